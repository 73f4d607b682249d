/** Whether `PLAN06_DEBUG`, names separated by commas, holds a name. */
export function isDebugged(name: string): boolean {
  return process.env.PLAN06_DEBUG?.split(',').includes(name) ?? false;
}
