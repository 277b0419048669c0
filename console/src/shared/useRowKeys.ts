import { type RefObject, useRef } from 'react';
import { useShortcuts } from './shortcuts';

/** On a row of a list: its id. The first link of a row opens it. */
export const ROW = 'data-row';

/**
 * `j` and `k` move the focus over the links of the rows, and `x` selects the row that was reached, where rows can be
 * selected. Enter follows the link.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>, onSelect: (id: string) => void = () => {}) {
  const last = useRef<string>(null);
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>(`[${ROW}]`) ?? [])];
  const current = (all: HTMLElement[]) => {
    const focused = document.activeElement?.closest(`[${ROW}]`)?.getAttribute(ROW) ?? last.current;
    return all.findIndex((row) => row.getAttribute(ROW) === focused);
  };
  const move = (by: number) => {
    const all = rows();
    const row = all[Math.min(Math.max(current(all) + by, 0), all.length - 1)];
    if (row) {
      last.current = row.getAttribute(ROW);
      row.querySelector('a')?.focus({ preventScroll: true });
      row.scrollIntoView({ block: 'nearest' });
    }
  };
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    x: () => {
      const all = rows();
      const id = all[current(all)]?.getAttribute(ROW);
      if (id) {
        onSelect(id);
      }
    },
  });
}
