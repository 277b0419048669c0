/** The zones that the browser knows, with UTC and the one that is chosen, which it may call another name. */
export function timeZones(chosen: string): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', chosen])].sort();
}

/** The currencies that the browser knows, with the one that is chosen: `EUR – Euro`. */
export function currencies(chosen: string, locale: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency', fallback: 'none' });
  return [...new Set([...Intl.supportedValuesOf('currency'), chosen])].sort().map((value) => {
    const name = names.of(value);
    return { value, label: name === undefined ? value : `${value} – ${name}` };
  });
}
