/**
 * Which part of the document a line is in. The letterhead and the signature are printed line by line and are never
 * joined; nor is a table without bars. A footnote is one line, after the one that it is in or below.
 */
export type Zone = 'head' | 'text' | 'tail' | 'scan' | 'note';
