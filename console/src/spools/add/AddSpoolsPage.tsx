import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Spool } from '../../api/generated';
import { ErrorSummary } from '../../shared/ErrorSummary';
import { LinkButton } from '../../shared/links';
import { NumberField } from '../../shared/NumberField';
import { PageTitle } from '../../shared/PageTitle';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { RetryingNote } from '../../shared/RetryingNote';
import { EMPTY, NEW_FIELDS, type NewDraft, newSpoolOf, nextDraft } from '../form/body';
import { DetailFields } from '../form/DetailFields';
import { idOf, refusedFields } from '../form/flaw';
import { useAttempt } from '../form/useAttempt';
import { AddedSpools } from './AddedSpools';
import { FillFields } from './FillFields';
import { useAddSpools } from './useAddSpools';

export function AddSpoolsPage() {
  const intl = useIntl();
  const [draft, setDraft] = useState<NewDraft>(EMPTY);
  const [added, setAdded] = useState<Spool[]>([]);
  const { missing, refuse, clear, errorOf } = useAttempt(draft);
  const add = useAddSpools();
  const change = (changes: Partial<NewDraft>) => setDraft((now) => ({ ...now, ...changes }));
  const save = (next: (draft: NewDraft) => NewDraft) => {
    const read = newSpoolOf(draft);
    refuse(read.ok ? [] : read.flaws);
    if (read.ok) {
      add.mutate(read.value, {
        onSuccess: (spools) => {
          setAdded((before) => [...spools, ...before]);
          setDraft(next(draft));
          clear();
          document.getElementById(idOf('material'))?.focus();
        },
        onError: (error) => refuse(refusedFields(error, NEW_FIELDS) ?? []),
      });
    }
  };
  return (
    <>
      <PageTitle title={intl.formatMessage({ id: 'spools.add' })} />
      <AddedSpools spools={added} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save(() => EMPTY);
        }}
      >
        <Stack maw={820}>
          <ErrorSummary missing={missing} />
          <DetailFields draft={draft} onChange={change} errorOf={errorOf} />
          <FillFields draft={draft} onChange={change} errorOf={errorOf} />
          <NumberField
            id={idOf('count')}
            label={<FormattedMessage id="spool.field.count" />}
            description={<FormattedMessage id="spool.count.help" />}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            maw={320}
            error={errorOf('count')}
            value={draft.count}
            onChange={(count) => change({ count })}
          />
          {add.error && refusedFields(add.error, NEW_FIELDS) === null && <ProblemAlert error={add.error} />}
          <RetryingNote retrying={add.retrying} />
          <Group>
            <Button type="submit" h={44} loading={add.isPending}>
              <FormattedMessage id="form.save" />
            </Button>
            <Button variant="default" h={44} disabled={add.isPending} onClick={() => save(nextDraft)}>
              <FormattedMessage id="spool.saveAndNext" />
            </Button>
            <LinkButton variant="subtle" h={44} to="/spools">
              <FormattedMessage id="spool.toList" />
            </LinkButton>
          </Group>
        </Stack>
      </form>
    </>
  );
}
