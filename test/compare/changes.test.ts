import { describe, expect, it } from 'vitest';
import {
  type Deadline,
  type DiffOptions,
  diff,
  isSame,
  type Model,
  onlyKinds,
  type Plan,
  type Responsibility,
} from '../../src/index.js';
import { arranged, mirror } from './mirror.js';
import { deadlineOf, FIXTURES, fieldOf, fixture, modelOf, planOf, UNRESTORED } from './plans.js';

/** What differs between two models of one title. */
function changes(a: Partial<Model>, b: Partial<Model>, options?: DiffOptions) {
  const plan = (model: Partial<Model>) => planOf({ models: [modelOf(1, 'Số hóa hộ tịch', model), FILLED] });
  return diff(plan(a), plan(b), { as: 'localities', wording: true, ...options }).models.matched[0]!.changes;
}

/** A model with values, so that both plans have them. */
const FILLED = modelOf(9, 'Trồng cây xanh', {
  deadlines: [deadlineOf('2024-01-01')],
  responsibilities: [{ unit: 'Sở Xây dựng', role: 'lead' }],
});

const lead = (unit: string): Responsibility => ({ unit, role: 'lead' });

describe('deadlines', () => {
  const CASES: [string, Deadline[], Deadline[], object | null][] = [
    ['the same day', [deadlineOf('2023-12-30')], [deadlineOf('2023-12-30', { raw: '30-12-2023' })], null],
    [
      'later',
      [deadlineOf('2023-09-30')],
      [deadlineOf('2023-12-31')],
      { days: 92, summary: '3 months (92 days) later' },
    ],
    ['earlier', [deadlineOf('2023-12-30')], [deadlineOf('2023-12-20')], { days: -10, summary: '10 days earlier' }],
    [
      'over a year',
      [deadlineOf('2023-06-30')],
      [deadlineOf('2024-09-30')],
      { summary: '1 year 3 months (458 days) later' },
    ],
    [
      'recurring',
      [deadlineOf(null, { recurring: true })],
      [deadlineOf('2023-12-30')],
      { relation: 'kind', summary: 'recurring → a day' },
    ],
    ['added', [], [deadlineOf('2023-12-30')], { kind: 'added', a: null, b: '2023-12-30' }],
    ['removed', [deadlineOf('2023-12-30')], [], { kind: 'removed', a: '2023-12-30', b: null }],
    [
      'another condition',
      [deadlineOf(null, { raw: 'Sau khi có hướng dẫn', condition: 'Sau khi có hướng dẫn' })],
      [deadlineOf(null, { raw: '03 tháng sau khi có hướng dẫn', condition: '03 tháng sau khi có hướng dẫn' })],
      { kind: 'changed', summary: 'another condition' },
    ],
    [
      'permanent, with a year or without',
      [deadlineOf(null, { raw: 'Thực hiện thường xuyên trong năm', recurring: true })],
      [deadlineOf(null, { raw: 'Thường xuyên', recurring: true })],
      { relation: 'words', folded: 'wording' },
    ],
    [
      'permanent and monthly',
      [deadlineOf(null, { raw: 'Thường xuyên hằng tháng', recurring: true, rrule: 'FREQ=MONTHLY' })],
      [deadlineOf(null, { raw: 'Thường xuyên', recurring: true })],
      { relation: 'frequency' },
    ],
    [
      'recurring in words of another frequency',
      [deadlineOf(null, { raw: 'Sau mỗi vụ mùa', recurring: true })],
      [deadlineOf(null, { raw: 'Thường xuyên', recurring: true })],
      { relation: 'frequency' },
    ],
    [
      'the last day of the year and the year',
      [deadlineOf('2024-12-31')],
      [{ ...deadlineOf('2024'), start: '2024-01-01', end: '2024-12-31' }],
      { relation: 'words', folded: 'wording' },
    ],
    [
      'the same year, in one on a condition',
      [deadlineOf('2024-12-31')],
      [{ ...deadlineOf('2024', { condition: 'theo lộ trình' }), start: '2024-01-01', end: '2024-12-31' }],
      { relation: 'condition' },
    ],
    [
      'the same condition in other letters',
      [deadlineOf(null, { raw: 'x', condition: 'theo hướng dẫn của BCA' })],
      [deadlineOf(null, { raw: 'y', condition: 'Theo hướng dẫn của Bộ Công an.' })],
      null,
    ],
  ];
  it.each(CASES)('%s', (_, a, b, expected) => {
    const found = changes({ deadlines: a }, { deadlines: b });
    if (expected === null) expect(found).toEqual([]);
    else expect(found).toEqual([expect.objectContaining({ field: 'deadline', ...expected })]);
  });

  it('are paired in the order of time', () => {
    const found = changes(
      { deadlines: [deadlineOf('2024-12-30'), deadlineOf('2023-12-30')] },
      { deadlines: [deadlineOf('2023-12-30'), deadlineOf('2025-12-30')] },
    );
    expect(found).toEqual([expect.objectContaining({ a: '2024-12-30', b: '2025-12-30', days: 365 })]);
  });

  it('are compared by their words where a plan has no values', () => {
    const words = (text: string) =>
      planOf({ models: [modelOf(1, 'Số hóa hộ tịch', { fields: { deadline: fieldOf(text) } })] });
    const found = (a: string, b: string) =>
      diff(words(a), words(b), { as: 'localities', wording: true }).models.matched[0]!.changes;
    expect(found('Quý I/2024', 'quý I/2024.')).toEqual([]);
    expect(found('Quý I/2024', 'Quý II/2024')).toEqual([
      expect.objectContaining({ field: 'deadline', kind: 'changed' }),
    ]);
  });
});

describe('bodies', () => {
  const CASES: [string, Responsibility[], Responsibility[], object[]][] = [
    ['one body spelled in two ways', [lead('Sở TTTT')], [lead('Sở Thông tin và Truyền thông')], []],
    ['a leading “các”', [lead('các đơn vị liên quan')], [lead('đơn vị có liên quan')], []],
    [
      'the same police at another level',
      [lead('Công an xã')],
      [lead('Công an tỉnh')],
      [{ kind: 'changed', counterpart: true, a: 'Công an xã', b: 'Công an tỉnh' }],
    ],
    ['a place behind the level', [lead('UBND thành phố Vinh')], [lead('UBND tỉnh Đồng Nai')], [{ counterpart: true }]],
    ['the same department at another level', [lead('Phòng Tư pháp')], [lead('Sở Tư pháp')], [{ counterpart: true }]],
    [
      'an officer for a department',
      [lead('Công chức Tư pháp - Hộ tịch')],
      [lead('Sở Tư pháp')],
      [{ counterpart: true }],
    ],
    [
      'another body',
      [lead('Sở Y tế')],
      [lead('Sở Tư pháp')],
      [{ field: 'lead', kind: 'changed', a: 'Sở Y tế', b: 'Sở Tư pháp', summary: 'another body' }],
    ],
    [
      'another part',
      [lead('Sở Y tế')],
      [{ unit: 'Sở Y tế', role: 'coordinate' }],
      [{ field: 'lead', kind: 'changed', summary: 'lead → coordinate', roles: { a: ['lead'], b: ['coordinate'] } }],
    ],
    [
      'insurance is no commune',
      [lead('Bảo hiểm xã hội')],
      [lead('Bảo hiểm tỉnh')],
      [{ kind: 'changed', summary: 'another body' }],
    ],
  ];
  it('reads one head that stands for two bodies as both, where the plans name each by itself', () => {
    const unit = (name: string) => ({ name, abbreviations: [], roles: [] });
    const plan = (responsibilities: Responsibility[], ...units: string[]) =>
      planOf({ models: [modelOf(1, 'Số hóa hộ tịch', { responsibilities }), FILLED], units: units.map(unit) });
    const both = [lead('Tổ công tác Đề án 06'), lead('Tổ công nghệ số cộng đồng')];
    const joined = plan([lead('Tổ công tác Đề án 06/CP và Công nghệ số cộng đồng')]);
    const found = (a: Plan, b: Plan) => diff(a, b, { as: 'localities', wording: true }).models.matched[0]!.changes;
    expect(found(joined, plan(both, ...both.map(({ unit: name }) => name)))).toEqual([]);
    // Named by nobody else, it is one body.
    expect(found(joined, plan(both))).toHaveLength(3);
    const office = plan([lead('Sở Giáo dục và Đào tạo')], 'Sở Giáo dục và Đào tạo');
    expect(found(office, plan([lead('Sở Giáo dục'), lead('Sở Đào tạo')]))).toHaveLength(3);
  });

  const GENERIC: [string, boolean][] = [
    ['Sở Giao thông vận tải', false],
    ['Phòng Nội vụ', false],
    ['Trạm y tế xã', false],
    ['Trạm Y tế', false],
    ['Ngân hàng Nhà nước chi nhánh tỉnh', false],
    ['Ban ATGT xã', false],
    ['các phòng giáo dục', true],
    ['các sở', true],
    ['Sở, ban, ngành', true],
    ['bệnh viện trên địa bàn', true],
    ['phòng chức năng', true],
    ['các doanh nghiệp', true],
    ['đơn vị liên quan', true],
    ['Ban', true],
  ];
  it.each(GENERIC)('“%s” is without a name of its own: %s', (unit, generic) => {
    const [change] = changes({ responsibilities: [lead(unit)] }, {});
    expect(change).toMatchObject({ field: 'lead', kind: 'removed', a: unit });
    expect(change!.folded).toBe(generic ? 'generic' : undefined);
  });

  it.each(CASES)('%s', (_, a, b, expected) => {
    const found = changes({ responsibilities: a }, { responsibilities: b });
    expect(found).toEqual(expected.map((one) => expect.objectContaining(one)));
  });
});

describe('tools, objective and the rest', () => {
  const tools = (...items: string[]) => ({ fields: { tools: fieldOf('', items) } });

  it('compares tools by name', () => {
    expect(changes(tools('VNeID: xác thực', 'LGSP'), tools('LGSP.', 'VNNeID: xác thực'))).toEqual([]);
    expect(changes(tools('VNeID', 'LGSP'), tools('VNeID', 'IOC'))).toEqual([
      expect.objectContaining({ field: 'tools', kind: 'removed', a: 'LGSP' }),
      expect.objectContaining({ field: 'tools', kind: 'added', b: 'IOC' }),
    ]);
  });

  it('knows a tool of the plan’s own province, and one that is named after a colon', () => {
    const own = tools('App công dân số tỉnh', 'IOC');
    const folded = (found: ReturnType<typeof changes>) => found.every((change) => change.folded === 'wording');
    expect(folded(changes(own, tools('APP Công dân số của tỉnh Thanh Sơn', 'IOC huyện')))).toBe(true);
    const used = tools('VNeID: Tạo lập tài khoản định danh điện tử');
    expect(folded(changes(used, tools('VNeID; tạo lập tài khoản định danh điện tử')))).toBe(true);
    expect(changes(used, tools('VNeID; Sổ sức khỏe điện tử'))).toEqual([
      expect.objectContaining({ kind: 'added', b: 'Sổ sức khỏe điện tử' }),
    ]);
  });

  it('counts the words of a tool as they are printed, so that abbreviations make no sentence of it', () => {
    const named = tools('Hệ thống thông tin giải quyết TTHC của Bộ phận một cửa cấp huyện');
    expect(changes(tools('Kiosk'), named).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('compares what is under two labels for one thing', () => {
    const text = 'Theo hướng dẫn của Sở Y tế, công chức xã rà soát hồ sơ.';
    expect(changes({ fields: { assignment: fieldOf(text) } }, { fields: { organisation: fieldOf(text) } })).toEqual([]);
  });

  it('compares fields that no key stands for by their labels', () => {
    const other = (label: string, text: string) => ({ fields: { other: [{ ...fieldOf(text), label }] } });
    expect(changes(other('Lộ trình', 'hai năm'), other('LỘ TRÌNH', 'ba năm'))).toEqual([
      expect.objectContaining({ field: 'Lộ trình', kind: 'changed' }),
    ]);
  });

  it('shows spelling only where asked to, and says so', () => {
    const objective = (text: string) => ({ fields: { objective: fieldOf(text) } });
    const [a, b] = [objective('Số hoá\nTTHC'), objective('Số hóa thủ tục hành chính')];
    expect(changes(a, b)).toEqual([]);
    expect(changes(a, b, { strict: true })).toEqual([
      expect.objectContaining({ field: 'objective', spelling: true, summary: 'spelling only' }),
    ]);
  });

  it('tells when a model is in another group', () => {
    const plan = (title: string) =>
      planOf({
        groups: [{ ordinal: '1', title, declaredCount: null, models: [1] }],
        models: [modelOf(1, 'Số hóa hộ tịch', { group: '1' })],
      });
    const groups = (a: string, b: string) => diff(plan(a), plan(b), { as: 'localities' }).models.matched[0]!.changes;
    expect(groups('Nhóm tiện ích', 'NHÓM TIỆN ÍCH')).toEqual([]);
    expect(groups('Nhóm phát triển kinh tế', 'Nhóm phục vụ công dân số')).toEqual([
      expect.objectContaining({ field: 'group', summary: 'in another group' }),
    ]);
  });
});

describe('the document', () => {
  it('differs in period, count, basis and reporting', () => {
    const document = planOf().document;
    const cited = (number: string) => ({ kind: 'Quyết định', number, date: null, issuer: null });
    const duty = (due: string) => ({
      path: 'III',
      text: `Định kỳ báo cáo ${due} về Công an tỉnh`,
      recurrence: 'hàng tháng',
      due,
    });
    const a = planOf({
      document: {
        ...document,
        period: { start: '2023', end: '2025' },
        declaredModelCount: 43,
        basis: [cited('06/QĐ-TTg')],
      },
      reporting: [duty('ngày 15')],
    });
    const b = planOf({
      document: { ...document, period: { start: '2023', end: '..' }, basis: [cited('06/QĐ- TTg'), cited('5/CT-TTg')] },
      reporting: [duty('ngày 20')],
    });
    expect(diff(a, b, { as: 'localities' }).document).toEqual([
      { path: 'period.end', kind: 'changed', a: '2025', b: '..' },
      { path: 'declaredModelCount', kind: 'removed', a: 43, b: null },
      { path: 'basis', kind: 'added', a: null, b: 'Quyết định, 5/CT-TTg' },
      { path: 'reporting.due', kind: 'changed', a: 'ngày 15', b: 'ngày 20' },
    ]);
  });
});

it.each([
  ['06/QĐ-TTg', '06/QD-TTg', 0],
  ['39/KH-UBND', '39 /KH- UBND', 0],
  ['06/QĐ-TTg', '06/QĐ-UBND', 2],
  ['06/QĐ-TTg', '66/QD-TTg', 2],
])('the number of a cited document, %s and %s, differs in %i entries', (one, other, changes) => {
  const cites = (number: string) =>
    planOf({ document: { ...planOf().document, basis: [{ kind: 'Quyết định', number, date: null, issuer: null }] } });
  expect(diff(cites(one), cites(other), { as: 'localities' }).document).toHaveLength(changes);
});

describe('tasks', () => {
  it('are paired by what they are about and compared by deadline, target and words', () => {
    const task = (path: string, text: string, targets: string[], edtf: string) => ({
      ordinal: '1',
      path,
      text,
      items: [],
      fields: {},
      deadlines: [deadlineOf(edtf)],
      targets,
    });
    const a = planOf({ tasks: [task('II/1', 'Cấp căn cước công dân cho 100% người dân.', ['100%'], '2023-12-30')] });
    const b = planOf({
      tasks: [
        task('II/4', 'Tổ chức hội nghị tổng kết.', [], '2023-12-30'),
        task('II/5', 'Cấp CCCD cho 90% người dân.', ['90%'], '2023-11-30'),
      ],
    });
    const { matched, onlyInB } = diff(a, b, { as: 'localities', wording: true }).tasks;
    expect(matched.map((match) => [match.a, match.b])).toEqual([['II/1', 'II/5']]);
    expect(matched[0]?.changes.map((change) => change.field)).toEqual(['deadline', 'targets', 'text']);
    expect(onlyInB).toEqual(['II/4']);
  });
});

describe('properties of a diff', () => {
  it.each([...FIXTURES, UNRESTORED])('%s against itself has none, strictly too', (name) => {
    expect(isSame(diff(fixture(name), fixture(name)))).toBe(true);
    expect(isSame(diff(fixture(name), fixture(name), { strict: true }))).toBe(true);
  });

  const PAIRS = FIXTURES.flatMap((a, i) => FIXTURES.slice(i + 1).map((b) => [a, b] as const));
  it.each(PAIRS)('%s against %s mirrors the other way round', (a, b) => {
    expect(mirror(diff(fixture(b), fixture(a)))).toEqual(arranged(diff(fixture(a), fixture(b))));
  });

  it('mirrors strictly too', () => {
    const [a, b] = [fixture('hung-chinh'), fixture('dong-nai')];
    expect(mirror(diff(b, a, { strict: true }))).toEqual(arranged(diff(a, b, { strict: true })));
  });

  it('leaves its plans as they were', () => {
    const before = JSON.stringify(fixture('hung-chinh'));
    diff(fixture('hung-chinh'), fixture('dong-nai'));
    expect(JSON.stringify(fixture('hung-chinh'))).toBe(before);
  });
});

describe('only some kinds', () => {
  const whole = () => diff(fixture('hung-chinh'), fixture('dong-nai'), { wording: true });
  it('keeps the pairs, and of the changes those asked for', () => {
    const some = onlyKinds(whole(), ['deadlines']);
    expect(some.models.matched).toHaveLength(38);
    expect(new Set(some.models.matched.flatMap((match) => match.changes.map((change) => change.field)))).toEqual(
      new Set(['deadline']),
    );
    expect(some.document).toEqual([]);
    expect(some.models.onlyInB).toEqual([]);
  });

  it('knows document, missing and words', () => {
    expect(onlyKinds(whole(), ['document']).document).toEqual(whole().document);
    expect(onlyKinds(whole(), ['missing']).models.onlyInB).toEqual([10, 12, 14, 19, 43]);
    const words = onlyKinds(whole(), ['words']).models.matched.flatMap((match) => match.changes);
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter(({ roles, field }) => roles !== undefined || field === 'deadline')).toEqual([]);
  });

  it('is the same where nothing of the kind differs', () => {
    expect(isSame(onlyKinds(whole(), ['targets']))).toBe(true);
  });
});
