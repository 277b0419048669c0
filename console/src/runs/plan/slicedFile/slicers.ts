/** As the form offers them. */
export const SLICERS = [
  'PrusaSlicer',
  'OrcaSlicer',
  'Bambu Studio',
  'Cura',
  'SuperSlicer',
  'Creality Print',
  'ideaMaker',
  'Simplify3D',
];

/** A slicer as the form calls it, whichever way its files write it: `BambuStudio`, `Creality_Print`. */
export function slicerNamed(name: string): string {
  const letters = (of: string) => of.toLowerCase().replace(/[^a-z0-9]/g, '');
  return SLICERS.find((slicer) => letters(slicer) === letters(name)) ?? name;
}
