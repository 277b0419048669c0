import { Button, Group } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { DateFilter } from './DateFilter';
import { PrinterFilter } from './PrinterFilter';
import { isFiltered } from './request';
import { StatusFilter } from './StatusFilter';
import type { RunsSearch } from './search';

interface Props {
  search: RunsSearch;
  onChange: (search: RunsSearch) => void;
}

/** What the list is filtered for, and could be. */
export function FilterBar({ search, onChange }: Props) {
  const intl = useIntl();
  return (
    <Group role="group" gap="xs" aria-label={intl.formatMessage({ id: 'runs.filters' })}>
      {search.needsResults && (
        <Button
          size="sm"
          radius="xl"
          variant="default"
          rightSection={<IconX size={14} aria-hidden />}
          aria-label={intl.formatMessage(
            { id: 'filter.remove' },
            { label: intl.formatMessage({ id: 'runs.view.needsResults' }) },
          )}
          onClick={() => onChange({ ...search, needsResults: undefined })}
        >
          <FormattedMessage id="runs.view.needsResults" />
        </Button>
      )}
      <StatusFilter status={search.status} onChange={(status) => onChange({ ...search, status })} />
      <PrinterFilter
        printerId={search.printerId}
        onChange={(printerId) => onChange({ ...search, printerId })}
      />
      <DateFilter from={search.from} to={search.to} onChange={(days) => onChange({ ...search, ...days })} />
      {isFiltered(search) && (
        <Button size="sm" variant="subtle" onClick={() => onChange({})}>
          <FormattedMessage id="runs.filters.clear" />
        </Button>
      )}
    </Group>
  );
}
