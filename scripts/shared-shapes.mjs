// Has objects that are made as `{ ...one, more }` share what the engine keeps of their shape.
import { parse } from 'acorn';
import { full } from 'acorn-walk';

/**
 * The text of a built file in which `{ ...one, more: 1 }` is written `{ ...null, ...one, more: 1 }`, which says the same.
 *
 * Node.js 20 takes the first spread of a literal for a copy of the object's shape, which no other object shares, and
 * puts what comes after it into that: each object then holds a shape of its own, three times as large as itself, and
 * code that reads such objects is never made for one shape. After another spread it adds key by key, and all share one.
 *
 * @param {string} text
 * @param {'module' | 'script'} sourceType
 */
export function withSharedShapes(text, sourceType) {
  const places = [];
  full(parse(text, { ecmaVersion: 'latest', sourceType, allowReturnOutsideFunction: true }), (node) => {
    if (node.type !== 'ObjectExpression' || node.properties.length < 2) return;
    const [first] = node.properties;
    if (first.type === 'SpreadElement') places.push(first.start);
  });
  let result = '';
  let done = 0;
  for (const place of places.toSorted((a, b) => a - b)) {
    result += `${text.slice(done, place)}...null,`;
    done = place;
  }
  return result + text.slice(done);
}
