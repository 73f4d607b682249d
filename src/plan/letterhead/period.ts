import { ofVocabulary } from '../../lexicon/run.js';
import type { DocumentHead, Section } from '../../schema/plan.js';
import { fold } from '../../text/fold.js';
import { matchesOf } from '../../text/matches.js';
import { two } from '../../values/calendar/date.js';

const headingsOfRun = ofVocabulary(({ headings }) => headings.period.map(fold));
/** No such heading, with the blanks around it, is longer. */
const LONGEST = 80;

/** The plan's own period: from the point that states it, else from the end of its title ("… năm 2023"). */
export function readPeriod(sections: readonly Section[], title: string | null): DocumentHead['period'] {
  for (const section of sections) {
    const texts = [
      section.title && headingsOfRun().some((heading) => fold(section.title!).endsWith(heading)) ? section.text : '',
      ...section.items.map((item) => item.text),
      section.text,
    ];
    for (const text of texts) {
      const found = text && periodOf(behindHeading(text) ?? (text === texts[0] ? text : ''));
      if (found) return found;
    }
  }
  return title ? periodOfTitle(title) : null;
}

/** "Thời gian thực hiện: Từ tháng 11/2023 …" → what stands behind the colon. */
function behindHeading(text: string): string | null {
  const colon = text.indexOf(':');
  return colon > 0 && colon <= LONGEST && headingsOfRun().includes(fold(text.slice(0, colon)).trim())
    ? text.slice(colon + 1)
    : null;
}

// "01/03/2024", "tháng 12/2025", "quý I/2024", "năm 2025" — on folded text
const POINT =
  /(?:(?<day>\d{1,2})[/.-])?(?<month>\d{1,2})[/.-](?<year>\d{4})|thang (?<month2>\d{1,2}) nam (?<year2>\d{4})|quy (?<quarter>[iv]{1,3}|[1-4])(?:\/| nam )(?<year3>\d{4})|(?<year4>20\d{2})/gu;

/** "Từ tháng 11/2023 đến tháng 12/2025" → 2023-11 to 2025-12; one point alone begins and ends it, or only begins it. */
function periodOf(text: string): DocumentHead['period'] {
  const folded = fold(text);
  const points = Array.from(matchesOf(folded, POINT), (match) => ({ at: match.index, edtf: pointOf(match.groups!) }));
  const first = points[0];
  if (!first) return null;
  const last = points[points.length - 1]!;
  const before = folded.slice(Math.max(0, first.at - 24), first.at);
  const isOpen = /tiep theo|tro di|lau dai/.test(folded.slice(last.at));
  const starts = /\b(?:tu|t\S{1,2}r?|giai doan|bat dau|ke tu)\b/.test(before) || points.length > 1;
  if (points.length > 1) return { start: first.edtf, end: isOpen ? '..' : last.edtf };
  if (isOpen || /\b(?:tu|bat dau|ke tu)\b/.test(before)) return { start: first.edtf, end: '..' };
  if (/\b(?:den|truoc|het)\b/.test(before)) return { start: null, end: first.edtf };
  return starts || /\bnam\b/.test(before) || first.edtf.length <= 7 ? { start: first.edtf, end: first.edtf } : null;
}

function pointOf(groups: Record<string, string | undefined>): string {
  const year = groups.year ?? groups.year2 ?? groups.year3 ?? groups.year4!;
  const month = groups.month ?? groups.month2;
  if (groups.quarter)
    return `${year}-${32 + (['i', 'ii', 'iii', 'iv'].indexOf(groups.quarter) + 1 || Number(groups.quarter))}`;
  if (!month || Number(month) < 1 || Number(month) > 12) return year;
  const yearMonth = `${year}-${month.padStart(2, '0')}`;
  return groups.day ? `${yearMonth}-${groups.day.padStart(2, '0')}` : yearMonth;
}

// "… huyện Lộc Hà năm 2023", "… quý IV/2025", "… 6 tháng cuối năm 2025", "… xã An Bình giai đoạn 2024 - 2025",
// "… năm 2024 và những năm tiếp theo", "… cuối năm 2025 và năm 2026"
const TITLE_PERIOD =
  /(?:(?:quy (?<quarter>iv|i{1,3}|[1-4])(?:\/| nam )|thang (?<month>\d{1,2})(?:\/| nam )|(?:0?(?<months>[369]) thang|nua) (?<part>dau|cuoi) nam |nam (?:(?<since>20\d{2})\s?(?:va|[,–-])\s?(?:nam )?)?)(?<year>20\d{2})|(?:giai doan|nam hoc|nhiem ky) (?<from>20\d{2})\s?[-–]\s?(?<to>20\d{2}))(?<open> va (?:cac|nhung) nam tiep theo| tro di)?$/u;

// "Triển khai Đề án 06 năm 2025 trên địa bàn xã A": a year alone is the plan's own; a period there is the Đề án's
const YEAR_BEFORE_PLACE = /nam (?<year>20\d{2})(?= (?:tren dia ban|tai|cua) )/u;

function periodOfTitle(title: string): DocumentHead['period'] {
  const folded = fold(title).replace(/[^a-z\d]+$/, '');
  const match = TITLE_PERIOD.exec(folded) ?? YEAR_BEFORE_PLACE.exec(folded);
  if (!match) return null;
  const { since, year, from, to, open, months, part, quarter, month } = match.groups as Record<
    string,
    string | undefined
  >;
  if (/(?:tam nhin|dinh huong|\bden) (?:den |het |cuoi )?$/.test(folded.slice(0, match.index))) return null;
  if (part) {
    const length = Number(months ?? 6);
    const [first, last] = part === 'dau' ? [1, length] : [13 - length, 12];
    return { start: `${year}-${two(first)}`, end: open ? '..' : `${year}-${two(last)}` };
  }
  const point = quarter || month ? pointOf({ quarter, month, year }) : year;
  return { start: since ?? point ?? from!, end: open ? '..' : (point ?? to!) };
}
