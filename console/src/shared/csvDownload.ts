/** An answer of an export. */
interface CsvPage {
  data: string | Blob | File;
  response: Response;
}

/** Pages of one export as one file: the line with the names of the columns stands at its head alone. */
export function joinCsv(pages: string[]): string {
  return pages.map((page, at) => withEnd(at === 0 ? page : withoutFirstLine(page))).join('');
}

function withoutFirstLine(page: string): string {
  const end = page.indexOf('\n');
  return end < 0 ? '' : page.slice(end + 1);
}

function withEnd(page: string): string {
  return page === '' || page.endsWith('\n') ? page : `${page}\r\n`;
}

/** The names of the columns and the lines whose first cell is wanted. A cell in quotes may have line breaks. */
export function onlyLines(csv: string, keeps: (firstCell: string) => boolean): string {
  const lines = csv.match(/(?:"(?:[^"]|"")*"|[^"\n])+\n/g) ?? [];
  return lines.filter((line, at) => at === 0 || keeps(line.split(/[,\r]/, 1)[0] ?? '')).join('');
}

/** The cursor in a `Link` header with `rel="next"`; undefined on the last page. */
export function nextCursorOf(link: string | null): string | undefined {
  const target = /<([^>]*)>\s*;[^,]*\brel="?next"?/.exec(link ?? '')?.[1];
  return target === undefined
    ? undefined
    : (new URL(target, 'http://any').searchParams.get('cursor') ?? undefined);
}

/**
 * Asks for all pages of an export and has the browser save them as one file. The address of an export cannot simply be
 * opened, as the browser would not send the access token along.
 *
 * @param keeps what of it is wanted, by the first cell of a line; all where it is left out
 */
export async function downloadCsv(
  fileName: string,
  page: (cursor?: string) => Promise<CsvPage>,
  keeps?: (firstCell: string) => boolean,
) {
  const pages: string[] = [];
  let cursor: string | undefined;
  do {
    const { data, response } = await page(cursor);
    pages.push(typeof data === 'string' ? data : await data.text());
    cursor = nextCursorOf(response.headers.get('Link'));
  } while (cursor !== undefined);
  const all = joinCsv(pages);
  save(fileName, new Blob([keeps ? onlyLines(all, keeps) : all], { type: 'text/csv;charset=utf-8' }));
}

function save(fileName: string, content: Blob) {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
