import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Rows.module.css';

interface Props {
  /** Names the row among others with the same fields. */
  name: string;
  removeLabel: string;
  onRemove: () => void;
  chosen: ReactNode;
  amount: ReactNode;
  /** What is to be known about it. */
  children?: ReactNode;
}

/** A model or a spool of a run, how much of it, and a way to remove it. */
export function RowFrame({ name, removeLabel, onRemove, chosen, amount, children }: Props) {
  return (
    <li>
      <fieldset className={classes.row}>
        <VisuallyHidden component="legend">{name}</VisuallyHidden>
        <div className={classes.fields}>
          <div className={classes.chosen}>{chosen}</div>
          <div>{amount}</div>
          <ActionIcon
            className={classes.remove}
            size={44}
            color="gray"
            variant="default"
            onClick={onRemove}
            aria-label={removeLabel}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </div>
        {children}
      </fieldset>
    </li>
  );
}
