import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

const ROOT = 'src/checks/rules';

/** The file of each rule by its code, whichever folder it is in. */
export const RULE_FILES: ReadonlyMap<string, string> = new Map(
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [basename(name, '.ts'), `${ROOT}/${name}`]),
);
