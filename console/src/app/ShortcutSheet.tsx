import { Kbd, Modal, Switch, Table } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { usePaletteKeys, useSingleKeys } from '../shared/shortcuts';

const KEYS = [
  ['c', 'shortcuts.c'],
  ['/', 'shortcuts.slash'],
  ['j', 'shortcuts.j'],
  ['k', 'shortcuts.k'],
  ['x', 'shortcuts.x'],
  ['Enter', 'shortcuts.enter'],
  ['?', 'shortcuts.help'],
] as const;

export function ShortcutSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const [enabled, setEnabled] = useSingleKeys();
  const keys = [...KEYS, [usePaletteKeys(), 'shortcuts.palette'] as const];
  return (
    <Modal opened={opened} onClose={onClose} title={<FormattedMessage id="shortcuts" />}>
      <Table>
        <Table.Tbody>
          {keys.map(([key, message]) => (
            <Table.Tr key={key}>
              <Table.Th scope="row">
                <Kbd>{key}</Kbd>
              </Table.Th>
              <Table.Td>
                <FormattedMessage id={message} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Switch
        mt="md"
        checked={enabled}
        onChange={(event) => setEnabled(event.currentTarget.checked)}
        label={<FormattedMessage id="shortcuts.singleKeys" />}
        description={<FormattedMessage id="shortcuts.singleKeys.why" />}
      />
    </Modal>
  );
}
