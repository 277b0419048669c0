import { FormattedMessage } from 'react-intl';
import type { Run } from '../../api/generated';
import { sumOfGrams } from '../../shared/decimal';
import { useFormat } from '../../shared/format';
import { LinkAnchor } from '../../shared/links';
import { TimeVarianceText, VarianceText } from '../../shared/VarianceText';
import { expectedEnd } from '../progress';
import { Fact, Facts } from './Facts';
import { Moment } from './Moment';
import { PrinterSaid } from './PrinterSaid';
import { RunLinks } from './RunLinks';
import { Section } from './Section';

export function Overview({ run }: { run: Run }) {
  const format = useFormat();
  const end = expectedEnd(run);
  return (
    <Section title={<FormattedMessage id="run.overview" />}>
      <Facts>
        <Fact name={<FormattedMessage id="run.field.printer" />}>
          <LinkAnchor inherit to="/printers/$printerId" params={{ printerId: run.printer.id }}>
            {run.printer.name}
          </LinkAnchor>
        </Fact>
        <Fact name={<FormattedMessage id="run.field.slicer" />}>{run.slicer}</Fact>
        <Fact name={<FormattedMessage id="run.field.bedTemperatureC" />}>
          <Celsius degrees={run.bedTemperatureC} />
        </Fact>
        <Fact name={<FormattedMessage id="run.field.nozzleTemperatureC" />}>
          <Celsius degrees={run.nozzleTemperatureC} />
        </Fact>
        <Fact name={<FormattedMessage id="run.field.plates" />}>{format.number(run.plates)}</Fact>
        <Fact name={<FormattedMessage id="run.created" />}>
          <Moment at={run.createdAt} />
        </Fact>
        <Fact name={<FormattedMessage id="run.field.startedAt" />}>
          {run.startedAt && <Moment at={run.startedAt} />}
        </Fact>
        {end === null ? (
          <Fact name={<FormattedMessage id="run.field.endedAt" />}>
            {run.endedAt && <Moment at={run.endedAt} />}
          </Fact>
        ) : (
          <Fact name={<FormattedMessage id="run.expectedEnd" />}>
            <Moment at={end} />
          </Fact>
        )}
        <Fact name={<FormattedMessage id="run.field.estimatedSeconds" />}>
          {run.estimatedSeconds === null ? (
            <FormattedMessage id="variance.noEstimate" />
          ) : (
            format.duration(run.estimatedSeconds)
          )}
        </Fact>
        <Fact name={<FormattedMessage id="run.actualTime" />}>
          {run.durationSeconds !== null && format.duration(run.durationSeconds)}
          {run.durationSeconds === null && '–'}
          {run.variance !== null && run.variance.seconds !== null && run.estimatedSeconds !== null && (
            <>
              {' ('}
              <TimeVarianceText by={run.variance.seconds} percent={run.variance.secondsPercent} />
              {')'}
            </>
          )}
        </Fact>
        <MaterialFacts run={run} />
        <RunLinks run={run} />
        {run.failure && (
          <Fact name={<FormattedMessage id="run.failure" />}>
            <FormattedMessage id={`reason.${run.failure.reason}`} />
            {run.failure.notes && `\n${run.failure.notes}`}
          </Fact>
        )}
        {run.failure === null && run.results?.failureReason && (
          <Fact name={<FormattedMessage id="run.field.failureReason" />}>
            <FormattedMessage id={`reason.${run.results.failureReason}`} />
          </Fact>
        )}
        {run.results?.closedShort && (
          <Fact name={<FormattedMessage id="run.field.closedShort" />}>
            <FormattedMessage id="run.yes" />
          </Fact>
        )}
        <PrinterSaid run={run} />
        <Fact name={<FormattedMessage id="run.field.notes" />}>{run.notes}</Fact>
      </Facts>
    </Section>
  );
}

function Celsius({ degrees }: { degrees: number | null }) {
  return degrees === null ? '–' : <FormattedMessage id="run.celsius" values={{ degrees }} />;
}

/** The material summary: what the slicer said, what the spools were planned for, what was used. */
function MaterialFacts({ run }: { run: Run }) {
  const format = useFormat();
  const planned = run.materials.flatMap(({ estimatedGrams }) => estimatedGrams ?? []);
  const used = run.materials.flatMap(({ actualGrams }) => actualGrams ?? []);
  return (
    <>
      {run.estimate && (
        <Fact name={<FormattedMessage id="run.field.estimate" />}>
          <FormattedMessage
            id={
              run.estimate.flushedGrams || run.estimate.towerGrams
                ? 'run.estimate.parts'
                : 'run.estimate.total'
            }
            values={{
              total: format.grams(run.estimate.totalGrams),
              model: format.grams(run.estimate.modelGrams),
              flushed: format.grams(run.estimate.flushedGrams ?? 0),
              tower: format.grams(run.estimate.towerGrams ?? 0),
            }}
          />
        </Fact>
      )}
      <Fact name={<FormattedMessage id="run.material.planned" />}>
        {planned.length > 0 ? (
          <FormattedMessage
            id="run.material.ofSpools"
            values={{ grams: format.grams(sumOfGrams(planned)), count: run.materials.length }}
          />
        ) : (
          <FormattedMessage id="variance.noEstimate" />
        )}
      </Fact>
      {run.variance && (
        <Fact name={<FormattedMessage id="run.material.used" />}>
          {format.grams(sumOfGrams(used))}
          {' ('}
          <VarianceText by={run.variance.grams} percent={run.variance.percent} />
          {')'}
        </Fact>
      )}
    </>
  );
}
