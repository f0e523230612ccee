package import MotcSource

/// The rules of references: what a name stands for.
package enum ReferenceRules {
  package static let all = [
    unknownRole, unknownStep, unknownName, importProblem, unknownLibraryName, unusedDefinition, baseProblem,
  ]

  package static let unknownRole = RuleInfo(
    "R201", "unknown-role", .error,
    summary: Phrase(en: "unknown role", zh: "未知的岗位", af: "onbekende rol"),
    rationale: Phrase(
      en: "A line whose role nobody has is printed on nobody's checklist.",
      zh: "没有人担任的岗位，它的内容不会印在任何人的检查表上。",
      af: "'n Reël waarvan niemand die rol het nie, word op niemand se kontrolelys gedruk nie."),
    triggering: [
      Example(
        "roles: [agent]\nsteps:\n  - step: greet\n    customer: waits\n    backstage:\n      - ⟦agnet⟧: prepares\n      - agent: helps\n"
      ),
      Example(
        "roles: [agent]\nsteps:\n  - step: greet\n    customer: waits\n    backstage:\n      - by: ⟦clerk⟧\n        text: prepares\n      - agent: helps\n"
      ),
      Example(
        "extends: base.yaml\nsteps:\n  - step: greet\n    requirements:\n      - id: hello\n        ⟦seay⟧: Good evening\n",
        with: [
          (
            "base.yaml",
            "blueprint: base\nroles: [agent]\nsteps:\n  - step: greet\n    customer: arrives\n    frontstage: { agent: nods }\n    requirements:\n      - id: hello\n        text: Greets the guest\n"
          )
        ]),
      Example(
        "extends: base.yaml\ndrop: [⟦clerk⟧]\n",
        with: [
          (
            "base.yaml",
            "blueprint: base\nroles: [clerk]\nsteps:\n  - step: greet\n    customer: waits\n    backstage:\n      - clerk: prepares\n      - by: clerk\n        text: tidies up\n"
          )
        ]),
    ],
    passing: [
      Example("roles: [agent]\nsteps:\n  - step: greet\n    customer: waits\n    backstage: { agent: prepares }\n"),
      // Wide blanks at the ends, and one that does not break.
      Example(
        "岗位: [客服, \u{3000}店员\u{A0}]\n流程:\n  - 步骤: 接待\u{3000}\n    客户: 等候\n    后台:\n      - 负责人: \u{3000}客服\n        内容: 备货\n      - \u{3000}店员\u{3000}: 帮忙\n    下一步: \u{3000}接待二\n  - 步骤: 接待二\n    客户: 等候\n"
      ),
    ])
  static let droppedButNamed = Phrase(
    en: "'{1}' is left out here, and inherited text still names it", zh: "这里删除了“{1}”，继承的内容却还在用它",
    af: "'{1}' word hier weggelaat, en geërfde teks noem dit nog")
  static let namedHere = Phrase(en: "named here", zh: "用在这里", af: "hier genoem")
  static let changeOrKeep = Phrase(
    en: "change or leave out what names it as well, or keep it", zh: "把用到它的地方也改掉或删除，否则保留它",
    af: "verander of laat ook weg wat dit noem, of behou dit")
  static let roleUnknown = Phrase(
    en: "no role is called '{1}'", zh: "没有叫“{1}”的岗位", af: "geen rol heet '{1}' nie")
  static let defineRole = Phrase(
    en: "add it to `{roles}`",
    zh: "把它加到“{roles}”里",
    af: "voeg dit by `{roles}`")

  package static let unknownStep = RuleInfo(
    "R202", "unknown-step", .error,
    summary: Phrase(en: "unknown step", zh: "未知的步骤", af: "onbekende stap"),
    rationale: Phrase(
      en: "The journey would lead nowhere, and a promise could not be added up.",
      zh: "流程走到这里就断了，承诺的时间也没法相加。",
      af: "Die reis sou nêrens heen lei nie, en 'n belofte sou nie opgetel kon word nie."),
    triggering: [
      Example(
        "steps:\n  - step: greet\n    customer: arrives\n    next: ⟦leaf⟧\n  - step: leave\n    customer: leaves\n"),
      Example(
        "extends: base.yaml\nsteps:\n  - step: arive-tea\n    after: ⟦arive⟧\n    customer: drinks tea\n",
        with: [
          (
            "base.yaml",
            "blueprint: base\nsteps:\n  - step: arrive\n    customer: arrives\n  - step: leave\n    customer: leaves\n    next: end\n"
          )
        ]),
    ],
    passing: [
      Example(
        "steps:\n  - step: greet\n    customer: arrives\n    next: leave\n  - step: leave\n    customer: leaves\n")
    ])
  static let stepUnknown = Phrase(
    en: "no step is called '{1}'", zh: "没有叫“{1}”的步骤", af: "geen stap heet '{1}' nie")
  static let placedInRing = Phrase(
    en: "these steps are placed by one another, and so nowhere: {1}", zh: "这些步骤互相以对方定位置，谁也没有位置：{1}",
    af: "hierdie stappe kry hulle plek van mekaar, en so nêrens: {1}")
  static let placeByAnother = Phrase(
    en: "place one of them by an inherited step", zh: "让其中一个以继承来的步骤定位置",
    af: "gee een van hulle 'n plek by 'n geërfde stap")
  static let stepsAre = Phrase(en: "the steps are {1}", zh: "步骤有：{1}", af: "die stappe is {1}")

  package static let unknownName = RuleInfo(
    "R203", "unknown-name", .error,
    summary: Phrase(en: "name that nothing here has", zh: "这里没有这个名称", af: "naam wat niks hier het nie"),
    rationale: Phrase(
      en:
        "An expectation, metric, tier, phase, requirement or moment that does not exist breaks the trace from promise to check.",
      zh: "引用的期望、指标、分级、阶段、要求或关键时刻不存在，从承诺到检查的链条就断了。",
      af:
        "'n Verwagting, aanwyser, vlak, fase, vereiste of oomblik wat nie bestaan nie, breek die spoor van belofte tot kontrole."
    ),
    triggering: [
      Example(
        "phases: [during]\nsteps:\n  - step: greet\n    phase: during\n    customer: arrives\n  - step: leave\n    phase: ⟦durng⟧\n    customer: leaves\n"
      )
    ],
    passing: [
      Example("phases: [during]\nsteps:\n  - step: greet\n    phase: during\n    customer: arrives\n")
    ])
  static let nameUnknown = Phrase(
    en: "no {1} is called '{2}'", zh: "没有叫“{2}”的{1}", af: "geen {1} heet '{2}' nie")
  static let anExpectation = Phrase(en: "expectation", zh: "客户期望", af: "verwagting")
  static let aMetric = Phrase(en: "metric", zh: "指标", af: "aanwyser")
  static let aTier = Phrase(en: "tier", zh: "客户分级", af: "vlak")
  static let aPhase = Phrase(en: "phase", zh: "阶段", af: "fase")
  static let aRequirement = Phrase(en: "requirement", zh: "服务要求", af: "vereiste")
  static let aMoment = Phrase(en: "moment of truth", zh: "关键时刻", af: "oomblik van waarheid")
  static let defineName = Phrase(
    en: "define it under `{1}`, or correct the name", zh: "在“{1}”下定义它，或者改正名称",
    af: "definieer dit onder `{1}`, of maak die naam reg")
  static let giveID = Phrase(
    en: "give the entry you mean an `{id}`, and write `STEP/ID` if another step has the same",
    zh: "给所指的条目写上“{id}”；别的步骤也有同名时，写“步骤/标识”",
    af: "gee die inskrywing wat jy bedoel 'n `{id}`, en skryf `STAP/KENMERK` as 'n ander stap dieselfde het")

  static let severalHaveIt = Phrase(
    en: "several steps have a '{1}'", zh: "有几个步骤都有“{1}”", af: "verskeie stappe het 'n '{1}'")
  static let oneOfThem = Phrase(en: "one of them", zh: "其中一个", af: "een van hulle")
  static let writeWholePath = Phrase(
    en: "say which: `{1}`", zh: "写明是哪一个：“{1}”", af: "sê watter een: `{1}`")
  static let nothingToDrop = Phrase(
    en: "nothing inherited is called '{1}'", zh: "继承的内容里没有“{1}”", af: "niks wat geërf is, heet '{1}' nie")
  static let dropPaths = Phrase(
    en: "name a step, `STEP/ID`, or a promise of the base", zh: "写被继承蓝图的步骤、“步骤/标识”，或者承诺",
    af: "noem 'n stap, `STAP/KENMERK`, of 'n belofte van die basis")
  static let inheritedFromHere = Phrase(en: "inherited from here", zh: "从这里继承", af: "van hier geërf")

  // MARK: Other files

  package static let importProblem = RuleInfo(
    "R204", "import-problem", .error,
    summary: Phrase(en: "import that cannot be followed", zh: "无法引用的文件", af: "invoer wat nie gevolg kan word nie"),
    rationale: Phrase(
      en: "The standards of that library would be on nobody's checklist, and no one would miss them.",
      zh: "那个标准库里的标准不会出现在任何人的检查表上，也没有人会发现少了它们。",
      af: "Die standaarde van daardie biblioteek sou op niemand se kontrolelys wees nie, en niemand sou dit mis nie."),
    triggering: [
      Example("imports: [⟦phone.yaml⟧]\nsteps:\n  - step: greet\n    customer: arrives\n"),
      Example(
        "imports:\n  - phone.yaml\n  - ⟦calls.yaml⟧\nsteps:\n  - step: greet\n    customer: arrives\n",
        with: [("phone.yaml", "library: phone\n"), ("calls.yaml", "library: phone\n")]),
      Example(
        "imports: ⟦visit.yaml⟧\nsteps:\n  - step: greet\n    customer: arrives\n",
        with: [("visit.yaml", "blueprint: visit\nsteps:\n  - step: greet\n    customer: arrives\n")]),
    ],
    passing: [
      Example(
        "imports: [phone.yaml]\nsteps:\n  - step: greet\n    customer: arrives\n",
        with: [("phone.yaml", "library: phone\n")])
    ])
  static let fileNotFound = Phrase(
    en: "there is no file '{1}'", zh: "没有文件“{1}”", af: "daar is geen lêer '{1}' nie")
  static let pathIsRelative = Phrase(
    en: "the path counts from the folder of this file", zh: "路径从本文件所在的文件夹算起",
    af: "die pad tel van die gids van hierdie lêer af")
  static let fileOutside = Phrase(
    en: "'{1}' lies outside the project", zh: "“{1}”在项目文件夹之外", af: "'{1}' lê buite die projek")
  static let staysInside = Phrase(
    en: "put the file inside the folder of `motc.yaml`; without one, inside that of the repository",
    zh: "把文件放进 motc.yaml 所在的文件夹；没有 motc.yaml 时，放进代码库的文件夹",
    af: "sit die lêer binne die gids van `motc.yaml`; daarsonder, binne dié van die bewaarplek")
  static let fileUnreadable = Phrase(
    en: "'{1}' cannot be read: {2}", zh: "无法读取“{1}”：{2}", af: "'{1}' kan nie gelees word nie: {2}")
  static let importsBlueprint = Phrase(
    en: "'{1}' is a blueprint; only libraries are imported", zh: "“{1}”是服务蓝图，只能引用标准库",
    af: "'{1}' is 'n bloudruk; net biblioteke word ingevoer")
  static let extendInstead = Phrase(
    en: "to build on a blueprint write `{extends}: FILE`",
    zh: "要在一份蓝图的基础上改动，写“{extends}: 文件”",
    af: "om op 'n bloudruk te bou, skryf `{extends}: LÊER`")
  static let noLibrary = Phrase(
    en: "'{1}' is no library", zh: "“{1}”不是标准库", af: "'{1}' is nie 'n biblioteek nie")
  static let beginLibrary = Phrase(
    en: "a library begins with `{library}: ID`",
    zh: "标准库以“{library}: 标识”开头",
    af: "'n biblioteek begin met `{library}: KENMERK`")
  static let importedTwice = Phrase(
    en: "a library called '{1}' is imported already", zh: "已经引用了叫“{1}”的标准库",
    af: "'n biblioteek met die naam '{1}' is reeds ingevoer")
  static let firstImportedHere = Phrase(en: "imported here", zh: "在这里引用", af: "hier ingevoer")
  static let importOnce = Phrase(
    en: "import it once, or give one of the two another id", zh: "只引用一次，或者给其中一个换个标识",
    af: "voer dit een keer in, of gee een van die twee 'n ander kenmerk")
  static let namesItself = Phrase(
    en: "the file names itself", zh: "文件引用了自己", af: "die lêer noem homself")
  static let circle = Phrase(
    en: "'{1}' in turn builds on this file: neither can be complete before the other", zh: "“{1}”又反过来依赖本文件，形成了循环",
    af: "'{1}' bou weer op hierdie lêer: nie een kan voor die ander volledig wees nie")
  static let breakCircle = Phrase(
    en: "put what both need into a library of its own", zh: "把两边都要用的内容放进单独的标准库",
    af: "sit wat albei nodig het in 'n biblioteek van sy eie")

  package static let unknownLibraryName = RuleInfo(
    "R205", "unknown-library-name", .error,
    summary: Phrase(
      en: "name that no imported library has", zh: "引用的标准库里没有这个名称", af: "naam wat geen ingevoerde biblioteek het nie"),
    rationale: Phrase(
      en: "The standard that was meant is missing from the step, and from the checklist made of it.",
      zh: "想采用的标准没有进到这个步骤，也不会印在检查表上。",
      af: "Die standaard wat bedoel is, ontbreek in die stap en op die kontrolelys wat daarvan gemaak word."),
    triggering: [
      Example(
        "imports: [phone.yaml]\nroles: [agent]\nsteps:\n  - step: call\n    customer: calls\n    frontstage: { agent: answers }\n    requirements:\n      - use: ⟦phone.three-ring⟧\n      - Gives the name of the house\n",
        with: [("phone.yaml", "library: phone\nstandards:\n  three-rings: Answers within three rings\n")]),
      Example(
        "roles: [agent]\nsteps:\n  - step: call\n    customer: calls\n    frontstage: { agent: answers }\n    requirements:\n      - use: ⟦phone⟧\n      - Gives the name of the house\n"
      ),
    ],
    passing: [
      Example(
        "imports: [phone.yaml]\nroles: [agent]\nsteps:\n  - step: call\n    customer: calls\n    frontstage: { agent: answers }\n    requirements:\n      - use: phone.three-rings\n",
        with: [("phone.yaml", "library: phone\nstandards:\n  three-rings: Answers within three rings\n")])
    ])
  static let libraryUnknown = Phrase(
    en: "no library called '{1}' is imported", zh: "没有引用叫“{1}”的标准库",
    af: "geen biblioteek met die naam '{1}' is ingevoer nie")
  static let standardUnknown = Phrase(
    en: "the library '{1}' has no standard '{2}'", zh: "标准库“{1}”里没有标准“{2}”",
    af: "die biblioteek '{1}' het geen standaard '{2}' nie")
  static let roleOfLibraryUnknown = Phrase(
    en: "the library '{1}' has no role '{2}'", zh: "标准库“{1}”里没有岗位“{2}”",
    af: "die biblioteek '{1}' het geen rol '{2}' nie")
  static let nameOfLibraryUnknown = Phrase(
    en: "no imported library has {1} '{2}'", zh: "引用的标准库里没有{1}“{2}”", af: "geen ingevoerde biblioteek het {1} '{2}' nie"
  )
  static let importIt = Phrase(
    en: "name its file under `{imports}`",
    zh: "把它的文件写在“{imports}”下",
    af: "noem sy lêer onder `{imports}`")
  static let thereAre = Phrase(en: "there are {1}", zh: "有：{1}", af: "daar is {1}")

  package static let baseProblem = RuleInfo(
    "R207", "base-problem", .error,
    summary: Phrase(
      en: "base that cannot be built on", zh: "无法继承的蓝图", af: "basis waarop nie gebou kan word nie"),
    rationale: Phrase(
      en: "Without its base the blueprint is a handful of changes to nothing: no checklist can be made of it.",
      zh: "没有被继承的蓝图，这份文件只是一些没有着落的改动，做不出检查表。",
      af:
        "Sonder sy basis is die bloudruk 'n handvol veranderings aan niks: geen kontrolelys kan daarvan gemaak word nie."
    ),
    triggering: [
      Example("extends: ⟦../corporate/repair.yaml⟧\ntitle: Our repair\n"),
      Example("extends: ⟦phone.yaml⟧\ntitle: Our repair\n", with: [("phone.yaml", "library: phone\n")]),
    ],
    passing: [
      Example(
        "extends: base.yaml\ntitle: Our visit\n",
        with: [("base.yaml", "blueprint: base\nsteps:\n  - step: greet\n    customer: arrives\n")])
    ])
  static let noBlueprint = Phrase(
    en: "'{1}' is no blueprint", zh: "“{1}”不是服务蓝图", af: "'{1}' is nie 'n bloudruk nie")
  static let importInstead = Phrase(
    en: "to use a library's standards write `{imports}: FILE`",
    zh: "要采用标准库里的标准，写“{imports}: 文件”",
    af: "om 'n biblioteek se standaarde te gebruik, skryf `{imports}: LÊER`")
  static let beginBlueprint = Phrase(
    en: "a blueprint begins with `{blueprint}: ID`",
    zh: "服务蓝图以“{blueprint}: 标识”开头",
    af: "'n bloudruk begin met `{blueprint}: KENMERK`")

  // MARK: Unused

  package static let unusedDefinition = RuleInfo(
    "R206", "unused-definition", .warning, hiddenBy: ["R201", "R203"],
    summary: Phrase(en: "defined but never used", zh: "定义了却没有用到", af: "gedefinieer maar nooit gebruik nie"),
    rationale: Phrase(
      en: "A role, tier or phase that nothing names gets empty sheets, or hides a misspelt name elsewhere.",
      zh: "没有被引用的岗位、分级或阶段，只会印出空白单子，或者说明别处写错了名称。",
      af: "'n Rol, vlak of fase wat niks noem nie, kry leë bladsye, of verberg elders 'n verkeerd gespelde naam."),
    triggering: [
      Example("roles: [⟦agent⟧]\nsteps:\n  - step: greet\n    customer: arrives\n")
    ],
    passing: [
      Example("roles: [agent]\nsteps:\n  - step: greet\n    customer: waits\n    backstage: { agent: prepares }\n"),
      Example(
        """
        roles:
          agent: { title: Agent, allow: { R206: from next year on } }
        tiers:
          member: { allow: { R206: from next year on } }
        phases:
          before: { title: Before the visit, allow: { R206: from next year on } }
        steps:
          - step: greet
            customer: waits
        """),
    ])
  static let neverUsed = Phrase(
    en: "the {1} '{2}' is never used", zh: "{1}“{2}”没有用到", af: "die {1} '{2}' word nooit gebruik nie")
  static let aRole = Phrase(en: "role", zh: "岗位", af: "rol")
  static let useOrRemove = Phrase(
    en: "name it where it belongs, or remove it", zh: "在该用的地方写上它，或者删掉", af: "noem dit waar dit hoort, of verwyder dit")
}
