import { isStep } from '../../facts/marker/numbered-word.js';
import type { Node, Point } from '../../outline/node.js';
import { datedPoints, datedSteps } from './dated-steps.js';
import { areExamined, introducesFacts, isFactBeside, isFactItem, isPlanFact, namesFact } from './plan-facts.js';
import { hasFields, hasOnlyFacts, hasTimeBehind, isAllHeading, isAssigned, titleOf } from './point-words.js';
import { beginsWithVerb } from './task-verb.js';

/** The role of a point in a plan without models. A heading with a task's text right under it is section and task. */
export interface Roles {
  readonly isSection: boolean;
  readonly isTask: boolean;
  /** What is under it may say what is to be done. */
  readonly holdsTasks: boolean;
}

/** What the rules know of a point. */
interface PointFacts {
  readonly point: Point;
  /** 1 for the points of the first level. */
  readonly depth: number;
  /** It is under a heading that says what is to be done. */
  readonly inContent: boolean;
  /** The point right above it. */
  readonly chapter: Point | null;
  /** What it and the points beside it have. */
  readonly siblings: Siblings;
  /** It and all beside it say what is examined. */
  readonly isExamined: boolean;
  /** It begins with a time, as others beside it do. */
  readonly isDated: boolean;
  /** Its line is a heading and nothing else. */
  readonly isAllHeading: boolean;
  readonly has: (type: Node['type']) => boolean;
}

/** What some of the points beside one another have, asked once for all of them. */
interface Siblings {
  /** Labels, and no points. */
  readonly haveFields: boolean;
  /** Labels and bullets, and no points. */
  readonly haveItemsAndFields: boolean;
  /** A line that is more than a heading. */
  readonly haveSentences: boolean;
  readonly titles: readonly string[];
}

interface Rule {
  readonly name: string;
  /** undefined if the rule does not apply to the point. */
  readonly roles: (facts: PointFacts) => Roles | undefined;
}

const SECTION: Roles = { isSection: true, isTask: false, holdsTasks: false };
const HEADING: Roles = { isSection: true, isTask: false, holdsTasks: true };
const task = (isSection: boolean, holdsTasks = false): Roles => ({ isSection, isTask: true, holdsTasks });

/** The first rule that applies decides. The first two levels are always sections (gold/SPEC, "Settled questions"). */
const RULES: readonly Rule[] = [
  // "1. Tháng 9/2025" above what is done then, "1. Ngày 05/9/2025: Khai giảng", whatever the chapter is called
  {
    name: 'dated-point',
    roles: ({ point, isDated, depth, isAllHeading, has }) => {
      if (!isDated) return undefined;
      const isAbove = has('item') || has('point');
      return isAbove && (isAllHeading || hasTimeBehind(point)) ? HEADING : task(depth <= 2);
    },
  },
  // "II. Giai đoạn 2: từ tháng 4/2026 đến tháng 6/2026" above what is done then
  {
    name: 'time-behind-heading',
    roles: ({ point, inContent, has }) => (inContent && has('point') && hasTimeBehind(point) ? HEADING : undefined),
  },
  // "III. TỔ CHỨC THỰC HIỆN" and all under it
  { name: 'outside-content', roles: ({ inContent }) => (inContent ? undefined : SECTION) },
  // "II. NỘI DUNG"
  { name: 'first-level', roles: ({ depth }) => (depth === 1 ? HEADING : undefined) },
  // "2. Địa điểm: Hội trường tầng 2"
  { name: 'fact-of-the-plan', roles: ({ point }) => (isPlanFact(titleOf(point)) ? SECTION : undefined) },
  // "II. NỘI DUNG, HÌNH THỨC, THỜI GIAN" above "1. Nội dung: Nghị quyết Đại hội."
  {
    name: 'fact-that-the-chapter-names',
    roles: ({ point, chapter, has }) =>
      chapter !== null && !has('point') && namesFact(titleOf(chapter), titleOf(point)) ? SECTION : undefined,
  },
  // "4. Hình thức: Trực tuyến" beside "2. Thời gian: …" and "3. Địa điểm: …"
  {
    name: 'fact-beside-facts',
    roles: ({ point, siblings, has }) =>
      !has('point') && isFactBeside(titleOf(point), siblings.titles) ? SECTION : undefined,
  },
  // "1. Việc lập quy hoạch." beside "2. Việc giao đất."
  { name: 'what-is-examined', roles: ({ isExamined }) => (isExamined ? SECTION : undefined) },
  // "1. Bước 1: Sơ tuyển" above "- Ngày 10/3/2026: Niêm yết danh sách."
  { name: 'dated-steps-below', roles: ({ point }) => (datedSteps(point.children) ? HEADING : undefined) },
  // "1. Hội nghị tập huấn" above "1.1. Thời gian: …", "1.2. Địa điểm: …"
  {
    name: 'facts-below',
    roles: ({ point, depth }) => {
      const below = point.children.filter((child) => child.type === 'point' || child.type === 'item');
      const areFacts = below.every((one) => (one.type === 'item' ? isFactItem(one) : isPlanFact(titleOf(one))));
      return below.length > 0 && areFacts ? task(depth <= 2) : undefined;
    },
  },
  // "1. Họp bản để chọn hộ căn cứ vào các tiêu chí sau:" above "- Có nhà ở kiên cố."
  {
    name: 'criteria-below',
    roles: ({ point, depth, has }) =>
      has('item') && !has('point') && introducesFacts(point.line.span.text) ? task(depth <= 2) : undefined,
  },
  // "1. Giám sát việc lưu mẫu" above "- Tủ lưu mẫu." beside another above bullets and "* Thời gian thực hiện: …"; beside
  // labels alone where the bullets are facts
  {
    name: 'like-its-siblings',
    roles: ({ point, depth, siblings, isAllHeading, has }) => {
      if (!isAllHeading || !has('item') || has('point')) return undefined;
      const isLike = siblings.haveItemsAndFields || (siblings.haveFields && hasOnlyFacts(point));
      return isLike ? task(depth <= 2) : undefined;
    },
  },
  // "1.1. Nạo vét kênh mương." above its bullets: a sentence that says what is to be done is not a heading
  {
    name: 'short-sentence',
    roles: ({ point, depth, siblings, has }) => {
      const isSaid = depth > 2 && /[^.]\.$/.test(point.line.span.text) && has('item') && !has('point');
      return isSaid && (siblings.haveSentences || beginsWithVerb(point.line.span.text)) ? task(false) : undefined;
    },
  },
  // "1.1. Tổ chức vòng thi cấp xã." above "(1) …" and "- Thời gian hoàn thành: …"
  {
    name: 'task-above-points',
    roles: ({ depth, isAllHeading, has }) =>
      has('point') && (!isAllHeading || has('field')) ? task(depth <= 2, true) : undefined,
  },
  // "1. Công tác tuyên truyền" above its tasks
  {
    name: 'heading-above-tasks',
    roles: ({ point, isAllHeading, has }) =>
      has('point') || (has('item') && !has('field') && isAllHeading && !isAssigned(point)) ? HEADING : undefined,
  },
  // "2. Danh mục nhiệm vụ" above a table
  {
    name: 'heading-alone',
    roles: ({ point, depth, isAllHeading, has }) =>
      isAllHeading && depth <= 2 && point.children.length > 0 && !(['paragraph', 'field', 'item'] as const).some(has)
        ? HEADING
        : undefined,
  },
  // "1.1. Rà soát thủ tục" above a paragraph
  { name: 'task', roles: ({ depth, isAllHeading, has }) => task(depth <= 2 || (isAllHeading && has('paragraph'))) },
];

/** The roles of all points of a plan without models. `isContent` tells a first-level point that says what is to be done. */
export function rolesOfPoints(nodes: readonly Node[], isContent: (point: Point) => boolean): Map<Point, Roles> {
  const roles = new Map<Point, Roles>();
  const walk = (children: readonly Node[], depth: number, inContent: boolean, chapter: Point | null) => {
    const points = children.filter((child) => child.type === 'point');
    const dated = datedPoints(points);
    const siblings: Siblings = {
      haveFields: points.some((point) => hasFields(point)),
      haveItemsAndFields: points.some((point) => hasFields(point, 'item')),
      haveSentences: points.some((point) => !isAllHeading(point)),
      titles: points.map(titleOf),
    };
    const isExamined = areExamined(
      points.map(({ line }) => line.span.text),
      chapter?.line.span.text,
    );
    for (const point of points) {
      const facts: PointFacts = {
        point,
        depth,
        chapter,
        // "Bước 1. Lập danh sách hộ": a step is to be done, whatever the chapter is called ("QUY TRÌNH RÀ SOÁT")
        inContent: inContent || dated.has(point) || (depth === 1 ? isContent(point) : isStep(point.line.marker!)),
        siblings,
        isExamined,
        isDated: dated.has(point),
        isAllHeading: isAllHeading(point),
        has: (type) => point.children.some((child) => child.type === type),
      };
      const own = decide(facts);
      roles.set(point, own);
      walk(point.children, depth + 1, facts.inContent && (own.holdsTasks || own.isTask), point);
    }
  };
  walk(nodes, 1, false, null);
  return roles;
}

function decide(facts: PointFacts): Roles {
  for (const rule of RULES) {
    const roles = rule.roles(facts);
    if (roles) return roles;
  }
  return SECTION;
}
