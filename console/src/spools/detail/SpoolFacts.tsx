import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Spool } from '../../api/generated';
import { useFormat } from '../../shared/format';
import { Panel } from '../../shared/Panel';
import { SpoolColorName } from '../SpoolColorName';
import classes from './Detail.module.css';
import { worthOf } from './stock';

/** What is known about a spool; a dash stands for what is not. */
export function SpoolFacts({ spool }: { spool: Spool }) {
  const format = useFormat();
  const value = worthOf(spool);
  const grams = (of: number | null) => of !== null && format.grams(of);
  const money = (of: number | null) => of !== null && format.money(of);
  return (
    <Panel title={<FormattedMessage id="spool.details" />}>
      <dl className={classes.facts}>
        <Fact name={<FormattedMessage id="spool.field.material" />}>{spool.material}</Fact>
        <Fact name={<FormattedMessage id="spool.color" />}>
          <SpoolColorName color={spool.color} />
        </Fact>
        <Fact name={<FormattedMessage id="spool.field.brand" />}>{spool.brand}</Fact>
        <Fact name={<FormattedMessage id="spool.field.location" />}>{spool.location}</Fact>
        <Fact name={<FormattedMessage id="spool.field.netGrams" />}>{grams(spool.netGrams)}</Fact>
        <Fact name={<FormattedMessage id="spool.field.tareGrams" />}>{grams(spool.tareGrams)}</Fact>
        <Fact name={<FormattedMessage id="spool.field.lowAtGrams" />}>{grams(spool.lowAtGrams)}</Fact>
        <Fact name={<FormattedMessage id="spool.field.price" />}>{money(spool.price)}</Fact>
        <Fact name={<FormattedMessage id="spool.costPerKilogram" />}>{money(spool.costPerKilogram)}</Fact>
        <Fact name={<FormattedMessage id="spool.value" />}>{money(value)}</Fact>
        <Fact name={<FormattedMessage id="spool.field.lot" />}>{spool.lot}</Fact>
        <Fact name={<FormattedMessage id="spool.field.purchasedOn" />}>
          {spool.purchasedOn !== null && format.day(spool.purchasedOn)}
        </Fact>
        <Fact name={<FormattedMessage id="spool.field.notes" />}>{spool.notes}</Fact>
      </dl>
    </Panel>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || '–'}</dd>
    </div>
  );
}
