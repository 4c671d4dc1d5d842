import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

const BAYES = 'apparatus/lib/apparatus/classifier/bayes_classifier';
/**
 * What the modules of `natural` under its Bayes classifier ask for and training never calls: files to save a classifier in, threads, the
 * other classifiers of `apparatus` with their matrices. Events are told to nobody.
 */
const ALONE: Record<string, string> = {
  fs: 'module.exports = {};',
  os: 'module.exports = {};',
  'webworker-threads': 'module.exports = undefined;',
  events: 'module.exports = class { emit() { return false; } on() { return this; } };',
  util: 'module.exports = { inherits(child, parent) { Object.setPrototypeOf(child.prototype, parent.prototype); } };',
  apparatus: `module.exports = { BayesClassifier: require(${JSON.stringify(BAYES)}) };`,
};

/** Bundles the Bayes classifier of `natural` without the rest of `natural`, so that training needs nothing of Node. */
export const naturalAlone: Plugin = {
  name: 'natural-alone',
  setup(build) {
    const folder = dirname(createRequire(import.meta.url).resolve('natural/package.json'));
    build.onResolve({ filter: /^(?:fs|os|webworker-threads|events|util|apparatus)$/ }, ({ path, importer }) =>
      /[\\/]node_modules[\\/](?:natural|apparatus)[\\/]/.test(importer) ? { path, namespace: 'natural-alone' } : undefined,
    );
    build.onLoad({ filter: /^/, namespace: 'natural-alone' }, ({ path }) => ({
      contents: ALONE[path] ?? '',
      loader: 'js',
      resolveDir: folder,
    }));
  },
};
