import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const binary = join(root, 'bin', 'plan06.js');
export const PLAN = join(root, 'fixtures', 'hung-chinh', 'input.md');
export const TASKS = join(root, 'fixtures', 'loc-ha', 'input.md');

if (!existsSync(join(root, 'dist', 'main.cjs'))) throw new Error('These tests run the built program: npm run build');

export interface Result {
  status: number | null;
  out: string;
  err: string;
}

export interface Settings {
  input?: string | Uint8Array;
  cwd?: string;
  env?: Record<string, string>;
  timeout?: number;
}

/** Runs the real binary, with standard output and standard error in pipes. */
export function plan06(args: readonly string[], settings: Settings = {}): Result {
  const { NO_COLOR: _, FORCE_COLOR: __, PLAN06_DEBUG: ___, ...env } = process.env;
  const run: SpawnSyncReturns<string> = spawnSync(process.execPath, [binary, ...args], {
    cwd: settings.cwd,
    encoding: 'utf8',
    env: { ...env, ...settings.env },
    input: settings.input ?? '',
    maxBuffer: 1 << 28,
    timeout: settings.timeout ?? 20_000,
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

/** A directory of its own for a test, and what writes files into it. */
export function workplace(): {
  dir: string;
  file: (name: string, content: string | Uint8Array) => string;
  clean(): void;
} {
  const dir = mkdtempSync(join(tmpdir(), 'plan06-test-'));
  return {
    dir,
    file(name, content) {
      const path = join(dir, name);
      writeFileSync(path, content);
      return path;
    },
    clean: () => rmSync(dir, { recursive: true, force: true }),
  };
}
