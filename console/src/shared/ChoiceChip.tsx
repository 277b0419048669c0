import { Button, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { FilterChip } from './FilterChip';

interface Choice {
  value: string;
  label: string;
}

interface Props {
  label: string;
  /** The words for leaving nothing out. */
  any: string;
  choices: Choice[];
  /** What the list is filtered for, with its label in the chip; null for nothing. */
  chosen: Choice | null;
  onChange: (value: string | undefined) => void;
}

/** Filters a list for one of a few. */
export function ChoiceChip({ label, any, choices, chosen, onChange }: Props) {
  return (
    <FilterChip label={label} value={chosen?.label ?? null} onRemove={() => onChange(undefined)}>
      {(close) => (
        <ChoiceForm
          label={label}
          choices={[{ value: '', label: any }, ...choices]}
          chosen={chosen?.value ?? ''}
          onApply={(value) => {
            close();
            onChange(value === '' ? undefined : value);
          }}
        />
      )}
    </FilterChip>
  );
}

interface FormProps {
  label: string;
  choices: Choice[];
  chosen: string;
  onApply: (chosen: string) => void;
}

/** Asks for one of a few, in a chip. */
export function ChoiceForm({ label, choices, chosen, onApply }: FormProps) {
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
          label={label}
          value={marked}
          onChange={(event) => setMarked(event.currentTarget.value)}
          data={choices}
        />
        <Button type="submit">
          <FormattedMessage id="filter.apply" />
        </Button>
      </Stack>
    </form>
  );
}
