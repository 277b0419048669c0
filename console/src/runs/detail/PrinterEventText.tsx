import { Text } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { HistoryEntry, Run } from '../../api/generated';
import { Moment } from './Moment';
import { printerEventOf } from './printerEvent';
import classes from './Timeline.module.css';

/** Which printer told what in which words, and what that did to the run. */
export function PrinterEventText({ run, entry }: { run: Run; entry: HistoryEntry }) {
  const { sender, word, job, deed, plate, impliesStart } = printerEventOf(run, entry);
  return (
    <>
      <div className={classes.who}>
        {sender === null ? (
          entry.actor.name
        ) : (
          <FormattedMessage id="run.event.assignedBy" values={{ sender, name: entry.actor.name }} />
        )}
        {word !== null && `, ${word}`}, <Moment at={entry.at} />
      </div>
      <Text size="sm">
        <FormattedMessage id={`run.event.${deed}`} values={{ number: plate, plates: run.plates }} />
        {impliesStart && (
          <>
            {' '}
            <FormattedMessage id="run.event.impliedStart" />
          </>
        )}
      </Text>
      {job !== null && (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          <FormattedMessage id="run.event.job" values={{ job }} />
        </Text>
      )}
    </>
  );
}
