import type { Plugin } from 'esbuild';

export const latinPatterns: Plugin;
