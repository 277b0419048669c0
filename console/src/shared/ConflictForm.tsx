import { Alert, Button, Group, Radio, Stack, Text, Title } from '@mantine/core';
import { IconArrowsSplit2 } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ErrorSummary, type Missing } from './ErrorSummary';
import type { Conflict } from './useMergedSave';

type Choice = 'mine' | 'theirs';

interface Props<Fields> extends Pick<Conflict<unknown, Fields>, 'mine' | 'fields'> {
  title: ReactNode;
  /** Who changed it; where that is known. */
  who?: ReactNode;
  theirs: Fields;
  nameOf: (field: keyof Fields & string) => string;
  show: (field: keyof Fields & string, version: Fields) => ReactNode;
  saving: boolean;
  onDecided: (decided: Fields) => void;
}

/** Shows both versions of what two people changed, field by field, and asks which one to keep. */
export function ConflictForm<Fields extends object>({
  title,
  who,
  mine,
  theirs,
  fields,
  nameOf,
  show,
  saving,
  onDecided,
}: Props<Fields>) {
  const intl = useIntl();
  const [choices, setChoices] = useState<Partial<Record<keyof Fields, Choice>>>({});
  const [missing, setMissing] = useState<Missing[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const decide = () => {
    const open = fields.filter((field) => choices[field] === undefined);
    setMissing(
      open.map((field) => ({
        fieldId: `conflict-${field}-mine`,
        text: intl.formatMessage({ id: 'conflict.choose' }, { field: nameOf(field) }),
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
          {title}
        </Title>
        <Alert role="note" variant="outline" color="gray" icon={<IconArrowsSplit2 aria-hidden />}>
          <Text size="sm">
            {who} <FormattedMessage id="conflict.help" values={{ count: fields.length }} />
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
                      <FormattedMessage id={`conflict.${choice}`} />{' '}
                      {show(field, choice === 'mine' ? mine : theirs)}
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
