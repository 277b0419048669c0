import { SimpleGrid, Stack, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Printer } from '../api/generated';
import { useFormat } from '../shared/format';
import { LinkAnchor } from '../shared/links';
import classes from './PrinterCards.module.css';
import { SpoolName } from './SpoolName';

export function PrinterCards({ printers }: { printers: Printer[] }) {
  const intl = useIntl();
  return (
    <SimpleGrid
      component="ul"
      cols={{ base: 1, sm: 2, lg: 3 }}
      className={classes.cards}
      aria-label={intl.formatMessage({ id: 'printers' })}
    >
      {printers.map((printer) => (
        <li key={printer.id} className={classes.card}>
          <LinkAnchor
            to="/printers/$printerId"
            params={{ printerId: printer.id }}
            fw={600}
            className={classes.name}
          >
            {printer.name}
          </LinkAnchor>
          <Text size="sm" c="dimmed">
            {printer.model ?? <FormattedMessage id="printers.noModel" />}
          </Text>
          <Rates printer={printer} />
          {printer.loadedSpools.length === 0 ? (
            <Text size="sm" c="dimmed" mt="xs">
              <FormattedMessage id="printers.spools.none" />
            </Text>
          ) : (
            <Stack component="ul" gap={6} mt="xs" className={classes.spools}>
              {printer.loadedSpools.map((spoolId) => (
                <li key={spoolId}>
                  <SpoolName spoolId={spoolId} />
                </li>
              ))}
            </Stack>
          )}
        </li>
      ))}
    </SimpleGrid>
  );
}

/** What an hour of printing costs, and the power it takes. */
function Rates({ printer: { hourlyCost, watts } }: { printer: Printer }) {
  const format = useFormat();
  return (
    <Text size="sm">
      {hourlyCost === null ? (
        <FormattedMessage id="printers.noHourlyCost" />
      ) : (
        <FormattedMessage id="printers.perHour" values={{ money: format.money(hourlyCost) }} />
      )}
      {' · '}
      {watts === null ? (
        <FormattedMessage id="printers.noWatts" />
      ) : (
        <FormattedMessage id="printers.wattsShort" values={{ watts: format.number(watts) }} />
      )}
    </Text>
  );
}
