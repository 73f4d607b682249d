import { describe, expect, it } from 'vitest';
import { endsInColon, endsInReference, endsOpen, endsPlan, isOpenEnded } from '../../src/facts/ends.js';

describe('a line without a final mark', () => {
  it.each(['Công an xã chủ trì', 'Công an xã,', 'theo quy định tại Phụ lục'])('yes: %j', (text) =>
    expect(isOpenEnded(text)).toBe(true),
  );

  it.each(['Công an xã chủ trì.', 'Công an xã chủ trì;', 'Mục tiêu:'])('no: %j', (text) =>
    expect(isOpenEnded(text)).toBe(false),
  );
});

describe('the end of a plan', () => {
  it.each(['triển khai thực hiện./.'])('yes: %j', (text) => expect(endsPlan(text)).toBe(true));

  it.each(['triển khai thực hiện.', 'triển khai thực hiện'])('no: %j', (text) => expect(endsPlan(text)).toBe(false));
});

describe('a final colon', () => {
  it.each(['Mục tiêu:'])('yes: %j', (text) => expect(endsInColon(text)).toBe(true));

  it.each(['Mục tiêu: 100% hộ', 'Mục tiêu'])('no: %j', (text) => expect(endsInColon(text)).toBe(false));
});

describe('a line after which something must follow', () => {
  it.each(['Công an xã phối hợp với', 'phối hợp với các', 'ngày 5 tháng', 'Công an xã,', 'Công an xã và'])(
    'yes: %j',
    (text) => expect(endsOpen(text)).toBe(true),
  );

  it.each(['Công an xã chủ trì', 'Công an xã phối hợp.', 'Mục tiêu:', 'tiết mục'])('no: %j', (text) =>
    expect(endsOpen(text)).toBe(false),
  );
});

describe('a reference that the line cuts', () => {
  it.each(['theo quy định tại Phụ lục', 'theo quy định tại Điều', 'quy định tại điểm'])('yes: %j', (text) =>
    expect(endsInReference(text)).toBe(true),
  );

  it.each(['quy định tại Điều 3', 'Công an xã', 'phối hợp với các'])('no: %j', (text) =>
    expect(endsInReference(text)).toBe(false),
  );
});
