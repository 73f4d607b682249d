/** Where bytes stop being UTF-8. */
export interface Utf8Fault {
  /** Offset of the first byte of the ill-formed sequence. */
  at: number;
  /** The sequence is well-formed so far and the input ends inside it: a file truncated in the middle of a letter. */
  cutOff: boolean;
}

/**
 * How many bytes follow this lead byte, and the range of the first of them (Unicode 15, table 3-7); null if it is not a
 * lead byte.
 */
function tail(lead: number): { count: number; low: number; high: number } | null {
  if (lead >= 0xc2 && lead <= 0xdf) return { count: 1, low: 0x80, high: 0xbf };
  if (lead === 0xe0) return { count: 2, low: 0xa0, high: 0xbf };
  if (lead === 0xed) return { count: 2, low: 0x80, high: 0x9f };
  if (lead >= 0xe1 && lead <= 0xef) return { count: 2, low: 0x80, high: 0xbf };
  if (lead === 0xf0) return { count: 3, low: 0x90, high: 0xbf };
  if (lead === 0xf4) return { count: 3, low: 0x80, high: 0x8f };
  if (lead >= 0xf1 && lead <= 0xf3) return { count: 3, low: 0x80, high: 0xbf };
  return null;
}

/** The first place where `bytes` is not well-formed UTF-8, or null if all of it is. */
export function findUtf8Fault(bytes: Uint8Array): Utf8Fault | null {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const expected = tail(lead);
    if (!expected) return { at, cutOff: false };
    for (let n = 1; n <= expected.count; n++) {
      if (at + n >= bytes.length) return { at, cutOff: true };
      const byte = bytes[at + n]!;
      const low = n === 1 ? expected.low : 0x80;
      const high = n === 1 ? expected.high : 0xbf;
      if (byte < low || byte > high) return { at, cutOff: false };
    }
    at += expected.count + 1;
  }
  return null;
}
