import { Button, Collapse, Text, TextInput } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { durationText, parseDuration } from '../../shared/duration';
import { useFormat } from '../../shared/format';
import { Panel } from '../../shared/Panel';
import { idOf } from './fields';
import classes from './Timing.module.css';
import { durationOf, endOf, startOf, workedOut, zoneName } from './times';
import type { ResultsForm } from './useResults';

const A_WHILE = 15_000;

/** When it was printed, and how long that took. Open where something of it is needed. */
export function Timing({ form: results, isWrong }: { form: ResultsForm; isWrong: boolean }) {
  const { form, run, change, errorOf } = results;
  const id = useId();
  const [wanted, setWanted] = useState(run.startedAt === null);
  const [now, setNow] = useState(() => new Date());
  useInterval(() => setNow(new Date()), A_WHILE, { autoInvoke: true });
  const isOpen = wanted || isWrong;
  const moment = (field: 'startedAt' | 'endedAt') => (
    <TextInput
      id={idOf(field)}
      type="datetime-local"
      size="md"
      label={<FormattedMessage id={`results.part.${field}`} />}
      description={field === 'endedAt' && form.kind !== 'correct' && <EndIfEmpty results={results} />}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      withAsterisk={field === 'startedAt' && run.startedAt === null}
      value={form[field]}
      onChange={(event) => change({ [field]: event.currentTarget.value })}
      error={errorOf(field)}
    />
  );
  return (
    <Panel title={<FormattedMessage id="results.timing" />}>
      <Summary results={results} now={now} />
      <Button
        mt="xs"
        h={44}
        variant="default"
        aria-expanded={isOpen}
        aria-controls={id}
        leftSection={
          isOpen ? <IconChevronDown size={18} aria-hidden /> : <IconChevronRight size={18} aria-hidden />
        }
        onClick={() => setWanted(!isOpen)}
      >
        <FormattedMessage id="results.timing.change" />
      </Button>
      <Collapse expanded={isOpen} id={id} keepMounted={false} transitionDuration={0}>
        <Text size="sm" c="dimmed" mt="sm">
          <FormattedMessage id="results.timing.zone" values={{ zone: zoneName() }} />
        </Text>
        <div className={classes.fields}>
          {moment('startedAt')}
          {moment('endedAt')}
          <Duration results={results} now={now} />
        </div>
      </Collapse>
    </Panel>
  );
}

interface Props {
  results: ResultsForm;
  now: Date;
}

function Summary({ results: { form, run }, now }: Props) {
  const format = useFormat();
  const start = startOf(form, run);
  const end = endOf(form, run);
  const seconds = durationOf(form, run, now);
  return (
    <Text size="sm">
      {start === null ? (
        <FormattedMessage id="results.timing.noStart" />
      ) : (
        <FormattedMessage id="results.timing.start" values={{ at: format.dateTime(start) }} />
      )}
      {' · '}
      {end === null ? (
        <FormattedMessage id="results.timing.endsNow" />
      ) : (
        <FormattedMessage id="results.timing.end" values={{ at: format.dateTime(end) }} />
      )}
      {' · '}
      {seconds === null ? (
        <FormattedMessage id="results.timing.noDuration" />
      ) : (
        <FormattedMessage id="results.timing.duration" values={{ duration: format.duration(seconds) }} />
      )}
    </Text>
  );
}

function EndIfEmpty({ results: { run } }: { results: ResultsForm }) {
  const format = useFormat();
  return run.reported === null ? (
    <FormattedMessage id="results.endedAt.now" />
  ) : (
    <FormattedMessage id="results.endedAt.reported" values={{ at: format.dateTime(run.reported.at) }} />
  );
}

function Duration({ results: { form, run, change, errorOf }, now }: Props) {
  const format = useFormat();
  const without = workedOut(form, run, now);
  const shown = form.duration ?? (form.kind === 'correct' && without !== null ? durationText(without) : '');
  const typed = parseDuration(shown);
  return (
    <TextInput
      id={idOf('duration')}
      size="md"
      label={<FormattedMessage id="results.part.duration" />}
      description={
        typed.kind === 'seconds' ? (
          format.duration(typed.value)
        ) : without === null ? (
          <FormattedMessage id="results.duration.help" />
        ) : (
          <FormattedMessage id="results.duration.workedOut" values={{ duration: format.duration(without) }} />
        )
      }
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autoComplete="off"
      value={shown}
      onChange={(event) => change({ duration: event.currentTarget.value })}
      error={errorOf('duration')}
    />
  );
}
