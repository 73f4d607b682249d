/** What is wrong, and what to do about it. */
export type Fault = readonly [says: string, cure: string];

/** The same faults in another language. */
export type FaultTwin<T> = { readonly [Key in keyof T]: Fault };
