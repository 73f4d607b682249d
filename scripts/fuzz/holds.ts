import { check, diff, extract, isSame, normalize, PlanInputError, restore } from '../../src/index.js';
import { clean } from '../../test/fixtures/fixtures.js';
import type { Input } from '../../test/properties/arbitraries.js';
import { faultsOf } from '../../test/properties/invariants.js';
import { outputFaults, workbookFaults } from './outputs.js';

/** What a run gives; null if the program refuses the input as documented. Any other error is a fault. */
function orRefused<Result>(run: () => Result): Result | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof PlanInputError) return null;
    throw error;
  }
}

/** What every plan is compared with. */
const OTHER = extract(clean.find(({ file, text }) => file.endsWith('.md') && text.length < 4500)!.text);

/** @throws {Error} with the faults of one input, one per line. */
export async function holds({ file, text }: Input): Promise<void> {
  orRefused(() => restore(text, { file }));
  orRefused(() => normalize(text, { file }));
  const plan = orRefused(() => extract(text, { file, restore: 'never' }));
  if (plan === null) return;
  const restored = extract(text, { file });
  const faults = [...faultsOf(plan, text), ...faultsOf(restored, text).map((fault) => `restored: ${fault}`)];
  if (JSON.stringify(extract(text, { file, restore: 'never' })) !== JSON.stringify(plan))
    faults.push('another plan the second time');
  if (!isSame(diff(plan, plan))) faults.push('the plan differs from itself');
  const findings = check(plan, { source: text });
  faults.push(...outputFaults(plan, OTHER, findings, text));
  if (text.length % 16 === 0) faults.push(...(await workbookFaults(plan, OTHER)));
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
