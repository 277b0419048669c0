import { Select } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Printer } from '../../api/generated';
import { idOf } from './fields';
import { byWords, withChosen } from './options';
import type { PlanForm } from './useForm';

interface Props {
  form: PlanForm;
  printers: Printer[];
}

export function PrinterSelect({ form: { draft, change, errorOf }, printers }: Props) {
  const intl = useIntl();
  const label = ({ id, name }: Printer) => `${name} (${id})`;
  const chosen = printers.find(({ id }) => id === draft.printerId);
  const options = printers
    .filter(({ archived }) => !archived)
    .map((printer) => ({ value: printer.id, label: label(printer) }))
    .sort((one, other) => one.label.localeCompare(other.label));
  const texts = new Map(printers.map((printer) => [printer.id, `${label(printer)} ${printer.model ?? ''}`]));
  return (
    <Select
      id={idOf('printerId')}
      label={<FormattedMessage id="plan.field.printerId" />}
      placeholder={intl.formatMessage({ id: 'plan.printer.choose' })}
      required
      searchable
      allowDeselect={false}
      data={withChosen(options, draft.printerId, chosen && label(chosen))}
      filter={byWords((id) => texts.get(id) ?? id)}
      nothingFoundMessage={intl.formatMessage({ id: 'plan.nothingFound' })}
      value={draft.printerId}
      onChange={(printerId) => change({ printerId })}
      error={errorOf('printerId')}
    />
  );
}
