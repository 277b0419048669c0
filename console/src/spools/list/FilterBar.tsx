import { Button, Group } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { SpoolsSearch } from '../search';
import { isFiltered } from './filter';
import { MaterialFilter } from './MaterialFilter';
import { SwitchChip } from './SwitchChip';

interface Props {
  search: SpoolsSearch;
  onChange: (search: SpoolsSearch) => void;
}

/** What the list is filtered for, and could be. */
export function FilterBar({ search, onChange }: Props) {
  const intl = useIntl();
  return (
    <Group role="group" gap="xs" aria-label={intl.formatMessage({ id: 'spools.filters' })}>
      <MaterialFilter material={search.material} onChange={(material) => onChange({ ...search, material })} />
      <SwitchChip on={search.low === true} onChange={(on) => onChange({ ...search, low: on || undefined })}>
        <FormattedMessage id="spools.filter.low" />
      </SwitchChip>
      <SwitchChip
        on={search.archived === true}
        onChange={(on) => onChange({ ...search, archived: on || undefined })}
      >
        <FormattedMessage id="spools.filter.archived" />
      </SwitchChip>
      {isFiltered(search) && (
        <Button size="sm" variant="subtle" onClick={() => onChange({})}>
          <FormattedMessage id="spools.filters.clear" />
        </Button>
      )}
    </Group>
  );
}
