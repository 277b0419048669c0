import type { Draft } from '../draft';
import type { Stock } from '../proposals';
import { FileConflict } from './FileConflict';
import { choosePlate } from './fill';
import { PlateChoice } from './PlateChoice';
import type { SlicedFile } from './slicedFile';

interface Props {
  draft: Draft;
  file: SlicedFile;
  stock: Stock;
  onPlate: (draft: Draft) => void;
  onDecided: (draft: Draft) => void;
}

/** What a person has to say of a file. */
export default function FileQuestions({ draft, file, stock, onPlate, onDecided }: Props) {
  return (
    <>
      {file.jobs.length > 1 && (
        <PlateChoice file={file} onChoose={(plate) => onPlate(choosePlate(draft, plate, stock))} />
      )}
      {file.decision === 'open' && <FileConflict draft={draft} stock={stock} onDecided={onDecided} />}
    </>
  );
}
