import { Button, Stack, Switch, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Spool } from '../../api/generated';
import { GRAMS } from '../../shared/decimal';
import { useFormat } from '../../shared/format';
import { LinkAnchor } from '../../shared/links';
import { NumberField } from '../../shared/NumberField';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { runsPrintingFrom } from './printing';
import { ReadingText } from './ReadingText';
import { RunChoice } from './RunChoice';
import { expectedOn, type Reading, readingOf, usualMode } from './reading';
import { useWeigh } from './useWeigh';

/** A weighing that was recorded. */
export interface Weighing {
  spool: Spool;
  reading: Extract<Reading, { kind: 'read' }>;
}

interface Props {
  spool: Spool;
  onWeighed: (weighing: Weighing) => void;
}

/** One field: what the scale shows. */
export function WeighForm({ spool, onWeighed }: Props) {
  const format = useFormat();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [mode, setMode] = useState(() => usualMode(spool));
  const [step, setStep] = useState<'typing' | 'refused' | 'asking'>('typing');
  const printing = useQuery({ ...runsPrintingFrom(spool.id), enabled: spool.committedGrams > 0 });
  const reading = readingOf(text, spool, mode);
  const weigh = useWeigh(spool.id);
  const error = useComplaint(reading, step === 'refused');
  useEffect(() => field.current?.focus(), []);
  const change = (typed: string) => {
    setText(typed);
    setStep('typing');
  };
  const record = (of: Weighing['reading']) =>
    weigh.mutate(of.request, { onSuccess: (weighed) => onWeighed({ spool: weighed, reading: of }) });
  const submit = async () => {
    if (reading.kind !== 'read') {
      setStep('refused');
      field.current?.focus();
    } else if (spool.committedGrams > 0 && (await printing.refetch()).data?.length) {
      setStep('asking');
    } else {
      record(reading);
    }
  };
  const expected = expectedOn(spool, mode);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack>
        <NumberField
          ref={field}
          size="lg"
          label={<FormattedMessage id={`spool.weigh.shows.${mode}`} />}
          unit="g"
          value={text}
          onChange={change}
          error={error}
          maw={420}
        />
        <Text size="sm">
          {spool.tareGrams !== null && (
            <>
              <FormattedMessage
                id="spool.weigh.tare"
                values={{ grams: format.grams(spool.tareGrams) }}
              />{' '}
            </>
          )}
          {expected !== null && (
            <FormattedMessage id="spool.weigh.expected" values={{ grams: format.grams(expected) }} />
          )}
        </Text>
        {spool.tareGrams === null ? (
          <Text size="sm">
            <FormattedMessage id="spool.weigh.noTare" />{' '}
            <LinkAnchor inherit underline="always" to="/spools/$spoolId/edit" params={{ spoolId: spool.id }}>
              <FormattedMessage id="spool.weigh.enterTare" />
            </LinkAnchor>
          </Text>
        ) : (
          <Switch
            size="md"
            checked={mode === 'net'}
            onChange={(event) => {
              setMode(event.currentTarget.checked ? 'net' : 'gross');
              setStep('typing');
            }}
            label={<FormattedMessage id="spool.weigh.withoutReel" />}
          />
        )}
        {weigh.error && <ProblemAlert error={weigh.error} />}
        <div aria-live="polite">
          {reading.kind === 'read' && <ReadingText reading={reading} />}
          {(weigh.retrying || weigh.waitsForResults) && (
            <Text size="sm">
              <FormattedMessage id={adviceOn(weigh)} />
            </Text>
          )}
        </div>
        {step === 'asking' && reading.kind === 'read' ? (
          <RunChoice
            runIds={printing.data ?? []}
            reading={{ spoolId: spool.id, grams: reading.afterGrams }}
            onJustWeigh={() => {
              setStep('typing');
              record(reading);
            }}
          />
        ) : (
          <Button type="submit" size="md" h={48} maw={420} loading={weigh.isPending || printing.isRefetching}>
            <FormattedMessage id="form.save" />
          </Button>
        )}
      </Stack>
    </form>
  );
}

function adviceOn({ retrying, waitsForResults }: { retrying: boolean; waitsForResults: boolean }) {
  if (!waitsForResults) {
    return 'form.retrying';
  }
  return retrying ? 'spool.weigh.waiting' : 'spool.weigh.later';
}

/** What is wrong with the reading. Nothing typed is only wrong when it is saved. */
function useComplaint(reading: Reading, saving: boolean): string | undefined {
  const intl = useIntl();
  const format = useFormat();
  switch (reading.kind) {
    case 'read':
      return undefined;
    case 'empty':
      return saving ? intl.formatMessage({ id: 'spool.weigh.missing' }) : undefined;
    case 'below-tare':
      return intl.formatMessage({ id: 'spool.flaw.belowTare' }, { tare: format.grams(reading.tareGrams) });
    case 'wrong':
      return `${intl.formatMessage({ id: 'spool.weigh.reading' })} ${intl.formatMessage(
        { id: `number.${reading.why}` },
        { decimals: GRAMS.decimals, min: GRAMS.min, max: GRAMS.max },
      )}`;
  }
}
