/** Words as a tree of letters. Node 0 is the root; letters are numbers given out by `letters`. */
export class Trie {
  readonly letters = new Map<string, number>();
  /** The number of the word that ends at a node, −1 for none. */
  readonly word: Int32Array;
  /** The children of node n: `branch[from[n]]` up to `from[n + 1]`, and the letters that lead there. */
  readonly from: Int32Array;
  readonly branch: Int32Array;
  readonly branchLetter: Int32Array;

  /** `words[i]` gets the number i. */
  constructor(words: readonly string[]) {
    // In order, each word shares its first letters with the one before it: one path is all that has to be kept.
    const order = words
      .map((_, i) => i)
      .sort((a, b) => (words[a]! < words[b]! ? -1 : words[a]! > words[b]! ? 1 : a - b));
    const parents = [0];
    const steps = [0];
    const ends: number[] = [];
    const path = [0];
    let last = '';
    for (const number of order) {
      const word = words[number]!;
      let shared = 0;
      while (shared < last.length && word[shared] === last[shared]) shared++;
      for (let i = shared; i < word.length; i++) {
        const letter = word[i]!;
        let step = this.letters.get(letter);
        if (step === undefined) {
          step = this.letters.size;
          this.letters.set(letter, step);
        }
        path[i + 1] = parents.length;
        parents.push(path[i]!);
        steps.push(step);
      }
      ends[path[word.length]!] = number;
      last = word;
    }
    const size = parents.length;
    this.word = new Int32Array(size);
    for (let node = 0; node < size; node++) this.word[node] = ends[node] ?? -1;
    this.from = new Int32Array(size + 1);
    for (let node = 1; node < size; node++) this.from[parents[node]! + 1]!++;
    for (let node = 0; node < size; node++) this.from[node + 1]! += this.from[node]!;
    this.branch = new Int32Array(size - 1);
    this.branchLetter = new Int32Array(size - 1);
    const next = this.from.slice();
    for (let node = 1; node < size; node++) {
      const at = next[parents[node]!]!++;
      this.branch[at] = node;
      this.branchLetter[at] = steps[node]!;
    }
  }

  get size(): number {
    return this.word.length;
  }

  /** The node after a letter, 0 if there is none. */
  child(node: number, letter: number): number {
    for (let b = this.from[node]!; b < this.from[node + 1]!; b++)
      if (this.branchLetter[b] === letter) return this.branch[b]!;
    return 0;
  }
}
