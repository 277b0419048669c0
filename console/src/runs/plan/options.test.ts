import { expect, it } from 'vitest';
import { byWords, withChosen } from './options';

const options = [
  { value: 'SPOOL-001', label: 'One', disabled: false },
  { value: 'SPOOL-002', label: 'Two', disabled: false },
];

it('an option is found by any words of its text, in any order', () => {
  const filter = byWords((id) => (id === 'SPOOL-001' ? 'eSUN PLA Black SPOOL-001' : 'PETG White'));
  expect(filter({ options, search: 'black pla' })).toEqual([options[0]]);
  expect(filter({ options, search: ' ' })).toEqual(options);
  expect(filter({ options, search: 'black white' })).toEqual([]);
});

it('the chosen one stays an option when it is offered no more', () => {
  expect(withChosen(options, 'SPOOL-003', 'Three')[0]).toEqual({ value: 'SPOOL-003', label: 'Three' });
  expect(withChosen(options, 'SPOOL-003', undefined)[0]).toEqual({ value: 'SPOOL-003', label: 'SPOOL-003' });
  expect(withChosen(options, 'SPOOL-001', 'One')).toBe(options);
  expect(withChosen(options, null, undefined)).toBe(options);
});
