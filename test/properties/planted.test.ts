import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import type { Field, Model, Plan } from '../../src/schema/plan.js';
import { clean, type Fixture } from '../fixtures/fixtures.js';

const read = (text: string, { file }: Fixture) => extract(text, { file, restore: 'never' });
const seeded = { seed: 6, numRuns: 30 };

const planned = clean
  .map((fixture) => ({ fixture, plan: read(fixture.text, fixture) }))
  .filter(({ plan }) => plan.models.some((model) => model.titlePosition !== undefined));

const start = (model: Model) => model.position!.start.offset;
const line = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;

/** A plan with models, and which of its models to plant beside. */
const spot = fc.constantFrom(...planned).chain(({ fixture, plan }) =>
  fc.record({
    fixture: fc.constant(fixture),
    plan: fc.constant(plan),
    at: fc.nat({ max: plan.models.length - 1 }),
  }),
);
/** The heading of a model as this plan prints it, list number included, with another number and title. */
function headingLike(text: string, model: Model, number: number, title: string): string {
  const from = line(text, start(model));
  const before = text.slice(from, model.titlePosition!.start.offset);
  return before.replace(/(?<=h[ìÌ]nh\s(?:số\s)?)\d+/iu, String(number)) + title;
}

describe('a model planted in a plan', () => {
  it('is found where it was planted, and all others as before', () => {
    const property = fc.property(spot, fc.constantFrom('Quét mã QR tại chợ', 'Sổ sức khỏe điện tử'), (where, title) => {
      const { fixture, plan, at } = where;
      const model = plan.models[at]!;
      const from = line(fixture.text, start(model));
      const number = 150 + at;
      const heading = headingLike(fixture.text, model, number, title);
      // Not where models bear no number of their own, or share a heading.
      fc.pre(heading.includes(` ${number}`) && !/\d+(?:,| và) /u.test(heading));
      const text = `${fixture.text.slice(0, from)}${heading}\n\n${fixture.text.slice(from)}`;
      const found = read(text, fixture);
      expect(found.models.map((one) => one.number)).toEqual(numbers(plan).toSpliced(at, 0, number));
      const planted = found.models[at]!;
      expect(planted).toMatchObject({ title, fields: {}, description: null });
      expect(text.slice(planted.titlePosition!.start.offset, planted.titlePosition!.end.offset)).toBe(title);
      expect(found.models.toSpliced(at, 1).map(content)).toEqual(plan.models.map(content));
    });
    fc.assert(property, seeded);
  });
});

describe('a field planted in a plan', () => {
  const labels = [
    ['Địa điểm triển khai', 'location'],
    ['Kinh phí thực hiện', 'funding'],
    ['Ghi chú', 'note'],
  ] as const;
  it('is found in its model, with its place', () => {
    const property = fc.property(spot, fc.constantFrom(...labels), ({ fixture, plan, at }, [label, key]) => {
      const model = plan.models[at]!;
      fc.pre(fieldsOf(model).length > 0 && model.fields[key] === undefined);
      const own = firstField(model);
      const from = line(fixture.text, own.position!.start.offset);
      // Not where the fields are cells of a table.
      fc.pre(fixture.text[from] !== '|');
      const marker = fixture.text.slice(from, own.position!.start.offset) + markerOf(fixture.text, own);
      const text = `${fixture.text.slice(0, from)}${marker}${label}: Trụ sở xã Bình An.\n\n${fixture.text.slice(from)}`;
      const found = read(text, fixture).models[at]!;
      const { position, textPositions, ...rest } = found.fields[key]!;
      expect(rest).toMatchObject({ label, text: 'Trụ sở xã Bình An.', items: [] });
      expect(text.slice(position!.start.offset, position!.end.offset)).toContain(label);
      expect(text.slice(textPositions![0]!.start.offset, textPositions![0]!.end.offset)).toBe('Trụ sở xã Bình An.');
      expect(fieldsOf(found).length).toBe(fieldsOf(model).length + 1);
    });
    fc.assert(property, seeded);
  });
});

describe('an item planted in a plan', () => {
  it('is found in its list, between its neighbours', () => {
    const property = fc.property(spot, fc.nat(), ({ fixture, plan, at }, pick) => {
      const lists = fieldsOf(plan.models[at]!).filter(
        (field) => field.items.length > 1 && hasBullets(fixture.text, field),
      );
      fc.pre(lists.length > 0);
      const field = lists[pick % lists.length]!;
      const index = 1 + (pick % (field.items.length - 1));
      const from = line(fixture.text, field.items[index]!.position!.start.offset);
      const bullet = fixture.text.slice(from, field.items[index]!.position!.start.offset);
      fc.pre(/^\s*[-+•*]\s?$/.test(bullet));
      const words = 'Trường Mầm non Bình An bố trí một phòng học;';
      const text = `${fixture.text.slice(0, from)}${bullet}${words}\n\n${fixture.text.slice(from)}`;
      const found = fieldsOf(read(text, fixture).models[at]!).find((one) => one.label === field.label)!;
      const items = field.items.map((item) => item.text);
      expect(found.items.map((item) => item.text)).toEqual(items.toSpliced(index, 0, words));
    });
    fc.assert(property, seeded);
  });
});

function numbers(plan: Plan): number[] {
  return plan.models.map((model) => model.number);
}

/** A model without the places of its words, which the planted lines moved. */
function content(model: Model): unknown {
  return JSON.parse(JSON.stringify(model, (key, value) => (/position/i.test(key) ? undefined : value)));
}

function fieldsOf(model: Model): Field[] {
  return Object.values(model.fields)
    .flat()
    .filter((field) => field !== undefined);
}

function firstField(model: Model): Field {
  return fieldsOf(model).sort((a, b) => a.position!.start.offset - b.position!.start.offset)[0]!;
}

/** What is between the begin of a field and the letters of its label: its bullet or number, and marks. */
function markerOf(text: string, field: Field): string {
  const begin = text.slice(field.position!.start.offset).search(/\p{Lu}\p{L}/u);
  return text.slice(field.position!.start.offset, field.position!.start.offset + begin).replace(/\*\*/g, '');
}

function hasBullets(text: string, field: Field): boolean {
  return field.items.every((item) =>
    /[-+•*]\s?$/.test(text.slice(line(text, item.position!.start.offset), item.position!.start.offset)),
  );
}
