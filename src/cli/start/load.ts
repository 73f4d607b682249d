import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

type Wrapped = (exports: object, require: NodeJS.Require, module: object, file: string, folder: string) => void;

/** Where the compiled code of a built file is, made by the same Node.js when the program was built. */
export function compiledFileOf(file: string): string {
  return `${file}.${process.version}-${process.arch}.cache`;
}

/**
 * What a built CommonJS file exports. Compiling its text takes longer than running it, so that it is compiled while the
 * program is built; a different Node.js compiles it again and, from 22.1 on, keeps the result.
 */
export function load<Exports>(file: string): Exports {
  const compiled = compiledFileOf(file);
  if (existsSync(compiled)) return start<Exports>(compile(file, readFileSync(compiled)), file);
  (module as { enableCompileCache?: () => void }).enableCompileCache?.();
  return module.createRequire(file)(file) as Exports;
}

/** A built file as a script, from its compiled code where that is given and fits. */
export function compile(file: string, cachedData?: Buffer): Script {
  // The build writes ASCII only, which is read fastest this way.
  const text = readFileSync(file, 'latin1');
  return new Script(text, { filename: file, ...(cachedData && { cachedData }) });
}

/**
 * Runs such a script, whose value is a function of all that a CommonJS file is given, and returns what the file
 * exports. Code that was compiled before cannot import by itself: it asks `module.import`, which the build puts in the
 * place of `import` where it loads a reader.
 */
export function start<Exports>(script: Script, file: string): Exports {
  const load = (name: string): Promise<unknown> => import(pathToFileURL(join(dirname(file), name)).href);
  const built = { exports: {}, import: load };
  const run = script.runInThisContext() as Wrapped;
  run(built.exports, module.createRequire(file), built, file, dirname(file));
  return built.exports as Exports;
}
