import { expect, test } from 'vitest';
import { cases, failuresOf, open } from './case.js';

test.each(cases.filter((name) => !open.has(name)))('%s is right', (name) => expect(failuresOf(name)).toEqual([]));

// Too few failures fail as well as too many: a case that has become right leaves the list.
test.each(cases.filter((name) => open.has(name)))('%s is still open', (name) =>
  expect(failuresOf(name), `right now: take ${name} out of fixtures/cases/open.txt`).not.toEqual([]),
);

test('every open case is one of the folder', () =>
  expect([...open].filter((name) => !cases.includes(name))).toEqual([]));
