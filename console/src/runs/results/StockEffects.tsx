import { List, Text } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { useFormat } from '../../shared/format';
import { Panel } from '../../shared/Panel';
import { stockEffect } from './effect';
import type { ResultsForm } from './useResults';
import type { Spools } from './useSpools';

/** What saving the correction does to the spools. */
export function StockEffects({ form: { form, run }, spools }: { form: ResultsForm; spools: Spools }) {
  const format = useFormat();
  const effects = stockEffect(run.materials, form.materials);
  return (
    <Panel title={<FormattedMessage id="results.effect" />}>
      <div role="status">
        {effects.length === 0 ? (
          <Text size="sm">
            <FormattedMessage id="results.effect.none" />
          </Text>
        ) : (
          <List size="sm">
            {effects.map(({ spoolId, grams }) => (
              <List.Item key={spoolId}>
                <FormattedMessage
                  id={grams > 0 ? 'results.effect.back' : 'results.effect.off'}
                  values={{ grams: format.grams(Math.abs(grams)), spool: named(spoolId) }}
                />
              </List.Item>
            ))}
          </List>
        )}
      </div>
    </Panel>
  );

  function named(spoolId: string) {
    const label = spools.byId.get(spoolId)?.label;
    return label === undefined ? spoolId : `${spoolId} (${label})`;
  }
}
