/** How much of a file is looked at. */
export const OWN_HEAD = 256;

// '{"schemaVersion":"1"', '[{ "schemaVersion"', 'schemaVersion: "1"', "--- schemaVersion:", "- schemaVersion:"
const OWN = /^\ufeff?\s*(?:(?:\[\s*)?\{\s*"schemaVersion"\s*:|(?:---\s*)?(?:-\s+)?schemaVersion:\s*["']?\d)/u;

/** Whether a file that begins so is what plan06 wrote as JSON, NDJSON or YAML. */
export const isOwnOutput = (head: string): boolean => OWN.test(head);
