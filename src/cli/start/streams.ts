import { STDOUT_BROKEN } from '../../messages/streams.js';
import { put } from '../../messages/template.js';
import { languageAsked } from '../language.js';

/**
 * Ends the run quietly when the reader of standard output has gone (`plan06 … | head`), and with one line when it can
 * not be written to, a full disk say.
 */
export function watchStreams(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    const language = languageAsked(process.argv.slice(2)) ?? 'en';
    process.stderr.write(`plan06: ${put(STDOUT_BROKEN[language], { code: error.code ?? error.message })}\n`);
    process.exit(2);
  });
  // The reader of the messages is gone: there is nobody left to tell.
  process.stderr.on('error', () => {});
}

/** Waits until all that was written to standard output and standard error has been taken, or refused. */
export async function flushed(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) await new Promise((resolve) => stream.write('', resolve));
}
