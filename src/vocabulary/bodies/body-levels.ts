/** Which level of government a body stands at, by the words in its name. Case does not count. */

export type BodyLevel = 'central' | 'province' | 'district' | 'commune';

/** Words behind the name of a body: "Công an |tỉnh|". */
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

/** First words of names that say the level where nothing behind does: "|Sở| Y tế". */
export const LEVELS_BY_HEAD: Readonly<Record<string, BodyLevel>> = {
  Bộ: 'central',
  Cục: 'central',
  'Tổng cục': 'central',
  'Chính phủ': 'central',
  'Thủ tướng': 'central',
  'Văn phòng Chính phủ': 'central',
  Sở: 'province',
  'Tỉnh ủy': 'province',
  'Tỉnh đoàn': 'province',
  Phòng: 'district',
  'Huyện ủy': 'district',
  'Thị ủy': 'district',
  'Quận ủy': 'district',
  'Huyện đoàn': 'district',
  Đội: 'district',
  'Công chức': 'commune',
  'Trạm Y tế': 'commune',
};

/** Bodies of the centre wherever they stand in a name: "Cục Cảnh sát … - |Bộ Công an|". */
export const CENTRAL_BODIES: readonly string[] = [
  'Bộ Công an',
  'Bộ Thông tin và Truyền thông',
  'Bộ Tư pháp',
  'Bộ Y tế',
  'Bộ Tài chính',
  'của Chính phủ',
  'Thủ tướng Chính phủ',
];

/** What begins the ministry that a department names behind its own name: "Cục C06 - |Bộ| Công an". */
export const MINISTRY_WORDS: readonly string[] = ['Bộ', 'BCA', 'Công an'];
