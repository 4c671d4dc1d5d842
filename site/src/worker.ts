import type { Reply, Request } from './protocol.js';
import { createSession } from './session.js';

/** The part of a worker's global scope that is used here. */
interface Scope {
  onmessage: ((event: { readonly data: Request }) => void) | null;
  postMessage(reply: Reply): void;
}

const scope = globalThis as unknown as Scope;
const answer = createSession();

scope.onmessage = ({ data }) => scope.postMessage(answer(data));
