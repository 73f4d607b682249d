// Prints what a report of plan06 batch holds as annotations of GitHub, which shows them at their lines.
//   node scripts/annotate.mjs report.ndjson
import { readFileSync } from 'node:fs';

const text = (value) => String(value).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const name = (value) => text(value).replace(/:/g, '%3A').replace(/,/g, '%2C');

for (const line of readFileSync(process.argv[2], 'utf8').split('\n')) {
  if (line === '') continue;
  const { file, status, message, line: at, findings } = JSON.parse(line);
  if (status === 'failed') console.log(`::error file=${name(file)},line=${at ?? 1}::${text(message)}`);
  for (const one of findings.filter(({ severity }) => severity !== 'info')) {
    console.log(
      `::${one.severity} file=${name(file)},line=${one.line ?? 1},title=${name(one.rule)}::${text(one.message)}`,
    );
  }
}
