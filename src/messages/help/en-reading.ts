/** The help of the commands that print one document. */
export const reading = () =>
  ({
    extract: {
      does: 'print plans as validated JSON or YAML, every value with its place in the source',
      of: {
        files: 'files of plans: text, Markdown, DOCX, DOC, HTML ...; - reads standard input',
        format: 'what to write',
        output: 'write to a file instead of standard output',
        compact: 'JSON on one line',
        noPositions: 'leave out where in the source each value stands',
        timeout: 'give up after this time, whatever the input does',
        strict: 'check the result against its source: every word is in it, every place is true',
        restore: 'give words that OCR damaged their marks back',
      },
      examples: [
        ['plan06 extract plan.md', 'JSON on standard output'],
        ['plan06 extract plan.txt -o plan.json', 'into a file, as a whole or not at all'],
        ['plan06 extract plan.md -f yaml --no-positions', 'YAML without places in the source'],
        ['plan06 extract plan.docx', 'of a Word document'],
        ['cat plan.docx | plan06 extract -', 'from standard input'],
        ['plan06 extract plans/*.md -o plans.json', 'several plans, one array'],
        ["plan06 extract plan.md | jq '.models[].title'", 'the titles of the models'],
      ],
      exit: 'Exit status: 0 done, 2 a file could not be read as a plan (the others are written).',
    },
    text: {
      does: 'print the text that is read from a file of any format: what offsets in positions count in',
      of: {
        file: 'any file that extract reads; - reads standard input',
        format: 'what to write',
        output: 'write to a file instead of standard output',
      },
      examples: [
        ['plan06 text plan.docx', 'its text on standard output'],
        ['plan06 text plan.docx -o plan.txt', 'into a file'],
        ['curl -s https://example.vn/ke-hoach | plan06 text -', 'of a web page'],
      ],
      exit: '',
    },
    normalize: {
      does: 'print a plan as Markdown that reads well: lines joined, lists nested, tables whole',
      of: {
        file: 'file of a plan: text, Markdown, DOCX, HTML ...; - reads standard input',
        format: 'what to write',
        output: 'write to a file instead of standard output',
      },
      examples: [
        ['plan06 normalize plan.txt', 'Markdown on standard output'],
        ['plan06 normalize plan.txt -o plan.md', 'into a file'],
        ['pdftotext -layout plan.pdf - | plan06 normalize -', 'from standard input'],
      ],
      exit: '',
    },
    restore: {
      does: 'give a Vietnamese text that OCR damaged, or that lost its marks, its words back',
      of: {
        file: 'any Vietnamese text, plan or not; - reads standard input',
        format: 'what to write',
        output: 'write to a file instead of standard output',
        always: 'restore every line, damaged or not',
        mark: 'set doubtful words off with <mark>, behind each what else it may be (Markdown)',
      },
      examples: [
        ['plan06 restore scan.txt', 'the restored text as Markdown'],
        ['plan06 restore scan.txt --mark', 'the same, doubtful words set off'],
        ['plan06 restore scan.txt -f json', 'each word with its alternatives, certainty and place'],
        ['tesseract page.png - | plan06 restore -', 'from standard input'],
      ],
      exit: '',
    },
    schema: {
      does: 'print the JSON Schema (draft 2020-12) of what extract, diff or matrix puts out',
      of: {
        name: 'of what',
        format: 'what to write',
        output: 'write to a file instead of standard output',
      },
      examples: [
        ['plan06 schema', 'the JSON Schema on standard output'],
        ['plan06 schema diff', 'that of plan06 diff -f json'],
        ['plan06 schema diff-row', 'that of plan06 diff V1 V2 V3 -f json'],
        ['plan06 schema -o plan.schema.json', 'into a file'],
      ],
      exit: '',
    },
  }) as const;
