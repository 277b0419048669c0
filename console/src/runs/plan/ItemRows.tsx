import { Button, Stack, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Model, Preview } from '../../api/generated';
import { useFocusNext } from '../../shared/useFocusNext';
import { type ItemDraft, newKey } from './draft';
import { idOf } from './fields';
import { ItemRow } from './ItemRow';
import classes from './Rows.module.css';
import type { PlanForm } from './useForm';

const ADD = 'plan-add-model';

interface Props {
  form: PlanForm;
  models: Model[];
  /** Undefined where nothing is estimated. */
  preview?: Preview;
  /** What models are called that are not offered any more. */
  names?: Record<string, string>;
}

/** The models that a run prints, each once, and how many of each. */
export function ItemRows({ form, models, preview, names }: Props) {
  const intl = useIntl();
  const focusNext = useFocusNext();
  const { items } = form.draft;
  const setItems = (changed: ItemDraft[]) => form.change({ items: changed });
  return (
    <Stack align="stretch">
      {items.length === 0 && (
        <Text c="dimmed">
          <FormattedMessage id="plan.items.none" />
        </Text>
      )}
      <ul className={classes.list} aria-label={intl.formatMessage({ id: 'plan.items' })}>
        {items.map((item, at) => (
          <ItemRow
            key={item.key}
            at={at}
            item={item}
            models={models.filter(
              ({ id }) => id === item.modelId || !items.some(({ modelId }) => modelId === id),
            )}
            name={item.modelId === null ? undefined : names?.[item.modelId]}
            estimatedGrams={preview?.items.find(({ modelId }) => modelId === item.modelId)?.estimatedGrams}
            errorOf={form.errorOf}
            onChange={(changed) => setItems(items.with(at, changed))}
            onRemove={() => {
              setItems(items.toSpliced(at, 1));
              focusNext(ADD);
            }}
          />
        ))}
      </ul>
      <Button
        id={ADD}
        variant="default"
        h={44}
        onClick={() => {
          setItems([...items, { key: newKey(), modelId: null, quantity: '' }]);
          focusNext(idOf(`item-${items.length}-model`));
        }}
      >
        <FormattedMessage id="plan.addModel" />
      </Button>
    </Stack>
  );
}
