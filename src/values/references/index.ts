export { findReferences } from './find.js';
export { findMentions, resolveMention } from './mentions.js';
export { findNamedLaws } from './named-laws.js';
export { type OwnDocument, resolveReferences } from './resolve.js';
