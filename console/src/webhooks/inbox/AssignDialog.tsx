import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { assignPrinterEvent, type PrinterEvent } from '../../api/generated';
import { ApiProblem } from '../../api/problem';
import { useSend } from '../../api/send';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { SaveButton } from '../../shared/SaveButton';
import { EventPrint, EventSaid, EventSender, EventTime } from './EventParts';
import classes from './Events.module.css';
import { RunChoice } from './RunChoice';

interface Props {
  event: PrinterEvent;
  onClose: () => void;
  onAssigned: (event: PrinterEvent) => void;
  /** Called when it cannot be assigned any more. */
  onRefused: () => void;
}

const RUN = 'assign-run';

/** Asks which run an event is about. */
export function AssignDialog({ event, onClose, onAssigned, onRefused }: Props) {
  const intl = useIntl();
  const [runId, setRunId] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const assign = useSend<{ runId: string }, PrinterEvent>(
    async (body, { headers }) =>
      (await assignPrinterEvent({ path: { eventId: event.id }, body, headers })).data,
    onAssigned,
  );
  const problem = assign.error instanceof ApiProblem ? assign.error : null;
  const unknown = problem?.errors.find(({ pointer }) => pointer === '/runId');
  const submit = () => {
    setMissing(runId === null);
    if (runId === null) {
      document.getElementById(RUN)?.focus();
      return;
    }
    assign.mutate(
      { runId },
      {
        onError: (error) => {
          document.getElementById(RUN)?.focus();
          if (error instanceof ApiProblem && error.status === 409) {
            onRefused();
          }
        },
      },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={<FormattedMessage id="event.assign.title" />}
      closeButtonProps={{ size: 44 }}
    >
      <form
        noValidate
        onSubmit={(of) => {
          of.preventDefault();
          submit();
        }}
      >
        <Stack>
          <div className={classes.card}>
            <Group w="100%" justify="space-between" align="flex-start" gap="xs" wrap="nowrap">
              <div>
                <EventSender event={event} />
              </div>
              <EventTime event={event} />
            </Group>
            <EventSaid event={event} />
            <EventPrint event={event} />
          </div>
          <RunChoice
            id={RUN}
            event={event}
            value={runId}
            onChange={setRunId}
            error={
              missing && runId === null
                ? intl.formatMessage({ id: 'event.assign.missing' })
                : unknown && intl.formatMessage({ id: 'event.assign.unknown' })
            }
          />
          <Text size="sm">
            <FormattedMessage id="event.assign.help" />
          </Text>
          {assign.error && !unknown && <ProblemAlert error={assign.error} />}
          <Group justify="flex-end" align="flex-start">
            <Button variant="default" h={44} onClick={onClose}>
              <FormattedMessage id="form.back" />
            </Button>
            <SaveButton saving={assign.isPending} retrying={assign.retrying} label="event.assign" />
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
