import { pathToFileURL } from 'node:url';
import { type PlanFinding, RULES, rulePage } from '../../checks/index.js';
import type { Rule } from '../../checks/rule.js';
import type { Language } from '../../messages/index.js';
import type { Position, Severity } from '../../schema/plan.js';
import type { FindingsReporter } from './findings.js';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * SARIF 2.1.0 (OASIS), for the code scanning of forges and editors. Columns count UTF-16 units from 1, as positions do,
 * and the end column is exclusive, as there.
 */
export const sarif: FindingsReporter = (plans, { language, version }) => {
  const report = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'plan06',
            ...(version ? { version, semanticVersion: version } : {}),
            language,
            rules: RULES.map((rule) => ruleOf(rule, language)),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: plans.map(({ file }) => ({ location: { uri: uriOf(file) } })),
        results: plans.flatMap(({ file, findings }, index) =>
          findings.map((finding) => resultOf(finding, { uri: uriOf(file), index })),
        ),
      },
    ],
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};

function ruleOf({ code, severity, isOff }: Pick<Rule, 'code' | 'severity' | 'isOff'>, language: Language): object {
  const { summary, page } = rulePage(code, language);
  return {
    id: code,
    shortDescription: { text: summary },
    help: { text: page, markdown: page },
    defaultConfiguration: { ...(isOff ? { enabled: false } : {}), level: LEVELS[severity] },
  };
}

interface Artifact {
  readonly uri: string;
  readonly index: number;
}

function resultOf({ rule, severity, message, advice, position, cause }: PlanFinding, artifact: Artifact): object {
  return {
    ruleId: rule,
    ruleIndex: RULES.findIndex(({ code }) => code === rule),
    level: LEVELS[severity],
    message: { text: `${message}; ${advice}` },
    locations: [{ physicalLocation: physical(artifact, position) }],
    ...(cause?.position
      ? {
          relatedLocations: [
            { id: 1, physicalLocation: physical(artifact, cause.position), message: { text: cause.message } },
          ],
        }
      : {}),
  };
}

function physical(artifact: Artifact, position: Position | undefined): object {
  const artifactLocation = { uri: artifact.uri, index: artifact.index };
  if (!position) return { artifactLocation };
  const { start, end } = position;
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return { artifactLocation, region: { ...region, charOffset: start.offset, charLength: end.offset - start.offset } };
}

/** A path as a URI: relative where the path is, with its odd letters encoded. */
function uriOf(file: string): string {
  if (/^(?:\/|[A-Za-z]:[\\/])/u.test(file)) return pathToFileURL(file).href;
  return file.replace(/\\/gu, '/').split('/').map(encodeURIComponent).join('/');
}
