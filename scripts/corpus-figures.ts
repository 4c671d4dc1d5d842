/** How various a corpus is, how its labels are balanced, and whether it comes close to texts that it must not copy. */

const RUN = 8;

export interface CorpusFigures {
  readonly sentences: number;
  /** Sentences with each label, and with none. */
  readonly labels: Readonly<Record<string, number>>;
  /** Share of the distinct runs of eight words that stand in more than one sentence, 0..1. */
  readonly repeatedRuns: number;
  /** Mean cosine of the word sets of any two sentences, 0..1. */
  readonly meanSimilarity: number;
  /** Sentences that are the same but for case, marks and spaces. */
  readonly duplicates: readonly string[];
}

interface Sentence {
  readonly text: string;
  readonly stances: readonly { readonly label: string }[];
}

export function corpusFigures(corpus: readonly Sentence[]): CorpusFigures {
  const words = corpus.map(({ text }) => wordsOf(text));
  return {
    sentences: corpus.length,
    labels: labelCounts(corpus),
    repeatedRuns: repeatedRuns(words),
    meanSimilarity: meanSimilarity(words),
    duplicates: duplicatesOf(words),
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function labelCounts(corpus: readonly Sentence[]): Record<string, number> {
  const counts: Record<string, number> = { neutral: 0 };
  for (const { stances } of corpus) {
    const labels = new Set(stances.map(({ label }) => label));
    if (labels.size === 0) labels.add('neutral');
    for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
  }
  return counts;
}

function repeatedRuns(sentences: readonly (readonly string[])[]): number {
  const holders = new Map<string, number>();
  for (const words of sentences) {
    const runs = new Set(Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_run, i) => words.slice(i, i + RUN).join(' ')));
    for (const run of runs) holders.set(run, (holders.get(run) ?? 0) + 1);
  }
  const repeated = [...holders.values()].filter((count) => count > 1).length;
  return holders.size === 0 ? 0 : repeated / holders.size;
}

/** Of unit vectors the mean cosine of all pairs follows from the length of their sum; no pair has to be looked at. */
function meanSimilarity(sentences: readonly (readonly string[])[]): number {
  const sum = new Map<string, number>();
  const sets = sentences.map((words) => new Set(words)).filter(({ size }) => size > 0);
  for (const set of sets) for (const word of set) sum.set(word, (sum.get(word) ?? 0) + 1 / Math.sqrt(set.size));
  const length = [...sum.values()].reduce((total, value) => total + value * value, 0);
  return sets.length < 2 ? 0 : (length - sets.length) / (sets.length * (sets.length - 1));
}

function duplicatesOf(sentences: readonly (readonly string[])[]): string[] {
  const seen = new Set<string>();
  return sentences.flatMap((words) => {
    const key = words.join(' ');
    if (seen.has(key)) return [key];
    seen.add(key);
    return [];
  });
}
