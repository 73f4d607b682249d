/** Behind a kind of document: it is one that was named before ("Kế hoạch trên", "Nghị quyết nêu trên"). */
export const NAMED_BEFORE: readonly string[] = ['trên', 'nêu trên', 'nói trên', 'đã nêu', 'trên đây', 'đó'];

/** Behind a kind of document: it is the one that the reader has in hand ("Kế hoạch này"). */
export const IN_HAND: readonly string[] = ['này'];
