import type { Model, Responsibility } from '../../schema/plan.js';

/** The bodies that lead a model. */
export function leadsOf(model: Model): Responsibility[] {
  return model.responsibilities.filter(({ role }) => role === 'lead');
}
