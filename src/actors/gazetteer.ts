import { lazily } from '../lazily.js';
import { GAP, KIND, type Reading, SHAPE, shapeAt, type Tokens, wordTest, wordValue } from '../reading/index.js';
import { actorLexicon } from './lexicon.js';

/** How a mention names its actor. */
export const NAMING = { NAME: 1, ADJECTIVE: 2, PEOPLE: 3, SEAT: 4, CITY: 5 } as const;

export interface ActorEntry {
  readonly code: string;
  readonly type: string;
  readonly name: string;
  /** The capital of a state. */
  readonly capital: string | null;
}

/** A mention of an actor: tokens [from, to). */
export interface ActorMention {
  readonly from: number;
  readonly to: number;
  readonly actor: number;
  readonly naming: number;
}

interface Node {
  readonly next: Map<string, Node>;
  actor: number;
  naming: number;
}

export interface Gazetteer {
  readonly entries: readonly ActorEntry[];
  readonly root: Node;
  /** Actor of every combining form, hyphen included: `Sino-`. */
  readonly prefixes: ReadonlyMap<string, number>;
}

/** Longest name looked at, in tokens. */
const LONGEST_NAME = 12;
const MASK = -2;
const NO_ACTOR = -1;

/** The names of `lexicons/actors.json`, made at the first look-up. */
export const gazetteer = lazily(build);

function build(): Gazetteer {
  const lexicon = actorLexicon();
  const root: Node = { next: new Map(), actor: NO_ACTOR, naming: 0 };
  const entries: ActorEntry[] = [];
  const prefixes = new Map<string, number>();
  const add = (phrase: string, actor: number, naming: number) => {
    let node = root;
    for (const word of split(phrase)) {
      let child = node.next.get(word);
      if (child === undefined) {
        child = { next: new Map(), actor: NO_ACTOR, naming: 0 };
        node.next.set(word, child);
      }
      node = child;
    }
    if (node.actor === NO_ACTOR || naming < node.naming) {
      node.actor = actor;
      node.naming = naming;
    }
  };
  for (const entry of lexicon.entries) {
    const actor = entries.length;
    entries.push({ code: entry.code, type: entry.type, name: entry.names[0] ?? entry.code, capital: entry.seats?.[0] ?? null });
    for (const name of entry.names) add(name, actor, NAMING.NAME);
    for (const word of entry.adjectives ?? [])
      if (word.endsWith('-')) prefixes.set(word, actor);
      else add(word, actor, NAMING.ADJECTIVE);
    for (const word of entry.people ?? []) add(word, actor, NAMING.PEOPLE);
    for (const word of entry.seats ?? []) add(word, actor, NAMING.SEAT);
    for (const word of entry.cities ?? []) add(word, actor, NAMING.CITY);
  }
  for (const mask of lexicon.masks) add(mask, MASK, NAMING.NAME);
  return { entries, root, prefixes };
}

/** Words of a name as the reader would cut them: possessives are tokens of their own. */
function split(phrase: string): string[] {
  return phrase
    .replaceAll('’', "'")
    .replace(/'s\b/g, " 's")
    .replace(/([,()&/])/g, ' $1 ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** All mentions of names of actors, longest first at each place, masks applied. */
export function findMentions(reading: Reading): ActorMention[] {
  const { tokens } = reading;
  const found: ActorMention[] = [];
  for (let i = 0; i < tokens.count; ) {
    const mention = mentionAt(tokens, i);
    if (mention === null) {
      i++;
      continue;
    }
    if (mention.actor >= 0) found.push(mention);
    i = mention.to;
  }
  return found;
}

function mentionAt(tokens: Tokens, at: number): ActorMention | null {
  if ((tokens.kind[at] !== KIND.WORD && tokens.kind[at] !== KIND.NUMBER) || !mayOpenName(tokens, at)) return null;
  let to = at;
  let named: Node | null = null;
  let node = at === 0 ? childOf(gazetteer().root, writtenAt(tokens, 0), shapeAt(tokens, 0), true) : opening(tokens, at);
  for (let i = at + 1; node !== null; i++) {
    if (node.actor !== NO_ACTOR) {
      named = node;
      to = i;
    }
    if (i >= tokens.count || i >= at + LONGEST_NAME || tokens.gap[i] >= GAP.BLANK || node.next.size === 0) break;
    node = childOf(node, writtenAt(tokens, i), shapeAt(tokens, i), false);
  }
  return named === null ? hyphenated(tokens, at) : { from: at, to, actor: named.actor, naming: named.naming };
}

/** Whether some name begins with the word, in whatever spelling; compounds are looked at closely. */
const opensName = wordTest(({ spelling: word }) => {
  if (!/^(?:al|e)-/.test(word) && !/\d/.test(word) && word.charAt(0) === word.charAt(0).toLowerCase()) return false;
  const { next } = gazetteer().root;
  const written = word.replaceAll('’', "'");
  const spellings = [written, written.charAt(0) + written.slice(1).toLowerCase(), written.toLowerCase()];
  return written.includes('-') || written.includes('.') || spellings.some((one) => next.has(one));
});

/** Words in lower case without figure and hyphen open no name. */
const OPENING = SHAPE.CAPITAL | SHAPE.DIGIT | SHAPE.HYPHEN;

function mayOpenName(tokens: Tokens, i: number): boolean {
  return (shapeAt(tokens, i) & OPENING) !== 0 && opensName(tokens, i);
}

/** A word as written, with straight apostrophes. */
const writtenAt = wordValue(({ spelling }) => straight(spelling));

/** Where the names that begin with a word go on. */
const opening = wordValue(({ spelling, shape }) => childOf(gazetteer().root, straight(spelling), shape, false));

function straight(word: string): string {
  return word.replaceAll('’', "'");
}

/** Where names go on with a word, in capitals too; a text that opens in capitals tells nothing of names in lower case. */
function childOf({ next }: Node, written: string, shape: number, opensText: boolean): Node | null {
  const found = next.get(written);
  if (found !== undefined) return found;
  if ((shape & SHAPE.UPPER) !== 0 && written.length > 3) {
    const titled = written.charAt(0) + written.slice(1).toLowerCase();
    return next.get(titled) ?? (opensText ? null : (next.get(written.toLowerCase()) ?? null));
  }
  if (/^[A-Z](?:\.[A-Z])+\.?$/.test(written))
    return next.get(written.replaceAll('.', '')) ?? next.get(written.endsWith('.') ? written : `${written}.`) ?? null;
  return null;
}

/** What may follow a name and a hyphen: `EU-led`. */
const COMPOUND = /^[A-Z]|^(?:led|backed|based|brokered|style|sponsored|mediated)/;

/** `Geneva-based`, `China-Iran`, `EU-led`, `Sino-Russian`: the first part counts. */
function hyphenated(tokens: Tokens, at: number): ActorMention | null {
  const written = tokens.vocabulary.spelling[tokens.word[at]];
  const hyphen = written.indexOf('-');
  if (hyphen < 2) return null;
  const second = written.slice(hyphen + 1);
  const actor = gazetteer().root.next.get(written.slice(0, hyphen))?.actor ?? NO_ACTOR;
  if (actor >= 0) return COMPOUND.test(second) ? { from: at, to: at + 1, actor, naming: NAMING.ADJECTIVE } : null;
  const combined = gazetteer().prefixes.get(written.slice(0, hyphen + 1));
  const paired = (gazetteer().root.next.get(second)?.actor ?? NO_ACTOR) >= 0;
  return combined !== undefined && paired ? { from: at, to: at + 1, actor: combined, naming: NAMING.ADJECTIVE } : null;
}

/** Code of the actor a mention stands for. */
export function codeOf(mention: ActorMention): string {
  return gazetteer().entries[mention.actor]?.code ?? '';
}

/** The mentions of a text by token; no two share one. */
export interface MentionMap {
  readonly mentions: readonly ActorMention[];
  /** Number of the mention that covers a token, plus one; 0 where none does. */
  readonly at: Int32Array;
}

export function mapMentions(mentions: readonly ActorMention[], count: number): MentionMap {
  const at = new Int32Array(count);
  for (const [number, { from, to }] of mentions.entries()) at.fill(number + 1, from, to);
  return { mentions, at };
}

/** The mention that covers a token. */
export function mentionOver({ mentions, at }: MentionMap, i: number): ActorMention | undefined {
  const number = at[i] ?? 0;
  return number === 0 ? undefined : mentions[number - 1];
}

/** The mention that begins at a token. */
export function mentionFrom(map: MentionMap, i: number): ActorMention | undefined {
  const mention = mentionOver(map, i);
  return mention?.from === i ? mention : undefined;
}

/** Whether a mention covers one of the tokens [from, to). */
export function holdsMention({ at }: MentionMap, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (at[i] > 0) return true;
  return false;
}
