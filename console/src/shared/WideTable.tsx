import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  label: string;
  /** In pixels, below which the table is scrolled sideways in itself. */
  minWidth: number;
  children: ReactNode;
}

/** A table with many columns: where it does not fit it is scrolled, by keys too, and the page around it is not. */
export function WideTable({ label, minWidth, children }: Props) {
  return (
    <Table.ScrollContainer minWidth={minWidth} type="native" tabIndex={0} role="region" aria-label={label}>
      <Table aria-label={label}>{children}</Table>
    </Table.ScrollContainer>
  );
}
