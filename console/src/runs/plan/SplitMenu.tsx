import { Button, Menu, Text } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import type { Spool } from '../../api/generated';
import { useFormat } from '../../shared/format';
import { Swatch } from '../../shared/Swatch';

interface Props {
  /** That have some of the same. */
  spools: Spool[];
  onChoose: (spool: Spool) => void;
}

/** Offers spools that can give what another one is short of. */
export function SplitMenu({ spools, onChoose }: Props) {
  const format = useFormat();
  if (spools.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        <FormattedMessage id="plan.split.none" />
      </Text>
    );
  }
  return (
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <Button variant="default" h={44} leftSection={<IconArrowsSplit2 size={16} aria-hidden />}>
          <FormattedMessage id="plan.split" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={300} style={{ overflowY: 'auto' }}>
        {spools.map((spool) => (
          <Menu.Item
            key={spool.id}
            mih={44}
            leftSection={<Swatch color={spool.color} />}
            onClick={() => onChoose(spool)}
          >
            <FormattedMessage
              id="plan.split.to"
              values={{
                spool: `${spool.label} (${spool.id})`,
                available: format.grams(spool.availableGrams),
              }}
            />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
