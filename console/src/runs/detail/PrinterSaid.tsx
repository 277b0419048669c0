import { FormattedMessage } from 'react-intl';
import type { Run } from '../../api/generated';
import { ConsumptionText } from '../../shared/ConsumptionText';
import { useFormat } from '../../shared/format';
import { Fact } from './Facts';
import { Moment } from './Moment';

/** What print-farm software told of the run. */
export function PrinterSaid({ run: { externalJob, reported } }: { run: Run }) {
  const format = useFormat();
  return (
    <>
      {externalJob && (
        <Fact name={<FormattedMessage id="run.externalJob" />}>{externalJob.fileName ?? externalJob.id}</Fact>
      )}
      {reported && (
        <Fact name={<FormattedMessage id="run.reported" />}>
          <FormattedMessage id={`run.reported.${reported.outcome}`} />
          {', '}
          <Moment at={reported.at} />
          {reported.durationSeconds !== null && `, ${format.duration(reported.durationSeconds)}`}
          {reported.consumption.length > 0 && (
            <>
              {', '}
              <ConsumptionText consumption={reported.consumption} />
            </>
          )}
        </Fact>
      )}
    </>
  );
}
