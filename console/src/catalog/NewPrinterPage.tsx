import { useNavigate } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { addPrinter, type Printer } from '../api/generated';
import { PageTitle } from '../shared/PageTitle';
import { entered } from './fields';
import { PRINTER_LABELS } from './labels';
import { NewForm } from './NewForm';
import { PRINTER_RULES } from './rules';

const BLANK = { name: '', model: null, hourlyCost: null, watts: null, notes: null };

/** Adds a printer; its spools are loaded on its own page. */
export function NewPrinterPage() {
  const intl = useIntl();
  const navigate = useNavigate();
  return (
    <>
      <PageTitle title={intl.formatMessage({ id: 'printers.add' })} />
      <NewForm<typeof PRINTER_RULES, Printer>
        rules={PRINTER_RULES}
        labels={PRINTER_LABELS}
        blank={BLANK}
        add={async (values, headers) =>
          (await addPrinter({ body: { ...entered(values), name: values.name }, headers })).data
        }
        onAdded={({ id }) => void navigate({ to: '/printers/$printerId', params: { printerId: id } })}
        saveLabel="printers.add"
      />
    </>
  );
}
