import { type IntlShape, useIntl } from 'react-intl';
import type { Consumption } from '../api/generated';
import { useFormat } from './format';

/** What a printer says that it used, and how it knows: "40.2 g (measured)". */
export function ConsumptionText({ consumption }: { consumption: Consumption[] }) {
  const intl = useIntl();
  const format = useFormat();
  const texts = consumption.flatMap(({ tool, grams, millimetres, basis }) => {
    const amounts = [
      grams !== null && format.grams(grams),
      millimetres !== null && metres(intl, millimetres),
    ].filter((of) => of !== false);
    return amounts.length === 0
      ? []
      : intl.formatMessage(
          { id: tool === null ? 'consumption.all' : 'consumption.tool' },
          {
            amount: intl.formatList(amounts, { type: 'unit' }),
            basis: intl.formatMessage({ id: `consumption.${basis}` }),
            tool: (tool ?? 0) + 1,
          },
        );
  });
  return intl.formatList(texts, { type: 'unit' });
}

function metres(intl: IntlShape, millimetres: number) {
  return intl.formatNumber(millimetres / 1000, { style: 'unit', unit: 'meter', maximumFractionDigits: 2 });
}
