import { FormattedMessage } from 'react-intl';
import type { Spool } from '../../api/generated';
import { useFormat } from '../../shared/format';
import classes from './Detail.module.css';

const AMOUNTS = [
  ['available', 'availableGrams'],
  ['remaining', 'remainingGrams'],
  ['committed', 'committedGrams'],
] as const;

/** How much there is; what can still be planned with comes first. */
export function Amounts({ spool }: { spool: Spool }) {
  const format = useFormat();
  return (
    <dl className={classes.amounts}>
      {AMOUNTS.map(([name, grams]) => (
        <div key={name} className={classes.amount}>
          <dt>
            <FormattedMessage id={`spool.${name}`} />
          </dt>
          <dd>{format.grams(spool[grams])}</dd>
          <dd className={classes.help}>
            <FormattedMessage id={`spool.${name}.help`} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
