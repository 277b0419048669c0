import type { Spool, SpoolEdit } from '../../api/generated';
import { same } from '../../shared/merge';
import { amount, requiredAmount } from './amount';
import type { Flaw, Read } from './flaw';

/** What a person can say about a spool. Null means unknown. */
export interface Details {
  material: string;
  /** Filament on the full spool. */
  netGrams: number;
  brand: string | null;
  colorName: string | null;
  /** `#1A1A1A` */
  colorHex: string | null;
  label: string | null;
  /** The empty spool. */
  tareGrams: number | null;
  /** Of the full spool. */
  price: number | null;
  lowAtGrams: number | null;
  location: string | null;
  lot: string | null;
  /** `2026-05-04` */
  purchasedOn: string | null;
  notes: string | null;
}

/** The same as it is typed. */
export type DetailsDraft = Record<keyof Details, string>;

/** In the order of the form. */
export const DETAILS = [
  'material',
  'netGrams',
  'brand',
  'label',
  'colorName',
  'colorHex',
  'tareGrams',
  'price',
  'lowAtGrams',
  'location',
  'lot',
  'purchasedOn',
  'notes',
] as const satisfies readonly (keyof Details)[];

function text(typed: string): string | null {
  return typed.trim() || null;
}

/** `#1A1A1A` of `1a1a1a` or `#1a1`; null with a flaw where it is no colour. */
function hex(typed: string, flaws: Flaw[]): string | null {
  const digits = typed.trim().replace(/^#/, '').toUpperCase();
  if (/^[0-9A-F]{6}$/.test(digits)) {
    return `#${digits}`;
  }
  if (/^[0-9A-F]{3}$/.test(digits)) {
    return `#${[...digits].map((digit) => digit + digit).join('')}`;
  }
  if (digits !== '') {
    flaws.push({ field: 'colorHex', why: { kind: 'color' } });
  }
  return null;
}

export function readDetails(draft: DetailsDraft): Read<Details> {
  const flaws: Flaw[] = [];
  const material = text(draft.material);
  if (material === null) {
    flaws.push({ field: 'material', why: { kind: 'required' } });
  }
  const netGrams = requiredAmount(draft, 'netGrams', flaws);
  const others = {
    brand: text(draft.brand),
    label: text(draft.label),
    colorName: text(draft.colorName),
    colorHex: hex(draft.colorHex, flaws),
    tareGrams: amount(draft, 'tareGrams', flaws),
    price: amount(draft, 'price', flaws),
    lowAtGrams: amount(draft, 'lowAtGrams', flaws),
    location: text(draft.location),
    lot: text(draft.lot),
    purchasedOn: text(draft.purchasedOn),
    notes: text(draft.notes),
  };
  return material === null || netGrams === null || flaws.length > 0
    ? { ok: false, flaws }
    : { ok: true, value: { material, netGrams, ...others } };
}

export function detailsOf({ color, ...spool }: Spool): Details {
  return {
    material: spool.material,
    netGrams: spool.netGrams,
    brand: spool.brand,
    label: spool.label,
    colorName: color?.name ?? null,
    colorHex: color?.hex ?? null,
    tareGrams: spool.tareGrams,
    price: spool.price,
    lowAtGrams: spool.lowAtGrams,
    location: spool.location,
    lot: spool.lot,
    purchasedOn: spool.purchasedOn,
    notes: spool.notes,
  };
}

/** @param numberText a number as a person would type it */
export function draftOf(details: Details, numberText: (of: number) => string): DetailsDraft {
  return Object.fromEntries(
    Object.entries(details).map(([field, value]) => [
      field,
      typeof value === 'number' ? numberText(value) : (value ?? ''),
    ]),
  ) as DetailsDraft;
}

/** The merge patch that makes one into the other; null where they are the same. */
export function patchOf(from: Details, to: Details): SpoolEdit | null {
  const changed = Object.fromEntries(
    Object.entries(to).filter(([field, value]) => !same(value, from[field as keyof Details])),
  ) as Partial<Details>;
  const { colorName, colorHex, ...rest } = changed;
  const color = {
    ...(colorName !== undefined && { name: colorName }),
    ...(colorHex !== undefined && { hex: colorHex }),
  };
  const patch: SpoolEdit = { ...rest, ...(Object.keys(color).length > 0 && { color }) };
  return Object.keys(patch).length > 0 ? patch : null;
}
