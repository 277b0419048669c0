import { getRouteApi } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { getPrinterQueryKey } from '../api/generated/@tanstack/react-query.gen';
import { Panel } from '../shared/Panel';
import { printerAccess } from './access';
import { EditForm } from './EditForm';
import { LoadedSpools } from './LoadedSpools';
import { PRINTER_LABELS } from './labels';
import { PRINTER_RULES } from './rules';
import { ThingPage } from './ThingPage';

const route = getRouteApi('/printers/$printerId');

export function PrinterPage() {
  const { printerId } = route.useParams();
  const access = printerAccess(printerId);
  return (
    <ThingPage
      id={printerId}
      queryKey={getPrinterQueryKey({ path: { printerId } })}
      access={access}
      help="printers.archive.help"
    >
      {(printer) => (
        <>
          <Panel title={<FormattedMessage id="printers.loadedSpools" />}>
            <LoadedSpools printer={printer} />
          </Panel>
          <Panel title={<FormattedMessage id="catalog.details" />}>
            <EditForm rules={PRINTER_RULES} labels={PRINTER_LABELS} thing={printer} access={access} />
          </Panel>
        </>
      )}
    </ThingPage>
  );
}
