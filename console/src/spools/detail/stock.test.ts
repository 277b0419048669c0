import { expect, test } from 'vitest';
import { worthOf } from './stock';

test('what remains is worth its share of the price', () => {
  expect(worthOf({ remainingGrams: 412.5, price: 25, netGrams: 1000 })).toBe(10.3125);
  expect(worthOf({ remainingGrams: 0, price: 25, netGrams: 1000 })).toBe(0);
});

test('without a price nobody knows', () => {
  expect(worthOf({ remainingGrams: 412.5, price: null, netGrams: 1000 })).toBeNull();
});
