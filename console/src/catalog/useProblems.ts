import { useMemo } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import { ApiProblem } from '../api/problem';
import type { Missing } from '../shared/ErrorSummary';
import { fieldOf, type Wrong } from './fields';
import type { Labels } from './labels';

export interface Problems {
  /** By field. */
  errors: Record<string, string>;
  summary: Missing[];
  /** What no field is to blame for. */
  other: Error | null;
}

/** What is wrong with a form, as the form itself sees it, or else as the server does. The id of a field is its name. */
export function useProblems(
  labels: Labels,
  wrong: Record<string, Wrong | undefined>,
  error: Error | null,
): Problems {
  const intl = useIntl();
  return useMemo(() => {
    const errors: Record<string, string> = {};
    for (const [field, of] of Object.entries(wrong)) {
      if (of !== undefined) {
        errors[field] = wrongText(intl, of);
      }
    }
    const seen = Object.keys(errors).length > 0;
    const server = !seen && error instanceof ApiProblem ? error.errors : [];
    const placed = server.filter(({ pointer }) => fieldOf(pointer) in labels);
    for (const { pointer, detail } of placed) {
      errors[fieldOf(pointer)] ??= detail;
    }
    const summary = Object.entries(errors).map(([fieldId, text]) => {
      const label = labels[fieldId];
      return { fieldId, text: label === undefined ? text : `${intl.formatMessage({ id: label })}: ${text}` };
    });
    const allPlaced = placed.length > 0 && placed.length === server.length;
    return { errors, summary, other: allPlaced || seen ? null : error };
  }, [intl, labels, wrong, error]);
}

function wrongText(intl: IntlShape, wrong: Wrong): string {
  switch (wrong.why) {
    case 'missing':
      return intl.formatMessage({ id: 'catalog.missing' });
    case 'not-a-duration':
      return intl.formatMessage({ id: 'duration.wrong' });
    case 'too-long':
      return intl.formatMessage({ id: 'catalog.tooLong' }, { longest: wrong.longest });
    case 'not-a-number':
    case 'too-many-decimals':
    case 'too-small':
    case 'too-large':
      return intl.formatMessage({ id: `number.${wrong.why}` }, { ...wrong.limits });
  }
}
