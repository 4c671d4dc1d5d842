/** Text that tries everything that a page must not do: run, fetch, break out of its place, turn the line around. */
export const HOSTILE_FRAGMENTS = [
  '<script>window.ran = true</script>',
  '<img src="https://example.org/a.png" onerror="window.ran = true">',
  '"><svg onload="window.ran = true">',
  "' onmouseover='window.ran = true' x='",
  '</p></main></body></html><iframe srcdoc="<script>top.ran = true</script>">',
  '</style><style>* { display: none !important }</style>',
  '<meta http-equiv="refresh" content="0;url=https://example.org">',
  '&lt;b&gt; &amp; &#x3c;script&#x3e; &nbsp; &copy',
  '\u202eright to left\u202c \u2067isolated \u200f and more',
  '<!-- <![CDATA[ ]]> -->',
  '#{window.ran = true} {{constructor.constructor("window.ran = true")()}}',
  '\u0000\u0007\u001b[31m\ud800 \ufffe',
  '<a href="javascript:window.ran = true" id="m0" name="w0">',
] as const;

const SPEAKERS = ['Wang Yi', 'Ingrid Solheim', '<b>Foreign</b> Minister Bob "Bobby" Okello', "O'Brien & Sons' spokesman"];

/** An article of about so many characters whose statements, sources and narration all hold hostile text. */
export function hostileArticle(size: number): string {
  const paragraphs: string[] = ['Ministers <i>condemn</i> & "deplore" </title><script>window.ran = true</script> raid'];
  let length = 0;
  for (let i = 0; length < size; i++) {
    const fragment = HOSTILE_FRAGMENTS[i % HOSTILE_FRAGMENTS.length];
    const speaker = SPEAKERS[i % SPEAKERS.length];
    const paragraph = `The ministers met in Oslo ${fragment} for talks. "We strongly condemn the raid ${fragment} on the harbour," ${speaker} said. ${speaker} thanked Norway for its ${fragment} help.`;
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  return paragraphs.join('\n\n');
}
