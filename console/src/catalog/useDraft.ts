import { useState } from 'react';
import { useIntl } from 'react-intl';
import { type AllWrong, type Draft, draftOf, type Rules, readDraft, type Values } from './fields';

/** What a person types into the fields of a form. */
export function useDraft<Of extends Rules>(rules: Of, opened: Values<Of>) {
  const intl = useIntl();
  const numberText = (value: number) =>
    intl.formatNumber(value, { useGrouping: false, maximumFractionDigits: 4 });
  const textOf = (values: Values<Of>) => draftOf(rules, values, numberText);
  const [draft, setDraft] = useState<Draft<Of>>(() => textOf(opened));
  const [wrong, setWrong] = useState<AllWrong<Of>>({});
  return {
    draft,
    setDraft,
    textOf,
    wrong,
    set: (field: keyof Of & string, text: string) => setDraft((now) => ({ ...now, [field]: text })),
    /** What was typed; null, and `wrong` tells what, where something is wrong. */
    read: (): Values<Of> | null => {
      const read = readDraft(rules, draft);
      setWrong(read.ok ? {} : read.wrong);
      return read.ok ? read.values : null;
    },
  };
}
