import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { FormattedMessage, useIntl } from 'react-intl';
import type { RunSummary } from '../../api/generated';
import { CancelDialog } from '../CancelDialog';
import classes from './RunsList.module.css';
import { type Cancelled, useCancelRuns } from './useCancelRuns';

interface Props {
  selected: RunSummary[];
  onClear: () => void;
  onDone: (report: Cancelled[]) => void;
}

/** What can be done with the selected runs: those that are pending can be cancelled. */
export function SelectionBar({ selected, onClear, onDone }: Props) {
  const intl = useIntl();
  const [asking, ask] = useDisclosure(false);
  const pending = selected.filter(({ status }) => status === 'PENDING').map(({ id }) => id);
  const cancel = useCancelRuns((report) => {
    ask.close();
    onDone(report);
  });
  const words = intl.formatMessage({ id: 'runs.cancel' }, { count: pending.length });
  return (
    <Group className={classes.selection} justify="space-between">
      <Text size="sm" role="status">
        <FormattedMessage id="runs.selected" values={{ count: selected.length, pending: pending.length }} />
      </Text>
      <Group gap="sm">
        <Button variant="default" onClick={onClear}>
          <FormattedMessage id="runs.select.clear" />
        </Button>
        {pending.length > 0 && (
          <Button variant="outline" color="red" onClick={ask.open}>
            <FormattedMessage id="runs.cancel.selected" />
          </Button>
        )}
      </Group>
      <CancelDialog
        opened={asking}
        onClose={ask.close}
        title={intl.formatMessage(
          { id: 'runs.cancel.title' },
          { count: pending.length, ids: intl.formatList(pending) },
        )}
        confirm={words}
        onConfirm={(reason) => cancel.mutate({ runIds: pending, reason })}
        pending={cancel.isPending}
        error={cancel.error}
      />
    </Group>
  );
}
