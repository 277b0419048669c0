import { Button, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Spool } from '../../api/generated';
import { ErrorSummary } from '../../shared/ErrorSummary';
import { LinkButton } from '../../shared/links';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { RetryingNote } from '../../shared/RetryingNote';
import { useMergedSave } from '../../shared/useMergedSave';
import { DetailFields } from '../form/DetailFields';
import { DETAILS, detailsOf, draftOf, readDetails } from '../form/details';
import { refusedFields } from '../form/flaw';
import { useAttempt } from '../form/useAttempt';
import { EditConflict } from './EditConflict';
import { spoolEditable } from './editable';

const MOST_DECIMALS = 4;

/** @param spool how it was when the page was opened; later versions are merged when it is saved */
export function EditForm({ spool }: { spool: Spool }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() =>
    draftOf(detailsOf(spool), (of) =>
      intl.formatNumber(of, { useGrouping: false, maximumFractionDigits: MOST_DECIMALS }),
    ),
  );
  const { missing, refuse, errorOf } = useAttempt(draft);
  const { save, saving, retrying, conflict, error } = useMergedSave(spoolEditable(spool.id), {
    onSaved: () => {
      notifications.show({ message: intl.formatMessage({ id: 'form.saved' }) });
      return navigate({ to: '/spools/$spoolId', params: { spoolId: spool.id } });
    },
    onRefused: (refusal) => refuse(refusedFields(refusal, DETAILS) ?? []),
  });
  if (conflict !== null) {
    return (
      <EditConflict
        key={conflict.theirs.version}
        conflict={conflict}
        saving={saving}
        onDecided={(details) => void save(conflict.theirs, details)}
      />
    );
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const read = readDetails(draft);
        refuse(read.ok ? [] : read.flaws);
        if (read.ok) {
          void save(spool, read.value);
        }
      }}
    >
      <Stack maw={820}>
        <ErrorSummary missing={missing} />
        <DetailFields
          draft={draft}
          onChange={(changes) => setDraft((now) => ({ ...now, ...changes }))}
          errorOf={errorOf}
        />
        {error && refusedFields(error, DETAILS) === null && <ProblemAlert error={error} />}
        <RetryingNote retrying={retrying} />
        <Group>
          <Button type="submit" h={44} loading={saving}>
            <FormattedMessage id="form.save" />
          </Button>
          <LinkButton variant="default" h={44} to="/spools/$spoolId" params={{ spoolId: spool.id }}>
            <FormattedMessage id="form.back" />
          </LinkButton>
        </Group>
      </Stack>
    </form>
  );
}
