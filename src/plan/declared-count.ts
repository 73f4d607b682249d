import { MODEL_PATTERN } from '../lines/label.js';
import { fold } from '../text/fold.js';

// "… (05 mô hình)", "… (bao gồm 13 mô hình)", "… (03 m6 hinh)" — on folded text
const COUNT = new RegExp(`\\s*\\((?:\\S+\\s){0,3}?(?<count>\\d{1,3})\\s${MODEL_PATTERN}[^()]{0,30}\\)\\s*[.:]?$`, 'u');

/** How many models the heading of a group says it has, and where in the heading the bracket begins. */
export function countOf(heading: string): { readonly count: number; readonly at: number } | null {
  const match = COUNT.exec(fold(heading));
  return match ? { count: Number(match.groups!.count), at: match.index } : null;
}
