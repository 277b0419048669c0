import { Stack } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { ApiProblem } from '../../api/problem';
import { LinkAnchor } from '../../shared/links';
import { ProblemAlert } from '../../shared/ProblemAlert';

/** Why an edit was not saved, with the way to the run where that has moved on. */
export function EditRefusal({ error, runId }: { error: Error; runId: string }) {
  return (
    <Stack gap="xs">
      <ProblemAlert error={error} />
      {error instanceof ApiProblem && error.status === 409 && (
        <LinkAnchor to="/runs/$runId" params={{ runId }}>
          <FormattedMessage id="plan.edit.toRun" values={{ run: runId }} />
        </LinkAnchor>
      )}
    </Stack>
  );
}
