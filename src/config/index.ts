export { ConfigError, type FoundConfig, findConfig } from './find.js';
export { type Config, type FailOn, LEVELS, type Reporter } from './schema.js';
