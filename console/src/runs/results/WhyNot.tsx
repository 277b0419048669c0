import { Alert, Button, Group, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import type { Run } from '../../api/generated';
import { LinkButton } from '../../shared/links';
import { asCorrection, type Draft } from './draft';
import { saveDraft } from './draftStore';

interface Props {
  run: Run;
  /** What was typed when it still could be recorded. */
  kept: Draft | null;
}

/** Says why no results can be recorded here, and what can be done instead. */
export function WhyNot({ run, kept }: Props) {
  const navigate = useNavigate();
  const params = { runId: run.id };
  const hasResults = run.results !== null;
  const open = run.status === 'PENDING' || run.status === 'IN_PROGRESS';
  const compare = () => {
    if (kept !== null) {
      saveDraft(run.id, asCorrection(kept, run));
      void navigate({ to: '/runs/$runId/results', params });
    }
  };
  return (
    <Alert
      role="status"
      variant="outline"
      color="gray"
      icon={<IconLock aria-hidden />}
      title={<FormattedMessage id="results.not" values={{ run: run.id }} />}
    >
      <Text size="sm" mb="sm">
        {open || (hasResults && run.allowedActions.length === 0) ? (
          <FormattedMessage
            id={open && run.allowedActions.length > 0 ? 'results.not.open' : 'results.not.permitted'}
          />
        ) : (
          <FormattedMessage
            id="results.not.status"
            values={{ status: <FormattedMessage id={`status.${run.status}`} /> }}
          />
        )}
      </Text>
      <Group>
        {run.allowedActions.includes('edit-results') &&
          (kept === null ? (
            <LinkButton h={44} to="/runs/$runId/results" params={params}>
              <FormattedMessage id="results.edit" />
            </LinkButton>
          ) : (
            <Button h={44} onClick={compare}>
              <FormattedMessage id="results.not.compare" />
            </Button>
          ))}
        <LinkButton variant="default" h={44} to="/runs/$runId" params={params}>
          <FormattedMessage id="results.toRun" values={{ run: run.id }} />
        </LinkButton>
      </Group>
    </Alert>
  );
}
