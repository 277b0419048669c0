import { Alert, Button, Group, Text } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import type { Spool } from '../../api/generated';
import { useFormat } from '../../shared/format';
import { NumberField } from '../../shared/NumberField';
import { idOf } from './fields';
import type { MaterialEntry } from './form';
import { looksSwapped, swapped } from './materials';
import classes from './Results.module.css';
import type { ResultsForm } from './useResults';

interface Props {
  entry: MaterialEntry;
  spool: Spool | undefined;
  /** What the scale should have shown before the print, as it is typed; empty where that is not known. */
  expected: string;
  results: ResultsForm;
  onChange: (entry: MaterialEntry) => void;
}

/** Grams used, or what the scale showed before and after. */
export function AmountFields({ entry, spool, expected, results, onChange }: Props) {
  const format = useFormat();
  const field = (name: 'used' | 'before' | 'after') => (
    <NumberField
      id={idOf(`material:${entry.key}:${name}`)}
      label={<FormattedMessage id={`results.${name}`} />}
      unit="g"
      size="md"
      styles={{ input: { height: 44 } }}
      value={entry[name]}
      onChange={(typed) => onChange({ ...entry, [name]: typed })}
      error={results.errorOf(`material:${entry.key}:${name}`)}
    />
  );
  if (entry.mode === 'manual') {
    return <div className={classes.pair}>{field('used')}</div>;
  }
  return (
    <>
      <div className={classes.pair}>
        {field('before')}
        {field('after')}
      </div>
      <Text size="sm" c="dimmed">
        {spool && spool.tareGrams !== null ? (
          <FormattedMessage id="results.tare" values={{ grams: format.grams(spool.tareGrams) }} />
        ) : (
          <FormattedMessage id="results.tare.unknown" />
        )}
        {expected !== '' && entry.before === expected && (
          <>
            {' '}
            <FormattedMessage id="results.before.source" />
          </>
        )}
      </Text>
      {looksSwapped(entry) && (
        <Alert
          role="status"
          variant="outline"
          color="red"
          icon={<IconArrowsExchange aria-hidden />}
          maw={420}
        >
          <Group justify="space-between">
            <Text size="sm">
              <FormattedMessage id="results.swapped" />
            </Text>
            <Button variant="default" h={44} onClick={() => onChange(swapped(entry))}>
              <FormattedMessage id="results.swap" />
            </Button>
          </Group>
        </Alert>
      )}
    </>
  );
}
