import type { Classification } from '../schema.js';
import { type Calibration, createReliability } from './calibration.js';
import { type Confusion, createConfusion } from './confusion.js';
import type { GoldStatement } from './gold.js';
import { sameTarget } from './names.js';
import { compareSets, emptyTally, type Figures, figuresOf, share, sumOf, type Tally } from './tally.js';

/** One label's figures, and how often it is in the gold. */
export interface LabelFigures extends Figures {
  readonly gold: number;
}

/** How well stances were found. */
export interface StanceFigures {
  readonly byLabel: Readonly<Record<string, LabelFigures>>;
  /** Over all labels of all statements; those of statements missed or made up count too. */
  readonly micro: Figures;
  /** Mean F1 of the labels that the gold or the results have. */
  readonly macroF1: number;
  /** Share of the statements whose labels are exactly right, 0..1. */
  readonly exactSet: number;
  /** Share of the right labels with a gold target whose target is right, 0..1; null where no gold target could be compared. */
  readonly target: number | null;
  readonly confusion: Confusion;
  readonly calibration: Calibration;
}

type GoldStances = GoldStatement['stances'];

export interface StanceCounter {
  /** A statement or sentence with what was found of it. */
  add: (gold: GoldStances, found: Classification<string>) => void;
  /** A statement that was not found, and one that was made up. */
  addMissed: (gold: GoldStances) => void;
  addMadeUp: (found: Classification<string>) => void;
  result: () => StanceFigures;
}

export function createStances(labels: readonly string[]): StanceCounter {
  const tallies = new Map<string, Tally>(labels.map((label) => [label, emptyTally()]));
  const confusion = createConfusion(labels);
  const reliability = createReliability();
  const counts = { compared: 0, exact: 0, targets: 0, targetsRight: 0 };
  return {
    add,
    addMissed: (gold) => compare(labelSet(gold), new Set()),
    addMadeUp: ({ stances }) => compare(new Set(), labelSet(stances)),
    result,
  };

  function add(gold: GoldStances, { scores, stances }: Classification<string>): void {
    const [wanted, found] = [labelSet(gold), labelSet(stances)];
    compare(wanted, found);
    counts.compared++;
    if (wanted.size === found.size && [...wanted].every((label) => found.has(label))) counts.exact++;
    for (const label of labels) reliability.add(scores[label] ?? 0, wanted.has(label));
    for (const { label, target } of gold) {
      const stance = stances.find((one) => one.label === label);
      if (target === null || stance === undefined) continue;
      counts.targets++;
      if (sameTarget(target, stance.target?.text ?? null)) counts.targetsRight++;
    }
  }

  function compare(gold: ReadonlySet<string>, found: ReadonlySet<string>): void {
    confusion.add(gold, found);
    for (const [label, tally] of tallies) compareSets(tally, only(gold, label), only(found, label));
  }

  function result(): StanceFigures {
    const byLabel = Object.fromEntries(
      [...tallies].map(([label, tally]) => [label, { ...figuresOf(tally), gold: tally.right + tally.missed }]),
    );
    const seen = [...tallies.values()].filter(({ right, wrong, missed }) => right + wrong + missed > 0);
    return {
      byLabel,
      micro: figuresOf(sumOf(tallies.values())),
      macroF1: share(
        seen.reduce((sum, tally) => sum + figuresOf(tally).f1, 0),
        seen.length,
      ),
      exactSet: share(counts.exact, counts.compared),
      target: counts.targets === 0 ? null : counts.targetsRight / counts.targets,
      confusion: confusion.result(),
      calibration: reliability.result(),
    };
  }
}

function labelSet(stances: readonly { readonly label: string }[]): Set<string> {
  return new Set(stances.map(({ label }) => label));
}

function only(set: ReadonlySet<string>, label: string): Set<string> {
  return new Set(set.has(label) ? [label] : []);
}
