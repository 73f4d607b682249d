export { findReferences } from './find.js';
export { findNamedLaws } from './named-laws.js';
export { type OwnDocument, resolveReferences } from './resolve.js';
