/** The columns of a stream: those of its terminal, else what COLUMNS says, else 80. */
export function columnsWanted(stream: { readonly isTTY?: boolean; readonly columns?: number }): number {
  if (stream.isTTY && stream.columns) return stream.columns;
  // "100"
  const said = /^\d{2,4}$/u.test(process.env.COLUMNS ?? '') ? Number(process.env.COLUMNS) : 80;
  return Math.max(40, said);
}
