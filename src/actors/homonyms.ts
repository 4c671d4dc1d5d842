/** Words of the gazetteer that stand for nobody in it: persons, towns, treaties and teams that share a place's name. */

import { mapOf, setOf } from '../lazily.js';
import { homonyms } from '../packing/index.js';
import { CLASS, classesAt, KIND, lowerOf, type Reading, SHAPE, shapeAt, type Tokens } from '../reading/index.js';
import { type ActorMention, codeOf, NAMING } from './gazetteer.js';
import { bodyNouns, isHonorific, isOrganisation, isRole, plainWord } from './titles.js';

const given = setOf(() => homonyms().given);
const family = setOf(() => homonyms().family);
const courtesies = setOf(() => homonyms().courtesies);
const placing = setOf(() => homonyms().placing);
const provinces = setOf(() => homonyms().provinces);
const openings = setOf(() => homonyms().openings);
const waters = setOf(() => homonyms().waters);
const venues = setOf(() => homonyms().venues);
const districts = setOf(() => homonyms().districts);
const camps = setOf(() => homonyms().camps);
const twins = mapOf(() => homonyms().twins.map(({ name, state, other }) => [name, { state: new Set(state), other: new Set(other) }]));

/** A text with its mentions, the place of each by its first token. */
interface Page {
  readonly reading: Reading;
  readonly tokens: Tokens;
  readonly starts: ReadonlySet<number>;
}

/** The mentions that are left when those that only share an actor's name are taken away. */
export function withoutHomonyms(reading: Reading, mentions: readonly ActorMention[]): ActorMention[] {
  const page: Page = { reading, tokens: reading.tokens, starts: new Set(mentions.map(({ from }) => from)) };
  const relatives = new Set<string>();
  const left = mentions.filter((mention) => {
    if (isFamilyName(page, mention)) {
      relatives.add(wordOf(page, mention.from));
      return false;
    }
    return (
      !isGivenName(page, mention) &&
      !isTown(page, mention) &&
      !isOpened(page, mention) &&
      !isVenue(page, mention) &&
      !isNamedAfter(page, mention)
    );
  });
  const strangers = strangersOf(page, left, relatives);
  return strangers.size === 0
    ? left
    : left.filter(
        (mention) =>
          mention.to - mention.from > 1 ||
          mention.naming !== NAMING.NAME ||
          !strangers.has(wordOf(page, mention.from)) ||
          (relatives.has(wordOf(page, mention.from)) && isPlaced(page, mention.from)),
      );
}

function wordOf({ tokens }: Page, i: number): string {
  return tokens.text.slice(tokens.start[i], tokens.end[i]);
}

/** Whether a token is a capitalised word that stands right behind another on the same line. */
function isCapital({ tokens }: Page, i: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === KIND.WORD && (shapeAt(tokens, i) & SHAPE.CAPITAL) !== 0;
}

function follows({ tokens }: Page, i: number): boolean {
  return tokens.gap[i] === 1;
}

function isHeading({ reading }: Page, i: number): boolean {
  return reading.sentences[reading.sentenceOf[i]]?.heading ?? true;
}

/** No word of the dictionary: a name, as far as anybody can tell. */
function isUnknown({ tokens }: Page, i: number): boolean {
  const classes = classesAt(tokens, i);
  return (classes & CLASS.GUESSED) !== 0 && (classes & (CLASS.ADVERB | CLASS.WEEKDAY | CLASS.MONTH | CLASS.CLOSED)) === 0;
}

function isPlaced({ tokens }: Page, i: number): boolean {
  return placing.has(lowerOf(tokens, i - 1));
}

/** Whether a word belongs to an office or a body, so that what stands before it owns it. */
function isOfficial({ tokens }: Page, i: number): boolean {
  return isRole(tokens, i) || isOrganisation(tokens, i) || bodyNouns.has(plainWord(tokens, i)) || isHonorific(tokens, i);
}

/** `Jordan Whitcombe`, `Mayor London Breed`: a first name before a surname, and no place (`in Jordan Safadi said`). */
function isGivenName(page: Page, { from, to }: ActorMention): boolean {
  if (to - from > 1 || !given.has(wordOf(page, from)) || isHeading(page, from) || isPlaced(page, from)) return false;
  if (!isCapital(page, to) || !follows(page, to) || page.starts.has(to) || isOfficial(page, to)) return false;
  if (isCapital(page, to + 1) && follows(page, to + 1) && isOfficial(page, to + 1)) return false;
  return isUnknown(page, to) || (isCapital(page, from - 1) && follows(page, from) && isRole(page.tokens, from - 1));
}

/** `Mr Jordan`, `Kathy Ireland`: a surname after a courtesy or a first name. */
function isFamilyName(page: Page, { from, to, naming }: ActorMention): boolean {
  if (to - from > 1 || from === 0 || naming === NAMING.ADJECTIVE || naming === NAMING.PEOPLE || !follows(page, from)) return false;
  const { tokens } = page;
  if (courtesies.has(plainWord(tokens, from - 1)) && (shapeAt(tokens, from - 1) & SHAPE.CAPITAL) !== 0) return true;
  if (!family.has(wordOf(page, from)) || isHeading(page, from) || page.starts.has(to) || isOfficial(page, to)) return false;
  if (!isCapital(page, from - 1) || isOfficial(page, from - 1) || (shapeAt(tokens, from - 1) & SHAPE.UPPER) !== 0) return false;
  return isUnknown(page, from - 1) && !endsMention(page, from);
}

/** Whether a known actor ends right before a token: `Hamas Israel` is no name. */
function endsMention({ starts }: Page, to: number): boolean {
  return starts.has(to - 1) || starts.has(to - 2);
}

/** `Moscow, Idaho`, `Paris, Texas`, but not `Paris, New York and London`. */
function isTown(page: Page, mention: ActorMention): boolean {
  const { tokens } = page;
  const { to } = mention;
  if (tokens.kind[to] !== KIND.COMMA || !isCapital(page, to + 1) || codeOf(mention) === 'USA') return false;
  const two = tokens.text.slice(tokens.start[to + 1], tokens.end[Math.min(to + 2, tokens.count - 1)]);
  const end = provinces.has(two) ? to + 3 : provinces.has(wordOf(page, to + 1)) ? to + 2 : -1;
  if (end < 0 || lowerOf(tokens, end) === 'and') return false;
  return !(tokens.kind[end] === KIND.COMMA && (page.starts.has(end + 1) || lowerOf(tokens, end + 1) === 'and'));
}

/** `Treaty of Versailles`, `the Gulf of Guinea`, `Lake Chad`. */
function isOpened(page: Page, { from }: ActorMention): boolean {
  if (waters.has(wordOf(page, from - 1))) return true;
  const of = lowerOf(page.tokens, from - 1) === 'the' ? from - 2 : from - 1;
  return lowerOf(page.tokens, of) === 'of' && openings.has(wordOf(page, of - 1));
}

/** `the Geneva talks`: where something happened is not who did it. */
function isVenue({ tokens }: Page, { to, naming }: ActorMention): boolean {
  return (naming === NAMING.SEAT || naming === NAMING.CITY) && venues.has(lowerOf(tokens, to));
}

/** `Nairobi Declaration`, `Vienna State Opera`, `Boston Celtics`: a name that begins with a city, and no office, body or district of it. */
function isNamedAfter(page: Page, { from, to, naming }: ActorMention): boolean {
  const { tokens } = page;
  if (naming !== NAMING.SEAT && naming !== NAMING.CITY) return false;
  if ((shapeAt(tokens, from) & SHAPE.UPPER) !== 0 || isHeading(page, from) || !isCapital(page, to)) return false;
  for (let i = to; isCapital(page, i) && follows(page, i); i++) {
    const written = wordOf(page, i);
    if (page.starts.has(i) || isOfficial(page, i) || camps.has(written)) return false;
    if (districts.has(written) && !isCapital(page, i + 1)) return false;
    if ((classesAt(tokens, i) & (CLASS.WEEKDAY | CLASS.MONTH)) !== 0 || (shapeAt(tokens, i) & SHAPE.UPPER) !== 0) return false;
  }
  return follows(page, to);
}

/** The words that mean somebody else all over a text: surnames where nothing else speaks of the state, and states with a twin that the text is about. */
function strangersOf(page: Page, mentions: readonly ActorMention[], relatives: ReadonlySet<string>): Set<string> {
  const names = new Map<string, number>();
  for (const { from, to, naming, actor } of mentions)
    if (to - from === 1 && naming === NAMING.NAME) {
      const word = wordOf(page, from);
      if (relatives.has(word) || twins.has(word)) names.set(word, actor);
    }
  const strangers = new Set<string>();
  for (const [word, actor] of names)
    if (
      isTwin(page, word) ||
      (relatives.has(word) && !mentions.some((other) => other.actor === actor && wordOf(page, other.from) !== word))
    )
      strangers.add(word);
  return strangers;
}

/** Whether a text speaks more of a state's twin than of the state. */
function isTwin({ tokens }: Page, word: string): boolean {
  const twin = twins.get(word);
  if (twin === undefined) return false;
  let balance = 0;
  for (let i = 0; i < tokens.count; i++) {
    const written = tokens.text.slice(tokens.start[i], tokens.end[i]);
    if (twin.other.has(written)) balance++;
    else if (twin.state.has(written)) balance--;
  }
  return balance > 0;
}
