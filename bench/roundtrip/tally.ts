import type { Fault } from './compare.js';

interface Share {
  all: number;
  wrong: number;
}

/** Counts values and faults by key and by style, and prints them. */
export class Tally {
  readonly keys = new Map<string, Share>();
  readonly styles = new Map<string, Share>();
  plans = 0;
  whole = 0;

  add(style: string, counts: ReadonlyMap<string, number>, faults: readonly Fault[]): void {
    this.plans++;
    if (faults.length === 0) this.whole++;
    for (const [key, count] of counts) {
      of(this.keys, key).all += count;
      of(this.styles, style).all += count;
    }
    for (const { key } of faults) {
      of(this.keys, key).wrong++;
      of(this.styles, style).wrong++;
    }
  }

  get share(): number {
    const all = [...this.styles.values()];
    return 1 - sum(all.map(({ wrong }) => wrong)) / sum(all.map((one) => one.all));
  }

  report(): string {
    return [
      '## Plans that were typeset',
      '',
      'Made by `npm run bench:roundtrip -- --write`. Random plans (`bench/roundtrip`, from word lists of its own) are printed each in',
      'one of the styles and read again. A value counts as right where it is letter for letter what was printed; a value that nobody printed counts as wrong.',
      '',
      `${this.plans} plans: **${percent(this.share)}** of ${sum([...this.styles.values()].map(({ all }) => all))} values right; ${percent(this.whole / this.plans)} of the plans without any fault.`,
      '',
      ...table('style', this.styles),
      '',
      ...table('key', this.keys),
      '',
    ].join('\n');
  }
}

function of(shares: Map<string, Share>, name: string): Share {
  const share = shares.get(name) ?? { all: 0, wrong: 0 };
  shares.set(name, share);
  return share;
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const percent = (share: number) => `${(100 * share).toFixed(2)} %`;

function table(head: string, shares: ReadonlyMap<string, Share>): string[] {
  const rows = [...shares].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    `| ${head} | values | right |`,
    '| --- | ---: | ---: |',
    ...rows.map(([name, { all, wrong }]) => `| ${name} | ${all} | ${percent(1 - wrong / all)} |`),
  ];
}
