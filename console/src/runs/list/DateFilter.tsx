import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { FilterChip } from '../../shared/FilterChip';
import { useFormat } from '../../shared/format';

/** Both days are included; undefined is open. */
export interface Days {
  from: string | undefined;
  to: string | undefined;
}

export function DateFilter({ from, to, onChange }: Days & { onChange: (days: Days) => void }) {
  const intl = useIntl();
  const format = useFormat();
  const value =
    from === undefined && to === undefined
      ? null
      : intl.formatMessage(
          {
            id:
              from === undefined ? 'runs.date.until' : to === undefined ? 'runs.date.from' : 'runs.date.both',
          },
          { from: from && format.day(from), to: to && format.day(to) },
        );
  return (
    <FilterChip
      label={intl.formatMessage({ id: 'runs.date' })}
      value={value}
      onRemove={() => onChange({ from: undefined, to: undefined })}
    >
      {(close) => (
        <Choice
          chosen={{ from, to }}
          onApply={(days) => {
            close();
            onChange(days);
          }}
        />
      )}
    </FilterChip>
  );
}

function Choice({ chosen, onApply }: { chosen: Days; onApply: (days: Days) => void }) {
  const intl = useIntl();
  const [from, setFrom] = useState(chosen.from ?? '');
  const [to, setTo] = useState(chosen.to ?? '');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const backwards = from !== '' && to !== '' && from > to;
        setWrong(backwards);
        if (!backwards) {
          onApply({ from: from || undefined, to: to || undefined });
        }
      }}
    >
      <Stack gap="sm" w={240}>
        <TextInput
          type="date"
          label={<FormattedMessage id="runs.date.first" />}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={<FormattedMessage id="runs.date.last" />}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
          error={wrong && intl.formatMessage({ id: 'runs.date.backwards' })}
        />
        <Text size="xs" c="dimmed">
          <FormattedMessage id="runs.date.help" />
        </Text>
        <Button type="submit">
          <FormattedMessage id="filter.apply" />
        </Button>
      </Stack>
    </form>
  );
}
