import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { allPrinters } from '../../api/lists';
import { ChoiceChip } from '../../shared/ChoiceChip';

interface Props {
  printerId: string | undefined;
  onChange: (printerId: string | undefined) => void;
}

export function PrinterFilter({ printerId, onChange }: Props) {
  const intl = useIntl();
  const printers = useQuery(allPrinters).data ?? [];
  const name = printers.find(({ id }) => id === printerId)?.name;
  return (
    <ChoiceChip
      label={intl.formatMessage({ id: 'runs.printer' })}
      any={intl.formatMessage({ id: 'runs.printer.any' })}
      choices={printers.map(({ id, name, archived }) => ({
        value: id,
        label: archived ? intl.formatMessage({ id: 'runs.printer.archived' }, { name }) : name,
      }))}
      chosen={printerId === undefined ? null : { value: printerId, label: name ?? printerId }}
      onChange={onChange}
    />
  );
}
