import { printedText } from './characters/span/span-parts.js';
import type { Facts } from './facts/facts.js';
import { RECOGNISERS } from './facts/recognisers.js';
import type { PrintedLine } from './lines/printed-line.js';
import type { Outline } from './outline/index.js';
import type { Node } from './outline/node.js';
import type { BarePlan, PlanParts } from './plan/context.js';
import type { Source } from './read/source.js';
import type { Damage } from './restore/damage/damage.js';
import type { Plan } from './schema/plan.js';

/*
 * What `PLAN06_DEBUG=STAGE` prints of a stage, line by line. The stage `join` prints its rules as they decide.
 */

export const read = ({ source }: { source: Source }) => [
  `${source.format}, ${source.encoding}, ${source.text.length} characters`,
];

export function* characters({ source, shown }: { source: Source; shown: string }): Iterable<string> {
  const lines = source.text.split('\n');
  for (const [i, line] of shown.split('\n').entries()) if (line !== lines[i]) yield `${i + 1}: ${line}`;
}

export const damage = ({ damage: { share, damaged }, medium }: { damage: Damage; medium: string }) => [
  `${medium}, ${Math.round(share * 100)} of 100 words are no Vietnamese${damaged ? ': restored' : ''}`,
];

export const lines = ({ printed }: { printed: { lines: readonly PrintedLine[] } }) =>
  printed.lines.map(({ zone, isRow, span }) => `${zone.padEnd(4)} ${isRow ? 'row ' : ''}${span.text}`);

export const restore = ({ restored }: { restored: { lines: readonly PrintedLine[] } }) =>
  restored.lines.flatMap(({ span }) => {
    const raw = printedText(span);
    return raw === span.text ? [] : [`${raw} → ${span.text}`];
  });

export const facts = ({ known }: { known: { lines: readonly PrintedLine[] } }) =>
  known.lines.map((line) => `${line.span.text.slice(0, 60)} · ${factsIn(line.facts).join(', ')}`);

function factsIn(found: Facts): string[] {
  const names = Object.keys(RECOGNISERS) as (keyof typeof RECOGNISERS)[];
  return names.filter((name) => found[name] !== null && found[name] !== false && found[name] !== 0);
}

export const outline = ({ outline: { nodes } }: { outline: Outline }) => tree(nodes, '');

function tree(nodes: readonly Node[], indent: string): string[] {
  return nodes.flatMap(({ type, line, children }) => [
    `${indent}${type} ${line.printed.text.slice(0, 80)}`,
    ...tree(children, `${indent}  `),
  ]);
}

export const plan = ({ bare }: { bare: BarePlan }) =>
  (['sections', 'groups', 'models', 'tasks', 'annexes', 'unplaced'] as const).map(
    (key) => `${key}: ${bare[key].length}`,
  );

export const values = ({ parts: { models, tasks, references } }: { parts: PlanParts }) => [
  ...[...models, ...tasks].flatMap(({ ordinal, deadlines, responsibilities = [] }) => [
    ...deadlines.map(({ raw, edtf }) => `${ordinal} ${raw} = ${edtf}`),
    ...responsibilities.map(({ role, unit }) => `${ordinal} ${role}: ${unit}`),
  ]),
  ...references.map(({ kind, number }) => `${kind} ${number}`),
];

export const account = ({ plan: { unplaced } }: { plan: Plan }) => unplaced.map(({ text }) => `unplaced: ${text}`);

export const checks = ({ plan: { diagnostics } }: { plan: Plan }) =>
  diagnostics.map(({ rule, message }) => `${rule}: ${message}`);
