import generated from './generated/about.json' with { type: 'json' };

/** What made a result: cite it, so that the result can be made again. */
export interface About {
  /** Version of the package. */
  readonly version: string;
  /** SHA-256 of the built-in lexicons, as `cat lexicons/*.json | sha256sum` prints it in a checkout. */
  readonly lexicons: string;
  /** SHA-256 of the built-in model, as `sha256sum training/model.json` prints it in a checkout. */
  readonly model: string;
}

/**
 * Version of the package, SHA-256 of its lexicons and of its model.
 *
 * @example
 * `demarche ${about.version}, lexicons ${about.lexicons.slice(0, 8)}, model ${about.model.slice(0, 8)}`;
 */
export const about: About = generated;
