/** The looks of the owner's page: wide and narrow, light and dark, on paper. */
export const OWNER_STYLE = `
:root { color-scheme: light dark; --ink: #1c2126; --soft: #57606a; --paper: #fdfdfc; --line: #d9dde1; --card: #f4f5f5; --link: #0a4a8f; --urgent: #a3210f; --warn: #7a4d00; --good: #1d6334; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e7ea; --soft: #a3abb3; --paper: #15181b; --line: #343a41; --card: #1d2125; --link: #8cc0f7; --urgent: #ff9d8c; --warn: #e8bd6d; --good: #86d19c; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 72rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1 { margin: 0 0 .5rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 1rem; font-size: 1.35rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
h3 { margin: 0; font-size: 1.05rem; }
p { margin: .25rem 0 .75rem; max-width: 65ch; color: var(--soft); }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: .875em ui-monospace, monospace; color: var(--soft); overflow-wrap: anywhere; }
.private { border-left: 4px solid var(--urgent); padding-left: .75rem; color: var(--ink); }
.totals { display: flex; flex-wrap: wrap; align-items: baseline; gap: .5rem 1.25rem; margin: 1rem 0 0; padding: 0; list-style: none; }
.totals b { font-size: 1.25em; }
.concern { margin: 0 0 1.75rem; padding-left: .9rem; border-left: 4px solid var(--line); }
.concern.objected, .concern.to-be-read, .concern.no-channel { border-color: var(--urgent); }
.concern.not-delivered, .concern.in-doubt, .concern.overdue { border-color: var(--warn); }
.count { color: var(--soft); font-weight: normal; }
details { margin: 0 0 1rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--card); }
summary { padding: .6rem .9rem; cursor: pointer; }
summary h3 { display: inline; overflow-wrap: anywhere; }
summary span { color: var(--soft); }
details p { padding: 0 .9rem; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; background: var(--paper); font-variant-numeric: tabular-nums; }
th, td { padding: .4rem .9rem .4rem 0; text-align: left; vertical-align: top; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
details th, details td { padding-left: .9rem; }
th { font-size: .8125rem; font-weight: 600; color: var(--soft); overflow-wrap: normal; }
.where { width: 7rem; }
.binds-from, .told { width: 13rem; }
.version { width: 28%; }
.answer-head { width: 18%; }
.answer.objected, .answer.to-be-read { color: var(--urgent); font-weight: 600; }
.answer.overdue { color: var(--warn); font-weight: 600; }
.answer.acknowledged { color: var(--good); }
@media (max-width: 40rem) {
  body { padding: 1rem .75rem 3rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, td { display: block; }
  tr { padding: .5rem 0; border-top: 1px solid var(--line); }
  td, details td { position: relative; padding: .1rem .75rem .1rem 6.5rem; border: 0; }
  details td { padding-left: 7.25rem; }
  td::before { content: attr(data-head); position: absolute; left: 0; top: .25rem; color: var(--soft); font-size: .8125rem; }
  details td::before { left: .75rem; }
}
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #333; --paper: #fff; --card: #fff; --line: #999; --link: #000; --urgent: #000; --warn: #000; --good: #000; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  details::details-content { content-visibility: visible; height: auto; }
  tr, h3 { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
