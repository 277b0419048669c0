import { Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Printer } from '../api/generated';
import { ConflictForm } from '../shared/ConflictForm';
import { same } from '../shared/merge';
import { ProblemAlert } from '../shared/ProblemAlert';
import { SaveButton } from '../shared/SaveButton';
import { useMergedSave } from '../shared/useMergedSave';
import { printerAccess } from './access';
import { patchOf } from './fields';
import { SpoolPicker } from './SpoolPicker';
import { SpoolsByTool } from './SpoolsByTool';
import { added } from './spoolOrder';

type Loaded = Pick<Printer, 'loadedSpools'>;

/** Which spool is on which tool of a printer. */
export function LoadedSpools({ printer }: { printer: Printer }) {
  const intl = useIntl();
  const [opened, setOpened] = useState(printer);
  const [spoolIds, setSpoolIds] = useState(printer.loadedSpools);
  const sent = useRef(spoolIds);
  const { save, saving, retrying, conflict, error } = useMergedSave<Printer, Loaded, Partial<Printer>>(
    { ...printerAccess(printer.id), fieldsOf: ({ loadedSpools }) => ({ loadedSpools }), patchOf },
    {
      onSaved: (saved) => {
        setOpened(saved);
        setSpoolIds((now) => (same(now, sent.current) ? saved.loadedSpools : now));
        notifications.show({ message: intl.formatMessage({ id: 'form.saved' }) });
      },
    },
  );
  const changed = !same(spoolIds, opened.loadedSpools);
  if (printer.version > opened.version && !saving && !changed) {
    setOpened(printer);
    setSpoolIds(printer.loadedSpools);
  }
  if (conflict !== null) {
    return (
      <ConflictForm
        key={conflict.theirs.version}
        title={<FormattedMessage id="problem.stale" />}
        mine={conflict.mine}
        theirs={conflict.theirs as Loaded}
        fields={conflict.fields}
        nameOf={() => intl.formatMessage({ id: 'printers.loadedSpools' })}
        show={(_, { loadedSpools }) =>
          loadedSpools.length === 0
            ? intl.formatMessage({ id: 'printers.spools.none' })
            : intl.formatList(loadedSpools)
        }
        saving={saving}
        onDecided={(decided) => void save(conflict.theirs, decided)}
      />
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sent.current = spoolIds;
        void save(opened, { loadedSpools: spoolIds });
      }}
    >
      <Stack maw={720}>
        {error && <ProblemAlert error={error} />}
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
        <SaveButton saving={saving} retrying={retrying} label="printers.spools.save" />
      </Stack>
    </form>
  );
}
