import { Button, Group, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import type { Preview } from '../../api/generated';
import { LinkButton } from '../../shared/links';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { RetryingNote } from '../../shared/RetryingNote';
import { newRun, readDraft } from './body';
import { type Draft, forAnotherPrinter } from './draft';
import { clearDraft, saveDraft } from './draftStore';
import type { Stock } from './proposals';
import { ReviewErrors } from './ReviewErrors';
import { ReviewFacts } from './ReviewFacts';
import { useCreate } from './useCreate';
import { useCreatedNote } from './useCreatedNote';
import { isAtFields, type useAttempt } from './useForm';

interface Props {
  draft: Draft;
  stock: Stock;
  preview: Preview | undefined;
  attempt: ReturnType<typeof useAttempt>;
}

type ThenDo = 'show' | 'start' | 'another';

/** The whole plan before it becomes a run. */
export function Review({ draft, stock, preview, attempt }: Props) {
  const navigate = useNavigate();
  const { create, busyWith, error, retrying } = useCreate();
  const tell = useCreatedNote();
  const submit = async (then: ThenDo) => {
    const body = newRun(readDraft(draft).plan, draft.origin);
    if (!attempt.check(() => true) || body === null) {
      return;
    }
    try {
      const created = await create(body, then, then === 'start');
      if (then === 'another') {
        saveDraft(forAnotherPrinter(draft));
        await navigate({ to: '/runs/new/$step', params: { step: 'basics' } });
        tell(created, null);
      } else {
        await navigate({ to: '/runs/$runId', params: { runId: created.run.id } });
        clearDraft();
        tell(created, draft);
      }
    } catch (refusal) {
      attempt.refused(refusal);
    }
  };
  const button = (then: ThenDo, variant: 'filled' | 'default') => (
    <Button
      h={44}
      variant={variant}
      loading={busyWith === then}
      disabled={busyWith !== null}
      onClick={() => void submit(then)}
    >
      <FormattedMessage id={`plan.create.${then}`} />
    </Button>
  );
  return (
    <Stack>
      <ReviewErrors flaws={attempt.flaws} />
      {error && !isAtFields(error) && <ProblemAlert error={error} />}
      <ReviewFacts draft={draft} stock={stock} preview={preview} />
      <RetryingNote retrying={retrying} />
      <Group>
        {button('show', 'filled')}
        {button('start', 'default')}
        {button('another', 'default')}
        <LinkButton variant="subtle" h={44} to="/runs/new/$step" params={{ step: 'materials' }}>
          <FormattedMessage id="form.back" />
        </LinkButton>
      </Group>
    </Stack>
  );
}
