import { Alert } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { getRun, type Run } from '../../api/generated';
import { getRunQueryKey } from '../../api/generated/@tanstack/react-query.gen';
import { LinkAnchor } from '../../shared/links';
import { PageTitle } from '../../shared/PageTitle';
import { QueryView } from '../../shared/QueryView';
import { EditForm } from './EditForm';

const route = getRouteApi('/runs/$runId/edit');

export function EditRunPage() {
  const { runId } = route.useParams();
  const intl = useIntl();
  const query = useQuery({
    queryKey: getRunQueryKey({ path: { runId } }),
    queryFn: async ({ signal }) => (await getRun({ path: { runId }, signal })).data,
  });
  return (
    <>
      <PageTitle title={intl.formatMessage({ id: 'plan.edit' }, { run: runId })} />
      <QueryView query={query}>{(run) => <EditOrWhyNot key={runId} run={run} />}</QueryView>
    </>
  );
}

/** Decides once: what happens to the run meanwhile must not take away what is being typed. */
function EditOrWhyNot({ run }: { run: Run }) {
  const [opened] = useState(run);
  if (opened.allowedActions.includes('edit')) {
    return <EditForm run={opened} />;
  }
  const ended = opened.status !== 'PENDING' && opened.status !== 'IN_PROGRESS';
  return (
    <Alert
      role="note"
      variant="outline"
      color="gray"
      icon={<IconLock aria-hidden />}
      title={<FormattedMessage id="plan.edit.not" values={{ run: opened.id }} />}
    >
      {ended ? (
        <FormattedMessage
          id="plan.edit.not.ended"
          values={{ status: <FormattedMessage id={`status.${opened.status}`} /> }}
        />
      ) : (
        <FormattedMessage id="plan.edit.not.permitted" />
      )}{' '}
      <LinkAnchor inherit underline="always" to="/runs/$runId" params={{ runId: opened.id }}>
        <FormattedMessage id="plan.edit.toRun" values={{ run: opened.id }} />
      </LinkAnchor>
    </Alert>
  );
}
