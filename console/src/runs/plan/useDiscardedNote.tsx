import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Draft } from './draft';
import { saveDraft } from './draftStore';

const DISCARDED_NOTE = 'draft-discarded';
const LONG_ENOUGH_TO_ACT = 15_000;

/** Tells that a draft was discarded, and brings it back if that was a mistake. */
export function useDiscardedNote() {
  const intl = useIntl();
  const navigate = useNavigate();
  return (draft: Draft) =>
    notifications.show({
      id: DISCARDED_NOTE,
      autoClose: LONG_ENOUGH_TO_ACT,
      title: intl.formatMessage({ id: 'plan.discarded' }),
      message: (
        <Button
          size="xs"
          variant="default"
          mt="xs"
          onClick={() => {
            saveDraft(draft);
            notifications.hide(DISCARDED_NOTE);
            void navigate({ to: '/runs/new/$step', params: { step: 'basics' } });
          }}
        >
          <FormattedMessage id="plan.undo" />
        </Button>
      ),
    });
}
