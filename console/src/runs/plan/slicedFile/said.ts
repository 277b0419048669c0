import type { Model } from '../../../api/generated';
import { durationText } from '../../../shared/duration';
import type { ItemDraft, Proposed } from '../draft';
import { jobOf, type SlicedFile } from './slicedFile';
import { slicerNamed } from './slicers';

const ENDINGS = /\.(gcode\.3mf|3mf|bgcode|gcode|gco|g)$/;

/** What a file says of the fields of the form, as it is typed; what it does not state is left out. */
export function saidBy(file: SlicedFile | null): Partial<Proposed> {
  const job = file && jobOf(file);
  if (file === null || job === null) {
    return {};
  }
  const text = (of: number | null | undefined) => (of === null || of === undefined ? '' : String(of));
  const said: Proposed = {
    slicer: file.slicer === null ? '' : slicerNamed(file.slicer),
    bedTemperatureC: text(job.bedTemperatureC),
    nozzleTemperatureC: text(job.nozzleTemperatureC),
    estimatedTime: job.seconds === null ? '' : durationText(job.seconds),
    plates: file.plate === 'all' ? String(file.jobs.length) : '',
    modelGrams: text(job.split?.modelGrams ?? job.totalGrams),
    flushedGrams: text(job.split?.flushedGrams),
    towerGrams: text(job.split?.towerGrams),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''));
}

/** The model that a file is named after, with as many pieces as the file states; null where there is none. */
export function itemOf(file: SlicedFile, models: Model[]): ItemDraft | null {
  const named = plain(file.name);
  const model = named && models.find(({ name, archived }) => !archived && plain(name) === named);
  const pieces = jobOf(file)?.pieces ?? null;
  return model ? { key: 'file', modelId: model.id, quantity: pieces === null ? '' : String(pieces) } : null;
}

/** As the server compares names of files and models; the shorter endings are those of older slicers. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(ENDINGS, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
}
