import { ActionIcon, Button, Group, Popover } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import classes from './FilterChip.module.css';

interface Props {
  label: string;
  /** What is filtered for; null while nothing is. */
  value: string | null;
  onRemove: () => void;
  /** The choice, in a popover. */
  children: (close: () => void) => ReactNode;
}

/** A filter: "+ Status" while it leaves nothing out, "Status: Failed" with a button to remove it else. */
export function FilterChip({ label, value, onRemove, children }: Props) {
  const intl = useIntl();
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Group gap={0} wrap="nowrap" maw="100%">
      <Popover opened={opened} onChange={setOpened} trapFocus returnFocus position="bottom-start" shadow="md">
        <Popover.Target>
          <Button
            ref={button}
            size="sm"
            radius="xl"
            variant="default"
            className={value === null ? classes.suggested : classes.active}
            leftSection={value === null && <IconPlus size={14} aria-hidden />}
            onClick={() => setOpened((now) => !now)}
          >
            <span className={classes.label}>
              {value === null ? label : <FormattedMessage id="filter.active" values={{ label, value }} />}
            </span>
          </Button>
        </Popover.Target>
        <Popover.Dropdown>{children(() => setOpened(false))}</Popover.Dropdown>
      </Popover>
      {value !== null && (
        <ActionIcon
          size={36}
          color="gray"
          variant="default"
          className={classes.remove}
          aria-label={intl.formatMessage({ id: 'filter.remove' }, { label })}
          onClick={() => {
            button.current?.focus();
            onRemove();
          }}
        >
          <IconX size={14} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  );
}
