import { expect, test } from 'vitest';
import { withEdges } from '../../src/characters/index.js';

test.each([
  ['\u200b| 1 | Kiosk |\ufeff\n\u200b\nCác', ' | 1 | Kiosk | \n \nCác'],
  ['Công\u200b an', 'Công\u200b an'],
  ['Công an', 'Công an'],
])('%j is %j', (text, shown) => expect(withEdges(text)).toBe(shown));
