import type { IntlShape } from 'react-intl';
import type { FailureReason, FieldChange } from '../../api/generated';
import type { Format } from '../../shared/format';

const FIELDS = [
  'printer',
  'slicer',
  'bedTemperatureC',
  'nozzleTemperatureC',
  'estimatedSeconds',
  'estimate',
  'plates',
  'notes',
  'items',
  'materials',
  'startedAt',
  'endedAt',
  'durationSeconds',
  'failureReason',
  'closedShort',
  'reason',
] as const;

type Field = (typeof FIELDS)[number];

const REASONS: Record<FailureReason, true> = {
  adhesion: true,
  spaghetti: true,
  'layer-shift': true,
  clog: true,
  'filament-runout': true,
  stringing: true,
  warping: true,
  'under-extrusion': true,
  'over-extrusion': true,
  'power-failure': true,
  stopped: true,
  other: true,
};

/** A change of a field in words; from and to are null where there was, or is, no value. */
export interface ChangeInWords {
  field: string;
  from: string | null;
  to: string | null;
}

/** A field that this console does not know keeps its own name and values. */
export function changeInWords(change: FieldChange, intl: IntlShape, format: Format): ChangeInWords {
  const field = FIELDS.find((of) => of === change.field);
  return {
    field: field === undefined ? change.field : intl.formatMessage({ id: `run.field.${field}` }),
    from: valueInWords(field, change.from, intl, format),
    to: valueInWords(field, change.to, intl, format),
  };
}

function valueInWords(
  field: Field | undefined,
  value: FieldChange['from'],
  intl: IntlShape,
  format: Format,
): string | null {
  if (value === null) {
    return null;
  }
  const text = String(value);
  switch (field) {
    case 'bedTemperatureC':
    case 'nozzleTemperatureC':
      return intl.formatMessage({ id: 'run.celsius' }, { degrees: Number(text) });
    case 'estimatedSeconds':
    case 'durationSeconds':
      return format.duration(Number(text));
    case 'estimate':
      return format.grams(Number(text));
    case 'startedAt':
    case 'endedAt':
      return format.dateTime(text);
    case 'failureReason':
      return isReason(text) ? intl.formatMessage({ id: `reason.${text}` }) : text;
    case 'closedShort':
      return intl.formatMessage({ id: text === 'true' ? 'run.yes' : 'run.no' });
    default:
      return text;
  }
}

function isReason(text: string): text is FailureReason {
  return Object.hasOwn(REASONS, text);
}
