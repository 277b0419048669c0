import { Alert, Button, Group, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Run } from '../../api/generated';
import { useUndoToast } from '../../shared/useUndoToast';
import { type Draft, newDraft } from './draft';

interface Props {
  run: Run;
  draft: Draft;
  onDiscard: (afresh: Draft) => void;
}

/** Says that the form holds what was typed before, and offers to begin afresh. */
export function RestoredNote({ run, draft, onDiscard }: Props) {
  const intl = useIntl();
  const undoToast = useUndoToast();
  const [shown, setShown] = useState(true);
  return shown ? (
    <Alert role="status" variant="outline" color="gray" icon={<IconHistory aria-hidden />}>
      <Group justify="space-between">
        <Text size="sm">
          <FormattedMessage id="results.restored" />
        </Text>
        <Button
          variant="default"
          h={44}
          onClick={() => {
            setShown(false);
            onDiscard(newDraft(run, draft.form.kind));
            undoToast(intl.formatMessage({ id: 'results.discarded' }), () => onDiscard(draft));
          }}
        >
          <FormattedMessage id="results.discard" />
        </Button>
      </Group>
    </Alert>
  ) : null;
}
