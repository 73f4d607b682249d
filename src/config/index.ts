export { CONFIG_FILES, ConfigError, findConfig } from './find.js';
export { type Config, configSchema, FAIL_ON, type FailOn, LEVELS, REPORTERS, type Reporter } from './schema.js';
