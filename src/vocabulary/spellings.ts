/** Spellings of one word; the first of a list stands for all. A difference between them is no change. */
export const SPELLINGS: readonly (readonly string[])[] = [
  ['VNeID', 'VNNeID', 'VN eID', 'VNelD', 'VNelID', 'VNNelD', 'VnelD', 'VN elD', 'VNeIĐ'],
  ['chip', 'chíp'],
  ['kiosk', 'ki-ốt', 'ki ốt', 'kiốt'],
  ['hằng ngày', 'hàng ngày'],
  ['hằng tháng', 'hàng tháng'],
  ['hằng quý', 'hàng quý'],
  ['hằng năm', 'hàng năm'],
  ['hằng tuần', 'hàng tuần'],
  ['Call Center', 'CallCenter', 'CallCentrer', 'Call Centrer', 'Call Centre', 'CallCentre'],
  ['camera', 'ca-mê-ra', 'ca mê ra'],
  ['internet', 'in-tơ-nét'],
  ['online', 'on-line'],
  ['áp phích', 'áp-phích', 'apphich'],
  ['pano', 'pa-nô', 'pa nô', 'panô'],
  ['end user', 'end use', 'enduser'],
  ['kiểm soát ra vào', 'kiểm soát vào ra'],
];
