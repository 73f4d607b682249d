/** What is wrong with a file that is read or written, and what to do. */
export const files = () =>
  ({
    'no-such-file': ['no such file', 'check the name'],
    'folder-empty': ['a folder without plans', 'name another folder, or a quoted glob'],
    'read-denied': ['permission denied', 'check the read permission'],
    'name-too-long': ['the name is too long', 'check the name'],
    'no-writer': ['a named pipe that nothing writes to', 'start what writes to it first, or give a file'],
    'no-reader': [
      'cannot write {file}: a named pipe that nothing reads from',
      'start what reads from it first, or name a file',
    ],
    'link-circle': ['symbolic links in a circle', 'check what the link points to'],
    'cannot-read': ['cannot be read ({code})', 'check the file and its disk'],
    directory: ['a directory, not a file', 'name the files in it, e.g. {file}/*.md'],
    'directory/stdin': ['a directory, not a file', 'name the files in it'],
    'write-no-directory': ['cannot write {file}: its directory does not exist', 'create the directory first'],
    'write-denied': ['cannot write {file}: permission denied', 'check the write permission'],
    'write-read-only': ['cannot write {file}: the disk is read-only', 'choose another place'],
    'write-full': ['cannot write {file}: the disk is full', 'free some space or choose another place'],
    'write-link-circle': ['cannot write {file}: symbolic links in a circle', 'check what the link points to'],
    'write-name-too-long': ['cannot write {file}: the name is too long', 'choose a shorter name'],
    'write-other': ['cannot write {file}: {code}', 'choose another place'],
    'write-directory': ['cannot write {file}: it is a directory', 'name a file in it'],
    'write-over-input': ['cannot write {file}: it is the plan that is read', 'choose another name'],
    'write-exists': ['cannot write {file}: it already exists', 'choose another name, or add --force'],
    'json-broken': [
      '{kind} broken at line {line}, column {column}: {why}',
      'extract the plan again, or correct the file',
    ],
    'json-empty': ['{kind} without a plan', 'give what plan06 extract prints'],
    'json-no-plan': ['{where}no plan of schema version 1: {what}', 'extract the plan again'],
    'json-no-plan/more': ['{where}no plan of schema version 1: {what} (and {more} more)', 'extract the plan again'],
    'output-given': ['already an output of plan06', 'give the plan itself'],
    'output-given/file': ['already an output of plan06', 'give the plan itself: {file}'],
    'breaks-schema': ['internal error: the result breaks the schema ({fault})', 'please report it with the file'],
    'no-file-matches': [
      'no file matches {what}',
      'check the names, and quote patterns so that the shell leaves them alone',
    ],
    'no-file-left': [
      'no file is left to convert: the list is empty, or --ignore or the output folder takes all of them in',
      'name other files, or another folder with --out-dir',
    ],
    'entry-failed': ['{what}', '{cure}'],
    library: ['{what}', '{cure}'],
  }) as const;

/** What is said of an error that nobody expected. */
export const unexpected = () => 'unexpected error: {message}; please report it with the output of PLAN06_DEBUG=1';
