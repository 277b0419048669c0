import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type Days, wrongWith } from './period';

interface Props {
  /** What the report shows. */
  shown: { from: string; to: string };
  /** Whether it is the period that the report takes by itself. */
  usual: boolean;
  onApply: (days: Days) => void;
}

/** The first and the last day of a report, both included. */
export function PeriodForm({ shown, usual, onApply }: Props) {
  const intl = useIntl();
  const [from, setFrom] = useState(shown.from);
  const [to, setTo] = useState(shown.to);
  const [wrong, setWrong] = useState<ReturnType<typeof wrongWith>>(null);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const days = { from: from || undefined, to: to || undefined };
        const why = wrongWith(days);
        setWrong(why);
        if (why === null) {
          onApply(days);
        }
      }}
    >
      <Group align="flex-end" gap="sm">
        <TextInput
          type="date"
          label={<FormattedMessage id="insights.from" />}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={<FormattedMessage id="insights.to" />}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
          error={wrong !== null && intl.formatMessage({ id: `insights.period.${wrong}` })}
        />
        <Button type="submit" variant="default">
          <FormattedMessage id="insights.period.show" />
        </Button>
        {!usual && (
          <Button variant="subtle" onClick={() => onApply({ from: undefined, to: undefined })}>
            <FormattedMessage id="insights.period.usual" />
          </Button>
        )}
      </Group>
    </form>
  );
}
