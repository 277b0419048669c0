import { type RefObject, useRef } from 'react';
import { useShortcuts } from './shortcuts';

/** On a row of a list: its id. The first link of a row opens it. */
export const ROW = 'data-row';

/** `j` and `k` move the focus over the links of the rows. Enter follows the link. */
export function useRowKeys(list: RefObject<HTMLElement | null>) {
  const last = useRef<string>(null);
  const move = (by: number) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>(`[${ROW}]`) ?? [])];
    const focused = document.activeElement?.closest(`[${ROW}]`)?.getAttribute(ROW) ?? last.current;
    const from = rows.findIndex((row) => row.getAttribute(ROW) === focused);
    const row = rows[Math.min(Math.max(from + by, 0), rows.length - 1)];
    if (row) {
      last.current = row.getAttribute(ROW);
      row.querySelector('a')?.focus({ preventScroll: true });
      row.scrollIntoView({ block: 'nearest' });
    }
  };
  useShortcuts({ j: () => move(1), k: () => move(-1) });
}
