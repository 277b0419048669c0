import { Group, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Spool } from '../../api/generated';
import { useFormat } from '../../shared/format';
import { LinkAnchor } from '../../shared/links';
import { SpoolColorName } from '../SpoolColorName';
import { SpoolFlags } from '../SpoolFlags';
import classes from './SpoolsList.module.css';

/** The list where it is narrow. All of a card is its link. The name is cut short, the grams never are. */
export function SpoolCards({ spools }: { spools: Spool[] }) {
  const intl = useIntl();
  const format = useFormat();
  return (
    <ul className={classes.cards} aria-label={intl.formatMessage({ id: 'spools' })}>
      {spools.map((spool) => (
        <li key={spool.id} data-row={spool.id} className={classes.card}>
          <LinkAnchor to="/spools/$spoolId" params={{ spoolId: spool.id }} className={classes.cover} fw={600}>
            {spool.label}
          </LinkAnchor>
          <Group justify="space-between" gap="xs">
            <span className={classes.grams}>
              <FormattedMessage
                id="spools.card.available"
                values={{ grams: format.grams(spool.availableGrams) }}
              />
            </span>
            <SpoolFlags flags={spool.flags} />
          </Group>
          <Text size="sm" c="dimmed">
            <FormattedMessage
              id="spools.card.stock"
              values={{
                id: spool.id,
                remaining: format.grams(spool.remainingGrams),
                committed: format.grams(spool.committedGrams),
              }}
            />
          </Text>
          <Group gap="xs" wrap="nowrap">
            <Text size="sm" style={{ flex: 'none' }}>
              {spool.material}
            </Text>
            <Text size="sm" component="span" miw={0}>
              <SpoolColorName color={spool.color} />
            </Text>
          </Group>
          {spool.location !== null && (
            <Text size="sm" truncate>
              {spool.location}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}
