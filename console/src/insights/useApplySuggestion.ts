import { useIntl } from 'react-intl';
import { editModel, getModel, type Model } from '../api/generated';
import { ifMatch, useSend } from '../api/send';
import { useFormat } from '../shared/format';
import { useUndoToast } from '../shared/useUndoToast';

interface Change {
  before: number | null;
  model: Model;
}

/** Sets what a piece of a model weighs; it can be undone. */
export function useApplySuggestion(modelId: string) {
  const intl = useIntl();
  const format = useFormat();
  const undoToast = useUndoToast();
  const path = { modelId };
  const undo = useSend<Change, Model>(
    async ({ before, model }, { headers }) =>
      (
        await editModel({
          path,
          body: { gramsPerPiece: before },
          headers: { ...ifMatch(model.version), ...headers },
        })
      ).data,
  );
  return useSend<{ grams: number }, Change>(
    async ({ grams }, { headers }) => {
      const { data: current } = await getModel({ path });
      const { data: model } = await editModel({
        path,
        body: { gramsPerPiece: grams },
        headers: { ...ifMatch(current.version), ...headers },
      });
      return { before: current.gramsPerPiece, model };
    },
    (change, { grams }) =>
      undoToast(
        intl.formatMessage({ id: 'insights.used' }, { name: change.model.name, grams: format.grams(grams) }),
        () => undo.mutate(change),
      ),
  );
}
