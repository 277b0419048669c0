import { createIntl } from 'react-intl';
import { expect, test } from 'vitest';
import { en } from '../../app/messages';
import { formatIn } from '../../shared/format';
import { changeInWords } from './fieldChange';

const intl = createIntl({ locale: 'en', messages: en });
const words = (field: string, from: string | number | boolean | null, to: string | number | boolean | null) =>
  changeInWords({ field, from, to }, intl, formatIn(intl, 'EUR'));

test('values have their units, whether they come as text or as numbers', () => {
  expect(words('bedTemperatureC', '60', 65)).toEqual({
    field: 'Bed temperature',
    from: '60 °C',
    to: '65 °C',
  });
  expect(words('durationSeconds', '5400', null)).toEqual({
    field: 'Duration',
    from: '1 hr 30 min',
    to: null,
  });
  expect(words('estimate', null, '120.5')).toMatchObject({ from: null, to: '120.5 g' });
});

test('words of the API are words of the person', () => {
  expect(words('failureReason', null, 'layer-shift').to).toBe('Layer shift');
  expect(words('closedShort', 'false', 'true')).toMatchObject({ from: 'no', to: 'yes' });
});

test('a field that is not known keeps its name', () => {
  expect(words('nozzle', 'a', 'b')).toEqual({ field: 'nozzle', from: 'a', to: 'b' });
  expect(words('failureReason', null, 'toString').to).toBe('toString');
});
