import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const PLACES = [
  'An Bình',
  'Bình Minh',
  'Cẩm Sơn',
  'Đức Lĩnh',
  'Hòa Thịnh',
  'Mỹ Đức',
  'Phú Lộc',
  'Tân Thành',
  'Vĩnh Hưng',
];

/** Files that no plan can be read from, a kind each. */
export const BROKEN: readonly (readonly [name: string, content: (text: string) => Uint8Array])[] = [
  ['empty.md', () => Buffer.alloc(0)],
  ['blank.md', () => Buffer.from(' \n\n\t\n')],
  ['picture.md', () => Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')],
  ['document.txt', () => Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')],
  ['word.md', () => Buffer.from('PK\x03\x04\x14\0\x06\0word/document.xml', 'latin1')],
  ['letter.md', () => Buffer.from('Kính gửi bà con,\n\nTối nay họp tổ dân phố lúc 19 giờ.\n')],
  ['utf16.txt', (text) => Buffer.from(text.slice(0, 4000), 'utf16le')],
  ['bytes.md', () => Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 131 + 7) % 256))],
];

/** The bundled plans that are written in words and quick to read. */
export function bundledPlans(): { name: string; text: string }[] {
  return readdirSync(FIXTURES)
    .filter((name) => ['dong-nai', 'hung-chinh', 'loc-ha'].includes(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(FIXTURES, name, 'input.md'), 'utf8') }));
}

/** A plan that differs from its model in place, dates, line ends or letters, by a number. */
function variant(text: string, seed: number): string {
  const place = PLACES[seed % PLACES.length]!;
  const changed = text
    .replaceAll('Hưng Chính', place)
    .replaceAll('HƯNG CHÍNH', place.toUpperCase())
    .replaceAll('30/12/2023', `${1 + (seed % 28)}/${String(1 + (seed % 12)).padStart(2, '0')}/2024`)
    .replaceAll('người dân', `người dân (đợt ${seed})`);
  if (seed % 7 === 3) return changed.replaceAll('\n', '\r\n');
  if (seed % 7 === 5) return `\ufeff${changed}`;
  return seed % 11 === 4 ? changed.normalize('NFD') : changed;
}

/**
 * Writes `count` variants of the bundled plans into folders below `folder`, each tenth of them broken. `short` leaves a
 * few models of each. Returns how many are broken.
 */
export function writeVariants(folder: string, count: number, short = true): number {
  const plans = bundledPlans();
  let broken = 0;
  for (let seed = 0; seed < count; seed++) {
    const { name, text } = plans[seed % plans.length]!;
    const place = join(folder, `huyện ${seed % 5}`, `xã [${seed % 3}]`);
    mkdirSync(place, { recursive: true });
    if (seed % 10 === 9) {
      const [file, content] = BROKEN[broken++ % BROKEN.length]!;
      writeFileSync(join(place, `${seed}-${file}`), content(text));
    } else writeFileSync(join(place, `${seed}-${name}.md`), variant(short ? shorten(text) : text, seed));
  }
  return broken;
}

/** A plan without most of its middle: its head and first two models or tasks, some of what follows, and its end. */
export function shorten(text: string): string {
  const models = [...text.matchAll(/^(?:\d+\.)+ Mô hình \d+/gmu)].map((match) => match.index);
  const third = models[2] ?? text.indexOf('\n', 7000);
  const organisation = text.search(/^III\. /mu);
  const before = (at: number) => text.lastIndexOf('\n', at) + 1;
  return (
    text.slice(0, third) + text.slice(organisation, before(organisation + 1200)) + text.slice(before(text.length - 900))
  );
}

/** The files of a tree with their bytes, the cache aside. */
export function treeOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('.plan06-cache'));
  const name = (path: string) => path.slice(folder.length + 1);
  return Object.fromEntries(paths.sort().map((path) => [name(path), readFileSync(path, 'base64')]));
}

/** Writes a file and the folders above it. */
export function put(path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}
