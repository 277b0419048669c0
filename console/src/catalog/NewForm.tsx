import { Stack } from '@mantine/core';
import { type Sending, useSend } from '../api/send';
import { ErrorSummary } from '../shared/ErrorSummary';
import { ProblemAlert } from '../shared/ProblemAlert';
import { SaveButton } from '../shared/SaveButton';
import { DraftFields } from './DraftFields';
import type { Rules, Values } from './fields';
import type { Labels } from './labels';
import { useDraft } from './useDraft';
import { useProblems } from './useProblems';

interface Props<Of extends Rules, Thing> {
  rules: Of;
  labels: Labels<keyof Of & string>;
  /** With nothing entered. */
  blank: Values<Of>;
  add: (values: Values<Of>, headers: Sending['headers']) => Promise<Thing>;
  onAdded: (thing: Thing) => void;
  saveLabel: FormatjsIntl.Message['ids'];
}

/** Adds a thing. */
export function NewForm<Of extends Rules, Thing>({
  rules,
  labels,
  blank,
  add,
  onAdded,
  saveLabel,
}: Props<Of, Thing>) {
  const form = useDraft(rules, blank);
  const adding = useSend<Values<Of>, Thing>((values, { headers }) => add(values, headers), onAdded);
  const problems = useProblems(labels, form.wrong, adding.error);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const values = form.read();
        if (values !== null) {
          adding.mutate(values);
        }
      }}
    >
      <Stack maw={720}>
        <ErrorSummary missing={problems.summary} />
        {problems.other && <ProblemAlert error={problems.other} />}
        <DraftFields
          rules={rules}
          labels={labels}
          draft={form.draft}
          errors={problems.errors}
          onChange={form.set}
        />
        <SaveButton saving={adding.isPending} retrying={adding.retrying} label={saveLabel} />
      </Stack>
    </form>
  );
}
