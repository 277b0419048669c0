import { Group, Select, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Spool } from '../../api/generated';
import { useFormat } from '../../shared/format';
import { Swatch } from '../../shared/Swatch';
import { withScan } from '../../shared/scan/withScan';
import { byWords, withChosen } from './options';

interface Props {
  id: string;
  spools: Spool[];
  value: string | null;
  /** What the chosen one is called if it is not among the spools. */
  label: string | undefined;
  onChange: (spoolId: string | null) => void;
  error: string | undefined;
}

/** Finds a spool by its label, number, material or colour, or through the camera. */
export function SpoolSelect({ id, spools, value, label, onChange, error }: Props) {
  const intl = useIntl();
  const byId = new Map(spools.map((spool) => [spool.id, spool]));
  const chosen = value === null ? undefined : byId.get(value);
  const options = spools.map((spool) => ({ value: spool.id, label: `${spool.label} (${spool.id})` }));
  return (
    <Select
      id={id}
      label={<FormattedMessage id="plan.material.spool" />}
      placeholder={intl.formatMessage({ id: 'plan.material.choose' })}
      searchable
      // A spool that was scanned is not asked for again.
      openOnFocus={false}
      allowDeselect={false}
      leftSection={chosen && <Swatch color={chosen.color} />}
      data={withChosen(options, value, label && `${label} (${value})`)}
      filter={byWords((spoolId) => textOf(byId.get(spoolId)) ?? spoolId)}
      renderOption={({ option }) => <SpoolOption spool={byId.get(option.value)} label={option.label} />}
      nothingFoundMessage={intl.formatMessage({ id: 'plan.nothingFound' })}
      inputContainer={withScan(id, { offered: spools, onScan: onChange })}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}

function textOf(spool: Spool | undefined) {
  return spool && [spool.label, spool.id, spool.brand, spool.material, spool.color?.name].join(' ');
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
              id="plan.spool.has"
              values={{
                remaining: format.grams(spool.remainingGrams),
                available: format.grams(spool.availableGrams),
              }}
            />
          </Text>
        )}
      </div>
    </Group>
  );
}
