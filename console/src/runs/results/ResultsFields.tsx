import { Stack, Text } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { Run } from '../../api/generated';
import { ApiProblem } from '../../api/problem';
import { ErrorSummary } from '../../shared/ErrorSummary';
import { LinkAnchor } from '../../shared/links';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { RetryingNote } from '../../shared/RetryingNote';
import { CorrectionFields } from './CorrectionFields';
import { choose, type Draft } from './draft';
import { Items } from './Items';
import { Materials } from './Materials';
import { MeetingPanel } from './MeetingPanel';
import { Reasons } from './Reasons';
import { RestoredNote } from './RestoredNote';
import classes from './Results.module.css';
import { SaveBar } from './SaveBar';
import { StockEffects } from './StockEffects';
import { Timing } from './Timing';
import { useResults } from './useResults';
import type { Spools } from './useSpools';

interface Props {
  run: Run;
  start: Draft;
  /** Whether it was typed before the page was loaded. */
  restored: boolean;
  spools: Spools;
}

/** The one form of the three pages. */
export function ResultsFields({ run: opened, start, restored, spools }: Props) {
  const results = useResults(opened, start);
  const { form, draft, setDraft, sending, error } = results;
  const { run } = form;
  const { kind } = draft.form;
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending) {
          results.submit();
        }
      }}
    >
      <fieldset disabled={sending} className={classes.plain}>
        <Stack>
          <Text size="sm" c="dimmed">
            <FormattedMessage id={`results.about.${kind}`} values={{ printer: run.printer.name }} />
          </Text>
          <ErrorSummary missing={results.missing} />
          {restored && draft.meeting === null && (
            <RestoredNote run={run} draft={draft} onDiscard={setDraft} />
          )}
          {draft.meeting && (
            <MeetingPanel
              key={draft.meeting.at}
              run={run}
              meeting={draft.meeting}
              form={draft.form}
              onChoose={(part, whose) => setDraft((before) => choose(before, part, whose))}
            />
          )}
          <Materials form={form} spools={spools} />
          <Items form={form} />
          <Reasons form={form} />
          <Timing form={form} isWrong={results.isWrong(['startedAt', 'endedAt', 'duration'])} />
          {kind === 'correct' && (
            <>
              <StockEffects form={form} spools={spools} />
              <CorrectionFields form={form} />
            </>
          )}
        </Stack>
      </fieldset>
      <Stack mt="md">
        {error && <ProblemAlert error={error} />}
        {error instanceof ApiProblem && error.status === 409 && (
          <LinkAnchor to="/runs/$runId" params={{ runId: run.id }}>
            <FormattedMessage id="results.toRun" values={{ run: run.id }} />
          </LinkAnchor>
        )}
        <RetryingNote retrying={results.retrying} />
      </Stack>
      <SaveBar kind={kind} runId={run.id} sending={sending} />
    </form>
  );
}
