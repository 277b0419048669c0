import { List, Paper, Radio, Stack, Text, Title } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Run } from '../../api/generated';
import { useFormat } from '../../shared/format';
import type { Meeting } from './draft';
import { idOf } from './fields';
import type { Form } from './form';
import type { Part, PlanChange } from './rebase';
import { usePartName, usePartText } from './usePartText';

interface Props {
  run: Run;
  meeting: Meeting;
  form: Form;
  onChoose: (part: Part, whose: 'mine' | 'theirs') => void;
}

/** What somebody else has done meanwhile, beside what is typed here. Gets the focus when it appears. */
export function MeetingPanel({ run, meeting, form, onChoose }: Props) {
  const format = useFormat();
  const partName = usePartName(form);
  const partText = usePartText(run);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  const { how, conflicts, taken, plan } = meeting;
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={id}>
      <Stack>
        <Title order={2} size="h4" id={id} ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          <FormattedMessage id={`results.meeting.${how}`} values={{ run: run.id }} />
        </Title>
        <Text size="sm">
          <FormattedMessage
            id={`results.meeting.${how}.who`}
            values={{
              name: meeting.name,
              at: format.dateTime(meeting.at),
              status: <FormattedMessage id={`status.${run.status}`} />,
            }}
          />{' '}
          {conflicts.length > 0 && <FormattedMessage id="results.meeting.choose" />}
        </Text>
        {plan.length + taken.length > 0 && (
          <List size="sm">
            {plan.map((change) => (
              <List.Item key={change.part}>
                <PlanChangeText change={change} />
              </List.Item>
            ))}
            {taken.map((part) => (
              <List.Item key={part}>
                <FormattedMessage
                  id="results.meeting.taken"
                  values={{ part: partName(part), value: partText(part, meeting.theirs) }}
                />
              </List.Item>
            ))}
          </List>
        )}
        {conflicts.map((part) => (
          <Radio.Group
            key={part}
            label={partName(part)}
            value={meeting.choices[part] ?? null}
            onChange={(whose) => onChoose(part, whose === 'mine' ? 'mine' : 'theirs')}
          >
            <Stack gap={4} mt={4}>
              {(['mine', 'theirs'] as const).map((whose) => (
                <Radio
                  key={whose}
                  id={whose === 'mine' ? idOf(`version:${part}`) : undefined}
                  value={whose}
                  size="md"
                  py={6}
                  label={
                    <FormattedMessage
                      id={whose === 'mine' ? 'results.meeting.mine' : `results.meeting.${how}.theirs`}
                      values={{ value: partText(part, meeting[whose]) }}
                    />
                  }
                />
              ))}
            </Stack>
          </Radio.Group>
        ))}
      </Stack>
    </Paper>
  );
}

function PlanChangeText({ change: { name, what, from, to } }: { change: PlanChange }) {
  const format = useFormat();
  const amount = (of: number) => (what === 'material' ? format.grams(of) : format.number(of));
  if (to === null) {
    return <FormattedMessage id="results.meeting.unplanned" values={{ name }} />;
  }
  return from === null ? (
    <FormattedMessage id="results.meeting.planned" values={{ name, to: amount(to) }} />
  ) : (
    <FormattedMessage id="results.meeting.replanned" values={{ name, from: amount(from), to: amount(to) }} />
  );
}
