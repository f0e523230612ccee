// Made from the files of templates/ by GeneratedFilesTests: change those, not this.
// swift-format-ignore-file

/// The templates that come with motc.
package enum BuiltInTemplates {
  /// In the order of their paths, which are relative to `templates/`.
  package static let all: [(path: String, contents: String)] = [
    (#"partials/page.css.mustache"#, template0),
    (#"partials/page.html.mustache"#, template1),
  ]
}

private let template0 =
#"""
{{! The base style of every HTML document: printed on A4 in black and white, read on a phone, no files but this one. }}
/* Ink before colour: all marks survive a black-and-white printer. Sizes are in rem on screen and pt on paper. */
:root {
  color-scheme: light;
  --ink: #1a1a1a;
  --quiet: #595959;
  --rule: #8c8c8c;
  --hairline: #cfcfcf;
  --shade: #f2f2f2;
  --paper: #fff;
  --measure: 62rem;
}

*, *::before, *::after { box-sizing: border-box; }

html {
  font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif;
  font-size: 100%;
  line-height: 1.5;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}

body {
  max-width: var(--measure);
  margin: 0 auto;
  padding: 1.5rem 1rem 3rem;
  background: var(--paper);
  color: var(--ink);
  overflow-wrap: anywhere;
  line-break: strict;
}

/* Headings */
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { margin: 0 0 0.25rem; font-size: 1.75rem; }
h2 { margin: 2rem 0 0.5rem; padding-bottom: 0.2rem; border-bottom: 2px solid var(--ink); font-size: 1.25rem; }
h3 { margin: 1.25rem 0 0.35rem; font-size: 1.05rem; }
p, ul, ol, dl { margin: 0 0 0.75rem; }
ul, ol { padding-inline-start: 1.5em; }
a { color: inherit; text-underline-offset: 0.15em; }
.subtitle, .note, .code { color: var(--quiet); }
.note, .code { font-size: 0.85em; }
.code { font-variant-numeric: tabular-nums; white-space: nowrap; }

/* The author's line breaks, such as those of a script to be spoken, stay. */
.said { white-space: pre-line; }
blockquote { margin: 0 0 0.75rem; padding: 0.1rem 0 0.1rem 0.9rem; border-inline-start: 3px solid var(--rule); }

/* Facts about the document, and blanks to fill in by hand: date, place, name, signature. */
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1rem; }
dl.facts dt { color: var(--quiet); }
dl.facts dd { margin: 0; }
.blanks { display: flex; flex-wrap: wrap; gap: 0.75rem 1.5rem; margin: 1rem 0; }
.blanks > * { display: flex; flex: 1 1 12rem; align-items: flex-end; gap: 0.5rem; }
.blanks > *::after { content: ""; flex: 1; min-width: 4rem; border-bottom: 1px solid var(--ink); }
.blank { display: inline-block; min-width: 3.5em; border-bottom: 1px solid var(--ink); }

/* Tables */
table { width: 100%; margin: 0 0 1rem; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding: 0.25rem 0; font-weight: 700; text-align: start; }
th, td { padding: 0.4rem 0.5rem; border: 1px solid var(--rule); text-align: start; vertical-align: top; }
thead th { background: var(--shade); border-bottom: 2px solid var(--ink); font-weight: 700; vertical-align: bottom; word-break: keep-all; overflow-wrap: normal; }
tbody th { font-weight: 700; }
.number { text-align: end; white-space: nowrap; }
.narrow { width: 1%; white-space: nowrap; }
.fill { min-width: 6rem; }

/* Boxes to tick: drawn, not a glyph, so that every font and printer has them. */
.tick {
  display: inline-block;
  width: 1.1em;
  height: 1.1em;
  border: 1.5px solid var(--ink);
  border-radius: 2px;
  vertical-align: -0.2em;
}
.ticks { display: flex; flex-wrap: wrap; gap: 0.2rem 0.9rem; }
td.box { width: 2.2rem; text-align: center; }

/* What weighs more stands out by weight, a bar and a mark, never by colour alone. */
.must { font-weight: 700; }
.risky > :first-child { border-inline-start: 5px solid var(--ink); }
.mark {
  display: inline-block;
  padding: 0 0.4em;
  border: 1.5px solid var(--ink);
  border-radius: 1em;
  font-size: 0.8em;
  font-weight: 700;
  white-space: nowrap;
}
.condition { padding: 0.1rem 0.6rem; border-inline-start: 3px double var(--rule); }
.signatures { margin-top: 2.5rem; }

/* Says which edition a sheet of paper is. */
footer {
  margin-top: 2.5rem;
  padding-top: 0.4rem;
  border-top: 1px solid var(--hairline);
  color: var(--quiet);
  font-size: 0.8rem;
}

/* On a phone: rows become cards, and each cell says its column. Tables that are read across keep class "grid". */
@media screen and (max-width: 40rem) {
  body { padding: 1rem 0.75rem 2rem; }
  h1 { font-size: 1.4rem; }
  table:not(.grid) thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table:not(.grid), table:not(.grid) tbody, table:not(.grid) tr, table:not(.grid) td, table:not(.grid) tbody th {
    display: block;
    width: auto;
  }
  table:not(.grid) tr { margin-bottom: 0.75rem; border: 1px solid var(--rule); border-radius: 4px; }
  table:not(.grid) td, table:not(.grid) tbody th { border: 0; text-align: start; white-space: normal; }
  table:not(.grid) td + td { border-top: 1px solid var(--hairline); }
  table:not(.grid) td[data-label]::before { content: attr(data-label) " "; color: var(--quiet); font-size: 0.85em; }
  table:not(.grid) td.box { display: inline-block; min-width: 45%; }
  table:not(.grid) td.box + td.box { border-top: 0; }
  table.grid { display: block; overflow-x: auto; }
  .tick { width: 1.5em; height: 1.5em; }
}

@page {
  size: A4;
  margin: 16mm 14mm 18mm;
  @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; }
}

@media print {
  :root { --quiet: #333; --rule: #555; --hairline: #888; }
  html { font-size: 10pt; line-height: 1.4; }
  body { max-width: none; padding: 0; }
  h1 { font-size: 17pt; }
  h2 { margin-top: 14pt; font-size: 12.5pt; }
  h3 { font-size: 11pt; }
  a { text-decoration: none; }
  th, td { padding: 3pt 5pt; border-width: 0.5pt; }
  thead { display: table-header-group; }
  thead th { border-bottom-width: 1pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  tr, li, blockquote, dl.facts, .blanks, .signatures, .keep { break-inside: avoid; }
  h1, h2, h3, caption { break-after: avoid; }
  p, li { orphans: 2; widows: 2; }
  .new-page { break-before: page; }
  .screen { display: none; }
  footer { font-size: 8pt; }
}

"""#

private let template1 =
#"""
{{! The frame of every HTML document; its blocks are filled by the documents. }}
<!DOCTYPE html>
<html lang="{{$language}}en{{/language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{$title}}{{/title}}</title>
<style>
{{> partials/page.css}}
</style>
</head>
<body>
{{$body}}
{{/body}}
<footer>
{{$footer}}
{{/footer}}
</footer>
</body>
</html>

"""#
