import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { read } from '../../../../src/index.js';

const PASSWORD = 'bí mật';
const file = (name: string) => readFileSync(`fixtures/formats/${name}.docx`);
const BOTH = ['locked-agile', 'locked-standard'];

it.each(BOTH)('reads %s with its password', async (name) => {
  const { text, format } = await read(file(name), { password: PASSWORD });
  expect({ text, format }).toEqual({
    text: 'KẾ HOẠCH\n\nThử tài liệu có mật khẩu\n\nI. MỤC ĐÍCH\n',
    format: 'docx',
  });
});

it.each(BOTH)('asks for the password of %s, and for the right one', async (name) => {
  await expect(read(file(name))).rejects.toMatchObject({ code: 'locked', hint: 'give it with --password' });
  await expect(read(file(name), { password: 'Bí mật' })).rejects.toMatchObject({
    code: 'locked',
    hint: 'give the right one with --password',
  });
});

it.each(BOTH)('refuses %s in one line, wherever it was cut', async (name) => {
  const whole = file(name);
  for (let size = 1024; size < whole.length - 1024; size += 1024) {
    await expect(read(whole.subarray(0, size), { password: PASSWORD })).rejects.toMatchObject({
      name: 'PlanInputError',
      message: expect.stringMatching(/^[^\n]+$/),
    });
  }
});
