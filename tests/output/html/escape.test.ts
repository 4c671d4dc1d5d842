import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeAttribute, escapePlain, escapeText } from '../../../src/output/html/escape.js';

describe('escaping', () => {
  it.each([
    ['<b a="1" c=\'2\'>', '&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;'],
    ['&lt;', '&amp;lt;'],
    ['a\u202eb', 'a<span class="control">U+202E</span>b'],
    ['a\u0000b', 'a<span class="control">\u2400</span>b'],
    ['a\u0085b', 'a<span class="control">U+0085</span>b'],
    ['tab\tand\nline', 'tab\tand\nline'],
    ['שלום\u200f مرحبا', 'שלום\u200f مرحبا'],
  ])('shows %j as text', (text, html) => {
    expect(escapeText(text)).toBe(html);
  });

  it('puts controls into attributes as code points, and leaves them out of titles', () => {
    expect(escapeAttribute('"a\u2067b"')).toBe('&quot;aU+2067b&quot;');
    expect(escapePlain('<a\u2067b\u0007>')).toBe('&lt;ab&gt;');
  });

  it('leaves no character of markup in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeAttribute(text)).not.toMatch(/[<>"']/);
        expect(escapeText(text).replaceAll(/<span class="control">[^<>]*<\/span>/g, '')).not.toMatch(/[<>"']/);
      }),
    );
  });
});
