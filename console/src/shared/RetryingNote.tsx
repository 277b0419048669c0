import { Text } from '@mantine/core';
import { FormattedMessage } from 'react-intl';

/** Says, aloud too, that the server does not answer and is asked again. */
export function RetryingNote({ retrying }: { retrying: boolean }) {
  return (
    <div role="status">
      {retrying && (
        <Text size="sm" mt="xs">
          <FormattedMessage id="form.retrying" />
        </Text>
      )}
    </div>
  );
}
