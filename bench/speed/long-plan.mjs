import { readFileSync } from 'node:fs';

/** The bundled plans that have models; what is repeated of them is between two headings. */
const PLANS = {
  // "1. Nhóm tiện ích …": the first line of what is repeated; "III. TỔ CHỨC THỰC HIỆN": the first line after it.
  'dong-nai': { from: /^1\. Nhóm/mu, to: /^III\. TỔ CHỨC/mu },
  'hung-chinh': { from: /^1\. Nhóm/mu, to: /^III\. TỔ CHỨC/mu },
};
// "Mô hình 12: …", "| 12 | Mô hình 12: …"
const MODEL_NUMBER = /(?<=(?:Mô hình|Mo hinh) )(?<number>\d+)(?=:)/gu;
// "2. Nhóm tiện ích …", "2.15. Mô hình 20: …"
const ORDINAL = /^(?<group>\d+)(?=\.(?:\d+\.)? (?:Nhóm|Mô hình))/gmu;

/** The text of a bundled plan in Markdown. */
export function bundled(name) {
  return readFileSync(new URL(`../../fixtures/${name}/input.md`, import.meta.url), 'utf8');
}

/**
 * A bundled plan with its models again and again, numbered on: what a plan of many more models would look like. It is
 * as long as `bytes` says, in UTF-8, give or take its models once.
 */
export function longPlan(name, { bytes }) {
  const text = bundled(name);
  const { from, to } = PLANS[name];
  const begin = text.search(from);
  const end = text.search(to);
  if (begin < 0 || end < begin) throw new Error(`the models of ${name} were not found`);
  const models = text.slice(begin, end);
  const length = Buffer.byteLength(models);
  const count = Math.max(1, Math.round((bytes - Buffer.byteLength(text)) / length) + 1);
  const step = (pattern, group) =>
    Math.max(0, ...[...models.matchAll(pattern)].map((match) => Number(match.groups[group])));
  const [modelStep, groupStep] = [step(MODEL_NUMBER, 'number'), step(ORDINAL, 'group')];
  const repeats = Array.from({ length: count }, (_, n) =>
    models
      .replace(MODEL_NUMBER, (number) => String(Number(number) + n * modelStep))
      .replace(ORDINAL, (group) => String(Number(group) + n * groupStep)),
  );
  return text.slice(0, begin) + repeats.join('') + text.slice(end);
}
