import { FormattedMessage, useIntl } from 'react-intl';
import { useFormat } from '../../shared/format';
import classes from './Facts.module.css';
import type { Plan } from './plan';

export const PLAN_FIELDS = [
  'printerId',
  'slicer',
  'bedTemperatureC',
  'nozzleTemperatureC',
  'estimatedSeconds',
  'plates',
  'estimate',
  'notes',
  'items',
  'materials',
] as const satisfies (keyof Plan)[];

interface Props {
  plan: Plan;
  field: keyof Plan;
  /** Of printers, models and spools, by id. */
  names: Record<string, string>;
}

/** What a plan says of one thing, in words. */
export function PlanValue({ plan, field, names }: Props) {
  const format = useFormat();
  const intl = useIntl();
  const nothing = '–';
  const named = (id: string) => (names[id] === undefined ? id : `${names[id]} (${id})`);
  const celsius = (degrees: number | null) =>
    degrees === null ? nothing : intl.formatMessage({ id: 'plan.celsius' }, { degrees });
  switch (field) {
    case 'printerId':
      return plan.printerId === null ? nothing : named(plan.printerId);
    case 'bedTemperatureC':
    case 'nozzleTemperatureC':
      return celsius(plan[field]);
    case 'estimatedSeconds':
      return plan.estimatedSeconds === null ? nothing : format.duration(plan.estimatedSeconds);
    case 'plates':
      return format.number(plan.plates);
    case 'estimate':
      return <EstimateValue estimate={plan.estimate} />;
    case 'slicer':
    case 'notes':
      return <span style={{ whiteSpace: 'pre-wrap' }}>{plan[field] ?? nothing}</span>;
    case 'items':
      return (
        <Lines empty={<FormattedMessage id="plan.items.none" />}>
          {plan.items.map(({ modelId, quantity }) => `${format.number(quantity)} × ${named(modelId)}`)}
        </Lines>
      );
    case 'materials':
      return (
        <Lines empty={<FormattedMessage id="plan.materials.none" />}>
          {plan.materials.map(({ spoolId, estimatedGrams }) =>
            intl.formatMessage(
              { id: 'plan.material.line' },
              {
                spool: named(spoolId),
                grams:
                  estimatedGrams === null
                    ? intl.formatMessage({ id: 'plan.material.noEstimate' })
                    : format.grams(estimatedGrams),
              },
            ),
          )}
        </Lines>
      );
  }
}

function EstimateValue({ estimate }: { estimate: Plan['estimate'] }) {
  const format = useFormat();
  return estimate === null ? (
    '–'
  ) : (
    <Lines empty={null}>
      {[
        <FormattedMessage
          key="model"
          id="plan.weight.model"
          values={{ grams: format.grams(estimate.modelGrams) }}
        />,
        estimate.flushedGrams !== null && (
          <FormattedMessage
            key="flushed"
            id="plan.weight.flushed"
            values={{ grams: format.grams(estimate.flushedGrams) }}
          />
        ),
        estimate.towerGrams !== null && (
          <FormattedMessage
            key="tower"
            id="plan.weight.tower"
            values={{ grams: format.grams(estimate.towerGrams) }}
          />
        ),
      ].filter((line) => line !== false)}
    </Lines>
  );
}

function Lines({ children, empty }: { children: React.ReactNode[]; empty: React.ReactNode }) {
  return children.length === 0 ? (
    empty
  ) : (
    <ul className={classes.lines}>
      {children.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines hold no state.
        <li key={at}>{line}</li>
      ))}
    </ul>
  );
}
