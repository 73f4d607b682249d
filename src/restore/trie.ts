/** Words as a tree of letters. Node 0 is the root; letters are numbers given out by `letters`. */
export class Trie {
  readonly letters = new Map<string, number>();
  /** The number of the word that ends at a node, −1 for none. */
  readonly word: Int32Array;
  /** The children of node n: `branch[from[n]]` up to `from[n + 1]`, and the letters that lead there. */
  readonly from: Int32Array;
  readonly branch: Int32Array;
  readonly branchLetter: Int32Array;
  private readonly children: Uint16Array;
  private readonly width: number;

  /** `words[i]` gets the number i. */
  constructor(words: readonly string[]) {
    let capacity = 1;
    for (const word of words) {
      capacity += word.length;
      for (const letter of word) if (!this.letters.has(letter)) this.letters.set(letter, this.letters.size);
    }
    this.width = this.letters.size;
    const children = new Uint16Array(capacity * this.width);
    const ends = new Int32Array(capacity).fill(-1);
    const branches: [node: number, letter: number][][] = [[]];
    for (const [number, word] of words.entries()) {
      let node = 0;
      for (const letter of word) {
        const step = this.letters.get(letter)!;
        const at = node * this.width + step;
        if (children[at] === 0) {
          children[at] = branches.length;
          branches[node]!.push([branches.length, step]);
          branches.push([]);
        }
        node = children[at]!;
      }
      ends[node] = number;
    }
    this.children = children.slice(0, branches.length * this.width);
    this.word = ends.slice(0, branches.length);
    const flat = branches.flat();
    this.branch = Int32Array.from(flat, ([node]) => node);
    this.branchLetter = Int32Array.from(flat, ([, letter]) => letter);
    this.from = new Int32Array(branches.length + 1);
    for (const [node, list] of branches.entries()) this.from[node + 1] = this.from[node]! + list.length;
  }

  get size(): number {
    return this.word.length;
  }

  /** The node behind a letter, 0 where there is none. */
  child(node: number, letter: number): number {
    return this.children[node * this.width + letter]!;
  }

  /** The node behind some letters, 0 where there is none. */
  walk(node: number, letters: readonly number[]): number {
    let at = node;
    for (const letter of letters) {
      at = this.child(at, letter);
      if (at === 0) return 0;
    }
    return at;
  }
}
