import { Button, NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { activeSpools } from '../../api/lists';
import { FilterChip } from '../../shared/FilterChip';
import { distinct } from '../words';

interface Props {
  material: string | undefined;
  onChange: (material: string | undefined) => void;
}

export function MaterialFilter({ material, onChange }: Props) {
  const intl = useIntl();
  return (
    <FilterChip
      label={intl.formatMessage({ id: 'spool.field.material' })}
      value={material ?? null}
      onRemove={() => onChange(undefined)}
    >
      {(close) => (
        <Choice
          chosen={material ?? ''}
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
  /** Empty for any. */
  chosen: string;
  onApply: (chosen: string) => void;
}

function Choice({ chosen, onApply }: ChoiceProps) {
  const intl = useIntl();
  const [marked, setMarked] = useState(chosen);
  const spools = useQuery(activeSpools).data ?? [];
  const materials = distinct([...spools.map(({ material }) => material), chosen || null]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onApply(marked);
      }}
    >
      <Stack gap="sm" w={240}>
        <NativeSelect
          label={<FormattedMessage id="spool.field.material" />}
          value={marked}
          onChange={(event) => setMarked(event.currentTarget.value)}
          data={[{ value: '', label: intl.formatMessage({ id: 'spools.material.any' }) }, ...materials]}
        />
        <Button type="submit">
          <FormattedMessage id="filter.apply" />
        </Button>
      </Stack>
    </form>
  );
}
