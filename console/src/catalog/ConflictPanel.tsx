import { Alert, Button, Radio, Stack, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Labels } from './labels';
import type { EditConflict } from './useEdit';

interface Props<Thing> {
  conflict: EditConflict<Thing>;
  labels: Labels;
  show: (field: keyof Thing & string, value: unknown) => string;
  /** With the fields of which the other change holds. */
  onChoose: (takeTheirs: ReadonlySet<keyof Thing>) => void;
}

/** Shows what two people changed differently, and has one choose field by field. Gets the focus when it appears. */
export function ConflictPanel<Thing>({ conflict, labels, show, onChoose }: Props<Thing>) {
  const intl = useIntl();
  const box = useRef<HTMLDivElement>(null);
  const [theirs, setTheirs] = useState<ReadonlySet<keyof Thing>>(new Set());
  useEffect(() => box.current?.focus(), []);
  const choose = (field: keyof Thing, whose: string) =>
    setTheirs((now) => new Set(whose === 'theirs' ? [...now, field] : [...now].filter((of) => of !== field)));
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      variant="outline"
      color="red"
      icon={<IconUsers aria-hidden />}
      title={<FormattedMessage id="problem.stale" />}
    >
      <Stack>
        <Text size="sm">
          <FormattedMessage id="catalog.conflict" />
        </Text>
        {(conflict.fields as (keyof Thing & string)[]).map((field) => {
          const label = labels[field];
          return (
            <Radio.Group
              key={field}
              label={label === undefined ? field : intl.formatMessage({ id: label })}
              value={theirs.has(field) ? 'theirs' : 'mine'}
              onChange={(whose) => choose(field, whose)}
            >
              <Stack gap="xs" mt={4}>
                <Radio
                  value="mine"
                  label={
                    <FormattedMessage
                      id="catalog.conflict.mine"
                      values={{ value: show(field, conflict.edit.changes[field]) }}
                    />
                  }
                />
                <Radio
                  value="theirs"
                  label={
                    <FormattedMessage
                      id="catalog.conflict.theirs"
                      values={{ value: show(field, conflict.theirs[field]) }}
                    />
                  }
                />
              </Stack>
            </Radio.Group>
          );
        })}
        <div>
          <Button h={44} onClick={() => onChoose(theirs)}>
            <FormattedMessage id="catalog.conflict.save" />
          </Button>
        </div>
      </Stack>
    </Alert>
  );
}
