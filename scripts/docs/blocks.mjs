import { readFileSync } from 'node:fs';
import { plan06 } from './program.mjs';

const PLAN = 'fixtures/hung-chinh/input.md';
/** The model that the pages show: index 4 of the list, number 5 of the plan. */
const INDEX = 4;

const read = (...options) => JSON.parse(plan06('extract', PLAN, ...options));

/** What the pages show, by the name of the block. Each is what a reader gets who types the command above it. */
const BLOCKS = {
  'example-source': () => {
    const { start, end } = read().models[INDEX].position;
    return fence('markdown', readFileSync(PLAN, 'utf8').slice(start.offset, end.offset));
  },
  'example-output': () => fence('json', JSON.stringify(read('--no-positions').models[INDEX], null, 2)),
  'example-position': () => fence('json', JSON.stringify(read().models[INDEX].fields.deadline.position)),
  'help-extract-vi': () => fence('text', plan06('extract', '--help', '--lang', 'vi').trimEnd()),
  'help-extract': () => fence('text', plan06('extract', '--help').trimEnd()),
};

// "<!-- generated: example-output -->", the block, "<!-- /generated -->"
const BLOCK = /(?<open><!-- generated: (?<name>[a-z-]+) -->\n)[\s\S]*?(?<close><!-- \/generated -->)/g;

/** The page with every generated block as it should be. */
export function fillBlocks(page) {
  return page.replace(BLOCK, (...match) => {
    const { open, name, close } = match.at(-1);
    if (!BLOCKS[name]) throw new Error(`No block is called ${name}`);
    return `${open}\n${BLOCKS[name]()}\n\n${close}`;
  });
}

function fence(language, text) {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
