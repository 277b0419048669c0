import { Badge, Group } from '@mantine/core';
import { IconAlertTriangle, IconArchive, IconArrowDown } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import type { Spool } from '../api/generated';

const LOOKS = {
  low: { color: 'orange', icon: IconArrowDown },
  overdrawn: { color: 'red', icon: IconAlertTriangle },
  archived: { color: 'gray', icon: IconArchive },
} as const;

/** What is special about a spool, by icon, word and colour. */
export function SpoolFlags({ flags }: { flags: Spool['flags'] }) {
  return flags.length === 0 ? null : (
    <Group gap={4}>
      {flags.map((flag) => {
        const { color, icon: Icon } = LOOKS[flag];
        return (
          <Badge key={flag} color={color} tt="none" leftSection={<Icon size={14} aria-hidden />}>
            <FormattedMessage id={`spool.flag.${flag}`} />
          </Badge>
        );
      })}
    </Group>
  );
}
