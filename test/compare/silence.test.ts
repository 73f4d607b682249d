import { describe, expect, it } from 'vitest';
import { diff } from '../../src/index.js';
import { changesIn, editsOf, sampled } from './mutate.js';
import { FIXTURES, fixture } from './plans.js';

/** How many edits of each plan are tried: all of them take an hour, `PLAN06_EDITS=1000` some minutes. */
const EDITS = Number(process.env.PLAN06_EDITS ?? 12);

describe('nothing that changed is silent', { timeout: 3_600_000 }, () => {
  it.each(FIXTURES)('each word and value of %s, changed by itself, is one change and no other', (name) => {
    const plan = fixture(name);
    const wrong = sampled(editsOf(plan), EDITS, 5).flatMap((edit) => {
      const found = diff(plan, edit.apply());
      const count = changesIn(found);
      return count === 1 && found.view === 'versions'
        ? []
        : [`${edit.path}: ${count} changes, ${edit.from} → ${edit.to}`];
    });
    expect(wrong).toEqual([]);
  });
});
