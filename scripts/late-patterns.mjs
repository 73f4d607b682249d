// Has patterns made when they are first asked for: Node.js reads a pattern's text when it is made, and a plan needs a third.
import { parse } from 'acorn';
import { ancestor } from 'acorn-walk';

/**
 * The text of a module in which a constant that holds a pattern, `const NAME = /…/`, is made on its first use. Constants
 * that are exported stay as they are, and those of whose name the module declares another.
 *
 * @param {string} text a module in JavaScript
 */
export function withLatePatterns(text) {
  const module = parse(text, { ecmaVersion: 'latest', sourceType: 'module' });
  const uses = usesIn(module);
  const edits = patternsIn(module).flatMap((pattern) => {
    const { name, declaration, init } = pattern;
    const { declared, places } = uses.get(name);
    if (declared > 1 || places.length === 0) return [];
    const literal = text.slice(init.start, init.end);
    const make = `make_${name}`;
    const isShared = places.length > 1;
    const made = `(${name} ??= ${isShared ? `${make}()` : literal})`;
    return [
      { node: declaration, text: isShared ? `let ${name}; const ${make} = () => ${literal};` : `let ${name};` },
      // `{ NAME }`
      ...places.map(({ node, isShort }) => ({ node, text: isShort ? `${name}: ${made}` : made })),
    ];
  });
  return edited(text, edits);
}

/** The constants of a module's top level that hold a pattern and are declared alone. */
function patternsIn({ body }) {
  return body.flatMap((declaration) => {
    if (declaration.type !== 'VariableDeclaration' || declaration.kind !== 'const') return [];
    const [{ id, init }, ...others] = declaration.declarations;
    const isPattern = others.length === 0 && id.type === 'Identifier' && init.type === 'Literal' && init.regex;
    return isPattern ? [{ name: id.name, declaration, init }] : [];
  });
}

/** How often each name is declared in a module, counting an export as one, and the places where it is read. */
function usesIn(module) {
  const uses = new Map();
  const of = (name) => {
    if (!uses.has(name)) uses.set(name, { declared: 0, places: [] });
    return uses.get(name);
  };
  const declare = ({ name }) => of(name).declared++;
  const declareEach = ({ specifiers }) => {
    for (const { local } of specifiers) declare(local);
  };
  ancestor(module, {
    Identifier(node, _state, ancestors) {
      const { type, shorthand } = ancestors.at(-2) ?? {};
      of(node.name).places.push({ node, isShort: type === 'Property' && shorthand });
    },
    VariablePattern: declare,
    Function: ({ id }) => id && declare(id),
    Class: ({ id }) => id && declare(id),
    ImportDeclaration: declareEach,
    ExportNamedDeclaration: declareEach,
    ExportDefaultDeclaration: ({ declaration }) => declaration.type === 'Identifier' && declare(declaration),
  });
  return uses;
}

function edited(text, edits) {
  let done = '';
  let at = 0;
  for (const { node, text: put } of edits.toSorted((a, b) => a.node.start - b.node.start)) {
    done += text.slice(at, node.start) + put;
    at = node.end;
  }
  return done + text.slice(at);
}
