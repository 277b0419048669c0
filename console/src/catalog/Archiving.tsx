import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArchive, IconArchiveOff } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ProblemAlert } from '../shared/ProblemAlert';
import { useMergedSave, type Versioned } from '../shared/useMergedSave';
import { useUndoToast } from '../shared/useUndoToast';
import type { Access } from './access';
import { patchOf } from './fields';

interface Archivable extends Versioned {
  name: string;
  archived: boolean;
}

interface Props<Thing> {
  thing: Thing;
  access: Access<Thing>;
  /** What archiving means for this kind of thing. */
  help: FormatjsIntl.Message['ids'];
}

/** Puts a thing away, or back into use; either can be undone. */
export function Archiving<Thing extends Archivable>({ thing, access, help }: Props<Thing>) {
  const intl = useIntl();
  const undoToast = useUndoToast();
  const editable = {
    ...access,
    fieldsOf: ({ archived }: Thing) => ({ archived }),
    patchOf: (from: Pick<Thing, 'archived'>, to: Pick<Thing, 'archived'>) =>
      patchOf(from, to) as Partial<Thing> | null,
  };
  const undo = useMergedSave(editable, { onSaved: () => undefined });
  const edit = useMergedSave(editable, {
    onSaved: (saved) =>
      undoToast(
        intl.formatMessage(
          { id: saved.archived ? 'catalog.archived.done' : 'catalog.restored.done' },
          { name: saved.name },
        ),
        () => void undo.save(saved, { archived: !saved.archived }),
      ),
  });
  const error = edit.error ?? undo.error;
  return (
    <Stack gap="sm">
      {error && <ProblemAlert error={error} />}
      <Text size="sm">
        <FormattedMessage id={thing.archived ? 'catalog.isArchived' : help} />
      </Text>
      <Group>
        <Button
          variant="default"
          h={44}
          loading={edit.saving || undo.saving}
          leftSection={
            thing.archived ? <IconArchiveOff size={18} aria-hidden /> : <IconArchive size={18} aria-hidden />
          }
          onClick={() => void edit.save(thing, { archived: !thing.archived })}
        >
          <FormattedMessage id={thing.archived ? 'catalog.restore' : 'catalog.archive'} />
        </Button>
      </Group>
    </Stack>
  );
}
