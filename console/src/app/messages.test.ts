import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { en } from './messages';
import { de } from './messages.de';

/** The words of the user's guide for what people click, read and fill in. */
const GUIDE = [
  ...['Runs', 'New Run'],
  ...['Run ID', 'Status', 'Printer', 'Items', 'Started', 'Duration', 'Date Range'],
  ...['Pending', 'In Progress', 'Completed', 'Failed', 'Cancelled'],
  ...['Basic Information', 'Models', 'Materials', 'Review'],
  ...[
    'Slicer',
    'Bed Temperature',
    'Nozzle Temperature',
    'Estimated Print Time',
    'Estimated Weights',
    'Notes',
  ],
  ...['Model Weight', 'Flushed Weight', 'Tower Weight', '+ Add Model', '+ Add Material'],
  ...['Total estimated material', 'Total estimated cost', 'Create Run'],
  ...['Overview', 'Start Run', 'Complete Run', 'Mark as Failed', 'Edit', 'Edit Results', 'Cancel Run'],
  ...['Material Weights', 'Manual Entry', 'Weighing Mode', 'Item Results', 'Successful'],
  ...['Consistently high', 'Consistently low', 'Variable'],
];

test.each(GUIDE)('the guide says “%s”, and so does the console', (label) => {
  expect(Object.values(en)).toContain(label);
});

describe('every language', () => {
  test('has the same texts', () => {
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
  });

  test.each(Object.entries(en))('fills the same values into %s', (id, text) => {
    const german = de[id as keyof typeof de];
    expect(german.trim()).not.toBe('');
    expect(values(parse(german))).toEqual(values(parse(text)));
  });
});

function values(elements: MessageFormatElement[]): string[] {
  const names = elements.flatMap((element): string[] => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.plural:
      case TYPE.select:
        return [element.value, ...Object.values(element.options).flatMap(({ value }) => values(value))];
      case TYPE.tag:
        return [element.value, ...values(element.children)];
      default:
        return [element.value];
    }
  });
  return [...new Set(names)].sort();
}
