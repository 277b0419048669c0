import { Group, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  title: string;
  /** Beside the heading: a status, how fresh the page is. */
  aside?: ReactNode;
  actions?: ReactNode;
}

/** The heading of a page. It names the tab, and gets the focus when the page opens, so that it is read out. */
export function PageTitle({ title, aside, actions }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Nozzly Runs`;
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <Group justify="space-between" mb="md" gap="sm">
      <Group gap="sm">
        <Title order={1} size="h2" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          {title}
        </Title>
        {aside}
      </Group>
      {actions && <Group gap="sm">{actions}</Group>}
    </Group>
  );
}
