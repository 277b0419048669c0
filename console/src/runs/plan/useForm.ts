import { useMemo, useState } from 'react';
import { ApiProblem } from '../../api/problem';
import { type Attempt, stillWrong } from './attempt';
import { type Flaw, readDraft } from './body';
import type { Draft } from './draft';
import { type Field, refusedFields } from './fields';
import { useFlawText } from './useFlawText';

/** What the fields of a plan need. */
export interface PlanForm {
  draft: Draft;
  change: (changes: Partial<Draft>) => void;
  /** What is wrong with a field, once a person tried to go on. */
  errorOf: (field: Field) => string | undefined;
}

const NO_FLAWS: Flaw[] = [];

/** Remembers what was wrong when a person tried to go on, and shows it at the fields until it is right. */
export function useAttempt(draft: Draft) {
  const textOf = useFlawText();
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const wrong = useMemo(() => (attempt === null ? NO_FLAWS : stillWrong(attempt, draft)), [attempt, draft]);
  const refuse = (flaws: Flaw[]) => setAttempt({ draft, flaws });
  return {
    /** As of the last attempt. */
    flaws: attempt?.flaws ?? NO_FLAWS,
    stillWrong: wrong,
    errorOf: (field: Field) => {
      const flaw = wrong.find((of) => of.field === field);
      return flaw && textOf(flaw);
    },
    /** Whether nothing of what is asked for is wrong; otherwise says what is. */
    check: (asked: (flaw: Flaw) => boolean) => {
      const found = readDraft(draft).flaws.filter(asked);
      refuse(found);
      return found.length === 0;
    },
    /** Takes what the server refuses to the fields, as far as it concerns fields. */
    refused: (error: unknown) => {
      const flaws = error instanceof ApiProblem && error.status === 422 ? refusedFields(error.errors) : null;
      if (flaws !== null) {
        refuse(flaws);
      }
    },
  };
}

/** Whether an error is told at the fields already. */
export function isAtFields(error: Error | null): boolean {
  return error instanceof ApiProblem && error.status === 422 && refusedFields(error.errors) !== null;
}
