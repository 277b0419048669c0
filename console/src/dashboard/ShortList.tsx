import { Button, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import classes from './Dashboard.module.css';

const FEW = 6;

interface Props<Item> {
  label: string;
  items: Item[];
  /** Of all, while at most 100 are listed. */
  total: number;
  keyOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
  /** Said where there is none. */
  none: FormatjsIntl.Message['ids'];
}

/** The first few of a list, all of it on demand, and how many there are beyond it. */
export function ShortList<Item>({ label, items, total, keyOf, children, none }: Props<Item>) {
  const [all, setAll] = useState(false);
  if (total === 0) {
    return (
      <Text size="sm" c="dimmed">
        <FormattedMessage id={none} />
      </Text>
    );
  }
  return (
    <>
      <ul className={classes.list} aria-label={label}>
        {(all ? items : items.slice(0, FEW)).map((item) => (
          <li key={keyOf(item)} className={classes.row}>
            {children(item)}
          </li>
        ))}
      </ul>
      {items.length > FEW && (
        <Button variant="default" mt="sm" aria-expanded={all} onClick={() => setAll(!all)}>
          <FormattedMessage
            id={all ? 'dashboard.fewer' : total > items.length ? 'dashboard.first100' : 'dashboard.all'}
            values={{ count: items.length }}
          />
        </Button>
      )}
      {total > items.length && (
        <Text size="sm" mt="xs">
          <FormattedMessage id="dashboard.more" values={{ count: total - items.length }} />
        </Text>
      )}
    </>
  );
}
