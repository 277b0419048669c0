import { describe, expect, test } from 'vitest';
import { GRAMS, minusGrams, PIECES, parseDecimal, sumOfGrams } from './decimal';

const grams = (text: string) => parseDecimal(text, GRAMS);

describe('a number that was typed', () => {
  test.each([
    ['12.5', 12.5],
    ['12,5', 12.5],
    [' 12.5 g ', 12.5],
    ['12,5g', 12.5],
    ['0', 0],
    ['0,000', 0],
    ['.5', 0.5],
    ['5.', 5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234,5', 1234.5],
    ["1'234.5", 1234.5],
    ['1,234', 1.234],
    ['12.5000', 12.5],
    ['100000', 100_000],
  ])('“%s” is read', (text, value) => {
    expect(grams(text)).toEqual({ kind: 'number', value });
  });

  test('nothing is not 0', () => {
    expect(grams('  ')).toEqual({ kind: 'empty' });
  });

  test.each(['abc', '1.2.3', '1,2,3', '--1', '1e5', '12 5 kg', '.', 'g', '12,34.5'])(
    '“%s” is no number',
    (text) => {
      expect(grams(text)).toEqual({ kind: 'wrong', why: 'not-a-number' });
    },
  );

  test.each([
    ['0.0001', 'too-many-decimals'],
    ['-1', 'too-small'],
    ['−1', 'too-small'],
    ['100000.001', 'too-large'],
  ])('“%s” is beyond the limits: %s', (text, why) => {
    expect(grams(text)).toEqual({ kind: 'wrong', why });
  });

  test('pieces are whole', () => {
    expect(parseDecimal('1,5', PIECES)).toEqual({ kind: 'wrong', why: 'too-many-decimals' });
    expect(parseDecimal('2,0', PIECES)).toEqual({ kind: 'number', value: 2 });
  });
});

test('grams are added to the milligram', () => {
  expect(sumOfGrams([0.1, 0.2])).toBe(0.3);
  expect(minusGrams(653.1, 548.4)).toBe(104.7);
});
