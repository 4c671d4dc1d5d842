/** Colours by name, light and dark. Text on every tint keeps a contrast of at least 4.5 to 1. */
export const palette = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1c1b19;--muted:#5c5953;--rule:#d8d4cc;--panel:#f6f4ef;--focus:#0b57d0;
--support:#00664a;--condemn:#a13800;--cooperate:#00558c;--call-to-action:#7d2f68;--neutral:#57544e;
--support-tint:#d3eee1;--condemn-tint:#fbdfce;--cooperate-tint:#d5e6f6;--call-to-action-tint:#f3dbeb;--neutral-tint:#eceae5}
@media screen and (prefers-color-scheme:dark){:root{--paper:#16181b;--ink:#e9e6e1;--muted:#aaa69e;--rule:#3b3f45;--panel:#1f2226;--focus:#8ab4f8;
--support:#56d3a7;--condemn:#ff9d6b;--cooperate:#78bdf4;--call-to-action:#eaa5d3;--neutral:#b4b0a8;
--support-tint:#103c2e;--condemn-tint:#4f260f;--cooperate-tint:#123657;--call-to-action-tint:#48213f;--neutral-tint:#2a2d32}}
`;

export const frame = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
.icons{position:absolute}
.analysis{max-width:88rem;margin:0 auto;padding:1.5rem 1rem 3rem;overflow-wrap:anywhere;container-type:inline-size}
.top{border-bottom:1px solid var(--rule);padding-bottom:1rem;margin-bottom:1.25rem}
h1,h2{line-height:1.2;text-wrap:balance}
h1{font:600 1.75rem/1.2 Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,"Times New Roman",serif;margin:0 0 .5rem}
h2{font-size:1.15rem;margin:2.5rem 0 .75rem}
.meta,.hint,.role,.about{color:var(--muted)}
.meta,.about{margin:0;font-size:.9rem}
.hint{margin:.1rem 0 .4rem;font-size:.85rem}
.about{border-top:1px solid var(--rule);margin-top:3rem;padding-top:.75rem}
a{color:inherit}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
.control{font:.75em/1 ui-monospace,monospace;border:1px dashed var(--muted);border-radius:2px;padding:0 .15em;color:var(--muted);unicode-bidi:isolate}
.icon{width:.95em;height:.95em;vertical-align:-.1em;margin-right:.25em;flex:none}
.icon,symbol,.link use{fill:none;stroke:currentColor;stroke-width:2.4;stroke-linecap:round;stroke-linejoin:round}
.actor{font-size:.8em;letter-spacing:.03em;color:var(--muted)}
.failure{max-width:88rem;margin:1rem auto;padding:0 1rem;color:var(--condemn)}
.key{font-weight:700;font-variant-numeric:tabular-nums}
`;

export const article = `
.row{margin-bottom:1.1rem}
.long .row{content-visibility:auto;contain-intrinsic-size:auto 9rem}
.long .row:is(:hover,:focus-within){content-visibility:visible}
.text{margin:0;font:1.09rem/1.72 Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,"Times New Roman",serif;white-space:pre-line}
.text.headline{font-weight:600;font-size:1.3rem;line-height:1.5}
.gap{margin:0 0 .6rem;color:var(--muted)}
.mark.is-content{background:linear-gradient(var(--a) 0 50%,var(--b,var(--a)) 50%);padding:.12em 0;text-decoration:underline;text-decoration-color:var(--c);text-decoration-thickness:2px;text-underline-offset:.22em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.mark.is-content.first-support{text-decoration-style:solid}
.mark.is-content.first-condemn{text-decoration-style:wavy;text-decoration-thickness:1.5px}
.mark.is-content.first-cooperate{text-decoration-style:double}
.mark.is-content.first-call-to-action{text-decoration-style:dashed}
.mark.is-content.first-neutral{text-decoration-style:dotted}
.mark.is-source{font-weight:650}
.mark.is-cue{font-style:italic;border-bottom:1px solid var(--muted)}
.ref{font:600 .72rem/1 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;white-space:nowrap;text-decoration:none;display:inline-block;vertical-align:.28em;margin:0 .15em 0 .25em;padding:.28em .35em;border-radius:3px;color:var(--ink);border:1px solid var(--c);background:var(--paper)}
.ref .icon{margin:0 0 0 .2em}
.ref:hover{background:var(--a)}
.notes{list-style:none;margin:.6rem 0 0;padding:0}
.note{position:relative;font-size:.875rem;line-height:1.4;border-left:4px solid var(--c);background:var(--panel);margin:0 0 .4rem;border-radius:0 4px 4px 0}
.note summary{cursor:pointer;padding:.4rem .6rem;list-style:none;border-radius:0 4px 4px 0}
.note summary::-webkit-details-marker{display:none}
.note summary::after{content:"+";position:absolute;right:.6rem;top:.35rem;color:var(--muted)}
.note details[open] summary::after{content:"−"}
.who{display:block;padding-right:1.2rem}
.name{font-weight:600}
.what{display:block}
.stance{display:inline-block;margin-right:.9em}
.stance .label{font-weight:600}
.probability{color:var(--muted);font-variant-numeric:tabular-nums}
.why{padding:.2rem .6rem .6rem;background:inherit;border-radius:0 0 4px 0}
.why p{margin:.35rem 0 .1rem}
.why ul{margin:0;padding:0;list-style:none}
.why li{padding-left:3.1em;text-indent:-3.1em}
.weight{display:inline-block;min-width:3.1em;text-indent:0;font-variant-numeric:tabular-nums;font-weight:600}
.feature{white-space:nowrap}
.words{margin:0;display:grid;grid-template-columns:max-content 1fr;gap:.1rem .7rem}
.words dt{color:var(--muted)}.words dd{margin:0}
.quoted::before{content:"“"}.quoted::after{content:"”"}
code{font:.92em ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace}
.why:target{scroll-margin-block:7rem 2rem}
.ref:target{outline:3px solid var(--focus);outline-offset:2px;scroll-margin-block:6rem}
`;

export const legendAndTable = `
.legend fieldset{border:0;margin:0 0 1rem;padding:0;min-width:0}
.legend legend{font-weight:650;padding:0}
.choice{display:inline-flex;margin:0 .35rem .35rem 0;cursor:pointer;position:relative;max-width:100%}
.choice input{position:absolute;opacity:0;inset:0;margin:0;width:100%;height:100%;cursor:pointer}
.choice span:not(.count){border-radius:4px}
.choice>span{border:1px solid var(--rule);padding:.2rem .55rem;font-size:.875rem;background:var(--a,var(--paper))}
.choice:hover>span{border-color:var(--muted)}
.choice input:checked~span{border-color:var(--ink);box-shadow:inset 0 0 0 1px var(--ink)}
.choice input:focus-visible~span{outline:3px solid var(--focus);outline-offset:2px}
.count{color:var(--muted);font-variant-numeric:tabular-nums}
.swatch .count{color:inherit}
.parts{margin-bottom:1.5rem;font-size:.85rem;color:var(--muted)}.parts p{margin:0}.parts .mark{color:var(--ink)}
.speakers{border-collapse:collapse;width:100%;font-size:.925rem}
.speakers caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.speakers th,.speakers td{padding:.4rem .5rem;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top;font-weight:400}
.speakers thead th:first-child{width:34%}
.speakers thead th,.speakers tfoot *{font-weight:650}
.speakers .number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.role{display:block;font-size:.85em}
.zero{color:var(--muted)}
.bar{display:block;border-bottom:5px solid;margin-left:auto}
.bar{color:var(--ink);border-color:var(--c)}
.short{display:none}
.diagram{display:block;width:100%;max-width:60rem;height:auto;font-size:13px}
.diagram.narrow{display:none}
.party rect{fill:var(--panel);stroke:var(--rule)}
.party text,.link text{fill:var(--ink)}
.line{fill:none;stroke:currentColor;opacity:.85}
.link.condemn .line{stroke-dasharray:2 3}
.link.cooperate .line{stroke-dasharray:12 4}
.link.call-to-action .line{stroke-dasharray:8 3 2 3}
.in-words{margin-top:.75rem}.in-words summary{cursor:pointer}
`;

export const wide = `
@container (min-width:52rem){.row{display:grid;grid-template-columns:minmax(0,38rem) minmax(18rem,25rem);gap:0 2rem;align-items:start}
.gap{grid-column:1/-1}.notes{margin:.2rem 0 0}}
@container (min-width:78rem){.body{display:grid;grid-template-columns:15rem minmax(0,1fr);gap:0 2.5rem}
.legend{position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem);overflow-y:auto;padding:4px}.choice{display:flex;margin-right:0}.choice>span{flex:1}.choice .count{float:right;padding-left:.5em}
}
@container (max-width:47rem){.speakers .word{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.speakers .short{display:inline}.speakers .number{padding-inline:.3rem}.speakers thead .icon{margin:0}.speakers thead th:first-child{width:48%}}
@container (max-width:38rem){.diagram.wide{display:none}.diagram.narrow{display:block}}
@media (max-width:40rem){.analysis{padding:1rem .75rem 2rem}h1{font-size:1.4rem}}
`;

export const print = `
@media print{.long .row{content-visibility:visible}body{font-size:10pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}.analysis{max-width:none;padding:0}
.speaker-filter,.hint,.parts,.back,.note summary::after{display:none}.body,.row{display:block}.notes{margin-top:.4rem}
.note,.speakers tr,.diagram{break-inside:avoid}h2{break-after:avoid}
.speakers{font-size:9pt}tfoot{display:table-row-group}
details::details-content{content-visibility:visible;display:block;block-size:auto}
.why,.note{background:none}
.diagram.wide{display:block}.diagram.narrow{display:none}}
@media (forced-colors:active){.mark.is-rule.lit{outline:2px solid}.line{stroke:CanvasText}}
`;
