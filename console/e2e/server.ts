import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from './support';

/** A local stack of a test's own, which it may stop and start again on the same address and data. */
export class Server {
  private process: ChildProcess | null = null;

  private constructor(
    private readonly data: string,
    private readonly port: number,
    private readonly args: string[],
  ) {}

  /** Not started yet. */
  static async on(port: number, args: string[]) {
    const data = await mkdtemp(join(tmpdir(), 'nozzly-'));
    const stores = ['--dynamodb-port', `${await freePort()}`, '--sqs-port', `${await freePort()}`];
    return new Server(data, port, [...args, ...stores]);
  }

  get url() {
    return `http://127.0.0.1:${this.port}`;
  }

  async start() {
    this.process = spawn('e2e/stack.sh', [`${this.port}`, this.data, ...this.args], { stdio: 'ignore' });
    await expect
      .poll(
        () =>
          fetch(`${this.url}/v1/health`).then(
            (answer) => answer.status,
            () => 0,
          ),
        { timeout: 120_000 },
      )
      .toBe(200);
  }

  /** As a power failure does it. */
  async kill() {
    if (this.process !== null && this.process.exitCode === null) {
      const ended = once(this.process, 'exit');
      this.process.kill('SIGKILL');
      await ended;
    }
  }

  async remove() {
    await this.kill();
    await rm(this.data, { recursive: true, force: true });
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject()));
    });
  });
}
