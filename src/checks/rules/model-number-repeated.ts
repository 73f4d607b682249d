import { finding, type Rule } from '../rule.js';

/** Two models bear the same number. */
export const modelNumberRepeated: Rule = {
  code: 'model-number-repeated',
  severity: 'warning',
  check: ({ models }) => {
    const seen = new Map<number, number>();
    return models.flatMap((model) => {
      const first = seen.get(model.number);
      if (first === undefined) seen.set(model.number, model.position?.start.line ?? 0);
      return first === undefined
        ? []
        : [
            finding(
              `Unexpected second model ${model.number}, expected a number of its own${first > 0 ? ` (first on line ${first})` : ''}`,
              model.position,
            ),
          ];
    });
  },
};
