import { Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './SpoolsList.module.css';

interface Props {
  on: boolean;
  onChange: (on: boolean) => void;
  children: ReactNode;
}

/** A filter that is on or off. */
export function SwitchChip({ on, onChange, children }: Props) {
  return (
    <Button
      size="sm"
      radius="xl"
      variant="default"
      className={on ? undefined : classes.suggested}
      leftSection={!on && <IconPlus size={14} aria-hidden />}
      rightSection={on && <IconX size={14} aria-hidden />}
      aria-pressed={on}
      onClick={() => onChange(!on)}
    >
      {children}
    </Button>
  );
}
