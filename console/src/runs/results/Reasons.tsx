import { Select, Stack, Textarea } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { FAILURE_REASONS } from '../../shared/failureReasons';
import { Panel } from '../../shared/Panel';
import { idOf } from './fields';
import { anyFailed } from './items';
import { isFarOff } from './materials';
import type { ResultsForm } from './useResults';

/** Why the run or pieces of it failed, and what else is to be said. */
export function Reasons({ form: { form, run, change, errorOf } }: { form: ResultsForm }) {
  const intl = useIntl();
  const isFailed = form.kind === 'fail' || run.status === 'FAILED';
  const asksWhy = isFailed || anyFailed(form.items);
  const hasNotes = form.kind !== 'correct';
  if (!asksWhy && !hasNotes) {
    return null;
  }
  const farOff = form.materials.some(isFarOff);
  return (
    <Panel title={<FormattedMessage id={isFailed ? 'results.reasons.failed' : 'results.reasons'} />}>
      <Stack maw={520}>
        {asksWhy && (
          <Select
            id={idOf('failureReason')}
            label={<FormattedMessage id={isFailed ? 'results.reason.failure' : 'results.reason.pieces'} />}
            size="md"
            withAsterisk={form.kind === 'fail'}
            placeholder={intl.formatMessage({ id: 'results.reason.choose' })}
            // What is recorded can be replaced, and not taken back.
            clearable={form.kind === 'complete'}
            clearButtonProps={{ 'aria-label': intl.formatMessage({ id: 'results.reason.clear' }) }}
            allowDeselect={false}
            data={FAILURE_REASONS.map((value) => ({
              value,
              label: intl.formatMessage({ id: `reason.${value}` }),
            }))}
            value={form.failureReason}
            onChange={(failureReason) => change({ failureReason })}
            error={errorOf('failureReason')}
          />
        )}
        {hasNotes && (
          <Textarea
            id={idOf('notes')}
            label={<FormattedMessage id={isFailed ? 'results.notes.failure' : 'results.notes'} />}
            description={farOff && <FormattedMessage id="results.notes.why" />}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            size="md"
            autosize
            minRows={2}
            value={form.notes}
            onChange={(event) => change({ notes: event.currentTarget.value })}
            error={errorOf('notes')}
          />
        )}
      </Stack>
    </Panel>
  );
}
