import { Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { adjustSpool, type Spool } from '../../api/generated';
import { useSend } from '../../api/send';
import { ErrorSummary } from '../../shared/ErrorSummary';
import { useFormat } from '../../shared/format';
import { NumberField } from '../../shared/NumberField';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { RetryingNote } from '../../shared/RetryingNote';
import { idOf, refusedFields } from '../form/flaw';
import { useAttempt } from '../form/useAttempt';
import {
  ADJUSTMENT_FIELDS,
  type AdjustmentDraft,
  adjustmentOf,
  NO_ADJUSTMENT,
  remainingAfter,
} from './adjustment';

interface Props {
  spool: Spool;
  onDone: (spool: Spool) => void;
}

const TYPES = ['waste', 'return', 'adjustment'] as const;
const LONGEST_NOTE = 500;

export function AdjustForm({ spool, onDone }: Props) {
  const format = useFormat();
  const [draft, setDraft] = useState(NO_ADJUSTMENT);
  const { missing, refuse, errorOf } = useAttempt(draft);
  const adjust = useSend<Parameters<typeof adjustSpool>[0]['body'], Spool>(
    async (body, { headers }) => (await adjustSpool({ path: { spoolId: spool.id }, body, headers })).data,
    onDone,
  );
  const change = (changes: Partial<AdjustmentDraft>) => setDraft({ ...draft, ...changes });
  const after = remainingAfter(spool.remainingGrams, draft);
  const submit = () => {
    const read = adjustmentOf(draft);
    refuse(read.ok ? [] : read.flaws);
    if (read.ok) {
      adjust.mutate(read.value, {
        onError: (error) => refuse(refusedFields(error, ADJUSTMENT_FIELDS) ?? []),
      });
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack>
        <ErrorSummary missing={missing} />
        <Radio.Group
          label={<FormattedMessage id="spool.field.type" />}
          value={draft.type}
          onChange={(type) => change({ type: TYPES.find((of) => of === type) ?? 'waste' })}
        >
          <Stack gap="xs" mt="xs">
            {TYPES.map((type) => (
              <Radio key={type} value={type} label={<FormattedMessage id={`spool.adjust.${type}`} />} />
            ))}
          </Stack>
        </Radio.Group>
        {draft.type === 'adjustment' && (
          <Radio.Group
            label={<FormattedMessage id="spool.adjust.direction" />}
            value={draft.adds ? 'add' : 'take'}
            onChange={(direction) => change({ adds: direction === 'add' })}
          >
            <Group mt="xs">
              <Radio value="take" label={<FormattedMessage id="spool.adjust.take" />} />
              <Radio value="add" label={<FormattedMessage id="spool.adjust.add" />} />
            </Group>
          </Radio.Group>
        )}
        <NumberField
          id={idOf('grams')}
          label={<FormattedMessage id="spool.field.grams" />}
          withAsterisk
          unit="g"
          error={errorOf('grams')}
          value={draft.grams}
          onChange={(grams) => change({ grams })}
        />
        <Textarea
          id={idOf('note')}
          label={<FormattedMessage id="spool.field.note" />}
          withAsterisk
          autosize
          minRows={2}
          maxLength={LONGEST_NOTE}
          error={errorOf('note')}
          value={draft.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        <Text aria-live="polite" size="sm">
          <FormattedMessage
            id={
              after === null
                ? 'spool.adjust.now'
                : after < 0
                  ? 'spool.adjust.overdrawn'
                  : 'spool.adjust.after'
            }
            values={{ now: format.grams(spool.remainingGrams), after: after !== null && format.grams(after) }}
          />
        </Text>
        {adjust.error && refusedFields(adjust.error, ADJUSTMENT_FIELDS) === null && (
          <ProblemAlert error={adjust.error} />
        )}
        <RetryingNote retrying={adjust.retrying} />
        <Button type="submit" h={44} loading={adjust.isPending}>
          <FormattedMessage id="form.save" />
        </Button>
      </Stack>
    </form>
  );
}
