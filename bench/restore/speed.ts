import type { Restorer } from '../../src/restore/restorer.js';

/** How long the machine takes for plain work of this kind, so that speeds can be compared between machines. */
function yardstick(text: string): number {
  const begin = process.cpuUsage();
  let sum = 0;
  for (let round = 0; round < 20; round++)
    for (const word of text.toLowerCase().split(' ')) sum += word.normalize('NFD').length;
  if (sum === 0) throw new Error('nothing to measure');
  return process.cpuUsage(begin).user / 20;
}

const thousands = (value: number) => `${Math.round(value / 1000)},000`;
const megabytes = () => `${Math.round(process.memoryUsage().rss / 1e6)} MB`;

/** A few sentences on speed, loading and memory: a new restorer for each text, the shorter one first in a cold engine. */
export function speedOf(create: () => Restorer, paragraphs: readonly string[]): string {
  const loadBegin = process.cpuUsage();
  const loadStart = performance.now();
  create();
  const load = performance.now() - loadStart;
  const loadTime = process.cpuUsage(loadBegin).user / 1000;
  const runs = [paragraphs.slice(0, 400), paragraphs].map((texts) => {
    const restorer = create();
    const begin = process.cpuUsage();
    const start = performance.now();
    const words = restorer.restore(texts).reduce((sum, line) => sum + line.words.length, 0);
    const seconds = (performance.now() - start) / 1000;
    return { words, seconds, micros: process.cpuUsage(begin).user, memory: megabytes() };
  });
  const [short, long] = [runs[0]!, runs[1]!];
  const rates = runs.map(
    ({ words, seconds, micros }) =>
      `${thousands(words / seconds)} words a second on ${words} words (${thousands((words / micros) * 1e6)} by processor time)`,
  );
  const token = yardstick(paragraphs.join(' ')) / long.words;
  const ratio = long.micros / long.words / token;
  return `${rates.join(',\n')};
the first in a cold engine, whose compiling on another core is in the processor time. Loading: ${load.toFixed(0)} ms (${loadTime.toFixed(0)} ms of
processor time). Memory in use behind the shorter text: ${short.memory}; behind the longer one, with all prints and results
at hand: ${long.memory}. A word of the longer text takes ${ratio.toFixed(0)} times as long as taking it apart (\`normalize('NFD')\` of the
words in lower case).`;
}
