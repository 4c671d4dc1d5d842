import { describe, expect, it } from 'vitest';
import type { Entry, Update } from '../../site/src/protocol.js';
import { createSession } from '../../site/src/session.js';

const TEXT = 'Harbours reopen\n\nNorway thanked Chile for the boats, its foreign ministry said.\n\nThe sea was calm, Peru said.';

function updateOf(session: ReturnType<typeof createSession>, text: string, entries: readonly Entry[] = []): Update {
  const reply = session({ kind: 'analyze', text, entries });
  if (reply.kind !== 'update') throw new Error(`expected an update, found ${reply.kind}`);
  return reply;
}

describe('a session of the site', () => {
  it('sends everything at first, and then only what changed', () => {
    const session = createSession();
    expect(updateOf(session, TEXT).rows).toMatchObject({ at: 0, remove: 0, insert: { length: 3 } });
    expect(updateOf(session, TEXT)).toMatchObject({ legend: null, results: null, rows: { remove: 0, insert: [] } });
    expect(updateOf(session, TEXT.replace('calm', 'rough'))).toMatchObject({ rows: { at: 2, remove: 1, insert: { length: 1 } } });
  });

  it('tells which probabilities an entry moves, and that a stance came of it', () => {
    const session = createSession();
    const { changes } = updateOf(session, TEXT, [{ pattern: '=calm', label: 'support', weight: 8 }]);
    expect(changes.join('\n')).toMatch(/^Peru, The sea was calm: support 0\.\d\d → [01]\.\d\d, a stance now$/m);
    expect(updateOf(session, TEXT).changes).toEqual([]);
  });

  it('goes on as before with an entry that cannot be used, and says why', () => {
    const session = createSession();
    const { refused, rows } = updateOf(session, TEXT, [{ pattern: '', label: 'condemn', weight: 1 }]);
    expect(refused).not.toBe('');
    expect(refused).not.toBeNull();
    expect(rows.insert).toHaveLength(3);
  });
});
