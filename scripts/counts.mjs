// Counts what the house is measured by: `node scripts/counts.mjs`; with `--write` CONTRIBUTING shows the figures.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ownPath } from './own-path.mjs';
import { repeatedWords, vocabularyLists } from './vocabulary-lists.mjs';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.ts'));
const isData = (name) => /^src\/(?:vocabulary|messages)\/|\/data\//.test(name);
const linesOf = (name) => readFileSync(name, 'utf8').split('\n').length - 1;
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

const code = files.filter((name) => !isData(name));
const sizes = code.map(linesOf);
const figures = [];
const print = (what, figure) => {
  figures.push(figure);
  console.log(`${what.padEnd(66)} ${figure}`);
};

print('files of src', files.length);
print('lines of src', sum(files.map(linesOf)));
print('lines of src without vocabulary, messages and data', sum(sizes));
print('files over 100 lines, without those', sizes.filter((size) => size > 100).length);
print('files over 200 lines, without those', sizes.filter((size) => size > 200).length);
print('circles of imports', circles());
print('fields and parameters named `damaged` outside of restore', damaged());
vocabulary();

const dir = ownPath('counts');
await build({ entryPoints: files, outdir: dir, outbase: 'src', format: 'esm', platform: 'node', logLevel: 'error' });
await passages();
if (process.argv.includes('--write')) for (const language of ['en', 'vi']) show(language);

/** Writes the figures into the table of a page, in their order. */
function show(language) {
  const page = language === 'en' ? 'CONTRIBUTING.md' : 'CONTRIBUTING.vi.md';
  const printed = figures.map((figure) =>
    typeof figure === 'number' ? figure.toLocaleString(language, { useGrouping: figure > 999 }) : figure,
  );
  const lines = readFileSync(page, 'utf8').split('\n');
  const first = lines.findIndex((line) => /^\| .*\| (?:Now|Nay) \|$/.test(line)) + 2;
  for (const [i, figure] of printed.entries())
    lines[first + i] = lines[first + i].replace(/\| [^|]* \|$/, `| ${figure} |`);
  writeFileSync(page, lines.join('\n'));
}

function circles() {
  const args = ['depcruise', 'src', '--config', '--output-type', 'json'];
  const { summary } = JSON.parse(run('npx', args));
  return summary.violations.filter(({ rule }) => rule.name === 'no-circle').length;
}

/** The output of a program, also where it ends with another status than 0. */
function run(program, args) {
  try {
    return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  } catch (error) {
    return error.stdout;
  }
}

// "damaged: boolean", "damaged?: boolean", "damaged = false"
function damaged() {
  const outside = code.filter((name) => !name.startsWith('src/restore/') && !name.startsWith('src/schema/'));
  return sum(
    outside.map(
      (name) => (readFileSync(name, 'utf8').match(/\bdamaged\??(?:: boolean| = (?:true|false))/g) ?? []).length,
    ),
  );
}

/** Lists of words in the files of the vocabulary, and how many words are in more than one of them. */
function vocabulary() {
  const lists = vocabularyLists('src/vocabulary');
  print('files of the vocabulary', files.filter((name) => name.startsWith('src/vocabulary/')).length);
  print('lists in them', lists.size);
  print('entries', sum([...lists.values()].map((words) => words.size)));
  print('entries that stand in more than one list', repeatedWords(lists).size);
}

/** What one more line of a plan costs: files and functions that it passes, and calls. */
async function passages() {
  const { extract } = await import(pathToFileURL(join(dir, 'extract.js')));
  const { DEADLINE: deadline, ITEM: item, ROW: row, PLAN: plan, TABLE: table } = samples();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  for (const text of [plan + item + deadline, plan + table + row]) extract(text);
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const callsOf = async (text) => {
    await session.post('Profiler.takePreciseCoverage');
    extract(text);
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const calls = new Map();
    for (const { url, functions } of result.filter(({ url }) => url.includes('-counts/')))
      for (const { functionName, ranges } of functions)
        if (functionName !== '') calls.set(`${url} ${functionName} ${ranges[0].startOffset}`, ranges[0].count);
    return calls;
  };
  for (const [what, without, line] of [
    ['an item line', plan, item],
    ['a line with a deadline', plan, deadline],
    ['a row of a table', plan + table, row],
  ]) {
    const [before, after] = [await callsOf(without), await callsOf(without + line)];
    const more = [...after]
      .map(([name, count]) => [name, count - (before.get(name) ?? 0)])
      .filter(([, count]) => count > 0);
    const passed = new Set(more.map(([name]) => name.split(' ')[0]));
    print(
      `files, functions, calls that ${what} passes`,
      `${passed.size}, ${more.length}, ${sum(more.map(([, count]) => count))}`,
    );
  }
}

function samples() {
  const PLAN = `ỦY BAN NHÂN DÂN
XÃ AN BÌNH
Số: 12/KH-UBND
KẾ HOẠCH
Triển khai Đề án 06 năm 2024
I. MỤC ĐÍCH
- Nâng cao nhận thức của người dân.
II. NHIỆM VỤ
1. Mô hình 1: Dịch vụ công trực tuyến
- Phân công nhiệm vụ:
+ Công an xã chủ trì, phối hợp các đơn vị triển khai thực hiện.
`;
  const TABLE = `PHỤ LỤC

| TT | Mô hình | Chủ trì | Phối hợp | Thời gian hoàn thành |
|----|---------|---------|----------|----------------------|
| 1 | Mô hình 1: Dịch vụ công trực tuyến | Công an xã | Trạm Y tế xã | Quý I/2024 |
`;
  return {
    PLAN,
    TABLE,
    ITEM: '+ Trạm Y tế xã tuyên truyền cho người dân.\n',
    DEADLINE: '- Thời gian hoàn thành: trước ngày 30/6/2024.\n',
    ROW: '| 2 | Mô hình 2: Khám bệnh bằng thẻ căn cước | Trạm Y tế xã | Công an xã | 30/6/2024 |\n',
  };
}
