import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { say } from '../../messages/library/say.js';
import { PlanInputError } from '../error.js';
import type { OcrEngine } from '../options.js';
import { type Grey, toPgm } from './grey.js';

/** A word that was recognised, in points of the picture. */
export interface ReadWord {
  readonly text: string;
  readonly box: readonly [x0: number, y0: number, x1: number, y1: number];
  /** Words of one line have the same number. */
  readonly line: number;
  /** 0..1: how sure it is. */
  readonly certainty: number;
}

/** An OCR engine that is ready to read pages. */
export interface Ocr {
  /** With its version; part of the cache key of pages. */
  readonly name: string;
  /** `isBlock`: the picture is one block of lines, not a page whose parts are to be found. */
  read(page: Grey, dpi: number, isBlock?: boolean): Promise<ReadWord[]>;
  close(): Promise<void>;
}

const DATA = '@tesseract.js-data/vie';
const DATA_FOLDER = '4.0.0_best_int';
/**
 * Tesseract's names for finding the parts of a page, and for taking a picture as one block. The latter is what
 * tesseract.js does unless told otherwise: it joins the cells of a table, and recipients with signers.
 */
const [PAGE, BLOCK] = ['3', '6'] as const;
const INSTALL = `npm install tesseract.js@7 ${DATA}@1`;

/**
 * Starts an OCR engine with Vietnamese: tesseract.js with its data if they are installed, or the system's tesseract.
 * Neither uses the network.
 *
 * @throws {PlanInputError} ('not-installed') if the one asked for is not there.
 */
export async function startOcr(engine: OcrEngine): Promise<Ocr> {
  const bundled = engine === 'system' ? null : await startBundled();
  if (bundled) return bundled;
  const system = engine === 'bundled' ? null : await startSystem();
  if (system) return system;
  const what = engine === 'system' ? say('no-tesseract') : say('no-ocr');
  throw new PlanInputError('not-installed', what, say('install', { how: INSTALL }));
}

/** The used part of tesseract.js. */
interface Tesseract {
  createWorker(language: string, mode: number, options: object): Promise<Worker>;
}
interface Worker {
  setParameters(parameters: Record<string, string>): Promise<unknown>;
  recognize(
    image: Uint8Array,
    options: object,
    output: object,
  ): Promise<{ data: { blocks: readonly ReadBlock[] | null } }>;
  terminate(): Promise<unknown>;
}
interface ReadBlock {
  readonly paragraphs: readonly {
    readonly lines: readonly {
      readonly words: readonly {
        readonly text: string;
        readonly confidence: number;
        readonly bbox: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
      }[];
    }[];
  }[];
}

async function startBundled(): Promise<Ocr | null> {
  const found = resolveBundled();
  if (!found) return null;
  const loaded = (await import(pathToFileURL(found.module).href)) as Tesseract & { default?: Tesseract };
  const { createWorker } = loaded.default ?? loaded;
  // Cached pages need none.
  let starting: Promise<Worker> | undefined;
  const start = () => (starting ??= createWorker('vie', 1, { langPath: found.data, cacheMethod: 'none', gzip: true }));
  return {
    name: `tesseract.js ${found.version}`,
    async read(page, dpi, isBlock = false) {
      const worker = await start();
      await worker.setParameters({
        user_defined_dpi: String(Math.round(dpi)),
        tessedit_pageseg_mode: isBlock ? BLOCK : PAGE,
      });
      const { data } = await worker.recognize(toPgm(page), {}, { text: false, blocks: true });
      const lines = (data.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
      return lines.flatMap(({ words }, line) =>
        words.map(({ text, confidence, bbox: { x0, y0, x1, y1 } }) => {
          return {
            text: text.trim().normalize('NFC'),
            box: [x0, y0, x1, y1] as const,
            line,
            certainty: confidence / 100,
          };
        }),
      );
    },
    close: async () => void (await (await starting)?.terminate()),
  };
}

/** Looks for the packages beside this one, then where the program was started. */
function resolveBundled(): { module: string; data: string; version: string } | null {
  for (const from of [import.meta.url, join(process.cwd(), 'x.js')]) {
    try {
      const require = createRequire(from);
      const data = join(dirname(require.resolve(`${DATA}/package.json`)), DATA_FOLDER);
      const manifest = require.resolve('tesseract.js/package.json');
      const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
      return { module: require.resolve('tesseract.js'), data, version };
    } catch {
      // Not installed there.
    }
  }
  return null;
}

async function startSystem(): Promise<Ocr | null> {
  const languages = await run(['--list-langs']).catch(() => null);
  if (!languages || !/^vie$/m.test(languages)) return null;
  const version = /^tesseract v?(?<version>[\d.]+)/m.exec(await run(['--version']))?.groups?.['version'] ?? '';
  return {
    name: `tesseract ${version}`.trim(),
    async read(page, dpi, isBlock = false) {
      const mode = ['--psm', isBlock ? BLOCK : PAGE, '--dpi', String(Math.round(dpi))];
      return wordsOfTsv(await run(['stdin', 'stdout', '-l', 'vie', ...mode, 'tsv'], toPgm(page)));
    },
    close: async () => {},
  };
}

/** Tesseract prints results on standard output, versions and languages on either stream. */
function run(args: readonly string[], input?: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    // With more threads it takes four times as long.
    const program = spawn('tesseract', args, { env: { ...process.env, OMP_THREAD_LIMIT: '1' } });
    const printed: Buffer[] = [];
    program.stdout.on('data', (part: Buffer) => printed.push(part));
    if (!input) program.stderr.on('data', (part: Buffer) => printed.push(part));
    else program.stderr.resume();
    program.on('error', reject);
    program.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(printed).toString('utf8'));
      else reject(new PlanInputError('broken', say('tesseract-failed'), say('check-page')));
    });
    program.stdin.on('error', () => {});
    program.stdin.end(input);
  });
}

/** The words of tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
export function wordsOfTsv(tsv: string): ReadWord[] {
  const words: ReadWord[] = [];
  let [line, key] = [-1, ''];
  for (const row of tsv.split('\n')) {
    const cells = row.split('\t');
    const text = (cells[11] ?? '').trim();
    if (cells[0] !== '5' || text === '') continue;
    const place = cells.slice(1, 5).join();
    if (place !== key) [line, key] = [line + 1, place];
    const [left, top, width, height, confidence] = cells.slice(6, 11).map(Number) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const box = [left, top, left + width, top + height] as const;
    words.push({ text: text.normalize('NFC'), box, line, certainty: confidence / 100 });
  }
  return words;
}
