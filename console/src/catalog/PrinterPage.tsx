import { Badge, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { getPrinterQueryKey } from '../api/generated/@tanstack/react-query.gen';
import { Freshness } from '../shared/Freshness';
import { PageTitle } from '../shared/PageTitle';
import { Panel } from '../shared/Panel';
import { QueryView } from '../shared/QueryView';
import { Archiving } from './Archiving';
import { printerAccess } from './access';
import { EditForm } from './EditForm';
import { LoadedSpools } from './LoadedSpools';
import { PRINTER_LABELS } from './labels';
import { PRINTER_RULES } from './rules';

const route = getRouteApi('/printers/$printerId');

export function PrinterPage() {
  const { printerId } = route.useParams();
  const access = printerAccess(printerId);
  const query = useQuery({ queryKey: getPrinterQueryKey({ path: { printerId } }), queryFn: access.read });
  return (
    <>
      <PageTitle
        title={query.data?.name ?? printerId}
        aside={
          <>
            {query.data?.archived && (
              <Badge color="gray" tt="none">
                <FormattedMessage id="catalog.archived" />
              </Badge>
            )}
            <Freshness updatedAt={query.dataUpdatedAt} />
          </>
        }
      />
      <QueryView query={query}>
        {(printer) => (
          <Stack key={printer.id}>
            <Panel title={<FormattedMessage id="printers.loadedSpools" />}>
              <LoadedSpools printer={printer} />
            </Panel>
            <Panel title={<FormattedMessage id="catalog.details" />}>
              <EditForm rules={PRINTER_RULES} labels={PRINTER_LABELS} thing={printer} access={access} />
            </Panel>
            <Panel title={<FormattedMessage id="catalog.archiving" />}>
              <Archiving thing={printer} access={access} help="printers.archive.help" />
            </Panel>
          </Stack>
        )}
      </QueryView>
    </>
  );
}
