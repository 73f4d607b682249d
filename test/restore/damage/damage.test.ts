import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { damagedLines, damageOf, linesThatLost } from '../../../src/restore/damage/damage.js';
import { fold } from '../../../src/text/fold.js';

const read = (file: string) => readFileSync(file, 'utf8').normalize('NFC');
const linesOf = (file: string) =>
  read(file)
    .split('\n')
    .filter((line) => line.trim() !== '');
const CLEAN = ['dong-nai', 'hung-chinh', 'loc-ha'].map((plan) => `fixtures/${plan}/input.md`);
const SCAN = 'fixtures/cao-ngoc/input.txt';

describe('damageOf', () => {
  it.each(CLEAN)('%s is hardly damaged', (file) => expect(damageOf(read(file)).share).toBeLessThan(0.03));
  it('a scan is', () => expect(damageOf(read(SCAN)).share).toBeGreaterThan(0.3));
  it('no words, no damage', () => expect(damageOf('12/2023 — 5.').share).toBe(0));
});

describe('a text as a whole', () => {
  it.each(CLEAN)('%s is clean', (file) => expect(damageOf(read(file)).damaged).toBe(false));
  it.each([
    ['a scan', read(SCAN)],
    ['a print', read('bench/restore/prints/loc-ha.bw-150.txt')],
    ['a plan without its marks', fold(read(CLEAN[2]!))],
    ['a sentence without marks', 'Phan cong nhiem vu: Cong an xa chu tri, phoi hop voi cac ban, nganh lien quan'],
    ['a label without marks', 'Phan cong nhiem vu'],
    ['a scanned sentence', 'Phén cong nghi¢m vu: Cong an x4 chu tri, phdi hop voi cac ban, nganh'],
    ['torn words', 'Điề u kho ản chu ng về việ c ban hà nh quy ế t đị nh kế hoạ ch phố i hợ p'],
  ])('%s is damaged', (_, text) => expect(damageOf(text).damaged).toBe(true));

  const FRENCH =
    'Le gouvernement a décidé de présenter un projet de loi sur la protection des données personnelles. Il a été adopté hier par le Sénat, et sera mis en œuvre dès le mois prochain.';
  const ENGLISH =
    'The committee shall review the implementation of this plan every quarter and report to the provincial government on progress, difficulties and proposed solutions.';
  it.each([
    ['English', ENGLISH],
    ['French', FRENCH],
    ['source code', read('src/text/fold.ts')],
    ['random letters', 'xkq zzpt wqrt lmnop asdf qwer zxcv bnmgh trewq plmko'],
    ['numbers', '12 34 56/2023 7.8'],
    ['acronyms', 'UBND HĐND MTTQ CCCD VNeID TTHC DVC'],
    ['clean text with foreign words', 'Ứng dụng camera AI, Kiosk, call center tại trung tâm điều hành'],
    ['nothing', ''],
  ])('%s is not', (_, text) => expect(damageOf(text).damaged).toBe(false));
});

describe('damagedLines', () => {
  it.each(CLEAN)('finds none in %s', (file) => expect(damagedLines(linesOf(file)).some(Boolean)).toBe(false));
  it('finds all in a scan', () => expect(damagedLines(linesOf(SCAN)).every(Boolean)).toBe(true));
  it('finds the damaged part of a text', () => {
    const [before, part, after] = [
      linesOf(CLEAN[1]!).slice(0, 40),
      linesOf(SCAN).slice(40, 80),
      linesOf(CLEAN[2]!).slice(20, 60),
    ];
    const found = damagedLines([...before, ...part, ...after]);
    expect(found.slice(0, 38).some(Boolean)).toBe(false);
    expect(found.slice(42, 78).every(Boolean)).toBe(true);
    expect(found.slice(82).some(Boolean)).toBe(false);
  });
  it('leaves a foreign part alone', () => {
    const english = [
      'This plan is implemented by the provincial government.',
      'The deadline is the end of the third quarter.',
    ];
    const clean = linesOf(CLEAN[2]!).slice(5, 20);
    expect(damagedLines([...clean, ...english, ...clean]).some(Boolean)).toBe(false);
  });
  it('finds the torn lines of a torn text', () => {
    const lines = [
      'Điề u kho ản chu ng về việ c ban hà nh',
      'quy ế t đị nh kế hoạ ch',
      'phố i hợ p với Công an xã',
      'Kế hoạch',
    ];
    expect(damagedLines(lines)).toEqual([true, true, true, false]);
  });
  it('leaves source code alone', () => expect(damagedLines(linesOf('src/text/fold.ts')).some(Boolean)).toBe(false));
});

describe('what a text lost where no letter was misread', () => {
  const CLEAN_TEXT = read(CLEAN[2]!);
  const withoutTones = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0309\u0303\u0323]/g, '')
      .normalize('NFC');
  const withBareCapitals = CLEAN_TEXT.split('\n')
    .map((line) => (line === line.toUpperCase() ? fold(line).toUpperCase() : line))
    .join('\n');

  it.each<[string, string, ReturnType<typeof damageOf>['lost']]>([
    ['all tones', withoutTones(CLEAN_TEXT), 'tones'],
    ['all marks', fold(CLEAN_TEXT), 'marks'],
    ['nothing', CLEAN_TEXT, null],
    ['nothing, in a plan of models', read(CLEAN[0]!), null],
    ['letters, in a scan', read(SCAN), null],
    ['nothing that a few words could show', 'KÊ HOACH', null],
    ['nothing: English', 'THE PLAN OF THE COMMITTEE. '.repeat(20), null],
  ])('%s', (_, text, lost) => expect(damageOf(text).lost).toBe(lost));

  it('the marks of words in capitals, of which only these lines are restored', () => {
    const text = `${withBareCapitals}\n\nI. MUC DICH, YEU CAU\n\nII. TO CHUC THUC HIEN NHIEM VU\n\nTM. UY BAN NHAN DAN`;
    expect(damageOf(text.replace(/\p{Lu}{2,}/gu, (word) => fold(word).toUpperCase())).lost).toBe('capitals');
    const lines = ['I. MUC DICH', 'UBND xã họp', 'UBND', 'Mục đích', 'TM. UY BAN NHAN DAN'];
    expect(linesThatLost('capitals', lines)).toEqual([true, false, false, false, true]);
  });
});
