import { expect, it } from 'vitest';
import { isOwnOutput } from '../../src/text/own-output.js';

it.each([
  ['{"schemaVersion":"1","source":{', true],
  ['[\n  {\n    "schemaVersion": "1",', true],
  ['schemaVersion: "1"\nsource:', true],
  ['---\nschemaVersion: "1"', true],
  ['- schemaVersion: "1"', true],
  ['\ufeff{ "schemaVersion": "1"', true],
  ['{"version":"1","schemaVersion":"1"', false],
  ['KẾ HOẠCH\nschemaVersion: 1', false],
  ['schemaVersion của hệ thống', false],
  ['', false],
])('%j is an output of plan06: %j', (head, isOwn) => {
  expect(isOwnOutput(head)).toBe(isOwn);
});
