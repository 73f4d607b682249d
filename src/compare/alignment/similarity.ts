import { type Coverage, CoverageTable } from './coverage.js';
import type { Subjects } from './subjects.js';

/**
 * Below this similarity two models count as different: a missing pair is better than a wrong one. Words that lost
 * letters, or were restored, look less alike than they are.
 */
const THRESHOLD = 0.72;
const THRESHOLD_DAMAGED = 0.66;
/** Between these the title alone does not decide, and what objective and tools say counts as well. */
const UNSURE = { from: 0.55, to: 0.85 };
/** The similarity of objective and tools that is neutral: they often follow a template. */
const NEUTRAL = 0.75;
const SUPPORT_SHARE = 0.2;
/**
 * Another purpose tells more than the same one: templates are shared, and a title may differ in the one word that
 * counts.
 */
const SUPPORT_MOST = { more: 0.05, less: 0.08 };
/**
 * Objective and tools of so much the same words are one purpose. Titles with much in common may follow a template and
 * differ in the one word that counts ("dân cư", "lao động"), as their purposes do; of others a word or the order may.
 */
const SAME_PURPOSE = { always: 0.95, otherTitle: 0.8 };
const OTHER_TITLE = 0.42;

/** How similar two models or tasks are, and on what grounds. */
export interface Similarity {
  /** 0 to 1. */
  readonly similarity: number;
  readonly title: number;
  /** Null if one of the two has neither objective nor tools. */
  readonly support: number | null;
}

/** Similarities of all models of one plan with all of another; symmetric. */
export class SimilarityTable {
  /** The least similarity at which two may be one. */
  readonly threshold: number;
  readonly #titles: CoverageTable;
  readonly #a: Subjects;
  readonly #b: Subjects;
  #support: CoverageTable | undefined;
  #bodies: CoverageTable | undefined;

  constructor(a: Subjects, b: Subjects) {
    this.#a = a;
    this.#b = b;
    this.threshold = a.doubtful || b.doubtful ? THRESHOLD_DAMAGED : THRESHOLD;
    this.#titles = new CoverageTable(side(a, 'title'), side(b, 'title'));
  }

  get(i: number, j: number): Similarity {
    const title = likeness(this.#titles.get(i, j));
    if (title < UNSURE.from || title > UNSURE.to) return { similarity: title, title, support: null };
    const support = this.support(i, j);
    if (support === null) return { similarity: title, title, support };
    const change = Math.max(-SUPPORT_MOST.less, Math.min(SUPPORT_MOST.more, SUPPORT_SHARE * (support - NEUTRAL)));
    return { similarity: title + change, title, support };
  }

  /** How alike objective and tools are, or null if one of the two has none. Made when first asked for. */
  support(i: number, j: number): number | null {
    if (this.#a.list[i]!.support.length === 0 || this.#b.list[j]!.support.length === 0) return null;
    this.#support ??= new CoverageTable(side(this.#a, 'support'), side(this.#b, 'support'));
    const { ofA, ofB } = this.#support.get(i, j);
    return Math.sqrt(ofA * ofB);
  }

  /** How alike title and body are together, from 0 to 1; where one of the two has no body, the title counts alone. */
  whole(i: number, j: number): number {
    const title = likeness(this.#titles.get(i, j));
    const body = this.body(i, j);
    return body === null ? title : (title + body) / 2;
  }

  /** How alike the bodies are; null if one of the two has none. */
  body(i: number, j: number): number | null {
    if (this.#a.list[i]!.body.length === 0 || this.#b.list[j]!.body.length === 0) return null;
    this.#bodies ??= new CoverageTable(side(this.#a, 'body'), side(this.#b, 'body'));
    const { ofA, ofB } = this.#bodies.get(i, j);
    return Math.max(Math.sqrt(ofA * ofB), this.#purpose(i, j));
  }

  /**
   * Objective and tools if they are the same but for a word or their order: then it does not matter who carries it out.
   */
  #purpose(i: number, j: number): number {
    const support = this.support(i, j) ?? 0;
    const isOther = likeness(this.#titles.get(i, j)) < OTHER_TITLE;
    return support >= (isOther ? SAME_PURPOSE.otherTitle : SAME_PURPOSE.always) ? support : 0;
  }

  /** How much of the content of each one's title and body is found in the other's: shares from 0 to 1. */
  held(i: number, j: number): { readonly title: Coverage; readonly body: Coverage } {
    this.#bodies ??= new CoverageTable(side(this.#a, 'body'), side(this.#b, 'body'));
    return { title: this.#titles.get(i, j), body: this.#bodies.get(i, j) };
  }

  /** The pairs of two lists of indices worth examining: all of them, or of many those with rare words in common. */
  candidates(a: readonly number[], b: readonly number[]): [number, number][] {
    return this.#titles.candidates(a, b);
  }

  /** The words of the titles that both have, and those that only one has. */
  words(i: number, j: number): { shared: string[]; onlyA: string[]; onlyB: string[] } {
    return this.#titles.words(i, j);
  }
}

function side({ list, fuzzy }: Subjects, part: 'title' | 'support' | 'body') {
  return { texts: list.map((subject) => subject[part]), fuzzy };
}

/**
 * The mean of what both have in common and of what the shorter one has: "Trung tâm Giám sát an ninh mạng SOC tỉnh Đồng
 * Nai" is the same model as "Trung tâm Giám sát an ninh mạng SOC", only said with more words.
 */
function likeness({ ofA, ofB }: Coverage): number {
  return 0.4 * Math.sqrt(ofA * ofB) + 0.6 * Math.max(ofA, ofB);
}
