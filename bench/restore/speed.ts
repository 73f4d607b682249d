import type { Restorer } from '../../src/restore/index.js';

/** How long the machine takes for plain work of this kind, so that speeds can be compared between machines. */
function yardstick(text: string): number {
  const begin = process.cpuUsage();
  let sum = 0;
  for (let round = 0; round < 20; round++)
    for (const word of text.toLowerCase().split(' ')) sum += word.normalize('NFD').length;
  if (sum === 0) throw new Error('nothing to measure');
  return process.cpuUsage(begin).user / 20;
}

/** One sentence on speed: words a second for a new restorer and a long text, as time and as a ratio, and memory. */
export function speedOf(create: () => Restorer, paragraphs: readonly string[]): string {
  const loadBegin = process.cpuUsage();
  create();
  const load = process.cpuUsage(loadBegin).user / 1000;
  const short = paragraphs.slice(0, 400);
  let memory = 0;
  const times = [short, paragraphs].map((texts) => {
    const restorer = create();
    const begin = process.cpuUsage();
    const words = restorer.restore(texts).reduce((sum, line) => sum + line.words.length, 0);
    const { user: micros } = process.cpuUsage(begin);
    if (texts === short) memory = Math.round(process.memoryUsage().rss / 1e6);
    return { words, micros };
  });
  const rates = times.map(
    ({ words, micros }) => `${Math.round((words / micros) * 1e3)},000 words a second on ${words} words`,
  );
  const unit = yardstick(paragraphs.join(' ')) / times[1]!.words;
  const ratio = times[1]!.micros / times[1]!.words / unit;
  return (
    `${rates.join(', ')} (processor time, new restorer each, a cold engine first), ${load.toFixed(0)} ms to load; ` +
    `a word takes ${ratio.toFixed(0)} times as long as taking it apart (\`normalize('NFD')\` of the words in lower case); ` +
    `${memory} MB of memory in use behind the shorter text.`
  );
}
