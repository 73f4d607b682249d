export function vocabularyLists(folder: string): Map<string, Set<string>>;
export function repeatedWords(lists: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string[]>;
