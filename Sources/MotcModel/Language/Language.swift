import MotcSource

/// The motc language, edition 1: every mapping type, every keyword.
package enum Language {
  package static func type(_ name: MappingName) -> MappingType {
    switch name {
    case .blueprint: blueprint
    case .library: library
    case .role: role
    case .expectation: expectation
    case .metric: metric
    case .tier: tier
    case .phase: phase
    case .promise: promise
    case .waiver: waiver
    case .step: step
    case .action: action
    case .requirement: requirement
    case .tierVariant: tierVariant
    case .moment: moment
    case .residual: residual
    case .control: control
    case .recovery: recovery
    case .arm: arm
    case .timePoint: timePoint
    case .formField: formField
    case .project: project
    case .severityOverride: severityOverride
    case .thresholds: thresholds
    case .wordLists: wordLists
    case .checklistForm: checklistForm
    }
  }

  // MARK: Files

  package static let blueprint = MappingType(
    Phrase(en: "a blueprint", zh: "服务蓝图", af: "'n bloudruk"),
    [
      Field(.blueprint, .id, required: true, merge: .local),
      Field(.title, .text),
      Field(.language, .languageTag),
      Field(.version, .text, merge: .local),
      Field(.owner, .text),
      Field(.imports, .oneOrMore(.path), merge: .local),
      Field(.extends, .path, merge: .local),
      Field(.drop, .oneOrMore(.text), merge: .local),
      Field(.waivers, .list(.mapping(.waiver)), merge: .local),
      Field(.allow, .allowances, merge: .local),
      Field(.roles, .keyed(.role), merge: .combine),
      Field(.expectations, .keyed(.expectation), merge: .combine),
      Field(.metrics, .keyed(.metric), merge: .combine),
      Field(.tiers, .keyed(.tier)),
      Field(.phases, .keyed(.phase), merge: .combine),
      Field(.promises, .list(.mapping(.promise)), merge: .combine),
      Field(.steps, .list(.mapping(.step)), required: true, merge: .combine),
    ])

  package static let library = MappingType(
    Phrase(en: "a library", zh: "标准库", af: "'n biblioteek"),
    [
      Field(.library, .id, required: true),
      Field(.title, .text),
      Field(.language, .languageTag),
      Field(.version, .text),
      Field(.owner, .text),
      Field(.imports, .oneOrMore(.path)),
      Field(.allow, .allowances),
      Field(.roles, .keyed(.role)),
      Field(.expectations, .keyed(.expectation)),
      Field(.metrics, .keyed(.metric)),
      Field(.standards, .keyed(.requirement)),
    ])

  // MARK: Definitions

  package static let role = MappingType(
    Phrase(en: "a role", zh: "岗位", af: "'n rol"),
    [
      Field(.title, .text),
      Field(.stage, .oneOrMore(.enumeration(.stage))),
      Field(.kind, .enumeration(.roleKind)),
      Field(.requirements, .oneOrMore(.statement(.requirement)), merge: .combine),
      Field(.allow, .allowances, merge: .local),
    ])

  package static let expectation = MappingType(
    Phrase(en: "an expectation", zh: "客户期望", af: "'n verwagting"),
    [
      Field(.text, .text, required: true),
      Field(.dimension, .enumeration(.dimension)),
      Field(.allow, .allowances, merge: .local),
    ])

  package static let metric = MappingType(
    Phrase(en: "a metric", zh: "指标", af: "'n aanwyser"),
    [
      Field(.title, .text),
      Field(.target, .text),
      Field(.allow, .allowances, merge: .local),
    ])

  package static let tier = MappingType(
    Phrase(en: "a tier", zh: "客户分级", af: "'n vlak"), [Field(.title, .text), allow])

  package static let phase = MappingType(
    Phrase(en: "a phase", zh: "阶段", af: "'n fase"), [Field(.title, .text), allow])

  package static let promise = MappingType(
    Phrase(en: "a promise", zh: "承诺", af: "'n belofte"),
    [
      Field(.id, .id),
      Field(.text, .text, required: true),
      Field(.from, .timePoint, required: true),
      Field(.to, .timePoint, required: true),
      Field(.within, .duration, required: true),
      Field(.when, .text),
      Field(.only, .oneOrMore(.reference(.tiers))),
      Field(.metric, .reference(.metrics)),
      Field(.allow, .allowances, merge: .local),
    ])

  package static let waiver = MappingType(
    Phrase(en: "a waiver", zh: "豁免", af: "'n vrystelling"),
    [
      Field(.of, .text),
      Field(.reason, .text),
      Field(.approvedBy, .text),
      Field(.expires, .date),
    ])

  // MARK: Steps

  package static let step = MappingType(
    Phrase(en: "a step", zh: "步骤", af: "'n stap"),
    [
      Field(.step, .id, required: true),
      Field(.title, .text),
      Field(.phase, .reference(.phases)),
      Field(.channel, .text),
      Field(.only, .oneOrMore(.reference(.tiers))),
      Field(.after, .reference(.steps), merge: .local),
      Field(.before, .reference(.steps), merge: .local),
      Field(.evidence, .oneOrMore(.text), merge: .combine),
      Field(.customer, .oneOrMore(.statement(.action)), merge: .combine),
      Field(.frontstage, .oneOrMore(.statement(.action)), merge: .combine),
      Field(.backstage, .oneOrMore(.statement(.action)), merge: .combine),
      Field(.support, .oneOrMore(.statement(.action)), merge: .combine),
      Field(.duration, .duration),
      Field(.wait, .duration),
      Field(.requirements, .oneOrMore(.statement(.requirement)), merge: .combine),
      Field(.moments, .oneOrMore(.statement(.moment)), merge: .combine),
      Field(.controls, .oneOrMore(.statement(.control)), merge: .combine),
      Field(.fields, .oneOrMore(.statement(.formField)), merge: .combine),
      Field(.next, .oneOrMore(.mapping(.arm))),
      Field(.allow, .allowances, merge: .local),
    ])

  package static let arm = MappingType(
    Phrase(en: "a branch", zh: "分支", af: "'n vertakking"),
    [
      Field(.when, .text),
      Field(.to, .reference(.steps), required: true),
      Field(.atMost, .integer(1...1000)),
    ])

  package static let timePoint = MappingType(
    Phrase(en: "a point in time", zh: "时间点", af: "'n tydstip"),
    [Field(.startOf, .reference(.steps), required: true)])

  package static let formField = MappingType(
    Phrase(en: "a form field", zh: "登记项", af: "'n vormveld"),
    [
      Field(.name, .text, required: true),
      Field(.id, .id),
      Field(.type, .enumeration(.fieldKind)),
      Field(.required, .boolean),
      Field(.choices, .oneOrMore(.text)),
    ])

  // MARK: Statements

  private static let statement = [
    Field(.id, .id), Field(.title, .text), Field(.by, .oneOrMore(.reference(.roles))), Field(.text, .text),
    Field(.say, .text), Field(.only, .oneOrMore(.reference(.tiers))), Field(.when, .text),
  ]
  private static let allow = Field(.allow, .allowances, merge: .local)

  package static let action = MappingType(
    Phrase(en: "an action", zh: "动作", af: "'n handeling"), allowsRolePairs: true,
    statement + [
      Field(.duration, .duration),
      Field(.wait, .duration),
      Field(.requirements, .oneOrMore(.statement(.requirement)), merge: .combine),
      Field(.moments, .oneOrMore(.statement(.moment)), merge: .combine),
      Field(.controls, .oneOrMore(.statement(.control)), merge: .combine),
      Field(.fields, .oneOrMore(.statement(.formField)), merge: .combine),
      allow,
    ])

  package static let requirement = MappingType(
    Phrase(en: "a requirement", zh: "服务要求", af: "'n vereiste"), allowsRolePairs: true,
    statement + [
      Field(.measure, .oneOrMore(.measure)),
      Field(.meets, .oneOrMore(.reference(.expectations)), merge: .combine),
      Field(.metric, .reference(.metrics)),
      Field(.strength, .enumeration(.strength)),
      Field(.within, .duration),
      Field(.after, .timePoint),
      Field(.before, .timePoint),
      Field(.tiers, .keyed(.tierVariant), merge: .combine),
      Field(.moments, .oneOrMore(.statement(.moment)), merge: .combine),
      Field(.use, .oneOrMore(.text)),
      allow,
    ])

  package static let tierVariant = MappingType(
    Phrase(en: "a tier's variant", zh: "分级要求", af: "'n vlak se weergawe"),
    [
      Field(.text, .text),
      Field(.measure, .oneOrMore(.measure)),
      Field(.within, .duration),
    ])

  package static let moment = MappingType(
    Phrase(en: "a moment of truth", zh: "关键时刻", af: "'n oomblik van waarheid"),
    [
      Field(.risk, .text),
      Field(.delight, .text),
      Field(.id, .id),
      Field(.threatens, .oneOrMore(.reference(.requirements))),
      Field(.severity, .integer(1...5)),
      Field(.likelihood, .integer(1...5)),
      Field(.detection, .integer(1...5)),
      Field(.cause, .enumeration(.cause)),
      Field(.metric, .reference(.metrics)),
      Field(.only, .oneOrMore(.reference(.tiers))),
      Field(.when, .text),
      Field(.controls, .oneOrMore(.statement(.control)), merge: .combine),
      Field(.recovery, .statement(.recovery)),
      Field(.residual, .mapping(.residual)),
      allow,
    ])

  package static let residual = MappingType(
    Phrase(en: "a residual score", zh: "剩余风险", af: "'n oorblywende telling"),
    [
      Field(.severity, .integer(1...5)),
      Field(.likelihood, .integer(1...5)),
      Field(.detection, .integer(1...5)),
    ])

  package static let control = MappingType(
    Phrase(en: "a management point", zh: "管理要点", af: "'n beheerpunt"), allowsRolePairs: true,
    statement + [
      Field(.kind, .enumeration(.controlKind)),
      Field(.at, .reference(.steps)),
      Field(.answers, .oneOrMore(.reference(.moments))),
      allow,
    ])

  package static let recovery = MappingType(
    Phrase(en: "a recovery", zh: "补救", af: "'n herstel"), allowsRolePairs: true,
    statement + [
      Field(.within, .duration),
      Field(.offer, .text),
      allow,
    ])

  // MARK: Project

  package static let project = MappingType(
    Phrase(en: "a project file", zh: "项目文件", af: "'n projeklêer"),
    [
      Field(.motc, .id, required: true),
      Field(.root, .path),
      Field(.include, .oneOrMore(.path)),
      Field(.output, .path),
      Field(.language, .languageTag),
      Field(.rules, .entries(.enumeration(.ruleLevel))),
      Field(.overrides, .list(.mapping(.severityOverride))),
      Field(.thresholds, .mapping(.thresholds)),
      Field(.words, .mapping(.wordLists)),
      Field(.units, .entries(.text)),
      Field(.templates, .path),
      Field(.checklist, .mapping(.checklistForm)),
    ])

  package static let severityOverride = MappingType(
    Phrase(en: "an override", zh: "按路径的设置", af: "'n instelling per pad"),
    [
      Field(.paths, .oneOrMore(.path), required: true),
      Field(.rules, .entries(.enumeration(.ruleLevel)), required: true),
    ])

  package static let thresholds = MappingType(
    Phrase(en: "thresholds", zh: "阈值", af: "drempels"),
    [
      Field(.highRisk, .integer(1...25)),
      Field(.highRPN, .integer(1...125)),
      Field(.longWait, .duration),
    ])

  package static let wordLists = MappingType(
    Phrase(en: "word lists", zh: "用词", af: "woordelyste"), [Field(.vague, .oneOrMore(.text))])

  package static let checklistForm = MappingType(
    Phrase(en: "the checklist's form", zh: "检查表格式", af: "die vorm van die kontrolelys"),
    [
      Field(.scale, .entries(.text)),
      Field(.observations, .integer(1...6)),
      Field(.header, .oneOrMore(.text)),
    ])
}
