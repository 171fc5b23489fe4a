// SPDX-License-Identifier: MIT
// How the index of an evidence binder looks, in the reader's own colours.
#pragma once

namespace plumbline {

inline constexpr const char* binderStyle = R"(
:root { color-scheme: light dark; }
body { margin: 0; font: 1rem/1.5 "Noto Sans", "Segoe UI", "Helvetica Neue", "Liberation Sans", sans-serif; }
main { max-width: 64rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.5rem; margin: 3rem 0 0.5rem; border-bottom: 2px solid; }
h3 { font-size: 1.15rem; margin: 2rem 0 0.5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1.5rem; margin: 0; }
dt { font-weight: 600; }
dd { margin: 0; }
nav ul { padding-left: 1.25rem; }
p, li, td, th, dd, h1, h3 { overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; font-size: 0.95rem; }
caption { text-align: left; padding-bottom: 0.4rem; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.6rem; border-bottom: 1px solid; }
thead th { white-space: nowrap; }
td ul { margin: 0; padding-left: 1rem; }
td p { margin: 0; }
.title { font-weight: 600; }
.note { white-space: pre-wrap; max-width: 44rem; }
footer { max-width: 64rem; margin: 0 auto; padding: 0 1.25rem 2rem; font-size: 0.9rem; }
@media (max-width: 44rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, th, td { display: block; }
  th, td { border: 0; padding: 0.1rem 0; }
  tr { border-bottom: 1px solid; padding: 0.6rem 0; }
  dl { grid-template-columns: 1fr; }
}
@media print {
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  tr { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
  thead { display: table-header-group; }
}
)";

} // namespace plumbline
