/** How many results for each lane may wait for their turn. */
const WAITING = 16;

export interface Work<Item, Result> {
  /** How many items are worked on at a time. */
  readonly lanes: number;
  begin(item: Item): Promise<Result>;
  /** Takes the results in the order of the items; null for an item that was given up. If it throws, everything ends. */
  settle(item: Item, result: Result | null): void;
  /** Whether the remaining items are to be given up; what is being worked on should end soon. */
  isOver(): boolean;
}

/**
 * Works through `items` in parallel and settles them in order. Only a few results for each lane wait for their turn, so
 * that memory does not grow with the number of items.
 */
export async function inOrder<Item, Result>(items: Iterable<Item>, work: Work<Item, Result>): Promise<void> {
  const { lanes } = work;
  const waiting: { item: Item; result: Promise<Result | null> }[] = [];
  const running = new Set<Promise<unknown>>();
  const begin = (item: Item): Promise<Result | null> => {
    if (work.isOver()) return Promise.resolve(null);
    const result = work.begin(item);
    // Its error is seen in its turn; here it only makes room.
    const settled: Promise<unknown> = result.then(
      () => running.delete(settled),
      () => running.delete(settled),
    );
    running.add(settled);
    return result;
  };
  const settleFirst = async () => {
    const { item, result } = waiting.shift()!;
    work.settle(item, work.isOver() ? null : await result);
  };
  for (const item of items) {
    waiting.push({ item, result: begin(item) });
    while (running.size >= lanes && !work.isOver()) await Promise.race(running);
    while (waiting.length > lanes * WAITING) await settleFirst();
  }
  while (waiting.length > 0) await settleFirst();
}
