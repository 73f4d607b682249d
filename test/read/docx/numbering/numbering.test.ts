import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { read } from '../../../../src/read/index.js';

const FOLDER = 'fixtures/formats/numbering';
const expected: Record<string, string[]> = JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8'));

// "| --- | --- |": the rule under the head of a table
const RULE = /^\|(?: --- \|)+$/;

it.each(Object.entries(expected))('%s: as Word prints it', async (name, lines) => {
  const { text } = await read(readFileSync(`${FOLDER}/${name}.docx`));
  expect(text.split('\n').filter((line) => line !== '' && !RULE.test(line))).toEqual(lines);
});
