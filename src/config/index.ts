export { ConfigError, configIn, type FoundConfig } from './read.js';
export { type Config, type FailOn, LEVELS, type Reporter } from './schema.js';
