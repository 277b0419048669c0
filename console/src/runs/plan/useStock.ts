import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { activeSpools, allModels, allPrinters } from '../../api/lists';
import type { Stock } from './proposals';

/** What the farm has to print with; empty lists while they are read. */
export function useStock() {
  const printers = useQuery(allPrinters);
  const models = useQuery(allModels);
  const spools = useQuery(activeSpools);
  const stock: Stock = useMemo(
    () => ({ printers: printers.data ?? [], models: models.data ?? [], spools: spools.data ?? [] }),
    [printers.data, models.data, spools.data],
  );
  const failed = [printers, models, spools].find(({ error }) => error !== null);
  return {
    stock,
    complete: printers.data !== undefined && models.data !== undefined && spools.data !== undefined,
    error: failed?.error ?? null,
    retry: () => void Promise.all([printers.refetch(), models.refetch(), spools.refetch()]),
  };
}
