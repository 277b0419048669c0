import type { NewSpool } from '../../api/generated';
import { amount, requiredAmount } from './amount';
import { DETAILS, type DetailsDraft, readDetails } from './details';
import type { Read } from './flaw';

/** Spools that are to be added. */
export interface NewDraft extends DetailsDraft {
  /** How much is on it: all, what the scale shows with the reel, or what remains. */
  fill: 'full' | 'gross' | 'remaining';
  grossGrams: string;
  remainingGrams: string;
  count: string;
}

export const NEW_FIELDS = [...DETAILS, 'fill', 'grossGrams', 'remainingGrams', 'count'] as const;

export const EMPTY: NewDraft = {
  material: '',
  netGrams: '',
  brand: '',
  label: '',
  colorName: '',
  colorHex: '',
  tareGrams: '',
  price: '',
  lowAtGrams: '',
  location: '',
  lot: '',
  purchasedOn: '',
  notes: '',
  fill: 'full',
  grossGrams: '',
  remainingGrams: '',
  count: '1',
};

/** The request that adds what was typed. */
export function newSpoolOf(draft: NewDraft): Read<NewSpool> {
  const details = readDetails(draft);
  const flaws = details.ok ? [] : [...details.flaws];
  const tareGrams = amount(draft, 'tareGrams', []);
  const grossGrams = draft.fill === 'gross' ? requiredAmount(draft, 'grossGrams', flaws) : null;
  const remainingGrams = draft.fill === 'remaining' ? requiredAmount(draft, 'remainingGrams', flaws) : null;
  const count = requiredAmount(draft, 'count', flaws);
  if (draft.fill === 'gross' && draft.tareGrams.trim() === '') {
    flaws.push({ field: 'tareGrams', why: { kind: 'tare-needed' } });
  }
  if (grossGrams !== null && tareGrams !== null && grossGrams < tareGrams) {
    flaws.push({ field: 'grossGrams', why: { kind: 'below-tare', tareGrams } });
  }
  if (!details.ok || count === null || flaws.length > 0) {
    return { ok: false, flaws };
  }
  const { material, netGrams, colorName, colorHex, ...rest } = details.value;
  const color = withoutNull({ name: colorName, hex: colorHex });
  return {
    ok: true,
    value: {
      material,
      netGrams,
      ...withoutNull({ ...rest, grossGrams, remainingGrams }),
      ...(Object.keys(color).length > 0 && { color }),
      ...(count > 1 && { count }),
    },
  };
}

function withoutNull<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as {
    [Name in keyof Fields]?: NonNullable<Fields[Name]>;
  };
}

/** What the next spool most likely has in common with this one. */
export function nextDraft({ material, netGrams, brand, tareGrams, price, location }: NewDraft): NewDraft {
  return { ...EMPTY, material, netGrams, brand, tareGrams, price, location };
}
