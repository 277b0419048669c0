import { useCallback, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Missing } from '../../shared/ErrorSummary';
import { useFormat } from '../../shared/format';
import { type Field, type Flaw, idOf } from './flaw';

interface Attempt<Draft> {
  draft: Draft;
  flaws: Flaw[];
}

/** Remembers what was wrong when a person tried to save, and shows it at each field until that is changed. */
export function useAttempt<Draft extends object>(draft: Draft) {
  const textOf = useFlawText();
  const [attempt, setAttempt] = useState<Attempt<Draft> | null>(null);
  const missing = useMemo<Missing[]>(
    () => attempt?.flaws.map((flaw) => ({ fieldId: idOf(flaw.field), text: textOf(flaw) })) ?? [],
    [attempt, textOf],
  );
  const untouched = (field: Field) =>
    !(field in draft) || draft[field as keyof Draft] === attempt?.draft[field as keyof Draft];
  return {
    /** As of the last attempt. */
    missing,
    refuse: (flaws: Flaw[]) => setAttempt({ draft, flaws }),
    clear: () => setAttempt(null),
    errorOf: (field: Field) => {
      const flaw = attempt?.flaws.find((of) => of.field === field);
      return flaw && untouched(field) ? textOf(flaw) : undefined;
    },
  };
}

/** What is wrong with a field, in a sentence that begins with its name. */
function useFlawText() {
  const intl = useIntl();
  const format = useFormat();
  return useCallback(
    ({ field, why }: Flaw) => {
      const name = intl.formatMessage({ id: `spool.field.${field}` });
      switch (why.kind) {
        case 'required':
          return intl.formatMessage({ id: 'spool.flaw.required' }, { field: name });
        case 'color':
          return intl.formatMessage({ id: 'spool.flaw.color' }, { field: name });
        case 'tare-needed':
          return intl.formatMessage({ id: 'spool.flaw.tareNeeded' }, { field: name });
        case 'below-tare':
          return intl.formatMessage({ id: 'spool.flaw.belowTare' }, { tare: format.grams(why.tareGrams) });
        case 'number':
          return `${name} ${intl.formatMessage(
            { id: `number.${why.why}` },
            { decimals: why.limits.decimals, min: why.limits.min, max: why.limits.max },
          )}`;
        case 'refused':
          return `${name} ${why.detail}`;
      }
    },
    [intl, format],
  );
}
