/**
 * The kinds of print and scan that the damage is learned from. `font` and `points`: how the page is set; `dpi`: how it
 * is scanned; `blur` (pixels at 200 dpi), `turn` (degrees, at most), `noise` (grey levels), `ink` (unevenness): how the
 * scanner spoils it; `bw`: the scan knows black and white only; `caps`: the text is set in capitals throughout.
 */
export const KINDS = [
  { name: 'serif-200', font: 'Liberation Serif', points: 14, dpi: 200, blur: 0.6, turn: 0.4, noise: 8, ink: 20 },
  { name: 'serif-300', font: 'Liberation Serif', points: 13, dpi: 300, blur: 0.8, turn: 0.3, noise: 10, ink: 20 },
  { name: 'serif-150', font: 'Liberation Serif', points: 14, dpi: 150, blur: 0.5, turn: 0.3, noise: 6, ink: 15 },
  {
    name: 'caps-200',
    font: 'Liberation Serif',
    points: 13,
    dpi: 200,
    blur: 0.6,
    turn: 0.3,
    noise: 8,
    ink: 20,
    caps: true,
  },
  {
    name: 'bw-200',
    font: 'Liberation Serif',
    points: 14,
    dpi: 200,
    blur: 0.7,
    turn: 0.4,
    noise: 12,
    ink: 25,
    bw: true,
  },
  { name: 'termes-200', font: 'TeX Gyre Termes', points: 13, dpi: 200, blur: 0.9, turn: 0.3, noise: 12, ink: 30 },
  { name: 'free-200', font: 'FreeSerif', points: 14, dpi: 200, blur: 0.7, turn: 0.2, noise: 14, ink: 10 },
  { name: 'sans-200', font: 'Liberation Sans', points: 13, dpi: 200, blur: 0.7, turn: 0.3, noise: 8, ink: 20 },
  { name: 'pagella-200', font: 'TeX Gyre Pagella', points: 12, dpi: 200, blur: 0.6, turn: 0.4, noise: 8, ink: 20 },
  {
    name: 'bw-150',
    font: 'Liberation Serif',
    points: 14,
    dpi: 150,
    blur: 0.6,
    turn: 0.3,
    noise: 10,
    ink: 20,
    bw: true,
  },
];

/** The clean plans that are printed and whose words the language model counts; the scan is never among them. */
export const PLANS = ['hung-chinh', 'dong-nai', 'loc-ha'];
