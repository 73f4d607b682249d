import { readFileSync } from 'node:fs';

const PLANS = {
  // "1. Nhóm tiện ích …": the first line of what is repeated; "III. TỔ CHỨC THỰC HIỆN": the first line behind it.
  'dong-nai': { file: 'dong-nai/input.md', from: /^1\. Nhóm/mu, to: /^III\. TỔ CHỨC/mu },
  'hung-chinh': { file: 'hung-chinh/input.md', from: /^1\. Nhóm/mu, to: /^III\. TỔ CHỨC/mu },
  'cao-ngoc': { file: 'cao-ngoc/input.txt', from: /^Mo hinh 1\b/mu, to: /^III\. TO CHUC/mu },
};
// "Mô hình 12: …", "| 12 | Mô hình 12: …"
const MODEL_NUMBER = /(?<=(?:Mô hình|Mo hinh) )(?<number>\d+)(?=:)/gu;
// "2. Nhóm tiện ích …", "2.15. Mô hình 20: …"
const ORDINAL = /^(?<group>\d+)(?=\.(?:\d+\.)? (?:Nhóm|Mô hình))/gmu;

/** The text of a bundled plan in this repository. */
export function bundled(name) {
  return readFileSync(new URL(`../../fixtures/${PLANS[name].file}`, import.meta.url), 'utf8');
}

/**
 * A bundled plan with its models `times` as often, numbered on: what a plan of many more models would look like.
 * `chars` is the length that is wanted at least, in UTF-16 units, instead of `times`.
 */
export function longPlan(name, { times, chars }) {
  const text = bundled(name);
  const { from, to } = PLANS[name];
  const begin = text.search(from);
  const end = text.search(to);
  if (begin < 0 || end < begin) throw new Error(`the models of ${name} were not found`);
  const models = text.slice(begin, end);
  const count = times ?? Math.max(1, Math.ceil((chars - text.length + models.length) / models.length));
  const numbers = [...models.matchAll(MODEL_NUMBER)].map((match) => Number(match.groups.number));
  const groups = [...models.matchAll(ORDINAL)].map((match) => Number(match.groups.group));
  const [modelStep, groupStep] = [Math.max(0, ...numbers), Math.max(0, ...groups)];
  const repeats = Array.from({ length: count }, (_, n) =>
    models
      .replace(MODEL_NUMBER, (number) => String(Number(number) + n * modelStep))
      .replace(ORDINAL, (group) => String(Number(group) + n * groupStep)),
  );
  return text.slice(0, begin) + repeats.join('') + text.slice(end);
}
