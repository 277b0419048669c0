import { useIntl } from 'react-intl';
import { useFormat } from '../../../shared/format';
import type { Job } from './slicedFile';

/** What a job states, as in “2 h 14 min, 34.2 g on 2 tools, bed 60 °C, nozzle 215 °C”. */
export function useFiguresText() {
  const intl = useIntl();
  const format = useFormat();
  return ({ seconds, totalGrams, tools, bedTemperatureC, nozzleTemperatureC }: Job) => {
    const figures = [
      seconds !== null && format.duration(seconds),
      totalGrams !== null &&
        intl.formatMessage(
          { id: 'plan.file.grams' },
          { grams: format.grams(totalGrams), tools: tools.length },
        ),
      bedTemperatureC !== null && intl.formatMessage({ id: 'plan.file.bed' }, { degrees: bedTemperatureC }),
      nozzleTemperatureC !== null &&
        intl.formatMessage({ id: 'plan.file.nozzle' }, { degrees: nozzleTemperatureC }),
    ].filter((figure) => figure !== false);
    return figures.length === 0 ? intl.formatMessage({ id: 'plan.file.nothing' }) : figures.join(', ');
  };
}
