import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { EmptyState } from '../shared/EmptyState';
import { PageTitle } from '../shared/PageTitle';

export function NoSuchPage() {
  const intl = useIntl();
  return (
    <>
      <PageTitle title={intl.formatMessage({ id: 'app.noSuchPage' })} />
      <EmptyState title={<FormattedMessage id="app.noSuchPage.help" />}>
        <Anchor component={Link} to="/runs">
          <FormattedMessage id="nav.runs" />
        </Anchor>
      </EmptyState>
    </>
  );
}
