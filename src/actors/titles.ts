import { type Lookup, lazily, mapOf, setOf } from '../lazily.js';
import { titles } from '../packing/index.js';
import { plainOf, plainOneOf, type TokenRange, type Tokens, wordTest } from '../reading/index.js';

export type Gender = 'male' | 'female' | 'unknown';

const roles = setOf(() => titles().roles);
const masculine = setOf(() => titles().masculine);
const feminine = setOf(() => titles().feminine);
const organisations = setOf(() => titles().organisations);
const honorifics = mapOf(gendersOfHonorifics);
const synonyms = lazily(() => titles().roleSynonyms.map((words) => new Set(words)));
const implied = lazily(() => Object.entries(titles().impliedOffices));
const commonOffices = setOf(() => titles().commonOffices);
const chiefs = mapOf(() => Object.entries(titles().chiefs));
const shortRoles = mapOf(() => Object.entries(titles().shortRoles));

/** Cues of a joint act: `it was agreed` is said of the two sides that the text is about. */
export const jointCues = setOf(() => titles().jointCues);
/** Offices that speak for a state, whether the text names it or not. */
export const stateOffices = setOf(() => titles().stateOffices);
/** Roles that speak for nobody but the person, or for the institute named. */
export const privateRoles = setOf(() => titles().privateRoles);
export const kin = setOf(() => titles().kin);
/** Nouns that end the name of a body with a voice of its own. */
export const bodyNouns = setOf(() => titles().bodies);
/** Nouns that describe the body whose name follows: `group Justice Monitor`. */
const kindNouns = setOf(() => titles().kinds);
/** Who speaks for somebody else than themselves: `a spokesman for`. */
export const aides = setOf(() => titles().aides);
/** Nouns for bodies that are named by what stands after `of`: `Army of the Straight Path`. */
export const isHeadedNoun = plainOneOf(setOf(() => titles().headed));
/** What works for a person and speaks in that person's name: `his office`. */
export const staffNouns = setOf(() => titles().staff);
/** Those of them that belong to the name before them: `Koch network`, but `the Community union`. */
export const collectives = setOf(() => titles().collectives);
/** Documents that a body issues on its own account: `ministry data`. */
export const issues = setOf(() => titles().issues);
/** Documents that one or several bodies agree on. */
export const instruments = setOf(() => titles().instruments);
/** Offices of companies: what stands before them is the company. */
export const executives = () => titles().executives;
/** What bodies do with documents of theirs. */
export const adopting = setOf(() => titles().adopting);
/** What an office-holder calls his like of another state: `his French colleague`. */
export const counterparts = setOf(() => titles().counterparts);
/** Nouns for organs of a state. */
export const stateBodies = setOf(() => titles().stateBodies);
export const genericRoles = setOf(() => titles().genericRoles);
export const pastWords = setOf(() => titles().former);
/** Subjects and regions in the names of offices; never part of a personal name. */
export const portfolios = setOf(() => titles().portfolios);
/** Words that mean an organisation named before, whatever it is called: `the bloc`. */
export const genericBodies = setOf(() => titles().genericBodies);
/** Words for any medium: the one that spoke just before. */
export const pressBodies = setOf(() => titles().pressBodies);
/** Who is sent to a seat and speaks for somebody else than whose it is: `a European ambassador in Amman`. */
export const posted = setOf(() => titles().posted);
/** Organs of every state, named without an article: `the Speaker of Parliament`. */
export const unarticled = setOf(() => titles().unarticled);
/** Houses that speak for a state, whichever it is. */
export const stateHouses = setOf(() => titles().stateHouses);
/** Plurals that are an organ of a state all the same. */
export const authorities = setOf(() => titles().authorities);
/** Titles that are family names too. */
export const surnames = setOf(() => titles().surnames);
export const articled = setOf(() => titles().articled);
/** Offices of which a state has one: they need no person named before. */
export const uniqueOffices = setOf(() => titles().uniqueOffices);
/** Seats that are houses and keep their own name: `the Kremlin`. */
export const houses = setOf(() => titles().houses);
/** Nouns that mean the state spoken of: `the country's mission`. */
export const countryNouns = setOf(() => titles().countryNouns);
/** `a delegation headed by X`. */
export const leading = setOf(() => titles().leads);
export const employing = setOf(() => titles().employs);
export const personPairs = setOf(() => titles().personPairs);
export const statePairs = setOf(() => titles().statePairs);
export const sides = setOf(() => titles().sides);
export const documents = setOf(() => titles().documents);

function gendersOfHonorifics(): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const word of titles().honorifics.neutral) genders.set(word.toLowerCase().replace(/\.$/, ''), 'unknown');
  for (const word of titles().honorifics.male) genders.set(word.toLowerCase(), 'male');
  for (const word of titles().honorifics.female) genders.set(word.toLowerCase(), 'female');
  return genders;
}

/** The word without the dot of an abbreviation and without the mark of a possessive plural. */
export const plainWord = plainOf;

export const isRole = plainOneOf(roles);
export const isOrganisation = plainOneOf(organisations);

export function isRoleWord(plain: string): boolean {
  return roles.has(plain);
}

export function isOrganisationWord(plain: string): boolean {
  return organisations.has(plain);
}

/** An honorific is written with a capital. */
export function isHonorificWord(plain: string, spelling: string): boolean {
  return honorifics.has(plain) && spelling.charAt(0) !== spelling.charAt(0).toLowerCase();
}

/** Those who sit in a capital for the state: `officials in Seoul`. */
export const seated = setOf(() => titles().seated);
/** What an office of a state is called by: `a presidential adviser in Asmara`. */
export const ofState = setOf(() => titles().ofState);
const organWords = setOf(() => titles().organWords);
const organs = setOf(() => titles().organs);

/** `State Committee`, `People's Committee`, `Electoral Commission`: what is a state's by the word before it. */
export function holdsStateOrgan(tokens: Tokens, { from, to }: TokenRange): boolean {
  let named = false;
  for (let i = from; i < to; i++) {
    const word = plainWord(tokens, i);
    if (named && organs.has(word)) return true;
    named ||= organWords.has(word) && /^\p{Lu}/u.test(tokens.text.charAt(tokens.start[i]));
  }
  return false;
}

const press = setOf(() => titles().press);
/** Words that end the name of a newspaper or broadcaster; such a name may open with a place that owns it not. */
export const isPressNoun = plainOneOf(press);
const bodyEnds = setOf(() => [...titles().bodies, ...titles().press]);
export const isBodyNoun = plainOneOf(bodyEnds);
export const isKindNoun = plainOneOf(kindNouns);
export const isPortfolio = plainOneOf(portfolios);

export function isPortfolioWord(plain: string): boolean {
  return portfolios.has(plain);
}

export const isHonorific = wordTest(({ plain, spelling }) => isHonorificWord(plain, spelling));

/** Nouns that describe a body or end its name. */
export function isBodyWord(plain: string): boolean {
  return kindNouns.has(plain) || bodyEnds.has(plain);
}

/** Whether a range holds a word of a set. */
export function holds(tokens: Tokens, range: TokenRange, words: Lookup): boolean {
  for (let i = range.from; i < range.to; i++) if (words.has(plainWord(tokens, i))) return true;
  return false;
}

/** Whether a range speaks of a role; a body alone is none: `help from the press`. */
export function holdsRole(tokens: Tokens, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i++) if (isRole(tokens, i)) return true;
  return false;
}

/** Gender as titles and role nouns tell it. */
export function genderOf(tokens: Tokens, range: TokenRange): Gender {
  for (let i = range.from; i < range.to; i++) {
    const word = plainWord(tokens, i);
    if (feminine.has(word)) return 'female';
    if (masculine.has(word)) return 'male';
    const gender = isHonorific(tokens, i) ? honorifics.get(word) : undefined;
    if (gender === 'male' || gender === 'female') return gender;
  }
  return 'unknown';
}

/** Whether two role words may mean one office: `the director` and `chief`. */
export function isSynonym(word: string, others: Lookup): boolean {
  return synonyms().some((set) => set.has(word) && [...set].some((other) => others.has(other)));
}

const impliedOpenings = lazily(() => implied().map(([office]) => office.split(' ', 1)[0] ?? office));
/** A word that holds the first word of an implied office; compounds and odd marks are left to the look at the text. */
const mayImply = wordTest(({ lower }) => impliedOpenings().some((opening) => lower.includes(opening)));

/** Code of the only party that has an office of the name that a range holds: `Secretary of State`. */
export function impliedActor(tokens: Tokens, { from, to }: TokenRange): string | null {
  for (let i = from; i < to; i++) if (mayImply(tokens, i)) return officeActor(tokens.text.slice(tokens.start[from], tokens.end[to - 1]));
  return null;
}

function officeActor(text: string): string | null {
  const lower = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  for (const [office, code] of implied())
    if (lower.includes(` ${office} `) && !(commonOffices.has(office) && namesBody(lower))) return code;
  return null;
}

/** `Home Ministry Secretary-General`: an office that many bodies have is theirs whom the mention names. */
function namesBody(lower: string): boolean {
  return lower.split(' ').some((word) => organisations.has(word) || bodyNouns.has(word));
}

/** Roles written out: `Malaysian PM's office` as `Malaysian Prime Minister's office`. */
export function writtenOut(text: string): string {
  const chief = chiefs.get(text.replace(/^the /i, '').replace(/\./g, '').toLowerCase());
  if (chief !== undefined) return chief;
  return text.replace(/[\p{L}-]+\.?/gu, (word) => shortRoles.get(word.toLowerCase().replace(/\.$/, '')) ?? word);
}

/** Words that end like `fishermen` and mean one. */
const singularInMen = setOf(() => titles().singularInMen);

/** Whether a head noun means several: `the two`, `officials`, `police`. */
export function isPlural(word: string): boolean {
  if (/men$/.test(word)) return !singularInMen.has(word);
  return (/s$/.test(word) && !/(?:ss|us|is)$/.test(word)) || /^(?:people|two|both|children)$/.test(word);
}
