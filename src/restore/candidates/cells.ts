/** Cells found for the first letters of words, memoized in columns: a cell is a node of a trie and what it costs (−ln). */
export class Cells {
  /** The columns by the letters that they were found for. */
  protected readonly columns = new Map<string, number>();
  protected nodes = new Uint16Array(1 << 14);
  protected nodeCosts = new Float32Array(1 << 14);
  /** Where the cells of a column begin and end. */
  protected readonly begin: number[] = [];
  protected readonly end: number[] = [];
  protected used = 0;

  protected clearCells(): void {
    this.columns.clear();
    this.begin.length = 0;
    this.end.length = 0;
    this.used = 0;
  }

  /**
   * Stores those of the first `count` nodes of a list that cost no more than `most` as a new column, and returns its
   * number.
   */
  protected keepCells(raw: string, list: Uint16Array, work: Float64Array, count: number, most: number): number {
    const key = this.begin.length;
    this.begin.push(this.used);
    if (this.used + count > this.nodes.length) {
      this.nodes = grown(this.nodes, new Uint16Array(2 * this.nodes.length + count));
      this.nodeCosts = grown(this.nodeCosts, new Float32Array(this.nodes.length));
    }
    const { nodes, nodeCosts } = this;
    let at = this.used;
    for (let k = 0; k < count; k++) {
      const node = list[k]!;
      const cost = work[node]!;
      if (cost > most) continue;
      nodes[at] = node;
      nodeCosts[at++] = cost;
    }
    this.used = at;
    this.end.push(at);
    this.columns.set(raw, key);
    return key;
  }
}

/** The values of an array in a larger one. */
export function grown<T extends Uint16Array | Float32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
