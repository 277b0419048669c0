import { Alert, Button, Text } from '@mantine/core';
import { IconCameraOff } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import type { ScanFailure } from './useScanner';

interface Props {
  failure: ScanFailure;
  onRetry: () => void;
}

/** Says why the camera cannot be used, and what to do about it. */
export function NoPicture({ failure, onRetry }: Props) {
  return (
    <Alert
      role="alert"
      color="red"
      variant="outline"
      icon={<IconCameraOff aria-hidden />}
      title={<FormattedMessage id={`scan.failed.${failure}`} />}
    >
      <Text size="sm">
        <FormattedMessage id={`scan.failed.${failure}.advice`} />
      </Text>
      {failure !== 'insecure' && (
        <Button h={44} mt="sm" variant="default" onClick={onRetry}>
          <FormattedMessage id="problem.retry" />
        </Button>
      )}
    </Alert>
  );
}
