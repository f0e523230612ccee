package import MotcSource

/// The rules of structure that only `motc.yaml` can break.
package enum ProjectRules {
  package static let all = [unknownRule, fixedSeverity, badPath, badUnit]

  // MARK: S115

  package static let unknownRule = RuleInfo(
    "S115", "unknown-rule", .error,
    summary: Phrase(en: "severity of a rule that does not exist", zh: "规则不存在", af: "reël wat nie bestaan nie"),
    rationale: Phrase(
      en: "A misspelt rule keeps its severity, and whoever changed it believes that it has another.",
      zh: "规则名写错，级别就没有改，而改的人以为已经改了。",
      af: "'n Reël wat verkeerd gespel is, behou sy erns, en wie dit verander het, glo dit het 'n ander."),
    triggering: [
      Example("motc: tea-house\nrules:\n  ⟦Q999⟧: off\n").caughtBySchema,
      Example("motc: tea-house\nrules:\n  ⟦vague-words⟧: info\n").caughtBySchema,
    ],
    passing: [Example("motc: tea-house\nrules: { Q501: off, vague-word: info, L: info }\n")])
  package static let noSuchRule = Phrase(
    en: "there is no rule '{1}'", zh: "没有“{1}”这条规则", af: "daar is geen reël '{1}' nie")
  package static let nameARule = Phrase(
    en: "write a code (`Q501`), a name (`vague-word`) or the letter of a family (`L`); `motc list rules` shows them",
    zh: "写规则的编号（“Q501”）、名称（“vague-word”）或类别字母（“L”）；运行 motc list rules 查看全部规则",
    af: "skryf 'n kode (`Q501`), 'n naam (`vague-word`) of 'n familie se letter (`L`); `motc list rules` wys almal")

  // MARK: S116

  package static let fixedSeverity = RuleInfo(
    "S116", "fixed-severity", .error,
    summary: Phrase(
      en: "severity that cannot be lowered", zh: "不能降低的级别", af: "erns wat nie verlaag kan word nie"),
    rationale: Phrase(
      en:
        "What a file says wrongly cannot be printed rightly, and who keeps a standard may not excuse himself from it.",
      zh: "文件写错的内容不可能印对；执行标准的人，也不能自己免除标准。",
      af:
        "Wat 'n lêer verkeerd sê, kan nie reg gedruk word nie, en wie 'n standaard nakom, mag homself nie verskoon nie."
    ),
    triggering: [
      Example("motc: tea-house\nrules: { ⟦S101⟧: warning }\n").caughtBySchema,
      Example("motc: tea-house\noverrides:\n  - paths: drafts/**\n    rules: { ⟦C⟧: off }\n").caughtBySchema,
      Example("motc: tea-house\nrules: { ⟦R⟧: info }\n").caughtBySchema,
    ],
    passing: [Example("motc: tea-house\nrules: { R206: info, S101: error }\n")])
  package static let cannotLower = Phrase(
    en: "{1} cannot be lowered: what it finds has to be mended", zh: "{1} 的级别不能降低：必须改正",
    af: "{1} kan nie verlaag word nie: wat dit vind, moet reggestel word")
  package static let cannotLowerFamily = Phrase(
    en: "the family {1} cannot be lowered as a whole: it holds errors that have to be mended",
    zh: "{1} 类不能整体降低级别：里面有必须改正的错误",
    af: "die familie {1} kan nie as geheel verlaag word nie: dit bevat foute wat reggestel moet word")
  package static let nameThoseThatMay = Phrase(
    en: "name the rules that can be: {1}", zh: "只写可以改的规则：{1}", af: "noem die reëls wat kan: {1}")

  // MARK: S117

  package static let badPath = RuleInfo(
    "S117", "bad-path", .error,
    summary: Phrase(
      en: "path or pattern that cannot be used", zh: "不能使用的路径", af: "pad of patroon wat nie gebruik kan word nie"),
    rationale: Phrase(
      en:
        "A pattern that matches nothing would leave files unchecked; one that leads out would touch what is not ours.",
      zh: "什么都匹配不到，文件就没有检查；路径出了项目，就会动到别人的文件。",
      af: "'n Patroon wat niks pas nie, laat lêers onnagegaan; een wat uitlei, raak wat nie ons s'n is nie."),
    triggering: [
      Example("motc: tea-house\ninclude: ⟦'../other/**/*.yaml'⟧\n").caughtBySchema,
      Example("motc: tea-house\noutput: ⟦/tmp/out⟧\n").caughtBySchema,
      Example("motc: tea-house\noverrides:\n  - paths: [drafts/, ⟦'{old,new/*.yaml'⟧]\n    rules: { L: info }\n"),
    ],
    passing: [Example("motc: tea-house\ninclude: 'blueprints/**/*.{yaml,yml}'\noutput: out\n")])
  static let pathAbsolute = Phrase(
    en: "'{1}' names a place on this machine only", zh: "“{1}”只在这台电脑上有效",
    af: "'{1}' noem 'n plek net op hierdie masjien")
  static let pathLeadsOut = Phrase(
    en: "'{1}' leads out of the project", zh: "“{1}”指向项目之外", af: "'{1}' lei uit die projek uit")
  static let pathsCountFromProject = Phrase(
    en: "write a path inside the folder of `motc.yaml`, such as `blueprints`",
    zh: "写 motc.yaml 所在文件夹里的路径，例如“blueprints”",
    af: "skryf 'n pad binne die gids van `motc.yaml`, soos `blueprints`")
  static let patternCharacter = Phrase(
    en: "'{1}' has no meaning in a pattern", zh: "路径里不能用“{1}”", af: "'{1}' het geen betekenis in 'n patroon nie")
  static let patternStars = Phrase(
    en: "`**` stands for whole folders, with `/` on both sides", zh: "“**”代表整层文件夹，两边要有“/”",
    af: "`**` staan vir hele gidse, met `/` weerskante")
  static let patternBrace = Phrase(
    en: "a brace in '{1}' has no partner", zh: "“{1}”里的大括号不成对", af: "'n krulhakie in '{1}' het geen maat nie")
  static let patternTooWide = Phrase(
    en: "the braces of '{1}' stand for too many patterns", zh: "“{1}”里的大括号组合太多",
    af: "die krulhakies van '{1}' staan vir te veel patrone")
  static let patternsHave = Phrase(
    en: "patterns have `*`, `?`, `**` for folders and `{a,b}`: `drafts/**/*.yaml`",
    zh: "可以用“*”“?”“**”（任意层文件夹）和“{a,b}”，例如“drafts/**/*.yaml”",
    af: "patrone het `*`, `?`, `**` vir gidse en `{a,b}`: `drafts/**/*.yaml`")
  static let writeSeveralPatterns = Phrase(
    en: "write several patterns, or use `*`", zh: "分成几个写，或者用“*”", af: "skryf verskeie patrone, of gebruik `*`")

  // MARK: S118

  package static let badUnit = RuleInfo(
    "S118", "bad-unit", .error,
    summary: Phrase(
      en: "unit that cannot be declared so", zh: "不能这样声明的单位", af: "eenheid wat nie so verklaar kan word nie"),
    rationale: Phrase(
      en: "Measures in a unit that is not understood can be neither compared nor printed.",
      zh: "单位看不懂，用它写的量化就没法比较，也没法打印。",
      af: "Maatstawwe in 'n eenheid wat nie verstaan word nie, kan nie vergelyk of gedruk word nie."),
    triggering: [
      Example("motc: tea-house\nunits: { portion: ⟦some⟧ }\n"),
      Example("motc: tea-house\nunits: { ⟦3-pack⟧: count }\n"),
    ],
    passing: [Example("motc: tea-house\nunits: { rondawel: count, portion: 45 g }\n")])
  static let unitName = Phrase(
    en: "'{1}' cannot be the name of a unit", zh: "“{1}”不能用作单位的名称", af: "'{1}' kan nie 'n eenheid se naam wees nie")
  static let unitNameRule = Phrase(
    en: "begin with a letter, and use neither digits nor `<`, `>`, `=`, `±`",
    zh: "以文字开头，不用数字和“<”“>”“=”“±”", af: "begin met 'n letter, en gebruik geen syfers of `<`, `>`, `=`, `±` nie")
  static let unitValue = Phrase(
    en: "'{1}' is neither `count` nor a quantity", zh: "“{1}”既不是 count（数量），也不是一个量",
    af: "'{1}' is nie `aantal` of 'n hoeveelheid nie")
  static let writeUnit = Phrase(
    en: "write `{1}: count`, or how much one is: `{1}: 45 g`", zh: "写“{1}: count”，或者写出一个是多少，例如“{1}: 45 克”",
    af: "skryf `{1}: aantal`, of hoeveel een is: `{1}: 45 g`")

  // MARK: Words of Y009, S103, S111 and S112

  package static let beginWithMotc = Phrase(
    en: "begin with `motc: ID`, the project's name", zh: "以“motc: 标识”（项目名称）开头",
    af: "begin met `motc: KENMERK`, die projek se naam")

  static let noMessagesIn = Phrase(
    en: "motc has no messages in '{1}'", zh: "motc 没有“{1}”的消息", af: "motc het geen boodskappe in '{1}' nie")
  static let waitNotByTheClock = Phrase(
    en: "'{1}' is not counted by the clock", zh: "“{1}”不是按钟点计的时间", af: "'{1}' word nie met die klok getel nie")
  static let writeClockTime = Phrase(
    en: "write minutes or hours, such as `10 min`", zh: "写分钟或小时，例如“10 分钟”", af: "skryf minute of ure, soos `10 min`")
  static let wordTooShort = Phrase(
    en: "'{1}' is too short to be looked for", zh: "“{1}”太短，无法查找", af: "'{1}' is te kort om na te soek")
  static let writePhrase = Phrase(
    en: "write a word of at least three letters, or a phrase", zh: "写汉字词语，或三个字母以上的单词",
    af: "skryf 'n woord van minstens drie letters, of 'n frase")
  static let scaleLength = Phrase(
    en: "a scale has two to six marks; this one has {1}", zh: "判定档要有二到六档，这里有 {1} 档",
    af: "'n skaal het twee tot ses punte; hierdie een het {1}")
  static let writeScale = Phrase(
    en: "write the signs from the best down, each with its words", zh: "从好到差写出记号和含义",
    af: "skryf die tekens van die beste af, elk met sy woorde")
}
