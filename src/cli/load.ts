import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { dirname } from 'node:path';
import { constants, Script } from 'node:vm';

/** What Node.js wraps a CommonJS file in. */
const WRAPPER = ['(function (exports, require, module, __filename, __dirname) {', '\n})'] as const;

type Wrapped = (exports: object, require: NodeJS.Require, module: object, file: string, folder: string) => void;

/** Where the code of a built file stands that this very Node.js compiled, when it built the program. */
export function compiledFileOf(file: string): string {
  return `${file}.${process.version}-${process.arch}.cache`;
}

/**
 * What a built CommonJS file exports. Compiling its text takes longer than running it, so that it is compiled while
 * the program is built; another Node.js than the one that built it compiles it anew and, from 22.1 on, keeps that.
 */
export function load<Exports>(file: string): Exports {
  const compiled = compiledFileOf(file);
  if (existsSync(compiled)) return start<Exports>(compile(file, readFileSync(compiled)), file);
  (module as { enableCompileCache?: () => void }).enableCompileCache?.();
  return module.createRequire(file)(file) as Exports;
}

/** A CommonJS file as a script, from its compiled code where that is given and fits. */
export function compile(file: string, cachedData?: Buffer): Script {
  // The build writes ASCII only, which is read fastest so.
  const text = WRAPPER.join(readFileSync(file, 'latin1'));
  const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  return new Script(text, { filename: file, importModuleDynamically, ...(cachedData && { cachedData }) });
}

/** Runs such a script; what it exports. */
export function start<Exports>(script: Script, file: string): Exports {
  const built = { exports: {} };
  const run = script.runInThisContext() as Wrapped;
  run(built.exports, module.createRequire(file), built, file, dirname(file));
  return built.exports as Exports;
}
