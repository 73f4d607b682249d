import type { Random } from '../random.js';
import { COMMUNES, DISTRICTS, PROVINCES } from '../words/places.js';
import type { Level } from './growth.js';

/** Who issues a plan: the lines of its head, its name, what signs for it. */
export interface Issuer {
  readonly lines: readonly string[];
  /** More than one for a joint plan. */
  readonly names: readonly string[];
  /** What follows "KH-" in the number. */
  readonly symbol: string;
  /** Its head names the party instead of the nation. */
  readonly isParty: boolean;
  readonly level: Level;
  readonly levelWord: string;
  readonly place: string;
  /** The locality follows from its name. */
  readonly local: boolean;
  /** What is above each signature, in one of its forms. */
  readonly signed: readonly (readonly (readonly string[])[])[];
}

interface Kind {
  readonly levels: readonly Level[];
  /** `{L}` is the level's word in capitals, `{P}` the place in capitals; small letters stay small. */
  readonly lines: readonly (readonly string[])[];
  readonly name: string;
  readonly symbol: string;
  readonly signed: readonly (readonly string[])[];
  readonly isParty?: true;
  /** Who issues a joint plan besides, and signs it. */
  readonly second?: { readonly name: string; readonly signed: readonly string[] };
}

const CHAIR = [
  ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
];
const DIRECTOR = [['GIÁM ĐỐC'], ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']];
const department = (capitals: string, name: string, symbol: string): Kind => ({
  levels: ['province'],
  lines: [
    ['UBND TỈNH {P}', capitals],
    ['ỦY BAN NHÂN DÂN', 'TỈNH {P}', capitals],
  ],
  name,
  symbol,
  signed: DIRECTOR,
});

const KINDS: readonly Kind[] = [
  {
    levels: ['province', 'district', 'commune'],
    lines: [['ỦY BAN NHÂN DÂN', '{L} {P}'], ['UỶ BAN NHÂN DÂN', '{L} {P}'], ['ỦY BAN NHÂN DÂN {L} {P}']],
    name: 'Ủy ban nhân dân {l} {p}',
    symbol: 'UBND',
    signed: CHAIR,
  },
  {
    levels: ['province', 'district', 'commune'],
    lines: [['ỦY BAN NHÂN DÂN', '{L} {P}']],
    name: 'Ủy ban nhân dân {l} {p}',
    symbol: 'UBND',
    signed: CHAIR,
  },
  {
    levels: ['district', 'commune'],
    lines: [['HỘI ĐỒNG NHÂN DÂN', '{L} {P}']],
    name: 'Hội đồng nhân dân {l} {p}',
    symbol: 'HĐND',
    signed: [
      ['TM. HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH'],
      ['TM. THƯỜNG TRỰC HĐND', 'CHỦ TỊCH'],
    ],
  },
  department('SỞ NỘI VỤ', 'Sở Nội vụ', 'SNV'),
  department('SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'Sở Nông nghiệp và Môi trường', 'SNNMT'),
  department('SỞ CÔNG THƯƠNG', 'Sở Công Thương', 'SCT'),
  department('SỞ XÂY DỰNG', 'Sở Xây dựng', 'SXD'),
  {
    levels: ['province', 'district', 'commune'],
    lines: [['CÔNG AN {L} {P}']],
    name: 'Công an {l} {p}',
    symbol: 'CA',
    signed: [['GIÁM ĐỐC'], ['KT. TRƯỞNG CÔNG AN', 'PHÓ TRƯỞNG CÔNG AN']],
  },
  {
    levels: ['commune'],
    lines: [['ỦY BAN MTTQ VIỆT NAM', '{L} {P}', 'BAN THƯỜNG TRỰC']],
    name: 'Ban Thường trực Ủy ban MTTQ Việt Nam {l} {p}',
    symbol: 'MTTQ-BTT',
    signed: [
      ['TM. BAN THƯỜNG TRỰC', 'CHỦ TỊCH'],
      ['TM. BAN THƯỜNG TRỰC', 'PHÓ CHỦ TỊCH'],
    ],
  },
  {
    levels: ['district', 'commune'],
    lines: [['HỘI NÔNG DÂN VIỆT NAM', '{L} {P}']],
    name: 'Hội Nông dân Việt Nam {l} {p}',
    symbol: 'HND',
    signed: [
      ['TM. BAN CHẤP HÀNH', 'CHỦ TỊCH'],
      ['TM. BAN THƯỜNG VỤ', 'PHÓ CHỦ TỊCH'],
    ],
  },
  {
    levels: ['province', 'commune'],
    lines: [['HỘI CỰU CHIẾN BINH', '{L} {P}']],
    name: 'Hội Cựu chiến binh {l} {p}',
    symbol: 'CCB',
    signed: [['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH']],
  },
  {
    levels: ['district', 'commune'],
    lines: [['BAN CHỈ HUY QUÂN SỰ', '{L} {P}']],
    name: 'Ban Chỉ huy Quân sự {l} {p}',
    symbol: 'BCH',
    signed: [['CHỈ HUY TRƯỞNG']],
  },
  {
    levels: ['district', 'commune'],
    lines: [['UBND {L} {P}', 'TỔ CÔNG TÁC ĐỀ ÁN 06']],
    name: 'Tổ công tác Đề án 06 {l} {p}',
    symbol: 'TCTĐA06',
    signed: [['TM. TỔ CÔNG TÁC', 'TỔ TRƯỞNG']],
  },
  {
    levels: ['province', 'district', 'commune'],
    lines: [['BẢO HIỂM XÃ HỘI', '{L} {P}']],
    name: 'Bảo hiểm xã hội {l} {p}',
    symbol: 'BHXH',
    signed: DIRECTOR,
  },
  {
    levels: ['commune'],
    lines: [
      ['UBND {L} {P}', 'TRƯỜNG TIỂU HỌC LA VĂN CẦU'],
      ['UBND {L} {P}', 'TRƯỜNG THCS KIM ĐỒNG'],
    ],
    name: '',
    symbol: 'TrH',
    signed: [['HIỆU TRƯỞNG'], ['KT. HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG']],
  },
  {
    levels: ['district'],
    lines: [['SỞ Y TẾ', 'TRUNG TÂM Y TẾ {L} {P}']],
    name: 'Trung tâm Y tế {l} {p}',
    symbol: 'TTYT',
    signed: DIRECTOR,
  },
  {
    levels: ['district', 'commune'],
    lines: [['UBND {L} {P}', 'BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ']],
    name: 'Ban Chỉ đạo chuyển đổi số {l} {p}',
    symbol: 'BCĐ',
    signed: [
      ['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN'],
      ['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'],
    ],
  },
  {
    levels: ['commune'],
    lines: [['ĐẢNG BỘ HUYỆN LA KIM', 'ĐẢNG ỦY {L} {P}'], ['ĐẢNG ỦY {L} {P}']],
    name: 'Đảng ủy {l} {p}',
    symbol: 'ĐU',
    isParty: true,
    signed: [
      ['T/M ĐẢNG ỦY', 'BÍ THƯ'],
      ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ'],
    ],
  },
  {
    levels: ['province'],
    lines: [['LIÊN ĐOÀN LAO ĐỘNG {L} {P}'], ['LIÊN ĐOÀN LAO ĐỘNG', '{L} {P}']],
    name: 'Liên đoàn Lao động {l} {p}',
    symbol: 'LĐLĐ',
    signed: [['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH']],
  },
  {
    levels: ['district', 'commune'],
    lines: [['HỘI LIÊN HIỆP PHỤ NỮ', '{L} {P}']],
    name: 'Hội Liên hiệp Phụ nữ {l} {p}',
    symbol: 'HPN',
    signed: [['TM. BAN THƯỜNG VỤ', 'PHÓ CHỦ TỊCH']],
  },
  {
    levels: ['district', 'commune'],
    lines: [
      ['CÔNG AN {L} {P}', 'HỘI NÔNG DÂN {L} {P}'],
      ['CÔNG AN - HỘI NÔNG DÂN', '{L} {P}'],
    ],
    name: 'Công an {l} {p}',
    symbol: 'CA-HND',
    signed: [['TRƯỞNG CÔNG AN']],
    second: { name: 'Hội Nông dân {l} {p}', signed: ['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH'] },
  },
];

const SCHOOLS: Readonly<Record<string, string>> = {
  'TRƯỜNG TIỂU HỌC LA VĂN CẦU': 'Trường Tiểu học La Văn Cầu',
  'TRƯỜNG THCS KIM ĐỒNG': 'Trường THCS Kim Đồng',
};
const WORDS = {
  province: ['tỉnh'],
  district: ['huyện', 'huyện', 'thị xã', 'quận'],
  commune: ['xã', 'xã', 'phường', 'thị trấn'],
} as const;
const NAMES = { province: PROVINCES, district: DISTRICTS, commune: COMMUNES } as const;

/** An issuer of any kind, at any place. */
export function growIssuer(random: Random): Issuer {
  const kind = random.pick(KINDS);
  const level = random.pick(kind.levels);
  const levelWord: string = random.pick(WORDS[level]);
  const place: string = random.pick(NAMES[level]);
  const fill = (text: string) =>
    text
      .replace('{L}', levelWord.toUpperCase())
      .replace('{P}', place.toUpperCase())
      .replace('{l}', levelWord)
      .replace('{p}', place);
  const lines = random.pick(kind.lines).map(fill);
  const name = fill(kind.name) || SCHOOLS[lines[1]!]!;
  const { symbol, second, isParty = false } = kind;
  const names = second ? [name, fill(second.name)] : [name];
  const signed = kind.signed.map((one) => (second ? [one, second.signed] : [one]));
  return { lines, names, symbol, isParty, level, levelWord, place, local: true, signed };
}

/** "Công an xã A và Hội Nông dân xã A": who issues a plan, in its sentences. */
export const namesOf = ({ names }: Issuer) => names.join(' và ');
