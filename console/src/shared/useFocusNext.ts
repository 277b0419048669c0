import { useEffect, useRef } from 'react';

/** Moves the focus to an element that the next rendering brings, as where a row was added. */
export function useFocusNext() {
  const next = useRef<string>(null);
  useEffect(() => {
    if (next.current !== null) {
      document.getElementById(next.current)?.focus();
      next.current = null;
    }
  });
  return (id: string) => {
    next.current = id;
  };
}
