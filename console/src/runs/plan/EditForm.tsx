import { Button, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Run } from '../../api/generated';
import { ErrorSummary } from '../../shared/ErrorSummary';
import { LinkButton } from '../../shared/links';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { RetryingNote } from '../../shared/RetryingNote';
import { useMergedSave } from '../../shared/useMergedSave';
import { readDraft } from './body';
import { EditConflict } from './EditConflict';
import { EditFields } from './EditFields';
import { EditRefusal } from './EditRefusal';
import { runEditable } from './editable';
import { idOf } from './fields';
import { planOf } from './plan';
import { toDraft } from './prefill';
import { Totals } from './Totals';
import { useFlawText } from './useFlawText';
import { isAtFields, type PlanForm, useAttempt } from './useForm';
import { useEditPreview } from './usePreview';
import { useStock } from './useStock';
import classes from './Wizard.module.css';

/** All that can be edited of a run, on one page. */
export function EditForm({ run }: { run: Run }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const textOf = useFlawText();
  const { stock, error: stockError, retry } = useStock();
  const [draft, setDraft] = useState(() => toDraft(planOf(run)));
  const preview = useEditPreview(run, draft);
  const attempt = useAttempt(draft);
  const { save, saving, retrying, conflict, error } = useMergedSave(runEditable(run.id), {
    onSaved: () => {
      notifications.show({ message: intl.formatMessage({ id: 'form.saved' }) });
      return navigate({ to: '/runs/$runId', params: { runId: run.id } });
    },
    onRefused: attempt.refused,
  });
  const { flaws } = attempt;
  const missing = useMemo(
    () => flaws.map((flaw) => ({ fieldId: idOf(flaw.field), text: textOf(flaw) })),
    [flaws, textOf],
  );
  if (conflict !== null) {
    return (
      <EditConflict
        key={conflict.theirs.version}
        conflict={conflict}
        saving={saving}
        onDecided={(plan) => void save(conflict.theirs, plan)}
      />
    );
  }
  const form: PlanForm = {
    draft,
    errorOf: attempt.errorOf,
    change: (changes) => setDraft((before) => ({ ...before, ...changes })),
  };
  return (
    <form
      className={classes.layout}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (attempt.check(() => true)) {
          void save(run, readDraft(draft).plan);
        }
      }}
    >
      <Stack>
        <ErrorSummary missing={missing} />
        {stockError && <ProblemAlert error={stockError} onRetry={retry} />}
        <EditFields run={run} form={form} stock={stock} preview={preview.data} />
        {error && !isAtFields(error) && <EditRefusal error={error} runId={run.id} />}
        <RetryingNote retrying={retrying} />
        <Group>
          <Button type="submit" h={44} loading={saving}>
            <FormattedMessage id="plan.save" />
          </Button>
          <LinkButton variant="default" h={44} to="/runs/$runId" params={{ runId: run.id }}>
            <FormattedMessage id="plan.edit.leave" />
          </LinkButton>
        </Group>
      </Stack>
      <Totals preview={preview} />
    </form>
  );
}
