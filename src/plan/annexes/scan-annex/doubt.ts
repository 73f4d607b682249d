import type { Field, Model } from '../../../schema/plan.js';
import { boundedDistance } from '../../../text/fold.js';
import { Bank, phraseOf } from './bank.js';
import type { Placed } from './beam.js';
import type { DecodedRow } from './decode.js';
import type { PlacedRow } from './index.js';
import { DATE, type Lexicon } from './lexicon.js';
import type { Cell } from './memory.js';

/** A cell of so few words must be known. */
const FEW = 2;

/** Whether a date of the deadline is nearly one that the body has for the same model: one of them is misread. */
export function isDoubtful({ cells }: DecodedRow, model: Model | undefined): boolean {
  const own = datesOf(model);
  const dates = (cells.get('deadline') ?? []).filter(({ word }) => word === DATE).map(({ part }) => part.printed);
  return dates.some((date) => !own.includes(date) && own.some((one) => boundedDistance(one, date, NEAR) <= NEAR));
}

/** A cell of a word or two that neither the plan nor another row has is no cell; its words are free again. */
export function withoutScraps(rows: readonly PlacedRow[], models: readonly Model[], lexicon: Lexicon): PlacedRow[] {
  const bank = new Bank(models, lexicon);
  const textOf = (words: readonly Placed[]) => words.map(({ word }) => lexicon.surface(word)).join(' ');
  const isShort = (cell: Cell, words: readonly Placed[]) =>
    cell !== 'title' && cell !== 'deadline' && words.length > 0 && words.length <= FEW;
  for (const { row } of rows)
    for (const [cell, words] of row.cells) if (isShort(cell, words)) bank.add(cell, textOf(words));
  return rows.map((placed) => {
    const cells = new Map<Cell, readonly Placed[]>();
    for (const [cell, words] of placed.row.cells) {
      const isScrap = isShort(cell, words) && !bank.isUsual(phraseOf(textOf(words), lexicon), cell);
      cells.set(cell, isScrap ? [] : words);
    }
    return { ...placed, row: { ...placed.row, cells } };
  });
}

/** So many digits of a date may be misread. */
const NEAR = 3;
// "30/9/2024"
const DATES = /\d{1,2}\/\d{1,2}\/\d{4}/g;

/** The dates that a model's deadline has. */
function datesOf(model: Model | undefined): string[] {
  const deadline = model?.fields.deadline;
  const fields: Field[] = deadline === undefined ? [] : Array.isArray(deadline) ? deadline : [deadline];
  return fields.flatMap((field) =>
    [field.text, ...field.items.map((item) => item.text)].flatMap((text) => text.match(DATES) ?? []),
  );
}

/** Whether the model's own text has what stands in a cell in another column alone, and no line tells which it is. */
export function isOfOther(
  row: DecodedRow,
  cell: Cell,
  other: Cell,
  bank: Bank,
  model: number | null,
  lexicon: Lexicon,
): boolean {
  const words = row.cells.get(cell)!;
  const phrase = phraseOf(words.map(({ word }) => lexicon.surface(word)).join(' '), lexicon);
  if (bank.witness(phrase, other, model) !== 'own' || bank.witness(phrase, cell, model) === 'own') return false;
  const lines = new Set(words.map((word) => word.line));
  return !row.cells.get(other)!.some((word) => lines.has(word.line));
}
