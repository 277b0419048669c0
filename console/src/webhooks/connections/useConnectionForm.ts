import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { type AddedConnection, addConnection, type NewConnection } from '../../api/generated';
import { ApiProblem } from '../../api/problem';
import { useSend } from '../../api/send';
import { BLANK, bodyOf, type Draft, FIELDS, type Field, type Flaw, flawsOf, LONGEST_NAME } from './draft';

/** What is typed of a new connection, and what is wrong with it, as this page sees it or else as the server does. */
export function useConnectionForm(onAdded: (added: AddedConnection) => void) {
  const intl = useIntl();
  const [draft, setDraft] = useState(BLANK);
  const [flaws, setFlaws] = useState<Partial<Record<Field, Flaw>>>({});
  const sending = useSend<NewConnection, AddedConnection>(
    async (body, { headers }) => (await addConnection({ body, headers })).data,
    onAdded,
  );
  const refused = sending.error instanceof ApiProblem ? sending.error.errors : [];
  const errorOf = (field: Field) => {
    const flaw = flaws[field];
    return flaw === undefined
      ? refused.find(({ pointer }) => pointer === `/${field}`)?.detail
      : intl.formatMessage({ id: `connection.flaw.${flaw}` }, { longest: LONGEST_NAME });
  };
  const { error } = sending;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list is read out anew, so only an attempt makes one.
  const summary = useMemo(
    () =>
      FIELDS.flatMap((field) => {
        const text = errorOf(field);
        const label = intl.formatMessage({ id: `connection.field.${field}` });
        return text === undefined ? [] : [{ fieldId: idOf(field), text: `${label}: ${text}` }];
      }),
    [flaws, error, intl],
  );
  return {
    draft,
    change: (changes: Partial<Draft>) => setDraft((now) => ({ ...now, ...changes })),
    sending,
    errorOf,
    summary,
    /** What no field is to blame for. */
    problem: summary.length > 0 ? null : error,
    submit: () => {
      const found = flawsOf(draft);
      setFlaws(found);
      const { source } = draft;
      if (source !== '' && Object.keys(found).length === 0) {
        sending.mutate(bodyOf({ ...draft, source }));
      }
    },
  };
}

export function idOf(field: Field): string {
  return `connection-${field}`;
}
