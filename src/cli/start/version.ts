/** Inserted by the build from package.json. */
declare const PLAN06_VERSION: string;

export const version: string = PLAN06_VERSION;
