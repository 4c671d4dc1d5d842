import { type RawStatement, TAG } from '../attribution/index.js';
import { CLASS, classesAt, KIND, lowerOf, SHAPE, shapeAt, type TokenRange } from '../reading/index.js';
import { actorOf, isStateBody, ministries, stateOf } from './affiliation.js';
import { bridgedOwner, latestBody, namedBelow, possessiveOwner } from './bridging.js';
import { fullerMention, sameBody, samePerson } from './coreference.js';
import { counterpartOffice } from './counterparts.js';
import { distance, issuerBehind } from './documents.js';
import { gazetteer, NAMING } from './gazetteer.js';
import { bareOwner, endOfBracket, pairParty } from './joint.js';
import { addOccurrence } from './occurrences.js';
import type { Owner } from './owners.js';
import { addParty, makeParty, type Party } from './party.js';
import { roleWordsOf } from './people.js';
import { headOf, ownOwner } from './phrase.js';
import { officeOf, officeParty, possessorOf } from './possessor.js';
import { latestSubject, pronounParty } from './pronouns.js';
import { isQuoted, ownerAt, ownersWithin, type Scene, stateName, textOf } from './scene.js';
import {
  aides,
  articled,
  authorities,
  bodyNouns,
  documents,
  genderOf,
  genericBodies,
  holds,
  holdsStateOrgan,
  houses,
  impliedActor,
  isKindNoun,
  isOrganisation,
  isPlural,
  isRole,
  issues,
  ofState,
  plainWord,
  pressBodies,
  privateRoles,
  sides,
  staffNouns,
  stateBodies,
  stateHouses,
  stateOffices,
  writtenOut,
} from './titles.js';

/** A source without a personal name: a state, a body, an office, a group. */
export function unnamedParty(scene: Scene, source: TokenRange, statement: RawStatement, speakers: readonly (Party | null)[]): Party | null {
  const { tokens } = scene.reading;
  const bare = bareOwner(scene, source);
  if (bare !== null && bare.naming !== NAMING.ADJECTIVE && !isCompatriot(scene, source, bare)) return ownerParty(scene, source, bare);
  if (bare !== null && isCompatriot(scene, source, bare)) return latestSubject(scene, source.from) ?? null;
  const below =
    statement.heading && source.to - source.from === 1 && isOrganisation(tokens, source.from) ? namedBelow(scene, source.from) : null;
  if (below !== null) return addParty(scene.parties, makeParty(textOf(scene, below), below.code, 'body', source.from));
  const staff = personsStaff(scene, source, speakers);
  if (staff !== null) return staff;
  const described = describedBody(scene, source);
  if (described !== null) return described;
  const head = headOf(scene, source);
  const word = plainWord(tokens, head);
  const named = ownOwner(scene, source, null);
  const owner = named?.naming === NAMING.SEAT && /^(?:its|their)$/.test(lowerOf(tokens, source.from)) ? null : named;
  if (sides.has(word) && word !== 'side' && owner === null && /^(?:the|both|these|two|they)$/.test(lowerOf(tokens, source.from))) {
    const pair = pairParty(scene, source, word, speakers);
    if (pair !== null) return pair;
  }
  if (word === 'side' && owner !== null) return addParty(scene.parties, makeParty(owner.name, owner.code, 'state', source.from));
  const possessor = owner === null ? possessorOf(scene, source, statement, speakers) : null;
  const plural = isPlural(word) || (tokens.kind[source.from] === KIND.NUMBER && word !== 'one');
  if (isDefinite(scene, source)) {
    const known =
      isRole(tokens, head) && !plural
        ? samePerson(scene, source, word, owner?.code ?? possessor?.code ?? null, speakers, statement.heading)
        : sameBody(scene, source, head, owner?.code ?? null);
    if (known !== null) return seen(known, source.from);
  }
  const body = owner === null ? speakingBody(scene, source, word, speakers) : null;
  if (body !== null) return seen(body, source.from);
  const office = owner === null ? officesSpokesperson(scene, source, word, speakers) : null;
  if (office !== null) return office;
  const issuer = owner === null ? issuerBehind(scene, source, head, speakers) : null;
  if (issuer !== null && 'kind' in issuer) return seen(issuer, source.from);
  if (issuer !== null) return unnamedParty(scene, issuer, statement, speakers);
  const counterpart = owner === null ? null : counterpartOffice(scene, source, head, owner, speakers);
  if (counterpart !== null) return officeParty(scene, source, head, counterpart);
  if (possessor !== null && !possessor.state && !plural) return officeOf(scene, source, head, possessor);
  return companyBefore(scene, source, head, speakers) ?? newParty(scene, source, head, plural);
}

/** `Shell said ... the company said`: what was taken for somebody's surname is the name of the body. */
function companyBefore(scene: Scene, source: TokenRange, head: number, speakers: readonly (Party | null)[]): Party | null {
  const { tokens } = scene.reading;
  const before = speakers.at(-1) ?? null;
  if (!isKindNoun(tokens, head) || head !== source.from + 1 || lowerOf(tokens, source.from) !== 'the') return null;
  if (before === null || before.kind !== 'person' || before.actor !== null || before.role !== null || before.nameWords.size !== 1)
    return null;
  before.kind = 'body';
  before.actor = before.name;
  return seen(before, source.from);
}

/** `The Treasury insists ... A spokeswoman defended`, `The embassy rejected it. An embassy spokesman said`: whoever speaks for the body before. */
function officesSpokesperson(scene: Scene, source: TokenRange, word: string, speakers: readonly (Party | null)[]): Party | null {
  const { tokens } = scene.reading;
  const length = source.to - source.from;
  if (!word.startsWith('spokes') || length > 3 || !/^(?:an?|its|their)$/.test(lowerOf(tokens, source.from))) return null;
  if (length === 3 && lowerOf(tokens, source.from + 1) === 'government') return null;
  const spoke = speakers.at(-1) ?? null;
  const reach = length === 3 ? SAME_NOUN_REACH : 1;
  const near = spoke !== null && spoke.kind !== 'person' && spoke.kind !== 'group' && distance(scene, spoke.last, source.from) <= reach;
  const body = near ? spoke : length === 2 ? subjectBody(scene, source.from) : null;
  if (body === null || body.actor === null || (length === 3 && !spoke?.roleWords.has(plainWord(tokens, source.from + 1)))) return null;
  const name = `${body.name.replace(/^the /i, '')} ${word}`;
  return addParty(
    scene.parties,
    makeParty(name, body.actor, 'person', source.from, { gender: genderOf(tokens, source), roleWords: new Set([word]) }),
  );
}

/** Sentences back to which `an embassy spokesman` reaches. */
const SAME_NOUN_REACH = 3;

/** `The Commission's trade department was quick to applaud. A spokeswoman denied`: the body that the sentence before opens with, in the same paragraph. */
function subjectBody(scene: Scene, at: number): { readonly name: string; readonly actor: string } | null {
  const { sentences, sentenceOf, tokens } = scene.reading;
  const before = sentences[(sentenceOf[at] ?? 0) - 1];
  if (before === undefined || before.heading || before.paragraph !== sentences[sentenceOf[at]]?.paragraph) return null;
  const owner = ownerAt(scene, lowerOf(tokens, before.from) === 'the' ? before.from + 1 : before.from);
  return owner === undefined || owner.state ? null : { name: textOf(scene, owner), actor: owner.code };
}

/** `New York-based group Justice Monitor`: the name is enough. */
function describedBody(scene: Scene, source: TokenRange): Party | null {
  const { first, end } = ownersWithin(scene, { from: source.from + 1, to: source.to });
  const owner = scene.owners.slice(first, end).find((one) => endOfBracket(scene, one.to, source.to) === source.to && !one.state);
  if (owner === undefined || owner.name !== textOf(scene, owner)) return null;
  const noun = scene.reading.tokens.kind[owner.from - 1] === KIND.COMMA ? owner.from - 2 : owner.from - 1;
  if (!isKindNoun(scene.reading.tokens, noun)) return null;
  return addParty(scene.parties, makeParty(owner.name, owner.code, 'body', source.from));
}

/** `His office said`, `Her lawyer said`: whoever works for a person is none of the persons known; an office speaks for the person's state. */
function personsStaff(scene: Scene, source: TokenRange, speakers: readonly (Party | null)[]): Party | null {
  const { tokens } = scene.reading;
  const first = lowerOf(tokens, source.from);
  const head = plainWord(tokens, source.to - 1);
  if ((first !== 'his' && first !== 'her') || source.to - source.from !== 2 || !(staffNouns.has(head) || aides.has(head))) return null;
  const person = pronounParty(scene, first, speakers, source.from);
  if (person === null) return null;
  const actor = privateRoles.has(head) ? null : person.actor;
  const kind = staffNouns.has(head) ? 'body' : 'person';
  return addParty(
    scene.parties,
    makeParty(`${person.name}'s ${head}`, actor, kind, source.from, { gender: genderOf(tokens, source), roleWords: new Set([head]) }),
  );
}

/** How many sentences back `the organization` may have spoken. */
const BODY_REACH = 2;

/** `Justice Monitor deplored the verdict. The organization urged`: a word for any body means the one that spoke just before. */
function speakingBody(scene: Scene, source: TokenRange, word: string, speakers: readonly (Party | null)[]): Party | null {
  const party = speakers.at(-1) ?? null;
  if (
    !(genericBodies.has(word) || pressBodies.has(word)) ||
    source.to - source.from !== 2 ||
    lowerOf(scene.reading.tokens, source.from) !== 'the'
  )
    return null;
  if (party === null || party.kind === 'person' || party.plural || party.actor === null) return null;
  return stateOf(scene, party.actor) === null && distance(scene, party.last, source.from) <= BODY_REACH ? party : null;
}

function seen(party: Party, at: number): Party {
  party.last = Math.max(party.last, at);
  return party;
}

/** `the Norwegian`, `the Indonesian`: a person called by his nationality. */
function isCompatriot(scene: Scene, source: TokenRange, owner: Owner): boolean {
  if (lowerOf(scene.reading.tokens, source.from) !== 'the' || owner.to !== source.to) return false;
  return (owner.naming === NAMING.ADJECTIVE || owner.naming === NAMING.PEOPLE) && !/s$/i.test(textOf(scene, owner));
}

/** `China`, `Beijing`, `the Kremlin`: capitals stand for the state by its name, houses keep theirs. */
function ownerParty(scene: Scene, source: TokenRange, owner: Owner): Party {
  const article = lowerOf(scene.reading.tokens, source.from) === 'the';
  const house = owner.naming === NAMING.SEAT && (article || !isCapital(scene, owner));
  const name = owner.naming === NAMING.NAME || house ? textOf(scene, { from: source.from, to: owner.to }) : owner.name;
  return addParty(scene.parties, makeParty(fullName(scene, normal(name, owner), owner), owner.code, 'state', source.from));
}

/** A seat that is a town: every one of a single word but for houses, and of several words the capital. */
function isCapital(scene: Scene, owner: Owner): boolean {
  if (owner.to - owner.from > 1) return gazetteer().entries.some(({ capital }) => capital === textOf(scene, owner));
  return !houses.has(lowerOf(scene.reading.tokens, owner.from));
}

/** Names in capitals, beyond abbreviations, are written normally. */
function normal(name: string, owner: Owner): string {
  return name === owner.name.toUpperCase() && name.length > 4 ? owner.name : name;
}

/** An organisation's abbreviation is written out where the text or the gazetteer does: `the FCDO`, `AU`. */
function fullName(scene: Scene, name: string, owner: Owner): string {
  const short = name.replace(/^the /i, '').replaceAll('.', '');
  if (!/^\p{Lu}{2,6}$/u.test(short) || scene.owners.some((other) => other.state && other.name === short)) return name;
  const spelled = scene.owners.find(
    (other) => other.code === owner.code && other.to - other.from > 1 && initials(textOf(scene, other)) === short,
  );
  if (spelled !== undefined) return textOf(scene, spelled);
  return owner.state || initials(owner.name) !== short.replace(/^U(?=NO$)/, 'U') ? name : owner.name;
}

function initials(name: string): string {
  return [...name.matchAll(/\p{Lu}/gu)].map((match) => match[0]).join('');
}

function isDefinite(scene: Scene, source: TokenRange): boolean {
  const { tokens } = scene.reading;
  if (/^(?:a|an|some|several|one|two|many)$/.test(lowerOf(tokens, source.from))) return false;
  return true;
}

function newParty(scene: Scene, source: TokenRange, head: number, plural: boolean): Party {
  const { tokens } = scene.reading;
  const word = plainWord(tokens, head);
  const body = documentOwner(scene, source, head) ?? documentBody(scene, source, head);
  if (body !== null) return body;
  const generic = genericOwner(scene, source, word);
  if (generic !== null) return generic;
  const fuller = stateBodies.has(word) ? null : fullerMention(scene, source, head);
  if (fuller !== null) return newParty(scene, fuller, headOf(scene, fuller), plural);
  const actor =
    actorOfGroup(scene, source, word, plural) ??
    (kindless(scene, source, head) || isOfMembers(scene, source, head) || isProperName(scene, source, head)
      ? properName(scene, source)
      : null);
  const kind = isRole(tokens, head) && !plural ? 'person' : plural ? 'group' : 'body';
  const party = makeParty(nameOf(scene, source, head, actor), actor, kind, source.from, {
    gender: genderOf(tokens, source),
    roleWords: roleWordsOf(scene, source, null),
    plural,
  });
  const known = addParty(scene.parties, party);
  if (kind === 'person') addOccurrence(scene.occurrences, { from: source.from, to: source.to, party: known, subject: true });
  return known;
}

/** A body with a name of its own and no owner speaks for itself: `Channel 12`. */
function properName(scene: Scene, source: TokenRange): string {
  return textOf(scene, source).replace(/^the /i, '');
}

/** `the war veterans' association`: a body that only its members name. */
function isOfMembers(scene: Scene, source: TokenRange, head: number): boolean {
  const { tokens } = scene.reading;
  if (!bodyNouns.has(plainWord(tokens, head)) || head !== source.to - 1) return false;
  for (let i = source.from + 1; i < head; i++) if (scene.tags[i] === TAG.POSSESSIVE) return isPlural(plainWord(tokens, i - 1));
  return false;
}

/** `The Rashtriya Janata Dal`, `The Pacific Conference of Churches`: nothing but capitals after an article, and no office or organ of a state among them. */
function isProperName(scene: Scene, source: TokenRange, head: number): boolean {
  const { tokens } = scene.reading;
  if (lowerOf(tokens, source.from) !== 'the' || source.to - source.from < 3 || isQuoted(scene, source.from)) return false;
  if (isRole(tokens, head) || holds(tokens, source, stateBodies) || holds(tokens, source, stateOffices)) return false;
  if (holdsStateOrgan(tokens, source)) return false;
  for (let i = source.from + 1; i < source.to; i++) {
    const small = /^(?:of|for|and|the|de|del|da|do|la|el|on)$/.test(lowerOf(tokens, i));
    if (scene.tags[i] !== TAG.POSSESSIVE && !small && (tokens.kind[i] !== KIND.WORD || (shapeAt(tokens, i) & SHAPE.CAPITAL) === 0))
      return false;
  }
  return true;
}

function kindless(scene: Scene, source: TokenRange, head: number): boolean {
  const { tokens } = scene.reading;
  const from = lowerOf(tokens, source.from) === 'the' ? source.from + 1 : source.from;
  if (source.to - from < 2 || source.to - from > 5 || !isOrganisation(tokens, from) || isRole(tokens, head)) return false;
  for (let i = from; i < source.to; i++) if (tokens.kind[i] === KIND.WORD && (shapeAt(tokens, i) & SHAPE.CAPITAL) === 0) return false;
  return true;
}

/** `the alliance`, `the Geneva-based body`: the organisation that the text named last. */
function genericOwner(scene: Scene, source: TokenRange, word: string): Party | null {
  const { tokens } = scene.reading;
  if (!genericBodies.has(word) || lowerOf(tokens, source.from) !== 'the' || plainWord(tokens, source.to - 1) !== word) return null;
  let seated = false;
  for (let i = source.from + 1; i < source.to - 1; i++) if (lowerOf(tokens, i).endsWith('-based')) seated = true;
  if (!seated && source.to - source.from !== 2) return null;
  const owner = seated ? latestBody(scene, source.from) : bridgedOwner(scene, source, null);
  if (owner === null || owner.state) return null;
  return addParty(
    scene.parties,
    makeParty(
      fullName(scene, owner.naming === NAMING.NAME && owner.to - owner.from > 1 ? textOf(scene, owner) : owner.name, owner),
      owner.code,
      'body',
      source.from,
    ),
  );
}

/** Several people without a state of their own speak for nobody: `senior officials`, `the villagers`. */
function actorOfGroup(scene: Scene, source: TokenRange, word: string, plural: boolean): string | null {
  if (!plural || authorities.has(word) || isOfficialSource(scene, source, word) || isOrgansStaff(scene, source, word))
    return actorOf(scene, source, null);
  if (privateRoles.has(word)) return null;
  const own = ownOwner(scene, source, null) ?? possessiveOwner(scene, source) ?? bridgedOwner(scene, source, null);
  return own?.code ?? null;
}

/** `Foreign Ministry officials`: those of an organ of the state that the text is at home in. */
function isOrgansStaff(scene: Scene, source: TokenRange, word: string): boolean {
  return (word === 'officials' || word === 'spokesmen') && holds(scene.reading.tokens, source, ministries);
}

/** `official sources`, `Foreign Office sources`: an office of state by another name. */
function isOfficialSource(scene: Scene, source: TokenRange, word: string): boolean {
  const { tokens } = scene.reading;
  if (word !== 'sources') return false;
  return holds(tokens, source, ofState) || impliedActor(tokens, source) !== null || holds(tokens, source, stateHouses);
}

/** `the International Partners Group's term sheet`, `a Singapore government statement`: a document stands for the body that issued it. */
function documentOwner(scene: Scene, source: TokenRange, head: number): Party | null {
  const { tokens } = scene.reading;
  for (let i = source.from + 1; i < head; i++) {
    if (tokens.kind[i] !== KIND.POSSESSIVE) continue;
    const owner = ownOwner(scene, { from: source.from, to: i }, null);
    const issued = documents.has(plainWord(tokens, head)) || !(isOrganisation(tokens, head) || isRole(tokens, head));
    if (issued && owner !== null && owner.to === i) return ownerParty(scene, { from: source.from, to: i }, owner);
  }
  return issuedBefore(scene, source, head);
}

/** `UN figures`, `a World Bank report`: the owner right before a document, with no organ of its between. */
function issuedBefore(scene: Scene, source: TokenRange, head: number): Party | null {
  const { tokens } = scene.reading;
  if (!issues.has(plainWord(tokens, head))) return null;
  const from = (classesAt(tokens, source.from) & CLASS.DETERMINER) !== 0 ? source.from + 1 : source.from;
  const owner = ownerAt(scene, from);
  if (owner === undefined || owner.to > head || owner.naming === NAMING.CITY || owner.naming === NAMING.SEAT) return null;
  for (let i = owner.to; i < head; i++) if (isOrganisation(tokens, i) || isRole(tokens, i)) return null;
  return ownerParty(scene, { from, to: owner.to }, owner);
}

/** `a statement on the embassy's website`: the body that the text has named before. */
function documentBody(scene: Scene, source: TokenRange, head: number): Party | null {
  const { tokens } = scene.reading;
  if (!documents.has(plainWord(tokens, head))) return null;
  for (let i = head + 1; i < source.to - 2; i++) {
    if (lowerOf(tokens, i) !== 'the' || tokens.kind[i + 2] !== KIND.POSSESSIVE || !isOrganisation(tokens, i + 1)) continue;
    return sameBody(scene, { from: i, to: i + 2 }, i + 1, null);
  }
  return null;
}

/** `Haddad's office`: the mention names the person whose it is. */
function isOfPerson(scene: Scene, { from, to }: TokenRange): boolean {
  const { tokens } = scene.reading;
  for (let i = from + 1; i < to - 1; i++) {
    const surname = lowerOf(tokens, i - 1);
    if (tokens.kind[i] === KIND.POSSESSIVE && scene.parties.some(({ kind, nameWords }) => kind === 'person' && nameWords.has(surname)))
      return true;
  }
  return false;
}

/** A name for an office or body: without relative parts, with its state, abbreviations written out. */
function nameOf(scene: Scene, source: TokenRange, head: number, actor: string | null): string {
  const own = ownOwner(scene, source, null);
  const state = actor === null ? null : stateOf(scene, actor);
  const plain = shortText(scene, source);
  if (state === null || isOfPerson(scene, source)) return plain;
  const { tokens } = scene.reading;
  const bodied = isStateBody(scene, { from: head, to: head + 1 }) || isOrganisation(tokens, head);
  const from = (classesAt(tokens, source.from) & (CLASS.DETERMINER | CLASS.POSSESSIVE)) !== 0 ? source.from + 1 : source.from;
  if (bodied && (own === null || lowerOf(tokens, own.from - 1) === 'in')) {
    const bare = tokens.kind[from + 1] === KIND.POSSESSIVE ? from + 2 : from;
    return `${ownerOf(scene, state)} ${writtenOut(textOf(scene, { from: bare, to: own === null ? source.to : own.from - 1 }))}`;
  }
  if (own === null && stateOffices.has(plainWord(tokens, head)) && !/^(?:its|their|his|her)$/.test(lowerOf(tokens, source.from)))
    return `${plain} of ${articled.has(state.name) ? 'the ' : ''}${state.name}`;
  if (own === null && from > source.from && stateOffices.has(plainWord(tokens, head)))
    return `${ownerOf(scene, state)} ${writtenOut(textOf(scene, { from, to: source.to }))}`;
  return plain;
}

/** `Kenya's`, `the United States'`. */
function ownerOf(scene: Scene, state: Owner): string {
  const name = stateName(scene, state);
  return name.endsWith('s') ? `${name}'` : `${name}'s`;
}

/** The words of a mention; of a body given with its abbreviation, the abbreviation: `the director general of the IAEA`. */
function shortText(scene: Scene, source: TokenRange): string {
  const { tokens } = scene.reading;
  let text = textOf(scene, source);
  const { first, end } = ownersWithin(scene, { from: source.from + 1, to: source.to });
  for (const owner of scene.owners.slice(first, end)) {
    if (owner.to > source.to || tokens.kind[owner.to] !== KIND.OPEN || tokens.kind[owner.to + 2] !== KIND.CLOSE) continue;
    const short = textOf(scene, { from: owner.to + 1, to: owner.to + 2 });
    if (/^\p{Lu}{2,}$/u.test(short)) text = text.replace(textOf(scene, { from: owner.from, to: owner.to + 3 }), short);
  }
  return writtenOut(withoutDocument(text)).replace(/^the European Union['’]s /i, 'EU ');
}

/** A document stands for the body that issued it: `a Singapore government statement`. */
function withoutDocument(text: string): string {
  const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
  if (!documents.has(last)) return text;
  const words = text.split(' ');
  const issuer = words.at(-2)?.toLowerCase() ?? '';
  if (words.length < 3 || !stateBodies.has(issuer)) return text;
  return words.slice(/^an?$/i.test(words[0] ?? '') ? 1 : 0, -1).join(' ');
}
