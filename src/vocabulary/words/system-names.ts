/**
 * Names of systems that have one right spelling. `like` are other spellings that are met; for a name of one word, any
 * word that differs from it by case, by I, l and 1, by a doubled letter or by one letter more is taken for one.
 */
export const SYSTEM_NAMES: readonly { readonly name: string; readonly like: readonly string[] }[] = [
  { name: 'VNeID', like: [] },
  { name: 'Call Center', like: ['CallCenter', 'Call Centrer', 'CallCentrer', 'Call Centr', 'CallCentre'] },
];
