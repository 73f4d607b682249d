import { citationOf } from '../values.js';
import { SUBJECTS } from '../words/deeds.js';
import { day } from '../words/times.js';
import type { Growth } from './growth.js';
import { type Issuer, namesOf } from './issuers.js';

const NO_SPAN = [['', '']] as const;
const PARTY = ['ĐẢNG CỘNG SẢN VIỆT NAM'] as const;
const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;

/** Head, title and preamble. */
export function growHead(growth: Growth, issuer: Issuer): void {
  const { random, year } = growth;
  const numeral = String(random.int(1, 480)).padStart(2, '0');
  const isJoint = issuer.names.length > 1;
  const symbol = issuer.isParty ? `KH/${issuer.symbol}` : `KH${isJoint ? 'PH' : ''}-${issuer.symbol}`;
  const number = `${numeral}${issuer.isParty ? '-' : '/'}${symbol}`;
  const kind = isJoint ? 'KẾ HOẠCH PHỐI HỢP' : 'KẾ HOẠCH';
  const date = day(random, year);
  growth.print({
    kind: 'head',
    left: issuer.lines,
    right: issuer.isParty ? PARTY : MOTTO,
    number: `Số${issuer.isParty ? '' : ':'} ${number}`,
    date: `${growth.place}, ${date.long}`,
  });
  const subject = random.pick(SUBJECTS);
  const [span, period] = random.pick<readonly [string, string]>(
    growth.hasFacts
      ? NO_SPAN
      : ([
          [` năm ${year}`, `${year}/${year}`],
          [` giai đoạn ${year} - ${year + 3}`, `${year}/${year + 3}`],
          ['', ''],
        ] as const),
  );
  const title = `${random.pick(['Triển khai công tác', 'Thực hiện nhiệm vụ', 'Tăng cường', 'Đẩy mạnh'])} ${subject}${random.chance(0.6) ? ` trên địa bàn ${growth.levelWord} ${growth.place}` : ''}${span}`;
  growth.print({ kind: 'title', name: kind, title });

  growth.say('document.kind', '', kind);
  growth.say('document.number', '', number);
  growth.say('document.symbol', '', symbol);
  growth.say('document.date', '', date.iso);
  growth.say('document.place', '', growth.place);
  growth.say('document.title', '', title);
  issuer.names.forEach((name, i) => {
    growth.say('document.issuer', String(i), name);
  });
  growth.say('document.locality', '', `${growth.level} ${growth.place}`);
  if (period !== '') growth.say('document.period', '', period);
  growPreamble(growth, issuer, subject);
}

function growPreamble(growth: Growth, issuer: Issuer, subject: string): void {
  const { random, year } = growth;
  const cited = random.list(0, 3, () => {
    const [kind, suffix, by] = random.pick([
      ['Quyết định', 'QĐ-TTg', 'Thủ tướng Chính phủ'],
      ['Nghị định', 'NĐ-CP', 'Chính phủ'],
      ['Kế hoạch', 'KH-UBND', 'UBND tỉnh'],
      ['Chỉ thị', 'CT-TTg', 'Thủ tướng Chính phủ'],
      ['Thông tư', 'TT-BNV', 'Bộ trưởng Bộ Nội vụ'],
    ] as const);
    const date = day(random, year - 1);
    const numeral = String(random.int(1, 300)).padStart(2, '0');
    const number = `${numeral}/${/NĐ|TT-B/.test(suffix) ? `${year - 1}/` : ''}${suffix}`;
    return {
      kind,
      number,
      date: date.iso,
      issuer: by,
      printed: random.chance(0.7) ? `ngày ${date.printed}` : date.long,
    };
  });
  const paragraphs = cited.map(
    (one) => `Căn cứ ${one.kind} số ${one.number} ${one.printed} của ${one.issuer} về ${subject};`,
  );
  paragraphs.push(
    `${random.pick(['', `Nhằm làm tốt công tác ${subject}, `])}${namesOf(issuer)} ban hành Kế hoạch với những nội dung sau:`,
  );
  paragraphs.forEach((text, i) => {
    growth.print({ kind: 'paragraph', text });
    growth.say('document.preamble', String(i), text);
  });
  cited.forEach((one, i) => {
    growth.say('document.basis', String(i), citationOf(one));
    growth.say('references', `${one.number} ${one.date}`, citationOf(one));
  });
}
