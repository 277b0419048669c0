import type { ComponentProps, ReactNode } from 'react';
import classes from './Scan.module.css';
import { ScanButton } from './ScanButton';

/**
 * Puts the button to scan a spool beside an input: its `inputContainer`.
 *
 * @param id of the input, which gets the focus then
 */
export function withScan(id: string, { offered, onScan }: ComponentProps<typeof ScanButton>) {
  const fill = (spoolId: string) => {
    onScan(spoolId);
    document.getElementById(id)?.focus();
  };
  return (input: ReactNode) => (
    <div className={classes.beside}>
      {input}
      <ScanButton offered={offered} onScan={fill} />
    </div>
  );
}
