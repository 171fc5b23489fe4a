// SPDX-License-Identifier: MIT
// How the index of an evidence binder looks, in the reader's own colours.
#pragma once

namespace plumbline {

inline constexpr const char* binderStyle = R"(
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body { margin: 0; font: 1rem/1.5 "Noto Sans", "Segoe UI", "Helvetica Neue", "Liberation Sans", sans-serif; }
main { max-width: 64rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.5rem; margin: 3rem 0 0.5rem; border-bottom: 2px solid; }
h3 { font-size: 1.15rem; margin: 2rem 0 0.5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1.5rem; margin: 0; }
dt { font-weight: 600; }
dd { margin: 0; }
nav ul { padding-left: 1.25rem; }
body { overflow-wrap: break-word; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; font-size: 0.95rem; }
th:nth-child(1) { width: 5.5%; }
th:nth-child(2) { width: 27%; }
th:nth-child(3), th:nth-child(4), th:nth-child(5) { width: 12.5%; }
th:nth-child(6) { width: 9%; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.6rem; border-bottom: 1px solid; }
td ul { margin: 0; padding-left: 1rem; }
td p { margin: 0; }
.title { font-weight: 600; }
.note { white-space: pre-wrap; max-width: 44rem; }
footer { max-width: 64rem; margin: 0 auto; padding: 0 1.25rem 2rem; font-size: 0.9rem; }
@media (max-width: 44rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, th, td { display: block; }
  th, td { border: 0; padding: 0.1rem 0; }
  tbody th:nth-child(1) { width: auto; }
  td[data-label]::before { content: attr(data-label) ": "; }
  td:empty { display: none; }
  tr { border-bottom: 1px solid; padding: 0.6rem 0; }
  dl { grid-template-columns: 1fr; }
}
@media print {
  body { font-size: 10pt; }
  table { font-size: 9pt; }
  th, td { padding: 0.3rem; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  thead { display: table-header-group; }
}
)";

} // namespace plumbline
