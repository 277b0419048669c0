import { useMemo, useState } from 'react';
import type { Run } from '../../api/generated';
import { ApiProblem } from '../../api/problem';
import { same } from '../../shared/merge';
import { check, type Flaw, piecesFlaws } from './check';
import { contentOf, type Field, idOf, refusedFields } from './fields';
import type { Form } from './form';
import { useFlawText } from './useFlawText';

interface Attempt {
  form: Form;
  flaws: Flaw[];
  /** What they said when it was tried; it stands in the summary until the next try. */
  missing: { fieldId: string; text: string }[];
}

const NOTHING: Attempt['missing'] = [];

/** Remembers what was wrong when a person tried to save, and shows it at the fields until it is right. */
export function useAttempt(form: Form, run: Run) {
  const textOf = useFlawText(form);
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const wrong = useMemo(() => (attempt === null ? [] : stillWrong(attempt, form, run)), [attempt, form, run]);
  /** @returns whether nothing is wrong */
  const refuse = (flaws: Flaw[]) => {
    const missing = flaws.map((flaw) => ({ fieldId: idOf(flaw.field), text: textOf(flaw) }));
    setAttempt({ form, flaws, missing: missing.length === 0 ? NOTHING : missing });
    return flaws.length === 0;
  };
  return {
    missing: attempt?.missing ?? NOTHING,
    isWrong: (fields: Field[]) => wrong.some(({ field }) => fields.includes(field)),
    errorOf: (field: Field) => {
      const flaw = wrong.find((of) => of.field === field);
      return flaw && textOf(flaw);
    },
    refuse,
    /** Takes what the server refuses to the fields. @returns whether all of it could be told there */
    refused: (error: unknown): boolean => {
      const found =
        error instanceof ApiProblem && error.status === 422 ? refusedFields(error.errors, form) : null;
      return found !== null && !refuse(found.map((flaw) => inOurWords(flaw, form)));
    },
  };
}

/** Sums of pieces are told as they are told before sending. */
function inOurWords({ field, detail }: { field: Field; detail: string }, form: Form): Flaw {
  const item = form.items.find(({ key }) => field === `item:${key}:successful`);
  const [pieces] = item === undefined ? [] : piecesFlaws(item, form.closedShort);
  return pieces ?? { field, why: 'refused', detail };
}

/** What only the server can judge is settled as soon as it is changed. */
function stillWrong({ form: tried, flaws }: Attempt, form: Form, run: Run): Flaw[] {
  const now = new Map<Field, Flaw>(check(form, run, new Date()).map((flaw) => [flaw.field, flaw]));
  return flaws.flatMap((flaw) => {
    const judgedThere = flaw.why === 'refused' || (flaw.why === 'pieces' && form.kind === 'correct');
    const unchanged = same(contentOf(tried, flaw.field), contentOf(form, flaw.field));
    return now.get(flaw.field) ?? (judgedThere && unchanged ? [flaw] : []);
  });
}
