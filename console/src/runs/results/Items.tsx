import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FormattedMessage, useIntl } from 'react-intl';
import { allModels } from '../../api/lists';
import { Panel } from '../../shared/Panel';
import { useFocusNext } from '../../shared/useFocusNext';
import { idOf } from './fields';
import { addedItem, newKey } from './form';
import { ItemRow } from './ItemRow';
import { allGood, anyMissing } from './items';
import classes from './Results.module.css';
import type { ResultsForm } from './useResults';

/** How many pieces of each model are good, and how many are not. */
export function Items({ form: results }: { form: ResultsForm }) {
  const intl = useIntl();
  const focusNext = useFocusNext();
  const models = useQuery(allModels).data ?? [];
  const { form, change } = results;
  const { items } = form;
  return (
    <Panel title={<FormattedMessage id="results.items" />}>
      <Stack>
        {items.length === 0 && (
          <Text size="sm" c="dimmed">
            <FormattedMessage id="results.items.none" />
          </Text>
        )}
        {form.kind !== 'fail' && items.length > 0 && (
          <div>
            <Button variant="default" h={44} onClick={() => change({ items: items.map(allGood) })}>
              <FormattedMessage id="results.allGood" />
            </Button>
          </div>
        )}
        <ul className={classes.rows} aria-label={intl.formatMessage({ id: 'results.items' })}>
          {items.map((item, at) => (
            <ItemRow
              key={item.key}
              at={at}
              item={item}
              closedShort={form.closedShort}
              models={models.filter(
                ({ id, archived }) =>
                  !archived && !items.some((of) => of.key !== item.key && of.modelId === id),
              )}
              errorOf={results.errorOf}
              onChange={(changed) => change({ items: items.with(at, changed) })}
              onRemove={() => {
                change({ items: items.toSpliced(at, 1) });
                focusNext(idOf('add-item'));
              }}
            />
          ))}
        </ul>
        {(form.closedShort || anyMissing(items)) && (
          <Checkbox
            id={idOf('closedShort')}
            size="md"
            label={<FormattedMessage id="results.closedShort" />}
            description={<FormattedMessage id="results.closedShort.help" />}
            checked={form.closedShort}
            onChange={(event) => change({ closedShort: event.currentTarget.checked })}
          />
        )}
        <Group>
          <Button
            id={idOf('add-item')}
            variant="default"
            h={44}
            onClick={() => {
              const key = newKey(items);
              change({ items: [...items, addedItem(key)] });
              focusNext(idOf(`item:${key}:model`));
            }}
          >
            <FormattedMessage id="results.addModel" />
          </Button>
          {results.errorOf('add-item') && (
            <Text size="sm" c="var(--mantine-color-error)">
              {results.errorOf('add-item')}
            </Text>
          )}
        </Group>
      </Stack>
    </Panel>
  );
}
