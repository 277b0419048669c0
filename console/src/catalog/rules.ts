import { CELSIUS, GRAMS, MONEY, WATTS } from '../shared/decimal';
import type { Rules } from './fields';

export const PRINTER_RULES = {
  name: { kind: 'text', longest: 120, required: true },
  model: { kind: 'text', longest: 120 },
  hourlyCost: { kind: 'number', limits: MONEY, unit: 'money' },
  watts: { kind: 'number', limits: WATTS, unit: 'W' },
  notes: { kind: 'text', longest: 500, long: true },
} as const satisfies Rules;

export const MODEL_RULES = {
  name: { kind: 'text', longest: 120, required: true },
  sku: { kind: 'text', longest: 60 },
  gramsPerPiece: { kind: 'number', limits: GRAMS, unit: 'g' },
  secondsPerPiece: { kind: 'duration' },
  piecesPerPlate: { kind: 'number', limits: { decimals: 0, min: 1, max: 10_000 }, unit: 'pieces' },
  slicer: { kind: 'text', longest: 60 },
  bedTemperatureC: { kind: 'number', limits: CELSIUS, unit: '°C' },
  nozzleTemperatureC: { kind: 'number', limits: CELSIUS, unit: '°C' },
  notes: { kind: 'text', longest: 500, long: true },
} as const satisfies Rules;

export const FARM_RULES = {
  name: { kind: 'text', longest: 120 },
  timeZone: { kind: 'text', longest: 60, required: true },
  currency: { kind: 'text', longest: 3, required: true },
  electricityPerKwh: { kind: 'number', limits: MONEY, unit: 'money' },
  labourPerHour: { kind: 'number', limits: MONEY, unit: 'money' },
  labourMinutesPerRun: { kind: 'number', limits: { decimals: 0, min: 0, max: 1440 }, unit: 'min' },
} as const satisfies Rules;
