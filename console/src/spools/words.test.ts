import { expect, test } from 'vitest';
import { distinct } from './words';

test('each word is named once', () => {
  expect(distinct(['PLA', null, 'petg', 'PLA', 'pla'])).toEqual(['petg', 'pla']);
});
