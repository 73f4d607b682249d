/**
 * Words as a tree of letters. Node 0 is the root; `child` finds the node behind a letter (a number given out by
 * `letterOf`), 0 where there is none; `word` holds what ends at a node, −1 for nothing.
 */
export class Trie {
  readonly letters = new Map<string, number>();
  private children = new Uint16Array(0);
  private width = 0;
  readonly word: Int32Array;
  /** Children of each node, for steps that may go anywhere. */
  readonly branches: number[][] = [];
  readonly surfaces: (string | undefined)[] = [];

  /** `words` are spellings with the number that stands for each; several spellings may share one. */
  constructor(words: readonly (readonly [spelling: string, word: number])[]) {
    for (const [spelling] of words)
      for (const letter of spelling) if (!this.letters.has(letter)) this.letters.set(letter, this.letters.size);
    this.width = this.letters.size;
    let capacity = 1;
    for (const [spelling] of words) capacity += spelling.length;
    capacity = Math.min(capacity, 65_000);
    const children = new Uint16Array(capacity * this.width);
    const ends = new Int32Array(capacity).fill(-1);
    let nodes = 1;
    this.branches.push([]);
    for (const [spelling, word] of words) {
      let node = 0;
      for (const letter of spelling) {
        const at = node * this.width + this.letters.get(letter)!;
        let next = children[at]!;
        if (next === 0) {
          next = nodes++;
          children[at] = next;
          this.branches[node]!.push(next);
          this.branches.push([]);
        }
        node = next;
      }
      ends[node] = word;
      this.surfaces[node] = spelling;
    }
    this.children = children.slice(0, nodes * this.width);
    this.word = ends.slice(0, nodes);
  }

  get size(): number {
    return this.word.length;
  }

  child(node: number, letter: number): number {
    return this.children[node * this.width + letter]!;
  }
}
