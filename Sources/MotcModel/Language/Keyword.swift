package import MotcSource

/// A word of the language.
package enum Keyword: UInt8, Sendable, CaseIterable {
  case blueprint, library, motc
  case title, language, version, owner
  case imports, extends, drop, waivers, allow, use
  case roles, stage, kind, standards
  case expectations, metrics, tiers, phases, promises
  case steps, step, phase, channel, duration, wait, next
  case evidence, customer, frontstage, backstage, support
  case id, by, text, say, when, only, at
  case to, from, within, after, before
  case startOf, atMost
  case requirements, measure, meets, metric, strength
  case moments, risk, delight, threatens, cause, severity, likelihood, detection, residual
  case controls, answers, recovery, offer, fields
  case dimension, target
  case name, type, required, choices
  case of, reason
  case approvedBy, expires

  // Of the project file.
  case root, include, output, rules, overrides, paths
  case thresholds, highRisk, highRPN, longWait, words, vague, units, templates
  case checklist, scale, observations, header

  /// The spelling that messages and written files use unless another language asks for its own.
  package var canonical: String { words.canonical }

  /// The word's spellings in a language, the preferred one first.
  package func spellings(in language: MessageLanguage) -> [String] {
    switch language {
    case .english: self == .text ? ["text", "does"] : [words.canonical]
    case .chinese: words.chinese
    case .afrikaans: words.afrikaans
    }
  }

  private var words: (canonical: String, chinese: [String], afrikaans: [String]) {
    switch self {
    case .blueprint: ("blueprint", ["服务蓝图", "蓝图"], ["bloudruk"])
    case .library: ("library", ["标准库"], ["biblioteek"])
    case .motc: ("motc", ["项目"], ["projek"])
    case .title: ("title", ["标题", "名称"], ["titel"])
    case .language: ("language", ["语言"], ["taal"])
    case .version: ("version", ["版本"], ["weergawe"])
    case .owner: ("owner", ["负责部门"], ["eienaar"])
    case .imports: ("imports", ["引用"], ["invoer"])
    case .extends: ("extends", ["继承"], ["brei-uit"])
    case .drop: ("drop", ["删除"], ["verwyder"])
    case .waivers: ("waivers", ["豁免"], ["vrystellings"])
    case .allow: ("allow", ["允许"], ["toelaat"])
    case .use: ("use", ["采用"], ["gebruik"])
    case .roles: ("roles", ["岗位", "角色"], ["rolle"])
    case .stage: ("stage", ["位置"], ["stadium"])
    case .kind: ("kind", ["类别"], ["soort"])
    case .standards: ("standards", ["标准"], ["standaarde"])
    case .expectations: ("expectations", ["客户期望"], ["verwagtinge"])
    case .metrics: ("metrics", ["指标"], ["aanwysers"])
    case .tiers: ("tiers", ["客户分级"], ["vlakke"])
    case .phases: ("phases", ["阶段"], ["fases"])
    case .promises: ("promises", ["承诺"], ["beloftes"])
    case .steps: ("steps", ["流程", "服务流程", "步骤"], ["stappe"])
    case .step: ("step", ["步骤", "服务步骤"], ["stap"])
    case .phase: ("phase", ["所属阶段"], ["fase"])
    case .channel: ("channel", ["渠道"], ["kanaal"])
    case .duration: ("duration", ["用时"], ["duur"])
    case .wait: ("wait", ["等候"], ["wag"])
    case .next: ("next", ["下一步"], ["volgende"])
    case .evidence: ("evidence", ["有形展示"], ["bewyse"])
    case .customer: ("customer", ["客户", "顾客"], ["klient", "kliënt"])
    case .frontstage: ("frontstage", ["前台"], ["voorverhoog"])
    case .backstage: ("backstage", ["后台"], ["agterverhoog"])
    case .support: ("support", ["支持"], ["ondersteuning"])
    case .id: ("id", ["标识", "编号"], ["kenmerk"])
    case .by: ("by", ["负责人"], ["deur"])
    case .text: ("text", ["内容", "动作"], ["teks", "doen"])
    case .say: ("say", ["话术"], ["sê"])
    case .when: ("when", ["条件"], ["wanneer"])
    case .only: ("only", ["仅限"], ["slegs"])
    case .at: ("at", ["在"], ["tydens"])
    case .to: ("to", ["到"], ["na"])
    case .from: ("from", ["从"], ["van"])
    case .within: ("within", ["时限"], ["binne"])
    case .after: ("after", ["之后"], ["ná"])
    case .before: ("before", ["之前"], ["voor"])
    case .startOf: ("start-of", ["开始于"], ["begin-van"])
    case .atMost: ("at-most", ["最多次数"], ["hoogstens"])
    case .requirements: ("requirements", ["服务要求", "要求"], ["vereistes"])
    case .measure: ("measure", ["量化"], ["maatstaf"])
    case .meets: ("meets", ["满足"], ["voldoen-aan"])
    case .metric: ("metric", ["衡量指标"], ["aanwyser"])
    case .strength: ("strength", ["强度"], ["sterkte"])
    case .moments: ("moments", ["关键时刻", "客户满意度MOT", "MOT"], ["oomblikke"])
    case .risk: ("risk", ["风险"], ["risiko"])
    case .delight: ("delight", ["惊喜"], ["verrassing"])
    case .threatens: ("threatens", ["威胁"], ["bedreig"])
    case .cause: ("cause", ["起因"], ["oorsaak"])
    case .severity: ("severity", ["严重度"], ["erns"])
    case .likelihood: ("likelihood", ["可能性"], ["waarskynlikheid"])
    case .detection: ("detection", ["探测度"], ["opsporing"])
    case .residual: ("residual", ["剩余风险"], ["oorblywend"])
    case .controls: ("controls", ["管理要点", "MOT管理要点"], ["beheer"])
    case .answers: ("answers", ["应对"], ["antwoord"])
    case .recovery: ("recovery", ["补救"], ["herstel"])
    case .offer: ("offer", ["补偿"], ["aanbod"])
    case .fields: ("fields", ["登记项"], ["velde"])
    case .dimension: ("dimension", ["维度"], ["dimensie"])
    case .target: ("target", ["目标"], ["teiken"])
    case .name: ("name", ["名称"], ["naam"])
    case .type: ("type", ["类型"], ["tipe"])
    case .required: ("required", ["必填"], ["verpligtend"])
    case .choices: ("choices", ["选项"], ["keuses"])
    case .of: ("of", ["对象"], ["vir"])
    case .reason: ("reason", ["理由"], ["rede"])
    case .approvedBy: ("approved-by", ["批准人"], ["goedgekeur-deur"])
    case .expires: ("expires", ["有效期"], ["verval"])
    case .root: ("root", ["根目录"], ["wortel"])
    case .include: ("include", ["包含"], ["sluit-in"])
    case .output: ("output", ["输出"], ["uitvoer"])
    case .rules: ("rules", ["规则"], ["reëls"])
    case .overrides: ("overrides", ["按路径"], ["per-pad"])
    case .paths: ("paths", ["路径"], ["paaie"])
    case .thresholds: ("thresholds", ["阈值"], ["drempels"])
    case .highRisk: ("high-risk", ["高风险"], ["hoë-risiko"])
    case .highRPN: ("high-rpn", ["高RPN"], ["hoë-rpn"])
    case .longWait: ("long-wait", ["久等"], ["lang-wag"])
    case .words: ("words", ["用词"], ["woorde"])
    case .vague: ("vague", ["含糊"], ["vaag"])
    case .units: ("units", ["单位"], ["eenhede"])
    case .templates: ("templates", ["模板"], ["sjablone"])
    case .checklist: ("checklist", ["检查表"], ["kontrolelys"])
    case .scale: ("scale", ["判定档"], ["skaal"])
    case .observations: ("observations", ["观察次数"], ["waarnemings"])
    case .header: ("header", ["表头"], ["kop"])
    }
  }
}

/// A value that must be one of a few words.
package struct Enumerator: Sendable {
  package let canonical: String
  package let chinese: [String]
  package let afrikaans: [String]
  /// Every spelling that is read.
  package let spellings: [String]

  package init(_ canonical: String, also: [String] = [], zh chinese: [String], af afrikaans: [String]) {
    self.canonical = canonical
    self.chinese = chinese
    self.afrikaans = afrikaans
    spellings = [canonical] + also + chinese + afrikaans
  }

  /// The word's spellings in a language, the preferred one first.
  package func spellings(in language: MessageLanguage) -> [String] {
    switch language {
    case .english: Array(spellings.dropLast(chinese.count + afrikaans.count))
    case .chinese: chinese
    case .afrikaans: afrikaans
    }
  }

  package func spelling(in language: MessageLanguage) -> String {
    switch language {
    case .english: canonical
    case .chinese: chinese.first ?? canonical
    case .afrikaans: afrikaans.first ?? canonical
    }
  }
}

/// The words that a value may be, in the order of the type's cases.
package struct Enumeration: Sendable {
  package let enumerators: [Enumerator]
  /// Every spelling: its enumerator's place, its length and its bytes.
  private let spellings: [UInt8]

  package init(enumerators: [Enumerator]) {
    self.enumerators = enumerators
    spellings = enumerators.enumerated().flatMap { ordinal, enumerator in
      enumerator.spellings.flatMap { [UInt8(ordinal), UInt8($0.utf8.count)] + Array($0.utf8) }
    }
  }

  package static let stage = Enumeration(enumerators: [
    Enumerator("customer", zh: ["客户", "顾客"], af: ["klient", "kliënt"]),
    Enumerator("frontstage", zh: ["前台"], af: ["voorverhoog"]),
    Enumerator("backstage", zh: ["后台"], af: ["agterverhoog"]),
    Enumerator("support", zh: ["支持"], af: ["ondersteuning"]),
  ])
  package static let roleKind = Enumeration(enumerators: [
    Enumerator("person", zh: ["人员"], af: ["persoon"]), Enumerator("system", zh: ["系统"], af: ["stelsel"]),
  ])
  package static let dimension = Enumeration(enumerators: [
    Enumerator("reliability", zh: ["可靠性"], af: ["betroubaarheid"]),
    Enumerator("assurance", zh: ["保证性"], af: ["versekering"]),
    Enumerator("tangibles", zh: ["有形性"], af: ["tasbaarheid"]),
    Enumerator("empathy", zh: ["移情性"], af: ["empatie"]),
    Enumerator("responsiveness", zh: ["响应性"], af: ["responsiwiteit"]),
  ])
  package static let strength = Enumeration(enumerators: [
    Enumerator("must", zh: ["必须"], af: ["moet"]), Enumerator("should", zh: ["应当"], af: ["behoort"]),
  ])
  package static let cause = Enumeration(enumerators: [
    Enumerator("customer", zh: ["客户", "顾客"], af: ["klient", "kliënt"]),
    Enumerator("staff", zh: ["员工"], af: ["personeel"]), Enumerator("system", zh: ["系统"], af: ["stelsel"]),
    Enumerator("outside", zh: ["外部"], af: ["buite"]),
  ])
  package static let controlKind = Enumeration(enumerators: [
    Enumerator("prevent", zh: ["预防"], af: ["voorkom"]), Enumerator("detect", zh: ["发现"], af: ["opspoor"]),
    Enumerator("train", zh: ["培训"], af: ["oplei"]), Enumerator("setup", zh: ["准备"], af: ["opstel"]),
  ])
  package static let fieldKind = Enumeration(enumerators: [
    Enumerator("text", zh: ["文本"], af: ["teks"]), Enumerator("number", zh: ["数字"], af: ["getal"]),
    Enumerator("date", zh: ["日期"], af: ["datum"]), Enumerator("time", zh: ["时间"], af: ["tyd"]),
    Enumerator("duration", zh: ["时长"], af: ["duur"]), Enumerator("choice", zh: ["选择"], af: ["keuse"]),
    Enumerator("yes-no", zh: ["是否"], af: ["ja-nee"]), Enumerator("photo", zh: ["照片"], af: ["foto"]),
    Enumerator("signature", zh: ["签名"], af: ["handtekening"]),
  ])
  package static let boolean = Enumeration(enumerators: [
    Enumerator("false", also: ["no"], zh: ["否"], af: ["nee", "onwaar"]),
    Enumerator("true", also: ["yes"], zh: ["是"], af: ["ja", "waar"]),
  ])
  /// In the order of `RuleLevel`.
  package static let ruleLevel = Enumeration(enumerators: [
    Enumerator("off", zh: ["关闭"], af: ["af"]), Enumerator("info", zh: ["提示"], af: ["nota"]),
    Enumerator("warning", zh: ["警告"], af: ["waarskuwing"]), Enumerator("error", zh: ["错误"], af: ["fout"]),
  ])
  /// What a unit of a house is that only counts.
  package static let count = Enumeration(enumerators: [Enumerator("count", zh: ["数量", "计数"], af: ["aantal"])])
  /// Ends the journey, as a target of `next`.
  package static let end = Enumeration(enumerators: [Enumerator("end", zh: ["结束"], af: ["einde"])])
  /// Takes a requirement away from a tier.
  package static let none = Enumeration(enumerators: [Enumerator("none", zh: ["无"], af: ["geen"])])

  /// Whether its words mean to other YAML readers what they mean here.
  var isTruthValue: Bool { enumerators.first?.canonical == "false" }

  /// The ordinal of the word that a text is, in whatever language.
  package func ordinal(of text: Text) -> Int? {
    spellings.withUnsafeBufferPointer { spellings in
      text.withBytes { word in
        var start = 0
        while start < spellings.count {
          let spelling = start + 2..<start + 2 + Int(spellings[start + 1])
          if spelling.count == word.count, areEqual(UnsafeBufferPointer(rebasing: spellings[spelling]), word) {
            return Int(spellings[start])
          }
          start = spelling.upperBound
        }
        return nil
      }
    }
  }
}
