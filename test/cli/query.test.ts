import { describe, expect, it } from 'vitest';
import { PLAN, plan06 } from './helpers.js';

interface Row {
  end: string;
  number: number;
  bodyLead: string[] | null;
  printed: string[] | null;
}
const rows = (args: string[]) => JSON.parse(plan06(['query', PLAN, '-f', 'json', ...args]).out) as Row[];

describe('plan06 query', () => {
  it('finds by deadline and body, and nothing that is not asked for', () => {
    const all = rows([]);
    const due = rows(['--due', '2023']);
    expect(due.length).toBeGreaterThan(0);
    expect(due.length).toBeLessThan(all.length);
    expect(due.filter(({ end }) => !end.startsWith('2023-'))).toEqual([]);
    expect(rows(['--due', '1999-Q1'])).toEqual([]);
    expect(rows(['--no-lead']).filter(({ bodyLead }) => bodyLead !== null)).toEqual([]);
    expect(rows(['--no-deadline']).filter(({ printed }) => printed !== null)).toEqual([]);
    expect(rows(['--text', 'kiosk']).length).toBeLessThan(all.length);
  });

  it.each([
    [['--no-lead', '--role', 'lead'], '--no-lead contradicts --role lead'],
    [['--no-deadline', '--due', '2024'], '--no-deadline leaves nothing'],
    [['--due', '2023-02-30'], '--due 2023-02-30 is not a time'],
    [['--due', '2024-Q1', '--due-before', '2023'], '--due 2024-Q1 is not before 2023'],
    [['--no-deadline', '-f', 'ics'], '--no-deadline leaves nothing for a calendar'],
    [['--columns', 'title', '-f', 'ics'], '--columns is for tables'],
    [['--body', ' '], '--body names no words'],
  ])('tells what is wrong with %j', (args, message) => {
    const { status, out, err } = plan06(['query', PLAN, ...args]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(message);
  });

  it('shows days as the language does, and printed words as they are', () => {
    const tasks = ['thường xuyên 24/7', '24/7', 'trước ngày 30/6/2024', 'Quý II/2024; 12/2024'];
    const lines = tasks.map((by, i) => `${i + 1}. Rà soát dữ liệu đợt ${i}.\n- Thời hạn hoàn thành: ${by}.`);
    const input = `KẾ HOẠCH\nI. MỤC ĐÍCH\nII. NHIỆM VỤ\n${lines.join('\n')}\n`;
    const { out } = plan06(['query', '-', '--columns', 'path,printed,end', '--lang', 'vi'], { input });
    expect(out.split('\n').map((line) => line.replace(/\s{2,}/gu, ' | '))).toEqual([
      'Vị trí trong văn bản | Thời hạn như đã ghi | Đến ngày',
      'II/1 | thường xuyên 24/7',
      'II/2 | 24/7',
      'II/3 | trước ngày 30/6/2024 | 30/06/2024',
      'II/4 | Quý II/2024; 12/2024 | 30/06/2024; 31/12/2024',
      '',
    ]);
  });

  it('calls the values of options as the help of the language does', () => {
    expect(plan06(['query', PLAN, '--lang', 'vi', '--role', 'x']).err).toContain('“--role <vai-trò>” không nhận “x”');
    expect(plan06(['query', '--lang', 'vi']).err).toContain('thiếu tham số “tệp”');
    expect(plan06(['query']).err).toContain("missing required argument 'files'");
  });

  it('makes a calendar of what is due, the same each time', () => {
    const { out, status } = plan06(['query', PLAN, '-f', 'ics', '--due', '2023', '--lang', 'vi']);
    expect(status).toBe(0);
    expect(out.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    const lines = out.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    const ends = lines.flatMap((line) => /^DTSTART;VALUE=DATE:(\d+)$/.exec(line)?.[1] ?? []);
    expect(ends.length).toBeGreaterThanOrEqual(rows(['--due', '2023']).length);
    expect(ends.filter((day) => !day.startsWith('2023'))).toEqual([]);
    const names = lines.filter((line) => line.startsWith('UID:'));
    expect(new Set(names).size).toBe(names.length);
    expect(plan06(['query', PLAN, '-f', 'ics', '--due', '2023', '--lang', 'vi']).out).toBe(out);
  });
});
