import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { type DefaultTreeAdapterMap, parse as parseHtml } from 'parse5';
import { parse as parseYaml } from 'yaml';
import type { PlanFinding } from '../../src/checks/index.js';
import { diff, matrix } from '../../src/compare/index.js';
import { calendarWords } from '../../src/messages/calendar/index.js';
import { compareWords } from '../../src/messages/compare/index.js';
import { tableWords } from '../../src/messages/table/index.js';
import { renderCalendar } from '../../src/render/calendar/calendar.js';
import { renderDiffMarkdown } from '../../src/render/compare/diff-markdown.js';
import { renderDiffText } from '../../src/render/compare/diff-text.js';
import { renderDiffHtml } from '../../src/render/compare/html/diff.js';
import { renderMatrixHtml } from '../../src/render/compare/html/matrix.js';
import { renderMatrixCsv } from '../../src/render/compare/matrix-csv.js';
import { renderMatrixMarkdown } from '../../src/render/compare/matrix-markdown.js';
import { renderMatrixText } from '../../src/render/compare/matrix-text.js';
import { diffWorkbook } from '../../src/render/compare/xlsx/diff.js';
import { matrixWorkbook } from '../../src/render/compare/xlsx/matrix.js';
import { github } from '../../src/render/findings/github.js';
import { htmlReport } from '../../src/render/findings/html.js';
import { json } from '../../src/render/findings/json.js';
import { patch } from '../../src/render/findings/patch.js';
import { pretty } from '../../src/render/findings/pretty.js';
import { sarif } from '../../src/render/findings/sarif.js';
import { summary } from '../../src/render/findings/summary.js';
import { unix } from '../../src/render/findings/unix.js';
import { renderJson } from '../../src/render/json.js';
import { renderNdjson } from '../../src/render/ndjson.js';
import { entriesOf } from '../../src/render/table/entries.js';
import { entriesCsv, entriesCsvHeads } from '../../src/render/table/entries-csv.js';
import { tableCsv } from '../../src/render/table/show.js';
import { tableOf } from '../../src/render/table/tables.js';
import { renderYaml } from '../../src/render/yaml.js';
import { diffSchema } from '../../src/schema/diff.js';
import { matrixSchema } from '../../src/schema/matrix.js';
import type { Plan } from '../../src/schema/plan.js';

const WORDS = compareWords('vi');
const TABLE_WORDS = tableWords('vi');

/** Everything that is printed of a plan and of its comparison with another; a line for each that obeys the plan's words. */
export function outputFaults(plan: Plan, other: Plan, findings: readonly PlanFinding[], source: string): string[] {
  const faults: string[] = [];
  const tell = (name: string, fault: string | null) => fault !== null && faults.push(`${name}: ${fault}`);
  const checked = [{ file: plan.source.file ?? '-', source, findings }];
  const difference = diff(plan, other, { wording: true });
  tell('diff', diffSchema.safeParse(difference).error?.message ?? null);
  const table = matrix([plan, other]);
  tell('matrix', matrixSchema.safeParse(table).error?.message ?? null);

  const options = { language: 'vi' } as const;
  const plain = { pretty, unix, summary };
  for (const [name, report] of Object.entries(plain)) tell(name, steered(report(checked, options)));
  tell('github', steered(github(checked, options), /^::(?:error|warning|notice) file=/u));
  tell('diff text', steered(renderDiffText(difference, { words: WORDS })));
  tell('matrix text', steered(renderMatrixText(table, { words: WORDS })));
  tell('diff markdown', marked(renderDiffMarkdown(difference, WORDS)));
  tell('matrix markdown', marked(renderMatrixMarkdown(table, WORDS)));
  tell('findings html', injected(htmlReport(checked, options)));
  tell('diff html', injected(renderDiffHtml(difference, WORDS)));
  tell('matrix html', injected(renderMatrixHtml(table, WORDS)));
  JSON.parse(json(checked, options));
  JSON.parse(sarif(checked, { ...options, version: '0' }));
  patch(checked, options);
  // One of the separators a text is enough.
  for (const separator of [([',', ';', '\t'] as const)[source.length % 3]!]) {
    for (const preset of ['rfc4180', 'excel'] as const) {
      const csv = { preset, separator };
      const heads = entriesCsvHeads(csv);
      for (const [i, rows] of entriesCsv(plan, csv).entries())
        tell(`csv ${preset}`, formulas(heads[i]! + rows, separator));
    }
    for (const excel of [true, false]) {
      const csv = tableCsv(tableOf('entries', [plan, other]), { words: TABLE_WORDS, excel, separator });
      tell(`table csv ${excel}`, formulas(csv, separator));
    }
  }
  tell('matrix csv', formulas(renderMatrixCsv(table, { words: WORDS }), ','));
  tell('ics', foreignLines(renderCalendar(entriesOf(plan), () => true, calendarWords('vi')).text));
  const printed = JSON.stringify(plan);
  if (JSON.stringify(JSON.parse(renderJson(plan))) !== printed) tell('json', 'another plan');
  if (JSON.stringify(JSON.parse(renderNdjson(plan).split('\n')[0]!)) === undefined) tell('ndjson', 'no JSON');
  if (JSON.stringify(parseYaml(renderYaml(plan))) !== printed) tell('yaml', 'another plan');
  return faults;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: no XML may hold them
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u;

/** As `outputFaults`, of the workbooks: they are made asynchronously. */
export async function workbookFaults(plan: Plan, other: Plan): Promise<string[]> {
  const books = {
    'diff xlsx': await diffWorkbook([diff(plan, other)], WORDS),
    'matrix xlsx': await matrixWorkbook(matrix([plan, other]), WORDS),
  };
  return Object.entries(books).flatMap(([name, bytes]) =>
    Object.entries(unzipSync(bytes)).flatMap(([path, data]) => {
      const xml = strFromU8(data);
      const fault = /<f[ >]/u.test(xml) ? 'a formula' : NO_XML.test(xml) ? 'no XML' : null;
      return fault ? [`${name} ${path}: ${fault}`] : [];
    }),
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/** What a terminal or the log of a build would obey. */
function steered(text: string, own: RegExp | null = null): string | null {
  const sign = STEERING.exec(text);
  if (sign) return `a control character: ${JSON.stringify(text.slice(Math.max(0, sign.index - 40), sign.index + 20))}`;
  const line = text.split('\n').find((one) => /^\s*::[a-z]|##[a-z]*\[/iu.test(one) && !own?.test(one));
  return line === undefined ? null : `a command: ${line.slice(0, 100)}`;
}

function marked(text: string): string | null {
  return /<[a-z!/]/iu.test(text) ? `HTML: ${/.{0,40}<[a-z!/].{0,20}/iu.exec(text)![0]}` : steered(text);
}

const ELEMENTS = new Set(['img', 'iframe', 'object', 'embed', 'base', 'math']);

/** Elements and attributes that no page of ours has. */
function injected(page: string): string | null {
  type Node = DefaultTreeAdapterMap['node'];
  let scripts = 0;
  const walk = (node: Node): string | null => {
    if ('tagName' in node) {
      if (node.tagName === 'script') scripts++;
      if (ELEMENTS.has(node.tagName)) return `<${node.tagName}>`;
      const odd = node.attrs.find(({ name, value }) => name.startsWith('on') || /^\s*javascript:/iu.test(value));
      if (odd) return `${node.tagName} ${odd.name}`;
    }
    for (const child of 'childNodes' in node ? node.childNodes : []) {
      const found = walk(child);
      if (found) return found;
    }
    return null;
  };
  const found = walk(parseHtml(page));
  return found ?? (scripts > 1 ? 'a second script' : null);
}

// "=1", "@SUM", "+1+1"; not "-5", "+84", nor words after the tab that guards them
const FORMULA = /^ *(?:[=@＝＠]|[+\-＋－](?!\d[\d.,]*%?$))\s*\S/u;

function formulas(csv: string, delimiter: string): string | null {
  const rows = parseCsv(csv, { delimiter, bom: true, relax_column_count: true }) as string[][];
  const width = rows[0]!.length;
  const odd = rows.find((row) => row.length !== width);
  if (odd) return `${odd.length} cells of ${width}`;
  const cell = rows.flat().find((one) => FORMULA.test(one));
  return cell === undefined ? null : `a formula: ${cell.slice(0, 60)}`;
}

function foreignLines(text: string): string | null {
  const line = text.split('\r\n').find((one) => one !== '' && !/^(?: |[A-Z-]+[;:])/u.test(one));
  return line === undefined ? null : `a line: ${line.slice(0, 60)}`;
}
