import { describe, expect, it } from 'vitest';
import { diff, matrix } from '../../src/compare/index.js';
import { extract } from '../../src/extract.js';

/** Growth is counted, not timed: look-ups in sets and maps, which is what comparing is made of. */
function stepsOf(run: () => unknown): number {
  const { has } = Set.prototype;
  const { get, set } = Map.prototype;
  let steps = 0;
  Set.prototype.has = function (value) {
    steps++;
    return has.call(this, value);
  };
  Map.prototype.get = function (key) {
    steps++;
    return get.call(this, key);
  };
  Map.prototype.set = function (key, value) {
    steps++;
    return set.call(this, key, value);
  };
  try {
    run();
  } finally {
    Set.prototype.has = has;
    Object.assign(Map.prototype, { get, set });
  }
  return steps;
}

/** A plan with so many models; `turn` tells its objectives from those of another. */
function planOf(models: number, titleOf: (i: number) => string, turn: number) {
  const body = Array.from(
    { length: models },
    (_, i) =>
      `Mô hình ${i + 1}: ${titleOf(i)}\n\n- Mục tiêu: Phục vụ người dân đợt ${i + turn}.\n- Đơn vị chủ trì: Công an xã.\n`,
  ).join('\n');
  return extract(`ỦY BAN NHÂN DÂN\nXÃ AN BÌNH\n\nKẾ HOẠCH\nTriển khai Đề án 06\n\nI. NỘI DUNG\n\n${body}`, {
    file: `${turn}.md`,
  });
}

describe('comparing grows no faster than what is compared', () => {
  it('two plans whose models all have one title', () => {
    const title = () => 'Tiếp nhận hồ sơ trực tuyến';
    const steps = [100, 200].map((n) => {
      const [a, b] = [planOf(n, title, 0), planOf(n, title, 1)];
      expect(a.models).toHaveLength(n);
      return stepsOf(() => diff(a, b));
    });
    expect(steps[1]! / steps[0]!).toBeLessThan(2.4);
  });

  it('a word that does not end', () => {
    // The first run makes what all later ones use.
    const steps = [1, 500, 1000].map((n) => {
      const [a, b] = [0, 1].map((turn) => planOf(2, (i) => `Dịch vụ ${'ab'.repeat(n)}${i + turn}`, turn));
      return stepsOf(() => diff(a!, b!));
    });
    expect(steps[2]! / steps[1]!).toBeLessThan(1.1);
  });

  it('plans side by side that have the same models', () => {
    const steps = [10, 20].map((n) => {
      const plans = Array.from({ length: n }, (_, turn) => planOf(8, (i) => `Dịch vụ số ${i} tại thôn`, turn));
      return stepsOf(() => matrix(plans));
    });
    expect(steps[1]! / steps[0]!).toBeLessThan(2.4);
  });
});
