import { useMutation } from '@tanstack/react-query';
import type { Draft } from '../draft';
import { saveDraft } from '../draftStore';
import type { Stock } from '../proposals';
import { fill } from './fill';
import { slicedFileOf } from './slicedFile';

export type SlicedFileReader = ReturnType<typeof useSlicedFile>;

/** Reads a sliced file and fills the draft from it, with what was typed while it was read. */
export function useSlicedFile(draft: Draft, stock: Stock) {
  return useMutation({
    mutationFn: async (file: File) => {
      const { readEstimate } = await import('../../../slicer/readEstimate');
      return slicedFileOf(file.name, await readEstimate(file, file.name));
    },
    networkMode: 'always',
    onSuccess: (file) => saveDraft(fill(draft, file, stock)),
  });
}
