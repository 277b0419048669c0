import { Button, Group, Radio, Stack, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ErrorSummary, type Missing } from './ErrorSummary';

type Choice = 'mine' | 'theirs';

/** What a room calls things in its forms. */
interface Words<Field> {
  mine: ReactNode;
  theirs: ReactNode;
  nameOf: (field: Field) => string;
  /** Asks for a decision of the field. */
  choose: (name: string) => string;
  save: ReactNode;
}

interface Props<Fields> {
  title: ReactNode;
  /** What happened, and what to do. */
  help: ReactNode;
  /** With both changes, and the person's where they differ. */
  mine: Fields;
  theirs: Fields;
  /** What must be decided. */
  fields: (keyof Fields & string)[];
  words: Words<keyof Fields & string>;
  show: (field: keyof Fields & string, version: Fields) => ReactNode;
  saving: boolean;
  onDecided: (decided: Fields) => void;
}

/** Shows both versions of what two people changed, field by field, and asks which one to keep. */
export function ConflictForm<Fields extends object>({
  title,
  help,
  mine,
  theirs,
  fields,
  words,
  show,
  saving,
  onDecided,
}: Props<Fields>) {
  const [choices, setChoices] = useState<Partial<Record<keyof Fields, Choice>>>({});
  const [missing, setMissing] = useState<Missing[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const decide = () => {
    const open = fields.filter((field) => choices[field] === undefined);
    setMissing(
      open.map((field) => ({
        fieldId: `conflict-${field}-mine`,
        text: words.choose(words.nameOf(field)),
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
        {help}
        <ErrorSummary missing={missing} />
        {fields.map((field) => (
          <Radio.Group
            key={field}
            label={words.nameOf(field)}
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
                      {words[choice]} {show(field, choice === 'mine' ? mine : theirs)}
                    </>
                  }
                />
              ))}
            </Stack>
          </Radio.Group>
        ))}
        <Group>
          <Button type="submit" h={44} loading={saving}>
            {words.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
