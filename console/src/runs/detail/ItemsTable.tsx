import { Table, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Run, RunItem } from '../../api/generated';
import { useFormat } from '../../shared/format';
import { LinkAnchor } from '../../shared/links';
import { Section } from './Section';
import classes from './tables.module.css';

export function ItemsTable({ run: { items } }: { run: Run }) {
  const intl = useIntl();
  return (
    <Section title={<FormattedMessage id="run.items" />}>
      {items.length === 0 ? (
        <Text size="sm" c="dimmed">
          <FormattedMessage id="run.items.none" />
        </Text>
      ) : (
        <Table.ScrollContainer
          minWidth={280}
          type="native"
          tabIndex={0}
          role="group"
          aria-label={intl.formatMessage({ id: 'run.items' })}
        >
          <Table
            horizontalSpacing={8}
            className={classes.table}
            aria-label={intl.formatMessage({ id: 'run.items' })}
          >
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">
                  <FormattedMessage id="run.items.model" />
                </Table.Th>
                {(['quantity', 'successful', 'failed'] as const).map((column) => (
                  <Table.Th scope="col" key={column} className={classes.number}>
                    <FormattedMessage id={`run.items.${column}`} />
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((item) => (
                <Table.Tr key={item.modelId}>
                  <Table.Th scope="row">
                    <LinkAnchor size="sm" to="/models/$modelId" params={{ modelId: item.modelId }}>
                      {item.name}
                    </LinkAnchor>
                  </Table.Th>
                  <Counts {...item} />
                </Table.Tr>
              ))}
            </Table.Tbody>
            {items.length > 1 && (
              <Table.Tfoot>
                <Table.Tr>
                  <Table.Th scope="row">
                    <FormattedMessage id="run.total" />
                  </Table.Th>
                  <Counts {...totalOf(items)} />
                </Table.Tr>
              </Table.Tfoot>
            )}
          </Table>
        </Table.ScrollContainer>
      )}
    </Section>
  );
}

type Pieces = Pick<RunItem, 'quantity' | 'successful' | 'failed'>;

function Counts({ quantity, successful, failed }: Pieces) {
  const format = useFormat();
  return [quantity, successful, failed].map((count, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change.
    <Table.Td key={at} className={classes.number}>
      {count === null ? '–' : format.number(count)}
    </Table.Td>
  ));
}

/** Null until there are results. */
function totalOf(items: Pieces[]): Pieces {
  const sum = (of: (item: Pieces) => number | null) =>
    items.reduce<number | null>((total, item) => add(total, of(item)), 0);
  return {
    quantity: items.reduce((total, { quantity }) => total + quantity, 0),
    successful: sum(({ successful }) => successful),
    failed: sum(({ failed }) => failed),
  };
}

function add(total: number | null, count: number | null) {
  return total === null || count === null ? null : total + count;
}
