import manifest from '../package.json' with { type: 'json' };

/** Version of the package: what a paper must cite so that a result can be made again. */
export const about = { version: manifest.version } as const;
