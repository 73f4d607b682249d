// Writes today's results as the expected ones: node scripts/update-fixtures.mjs
// Review the change with `git diff fixtures` before it is committed: a test only says that something changed.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

if (process.env.CI) {
  console.error('update-fixtures: refused where CI is set; run it on your own machine');
  process.exit(1);
}
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'test/fixtures.test.ts'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: { ...process.env, UPDATE_FIXTURES: '1' },
  stdio: 'inherit',
});
process.exit(status ?? 1);
