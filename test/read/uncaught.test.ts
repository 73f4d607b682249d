import { spawnSync } from 'node:child_process';
import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { PlanInputError } from '../../src/read/error.js';
import { root } from '../cli/helpers.js';

const error = new PlanInputError('empty', 'the input is empty', 'give the text of the plan', 3);

it('is one line where it is printed, and holds its parts all the same', () => {
  expect(error.stack).toBe('PlanInputError: the input is empty; give the text of the plan');
  expect(inspect(error)).toBe(`[${error.stack}]`);
  expect({ code: error.code, hint: error.hint, line: error.line }).toEqual({
    ...{ code: 'empty', hint: 'give the text of the plan', line: 3 },
  });
});

it('shows a few readable lines of the library where a program does not catch it', () => {
  const program = "import { extract } from './dist/index.js'; extract('');";
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toContain('PlanInputError: the input is empty; give the text of the plan');
  expect(stderr.length).toBeLessThan(1000);
});
