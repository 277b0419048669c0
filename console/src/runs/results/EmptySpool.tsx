import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { Run, Spool } from '../../api/generated';
import { useFormat } from '../../shared/format';
import type { MaterialEntry } from './form';
import { emptied, gramsBefore, missingGrams } from './materials';
import classes from './Results.module.css';

interface Props {
  entry: MaterialEntry;
  spool: Spool;
  run: Run;
  onChange: (entry: MaterialEntry) => void;
  onAddRest: (grams: number) => void;
}

/** A spool that ran out: all of it was used, another may have gone on, and it is put away. */
export function EmptySpool({ entry, spool, run, onChange, onAddRest }: Props) {
  const format = useFormat();
  const missing = missingGrams(entry);
  return (
    <Stack gap="xs" align="flex-start">
      <Checkbox
        size="md"
        py={8}
        label={<FormattedMessage id="results.empty" />}
        checked={entry.empty !== null}
        onChange={(event) => onChange(emptied(entry, event.currentTarget.checked, gramsBefore(spool, run)))}
      />
      {entry.empty !== null && (
        <>
          <Text size="sm">
            <FormattedMessage id="results.empty.help" values={{ spool: spool.id }} />
          </Text>
          <Button
            variant="default"
            classNames={{ root: classes.action, label: classes.actionLabel }}
            onClick={() => onAddRest(missing)}
          >
            {missing > 0 ? (
              <FormattedMessage id="results.empty.rest" values={{ grams: format.grams(missing) }} />
            ) : (
              <FormattedMessage id="results.empty.second" />
            )}
          </Button>
        </>
      )}
    </Stack>
  );
}
