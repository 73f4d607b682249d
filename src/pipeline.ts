import { isDebugged } from './text/debug.js';

interface Stage {
  /** The name of its folder, and what `PLAN06_DEBUG` is set to to see what it found. */
  readonly name: string;
  readonly run: (known: object) => object;
  readonly show: (known: object) => Iterable<string>;
  /** What the stages after it need of all that is known. */
  readonly keep?: (known: object) => object;
}

/**
 * A list of named stages. Each stage is given all that is known of a document so far, and what it returns is known to
 * those after it. What holds after a stage is written above its function, always in the same form.
 *
 * `PLAN06_DEBUG=lines,join` prints what those stages found to the standard error stream; `PLAN06_DEBUG=stages` prints
 * how long each one took.
 */
export class Pipeline<In extends object, Known extends In = In> {
  readonly #stages: readonly Stage[];

  constructor(stages: readonly Stage[] = []) {
    this.#stages = stages;
  }

  /** The pipeline with one more stage at its end; `show` says in lines what the stage found. */
  stage<Added extends object>(
    name: string,
    run: (known: Known) => Added,
    show: (known: Known & Added) => Iterable<string> = () => [],
  ): Pipeline<In, Known & Added> {
    return new Pipeline([...this.#stages, { name, run, show } as unknown as Stage]);
  }

  /** The pipeline that drops what no stage after its last one needs: a long text's lines are held once. */
  keeping<Kept extends In>(keep: (known: Known) => Kept): Pipeline<In, Kept> {
    const last = { ...this.#stages.at(-1), keep } as unknown as Stage;
    return new Pipeline<In, Kept>([...this.#stages.slice(0, -1), last]);
  }

  get names(): readonly string[] {
    return this.#stages.map(({ name }) => name);
  }

  run(input: In): Known {
    let known: object = { ...input };
    const isTimed = isDebugged('stages');
    for (const { name, run, show, keep } of this.#stages) {
      const start = isTimed ? performance.now() : 0;
      Object.assign(known, run(known));
      if (isTimed) print(name, `${(performance.now() - start).toFixed(2)} ms`);
      if (isDebugged(name)) for (const line of show(known)) print(name, line);
      if (keep) known = keep(known);
    }
    return known as Known;
  }
}

function print(name: string, line: string): void {
  process.stderr.write(`${name.padEnd(10)} ${line}\n`);
}
