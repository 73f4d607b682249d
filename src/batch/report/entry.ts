import type { Diagnostic } from '../../schema/plan.js';
import type { Entry, FailOn, Input, Stored, Unread } from '../types.js';

const RANK = { error: 3, warning: 2, info: 1 } as const;

/** Whether a plan's diagnostics are at or above the severity that counts as a finding. */
function hasFindings(diagnostics: readonly Diagnostic[], failOn: FailOn): boolean {
  return failOn !== 'never' && diagnostics.some(({ severity }) => RANK[severity] >= RANK[failOn]);
}

/** What a report says about a converted file, or one that could not be converted. */
export function entryOf(
  input: Input,
  result: Stored,
  about: { output: string | null; ms: number; cached: boolean; failOn: FailOn },
): Entry {
  const { output, ms, cached, failOn } = about;
  const base = { file: input.file, output, ms, cached };
  if (!result.ok) {
    const { code, message, hint, line } = result.trouble;
    const shown = `${message}; ${hint}`;
    return { ...base, status: 'failed', output: null, code, message: shown, line: line ?? null, findings: [] };
  }
  const { diagnostics } = result;
  const findings = diagnostics.map(({ rule, severity, message, position }) => ({
    rule,
    severity,
    message,
    line: position?.start.line ?? null,
    column: position?.start.column ?? null,
  }));
  const status = hasFindings(diagnostics, failOn) ? 'findings' : 'ok';
  return { ...base, status, code: null, message: countFindings(diagnostics), line: null, findings };
}

export function unreadEntry({ file, status, code, message }: Unread): Entry {
  return { file, status, output: null, ms: 0, cached: false, code, message, line: null, findings: [] };
}

/** A file that was not reached because the run was stopped. */
export function stoppedEntry(file: string, why: string): Entry {
  return unreadEntry({ file, status: 'skipped', code: 'stopped', message: why });
}

/** "1 error, 2 warnings", or null if nothing was found. */
function countFindings(diagnostics: readonly Diagnostic[]): string | null {
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = diagnostics.filter((one) => one.severity === severity).length;
    const name = severity === 'info' ? 'note' : severity;
    return count === 0 ? [] : [`${count} ${name}${count === 1 ? '' : 's'}`];
  });
  return parts.length > 0 ? parts.join(', ') : null;
}
