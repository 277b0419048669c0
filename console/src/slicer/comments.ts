/** The comment lines of G-code, one a line, whatever ends the lines of the file. */
export function commentsOf(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .filter((line) => line.startsWith(';'))
    .map((line) => line.trimEnd())
    .join('\n');
}

/**
 * The values of the `; key = value` (or `:`) lines, in file order. The key must stand at the start of the line and
 * match wholly: `filament cost` is money, `filament_cost` a price per kilogram, `total filament used [g]` a total.
 */
export function allValues(comments: string, key: string): string[] {
  const literal = key.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const line = new RegExp(`^;[ \\t]*${literal}[ \\t]*[=:](.*)$`, 'gm');
  return Array.from(comments.matchAll(line), (match) => (match[1] ?? '').trim());
}

/** The last stated value: some files repeat their statistics in head and tail. */
export function lastValue(comments: string, key: string): string | null {
  return allValues(comments, key).findLast((value) => value !== '') ?? null;
}

/** The lines between `; NAME_START` and `; NAME_END`, or null. */
export function blockOf(comments: string, name: string): string | null {
  const lines = `\n${comments}\n`;
  const start = lines.indexOf(`\n; ${name}_START\n`);
  const end = lines.indexOf(`\n; ${name}_END\n`, start);
  return start < 0 || end < 0 ? null : lines.slice(start, end);
}
