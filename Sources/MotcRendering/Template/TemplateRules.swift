package import MotcSource

/// What may be wrong with a template; the examples are shown to the sample document of the tests.
package enum TemplateRules {
  package static let all = [syntax, unknownName, wrongUse, missingPartial, recursivePartial]

  package static let syntax = RuleInfo(
    "D901", "template-syntax", .error,
    summary: Phrase(en: "a tag of a template cannot be read", zh: "模板标签无法读取", af: "'n sjabloonmerker is onleesbaar"),
    rationale: Phrase(
      en:
        "A tag that is not closed, or closes something else, swallows part of the document that staff are to work by.",
      zh: "标签未闭合或闭合错误，会吞掉员工据以工作的部分文档内容。",
      af:
        "'n Merker wat nie gesluit is nie, of iets anders sluit, verswelg 'n deel van die dokument waarvolgens die personeel werk."
    ),
    triggering: [
      Example("⟦{{#steps}}⟧{{title}}"),
      Example("{{#steps}}{{name}}{{/⟦step⟧}}"),
      Example("<h1>\n  ⟦{{title⟧\n</h1>"),
      Example("{{⟦step name⟧}}"),
    ],
    passing: [Example("{{#steps}}{{name}}{{/steps}}"), Example("{{! steps come later }}{{title}}")])

  package static let unknownName = RuleInfo(
    "D902", "unknown-template-name", .error,
    summary: Phrase(
      en: "a template names a field that the document has not", zh: "模板使用了文档中没有的字段",
      af: "'n sjabloon noem 'n veld wat die dokument nie het nie"),
    rationale: Phrase(
      en: "Elsewhere a misspelt name prints nothing: the checklist would lack a column, and nobody would notice.",
      zh: "在一般模板引擎中，写错的名称只会输出空白：检查表缺了一栏，也没有人察觉。",
      af: "Elders druk 'n verkeerd gespelde naam niks: die kontrolelys sou 'n kolom kortkom sonder dat iemand dit merk."
    ),
    triggering: [
      Example("{{⟦titel⟧}}"),
      Example("{{#steps}}{{⟦nmae⟧}}{{/steps}}"),
      Example("{{author.⟦rank⟧}}"),
    ],
    passing: [Example("{{title}}{{#steps}}{{name}} – {{title}}{{/steps}}"), Example("{{author.name}}")])

  package static let wrongUse = RuleInfo(
    "D903", "field-misused", .error,
    summary: Phrase(en: "a field is used as what it is not", zh: "字段用法与其类型不符", af: "'n veld word verkeerd gebruik"),
    rationale: Phrase(
      en:
        "A list cannot be printed and a text cannot be repeated; and an author's words printed raw could break the page.",
      zh: "列表不能直接输出，文本不能循环；作者的文字若不转义就输出，可能破坏整个页面。",
      af:
        "'n Lys kan nie gedruk word nie en 'n teks nie herhaal nie; en 'n outeur se woorde wat rou gedruk word, kan die bladsy breek."
    ),
    triggering: [
      Example("{{#⟦title⟧}}{{.}}{{/title}}"),
      Example("{{{⟦title⟧}}}"),
      Example("{{⟦steps⟧}}"),
      Example("{{^⟦author⟧}}nobody{{/author}}"),
    ],
    passing: [
      Example("{{#remark}}<p>{{.}}</p>{{/remark}}"), Example("{{{picture}}}"), Example("{{^steps}}none{{/steps}}"),
    ])

  package static let missingPartial = RuleInfo(
    "D904", "missing-partial", .error,
    summary: Phrase(
      en: "a template includes one that does not exist", zh: "模板引用了不存在的子模板",
      af: "'n sjabloon sluit een in wat nie bestaan nie"),
    rationale: Phrase(
      en: "Without the partial the document would come out without its style, its header or its signatures.",
      zh: "缺少子模板，生成的文档就会缺少样式、页眉或签字栏。",
      af: "Sonder die deelsjabloon sou die dokument sonder sy styl, sy kop of sy handtekeninge verskyn."),
    triggering: [Example("{{> ⟦heading⟧}}"), Example("{{<⟦pages⟧}}{{/pages}}")],
    passing: [Example("{{> header}}"), Example("{{<page}}{{$body}}{{title}}{{/body}}{{/page}}")])

  package static let recursivePartial = RuleInfo(
    "D905", "recursive-partial", .error,
    summary: Phrase(en: "a template includes itself", zh: "模板引用了自身", af: "'n sjabloon sluit homself in"),
    rationale: Phrase(
      en: "Documents are nested to a known depth, so a template that includes itself would never end.",
      zh: "文档的嵌套层级是固定的，引用自身的模板永远无法结束。",
      af: "Dokumente is tot 'n bekende diepte genes; 'n sjabloon wat homself insluit, sou nooit eindig nie."),
    triggering: [Example("{{> loop}}")],
    passing: [Example("{{> header}}{{> header}}")])
}

enum Phrases {
  static let unclosed = Phrase(
    en: "'{1}' is opened and never closed", zh: "“{1}”已打开但没有闭合", af: "'{1}' word oopgemaak en nooit gesluit nie")
  static let writeClosing = Phrase(
    en: "write {{/{1}}} where it ends", zh: "请在结束处写 {{/{1}}}", af: "skryf {{/{1}}} waar dit eindig")
  static let notUTF8 = Phrase(
    en: "from here on the template is not UTF-8 text", zh: "从这里起，模板不是 UTF-8 文本",
    af: "van hier af is die sjabloon nie UTF-8-teks nie")
  static let saveAsUTF8 = Phrase(
    en: "save the file with the encoding UTF-8", zh: "请将文件另存为 UTF-8 编码", af: "stoor die lêer met die kodering UTF-8")
  static let closedAround = Phrase(
    en: "'{1}' is closed here", zh: "“{1}”在此闭合", af: "'{1}' word hier gesluit")
  static let unclosedTag = Phrase(
    en: "the tag does not end: no '{1}' follows", zh: "标签没有结束：后面缺少“{1}”",
    af: "die merker eindig nie: geen '{1}' volg nie")
  static let closesNothing = Phrase(
    en: "'{1}' is closed but not open", zh: "“{1}”并未打开，却在此闭合", af: "'{1}' word gesluit maar is nie oop nie")
  static let mismatched = Phrase(
    en: "'{1}' is closed where '{2}' is open", zh: "此处打开的是“{2}”，闭合的却是“{1}”",
    af: "'{1}' word gesluit terwyl '{2}' oop is")
  static let openedHere = Phrase(en: "'{1}' is opened here", zh: "“{1}”在此打开", af: "'{1}' word hier oopgemaak")
  static let badDelimiters = Phrase(
    en: "delimiters are two words without blanks or '=', as in '=<% %>='", zh: "定界符应为两个不含空格和“=”的字符串，如“=<% %>=”",
    af: "skeitekens is twee woorde sonder spasies of '=', soos in '=<% %>='")
  static let noName = Phrase(en: "the tag has no name", zh: "标签中没有名称", af: "die merker het geen naam nie")
  static let badName = Phrase(
    en: "'{1}' cannot be a name: names have letters, digits, '-' and '_', joined by dots",
    zh: "“{1}”不能作名称：名称只能含文字、数字、“-”和“_”，以点连接",
    af: "'{1}' kan nie 'n naam wees nie: name het letters, syfers, '-' en '_', verbind met punte")
  static let tooDeep = Phrase(
    en: "the template is nested more than {1} levels deep", zh: "模板嵌套超过 {1} 层",
    af: "die sjabloon is meer as {1} vlakke diep genes")
  static let tooLarge = Phrase(
    en: "with all its partials the template grows without measure", zh: "展开全部子模板后，模板过于庞大",
    af: "met al sy deelsjablone word die sjabloon mateloos groot")
  static let onlyBlocks = Phrase(
    en: "'{1}' stands between a parent's blocks, where nothing is shown", zh: "“{1}”位于父模板的区块之间，不会显示",
    af: "'{1}' staan tussen 'n ouersjabloon se blokke, waar niks gewys word nie")

  static let unknownName = Phrase(
    en: "there is no field '{1}' here", zh: "此处没有字段“{1}”", af: "hier is geen veld '{1}' nie")
  static let fieldsHere = Phrase(en: "fields here: {1}", zh: "此处可用的字段：{1}", af: "velde hier: {1}")
  static let unknownBlock = Phrase(
    en: "'{1}' shows no block '{2}'", zh: "“{1}”中没有区块“{2}”", af: "'{1}' wys geen blok '{2}' nie")
  static let blocksHere = Phrase(en: "its blocks: {1}", zh: "可用的区块：{1}", af: "sy blokke: {1}")
  static let didYouMean = Phrase(en: "did you mean '{1}'?", zh: "是否想写“{1}”？", af: "bedoel u '{1}'?")
  static let replaceWith = Phrase(en: "replace with '{1}'", zh: "替换为“{1}”", af: "vervang met '{1}'")

  static let rawNotMarkup = Phrase(
    en: "'{1}' is a {2} and is always escaped: only markup is shown raw", zh: "“{1}”是{2}，必须转义：只有标记内容可以原样输出",
    af: "'{1}' is 'n {2} en word altyd ontsnap: net opmaak word rou gewys")
  static let writeEscaped = Phrase(en: "write {{{1}}}", zh: "请写作 {{{1}}}", af: "skryf {{{1}}}")
  static let notShown = Phrase(
    en: "'{1}' is a {2}, which cannot be printed as it is", zh: "“{1}”是{2}，不能直接输出",
    af: "'{1}' is 'n {2}, wat nie net so gedruk kan word nie")
  static let writeSection = Phrase(
    en: "write {{#{1}}} … {{/{1}}}", zh: "请写作 {{#{1}}} … {{/{1}}}", af: "skryf {{#{1}}} … {{/{1}}}")
  static let itsFields = Phrase(en: "its fields: {1}", zh: "其中的字段：{1}", af: "sy velde: {1}")
  static let sectionOverValue = Phrase(
    en: "'{1}' is a {2} that is always there: a section has nothing to ask", zh: "“{1}”是必有的{2}，不必用区段判断",
    af: "'{1}' is 'n {2} wat altyd daar is: 'n afdeling het niks om te vra nie")
  static let writeVariable = Phrase(en: "write {{{1}}}", zh: "请写作 {{{1}}}", af: "skryf {{{1}}}")
  static let invertedAlwaysThere = Phrase(
    en: "'{1}' is a {2} that is always there: this is never shown", zh: "“{1}”是必有的{2}，这部分永远不会显示",
    af: "'{1}' is 'n {2} wat altyd daar is: dit word nooit gewys nie")
  static let hasNoFields = Phrase(
    en: "'{1}' is a {2} and has no fields", zh: "“{1}”是{2}，没有下级字段", af: "'{1}' is 'n {2} en het geen velde nie")

  static let missingPartial = Phrase(
    en: "there is no template '{1}'", zh: "没有名为“{1}”的模板", af: "daar is geen sjabloon '{1}' nie")
  static let templatesHere = Phrase(en: "templates: {1}", zh: "可用的模板：{1}", af: "sjablone: {1}")
  static let recursivePartial = Phrase(en: "'{1}' includes itself", zh: "“{1}”引用了自身", af: "'{1}' sluit homself in")
  static let includedHere = Phrase(en: "included here", zh: "在此引用", af: "hier ingesluit")
}
