/**
 * Spellings of one word; the first of a list stands for all. A difference between them is no change. Misprints of system
 * names are found by `SYSTEM_NAMES`.
 */
export const SPELLINGS: readonly (readonly string[])[] = [
  ['VNeID', 'VN eID'],
  ['chip', 'chíp'],
  ['bảo đảm', 'đảm bảo'],
  ['ví dụ', 'VD'],
  ['kiosk', 'ki-ốt', 'ki ốt', 'kiốt'],
  ['hằng ngày', 'hàng ngày'],
  ['hằng tháng', 'hàng tháng'],
  ['hằng quý', 'hàng quý'],
  ['hằng năm', 'hàng năm'],
  ['hằng tuần', 'hàng tuần'],
  ['Call Center', 'CallCenter', 'Call Centre', 'CallCentre'],
  ['camera', 'ca-mê-ra', 'ca mê ra'],
  ['internet', 'in-tơ-nét'],
  ['online', 'on-line'],
  ['áp phích', 'áp-phích', 'apphich'],
  ['pano', 'pa-nô', 'pa nô', 'panô'],
  ['end user', 'end use', 'enduser'],
  ['kiểm soát ra vào', 'kiểm soát vào ra'],
];
