/** What is in the places of a template. */
export type Values = Readonly<Record<string, string | number>>;

// "{file}", "{n|file|files}"
const PLACE = /\{(?<name>\w+)(?:\|(?<one>[^|}]*)\|(?<more>[^|}]*))?\}/gu;

/** A template with its values in place. Throws RangeError for a place that has no value. */
export function put(template: string, values: Values): string {
  return template.replace(PLACE, (...args) => {
    const { name, one, more } = args.at(-1) as { name: string; one?: string; more?: string };
    const value = values[name];
    if (value === undefined) throw new RangeError(`Unexpected {${name}} without a value`);
    return one === undefined ? String(value) : `${value} ${value === 1 ? one : more}`;
  });
}
