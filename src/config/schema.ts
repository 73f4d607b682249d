import * as z from 'zod';
import { RULES, type RuleCode } from '../checks/index.js';
import { checkVocabulary } from '../lexicon/user-words.js';
import { LANGUAGES } from '../messages/index.js';

const REPORTERS = ['pretty', 'unix', 'json', 'sarif', 'github'] as const;
const FAIL_ON = ['error', 'warning', 'never'] as const;
export const LEVELS = ['off', 'info', 'warning', 'error'] as const;

export type Reporter = (typeof REPORTERS)[number];
export type FailOn = (typeof FAIL_ON)[number];

const codes = RULES.map(({ code }) => code) as [RuleCode, ...RuleCode[]];

/** What a configuration file may say: the same as the options of `plan06 check`. */
export const configSchema = z.strictObject({
  rules: z
    .partialRecord(z.enum(codes), z.enum(LEVELS))
    .optional()
    .describe('What the findings of a rule are to be, by its code'),
  failOn: z.enum(FAIL_ON).optional().describe('From which severity on the exit status is 1'),
  reporter: z.enum(REPORTERS).optional(),
  lang: z.enum(LANGUAGES).optional(),
  vocabulary: z
    .unknown()
    .transform(checkVocabulary)
    .optional()
    .describe('Labels, bodies, abbreviations and headings beside those of the program'),
});

export type Config = z.infer<typeof configSchema>;
