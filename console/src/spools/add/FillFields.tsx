import { Fieldset, Radio, Stack } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { NumberField } from '../../shared/NumberField';
import type { NewDraft } from '../form/body';
import { type Field, idOf } from '../form/flaw';

interface Props {
  draft: NewDraft;
  onChange: (changes: Partial<NewDraft>) => void;
  errorOf: (field: Field) => string | undefined;
}

const FILLS = ['full', 'gross', 'remaining'] as const;

/** How much is on the spool when it is added. */
export function FillFields({ draft, onChange, errorOf }: Props) {
  const grams = (field: 'grossGrams' | 'remainingGrams') => (
    <NumberField
      id={idOf(field)}
      label={<FormattedMessage id={`spool.field.${field}`} />}
      withAsterisk
      unit="g"
      maw={320}
      error={errorOf(field)}
      value={draft[field]}
      onChange={(text) => onChange({ [field]: text })}
    />
  );
  return (
    <Fieldset legend={<FormattedMessage id="spool.field.fill" />}>
      <Stack gap="sm">
        {FILLS.map((fill) => (
          <Radio
            key={fill}
            name="fill"
            checked={draft.fill === fill}
            onChange={() => onChange({ fill })}
            label={<FormattedMessage id={`spool.fill.${fill}`} />}
          />
        ))}
        {draft.fill === 'gross' && grams('grossGrams')}
        {draft.fill === 'remaining' && grams('remainingGrams')}
      </Stack>
    </Fieldset>
  );
}
