export function withSharedShapes(text: string, sourceType: 'module' | 'script'): string;
