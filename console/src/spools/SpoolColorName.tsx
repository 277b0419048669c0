import { FormattedMessage } from 'react-intl';
import type { SpoolColor } from '../api/generated';
import { Swatch } from '../shared/Swatch';
import classes from './SpoolColorName.module.css';

/** A colour as it looks and by its name; where it has none, by its number. */
export function SpoolColorName({ color }: { color: SpoolColor | null }) {
  const name = color?.name ?? color?.hex ?? null;
  return (
    <span className={classes.color}>
      <Swatch color={color} />
      <span className={classes.name}>{name ?? <FormattedMessage id="spool.color.unknown" />}</span>
    </span>
  );
}
