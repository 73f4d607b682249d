/*
 * How the rooms of src/ may import one another: only downwards in this list, types included. Rooms on one line may not
 * import each other. A room that is not listed is a fault of its own.
 */
const ROOMS = [
  ['cli'],
  ['batch'],
  ['config'],
  ['library'],
  ['render'],
  ['checks', 'compare'],
  ['account'],
  ['plan'],
  ['values'],
  ['outline'],
  ['join'],
  ['restore'],
  ['lines'],
  ['facts'],
  ['characters'],
  ['read'],
  ['lexicon'],
  ['vocabulary', 'messages', 'schema', 'text'],
];

/** The files at the top of src/ are the library: its face, and the pipeline as a list of stages. */
const folder = (room) => (room === 'library' ? '^src/[^/]+$' : `^src/${room}/`);

const direction = ROOMS.flatMap((rooms, level) =>
  rooms.map((room) => {
    const above = ROOMS.slice(0, level).flat();
    const beside = rooms.filter((other) => other !== room && level < ROOMS.length - 1);
    return {
      name: `${room}-imports-down`,
      severity: 'error',
      from: { path: folder(room) },
      to: { path: [...above, ...beside].map(folder) },
    };
  }),
).filter(({ to }) => to.path.length > 0);

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    ...direction,
    {
      name: 'known-room',
      severity: 'error',
      from: { path: '^src/.+/', pathNot: ROOMS.flat().map(folder) },
      to: {},
    },
    {
      name: 'resolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(?:mdast|@hyzyla/pdfium)$' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
