import type { Plugin } from 'esbuild';

export const compiledPlanCheck: Plugin;
