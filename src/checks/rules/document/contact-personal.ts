import { latin } from '../../../text/latin.js';
import { matchesOf } from '../../../text/matches.js';
import { PRIVATE_MAIL } from '../../../vocabulary/words/review-words.js';
import { found } from '../../findings/finding.js';
import { escapePattern } from '../../lookups/escape.js';
import { textsOf } from '../../lookups/texts.js';
import type { Rule } from '../../rule.js';

/** A public plan contains the telephone number or the e-mail address of a private person. */
export const contactPersonal: Rule = {
  code: 'contact-personal',
  severity: 'info',
  about: 'content',
  check: (plan, places) =>
    textsOf(plan).flatMap(({ text, position }) => [
      ...[...matchesOf(text, MOBILE)].map(({ 0: actual }) =>
        found('contact-personal', { at: places.find(actual, position), actual }),
      ),
      ...mailsIn(text).map((actual) => found('contact-personal/mail', { at: places.find(actual, position), actual })),
    ]),
};

// "0912345678", "0912 345 678", "0838.858.585"
const MOBILE = /(?<![\d./-])0[35789]\d{1,2}[ .]?\d{3}[ .]?\d{3,4}(?![\d/])/gu;
// "@gmail.com"
const PROVIDER = latin(`@(?:${PRIVATE_MAIL.map(escapePattern).join('|')})(?![\\p{L}\\d])`, 'gi');
// what precedes "an.nguyen@gmail.com" and is no part of it
const NO_MAILBOX = latin(/[^\p{L}\d._+-]/u);

/** The addresses of a text at such a provider. */
function mailsIn(text: string): string[] {
  return [...matchesOf(text, PROVIDER)].flatMap(({ 0: provider, index }) => {
    const name = text
      .slice(Math.max(0, index - 64), index)
      .split(NO_MAILBOX)
      .at(-1)!;
    return name === '' ? [] : `${name}${provider}`;
  });
}
