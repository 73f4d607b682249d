import type { Overview } from '../../schema/diff-overview.js';
import type { Relation, TimeKind } from '../../schema/diff-values.js';

/** All wording of a comparison: of `diff` and `matrix`, in one language. */
export interface CompareWords {
  readonly lang: 'en' | 'vi';
  /** How a deadline of B is to that of A. */
  relation(
    relation: Relation | 'added' | 'removed',
    days: number | null,
    times: { readonly a: TimeKind; readonly b: TimeKind } | null,
  ): string;
  readonly field: Readonly<Record<string, string>>;
  readonly path: Readonly<Record<string, string>>;
  readonly role: Readonly<Record<string, string>>;
  readonly level: Readonly<Record<string, string>>;
  readonly kind: Readonly<Record<string, string>>;
  readonly part: Readonly<Record<Overview['deadlines'][number]['part'], string>>;
  /** "38 models", "1 model" */
  count(n: number, what: CountName): string;
  readonly left: Readonly<Record<string, string>>;
  readonly text: Readonly<Record<TextName, string>>;
  /** A sentence with its values in place. */
  say(name: SayName, values: Readonly<Record<string, string | number>>): string;
  /** A date as it is written: "30/12/2023", "quý I/2024". */
  date(value: string): string;
}

type CountName = 'day' | 'model' | 'task' | 'section' | 'row' | 'plan' | 'change' | 'body' | 'deadline' | 'pair';

export type TextName =
  | 'same'
  | 'inCommon'
  | 'inA'
  | 'inB'
  | 'paired'
  | 'changed'
  | 'amended'
  | 'changes'
  | 'unchanged'
  | 'different'
  | 'equal'
  | 'differences'
  | 'allDifferences'
  | 'otherWording'
  | 'instead'
  | 'onlyA'
  | 'onlyB'
  | 'deadlines'
  | 'leads'
  | 'bodies'
  | 'models'
  | 'tasks'
  | 'sections'
  | 'rows'
  | 'document'
  | 'amendments'
  | 'joined'
  | 'missing'
  | 'place'
  | 'old'
  | 'new'
  | 'content'
  | 'difference'
  | 'days'
  | 'none'
  | 'nearest'
  | 'doubtful'
  | 'sameWork'
  | 'otherBody'
  | 'moved'
  | 'renumbered'
  | 'alike'
  | 'otherWords'
  | 'spelling'
  | 'added'
  | 'removed'
  | 'anotherTarget'
  | 'anotherGroup'
  | 'number'
  | 'title'
  | 'body'
  | 'summary'
  | 'contents'
  | 'search'
  | 'all'
  | 'nothing'
  | 'next'
  | 'previous'
  | 'open'
  | 'close'
  | 'wording'
  | 'notCompared'
  | 'line'
  | 'lead'
  | 'deadline'
  | 'locality'
  | 'missingHere'
  | 'gapsOnly'
  | 'whenDue'
  | 'noDates'
  | 'unstated'
  | 'recurring'
  | 'conditional'
  | 'openEnd'
  | 'doubtfulYear'
  | 'more'
  | 'kindOfChange'
  | 'withoutModels'
  | 'inPlans'
  | 'tools'
  | 'sort'
  | 'shown'
  | 'file'
  | 'filters'
  | 'matrix'
  | 'presence'
  | 'allThere'
  | 'matrixHow'
  | 'matrixTap'
  | 'searchWords'
  | 'closePanel'
  | 'a'
  | 'b';

export type SayName =
  | 'viewVersions'
  | 'viewLocalities'
  | 'told'
  | 'nothingInCommon'
  | 'counts'
  | 'bodyInstead'
  | 'full'
  | 'folded'
  | 'andMore'
  | 'leftOut'
  | 'step'
  | 'matrixTitle'
  | 'toBeDone'
  | 'someMissing'
  | 'shownOf'
  | 'dated'
  | 'daysLater'
  | 'daysEarlier';
