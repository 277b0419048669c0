import { Button, Group, Stack, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { ConsumptionText } from '../../shared/ConsumptionText';
import { Panel } from '../../shared/Panel';
import { useFocusNext } from '../../shared/useFocusNext';
import { idOf } from './fields';
import { addedMaterial, type MaterialEntry, newKey, text } from './form';
import { MaterialRow } from './MaterialRow';
import { asEstimated } from './materials';
import classes from './Results.module.css';
import type { ResultsForm } from './useResults';
import type { Spools } from './useSpools';

/** What was used of each spool. */
export function Materials({ form: results, spools }: { form: ResultsForm; spools: Spools }) {
  const intl = useIntl();
  const focusNext = useFocusNext();
  const { form, run, change } = results;
  const reported = run.reported?.consumption ?? [];
  const { materials } = form;
  const anyEstimate = materials.some(({ estimatedGrams }) => estimatedGrams !== null);
  const add = (grams: number, after: number) => {
    const key = newKey(materials);
    const added: MaterialEntry = { ...addedMaterial(key), used: grams === 0 ? '' : text(grams) };
    change({ materials: materials.toSpliced(after, 0, added) });
    focusNext(idOf(`material:${key}:spool`));
  };
  return (
    <Panel title={<FormattedMessage id="results.materials" />}>
      <Stack>
        {materials.length === 0 && (
          <Text size="sm" c="dimmed">
            <FormattedMessage id="results.materials.none" />
          </Text>
        )}
        {form.kind !== 'correct' && reported.length > 0 && (
          <Text size="sm">
            <FormattedMessage
              id="results.reportedUse"
              values={{ consumption: <ConsumptionText consumption={reported} /> }}
            />
          </Text>
        )}
        {form.kind !== 'correct' && anyEstimate && (
          <div>
            <Button
              variant="default"
              h={44}
              onClick={() => change({ materials: materials.map(asEstimated) })}
            >
              <FormattedMessage id="results.allAsEstimated" />
            </Button>
          </div>
        )}
        <ul className={classes.rows} aria-label={intl.formatMessage({ id: 'results.materials' })}>
          {materials.map((entry, at) => (
            <MaterialRow
              key={entry.key}
              at={at}
              entry={entry}
              results={results}
              spools={spools}
              onChange={(changed) => change({ materials: materials.with(at, changed) })}
              onRemove={() => {
                change({ materials: materials.toSpliced(at, 1) });
                focusNext(idOf('add-material'));
              }}
              onAddRest={(grams) => add(grams, at + 1)}
            />
          ))}
        </ul>
        <Group>
          <Button id={idOf('add-material')} variant="default" h={44} onClick={() => add(0, materials.length)}>
            <FormattedMessage id="results.addMaterial" />
          </Button>
          {results.errorOf('add-material') && (
            <Text size="sm" c="var(--mantine-color-error)">
              {results.errorOf('add-material')}
            </Text>
          )}
        </Group>
      </Stack>
    </Panel>
  );
}
