import { describe, expect, it } from 'vitest';
import { check } from '../../src/checks/index.js';
import { extract } from '../../src/extract.js';
import { INVENTED } from './invented-plans.js';

describe('plans of other places and issuers, with the faults of fifteen kinds and without them', () => {
  it.each(INVENTED)('%s', (_name, source, findings) => {
    const counts: Record<string, number> = {};
    for (const { rule } of check(extract(source), { source })) counts[rule] = (counts[rule] ?? 0) + 1;
    expect(counts).toEqual(findings);
  });
});
