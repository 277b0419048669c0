import { Button, Group, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { FormattedMessage } from 'react-intl';
import { ErrorSummary } from '../../shared/ErrorSummary';
import { LinkButton } from '../../shared/links';
import type { Flaw } from './body';
import { idOf, STEPS, type Step, stepOf } from './fields';
import { useFlawText } from './useFlawText';
import type { useAttempt } from './useForm';

interface Props {
  step: Exclude<Step, 'review'>;
  attempt: ReturnType<typeof useAttempt>;
  children: ReactNode;
}

/** A step that leads on once its fields are right. */
export function StepForm({ step, attempt, children }: Props) {
  const navigate = useNavigate();
  const textOf = useFlawText();
  const { flaws } = attempt;
  const missing = useMemo(
    () =>
      flaws
        .filter(({ field }) => stepOf(field) === step)
        .map((flaw) => ({ fieldId: idOf(flaw.field), text: textOf(flaw) })),
    [flaws, step, textOf],
  );
  const at = STEPS.indexOf(step);
  const before = STEPS[at - 1];
  const after = STEPS[at + 1] ?? 'review';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (attempt.check(({ field, why }) => stepOf(field) === step && !mayComeYet(why.kind))) {
          void navigate({ to: '/runs/new/$step', params: { step: after } });
        }
      }}
    >
      <Stack>
        <ErrorSummary missing={missing} />
        {children}
        <Group justify="space-between">
          {before === undefined ? (
            <span />
          ) : (
            <LinkButton variant="default" h={44} to="/runs/new/$step" params={{ step: before }}>
              <FormattedMessage id="form.back" />
            </LinkButton>
          )}
          <Button type="submit" h={44}>
            <FormattedMessage id="plan.next" />
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The models of the next step fill in their weight. */
function mayComeYet(kind: Flaw['why']['kind']) {
  return kind === 'model-weight';
}
