import MotcModel
import MotcSource

/// Writes a draft as a file that an author would have written, in the layout of `motc fmt`.
struct BlueprintWriter {
  private let draft: BlueprintDraft
  private var yaml = YAMLText()
  /// Of the entries of one step.
  private var entryIDs = IDs()

  init(_ draft: BlueprintDraft) {
    self.draft = draft
    yaml.roles = Set(draft.roles.map { Array($0.id.utf8) })
    writeHead()
    writeRoles()
    yaml.emptyLine()
    yaml.line(0, "\(word(.steps)):")
    for (index, step) in draft.steps.enumerated() {
      if index > 0 { yaml.emptyLine() }
      write(step)
    }
  }

  var text: String { yaml.text }

  private func word(_ keyword: Keyword) -> String { draft.word(keyword) }

  private func say(_ message: Message) -> String { message.text(in: draft.language) }

  // MARK: The head

  private mutating func writeHead() {
    yaml.comment(0, say(Self.source(.string(draft.fileName))))
    let guessed = draft.steps.filter { $0.performer.isGuessed && !$0.performer.lanes.isEmpty }
    if !guessed.isEmpty { yaml.comment(0, say(Self.guessed(numbers(guessed)))) }
    let open = draft.steps.filter(\.performer.lanes.isEmpty)
    if !open.isEmpty { yaml.comment(0, say(Self.open(numbers(open)))) }
    let isPaired = draft.steps.contains { step in
      step.pairing.moments.count > 1 && step.pairing.moments.contains { !$0.controls.isEmpty }
    }
    if isPaired { yaml.comment(0, say(Self.paired())) }
    yaml.field(0, word(.blueprint), draft.id)
    yaml.field(0, word(.title), draft.title)
    yaml.field(0, word(.language), draft.language.rawValue)
  }

  /// The steps' own numbers, else their places.
  private func numbers(_ steps: [BlueprintDraft.Step]) -> Argument {
    let ids = Set(steps.map(\.id))
    return .list(
      draft.steps.enumerated().filter { ids.contains($0.element.id) }.map { index, step in
        .string(step.number.isEmpty ? String(index + 1) : step.number)
      })
  }

  private mutating func writeRoles() {
    guard !draft.roles.isEmpty else { return }
    yaml.emptyLine()
    yaml.line(0, "\(word(.roles)):")
    for role in draft.roles {
      let hasTitle = !role.title.isSame(as: role.id)
      if role.requirements.isEmpty {
        yaml.line(1, yaml.scalar(role.id) + (hasTitle ? ": " + yaml.scalar(role.title) : ":"))
        continue
      }
      yaml.line(1, yaml.scalar(role.id) + ":")
      if hasTitle { yaml.field(2, word(.title), role.title) }
      yaml.line(2, "\(word(.requirements)):")
      entryIDs = IDs()
      for (index, requirement) in role.requirements.enumerated() {
        let bears = index == role.requirements.count - 1 && !role.pairing.moments.isEmpty
        write(requirement, 3, isLong: bears)
        if bears { writeStanding(role.pairing) }
      }
    }
  }

  /// A role's moments stand in a requirement, and its management points in a moment.
  private mutating func writeStanding(_ pairing: Pairing) {
    yaml.line(4, "\(word(.moments)):")
    for (index, pair) in pairing.moments.enumerated() {
      let isLast = index == pairing.moments.count - 1
      write(pair.moment, with: pair.controls + (isLast ? pairing.beside : []), 5)
    }
  }

  // MARK: Steps

  private mutating func write(_ step: BlueprintDraft.Step) {
    entryIDs = IDs()
    yaml.line(1, "- \(word(.step)): \(yaml.scalar(step.id))")
    if !step.title.isSame(as: step.id) { yaml.field(2, word(.title), step.title) }
    writeActions(step)
    if !step.requirements.isEmpty {
      yaml.line(2, "\(word(.requirements)):")
      for requirement in step.requirements { write(requirement, 3, isLong: false) }
    }
    if !step.pairing.moments.isEmpty {
      yaml.line(2, "\(word(.moments)):")
      for pair in step.pairing.moments { write(pair.moment, with: pair.controls, 3) }
    }
    if !step.pairing.beside.isEmpty {
      yaml.line(2, "\(word(.controls)):")
      for control in step.pairing.beside { write(control, 3, isLong: false) }
    }
  }

  private mutating func writeActions(_ step: BlueprintDraft.Step) {
    let performer = step.performer
    let roles = performer.roles.map { draft.roleID(named: $0) }
    if performer.lanes.isEmpty {
      let lanes = Argument.list(Lane.allCases.map { .string($0.word(in: draft.language)) })
      yaml.comment(
        2, say(roles.isEmpty ? Self.laneWanted(lanes) : Self.laneOfRoleWanted(.list(roles.map { .string($0) }), lanes)))
    }
    let action = step.title.withoutSeparator
    let acting = performer.lanes.first { $0 == .frontstage || $0 == .backstage }
    for lane in performer.lanes {
      let keyword = word(lane.keyword)
      if lane != acting || roles.isEmpty {
        yaml.field(2, keyword, action)
      } else if roles.count == 1 {
        yaml.line(2, "\(keyword):")
        yaml.line(3, "- \(yaml.scalar(roles[0])): \(yaml.scalar(action))")
      } else {
        yaml.line(2, "\(keyword):")
        yaml.line(3, "- \(word(.by)): [" + roles.map { yaml.scalar($0) }.joined(separator: ", ") + "]")
        yaml.field(4, word(.text), action)
      }
    }
  }

  // MARK: Entries

  /// A requirement or a management point.
  private mutating func write(_ entry: TableEntry, _ level: Int, isLong: Bool) {
    if let id = entryIDs.take(entry.id) {
      yaml.line(level, "- \(word(.id)): \(yaml.scalar(id))")
      yaml.field(level + 1, word(.text), entry.text)
    } else {
      yaml.line(level, "- " + (isLong ? "\(word(.text)): " : "") + yaml.scalar(entry.text))
    }
  }

  private mutating func write(_ moment: TableEntry, with controls: [TableEntry], _ level: Int) {
    let id = entryIDs.take(moment.id)
    guard id != nil || !controls.isEmpty else {
      yaml.line(level, "- " + yaml.scalar(moment.text))
      return
    }
    yaml.line(level, "- \(word(.risk)): \(yaml.scalar(moment.text))")
    if let id { yaml.field(level + 1, word(.id), id) }
    guard !controls.isEmpty else { return }
    yaml.line(level + 1, "\(word(.controls)):")
    for control in controls { write(control, level + 2, isLong: false) }
  }

  // MARK: Comments

  private static let source = Phrase(
    en: "Made by `motc import` from {1}.", zh: "由 motc import 从 {1} 生成。", af: "Deur `motc import` uit {1} gemaak.")
  private static let guessed = Phrase(
    en: "Guessed from words in the table, please look: who does steps {1}.", zh: "猜测，请核对：步骤 {1} 由谁做，是从表中的用词看出来的。",
    af: "Uit woorde in die tabel geraai, kyk asseblief: wie stappe {1} doen.")
  private static let open = Phrase(
    en: "Left open, marked with comments: who does steps {1}.", zh: "待补，有注释标出：步骤 {1} 由谁做。",
    af: "Oopgelaat, met opmerkings gemerk: wie stappe {1} doen.")
  private static let paired = Phrase(
    en:
      "Management points stand under the moment of truth of their number or row; the others answer all in their step.",
    zh: "管理要点写在同号或同行的 MOT 之下；其余的应对本步骤的全部 MOT。",
    af: "Bestuurspunte staan onder die oomblik van waarheid van hul nommer of ry; die ander antwoord almal in hul stap."
  )
  private static let laneWanted = Phrase(
    en: "Who does this? Write it under one of: {1}.", zh: "这一步由谁做？请写在其中一栏：{1}。",
    af: "Wie doen dit? Skryf dit onder een van: {1}.")
  private static let laneOfRoleWanted = Phrase(
    en: "{1} does this. Write it under one of: {2}.", zh: "由 {1} 做。请写在其中一栏：{2}。",
    af: "{1} doen dit. Skryf dit onder een van: {2}.")
}

extension String {
  /// Without what stands between the step's name and its cells: `客户电话预约：`.
  fileprivate var withoutSeparator: String {
    let scalars = unicodeScalars
    guard let last = scalars.lastIndex(where: { !":：;；。".unicodeScalars.contains($0) && !isBlank($0) }) else {
      return self
    }
    return String(scalars[...last])
  }
}
