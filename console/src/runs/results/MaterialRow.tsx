import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useFormat } from '../../shared/format';
import { LinkAnchor } from '../../shared/links';
import { ScanButton } from '../../shared/scan/ScanButton';
import { useFocusNext } from '../../shared/useFocusNext';
import { AmountFields } from './AmountFields';
import { AmountWords } from './AmountWords';
import { EmptySpool } from './EmptySpool';
import { idOf } from './fields';
import type { MaterialEntry } from './form';
import { expectedBefore, inMode, onSpool, takenBy } from './materials';
import classes from './Results.module.css';
import { SpoolChoice } from './SpoolChoice';
import type { ResultsForm } from './useResults';
import type { Spools } from './useSpools';

export interface MaterialRowProps {
  at: number;
  entry: MaterialEntry;
  results: ResultsForm;
  spools: Spools;
  onChange: (entry: MaterialEntry) => void;
  onRemove: () => void;
  /** Adds a spool for the grams that this one did not have. */
  onAddRest: (grams: number) => void;
}

/** A spool, and how much of it was used. */
export function MaterialRow({ at, entry, results, spools, onChange, onRemove, onAddRest }: MaterialRowProps) {
  const intl = useIntl();
  const format = useFormat();
  const focusNext = useFocusNext();
  const { form, run } = results;
  const { place, spoolId, estimatedGrams } = entry;
  const spoolOf = (id: string | null) => (id === null ? undefined : spools.byId.get(id));
  const spool = spoolOf(spoolId);
  const expected = expectedBefore(spool, run);
  const choose = (id: string | null) =>
    onChange(onSpool(entry, id, { former: expected, now: expectedBefore(spoolOf(id), run) }));
  const taken = takenBy(form, entry);
  const offered = spools.active.filter(({ id }) => !taken.has(id));
  // Of recorded results only an estimate shows that the spool was planned.
  const isPlanned = place !== null && (form.kind !== 'correct' || estimatedGrams !== null);
  const isChosen = place === null || spoolId !== place;
  return (
    <li>
      <fieldset className={classes.row}>
        <legend className={classes.name}>
          {place === null ? (
            <FormattedMessage id="results.material.added" values={{ row: at + 1 }} />
          ) : (
            <>
              {entry.label}{' '}
              <LinkAnchor underline="always" to="/spools/$spoolId" params={{ spoolId: place }}>
                {place}
              </LinkAnchor>
            </>
          )}
        </legend>
        <Stack gap="sm">
          {estimatedGrams !== null && (
            <Text size="sm">
              <FormattedMessage id="results.estimated" values={{ grams: format.grams(estimatedGrams) }} />
            </Text>
          )}
          {isChosen && (
            <SpoolChoice
              id={idOf(`material:${entry.key}:spool`)}
              label={intl.formatMessage(
                { id: place === null ? 'results.spool' : 'results.insteadOf' },
                { spool: place },
              )}
              spools={offered}
              value={spoolId}
              onChange={choose}
              error={results.errorOf(`material:${entry.key}:spool`)}
            />
          )}
          <SegmentedControl
            fullWidth
            maw={420}
            classNames={{ label: classes.mode }}
            withItemsBorders={false}
            aria-label={intl.formatMessage({ id: 'results.mode' })}
            data={(['manual', 'weighing'] as const).map((value) => ({
              value,
              label: intl.formatMessage({ id: `results.mode.${value}` }),
            }))}
            value={entry.mode}
            onChange={(mode) => onChange(inMode(entry, mode, expected))}
          />
          <AmountFields
            entry={entry}
            spool={spool}
            expected={expected}
            results={results}
            onChange={onChange}
          />
          <AmountWords entry={entry} spool={spool} run={run} />
          {spool && (
            <EmptySpool entry={entry} spool={spool} run={run} onChange={onChange} onAddRest={onAddRest} />
          )}
          <Group wrap="nowrap">
            {isPlanned && (
              <Button
                variant="default"
                classNames={{ root: classes.action, label: classes.actionLabel }}
                onClick={() => {
                  choose(isChosen ? place : null);
                  focusNext(idOf(isChosen ? `material:${entry.key}:used` : `material:${entry.key}:spool`));
                }}
              >
                <FormattedMessage
                  id={isChosen ? 'results.useInstead.undo' : 'results.useInstead'}
                  values={{ spool: place }}
                />
              </Button>
            )}
            {!isChosen && (
              <ScanButton
                offered={offered}
                onScan={(id) => {
                  choose(id);
                  focusNext(idOf(`material:${entry.key}:${entry.mode === 'manual' ? 'used' : 'after'}`));
                }}
              />
            )}
            {!isPlanned && (
              <Button variant="default" h={44} onClick={onRemove}>
                <FormattedMessage id="results.material.remove" />
              </Button>
            )}
          </Group>
        </Stack>
      </fieldset>
    </li>
  );
}
