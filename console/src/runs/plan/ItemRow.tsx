import { Select, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Model } from '../../api/generated';
import { useFormat } from '../../shared/format';
import { NumberField } from '../../shared/NumberField';
import type { ItemDraft } from './draft';
import { idOf } from './fields';
import { byWords, withChosen } from './options';
import { RowFrame } from './RowFrame';
import type { PlanForm } from './useForm';

interface Props {
  at: number;
  item: ItemDraft;
  /** Those that no other row has. */
  models: Model[];
  /** What the chosen one is called if it is not among them. */
  name: string | undefined;
  /** Null where the weight of a piece is unknown, undefined where nothing is estimated. */
  estimatedGrams: number | null | undefined;
  errorOf: PlanForm['errorOf'];
  onChange: (item: ItemDraft) => void;
  onRemove: () => void;
}

export function ItemRow({ at, item, models, name, estimatedGrams, errorOf, onChange, onRemove }: Props) {
  const intl = useIntl();
  const format = useFormat();
  const label = (model: Model) => `${model.name} (${model.id})`;
  const chosen = models.find(({ id }) => id === item.modelId);
  const texts = new Map(models.map((model) => [model.id, `${label(model)} ${model.sku ?? ''}`]));
  const options = models
    .filter(({ archived }) => !archived)
    .map((model) => ({ value: model.id, label: label(model) }));
  return (
    <RowFrame
      name={intl.formatMessage({ id: 'plan.row.model' }, { row: at + 1 })}
      removeLabel={intl.formatMessage(
        { id: 'plan.row.remove' },
        { what: chosen?.name ?? name ?? intl.formatMessage({ id: 'plan.row.model' }, { row: at + 1 }) },
      )}
      onRemove={onRemove}
      chosen={
        <Select
          id={idOf(`item-${at}-model`)}
          label={<FormattedMessage id="plan.item.model" />}
          placeholder={intl.formatMessage({ id: 'plan.item.choose' })}
          searchable
          allowDeselect={false}
          data={withChosen(options, item.modelId, chosen ? label(chosen) : name)}
          filter={byWords((id) => texts.get(id) ?? id)}
          nothingFoundMessage={intl.formatMessage({ id: 'plan.nothingFound' })}
          value={item.modelId}
          onChange={(modelId) => onChange({ ...item, modelId })}
          error={errorOf(`item-${at}-model`)}
        />
      }
      amount={
        <NumberField
          id={idOf(`item-${at}-quantity`)}
          label={<FormattedMessage id="plan.item.quantity" />}
          value={item.quantity}
          onChange={(quantity) => onChange({ ...item, quantity })}
          error={errorOf(`item-${at}-quantity`)}
        />
      }
    >
      {estimatedGrams !== undefined && (
        <Text size="sm" c="dimmed" mt="xs">
          {estimatedGrams === null ? (
            <FormattedMessage id="plan.item.noWeight" />
          ) : (
            <FormattedMessage id="plan.item.estimated" values={{ grams: format.grams(estimatedGrams) }} />
          )}
        </Text>
      )}
    </RowFrame>
  );
}
