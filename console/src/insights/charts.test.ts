import { expect, it } from 'vitest';
import { filled, largest, MOST_BARS } from './charts';

it('shows the largest groups, and those of unknown amount last', () => {
  const groups = [{ of: 1 }, { of: null }, { of: 3 }, { of: 0 }];
  expect(largest(groups, ({ of }) => of)).toEqual([{ of: 3 }, { of: 1 }, { of: 0 }, { of: null }]);
});

it('shows no more groups than can be read', () => {
  const groups = Array.from({ length: 40 }, (_, at) => at);
  expect(largest(groups, (of) => of)).toHaveLength(MOST_BARS);
});

it('shows days on which nothing was printed too', () => {
  const group = { key: '2026-05-02', runs: 2 };
  expect(filled(['2026-05-01', '2026-05-02'], [group], (key) => ({ key, runs: 0 }))).toEqual([
    { key: '2026-05-01', runs: 0 },
    group,
  ]);
});
