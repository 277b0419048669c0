import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { ApiProblem } from '../../api/problem';
import type { Draft } from './draft';
import { forAnotherPrinter } from './draft';
import { saveDraft } from './draftStore';
import type { Created } from './useCreate';

const LONG_ENOUGH_TO_READ = 20_000;

/** The id of the notification, to take it away when another run is begun. */
export const CREATED_NOTE = 'run-created';

/** Tells that a run was created. */
export function useCreatedNote() {
  const intl = useIntl();
  const navigate = useNavigate();
  /** @param draft what another run could be made like; null not to offer that */
  return ({ run, notStarted }: Created, draft: Draft | null) => {
    const another = () => {
      notifications.hide(CREATED_NOTE);
      if (draft !== null) {
        saveDraft(forAnotherPrinter(draft));
        void navigate({ to: '/runs/new/$step', params: { step: 'basics' } });
      }
    };
    notifications.show({
      id: CREATED_NOTE,
      autoClose: LONG_ENOUGH_TO_READ,
      title: intl.formatMessage(
        { id: notStarted === null ? 'plan.created' : 'plan.created.notStarted' },
        { run: run.id },
      ),
      message: (
        <>
          {notStarted !== null && (
            <Text size="sm" inherit>
              {notStarted instanceof ApiProblem ? (
                notStarted.detail
              ) : (
                <FormattedMessage id="problem.unreachable" />
              )}
            </Text>
          )}
          {draft !== null && (
            <Button size="xs" variant="default" mt="xs" onClick={another}>
              <FormattedMessage id="plan.createAnother" />
            </Button>
          )}
        </>
      ),
    });
  };
}
