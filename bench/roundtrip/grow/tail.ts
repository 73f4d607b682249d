import { OBJECTS, SUBJECTS } from '../words/deeds.js';
import { PEOPLE } from '../words/people.js';
import { dueTime } from '../words/times.js';
import type { Growth } from './growth.js';
import { type Issuer, namesOf } from './issuers.js';
import { bodies, deed } from './phrases.js';

/** What follows the last chapter: the closing words, recipients, signature. */
export function growTail(growth: Growth, issuer: Issuer): void {
  const { random } = growth;
  if (random.chance(0.7)) {
    const text = `Trên đây là Kế hoạch ${random.pick(SUBJECTS)} của ${namesOf(issuer)}, ${random.pick(['yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện', 'đề nghị các đơn vị liên quan phối hợp triển khai'])}./.`;
    growth.print({ kind: 'paragraph', text });
    growth.say('document.closing', '0', text);
  }
  const recipients = [...bodies(growth, random.int(1, 4)), random.pick(['Lưu: VT', 'Lưu: VT, VP', 'Lưu: VT, KTN'])];
  const signatures = random.pick(issuer.signed).map((above) => ({
    above,
    name: [PEOPLE.FAMILY, PEOPLE.MIDDLE, PEOPLE.GIVEN].map((list) => random.pick<string>(list)).join(' '),
  }));
  growth.print({
    kind: 'tail',
    recipients: recipients.map((one, i) => `${one}${i === recipients.length - 1 ? '.' : ';'}`),
    signatures,
  });
  recipients.forEach((one, i) => {
    growth.say('document.recipients', String(i), one);
  });
  signatures.forEach(({ above, name }, i) => {
    growth.say('document.signers.name', String(i), name);
    growth.say('document.signers.title', String(i), above.at(-1)!);
    if (above.length > 1) growth.say('document.signers.onBehalfOf', String(i), above.slice(0, -1).join(' '));
  });
}

const COLUMNS = ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'] as const;

/** An annex with a table of tasks. */
export function growAnnex(growth: Growth, number: string): void {
  const { random } = growth;
  const title = `DANH MỤC NHIỆM VỤ ${random.pick(OBJECTS).toUpperCase()}`;
  growth.print({
    kind: 'annex',
    lines: ['PHỤ LỤC', title],
    note: `(Kèm theo Kế hoạch số ${number} của ${growth.levelWord} ${growth.place})`,
  });
  const rows = random.list(2, 6, (i) => {
    const [lead, ...others] = bodies(growth, random.int(2, 3));
    return [String(i + 1), deed(growth), lead!, others.join(', '), dueTime(random, growth.year).text];
  });
  growth.print({ kind: 'table', columns: COLUMNS, rows });
  growth.say('annexes.title', '0', title);
  growth.say('annexes.columns', '0', COLUMNS.join(' | '));
  rows.forEach((row, r) => {
    (['no', 'title', 'lead', 'coordination', 'deadline'] as const).forEach((key, c) => {
      growth.say('annexes.cells', `0 ${r} ${key}`, row[c]!);
    });
  });
}
