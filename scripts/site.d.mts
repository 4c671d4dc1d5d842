/** The whole site as one page. */
export function sitePage(): Promise<string>;
