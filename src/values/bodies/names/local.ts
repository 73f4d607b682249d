import { NAMES_OF_EVERY_LEVEL } from '../../../lexicon/bodies.js';
import { wordsOf } from '../../../text/words.js';
import { OFFICER_WORDS, QUANTIFIERS } from '../../../vocabulary/bodies/bodies.js';
import { LEVEL_WORDS } from '../../../vocabulary/bodies/government-levels.js';
import { CITY_WORD, LEVEL_WORDS as LEVELS_BY_WORD } from '../../../vocabulary/document/letterhead.js';

/** The locality that a plan belongs to. */
export interface OwnLocality {
  readonly name: string;
  readonly level: 'commune' | 'district' | 'province';
}

const LEVELS: Readonly<Record<OwnLocality['level'], readonly string[]>> = {
  commune: levelsOf('commune'),
  district: levelsOf('district'),
  // A city may be directly under the central government.
  province: [...levelsOf('province'), CITY_WORD],
};

function levelsOf(level: OwnLocality['level']): string[] {
  return Object.keys(LEVELS_BY_WORD).filter((word) => LEVELS_BY_WORD[word] === level);
}

const keyOf = (name: string) =>
  wordsOf(name)
    .map((word) => word.key)
    .join(' ');

/** A unit's name as printed, and the key by which it is told apart. */
export interface Named {
  readonly unit: string;
  readonly key: string;
}

/**
 * Maps the keys of a body that a plan names with and without its own place to one of them: "trạm y tế xã cao ngọc" and
 * "trạm y tế xã", "phòng tư pháp huyện" and "phòng tư pháp", "công chức văn phòng thống kê" and "văn phòng thống kê".
 * Kinds of bodies ("các trường xã") and names that need their level ("công an") stay as they are.
 */
export function sameHere(named: readonly Named[], own: OwnLocality | null, identity: (name: string) => string) {
  const needLevel = new Set(NAMES_OF_EVERY_LEVEL.map(identity));
  const particular = named.filter(({ unit }) => !isSort(unit));
  const keys = new Set(particular.map(({ key }) => key));
  const levels = own ? LEVELS[own.level].filter((level) => LEVEL_WORDS.includes(level)) : [];
  const place = own ? keyOf(own.name) : '';
  const same = new Map<string, string>();
  for (const key of keys) {
    const level = levels.find((one) => key.endsWith(` ${one} ${place}`));
    if (level) same.set(key, key.slice(0, -place.length - 1));
  }
  const placed = [...keys].map((key) => same.get(key) ?? key);
  for (const key of placed) {
    const level = levels.find((one) => key.endsWith(` ${one}`));
    const bare = level && key.slice(0, -level.length - 1);
    if (bare && keys.has(bare) && !needLevel.has(bare)) same.set(key, bare);
    const officer = OFFICER_WORDS.find((word) => key.startsWith(`${word} `));
    const department = officer && key.slice(officer.length + 1);
    if (department && keys.has(department)) same.set(key, department);
  }
  return (key: string): string => {
    let to = key;
    for (let next = same.get(to); next !== undefined && next !== to; next = same.get(to)) to = next;
    return to;
  };
}

function isSort(unit: string): boolean {
  const key = keyOf(unit);
  return QUANTIFIERS.some((word) => key.startsWith(`${word} `));
}
