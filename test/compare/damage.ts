/**
 * Damage as a tokenizer without Vietnamese does it: marks lost, "é" for any e, ê, ơ with a mark, letters taken for
 * digits, a few letters dropped or split. The same text and seed give the same damage.
 */
export function damage(text: string, seed: number): string {
  let state = seed * 2_654_435_761 + 1;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  let result = '';
  for (const letter of text.normalize('NFC')) {
    const bare = letter === 'đ' ? 'd' : letter === 'Đ' ? 'D' : letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    const chance = random();
    if (bare !== letter && /[eo]/.test(bare) && chance < 0.4) result += bare === 'e' ? 'é' : chance < 0.15 ? '6' : 'o';
    else if (bare !== letter && bare === 'u' && chance < 0.25) result += 'ir';
    else if (bare !== letter && bare === 'a' && chance < 0.1) result += '4';
    else if (bare === 'l' && chance < 0.05) result += '1';
    else if (/[a-z]/.test(bare) && chance < 0.008) result += '';
    else result += bare;
  }
  return result;
}
