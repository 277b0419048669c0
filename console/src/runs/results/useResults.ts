import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Run } from '../../api/generated';
import { getRunQueryKey } from '../../api/generated/@tanstack/react-query.gen';
import { check, type Flaw } from './check';
import { asCorrection, type Draft, undecided } from './draft';
import { clearDraft, saveDraft } from './draftStore';
import type { Field } from './fields';
import type { Form } from './form';
import { useArchive } from './useArchive';
import { useAttempt } from './useAttempt';
import { type Outcome, useRecord } from './useRecord';

/** What the parts of the form need. */
export interface ResultsForm {
  form: Form;
  run: Run;
  change: (changes: Partial<Form>) => void;
  /** What is wrong with a field, once a person tried to save. */
  errorOf: (field: Field) => string | undefined;
}

/** The form of a run's results: what is typed, kept through reloading, and recorded. */
export function useResults(opened: Run, start: Draft) {
  const intl = useIntl();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [run, setRun] = useState(opened);
  const [draft, setDraft] = useState(start);
  const [error, setError] = useState<Error | null>(null);
  const [sending, setSending] = useState(false);
  const attempt = useAttempt(draft.form, run);
  const { record, retrying } = useRecord(run.id);
  const archive = useArchive();
  const { kind } = draft.form;
  useEffect(() => saveDraft(run.id, draft), [run.id, draft]);

  const show = (now: Run) => {
    queries.setQueryData(getRunQueryKey({ path: { runId: run.id } }), now);
    setRun(now);
  };
  const leave = async (message: string, { form }: Draft) => {
    clearDraft(run.id, kind);
    notifications.show({ message });
    void archive(
      form.materials.flatMap(({ empty, spoolId }) => (empty && spoolId !== null ? [spoolId] : [])),
    );
    await navigate({ to: '/runs/$runId', params: { runId: run.id } });
  };
  const follow = async (outcome: Outcome) => {
    show(outcome.run);
    switch (outcome.kind) {
      case 'recorded':
        return leave(intl.formatMessage({ id: `results.done.${kind}` }, { run: run.id }), outcome.draft);
      case 'met':
        return setDraft(outcome.draft);
      case 'late': {
        const correction = asCorrection(outcome.draft, outcome.run);
        if (undecided(correction.meeting).length === 0) {
          return leave(intl.formatMessage({ id: 'results.done.already' }, { run: run.id }), outcome.draft);
        }
        clearDraft(run.id, kind);
        saveDraft(run.id, correction);
        return navigate({ to: '/runs/$runId/results', params: { runId: run.id }, replace: true });
      }
    }
  };
  const send = async () => {
    setSending(true);
    setError(null);
    try {
      await follow(await record(draft));
    } catch (refusal) {
      const told = attempt.refused(refusal);
      setError(told ? null : refusal instanceof Error ? refusal : new Error(String(refusal)));
    } finally {
      setSending(false);
    }
  };
  const submit = () => {
    const open: Flaw[] = undecided(draft.meeting).map((part) => ({
      field: `version:${part}`,
      why: 'undecided',
    }));
    if (attempt.refuse([...open, ...check(draft.form, run, new Date())])) {
      void send();
    }
  };
  const form: ResultsForm = {
    form: draft.form,
    run,
    change: (changes) => setDraft((before) => ({ ...before, form: { ...before.form, ...changes } })),
    errorOf: attempt.errorOf,
  };
  return {
    form,
    draft,
    setDraft,
    submit,
    sending,
    retrying,
    error,
    missing: attempt.missing,
    isWrong: attempt.isWrong,
  };
}
