import * as z from 'zod/mini';
import type { Run } from '../../api/generated';
import { parseDuration } from '../../shared/duration';
import { same } from '../../shared/merge';
import { FORM, type Form, formOf, type Kind } from './form';
import { type Part, rebase, withPart } from './rebase';

const PLAN_CHANGE = z.object({
  part: z.string(),
  name: z.string(),
  what: z.enum(['material', 'item']),
  from: z.nullable(z.number()),
  to: z.nullable(z.number()),
});

const MEETING = z.object({
  /** Whether the plan or the results were changed, or the results recorded, while this was typed. */
  how: z.enum(['changed', 'recorded']),
  name: z.string(),
  at: z.string(),
  mine: FORM,
  theirs: FORM,
  conflicts: z.array(z.string()),
  taken: z.array(z.string()),
  plan: z.array(PLAN_CHANGE),
  /** Whose version of a conflict holds, as far as it is decided. */
  choices: z.record(z.string(), z.enum(['mine', 'theirs'])),
});

const DRAFT = z.object({
  /** Of the run that the form is about. */
  version: z.number(),
  /** The form of that run before anything was typed. */
  untouched: FORM,
  form: FORM,
  /** Another change that met this one. */
  meeting: z.nullable(MEETING),
});

/** What is typed about a run, and what it is based on. */
export type Draft = z.infer<typeof DRAFT>;
export type Meeting = z.infer<typeof MEETING>;

export function parseDraft(text: string | null, kind: Kind): Draft | null {
  try {
    const draft = DRAFT.parse(JSON.parse(text ?? ''));
    return draft.form.kind === kind ? draft : null;
  } catch {
    return null;
  }
}

export function newDraft(run: Run, kind: Kind): Draft {
  const untouched = formOf(run, kind);
  return { version: run.version, untouched, form: untouched, meeting: null };
}

/** Whether there is nothing in it that could be lost. */
export function isUntouched({ form, untouched, meeting }: Draft): boolean {
  return meeting === null && same(form, untouched);
}

/** Carries a draft over to the run as it is now. Only what a person must see or decide makes a meeting of it. */
export function onNewest(draft: Draft, newest: Run): Draft {
  const { kind } = draft.form;
  const theirs = formOf(newest, kind);
  const { form, conflicts, taken, plan } = rebase(draft.untouched, draft.form, theirs);
  const silent = conflicts.length === 0 && plan.length === 0 && (kind !== 'correct' || taken.length === 0);
  const last = newest.history.at(-1);
  return {
    version: newest.version,
    untouched: theirs,
    form,
    meeting: silent
      ? draft.meeting
      : {
          how: 'changed',
          name: last?.actor.name ?? last?.actor.id ?? '',
          at: last?.at ?? newest.createdAt,
          mine: draft.form,
          theirs,
          conflicts,
          taken: kind === 'correct' ? taken : [],
          plan,
          choices: {},
        },
  };
}

/**
 * Makes a correction of what was typed about a run whose results somebody else has recorded. Its conflicts are all in
 * which the two differ.
 */
export function asCorrection(draft: Draft, newest: Run): Draft {
  const theirs = formOf(newest, 'correct');
  const notes = draft.form.notes === draft.untouched.notes ? '' : draft.form.notes.trim();
  const mine: Form = {
    ...draft.form,
    kind: 'correct',
    // Those of a run that is over cannot be changed, so they are kept as the reason.
    notes: '',
    correction: notes.slice(0, 500),
    printerId: theirs.printerId,
    closedShort: draft.form.closedShort || theirs.closedShort,
    materials: draft.form.materials.map((entry) => ({ ...entry, empty: null })),
    duration: saysSeconds(draft.form.duration, newest.durationSeconds) ? null : draft.form.duration,
  };
  const base: Form = { ...draft.untouched, kind: 'complete', notes: '', closedShort: theirs.closedShort };
  const { form, differing } = rebase(base, mine, theirs);
  const recorded = newest.results;
  return {
    version: newest.version,
    untouched: theirs,
    form,
    meeting: {
      how: 'recorded',
      name: recorded?.recordedBy.name ?? recorded?.recordedBy.id ?? '',
      at: recorded?.recordedAt ?? newest.createdAt,
      mine,
      theirs,
      conflicts: differing,
      taken: [],
      plan: [],
      choices: {},
    },
  };
}

function saysSeconds(typed: string | null, seconds: number | null): boolean {
  const parsed = parseDuration(typed ?? '');
  return parsed.kind === 'seconds' && parsed.value === seconds;
}

/** Decides whose version of a conflict holds. It can be decided anew. */
export function choose(draft: Draft, part: Part, whose: 'mine' | 'theirs'): Draft {
  const { meeting } = draft;
  return meeting === null
    ? draft
    : {
        ...draft,
        form: withPart(draft.form, part, meeting[whose]),
        meeting: { ...meeting, choices: { ...meeting.choices, [part]: whose } },
      };
}

export function undecided(meeting: Meeting | null): Part[] {
  return meeting?.conflicts.filter((part) => meeting.choices[part] === undefined) ?? [];
}
