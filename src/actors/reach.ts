/**
 * How far from a mention it is looked for whom it means. No article is as long, and the cost of a mention does not grow with a text that is.
 */
export const REACH = { sentences: 400, tokens: 10_000 } as const;
