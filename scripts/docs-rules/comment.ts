/** A rule's page as it stands in the comment above the rule. */
export interface RuleComment {
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

/** `@finds 5:1 Unexpected 2 models, expected 3 as the plan declares`; "-" for one that has no place. */
interface Expected {
  readonly place: string;
  readonly message: string;
}

/** Reads the comment above `export const …: Rule` in the text of a rule's file. Throws Error if there is none. */
export function readComment(source: string): RuleComment {
  const end = source.search(/^export const \w+: Rule = \{/mu);
  const start = source.lastIndexOf('/**', end);
  if (end < 0 || start < 0) throw new Error('Unexpected rule without a comment above it');
  const lines = source
    .slice(start, end)
    .split('\n')
    .map((line) => line.replace(/^ ?(?:\*\*?\/?|\/\*\*) ?/u, ''))
    .map((line) => line.trimEnd());
  const tagged = lines.findIndex((line) => line.startsWith('@'));
  const [summary = '', ...paragraphs] = lines
    .slice(0, tagged < 0 ? lines.length : tagged)
    .join('\n')
    .trim()
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.replace(/\n/gu, ' '));
  return { summary, paragraphs, examples: readExamples(tagged < 0 ? [] : lines.slice(tagged)) };
}

function readExamples(lines: readonly string[]): Example[] {
  const examples: { kind: 'good' | 'bad'; text: string[]; finds: Expected[] }[] = [];
  for (const line of lines) {
    // "@example bad", "@finds 5:1 Unexpected …"
    const example = /^@example (?<kind>good|bad)$/u.exec(line)?.groups as { kind: 'good' | 'bad' } | undefined;
    const finds = /^@finds (?<place>\d+:\d+|-) (?<message>.+)$/u.exec(line)?.groups as unknown as Expected | undefined;
    const last = examples.at(-1);
    if (example) examples.push({ kind: example.kind, text: [], finds: [] });
    else if (finds && last) last.finds.push({ place: finds.place, message: finds.message });
    else if (line.startsWith('@') || !last) throw new Error(`Unexpected line in a rule's comment: ${line}`);
    else last.text.push(line);
  }
  return examples.map(({ kind, text, finds }) => ({ kind, text: `${text.join('\n').trim()}\n`, finds }));
}
