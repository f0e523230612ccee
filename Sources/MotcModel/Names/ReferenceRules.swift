package import MotcSource

/// The rules of references: what a name stands for.
package enum ReferenceRules {
  package static let all = [unknownRole, unknownStep, unknownName, unusedDefinition]

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
    ],
    passing: [
      Example("roles: [agent]\nsteps:\n  - step: greet\n    customer: waits\n    backstage: { agent: prepares }\n")
    ])
  static let roleUnknown = Phrase(
    en: "no role is called '{1}'", zh: "没有叫“{1}”的岗位", af: "geen rol heet '{1}' nie")
  static let defineRole = Phrase(
    en: "add it to `roles`", zh: "把它加到 roles（岗位）里", af: "voeg dit by `rolle`")

  package static let unknownStep = RuleInfo(
    "R202", "unknown-step", .error,
    summary: Phrase(en: "unknown step", zh: "未知的步骤", af: "onbekende stap"),
    rationale: Phrase(
      en: "The journey would lead nowhere, and a promise could not be added up.",
      zh: "流程走到这里就断了，承诺的时间也没法相加。",
      af: "Die reis sou nêrens heen lei nie, en 'n belofte sou nie opgetel kon word nie."),
    triggering: [
      Example(
        "steps:\n  - step: greet\n    customer: arrives\n    next: ⟦leaf⟧\n  - step: leave\n    customer: leaves\n")
    ],
    passing: [
      Example(
        "steps:\n  - step: greet\n    customer: arrives\n    next: leave\n  - step: leave\n    customer: leaves\n")
    ])
  static let stepUnknown = Phrase(
    en: "no step is called '{1}'", zh: "没有叫“{1}”的步骤", af: "geen stap heet '{1}' nie")
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
    en: "give the entry you mean an `id`, and write `STEP/ID` if another step has the same",
    zh: "给所指的条目写上 id；别的步骤也有同名时，写“步骤/标识”",
    af: "gee die inskrywing wat jy bedoel 'n `kenmerk`, en skryf `STAP/KENMERK` as 'n ander stap dieselfde het")

  package static let unusedDefinition = RuleInfo(
    "R206", "unused-definition", .warning,
    summary: Phrase(en: "defined but never used", zh: "定义了却没有用到", af: "gedefinieer maar nooit gebruik nie"),
    rationale: Phrase(
      en: "A role, tier or phase that nothing names gets empty sheets, or hides a misspelt name elsewhere.",
      zh: "没有被引用的岗位、分级或阶段，只会印出空白单子，或者说明别处写错了名称。",
      af: "'n Rol, vlak of fase wat niks noem nie, kry leë bladsye, of verberg elders 'n verkeerd gespelde naam."),
    triggering: [
      Example("roles: [⟦agent⟧]\nsteps:\n  - step: greet\n    customer: arrives\n")
    ],
    passing: [
      Example("roles: [agent]\nsteps:\n  - step: greet\n    customer: waits\n    backstage: { agent: prepares }\n")
    ])
  static let neverUsed = Phrase(
    en: "the {1} '{2}' is never used", zh: "{1}“{2}”没有用到", af: "die {1} '{2}' word nooit gebruik nie")
  static let aRole = Phrase(en: "role", zh: "岗位", af: "rol")
  static let useOrRemove = Phrase(
    en: "name it where it belongs, or remove it", zh: "在该用的地方写上它，或者删掉", af: "noem dit waar dit hoort, of verwyder dit")
}
