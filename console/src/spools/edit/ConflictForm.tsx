import { Button, Group, Radio, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ErrorSummary, type Missing } from '../../shared/ErrorSummary';
import { type Details, detailsOf } from '../form/details';
import { DetailValue } from './DetailValue';
import type { Conflict } from './useSaveSpool';

type Choice = 'mine' | 'theirs';

interface Props {
  conflict: Conflict;
  saving: boolean;
  onDecided: (details: Details) => void;
}

/** Shows both versions of what two people changed, field by field, and asks which one to keep. */
export function ConflictForm({ conflict: { spool, mine, fields }, saving, onDecided }: Props) {
  const intl = useIntl();
  const [choices, setChoices] = useState<Partial<Record<keyof Details, Choice>>>({});
  const [missing, setMissing] = useState<Missing[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const theirs = detailsOf(spool);
  const nameOf = (field: keyof Details) => intl.formatMessage({ id: `spool.field.${field}` });
  const decide = () => {
    const open = fields.filter((field) => choices[field] === undefined);
    setMissing(
      open.map((field) => ({
        fieldId: `conflict-${field}-mine`,
        text: intl.formatMessage({ id: 'spool.conflict.choose' }, { field: nameOf(field) }),
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
          <FormattedMessage id="spool.conflict" values={{ spool: spool.id }} />
        </Title>
        <Text size="sm">
          <FormattedMessage id="spool.conflict.help" values={{ count: fields.length }} />
        </Text>
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
                      <FormattedMessage id={`spool.conflict.${choice}`} />{' '}
                      <DetailValue field={field} details={choice === 'mine' ? mine : theirs} />
                    </>
                  }
                />
              ))}
            </Stack>
          </Radio.Group>
        ))}
        <Group>
          <Button type="submit" h={44} loading={saving}>
            <FormattedMessage id="form.save" />
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
