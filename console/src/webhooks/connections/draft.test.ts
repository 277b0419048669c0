import { describe, expect, test } from 'vitest';
import { BLANK, bodyOf, flawsOf } from './draft';

const bambuddy = { ...BLANK, source: 'bambuddy' } as const;

test('only the product must be chosen', () => {
  expect(flawsOf(BLANK)).toEqual({ source: 'missing' });
  expect(flawsOf(bambuddy)).toEqual({});
  expect(bodyOf(bambuddy)).toEqual({ source: 'bambuddy', completes: false, makesRuns: false });
});

describe('a secret of one’s own', () => {
  test.each([
    ['0123456789abcde', 'secret.length'],
    ['x'.repeat(129), 'secret.length'],
    ['0123456789abcdeé', 'secret.visible'],
    ['0123456789abcdef ', 'secret.visible'],
    ['0123456789 abcdef', undefined],
    ['x'.repeat(128), undefined],
  ])('%o: %o', (secret, flaw) => {
    expect(flawsOf({ ...bambuddy, secret }).secret).toBe(flaw);
  });

  test('must not have what OctoPrint changes', () => {
    const secret = '0123456789@bcdef';
    expect(flawsOf({ ...bambuddy, source: 'octoprint', secret }).secret).toBe('secret.at');
    expect(flawsOf({ ...bambuddy, secret }).secret).toBeUndefined();
  });

  test('is not sent for Obico, though it was typed for another product', () => {
    const obico = { ...BLANK, source: 'obico', secret: 'short' } as const;
    expect(flawsOf(obico)).toEqual({});
    expect(bodyOf(obico)).not.toHaveProperty('secret');
  });
});
