import { Button, Text } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';

interface Props {
  sending: Pick<UseMutationResult<unknown, Error, never>, 'isPending' | 'failureCount'>;
  label: FormatjsIntl.Message['ids'];
}

/** Sends a form, and says so while the server does not answer. */
export function SaveButton({ sending, label }: Props) {
  return (
    <div>
      <Button type="submit" h={44} loading={sending.isPending}>
        <FormattedMessage id={label} />
      </Button>
      <div role="status">
        {sending.isPending && sending.failureCount > 0 && (
          <Text size="sm" mt="xs">
            <FormattedMessage id="form.retrying" />
          </Text>
        )}
      </div>
    </div>
  );
}
