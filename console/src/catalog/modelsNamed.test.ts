import { expect, it } from 'vitest';
import type { Model } from '../api/generated';
import { modelsNamed } from './modelsNamed';

const models = [
  { name: 'Phone stand', sku: 'PS-01' },
  { name: 'Lamp stand', sku: null },
] as Model[];

it.each([
  ['', 2],
  ['  stand ', 2],
  ['stand PHONE', 1],
  ['ps-0', 1],
  ['vase', 0],
])('finds for %o %d models', (text, count) => {
  expect(modelsNamed(models, text)).toHaveLength(count);
});
