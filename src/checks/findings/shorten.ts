/** Words of the plan for a message, on one line and no longer than a line. */
export function shorten(text: string, max = 60): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > max ? `${line.slice(0, max - 1).trimEnd()}…` : line;
}

/** A deadline for a message: of a whole sentence ("Sở Tư pháp rà soát …, xong trước ngày 30/11/2022") its last dated clause. */
export function shortenDeadline(raw: string): string {
  const isLong = shorten(raw) !== raw.replace(/\s+/gu, ' ').trim();
  const dated = isLong ? raw.split(/[,;]\s/u).findLast((clause) => /\d/u.test(clause)) : undefined;
  return shorten(dated ?? raw);
}
