import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Run } from '../../api/generated';
import { allPrinters } from '../../api/lists';
import { useFormat } from '../../shared/format';
import { instantOf } from '../../shared/moment';
import type { Form } from './form';
import { amountOf, usedGrams } from './materials';
import { itemPart, materialPart, type Part } from './rebase';
import { durationOf } from './times';

/** What a part of the form is called. */
export function usePartName(form: Form) {
  const intl = useIntl();
  return useCallback(
    (part: Part): string => {
      const [list, id = ''] = part.split('/');
      switch (list) {
        case 'material':
          return intl.formatMessage({ id: 'results.part.material' }, { spool: id });
        case 'item':
          return form.items.find((item) => itemPart(item) === part)?.name ?? id;
        case 'failureReason':
          return intl.formatMessage({
            id: form.kind === 'fail' ? 'results.reason.failure' : 'results.reason.pieces',
          });
        case 'notes':
          return intl.formatMessage({ id: form.kind === 'fail' ? 'results.notes.failure' : 'results.notes' });
        case 'startedAt':
        case 'endedAt':
        case 'duration':
        case 'closedShort':
        case 'printerId':
        case 'correction':
        case 'add-material':
        case 'add-item':
          return intl.formatMessage({ id: `results.part.${list}` });
        default:
          return part;
      }
    },
    [intl, form],
  );
}

/** What a form says in one of its parts, in words. */
export function usePartText(run: Run) {
  const intl = useIntl();
  const format = useFormat();
  const printers = useQuery(allPrinters).data ?? [];
  const nothing = intl.formatMessage({ id: 'results.value.nothing' });
  return (part: Part, form: Form): string => {
    switch (part) {
      case 'startedAt':
      case 'endedAt': {
        const instant = instantOf(form[part]);
        return instant === null ? nothing : format.dateTime(instant);
      }
      case 'duration': {
        const seconds = durationOf(form, run, new Date());
        return seconds === null ? nothing : format.duration(seconds);
      }
      case 'failureReason':
        return intl.formatMessage({ id: `reason.${form.failureReason ?? 'unstated'}` });
      case 'closedShort':
        return intl.formatMessage({ id: form.closedShort ? 'results.value.yes' : 'results.value.no' });
      case 'printerId':
        return printers.find(({ id }) => id === form.printerId)?.name ?? form.printerId;
      case 'notes':
        return form.notes || nothing;
      default:
        return rowText(part, form);
    }
  };

  function rowText(part: Part, form: Form): string {
    const item = form.items.find((of) => itemPart(of) === part);
    if (item !== undefined) {
      const { successful, failed } = item;
      return intl.formatMessage({ id: 'results.value.pieces' }, { successful, failed });
    }
    const entry = form.materials.find((of) => materialPart(of) === part);
    if (entry === undefined) {
      return nothing;
    }
    const amount = amountOf(entry);
    const used = usedGrams(entry);
    if (amount === null || used === null) {
      return nothing;
    }
    const words =
      'actualGrams' in amount
        ? intl.formatMessage({ id: 'results.value.used' }, { grams: format.grams(used) })
        : intl.formatMessage(
            { id: 'results.value.weighed' },
            {
              before: format.grams(amount.beforeGrams),
              after: format.grams(amount.afterGrams),
              grams: format.grams(used),
            },
          );
    return entry.place === null || entry.spoolId === null || entry.spoolId === entry.place
      ? words
      : intl.formatMessage({ id: 'results.value.instead' }, { spool: entry.spoolId, words });
  }
}
