import { wordsOf } from './shared-words.js';

/** Small words that sentences are joined with, and that names of bodies hold. All in small letters. */
export const AND = 'và';
export const OF = 'của';
/** Of a body of higher rank. */
export const OF_HIGHER = 'thuộc';
export const HAVING = 'có';
export const IN_ORDER_TO = 'để';
export const TO = 'đến';
export const FROM = 'từ';
export const BY = 'theo';
export const BEING = 'là';

/** Before several of a sort: "|các| năm 2024 và 2025". */
export const SEVERAL = 'các';
export const PLURALS: readonly string[] = [SEVERAL, 'những'];

/** Before an ordinal: "PHẦN |THỨ| NHẤT". */
export const ORDINAL_WORD = 'thứ';

/** Before the others that somebody does something together with. */
export const TOGETHER_WITH: readonly string[] = ['với', 'cùng'];

/** Before what a body is for: "Vụ Các vấn đề chung |về| xây dựng pháp luật". */
export const TOPIC_WORDS: readonly string[] = wordsOf('topic-words');

/** After these words the name of a body continues with the one that it belongs to. */
export const BELONGING_TO: readonly string[] = ['lý', OF_HIGHER, OF];

/** First words of what leads to guides in the middle of a clause: "theo hướng dẫn của", "dưới sự chỉ đạo của". */
export const LEADING_TO_GUIDES: readonly string[] = ['theo', 'trên', 'dưới'];

/** First words of those that give a task to another in the middle of a clause. */
export const GIVING: readonly string[] = ['giao', 'chuyển'];

/** Before the members of a list: "13 mô hình |gồm| …". */
export const CONSISTING_OF = 'gồm';
