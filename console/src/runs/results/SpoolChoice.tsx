import { Group, Select, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Spool } from '../../api/generated';
import { useFormat } from '../../shared/format';
import { spoolIdOf } from '../../shared/ids';
import { Swatch } from '../../shared/Swatch';
import { withScan } from '../../shared/scan/withScan';

interface Props {
  id: string;
  label: string;
  spools: Spool[];
  value: string | null;
  onChange: (spoolId: string | null) => void;
  error: string | undefined;
}

/** A longer list is searched, and slow to show. */
const MOST_OFFERED = 50;

/** Finds a spool by its label, number, material or colour, or by its code: through the camera, or a hand scanner. */
export function SpoolChoice({ id, label, spools, value, onChange, error }: Props) {
  const intl = useIntl();
  const byId = new Map(spools.map((spool) => [spool.id, spool]));
  const chosen = value === null ? undefined : byId.get(value);
  return (
    <Select
      id={id}
      label={label}
      size="md"
      maw={420}
      placeholder={intl.formatMessage({ id: 'results.spool.choose' })}
      searchable
      // A spool that was scanned is not asked for again.
      openOnFocus={false}
      limit={MOST_OFFERED}
      selectFirstOptionOnChange
      allowDeselect={false}
      leftSection={chosen && <Swatch color={chosen.color} />}
      data={spools.map((spool) => ({ value: spool.id, label: `${spool.label} (${spool.id})` }))}
      filter={({ options, search }) =>
        options.filter((option) => 'value' in option && matches(byId.get(option.value), search))
      }
      renderOption={({ option }) => <SpoolOption spool={byId.get(option.value)} label={option.label} />}
      nothingFoundMessage={intl.formatMessage({ id: 'results.nothingFound' })}
      inputContainer={withScan(id, { offered: spools, onScan: onChange })}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}

function matches(spool: Spool | undefined, search: string): boolean {
  if (spool === undefined) {
    return false;
  }
  const text = [spool.label, `(${spool.id})`, spool.brand, spool.material, spool.color?.name]
    .join(' ')
    .toLowerCase();
  const words = search.toLowerCase().split(/\s+/);
  return spoolIdOf(search) === spool.id || words.every((word) => text.includes(word));
}

function SpoolOption({ spool, label }: { spool: Spool | undefined; label: string }) {
  const format = useFormat();
  return (
    <Group gap="sm" wrap="nowrap">
      {spool && <Swatch color={spool.color} />}
      <div>
        <Text size="sm">{label}</Text>
        {spool && (
          <Text size="xs" c="dimmed">
            {[spool.material, spool.color?.name].filter(Boolean).join(' · ')}
            {' · '}
            <FormattedMessage
              id="results.spool.remaining"
              values={{ grams: format.grams(spool.remainingGrams) }}
            />
          </Text>
        )}
      </div>
    </Group>
  );
}
