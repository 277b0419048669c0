import { Table, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Spool } from '../../api/generated';
import { useFormat } from '../../shared/format';
import { LinkAnchor } from '../../shared/links';
import { SpoolColorName } from '../SpoolColorName';
import { SpoolFlags } from '../SpoolFlags';
import classes from './SpoolsList.module.css';

const COLUMNS = [
  ['spools.spool'],
  ['spool.field.material'],
  ['spool.color'],
  ['spool.remaining', classes.number],
  ['spool.committed', classes.number],
  ['spool.available', classes.number],
  ['spool.field.location'],
  ['spools.flags'],
] as const;

export function SpoolsTable({ spools }: { spools: Spool[] }) {
  const intl = useIntl();
  const format = useFormat();
  return (
    <Table.ScrollContainer
      minWidth={860}
      type="native"
      tabIndex={0}
      role="region"
      aria-label={intl.formatMessage({ id: 'spools' })}
    >
      <Table highlightOnHover className={classes.table} aria-label={intl.formatMessage({ id: 'spools' })}>
        <Table.Thead>
          <Table.Tr>
            {COLUMNS.map(([id, className]) => (
              <Table.Th key={id} scope="col" className={className}>
                <FormattedMessage id={id} />
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {spools.map((spool) => (
            <Table.Tr key={spool.id} data-row={spool.id} className={classes.row}>
              <Table.Th scope="row" className={classes.label}>
                <LinkAnchor
                  to="/spools/$spoolId"
                  params={{ spoolId: spool.id }}
                  className={classes.link}
                  title={spool.label}
                >
                  {spool.label}
                </LinkAnchor>
                <Text size="xs" c="dimmed">
                  {spool.id}
                </Text>
              </Table.Th>
              <Table.Td>{spool.material}</Table.Td>
              <Table.Td className={classes.place}>
                <SpoolColorName color={spool.color} />
              </Table.Td>
              <Table.Td className={classes.number}>{format.grams(spool.remainingGrams)}</Table.Td>
              <Table.Td className={classes.number}>{format.grams(spool.committedGrams)}</Table.Td>
              <Table.Td className={`${classes.number} ${classes.available}`}>
                {format.grams(spool.availableGrams)}
              </Table.Td>
              <Table.Td className={classes.place}>{spool.location ?? '–'}</Table.Td>
              <Table.Td>
                <SpoolFlags flags={spool.flags} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
