import { Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Printer } from '../api/generated';
import { same } from '../shared/merge';
import { ProblemAlert } from '../shared/ProblemAlert';
import { printerAccess } from './access';
import { ConflictPanel } from './ConflictPanel';
import { SaveButton } from './SaveButton';
import { SpoolPicker } from './SpoolPicker';
import { SpoolsByTool } from './SpoolsByTool';
import { added } from './spoolOrder';
import { EditConflict, resolved, useEdit } from './useEdit';

const LABELS = { loadedSpools: 'printers.loadedSpools' } as const;

/** Which spool is on which tool of a printer. */
export function LoadedSpools({ printer }: { printer: Printer }) {
  const intl = useIntl();
  const [opened, setOpened] = useState(printer);
  const [spoolIds, setSpoolIds] = useState(printer.loadedSpools);
  const edit = useEdit(printerAccess(printer.id), (saved, { changes }) => {
    setOpened(saved);
    setSpoolIds((now) => (same(now, changes.loadedSpools) ? saved.loadedSpools : now));
    notifications.show({ message: intl.formatMessage({ id: 'form.saved' }) });
  });
  const start = (from: Printer) => {
    setOpened(from);
    setSpoolIds(from.loadedSpools);
  };
  const changed = !same(spoolIds, opened.loadedSpools);
  if (printer.version > opened.version && !edit.isPending && !changed) {
    start(printer);
  }
  const choose = (conflict: EditConflict<Printer>, takeTheirs: ReadonlySet<keyof Printer>) => {
    if (takeTheirs.has('loadedSpools')) {
      edit.reset();
      start(conflict.theirs);
    } else {
      edit.mutate(resolved(conflict, takeTheirs));
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        edit.mutate({ opened, changes: { loadedSpools: spoolIds } });
      }}
    >
      <Stack maw={720}>
        {edit.error instanceof EditConflict ? (
          <ConflictPanel<Printer>
            key={String(edit.error.theirs.version)}
            conflict={edit.error}
            labels={LABELS}
            show={(_, value) => (Array.isArray(value) ? intl.formatList(value.map(String)) : '')}
            onChoose={(takeTheirs) => choose(edit.error as EditConflict<Printer>, takeTheirs)}
          />
        ) : (
          edit.error && <ProblemAlert error={edit.error} />
        )}
        {spoolIds.length === 0 ? (
          <Text c="dimmed">
            <FormattedMessage id="printers.spools.none" />
          </Text>
        ) : (
          <SpoolsByTool spoolIds={spoolIds} onChange={setSpoolIds} />
        )}
        <SpoolPicker loaded={spoolIds} onAdd={(spoolId) => setSpoolIds((now) => added(now, spoolId))} />
        {changed && (
          <Text size="sm" fw={600} role="status">
            <FormattedMessage id="printers.spools.unsaved" />
          </Text>
        )}
        <SaveButton sending={edit} label="printers.spools.save" />
      </Stack>
    </form>
  );
}
