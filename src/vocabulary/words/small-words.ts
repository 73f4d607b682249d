/** Small words that sentences are joined with, and that names of bodies hold. All in small letters. */
export const AND = 'và';
export const OF = 'của';
export const HAVING = 'có';
export const IN_ORDER_TO = 'để';

/** Before the others that somebody does something together with. */
export const TOGETHER_WITH: readonly string[] = ['với', 'cùng'];

/** Behind these words the name of a body goes on with the one that it belongs to. */
export const BELONGING_TO: readonly string[] = ['lý', 'thuộc', OF];

/** First words of what leads to guides in the middle of a clause: "theo hướng dẫn của", "dưới sự chỉ đạo của". */
export const LEADING_TO_GUIDES: readonly string[] = ['theo', 'trên', 'dưới'];

/** First words of those that give a task to another in the middle of a clause. */
export const GIVING: readonly string[] = ['giao', 'chuyển'];
