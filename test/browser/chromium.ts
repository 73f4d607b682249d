import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser that is installed, or null; CHROMIUM names one that is elsewhere. */
export function findChromium(): string | null {
  const names = process.env.CHROMIUM ? [process.env.CHROMIUM] : NAMES;
  return names.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0) ?? null;
}

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--remote-debugging-pipe',
];

interface Answer {
  id?: number;
  result?: Record<string, unknown>;
  error?: { message: string };
  method?: string;
  params?: Record<string, unknown>;
}

/** A headless browser that is spoken to over pipes in the Chrome DevTools Protocol. */
export class Browser {
  /** Errors and messages of the console, and what the policy of a page kept from running. */
  readonly complaints: string[] = [];
  readonly #child: ChildProcess;
  readonly #profile = mkdtempSync(join(tmpdir(), 'plan06-browser-'));
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  readonly #events = new Map<string, () => void>();
  #last = 0;
  #session: string | undefined;

  private constructor(name: string) {
    this.#child = spawn(name, [...FLAGS, `--user-data-dir=${this.#profile}`, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      // A process group of its own, so that `close` reaches the processes that the browser started.
      detached: true,
    });
    let rest = '';
    (this.#child.stdio[4] as Readable).setEncoding('utf8').on('data', (chunk: string) => {
      const messages = (rest + chunk).split('\0');
      rest = messages.pop()!;
      for (const message of messages) this.#take(JSON.parse(message) as Answer);
    });
  }

  static async start(name: string): Promise<Browser> {
    const browser = new Browser(name);
    const { targetInfos } = (await browser.send('Target.getTargets')) as {
      targetInfos: { type: string; targetId: string }[];
    };
    const target = targetInfos.find((one) => one.type === 'page')!;
    const attached = await browser.send('Target.attachToTarget', { targetId: target.targetId, flatten: true });
    browser.#session = attached.sessionId as string;
    for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await browser.send(`${domain}.enable`);
    return browser;
  }

  async send(method: string, params: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    const id = ++this.#last;
    const message = { id, method, params, ...(this.#session ? { sessionId: this.#session } : {}) };
    (this.#child.stdio[3] as Writable).write(`${JSON.stringify(message)}\0`);
    const answer = await new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result ?? {};
  }

  /** Opens a page in a window of `width`, and waits until it has loaded. */
  async open(file: string, width: number, height = 1000): Promise<void> {
    await this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: width < 600 });
    const loaded = new Promise<void>((resolve) => this.#events.set('Page.loadEventFired', resolve));
    await this.send('Page.navigate', { url: `file://${file}` });
    await loaded;
  }

  /** The value of an expression in the page; where it is a promise, what it is kept with. */
  async value<T>(expression: string): Promise<T> {
    const answer = await this.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
    return (answer.result as { value: T }).value;
  }

  /** Has pages drawn as people who prefer a dark or a light page see them. */
  async prefer(scheme: 'light' | 'dark'): Promise<void> {
    await this.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  }

  /** The page as a PNG. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data as string, 'base64');
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    process.kill(-this.#child.pid!, 'SIGKILL');
    await ended;
    await this.#removeProfile();
  }

  /**
   * Its other processes may still write there for a while. What cannot be removed by then is left to the system,
   * whose temporary folder it is: no page is wrong because of it.
   */
  async #removeProfile(): Promise<void> {
    for (let tries = 0; tries < 50; tries++) {
      try {
        rmSync(this.#profile, { recursive: true, force: true });
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  #take({ id, method = '', params = {}, ...answer }: Answer): void {
    if (id !== undefined) {
      this.#waiting.get(id)?.(answer);
      this.#waiting.delete(id);
      return;
    }
    this.#events.get(method)?.();
    if (method === 'Runtime.exceptionThrown' || method === 'Runtime.consoleAPICalled' || method === 'Log.entryAdded') {
      this.complaints.push(JSON.stringify(params));
    }
    const url = (params.request as { url?: string } | undefined)?.url;
    if (method === 'Network.requestWillBeSent' && !url?.startsWith('file:')) this.complaints.push(`asked for ${url}`);
  }
}
