import type { Revision } from '../../api/generated';

interface Pieces {
  successful: number;
  failed: number;
}

/** What a correction changed; null where there was, or is, nothing. */
export type RevisionChange =
  | { kind: 'grams'; id: string; name: string; from: number | null; to: number | null }
  | { kind: 'pieces'; id: string; name: string; from: Pieces | null; to: Pieces | null }
  | { kind: 'duration'; from: number | null; to: number | null }
  | { kind: 'failureReason'; from: Revision['failureReason']; to: Revision['failureReason'] };

/** What changed from one revision of the results to the next. */
export function changesBetween(before: Revision, after: Revision): RevisionChange[] {
  const changes: RevisionChange[] = [
    ...pairs(before.materials, after.materials, (of) => of.spoolId).map(
      ({ id, from, to }): RevisionChange => ({
        kind: 'grams',
        id,
        name: (to ?? from)?.label ?? id,
        from: from?.actualGrams ?? null,
        to: to?.actualGrams ?? null,
      }),
    ),
    ...pairs(before.items, after.items, (of) => of.modelId).map(
      ({ id, from, to }): RevisionChange => ({
        kind: 'pieces',
        id,
        name: (to ?? from)?.name ?? id,
        from: piecesOf(from),
        to: piecesOf(to),
      }),
    ),
    { kind: 'duration', from: before.durationSeconds, to: after.durationSeconds },
    { kind: 'failureReason', from: before.failureReason, to: after.failureReason },
  ];
  return changes.filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}

function piecesOf(item: Revision['items'][number] | undefined): Pieces | null {
  return item === undefined ? null : { successful: item.successful ?? 0, failed: item.failed ?? 0 };
}

function pairs<Of>(before: Of[], after: Of[], idOf: (of: Of) => string) {
  const ids = new Set([...before, ...after].map(idOf));
  const find = (list: Of[], id: string) => list.find((of) => idOf(of) === id);
  return [...ids].map((id) => ({ id, from: find(before, id), to: find(after, id) }));
}
