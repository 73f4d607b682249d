/** The package has no types of its own; the tests need its parser alone. */
declare module 'edtf' {
  /** Throws if the text is no date in EDTF. */
  export default function edtf(text: string): unknown;
}
