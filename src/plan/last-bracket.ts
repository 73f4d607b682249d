/** The bracket that a heading ends with: "Kiểm tra |(Công an xã chủ trì, trong tháng 4/2026)|". */
export const LAST_BRACKET = /\([^()]*\)$/u;
