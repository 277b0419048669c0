import { Button, Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { RunStatus } from '../../api/generated';
import { FilterChip } from '../../shared/FilterChip';
import { STATUSES } from './search';

interface Props {
  status: RunStatus[] | undefined;
  onChange: (status: RunStatus[] | undefined) => void;
}

export function StatusFilter({ status, onChange }: Props) {
  const intl = useIntl();
  const names = status?.map((of) => intl.formatMessage({ id: `status.${of}` }));
  return (
    <FilterChip
      label={intl.formatMessage({ id: 'runs.status' })}
      value={names?.length ? intl.formatList(names, { type: 'disjunction' }) : null}
      onRemove={() => onChange(undefined)}
    >
      {(close) => (
        <Choice
          chosen={status ?? []}
          onApply={(chosen) => {
            close();
            onChange(chosen.length === 0 ? undefined : chosen);
          }}
        />
      )}
    </FilterChip>
  );
}

function Choice({ chosen, onApply }: { chosen: RunStatus[]; onApply: (chosen: RunStatus[]) => void }) {
  const [marked, setMarked] = useState<string[]>(chosen);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onApply(STATUSES.filter((of) => marked.includes(of)));
      }}
    >
      <Stack gap="sm">
        <Checkbox.Group label={<FormattedMessage id="runs.status" />} value={marked} onChange={setMarked}>
          <Stack gap="xs" mt="xs">
            {STATUSES.map((of) => (
              <Checkbox key={of} value={of} label={<FormattedMessage id={`status.${of}`} />} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Button type="submit">
          <FormattedMessage id="filter.apply" />
        </Button>
      </Stack>
    </form>
  );
}
