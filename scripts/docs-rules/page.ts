/** A rule's page: what it finds, why and what to do about it, and examples. */
export interface RulePage {
  /** The first paragraph. */
  readonly summary: string;
  /** The other paragraphs, a line of text each. */
  readonly paragraphs: readonly string[];
  readonly examples: readonly Example[];
}

export interface Example {
  readonly kind: 'good' | 'bad';
  /** The text of a plan. */
  readonly text: string;
  readonly finds: readonly Expected[];
}

/** "- `5:1` Unexpected 2 models, expected 3 as the plan declares"; "-" for one that has no place. */
interface Expected {
  readonly place: string;
  readonly message: string;
}

// "# field-empty", "**warning** · Reported by `plan06 check`."
const HEAD = /^(?:# |\*\*)/u;
// "## Right" above a plan in a fence, and the findings below it
const EXAMPLE = /^## (?<heading>Right|Wrong|Đúng|Sai)\n\n```text\n(?<text>[^`]*)```\n(?:\n(?<finds>(?:- .+\n)+))?/gmu;
// "- `5:1` Unexpected …"
const FINDING = /^- (?:`(?<place>\d+:\d+)` )?(?<message>.+)$/gmu;

/** Reads the page of a rule. Throws Error if it has no words of its own. */
export function readPage(text: string): RulePage {
  const [prose = ''] = text.split(/^## /mu);
  const [summary, ...paragraphs] = prose
    .trim()
    .split(/\n{2,}/u)
    .filter((paragraph) => !HEAD.test(paragraph));
  if (!summary) throw new Error('Unexpected page of a rule without words');
  const examples = [...text.matchAll(EXAMPLE)].map(({ groups }): Example => {
    const finds = [...(groups!.finds ?? '').matchAll(FINDING)].map(({ groups: one }) => {
      return { place: one!.place ?? '-', message: one!.message! };
    });
    return { kind: /Right|Đúng/u.test(groups!.heading!) ? 'good' : 'bad', text: groups!.text!, finds };
  });
  return { summary, paragraphs, examples };
}
