import { Button, FileButton, Group, Paper, Stack, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { lazy, Suspense, useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useFocusNext } from '../../../shared/useFocusNext';
import type { Draft } from '../draft';
import { saveDraft } from '../draftStore';
import type { Stock } from '../proposals';
import { FileText } from './FileText';
import { withoutFile } from './fill';
import classes from './SlicedFile.module.css';
import { UnreadableNote } from './UnreadableNote';
import { useFileDrop } from './useFileDrop';
import type { SlicedFileReader } from './useSlicedFile';

const FileQuestions = lazy(() => import('./FileQuestions'));

const CHOOSE = 'plan-file-choose';
const REMOVE = 'plan-file-remove';

interface Props {
  draft: Draft;
  stock: Stock;
  reader: SlicedFileReader;
  /** Whether the stock is read. */
  ready: boolean;
}

/** Takes a sliced file, says what it states, and fills the form from it. */
export function SlicedFileBox({ draft, stock, reader, ready }: Props) {
  const intl = useIntl();
  const focusNext = useFocusNext();
  const reset = useRef<() => void>(null);
  const dragged = useFileDrop((file) => ready && reader.mutate(file));
  const { file } = draft;
  const name = reader.variables?.name ?? '';
  return (
    <Paper
      component="section"
      withBorder
      p="md"
      className={classes.box}
      data-dragged={dragged || undefined}
      aria-label={intl.formatMessage({ id: 'plan.file.box' })}
    >
      <Stack gap="sm">
        <Group gap="sm">
          {file === null && (
            <Text visibleFrom="sm">
              <FormattedMessage id="plan.file.drop" />
            </Text>
          )}
          <FileButton
            accept=".gcode,.gco,.g,.bgcode,.3mf"
            resetRef={reset}
            disabled={!ready}
            onChange={(chosen) => {
              if (chosen !== null) {
                reader.mutate(chosen);
                // So that the same file can be chosen again.
                reset.current?.();
              }
            }}
          >
            {(button) => (
              <Button
                {...button}
                id={CHOOSE}
                h={44}
                variant="default"
                disabled={!ready}
                leftSection={<IconFileImport size={18} aria-hidden />}
              >
                <FormattedMessage id={file === null ? 'plan.file.choose' : 'plan.file.another'} />
              </Button>
            )}
          </FileButton>
          {file && (
            <Button
              id={REMOVE}
              h={44}
              variant="default"
              onClick={() => {
                saveDraft(withoutFile(draft, stock));
                reader.reset();
                focusNext(CHOOSE);
              }}
            >
              <FormattedMessage id="plan.file.remove" />
            </Button>
          )}
        </Group>
        <div>
          {file === null && (
            <Text size="sm" c="dimmed">
              <FormattedMessage id="plan.file.help" />
            </Text>
          )}
          <div role="status">
            {reader.isPending ? (
              <FormattedMessage id="plan.file.reading" values={{ name }} />
            ) : (
              file && <FileText draft={draft} file={file} stock={stock} />
            )}
          </div>
        </div>
        {reader.error && <UnreadableNote error={reader.error} name={name} />}
        {file && (
          <Suspense>
            <FileQuestions
              draft={draft}
              file={file}
              stock={stock}
              onPlate={saveDraft}
              onDecided={(decided) => {
                saveDraft(decided);
                focusNext(REMOVE);
              }}
            />
          </Suspense>
        )}
      </Stack>
    </Paper>
  );
}
