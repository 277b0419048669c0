import { expect, it } from 'vitest';
import en from './en.json';
import { MEANINGS } from './meaning';

it.each([
  ['consistently-high', 'Consistently high', /more than estimated.*Raise/],
  ['consistently-low', 'Consistently low', /less than estimated.*Lower/],
  ['variable', 'Variable', /outliers/],
  ['accurate', 'Accurate', /right/],
  ['too-few-runs', 'Too few runs', /3 runs/],
] as const)('%s is told in the words of the guide, with what to do', (meaning, word, advice) => {
  expect(en[MEANINGS[meaning].word]).toBe(word);
  expect(en[MEANINGS[meaning].advice]).toMatch(advice);
});
