export { type FoundReference, findReferences } from './find.js';
export { findMentions, resolveMention, type ShortMention } from './mentions.js';
export { numberKey, type OwnDocument, type ResolvedReference, resolveReferences } from './resolve.js';
