import { fill, type Language } from '../messages/index.js';
import { sources } from '../messages/sources.js';
import type { Diagnostic } from '../schema/plan.js';
import type { Locator } from './locator.js';
import type { SourceWarning, SourceWarningCode } from './source.js';

/** Anything that may have lost or distorted words is a warning, the rest is informational. */
const WARNINGS: ReadonlySet<SourceWarningCode> = new Set([
  'numbers-lost',
  'text-layer-unusable',
  'page-unread',
  'part-unread',
  'cut-off',
]);

/** The warnings of reading a file, as diagnostics of the plan: "source-legacy-encoding" and so on. */
export function sourceNotes(warnings: readonly SourceWarning[], locator: Locator): Diagnostic[] {
  return warnings.map(({ code, values, from, to }) => {
    const told = (language: Language) => {
      const { says, todo } = sources[code][language];
      return `${fill(says, values, language)}; ${fill(todo, values, language)}`;
    };
    return {
      rule: `source-${code}`,
      severity: WARNINGS.has(code) ? ('warning' as const) : ('info' as const),
      message: told('en'),
      messageVi: told('vi'),
      ...(from !== undefined && { position: locator.position(from, to ?? from) }),
    };
  });
}
