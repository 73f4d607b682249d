export { type FoundReference, findReferences } from './find.js';
export { numberKey, type OwnDocument, type ResolvedReference, resolveReferences } from './resolve.js';
