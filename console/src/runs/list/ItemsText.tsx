import { Group, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { RunItem } from '../../api/generated';
import { useFormat } from '../../shared/format';

/** "12 × Keychain +2". Where it is narrow the name is cut, never a number. */
export function ItemsText({ items }: { items: RunItem[] }) {
  const format = useFormat();
  const intl = useIntl();
  const [first] = items;
  if (first === undefined) {
    return (
      <Text span size="sm" c="dimmed">
        <FormattedMessage id="runs.items.none" />
      </Text>
    );
  }
  const others = items.length - 1;
  return (
    <Group gap={4} wrap="nowrap" miw={0}>
      <Text span size="sm" style={{ flex: 'none' }}>
        {format.number(first.quantity)} ×
      </Text>
      <Text span size="sm" truncate title={first.name}>
        {first.name}
      </Text>
      {others > 0 && (
        <Text
          span
          size="sm"
          style={{ flex: 'none' }}
          title={intl.formatList(
            items.slice(1).map(({ quantity, name }) => `${format.number(quantity)} × ${name}`),
          )}
        >
          <FormattedMessage id="runs.items.more" values={{ count: others }} />
        </Text>
      )}
    </Group>
  );
}
