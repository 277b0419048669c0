import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type APIRequestContext, test as base, expect, type Page } from '@playwright/test';
import type {
  AddedConnection,
  NewConnection,
  NewRun,
  PrinterEvent,
  PrinterEventPage,
  Run,
  Spool,
} from '../src/api/generated';

export { expect };

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCREENSHOTS = '../docs/screenshots';

/** Makes what a test needs through the API. Everything is the test's own, so that tests do not meet. */
export class Shop {
  constructor(private readonly request: APIRequestContext) {}

  private async send<Answer>(
    method: 'POST' | 'PATCH' | 'PUT',
    path: string,
    data: object,
    headers = {},
  ): Promise<Answer> {
    const response = await this.request.fetch(path, { method, data, headers });
    expect(response.ok(), `${method} ${path}: ${response.status()} ${await response.text()}`).toBe(true);
    return response.json();
  }

  async get<Answer>(path: string): Promise<Answer> {
    const response = await this.request.get(path);
    expect(response.ok(), `GET ${path}: ${response.status()}`).toBe(true);
    return response.json();
  }

  post<Answer>(path: string, data: object): Promise<Answer> {
    return this.send('POST', path, data);
  }

  patch<Answer>(path: string, data: object): Promise<Answer> {
    return this.send('PATCH', path, data, { 'If-Match': '*' });
  }

  /** A printer of an unmistakable name. */
  async printer(more: object = {}): Promise<{ id: string; name: string }> {
    return this.post('/v1/printers', { name: unique('Printer'), ...more });
  }

  async model(more: object = {}): Promise<{ id: string; name: string }> {
    return this.post('/v1/models', {
      name: unique('Model'),
      gramsPerPiece: 10,
      secondsPerPiece: 600,
      ...more,
    });
  }

  /** A full spool of 1 000 g on a reel of 200 g for 20. */
  async spool(more: object = {}): Promise<Spool> {
    return this.post('/v1/spools', {
      label: unique('Spool'),
      material: 'PLA',
      color: { name: 'Black', hex: '#1A1A1A' },
      netGrams: 1000,
      tareGrams: 200,
      price: 20,
      ...more,
    });
  }

  /** A pending run of 12 pieces of one model with 120 g of one spool, each its own unless said otherwise. */
  async run(more: Partial<NewRun> = {}): Promise<Run> {
    const items = more.items ?? [{ modelId: (await this.model()).id, quantity: 12 }];
    const materials = more.materials ?? [{ spoolId: (await this.spool()).id, estimatedGrams: 120 }];
    const printerId = more.printerId ?? (await this.printer()).id;
    return this.post('/v1/runs', { estimatedSeconds: 7200, ...more, printerId, items, materials });
  }

  /** Where print-farm software sends its events: of one printer, unless it names its printers. */
  async connection(body: NewConnection): Promise<AddedConnection & { url: string; secret: string }> {
    return this.post('/v1/connections', body);
  }

  /** Sends an event as its software does. Answers the status. */
  async tell({ url, secret }: { url: string; secret: string }, body: object): Promise<number> {
    const headers = { Authorization: `Bearer ${secret}` };
    return (await this.request.post(new URL(url).pathname, { headers, data: body })).status();
  }

  /** The events of a connection, newest first, once there are as many and all were looked at. */
  async told({ id }: { id: string }, count: number): Promise<PrinterEvent[]> {
    let items: PrinterEvent[] = [];
    await expect
      .poll(async () => {
        items = (await this.get<PrinterEventPage>(`/v1/printer-events?connectionId=${id}`)).items;
        return items.filter(({ outcome }) => outcome !== null).length;
      })
      .toBe(count);
    return items;
  }

  async startedRun(more: Partial<NewRun> = {}): Promise<Run> {
    return this.start(await this.run(more));
  }

  start(run: Run): Promise<Run> {
    return this.post(`/v1/runs/${run.id}/start`, {});
  }

  /** Completed as planned, with these grams of each spool instead where given. */
  complete(run: Run, actualGrams?: number): Promise<Run> {
    return this.post(`/v1/runs/${run.id}/complete`, {
      materials: run.materials.map(({ spoolId, estimatedGrams }) => ({
        spoolId,
        actualGrams: actualGrams ?? estimatedGrams ?? 0,
      })),
      items: run.items.map(({ modelId, quantity }) => ({ modelId, successful: quantity, failed: 0 })),
    });
  }

  /** Failed with these grams of each spool and no good piece. */
  fail(run: Run, actualGrams: number): Promise<Run> {
    return this.post(`/v1/runs/${run.id}/fail`, {
      reason: 'adhesion',
      materials: run.materials.map(({ spoolId }) => ({ spoolId, actualGrams })),
    });
  }

  async completedRun(more: Partial<NewRun> = {}, actualGrams?: number): Promise<Run> {
    return this.complete(await this.startedRun(more), actualGrams);
  }

  /** As it is once the stock shows its results. */
  async settled(run: Run): Promise<Run> {
    let now = run;
    await expect
      .poll(async () => {
        now = await this.get<Run>(`/v1/runs/${run.id}`);
        return now.results?.settled;
      })
      .toBe(true);
    return now;
  }
}

export function unique(word: string): string {
  return `${word} ${Math.random().toString(36).slice(2, 8)}`;
}

/** With `shop`; and a test fails when its page throws, or breaks the content security policy. */
export const test = base.extend<{ shop: Shop; noErrors: undefined }>({
  shop: async ({ request }, use) => use(new Shop(request)),
  noErrors: [
    async ({ context }, use) => {
      const errors: string[] = [];
      context.on('weberror', (error) => errors.push(error.error().message));
      context.on('console', (message) => {
        if (
          message.type() === 'error' &&
          /Content Security Policy|react-intl|hydrat|unique "key"/i.test(message.text())
        ) {
          errors.push(message.text());
        }
      });
      await use(undefined);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

/** No violation of WCAG 2.2 A or AA that axe finds, in light and in dark. */
export async function expectAccessible(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    await settled(page);
    // Not a script tag, which the page's policy forbids.
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
      );
    });
    expect(violations, colorScheme).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** Waits for what fades in or out, in which colours are mixed. */
async function settled(page: Page) {
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished),
    ),
  );
}

/** Nothing has to be scrolled sideways. */
export async function expectToFit(page: Page) {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBe(0);
}

/** A picture for the guide, made by `make screenshots`; otherwise nothing. */
export async function picture(page: Page, name: string) {
  if (process.env.SCREENSHOTS !== undefined) {
    const width = page.viewportSize()?.width ?? 0;
    await page.screenshot({
      path: `${SCREENSHOTS}/${name}${width < 640 ? '-phone' : ''}.png`,
      animations: 'disabled',
      caret: 'hide',
    });
  }
}
