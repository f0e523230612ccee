// Made from the files of templates/ by GeneratedFilesTests: change those, not this.
// swift-format-ignore-file

/// The templates that come with motc.
package enum BuiltInTemplates {
  /// In the order of their paths, which are relative to `templates/`.
  package static let all: [(path: String, contents: String)] = [
    (#"blueprint.html.mustache"#, template0),
    (#"card.html.mustache"#, template1),
    (#"card.md.mustache"#, template2),
    (#"checklist.html.mustache"#, template3),
    (#"checklist.md.mustache"#, template4),
    (#"flow.html.mustache"#, template5),
    (#"index.html.mustache"#, template6),
    (#"lanes.html.mustache"#, template7),
    (#"lanes.md.mustache"#, template8),
    (#"partials/audit-columns.mustache"#, template9),
    (#"partials/audit-head.md.mustache"#, template10),
    (#"partials/audit-labels.mustache"#, template11),
    (#"partials/audit-line.md.mustache"#, template12),
    (#"partials/audit-line.mustache"#, template13),
    (#"partials/blank-row.mustache"#, template14),
    (#"partials/card-entry.html.mustache"#, template15),
    (#"partials/card.css.mustache"#, template16),
    (#"partials/checklist-line.md.mustache"#, template17),
    (#"partials/checklist-line.mustache"#, template18),
    (#"partials/checklist.css.mustache"#, template19),
    (#"partials/checklist.js.mustache"#, template20),
    (#"partials/document-link.html.mustache"#, template21),
    (#"partials/findings.html.mustache"#, template22),
    (#"partials/gap.html.mustache"#, template23),
    (#"partials/hand-over.html.mustache"#, template24),
    (#"partials/index.css.mustache"#, template25),
    (#"partials/lanes.css.mustache"#, template26),
    (#"partials/line-limits.md.mustache"#, template27),
    (#"partials/line-limits.mustache"#, template28),
    (#"partials/measure-blank.mustache"#, template29),
    (#"partials/page.css.mustache"#, template30),
    (#"partials/page.html.mustache"#, template31),
    (#"partials/risk-figures.html.mustache"#, template32),
    (#"partials/risk-figures.md.mustache"#, template33),
    (#"partials/risk-row.html.mustache"#, template34),
    (#"partials/risk-row.md.mustache"#, template35),
    (#"partials/risks.css.mustache"#, template36),
    (#"partials/search.html.mustache"#, template37),
    (#"partials/search.js.mustache"#, template38),
    (#"partials/site-columns.html.mustache"#, template39),
    (#"partials/site-entry.html.mustache"#, template40),
    (#"partials/site.css.mustache"#, template41),
    (#"partials/standards-cells.html.mustache"#, template42),
    (#"partials/standards-entry.html.mustache"#, template43),
    (#"partials/standards-entry.md.mustache"#, template44),
    (#"partials/standards.css.mustache"#, template45),
    (#"partials/time-blanks.mustache"#, template46),
    (#"partials/trace-columns.html.mustache"#, template47),
    (#"partials/trace-heads.html.mustache"#, template48),
    (#"partials/trace-row.html.mustache"#, template49),
    (#"partials/trace-row.md.mustache"#, template50),
    (#"partials/trace.css.mustache"#, template51),
    (#"partials/training-control.html.mustache"#, template52),
    (#"partials/training-control.md.mustache"#, template53),
    (#"partials/training-moment.html.mustache"#, template54),
    (#"partials/training-moment.md.mustache"#, template55),
    (#"partials/training-recovery.html.mustache"#, template56),
    (#"partials/training-recovery.md.mustache"#, template57),
    (#"partials/training-standard.html.mustache"#, template58),
    (#"partials/training-standard.md.mustache"#, template59),
    (#"partials/training.css.mustache"#, template60),
    (#"partials/wide-table.css.mustache"#, template61),
    (#"risks.html.mustache"#, template62),
    (#"risks.md.mustache"#, template63),
    (#"site.html.mustache"#, template64),
    (#"standards.html.mustache"#, template65),
    (#"standards.md.mustache"#, template66),
    (#"starter/blueprint.af.yaml"#, template67),
    (#"starter/blueprint.en.yaml"#, template68),
    (#"starter/blueprint.zh-CN.yaml"#, template69),
    (#"starter/motc.af.yaml"#, template70),
    (#"starter/motc.en.yaml"#, template71),
    (#"starter/motc.zh-CN.yaml"#, template72),
    (#"trace.html.mustache"#, template73),
    (#"trace.md.mustache"#, template74),
    (#"training.html.mustache"#, template75),
    (#"training.md.mustache"#, template76),
  ]
}

private let template0 =
##"""
{{! The page of a blueprint in a site: diagram and standards lead to one another; documents, findings. }}
<!DOCTYPE html>
<html lang="{{heading.languageTag}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{heading.title}}</title>
<style>
{{> partials/site.css}}
{{{diagramColours}}}
</style>
</head>
<body>
<a class="skip" href="#diagram">{{words.skip}}</a>
<header class="bar">
<a class="home" href="../index.html">{{words.home}}</a>
{{> partials/search.html}}
</header>
<main data-root="../">
<header class="head">
<h1>{{heading.title}}</h1>
<dl class="facts">
{{#heading.version}}
<div><dt>{{words.version}}</dt><dd>{{.}}</dd></div>
{{/heading.version}}
{{#heading.owner}}
<div><dt>{{words.owner}}</dt><dd>{{.}}</dd></div>
{{/heading.owner}}
{{#counts}}
<div><dt>{{label}}</dt><dd>{{number}}</dd></div>
{{/counts}}
<div><dt>{{words.findings}}</dt><dd>{{findings.count}}</dd></div>
</dl>
<nav aria-label="{{words.contents}}">
<ul>
<li><a href="#diagram">{{words.diagram}}</a></li>
<li><a href="#standards">{{words.heading}}</a></li>
<li><a href="#documents">{{words.documents}}</a></li>
<li><a href="#findings">{{words.findings}}</a></li>
</ul>
</nav>
</header>
<section id="diagram" aria-labelledby=".diagram">
<h2 id=".diagram">{{words.diagram}}</h2>
<p class="note">{{words.diagramNote}}</p>
<div class="drawing" role="region" aria-labelledby=".diagram" tabindex="0">
{{{diagram}}}
</div>
</section>
<section id="standards" aria-labelledby=".standards">
<h2 id=".standards">{{words.heading}}</h2>
<p class="note"><a href="{{standardsURL}}">{{words.asTable}}</a></p>
{{#rows}}
<article class="row" id=".row/{{id}}">
<header>
<span class="number">{{number}}</span>
<div>
<h3>{{title}}</h3>
<p class="about">{{#place}}<span>{{.}}</span>{{/place}}{{#responsible}}<span>{{words.responsible}}{{words.colon}}{{.}}</span>{{/responsible}}</p>
</div>
{{#box}}
<a class="up" href="{{.}}" title="{{words.inDiagram}}"><span aria-hidden="true">↑</span><span class="hidden">{{words.inDiagram}}{{words.colon}}{{title}}</span></a>
{{/box}}
</header>
{{> partials/site-columns.html}}
</article>
{{/rows}}
{{#hasStanding}}
<h3 class="group">{{words.roleHeading}}</h3>
{{#standing}}
<article class="row" id=".row/{{id}}">
<header><div><h4>{{title}}</h4></div></header>
{{> partials/site-columns.html}}
</article>
{{/standing}}
{{/hasStanding}}
{{#hasScores}}
<p class="note"><span class="risk">▲</span> {{words.highRiskMark}} · {{words.scoreNote}}</p>
{{/hasScores}}
</section>
<section id="documents" aria-labelledby=".documents">
<h2 id=".documents">{{words.documents}}</h2>
<div class="links">
<div>
<h3>{{words.forEverybody}}</h3>
<ul>
{{#documents}}
<li>{{> partials/document-link.html}}</li>
{{/documents}}
</ul>
</div>
{{#hasRoles}}
<div>
<h3>{{words.byRole}}</h3>
<ul>
{{#roles}}
<li id=".role/{{id}}"><span class="role">{{name}}</span><span class="of-role">{{#documents}}<span>{{> partials/document-link.html}}</span>{{/documents}}</span></li>
{{/roles}}
</ul>
</div>
{{/hasRoles}}
</div>
</section>
<section id="findings" aria-labelledby=".findings">
<h2 id=".findings">{{words.findings}}</h2>
{{#findings}}
{{> partials/findings.html}}
{{/findings}}
{{^findings.hasSome}}
<p>{{words.noFindings}}</p>
{{/findings.hasSome}}
</section>
<footer class="foot">
<span>{{words.blueprint}} {{heading.id}}</span>
{{#heading.version}}
<span>{{words.version}} {{.}}</span>
{{/heading.version}}
<span>{{words.digest}} {{heading.digest}}</span>
</footer>
</main>
<script>
{{> partials/search.js}}
</script>
</body>
</html>

"""##

private let template1 =
#"""
{{<partials/page.html}}
{{$kind}}{{words.card}}{{/kind}}
{{$style}}
{{> partials/card.css}}
{{/style}}
{{$facts}}
<div><dt>{{words.digest}}</dt><dd>{{heading.digest}}</dd></div>
{{/facts}}
{{$body}}
<p class="note on-screen">{{words.cutNote}}</p>
{{#steps}}
<section class="step">
<h2>{{#number}}<span class="num">{{.}}</span>{{/number}}<span>{{title}}</span></h2>
{{#entries}}
{{> partials/card-entry.html}}
{{/entries}}
</section>
{{/steps}}
{{^steps}}
<p>{{words.nothing}}</p>
{{/steps}}
{{/body}}
{{/partials/page.html}}

"""#

private let template2 =
#"""
# {{heading.title}}

**{{words.card}}** · {{words.role}} {{#heading.roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/heading.roles}}{{^heading.roles}}{{words.allRoles}}{{/heading.roles}}{{#heading.tier}} · {{words.tier}} {{.}}{{/heading.tier}}{{#heading.version}} · {{words.version}} {{.}}{{/heading.version}}{{#heading.owner}} · {{words.owner}} {{.}}{{/heading.owner}}
{{#steps}}

## {{#number}}{{.}} {{/number}}{{title}}

{{#entries}}
- {{code}} {{#isRisky}}**▲{{score}}** {{/isRisky}}{{#condition}}{{words.ifCondition}}{{.}} — {{/condition}}{{#isRecovery}}{{words.ifItHappens}}{{/isRecovery}}{{occasion}}{{#hasRoles}} ({{#roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/roles}}){{/hasRoles}}{{#say}}<br>**“{{.}}”**{{/say}}{{#text}}<br>{{.}}{{/text}}{{#within}}<br>{{words.within}} **{{.}}**{{/within}}{{#offer}}<br>{{words.offer}} **{{.}}**{{/offer}}{{#hasCall}}<br>{{words.call}} **{{#call}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/call}}**{{/hasCall}}
{{/entries}}
{{/steps}}
{{^steps}}

{{words.nothing}}
{{/steps}}

---

{{words.blueprint}} {{heading.id}}{{#heading.version}} · {{words.version}} {{.}}{{/heading.version}} · {{words.digest}} {{heading.digest}}

"""#

private let template3 =
##"""
{{<partials/page.html}}
{{$kind}}{{words.checklist}}{{/kind}}
{{$style}}
{{> partials/checklist.css}}
{{/style}}
{{$script}}
<script>
{{> partials/checklist.js}}
</script>
{{/script}}
{{$facts}}
<div><dt>{{words.digest}}</dt><dd>{{heading.digest}}</dd></div>
{{/facts}}
{{$body}}
<div class="write">
{{#header}}
<label>{{label}}<input type="text" name="header" /></label>
{{/header}}
</div>
<nav class="on-screen" aria-label="{{words.lists}}">
{{#opening}}
<a href="#list:opening"><b>A</b><span>{{words.opening}}</span><output></output></a>
{{/opening}}
{{#visit}}
<a href="#list:visit"><b>B</b><span>{{words.visit}}</span><output></output></a>
{{/visit}}
{{#audit}}
<a href="#list:audit"><b>C</b><span>{{words.audit}}</span><output></output></a>
{{/audit}}
<a href="#list:result" hidden="hidden"><b>↓</b><span>{{words.result}}</span></a>
</nav>
<div class="notice other-edition on-screen" role="status" hidden="hidden"><p>{{words.otherEdition}} <b></b></p><button type="button">{{words.saveOther}}</button> <button type="button">{{words.deleteOther}}</button></div>
<p class="notice not-kept on-screen" role="status" hidden="hidden">{{words.notKept}}</p>
{{#opening}}
<section class="part" id="list:opening" data-list="opening" data-title="{{words.opening}}">
<h2><b>A</b>{{words.opening}}</h2>
<p class="intro">{{words.openingIntro}}</p>
{{#setUp}}
<h3>{{words.setUp}}</h3>
<ul class="lines">
{{#lines}}
{{> partials/checklist-line}}
{{/lines}}
</ul>
{{/setUp}}
{{#standing}}
<h3>{{words.standing}} · {{role}}</h3>
<ul class="lines">
{{#blocks}}
{{#lines}}
{{> partials/checklist-line}}
{{/lines}}
{{/blocks}}
</ul>
{{/standing}}
{{#evidence}}
<h3>{{words.inPlace}}</h3>
<ul class="evidence">
{{#steps}}
<li data-step="{{number}}"><div class="title"><b>{{number}}</b><span>{{title}}</span></div>
{{#lines}}
<label data-id="{{path}}" data-code="{{code}}"><input type="checkbox" name="done" /><span class="text">{{text}}</span></label>
{{/lines}}
</li>
{{/steps}}
</ul>
{{/evidence}}
</section>
{{/opening}}
{{#visit}}
<section class="part" id="list:visit" data-list="visit" data-title="{{words.visit}}">
<h2><b>B</b>{{words.visit}}</h2>
<p class="intro">{{words.visitIntro}} <span class="key"><span class="risk">12</span>{{words.highRisk}}</span></p>
<div class="visit">
{{#steps}}
<section data-step="{{number}}">
<h3><span class="num">{{number}}</span><span>{{title}}</span></h3>
<ul class="lines">
{{#blocks}}
{{#isConditional}}
<li class="if">{{#condition}}{{words.ifCondition}}{{.}}{{#isIncident}} — {{/isIncident}}{{/condition}}{{#incident}}{{words.ifItHappens}}{{.}}{{/incident}}</li>
{{/isConditional}}
{{#lines}}
{{> partials/checklist-line}}
{{/lines}}
{{/blocks}}
</ul>
</section>
{{/steps}}
</div>
</section>
{{/visit}}
{{#audit}}
<section class="part own-page" id="list:audit" data-list="audit" data-title="{{words.audit}}">
<h2><b>C</b>{{words.audit}}</h2>
<p class="intro">{{words.auditIntro}} <span class="key"><span class="risk">12</span>{{words.highRisk}}</span> <span class="key">☆ {{words.delight}}</span>{{^isObservedOnce}}{{#scale}} <span class="key"><b>{{sign}}</b> {{label}}</span>{{/scale}}{{/isObservedOnce}}</p>
{{#standing}}
<table class="audit">
{{> partials/audit-columns}}
<thead><tr class="step"><th colspan="2"><div><span class="num">0</span><span>{{words.standing}} · {{role}}</span></div></th>{{> partials/audit-labels}}</tr></thead>
<tbody>
{{#blocks}}
{{#isConditional}}
<tr class="if"><td colspan="{{columnCount}}">{{#condition}}{{words.ifCondition}}{{.}}{{#isIncident}} — {{/isIncident}}{{/condition}}{{#incident}}{{words.ifItHappens}}{{.}}{{/incident}}</td></tr>
{{/isConditional}}
{{#lines}}
{{> partials/audit-line}}
{{/lines}}
{{/blocks}}
</tbody>
</table>
{{/standing}}
{{#steps}}
<table class="audit" id="{{id}}" data-step="{{number}}">
{{> partials/audit-columns}}
<thead><tr class="step"><th colspan="2"><div><span class="num">{{number}}</span><span>{{title}}{{#channel}} <span class="channel">{{.}}</span>{{/channel}}</span></div></th>{{> partials/audit-labels}}</tr></thead>
<tbody>
{{#isTimed}}
<tr class="times" data-times="{{id}}" data-code="{{number}}" data-title="{{title}}"><td colspan="{{columnCount}}">{{#wait}}<span class="time">{{words.wait}} <b>{{.}}</b> <label>{{words.actual}} <input type="text" name="measured" data-name="{{words.wait}}" /></label></span> {{/wait}}{{#duration}}<span class="time">{{words.duration}} <b>{{.}}</b> {{> partials/time-blanks}}</span>{{/duration}}</td></tr>
{{/isTimed}}
{{#blocks}}
{{#isConditional}}
<tr class="if"><td colspan="{{columnCount}}">{{#condition}}{{words.ifCondition}}{{.}}{{#isIncident}} — {{/isIncident}}{{/condition}}{{#incident}}{{words.ifItHappens}}{{.}}{{/incident}}</td></tr>
{{/isConditional}}
{{#lines}}
{{> partials/audit-line}}
{{/lines}}
{{/blocks}}
</tbody>
</table>
{{/steps}}
<div class="closing">
<div class="score"><label>{{words.score}} <input type="text" name="points" /></label><label>÷ {{words.highest}} <input type="text" name="highest" /></label><label>= <input type="text" name="percent" /> %</label><p>{{scoreRule}}</p>{{#scale}}<data value="{{points}}" data-sign="{{sign}}" data-label="{{label}}"></data>{{/scale}}</div>
<div class="signs">
<div class="write"><b>{{words.observed}}</b><label>{{words.signature}}<input type="text" name="signature" /></label><label>{{words.date}}<input type="text" name="signed" /></label></div>
<div class="write"><b>{{words.observer}}</b><label>{{words.signature}}<input type="text" name="signature" /></label><label>{{words.date}}<input type="text" name="signed" /></label></div>
</div>
<div class="corrective">
<h3>{{words.corrective}}</h3>
<table>
<colgroup><col style="width: 9%" /><col /><col style="width: 18%" /><col style="width: 14%" /><col style="width: 14%" /></colgroup>
<tr class="labels"><th>{{words.code}}</th><th>{{words.finding}}</th><th>{{words.responsible}}</th><th>{{words.due}}</th><th>{{words.completed}}</th></tr>
{{> partials/blank-row}}
{{> partials/blank-row}}
{{> partials/blank-row}}
{{> partials/blank-row}}
{{> partials/blank-row}}
{{> partials/blank-row}}
</table>
</div>
</div>
</section>
{{/audit}}
<section class="part result on-screen" id="list:result" hidden="hidden" data-blueprint="{{heading.id}}" data-version="{{#heading.version}}{{.}}{{/heading.version}}" data-edition="{{heading.digest}}" data-role="{{#heading.roles}}{{name}}{{#isFollowed}}, {{/isFollowed}}{{/heading.roles}}" data-tier="{{#heading.tier}}{{.}}{{/heading.tier}}">
<h2><b>↓</b>{{words.result}}</h2>
<p class="intro">{{words.resultIntro}}</p>
<p class="buttons"><button type="button" name="save-table">{{words.saveTable}}</button> <button type="button" name="save-record">{{words.saveRecord}}</button> <button type="button" name="clear">{{words.clear}}</button></p>
<ul hidden="hidden">{{#resultColumns}}<li>{{.}}</li>{{/resultColumns}}</ul>
<dialog aria-label="{{words.clearQuestion}}"><form method="dialog">
<p>{{words.clearQuestion}}</p>
{{#opening}}<button value="opening">A {{words.opening}}</button>{{/opening}}
{{#visit}}<button value="visit">B {{words.visit}}</button>{{/visit}}
{{#audit}}<button value="audit">C {{words.audit}}</button>{{/audit}}
<button value="everything">{{words.everything}}</button>
<button value="" autofocus="autofocus">{{words.cancel}}</button>
</form></dialog>
</section>
{{/body}}
{{/partials/page.html}}

"""##

private let template4 =
#"""
# {{heading.title}}

**{{words.checklist}}** · {{words.role}} {{#heading.roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/heading.roles}}{{^heading.roles}}{{words.allRoles}}{{/heading.roles}}{{#heading.tier}} · {{words.tier}} {{.}}{{/heading.tier}}{{#heading.version}} · {{words.version}} {{.}}{{/heading.version}}{{#heading.owner}} · {{words.owner}} {{.}}{{/heading.owner}}

{{#header}}{{label}} \_\_\_\_\_\_\_\_{{#isFollowed}} {{/isFollowed}}{{/header}}
{{#opening}}

## A. {{words.opening}}

{{words.openingIntro}}
{{#setUp}}

### {{words.setUp}}

{{#lines}}
{{> partials/checklist-line.md}}
{{/lines}}
{{/setUp}}
{{#standing}}

### {{words.standing}} · {{role}}

{{#blocks}}
{{#lines}}
{{> partials/checklist-line.md}}
{{/lines}}
{{/blocks}}
{{/standing}}
{{#evidence}}

### {{words.inPlace}}
{{#steps}}

{{number}} {{title}}

{{#lines}}
- [ ] {{code}} {{text}}
{{/lines}}
{{/steps}}
{{/evidence}}
{{/opening}}
{{#visit}}

## B. {{words.visit}}

{{words.visitIntro}} **▲12** {{words.highRisk}}
{{#steps}}

### {{number}} {{title}}

{{#blocks}}
{{#isConditional}}
- **{{#condition}}{{words.ifCondition}}{{.}}{{#isIncident}} — {{/isIncident}}{{/condition}}{{#incident}}{{words.ifItHappens}}{{.}}{{/incident}}**
{{/isConditional}}
{{#lines}}
{{> partials/checklist-line.md}}
{{/lines}}
{{/blocks}}
{{/steps}}
{{/visit}}
{{#audit}}

## C. {{words.audit}}

{{words.auditIntro}} **▲12** {{words.highRisk}} · ☆ {{words.delight}}{{^isObservedOnce}}{{#scale}} · **{{sign}}** {{label}}{{/scale}}{{/isObservedOnce}}
{{#standing}}

### {{words.standing}} · {{role}}

{{> partials/audit-head.md}}
{{#blocks}}
{{#isConditional}}
| | **{{#condition}}{{words.ifCondition}}{{.}}{{#isIncident}} — {{/isIncident}}{{/condition}}{{#incident}}{{words.ifItHappens}}{{.}}{{/incident}}** | |{{#columns}} |{{/columns}} | | | |
{{/isConditional}}
{{#lines}}
{{> partials/audit-line.md}}
{{/lines}}
{{/blocks}}
{{/standing}}
{{#steps}}

### {{number}} {{title}}

{{#channel}}{{.}}{{#isTimed}} · {{/isTimed}}{{/channel}}{{#wait}}{{words.wait}} **{{.}}** {{words.actual}} \_\_\_\_{{#duration}} · {{/duration}}{{/wait}}{{#duration}}{{words.duration}} **{{.}}** {{words.start}} \_\_\_\_ {{words.end}} \_\_\_\_{{/duration}}

{{> partials/audit-head.md}}
{{#blocks}}
{{#isConditional}}
| | **{{#condition}}{{words.ifCondition}}{{.}}{{#isIncident}} — {{/isIncident}}{{/condition}}{{#incident}}{{words.ifItHappens}}{{.}}{{/incident}}** | |{{#columns}} |{{/columns}} | | | |
{{/isConditional}}
{{#lines}}
{{> partials/audit-line.md}}
{{/lines}}
{{/blocks}}
{{/steps}}

**{{words.score}}** \_\_\_\_ / \_\_\_\_ ({{words.highest}} {{highestScore}}) = \_\_\_\_ %

{{scoreRule}}

{{words.observed}} · {{words.signature}} \_\_\_\_\_\_\_\_ {{words.date}} \_\_\_\_\_\_\_\_

{{words.observer}} · {{words.signature}} \_\_\_\_\_\_\_\_ {{words.date}} \_\_\_\_\_\_\_\_

### {{words.corrective}}

| {{words.code}} | {{words.finding}} | {{words.responsible}} | {{words.due}} | {{words.completed}} |
| --- | --- | --- | --- | --- |
| | | | | |
| | | | | |
| | | | | |
| | | | | |
{{/audit}}

---

{{words.blueprint}} {{heading.id}}{{#heading.version}} · {{words.version}} {{.}}{{/heading.version}} · {{words.digest}} {{heading.digest}}

"""#

private let template5 =
#"""
{{! The diagram on sheets of paper, one row or more on each, with type of 7 points and more. }}
<!DOCTYPE html>
<html lang="{{languageTag}}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>{{title}}</title>
<style>
@page { size: {{paper}} {{#isAcross}}landscape{{/isAcross}}{{^isAcross}}portrait{{/isAcross}}; margin: 8mm; }
body { margin: 0; color: #111; background: #e4e4e0; font: 9pt/1.3 "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
section { width: max-content; margin: 6mm auto; padding: 8mm; background: #fff; }
header { display: flex; gap: 4mm; align-items: baseline; }
h1, h2 { margin: 0; font-size: 12pt; font-weight: bold; }
header span { color: #595959; }
header .sheet { margin-left: auto; }
header svg { align-self: center; margin-left: auto; }
header svg + .sheet { margin-left: 0; }
svg { display: block; max-width: 100%; }
.home { margin: 6mm auto 0; padding: 0 8mm; }
.home a { color: inherit; }
@media screen and (max-width: 800px) {
  section { width: auto; margin: 0 0 4mm; padding: 3mm; overflow-x: auto; }
  svg { max-width: none; }
}
@media print {
  body { background: none; }
  .home { display: none; }
  section { width: auto; margin: 0; padding: 0; break-inside: avoid; }
  section + section { break-before: page; }
}
</style>
</head>
<body>
<main>
{{#home}}
<p class="home"><a href="{{url}}">← {{label}}</a></p>
{{/home}}
{{#sheets}}
<section>
<header><h1>{{title}}</h1>{{#subtitle}}<span>{{.}}</span>{{/subtitle}}{{#isLegendAside}}{{{legend}}}{{/isLegendAside}}<span class="sheet">{{number}} / {{count}}</span></header>
{{{picture}}}
{{^isLegendAside}}{{{legend}}}{{/isLegendAside}}
</section>
{{/sheets}}
</main>
</body>
</html>

"""#

private let template6 =
##"""
{{! The page that opens from disk after a build: a card for each blueprint. }}
<!DOCTYPE html>
<html lang="{{languageTag}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{words.heading}}</title>
<style>
{{> partials/page.css}}
{{> partials/index.css}}
</style>
</head>
<body>
<main class="sheet">
<header class="head">
<h1>{{words.heading}}</h1>
{{#hasSeveral}}
<nav aria-label="{{words.contents}}">
<ol>
{{#cards}}
<li><a href="#{{id}}" lang="{{languageTag}}">{{title}}</a></li>
{{/cards}}
</ol>
</nav>
{{/hasSeveral}}
</header>
{{#cards}}
<article class="card" id="{{id}}">
<header>
<h2 lang="{{languageTag}}">{{title}}</h2>
<dl class="facts">
{{#version}}
<div><dt>{{words.version}}</dt><dd>{{.}}</dd></div>
{{/version}}
{{#owner}}
<div><dt>{{words.owner}}</dt><dd lang="{{languageTag}}">{{.}}</dd></div>
{{/owner}}
<div><dt>{{words.language}}</dt><dd>{{language}}</dd></div>
{{#counts}}
<div class="count"><dt>{{label}}</dt><dd>{{number}}</dd></div>
{{/counts}}
<div class="count{{#hasFindings}} some{{/hasFindings}}"><dt>{{words.findings}}</dt><dd>{{findings}}</dd></div>
</dl>
</header>
{{#picture}}
<a class="picture" href="{{link}}"><img src="{{url}}" alt="{{words.diagram}}" loading="lazy"></a>
{{/picture}}
<div class="links">
<section>
<h3>{{words.documents}}</h3>
<ul>
{{#documents}}
<li>{{> partials/document-link.html}}</li>
{{/documents}}
</ul>
</section>
{{#hasRoles}}
<section>
<h3>{{words.byRole}}</h3>
<ul>
{{#roles}}
<li><span class="role" lang="{{languageTag}}">{{name}}</span><span class="of-role">{{#documents}}<span>{{> partials/document-link.html}}</span>{{/documents}}</span></li>
{{/roles}}
</ul>
</section>
{{/hasRoles}}
</div>
</article>
{{/cards}}
</main>
</body>
</html>

"""##

private let template7 =
#"""
{{! All actions in order, then one list for each lane, with the lines of the blueprint between them. }}
{{< partials/page.html}}
{{$kind}}{{words.heading}}{{/kind}}
{{$style}}
{{> partials/lanes.css}}
{{/style}}
{{$body}}
<section class="part">
<h2>{{words.allActions}}</h2>
<ol class="steps">
{{#steps}}
{{#phase}}
<li class="phase">{{.}}</li>
{{/phase}}
<li>
<span class="num">{{number}}</span>
<div>{{^hasSeveral}}{{#actions}}{{#condition}}<span class="if">{{.}}</span> {{/condition}}{{/actions}}{{/hasSeveral}}<b>{{text}}</b>{{#tiers}} <span class="mark">{{.}}</span>{{/tiers}}{{^hasSeveral}}{{#actions}} <span class="who">{{lane}}{{#roles}} · {{.}}{{/roles}}</span>{{/actions}}{{/hasSeveral}}
{{#hasSeveral}}
<ul class="parts">
{{#actions}}
<li><span class="lane">{{lane}}</span><span>{{#tiers}}<span class="mark">{{.}}</span> {{/tiers}}{{#condition}}<span class="if">{{.}}</span> {{/condition}}{{text}}{{#roles}} <span class="who">{{.}}</span>{{/roles}}</span></li>
{{/actions}}
</ul>
{{/hasSeveral}}
</div>
</li>
{{/steps}}
</ol>
</section>
<section class="part">
<h2>{{words.byLane}} <small>{{words.columnNote}}</small></h2>
{{#lanes}}
<section class="lane-list">
<h3>{{title}}</h3>
<ol>
{{#actions}}
<li><span class="n">{{number}}</span><span class="what">{{#tiers}}<span class="mark">{{.}}</span> {{/tiers}}{{#condition}}<span class="if">{{.}}</span> {{/condition}}{{text}}{{#roles}} <span class="who">{{.}}</span>{{/roles}}</span><span class="at" title="{{words.column}} {{column}}">{{column}}</span></li>
{{/actions}}
{{^actions}}
<li class="who">–</li>
{{/actions}}
</ol>
</section>
{{#lineBelow}}
<p class="line {{keyword}}"><span>{{.}}</span></p>
{{/lineBelow}}
{{/lanes}}
</section>
{{/body}}
{{/ partials/page.html}}

"""#

private let template8 =
#"""
# {{heading.title}}

**{{words.heading}}** · *{{words.role}}* {{#heading.roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/heading.roles}}{{^heading.roles}}{{words.allRoles}}{{/heading.roles}}{{#heading.tier}} · *{{words.tier}}* {{.}}{{/heading.tier}}{{#heading.version}} · *{{words.version}}* {{.}}{{/heading.version}}{{#heading.owner}} · *{{words.owner}}* {{.}}{{/heading.owner}}

## {{words.allActions}}

{{#steps}}
{{number}}. {{^hasSeveral}}{{#actions}}{{#condition}}{{.}} {{/condition}}{{/actions}}{{/hasSeveral}}{{text}}{{#tiers}} ({{.}}){{/tiers}}{{^hasSeveral}}{{#actions}} – *{{lane}}*{{#roles}} {{.}}{{/roles}}{{/actions}}{{/hasSeveral}}
{{#hasSeveral}}
{{#actions}}
    - *{{lane}}* {{#tiers}}({{.}}) {{/tiers}}{{#condition}}{{.}} {{/condition}}{{text}}{{#roles}} – {{.}}{{/roles}}
{{/actions}}
{{/hasSeveral}}
{{/steps}}

## {{words.byLane}}
{{#lanes}}

### {{title}}

{{#actions}}
{{number}}. {{#tiers}}({{.}}) {{/tiers}}{{#condition}}{{.}} {{/condition}}{{text}}{{#roles}} – {{.}}{{/roles}}
{{/actions}}
{{^actions}}
–
{{/actions}}
{{#lineBelow}}

*{{.}}*
{{/lineBelow}}
{{/lanes}}

---

{{words.blueprint}} {{heading.id}}{{#heading.version}} · {{words.version}} {{.}}{{/heading.version}} · {{words.digest}} {{heading.digest}}

"""#

private let template9 =
#"""
<colgroup><col class="c" /><col /><col class="m" />{{#columns}}<col class="m" />{{/columns}}<col class="m" /><col class="m" /><col class="r" /></colgroup>

"""#

private let template10 =
#"""
| {{words.code}} | {{words.what}} | {{words.weight}} |{{#columns}} {{label}} |{{/columns}} {{words.notOccurred}} | {{words.notApplicable}} | {{words.remark}} | id |
| --- | --- | --- |{{#columns}} --- |{{/columns}} --- | --- | --- | --- |

"""#

private let template11 =
#"""
<th class="m">{{words.weight}}</th>{{#columns}}<th class="m">{{label}}</th>{{/columns}}<th class="m">{{words.notOccurred}}</th><th class="m">{{words.notApplicable}}</th><th class="remark">{{words.remark}}</th>
"""#

private let template12 =
#"""
| {{code}} | {{^isDelight}}{{#isConditional}}↳ {{/isConditional}}{{/isDelight}}{{#isRisky}}**▲{{score}}** {{/isRisky}}{{#isDelight}}☆ {{/isDelight}}{{text}}{{> partials/line-limits.md}}{{#isRequired}} ({{words.required}}){{/isRequired}}{{#servedStep}} → {{.}}{{/servedStep}}{{#hasRoles}} ({{#roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/roles}}){{/hasRoles}}{{#say}}<br>“{{.}}”{{/say}}{{#offer}}<br>{{words.offer}} **{{.}}**{{/offer}}{{#choices}}<br>☐ {{.}}{{/choices}}{{#measures}}<br>{{name}} {{#prefix}}{{.}}{{/prefix}}\_\_\_\_ {{#unit}}{{.}} {{/unit}}**({{target}})**{{/measures}}{{#isTimed}}<br>{{#within}}{{words.within}} **{{.}}** {{/within}}{{#duration}}{{words.duration}} **{{.}}** {{/duration}}{{words.start}} \_\_\_\_ {{words.end}} \_\_\_\_{{/isTimed}} | {{weight}} |{{#columns}} {{#sign}}☐{{/sign}} |{{/columns}} {{#isConditional}}☐{{/isConditional}} | ☐ | | {{path}} |

"""#

private let template13 =
#"""
<tr class="{{kind}}{{#isRisky}} risky{{/isRisky}}{{#isConditional}} inside{{/isConditional}}" data-id="{{path}}" data-code="{{code}}" data-weight="{{weight}}"><td><span class="code">{{code}}</span>{{#isRisky}} <span class="risk">{{score}}</span>{{/isRisky}}</td><td><span class="text">{{text}}</span>{{> partials/line-limits}}{{#isRequired}} <span class="note">{{words.open}}{{words.required}}{{words.close}}</span>{{/isRequired}}{{#servedStep}} <span class="note">→ {{.}}</span>{{/servedStep}}{{#hasRoles}} <span class="who">{{#roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/roles}}</span>{{/hasRoles}}{{#say}}<span class="say">“{{.}}”</span>{{/say}}{{#offer}}<span class="terms">{{words.offer}} <b>{{.}}</b></span>{{/offer}}{{#choices}}<span class="note">□ {{.}} </span>{{/choices}}{{#measures}}<span class="fill">{{> partials/measure-blank}}</span>{{/measures}}{{#isTimed}}<span class="fill"><span class="time">{{#within}}{{words.within}} <b>{{.}}</b> {{/within}}{{#duration}}{{words.duration}} <b>{{.}}</b> {{/duration}}{{> partials/time-blanks}}</span></span>{{/isTimed}}</td><td class="m weight">{{weight}}</td>{{#columns}}<td class="m">{{#sign}}<label><input type="radio" name="m{{code}}" value="{{.}}" /><span>{{label}}</span></label>{{/sign}}{{^sign}}<label><span>{{label}}</span><input type="text" name="mark" /></label>{{/sign}}</td>{{/columns}}<td class="m">{{#isConditional}}<label><input type="radio" name="m{{code}}" value="{{words.notOccurred}}" /><span>{{words.notOccurred}}</span></label>{{/isConditional}}</td><td class="m"><label><input type="radio" name="m{{code}}" value="{{words.notApplicable}}" /><span>{{words.notApplicable}}</span></label></td><td class="remark"><label><span>{{words.remark}}</span><input type="text" name="remark" /></label></td></tr>

"""#

private let template14 =
#"""
<tr class="finding"><td data-label="{{words.code}}"><input type="text" name="code" aria-label="{{words.code}}" /></td><td data-label="{{words.finding}}"><input type="text" name="finding" aria-label="{{words.finding}}" /></td><td data-label="{{words.responsible}}"><input type="text" name="responsible" aria-label="{{words.responsible}}" /></td><td data-label="{{words.due}}"><input type="text" name="due" aria-label="{{words.due}}" /></td><td data-label="{{words.completed}}"><input type="text" name="completed" aria-label="{{words.completed}}" /></td></tr>

"""#

private let template15 =
#"""
<article class="entry{{#isRecovery}} recovery{{/isRecovery}}{{#isRisky}} risky{{/isRisky}}{{#hasCall}} theirs{{/hasCall}}">
<h3><span class="code">{{code}}</span><span>{{#condition}}{{words.ifCondition}}{{.}} — {{/condition}}{{#isRecovery}}{{words.ifItHappens}}{{/isRecovery}}{{occasion}}{{#hasRoles}} <span class="who">{{#roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/roles}}</span>{{/hasRoles}}</span>{{#isRisky}}<span class="risk">{{score}}</span>{{/isRisky}}</h3>
{{#hasCall}}
<p><span class="call">{{words.call}} <b>{{#call}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/call}}</b></span></p>
{{/hasCall}}
{{#say}}
<q>{{.}}</q>
{{/say}}
{{#text}}
<p>{{.}}</p>
{{/text}}
<p class="terms">{{#within}}<span>{{words.within}} <b>{{.}}</b></span>{{/within}}{{#offer}}<span>{{words.offer}} <b>{{.}}</b></span>{{/offer}}</p>
</article>

"""#

private let template16 =
#"""
/* Every printed page is a card of A6. */
@page {
  size: 105mm 148mm;
  margin: 9mm 7mm 8mm;
  @top-left { vertical-align: middle; }
}
.head { border-top-width: 1mm; padding-top: 1.5mm; }
.head h1 { margin: 0 0 1.5mm; font-size: 13pt; }
.facts { gap: 0.5mm 5mm; padding-bottom: 1.5mm; }
.facts dd { font-size: 8pt; }
.facts > :first-child { flex: 1 0 100%; }
.facts > :first-child dt { display: none; }
.facts > :first-child dd { font-size: 11pt; line-height: 1.3; }
.note { margin-top: 3mm; color: var(--soft); font-size: 8.5pt; }
.num { display: inline-block; flex: none; min-width: 5.4mm; height: 5.4mm; padding: 0 1mm; border-radius: 2.7mm; background: var(--ink); color: #fff; font-size: 8pt; line-height: 5.4mm; text-align: center; }
.step { padding-top: 3mm; }
.step h2 { position: relative; padding: 0 0 1mm 8mm; border-bottom: 0.4mm solid var(--ink); font-size: 9.5pt; line-height: 5.4mm; break-inside: avoid; }
.step h2 .num { position: absolute; left: 0; padding: 0; }
.entry { padding: 1.4mm 0 1.6mm; border-bottom: var(--hair) solid var(--rule); font-size: 8.5pt; line-height: 1.4; break-inside: avoid; }
.entry h3 { position: relative; padding: 0 9mm 0 8.5mm; font-size: 8pt; font-weight: 400; line-height: 1.4; text-wrap: wrap; }
.code { position: absolute; left: 0; color: var(--soft); }
.entry h3 .risk { position: absolute; top: 0; right: 0; }
.who { display: inline-block; max-width: 100%; color: var(--soft); }
.entry > q, .entry > p { margin: 0.5mm 0 0 8.5mm; }
q { quotes: none; display: block; font-size: 10.5pt; font-weight: 700; line-height: 1.35; text-wrap: pretty; text-spacing-trim: trim-start; }
q::before { content: "“"; }
q::after { content: "”"; }
.terms { display: flex; flex-wrap: wrap; gap: 0 4mm; }
.terms:empty { display: none; }
.recovery { padding-left: 2mm; border-left: 0.5mm solid var(--ink); }
.recovery h3 { font-weight: 700; }
.recovery > q, .recovery > p { margin-left: 0; }
.recovery.risky { border-left-width: 1.4mm; }
/* What the one who is called says and does. */
.theirs q { font-size: 9pt; font-weight: 400; }
.call { display: inline-block; margin: 0.5mm 0; padding: 0.2mm 2mm; border: 0.4mm solid var(--ink); border-radius: 0.8mm; font-size: 9.5pt; }

@media print {
  .on-screen, .foot { display: none; }
}
@media screen and (min-width: 701px) {
  .sheet { width: 105mm; padding: 9mm 7mm; }
}
@media screen and (max-width: 700px) {
  .facts dd { font-size: 14px; }
  .facts > :first-child dd { font-size: 18px; }
  .step h2 { padding: 0 0 4px 36px; font-size: 18px; line-height: 26px; }
  .num { min-width: 26px; height: 26px; border-radius: 13px; font-size: 14px; line-height: 26px; }
  .entry { padding: 10px 0; font-size: 15px; }
  .entry h3 { padding: 0 44px; font-size: 15px; }
  .entry > q, .entry > p { margin: 4px 0 0 44px; }
  .recovery { padding-left: 10px; }
  .recovery > q, .recovery > p { margin-left: 0; }
  q { font-size: 18px; }
  .theirs q { font-size: 16px; }
  .call { margin: 2px 0; padding: 4px 10px; font-size: 16px; }
  .note { font-size: 13px; }
}

"""#

private let template17 =
#"""
{{^isDelight}}{{#isConditional}}  {{/isConditional}}{{/isDelight}}- [ ] {{code}} {{#isRisky}}**▲{{score}}** {{/isRisky}}{{text}}{{> partials/line-limits.md}}{{#hasRoles}} ({{#roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/roles}}){{/hasRoles}}{{#measures}} · {{name}} {{#prefix}}{{.}}{{/prefix}}\_\_\_\_ {{#unit}}{{.}} {{/unit}}**({{target}})**{{/measures}}{{#within}} · {{words.within}} **{{.}}** {{words.start}} \_\_\_\_ {{words.end}} \_\_\_\_{{/within}}

"""#

private let template18 =
#"""
<li class="{{kind}}{{#isRisky}} risky{{/isRisky}}{{#isConditional}} inside{{/isConditional}}" data-id="{{path}}" data-code="{{code}}"><label><input type="checkbox" name="done" /><span class="code">{{code}}</span><span>{{#isRisky}}<span class="risk">{{score}}</span> {{/isRisky}}<span class="text">{{text}}</span>{{> partials/line-limits}}{{#hasRoles}} <span class="who">{{#roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/roles}}</span>{{/hasRoles}}</span></label><div class="fill">{{#measures}}{{> partials/measure-blank}}{{/measures}}{{#within}}<span class="time">{{words.within}} <b>{{.}}</b> {{> partials/time-blanks}}</span>{{/within}}</div></li>

"""#

private let template19 =
#"""
.part { margin-top: 9mm; }
.part > h2 { display: flex; align-items: center; gap: 3mm; font-size: 15pt; line-height: 1.2; }
.part > h2 b { flex: none; min-width: 7.5mm; height: 7.5mm; background: var(--ink); color: #fff; font-size: 11pt; line-height: 7.5mm; text-align: center; }
.intro { margin: 1.5mm 0 4mm; color: var(--soft); break-after: avoid; }
.key { display: inline-flex; flex-wrap: wrap; gap: 0 1.5mm; align-items: baseline; margin-left: 4mm; }
.part > h3 { margin: 4mm 0 1mm; font-size: 9.5pt; }
.who, .note { display: inline-block; max-width: 100%; color: var(--soft); font-size: max(7pt, 0.87em); }
.audit td:has(> .who), li :has(> .who) { text-wrap: wrap; }
.code { color: var(--soft); font-size: 0.87em; }
.num { display: inline-block; flex: none; min-width: 6mm; height: 6mm; padding: 0 1mm; border-radius: 3mm; background: var(--ink); color: #fff; font-size: 8.5pt; font-weight: 700; line-height: 6mm; text-align: center; }
.measure { display: inline-block; margin-right: 4mm; }
.measure input { width: 12mm; text-align: center; }
.fill:empty { display: none; }
.measure > span { white-space: nowrap; }
.time { display: inline-block; margin-right: 4mm; white-space: nowrap; }
.time input { width: 15mm; }
.time label { white-space: nowrap; }

.lines > li { position: relative; padding: 1.2mm 0 1.2mm 17mm; border-bottom: var(--hair) solid var(--rule); break-inside: avoid; }
.lines > li.risky, .audit tr.risky td:first-child { box-shadow: inset 1.1mm 0 0 var(--ink); }
.lines > li > label { display: block; }
.lines input[type="checkbox"] { position: absolute; top: 1.5mm; left: 2mm; }
.lines .code { position: absolute; left: 7.5mm; }
.lines .fill > * { display: block; margin-right: 0; }
.lines .time { white-space: normal; }
.lines > li.if { padding-left: 7.5mm; border-bottom: 0; font-weight: 700; break-after: avoid; }
.lines > li.inside { margin-left: 5.5mm; }

.evidence { display: grid; grid-template-columns: 1fr 1fr; column-gap: 8mm; }
.evidence > li { padding: 1.4mm 0; border-bottom: var(--hair) solid var(--rule); break-inside: avoid; }
.evidence .title { display: flex; gap: 2mm; align-items: baseline; font-size: 0.87em; color: var(--soft); }
.evidence label { display: inline-flex; align-items: baseline; gap: 1.5mm; margin: 0.5mm 4mm 0.5mm 0; }

.visit { columns: 2 78mm; column-gap: 8mm; }
.visit section + section { margin-top: 4mm; }
.visit h3 { display: flex; gap: 2mm; align-items: flex-start; padding-bottom: 1.2mm; border-bottom: 0.4mm solid var(--ink); font-size: 10pt; line-height: 6mm; }

.audit { margin-top: 5mm; font-size: 8.5pt; line-height: 1.4; table-layout: fixed; }
.audit th, .audit td { vertical-align: top; text-wrap: pretty; }
.audit thead { break-inside: avoid; }
.audit thead th { padding: 1mm 0.2mm 1.4mm; overflow-wrap: break-word; border-bottom: 0.4mm solid var(--ink); vertical-align: bottom; font-size: 7pt; line-height: 1.15; font-weight: 400; color: var(--soft); text-wrap: wrap; }
.audit col.c { width: 13mm; }
.audit col.m { width: 9.6mm; }
.audit col.r { width: 27mm; }
.audit thead th.m, .audit td.m { text-align: center; }
.audit td { padding: 1.3mm 0.6mm; border-bottom: var(--hair) solid var(--rule); }
.audit thead th.remark { padding-left: 0.8mm; }
.audit td:first-child { padding-left: 2.2mm; }
.audit td.remark { border-left: var(--hair) solid var(--rule); }
.audit td.m input[type=text] { width: 80%; text-align: center; }
.audit td.remark input { width: 100%; border: 0; }
.audit .step div { display: flex; gap: 2mm; align-items: flex-start; padding-right: 3mm; color: var(--ink); font-size: 11pt; font-weight: 700; line-height: 6mm; }
.audit .step .num { margin-left: 1mm; }
.audit .channel { margin-left: 1mm; font-size: 8pt; font-weight: 400; color: var(--soft); }
.audit .times td { padding: 1.2mm 0.6mm 1.4mm 13mm; color: var(--soft); font-size: 8pt; }
.audit .times b { color: var(--ink); }
.audit .times .time { margin-right: 6mm; }
.audit .if, .audit .times, .audit tbody tr:first-child, .audit tbody tr:nth-last-child(2) { break-after: avoid; }
.audit .if td { padding-left: 13mm; font-weight: 700; background: var(--tint); }
.audit .inside td:nth-child(2) { padding-left: 4mm; }
.audit tr.action .text { font-weight: 700; }
.audit tr.control .text::before { content: "– "; }
.audit tr.delight .text::before { content: "☆ "; }
.audit tr.control td:nth-child(2) { padding-left: 4mm; }
.audit .inside.control td:nth-child(2) { padding-left: 8mm; }
.audit .text { margin-right: 2mm; }
.audit .say { display: block; white-space: normal; text-spacing-trim: trim-start; }
.audit .terms { display: block; }
.audit .fill { display: block; margin-top: 0.8mm; }
.audit td.m label > span, .audit td.remark label > span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.audit .risk { display: block; color: var(--ink); font-size: 8pt; }

.score { display: flex; flex-wrap: wrap; gap: 2mm 6mm; align-items: flex-end; margin: 5mm 0; padding: 3mm; border: 0.4mm solid var(--ink); break-inside: avoid; }
.score input { width: 20mm; }
.score p { flex: 1 1 60mm; font-size: 7.5pt; color: var(--soft); }
.signs { display: grid; grid-template-columns: 1fr 1fr; gap: 8mm; break-inside: avoid; }
.signs .write { display: grid; gap: 2mm; margin: 0; }
.signs .write > b { font-size: 8.5pt; }
.corrective { margin-top: 7mm; }
.closing { break-inside: avoid; }
.corrective h3 { font-size: 10pt; margin-bottom: 1.5mm; }
.corrective th, .corrective td { border: var(--hair) solid var(--ink); padding: 0.8mm 1.2mm; }
.corrective th { font-size: 7pt; font-weight: 400; color: var(--soft); }
.corrective td { height: 8mm; padding: 0; }
.corrective td input { width: 100%; height: 100%; border: 0; padding: 0 1.2mm; }

nav { position: sticky; z-index: 1; top: 0; display: flex; margin: 5mm 0 0; border-bottom: 0.4mm solid var(--ink); background: #fff; }
nav a { flex: 1; display: flex; gap: 2mm; align-items: center; justify-content: center; min-height: 44px; padding: 0 2mm; color: inherit; text-decoration: none; }
nav a b { font-size: 11pt; }
nav output { color: var(--soft); }
nav a:focus-visible, button:focus-visible { outline: 0.5mm solid var(--ink); outline-offset: -0.5mm; }
.part { scroll-margin-top: 56px; }
.notice { margin-top: 4mm; padding: 3mm; border: 0.4mm solid var(--ink); }
button { min-height: 44px; padding: 0 4mm; border: 0.4mm solid var(--ink); border-radius: 1mm; background: #fff; color: inherit; font: inherit; font-weight: 700; cursor: pointer; }
.buttons, .notice { display: flex; flex-wrap: wrap; gap: 3mm; }
dialog { max-width: min(90vw, 100mm); border: 0.8mm solid var(--ink); }
dialog::backdrop { background: rgb(0 0 0 / 50%); }
dialog form { display: grid; gap: 3mm; }
[hidden] { display: none !important; }

@media print {
  .on-screen, .foot { display: none !important; }
  .visit { font-size: 9pt; }
  .visit .lines > li { padding-top: 0.9mm; padding-bottom: 0.9mm; }
  .part { margin-top: 7mm; }
  .part.own-page { break-before: page; margin-top: 0; }
  .audit { break-inside: avoid; }
}
@media screen and (max-width: 700px) {
  .part > h2 { font-size: 21px; }
  .key { margin: 0 12px 0 0; }
  .part > h3 { font-size: 15px; }
  nav { margin: 18px -16px 0; padding: 0 4px; }
  nav a { flex-wrap: wrap; align-content: center; gap: 0 6px; min-height: 52px; padding: 4px 2px; text-align: center; }
  nav a b { font-size: 17px; }
  nav a span { order: 1; flex: 1 0 100%; font-size: 12px; line-height: 1.2; }
  nav output { font-size: 14px; }
  .buttons button { flex: 1 1 100%; min-height: 48px; }
  dialog button { min-height: 48px; }
  .evidence { display: block; }
  .evidence .title { font-size: 14px; }
  .evidence label { display: flex; min-height: 44px; margin: 0; align-items: center; gap: 12px; }
  .visit { columns: auto; }
  .visit h3, .audit .step div { font-size: 17px; line-height: 26px; }
  .num { min-width: 26px; height: 26px; border-radius: 13px; font-size: 14px; line-height: 26px; }
  .lines > li { padding: 0 0 0 92px; }
  .lines > li > label { min-height: 48px; margin-left: -92px; padding: 12px 0 12px 92px; }
  .lines input[type="checkbox"] { top: 12px; left: 10px; }
  .lines .code { left: 48px; font-size: 14px; line-height: 22px; }
  .lines > li.if { padding: 14px 0 4px 10px; }
  .lines > li.inside { margin-left: 12px; }
  .lines .fill { padding-bottom: 8px; }
  input[type="text"] { border: 1px solid var(--soft); border-radius: 4px; background: #fff; }
  .measure, .time { display: block; margin: 6px 0; white-space: normal; }
  .time label { display: inline-block; margin-top: 4px; }
  .write label { align-items: center; }
  .measure input { width: 84px; }
  .time input { width: 84px; }
  .audit, .audit thead, .audit tbody, .audit tr, .audit td, .audit th { display: block; font-size: 15px; }
  .audit thead .m, .audit thead .remark, .audit colgroup { display: none; }
  .audit .step th { padding: 20px 0 6px; }
  .audit .step .num { margin-left: 0; }
  .audit .channel { font-size: 14px; }
  .audit .times td, .audit .times td:first-child { display: block; font-size: 15px; }
  .audit tr.times { padding: 8px 0; }
  .audit tr { padding: 12px 0; border-bottom: 1px solid var(--rule); }
  .audit tr.if { padding: 0; border: 0; }
  .audit tr.step { padding: 0; border-bottom: 0; }
  .audit td, .audit td:first-child { padding: 0; border: 0; }
  .audit tr.risky { box-shadow: inset 4px 0 0 var(--ink); padding-left: 12px; }
  .audit tr.risky td:first-child { box-shadow: none; }
  .audit td:first-child { display: flex; gap: 10px; font-size: 13px; }
  .audit .risk { font-size: 13px; }
  .audit .if td, .audit .if td:first-child { padding: 8px 10px; font-size: 15px; }
  .audit .inside { margin-left: 12px; }
  .audit .inside td:nth-child(2), .audit tr.control td:nth-child(2), .audit .inside.control td:nth-child(2) { padding-left: 0; }
  .audit .fill { margin: 2px 0; }
  .audit td.m { display: inline-block; margin: 6px 10px 0 0; }
  .audit td.m input[type=text] { width: 64px; }
  .audit td.m:empty, .audit td.weight { display: none; }
  .audit td.m label { display: flex; gap: 6px; align-items: center; min-height: 44px; min-width: 44px; }
  .audit td.m label > span, .audit td.remark label > span { position: static; width: auto; height: auto; clip-path: none; font-size: 14px; white-space: nowrap; }
  .audit td.remark { border: 0; margin-top: 4px; }
  .audit td.remark label { display: flex; gap: 8px; align-items: center; color: var(--soft); }
  .audit td.remark label > span { flex: none; }
  .audit td.remark input { border: 1px solid var(--rule); }
  .score input { width: 64px; }
  .signs { grid-template-columns: 1fr; }
  .score p { font-size: 13px; }
  .corrective table, .corrective tbody, .corrective tr, .corrective td { display: block; font-size: 14px; }
  .corrective .labels { display: none; }
  .corrective .finding { margin-bottom: 14px; border: 1px solid var(--ink); }
  .corrective .finding td { display: flex; gap: 8px; align-items: center; height: auto; min-height: 44px; padding: 0 8px; border: 0; border-bottom: 1px solid var(--rule); }
  .corrective .finding td::before { content: attr(data-label); flex: 0 0 84px; color: var(--soft); }
}

"""#

private let template20 =
##"""
//<![CDATA[
// What is filled in is kept in this browser and saved as a file. Without this script the page is paper.
"use strict";
{
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const result = document.querySelector(".result");
  const dialog = result.querySelector("dialog");
  const { blueprint, version, edition, role, tier } = result.dataset;

  // Every input by a name that does not change while the edition is the same: its list, its line, and what it is.
  const inputs = new Map();
  for (const input of all("main input")) {
    const what = input.type === "radio" ? "mark " + input.value : input.name;
    const place = [input.closest("[data-list]")?.dataset.list, input.closest("[data-id]")?.dataset.id ?? input.closest("[data-step]")?.dataset.step];
    let number = 1;
    const name = () => [...place, what, number].join(" | ");
    while (inputs.has(name())) number += 1;
    inputs.set(name(), input);
  }
  const isTick = (input) => input.type === "radio" || input.type === "checkbox";
  const content = (input) => (isTick(input) ? input.checked : input.value.trim());

  // Keeping

  const shelf = "motc checklist " + JSON.stringify([blueprint, role, tier]) + " ";
  const keep = () => {
    const filled = Object.fromEntries([...inputs].map(([name, input]) => [name, content(input)]).filter(([, value]) => value));
    try {
      if (Object.keys(filled).length === 0) localStorage.removeItem(shelf + edition);
      else localStorage.setItem(shelf + edition, JSON.stringify({ blueprint, version, edition, role, tier, saved: new Date().toISOString(), filled }));
    } catch {
      document.querySelector(".not-kept").hidden = false;
    }
  };
  const bringBack = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(shelf + edition));
      for (const [name, value] of Object.entries(kept?.filled ?? {})) {
        const input = inputs.get(name);
        if (input && isTick(input)) input.checked = value;
        else if (input) input.value = value;
      }
      const other = Object.keys(localStorage).find((key) => key.startsWith(shelf) && key !== shelf + edition);
      if (other) tellOfOther(other, JSON.parse(localStorage.getItem(other)));
    } catch {
      document.querySelector(".not-kept").hidden = false;
    }
  };
  const tellOfOther = (key, kept) => {
    const notice = document.querySelector(".other-edition");
    const [save, remove] = all("button", notice);
    notice.querySelector("b").textContent = `(${[kept.version, kept.edition, kept.saved.slice(0, 10)].filter(Boolean).join(" · ")})`;
    notice.hidden = false;
    save.onclick = () => download("json", "application/json", JSON.stringify(kept, null, 2));
    remove.onclick = () => {
      localStorage.removeItem(key);
      notice.hidden = true;
    };
  };

  // Counting

  const scale = all("data").map((mark) => ({ sign: mark.dataset.sign, label: mark.dataset.label, points: Number(mark.value) }));
  const marks = (line) => {
    const written = all("input[name=mark]", line).map(content);
    return written.length > 0 ? written : all("input[type=checkbox]:checked, input[type=radio]:checked", line).map((input) => (input.type === "radio" ? input.value : "x"));
  };
  const isDone = (line) => marks(line).some((mark) => mark !== "");
  const count = () => {
    for (const list of all("[data-list]")) {
      const lines = all("[data-id]", list);
      document.querySelector(`nav [href="#${list.id}"] output`).textContent = `${lines.filter(isDone).length}/${lines.length}`;
    }
    const fields = ["points", "highest", "percent"].map((name) => document.querySelector(`.score [name=${name}]`));
    if (!fields[0]) return;
    let [points, highest] = [0, 0];
    for (const line of all("[data-list=audit] [data-id]")) {
      for (const mark of marks(line)) {
        const known = scale.find(({ sign }) => sign === mark);
        if (!known) continue;
        points += known.points * Number(line.dataset.weight);
        highest += scale[0].points * Number(line.dataset.weight);
      }
    }
    const figures = highest > 0 ? [points, highest, Math.round((100 * points) / highest)] : ["", "", ""];
    fields.forEach((field, place) => (field.value = figures[place]));
  };

  // Saving as a file

  const header = () => all(".write input").map((input) => {
    const whose = input.closest(".write").querySelector("b")?.textContent;
    return { label: (whose ? whose + ": " : "") + input.closest("label").textContent.trim(), value: input.value };
  });
  const lines = () => all("[data-list]").flatMap((list) => all("[data-id], [data-times]", list).map((line) => {
    const texts = (name) => all(`[name=${name}]`, line).map((input) => input.value);
    return {
      list: list.dataset.title, id: line.dataset.id ?? line.dataset.times, code: line.dataset.code, step: line.closest("[data-step]")?.dataset.step ?? "",
      text: line.dataset.title ?? line.querySelector(".text").textContent, marks: marks(line),
      measured: all("[name=measured]", line).map((input) => ({ name: input.dataset.name, value: input.value })),
      start: texts("start").join(), end: texts("end").join(), remark: texts("remark").join(),
    };
  }));
  // As in other tables of motc: a cell that a spreadsheet would take for a formula gets an apostrophe before it.
  const cell = (text) => '"' + (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? "'" : "") + String(text).replaceAll('"', '""') + '"';
  const table = () => {
    const columns = all(".result li").map((column) => column.textContent);
    const blanks = header();
    // Beside the marks there are twelve columns.
    const markCount = columns.length - 12;
    const rows = lines().map((line) => [
      line.list, line.id, line.code, line.step, line.text,
      ...Array.from({ length: markCount }, (_, place) => scale.find(({ sign }) => sign === line.marks[place])?.label ?? line.marks[place] ?? ""),
      line.measured.map(({ value }) => value).join("; "), line.start, line.end, line.remark, blueprint, version, edition,
      ...blanks.map(({ value }) => value),
    ]);
    return "\uFEFF" + [[...columns, ...blanks.map(({ label }) => label)], ...rows].map((row) => row.map(cell).join(",") + "\r\n").join("");
  };
  const record = () => JSON.stringify({
    blueprint, version, edition, role, tier, saved: new Date().toISOString(), header: header(), lines: lines(),
    score: Object.fromEntries(all(".score input").map((input) => [input.name, input.value])),
    corrective: all(".finding").map((row) => Object.fromEntries(all("input", row).map((input) => [input.name, input.value])))
      .filter((row) => Object.values(row).some(Boolean)),
  }, null, 2);
  const download = (ending, type, text) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = [blueprint, "checklist", role, tier, new Date().toISOString().slice(0, 16).replace(":", "")].filter(Boolean).join(".") + "." + ending;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  };

  // What the reader does

  const changed = () => {
    count();
    keep();
  };
  document.addEventListener("input", changed);
  // A mark that is chosen again is taken back; browsers let no key do that, so Delete does.
  let chosen = new Map();
  const rememberChosen = () => (chosen = new Map(all("input[type=radio]:checked").map((radio) => [radio.name, radio])));
  const takeBack = (radio) => {
    radio.checked = false;
    rememberChosen();
    changed();
  };
  document.addEventListener("click", ({ target }) => {
    if (target.type !== "radio") return;
    if (chosen.get(target.name) === target) takeBack(target);
    else rememberChosen();
  });
  document.addEventListener("keydown", ({ target, key }) => {
    if (target.type === "radio" && (key === "Delete" || key === "Backspace")) takeBack(target);
  });
  result.querySelector("[name=save-table]").onclick = () => download("csv", "text/csv", table());
  result.querySelector("[name=save-record]").onclick = () => download("json", "application/json", record());
  result.querySelector("[name=clear]").onclick = () => dialog.showModal();
  dialog.querySelector("form").onsubmit = ({ submitter }) => {
    if (!submitter.value) return;
    for (const input of all(submitter.value === "everything" ? "main input" : `[data-list=${submitter.value}] input`)) {
      if (isTick(input)) input.checked = false;
      else input.value = "";
    }
    rememberChosen();
    changed();
  };

  for (const part of all(".result, nav [hidden]")) part.hidden = false;
  for (const field of all(".score input")) field.readOnly = true;
  bringBack();
  rememberChosen();
  count();
}
//]]>

"""##

private let template21 =
#"""
<a class="main" href="{{main.url}}">{{title}}</a><span class="formats">{{#others}} <a href="{{url}}">{{format}}</a>{{/others}}</span>
"""#

private let template22 =
#"""
<ol class="findings">
{{#list}}
<li class="{{severity}}">
<p class="message"><span class="severity">{{severityWord}} <span class="code">{{code}}</span></span> {{message}}</p>
{{#places}}
<figure>
<figcaption>{{name}}{{#message}} · {{.}}{{/message}}</figcaption>
<pre tabindex="0"><span class="line">{{line}}</span>{{before}}<mark>{{marked}}</mark>{{after}}</pre>
</figure>
{{/places}}
{{#note}}
<p class="why">{{.}}</p>
{{/note}}
{{#help}}
<p class="help"><b>{{words.help}}</b> {{.}}</p>
{{/help}}
</li>
{{/list}}
</ol>
{{#isCut}}
<p class="note">{{words.moreFindings}} {{hidden}}</p>
{{/isCut}}

"""#

private let template23 =
#"""
<span class="gap">{{words.missing}}</span>
"""#

private let template24 =
#"""
<span class="num other">{{otherNumber}}</span> {{#roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/roles}}{{#condition}}<span class="note">{{words.open}}{{words.ifCondition}}{{.}}{{words.close}}</span>{{/condition}}
"""#

private let template25 =
#"""
body { font-size: 10.5pt; }
.sheet { width: 230mm; }
.head { padding-bottom: 3mm; }
.head h1 { margin: 1mm 0 2mm; }
nav ol { display: flex; flex-wrap: wrap; gap: 1mm 6mm; }
a { color: inherit; text-decoration-color: var(--rule); text-decoration-thickness: 0.3mm; text-underline-offset: 0.22em; }
a:hover { text-decoration-color: currentcolor; }
a:focus-visible { outline: 0.5mm solid var(--ink); outline-offset: 0.7mm; }
.card { margin-top: 7mm; padding-top: 4mm; border-top: 0.6mm solid var(--ink); }
.card h2 { font-size: 17pt; line-height: 1.25; }
.facts { align-items: flex-end; margin-top: 2mm; padding: 0; border: 0; }
.facts dt { font-size: 8pt; }
.facts dd { font-size: 11pt; }
.facts .count dd { font-weight: 700; }
.facts .count + .count { margin-left: -3mm; }
.facts .some dd::before { content: "▲ "; font-size: 0.8em; }
.picture { display: block; margin: 4mm 0 0; padding: 3mm; border: var(--hair) solid var(--rule); background: #fff; }
.picture img { display: block; width: 100%; max-height: 85mm; object-fit: contain; }
.links { display: grid; grid-template-columns: 1fr 1.35fr; gap: 0 10mm; margin-top: 4mm; }
.links h3 { padding-bottom: 0.8mm; border-bottom: 0.3mm solid var(--ink); font-size: 8.5pt; letter-spacing: 0.04em; }
.links li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 4mm; padding: 1.1mm 0; border-bottom: var(--hair) solid var(--rule); break-inside: avoid; }
.formats { color: var(--soft); font-size: 8pt; white-space: nowrap; }
.formats a { margin-left: 2mm; }
.of-role { display: flex; flex-wrap: wrap; gap: 0 5mm; }

@media print {
  .card { break-inside: avoid; }
  a { text-decoration: none; }
}
@media screen and (max-width: 700px) {
  .links { display: block; }
  .links section + section { margin-top: 18px; }
  .card { margin-top: 28px; padding-top: 16px; }
  .card h2 { font-size: 21px; }
  .facts .count + .count { margin-left: 0; }
  .picture { padding: 8px; overflow-x: auto; }
  .links h3, .formats { font-size: 13px; }
  .links li { padding: 9px 0; }
}

"""#

private let template26 =
#"""
.part { margin-top: 7mm; }
.part > h2 { margin-bottom: 1mm; padding-bottom: 1mm; border-bottom: 0.4mm solid var(--ink); font-size: 13pt; }
.part > h2 small { float: right; color: var(--soft); font-size: 7.5pt; font-weight: 400; line-height: 2.4; }
.steps > li { display: flex; gap: 3mm; padding: 1.3mm 0; border-bottom: var(--hair) solid var(--rule); break-inside: avoid; }
.steps > li.phase { padding: 3mm 0 0.8mm; color: var(--soft); font-size: 8pt; letter-spacing: 0.08em; break-after: avoid; }
.steps > li > div { flex: 1; min-width: 0; }
.num { display: inline-grid; place-items: center; flex: none; min-width: 6mm; height: 6mm; padding: 0 1mm; border-radius: 3mm; background: var(--ink); color: #fff; font-size: 8.5pt; font-weight: 700; line-height: 1; }
.parts > li { display: flex; gap: 3mm; }
.parts .lane { flex: none; width: 27mm; color: var(--soft); font-size: 0.87em; line-height: 1.65; }
.parts .lane:lang(af) { width: 37mm; }
.who { color: var(--soft); font-size: 0.87em; white-space: nowrap; }
.what .who::before, .parts .who::before, b ~ .who::before { content: "– "; }
.if { color: var(--soft); }
.if:lang(zh) { margin-right: -0.6em; }
.mark { padding: 0 1mm; border: 0.25mm solid var(--ink); border-radius: 0.6mm; font-size: 0.84em; font-weight: 700; white-space: nowrap; }
/* A table, since only the head of one is repeated overleaf. */
.lane-list { display: table; width: 100%; table-layout: fixed; margin: 2mm 0; }
.lane-list h3 { display: table-header-group; break-inside: avoid; font-size: 10pt; line-height: 1.9; }
.lane-list ol { display: table-row-group; }
.lane-list li { display: flex; gap: 3mm; padding: 0.8mm 0; border-top: var(--hair) solid var(--rule); break-inside: avoid; }
.lane-list .n { flex: none; width: 5mm; text-align: right; font-weight: 700; }
.lane-list .what { flex: 1; min-width: 0; }
.at { display: inline-grid; place-items: center; flex: none; align-self: flex-start; min-width: 5mm; height: 5mm; padding: 0 0.8mm; border: 0.25mm solid var(--soft); border-radius: 2.5mm; color: var(--soft); font-size: 7.5pt; line-height: 1; }
.line { display: flex; align-items: center; gap: 3mm; font-size: 7.5pt; color: var(--soft); break-after: avoid; }
.line::before, .line::after { content: ""; flex: 1; border-top: 0.45mm solid var(--ink); }
.line::before { flex: 0 0 6mm; }
.line.frontstage::before, .line.frontstage::after { border-top-style: dashed; }
.line.backstage::before, .line.backstage::after { border-top-style: dotted; }

@media print {
  .lane-list li { padding: 0.65mm 0; }
  /* It takes no room: it would have a page of its own where the last one is full. */
  .foot { height: 0; margin-top: 0; padding-top: 1mm; border: 0; contain: size; }
}
@media screen and (max-width: 700px) {
  .part > h2 { font-size: 20px; }
  .num, .at { min-width: 24px; height: 24px; border-radius: 12px; font-size: 13px; }
  .parts > li { display: block; }
  .parts .lane { margin-right: 8px; }
  .lane-list .n { width: 24px; }
  .line { font-size: 12px; }
}

"""#

private let template27 =
#"""
{{#isShould}} ({{words.should}}){{/isShould}}{{#only}} ({{words.only}} {{tier}}){{/only}}{{#variants}} ({{tier}} {{target}}){{/variants}}
"""#

private let template28 =
#"""
{{#isShould}} <span class="note">({{words.should}})</span>{{/isShould}}{{#only}} <span class="note">[{{words.only}} {{tier}}]</span>{{/only}}{{#variants}} <span class="note">[{{tier}} {{target}}]</span>{{/variants}}
"""#

private let template29 =
#"""
<label class="measure">{{name}} <span>{{#prefix}}{{.}}{{/prefix}}<input type="text" name="measured" inputmode="decimal" data-name="{{name}}" /> {{#unit}}{{.}} {{/unit}}<b>({{target}})</b></span></label>
"""#

private let template30 =
#"""
:root {
  --ink: #111;
  --soft: #5a5a5a;
  --rule: #bdbdbd;
  --tint: #f1f1ee;
  --hair: 0.2mm;
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: #e4e4e0;
  color: var(--ink);
  font: 400 9.5pt/1.45 "Helvetica Neue", Inter, "Segoe UI", Roboto, "Liberation Sans", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  font-variant-numeric: tabular-nums;
  line-break: strict;
  overflow-wrap: anywhere;
  text-autospace: normal;
  print-color-adjust: exact;
  -webkit-print-color-adjust: exact;
}
:lang(zh) body, body:lang(zh) {
  font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", "Helvetica Neue", Arial, sans-serif;
}
p, h1, h2, h3, h4, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1, h2, h3, h4, th { font-weight: 700; text-wrap: balance; text-align: left; }
h1, h2, h3, h4 { break-after: avoid; }
p, li, dd { text-wrap: pretty; }
table { width: 100%; border-collapse: collapse; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.sheet { width: 210mm; max-width: 100%; margin: 8mm auto; padding: 14mm 13mm; background: #fff; }

.head { border-top: 1.4mm solid var(--ink); padding-top: 3mm; }
.kind { font-size: 8.5pt; font-weight: 700; letter-spacing: 0.12em; text-transform: uppercase; }
.head h1 { font-size: 24pt; line-height: 1.15; letter-spacing: -0.01em; margin: 0.5mm 0 4mm; }
.facts { display: flex; flex-wrap: wrap; gap: 1.5mm 9mm; padding-bottom: 3mm; border-bottom: var(--hair) solid var(--ink); }
.facts dt { font-size: 7pt; line-height: 1.3; color: var(--soft); }
.facts dd { font-size: 9.5pt; }
.write { display: flex; flex-wrap: wrap; gap: 3mm 6mm; margin: 4mm 0 0; }
.write label { flex: 1 1 34mm; display: flex; align-items: flex-end; gap: 2mm; font-size: 8pt; color: var(--soft); white-space: nowrap; }
.write input { flex: 1 1 auto; width: 0; min-width: 12mm; height: 7mm; }
.foot { display: flex; flex-wrap: wrap; gap: 1mm 5mm; margin-top: 8mm; padding-top: 2mm; border-top: var(--hair) solid var(--rule); font-size: 7pt; color: var(--soft); }

input { display: inline-block; font: inherit; color: inherit; margin: 0; }
input[type="checkbox"], input[type="radio"] {
  appearance: none;
  -webkit-appearance: none;
  flex: none;
  width: 3.3mm;
  height: 3.3mm;
  border: 0.3mm solid var(--ink);
  border-radius: 0.4mm;
  background: #fff;
  vertical-align: -0.5mm;
}
input[type="radio"] { border-radius: 50%; }
input:checked { background: var(--ink); box-shadow: inset 0 0 0 0.6mm #fff; }
input[type="text"] { border: 0; border-bottom: 0.25mm solid var(--ink); border-radius: 0; background: transparent; padding: 0 0.5mm; }
input:focus-visible { outline: 0.5mm solid var(--ink); outline-offset: 0.5mm; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.risk { display: inline-block; font-weight: 700; white-space: nowrap; }
.risk::before { content: "▲"; font-size: 0.85em; margin-right: 0.1em; }

@page {
  size: A4;
  margin: 12mm 13mm 15mm;
  @top-left { font: 7pt "Helvetica Neue", "Liberation Sans", Arial, "Noto Sans CJK SC", sans-serif; color: #5a5a5a; }
  @bottom-left { font: 7pt "Helvetica Neue", "Liberation Sans", Arial, "Noto Sans CJK SC", sans-serif; color: #5a5a5a; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 7pt "Helvetica Neue", "Liberation Sans", Arial, sans-serif; color: #5a5a5a; }
}
.home { margin: -6mm 0 4mm; font-size: 8.5pt; }
.home a { color: inherit; text-underline-offset: 0.22em; }
.home a::before { content: "← "; }

@media print {
  .home { display: none; }
  body { background: none; }
  .sheet { width: auto; margin: 0; padding: 0; }
}
@media screen and (max-width: 700px) {
  body { background: #fff; font-size: 15px; }
  .sheet { width: auto; margin: 0; padding: 18px 16px 32px; }
  .home { margin: 0 0 14px; font-size: 15px; }
  .home a { display: inline-block; padding: 6px 0; }
  .head h1 { font-size: 26px; }
  .kind, .facts dd { font-size: 14px; }
  .facts dt, .foot { font-size: 12px; }
  .write label { flex-basis: 100%; font-size: 14px; white-space: normal; }
  input[type="checkbox"], input[type="radio"] { width: 22px; height: 22px; border-width: 1.5px; vertical-align: -5px; }
  input[type="text"], .write input { min-height: 44px; }
}

"""#

private let template31 =
#"""
<!DOCTYPE html>
<html lang="{{heading.languageTag}}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>{{heading.title}} · {{$kind}}{{/kind}}{{#heading.roles}} · {{name}}{{/heading.roles}}</title>
<style>
{{> partials/page.css}}
@page { @top-left { content: {{{heading.runningHead}}}; } @bottom-left { content: {{{heading.footer}}}; } }
@page :first { @top-left { content: none; } }
{{$style}}{{/style}}
</style>
</head>
<body>
<main class="sheet">
{{#heading.home}}
<p class="home"><a href="{{url}}">{{label}}</a></p>
{{/heading.home}}
<header class="head">
<p class="kind">{{$kind}}{{/kind}}</p>
<h1>{{heading.title}}</h1>
<dl class="facts">
<div><dt>{{words.role}}</dt><dd><b>{{#heading.roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/heading.roles}}{{^heading.roles}}{{words.allRoles}}{{/heading.roles}}</b></dd></div>
{{#heading.tier}}
<div><dt>{{words.tier}}</dt><dd><b>{{.}}</b></dd></div>
{{/heading.tier}}
{{#heading.version}}
<div><dt>{{words.version}}</dt><dd>{{.}}</dd></div>
{{/heading.version}}
{{#heading.owner}}
<div><dt>{{words.owner}}</dt><dd>{{.}}</dd></div>
{{/heading.owner}}
{{$facts}}{{/facts}}</dl>
</header>
{{$body}}{{/body}}
<footer class="foot">
<span>{{words.blueprint}} {{heading.id}}</span>
{{#heading.version}}
<span>{{words.version}} {{.}}</span>
{{/heading.version}}
<span>{{words.digest}} {{heading.digest}}</span>
</footer>
</main>
{{$script}}{{/script}}
</body>
</html>

"""#

private let template32 =
#"""
{{#isHigh}}<span class="risk">{{risk}}</span>{{/isHigh}}{{^isHigh}}<b>{{risk}}</b>{{/isHigh}}<span class="about">{{product}}</span>{{#rpn}}<span class="about">× {{detection}} = {{words.rpn}} {{.}}</span>{{/rpn}}
"""#

private let template33 =
#"""
{{#isHigh}}▲{{/isHigh}}**{{risk}}** = {{product}}{{#rpn}}<br>× {{detection}} = {{words.rpn}} {{.}}{{/rpn}}
"""#

private let template34 =
#"""
<tr id="{{code}}"{{#isHigh}} class="high"{{/isHigh}} data-id="{{id}}">
<td class="nr">{{code}}</td>
<th scope="row" class="step">{{#step}}{{.}} {{/step}}{{title}}{{#name}}<span class="about">{{.}}</span>{{/name}}</th>
<td class="what" data-label="{{words.risk}}">{{#tiers}}<span class="mark">{{.}}</span> {{/tiers}}{{#condition}}<span class="if">{{.}}</span> {{/condition}}<b>{{text}}</b>
<p class="details">{{#threatened}}<span><b>{{words.threatens}}</b>{{words.colon}}{{code}} {{#condition}}{{.}} {{/condition}}{{text}}{{#roles}} – {{.}}{{/roles}}</span> {{/threatened}}{{#cause}}<span class="cause"><b>{{words.cause}}</b>{{words.colon}}{{.}}</span>{{/cause}}</p></td>
{{#hasScores}}
<td class="score" data-label="{{words.score}}">{{#score}}{{> partials/risk-figures.html}}{{/score}}{{^score}}{{#halfScore}}{{.}}{{/halfScore}}{{^halfScore}}–{{/halfScore}}{{/score}}</td>
{{/hasScores}}
{{#hasResiduals}}
<td class="score" data-label="{{words.residual}}">{{#residual}}{{> partials/risk-figures.html}}{{/residual}}{{^residual}}–{{/residual}}</td>
{{/hasResiduals}}
<td{{^controls}} class="none"{{/controls}} data-label="{{words.controls}}">
<ul class="items">
{{#controls}}
<li data-id="{{id}}"><span class="n">{{code}}</span><div>{{#condition}}<span class="if">{{.}}</span> {{/condition}}{{text}}<p class="details">{{#kind}}<span>{{.}}</span> {{/kind}}{{#roles}}<span>{{.}}</span>{{/roles}}</p></div></li>
{{/controls}}
{{^controls}}
<li>–</li>
{{/controls}}
</ul>
</td>
{{#hasRecoveries}}
<td class="recovery{{^recovery}} none{{/recovery}}" data-label="{{words.recovery}}">
<ul class="items">
{{#recovery}}
<li data-id="{{id}}"><span class="n">{{code}}</span><div>{{#condition}}<span class="if">{{.}}</span> {{/condition}}{{text}}<p class="details">{{#say}}<span class="long">{{words.openQuote}}{{.}}{{words.closeQuote}}</span>{{/say}}{{#within}}<span>{{words.within}} {{.}}</span> {{/within}}{{#offer}}<span>{{words.offer}}{{words.colon}}{{.}}</span> {{/offer}}{{#roles}}<span>{{.}}</span>{{/roles}}</p></div></li>
{{/recovery}}
{{^recovery}}
<li>–</li>
{{/recovery}}
</ul>
</td>
{{/hasRecoveries}}
{{#hasMetrics}}
<td class="metric{{^metrics}} none{{/metrics}}" data-label="{{words.metric}}">
<ul>
{{#metrics}}
<li data-id="{{id}}">{{name}}{{#standard}} · {{.}}{{/standard}}{{#target}}<span class="about">{{.}}</span>{{/target}}</li>
{{/metrics}}
{{^metrics}}
<li>–</li>
{{/metrics}}
</ul>
</td>
{{/hasMetrics}}
</tr>

"""#

private let template35 =
#"""
| {{code}} | {{#step}}{{.}} {{/step}}**{{title}}**{{#name}}<br>{{.}}{{/name}} | {{#tiers}}({{.}}) {{/tiers}}{{#condition}}{{.}} {{/condition}}{{text}}{{#threatened}}<br>*{{words.threatens}}* {{code}} {{#condition}}{{.}} {{/condition}}{{text}}{{#roles}} – {{.}}{{/roles}}{{/threatened}}{{#cause}}<br>*{{words.cause}}* {{.}}{{/cause}} |{{#hasScores}} {{#score}}{{> partials/risk-figures.md}}{{/score}}{{^score}}{{#halfScore}}{{.}}{{/halfScore}}{{^halfScore}}–{{/halfScore}}{{/score}} |{{/hasScores}}{{#hasResiduals}} {{#residual}}{{> partials/risk-figures.md}}{{/residual}}{{^residual}}–{{/residual}} |{{/hasResiduals}} {{#controls}}{{^isFirst}}<br>{{/isFirst}}{{code}} {{#condition}}{{.}} {{/condition}}{{text}}{{#kind}} · {{.}}{{/kind}}{{#roles}} – {{.}}{{/roles}}{{/controls}}{{^controls}}–{{/controls}} |{{#hasRecoveries}} {{#recovery}}{{code}}{{#condition}} {{.}}{{/condition}}{{#text}} {{.}}{{/text}}{{#say}} {{words.openQuote}}{{.}}{{words.closeQuote}}{{/say}}{{#within}}<br>*{{words.within}}* {{.}}{{/within}}{{#offer}}<br>*{{words.offer}}* {{.}}{{/offer}}{{#roles}} – {{.}}{{/roles}}{{/recovery}}{{^recovery}}–{{/recovery}} |{{/hasRecoveries}}{{#hasMetrics}} {{#metrics}}{{^isFirst}}<br>{{/isFirst}}{{name}}{{#standard}} · {{.}}{{/standard}}{{#target}} – {{.}}{{/target}}{{/metrics}}{{^metrics}}–{{/metrics}} |{{/hasMetrics}}

"""#

private let template36 =
#"""
{{> partials/wide-table.css}}
.matrices { display: grid; grid-template-columns: 104mm 104mm 1fr; gap: 5mm; margin-top: 4mm; break-inside: avoid; }
.matrices:not(:has(figure + figure)) { grid-template-columns: 104mm 1fr; }
.matrices svg { display: block; width: 100%; }
.matrices figcaption { margin-bottom: 1.5mm; font-weight: 700; }
.matrices figure .note { margin-top: 1mm; }
.counts > div { display: flex; gap: 3mm; align-items: baseline; justify-content: space-between; padding: 0.8mm 0; border-bottom: var(--hair) solid var(--rule); break-inside: avoid; }
.counts dt { line-height: 1.25; }
.counts dd { font-size: 13pt; font-weight: 700; line-height: 1.2; }
.matrices:not(:has(figure)) { display: block; }
.matrices:not(:has(figure)) .side { display: grid; grid-template-columns: 80mm 1fr; gap: 0 10mm; }
.matrices:not(:has(figure)) .key { margin-top: 3mm; }
.side > .counts { margin-top: 4mm; }
.key { margin-top: 4mm; color: var(--soft); font-size: 0.84em; }
.key li { margin-top: 1.2mm; }
.key li:has(svg) { display: flex; gap: 2mm; align-items: center; }
.key svg { flex: none; width: 8mm; height: 5.4mm; }
.key li:has(.risk) { display: flex; gap: 2mm; }
.key li .risk { flex: none; width: 8mm; text-align: center; color: var(--ink); }
.register .nr { width: 4.4%; }
.register .step { width: 12.5%; }
.register .what { width: 19.8%; }
.register .what .details span { display: inline; }
.register .what .details .cause { white-space: nowrap; }
.register .score { width: 7%; padding-inline: 0.5mm; text-align: center; }
.register .recovery { width: 19%; }
.register .metric { width: 10.6%; }
.register thead th.score { font-size: 7.5pt; }
.register td.score b, .register td.score .risk { font-size: 12pt; line-height: 1.2; }
.register tbody tr.high > td:first-child { box-shadow: inset 1.1mm 0 0 var(--ink); }
.register .items .n { min-width: 8mm; color: var(--soft); font-size: 0.84em; line-height: 1.7; }
.register .group th { padding: 3mm 2mm 1mm; border-width: 0 0 0.4mm; border-color: var(--ink); font-size: 10pt; }
.register .group small { margin-left: 3mm; color: var(--soft); font-size: 0.84em; font-weight: 400; }
.register .group { break-after: avoid; }

@media screen and (max-width: 1100px) {
  .register thead th.score { font-size: 7pt; }
  .matrices { grid-template-columns: 1fr 1fr; }
  .matrices:not(:has(figure + figure)) { grid-template-columns: 1fr; }
  .side { grid-column: 1 / -1; }
}
@media print {
  .matrices { grid-template-columns: 100mm 100mm 1fr; margin-top: 3mm; }
}
@media screen and (max-width: 700px) {
  .matrices, .matrices:not(:has(figure + figure)), .matrices:not(:has(figure)) .side { display: block; }
  .matrices figure { margin-bottom: 22px; }
  .matrices figure svg { width: calc(100% + 20px); margin-left: -10px; }
  .side > .counts { margin-top: 0; }
  .key svg, .key li .risk { width: 24px; height: 16px; }
  .key { font-size: 13px; }
  .counts dd { font-size: 20px; }
  .register .nr, .register .step, .register .what, .register .score, .register .recovery, .register .metric { width: auto; }
  .register tr { display: flex; flex-wrap: wrap; }
  .register tr > * { flex: 1 1 100%; }
  .register td.score { flex-basis: 50%; padding-inline: 12px; text-align: left; }
  .register td.score b, .register td.score .risk { font-size: 18px; }
  .register .items .n { min-width: 34px; }
  .register .group { border: 0; margin: 0; }
}

"""#

private let template37 =
#"""
<form class="search" role="search" hidden data-found="{{words.found}}" data-first="{{words.shownFirst}}" data-failed="{{words.searchFailed}}" data-blueprint="{{words.kindBlueprint}}" data-step="{{words.kindStep}}" data-action="{{words.kindAction}}" data-standard="{{words.kindStandard}}" data-moment="{{words.kindMoment}}" data-control="{{words.kindControl}}" data-role="{{words.kindRole}}" data-finding="{{words.kindFinding}}">
<label><span class="hidden">{{words.search}}</span><input type="search" autocomplete="off" spellcheck="false" placeholder="{{words.searchHint}}"><kbd aria-hidden="true">/</kbd></label>
<div class="results" hidden>
<p role="status"></p>
<ol></ol>
</div>
</form>

"""#

private let template38 =
##"""
// Looks through search.js, which is read when somebody searches for the first time. All of it works from disk.
(() => {
  const form = document.querySelector(".search");
  const input = form.querySelector("input");
  const results = form.querySelector(".results");
  const list = form.querySelector("ol");
  const status = form.querySelector("[role=status]");
  const root = document.querySelector("main").dataset.root;
  const most = 50;
  form.hidden = false;

  const plain = (text) => text.normalize("NFKC").toLowerCase();

  let loading;
  const load = () => loading ??= new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = root + "search.js";
    script.onload = () => done(prepared(window.motcSite));
    script.onerror = failed;
    document.head.append(script);
  });

  const prepared = (site) => site.flatMap((page) => [
    { kind: "blueprint", text: page.title, url: page.url, page, sought: plain(page.title) },
    ...page.entries.map(([kind, text, anchor, more = ""]) => ({
      kind, text, more, page, url: page.url + "#" + anchor, sought: plain(text + " " + more),
    })),
  ]);

  // A word of the question may stand in the entry or in the blueprint's title, but one at least in the entry. What begins
  // with the question comes first, then what has it in one piece.
  const found = (entries, question) => {
    const words = plain(question).split(/\s+/).filter(Boolean);
    const whole = words.join(" ");
    const rank = (entry) => entry.sought.startsWith(whole) ? 0 : plain(entry.text).includes(whole) ? 1 : 2;
    return entries
      .filter((entry) => words.some((word) => entry.sought.includes(word))
        && words.every((word) => entry.sought.includes(word) || plain(entry.page.title).includes(word)))
      .map((entry) => [rank(entry), entry]).sort((one, other) => one[0] - other[0]).map(([, entry]) => entry);
  };

  const element = (name, className, text = "") => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  };

  // The text with what was sought marked. Where folding changes how long a text is, nothing is marked.
  const marked = (text, question) => {
    const line = element("span", "text");
    const folded = plain(text);
    const words = folded.length === text.length ? plain(question).split(/\s+/).filter(Boolean) : [];
    let at = 0;
    while (at < text.length) {
      const next = words.map((word) => [folded.indexOf(word, at), word.length]).filter(([place]) => place >= 0)
        .sort((one, other) => one[0] - other[0] || other[1] - one[1])[0];
      if (!next) break;
      line.append(text.slice(at, next[0]), element("mark", "", text.slice(next[0], next[0] + next[1])));
      at = next[0] + next[1];
    }
    line.append(text.slice(at));
    return line;
  };

  const show = (entries, question) => {
    list.replaceChildren(...entries.slice(0, most).map((entry) => {
      const link = element("a", "");
      link.href = root + entry.url;
      link.lang = entry.page.lang;
      link.append(element("span", "kind", form.dataset[entry.kind]), marked(entry.text, question));
      if (entry.more && !found([{ ...entry, sought: plain(entry.text) }], question).length) {
        link.append(element("span", "more", ""));
        link.lastChild.append(marked(entry.more, question));
      }
      if (entry.kind !== "blueprint") link.append(element("span", "page", entry.page.title));
      const item = element("li", "");
      item.append(link);
      return item;
    }));
    status.textContent = entries.length + " " + form.dataset.found
      + (entries.length > most ? " · " + form.dataset.first : "");
  };

  const search = async () => {
    const question = input.value.trim();
    results.hidden = !question;
    if (!question) return list.replaceChildren();
    try {
      const entries = await load();
      if (input.value.trim() === question) show(found(entries, question), question);
    } catch {
      loading = undefined;
      status.textContent = form.dataset.failed;
    }
  };

  const close = () => {
    input.focus();
    results.hidden = true;
  };

  input.addEventListener("input", search);
  input.addEventListener("focus", search);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  form.addEventListener("keydown", (event) => {
    const links = [...list.querySelectorAll("a")];
    const place = links.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      close();
    } else if (step && links.length) {
      event.preventDefault();
      (place + step < 0 ? input : links[Math.min(place + step, links.length - 1)]).focus();
    }
  });
  // A result on the page itself loads nothing: the list has to go.
  list.addEventListener("click", () => { results.hidden = true; });
  document.addEventListener("click", (event) => { if (!form.contains(event.target)) results.hidden = true; });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
})();

"""##

private let template39 =
#"""
<div class="columns">
<section{{^requirements}} class="none"{{/requirements}}>
<h4>{{words.requirements}}</h4>
<ul>
{{#requirements}}
{{> partials/site-entry.html}}
{{/requirements}}
</ul>
</section>
<section{{^moments}} class="none"{{/moments}}>
<h4>{{words.moments}}</h4>
<ul>
{{#moments}}
{{> partials/site-entry.html}}
{{/moments}}
</ul>
</section>
<section{{^controls}} class="none"{{/controls}}>
<h4>{{words.controls}}</h4>
<ul>
{{#controls}}
{{> partials/site-entry.html}}
{{/controls}}
</ul>
</section>
</div>

"""#

private let template40 =
#"""
<li id=".entry/{{id}}"{{#isHighRisk}} class="high"{{/isHighRisk}}>{{#number}}<span class="n">{{.}})</span>{{/number}}<div>{{#isHighRisk}}<span class="risk">▲</span> {{/isHighRisk}}{{#mark}}<span class="mark">{{.}}</span> {{/mark}}{{#tiers}}<span class="mark">{{.}}</span> {{/tiers}}{{#condition}}<span class="if">{{.}}</span> {{/condition}}{{text}}
<p class="details">{{#details}}<span{{#isLong}} class="long"{{/isLong}}><b>{{label}}</b>{{words.colon}}{{text}}</span> {{/details}}</p></div></li>

"""#

private let template41 =
#"""
:root {
  color-scheme: light dark;
  --ink: #1d242c;
  --soft: #57616c;
  --rule: #cfd5dc;
  --paper: #fff;
  --desk: #f4f5f3;
  --tint: #eef1f4;
  --link: #1456a0;
  --error: #b3261e;
  --warning: #8a5300;
  --info: #1b65a6;
  --mark: #ffe9a8;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #e6eaef;
    --soft: #a3aeba;
    --rule: #3a434d;
    --paper: #15191e;
    --desk: #0f1215;
    --tint: #20262d;
    --link: #8ec1f5;
    --error: #ff9a92;
    --warning: #f0b765;
    --info: #8ec1f5;
    --mark: #5c4a10;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 72px; }
body {
  margin: 0;
  background: var(--desk);
  color: var(--ink);
  font: 400 15px/1.5 "Helvetica Neue", Inter, "Segoe UI", Roboto, "Liberation Sans", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  font-variant-numeric: tabular-nums;
  line-break: strict;
  overflow-wrap: anywhere;
  text-autospace: normal;
}
:lang(zh) body, body:lang(zh), a:lang(zh), h2:lang(zh) {
  font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans SC", "Helvetica Neue", Arial, sans-serif;
}
p, h1, h2, h3, h4, ul, ol, dl, dd, figure, pre { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1, h2, h3, h4 { font-weight: 700; text-wrap: balance; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 12px; top: -60px; z-index: 3; padding: 8px 14px; background: var(--paper); }
.skip:focus { top: 8px; }

.bar { position: sticky; top: 0; z-index: 2; display: flex; gap: 8px 24px; align-items: center; justify-content: space-between; padding: 8px 24px; background: var(--paper); border-bottom: 1px solid var(--rule); }
.bar .home { padding: 8px 0; font-weight: 700; white-space: nowrap; }
.bar a.home::before { content: "← "; }
.search { position: relative; flex: 0 1 460px; min-width: 0; }
.search label { display: flex; align-items: center; gap: 8px; padding: 0 10px; border: 1px solid var(--soft); border-radius: 6px; background: var(--desk); }
.search input { flex: 1; min-width: 0; height: 38px; border: 0; background: none; color: inherit; font: inherit; }
.search input::placeholder { color: var(--soft); opacity: 1; }
.search input:focus { outline: 0; }
.search label:focus-within { outline: 3px solid var(--link); outline-offset: 1px; }
kbd { padding: 0 7px; border: 1px solid var(--rule); border-radius: 4px; color: var(--soft); font: inherit; font-size: 13px; }
.results { position: absolute; top: calc(100% + 6px); right: 0; width: min(640px, calc(100vw - 32px)); max-height: min(70vh, 620px); overflow-y: auto; padding: 6px 0; border: 1px solid var(--rule); border-radius: 8px; background: var(--paper); box-shadow: 0 8px 28px rgb(0 0 0 / 0.22); }
.results p { padding: 4px 16px 6px; color: var(--soft); font-size: 13px; }
.results a { display: grid; grid-template-columns: 112px minmax(0, 1fr); gap: 0 12px; padding: 7px 16px; color: inherit; text-decoration: none; }
.results a:hover, .results a:focus { background: var(--tint); }
.results a:focus-visible { outline-offset: -3px; }
.results .kind { grid-row: span 3; color: var(--soft); font-size: 13px; line-height: 1.75; }
.results .more, .results .page { grid-column: 2; color: var(--soft); font-size: 13px; }
.results mark, pre mark { background: var(--mark); color: inherit; border-radius: 2px; }

main { max-width: 1460px; margin: 0 auto; padding: 24px 24px 60px; }
.head h1 { font-size: 32px; line-height: 1.2; letter-spacing: -0.01em; }
.facts { display: flex; flex-wrap: wrap; gap: 6px 28px; margin-top: 12px; }
.facts dt { color: var(--soft); font-size: 12px; }
.facts dd { font-weight: 700; }
.head nav ul { display: flex; flex-wrap: wrap; gap: 0 24px; margin-top: 14px; border-top: 2px solid var(--ink); }
.head nav a { display: block; padding: 9px 0; }
main > section { margin-top: 36px; }
h2 { font-size: 22px; line-height: 1.25; }
.note { color: var(--soft); font-size: 13px; }
.group { margin: 28px 0 0; font-size: 18px; }

.drawing { overflow: auto; margin-top: 10px; padding: 4px; border: 1px solid var(--rule); border-radius: 6px; background: var(--flow-paper); }
.drawing svg { display: block; margin: 0 auto; }
.drawing a { cursor: pointer; }
.drawing a:hover rect:first-of-type { stroke-width: 2.4; }
.drawing a:focus { outline: 0; }
.drawing a:focus-visible rect:first-of-type, .action:target rect:first-of-type { stroke: var(--flow-line); stroke-width: 3.4; stroke-dasharray: none; }

.row { margin-top: 16px; padding: 14px 18px 16px; border: 1px solid var(--rule); border-radius: 6px; background: var(--paper); }
.row:target, li:target, .row li:target { box-shadow: 0 0 0 3px var(--link); }
.row > header { display: flex; gap: 12px; align-items: flex-start; }
.row > header > div { flex: 1; min-width: 0; }
.number { display: inline-grid; place-items: center; flex: none; min-width: 30px; height: 30px; padding: 0 6px; border-radius: 15px; background: var(--ink); color: var(--paper); font-weight: 700; }
.row h3, .row header h4 { font-size: 17px; line-height: 30px; }
.row h3 { line-height: 1.35; padding-top: 3px; }
.about { display: flex; flex-wrap: wrap; gap: 0 16px; color: var(--soft); font-size: 13px; }
.up { display: inline-grid; place-items: center; flex: none; width: 40px; height: 40px; margin: -5px -8px -5px 0; border-radius: 6px; font-size: 20px; text-decoration: none; }
.up:hover { background: var(--tint); }
.columns { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 18px 28px; margin-top: 12px; }
.columns h4 { padding-bottom: 4px; border-bottom: 1px solid var(--rule); color: var(--soft); font-size: 13px; }
.columns li { display: flex; gap: 6px; padding: 7px 0 0; border-radius: 4px; }
.columns li > div { flex: 1; min-width: 0; }
.columns .none h4 { visibility: hidden; }
.columns .high { padding-left: 8px; border-left: 4px solid var(--error); }
.risk { color: var(--error); }
.mark { padding: 0 5px; border: 1px solid var(--soft); border-radius: 3px; font-size: 12px; font-weight: 700; white-space: nowrap; }
.if { color: var(--soft); }
.details { color: var(--soft); font-size: 13px; }
.details:empty { display: none; }
.details span { margin-right: 10px; }
.details span:not(.long) { display: inline-block; }
.details .long { display: block; margin-right: 0; white-space: pre-line; }

.links { display: grid; grid-template-columns: 1fr 1.5fr; gap: 0 40px; margin-top: 10px; }
.links h3 { padding-bottom: 6px; border-bottom: 1px solid var(--ink); font-size: 15px; }
.links li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 16px; padding: 7px 0; border-bottom: 1px solid var(--rule); }
.formats { font-size: 13px; white-space: nowrap; }
.formats a { margin-left: 10px; }
.of-role { display: flex; flex-wrap: wrap; gap: 0 20px; }

.findings > li { margin-top: 14px; padding: 12px 16px 14px; border: 1px solid var(--rule); border-left: 5px solid var(--info); border-radius: 6px; background: var(--paper); }
.findings > .error { border-left-color: var(--error); }
.findings > .warning { border-left-color: var(--warning); }
.message { font-weight: 700; }
.severity { margin-right: 8px; color: var(--info); }
.error .severity { color: var(--error); }
.warning .severity { color: var(--warning); }
figure { margin-top: 8px; }
figcaption { color: var(--soft); font-size: 13px; }
pre { overflow-x: auto; margin-top: 2px; padding: 6px 10px; border-radius: 4px; background: var(--tint); font: 13px/1.6 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", "Noto Sans Mono CJK SC", monospace; }
.line { margin-right: 14px; color: var(--soft); user-select: none; }
pre mark { padding: 1px 0; border-bottom: 2px solid currentcolor; }
.why, .help { margin-top: 6px; }
.foot { display: flex; flex-wrap: wrap; gap: 4px 24px; margin-top: 40px; padding-top: 10px; border-top: 1px solid var(--rule); color: var(--soft); font-size: 13px; }

.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(420px, 100%), 1fr)); gap: 24px; margin-top: 24px; }
.card { display: flex; flex-direction: column; padding: 16px 18px 18px; border: 1px solid var(--rule); border-radius: 6px; background: var(--paper); }
.card h2 { font-size: 20px; }
.card .facts { gap: 4px 22px; }
.card .some dd::before { content: "▲ "; color: var(--warning); font-size: 0.85em; }
.picture { display: block; margin-top: auto; padding-top: 14px; }
.picture img { display: block; width: 100%; height: 210px; object-fit: cover; object-position: 0 0; border: 1px solid var(--rule); border-radius: 4px; background: #fff; }
.file { margin-top: 20px; }
.file h3 { font-size: 16px; }

@media (max-width: 900px) {
  .columns { grid-template-columns: minmax(0, 1fr); gap: 14px; }
  .columns .none { display: none; }
  .links { grid-template-columns: minmax(0, 1fr); gap: 24px; }
}
@media screen and (max-width: 700px) {
  body { font-size: 16px; }
  html { scroll-padding-top: 16px; }
  .bar { position: static; flex-wrap: wrap; padding: 8px 16px; }
  .bar .home { padding: 11px 0; }
  .search { flex: 1 1 100%; }
  .search input { height: 44px; font-size: 16px; }
  kbd { display: none; }
  .results { width: 100%; }
  .results a { grid-template-columns: minmax(0, 1fr); padding: 10px 16px; }
  .results .kind { grid-row: auto; }
  .results .more, .results .page { grid-column: 1; }
  main { padding: 16px 16px 48px; }
  .head h1 { font-size: 26px; }
  .head nav a, .links .main, .formats a { padding: 11px 0; }
  .row { padding: 12px 14px 14px; }
  .links li { align-items: center; }
}
@media print {
  .bar, .skip, .head nav, .up { display: none; }
  body { background: none; font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  .drawing { overflow: visible; border: 0; }
  .drawing svg { max-width: 100%; height: auto; }
  .row, .findings > li, .card { break-inside: avoid; }
}

"""#

private let template42 =
#"""
<td data-label="{{words.requirements}}"{{^requirements}} class="none"{{/requirements}}>
<ul class="items">
{{#requirements}}
{{> partials/standards-entry.html}}
{{/requirements}}
{{^requirements}}
<li>–</li>
{{/requirements}}
</ul>
</td>
<td data-label="{{words.moments}}"{{^moments}} class="none"{{/moments}}>
<ul class="items">
{{#moments}}
{{> partials/standards-entry.html}}
{{/moments}}
{{^moments}}
<li>–</li>
{{/moments}}
</ul>
</td>
<td data-label="{{words.controls}}"{{^controls}} class="none"{{/controls}}>
<ul class="items">
{{#controls}}
{{> partials/standards-entry.html}}
{{/controls}}
{{^controls}}
<li>–</li>
{{/controls}}
</ul>
</td>

"""#

private let template43 =
#"""
<li{{#isHighRisk}} class="high"{{/isHighRisk}} data-id="{{id}}">{{#number}}<span class="n">{{.}})</span> {{/number}}<div>{{#isHighRisk}}<span class="risk"></span> {{/isHighRisk}}{{#mark}}<span class="mark">{{.}}</span> {{/mark}}{{#tiers}}<span class="mark">{{.}}</span> {{/tiers}}{{#condition}}<span class="if">{{.}}</span> {{/condition}}{{text}}
<p class="details">{{#details}}<span{{#isLong}} class="long"{{/isLong}}><b>{{label}}</b>{{words.colon}}{{text}}</span> {{/details}}</p></div></li>

"""#

private let template44 =
#"""
{{^isFirst}}<br>{{/isFirst}}{{#number}}{{.}}) {{/number}}{{#isHighRisk}}▲ {{/isHighRisk}}{{#mark}}**{{.}}** {{/mark}}{{#tiers}}({{.}}) {{/tiers}}{{#condition}}{{.}} {{/condition}}{{text}}{{#details}}<br>*{{label}}* {{text}}{{/details}}
"""#

private let template45 =
#"""
{{> partials/wide-table.css}}
.standards .step { width: 13.2%; }
.head + .note { margin-top: 2mm; }
.note + .wide { margin-top: 1.5mm; }
.items > li.high { margin-left: -2mm; padding-left: 1mm; border-left: 1mm solid var(--ink); }

@media screen and (max-width: 700px) {
  .standards .step { width: auto; }
}

"""#

private let template46 =
#"""
<label>{{words.start}} <input type="text" name="start" /></label> <label>{{words.end}} <input type="text" name="end" /></label>
"""#

private let template47 =
#"""
<colgroup>
{{#hasExpectations}}
<col class="expectation" />
{{/hasExpectations}}
<col class="requirement" />
<col class="moment" />
<col />
<col class="checks" />
{{#hasMetrics}}
<col class="metric" />
{{/hasMetrics}}
</colgroup>

"""#

private let template48 =
#"""
{{#hasExpectations}}
<th scope="col">{{words.expectation}}</th>
{{/hasExpectations}}
<th scope="col">{{words.requirement}}</th>
<th scope="col">{{words.moment}}</th>
<th scope="col">{{words.controls}}</th>
<th scope="col">{{words.checks}}</th>
{{#hasMetrics}}
<th scope="col">{{words.metric}}</th>
{{/hasMetrics}}

"""#

private let template49 =
#"""
<tr>
{{#isFirst}}
{{#hasExpectations}}
<td class="expectation" rowspan="{{height}}" data-label="{{words.expectation}}">
{{#requirement}}
<ul>
{{#expectations}}
<li data-id="{{id}}">{{text}}</li>
{{/expectations}}
{{^expectations}}
<li>{{> partials/gap.html}}</li>
{{/expectations}}
</ul>
{{/requirement}}
{{^requirement}}–{{/requirement}}
</td>
{{/hasExpectations}}
<td class="requirement" rowspan="{{height}}" data-label="{{words.requirement}}">
<ul class="items">
{{#requirement}}
<li data-id="{{id}}"><span class="n">{{code}}</span><div>{{#condition}}<span class="if">{{.}}</span> {{/condition}}{{text}}</div></li>
{{/requirement}}
{{^requirement}}
<li>{{#wantsRequirement}}{{> partials/gap.html}}{{/wantsRequirement}}{{^wantsRequirement}}–{{/wantsRequirement}}</li>
{{/requirement}}
</ul>
</td>
{{/isFirst}}
<td class="moment" data-label="{{words.moment}}">
<ul class="items">
{{#moment}}
<li data-id="{{id}}"><span class="n">{{#code}}{{.}}{{/code}}</span><div>{{#isDelight}}<span class="mark">{{words.delight}}</span> {{/isDelight}}{{#condition}}<span class="if">{{.}}</span> {{/condition}}{{text}}{{#score}}<span class="about">{{#isHigh}}<span class="risk">{{score}}</span>{{/isHigh}}{{^isHigh}}{{.}}{{/isHigh}}</span>{{/score}}</div></li>
{{/moment}}
{{^moment}}
<li>{{> partials/gap.html}}</li>
{{/moment}}
</ul>
</td>
<td class="controls{{^controls}}{{^isUncontrolled}} none{{/isUncontrolled}}{{/controls}}" data-label="{{words.controls}}">
<ul class="items">
{{#controls}}
<li data-id="{{id}}"><span class="n">{{code}}</span><div>{{#condition}}<span class="if">{{.}}</span> {{/condition}}{{text}}{{#roles}}<span class="about">{{.}}</span>{{/roles}}</div></li>
{{/controls}}
{{^controls}}
<li>{{#isUncontrolled}}{{> partials/gap.html}}{{/isUncontrolled}}{{^isUncontrolled}}–{{/isUncontrolled}}</li>
{{/controls}}
</ul>
</td>
<td class="checks{{^checks}} none{{/checks}}" data-label="{{words.checks}}">
{{#checks}}
<p><small>{{list}}</small> {{codes}}</p>
{{/checks}}
{{^checks}}
–
{{/checks}}
</td>
{{#isFirst}}
{{#hasMetrics}}
<td class="metric{{^metrics}}{{^isUnwatched}} none{{/isUnwatched}}{{/metrics}}" rowspan="{{height}}" data-label="{{words.metric}}">
<ul>
{{#metrics}}
<li data-id="{{id}}">{{text}}</li>
{{/metrics}}
{{^metrics}}
<li>{{#isUnwatched}}{{> partials/gap.html}}{{/isUnwatched}}{{^isUnwatched}}–{{/isUnwatched}}</li>
{{/metrics}}
</ul>
</td>
{{/hasMetrics}}
{{/isFirst}}
</tr>

"""#

private let template50 =
#"""
|{{#hasExpectations}} {{#isFirst}}{{#requirement}}{{#expectations}}{{^isFirst}}<br>{{/isFirst}}{{text}}{{/expectations}}{{^expectations}}**{{words.missing}}**{{/expectations}}{{/requirement}}{{^requirement}}–{{/requirement}}{{/isFirst}} |{{/hasExpectations}} {{#isFirst}}{{#requirement}}{{code}} {{#condition}}{{.}} {{/condition}}{{text}}{{/requirement}}{{^requirement}}{{#wantsRequirement}}**{{words.missing}}**{{/wantsRequirement}}{{^wantsRequirement}}–{{/wantsRequirement}}{{/requirement}}{{/isFirst}} | {{#moment}}{{#code}}{{.}} {{/code}}{{#isDelight}}**{{words.delight}}** {{/isDelight}}{{#condition}}{{.}} {{/condition}}{{text}}{{#score}} · {{#isHigh}}▲{{/isHigh}}{{.}}{{/score}}{{/moment}}{{^moment}}**{{words.missing}}**{{/moment}} | {{#controls}}{{^isFirst}}<br>{{/isFirst}}{{code}} {{#condition}}{{.}} {{/condition}}{{text}}{{#roles}} – {{.}}{{/roles}}{{/controls}}{{^controls}}{{#isUncontrolled}}**{{words.missing}}**{{/isUncontrolled}}{{^isUncontrolled}}–{{/isUncontrolled}}{{/controls}} | {{#checks}}{{^isFirst}}<br>{{/isFirst}}*{{list}}* {{codes}}{{/checks}}{{^checks}}–{{/checks}} |{{#hasMetrics}} {{#isFirst}}{{#metrics}}{{^isFirst}}<br>{{/isFirst}}{{text}}{{/metrics}}{{^metrics}}{{#isUnwatched}}**{{words.missing}}**{{/isUnwatched}}{{^isUnwatched}}–{{/isUnwatched}}{{/metrics}}{{/isFirst}} |{{/hasMetrics}}

"""#

private let template51 =
#"""
{{> partials/wide-table.css}}
h2 { break-after: avoid; }
.whole { display: flex; gap: 5mm; align-items: center; margin-top: 4mm; }
.whole > b { font-size: 26pt; line-height: 1; white-space: nowrap; }
.whole p { max-width: 150mm; }
.whole small { display: block; color: var(--soft); font-size: 0.84em; }
.coverage .link { width: 21.2%; }
.coverage .part { width: 8.1%; }
.coverage .share { width: 12.5%; }
.coverage tbody th { font-weight: 400; }
.bar { display: block; width: 100%; height: 2.2mm; margin-top: 0.6mm; border: 0.25mm solid var(--ink); }
.bar i { display: block; height: 100%; background: var(--ink); }
.expectations .id, .metrics .id { width: 14.7%; }
.expectations .dimension, .metrics .target { width: 16.1%; }
.expectations .end, .metrics .end { width: 25.6%; }
.chains col.expectation { width: 15.4%; }
.chains col.requirement { width: 22%; }
.chains col.moment { width: 19.8%; }
.chains col.checks { width: 11.4%; }
.chains col.metric { width: 11.7%; }
.chains:not(:has(.expectation)) col.requirement, .chains:not(:has(.expectation)) col.moment { width: 27.8%; }
.chains .about .risk { color: var(--ink); }
.chains td.group { padding: 0; border: 0; }
.chains .steps { width: 100%; margin: 0; }
.steps thead { break-inside: avoid; break-after: avoid; }
.steps thead th { padding: 3mm 2mm 1mm; border-width: 0 0 0.4mm; background: none; font-size: 10pt; }
.chains > tbody > tr { break-inside: auto; }
.chain { break-inside: avoid; }
.items .n { min-width: 8mm; color: var(--soft); font-size: 0.84em; line-height: 1.7; }
.checks small { color: var(--soft); font-size: 0.84em; }
.gap { padding: 0 1mm; border: 0.3mm dashed var(--ink); font-size: 0.84em; font-weight: 700; white-space: nowrap; }

@media print {
  /* What fits on a page stands on one. */
  .expectations, .metrics { break-inside: avoid; }
  .steps thead th { font-size: 9.5pt; }
}
@media screen and (max-width: 700px) {
  .whole p { font-size: 14px; }
  .coverage .link, .coverage .part, .coverage .share { width: auto; }
  .expectations .id, .expectations .dimension, .expectations .end { width: auto; }
  .metrics .id, .metrics .target, .metrics .end { width: auto; }
  .wide col, .wide colgroup { display: none; }
  .chains, .chains > tbody, .chains > tbody > tr { margin: 0; border: 0; }
  .steps thead { display: block; position: sticky; top: 0; z-index: 1; width: auto; height: auto; overflow: visible; clip-path: none; background: #fff; }
  .steps thead tr { margin: 0; border: 0; }
  .steps thead th { padding: 14px 0 6px; border: 0; border-bottom: 2px solid var(--ink); font-size: 16px; }
  .steps .chain { margin-bottom: 16px; border: 1px solid var(--rule); border-top: 0; }
  .steps .chain tr { margin: 0; border: 0; }
  .wide:not(.chains, .steps) tr { padding: 8px 0; }
  .wide:not(.chains, .steps) td, .wide:not(.chains, .steps) tbody th { padding: 2px 12px; border: 0; }
  .wide:not(.chains, .steps) td[data-label] { display: grid; grid-template-columns: 112px 1fr; gap: 0 8px; align-items: baseline; }
  .wide:not(.chains, .steps) td.none { display: none; }
  .wide .link, .wide .name { font-weight: 700; }
  .coverage .bar { grid-column: 2; }
  .bar { max-width: 200px; height: 9px; }
  .items .n { min-width: 34px; }
  .moment .n:empty { display: none; }
}

"""#

private let template52 =
#"""
<li>{{#condition}}{{words.ifCondition}}{{.}} — {{/condition}}{{text}}{{#doneInStep}}<span class="note">{{words.open}}{{words.atStep}} {{.}}{{words.close}}</span>{{/doneInStep}}{{#servedStep}}<span class="note">{{words.open}}{{words.forStep}} {{.}}{{words.close}}</span>{{/servedStep}}{{#hasRoles}} <span class="who">{{#roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/roles}}</span>{{/hasRoles}}{{#say}}<q>{{.}}</q>{{/say}}</li>

"""#

private let template53 =
#"""
- {{#condition}}{{words.ifCondition}}{{.}} — {{/condition}}{{text}}{{#doneInStep}} ({{words.atStep}} {{.}}){{/doneInStep}}{{#servedStep}} ({{words.forStep}} {{.}}){{/servedStep}}{{#hasRoles}} ({{#roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/roles}}){{/hasRoles}}{{#say}} “{{.}}”{{/say}}

"""#

private let template54 =
#"""
{{#isDelight}}
<div class="delight"><dt>☆ {{words.delight}}</dt><dd>{{text}}</dd></div>
{{/isDelight}}
{{^isDelight}}
<div class="wrong"><dt>{{#isRisky}}<span class="risk">{{score}}</span> {{/isRisky}}{{words.goesWrong}}</dt><dd><b>{{text}}</b></dd></div>
{{/isDelight}}
{{#hasControls}}
<div><dt>{{words.prevent}}</dt><dd><ul>
{{#controls}}
{{> partials/training-control.html}}
{{/controls}}
</ul></dd></div>
{{/hasControls}}
{{#recovery}}
<div><dt>{{words.putRight}}</dt><dd>{{> partials/training-recovery.html}}</dd></div>
{{/recovery}}

"""#

private let template55 =
#"""
- {{#isDelight}}☆ {{words.delight}} · {{text}}{{/isDelight}}{{^isDelight}}{{#isRisky}}**▲{{score}}** {{/isRisky}}{{words.goesWrong}} · **{{text}}**{{/isDelight}}
{{#hasControls}}
  - {{words.prevent}}
{{#controls}}
    {{> partials/training-control.md}}
{{/controls}}
{{/hasControls}}
{{#recovery}}
  - {{words.putRight}} · {{> partials/training-recovery.md}}
{{/recovery}}

"""#

private let template56 =
#"""
{{#say}}<q>{{.}}</q>{{/say}}{{#text}}<p>{{.}}</p>{{/text}}<p class="terms">{{#within}}<span>{{words.within}} <b>{{.}}</b></span>{{/within}}{{#offer}}<span>{{words.offer}} <b>{{.}}</b></span>{{/offer}}{{#hasRoles}}<span class="who">{{#roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/roles}}</span>{{/hasRoles}}</p>
"""#

private let template57 =
#"""
{{#say}}“{{.}}”{{#text}} {{/text}}{{/say}}{{#text}}{{.}}{{/text}}{{#within}} · {{words.within}} **{{.}}**{{/within}}{{#offer}} · {{words.offer}} **{{.}}**{{/offer}}{{#hasRoles}} ({{#roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/roles}}){{/hasRoles}}
"""#

private let template58 =
#"""
<article class="standard{{#isRisky}} risky{{/isRisky}}{{^isYours}} theirs{{/isYours}}" data-id="{{path}}">
<h3><span class="code">{{code}}</span><span>{{#condition}}<i>{{words.ifCondition}}{{.}} — </i>{{/condition}}{{text}}{{> partials/line-limits}}{{#hasRoles}} <span class="who">{{#roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/roles}}</span>{{/hasRoles}}</span></h3>
<div class="plates">{{#measures}}<p><span>{{name}}</span><b>{{limit}}</b></p>{{/measures}}{{#within}}<p><span>{{words.within}}</span><b>{{.}}</b></p>{{/within}}</div>
<div class="about-it"><dl class="know">
{{#say}}
<div><dt>{{words.youSay}}</dt><dd><q>{{.}}</q></dd></div>
{{/say}}
{{#hasExpectations}}
<div><dt>{{words.customerCares}}</dt><dd>{{#expectations}}<p>{{.}}</p>{{/expectations}}</dd></div>
{{/hasExpectations}}
{{#moments}}
{{> partials/training-moment.html}}
{{/moments}}
</dl></div>
</article>

"""#

private let template59 =
#"""

### {{code}} {{#condition}}{{words.ifCondition}}{{.}} — {{/condition}}{{text}}{{> partials/line-limits.md}}{{#hasRoles}} ({{#roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/roles}}){{/hasRoles}}

{{#measures}}
- {{name}} **{{limit}}**
{{/measures}}
{{#within}}
- {{words.within}} **{{.}}**
{{/within}}
{{#say}}
- {{words.youSay}} · “{{.}}”
{{/say}}
{{#expectations}}
- {{words.customerCares}} · {{.}}
{{/expectations}}
{{#moments}}
{{> partials/training-moment.md}}
{{/moments}}

"""#

private let template60 =
#"""
.part { margin-top: 7mm; }
.part > h2 { font-size: 14pt; line-height: 1.2; margin-bottom: 3mm; padding-bottom: 1.5mm; border-bottom: 0.4mm solid var(--ink); }
.part > h3 { margin: 3mm 0 1mm; font-size: 10pt; }
.intro { margin: 2mm 0 3mm; color: var(--soft); font-size: 8.5pt; break-after: avoid; }
.key { display: inline-flex; flex-wrap: wrap; gap: 0 1.5mm; align-items: baseline; margin-left: 4mm; }
.who, .note { color: var(--soft); font-size: max(7pt, 0.87em); }
.who { display: inline-block; max-width: 100%; font-weight: 400; }
:has(> .who) { text-wrap: wrap; }
.num { display: inline-block; flex: none; min-width: 6mm; height: 6mm; padding: 0 1mm; border-radius: 3mm; background: var(--ink); color: #fff; font-size: 8.5pt; font-weight: 700; line-height: 6mm; text-align: center; }
.num.other { background: #fff; color: var(--ink); box-shadow: inset 0 0 0 0.3mm var(--ink); }
q { quotes: none; display: block; padding-left: 2.5mm; border-left: 0.6mm solid var(--ink); margin: 0.4mm 0; }
q { text-spacing-trim: trim-start; }
q::before { content: "“"; }
q::after { content: "”"; }

.journey { display: grid; grid-template-columns: repeat(var(--columns), 1fr); row-gap: 1mm; }
.journey li { display: grid; grid-row: span 2; grid-template-rows: subgrid; row-gap: 0; break-inside: avoid; }
.journey i { align-self: end; padding: 1.5mm 2mm 0 0; font-style: normal; font-size: 7pt; line-height: 1.25; color: var(--soft); }
.journey div { position: relative; grid-row: 2; padding: 1mm 2mm 0 0; font-size: 7.5pt; line-height: 1.3; }
.journey div::before { content: ""; position: absolute; top: 4.5mm; left: 0; right: 0; border-top: 0.3mm solid var(--ink); }
.journey li:last-child div::before { right: auto; width: 3mm; }
.journey .num { position: relative; display: block; width: 7mm; height: 7mm; padding: 0; border-radius: 50%; line-height: 7mm; background: #fff; color: var(--ink); box-shadow: inset 0 0 0 0.3mm var(--ink), 0 0 0 1mm #fff; }
.journey b { display: block; margin-top: 1.2mm; font-weight: 400; color: var(--soft); }
.journey .yours .num { background: var(--ink); color: #fff; }
.journey .yours b { font-weight: 700; color: var(--ink); }

.lesson { margin-top: 7mm; }
.lesson h2 { position: relative; padding: 3mm 0 0 12mm; border-top: 0.8mm solid var(--ink); font-size: 15pt; line-height: 9mm; }
.lesson h2 .num { position: absolute; left: 0; width: 9mm; height: 9mm; padding: 0; border-radius: 50%; font-size: 12pt; line-height: 9mm; }
.lesson .about { display: flex; flex-wrap: wrap; gap: 0 5mm; margin: 1mm 0 2mm 12mm; font-size: 8.5pt; color: var(--soft); break-after: avoid; }
.know > div { display: grid; grid-template-columns: 23mm minmax(0, 1fr); gap: 3mm; padding: 0.7mm 0; break-inside: avoid; }
.know dt { font-size: 8pt; line-height: 1.65; color: var(--soft); }
.know ul > li { position: relative; padding-left: 3.5mm; }
.know ul > li::before { content: "–"; position: absolute; left: 0; }
.lesson .about:empty { display: none; }
.know.top { margin: 0 0 2mm 12mm; break-after: avoid; }
.fields { display: flex; flex-wrap: wrap; gap: 1mm 1.5mm; }
.fields span { padding: 0 1.5mm; border: var(--hair) solid var(--ink); border-radius: 0.6mm; font-size: 8.5pt; }

.standard { display: grid; grid-template-columns: 12mm minmax(0, 1fr) auto; column-gap: 0; padding: 2.5mm 0 2mm; border-top: var(--hair) solid var(--rule); break-inside: avoid; }
.standard h3 { position: relative; grid-column: 1 / 3; grid-row: 1; padding-left: 12mm; font-size: 10.5pt; line-height: 1.4; }
.standard h3 i { font-style: normal; font-weight: 400; }
.standard h3 .code { position: absolute; left: 2.5mm; font-weight: 700; color: var(--ink); }
.standard.theirs h3 > span { font-weight: 400; }
.standard.risky { box-shadow: inset 1.1mm 0 0 var(--ink); }
.standard .about-it { grid-column: 2; margin-top: 1mm; }
.plates { grid-column: 3; grid-row: 1 / span 2; display: flex; flex-direction: column; align-items: flex-end; gap: 1.5mm; padding-left: 4mm; max-width: 48mm; }
.plates:empty { display: none; }
.plates p { display: grid; padding: 0.6mm 2mm 0.8mm; border: 0.4mm solid var(--ink); text-align: center; line-height: 1.25; }
.plates span { font-size: 7pt; color: var(--soft); }
.plates b { font-size: 11.5pt; white-space: nowrap; }
.terms { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 5mm; font-size: 0.93em; }
.terms:empty { display: none; }
.wrong dt { color: var(--ink); }
.delight dt { color: var(--ink); }

.grid th { padding: 1mm 1.5mm; border-bottom: 0.4mm solid var(--ink); font-size: 7.5pt; font-weight: 400; color: var(--soft); }
.grid td { padding: 1.1mm 1.5mm; border-bottom: var(--hair) solid var(--rule); vertical-align: top; }
.hand { font-size: 9pt; table-layout: fixed; }
.hand th:nth-child(2) { width: 44%; }
.hand .num { min-width: 5mm; height: 5mm; margin-right: 1mm; font-size: 7.5pt; line-height: 5mm; }
.plays article { display: grid; grid-template-columns: 5fr 6fr; column-gap: 4mm; break-inside: avoid; padding: 2.5mm 0 2.5mm 3mm; border-bottom: var(--hair) solid var(--rule); }
.plays article.risky { box-shadow: inset 1.1mm 0 0 var(--ink); }
.plays h3 { display: flex; grid-column: 1 / 3; gap: 2mm; align-items: center; margin-bottom: 1mm; font-size: 9pt; line-height: 5mm; font-weight: 400; }
.plays h3 .num { min-width: 5mm; height: 5mm; font-size: 7.5pt; line-height: 5mm; }
.plays .know > div { grid-template-columns: 17mm minmax(0, 1fr); gap: 2mm; }
.plays .know dt { line-height: 1.4; padding-top: 0.3mm; }
.plays .expected { padding-left: 4mm; border-left: var(--hair) dashed var(--ink); }
.questions { columns: 2 78mm; column-gap: 8mm; }
.questions > li { display: grid; grid-template-columns: 8mm minmax(0, 1fr); break-inside: avoid; padding: 1.2mm 0; border-bottom: var(--hair) solid var(--rule); }
.questions div > span { display: block; }
.questions .where { display: flex; gap: 1.5mm; align-items: baseline; font-size: 7.5pt; color: var(--soft); }
.questions .where .num { min-width: 0; height: auto; padding: 0; background: none; color: var(--soft); font-size: 7.5pt; }
.questions .prompt { font-weight: 700; }
.questions i { display: block; height: 6mm; border-bottom: var(--hair) solid var(--ink); }
.answers { columns: 2 78mm; column-gap: 8mm; font-size: 8.5pt; }
.answers > li { display: grid; grid-template-columns: 8mm minmax(0, 1fr); break-inside: avoid; padding: 1.2mm 0; border-bottom: var(--hair) solid var(--rule); }
.sign { font-size: 9pt; table-layout: fixed; }
.sign col.c { width: 13mm; }
.sign col.d { width: 21mm; }
.sign td + td + td { border-left: var(--hair) solid var(--rule); }
.sign td input { width: 100%; border: 0; }
.sign + .write { margin-top: 8mm; }

@media print {
  .foot { display: none; }
  /* A table, so that the step is named again where the lesson goes on overleaf. */
  .lesson { display: table; width: 100%; }
  .lesson > header { display: table-header-group; break-inside: avoid; }
  .part.own-page { break-before: page; margin-top: 0; }
  /* A few questions about numbers need no page of their own. */
  .part.own-page:has(> .questions):not(:has(> .questions > :nth-child(4), i)) { break-before: auto; break-inside: avoid; margin-top: 7mm; }
  .part.whole { break-inside: avoid; }
  /* The standards to sign for would answer the questions above them. */
  .part.own-page:has(> .questions > :nth-child(4), > .questions i) + .whole { break-before: page; margin-top: 0; }
}
@media screen and (max-width: 700px) {
  .part > h2, .lesson h2 { font-size: 21px; }
  .part > h3 { font-size: 16px; }
  .intro, .lesson .about { font-size: 14px; }
  .key { margin: 0 12px 0 0; }
  .num { min-width: 26px; height: 26px; border-radius: 13px; font-size: 14px; line-height: 26px; }
  .lesson h2 { padding: 12px 0 0 48px; line-height: 36px; }
  .lesson h2 .num { width: 36px; height: 36px; font-size: 17px; line-height: 36px; }
  .lesson .about, .know.top { margin-left: 0; }
  .journey, .journey li { display: block; }
  .journey i { display: block; padding: 12px 0 2px 44px; font-size: 13px; }
  .journey div { display: grid; grid-template-columns: 44px minmax(0, 1fr); align-items: center; padding: 6px 0; font-size: 15px; }
  .journey div::before { top: 0; bottom: 0; left: 15px; right: auto; border-top: 0; border-left: 1.5px solid var(--ink); }
  .journey li:first-child div::before { top: 50%; }
  .journey li:last-child div::before { bottom: 50%; width: auto; }
  .journey .num { width: 30px; height: 30px; line-height: 30px; }
  .journey b { margin: 0; }
  .standard { grid-template-columns: 48px minmax(0, 1fr); }
  .standard h3 { grid-row: auto; padding-left: 48px; font-size: 16px; }
  .standard h3 .code { left: 8px; }
  .plates { grid-column: 2; grid-row: auto; flex-flow: row wrap; max-width: none; padding: 8px 0 4px; }
  .plates span { font-size: 12px; }
  .plates b { font-size: 19px; }
  .standard .about-it { grid-column: 1 / 3; padding-left: 12px; }
  .know > div, .plays .know > div { grid-template-columns: minmax(0, 1fr); gap: 0; padding: 5px 0; }
  .know dt { font-size: 13px; }
  .fields span { font-size: 14px; }
  .plays { font-size: 15px; }
  .questions, .answers { columns: auto; font-size: 15px; }
  .plays article { display: block; padding: 12px 0 12px 12px; }
  .plays h3 { font-size: 15px; line-height: 26px; }
  .plays .expected { margin-top: 8px; padding: 8px 0 0; border-left: 0; border-top: 1px dashed var(--ink); }
  .questions .where, .questions .where .num { font-size: 13px; }
  .questions > li, .answers > li { grid-template-columns: 34px minmax(0, 1fr); padding: 10px 0; }
  .hand, .hand thead, .hand tbody, .hand tr, .hand td { display: block; font-size: 15px; }
  .hand thead { display: none; }
  .hand tr { padding: 8px 0; border-bottom: 1px solid var(--rule); }
  .hand td { padding: 2px 0; border: 0; }
  .sign { font-size: 13px; }
  .sign col.c { width: 40px; }
  .sign col.d { width: 56px; }
  .sign th { font-size: 11px; padding: 4px 2px; }
  .sign td { padding: 6px 3px; }
}

"""#

private let template61 =
#"""
@page { size: A4 landscape; margin: 10mm 12mm 12mm; }
.sheet { width: 297mm; }
.head { display: grid; grid-template-columns: minmax(55%, 1fr) auto; gap: 0 10mm; align-items: end; padding: 2mm 0; border-bottom: var(--hair) solid var(--ink); }
.head .kind { grid-column: 1 / -1; }
.head h1 { margin: 0; font-size: 19pt; }
.facts { padding: 0; border: 0; }
/* A collapsed border sticks out by half its width, which paper would cut off. */
.wide { table-layout: fixed; width: calc(100% - var(--hair)); margin-top: 4mm; }
.wide th, .wide td { padding: 1.5mm 2mm; border: var(--hair) solid var(--rule); vertical-align: top; }
.wide thead th { border-bottom: 0.4mm solid var(--ink); background: var(--tint); font-size: 9pt; vertical-align: bottom; }
.wide .nr { width: 4%; padding-inline: 0.5mm; text-align: center; }
.wide td.nr { font-weight: 700; }
.about { display: block; color: var(--soft); font-size: 0.84em; font-weight: 400; }
.items > li { display: flex; gap: 1mm; break-inside: avoid; }
.items > li + li { margin-top: 1.2mm; }
.items > li > div { flex: 1; min-width: 0; }
.items .n { flex: none; min-width: 4.2mm; }
.if { color: var(--soft); }
.if:lang(zh) { margin-right: -0.6em; }
.mark { padding: 0 1mm; border: 0.25mm solid var(--ink); border-radius: 0.6mm; font-size: 0.84em; font-weight: 700; white-space: nowrap; }
.details { color: var(--soft); font-size: 0.84em; line-height: 1.4; }
.details:empty { display: none; }
.details span { margin-right: 2.5mm; }
.details span:not(.long) { display: inline-block; }
.details .long { display: block; margin-right: 0; white-space: pre-line; }
h2 { margin-top: 7mm; font-size: 12pt; }
.note { margin-top: 3mm; color: var(--soft); font-size: 0.84em; }
.note .gap { font-size: inherit; }

@media print {
  body { font-size: 8.5pt; line-height: 1.34; }
  .details { line-height: 1.34; }
  .wide thead th { font-size: 8.5pt; }
  .wide th, .wide td { padding: 1.1mm 2mm 1.2mm; }
  .items > li + li { margin-top: 0.7mm; }
  /* It takes no room: it would have a page of its own where the last one is full. */
  .foot { height: 0; margin-top: 0; padding-top: 1mm; border: 0; contain: size; }
}
@media screen and (max-width: 1100px) {
  .wide, .wide thead th { font-size: 8.5pt; }
  .wide th, .wide td { padding-inline: 1mm; }
}
@media screen and (max-width: 700px) {
  .wide { font-size: inherit; }
  .head { display: block; }
  .facts { margin-top: 10px; }
  .wide, .wide tbody, .wide tr, .wide td, .wide th { display: block; width: auto; }
  .wide thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .wide tr { margin-bottom: 16px; border: 1px solid var(--rule); }
  .wide td, .wide tbody th { padding: 8px 12px; border: 0; border-top: 1px solid var(--rule); }
  .wide td.nr, .wide .nr { width: auto; padding-inline: 12px; }
  .wide td.nr { border: 0; padding-bottom: 0; text-align: left; }
  .wide td.nr + th { border: 0; padding-top: 0; }
  .wide td[data-label]::before { content: attr(data-label); display: block; color: var(--soft); font-size: 12px; }
  .wide td.none { display: none; }
  .items .n { min-width: 22px; }
}

"""#

private let template62 =
#"""
{{! The risk register, for the quality team: A4 landscape. }}
{{< partials/page.html}}
{{$kind}}{{words.heading}}{{/kind}}
{{$style}}
{{> partials/risks.css}}
{{/style}}
{{$body}}
{{^hasRisks}}
<p class="note">{{words.noRisks}}</p>
{{/hasRisks}}
{{#hasRisks}}
<section class="matrices">
{{#matrices}}
<figure>
<figcaption>{{title}}</figcaption>
{{{picture}}}
{{#leftOutNote}}
<p class="note">{{.}}</p>
{{/leftOutNote}}
</figure>
{{/matrices}}
<div class="side">
<dl class="counts">
{{#counts}}
<div><dt>{{label}}</dt><dd>{{number}}</dd></div>
{{/counts}}
</dl>
<ul class="key">
{{^hasMatrices}}
<li>{{words.noScores}}</li>
{{/hasMatrices}}
{{#hasMatrices}}
{{#key}}
<li>{{{sample}}} <span>{{highField}}</span></li>
{{#highByRPN}}
<li><span class="risk"></span> <span>{{.}}</span></li>
{{/highByRPN}}
{{/key}}
{{/hasMatrices}}
<li>{{words.scoreNote}}</li>
<li>{{words.codeNote}}</li>
</ul>
</div>
</section>
<table class="wide register">
<thead>
<tr>
<th scope="col" class="nr">{{words.code}}</th>
<th scope="col" class="step">{{words.step}}</th>
<th scope="col" class="what">{{words.risk}}</th>
{{#hasScores}}
<th scope="col" class="score">{{words.score}}</th>
{{/hasScores}}
{{#hasResiduals}}
<th scope="col" class="score">{{words.residual}}</th>
{{/hasResiduals}}
<th scope="col">{{words.controls}}</th>
{{#hasRecoveries}}
<th scope="col" class="recovery">{{words.recovery}}</th>
{{/hasRecoveries}}
{{#hasMetrics}}
<th scope="col" class="metric">{{words.metric}}</th>
{{/hasMetrics}}
</tr>
</thead>
<tbody>
{{#scored}}
{{> partials/risk-row.html}}
{{/scored}}
</tbody>
{{#hasUnscored}}
<tbody>
<tr class="group"><th scope="rowgroup" colspan="{{columns}}">{{words.notScored}}<small>{{words.notScoredNote}}</small></th></tr>
{{#unscored}}
{{> partials/risk-row.html}}
{{/unscored}}
</tbody>
{{/hasUnscored}}
</table>
{{/hasRisks}}
{{/body}}
{{/ partials/page.html}}

"""#

private let template63 =
#"""
# {{heading.title}}

**{{words.heading}}** · *{{words.role}}* {{#heading.roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/heading.roles}}{{^heading.roles}}{{words.allRoles}}{{/heading.roles}}{{#heading.tier}} · *{{words.tier}}* {{.}}{{/heading.tier}}{{#heading.version}} · *{{words.version}}* {{.}}{{/heading.version}}{{#heading.owner}} · *{{words.owner}}* {{.}}{{/heading.owner}}

{{^hasRisks}}
{{words.noRisks}}
{{/hasRisks}}
{{#hasRisks}}
{{#counts}}
- {{label}} **{{number}}**
{{/counts}}
{{^hasMatrices}}

{{words.noScores}}
{{/hasMatrices}}
{{#matrices}}

## {{title}}

| {{words.severity}} ↓ · {{words.likelihood}} → | 1 | 2 | 3 | 4 | 5 |
| ---: | --- | --- | --- | --- | --- |
{{#rows}}
| **{{severity}}** |{{#fields}} {{#isHigh}}▲{{/isHigh}}**{{score}}**{{#risks}} {{text}}{{/risks}} |{{/fields}}
{{/rows}}
{{#leftOutNote}}

{{.}}
{{/leftOutNote}}
{{/matrices}}

## {{words.register}}

| {{words.code}} | {{words.step}} | {{words.risk}} |{{#hasScores}} {{words.score}} |{{/hasScores}}{{#hasResiduals}} {{words.residual}} |{{/hasResiduals}} {{words.controls}} |{{#hasRecoveries}} {{words.recovery}} |{{/hasRecoveries}}{{#hasMetrics}} {{words.metric}} |{{/hasMetrics}}
| --- | --- | --- |{{#hasScores}} --- |{{/hasScores}}{{#hasResiduals}} --- |{{/hasResiduals}} --- |{{#hasRecoveries}} --- |{{/hasRecoveries}}{{#hasMetrics}} --- |{{/hasMetrics}}
{{#scored}}
{{> partials/risk-row.md}}
{{/scored}}
{{#hasUnscored}}
| | **{{words.notScored}}** | {{words.notScoredNote}} |{{#hasScores}} |{{/hasScores}}{{#hasResiduals}} |{{/hasResiduals}} |{{#hasRecoveries}} |{{/hasRecoveries}}{{#hasMetrics}} |{{/hasMetrics}}
{{#unscored}}
{{> partials/risk-row.md}}
{{/unscored}}
{{/hasUnscored}}

{{#hasMatrices}}
{{#key}}
▲ {{highField}}{{#highByRPN}}; ▲R… {{.}}{{/highByRPN}} · {{/key}}{{/hasMatrices}}{{words.scoreNote}} · {{words.codeNote}}
{{/hasRisks}}

---

{{words.blueprint}} {{heading.id}}{{#heading.version}} · {{words.version}} {{.}}{{/heading.version}} · {{words.digest}} {{heading.digest}}

"""#

private let template64 =
##"""
{{! The first page of a site: a card for each blueprint, and a search over all of them. }}
<!DOCTYPE html>
<html lang="{{languageTag}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{words.heading}}</title>
<style>
{{> partials/site.css}}
</style>
</head>
<body>
<a class="skip" href="#.blueprints">{{words.skip}}</a>
<header class="bar">
<span class="home">{{words.heading}}</span>
{{> partials/search.html}}
</header>
<main id=".blueprints" data-root="">
<header class="head">
<h1>{{words.heading}}</h1>
</header>
<div class="cards">
{{#cards}}
<article class="card" id="{{id}}">
<h2 lang="{{languageTag}}"><a href="{{page}}">{{title}}</a></h2>
<dl class="facts">
{{#version}}
<div><dt>{{words.version}}</dt><dd>{{.}}</dd></div>
{{/version}}
{{#owner}}
<div><dt>{{words.owner}}</dt><dd lang="{{languageTag}}">{{.}}</dd></div>
{{/owner}}
{{#counts}}
<div><dt>{{label}}</dt><dd>{{number}}</dd></div>
{{/counts}}
<div{{#hasFindings}} class="some"{{/hasFindings}}><dt>{{words.findings}}</dt><dd>{{findings}}</dd></div>
</dl>
{{#picture}}
<a class="picture" href="{{page}}" tabindex="-1" aria-hidden="true"><img src="{{url}}" alt="" loading="lazy"></a>
{{/picture}}
</article>
{{/cards}}
</div>
{{#hasOtherFiles}}
<section>
<h2>{{words.otherFiles}}</h2>
<p class="note">{{words.otherFilesNote}}</p>
{{#otherFiles}}
<article class="file">
<h3>{{path}}</h3>
{{#findings}}
{{> partials/findings.html}}
{{/findings}}
</article>
{{/otherFiles}}
</section>
{{/hasOtherFiles}}
</main>
<script>
{{> partials/search.js}}
</script>
</body>
</html>

"""##

private let template65 =
#"""
{{! The table of service standards, for management: A4 landscape. }}
{{< partials/page.html}}
{{$kind}}{{words.heading}}{{/kind}}
{{$style}}
{{> partials/standards.css}}
{{/style}}
{{$body}}
{{#hasScores}}
<p class="note"><span class="risk"></span> {{words.highRiskMark}} · {{words.scoreNote}}</p>
{{/hasScores}}
<table class="wide standards">
<thead>
<tr>
<th scope="col" class="nr">{{words.number}}</th>
<th scope="col" class="step">{{words.step}}</th>
<th scope="col">{{words.requirements}}</th>
<th scope="col">{{words.moments}}</th>
<th scope="col">{{words.controls}}</th>
</tr>
</thead>
<tbody>
{{#rows}}
<tr id="{{id}}">
<td class="nr">{{#box}}<a href="{{.}}">{{/box}}{{number}}{{#box}}</a>{{/box}}</td>
<th scope="row">{{title}}{{#place}}<span class="about">{{.}}</span>{{/place}}{{#responsible}}<span class="about">{{words.responsible}}{{words.colon}}{{.}}</span>{{/responsible}}</th>
{{> partials/standards-cells.html}}
</tr>
{{/rows}}
</tbody>
</table>
{{#hasRoles}}
<h2>{{words.roleHeading}}</h2>
<table class="wide standards">
<thead>
<tr>
<th scope="col" class="step">{{words.role}}</th>
<th scope="col">{{words.requirements}}</th>
<th scope="col">{{words.moments}}</th>
<th scope="col">{{words.controls}}</th>
</tr>
</thead>
<tbody>
{{#roles}}
<tr>
<th scope="row">{{title}}</th>
{{> partials/standards-cells.html}}
</tr>
{{/roles}}
</tbody>
</table>
{{/hasRoles}}
{{/body}}
{{/ partials/page.html}}

"""#

private let template66 =
#"""
# {{heading.title}}

**{{words.heading}}** · *{{words.role}}* {{#heading.roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/heading.roles}}{{^heading.roles}}{{words.allRoles}}{{/heading.roles}}{{#heading.tier}} · *{{words.tier}}* {{.}}{{/heading.tier}}{{#heading.version}} · *{{words.version}}* {{.}}{{/heading.version}}{{#heading.owner}} · *{{words.owner}}* {{.}}{{/heading.owner}}

| {{words.number}} | {{words.step}} | {{words.requirements}} | {{words.moments}} | {{words.controls}} |
| ---: | --- | --- | --- | --- |
{{#rows}}
| {{number}} | **{{title}}**{{#place}}<br>{{.}}{{/place}}{{#responsible}}<br>*{{words.responsible}}* {{.}}{{/responsible}} | {{#requirements}}{{> partials/standards-entry.md}}{{/requirements}}{{^requirements}}–{{/requirements}} | {{#moments}}{{> partials/standards-entry.md}}{{/moments}}{{^moments}}–{{/moments}} | {{#controls}}{{> partials/standards-entry.md}}{{/controls}}{{^controls}}–{{/controls}} |
{{/rows}}
{{#hasRoles}}

## {{words.roleHeading}}

| {{words.role}} | {{words.requirements}} | {{words.moments}} | {{words.controls}} |
| --- | --- | --- | --- |
{{#roles}}
| **{{title}}** | {{#requirements}}{{> partials/standards-entry.md}}{{/requirements}}{{^requirements}}–{{/requirements}} | {{#moments}}{{> partials/standards-entry.md}}{{/moments}}{{^moments}}–{{/moments}} | {{#controls}}{{> partials/standards-entry.md}}{{/controls}}{{^controls}}–{{/controls}} |
{{/roles}}
{{/hasRoles}}
{{#hasScores}}

▲ {{words.highRiskMark}} · {{words.scoreNote}}
{{/hasScores}}

---

{{words.blueprint}} {{heading.id}}{{#heading.version}} · {{words.version}} {{.}}{{/heading.version}} · {{words.digest}} {{heading.digest}}

"""#

private let template67 =
#"""
# 'n Diensbloudruk: wat die kliënt doen, wat personeel voor en agter die sigbaarheidslyn doen,
# die standaarde daarvoor, wat verkeerd kan gaan, en wat daaraan gedoen word.
bloudruk: ontvangs
titel: Ontvangs
taal: af
weergawe: 0.1.0
eienaar: Gastedienste

rolle:
  ontvangsklerk: { titel: Ontvangsklerk, stadium: voorverhoog }
  skoonmaker: { titel: Skoonmaker, stadium: agterverhoog }

verwagtinge:
  vinnige-kamer: { teks: Ek kry my kamer sonder om te wag, dimensie: responsiwiteit }

beloftes: # wat vir die gas gesê is; motc kyk of die stappe dit kan nakom
  - teks: Van die deur tot die sleutel in tien minute
    van: { begin-van: aankoms }
    na: inboek
    binne: 10 min

stappe:
  - stap: aankoms
    titel: Gas kom aan
    bewyse: [ingang, ontvangstoonbank]
    kliënt: stap na die toonbank
    voorverhoog:
      - ontvangsklerk: groet die gas en vra die naam
    duur: 1..2 min
    vereistes:
      - teks: Groet die gas binne 30 sekondes
        maatstaf: wagtyd <= 30 s
        sê: Goeienaand, welkom. Mag ek u naam kry?
        voldoen-aan: vinnige-kamer
    oomblikke:
      - risiko: niemand is by die toonbank nie
        erns: 4
        waarskynlikheid: 2
        beheer:
          - Die klok op die toonbank roep die tweede ontvangsklerk
      - verrassing: die gas word by die tweede besoek op die naam genoem

  - stap: inboek
    titel: Inboek
    kliënt: teken en neem die sleutel
    voorverhoog:
      - ontvangsklerk: oorhandig die sleutel en wys die pad na die hysbak
    agterverhoog:
      - skoonmaker: bevestig dat die kamer gereed is
    duur: 3..5 min
    vereistes:
      - Het die sleutel in die hand voordat die gas geteken het
    oomblikke:
      - risiko: die kamer is nie gereed nie
        erns: 4
        waarskynlikheid: 3
        beheer:
          - skoonmaker: maak eers die kamers van gaste wat aankom skoon
            soort: voorkom
          - skoonmaker: meld elke klaar kamer op die bord aan
            soort: opspoor
        herstel:
          sê: U kamer het nog 'n paar minute nodig. Mag ek vir u koffie aanbied?
          binne: 2 min
          aanbod: koffie in die sitkamer

"""#

private let template68 =
#"""
# A service blueprint: what the customer does, what staff do in front of and behind the line of visibility,
# the standards for it, what can go wrong, and what is done about that.
blueprint: front-desk
title: Front desk
language: en
version: 0.1.0
owner: Guest services

roles:
  receptionist: { title: Receptionist, stage: frontstage }
  housekeeper: { title: Housekeeper, stage: backstage }

expectations:
  quick-room: { text: I get my room without waiting, dimension: responsiveness }

promises: # what the guest was told; motc checks that the steps can keep it
  - text: From the door to the key in ten minutes
    from: { start-of: arrive }
    to: check-in
    within: 10 min

steps:
  - step: arrive
    title: Guest arrives
    evidence: [entrance, front desk]
    customer: walks up to the desk
    frontstage:
      - receptionist: greets the guest and asks for the name
    duration: 1..2 min
    requirements:
      - text: Greets the guest within 30 seconds
        measure: waiting time <= 30 s
        say: Good evening, welcome. May I have your name?
        meets: quick-room
    moments:
      - risk: nobody is at the desk
        severity: 4
        likelihood: 2
        controls:
          - A bell on the desk calls the second receptionist
      - delight: the guest is called by name on the second visit

  - step: check-in
    title: Check-in
    customer: signs and takes the key
    frontstage:
      - receptionist: hands over the key and shows the way to the lift
    backstage:
      - housekeeper: confirms that the room is ready
    duration: 3..5 min
    requirements:
      - text: Has the key in hand before the guest has signed
    moments:
      - risk: the room is not ready
        severity: 4
        likelihood: 3
        controls:
          - housekeeper: cleans the rooms of arriving guests first
            kind: prevent
          - housekeeper: reports every finished room on the board
            kind: detect
        recovery:
          say: Your room needs a few more minutes. May I offer you a coffee?
          within: 2 min
          offer: a coffee in the lounge

"""#

private let template69 =
#"""
# 服务蓝图：客户做什么，员工在可视分界线前后做什么，标准是什么，哪里会出错，怎么管。
服务蓝图: 前台接待
标题: 前台接待
语言: zh-CN
版本: 0.1.0
负责部门: 客户服务部

岗位:
  接待员: { 标题: 前台接待员, 位置: 前台 }
  客房员: { 标题: 客房服务员, 位置: 后台 }

客户期望:
  快速入住: { 内容: 不用等就能拿到房间, 维度: 响应性 }

承诺: # 对客人说过的话；motc 会核对各步骤能不能做到
  - 内容: 进门后十分钟内拿到房卡
    从: { 开始于: 到店 }
    到: 入住
    时限: 10 分钟

流程:
  - 步骤: 到店
    标题: 客人到店
    有形展示: [大门, 接待台]
    客户: 走到接待台前
    前台:
      - 接待员: 问候客人，询问姓名
    用时: 1~2 分钟
    服务要求:
      - 内容: 客人走到台前三十秒内问候
        量化: 问候等待 <= 30 秒
        话术: 晚上好，欢迎光临，请问您贵姓？
        满足: 快速入住
    关键时刻:
      - 风险: 接待台没有人
        严重度: 4
        可能性: 2
        管理要点:
          - 台上放呼叫铃，一按就通知第二名接待员
      - 惊喜: 客人第二次来，能叫出他的姓

  - 步骤: 入住
    标题: 办理入住
    客户: 签字，拿房卡
    前台:
      - 接待员: 递上房卡，指引电梯方向
    后台:
      - 客房员: 确认房间已打扫好
    用时: 3~5 分钟
    服务要求:
      - 客人签完字之前，房卡已拿在手里
    关键时刻:
      - 风险: 房间还没打扫好
        严重度: 4
        可能性: 3
        管理要点:
          - 客房员: 先打扫当天有客人入住的房间
            类别: 预防
          - 客房员: 每打扫好一间，就在看板上登记
            类别: 发现
        补救:
          话术: 房间还要几分钟，先请您到休息区喝杯咖啡，好吗？
          时限: 2 分钟
          补偿: 休息区咖啡一杯

"""#

private let template70 =
#"""
# Wat hierdie huis vir al sy bloudrukke in hierdie gids en daaronder besluit.
projek: my-dienste
taal: af # van boodskappe

# Erns: fout, waarskuwing, nota of af, volgens kode, naam of familie. `motc list rules` wys almal.
# reëls: { X: nota, vague-word: fout }

# Woorde wat liewer nie in standaarde hoort nie, en eie eenhede.
# woorde: { vaag: [met flair, diensgerig] }
# eenhede: { rondawel: aantal, porsie: 45 g }

# Vanaf watter telling 'n risiko hoog is: erns × waarskynlikheid, en × opsporing.
drempels: { hoë-risiko: 12, hoë-rpn: 60 }

"""#

private let template71 =
#"""
# What this house decides for all blueprints in this folder and below.
motc: my-services

# Severities: error, warning, info or off, by code, name or family. `motc list rules` shows them all.
# rules: { X: info, vague-word: error }

# Words that your standards had better not hold, and units of your own.
# words: { vague: [with flair, service-minded] }
# units: { rondawel: count, portion: 45 g }

# From which score on a risk is high: severity × likelihood, and × detection.
thresholds: { high-risk: 12, high-rpn: 60 }

"""#

private let template72 =
#"""
# 本文件夹及其下所有服务蓝图的统一规定。
项目: my-services
语言: zh-CN # 消息的语言

# 规则的级别：错误、警告、提示、关闭；可以写编号、名称或类别字母。运行 motc list rules 查看全部规则。
# 规则: { X: 提示, vague-word: 错误 }

# 自己的含糊词和单位。
# 用词: { 含糊: [差不多, 热情周到] }
# 单位: { 颗: 数量, 份: 45 克 }

# 多少分起算高风险：严重度 × 可能性，再 × 探测度。
阈值: { 高风险: 12, 高RPN: 60 }

"""#

private let template73 =
#"""
{{! The trace matrix, for the auditor: A4 landscape. }}
{{< partials/page.html}}
{{$kind}}{{words.heading}}{{/kind}}
{{$style}}
{{> partials/trace.css}}
{{/style}}
{{$body}}
{{#coverage}}
{{#whole}}
<div class="whole"><b>{{share}}</b><p>{{name}}{{words.colon}}{{fraction}}<small>{{definition}}</small></p></div>
{{/whole}}
<table class="wide coverage">
<thead>
<tr>
<th scope="col" class="link">{{words.link}}</th>
<th scope="col">{{words.counted}}</th>
<th scope="col" class="part">{{words.linked}}</th>
<th scope="col" class="share">{{words.coverage}}</th>
<th scope="col">{{words.open}}</th>
</tr>
</thead>
<tbody>
{{#links}}
<tr>
<th scope="row" class="link">{{name}}</th>
<td data-label="{{words.counted}}">{{definition}}</td>
<td class="part" data-label="{{words.linked}}">{{fraction}}</td>
<td class="share" data-label="{{words.coverage}}">{{share}}{{#percent}}<span class="bar"><i style="width: {{.}}%"></i></span>{{/percent}}</td>
<td data-label="{{words.open}}"{{#isComplete}} class="none"{{/isComplete}}>{{#isComplete}}–{{/isComplete}}{{openList}}</td>
</tr>
{{/links}}
</tbody>
</table>
{{/coverage}}
<p class="note"><span class="gap">{{words.missing}}</span> {{words.missingNote}} · <span class="risk"></span> {{words.highRiskMark}} · {{words.keyNote}}</p>
<h2>{{words.expectations}}</h2>
{{#hasExpectations}}
<table class="wide expectations">
<thead>
<tr>
<th scope="col">{{words.expectation}}</th>
<th scope="col" class="id">{{words.id}}</th>
<th scope="col" class="dimension">{{words.dimension}}</th>
<th scope="col" class="end">{{words.metBy}}</th>
</tr>
</thead>
<tbody>
{{#expectations}}
<tr>
<td class="name">{{text}}</td>
<td class="id" data-label="{{words.id}}">{{id}}</td>
<td class="dimension{{^dimension}} none{{/dimension}}" data-label="{{words.dimension}}">{{#dimension}}{{.}}{{/dimension}}{{^dimension}}–{{/dimension}}</td>
<td class="end" data-label="{{words.metBy}}">{{metBy}}{{^metBy}}{{> partials/gap.html}}{{/metBy}}</td>
</tr>
{{/expectations}}
</tbody>
</table>
{{/hasExpectations}}
{{^hasExpectations}}
<p class="note">{{words.noExpectations}}</p>
{{/hasExpectations}}
<h2>{{words.chain}}</h2>
{{#hasGroups}}
{{! A table of tables, since only the head of a table is repeated overleaf: the step's under that of the columns. }}
<table class="wide chains" role="presentation">
{{> partials/trace-columns.html}}
<thead aria-hidden="true">
<tr>
{{> partials/trace-heads.html}}
</tr>
</thead>
{{#groups}}
<tbody><tr><td class="group" colspan="{{columns}}">
<table class="wide steps">
{{> partials/trace-columns.html}}
<thead>
<tr class="hidden">
{{> partials/trace-heads.html}}
</tr>
<tr><th scope="rowgroup" colspan="{{columns}}">{{#number}}{{.}} {{title}}{{/number}}{{^number}}{{words.standing}}{{words.colon}}{{title}}{{/number}}</th></tr>
</thead>
{{#chains}}
<tbody class="chain">
{{#rows}}
{{> partials/trace-row.html}}
{{/rows}}
</tbody>
{{/chains}}
</table>
</td></tr></tbody>
{{/groups}}
</table>
{{/hasGroups}}
{{^hasGroups}}
<p class="note">{{words.noChains}}</p>
{{/hasGroups}}
<h2>{{words.metrics}}</h2>
{{#hasMetrics}}
<table class="wide metrics">
<thead>
<tr>
<th scope="col">{{words.metric}}</th>
<th scope="col" class="id">{{words.id}}</th>
<th scope="col" class="target">{{words.target}}</th>
<th scope="col" class="end">{{words.watches}}</th>
</tr>
</thead>
<tbody>
{{#metrics}}
<tr>
<td class="name">{{name}}</td>
<td class="id" data-label="{{words.id}}">{{id}}</td>
<td class="target{{^target}} none{{/target}}" data-label="{{words.target}}">{{#target}}{{.}}{{/target}}{{^target}}–{{/target}}</td>
<td class="end" data-label="{{words.watches}}">{{watches}}{{^watches}}{{> partials/gap.html}}{{/watches}}</td>
</tr>
{{/metrics}}
</tbody>
</table>
{{/hasMetrics}}
{{^hasMetrics}}
<p class="note">{{words.noMetrics}}</p>
{{/hasMetrics}}
{{/body}}
{{/ partials/page.html}}

"""#

private let template74 =
#"""
# {{heading.title}}

**{{words.heading}}**{{#heading.tier}} · *{{words.tier}}* {{.}}{{/heading.tier}}{{#heading.version}} · *{{words.version}}* {{.}}{{/heading.version}}{{#heading.owner}} · *{{words.owner}}* {{.}}{{/heading.owner}}

## {{words.coverage}}

{{#coverage}}
{{#whole}}
**{{share}}** {{name}} · {{fraction}}<br>{{definition}}
{{/whole}}

| {{words.link}} | {{words.counted}} | {{words.linked}} | {{words.coverage}} | {{words.open}} |
| --- | --- | ---: | ---: | --- |
{{#links}}
| {{name}} | {{definition}} | {{fraction}} | {{share}} | {{#isComplete}}–{{/isComplete}}{{openList}} |
{{/links}}
{{/coverage}}

**{{words.missing}}** {{words.missingNote}} · ▲ {{words.highRiskMark}} · {{words.keyNote}}

## {{words.expectations}}

{{#hasExpectations}}
| {{words.expectation}} | {{words.id}} | {{words.dimension}} | {{words.metBy}} |
| --- | --- | --- | --- |
{{#expectations}}
| {{text}} | {{id}} | {{#dimension}}{{.}}{{/dimension}}{{^dimension}}–{{/dimension}} | {{metBy}}{{^metBy}}**{{words.missing}}**{{/metBy}} |
{{/expectations}}
{{/hasExpectations}}
{{^hasExpectations}}
{{words.noExpectations}}
{{/hasExpectations}}

## {{words.chain}}
{{^hasGroups}}

{{words.noChains}}
{{/hasGroups}}
{{#groups}}

### {{#number}}{{.}} {{title}}{{/number}}{{^number}}{{words.standing}} · {{title}}{{/number}}

|{{#hasExpectations}} {{words.expectation}} |{{/hasExpectations}} {{words.requirement}} | {{words.moment}} | {{words.controls}} | {{words.checks}} |{{#hasMetrics}} {{words.metric}} |{{/hasMetrics}}
|{{#hasExpectations}} --- |{{/hasExpectations}} --- | --- | --- | --- |{{#hasMetrics}} --- |{{/hasMetrics}}
{{#chains}}
{{#rows}}
{{> partials/trace-row.md}}
{{/rows}}
{{/chains}}
{{/groups}}

## {{words.metrics}}

{{#hasMetrics}}
| {{words.metric}} | {{words.id}} | {{words.target}} | {{words.watches}} |
| --- | --- | --- | --- |
{{#metrics}}
| {{name}} | {{id}} | {{#target}}{{.}}{{/target}}{{^target}}–{{/target}} | {{watches}}{{^watches}}**{{words.missing}}**{{/watches}} |
{{/metrics}}
{{/hasMetrics}}
{{^hasMetrics}}
{{words.noMetrics}}
{{/hasMetrics}}

---

{{words.blueprint}} {{heading.id}}{{#heading.version}} · {{words.version}} {{.}}{{/heading.version}} · {{words.digest}} {{heading.digest}}

"""#

private let template75 =
#"""
{{<partials/page.html}}
{{$kind}}{{words.training}}{{/kind}}
{{$style}}
{{> partials/training.css}}
{{/style}}
{{$facts}}
<div><dt>{{words.digest}}</dt><dd>{{heading.digest}}</dd></div>
{{/facts}}
{{$body}}
<div class="write">
<label>{{words.trainee}}<input type="text" /></label>
<label>{{words.trainer}}<input type="text" /></label>
<label>{{words.date}}<input type="text" /></label>
</div>
<section class="part">
<h2>{{words.journey}}</h2>
<ol class="journey" style="--columns: {{journeyColumns}}">
{{#journey}}
<li{{#isYours}} class="yours"{{/isYours}}>{{#phase}}<i>{{.}}</i>{{/phase}}<div><span class="num">{{number}}</span><b>{{title}}</b></div></li>
{{/journey}}
</ol>
<p class="intro">{{words.journeyKey}} <span class="key"><span class="risk">12</span>{{words.highRisk}}</span></p>
</section>
{{#standing}}
<section class="part">
<h2>{{words.standing}}</h2>
{{#standards}}
{{> partials/training-standard.html}}
{{/standards}}
</section>
{{/standing}}
{{#steps}}
<section class="lesson" id="{{id}}">
<header><h2><span class="num">{{number}}</span><span>{{title}}</span></h2></header>
<div>
<p class="about">{{#channel}}<span>{{.}}</span>{{/channel}}{{#wait}}<span>{{words.wait}} {{.}}</span>{{/wait}}{{#duration}}<span>{{words.duration}} {{.}}</span>{{/duration}}</p>
<dl class="know top">
{{#hasActions}}
<div><dt>{{words.youDo}}</dt><dd><ul>
{{#actions}}
<li><b>{{#condition}}{{words.ifCondition}}{{.}} — {{/condition}}{{text}}</b>{{#duration}} <span class="note">{{words.duration}} {{.}}</span>{{/duration}}{{#hasRoles}} <span class="who">{{#roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/roles}}</span>{{/hasRoles}}{{#say}}<q>{{.}}</q>{{/say}}</li>
{{/actions}}
</ul></dd></div>
{{/hasActions}}
{{#hasControls}}
<div><dt>{{words.alsoHere}}</dt><dd><ul>
{{#controls}}
{{> partials/training-control.html}}
{{/controls}}
</ul></dd></div>
{{/hasControls}}
{{#hasFields}}
<div><dt>{{words.fillIn}}</dt><dd class="fields">{{#fields}}<span>{{.}}</span>{{/fields}}</dd></div>
{{/hasFields}}
</dl>
{{#standards}}
{{> partials/training-standard.html}}
{{/standards}}
{{#hasMoments}}
<article class="standard">
<div class="about-it"><dl class="know">
{{#moments}}
{{> partials/training-moment.html}}
{{/moments}}
</dl></div>
</article>
{{/hasMoments}}
</div>
</section>
{{/steps}}
{{#handOvers}}
<section class="part">
<h2>{{words.handOvers}}</h2>
{{#received}}
<h3>{{words.receive}}</h3>
<table class="grid hand">
<thead><tr><th>{{words.from}}</th><th>{{words.hasDone}}</th><th>{{words.yourStep}}</th></tr></thead>
{{#rows}}
<tr><td>{{> partials/hand-over.html}}</td><td>{{#actions}}<p>{{.}}</p>{{/actions}}</td><td><span class="num">{{number}}</span> {{title}}</td></tr>
{{/rows}}
</table>
{{/received}}
{{#passedOn}}
<h3>{{words.passOn}}</h3>
<table class="grid hand">
<thead><tr><th>{{words.to}}</th><th>{{words.doesNext}}</th><th>{{words.yourStep}}</th></tr></thead>
{{#rows}}
<tr><td>{{> partials/hand-over.html}}</td><td>{{#actions}}<p>{{.}}</p>{{/actions}}</td><td><span class="num">{{number}}</span> {{title}}</td></tr>
{{/rows}}
</table>
{{/passedOn}}
</section>
{{/handOvers}}
{{#rolePlays}}
<section class="part">
<h2>{{words.rolePlays}}</h2>
<p class="intro">{{words.rolePlaysIntro}}</p>
<div class="plays">
{{#plays}}
<article{{#isRisky}} class="risky"{{/isRisky}}>
<h3><span class="num">{{stepNumber}}</span><span>{{stepTitle}}</span>{{#isRisky}}<span class="risk">{{score}}</span>{{/isRisky}}</h3>
<dl class="know">
<div><dt>{{#recovery}}{{words.situation}}{{/recovery}}{{^recovery}}{{words.goesWrong}}{{/recovery}}</dt><dd><b>{{situation}}</b></dd></div>
{{#hasExpectations}}
<div><dt>{{words.customerCares}}</dt><dd>{{#expectations}}<p>{{.}}</p>{{/expectations}}</dd></div>
{{/hasExpectations}}
</dl>
<dl class="know expected">
<div><dt>{{#recovery}}{{words.putRight}}{{/recovery}}{{^recovery}}{{words.prevent}}{{/recovery}}</dt><dd>{{#recovery}}{{> partials/training-recovery.html}}{{/recovery}}{{^recovery}}<ul>
{{#controls}}
{{> partials/training-control.html}}
{{/controls}}
</ul>{{/recovery}}</dd></div>
</dl>
</article>
{{/plays}}
</div>
</section>
{{/rolePlays}}
{{#selfTest}}
<section class="part own-page">
<h2>{{words.selfTest}}</h2>
<p class="intro">{{words.selfTestIntro}}</p>
<ol class="questions">
{{#questions}}
<li><b>{{number}}</b><div><span class="where"><span class="num">{{stepNumber}}</span>{{stepTitle}}</span><span class="prompt">{{prompt}}</span>{{#task}}<span>{{.}}</span><i></i><i></i>{{/task}}</div></li>
{{/questions}}
</ol>
</section>
{{/selfTest}}
{{#signOff}}
<section class="part whole">
<h2>{{words.signOff}}</h2>
<p class="intro">{{words.signOffIntro}}</p>
<table class="grid sign">
<colgroup><col class="c" /><col /><col class="d" /><col class="d" /><col class="d" /></colgroup>
<thead><tr><th>{{words.code}}</th><th>{{words.standard}}</th><th>{{words.shown}}</th><th>{{words.practised}}</th><th>{{words.alone}}</th></tr></thead>
{{#standards}}
<tr data-id="{{path}}"><td>{{code}}</td><td>{{text}}{{#hasRoles}} <span class="who">{{#roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/roles}}</span>{{/hasRoles}}</td><td><input type="text" aria-label="{{words.shown}}" /></td><td><input type="text" aria-label="{{words.practised}}" /></td><td><input type="text" aria-label="{{words.alone}}" /></td></tr>
{{/standards}}
</table>
<div class="write">
<label>{{words.trainee}} · {{words.signature}}<input type="text" /></label>
<label>{{words.trainer}} · {{words.signature}}<input type="text" /></label>
<label>{{words.date}}<input type="text" /></label>
</div>
</section>
{{/signOff}}
{{#selfTest}}
<section class="part own-page">
<h2>{{words.answers}}</h2>
<ol class="answers">
{{#questions}}
<li><b>{{number}}</b><div>{{#limit}}<b>{{.}}</b>{{/limit}}{{#code}} <span class="note">{{.}}</span>{{/code}}{{#recovery}}{{> partials/training-recovery.html}}{{/recovery}}</div></li>
{{/questions}}
</ol>
</section>
{{/selfTest}}
{{/body}}
{{/partials/page.html}}

"""#

private let template76 =
#"""
# {{heading.title}}

**{{words.training}}** · {{words.role}} {{#heading.roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/heading.roles}}{{^heading.roles}}{{words.allRoles}}{{/heading.roles}}{{#heading.tier}} · {{words.tier}} {{.}}{{/heading.tier}}{{#heading.version}} · {{words.version}} {{.}}{{/heading.version}}{{#heading.owner}} · {{words.owner}} {{.}}{{/heading.owner}}

{{words.trainee}} \_\_\_\_\_\_\_\_ {{words.trainer}} \_\_\_\_\_\_\_\_ {{words.date}} \_\_\_\_\_\_\_\_

## {{words.journey}}

{{words.journeyKey}} **▲12** {{words.highRisk}}

{{#journey}}
- {{#isYours}}● **{{number}} {{title}}**{{/isYours}}{{^isYours}}○ {{number}} {{title}}{{/isYours}}{{#phase}} ({{.}}){{/phase}}
{{/journey}}
{{#standing}}

## {{words.standing}}
{{#standards}}
{{> partials/training-standard.md}}
{{/standards}}
{{/standing}}
{{#steps}}

## {{number}} {{title}}
{{#channel}}

{{.}}
{{/channel}}
{{#wait}}

{{words.wait}} {{.}}
{{/wait}}
{{#duration}}

{{words.duration}} {{.}}
{{/duration}}
{{#hasActions}}

**{{words.youDo}}**

{{#actions}}
- {{#condition}}{{words.ifCondition}}{{.}} — {{/condition}}{{text}}{{#duration}} ({{words.duration}} {{.}}){{/duration}}{{#hasRoles}} ({{#roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/roles}}){{/hasRoles}}{{#say}} “{{.}}”{{/say}}
{{/actions}}
{{/hasActions}}
{{#hasControls}}

**{{words.alsoHere}}**

{{#controls}}
{{> partials/training-control.md}}
{{/controls}}
{{/hasControls}}
{{#hasFields}}

**{{words.fillIn}}**

{{#fields}}
- {{.}}
{{/fields}}
{{/hasFields}}
{{#standards}}
{{> partials/training-standard.md}}
{{/standards}}
{{#moments}}
{{> partials/training-moment.md}}
{{/moments}}
{{/steps}}
{{#handOvers}}

## {{words.handOvers}}
{{#received}}

### {{words.receive}}

| {{words.from}} | {{words.hasDone}} | {{words.yourStep}} |
| --- | --- | --- |
{{#rows}}
| {{otherNumber}} {{#roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/roles}}{{#condition}} ({{words.ifCondition}}{{.}}){{/condition}} |{{#actions}} – {{.}}{{/actions}} | {{number}} {{title}} |
{{/rows}}
{{/received}}
{{#passedOn}}

### {{words.passOn}}

| {{words.to}} | {{words.doesNext}} | {{words.yourStep}} |
| --- | --- | --- |
{{#rows}}
| {{otherNumber}} {{#roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/roles}}{{#condition}} ({{words.ifCondition}}{{.}}){{/condition}} |{{#actions}} – {{.}}{{/actions}} | {{number}} {{title}} |
{{/rows}}
{{/passedOn}}
{{/handOvers}}
{{#rolePlays}}

## {{words.rolePlays}}

{{words.rolePlaysIntro}}
{{#plays}}

### {{number}}. {{stepTitle}}{{#isRisky}} ▲{{score}}{{/isRisky}}

- {{#recovery}}{{words.situation}}{{/recovery}}{{^recovery}}{{words.goesWrong}}{{/recovery}} · **{{situation}}**
{{#expectations}}
- {{words.customerCares}} · {{.}}
{{/expectations}}
{{#recovery}}
- {{words.putRight}} · {{> partials/training-recovery.md}}
{{/recovery}}
{{^recovery}}
- {{words.prevent}}
{{#controls}}
  {{> partials/training-control.md}}
{{/controls}}
{{/recovery}}
{{/plays}}
{{/rolePlays}}
{{#selfTest}}

## {{words.selfTest}}

{{words.selfTestIntro}}

{{#questions}}
{{number}}. **{{prompt}}** ({{stepNumber}} {{stepTitle}}){{#task}} {{.}}{{/task}}
{{/questions}}
{{/selfTest}}
{{#signOff}}

## {{words.signOff}}

{{words.signOffIntro}}

| {{words.code}} | {{words.standard}} | {{words.shown}} | {{words.practised}} | {{words.alone}} | id |
| --- | --- | --- | --- | --- | --- |
{{#standards}}
| {{code}} | {{text}}{{#hasRoles}} ({{#roles}}{{name}}{{#isFollowed}} · {{/isFollowed}}{{/roles}}){{/hasRoles}} | | | | {{path}} |
{{/standards}}

{{words.trainee}} · {{words.signature}} \_\_\_\_\_\_\_\_ {{words.trainer}} · {{words.signature}} \_\_\_\_\_\_\_\_ {{words.date}} \_\_\_\_\_\_\_\_
{{/signOff}}
{{#selfTest}}

## {{words.answers}}

{{#questions}}
{{number}}. {{#limit}}**{{.}}**{{/limit}}{{#code}} ({{.}}){{/code}}{{#recovery}}{{> partials/training-recovery.md}}{{/recovery}}
{{/questions}}
{{/selfTest}}

---

{{words.blueprint}} {{heading.id}}{{#heading.version}} · {{words.version}} {{.}}{{/heading.version}} · {{words.digest}} {{heading.digest}}

"""#
