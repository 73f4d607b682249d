import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { extract } from '../src/extract.js';
import { PLAN } from '../src/stages.js';

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('is in CONTRIBUTING in the order in which it runs', () => {
  const rows = contributing.matchAll(/^\| `(\w+)` \| .* \| `src\/[^`]+` \|$/gm);
  expect([...rows].map(([, name]) => name)).toEqual(PLAN.names);
});

it.each(PLAN.names)('says above the function of the stage %s what holds after it', (name) => {
  const [, file] = new RegExp(`^\\| \`${name}\` \\| .* \\| \`(src/[^\`]+)\` \\|$`, 'm').exec(contributing)!;
  const text = readFileSync(file!, 'utf8').replace(/\s*\n \* */g, ' ');
  expect(text).toMatch(new RegExp(`The \`${name}\` stage: .+ -> .+\\. What holds afterwards`));
});

const TEXT = ['KẾ HOẠCH', '', 'I. NHIỆM VỤ', '', '1. Công an xã rà soát hộ dân trước ngày 30/4/2024.'].join('\n');

it.each([
  ['lines', 'text I. NHIỆM VỤ'],
  ['facts', 'marker'],
  ['join', 'I. NHIỆM VỤ'],
  ['outline', 'point I. NHIỆM VỤ'],
  ['values', '2024-04-30'],
  ['stages', 'ms'],
])('prints with PLAN06_DEBUG=%s what that stage found', (name, part) => {
  const printed: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => printed.push(String(line)) > 0);
  vi.stubEnv('PLAN06_DEBUG', name);
  extract(TEXT);
  expect(printed.join('')).toContain(part);
});

it('prints nothing without', () => {
  const write = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  extract(TEXT);
  expect(write).not.toHaveBeenCalled();
});
