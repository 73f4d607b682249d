import { vocabulary } from '../lexicon/run.js';
import type { Locator } from '../read/locator.js';
import type { Source } from '../read/source.js';
import type { Plan } from '../schema/plan.js';

/** What a result says about the source that it was read from. */
export function reportedSource({
  source: { file, format, encoding, sha256, pages, reader },
  locator,
  damage,
}: {
  readonly source: Source;
  readonly locator: Locator;
  readonly damage: { readonly share: number };
}): Plan['source'] {
  return {
    ...{ file, format, encoding, sha256, lines: locator.lineCount, damage: Math.round(damage.share * 1000) / 1000 },
    ...(pages === null ? {} : { pages }),
    ...(reader === null ? {} : { reader }),
    vocabulary: vocabulary().hash,
  };
}
