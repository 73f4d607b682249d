import { provinceToday } from '../../lexicon/provinces.js';
import type { PlanMatrix } from '../../schema/matrix.js';
import type { Plan } from '../../schema/plan.js';

/** The province of today that a plan is of; null if its document does not say so. */
function provinceOf({ document: { locality } }: Plan): string | null {
  if (!locality) return null;
  if (locality.level === 'province') return locality.successor ?? provinceToday(locality.name) ?? locality.name;
  return locality.province === undefined ? null : (provinceToday(locality.province) ?? locality.province);
}

/** Plans with those of one province of today beside each other, by its name; those of no known one at the end. */
export function byProvince(plans: readonly Plan[]): Plan[] {
  const key = (plan: Plan) => provinceOf(plan) ?? '\uffff';
  return [...plans].sort((a, b) => key(a).localeCompare(key(b), 'vi'));
}

/** A matrix whose columns say which province of today they belong to: "An Giang: Kiên Giang". */
export function withProvinces(matrix: PlanMatrix, plans: readonly Plan[]): PlanMatrix {
  const shown = plans.filter((plan) => plan.models.length > 0);
  const own = shown.length > 0 ? shown : plans;
  return {
    ...matrix,
    plans: matrix.plans.map((column, at) => {
      const province = own[at] ? provinceOf(own[at]) : null;
      if (province === null) return column;
      return { ...column, name: province === column.name ? column.name : `${province}: ${column.name}`, province };
    }),
  };
}
