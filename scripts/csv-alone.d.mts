import type { Plugin } from 'esbuild';

export const csvAlone: Plugin;
