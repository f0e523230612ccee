import MotcModel
import MotcSource

/// Who does a step, and in which lanes.
struct Performer {
  /// The names of roles as the table writes them; customers are none.
  private(set) var roles: [String] = []
  /// In order from top to bottom; none where nothing says it.
  private(set) var lanes: [Lane] = []
  /// Whether a word was taken for the lane.
  private(set) var isGuessed = false
  private(set) var notes: [ImportNote] = []

  /// The column of lanes decides, else the column of roles, else whom the step's name begins with, else whom a requirement
  /// begins with, else what the user says.
  init(of step: TableStep, otherwise lane: Lane?, lanes known: Argument, _ language: MessageLanguage) {
    let subject = RoleWord.subject(of: step.title)
    let customerless = step.roles.filter { RoleWord.role(named: $0)?.lane != .customer }
    roles = customerless
    readLanes(step, known)
    if lanes.isEmpty, let place = step.rolesPlace {
      for role in step.roles {
        guard let word = RoleWord.role(named: role) else { continue }
        add(word.lane, place, ImportMessages.laneFromRole, role, language)
      }
    }
    let acting =
      subject
      ?? step.requirements.lazy.compactMap { RoleWord.subject(of: $0.text) }.first {
        // Customers meet requirements, and begin them only as the occasion: `客户抵达时…`.
        $0.word.lane != .customer
      }
    if lanes.isEmpty, step.roles.isEmpty, let acting {
      add(
        acting.word.lane, step.place,
        subject == nil ? ImportMessages.laneFromRequirement : ImportMessages.laneFromTitle, acting.written, language)
    }
    if step.roles.isEmpty, let acting, acting.word.isRole, acting.word.lane != .customer,
      lanes.contains(where: { $0 == .frontstage || $0 == .backstage })
    {
      roles = [acting.written]
    }
    if lanes.isEmpty, let lane {
      lanes = [lane]
      notes.append(ImportNote(.guess, step.place, ImportMessages.laneFromOption(.string(lane.word(in: language)))))
    } else if lanes.isEmpty {
      notes.append(
        ImportNote(
          .guess, step.rolesPlace ?? step.place,
          roles.first.map { ImportMessages.roleOpen(.string($0)) } ?? ImportMessages.laneOpen()))
    }
    lanes.sort()
  }

  private mutating func readLanes(_ step: TableStep, _ known: Argument) {
    guard let place = step.lanesPlace else { return }
    for name in step.lanes {
      if let lane = Lane(named: name) {
        if !lanes.contains(lane) { lanes.append(lane) }
      } else if let word = RoleWord.role(named: name) {
        if !lanes.contains(word.lane) { lanes.append(word.lane) }
      } else {
        notes.append(ImportNote(.guess, place, ImportMessages.laneUnknown(.string(name), known)))
      }
    }
  }

  private mutating func add(
    _ lane: Lane, _ place: CellPlace, _ phrase: Phrase, _ word: String, _ language: MessageLanguage
  ) {
    isGuessed = true
    guard !lanes.contains(lane) else { return }
    lanes.append(lane)
    notes.append(ImportNote(.guess, place, phrase(.string(lane.word(in: language)), .string(word))))
  }
}

extension Lane {
  /// As blueprints of a language write it.
  func word(in language: MessageLanguage) -> String { keyword.word(in: language) }
}

extension Keyword {
  /// The preferred spelling of a language.
  func word(in language: MessageLanguage) -> String { spellings(in: language).first ?? canonical }
}
