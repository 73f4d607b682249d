import { plainReporter } from './findings.js';

/**
 * `file:line:column: severity: message; what to do [rule]`, one line per finding, as compilers print: for editors and
 * grep.
 */
export const unix = plainReporter((plans) =>
  plans
    .flatMap(({ file, findings }) =>
      findings.map(({ position, severity, message, advice, rule }) => {
        const { line, column } = position?.start ?? { line: 1, column: 1 };
        return `${file}:${line}:${column}: ${severity}: ${message}; ${advice} [${rule}]\n`;
      }),
    )
    .join(''),
);
