import type { Plugin } from 'esbuild';

export function constants(entry: string, define: Record<string, string>): Plugin;
export function writtenOf(value: unknown): string | undefined;
