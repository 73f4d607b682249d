import type { AnnexRow, Plan } from '../../../../src/schema/plan.js';

/** A sequence of numbers from 0 to 1 that is the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const KEYS = ['title', 'lead', 'coordination', 'support', 'deadline', 'platform'] as const;
const WIDTHS: Record<(typeof KEYS)[number], number> = {
  title: 26,
  lead: 18,
  coordination: 20,
  support: 22,
  deadline: 15,
  platform: 20,
};

/** A text cut into lines as a column of a width prints them. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The lines of a row as a reader of print gives them: the cells of each line run together, from left to right. */
function flattenRow(row: AnnexRow, keys: readonly (typeof KEYS)[number][], random: () => number): string[] {
  const cells = keys.map((key) => {
    const text = key === 'title' && row.number !== null ? `Mô hình ${row.number}: ${row.title}` : (row[key] ?? '');
    return text === '' ? [] : wrap(text, WIDTHS[key]);
  });
  const height = Math.max(...cells.map((lines) => lines.length));
  const starts = cells.map((lines, i) => (i === 0 ? 0 : Math.floor((height - lines.length) / 2)));
  return Array.from({ length: height }, (_, line) => {
    const number = line === Math.floor(height / 2) && line > 0 && row.no !== null ? [String(row.no)] : [];
    const parts = cells.flatMap((lines, i) => lines[line - starts[i]!] ?? []);
    return [...number, ...parts].reduce((text, part) => {
      const chance = random();
      return text === '' ? part : `${text}${chance < 0.06 ? '' : chance < 0.1 ? ' |' : ' '}${part}`;
    }, '');
  }).filter((line) => line !== '');
}

/** A plan's text with the table of its annex flattened; `plan` is what the text reads as. */
export function flatten(text: string, plan: Plan, seed: number): string {
  const random = randomOf(seed);
  const annex = plan.annexes.find((one) => one.rows.some((row) => row.title !== null))!;
  const keys = KEYS.filter((key) => annex.rows.some((row) => row[key] !== null));
  const names = { title: 'Mô hình', lead: 'Chủ trì', coordination: 'Phối hợp', support: 'Đơn vị hỗ trợ' };
  const heads = { ...names, deadline: 'Thời gian hoàn thành', platform: 'Nền tảng' };
  const rows: string[] = [];
  let group: string | null = null;
  for (const row of annex.rows) {
    const own = annex.groups.find((one) => one.ordinal === row.group);
    if (own && row.group !== group) rows.push(`${own.ordinal} ${own.title} (${own.declaredCount ?? 1} mô hình)`);
    group = row.group;
    rows.push(...flattenRow(row, keys, random));
  }
  const lines = text.split(/\r?\n/);
  const isTable = (line: string) => /^\s*\|/.test(line);
  const first = lines.findIndex((line, i) => isTable(line) && i > lines.length / 3);
  const last = lines.findLastIndex(isTable);
  const head = `TT ${keys.map((key) => heads[key]).join(' ')}`;
  return [...lines.slice(0, first), head, '', ...rows, '', ...lines.slice(last + 1)].join('\n');
}

/** Damage as a reader without Vietnamese does it: marks lost, letters confused. */
export function damage(text: string, seed: number): string {
  const random = randomOf(seed);
  let result = '';
  for (const letter of text.normalize('NFC')) {
    const bare = letter
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace('đ', 'd')
      .replace('Đ', 'D');
    const chance = random();
    if (bare === letter) {
      if (letter === 'l' && chance < 0.04) result += '1';
      else if (letter === 'I' && chance < 0.2) result += 'l';
      else if (/[a-z]/.test(letter) && chance < 0.006) continue;
      else result += letter;
    } else if (bare === 'e') result += chance < 0.5 ? 'é' : 'e';
    else if (bare === 'o') result += chance < 0.12 ? '6' : chance < 0.25 ? 'd' : 'o';
    else if (bare === 'u') result += chance < 0.15 ? 'ir' : 'u';
    else if (bare === 'a') result += chance < 0.08 ? '4' : 'a';
    else result += bare;
  }
  return result;
}
