/** A value that is made when it is first asked for: importing the package makes no tables. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A set that says what it holds, and no more. */
export interface Lookup<T = string> extends Iterable<T> {
  has(item: T): boolean;
}

/**
 * A set of words that is made when it is first asked.
 *
 * @example
 * const asides = setOf(() => words().asides);
 * asides.has('meanwhile'); // true
 */
export function setOf<T = string>(list: () => Iterable<T>): Lookup<T> {
  let made: ReadonlySet<T> | null = null; // and not by `lazily`: sets are asked so often that the two steps more were felt
  const set = () => {
    made ??= new Set(list());
    return made;
  };
  return { has: (item) => (made ?? set()).has(item), [Symbol.iterator]: () => set()[Symbol.iterator]() };
}

/** A table that is made when it is first asked. */
export function mapOf<K, V>(entries: () => Iterable<readonly [K, V]>): { get(key: K): V | undefined; has(key: K): boolean } {
  const made = lazily((): ReadonlyMap<K, V> => new Map(entries()));
  return { get: (key) => made().get(key), has: (key) => made().has(key) };
}
