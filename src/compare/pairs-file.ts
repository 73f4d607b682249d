import { say } from '../messages/library/say.js';
/** Pairs that the user decided: what is the same in both plans, and what is not. */
export interface GivenPairs {
  readonly rules: readonly PairRule[];
}

export interface PairRule {
  readonly part: 'model' | 'task' | 'section';
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly line: number;
}

/** A line of a file of pairs that cannot be used. */
export class PairsError extends Error {
  readonly hint: string;

  constructor(line: number, message: string, hint: string) {
    super(say('on-line', { line, what: message }));
    this.name = 'PairsError';
    this.hint = hint;
  }
}

// "24 = 28", "24 != 43", "task II/1 = II/3", "model 2 = 2"
const RULE =
  /^(?:(?<part>model|task|section)\s{1,20})?(?<a>[^\s=!]{1,60})\s{0,20}(?<sign>!?=)\s{0,20}(?<b>[^\s=!]{1,60})$/u;

/** Reads a file of pairs: one a line, `#` begins a remark. Throws PairsError. */
export function readPairs(text: string): GivenPairs {
  const rules = text.split(/\r?\n/u).flatMap((whole, index): PairRule[] => {
    const line = whole.replace(/(?:^|\s)#.*/u, '').trim();
    if (line === '') return [];
    const found = RULE.exec(line)?.groups;
    if (!found) throw new PairsError(index + 1, say('no-pair', { line: line.slice(0, 60) }), say('write-pairs'));
    const { part = 'model', a = '', b = '', sign } = found;
    return [{ part: part as PairRule['part'], a, b, same: sign === '=', line: index + 1 }];
  });
  return { rules };
}

/** The pairs of one part, by the places of its entries. Throws PairsError for a name that a plan does not have. */
export function pairsOfPart(
  told: GivenPairs | undefined,
  part: PairRule['part'],
  a: readonly string[],
  b: readonly string[],
): { forced: Set<string>; forbidden: Set<string> } {
  const forced = new Map<number, number>();
  const forbidden = new Set<string>();
  for (const rule of told?.rules ?? []) {
    if (rule.part !== part) continue;
    const [i, j] = [placeOf(a, rule.a, 'first', rule), placeOf(b, rule.b, 'second', rule)];
    if (!rule.same) forbidden.add(`${i} ${j}`);
    else if (forced.has(i) || [...forced.values()].includes(j)) {
      throw new PairsError(
        rule.line,
        say('paired-already', { pair: `${part} ${rule.a} = ${rule.b}` }),
        say('pair-each-once'),
      );
    } else forced.set(i, j);
  }
  return { forced: new Set([...forced].map(([i, j]) => `${i} ${j}`)), forbidden };
}

function placeOf(names: readonly string[], name: string, which: string, { part, line }: PairRule): number {
  const at = names.indexOf(name);
  if (at < 0)
    throw new PairsError(line, say('plan-has-no', { which, part, name }), say('has-names', { names: sample(names) }));
  return at;
}

function sample(names: readonly string[]): string {
  if (names.length === 0) return 'none';
  return names.length <= 6 ? names.join(', ') : `${names.slice(0, 3).join(', ')} … ${names.at(-1)}`;
}
