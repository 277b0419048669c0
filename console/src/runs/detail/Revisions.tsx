import { Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Revision, Run } from '../../api/generated';
import { useFormat } from '../../shared/format';
import { Moment } from './Moment';
import { RevisionChangeText } from './RevisionChangeText';
import { changesBetween } from './revisionDiff';
import { Section } from './Section';
import classes from './Timeline.module.css';

/** All results there ever were, and what each correction changed. Nothing where they were never corrected. */
export function Revisions({ run: { revisions } }: { run: Run }) {
  return revisions.length < 2 ? null : (
    <Section title={<FormattedMessage id="run.revisions" />} notPrinted>
      <ol className={classes.steps}>
        {revisions.map((revision, at) => (
          <li key={revision.revision} className={classes.step}>
            <strong>
              <FormattedMessage id="run.revision" values={{ number: revision.revision }} />
            </strong>
            {at === revisions.length - 1 && (
              <>
                {' '}
                <FormattedMessage id="run.revision.current" />
              </>
            )}
            <div className={classes.who}>
              {revision.recordedBy.name}, <Moment at={revision.recordedAt} />
            </div>
            {revision.reason !== null && (
              <Text size="sm">
                <FormattedMessage id="run.revision.reason" values={{ reason: revision.reason }} />
              </Text>
            )}
            <Values revision={revision} />
            <Changes before={revisions[at - 1]} after={revision} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Values({ revision: { materials, items, durationSeconds, failureReason } }: { revision: Revision }) {
  const intl = useIntl();
  const format = useFormat();
  const values = [
    ...materials.map(
      ({ spoolId, label, actualGrams }) => `${spoolId} ${label}: ${format.grams(actualGrams)}`,
    ),
    ...items.map(
      ({ name, successful, failed }) =>
        `${name}: ${intl.formatMessage({ id: 'run.revision.pieces' }, { successful: successful ?? 0, failed: failed ?? 0 })}`,
    ),
    ...(durationSeconds === null ? [] : [format.duration(durationSeconds)]),
    ...(failureReason === null ? [] : [intl.formatMessage({ id: `reason.${failureReason}` })]),
  ];
  return <Text size="sm">{values.join(' · ')}</Text>;
}

function Changes({ before, after }: { before: Revision | undefined; after: Revision }) {
  const changes = before === undefined ? [] : changesBetween(before, after);
  return changes.length === 0 ? null : (
    <ul className={classes.changes}>
      {changes.map((change) => (
        <li key={'id' in change ? change.id : change.kind}>
          <RevisionChangeText change={change} />
        </li>
      ))}
    </ul>
  );
}
