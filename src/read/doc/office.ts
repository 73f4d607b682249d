import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { say } from '../../messages/library/say.js';
import { PlanInputError } from '../error.js';

/** The names of LibreOffice's program, and where it is if it is not on the PATH. */
const NAMES = ['soffice', 'libreoffice', 'soffice.com', 'soffice.exe'];
const PLACES = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com',
];
/** A first start on a busy machine takes long; a file may hang it forever. */
const LONGEST = 120_000;

/** The program of LibreOffice, or null if none is installed. */
export function findOffice(env: NodeJS.ProcessEnv = process.env): string | null {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A document as LibreOffice saves it in DOCX. It works in a folder of its own, with its own settings, so that a running
 * instance does not interfere; the folder is removed. Throws PlanInputError 'broken' if it cannot convert the file.
 */
export async function toDocx(
  office: string,
  bytes: Uint8Array,
  ending: string,
  what: string,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'plan06-'));
  try {
    const input = join(folder, `plan.${ending}`);
    writeFileSync(input, bytes);
    const settings = `-env:UserInstallation=${pathToFileURL(join(folder, 'settings')).href}`;
    await run(
      office,
      [settings, '--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', folder, input],
      signal,
    );
    return readFileSync(join(folder, 'plan.docx'));
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new PlanInputError('broken', say('libreoffice-cannot-read', { what }), say('save-in-own-program'));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function run(program: string, args: readonly string[], signal: AbortSignal | undefined): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { stdio: 'ignore', timeout: LONGEST, killSignal: 'SIGKILL', signal });
    child.on('error', fail);
    child.on('exit', (status) => (status === 0 ? done() : fail(new Error(`${program} ended with ${status}`))));
  });
}
