import { bodiesAs } from './bodies.js';

/** Which level of government a body is at, by the words in its name. Case does not count. */

export type BodyLevel = 'central' | 'province' | 'district' | 'commune';

/** Words after the name of a body: "Công an |tỉnh|". */
export const LEVELS_BY_WORD: Readonly<Record<string, BodyLevel>> = {
  'trung ương': 'central',
  'quốc gia': 'central',
  'cấp tỉnh': 'province',
  tỉnh: 'province',
  'cấp huyện': 'district',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  'thành phố': 'district',
  'cấp thành phố': 'district',
  'cấp xã': 'commune',
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
};

/** First words of names that say the level where nothing after does: "|Sở| Y tế". */
export const LEVELS_BY_HEAD: Readonly<Record<string, BodyLevel>> = {
  ...levelOf('central'),
  ...levelOf('province'),
  ...levelOf('district'),
  ...levelOf('commune'),
};

function levelOf(level: BodyLevel): Record<string, BodyLevel> {
  return Object.fromEntries(bodiesAs(level).map((name) => [name, level]));
}

/** Bodies of the centre wherever they are in a name: "Cục Cảnh sát … - |Bộ Công an|". */
export const CENTRAL_BODIES: readonly string[] = [
  'Bộ Công an',
  'Bộ Thông tin và Truyền thông',
  'Bộ Tư pháp',
  'Bộ Y tế',
  'Bộ Tài chính',
  'của Chính phủ',
  'Thủ tướng Chính phủ',
];

/** What begins the ministry that a department names after its own name: "Cục C06 - |Bộ| Công an". */
export const MINISTRY_WORDS: readonly string[] = ['Bộ', 'BCA', 'Công an'];
