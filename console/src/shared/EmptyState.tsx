import { Stack, Text, ThemeIcon } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface Props {
  title: ReactNode;
  /** What to do about it. */
  children?: ReactNode;
}

/** Stands where there is nothing to show, and helps on. */
export function EmptyState({ title, children }: Props) {
  return (
    <Stack align="center" ta="center" py="xl" gap="sm">
      <ThemeIcon size={48} radius="xl" variant="default" aria-hidden>
        <IconInbox />
      </ThemeIcon>
      <Text fw={600}>{title}</Text>
      {children}
    </Stack>
  );
}
