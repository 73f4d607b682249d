/** A call as it is typed, and what it does. */
export type Example = readonly [call: string, what: string];

/** The same words in another language: every key of the English room, and nothing else. */
export type Twin<T> = T extends string
  ? string
  : T extends readonly Example[]
    ? readonly Example[]
    : { readonly [Key in keyof T]: Twin<T[Key]> };
