import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Flaw } from './check';
import type { Field } from './fields';
import type { Form } from './form';
import { usePartName } from './usePartText';

/** Says what is missing or wrong, and where. */
export function useFlawText(form: Form) {
  const intl = useIntl();
  const partName = usePartName(form);
  return useCallback(
    (flaw: Flaw): string => {
      const name = nameOf(flaw.field);
      switch (flaw.why) {
        case 'missing':
          return intl.formatMessage({ id: 'results.flaw.missing' }, { name });
        case 'undecided':
          return intl.formatMessage({ id: 'results.flaw.undecided' }, { name });
        case 'number':
          return `${name} ${intl.formatMessage(
            { id: `number.${flaw.how}` },
            { decimals: flaw.limits.decimals, min: flaw.limits.min, max: flaw.limits.max },
          )}`;
        case 'duration':
          return `${name} ${intl.formatMessage({ id: 'duration.wrong' })}`;
        case 'swapped':
          return intl.formatMessage({ id: 'results.flaw.swapped' }, { name });
        case 'pieces':
          return intl.formatMessage(
            { id: flaw.pieces > 0 ? 'results.flaw.piecesMissing' : 'results.flaw.piecesTooMany' },
            { name: flaw.name, count: Math.abs(flaw.pieces) },
          );
        case 'too-long':
          return intl.formatMessage({ id: 'results.flaw.tooLong' }, { name, most: flaw.most });
        case 'start-ahead':
        case 'end-ahead':
        case 'reversed':
          return intl.formatMessage({ id: `results.flaw.${flaw.why}` });
        case 'refused':
          return `${name}: ${flaw.detail}`;
      }

      function nameOf(field: Field): string {
        const [list = '', key = '', part] = field.split(':');
        if (list === 'version') {
          return partName(key);
        }
        if (list === 'material') {
          const at = form.materials.findIndex((entry) => entry.key === key);
          const spool =
            form.materials[at]?.spoolId ?? intl.formatMessage({ id: 'results.row' }, { row: at + 1 });
          const id =
            part === 'spool' || part === 'before' || part === 'after'
              ? (`results.name.${part}` as const)
              : 'results.name.used';
          return intl.formatMessage({ id }, { spool });
        }
        if (list === 'item') {
          const at = form.items.findIndex((item) => item.key === key);
          const model = form.items[at]?.name || intl.formatMessage({ id: 'results.row' }, { row: at + 1 });
          const id =
            part === 'model' || part === 'failed'
              ? (`results.name.${part}` as const)
              : 'results.name.successful';
          return intl.formatMessage({ id }, { model });
        }
        return partName(field);
      }
    },
    [intl, partName, form],
  );
}
