export { type JsonOptions, renderJson } from './json.js';
