import { Button, NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { allPrinters } from '../../api/lists';
import { FilterChip } from '../../shared/FilterChip';

interface Props {
  printerId: string | undefined;
  onChange: (printerId: string | undefined) => void;
}

export function PrinterFilter({ printerId, onChange }: Props) {
  const intl = useIntl();
  const printers = useQuery(allPrinters).data ?? [];
  const name = printers.find(({ id }) => id === printerId)?.name;
  return (
    <FilterChip
      label={intl.formatMessage({ id: 'runs.printer' })}
      value={printerId === undefined ? null : (name ?? printerId)}
      onRemove={() => onChange(undefined)}
    >
      {(close) => (
        <Choice
          printers={printers}
          chosen={printerId ?? ''}
          onApply={(chosen) => {
            close();
            onChange(chosen === '' ? undefined : chosen);
          }}
        />
      )}
    </FilterChip>
  );
}

interface ChoiceProps {
  printers: { id: string; name: string; archived: boolean }[];
  /** Empty for any. */
  chosen: string;
  onApply: (chosen: string) => void;
}

function Choice({ printers, chosen, onApply }: ChoiceProps) {
  const intl = useIntl();
  const [marked, setMarked] = useState(chosen);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onApply(marked);
      }}
    >
      <Stack gap="sm" w={240}>
        <NativeSelect
          label={<FormattedMessage id="runs.printer" />}
          value={marked}
          onChange={(event) => setMarked(event.currentTarget.value)}
          data={[
            { value: '', label: intl.formatMessage({ id: 'runs.printer.any' }) },
            ...printers.map(({ id, name, archived }) => ({
              value: id,
              label: archived ? intl.formatMessage({ id: 'runs.printer.archived' }, { name }) : name,
            })),
          ]}
        />
        <Button type="submit">
          <FormattedMessage id="filter.apply" />
        </Button>
      </Stack>
    </form>
  );
}
