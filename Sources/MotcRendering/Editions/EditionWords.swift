import MotcAnalysis
import MotcSource

/// The words of our own in the report on what changed.
enum EditionWords {
  static let heading = Phrase(
    en: "What changed in the standards", zh: "标准有哪些变化", af: "Wat in die standaarde verander het")
  static let retrain = Phrase(en: "To train", zh: "需要培训", af: "Om op te lei")
  static let release = Phrase(en: "To tell: no longer theirs", zh: "需要告知：不再负责", af: "Om te sê: nie meer hulle s'n nie")
  static let withdraw = Phrase(en: "To withdraw", zh: "需要收回", af: "Om terug te trek")
  static let reprint = Phrase(en: "To print again", zh: "需要重印", af: "Om weer te druk")
  static let everybody = Phrase(en: "everybody", zh: "所有人", af: "almal")
  static let wholeService = Phrase(en: "The whole service", zh: "整项服务", af: "Die hele diens")
  static let standing = Phrase(en: "Always: {1}", zh: "常备：{1}", af: "Altyd: {1}")
  static let newBlueprint = Phrase(
    en: "a new blueprint: steps: {1}, standards: {2}", zh: "新的服务蓝图：步骤 {1} 个，标准 {2} 条",
    af: "'n nuwe bloudruk: stappe: {1}, standaarde: {2}")
  static let goneBlueprint = Phrase(
    en: "the blueprint is gone: steps: {1}, standards: {2}", zh: "服务蓝图已取消：步骤 {1} 个，标准 {2} 条",
    af: "die bloudruk is weg: stappe: {1}, standaarde: {2}")
  static let trainAll = Phrase(en: "all of it", zh: "全部内容", af: "alles")
  static let nothing = Phrase(
    en: "compared {1}: nothing changed", zh: "已比较 {1} 份服务蓝图：没有变化", af: "{1} vergelyk: niks het verander nie")
  static let summary = Phrase(
    en: "compared {1}, changed {2}; {3}", zh: "已比较 {1} 份服务蓝图，有变化的 {2} 份：{3}",
    af: "{1} vergelyk, {2} verander; {3}")
  static let shortSummary = Phrase(
    en: "compared {1}, changed {2}", zh: "已比较 {1} 份服务蓝图，有变化的 {2} 份", af: "{1} vergelyk, {2} verander")
  static let onlyVersion = Phrase(
    en: "only the version is another", zh: "只有版本号不同", af: "slegs die weergawe is anders")
  static let onlyLook = Phrase(
    en: "only what the documents look like has changed", zh: "只有文档的样式变了", af: "net hoe die dokumente lyk, het verander")
  static let outOfSight = Phrase(
    en: "out of the customer's sight now", zh: "改由不接触客户的人负责", af: "nou buite die kliënt se sig")
  static let inSight = Phrase(
    en: "in contact with the customer now", zh: "改由接触客户的人负责", af: "nou in kontak met die kliënt")
  static let newBlueprints = Phrase(en: "new blueprints: {1}", zh: "新蓝图 {1} 份", af: "nuwe bloudrukke: {1}")
  static let goneBlueprints = Phrase(en: "blueprints gone: {1}", zh: "取消的蓝图 {1} 份", af: "bloudrukke weg: {1}")
  static let count = Phrase(en: "{1}: {2}", zh: "{1} {2} 项", af: "{1}: {2}")

  static let change = Phrase(en: "Change", zh: "变化", af: "Verandering")
  static let what = Phrase(en: "What", zh: "内容", af: "Wat")
  static let before = Phrase(en: "Before", zh: "原来", af: "Voorheen")
  static let now = Phrase(en: "Now", zh: "现在", af: "Nou")

  static let labelled = Phrase(en: "{1}: {2}", zh: "{1}：{2}", af: "{1}: {2}")
  static let aside = Phrase(en: "{1} ({2})", zh: "{1}（{2}）", af: "{1} ({2})")
  static let from = Phrase(en: "from {1}", zh: "原在 {1}", af: "van {1}")
  static let always = Phrase(en: "always", zh: "任何时候", af: "altyd")
  static let allTiers = Phrase(en: "all customers", zh: "所有客户", af: "alle kliënte")
  static let notForTier = Phrase(en: "not applicable", zh: "不适用", af: "nie van toepassing nie")
  static let high = Phrase(en: "high", zh: "高", af: "hoog")
  static let rpn = Phrase(en: "RPN {1}", zh: "RPN {1}", af: "RPN {1}")
  static let startOf = Phrase(en: "start of “{1}”", zh: "“{1}”开始", af: "begin van “{1}”")
  static let endOf = Phrase(en: "end of “{1}”", zh: "“{1}”结束", af: "einde van “{1}”")
  static let yes = Phrase(en: "yes", zh: "是", af: "ja")
  static let no = Phrase(en: "no", zh: "否", af: "nee")
  static let end = Phrase(en: "end", zh: "结束", af: "einde")
  static let stepItself = Phrase(en: "the step itself", zh: "步骤本身", af: "die stap self")
  static let atMost = Phrase(en: "at most {1} times", zh: "最多 {1} 次", af: "hoogstens {1} keer")

  static func word(_ change: Change) -> Phrase {
    switch change {
    case .new: Phrase(en: "new", zh: "新增", af: "nuut")
    case .gone: Phrase(en: "gone", zh: "取消", af: "weg")
    case .stricter: Phrase(en: "stricter", zh: "更严", af: "strenger")
    case .looser: Phrase(en: "looser", zh: "放宽", af: "losser")
    case .changed: Phrase(en: "changed", zh: "改动", af: "verander")
    case .moved: Phrase(en: "moved", zh: "移动", af: "verskuif")
    }
  }

  /// Nothing where whatever is said, as much is asked.
  static func word(_ direction: ChangedPoint.Direction) -> Phrase? {
    switch direction {
    case .stricter: word(Change.stricter)
    case .looser: word(Change.looser)
    case .incomparable: Phrase(en: "not to be compared", zh: "无法比较", af: "nie te vergelyk nie")
    case .free: nil
    }
  }

  static func reason(_ point: ChangedPoint) -> Phrase? {
    switch (point.aspect, point.direction) {
    case (.responsible, .looser), (.lane, .looser): outOfSight
    case (.responsible, .stricter), (.lane, .stricter): inSight
    default: nil
    }
  }

  static func word(_ kind: EntryChange.Kind) -> Phrase {
    switch kind {
    case .blueprint: Phrase(en: "service blueprint", zh: "服务蓝图", af: "diensbloudruk")
    case .step: Phrase(en: "step", zh: "步骤", af: "stap")
    case .action: Phrase(en: "action", zh: "动作", af: "aksie")
    case .requirement: Phrase(en: "standard", zh: "标准", af: "standaard")
    case .risk: Phrase(en: "risk", zh: "风险", af: "risiko")
    case .delight: Phrase(en: "delight", zh: "惊喜", af: "verrassing")
    case .recovery: Phrase(en: "recovery", zh: "补救", af: "herstel")
    case .control: Phrase(en: "management point", zh: "管理要点", af: "bestuurspunt")
    case .field: Phrase(en: "form field", zh: "登记项", af: "vormveld")
    case .promise: Phrase(en: "promise", zh: "承诺", af: "belofte")
    case .expectation: Phrase(en: "expectation", zh: "客户期望", af: "verwagting")
    case .metric: Phrase(en: "metric", zh: "指标", af: "aanwyser")
    case .role: Phrase(en: "role", zh: "岗位", af: "rol")
    case .tier: Phrase(en: "tier", zh: "客户分级", af: "vlak")
    case .phase: Phrase(en: "phase", zh: "阶段", af: "fase")
    case .waiver: Phrase(en: "waiver", zh: "豁免", af: "vrystelling")
    }
  }

  static func label(_ aspect: ChangedPoint.Aspect) -> Phrase {
    switch aspect {
    case .measure: Phrase(en: "measure", zh: "量化", af: "maatstaf")
    case .within: Phrase(en: "within", zh: "时限", af: "binne")
    case .strength: Phrase(en: "strength", zh: "强度", af: "sterkte")
    case .condition: Phrase(en: "when", zh: "条件", af: "wanneer")
    case .tiers: Phrase(en: "for", zh: "适用", af: "vir")
    case .responsible: Phrase(en: "responsible", zh: "负责", af: "verantwoordelik")
    case .lane: Phrase(en: "lane", zh: "所在栏", af: "baan")
    case .text: Phrase(en: "text", zh: "内容", af: "teks")
    case .title: Phrase(en: "title", zh: "标题", af: "titel")
    case .say: Phrase(en: "say", zh: "话术", af: "sê")
    case .offer: Phrase(en: "offer", zh: "补偿", af: "aanbod")
    case .meets: Phrase(en: "meets", zh: "满足", af: "voldoen aan")
    case .kind: Phrase(en: "kind", zh: "类别", af: "soort")
    case .score: Phrase(en: "score", zh: "分值", af: "telling")
    case .residual:
      Phrase(en: "score with the management points", zh: "落实管理要点后的分值", af: "telling met die bestuurspunte")
    case .doneIn: Phrase(en: "done in", zh: "执行于", af: "gedoen in")
    case .duration: Phrase(en: "takes", zh: "用时", af: "duur")
    case .wait: Phrase(en: "wait", zh: "等候", af: "wag")
    case .next: Phrase(en: "goes on", zh: "下一步", af: "volgende")
    case .evidence: Phrase(en: "evidence", zh: "有形展示", af: "bewys")
    case .channel: Phrase(en: "channel", zh: "渠道", af: "kanaal")
    case .phase: Phrase(en: "phase", zh: "阶段", af: "fase")
    case .from: Phrase(en: "from", zh: "从", af: "van")
    case .to: Phrase(en: "to", zh: "到", af: "tot")
    case .target: Phrase(en: "target", zh: "目标", af: "teiken")
    case .dimension: Phrase(en: "dimension", zh: "维度", af: "dimensie")
    case .stages: Phrase(en: "stage", zh: "位置", af: "stadium")
    case .required: Phrase(en: "required", zh: "必填", af: "verpligtend")
    case .choices: Phrase(en: "choices", zh: "选项", af: "keuses")
    case .metric: Phrase(en: "metric", zh: "指标", af: "aanwyser")
    case .cause: Phrase(en: "cause", zh: "起因", af: "oorsaak")
    case .threatens: Phrase(en: "threatens", zh: "威胁", af: "bedreig")
    case .answers: Phrase(en: "answers", zh: "应对", af: "beantwoord")
    case .bearer: Phrase(en: "belongs to", zh: "属于", af: "behoort by")
    case .id: Phrase(en: "id", zh: "标识", af: "id")
    case .language: Phrase(en: "language", zh: "语言", af: "taal")
    case .customer: Phrase(en: "customer", zh: "客户称谓", af: "kliënt")
    case .owner: Phrase(en: "owner", zh: "负责部门", af: "eienaar")
    case .reason: Phrase(en: "reason", zh: "理由", af: "rede")
    case .approver: Phrase(en: "approved by", zh: "批准人", af: "goedgekeur deur")
    case .expires: Phrase(en: "last day", zh: "到期日", af: "laaste dag")
    }
  }
}
