/** What is said of page furniture that was left out, as diagnostics of a plan. */
export const furniture = {
  pageNumber: { en: 'Left out a lone page number', vi: 'Đã bỏ một số trang' },
  pageNumbers: {
    en: 'Left out {count} lone page numbers, the first one here',
    vi: 'Đã bỏ {count} số trang, số đầu tiên ở đây',
  },
  picture: {
    en: 'Left out a picture, comment or code fence',
    vi: 'Đã bỏ một hình, chú thích ẩn hoặc dấu khối mã',
  },
  pictures: {
    en: 'Left out {count} pictures, comments or code fences, the first one here',
    vi: 'Đã bỏ {count} hình, chú thích ẩn hoặc dấu khối mã, chỗ đầu tiên ở đây',
  },
  properties: {
    en: 'Left out the properties that a converter put above the text, {count} lines',
    vi: 'Đã bỏ phần thuộc tính mà công cụ chuyển đổi đặt trước văn bản, gồm {count} dòng',
  },
  contents: { en: 'Left out a table of contents of {count} lines', vi: 'Đã bỏ mục lục gồm {count} dòng' },
  runningLines: {
    en: 'Left out {count} running heads or feet: {text}',
    vi: 'Đã bỏ {count} dòng đầu trang, chân trang: {text}',
  },
} as const;
