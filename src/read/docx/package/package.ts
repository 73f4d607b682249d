import { say } from '../../../messages/library/say.js';
import { Zip } from '../../zip/unzip.js';
import { flatParts, isFlat } from './flat.js';
import { child, childrenOf, type Element, parseXml } from './xml.js';

export const WHAT = say('docx');

/** The parts of a Word document that are read. */
export interface Parts {
  readonly document: Element;
  readonly numbering: Element | null;
  readonly styles: Element | null;
  readonly footnotes: Element | null;
  readonly endnotes: Element | null;
  /** Running heads and feet. */
  readonly headers: readonly Element[];
  /** Documents of other formats that are in this one (altChunk), by the id of their relationship. */
  readonly chunks: ReadonlyMap<string, Uint8Array>;
  readonly zip: Zip | null;
}

const USUAL_MAIN = 'word/document.xml';

/** Opens a Word document, which may be in another one, `outer`. Throws PlanInputError 'broken', 'locked' or 'too-large'. */
export function openPackage(bytes: Uint8Array, outer?: Zip): Parts | null {
  const flat = isFlat(bytes) ? flatParts(bytes, WHAT) : null;
  const zip = flat ? null : new Zip(bytes, WHAT, outer);
  const read = (name: string): Element | null => {
    const part = zip?.read(name);
    return part ? parseXml(part, `${WHAT}: ${name}`) : (flat?.get(name) ?? null);
  };
  const main = relationsOf(read('_rels/.rels'), '').find(({ type }) => type === 'officeDocument')?.target ?? USUAL_MAIN;
  const document = read(main);
  if (!document) return null;
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = relationsOf(read(`${folder}_rels/${main.slice(folder.length)}.rels`), folder);
  const part = (type: string) => {
    const target = relations.find((one) => one.type === type)?.target ?? `${folder}${type}.xml`;
    return read(target);
  };
  const headers: Element[] = [];
  const chunks = new Map<string, Uint8Array>();
  for (const { id, type, target } of relations) {
    const header = type === 'header' || type === 'footer' ? read(target) : null;
    if (header) headers.push(header);
    const chunk = type === 'aFChunk' ? zip?.read(target) : null;
    if (chunk) chunks.set(id, chunk);
  }
  return {
    document,
    numbering: part('numbering'),
    styles: part('styles'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
    headers,
    chunks,
    zip,
  };
}

interface Relation {
  readonly id: string;
  /** The last word of its type's address: "officeDocument", "styles". */
  readonly type: string;
  readonly target: string;
}

function relationsOf(part: Element | null, folder: string): Relation[] {
  const root = part ? child(part, 'Relationships') : undefined;
  return childrenOf(root, 'Relationship')
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      target: Target.startsWith('/') ? Target.slice(1) : plainPath(`${folder}${Target}`),
    }));
}

/** "word/../customXml/a.xml" → "customXml/a.xml" */
function plainPath(path: string): string {
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  return names.join('/');
}
