import * as z from 'zod';

/*
 * To be imported before any schema. A run of the command line checks a handful of plans: compiling the schemas, as zod
 * does for long-running programs, would take longer than checking with them uncompiled.
 */
z.config({ jitless: true });
