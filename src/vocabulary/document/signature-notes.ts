/** What the notes begin with that programs for electronic signatures print on a page. */
export const SIGNATURE_NOTES: readonly string[] = [
  'Ký bởi',
  'Được ký bởi',
  'Người ký:',
  'Ký số bởi',
  'Đã ký bởi',
  'Ký điện tử bởi',
  'Thời gian ký',
  'Ngày ký điện tử',
  'Digitally signed by',
  'Signed by',
  'Signature valid',
  'Signature Not Verified',
];
