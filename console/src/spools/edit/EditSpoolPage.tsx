import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Spool } from '../../api/generated';
import { PageTitle } from '../../shared/PageTitle';
import { QueryView } from '../../shared/QueryView';
import { useSpool } from '../useSpool';
import { EditForm } from './EditForm';

const route = getRouteApi('/spools/$spoolId/edit');

export function EditSpoolPage() {
  const intl = useIntl();
  const { spoolId } = route.useParams();
  return (
    <>
      <PageTitle title={intl.formatMessage({ id: 'spool.edit.title' }, { id: spoolId })} />
      <QueryView query={useSpool(spoolId)}>
        {(spool) => <OpenedForm key={spool.id} newest={spool} />}
      </QueryView>
    </>
  );
}

/** Keeps the spool as it was when the form was opened, though it is asked for again meanwhile. */
function OpenedForm({ newest }: { newest: Spool }) {
  const [opened] = useState(newest);
  return <EditForm spool={opened} />;
}
