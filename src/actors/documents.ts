import { TAG } from '../attribution/index.js';
import { CLASS, classesAt, lowerOf, type Sentence, type TokenRange } from '../reading/index.js';
import type { Party } from './party.js';
import { isPhraseToken, ownerAt, type Scene, sentenceAt, sentencesBetween } from './scene.js';
import { adopting, documents, instruments, isOrganisation, issues, plainWord, stateBodies } from './titles.js';

/** Sentences back to which `the text` or `its report` may reach. */
const REACH = 3;

/** Who stands behind a document that names no issuer: somebody known, or words that name one. */
export function issuerBehind(
  scene: Scene,
  source: TokenRange,
  head: number,
  speakers: readonly (Party | null)[],
): Party | TokenRange | null {
  const { tokens } = scene.reading;
  if (!documents.has(plainWord(tokens, head))) return null;
  const first = lowerOf(tokens, source.from);
  if (head > source.from && head === source.to - 1 && issues.has(plainWord(tokens, head)) && stateBodies.has(plainWord(tokens, head - 1)))
    return { from: source.from, to: head };
  if (first === 'its' || first === 'their') return subjectBefore(scene, source.from, () => true);
  const by = agentAfter(scene, source, head);
  if (by !== null) return by;
  const author = authorBefore(scene, source, head, speakers);
  if (author !== null) return author;
  if (!/^(?:the|this|a)$/.test(first) || !instruments.has(plainWord(tokens, head))) return null;
  const adopted = subjectBefore(scene, source.from, (sentence) => adopts(scene, sentence));
  if (first === 'a' || source.to - source.from > 3) return first === 'a' ? null : (adopted ?? null);
  return jointBefore(scene, source.from, speakers) ?? adopted ?? headlineBody(scene);
}

/** `a statement by X`, `figures released by X`: the words for whoever made the document. */
function agentAfter(scene: Scene, source: TokenRange, head: number): TokenRange | null {
  const { tokens } = scene.reading;
  const participle = (classesAt(tokens, head + 1) & CLASS.PARTICIPLE) !== 0;
  const by = participle ? head + 2 : head + 1;
  return by + 1 < source.to && lowerOf(tokens, by) === 'by' ? { from: by + 1, to: source.to } : null;
}

/** `In a report issued in May, Harbour Watch criticised X. According to the report`: who spoke before, in a document of the same kind. */
function authorBefore(scene: Scene, source: TokenRange, head: number, speakers: readonly (Party | null)[]): Party | null {
  const { tokens } = scene.reading;
  if (source.to - source.from !== 2 || !/^(?:the|this)$/.test(lowerOf(tokens, source.from))) return null;
  const party = speakers.at(-1) ?? null;
  const sentence = party === null ? null : sentenceAt(scene, party.last);
  if (party === null || sentence === null || distance(scene, party.last, source.from) > REACH) return null;
  for (let i = sentence.from + 1; i < sentence.to; i++)
    if (lowerOf(tokens, i) === lowerOf(tokens, head) && isIssuedAt(scene, i, sentence.from)) return party;
  return null;
}

/** `in a report`, `in its latest report`. */
function isIssuedAt(scene: Scene, noun: number, from: number): boolean {
  const { tokens } = scene.reading;
  let i = noun - 1;
  while (i > from && (scene.tags[i] === TAG.ADJECTIVE || scene.tags[i] === TAG.NOUN || scene.tags[i] === TAG.PARTICIPLE)) i--;
  return /^(?:an?|its|his|her|their)$/.test(lowerOf(tokens, i)) && lowerOf(tokens, i - 1) === 'in';
}

/** `The two sides will meet again, the document said`: whoever jointly said the sentences before. */
function jointBefore(scene: Scene, at: number, speakers: readonly (Party | null)[]): Party | null {
  const party = speakers.at(-1) ?? null;
  if (party === null || party.kind === 'person' || !party.plural || party.actor === null) return null;
  return distance(scene, party.last, at) <= REACH ? party : null;
}

/** Sentences that begin between two tokens. */
export function distance(scene: Scene, from: number, to: number): number {
  return sentencesBetween(scene, from, to);
}

/** The body that an earlier sentence, which passes a test, is about: `A U.N. commission spent a year. ... Its report`. */
function subjectBefore(scene: Scene, at: number, passes: (sentence: Sentence) => boolean): TokenRange | null {
  const { sentences } = scene.reading;
  const here = sentenceAt(scene, at);
  if (here === null) return null;
  const number = scene.reading.sentenceOf[here.from];
  for (let k = number; k >= Math.max(0, number - REACH); k--) {
    const sentence = sentences[k];
    if (sentence === undefined || sentence.heading) continue;
    const subject = bodySubject(scene, sentence);
    if (subject !== null && subject.to < at && passes(sentence)) return subject;
  }
  return null;
}

/** `ASEAN summit live`: the body that a text's headline is about. */
function headlineBody(scene: Scene): TokenRange | null {
  const limit = scene.reading.headline?.to ?? 0;
  return scene.owners.find((owner) => owner.to <= limit && !owner.state) ?? null;
}

/** The noun phrase that opens a sentence after its dateline, where it names a body. */
function bodySubject(scene: Scene, sentence: Sentence): TokenRange | null {
  const { tokens, dateline } = scene.reading;
  const from = dateline !== null && dateline.from <= sentence.from && dateline.to > sentence.from ? dateline.to : sentence.from;
  let to = from;
  let body = false;
  while (
    to < sentence.to &&
    (isPhraseToken(scene, to) || scene.tags[to] === TAG.POSSESSIVE || (to > from && lowerOf(tokens, to) === 'of'))
  ) {
    body ||= isOrganisation(tokens, to) || ownerAt(scene, to)?.state === false;
    to++;
  }
  while (to > from && (classifiesTime(scene, to - 1) || lowerOf(tokens, to - 1) === 'of')) to--;
  return body && to > from ? { from, to } : null;
}

/** `committee Tuesday`: a day at the end of a subject is none of it. */
function classifiesTime(scene: Scene, i: number): boolean {
  return /day$/.test(lowerOf(scene.reading.tokens, i)) && scene.tags[i] === TAG.NAME;
}

/** `approved a resolution`, `adopted the text`, `issued a statement`. */
function adopts(scene: Scene, sentence: Sentence): boolean {
  for (let i = sentence.from; i < sentence.to; i++) if (adopting.has(lowerOf(scene.reading.tokens, i))) return true;
  return false;
}
