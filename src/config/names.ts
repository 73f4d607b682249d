/** The names of a configuration file, in the order in which they are looked for in each directory. */
export const CONFIG_FILES = [
  'plan06.config.yaml',
  'plan06.config.yml',
  'plan06.config.json',
  '.plan06rc.yaml',
  '.plan06rc.yml',
  '.plan06rc.json',
] as const;
