import { BINARY, timeProcesses } from './processes.mjs';

/**
 * Whole processes against bare Node: `plan06 --version`, and `plan06 extract` of the longest bundled plan and of the
 * scanned one. What no faster reading could save is measured beside them: the whole program loaded with its compiled
 * code for nothing but its help, and the start with a first pass over the code, on the shortest bundled plan.
 */
export async function startUp() {
  const [bare, version, loaded, short, long, scan] = timeProcesses(
    [
      ['-e', '0'],
      [BINARY, '--version'],
      [BINARY, 'extract', '--help'],
      [BINARY, 'extract', 'fixtures/models-named/input.txt'],
      [BINARY, 'extract', 'fixtures/dong-nai/input.md'],
      [BINARY, 'extract', 'fixtures/cao-ngoc/input.txt'],
    ],
    25,
  );
  const row = (what, time, against, target) => ({
    what,
    figure: time / against,
    target,
    detail: `${ms(time)} : ${ms(against)}`,
  });
  return [
    row('`plan06 --version` : `node -e 0`', version, bare, 1.15),
    row('`plan06 extract --help` (loaded, nothing read) : `node -e 0`', loaded, bare),
    row('`plan06 extract` (2,000 characters: start and first pass) : `node -e 0`', short, bare),
    row('`plan06 extract` (64,000 characters) : `node -e 0`', long, bare, 2.5),
    row('`plan06 extract` (64,000 characters) : start and first pass', long, short, 1.3),
    row('`plan06 extract` (the scanned plan) : `node -e 0`', scan, bare, 8),
  ];
}

const ms = (time) => `${time.toFixed(1)} ms`;
