package import MotcSource

/// What YAML reads without a complaint, or with one in the wrong place, but not as the author meant it.
extension SyntaxRules {
  // MARK: Y011

  package static let hiddenCharacter = RuleInfo(
    "Y011", "hidden-character", .warning,
    grading: Grading(
      .error,
      Phrase(
        en: "A warning; an error in an id, which is then another name than it seems.",
        zh: "警告；在标识里是错误，因为它其实是另一个名称。",
        af: "'n Waarskuwing; 'n fout in 'n kenmerk, wat dan 'n ander naam is as wat dit lyk.")),
    summary: Phrase(
      en: "character that nobody sees", zh: "看不见的字符", af: "karakter wat niemand sien nie"),
    rationale: Phrase(
      en: "What is printed is not what is stored: a search misses the word, and two names that look alike are not one.",
      zh: "看到的和存下来的不一样：搜索搜不到这个词，两个看起来一样的名称其实不同。",
      af:
        "Wat gedruk word, is nie wat gestoor is nie: 'n soektog mis die woord, en twee name wat eenders lyk, is nie een nie."
    ),
    triggering: [
      Example("blueprint: example\ntitle: 'Repair ⟦\u{202E}⟧tisiv'\nsteps:\n  - step: call\n    customer: calls\n"),
      Example("blueprint: example\nsteps:\n  - step: ca⟦\u{200B}⟧ll\n    customer: calls\n"),
    ],
    passing: [
      Example(
        "blueprint: example\ntitle: 'Visit 👩\u{200D}🔧 می\u{200C}خواهم'\nsteps:\n  - step: call\n    customer: calls\n")
    ])
  static let directionHere = Phrase(
    en: "the invisible character {1} stands here; it turns round the order in which text is shown",
    zh: "这里有一个看不见的字符 {1}，它会颠倒文字的显示顺序",
    af: "die onsigbare karakter {1} staan hier; dit draai die volgorde om waarin teks gewys word")
  static let zeroWidthHere = Phrase(
    en: "the invisible character {1} stands here; it has no width", zh: "这里有一个看不见的字符 {1}，它没有宽度",
    af: "die onsigbare karakter {1} staan hier; dit het geen breedte nie")

  package static let hiddenInID = Phrase(
    en: "the invisible character {1} stands in this id: a name that looks the same is another one",
    zh: "这个标识里有看不见的字符 {1}：看起来一样的名称其实是另一个",
    af: "die onsigbare karakter {1} staan in hierdie kenmerk: 'n naam wat eenders lyk, is 'n ander een")

  static func report(
    _ hidden: HiddenCharacter, at place: Range<Int>, in file: SourceFile, to report: inout Report
  ) {
    guard let scalar = file.buffer.bytes.scalar(at: place.lowerBound) else { return }
    let range = SourceRange(file.id, place.lowerBound, place.upperBound)
    let name = Argument.string(codePoint(scalar))
    let fix = FixIt(deleteCharacter(), [Edit(range, hidden == .lineBreak ? " " : "")])
    switch hidden {
    case .lineBreak:
      report(controlCharacter, lineBreakHere(name), at: range, help: [deleteCharacter()], fixIts: [fix])
    case .direction:
      report(hiddenCharacter, directionHere(name), at: range, help: [deleteCharacter()], fixIts: [fix])
    case .zeroWidth:
      report(hiddenCharacter, zeroWidthHere(name), at: range, help: [deleteCharacter()], fixIts: [fix])
    }
  }

  // MARK: Y012

  package static let cutText = RuleInfo(
    "Y012", "cut-text", .error,
    summary: Phrase(en: "YAML cuts this text off", zh: "这段文字被 YAML 截断", af: "YAML sny hierdie teks af"),
    rationale: Phrase(
      en: "The rest of the sentence would vanish from every checklist without a word.",
      zh: "句子的后半截会从所有检查表里悄悄消失。",
      af: "Die res van die sin sou stilweg uit elke kontrolelys verdwyn."),
    triggering: [
      Example("blueprint: example\ntitle: room ⟦#3 is ready⟧\nsteps: []\n"),
      Example(
        """
        blueprint: example
        roles:
          agent: { title: 客服,⟦兼收银⟧, stage: backstage }
        steps:
          - step: prepare
            backstage:
              - agent: prepares
            duration: 5 min
        """),
      Example(
        "steps:\n  - step: call\n    customer: calls\n    evidence: bell\n      ⟦- menu⟧\n"),
      Example(
        "steps:\n  - step: call\n    customer: calls\n    evidence:\n      ⟦1.⟧ The bell\n      2. The menu\n"),
    ],
    passing: [
      Example("blueprint: example\ntitle: 'room #3 is ready'  # a comment\nsteps: []\n")
    ])
  static let hashCutsText = Phrase(
    en: "` #` begins a comment: the rest of this text is dropped", zh: "“ #”之后是注释：这句话的后半截会被丢掉",
    af: "` #` begin 'n opmerking: die res van die teks val weg")
  static let quoteOrSpace = Phrase(
    en: "put the whole text in quotes; if this is a comment, write a blank after `#`",
    zh: "给整句加引号；如果确实是注释，在“#”后空一格",
    af: "plaas die hele teks in aanhalingstekens; as dit 'n opmerking is, skryf 'n spasie ná `#`")
  static let commaCutsText = Phrase(
    en: "the comma ends the text before it: '{1}' became a key of its own", zh: "逗号截断了前面的内容：“{1}”变成了单独的键",
    af: "die komma beëindig die teks daarvoor: '{1}' het 'n eie sleutel geword")
  static let commaSplitsText = Phrase(
    en: "the comma splits the text: '{1}' became an item of its own", zh: "逗号把内容拆开了：“{1}”变成了单独的一项",
    af: "die komma verdeel die teks: '{1}' het 'n eie item geword")
  static let dashContinuesText = Phrase(
    en: "this line goes on with the text above it, so its dash begins no list entry",
    zh: "这一行接在上面的文字后面，“-”不会开始新的列表项",
    af: "hierdie reël gaan met die teks daarbo voort, so sy strepie begin geen lysitem nie")
  static let numbersAreNoList = Phrase(
    en: "numbers begin no list entries: to YAML this list is one text",
    zh: "编号不会开始列表项：在 YAML 看来，这个列表是一整段文字",
    af: "nommers begin geen lysitems nie: vir YAML is hierdie lys een teks")
  static let dashesForNumbers = Phrase(
    en: "write `- ` in place of each number", zh: "把每个编号换成“- ”", af: "skryf `- ` in die plek van elke nommer")
  static let textBeginsHere = Phrase(en: "the text begins here", zh: "文字从这里开始", af: "die teks begin hier")
  static let listOrQuotes = Phrase(
    en: "move the text above into an entry of its own; put the whole text in quotes if the dash belongs to it",
    zh: "把上面的文字也写成一个列表项；如果“-”是内容的一部分，给整句加引号",
    af: "skuif die teks daarbo na 'n eie item; plaas die hele teks in aanhalingstekens as die strepie daarby hoort")
  static let quoteText = Phrase(
    en: "put the whole text in quotes", zh: "给整句加引号", af: "plaas die hele teks in aanhalingstekens")

  // MARK: Y013

  package static let fullWidthTyping = RuleInfo(
    "Y013", "full-width-typing", .error,
    summary: Phrase(
      en: "full-width sign where YAML wants an ASCII one", zh: "该用半角的地方用了全角",
      af: "volbreedte-teken waar YAML 'n ASCII-teken wil hê"),
    rationale: Phrase(
      en: "To YAML a full-width colon or blank is a letter like any other, so key and value become one text.",
      zh: "在 YAML 看来，全角冒号和全角空格只是普通的字，键和值会连成一段文字。",
      af: "Vir YAML is 'n volbreedte-dubbelpunt of -spasie 'n gewone letter, so sleutel en waarde word een teks."),
    triggering: [
      Example("服务蓝图: 示例\n标题⟦：⟧到店\n流程:\n  - 步骤⟦：⟧ 一\n    客户: 来电\n"),
      Example("blueprint: example\ntitle⟦:⟧\u{3000}Visit\nsteps:\n  - step: call\n    customer: calls\n"),
      Example("服务蓝图: 示例\n流程:\n  - 步骤: 一\n⟦\u{3000}\u{3000}⟧客户: 来电\n"),
      Example("服务蓝图: 示例\n流程:\n  - 步骤: 一\n    客户: 来电\n    有形展示: ⟦［⟧招牌，茶单］\n"),
    ],
    passing: [Example("blueprint: example\ntitle: 流程：维修\nsteps: []\n")])
  package static let fullWidthColon = Phrase(
    en: "this is a full-width colon; YAML wants `: `", zh: "这是全角冒号，YAML 要用半角“: ”",
    af: "dit is 'n volbreedte-dubbelpunt; YAML wil `: ` hê")
  package static let fullWidthDash = Phrase(
    en: "this is a full-width dash; a list entry begins with `- `", zh: "这是全角“－”，列表项要以半角“- ”开头",
    af: "dit is 'n volbreedte-strepie; 'n lysitem begin met `- `")
  static let otherListMark = Phrase(
    en: "`{1}` is no sign of YAML's; a list entry begins with `- `", zh: "“{1}”不是 YAML 的符号，列表项要以“- ”开头",
    af: "`{1}` is nie 'n YAML-teken nie; 'n lysitem begin met `- `")
  package static let useASCIIDash = Phrase(
    en: "write an ASCII dash and a blank", zh: "改成半角“-”，后面空一格", af: "skryf 'n ASCII-strepie en 'n spasie")
  static let fullWidthComma = Phrase(
    en: "this is a full-width comma: the list has one item only", zh: "这是全角逗号，列表只有一项",
    af: "dit is 'n volbreedte-komma: die lys het net een item")
  static let fullWidthCommaInBraces = Phrase(
    en: "this is a full-width comma; YAML wants `, `", zh: "这是全角逗号，YAML 要用半角“, ”",
    af: "dit is 'n volbreedte-komma; YAML wil `, ` hê")
  static let useASCIIComma = Phrase(
    en: "write `, ` between the items; put the text in quotes if it is one item", zh: "各项之间用半角“, ”；如果本来就是一项，请加引号",
    af: "skryf `, ` tussen die items; gebruik aanhalingstekens as dit een item is")
  package static let useASCIIColon = Phrase(
    en: "write an ASCII colon and a blank", zh: "改成半角冒号，后面空一格",
    af: "skryf 'n ASCII-dubbelpunt en 'n spasie")
  static let wideBlankAfterColon = Phrase(
    en: "the blank after this colon is not an ASCII one, so YAML sees no key here",
    zh: "冒号后面不是半角空格，YAML 不认为这里有键",
    af: "die spasie ná hierdie dubbelpunt is nie ASCII nie, so YAML sien geen sleutel hier nie")
  static let wideBlankIndents = Phrase(
    en: "this line is indented with blanks that are no ASCII ones", zh: "这一行用全角空格缩进",
    af: "hierdie reël is met spasies ingekeep wat nie ASCII is nie")
  package static let fullWidthBracket = Phrase(
    en: "this is a full-width bracket; YAML wants `[` and `]`, or `{` and `}`", zh: "这是全角括号，YAML 要用半角“[ ]”或“{ }”",
    af: "dit is 'n volbreedte-hakie; YAML wil `[` en `]`, of `{` en `}` hê")
  package static let useASCIIBrackets = Phrase(
    en: "write ASCII brackets, and `, ` between the items; put the text in quotes if the bracket belongs to it",
    zh: "改成半角括号，各项之间用半角“, ”；如果括号是内容的一部分，给整句加引号",
    af: "skryf ASCII-hakies, en `, ` tussen die items; gebruik aanhalingstekens as die hakie by die teks hoort")
  static let useASCIIBlank = Phrase(
    en: "replace it with an ordinary blank", zh: "换成半角空格", af: "vervang dit met 'n gewone spasie")

  // MARK: Y014

  package static let needsQuotes = RuleInfo(
    "Y014", "needs-quotes", .error,
    summary: Phrase(
      en: "text that YAML takes for a sign of its own", zh: "内容被 YAML 当成了符号",
      af: "teks wat YAML vir 'n eie teken aansien"),
    rationale: Phrase(
      en: "`>` `@` `%` `*` and quotes mean something to YAML at the start of a value.",
      zh: "“>”“@”“%”“*”和引号放在值的开头，对 YAML 有特殊意义。",
      af: "`>` `@` `%` `*` en aanhalingstekens beteken iets vir YAML aan die begin van 'n waarde."),
    triggering: [
      Example("blueprint: example\ntitle: ⟦>= 5 rings⟧\nsteps:\n  - step: call\n    customer: calls\n"),
      Example("blueprint: example\ntitle: ⟦@home⟧\nsteps:\n  - step: call\n    customer: calls\n"),
      Example("blueprint: example\ntitle: ⟦\"hello\" and welcome⟧\nsteps:\n  - step: call\n    customer: calls\n"),
      Example("blueprint: example\ntitle: ⟦[new] Visit⟧\nsteps:\n  - step: call\n    customer: calls\n"),
      Example("bloudruk: voorbeeld\ntitel: ⟦'n Besoek⟧\nstappe:\n  - stap: bel\n    kliënt: bel\n"),
    ],
    passing: [Example("blueprint: example\ntitle: '>= 5 rings'\nsteps: []\n")])
  static let beginsWithIndicator = Phrase(
    en: "a text that begins with `{1}` needs quotes", zh: "以“{1}”开头的内容要加引号",
    af: "teks wat met `{1}` begin, het aanhalingstekens nodig")
  static let nameFirst = Phrase(
    en: "if it is a measure, say first what is measured: `rings >= 5`", zh: "如果是量化，先写量的是什么：“铃声 >= 5”",
    af: "as dit 'n maatstaf is, sê eers wat gemeet word: `luie >= 5`")
  static let textFollowsQuote = Phrase(
    en: "text follows the closing quote", zh: "引号后面还有文字", af: "teks volg ná die sluitende aanhalingsteken")
  static let quoteWhole = Phrase(
    en: "put the whole text in quotes of the other kind: '\"hello\" and welcome'",
    zh: "用另一种引号把整句括起来，例如 '\"你好\",欢迎光临'",
    af: "plaas die hele teks in die ander soort aanhalingstekens: '\"hallo\" en welkom'")

  // MARK: Y015

  package static let retypedText = RuleInfo(
    "Y015", "retyped-text", .info, isOptIn: true,
    summary: Phrase(
      en: "text that other YAML readers take for something else", zh: "其他 YAML 程序会当成别的东西的文字",
      af: "teks wat ander YAML-lesers vir iets anders aansien"),
    rationale: Phrase(
      en: "motc keeps what you wrote; a program that shares the file may read `no` as false and `1:30` as 90.",
      zh: "motc 会保留您写的原文；共用这个文件的其他程序可能把 no 读成“否”，把 1:30 读成 90。",
      af: "motc behou wat jy geskryf het; 'n program wat die lêer deel, lees dalk `no` as onwaar en `1:30` as 90."),
    triggering: [
      Example(
        "blueprint: example\ntitle: ⟦no⟧\nversion: ⟦1.10⟧\nsteps:\n  - step: call\n    customer: calls\n    channel: ⟦12:30⟧\n"
      )
    ],
    passing: [
      Example("blueprint: example\ntitle: 'no'\nversion: 1.10.0\nsteps:\n  - step: call\n    customer: calls\n")
    ])
  package static let retyped = Phrase(
    en: "other YAML readers take this text for {1}", zh: "其他 YAML 程序会把这段文字当成{1}",
    af: "ander YAML-lesers sien hierdie teks aan vir {1}")
  package static let aTruthValue = Phrase(en: "a truth value", zh: "是非值", af: "'n waarheidswaarde")
  package static let aNumber = Phrase(en: "a number", zh: "数字", af: "'n getal")
  package static let aTime = Phrase(en: "a date or time", zh: "日期或时间", af: "'n datum of tyd")
  package static let putInQuotes = Phrase(en: "put it in quotes", zh: "给它加引号", af: "plaas dit in aanhalingstekens")

  // MARK: Y016

  package static let notPortable = RuleInfo(
    "Y016", "not-portable", .warning,
    summary: Phrase(
      en: "YAML that other readers refuse", zh: "其他程序读不了的 YAML", af: "YAML wat ander lesers weier"),
    rationale: Phrase(
      en: "A file that one program reads and another refuses stops the day somebody opens it in a different editor.",
      zh: "有的程序能读、有的程序拒收的文件，换一个编辑器打开就会出问题。",
      af: "'n Lêer wat een program lees en 'n ander weier, gaan staan sodra iemand dit in 'n ander redigeerder oopmaak."
    ),
    triggering: [
      Example("blueprint: example\ntitle: \"Visit\"⟦# the first⟧\nsteps:\n  - step: call\n    customer: calls\n"),
      Example("blueprint: example\ntitle: \"Visit\n⟦t⟧o the house\"\nsteps:\n  - step: call\n    customer: calls\n"),
      Example(
        "blueprint: example\nsteps:\n  - step: call\n    customer: calls\n    evidence: [letter,⟦#one⟧\n      bill]\n"),
      Example("blueprint: example\ntitle: >⟦# the first⟧\n  Visit\nsteps:\n  - step: call\n    customer: calls\n"),
      Example("blueprint: example\nsteps:\n  - step: call\n    customer: calls\n    evidence: [⟦-⟧]\n"),
    ],
    passing: [
      Example(
        "blueprint: example\ntitle: \"Visit\n  to the house\" # the first\nsteps:\n  - step: call\n    customer: calls\n"
      )
    ])
  static let lineTooFarOut = Phrase(
    en: "other YAML readers want this line further in than the key it belongs to",
    zh: "其他 YAML 程序要求这一行比它所属的键缩进更多",
    af: "ander YAML-lesers wil hierdie reël verder in hê as die sleutel waarby dit hoort")
  static let indentFurther = Phrase(
    en: "begin the line with more blanks; a tab does not count", zh: "行首多空几格；制表符不算",
    af: "begin die reël met meer spasies; 'n tabelteken tel nie")
  static let commentTouches = Phrase(
    en: "other YAML readers want a blank before this `#`", zh: "其他 YAML 程序要求“#”前面有空格",
    af: "ander YAML-lesers wil 'n spasie voor hierdie `#` hê")
  static let blankBeforeHash = Phrase(
    en: "write a blank before `#`", zh: "在“#”前空一格", af: "skryf 'n spasie voor `#`")
  static let loneDash = Phrase(
    en: "other YAML readers refuse a dash alone in brackets", zh: "其他 YAML 程序不接受括号里单独的“-”",
    af: "ander YAML-lesers weier 'n strepie alleen in hakies")
  static let blankLineTooWide = Phrase(
    en: "this empty line has more blanks than the text that it comes before",
    zh: "这个空行的空格比后面的正文还多", af: "hierdie leë reël het meer spasies as die teks daarna")
  static let emptyTheLine = Phrase(
    en: "delete the blanks", zh: "删掉这些空格", af: "vee die spasies uit")
  static let directiveInDocument = Phrase(
    en: "other YAML readers want `...` on a line before a directive", zh: "其他 YAML 程序要求指令前面有一行“...”",
    af: "ander YAML-lesers wil `...` op 'n reël voor 'n direktief hê")
  static let closeDocument = Phrase(
    en: "a blueprint needs no directive: remove it", zh: "蓝图不需要指令：删掉它",
    af: "'n bloudruk het geen direktief nodig nie: verwyder dit")
}
