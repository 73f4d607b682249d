/** What is said where standard output cannot be written to; a file of its own, as it is loaded before all else. */
export const STDOUT_BROKEN = {
  en: 'standard output cannot be written to ({code}); free space on the disk, or write to another place with -o',
  vi: 'không ghi được kết quả ra thiết bị xuất chuẩn ({code}); hãy giải phóng dung lượng, hoặc ghi ra chỗ khác bằng -o',
};
