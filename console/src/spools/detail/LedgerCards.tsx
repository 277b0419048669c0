import { Group, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { LedgerEntry } from '../../api/generated';
import { useFormat } from '../../shared/format';
import classes from './Detail.module.css';
import { EntryRun, EntryTime, EntryType, entryActor } from './LedgerTexts';

/** The ledger where it is narrow. */
export function LedgerCards({ entries }: { entries: LedgerEntry[] }) {
  const intl = useIntl();
  const format = useFormat();
  return (
    <ul className={classes.entries} aria-label={intl.formatMessage({ id: 'spool.ledger' })}>
      {entries.map((entry) => (
        <li key={entry.sequence} className={classes.entry}>
          <Group justify="space-between" wrap="nowrap" gap="xs" align="baseline">
            <Text size="sm" fw={600}>
              <EntryType entry={entry} />
            </Text>
            <Text size="sm" fw={600} className={classes.number}>
              {format.signedGrams(entry.deltaGrams)}
            </Text>
          </Group>
          <Text size="sm" c="dimmed">
            <EntryTime entry={entry} />, {entryActor(entry)}
          </Text>
          <Group justify="space-between" gap="xs" align="baseline">
            <Text size="sm">
              <EntryRun entry={entry} />
            </Text>
            <Text size="sm">
              <FormattedMessage
                id="spool.ledger.balanceOf"
                values={{ grams: format.grams(entry.balanceGrams) }}
              />
            </Text>
          </Group>
          {entry.note !== null && (
            <Text size="sm" className={classes.note}>
              {entry.note}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}
