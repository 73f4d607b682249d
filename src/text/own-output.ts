/** How much of a file is examined. */
export const OWN_HEAD = 256;

// '{"schemaVersion":"1"', '[{ "schemaVersion"', 'schemaVersion: "1"', "--- schemaVersion:", "- schemaVersion:"
const OWN = /^\ufeff?\s*(?:(?:\[\s*)?\{\s*"schemaVersion"\s*:|(?:---\s*)?(?:-\s+)?schemaVersion:\s*["']?\d)/u;

/** Whether a file that begins like this is JSON, NDJSON or YAML written by plan06. */
export const isOwnOutput = (head: string): boolean => OWN.test(head);
