import { Alert, Button, Group, Radio, Stack, Text, Title } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ErrorSummary, type Missing } from '../../shared/ErrorSummary';
import { useFormat } from '../../shared/format';
import { PlanValue } from './PlanValue';
import { type Plan, planOf } from './plan';
import type { Conflict } from './useSave';
import { useStock } from './useStock';

type Choice = 'mine' | 'theirs';

interface Props {
  conflict: Conflict;
  saving: boolean;
  onDecided: (plan: Plan) => void;
}

/** Shows both versions of what two people changed, field by field, and asks which one to keep. */
export function ConflictForm({ conflict: { run, mine, fields }, saving, onDecided }: Props) {
  const intl = useIntl();
  const format = useFormat();
  const { stock } = useStock();
  const [choices, setChoices] = useState<Partial<Record<keyof Plan, Choice>>>({});
  const [missing, setMissing] = useState<Missing[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const theirs = planOf(run);
  const last = run.history.at(-1);
  const names = Object.fromEntries([
    ...[...stock.printers, ...stock.models].map(({ id, name }) => [id, name]),
    ...stock.spools.map(({ id, label }) => [id, label]),
  ]);
  const nameOf = (field: keyof Plan) => intl.formatMessage({ id: `plan.part.${field}` });
  const decide = () => {
    const open = fields.filter((field) => choices[field] === undefined);
    setMissing(
      open.map((field) => ({
        fieldId: `conflict-${field}-mine`,
        text: intl.formatMessage({ id: 'plan.conflict.choose' }, { field: nameOf(field) }),
      })),
    );
    if (open.length === 0) {
      const taken = fields.filter((field) => choices[field] === 'theirs');
      onDecided({ ...mine, ...Object.fromEntries(taken.map((field) => [field, theirs[field]])) });
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        decide();
      }}
    >
      <Stack>
        <Title order={2} size="h4" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          <FormattedMessage id="plan.conflict" values={{ run: run.id }} />
        </Title>
        <Alert role="note" variant="outline" color="gray" icon={<IconArrowsSplit2 aria-hidden />}>
          <Text size="sm">
            {last && (
              <FormattedMessage
                id="plan.conflict.who"
                values={{ name: last.actor.name ?? last.actor.id, at: format.dateTime(last.at) }}
              />
            )}{' '}
            <FormattedMessage id="plan.conflict.help" values={{ count: fields.length }} />
          </Text>
        </Alert>
        <ErrorSummary missing={missing} />
        {fields.map((field) => (
          <Radio.Group
            key={field}
            label={nameOf(field)}
            value={choices[field] ?? null}
            onChange={(choice) => setChoices({ ...choices, [field]: choice === 'mine' ? 'mine' : 'theirs' })}
          >
            <Stack gap="sm" mt="xs">
              {(['mine', 'theirs'] as const).map((choice) => (
                <Radio
                  key={choice}
                  id={`conflict-${field}-${choice}`}
                  value={choice}
                  label={
                    <>
                      <FormattedMessage id={`plan.conflict.${choice}`} />{' '}
                      <PlanValue plan={choice === 'mine' ? mine : theirs} field={field} names={names} />
                    </>
                  }
                />
              ))}
            </Stack>
          </Radio.Group>
        ))}
        <Group>
          <Button type="submit" h={44} loading={saving}>
            <FormattedMessage id="plan.save" />
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
