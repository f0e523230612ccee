package import MotcModel
package import MotcSource

/// A file that comes of a blueprint.
package struct Artefact: Sendable, Hashable {
  /// Relative to the output folder; has no `/` but its own.
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// What can be made of a blueprint; the raw value is the word of the command line and part of file names.
package enum ArtefactKind: String, Sendable, CaseIterable {
  case flow, checklist, training, card, standards, risks, trace, lanes, model

  /// The formats it has, the usual one first.
  package var formats: [ArtefactFormat] {
    switch self {
    case .flow: [.dot, .svg, .html]
    case .checklist, .standards, .risks, .trace, .lanes: [.html, .markdown, .csv]
    case .training, .card: [.html, .markdown]
    case .model: [.json]
    }
  }

  package var summary: Phrase {
    switch self {
    case .flow: Phrase(en: "service blueprint diagram", zh: "服务蓝图流程图", af: "diensbloudrukdiagram")
    case .checklist: Phrase(en: "staff checklist", zh: "员工检查表", af: "kontrolelys vir personeel")
    case .training: Phrase(en: "training sheet", zh: "培训单", af: "opleidingsblad")
    case .card: Phrase(en: "pocket card", zh: "随身卡", af: "sakkaart")
    case .standards: Phrase(en: "table of service standards", zh: "服务标准表", af: "tabel van diensstandaarde")
    case .risks: Phrase(en: "risk register", zh: "风险登记表", af: "risikoregister")
    case .trace: Phrase(en: "trace matrix", zh: "追溯矩阵", af: "naspeurmatriks")
    case .lanes: Phrase(en: "actions by lane", zh: "分栏行为清单", af: "aksies per baan")
    case .model: Phrase(en: "compiled model", zh: "编译后的模型", af: "saamgestelde model")
    }
  }
}

/// How an artefact is written; the raw value is the word of the command line.
package enum ArtefactFormat: String, Sendable, CaseIterable {
  case html, markdown, csv, dot, svg, json

  package var fileExtension: String {
    switch self {
    case .html, .csv, .dot, .svg, .json: rawValue
    case .markdown: "md"
    }
  }
}

/// For whom an artefact is made, and in what form.
package struct RenderOptions: Sendable {
  /// Role ids, in the order in which the reader is to see them; `nil`: everybody.
  package var roles: [Text]?
  /// The id of the one customer tier that is served; `nil`: all of them.
  package var tier: Text?
  /// How checklists are filled in.
  package var checklist: ChecklistForm
  /// How diagrams are drawn.
  package var flow: FlowForm
  /// What it may lead to.
  package var surroundings: Surroundings
  /// Whether id, version and checksum of the blueprint stand on it; not where two editions are held against each other.
  var namesEdition = true

  package init(
    roles: [Text]? = nil, tier: Text? = nil, checklist: ChecklistForm = ChecklistForm(), flow: FlowForm = FlowForm(),
    surroundings: Surroundings = .nothing
  ) {
    self.roles = roles
    self.tier = tier
    self.checklist = checklist
    self.flow = flow
    self.surroundings = surroundings
  }
}

/// Why an artefact cannot be made.
package enum RenderFailure: Error, Sendable, Hashable {
  /// With the ids of the roles that there are.
  case unknownRole(Text, known: [Text])
  /// With the ids of the tiers that there are.
  case unknownTier(Text, known: [Text])
  case noSuchFormat(ArtefactKind, ArtefactFormat)
  /// The library has no template of this name.
  case missingTemplate(String)
  /// What is wrong with a template, by place in the files of the library.
  case template([Diagnostic])

  /// One sentence; for a template the first of its diagnostics.
  package var message: Message {
    switch self {
    case .unknownRole(let name, _):
      Phrase(en: "there is no role '{1}'", zh: "没有岗位“{1}”", af: "daar is geen rol '{1}' nie")(.text(name))
    case .unknownTier(let name, _):
      Phrase(en: "there is no tier '{1}'", zh: "没有客户分级“{1}”", af: "daar is geen vlak '{1}' nie")(.text(name))
    case .noSuchFormat(let kind, let format):
      Phrase(
        en: "there is no {1} in the format '{2}'", zh: "{1}没有“{2}”格式",
        af: "daar is geen {1} in die formaat '{2}' nie")(.phrase(kind.summary), .string(format.rawValue))
    case .missingTemplate(let name):
      Phrase(en: "there is no template '{1}'", zh: "没有模板“{1}”", af: "daar is geen sjabloon '{1}' nie")(.string(name))
    case .template(let diagnostics):
      diagnostics.first?.message
        ?? Phrase(en: "the template cannot be used", zh: "模板无法使用", af: "die sjabloon kan nie gebruik word nie")()
    }
  }

  /// What to ask for instead.
  package var help: [Message] {
    switch self {
    case .unknownRole(let name, let known):
      Self.instead(
        of: name, known, otherwise: Phrase(en: "the roles are {1}", zh: "现有岗位：{1}", af: "die rolle is {1}"))
    case .unknownTier(let name, let known):
      Self.instead(
        of: name, known, otherwise: Phrase(en: "the tiers are {1}", zh: "现有客户分级：{1}", af: "die vlakke is {1}"))
    case .noSuchFormat(let kind, _):
      [
        Phrase(en: "the formats are {1}", zh: "可用格式：{1}", af: "die formate is {1}")(
          .list(kind.formats.map { .string($0.rawValue) }))
      ]
    case .missingTemplate: []
    case .template(let diagnostics): diagnostics.first?.help ?? []
    }
  }

  private static func instead(of name: Text, _ known: [Text], otherwise: Phrase) -> [Message] {
    if let near = suggestion(for: name.string, among: known.map(\.string)) {
      return [Phrase(en: "did you mean '{1}'?", zh: "是否想写“{1}”？", af: "bedoel u '{1}'?")(.string(near))]
    }
    return known.isEmpty ? [] : [otherwise(.list(known.map { .text($0) }))]
  }
}
