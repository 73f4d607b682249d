import { describe, expect, it } from 'vitest';
import { readPlan } from '../../plan/plans.js';

/** The labels of each model that are in no vocabulary, and its description. */
function others(models: readonly (readonly string[])[]): { labels: string[]; description: string | null }[] {
  const text = models.flatMap((lines, i) => [`Mô hình ${i + 1}: Kiosk ${i + 1}`, ...lines]);
  const plan = readPlan(`KẾ HOẠCH\nTriển khai Đề án 06\n\nI. CÁC MÔ HÌNH\n${text.join('\n')}\n`, 'plan.txt');
  return plan.models.map(({ fields, description }) => ({
    labels: (fields.other ?? []).map((field) => field.label),
    description: description ?? null,
  }));
}

const NEW = ['• Việc cần làm: Rà soát.', '• Ai giám sát: Nhân dân.'];
const labels = ['Việc cần làm', 'Ai giám sát'];

describe('words that no vocabulary knows', () => {
  it('are labels where each model prints them after the same bullet', () => {
    expect(others([NEW, NEW, NEW])).toEqual([1, 2, 3].map(() => ({ labels, description: null })));
  });

  it('are labels where half of the models print them', () => {
    expect(others([NEW, NEW, NEW, ['Rà soát.'], ['Rà soát.'], ['Rà soát.']]).slice(0, 3)).toEqual(
      [1, 2, 3].map(() => ({ labels, description: null })),
    );
  });

  it('are labels above one that is known', () => {
    const lines = ['- Việc cần làm: Rà soát.', '- Thời gian: năm 2025.'];
    expect(others([lines, lines, lines])).toEqual(
      [1, 2, 3].map(() => ({ labels: ['Việc cần làm'], description: null })),
    );
  });

  it.each<[string, readonly string[], number]>([
    ['that only two models print', NEW, 2],
    ['behind the bullet of other points', [...NEW, '• Rà soát cả xã.'], 3],
    ['without a bullet', ['Việc cần làm: Rà soát.'], 3],
    ['that begin the name of a body', ['• Công an xã: Rà soát.', '• UBND xã: Giao việc.'], 3],
    ['without a colon', ['• Việc cần làm ngay', '• Ai giám sát việc này'], 3],
  ])('are no labels %s', (_, lines, count) => {
    for (const model of others(Array.from({ length: count }, () => lines))) expect(model.labels).toEqual([]);
  });

  it('are no labels that less than half of the models print', () => {
    const rest = Array.from({ length: 5 }, () => ['Rà soát.']);
    for (const model of others([NEW, NEW, NEW, ...rest])) expect(model.labels).toEqual([]);
  });
});
