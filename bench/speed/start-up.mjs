import { BINARY, timeProcesses } from './processes.mjs';

/** Whole processes against bare Node: `plan06 --version`, and `plan06 extract` of the longest bundled plan. */
export async function startUp() {
  const [bare, version, extract] = timeProcesses(
    [
      ['-e', '0'],
      [BINARY, '--version'],
      [BINARY, 'extract', 'fixtures/dong-nai/input.md'],
    ],
    25,
  );
  return [
    {
      what: '`plan06 --version` : `node -e 0`',
      figure: version / bare,
      target: 1.15,
      detail: `${ms(version)} : ${ms(bare)}`,
    },
    {
      what: '`plan06 extract` (64,000 characters) : `node -e 0`',
      figure: extract / bare,
      target: 2.5,
      detail: `${ms(extract)} : ${ms(bare)}`,
    },
  ];
}

const ms = (time) => `${time.toFixed(1)} ms`;
