import type { MeaningOfVariance } from '../api/generated';

/** The word for what a variance means, and what to do about it. */
export const MEANINGS = {
  'consistently-high': { word: 'insights.high', advice: 'insights.high.advice' },
  'consistently-low': { word: 'insights.low', advice: 'insights.low.advice' },
  variable: { word: 'insights.variable', advice: 'insights.variable.advice' },
  accurate: { word: 'insights.accurate', advice: 'insights.accurate.advice' },
  'too-few-runs': { word: 'insights.tooFew', advice: 'insights.tooFew.advice' },
} as const satisfies Record<
  MeaningOfVariance,
  { word: FormatjsIntl.Message['ids']; advice: FormatjsIntl.Message['ids'] }
>;
