import { Button, Select, Stack, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Model } from '../../api/generated';
import { useFormat } from '../../shared/format';
import { NumberField } from '../../shared/NumberField';
import { idOf } from './fields';
import type { ItemEntry } from './form';
import { type Pieces, typed, unaccounted } from './items';
import classes from './Results.module.css';
import type { ResultsForm } from './useResults';

interface Props {
  at: number;
  item: ItemEntry;
  closedShort: boolean;
  /** Those that no other row has. */
  models: Model[];
  errorOf: ResultsForm['errorOf'];
  onChange: (item: ItemEntry) => void;
  onRemove: () => void;
}

/** A longer list is searched, and slow to show. */
const MOST_OFFERED = 50;

/** A model, and how its pieces came out. */
export function ItemRow({ at, item, closedShort, models, errorOf, onChange, onRemove }: Props) {
  const intl = useIntl();
  const format = useFormat();
  const isAdded = item.quantity === null;
  const pieces = (which: Pieces) => (
    <NumberField
      id={idOf(`item:${item.key}:${which}`)}
      label={<FormattedMessage id={`results.${which}`} />}
      size="md"
      styles={{ input: { height: 44 } }}
      value={item[which]}
      onChange={(text) => onChange(typed(item, which, text))}
      error={errorOf(`item:${item.key}:${which}`)}
    />
  );
  return (
    <li>
      <fieldset className={classes.row}>
        <legend className={classes.name}>
          {isAdded ? <FormattedMessage id="results.item.added" values={{ row: at + 1 }} /> : item.name}
        </legend>
        <Stack gap="sm">
          {item.quantity !== null && (
            <Text size="sm">
              <FormattedMessage id="results.planned" values={{ count: format.number(item.quantity) }} />
            </Text>
          )}
          {isAdded && (
            <Select
              id={idOf(`item:${item.key}:model`)}
              label={<FormattedMessage id="results.model" />}
              size="md"
              maw={420}
              placeholder={intl.formatMessage({ id: 'results.model.choose' })}
              searchable
              limit={MOST_OFFERED}
              allowDeselect={false}
              data={models.map(({ id, name }) => ({ value: id, label: `${name} (${id})` }))}
              nothingFoundMessage={intl.formatMessage({ id: 'results.nothingFound' })}
              value={item.modelId}
              onChange={(modelId) =>
                onChange({ ...item, modelId, name: models.find(({ id }) => id === modelId)?.name ?? '' })
              }
              error={errorOf(`item:${item.key}:model`)}
            />
          )}
          <div className={classes.pair}>
            {pieces('successful')}
            {pieces('failed')}
          </div>
          {errorOf(`item:${item.key}:successful`) === undefined && (
            <Sum item={item} closedShort={closedShort} />
          )}
          {isAdded && (
            <div>
              <Button variant="default" h={44} onClick={onRemove}>
                <FormattedMessage id="results.item.remove" />
              </Button>
            </div>
          )}
        </Stack>
      </fieldset>
    </li>
  );
}

/** Says what is missing of the plan, while it is typed. */
function Sum({ item, closedShort }: { item: ItemEntry; closedShort: boolean }) {
  const pieces = unaccounted(item) ?? 0;
  const missing = closedShort ? 'results.neverPrinted' : 'results.unaccounted';
  return (
    <Text component="output" size="sm" display="block">
      {pieces !== 0 && (
        <FormattedMessage
          id={pieces > 0 ? missing : 'results.tooMany'}
          values={{ count: Math.abs(pieces) }}
        />
      )}
    </Text>
  );
}
