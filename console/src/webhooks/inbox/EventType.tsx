import { Group, Text } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBan,
  IconCircleCheck,
  IconCircleX,
  IconPlayerPause,
  IconPlayerPlay,
  IconProgress,
  IconQuestionMark,
  IconTestPipe,
} from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import type { PrinterEvent } from '../../api/generated';

const ICONS = {
  started: IconPlayerPlay,
  progress: IconProgress,
  paused: IconPlayerPause,
  resumed: IconPlayerPlay,
  succeeded: IconCircleCheck,
  failed: IconCircleX,
  cancelled: IconBan,
  attention: IconAlertTriangle,
  test: IconTestPipe,
  ignored: IconQuestionMark,
};

/** What an event says, whatever its software calls it. */
export function EventType({ type }: { type: PrinterEvent['type'] }) {
  const Icon = ICONS[type];
  return (
    <Group gap={6} wrap="nowrap">
      <Icon size={18} aria-hidden style={{ flex: 'none' }} />
      <Text span size="sm" fw={600}>
        <FormattedMessage id={`event.type.${type}`} />
      </Text>
    </Group>
  );
}
