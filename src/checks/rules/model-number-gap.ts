import { finding, type Rule } from '../rule.js';

/** A model's number does not follow the one before it: 3, 5 or 7, 4. Numbers are reported, never mended. */
export const modelNumberGap: Rule = {
  code: 'model-number-gap',
  severity: 'warning',
  check: ({ models }) =>
    models.flatMap((model, i) => {
      const previous = models[i - 1];
      if (!previous || model.number === previous.number + 1 || model.number === previous.number) return [];
      return [
        finding(
          `Unexpected model ${model.number} behind model ${previous.number}, expected ${previous.number + 1}`,
          model.position,
        ),
      ];
    }),
};
