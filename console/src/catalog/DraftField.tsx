import { Textarea, TextInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useFarm } from '../api/lists';
import { NumberField } from '../shared/NumberField';
import type { Rule, Unit } from './fields';
import type { Labels } from './labels';

interface Props {
  field: string;
  rule: Rule;
  label: Labels[string];
  text: string;
  error: string | undefined;
  onChange: (text: string) => void;
}

/** One field of a form, as its rule has it. */
export function DraftField({ field, rule, label, text, error, onChange }: Props) {
  const intl = useIntl();
  const unitText = useUnitText();
  const common = { id: field, label: <FormattedMessage id={label} />, value: text, error };
  switch (rule.kind) {
    case 'text':
      return rule.long ? (
        <Textarea
          {...common}
          autosize
          minRows={2}
          style={{ gridColumn: '1 / -1' }}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      ) : (
        <TextInput
          {...common}
          withAsterisk={rule.required}
          aria-required={rule.required}
          autoComplete="off"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'number':
      return (
        <NumberField {...common} onChange={onChange} unit={unitText(rule.unit)} rightSectionWidth={48} />
      );
    case 'duration':
      return (
        <TextInput
          {...common}
          autoComplete="off"
          placeholder={intl.formatMessage({ id: 'catalog.durationExample' })}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}

function useUnitText() {
  const currency = useFarm()?.currency;
  return (unit: Unit) => (unit === 'money' ? currency : unit === 'pieces' ? undefined : unit);
}
