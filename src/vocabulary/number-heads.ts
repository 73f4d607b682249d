/** What stands above a table's column of numbers. */
export const NUMBER_HEADS: readonly string[] = ['TT', 'STT', 'Số TT', 'Số thứ tự'];
