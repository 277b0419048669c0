import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback, useId } from 'react';
import { FormattedMessage } from 'react-intl';

const LONG_ENOUGH_TO_READ_AND_REACH = 12_000;

/** Says what was done, with a button that takes it back. */
export function useUndoToast() {
  const id = useId();
  return useCallback(
    (message: string, undo: () => void) => {
      const takeBack = () => {
        notifications.hide(id);
        undo();
      };
      notifications.hide(id);
      notifications.show({
        id,
        autoClose: LONG_ENOUGH_TO_READ_AND_REACH,
        message: (
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">{message}</Text>
            <Button variant="default" h={44} style={{ flex: 'none' }} onClick={takeBack}>
              <FormattedMessage id="undo" />
            </Button>
          </Group>
        ),
      });
    },
    [id],
  );
}
