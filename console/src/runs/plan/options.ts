import type { ComboboxItem, ComboboxParsedItem } from '@mantine/core';

interface FilterInput {
  options: ComboboxParsedItem<string>[];
  search: string;
}

/** Keeps the options in whose text every word typed occurs. */
export function byWords(textOf: (value: string) => string) {
  return ({ options, search }: FilterInput): ComboboxParsedItem<string>[] => {
    const words = wordsOf(search);
    return options.filter(
      (option) =>
        'value' in option && words.every((word) => textOf(option.value).toLowerCase().includes(word)),
    );
  };
}

/** With the chosen one among them, even where it is not offered any more. */
export function withChosen(options: ComboboxItem[], chosen: string | null, label: string | undefined) {
  return chosen === null || options.some(({ value }) => value === chosen)
    ? options
    : [{ value: chosen, label: label ?? chosen }, ...options];
}

function wordsOf(search: string): string[] {
  return search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}
