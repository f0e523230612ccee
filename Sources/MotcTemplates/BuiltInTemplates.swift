// Made from the files of templates/ by GeneratedFilesTests: change those, not this.
// swift-format-ignore-file

/// The templates that come with motc.
package enum BuiltInTemplates {
  /// In the order of their paths, which are relative to `templates/`.
  package static let all: [(path: String, contents: String)] = [
    (#"partials/page.css.mustache"#, template0),
    (#"partials/page.html.mustache"#, template1),
    (#"starter/blueprint.af.yaml"#, template2),
    (#"starter/blueprint.en.yaml"#, template3),
    (#"starter/blueprint.zh-CN.yaml"#, template4),
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

private let template2 =
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
          - skoonmaker: meld elke klaar kamer op die bord aan
            soort: opspoor
        herstel:
          sê: U kamer het nog 'n paar minute nodig. Mag ek vir u koffie aanbied?
          binne: 2 min
          aanbod: koffie in die sitkamer

"""#

private let template3 =
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
          - housekeeper: reports every finished room on the board
            kind: detect
        recovery:
          say: Your room needs a few more minutes. May I offer you a coffee?
          within: 2 min
          offer: a coffee in the lounge

"""#

private let template4 =
#"""
# 服务蓝图：客户做什么，员工在可视线前后做什么，标准是什么，哪里会出错，怎么管。
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
          - 客房员: 每打扫好一间，就在看板上登记
            类别: 发现
        补救:
          话术: 房间还要几分钟，先请您到休息区喝杯咖啡，好吗？
          时限: 2 分钟
          补偿: 休息区咖啡一杯

"""#
