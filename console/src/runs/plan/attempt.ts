import { type Flaw, readDraft } from './body';
import type { Draft } from './draft';
import { type Field, textIn } from './fields';

/** A draft that was to go on, and what kept it from that. */
export interface Attempt {
  draft: Draft;
  flaws: Flaw[];
}

/** What is still wrong after it was changed. What the server refused is settled as soon as it is another value. */
export function stillWrong({ draft: tried, flaws }: Attempt, draft: Draft): Flaw[] {
  const now = new Map<Field, Flaw>(readDraft(draft).flaws.map((flaw) => [flaw.field, flaw]));
  return flaws.flatMap((flaw) => {
    if (flaw.why.kind === 'refused') {
      return textIn(tried, flaw.field) === textIn(draft, flaw.field) ? [flaw] : [];
    }
    return now.get(flaw.field) ?? [];
  });
}
