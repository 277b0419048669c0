import { TextInput, type TextInputProps } from '@mantine/core';

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  value: string;
  onChange: (text: string) => void;
  /** Shown at the end of the field: `g`, `°C`. */
  unit?: string;
}

/** A field for a number with a comma or a point, which keeps what was typed. Read it with `parseDecimal`. */
export function NumberField({ value, onChange, unit, ...rest }: Props) {
  return (
    <TextInput
      {...rest}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      inputMode="decimal"
      autoComplete="off"
      rightSection={unit && <span aria-hidden>{unit}</span>}
      rightSectionPointerEvents="none"
    />
  );
}
