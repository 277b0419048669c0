import { Autocomplete, ColorInput, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { useFarm } from '../../api/lists';
import { NumberField } from '../../shared/NumberField';
import type { DetailsDraft } from './details';
import { type Field, idOf } from './flaw';
import { useSuggestions } from './useSuggestions';

const SWATCHES = [
  '#1A1A1A',
  '#F5F5F2',
  '#868E96',
  '#C0C4C8',
  '#8B5E3C',
  '#E8D5B5',
  '#C92A2A',
  '#E8590C',
  '#F2C037',
  '#D4AF37',
  '#2F9E44',
  '#0CA678',
  '#1098AD',
  '#1971C2',
  '#1E3A8A',
  '#6741D9',
  '#9C36B5',
  '#E64980',
];
const LONGEST_NAME = 120;
const LONGEST_WORD = 60;
const LONGEST_NOTE = 500;

interface Props {
  draft: DetailsDraft;
  onChange: (changes: Partial<DetailsDraft>) => void;
  errorOf: (field: Field) => string | undefined;
}

/** What a person can say about a spool; only material and net weight have to be. */
export function DetailFields({ draft, onChange, errorOf }: Props) {
  const currency = useFarm()?.currency;
  const suggestions = useSuggestions();
  const common = (field: keyof DetailsDraft) => ({
    id: idOf(field),
    label: <FormattedMessage id={`spool.field.${field}`} />,
    error: errorOf(field),
    value: draft[field],
  });
  const typed = (field: keyof DetailsDraft) => ({
    ...common(field),
    onChange: (text: string) => onChange({ [field]: text }),
  });
  const text = (field: keyof DetailsDraft) => ({
    ...common(field),
    maxLength: LONGEST_WORD,
    autoComplete: 'off',
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [field]: event.currentTarget.value }),
  });
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <Autocomplete
        {...typed('material')}
        openOnFocus={false}
        withAsterisk
        maxLength={LONGEST_WORD}
        data={suggestions.material}
      />
      <NumberField
        {...typed('netGrams')}
        withAsterisk
        unit="g"
        description={<FormattedMessage id="spool.netGrams.help" />}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
      <Autocomplete {...typed('brand')} maxLength={LONGEST_WORD} data={suggestions.brand} />
      <TextInput
        {...text('label')}
        maxLength={LONGEST_NAME}
        description={<FormattedMessage id="spool.label.help" />}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
      <Autocomplete {...typed('colorName')} maxLength={LONGEST_WORD} data={suggestions.colorName} />
      <ColorInput
        {...typed('colorHex')}
        format="hex"
        swatches={SWATCHES}
        fixOnBlur={false}
        withEyeDropper={false}
        closeOnColorSwatchClick
        // Its sliders can be neither reached by keys nor named for readers.
        withPicker={false}
      />
      <NumberField
        {...typed('tareGrams')}
        unit="g"
        description={<FormattedMessage id="spool.tareGrams.help" />}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
      <NumberField
        {...typed('price')}
        unit={currency}
        rightSectionWidth={56}
        description={<FormattedMessage id="spool.price.help" />}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
      <NumberField
        {...typed('lowAtGrams')}
        unit="g"
        description={<FormattedMessage id="spool.lowAtGrams.help" />}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
      <Autocomplete {...typed('location')} maxLength={LONGEST_WORD} data={suggestions.location} />
      <TextInput {...text('lot')} />
      <TextInput {...text('purchasedOn')} maxLength={undefined} type="date" min="2000-01-01" />
      <Textarea {...text('notes')} maxLength={LONGEST_NOTE} autosize minRows={2} />
    </SimpleGrid>
  );
}
