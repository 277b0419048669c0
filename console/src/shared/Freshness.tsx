import { Text } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';

/** Tells how old what is shown is: "updated 8 s ago". */
export function Freshness({ updatedAt }: { updatedAt: number }) {
  const [now, setNow] = useState(Date.now);
  useInterval(() => setNow(Date.now()), 1000, { autoInvoke: true });
  const seconds = Math.max(0, Math.round((now - updatedAt) / 1000));
  return updatedAt === 0 ? null : (
    <Text size="sm" c="dimmed" data-testid="freshness">
      {seconds < 60 ? (
        <FormattedMessage id="freshness.seconds" values={{ seconds }} />
      ) : (
        <FormattedMessage id="freshness.minutes" values={{ minutes: Math.floor(seconds / 60) }} />
      )}
    </Text>
  );
}
