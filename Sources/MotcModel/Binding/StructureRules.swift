package import MotcSource

/// The rules of structure: what may be written where.
package enum StructureRules {
  package static let all = [
    unknownKey, missingKey, wrongShape, emptyText, badID, duplicateID, outOfRange, unknownEnumerator, badMeasure,
    unknownUnit, badDuration, unknownLanguage, keyInTwoLanguages, uselessAllowance, upsideDownRange,
  ]

  // MARK: S101

  package static let unknownKey = RuleInfo(
    "S101", "unknown-key", .error,
    summary: Phrase(en: "unknown key", zh: "未知的键", af: "onbekende sleutel"),
    rationale: Phrase(
      en: "What stands under a key that motc does not know would reach no checklist; nothing is dropped silently.",
      zh: "motc 不认识的键，下面写的内容不会出现在任何检查表里；我们不悄悄丢掉任何东西。",
      af: "Wat onder 'n onbekende sleutel staan, bereik geen kontrolelys nie; niks word stilweg weggelaat nie."),
    triggering: [
      Example("steps:\n  - step: greet\n    ⟦tittle⟧: Greeting\n    customer: arrives\n").caughtBySchema,
      Example("⟦owners⟧: Service\nsteps:\n  - step: greet\n    customer: arrives\n").caughtBySchema,
      Example(
        """
        roles: [agent]
        steps:
          - step: greet
            ⟦costumer⟧: arrives
          - step: prepare
            customer: waits
            ⟦backstge⟧: { agent: prepares }
        """
      ).caughtBySchema,
      Example(
        """
        roles: [waiter, cook]
        steps:
          - step: serve
            customer: waits
            backstage:
              - ⟦waiter⟧: sets the table
                cook: cooks
                text: prepare the meal
        """
      ).caughtBySchema,
      Example(
        """
        roles: [waiter]
        steps:
          - step: serve
            customer: waits
            backstage: { waiter: sets the table }
            controls:
              - waiter: looks over the tables
                ⟦every⟧: 20 min
        """),
      Example(
        """
        roles:
          waiter: { title: Waiter }
        ⟦cook⟧:
          title: Cook
          guest-service: Guest service
        steps:
          - step: serve
            customer: waits
            frontstage: { waiter: brings the meal, requirements: [brings it within 2 min], moments: [{ delight: it looks good }] }
            backstage: [{ cook: cooks }, { guest-service: sees to the table }]
        """
      ).caughtBySchema,
      Example(
        """
        roles: [waiter]
        steps:
          - step: order
            customer: orders
            frontstage: { waiter: writes it down, moments: [{ delight: the waiter knows the guest }] }
            requirements:
              - waiter: Writes the order down within 2 min
              - ⟦step⟧: serve
                customer: eats
                frontstage: { waiter: brings the meal, requirements: [brings it within 2 min], moments: [{ delight: it looks good }] }
        """
      ).caughtBySchema,
    ],
    passing: [Example("steps:\n  - step: greet\n    title: Greeting\n    customer: arrives\n")])
  static let keyUnknown = Phrase(
    en: "'{1}' is not a key of {2}", zh: "{2}没有“{1}”这个键", af: "'{1}' is nie 'n sleutel van {2} nie")
  static let standsBeside = Phrase(
    en: "'{1}' stands beside `{2}`, not under it", zh: "“{1}”写到了“{2}”外面",
    af: "'{1}' staan langs `{2}`, nie daaronder nie")
  static let indentUnder = Phrase(
    en: "indent it, in line with the entries of `{1}`", zh: "缩进到与“{1}”里的项对齐",
    af: "skuif dit in, in lyn met die inskrywings van `{1}`")
  static let stepInside = Phrase(
    en: "a step begins here, inside '{1}'", zh: "“{1}”里面写了一个步骤", af: "'n stap begin hier, binne '{1}'")
  static let moveStepOut = Phrase(
    en: "move it, with what belongs to it, to the column of the other steps", zh: "把它连同下面的内容移到其他步骤那一列",
    af: "skuif dit, met alles wat daarby hoort, na die kolom van die ander stappe")
  static let writeAsListOf = Phrase(
    en: "write it as a list: `{1}`", zh: "写成列表：“{1}”", af: "skryf dit as 'n lys: `{1}`")
  package static let didYouMean = Phrase(en: "did you mean `{1}`?", zh: "是不是想写“{1}”？", af: "bedoel jy `{1}`?")
  static let keysAre = Phrase(
    en: "the keys here are {1}", zh: "这里可以写：{1}", af: "die sleutels hier is {1}")
  package static let replaceWith = Phrase(en: "replace with `{1}`", zh: "改为“{1}”", af: "vervang met `{1}`")
  static let onePairBesideKeys = Phrase(
    en: "only one `ROLE: text` may stand beside other keys", zh: "有其他键时，只能写一个“岗位: 内容”",
    af: "net een `ROL: teks` mag langs ander sleutels staan")
  static let roleBesideKey = Phrase(
    en: "'{1}' cannot be a key beside '{2}'", zh: "写了“{2}”，就不能再写“{1}: …”",
    af: "'{1}' kan nie 'n sleutel langs '{2}' wees nie")
  static let longFormOrEach = Phrase(
    en: "write `{1}: …` and one `{2}: …`, or begin a new `- ` entry for each",
    zh: "写“{1}: …”和一个“{2}: …”，或者每个岗位各写一条“- ”",
    af: "skryf `{1}: …` en een `{2}: …`, of begin 'n nuwe `- `-inskrywing vir elkeen")
  static let statementEach = Phrase(
    en: "begin a new `- ` entry for each", zh: "每个岗位各写一条“- ”", af: "begin 'n nuwe `- `-inskrywing vir elkeen")

  static let nothingInherited = Phrase(
    en: "'{1}' changes what is inherited, and this blueprint has no base", zh: "“{1}”用来改动继承的内容，可这份蓝图没有继承别的蓝图",
    af: "'{1}' verander wat geërf is, en hierdie bloudruk het geen basis nie")
  static let extendOrRemove = Phrase(
    en: "name the base with `{1}: FILE`, or remove this line", zh: "用“{1}: 文件”写明继承哪份蓝图，或者删掉这一行",
    af: "noem die basis met `{1}: LÊER`, of verwyder hierdie reël")

  // MARK: S102

  package static let missingKey = RuleInfo(
    "S102", "missing-key", .error,
    summary: Phrase(en: "missing key", zh: "缺少必需的键", af: "sleutel ontbreek"),
    rationale: Phrase(
      en: "Without it the entry says nothing that could be checked or printed.",
      zh: "缺了它，这一项就没有可以检查、可以打印的内容。",
      af: "Daarsonder sê die inskrywing niks wat nagegaan of gedruk kan word nie."),
    triggering: [
      Example("steps:\n  - ⟦title⟧: Greeting\n    customer: arrives\n").caughtBySchema,
      Example(
        """
        roles: [agent]
        steps:
          - step: greet
            customer: arrives
          - step: seat
            customer: sits down
            requirements:
              - agent: A drink stands ready
                ⟦after⟧: greet
        """),
      Example(
        """
        promises:
          - ⟦text⟧: We mend it for nothing
        steps:
          - step: greet
            customer: arrives
        """
      ).caughtBySchema,
    ],
    passing: [
      Example("steps:\n  - step: greet\n    customer: arrives\n"),
      Example(
        """
        extends: base.yaml
        steps:
          - step: seat
            requirements:
              - id: drink
                after: greet
        """,
        with: [
          (
            "base.yaml",
            """
            blueprint: base
            roles: [agent]
            steps:
              - step: greet
                customer: arrives
              - step: seat
                customer: sits down
                requirements:
                  - agent: A drink stands ready
                    id: drink
                    within: 5 min
                    after: greet
            """
          )
        ]),
    ])
  static let keyMissing = Phrase(
    en: "{1} needs `{2}`", zh: "{1}缺少“{2}”", af: "{1} benodig `{2}`")
  /// Inside the quotes of `keyMissing`.
  static let andKey = Phrase(en: "{1}`, `{2}", zh: "{1}”“{2}", af: "{1}`, `{2}")
  static let fileKindMissing = Phrase(
    en: "the file does not say what it is: no `{blueprint}:` or `{library}:` begins a line",
    zh: "文件没有说明自己是什么：没有以“{blueprint}:”或“{library}:”开头的行",
    af: "die lêer sê nie wat dit is nie: geen `{blueprint}:` of `{library}:` begin 'n reël nie")
  static let writeKey = Phrase(en: "add `{1}: …`", zh: "补上“{1}: …”", af: "voeg `{1}: …` by")
  static let textMissing = Phrase(
    en: "{1} needs a text", zh: "{1}缺少内容", af: "{1} benodig 'n teks")
  static let writeText = Phrase(
    en: "write `{text}: …`, or `ROLE: …`",
    zh: "写“{text}: …”或“岗位: …”",
    af: "skryf `{text}: …`, of `ROL: …`")

  static let limitMissing = Phrase(
    en: "'{1}' without `{2}` limits nothing", zh: "只写“{1}”、不写“{2}”，等于没有时限",
    af: "'{1}' sonder `{2}` beperk niks")

  static let newStepNowhere = Phrase(
    en: "the step '{1}' is new here and does not say where it goes", zh: "步骤“{1}”是这里新增的，没有说明放在哪里",
    af: "die stap '{1}' is nuut hier en sê nie waar dit kom nie")
  static let placeStep = Phrase(
    en: "write `{after}: STEP` or `{before}: STEP`",
    zh: "写“{after}: 步骤”或“{before}: 步骤”",
    af: "skryf `{after}: STAP` of `{before}: STAP`")

  // MARK: S103

  package static let wrongShape = RuleInfo(
    "S103", "wrong-shape", .error,
    summary: Phrase(en: "wrong shape of value", zh: "值的形式不对", af: "verkeerde vorm van waarde"),
    rationale: Phrase(
      en: "A list where a text belongs, or the reverse, is most often a dash or a blank too many.",
      zh: "该写一句话的地方写成了列表，或者相反，多半是多了一个“-”或空格。",
      af: "'n Lys waar 'n teks hoort, of andersom, is meestal 'n strepie of spasie te veel."),
    triggering: [
      Example("title: ⟦[a, b]⟧\nsteps:\n  - step: greet\n    customer: arrives\n").caughtBySchema,
      Example("steps: ⟦greet⟧\n").caughtBySchema,
      Example("steps:\n  - ⟦greet⟧\n").caughtBySchema,
      Example(
        """
        roles: ⟦waiter, cook⟧
        steps:
          - step: serve
            customer: waits
            frontstage: { waiter: brings the meal, requirements: [brings it within 2 min], moments: [{ delight: it looks good }] }
            backstage: { cook: cooks }
        """
      ).caughtBySchema,
      Example(
        """
        roles: [host]
        steps:
          - step: greet
            customer: arrives
            moments:
              - risk: nobody says good day
                controls: { host: stands at the door }
                recovery:
                  - { by: host, text: asks for pardon, within: 1 min }
                  - ⟦{ by: host, text: brings a drink, within: 5 min }⟧
        """
      ).caughtBySchema,
      Example(
        """
        roles: [agent]
        tiers: [vip, guest]
        steps:
          - step: greet
            customer: arrives
            requirements:
              - by: agent
                text: A drink stands ready
                tiers: ⟦[vip]⟧
        """
      ).caughtBySchema,
      Example(
        """
        roles: [agent]
        steps:
          - step: greet
            customer: arrives
          - step: seat
            customer: sits down
            requirements:
              - agent: A drink stands ready
                within: 5 min
                before: leave
                ⟦after⟧: greet
          - step: leave
            customer: leaves
        """
      ).caughtBySchema,
      Example(
        """
        extends: base.yaml
        steps:
          - step: seat
            after: greet
            ⟦before⟧: leave
            customer: sits down
        """,
        with: [
          (
            "base.yaml",
            "blueprint: base\nsteps:\n  - { step: greet, customer: arrives }\n  - { step: leave, customer: leaves }\n"
          )
        ]
      ).caughtBySchema,
    ],
    passing: [Example("title: a, b\nsteps:\n  - step: greet\n    customer: arrives\n")])
  static let oneRecovery = Phrase(
    en: "a moment has one recovery", zh: "一个关键时刻只有一项补救", af: "'n oomblik het een herstel")
  static let joinRecoveries = Phrase(
    en: "put both into one text, or write a second moment", zh: "把两项合成一段文字，或者另写一个关键时刻",
    af: "sit albei in een teks, of skryf 'n tweede oomblik")
  static let shapeWrong = Phrase(
    en: "expected {1}, found {2}", zh: "这里应该是{1}，却是{2}", af: "verwag {1}, maar vind {2}")
  static let aText = Phrase(en: "a text", zh: "一段文字", af: "'n teks")
  static let aList = Phrase(en: "a list", zh: "列表", af: "'n lys")
  static let aMapping = Phrase(
    en: "a mapping (`key: value` lines)", zh: "一组“键: 值”", af: "'n groep `sleutel: waarde`-reëls")
  static let nothing = Phrase(en: "nothing", zh: "空值", af: "niks")
  static let writeAsText = Phrase(
    en: "write one text after the colon; put it in quotes if it holds brackets",
    zh: "在冒号后写一段文字；如果内容里有括号，请加引号",
    af: "skryf een teks ná die dubbelpunt; gebruik aanhalingstekens as dit hakies bevat")
  static let writeAsList = Phrase(
    en: "begin each entry with `- ` on a line of its own", zh: "每一项另起一行，以“- ”开头",
    af: "begin elke inskrywing met `- ` op 'n eie reël")
  static let writeAsMapping = Phrase(
    en: "write `key: value` lines: {1}", zh: "写成“键: 值”：{1}", af: "skryf `sleutel: waarde`-reëls: {1}")
  static let tierAndDifference = Phrase(en: "TIER: what differs", zh: "分级: 有什么不同", af: "VLAK: wat verskil")
  static let limitToTiers = Phrase(
    en: "to keep it for some tiers write `{1}: [TIER]`", zh: "只给某几级客户的，写“{1}: [分级]”",
    af: "om dit net vir party vlakke te hou, skryf `{1}: [VLAK]`")
  static let keyAndValue = Phrase(en: "{1}: …", zh: "{1}: …", af: "{1}: …")
  static let keyNotText = Phrase(
    en: "a key has to be a text", zh: "键必须是一段文字", af: "'n sleutel moet 'n teks wees")
  static let notADay = Phrase(
    en: "'{1}' is no day of the calendar", zh: "“{1}”不是日历上的日期", af: "'{1}' is nie 'n dag op die kalender nie")
  static let writeDay = Phrase(
    en: "write year, month and day: `2027-06-30`", zh: "写年、月、日：“2027-06-30”",
    af: "skryf jaar, maand en dag: `2027-06-30`")
  static let oneStandardOnly = Phrase(
    en: "'{1}' can be given to one standard only, and `{use}` brings several or none",
    zh: "“{1}”只能给一条标准，而这里的“{use}”不是一条",
    af: "'{1}' kan net aan een standaard gegee word, en `{use}` bring nie presies een nie")
  static let useAlone = Phrase(
    en: "give that standard an entry of its own", zh: "把那条标准单独写成一项", af: "gee daardie standaard sy eie inskrywing")
  static let notBoth = Phrase(
    en: "'{1}' and '{2}' cannot stand together", zh: "“{1}”和“{2}”不能同时写",
    af: "'{1}' en '{2}' kan nie saam staan nie")
  static let theOther = Phrase(en: "the other one", zh: "另一个在这里", af: "die ander een")
  static let riskOrDelight = Phrase(
    en: "a moment of truth is a risk or a delight, not both", zh: "一个关键时刻要么是风险，要么是惊喜，不能两者都写",
    af: "'n oomblik van waarheid is 'n risiko of 'n verrassing, nie albei nie")
  static let splitMoment = Phrase(
    en: "write them as two entries", zh: "分成两条来写", af: "skryf dit as twee inskrywings")

  // MARK: S104

  package static let emptyText = RuleInfo(
    "S104", "empty-text", .error,
    summary: Phrase(en: "empty text", zh: "内容为空", af: "leë teks"),
    rationale: Phrase(
      en: "An empty line on a checklist cannot be kept or checked.",
      zh: "检查表上的空行，既没法做到，也没法检查。",
      af: "'n Leë reël op 'n kontrolelys kan nie nagekom of nagegaan word nie."),
    triggering: [
      Example("⟦title⟧:\nsteps:\n  - step: greet\n    customer: arrives\n"),
      Example("title: ⟦''⟧\nsteps:\n  - step: greet\n    customer: arrives\n").caughtBySchema,
      Example("title: ⟦\u{3000}⟧\nsteps:\n  - step: greet\n    customer: arrives\n").caughtBySchema,
      Example(
        """
        roles: [agent]
        steps:
          - step: greet
            customer: arrives
            moments:
              - risk: nobody says good day
                controls: { agent: stands at the door }
                recovery: { agent: asks for pardon, ⟦within⟧: }
        """
      ),
      Example(
        """
        roles: [agent]
        tiers: [vip, guest]
        steps:
          - step: greet
            customer: arrives
            requirements:
              - by: agent
                text: A drink stands ready
                tiers: { ⟦vip⟧: }
        """
      ).caughtBySchema,
      Example(
        """
        roles: [agent]
        tiers: [vip, guest]
        steps:
          - step: greet
            customer: arrives
            requirements:
              - by: agent
                text: A drink stands ready within 2 min
                only: ⟦[]⟧
                measure: ⟦[]⟧
              - by: agent
                text: The newspaper lies on the table
                only: [vip]
        """
      ).caughtBySchema,
    ],
    passing: [Example("title: Visit\nsteps:\n  - step: greet\n    customer: arrives\n")])
  static let valueEmpty = Phrase(en: "'{1}' is empty", zh: "“{1}”是空的", af: "'{1}' is leeg")
  static let forNobody = Phrase(
    en: "`{1}` names no tier: nobody would get this", zh: "“{1}”里没有客户分级：这样谁也得不到",
    af: "`{1}` noem geen vlak nie: niemand sou dit kry nie")
  static let nameTier = Phrase(
    en: "name a tier, or remove the line: without `{1}` it is for everybody",
    zh: "写上客户分级，或者删掉这一行：不写“{1}”就是给所有客户",
    af: "noem 'n vlak, of verwyder die reël: sonder `{1}` is dit vir almal")
  static let measuresNothing = Phrase(
    en: "`{1}` is an empty list: nothing is measured", zh: "“{1}”是空的列表：什么也没有量化",
    af: "`{1}` is 'n leë lys: niks word gemeet nie")
  static let writeOneMeasure = Phrase(
    en: "write a measure, such as `rings <= 3`, or remove the line", zh: "写上量化，例如“铃声 <= 3 声”，或者删掉这一行",
    af: "skryf 'n maatstaf, soos `luie <= 3`, of verwyder die reël")
  static let entryEmpty = Phrase(en: "this entry is empty", zh: "这一项是空的", af: "hierdie inskrywing is leeg")
  static let fillOrRemove = Phrase(
    en: "write its text, or remove the line", zh: "写上内容，或者删掉这一行", af: "skryf die teks, of verwyder die reël")

  // MARK: S105

  package static let badID = RuleInfo(
    "S105", "bad-id", .error,
    summary: Phrase(en: "not usable as an id", zh: "不能用作标识", af: "nie bruikbaar as kenmerk nie"),
    rationale: Phrase(
      en: "Ids name files, links and lines of checklists, so they hold letters, digits, `-` and `_` only.",
      zh: "标识会用在文件名、链接和检查表编号里，只能用文字、数字、“-”和“_”。",
      af: "Kenmerke benoem lêers, skakels en reëls van kontrolelyste; net letters, syfers, `-` en `_` is toegelaat."),
    triggering: [
      Example("steps:\n  - step: ⟦greet the guest⟧\n    customer: arrives\n").caughtBySchema,
      Example("steps:\n  - step: ⟦end⟧\n    customer: arrives\n").caughtBySchema,
      Example("roles: [⟦when⟧]\nsteps:\n  - step: greet\n    customer: arrives\n").caughtBySchema,
    ],
    passing: [Example("steps:\n  - step: 来电预约\n    customer: arrives\n")])
  static let idBad = Phrase(
    en: "'{1}' cannot be an id", zh: "“{1}”不能用作标识", af: "'{1}' kan nie 'n kenmerk wees nie")
  static let idRule = Phrase(
    en: "use letters, digits, `-` and `_`, at most 80 of them: `{1}`; what staff read goes into `{title}`",
    zh: "只用文字、数字、“-”“_”，不超过 80 个字：“{1}”；给员工看的名称写在“{title}”里",
    af: "gebruik letters, syfers, `-` en `_`, hoogstens 80: `{1}`; wat personeel lees, kom in `{title}`")
  static let idOfDevice = Phrase(
    en: "some computers keep this name for themselves, and documents are named by ids: choose another, such as `{1}`",
    zh: "有些电脑保留这个名字，而文档以标识命名：换一个，例如“{1}”",
    af:
      "sommige rekenaars hou hierdie naam vir hulself, en dokumente word na kenmerke genoem: kies 'n ander, soos `{1}`")
  static let beginMoment = Phrase(
    en: "what can go wrong stands behind `{risk}`, what delights behind `{delight}`",
    zh: "可能出的问题写在“{risk}”后面，让客户惊喜的写在“{delight}”后面",
    af: "wat verkeerd kan gaan, staan agter `{risk}`, wat verras, agter `{delight}`")
  static let idReserved = Phrase(
    en: "'{1}' is a word of the language and cannot be an id here", zh: "“{1}”是语言里的保留词，不能在这里用作标识",
    af: "'{1}' is 'n woord van die taal en kan nie hier 'n kenmerk wees nie")
  static let renameID = Phrase(
    en: "choose another id; the title may stay", zh: "换一个标识，标题可以不变", af: "kies 'n ander kenmerk; die titel mag bly")

  // MARK: S106

  package static let duplicateID = RuleInfo(
    "S106", "duplicate-id", .error,
    summary: Phrase(en: "id used twice", zh: "标识重复", af: "kenmerk twee keer gebruik"),
    rationale: Phrase(
      en: "A reference to the id, and a filled-in sheet that carries it, could mean either.",
      zh: "引用这个标识的地方、填好的检查表，都分不清指的是哪一个。",
      af: "'n Verwysing na die kenmerk, en 'n ingevulde bladsy daarmee, kan enigeen beteken."),
    triggering: [
      Example(
        "steps:\n  - step: greet\n    customer: arrives\n  - step: ⟦greet⟧\n    customer: leaves\n"),
      Example(
        "roles: [agent, ⟦agent⟧]\nsteps:\n  - step: prepare\n    backstage: { agent: prepares }\n    duration: 5 min\n"
      )
      .caughtBySchema,
    ],
    passing: [
      Example("steps:\n  - step: greet\n    customer: arrives\n  - step: leave\n    customer: leaves\n")
    ])
  static let idTwice = Phrase(
    en: "the id '{1}' is used twice", zh: "标识“{1}”用了两次", af: "die kenmerk '{1}' word twee keer gebruik")
  package static let idOfTwoFiles = Phrase(
    en: "the blueprint '{1}' has the id of the one in '{2}'", zh: "蓝图“{1}”与“{2}”里的蓝图标识相同",
    af: "die bloudruk '{1}' het dieselfde kenmerk as die een in '{2}'")
  static let idOfAnotherKind = Phrase(
    en: "'{1}' is {2} in the base, and {3} here", zh: "“{1}”在被继承的蓝图里是{2}，在这里却是{3}",
    af: "'{1}' is {2} in die basis, en {3} hier")
  package static let firstUsedHere = Phrase(en: "first used here", zh: "第一次用在这里", af: "eerste keer hier gebruik")
  package static let renameOne = Phrase(
    en: "give one of them another id", zh: "给其中一个换个标识", af: "gee een van hulle 'n ander kenmerk")

  // MARK: S107

  package static let outOfRange = RuleInfo(
    "S107", "out-of-range", .error,
    summary: Phrase(en: "number out of range", zh: "数值超出范围", af: "getal buite die reeks"),
    rationale: Phrase(
      en: "Scores run from 1 to 5, as in an FMEA; another scale would not compare with the rest.",
      zh: "评分是 1 到 5（同 FMEA），换一种尺度就没法和其他项目比较。",
      af: "Tellings loop van 1 tot 5, soos in 'n FMEA; 'n ander skaal is nie met die res vergelykbaar nie."),
    triggering: [
      Example(
        """
        steps:
          - step: greet
            customer: arrives
            moments:
              - risk: nobody is there
                severity: ⟦7⟧
                likelihood: 2
                controls: [{ by: agent, text: two agents on duty }]
        roles: [agent]
        """
      ).caughtBySchema,
      Example(
        """
        roles: [agent]
        steps:
          - step: greet
            customer: arrives
            moments:
              - risk: nobody is there
                severity: ⟦9⟧
                likelihood: 3
                controls: [{ by: agent, text: two agents on duty }]
        """
      ).caughtBySchema,
      Example(
        """
        promises:
          - { text: at home in an hour, from: greet, to: leave, within: 60 min }
        steps:
          - step: greet
            customer: arrives
          - step: repair
            customer: waits
            duration: 50 min
            next:
              - when: the fault is still there
                to: repair
                at-most: ⟦5000⟧
              - to: leave
          - step: leave
            customer: leaves
            duration: 5 min
        """
      ).caughtBySchema,
    ],
    passing: [
      Example(
        """
        steps:
          - step: greet
            customer: arrives
            moments:
              - risk: nobody is there
                severity: 4
                likelihood: 2
                controls: [{ by: agent, text: two agents on duty }]
        roles: [agent]
        """)
    ])
  static let notInRange = Phrase(
    en: "'{1}' is not a whole number from {2} to {3}", zh: "“{1}”不是 {2} 到 {3} 之间的整数",
    af: "'{1}' is nie 'n heelgetal van {2} tot {3} nie")
  static let writeNumber = Phrase(
    en: "write a whole number from {1} to {2}", zh: "写 {1} 到 {2} 之间的整数", af: "skryf 'n heelgetal van {1} tot {2}")

  // MARK: S108

  package static let unknownEnumerator = RuleInfo(
    "S108", "unknown-word", .error,
    summary: Phrase(
      en: "not one of the words that may stand here", zh: "不是这里可选的词",
      af: "nie een van die woorde wat hier mag staan nie"),
    rationale: Phrase(
      en: "The choice decides where the line is printed and which rules apply.",
      zh: "选哪个词，决定了内容印在哪里、适用哪些规则。",
      af: "Die keuse bepaal waar die reël gedruk word en watter reëls geld."),
    triggering: [
      Example(
        "roles:\n  agent: { stage: ⟦back⟧ }\nsteps:\n  - step: prepare\n    backstage: { agent: prepares }\n    duration: 5 min\n"
      )
      .caughtBySchema
    ],
    passing: [
      Example(
        "roles:\n  agent: { stage: frontstage }\nsteps:\n  - step: greet\n    customer: arrives\n    frontstage: { agent: greets the guest by name, requirements: [greets within 30 s], moments: [{ delight: the name is known }] }\n"
      )
    ])
  static let wordUnknown = Phrase(
    en: "'{1}' is not one of {2}", zh: "“{1}”不在可选范围内：{2}", af: "'{1}' is nie een van {2} nie")

  // MARK: S109–S111

  package static let badMeasure = RuleInfo(
    "S109", "bad-measure", .error,
    summary: Phrase(en: "measure that cannot be read", zh: "量化指标读不懂", af: "maatstaf wat nie gelees kan word nie"),
    rationale: Phrase(
      en: "A measure is what makes a standard checkable; it becomes the box with its limit on the checklist.",
      zh: "有了量化，标准才能检查；它会变成检查表上带限值的填写格。",
      af: "'n Maatstaf maak 'n standaard nagaanbaar; dit word die blokkie met sy perk op die kontrolelys."),
    triggering: [
      Example(
        """
        roles: [agent]
        steps:
          - step: greet
            customer: arrives
            requirements:
              - by: agent
                text: answers within three rings
                measure: ⟦rings three⟧
        """),
      Example(
        """
        roles: [agent]
        steps:
          - step: greet
            customer: arrives
            requirements:
              - by: agent
                text: answers within three rings
                measure:
                  - '⟦<=⟧ 3 rings'
                  - answers <= ⟦1,000⟧
                  - answer time <= ⟦12:30⟧
                  - pause <= ⟦2..3 s⟧
                  - rings = ⟦2.5 rings⟧
                  - share of calls <= ⟦a quarter⟧
                  - tea room = ⟦5 -7 ℃⟧
        """),
    ],
    passing: [
      Example(
        """
        roles: [agent]
        steps:
          - step: greet
            customer: arrives
            requirements:
              - by: agent
                text: answers within three rings
                measure: rings <= 3
        """)
    ])

  package static let unknownUnit = RuleInfo(
    "S110", "unknown-unit", .error,
    summary: Phrase(en: "unknown unit", zh: "未知的单位", af: "onbekende eenheid"),
    rationale: Phrase(
      en: "A limit whose unit is not known cannot be compared, added or printed with confidence.",
      zh: "单位不明的限值，没法比较、相加，也不敢印出来。",
      af: "'n Perk met 'n onbekende eenheid kan nie vergelyk, opgetel of met vertroue gedruk word nie."),
    triggering: [
      Example("steps:\n  - step: greet\n    customer: arrives\n    duration: 5 ⟦minits⟧\n")
    ],
    passing: [Example("steps:\n  - step: greet\n    customer: arrives\n    duration: 5 min\n")])

  package static let badDuration = RuleInfo(
    "S111", "bad-duration", .error,
    summary: Phrase(en: "time that cannot be read", zh: "时间读不懂", af: "tyd wat nie gelees kan word nie"),
    rationale: Phrase(
      en: "Promises are checked against the steps' times; a time that cannot be read cannot be added up.",
      zh: "承诺要用各步骤的用时来核对；读不懂的时间没法相加。",
      af: "Beloftes word teen die stappe se tye nagegaan; 'n tyd wat nie gelees kan word nie, kan nie opgetel word nie."
    ),
    triggering: [
      Example("steps:\n  - step: greet\n    customer: arrives\n    duration: ⟦soon⟧\n"),
      Example("steps:\n  - step: greet\n    customer: arrives\n    duration: ⟦a quarter⟧\n"),
      Example(
        """
        roles: [agent]
        steps:
          - step: greet
            customer: waits
            duration: ⟦soon⟧
            backstage:
              - agent: prepares
                duration: 5 min
        """),
      Example(
        """
        roles: [agent]
        tiers: [vip, guest]
        steps:
          - step: greet
            customer: arrives
            requirements:
              - agent: A drink stands ready
                within: ⟦soon⟧
                tiers: { vip: { within: 8 min } }
        """),
    ],
    passing: [Example("steps:\n  - step: greet\n    customer: arrives\n    duration: 2..5 min\n")])

  // MARK: S112

  package static let unknownLanguage = RuleInfo(
    "S112", "unknown-language", .error,
    summary: Phrase(en: "unknown language", zh: "未知的语言", af: "onbekende taal"),
    rationale: Phrase(
      en: "The language decides the labels of every document and the words that are held to be vague.",
      zh: "语言决定了文档里的标签，也决定了哪些词算含糊。",
      af: "Die taal bepaal die etikette van elke dokument en watter woorde as vaag geld."),
    triggering: [
      Example("language: ⟦chinese⟧\nsteps:\n  - step: greet\n    customer: arrives\n").caughtBySchema
    ],
    passing: [Example("language: zh-CN\nsteps:\n  - step: greet\n    customer: arrives\n")])
  static let languageUnknown = Phrase(
    en: "'{1}' is not a language tag", zh: "“{1}”不是语言代码", af: "'{1}' is nie 'n taalkode nie")
  static let writeTag = Phrase(
    en: "write a tag such as `zh-CN`, `en` or `af`", zh: "写语言代码，例如“zh-CN”“en”“af”",
    af: "skryf 'n kode soos `zh-CN`, `en` of `af`")

  // MARK: S113

  package static let keyInTwoLanguages = RuleInfo(
    "S113", "key-in-two-languages", .error,
    summary: Phrase(en: "one key in two spellings", zh: "同一个键用了两种写法", af: "een sleutel in twee spellings"),
    rationale: Phrase(
      en: "Both spellings mean the same key, so one of the two values would be lost.",
      zh: "两种写法是同一个键，其中一个值会丢掉。",
      af: "Albei spellings beteken dieselfde sleutel, so een van die waardes sou verlore gaan."),
    triggering: [
      Example("title: Visit\n⟦标题⟧: 到访\nsteps:\n  - step: greet\n    customer: arrives\n")
    ],
    passing: [Example("标题: 到访\nsteps:\n  - step: greet\n    customer: arrives\n")])
  package static let sameKey = Phrase(
    en: "'{1}' is the same key as '{2}'", zh: "“{1}”与“{2}”是同一个键", af: "'{1}' is dieselfde sleutel as '{2}'")

  package static let keepOne = Phrase(
    en: "keep one of the two", zh: "两个只留一个", af: "hou een van die twee")

  // MARK: S114

  package static let uselessAllowance = RuleInfo(
    "S114", "useless-allow", .error,
    summary: Phrase(en: "`allow` that allows nothing", zh: "没有作用的 allow", af: "`toelaat` wat niks toelaat nie"),
    rationale: Phrase(
      en: "An exception that is no longer needed hides the next, real mistake.",
      zh: "不再需要的例外，会把下一个真正的错误盖住。",
      af: "'n Uitsondering wat nie meer nodig is nie, verberg die volgende, regte fout."),
    triggering: [
      Example("steps:\n  - step: greet\n    customer: arrives\n    allow: { ⟦L407⟧: agreed with the owner }\n"),
      Example("steps:\n  - step: greet\n    customer: arrives\n    allow: { ⟦Q999⟧: agreed with the owner }\n")
        .caughtBySchema,
    ],
    passing: [
      Example(
        """
        roles: [agent]
        steps:
          - step: greet
            customer: arrives
            frontstage: { agent: greets }
            moments: [{ delight: the name is known }]
            allow: { L407: the greeting has its standards in the library }
        """)
    ])
  package static let allowsNothing = Phrase(
    en: "nothing here breaks {1}, so there is nothing to allow", zh: "这里没有违反 {1}，不需要允许",
    af: "niks hier oortree {1} nie, so daar is niks om toe te laat nie")
  package static let unknownRule = Phrase(
    en: "there is no rule '{1}'", zh: "没有“{1}”这条规则", af: "daar is geen reël '{1}' nie")
  package static let cannotAllow = Phrase(
    en: "{1} cannot be allowed: what it finds has to be mended", zh: "{1} 不能被允许：必须改正",
    af: "{1} kan nie toegelaat word nie: dit moet reggestel word")
  package static let removeAllowance = Phrase(
    en: "remove the entry", zh: "删掉这一条", af: "verwyder die inskrywing")
  package static let listRules = Phrase(
    en: "`motc list rules` shows them all", zh: "运行 motc list rules 查看全部规则",
    af: "`motc list rules` wys almal")

  // MARK: T705, found while the range is read

  package static let upsideDownRange = RuleInfo(
    "T705", "range-upside-down", .error,
    summary: Phrase(en: "time range upside down", zh: "时间范围写反了", af: "tydreeks onderstebo"),
    rationale: Phrase(
      en: "The longest time is what promises are checked against; here it would be the shortest.",
      zh: "核对承诺要看最长用时；写反了，最长就成了最短。",
      af: "Beloftes word teen die langste tyd nagegaan; hier sou dit die kortste wees."),
    triggering: [
      Example("steps:\n  - step: greet\n    customer: arrives\n    duration: ⟦5..2 min⟧\n")
    ],
    passing: [Example("steps:\n  - step: greet\n    customer: arrives\n    duration: 2..5 min\n")])
}
