import { Text } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { Run, Spool } from '../../api/generated';
import { useFormat } from '../../shared/format';
import { VarianceText } from '../../shared/VarianceText';
import type { MaterialEntry } from './form';
import { difference, gramsBefore, isFarOff, usedGrams } from './materials';

interface Props {
  entry: MaterialEntry;
  spool: Spool | undefined;
  run: Run;
}

/** What was used, how far that is off the estimate, and what is remarkable about it; while it is typed. */
export function AmountWords({ entry, spool, run }: Props) {
  const format = useFormat();
  const used = usedGrams(entry);
  const off = difference(entry);
  const there = spool && gramsBefore(spool, run);
  return (
    <Text component="output" size="sm" display="block">
      {used !== null && (
        <>
          <FormattedMessage
            id="results.usedWords"
            values={{ grams: format.grams(used), b: (words) => <strong key="b">{words}</strong> }}
          />
          {off && (
            <>
              {': '}
              <VarianceText by={off.grams} percent={off.percent} />
            </>
          )}
          {isFarOff(entry) && (
            <>
              {'. '}
              <FormattedMessage id="results.farOff" />
            </>
          )}
          {there !== undefined && used > there && (
            <>
              {' '}
              <FormattedMessage id="results.overdrawn" values={{ grams: format.grams(there) }} />
            </>
          )}
        </>
      )}
    </Text>
  );
}
