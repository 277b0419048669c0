import { Box, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Run, RunAction } from '../../api/generated';
import { LinkButton } from '../../shared/links';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { CancelDialog } from '../CancelDialog';
import { buttonsOf } from './actions';
import { MoreActions } from './MoreActions';
import { hasPage, PLACES_OF_ACTIONS } from './places';
import classes from './RunActions.module.css';
import { useCancel } from './useCancel';
import { useStart } from './useStart';

interface Props {
  run: Run;
  onRefused: () => void;
}

/** So many stand as buttons on a phone; the others are in the menu there. */
const ON_PHONE = 2;

/** What may be done now, the main thing first. On phones it stands at the bottom, within reach of the thumb. */
export function RunActions({ run, onRefused }: Props) {
  const intl = useIntl();
  const [asking, ask] = useDisclosure(false);
  const start = useStart(run);
  const cancel = useCancel(run, ask.close);
  const buttons = buttonsOf(run.allowedActions);
  return (
    <>
      <Box className={`${classes.actions} no-print`}>
        {buttons.map((action, at) => (
          <ActionButton
            key={action}
            action={action}
            runId={run.id}
            main={at === 0}
            className={at < ON_PHONE ? classes.action : `${classes.action} ${classes.notOnPhone}`}
            starting={start.isPending}
            onStart={() => start.mutate({ version: run.version }, { onError: onRefused })}
          />
        ))}
        <MoreActions run={run} onPhone={buttons.slice(ON_PHONE).filter(hasPage)} onCancel={ask.open} />
      </Box>
      {start.error && (
        <Box w="100%">
          <ProblemAlert error={start.error} />
        </Box>
      )}
      <CancelDialog
        opened={asking}
        onClose={() => {
          ask.close();
          cancel.reset();
        }}
        title={intl.formatMessage({ id: 'run.cancel.title' }, { id: run.id })}
        confirm={intl.formatMessage({ id: 'run.do.cancel' })}
        onConfirm={(reason) => cancel.mutate({ version: run.version, reason }, { onError: onRefused })}
        pending={cancel.isPending}
        error={cancel.error}
      />
    </>
  );
}

interface ActionButtonProps {
  action: RunAction;
  runId: string;
  main: boolean;
  className: string | undefined;
  starting: boolean;
  onStart: () => void;
}

function ActionButton({ action, runId, main, className, starting, onStart }: ActionButtonProps) {
  const looks = { h: 44, px: 'sm', className, variant: main ? 'filled' : 'default' };
  const words = <FormattedMessage id={`run.do.${action}`} />;
  return hasPage(action) ? (
    <LinkButton {...looks} to={PLACES_OF_ACTIONS[action]} params={{ runId }}>
      {words}
    </LinkButton>
  ) : (
    <Button {...looks} loading={starting} onClick={onStart}>
      {words}
    </Button>
  );
}
