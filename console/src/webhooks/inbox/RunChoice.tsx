import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PrinterEvent, RunSummary } from '../../api/generated';
import { allConnections, allPrinters, openRuns } from '../../api/lists';
import { useFormat } from '../../shared/format';
import { printerOf } from './printerOf';
import { runChoices } from './runChoices';

interface Props {
  id: string;
  event: PrinterEvent;
  value: string | null;
  onChange: (runId: string | null) => void;
  error: string | undefined;
}

/** Finds an open run by its number, printer or items, and any other run by its number. */
export function RunChoice({ id, event, value, onChange, error }: Props) {
  const intl = useIntl();
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const runs = useQuery(openRuns);
  const connections = useQuery(allConnections).data ?? [];
  const printers = useQuery(allPrinters).data ?? [];
  const printer = printerOf(event, connections, printers);
  const { samePrinter, others, byNumber } = runChoices(runs.data ?? [], printer?.id, typed, value);
  const option = (run: RunSummary) => ({
    value: run.id,
    label: [
      run.id,
      run.printer.name,
      ...run.items.map(({ quantity, name }) => `${format.number(quantity)} × ${name}`),
      intl.formatMessage({ id: `status.${run.status}` }),
    ].join(' · '),
  });
  return (
    <Select
      id={id}
      label={<FormattedMessage id="event.assign.run" />}
      description={<FormattedMessage id="event.assign.run.help" />}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      size="md"
      withAsterisk
      searchable
      data-autofocus
      openOnFocus={false}
      selectFirstOptionOnChange
      allowDeselect={false}
      data={[
        {
          group: intl.formatMessage({ id: 'event.assign.byNumber' }),
          items: byNumber === null ? [] : [{ value: byNumber, label: byNumber }],
        },
        {
          group: intl.formatMessage({ id: 'event.assign.samePrinter' }, { printer: printer?.name ?? '' }),
          items: samePrinter.map(option),
        },
        { group: intl.formatMessage({ id: 'event.assign.others' }), items: others.map(option) },
      ].filter(({ items }) => items.length > 0)}
      filter={({ options, search }) =>
        options.flatMap((group) =>
          'items' in group
            ? [{ ...group, items: group.items.filter((of) => fits(of, search, byNumber)) }]
            : [],
        )
      }
      nothingFoundMessage={intl.formatMessage({ id: 'event.assign.nothingFound' })}
      searchValue={typed}
      onSearchChange={setTyped}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}

/** A run that is offered for its number is what was typed, in other words. */
function fits({ value, label }: { value: string; label: string }, search: string, byNumber: string | null) {
  const words = search.toLowerCase().split(/\s+/);
  return value === byNumber || words.every((word) => label.toLowerCase().includes(word));
}
