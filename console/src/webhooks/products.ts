import type { Source } from '../api/generated';

/** How the products that can report call themselves. */
export const PRODUCTS: Record<Source, string> = {
  bambuddy: 'Bambuddy',
  moonraker: 'Moonraker',
  obico: 'Obico',
  octoeverywhere: 'OctoEverywhere',
  octoprint: 'OctoPrint-Webhooks',
  printago: 'Printago',
  simplyprint: 'SimplyPrint',
  'standard-webhooks': 'Standard Webhooks',
};

export const SOURCES = Object.keys(PRODUCTS) as Source[];

/** Whether each printer should have a connection of its own, as the product names none that can be relied on. */
export function needsPrinter(source: Source): boolean {
  return ['bambuddy', 'moonraker', 'obico', 'octoprint'].includes(source);
}

/** Whether the product sends a secret. Obico is known by the address alone. */
export function sendsSecret(source: Source): boolean {
  return source !== 'obico';
}
