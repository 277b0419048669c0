import { Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { allPrinters } from '../api/lists';
import { EmptyState } from '../shared/EmptyState';
import { Freshness } from '../shared/Freshness';
import { LinkButton } from '../shared/links';
import { PageTitle } from '../shared/PageTitle';
import { QueryView } from '../shared/QueryView';
import { ArchivedTabs } from './ArchivedTabs';
import { PrinterCards } from './PrinterCards';

const route = getRouteApi('/printers');

export function PrintersPage() {
  const intl = useIntl();
  const { archived = false } = route.useSearch();
  const query = useQuery(allPrinters);
  return (
    <>
      <PageTitle
        title={intl.formatMessage({ id: 'printers' })}
        aside={<Freshness updatedAt={query.dataUpdatedAt} />}
        actions={
          <>
            <LinkButton to="/connections" h={44} variant="default">
              <FormattedMessage id="printers.connections" />
            </LinkButton>
            <LinkButton
              to="/printers/new"
              h={44}
              variant="default"
              leftSection={<IconPlus size={18} aria-hidden />}
            >
              <FormattedMessage id="printers.add" />
            </LinkButton>
          </>
        }
      />
      <Stack>
        <ArchivedTabs of="/printers" />
        <QueryView query={query}>
          {(all) => {
            const printers = all.filter((printer) => printer.archived === archived);
            return printers.length > 0 ? (
              <PrinterCards printers={printers} />
            ) : (
              <EmptyState
                title={<FormattedMessage id={archived ? 'printers.noneArchived' : 'printers.none'} />}
              >
                {!archived && (
                  <LinkButton to="/printers/new" h={44}>
                    <FormattedMessage id="printers.add" />
                  </LinkButton>
                )}
              </EmptyState>
            );
          }}
        </QueryView>
      </Stack>
    </>
  );
}
