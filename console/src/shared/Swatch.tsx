import type { SpoolColor } from '../api/generated';
import classes from './Swatch.module.css';

/** The colour of a spool; hatched where it is unknown. Its name stands beside it in words, so it is hidden from readers. */
export function Swatch({ color, size = 18 }: { color: SpoolColor | null; size?: number }) {
  const hex = color?.hex ?? null;
  return (
    <span
      aria-hidden
      className={hex === null ? `${classes.swatch} ${classes.unknown}` : classes.swatch}
      style={{ width: size, height: size, backgroundColor: hex ?? undefined }}
    />
  );
}
