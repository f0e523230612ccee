package import MotcSource

/// The rules of the file itself: what stands in the way of reading it as YAML.
package enum SyntaxRules {
  package static let all = [
    notUTF8, syntax, duplicateKey, tab, severalDocuments, unknownAnchor, limits, customTag, emptyFile, controlCharacter,
    hiddenCharacter, cutText, fullWidthTyping, needsQuotes, retypedText, notPortable,
  ]

  // MARK: Y001

  package static let notUTF8 = RuleInfo(
    "Y001", "not-utf8", .error,
    summary: Phrase(en: "file is not UTF-8", zh: "文件不是 UTF-8 编码", af: "lêer is nie UTF-8 nie"),
    rationale: Phrase(
      en:
        "In any other encoding the same bytes read as other characters on another machine, and staff get a sheet of noise.",
      zh: "换一种编码，同样的字节在别的电脑上就是别的字，员工拿到的单子会是乱码。",
      af: "In enige ander kodering lees dieselfde grepe anders op 'n ander masjien, en personeel kry 'n bladsy gemors."),
    // Bytes that are not UTF-8 cannot stand in a Swift literal; the tests of this rule bring their own.
    triggering: [], passing: [Example("title: Grüße, 你好\nsteps: []\n")])
  static let invalidUTF8 = Phrase(
    en: "this byte is not valid UTF-8", zh: "这个字节不是有效的 UTF-8", af: "hierdie greep is nie geldige UTF-8 nie")
  static let isUTF16 = Phrase(
    en: "the file is written in UTF-16", zh: "文件是 UTF-16 编码", af: "die lêer is in UTF-16 geskryf")
  static let saveAsUTF8 = Phrase(
    en: "save the file as UTF-8", zh: "请把文件另存为 UTF-8", af: "stoor die lêer as UTF-8")

  // MARK: Y002

  package static let syntax = RuleInfo(
    "Y002", "yaml-syntax", .error,
    summary: Phrase(en: "YAML cannot be read here", zh: "这里的 YAML 读不下去", af: "YAML kan nie hier gelees word nie"),
    rationale: Phrase(
      en: "A file that cannot be read to its end is not checked: what follows the mistake could say anything.",
      zh: "读不到结尾的文件就没有被检查：错误之后写的是什么，谁也不知道。",
      af:
        "'n Lêer wat nie tot die einde gelees kan word nie, word nie nagegaan nie: wat ná die fout kom, kan enigiets sê."
    ),
    triggering: [
      Example("blueprint: example\ntitle: a visit⟦:⟧ the first\nsteps:\n  - step: call\n    customer: calls\n"),
      Example("blueprint: example\n⟦title:⟧Visit\nsteps:\n  - step: call\n    customer: calls\n"),
      Example(
        "roles: ⟦[agent, clerk⟧\nsteps:\n  - step: call\n    frontstage: { agent: answers }\n    support: { clerk: looks up }\n    customer: calls\n    requirements:\n      - Answers within 3 rings\n"
      ),
      Example("blueprint: example\ntitle: ⟦\"Visit⟧\nsteps:\n  - step: call\n    customer: calls\n"),
      Example("blueprint: example\nsteps:\n  - step: call\n     ⟦customer⟧: calls\n"),
      Example(
        "blueprint: example\nsteps:\n  - step: call\n    customer: calls\n    next: pay\n    ⟦step⟧: pay\n    evidence: bill\n"
      ),
      Example(
        "blueprint: example\nsteps:\n    ⟦step⟧: call\n    customer: calls\n  - step: pay\n    customer: pays\n"),
    ],
    passing: [Example("blueprint: example\ntitle: 'a visit: the first'\nsteps: []\n")])
  static let colonNotAllowed = Phrase(
    en: "a `key:` cannot begin here", zh: "这里不能再出现“键:”", af: "'n `sleutel:` kan nie hier begin nie")
  static let quoteOrIndent = Phrase(
    en: "put the text in quotes if `: ` belongs to it; otherwise begin the key on a line of its own",
    zh: "如果“: ”是内容的一部分，给整句加引号；否则让这个键另起一行",
    af: "plaas die teks in aanhalingstekens as `: ` daarby hoort; begin anders die sleutel op 'n eie reël")
  static let colonMissing = Phrase(
    en: "this line is neither a `key: value` nor part of a list", zh: "这一行既不是“键: 值”，也不是列表项",
    af: "hierdie reël is nie 'n `sleutel: waarde` nie, en ook nie deel van 'n lys nie")
  static let writeColon = Phrase(
    en: "write `key: value`, with a blank after the colon", zh: "写成“键: 值”，冒号后空一格",
    af: "skryf `sleutel: waarde`, met 'n spasie ná die dubbelpunt")
  package static let blankMissing = Phrase(
    en: "a blank is missing after this colon, so YAML sees no key here", zh: "这个冒号后面少了空格，YAML 不认为这里有键",
    af: "'n spasie ontbreek ná hierdie dubbelpunt, so YAML sien geen sleutel hier nie")
  package static let writeBlank = Phrase(
    en: "write a blank after the colon; put the text in quotes if the colon belongs to it",
    zh: "在冒号后面空一格；如果冒号是内容的一部分，给整句加引号",
    af: "skryf 'n spasie ná die dubbelpunt; gebruik aanhalingstekens as dit by die teks hoort")
  static let keyTooLong = Phrase(
    en: "a key of more than 1,024 characters", zh: "键超过 1024 个字符", af: "'n sleutel van meer as 1 024 karakters")
  static let keyExpected = Phrase(
    en: "expected a key in line with those above", zh: "这里应该是一个与上面对齐的键",
    af: "verwag 'n sleutel in lyn met dié hierbo")
  static let dashExpected = Phrase(
    en: "expected a `- ` in line with those above", zh: "这里应该是一个与上面对齐的“- ”",
    af: "verwag 'n `- ` in lyn met dié hierbo")
  static let checkIndentation = Phrase(
    en: "keys of one mapping and dashes of one list begin in the same column: check the blanks at the line's start",
    zh: "同一层的键、同一个列表的“-”要从同一列开始：检查行首的空格",
    af:
      "sleutels van een groep en strepies van een lys begin in dieselfde kolom: kyk na die spasies aan die reël se begin"
  )
  static let keyAstray = Phrase(
    en: "this key is not in line with those below", zh: "这个键没有与下面的键对齐",
    af: "hierdie sleutel is nie in lyn met dié hieronder nie")
  static let dashWithoutBlank = Phrase(
    en: "a blank is missing after this dash, so YAML sees no list entry here", zh: "这个“-”后面少了空格，YAML 不认为这里是列表项",
    af: "'n spasie ontbreek ná hierdie strepie, so YAML sien geen lysitem hier nie")
  static let blankAfterDash = Phrase(
    en: "write a blank after the dash", zh: "在“-”后面空一格", af: "skryf 'n spasie ná die strepie")
  static let entryWithoutDash = Phrase(
    en: "an entry of the list begins here, without its `- `", zh: "列表的一项从这里开始，前面少了“- ”",
    af: "'n item van die lys begin hier, sonder sy `- `")
  static let writeDash = Phrase(
    en: "write `- ` before this key, in line with the list's other dashes", zh: "在这个键前面写“- ”，与列表其他的“-”对齐",
    af: "skryf `- ` voor hierdie sleutel, in lyn met die lys se ander strepies")
  package static let oneKeyOnALine = Phrase(
    en: "write an ASCII colon and a blank, and begin each key on a line of its own",
    zh: "用英文冒号加空格，每个关键词另起一行", af: "gebruik 'n ASCII-dubbelpunt en 'n spasie, en begin elke sleutel op sy eie reël")
  static let nothingBetweenCommas = Phrase(
    en: "nothing stands before this comma", zh: "这个逗号前面没有内容", af: "niks staan voor hierdie komma nie")
  static let removeComma = Phrase(
    en: "remove the comma, or write the entry that is missing", zh: "删掉这个逗号，或者补上漏写的一项",
    af: "verwyder die komma, of skryf die inskrywing wat ontbreek")
  static let dashNotAllowed = Phrase(
    en: "a list cannot begin here", zh: "列表不能从这里开始", af: "'n lys kan nie hier begin nie")
  static let listOnNewLine = Phrase(
    en: "begin the list on the next line", zh: "让列表另起一行", af: "begin die lys op die volgende reël")
  static let quoteNotClosed = Phrase(
    en: "this quote is not closed", zh: "这个引号没有闭合", af: "hierdie aanhalingsteken is nie gesluit nie")
  static let closeQuote = Phrase(
    en: "close the quote at the end of the text", zh: "在内容末尾补上引号",
    af: "sluit die aanhalingsteken aan die einde van die teks")
  static let bracketNotClosed = Phrase(
    en: "this is not closed with `{1}`", zh: "这里没有用“{1}”收尾", af: "hierdie is nie met `{1}` gesluit nie")
  static let commaOrBracketExpected = Phrase(
    en: "expected `,` or `{1}` here", zh: "这里应该是“,”或“{1}”", af: "verwag `,` of `{1}` hier")
  static let closeBracket = Phrase(
    en: "close the list or mapping with `{1}`, or put a text that holds brackets or commas in quotes",
    zh: "用“{1}”收尾；内容里有括号或逗号的，给它加引号",
    af: "sluit met `{1}`, of plaas teks met hakies of kommas in aanhalingstekens")
  static let openedHere = Phrase(en: "begins here", zh: "从这里开始", af: "begin hier")
  static let unknownEscape = Phrase(
    en: "YAML does not know this escape", zh: "YAML 不认识这个转义", af: "YAML ken nie hierdie ontsnapping nie")
  static let useSingleQuotes = Phrase(
    en: "use single quotes: in them a backslash is only a backslash", zh: "改用单引号：单引号里的反斜杠就是反斜杠",
    af: "gebruik enkel-aanhalingstekens: daarin is 'n truskuinsstreep net 'n truskuinsstreep")
  static let cannotBegin = Phrase(
    en: "a text cannot begin with `{1}`", zh: "内容不能以“{1}”开头", af: "teks kan nie met `{1}` begin nie")
  static let strayText = Phrase(
    en: "this text belongs to nothing above it", zh: "这段内容不属于上面任何一项",
    af: "hierdie teks hoort by niks hierbo nie")
  static let other = Phrase(
    en: "YAML cannot be read here ({1})", zh: "这里的 YAML 读不下去({1})", af: "YAML kan nie hier gelees word nie ({1})")

  // MARK: Y003

  package static let duplicateKey = RuleInfo(
    "Y003", "duplicate-key", .error,
    summary: Phrase(en: "key written twice", zh: "同一个键写了两次", af: "sleutel twee keer geskryf"),
    rationale: Phrase(
      en: "YAML readers keep one of the two and drop the other without a word: half of the standard would be lost.",
      zh: "YAML 只会留下其中一个，另一个悄悄丢掉：标准就少了一半。",
      af: "YAML-lesers behou een en laat die ander stilweg val: die helfte van die standaard gaan verlore."),
    triggering: [Example("blueprint: example\ntitle: Visit\n⟦title⟧: Repair\nsteps: []\n")],
    passing: [Example("blueprint: example\ntitle: Visit\nsteps: []\n")])
  static let keyTwice = Phrase(
    en: "key '{1}' is written twice", zh: "键“{1}”写了两次", af: "sleutel '{1}' is twee keer geskryf")
  static let firstWrittenHere = Phrase(en: "first written here", zh: "第一次写在这里", af: "eerste keer hier geskryf")
  static let keepOneKey = Phrase(
    en: "keep one, and move what both hold under it", zh: "只留一个，把两处的内容合在一起",
    af: "hou een, en skuif wat albei bevat daaronder in")

  // MARK: Y004

  package static let tab = RuleInfo(
    "Y004", "tab-indentation", .error,
    summary: Phrase(en: "tab at the start of a line", zh: "行首有制表符", af: "tabelteken aan die begin van 'n reël"),
    rationale: Phrase(
      en: "YAML counts blanks to see what belongs to what; a tab has no agreed width.",
      zh: "YAML 靠数空格来判断层级，制表符没有公认的宽度。",
      af: "YAML tel spasies om te sien wat waarby hoort; 'n tabelteken het geen vaste breedte nie."),
    triggering: [Example("blueprint: example\nsteps:\n  - step: call\n⟦\t⟧\tcustomer: calls\n")],
    passing: [Example("blueprint: example\nowner: Service\nsteps: []\n")])
  static let tabIndents = Phrase(
    en: "this line is indented with a tab", zh: "这一行用制表符缩进", af: "hierdie reël is met 'n tabelteken ingekeep")
  static let useSpaces = Phrase(
    en: "use two blanks for each level", zh: "每一层用两个空格", af: "gebruik twee spasies vir elke vlak")

  // MARK: Y005

  package static let severalDocuments = RuleInfo(
    "Y005", "several-documents", .error,
    summary: Phrase(en: "more than one document in the file", zh: "一个文件里有多份文档", af: "meer as een dokument in die lêer"),
    rationale: Phrase(
      en: "A file holds one blueprint or library, so that its name, its history and its sheets belong together.",
      zh: "一个文件只放一份蓝图或标准库，文件名、修改记录和打印出来的单子才对得上。",
      af: "'n Lêer bevat een bloudruk of biblioteek, sodat sy naam, geskiedenis en bladsye bymekaar hoort."),
    triggering: [Example("blueprint: first\nsteps: []\n⟦---⟧\nblueprint: second\nsteps: []\n")],
    passing: [Example("---\nblueprint: first\nsteps: []\n")])
  static let secondDocument = Phrase(
    en: "a second document begins here", zh: "第二份文档从这里开始", af: "'n tweede dokument begin hier")
  static let splitDocuments = Phrase(
    en: "move it to a file of its own", zh: "把它移到单独的文件里", af: "skuif dit na 'n eie lêer")

  // MARK: Y006

  package static let unknownAnchor = RuleInfo(
    "Y006", "unknown-anchor", .error,
    summary: Phrase(en: "alias of nothing", zh: "引用了不存在的锚点", af: "alias van niks"),
    rationale: Phrase(
      en: "`*name` repeats what `&name` marked earlier in the file; without it the value is empty.",
      zh: "“*名称”重复前面用“&名称”标出的内容；没有锚点，这里就是空的。",
      af: "`*naam` herhaal wat `&naam` vroeër gemerk het; daarsonder is die waarde leeg."),
    triggering: [
      Example("blueprint: example\ntitle: ⟦*name⟧\nsteps: []\n"),
      Example("blueprint: example\nroles: &all [⟦*all⟧]\nsteps: []\n"),
    ],
    passing: [Example("blueprint: example\ntitle: &name Repair\nowner: *name\nsteps: []\n")])
  static let undefinedAlias = Phrase(
    en: "nothing before this is marked `&{1}`", zh: "前面没有用“&{1}”标出的内容",
    af: "niks hiervoor is as `&{1}` gemerk nie")
  static let recursiveAlias = Phrase(
    en: "'{1}' is used inside itself", zh: "“{1}”在自己里面引用了自己", af: "'{1}' word binne homself gebruik")
  static let quoteAsterisk = Phrase(
    en: "put the text in quotes if it is meant to begin with `*`", zh: "如果内容本来就以“*”开头，请加引号",
    af: "plaas die teks in aanhalingstekens as dit met `*` moet begin")
  static let writeOutAlias = Phrase(
    en: "write the content out here", zh: "在这里直接写出内容", af: "skryf die inhoud hier uit")

  // MARK: Y007

  package static let limits = RuleInfo(
    "Y007", "over-the-limit", .error,
    summary: Phrase(
      en: "larger or deeper than any blueprint", zh: "超出蓝图应有的大小或层数", af: "groter of dieper as enige bloudruk"),
    rationale: Phrase(
      en: "Limits keep a damaged or hostile file from stopping the check of all the others.",
      zh: "有了上限，一个损坏或恶意的文件就不会拖垮其他文件的检查。",
      af: "Perke keer dat 'n beskadigde of vyandige lêer die nagaan van al die ander stop."),
    triggering: [
      Example(
        "blueprint: example\ntitle: " + String(repeating: "[", count: 99) + "⟦[⟧"
          + String(repeating: "[", count: 30) + String(repeating: "]", count: 130) + "\n")
    ],
    passing: [Example("blueprint: example\nsteps: []\n")])
  static let outOfMemory = Phrase(en: "out of memory", zh: "内存不足", af: "geheue is op")
  static let tooLarge = Phrase(
    en: "the file is larger than {1} MB", zh: "文件超过 {1} MB", af: "die lêer is groter as {1} MB")
  static let tooDeep = Phrase(
    en: "more than {1} levels inside one another", zh: "嵌套超过 {1} 层", af: "meer as {1} vlakke binne mekaar")
  static let tooManyNodes = Phrase(
    en: "more than {1} values in the file", zh: "文件里超过 {1} 个值", af: "meer as {1} waardes in die lêer")
  static let tooManyAliases = Phrase(
    en: "aliases repeat more than {1} values", zh: "别名展开后超过 {1} 个值", af: "aliasse herhaal meer as {1} waardes")
  static let tooManyDirectives = Phrase(
    en: "more than {1} lines begin with `%`", zh: "以“%”开头的行超过 {1} 行", af: "meer as {1} reëls begin met `%`")

  // MARK: Y008

  package static let customTag = RuleInfo(
    "Y008", "custom-tag", .error,
    summary: Phrase(en: "custom YAML tag", zh: "自定义 YAML 标签", af: "eie YAML-etiket"),
    rationale: Phrase(
      en: "A tag asks the reader to build a special value; a blueprint holds only text, lists and mappings.",
      zh: "标签要求读取程序构造特殊的值；蓝图里只有文字、列表和键值。",
      af: "'n Etiket vra die leser om 'n spesiale waarde te bou; 'n bloudruk bevat net teks, lyste en groepe."),
    triggering: [Example("blueprint: example\ntitle: ⟦!secret Repair⟧\nsteps: []\n")],
    passing: [Example("blueprint: example\ntitle: '!secret Repair'\nsteps: []\n")])
  static let unknownTag = Phrase(
    en: "the tag '{1}' means nothing in a blueprint", zh: "标签“{1}”在蓝图里没有意义",
    af: "die etiket '{1}' beteken niks in 'n bloudruk nie")
  static let removeTag = Phrase(
    en: "remove the tag, or put the text in quotes if `!` belongs to it", zh: "删掉标签；如果“!”是内容的一部分，请加引号",
    af: "verwyder die etiket, of gebruik aanhalingstekens as `!` by die teks hoort")

  // MARK: Y009

  package static let emptyFile = RuleInfo(
    "Y009", "empty-file", .error,
    summary: Phrase(en: "empty file", zh: "空文件", af: "leë lêer"),
    rationale: Phrase(
      en: "A file that was named to be checked but holds nothing is a mistake in the name or in saving.",
      zh: "点名要检查的文件里什么也没有，多半是名字写错或没有保存。",
      af: "'n Lêer wat genoem is om nagegaan te word maar niks bevat nie, is 'n fout in die naam of die stoor."),
    triggering: [Example("⟦⟧# only a comment\n")], passing: [Example("blueprint: example\nsteps: []\n")])
  package static let nothingHere = Phrase(
    en: "the file says nothing", zh: "文件里什么也没写", af: "die lêer sê niks")
  package static let beginWithBlueprint = Phrase(
    en: "begin with `blueprint: ID`, or run `motc init` for a file to start from",
    zh: "以“blueprint: 标识”开头，或运行 motc init 得到一份样例",
    af: "begin met `blueprint: ID`, of voer `motc init` uit vir 'n lêer om mee te begin")

  // MARK: Y010

  package static let controlCharacter = RuleInfo(
    "Y010", "control-character", .error,
    summary: Phrase(en: "control character", zh: "控制字符", af: "beheerkarakter"),
    rationale: Phrase(
      en: "Invisible characters come from damaged copies; they break printed sheets and other programs.",
      zh: "看不见的字符多半来自损坏的复制，会弄坏打印件，也会让其他程序出错。",
      af: "Onsigbare karakters kom van beskadigde kopieë; hulle breek gedrukte bladsye en ander programme."),
    triggering: [
      Example("blueprint: example\ntitle: a⟦\u{1}⟧b\nsteps:\n  - step: call\n    customer: calls\n"),
      Example("blueprint: example # a⟦\u{2028}⟧title: b\nsteps:\n  - step: call\n    customer: calls\n"),
    ],
    passing: [Example("blueprint: example\ntitle: ab\nsteps: []\n")])
  static let controlCharacterHere = Phrase(
    en: "the invisible character {1} stands here", zh: "这里有一个看不见的字符 {1}",
    af: "die onsigbare karakter {1} staan hier")
  static let lineBreakHere = Phrase(
    en: "the line break {1} stands here: YAML begins a line after it, editors do not",
    zh: "这里有换行符 {1}：YAML 会另起一行，编辑器却不会",
    af: "die reëlbreuk {1} staan hier: YAML begin 'n reël daarna, redigeerders nie")
  package static let deleteCharacter = Phrase(en: "delete it", zh: "把它删掉", af: "vee dit uit")
}
