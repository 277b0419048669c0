import { useCallback } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import type { Flaw } from './body';
import { type Field, isBasic } from './fields';

/** What is wrong with a field, in a sentence that begins with its name. */
export function useFlawText() {
  const intl = useIntl();
  return useCallback((flaw: Flaw) => `${nameOf(intl, flaw.field)} ${complaint(intl, flaw)}`, [intl]);
}

function nameOf(intl: IntlShape, field: Field): string {
  if (isBasic(field)) {
    return intl.formatMessage({ id: `plan.field.${field}` });
  }
  const [list, at, part] = field.split('-');
  const row = Number(at) + 1;
  if (list === 'item') {
    return intl.formatMessage({ id: part === 'model' ? 'plan.row.model' : 'plan.row.quantity' }, { row });
  }
  return intl.formatMessage({ id: part === 'spool' ? 'plan.row.spool' : 'plan.row.grams' }, { row });
}

function complaint(intl: IntlShape, { why }: Flaw): string {
  switch (why.kind) {
    case 'required':
      return intl.formatMessage({ id: 'plan.flaw.required' });
    case 'number':
      return intl.formatMessage(
        { id: `number.${why.why}` },
        { decimals: why.limits.decimals, min: why.limits.min, max: why.limits.max },
      );
    case 'duration':
      return intl.formatMessage({ id: 'duration.wrong' });
    case 'model-weight':
      return intl.formatMessage({ id: 'plan.flaw.modelWeight' });
    case 'refused':
      return why.detail;
  }
}
