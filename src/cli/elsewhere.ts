/** Which command writes a format that another one does not. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  json: 'plan06 extract -f json',
  yaml: 'plan06 extract -f yaml',
  ndjson: 'plan06 batch -f ndjson',
  csv: 'plan06 table',
  excel: 'plan06 table -f xlsx',
  xls: 'plan06 table -f xlsx',
  xlsx: 'plan06 table -f xlsx',
  ics: 'plan06 query -f ics',
  html: 'plan06 matrix -f html',
  markdown: 'plan06 normalize',
  md: 'plan06 normalize',
  txt: 'plan06 text',
  text: 'plan06 text',
  sarif: 'plan06 check -f sarif',
  github: 'plan06 check -f github',
};

/** The command that writes a format; null for one that none does. */
export const commandFor = (format: string): string | null => ELSEWHERE[format.toLowerCase()] ?? null;
