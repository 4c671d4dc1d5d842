import { TAG } from '../attribution/index.js';
import { KIND, lowerOf, type TokenRange } from '../reading/index.js';
import { bridgedOwner, possessiveOwner } from './bridging.js';
import { NAMING } from './gazetteer.js';
import type { Owner } from './owners.js';
import { ownOwner, plainBody } from './phrase.js';
import { latestSubject } from './pronouns.js';
import { endsOwner, isQuoted, ownerAt, ownersWithin, type Scene, sentenceAt, textOf } from './scene.js';
import {
  employing,
  holds,
  holdsStateOrgan,
  impliedActor,
  isOrganisation,
  isRole,
  kin,
  leading,
  pastWords,
  plainWord,
  posted,
  privateRoles,
  stateBodies,
  stateOffices,
} from './titles.js';

/** Whom a person or office speaks for, from its own words to what the text around it tells; null where nothing does. */
export function actorOf(scene: Scene, range: TokenRange, name: TokenRange | null): string | null {
  const { tokens } = scene.reading;
  const employer = spokenFor(scene, range) ?? employerAfter(scene, range);
  if (employer !== null) return employer;
  const employed = name === null ? null : houseAfter(scene, name);
  if (employed !== null) return employed;
  const led = ledBody(scene, range);
  if (led !== null) return led;
  const own = ownOwner(scene, range, name);
  if (own !== null) return ownBody(scene, range, own)?.code ?? own.code;
  const superior = possessorsActor(scene, range);
  if (superior !== null) return superior;
  const office = { from: range.from, to: name === null ? range.to : Math.max(range.to, name.to) };
  const implied = impliedActor(tokens, office);
  const house = name === null ? frontedBody(scene, range) : null;
  if (house !== null) return house;
  const fronted = frontedPlace(scene, range);
  if (fronted !== null && implied === null && holds(tokens, office, stateOffices)) return fronted;
  if (fronted !== null && implied !== null && impliedStates.has(implied)) return fronted;
  const ministers = ministersState(scene, range);
  if (ministers !== null) return ministers;
  if (!holds(tokens, office, kin)) {
    const owner = possessiveOwner(scene, range) ?? bridgedOwner(scene, range, name);
    if (owner !== null) return owner.code;
  }
  const body = plainBody(scene, range, name);
  if (body !== null) return body;
  if (holds(tokens, office, privateRoles)) return null;
  if (isOrganisationsOffice(scene, office)) return mostNamedBody(scene) ?? 'UNO';
  return (implied !== null && !impliedStates.has(implied) ? implied : null) ?? fromText(scene, range, office, implied, name !== null);
}

/** How far before `led by` the owner of the delegation stands. */
const DELEGATION_REACH = 6;

/** `a Maltese delegation headed by Vice Minister X`: whoever leads somebody's delegation speaks for it. */
function ledBody(scene: Scene, range: TokenRange): string | null {
  const { tokens } = scene.reading;
  if (lowerOf(tokens, range.from - 1) !== 'by' || !leading.has(lowerOf(tokens, range.from - 2))) return null;
  for (let i = range.from - 3; i >= 0 && i > range.from - 3 - DELEGATION_REACH; i--) {
    if (tokens.kind[i] === KIND.COMMA || tokens.kind[i] === KIND.STOP) return null;
    const owner = ownerAt(scene, i);
    if (owner !== undefined) return owner.code;
  }
  return null;
}

/** `Its Malta representative`: the place is where the body's officer is posted, and the body whom the office speaks for. */
function ownBody(scene: Scene, range: TokenRange, own: Owner): Owner | null {
  if (!own.state || own.naming !== NAMING.NAME || own.from !== range.from + 1) return null;
  const body = possessiveOwner(scene, range);
  return body === null || body.state ? null : body;
}

/** `Nelle Vreel of the Great Lakes Monitor`: the house that a person is of, by its name of several words. */
function houseAfter(scene: Scene, name: TokenRange): string | null {
  const { tokens } = scene.reading;
  const of = tokens.kind[name.to] === KIND.COMMA ? name.to + 1 : name.to;
  const from = of + 2;
  if (lowerOf(tokens, of) !== 'of' || lowerOf(tokens, from - 1) !== 'the') return null;
  const end = sentenceAt(scene, name.from)?.to ?? from;
  let to = from;
  while (to < end && scene.tags[to] === TAG.NAME && (!isRole(tokens, to) || to > from)) to++;
  if (to - from < 2 || endsOwner(scene, to) || isOrganisation(tokens, to - 1)) return null;
  return textOf(scene, { from, to });
}

/** `Haddad's office`, `Mrs. Osei's aides`: whom the person speaks for whose office it is. */
function possessorsActor(scene: Scene, range: TokenRange): string | null {
  const { tokens } = scene.reading;
  for (let i = range.from + 1; i < range.to - 1; i++) {
    if (tokens.kind[i] !== KIND.POSSESSIVE || holds(tokens, { from: i, to: range.to }, kin)) continue;
    const surname = lowerOf(tokens, i - 1);
    const person = scene.parties.find((party) => party.kind === 'person' && party.nameWords.has(surname));
    if (person !== undefined) return person.actor;
  }
  return null;
}

/** `Spanish Agriculture Minister X said ... Ministry data showed`: the ministry of whoever spoke before in the paragraph. */
function ministersState(scene: Scene, range: TokenRange): string | null {
  const { tokens } = scene.reading;
  if (!holds(tokens, range, ministries) || range.to - range.from > 2) return null;
  const party = latestSubject(scene, range.from);
  const here = sentenceAt(scene, range.from);
  const before = party === null ? null : sentenceAt(scene, party.last);
  return party?.roleWords.has('minister') && before !== null && before.paragraph === here?.paragraph ? party.actor : null;
}

export const ministries: ReadonlySet<string> = new Set(['ministry']);

/** Implied offices that other states have too: the text around them may tell better. */
const impliedStates = new Set(['GBR', 'JPN', 'USA']);

/** Implied offices that hardly any other state has. */
const soleHolders = new Set(['USA']);

/** `In Damascus, the foreign minister`, `Guatemala was less even-handed. ..., Foreign Minister X wrote`, the dateline, the headline. */
function fromText(scene: Scene, range: TokenRange, office: TokenRange, implied: string | null, named: boolean): string | null {
  const { tokens } = scene.reading;
  if (!holds(tokens, office, stateOffices) && !holds(tokens, office, stateBodies) && !holdsStateOrgan(tokens, office)) return null;
  if (isPosted(scene, range) || holds(tokens, office, pastWords)) return null;
  const certain = implied !== null && soleHolders.has(implied) && scene.states.has(implied);
  return (
    (certain ? implied : null) ??
    sceneSet(scene, range.from) ??
    narratedState(scene, range.from) ??
    ownContentState(scene, range.from) ??
    trailingPlace(scene, range) ??
    topicBefore(scene, range.from) ??
    (named ? frontedBefore(scene, range.from) : null) ??
    scene.datelineState ??
    implied ??
    scene.home
  );
}

/** `the Secretary General`, in two words: every organisation may have one, so the words do not say whose it is. */
function isOrganisationsOffice({ reading: { tokens } }: Scene, { from, to }: TokenRange): boolean {
  for (let i = from; i + 1 < to; i++)
    if (/^(?:secretary|director)$/.test(lowerOf(tokens, i)) && lowerOf(tokens, i + 1) === 'general') return true;
  return false;
}

/** The organisation that a text names most, the first of several; a seat names none. */
function mostNamedBody({ owners }: Scene): string | null {
  const counts = new Map<string, number>();
  for (const { state, naming, code } of owners)
    if (!state && naming !== NAMING.SEAT && isCode(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
  let best: string | null = null;
  for (const [code, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = code;
  return best;
}

/** Organisations of states have codes of three letters; others go by their names. */
function isCode(code: string): boolean {
  return /^[A-Z]{3}$/.test(code);
}

/** `a European ambassador in Amman`: an envoy is no one's whose seat he is posted to. */
function isPosted(scene: Scene, range: TokenRange): boolean {
  const { tokens } = scene.reading;
  for (let i = range.from + 1; i < range.to; i++)
    if (lowerOf(tokens, i) === 'in' && ownerAt(scene, i + 1)?.naming === NAMING.SEAT) return posted.has(plainWord(tokens, i - 1));
  return false;
}

/** `X (Senegal), speaking on behalf of the African Group`, `On behalf of the 14 members of CARICOM, X`: a speech is theirs for whom it is made. */
function spokenFor(scene: Scene, range: TokenRange): string | null {
  const { tokens } = scene.reading;
  const opening = sentenceAt(scene, range.from)?.from ?? range.from;
  const behalf = lowerOf(tokens, opening) === 'speaking' ? opening + 1 : opening;
  if (opening < range.from && tokens.kind[range.from - 1] === KIND.COMMA) {
    if (lowerOf(tokens, behalf) === 'on' && lowerOf(tokens, behalf + 1) === 'behalf')
      return bodyIn(scene, { from: behalf + 2, to: range.from });
    if (behalf > opening && lowerOf(tokens, behalf) === 'for') return bodyIn(scene, { from: behalf, to: range.from });
  }
  const at = tokens.kind[range.to] === KIND.COMMA ? range.to + 1 : range.to;
  if (lowerOf(tokens, at) !== 'speaking' && lowerOf(tokens, at) !== 'also') return null;
  for (let i = at + 1; i < at + 6; i++) {
    if (lowerOf(tokens, i) !== 'of' && lowerOf(tokens, i) !== 'for') continue;
    const owner = ownerAt(scene, lowerOf(tokens, i + 1) === 'the' ? i + 2 : i + 1);
    return owner !== undefined && !owner.state ? owner.code : null;
  }
  return null;
}

/** The first body of a range, which is no state. */
function bodyIn(scene: Scene, range: TokenRange): string | null {
  const { first, end } = ownersWithin(scene, range);
  return scene.owners.slice(first, end).find((owner) => !owner.state)?.code ?? null;
}

/** `who heads the Coal Mining Association`, `who led the Indian side`, `who follows the region for the Observer Research Foundation`. */
function employerAfter(scene: Scene, range: TokenRange): string | null {
  const { tokens } = scene.reading;
  const who = tokens.kind[range.to] === KIND.COMMA ? range.to + 1 : range.to;
  if (lowerOf(tokens, who) !== 'who' || lowerOf(tokens, who + 1) === 'also') return null;
  let employs = false;
  for (let i = who + 1; i < Math.min(who + 12, tokens.count); i++) {
    if (tokens.kind[i] === KIND.COMMA || tokens.kind[i] === KIND.STOP) return null;
    if (employing.has(lowerOf(tokens, i))) employs = true;
    const owner = ownerAt(scene, i);
    if (!employs || owner === undefined) continue;
    if (!owner.state || lowerOf(tokens, owner.to) === 'side' || lowerOf(tokens, owner.to) === 'delegation') return owner.code;
  }
  return null;
}

/** `In Moscow, ...`, `In neighboring Madagascar, ...`: the state of the place that opens the sentence. */
function frontedPlace(scene: Scene, range: TokenRange): string | null {
  const sentence = sentenceAt(scene, range.from);
  return sentence === null ? null : openingPlace(scene, sentence.from, range.from);
}

/** `At the Arab League in Cairo, an assistant secretary-general held`: the body that the sentence opens at. */
function frontedBody(scene: Scene, range: TokenRange): string | null {
  const { tokens } = scene.reading;
  const sentence = sentenceAt(scene, range.from);
  if (sentence === null || sentence.from >= range.from || lowerOf(tokens, sentence.from) !== 'at') return null;
  const owner = ownerAt(scene, lowerOf(tokens, sentence.from + 1) === 'the' ? sentence.from + 2 : sentence.from + 1);
  return owner === undefined || owner.state || owner.to > range.from ? null : owner.code;
}

function openingPlace(scene: Scene, from: number, before: number): string | null {
  const { tokens } = scene.reading;
  const start = startOf(scene, from);
  if (!/^(?:in|at|from|across)$/.test(lowerOf(tokens, start))) return null;
  const { first, end } = ownersWithin(scene, { from: start + 1, to: start + 4 });
  for (let k = first; k < end; k++) {
    const owner = scene.owners[k];
    if (owner !== undefined && owner.to <= before && owner.state && tokens.kind[owner.to] === KIND.COMMA) return owner.code;
  }
  return null;
}

/** `In Tokyo, X said. ... Education Minister Y said`: a paragraph that opens with a place sets the scene for the next one. */
function frontedBefore(scene: Scene, at: number): string | null {
  const { paragraphs } = scene.reading;
  const sentence = sentenceAt(scene, at);
  const before = sentence === null ? undefined : paragraphs[sentence.paragraph - 1];
  return before === undefined || before.heading ? null : openingPlace(scene, before.from, before.to);
}

/** `In Jakarta the tone was defiant. ... The president had vowed`: the place that an earlier sentence of the paragraph opens at. */
function sceneSet(scene: Scene, at: number): string | null {
  const { sentences, sentenceOf, tokens } = scene.reading;
  const here = sentenceOf[at] ?? -1;
  for (let k = here - 1; k >= 0 && sentences[k]?.paragraph === sentences[here]?.paragraph; k--) {
    const start = startOf(scene, sentences[k].from);
    if (sentences[k].to - start > LONGEST_LEAD) continue;
    const owner = lowerOf(tokens, start) === 'in' ? ownerAt(scene, start + 1) : undefined;
    if (owner?.state === true && tokens.kind[owner.to] !== KIND.POSSESSIVE && owner.naming !== NAMING.ADJECTIVE) return owner.code;
  }
  return null;
}

/** First token of a sentence after a dateline. */
function startOf(scene: Scene, from: number): number {
  const { dateline } = scene.reading;
  return dateline !== null && dateline.from <= from && dateline.to > from ? dateline.to : from;
}

/** The state that the sentence before is about, where it belongs to the same paragraph and tells rather than quotes. */
function narratedState(scene: Scene, at: number): string | null {
  const { sentences } = scene.reading;
  const sentence = sentenceAt(scene, at);
  if (sentence === null) return null;
  const before = sentences[scene.reading.sentenceOf[sentence.from] - 1];
  if (before === undefined || before.paragraph !== sentence.paragraph || before.heading) return null;
  if (before.to - before.from > LONGEST_LEAD) return null;
  return subjectState(scene, before.from, before.to);
}

/** `Guatemala was less even-handed`: longer sentences are news of their own. */
const LONGEST_LEAD = 9;

/** The state that the content speaks of first, unless it speaks of the state of the dateline too: `Peru has urged Chile` out of Chile's capital. */
function ownContentState(scene: Scene, at: number): string | null {
  const state = contentState(scene, at);
  const sentence = sentenceAt(scene, at);
  if (state === null || sentence === null || scene.datelineState === null) return state;
  const { first, end } = ownersWithin(scene, { from: startOf(scene, sentence.from), to: at });
  return scene.owners.slice(first, end).some((owner) => owner.code === scene.datelineState) ? scene.datelineState : state;
}

/** `Germany would gladly host the ministers, a Foreign Office spokesman said`: offices speak of their own state first. */
function contentState(scene: Scene, at: number): string | null {
  const sentence = sentenceAt(scene, at);
  return sentence === null ? null : subjectState(scene, startOf(scene, sentence.from), at);
}

/** The state that is the subject at the start of a range: a name or capital, no possessive, and nothing it is told to do. */
function subjectState(scene: Scene, from: number, to: number): string | null {
  const { tokens } = scene.reading;
  let at = from;
  while (at < to && tokens.kind[at] === KIND.QUOTE) at++;
  if (lowerOf(tokens, at) === 'the') at++;
  const owner = ownerAt(scene, at);
  if (owner === undefined || !owner.state || owner.to > to || owner.naming === NAMING.ADJECTIVE || owner.naming === NAMING.CITY)
    return null;
  if (tokens.kind[owner.to] === KIND.POSSESSIVE || /^(?:should|must|ought)$/.test(lowerOf(tokens, owner.to))) return null;
  const tag = scene.tags[owner.to];
  return tag === TAG.FINITE || tag === TAG.AUXILIARY || tag === TAG.MODAL || tag === TAG.ADVERB || tokens.kind[owner.to] === KIND.COMMA
    ? owner.code
    : null;
}

/** `Iran, meanwhile, hit back. ... Foreign Minister X said`: the state that the paragraph before or this one opens with, past the lead. */
function topicBefore(scene: Scene, at: number): string | null {
  const { sentences, paragraphs } = scene.reading;
  const sentence = sentenceAt(scene, at);
  if (sentence === null || sentence.paragraph <= firstBody(paragraphs)) return null;
  const before = sentences[scene.reading.sentenceOf[sentence.from] - 1];
  if (before === undefined || before.heading || before.paragraph < sentence.paragraph - 1) return null;
  return subjectState(scene, before.from, before.to);
}

function firstBody(paragraphs: readonly { readonly heading: boolean }[]): number {
  return paragraphs.findIndex((paragraph) => !paragraph.heading);
}

/** `..., the spokesman said in Tehran`: offices speak at their seat. */
function trailingPlace(scene: Scene, range: TokenRange): string | null {
  const { tokens } = scene.reading;
  const end = Math.min(sentenceAt(scene, range.from)?.to ?? 0, range.to + 10);
  for (let i = range.to; i < end; i++) {
    const speaking = tokens.kind[i] === KIND.COMMA && i === range.to && lowerOf(tokens, i + 1) === 'speaking';
    if (isQuoted(scene, i) || (tokens.kind[i] === KIND.COMMA && !speaking) || lowerOf(tokens, i) === 'that') return null;
    if (!/^(?:in|from)$/.test(lowerOf(tokens, i))) continue;
    const owner = ownerAt(scene, i + 1);
    if (owner?.state === true && owner.naming === NAMING.SEAT) return owner.code;
  }
  return null;
}

/** A state that an office without a name belongs to, for its name. */
export function stateOf(scene: Scene, code: string): Owner | null {
  return scene.states.get(code) ?? null;
}

export function isStateBody(scene: Scene, range: TokenRange): boolean {
  return holds(scene.reading.tokens, range, stateBodies);
}
