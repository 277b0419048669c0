import { Button, SimpleGrid, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Connection } from '../../api/generated';
import { allPrinters } from '../../api/lists';
import { useFormat } from '../../shared/format';
import { LinkAnchor } from '../../shared/links';
import { PRODUCTS } from '../products';
import classes from './ConnectionList.module.css';

interface Props {
  connections: Connection[];
  onRemove: (connection: Connection) => void;
}

export function ConnectionList({ connections, onRemove }: Props) {
  const intl = useIntl();
  const format = useFormat();
  const printers = useQuery(allPrinters).data;
  return (
    <SimpleGrid
      component="ul"
      cols={{ base: 1, sm: 2, lg: 3 }}
      className={classes.list}
      aria-label={intl.formatMessage({ id: 'connections' })}
    >
      {connections.map((connection) => {
        const { id, source, name, printerId, completes, makesRuns, createdAt, createdBy } = connection;
        return (
          <li key={id} className={classes.connection}>
            <Text fw={600}>{name === null ? PRODUCTS[source] : `${PRODUCTS[source]}, ${name}`}</Text>
            <Text size="sm">
              {printerId === null ? (
                <FormattedMessage id="connection.namesPrinters" />
              ) : (
                <LinkAnchor to="/printers/$printerId" params={{ printerId }} inherit underline="always">
                  {printers?.find((of) => of.id === printerId)?.name ?? printerId}
                </LinkAnchor>
              )}
            </Text>
            {completes && (
              <Text size="sm">
                <FormattedMessage id="connection.completes" />
              </Text>
            )}
            {makesRuns && (
              <Text size="sm">
                <FormattedMessage id="connection.makesRuns" />
              </Text>
            )}
            <Text size="sm" c="dimmed">
              <FormattedMessage
                id="connection.added.by"
                values={{ id, at: format.dateTime(createdAt), name: createdBy.name }}
              />
            </Text>
            <LinkAnchor to="/printer-events" search={{ show: 'all', connectionId: id }} size="sm" mih={28}>
              <FormattedMessage id="connection.told" />
            </LinkAnchor>
            <Button
              variant="default"
              h={44}
              leftSection={<IconTrash size={18} aria-hidden />}
              aria-label={intl.formatMessage({ id: 'connection.remove.of' }, { id })}
              onClick={() => onRemove(connection)}
            >
              <FormattedMessage id="connection.remove" />
            </Button>
          </li>
        );
      })}
    </SimpleGrid>
  );
}
