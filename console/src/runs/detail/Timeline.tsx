import { FormattedMessage, useIntl } from 'react-intl';
import type { FieldChange, HistoryEntry, Run } from '../../api/generated';
import { useFormat } from '../../shared/format';
import { type ChangeInWords, changeInWords } from './fieldChange';
import { Moment } from './Moment';
import { PrinterEventText } from './PrinterEventText';
import { isPrinterEvent, otherChanges } from './printerEvent';
import { Section } from './Section';
import classes from './Timeline.module.css';

/** Who did what, and when, oldest first. */
export function Timeline({ run }: { run: Run }) {
  const intl = useIntl();
  const format = useFormat();
  return (
    <Section title={<FormattedMessage id="run.timeline" />} notPrinted>
      <ol className={classes.steps}>
        {run.history.map((entry) => (
          <li key={entry.at + entry.action} className={classes.step}>
            <strong>
              <FormattedMessage id={`run.action.${entry.action}`} />
            </strong>
            {isPrinterEvent(entry) ? (
              <PrinterEventText run={run} entry={entry} />
            ) : (
              <div className={classes.who}>
                {entry.actor.name}, <Moment at={entry.at} />
              </div>
            )}
            {telling(entry).length > 0 && (
              <ul className={classes.changes}>
                {telling(entry).map((change) => (
                  <li key={change.field}>
                    <ChangeText change={changeInWords(change, intl, format)} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** A start that was told as it happened says its time already. */
function telling(entry: HistoryEntry) {
  const { at } = entry;
  return (isPrinterEvent(entry) ? otherChanges(entry) : entry.changes).filter(
    ({ field, to }) => field !== 'startedAt' || !sameMoment(at, to),
  );
}

/** To the millisecond, as the times have different numbers of decimals. */
function sameMoment(at: string, other: FieldChange['to']) {
  return typeof other === 'string' && Date.parse(other) === Date.parse(at);
}

function ChangeText({ change: { field, from, to } }: { change: ChangeInWords }) {
  if (from === null && to === null) {
    return <FormattedMessage id="run.change.named" values={{ field }} />;
  }
  if (from === null) {
    return <FormattedMessage id="run.change.set" values={{ field, to }} />;
  }
  return to === null ? (
    <FormattedMessage id="run.change.removed" values={{ field, from }} />
  ) : (
    <FormattedMessage id="run.change.fromTo" values={{ field, from, to }} />
  );
}
