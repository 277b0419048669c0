import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Run } from '../../api/generated';
import { ErrorSummary } from '../../shared/ErrorSummary';
import { LinkButton } from '../../shared/links';
import { ProblemAlert } from '../../shared/ProblemAlert';
import type { Conflict } from '../../shared/saveMerged';
import { readDraft } from './body';
import { EditConflict } from './EditConflict';
import { EditFields } from './EditFields';
import { EditRefusal } from './EditRefusal';
import { idOf } from './fields';
import type { Plan } from './plan';
import { planOf } from './plan';
import { toDraft } from './prefill';
import { Totals } from './Totals';
import { useFlawText } from './useFlawText';
import { isAtFields, type PlanForm, useAttempt } from './useForm';
import { useEditPreview } from './usePreview';
import { useSave } from './useSave';
import { useStock } from './useStock';
import classes from './Wizard.module.css';

/** All that can be edited of a run, on one page. */
export function EditForm({ run }: { run: Run }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const textOf = useFlawText();
  const { stock, error: stockError, retry } = useStock();
  const [draft, setDraft] = useState(() => toDraft(planOf(run)));
  const [conflict, setConflict] = useState<Conflict<Run, Plan> | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [saving, setSaving] = useState(false);
  const preview = useEditPreview(run, draft);
  const attempt = useAttempt(draft);
  const { save, retrying } = useSave(run.id);
  const { flaws } = attempt;
  const missing = useMemo(
    () => flaws.map((flaw) => ({ fieldId: idOf(flaw.field), text: textOf(flaw) })),
    [flaws, textOf],
  );
  const send = async (from: Run, plan: Plan) => {
    setSaving(true);
    setError(null);
    try {
      const found = await save(from, plan);
      setConflict(found);
      if (found === null) {
        notifications.show({ message: intl.formatMessage({ id: 'form.saved' }) });
        await navigate({ to: '/runs/$runId', params: { runId: run.id } });
      }
    } catch (refusal) {
      setConflict(null);
      attempt.refused(refusal);
      setError(refusal instanceof Error ? refusal : new Error(String(refusal)));
    } finally {
      setSaving(false);
    }
  };
  if (conflict !== null) {
    return (
      <EditConflict
        conflict={conflict}
        saving={saving}
        onDecided={(plan) => void send(conflict.theirs, plan)}
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
          void send(run, readDraft(draft).plan);
        }
      }}
    >
      <Stack>
        <ErrorSummary missing={missing} />
        {stockError && <ProblemAlert error={stockError} onRetry={retry} />}
        <EditFields run={run} form={form} stock={stock} preview={preview.data} />
        {error && !isAtFields(error) && <EditRefusal error={error} runId={run.id} />}
        <div role="status">
          {retrying && (
            <Text size="sm">
              <FormattedMessage id="form.retrying" />
            </Text>
          )}
        </div>
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
