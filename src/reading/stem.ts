import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** Longest word that is stemmed: longer ones are no English words, and the stemmer's cost grows with length. */
const LONGEST = 40;

/** Porter stem of a lower-cased word, by `natural`; words with marks or digits stay as they are. */
export function stemOf(lower: string): string {
  if (lower.length < 3 || lower.length > LONGEST || !/^[a-z]+$/.test(lower)) return lower;
  return PorterStemmer.stem(lower);
}
