import { describe, expect, it } from 'vitest';
import { readPlan } from '../../plan/plans.js';

const HEAD = 'KẾ HOẠCH\n\nTriển khai Đề án 06\n\nCăn cứ Kế hoạch số 21/KH-UBND ngày 30/01/2024;\n\n';
const TAIL = '\n\nNơi nhận:\n- UBND huyện;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê An';

const POINTS = [
  ['I.', 1, 'MỤC ĐÍCH, YÊU CẦU'],
  ['1.', 2, 'Mục đích'],
  ['', 0, 'Làm đúng hạn.'],
  ['2.', 2, 'Yêu cầu'],
  ['', 0, '- Không bỏ sót hồ sơ.'],
  ['II.', 1, 'NHIỆM VỤ VÀ GIẢI PHÁP'],
  ['1.', 2, 'Công tác tuyên truyền'],
  ['1.1.', 3, 'Phát thanh hai buổi mỗi tuần tại các thôn.'],
  ['', 0, '- Cơ quan chủ trì: Công an xã.'],
  ['1.2.', 3, 'In và phát tờ gấp cho từng hộ.'],
  ['', 0, '- Cơ quan chủ trì: Đoàn Thanh niên xã.'],
  ['III.', 1, 'TỔ CHỨC THỰC HIỆN'],
  ['1.', 2, 'Công an xã theo dõi, đôn đốc, tổng hợp và báo cáo kết quả về Ủy ban nhân dân xã.'],
  ['2.', 2, 'Các bộ phận chủ động làm phần việc được giao và báo cáo hằng tháng về Công an xã.'],
] as const;

type Number = (printed: string, depth: number) => string;

function read(number: Number, file = 'plan.md') {
  const body = POINTS.map(([printed, depth, text]) => (depth === 0 ? text : `${number(printed, depth)}${text}`));
  const { sections, tasks, document, diagnostics } = readPlan(`${HEAD}${body.join('\n\n')}${TAIL}`, file);
  return {
    sections: sections.map(({ path, title }) => `${path} ${title ?? ''}`.trim()),
    tasks: tasks.map(({ path }) => path),
    recipients: document.recipients,
    signers: document.signers.map(({ name }) => name),
    rules: diagnostics.map(({ rule }) => rule),
    counted: sections.filter(({ counted }) => counted).length,
  };
}

const TOPS = ['I MỤC ĐÍCH, YÊU CẦU', 'II NHIỆM VỤ VÀ GIẢI PHÁP', 'III TỔ CHỨC THỰC HIỆN'];
const INNER = ['I/1 Mục đích', 'I/2 Yêu cầu', 'II/1 Công tác tuyên truyền'];
const ALL = [TOPS[0], INNER[0], INNER[1], TOPS[1], INNER[2], TOPS[2], 'III/1', 'III/2'];

describe('numbers that a converter lost', () => {
  it.each<[string, Number, string, readonly (string | undefined)[]]>([
    ['and left the levels of headings', (_, depth) => `${'#'.repeat(depth + 1)} `, 'plan.md', ALL],
    ['and left the levels from the first on', (_, depth) => `${'#'.repeat(depth)} `, 'plan.md', ALL],
    ['and made all the same', () => '1. ', 'plan.txt', ALL],
    ['and left nothing', () => '', 'plan.txt', ALL.slice(0, 6)],
    ['before the headings alone', (printed, depth) => (depth === 1 ? '## ' : `${printed} `), 'plan.md', ALL],
  ])('%s are counted', (_, number, file, sections) => {
    const got = read(number, file);
    expect(got.sections).toEqual(sections);
    expect(got.tasks).toEqual(['II/1/1.1', 'II/1/1.2']);
    expect(got.recipients).toEqual(['UBND huyện', 'Lưu: VT']);
    expect(got.signers).toEqual(['Lê An']);
    expect(got.rules).toContain('numbers-lost');
    expect(got.counted).toBeGreaterThan(2);
  });

  it.each<[string, Number, string]>([
    ['numbers', (printed) => `${printed} `, 'plan.txt'],
    ['numbers in headings of Markdown', (printed, depth) => `${'#'.repeat(depth + 1)} ${printed} `, 'plan.md'],
    ['numbers of the first level alone', (printed, depth) => (depth === 1 ? `${printed} ` : ''), 'plan.txt'],
  ])('are none in a plan with %s', (_, number, file) => {
    const got = read(number, file);
    expect(got.rules).not.toContain('numbers-lost');
    expect(got.counted).toBe(0);
    expect(got.sections[0]).toBe(TOPS[0]);
  });

  it.each([
    ['one known heading alone', 'NHIỆM VỤ\n\nCông an xã rà soát dữ liệu.'],
    ['points of one list', '1. Công an xã rà soát.\n\n2. Đoàn xã phối hợp.\n\n3. Các thôn báo cáo.'],
    ['no headings at all', 'Công an xã rà soát dữ liệu.\n\nĐoàn xã phối hợp.'],
  ])('are not made up for %s, whose recipients are read', (_, body) => {
    const { diagnostics, sections, document } = readPlan(`${HEAD}${body}${TAIL}`, 'plan.txt');
    expect(diagnostics.map(({ rule }) => rule)).not.toContain('numbers-lost');
    expect(sections.some(({ counted }) => counted)).toBe(false);
    expect(document.recipients).toEqual(['UBND huyện', 'Lưu: VT']);
    expect(document.signers).toHaveLength(1);
  });
});
