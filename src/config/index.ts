export { ConfigError, findConfig } from './find.js';
export { type Config, type FailOn, LEVELS, type Reporter } from './schema.js';
