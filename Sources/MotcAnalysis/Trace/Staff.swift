import MotcModel
import MotcSource

// What messages say about who could be responsible. They look no further than the first twenty actions and roles, so
// that a file with a finding on every line takes no longer than its length.

extension Facts {
  /// The role to show in an example of `ROLE: …`: one that the text begins with, else one that acts in the step, else
  /// any of the file.
  func exampleRole(at entity: some Borne, text: Text) -> Argument {
    let roles = blueprint.roles.prefix(20)
    if let role = roles.first(where: { text.hasPrefix($0.id.value) || text.hasPrefix($0.name) }) {
      return .text(role.id.value)
    }
    if let name = staff(at: entity).first ?? roles.first(where: { $0.kind == .person })?.id.value {
      return .text(name)
    }
    return .phrase(Phrase(en: "ROLE", zh: "岗位", af: "ROL"))
  }

  /// Whether one actor of the step, and no other, does what a text says: it shares two words or more with the actor's action.
  func isDoneByOne(_ text: Text, at entity: some Borne) -> Bool {
    var actors: Set<Text> = []
    for action in (step(of: entity)?.actions ?? []).prefix(20) where action.lane != .customer {
      if sharedWords(text, action.text.value) >= 2 { actors.formUnion(action.by.map(\.name)) }
    }
    return actors.count == 1
  }

  /// Whether a text names one of the first twenty roles, be it in the middle of a sentence.
  func namesRole(_ text: Text) -> Bool {
    blueprint.roles.prefix(20).contains { role in
      [role.name, role.id.value].contains { name in name.count > 2 && text.holdsWord(name) }
    }
  }

  /// The role whose name or id a text begins with, and how many bytes that takes.
  func role(thatBegins text: Text) -> (role: Role, length: Int)? {
    for role in blueprint.roles {
      for name in [role.name, role.id.value] where text.hasPrefix(name) && !text.continuesWord(at: name.count) {
        return (role, name.count)
      }
    }
    return nil
  }

  /// Why nobody can be taken to be responsible, where several act in the step, or systems alone; `nil` where nobody
  /// does.
  func whyNobody(_ entity: some Borne) -> Message? {
    let staff = staff(at: entity)
    if staff.count > 1 { return several(.list(staff.map { .text($0) })) }
    return onlySystemsAct(at: entity) ? systems(.list(self.staff(at: entity, .system).map { .text($0) })) : nil
  }

  /// Whether whoever acts in the step is no person.
  func onlySystemsAct(at entity: some Borne) -> Bool {
    staff(at: entity).isEmpty && !staff(at: entity, .system).isEmpty
  }

  /// Who of the staff acts in the step that bears something, from the frontstage down, each once.
  private func staff(at entity: some Borne, _ kind: Role.Kind = .person) -> [Text] {
    var names: [Text] = []
    for action in (step(of: entity)?.actions ?? []).prefix(20) where action.lane != .customer {
      for role in action.by.prefix(20) where !names.contains(role.name) {
        if names.count == 8 { return names }
        if (self.names.role(role)?.kind ?? .person) == kind { names.append(role.name) }
      }
    }
    return names
  }
}

private let several = Phrase(
  en: "several act in this step: {1}", zh: "这个步骤里有几个岗位：{1}", af: "verskeie tree in hierdie stap op: {1}")
private let systems = Phrase(
  en: "only systems act in this step: {1}", zh: "这个步骤里只有系统：{1}", af: "net stelsels tree in hierdie stap op: {1}")

extension Text {
  /// Whether a name stands in the text as a word, or as two with an `s`: `nurses`.
  fileprivate func holdsWord(_ name: Text) -> Bool {
    withBytes { text in
      name.withBytes { name in
        guard text.count >= name.count else { return false }
        return (0...text.count - name.count).contains { start in
          for offset in 0..<name.count where asciiFolded(text[start + offset]) != asciiFolded(name[offset]) {
            return false
          }
          let end = start + name.count
          let isPlural = end < text.count && text[end] == UInt8(ascii: "s")
          let last = isPlural ? end + 1 : end
          let isLatin = isWordByte(name[0])
          return !isLatin
            || (start == 0 || !isWordByte(text[start - 1])) && (last >= text.count || !isWordByte(text[last]))
        }
      }
    }
  }

  /// Whether a Latin word goes on at this byte.
  fileprivate func continuesWord(at index: Int) -> Bool {
    withBytes { $0.indices.contains(index) && index > 0 && isWordByte($0[index - 1]) && isWordByte($0[index]) }
  }

  fileprivate func hasPrefix(_ prefix: Text) -> Bool {
    withBytes { bytes in prefix.withBytes { bytes.starts(with: $0) } }
  }
}
