import { expect, it } from 'vitest';
import { properName } from '../../../../src/plan/letterhead/issuer/proper-name.js';

it.each([
  ['ỦY BAN NHÂN DÂN Xã Tân Hòa', 'Ủy ban nhân dân xã Tân Hòa'],
  ['Ủy ban nhân dân XÃ TÂN HÒA', 'Ủy ban nhân dân xã Tân Hòa'],
  ["UBND huyện Krông R'lấp", "Ủy ban nhân dân huyện Krông R'lấp"],
  // the word for a level without a name of its own
  ['UBND xã', 'Ủy ban nhân dân xã'],
  ['HĐND thị trấn', 'Hội đồng nhân dân thị trấn'],
])('spells %s', (printed, name) => expect(properName(printed)).toBe(name));
