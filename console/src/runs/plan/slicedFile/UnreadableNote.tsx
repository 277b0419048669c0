import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { UnreadableFile } from '../../../slicer/estimate';

/** Says why nothing could be read of a file, and what to do. */
export function UnreadableNote({ error, name }: { error: Error; name: string }) {
  const reason = error instanceof UnreadableFile ? error.reason : 'notOpened';
  return (
    <Alert
      role="alert"
      color="red"
      variant="outline"
      icon={<IconAlertTriangle aria-hidden />}
      title={<FormattedMessage id="plan.file.unreadable" />}
    >
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        <FormattedMessage id={`plan.file.unreadable.${reason}`} values={{ name }} />
      </Text>
    </Alert>
  );
}
