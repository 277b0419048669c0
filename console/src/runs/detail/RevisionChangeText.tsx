import { FormattedMessage, useIntl } from 'react-intl';
import { useFormat } from '../../shared/format';
import type { RevisionChange } from './revisionDiff';

/** "SPOOL-007 White: from 110 g to 96 g". */
export function RevisionChangeText({ change }: { change: RevisionChange }) {
  const intl = useIntl();
  const format = useFormat();
  const none = intl.formatMessage({ id: 'run.revision.none' });
  switch (change.kind) {
    case 'grams': {
      const text = (grams: number | null) => (grams === null ? none : format.grams(grams));
      return <FromTo field={`${change.id} ${change.name}`} from={text(change.from)} to={text(change.to)} />;
    }
    case 'pieces': {
      const text = (of: typeof change.from) =>
        of === null ? none : intl.formatMessage({ id: 'run.revision.pieces' }, { ...of });
      return <FromTo field={change.name} from={text(change.from)} to={text(change.to)} />;
    }
    case 'duration': {
      const text = (seconds: number | null) => (seconds === null ? none : format.duration(seconds));
      return (
        <FromTo
          field={intl.formatMessage({ id: 'run.field.durationSeconds' })}
          from={text(change.from)}
          to={text(change.to)}
        />
      );
    }
    case 'failureReason': {
      const text = (reason: typeof change.from) =>
        reason === null ? none : intl.formatMessage({ id: `reason.${reason}` });
      return (
        <FromTo
          field={intl.formatMessage({ id: 'run.field.failureReason' })}
          from={text(change.from)}
          to={text(change.to)}
        />
      );
    }
  }
}

function FromTo(values: { field: string; from: string; to: string }) {
  return <FormattedMessage id="run.change.fromTo" values={values} />;
}
