import type { Model } from '../api/generated';

/** The models whose name or SKU has all words of a text somewhere. */
export function modelsNamed(models: Model[], text: string): Model[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return models.filter(({ name, sku }) => {
    const known = `${name} ${sku ?? ''}`.toLowerCase();
    return words.every((word) => known.includes(word));
  });
}
