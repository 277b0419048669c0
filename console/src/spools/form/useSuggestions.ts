import { useQuery } from '@tanstack/react-query';
import { activeSpools } from '../../api/lists';
import { distinct } from '../words';

const USUAL_MATERIALS = ['PLA', 'PETG', 'ABS', 'ASA', 'TPU', 'PA', 'PC'];

/** Words that were used before, so that the same thing is always called the same. */
export function useSuggestions() {
  const spools = useQuery(activeSpools).data ?? [];
  return {
    material: distinct([...USUAL_MATERIALS, ...spools.map(({ material }) => material)]),
    brand: distinct(spools.map(({ brand }) => brand)),
    colorName: distinct(spools.map(({ color }) => color?.name ?? null)),
    location: distinct(spools.map(({ location }) => location)),
  };
}
