import { Badge } from '@mantine/core';
import { IconBan, IconCircleCheck, IconCircleX, IconClock, IconPlayerPlay } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import type { RunStatus } from '../api/generated';

const LOOKS = {
  PENDING: { color: 'gray', icon: IconClock },
  IN_PROGRESS: { color: 'blue', icon: IconPlayerPlay },
  COMPLETED: { color: 'green', icon: IconCircleCheck },
  FAILED: { color: 'red', icon: IconCircleX },
  CANCELLED: { color: 'gray', icon: IconBan },
} as const;

/** A status by icon, word and colour. */
export function StatusBadge({ status, size = 'md' }: { status: RunStatus; size?: 'md' | 'lg' }) {
  const { color, icon: Icon } = LOOKS[status];
  return (
    <Badge size={size} color={color} variant="filled" tt="none" leftSection={<Icon size={14} aria-hidden />}>
      <FormattedMessage id={`status.${status}`} />
    </Badge>
  );
}
