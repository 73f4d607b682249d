import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Levels } from '../../checks/index.js';
import { TABLES, tableWords } from '../../messages/table/index.js';
import type { Plan } from '../../schema/plan.js';
import { language } from '../language.js';
import { tablesOf, writeTables } from './write-tables.js';

/** Writes plans.xlsx of the plans that a run put into plans.ndjson, in the same folder: a sheet for each table. */
export async function writeBatchWorkbook(root: string, levels: Levels | null): Promise<void> {
  const lines = readFileSync(join(root, 'plans.ndjson'), 'utf8').split('\n');
  const plans = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Plan);
  const tables = await tablesOf(TABLES, plans, { levels });
  await writeTables(tables, { format: 'xlsx', output: join(root, 'plans.xlsx'), words: tableWords(language()) });
}
