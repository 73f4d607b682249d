import { statSync } from 'node:fs';

/** Throws what the system would say of a place that holds no file; reading a named pipe would wait for ever. */
export function refuseUnordinary(path: string): void {
  if (!statSync(path).isFile()) throw Object.assign(new Error(), { code: 'EINVAL' });
}
