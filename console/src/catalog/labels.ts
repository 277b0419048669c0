/** The message that names each field. */
export type Labels<Field extends string = string> = Record<Field, FormatjsIntl.Message['ids']>;

export const PRINTER_LABELS = {
  name: 'printers.name',
  model: 'printers.model',
  hourlyCost: 'printers.hourlyCost',
  watts: 'printers.watts',
  notes: 'printers.notes',
} as const satisfies Labels;

export const MODEL_LABELS = {
  name: 'models.name',
  sku: 'models.sku',
  gramsPerPiece: 'models.gramsPerPiece',
  secondsPerPiece: 'models.secondsPerPiece',
  piecesPerPlate: 'models.piecesPerPlate',
  slicer: 'models.slicer',
  bedTemperatureC: 'models.bedTemperature',
  nozzleTemperatureC: 'models.nozzleTemperature',
  notes: 'models.notes',
} as const satisfies Labels;

export const FARM_LABELS = {
  name: 'settings.name',
  timeZone: 'settings.timeZone',
  currency: 'settings.currency',
  electricityPerKwh: 'settings.electricity',
  labourPerHour: 'settings.labour',
  labourMinutesPerRun: 'settings.labourMinutes',
} as const satisfies Labels;
