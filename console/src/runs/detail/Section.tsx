import { Paper, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface Props {
  title: ReactNode;
  children: ReactNode;
  /** Left out of the printed run sheet. */
  notPrinted?: boolean;
}

export function Section({ title, children, notPrinted = false }: Props) {
  const id = useId();
  return (
    <Paper
      component="section"
      withBorder
      p="md"
      aria-labelledby={id}
      className={notPrinted ? 'no-print' : undefined}
    >
      <Title order={2} size="h4" mb="sm" id={id}>
        {title}
      </Title>
      {children}
    </Paper>
  );
}
