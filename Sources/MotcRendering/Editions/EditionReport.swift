package import MotcAnalysis
import MotcModel
package import MotcSource

/// What changed in the standards between two editions, for the people who have to train and print anew.
package struct EditionReport: Sendable {
  let changes: [(change: BlueprintChange, documents: ChangedDocuments)]
  /// How many blueprints there are, those that are gone included.
  package let compared: Int
  /// `nil`: each blueprint's own; the last line in that of most of them.
  package let language: MessageLanguage?
  /// Of our own sentences where no blueprint changed.
  private let fallback: MessageLanguage

  package init(
    _ changes: [(change: BlueprintChange, documents: EditionDocuments)], compared: Int, language: MessageLanguage?,
    fallback: MessageLanguage
  ) {
    self.changes = changes.map { ($0.change, $0.documents.changed(by: $0.change)) }
    self.compared = compared
    self.language = language
    self.fallback = fallback
  }

  var reported: [ReportedChange] { changes.map { ReportedChange($0.change, $0.documents, in: language) } }

  private var entries: [EntryChange] { changes.flatMap(\.change.entries) }

  /// That which is chosen, else that of most changes, of the first among equals.
  var ownLanguage: MessageLanguage {
    if let language { return language }
    let languages = changes.compactMap { $0.change.facts?.blueprint.language }
    var best: (language: MessageLanguage, count: Int) = (fallback, 0)
    for language in languages {
      let count = languages.count { $0 == language }
      if count > best.count { best = (language, count) }
    }
    return best.language
  }

  /// How many entries there are of each kind of change, and how many blueprints.
  var summary: String {
    guard !changes.isEmpty else { return EditionWords.nothing(.number(compared)).text(in: ownLanguage) }
    var found: [Argument] = []
    for (phrase, count) in [
      (EditionWords.newBlueprints, changes.count { $0.change.old == nil }),
      (EditionWords.goneBlueprints, changes.count { $0.change.new == nil }),
    ] where count > 0 {
      found.append(.message(phrase(.number(count))))
    }
    for (change, count) in counts {
      found.append(.message(EditionWords.count(.phrase(EditionWords.word(change)), .number(count))))
    }
    let numbers: [MotcSource.Argument] = [.number(compared), .number(changes.count)]
    let summary = found.isEmpty ? EditionWords.shortSummary : EditionWords.summary
    return Message(summary, numbers + (found.isEmpty ? [] : [.list(found)])).text(in: ownLanguage)
  }

  /// Only those that there are.
  var counts: [(change: Change, count: Int)] {
    Change.allCases.compactMap { change in
      let count = entries.count { $0.change == change }
      return count == 0 ? nil : (change, count)
    }
  }
}

extension EditionReport {
  /// For the terminal and for mails.
  package var text: String {
    var text = ""
    for change in reported {
      write(change, to: &text)
      text += "\n"
    }
    return text + summary + "\n"
  }

  private func write(_ change: ReportedChange, to text: inout String) {
    func line(_ indent: Int, _ line: String) { text += String(repeating: " ", count: indent) + visible(line) + "\n" }
    let language = change.language
    func labelled(_ label: String, _ words: String) -> String {
      EditionWords.labelled.filled(label, words, in: language)
    }
    func aside(_ words: String, _ aside: String?) -> String {
      aside.map { EditionWords.aside.filled(words, $0, in: language) } ?? words
    }
    line(0, aside(labelled(change.id, change.title), change.versions))
    if let remark = change.remark { line(2, remark) }
    let width = Change.allCases.map { displayWidth(EditionWords.word($0)[language]) }.max() ?? 0
    func entry(_ indent: Int, _ entry: ReportedChange.Entry) {
      let blanks = String(repeating: " ", count: max(0, width - displayWidth(entry.change)))
      let words = labelled(entry.kind, entry.text) + " [\(entry.path)]"
      line(indent, entry.change + blanks + "  " + aside(words, entry.movedFrom))
    }
    for place in change.places {
      text += "\n"
      line(2, place.title + (place.id.map { " [\($0)]" } ?? ""))
      for reported in place.entries {
        entry(4, reported)
        for point in reported.points {
          let remark = [point.direction, point.reason].compactMap { $0 }
          let sides = labelled(point.label, reported.sides(of: point))
          line(4 + width + 4, aside(sides, remark.isEmpty ? nil : sequence(remark, in: language)))
        }
      }
    }
    if !change.retraining.isEmpty {
      text += "\n"
      line(2, EditionWords.retrain[language])
      for (role, entries) in change.retraining {
        line(4, entries.isEmpty ? labelled(role, EditionWords.trainAll[language]) : role)
        for reported in entries { entry(6, reported) }
      }
    }
    if !change.releases.isEmpty {
      text += "\n"
      line(2, EditionWords.release[language])
      for (role, entries) in change.releases {
        line(4, role)
        for reported in entries { entry(6, reported) }
      }
    }
    for (heading, roles) in [(EditionWords.reprint, change.reprints), (EditionWords.withdraw, change.withdrawals)]
    where !roles.isEmpty {
      text += "\n"
      line(2, heading[language])
      for (role, documents) in roles { line(4, labelled(role, list(documents, in: language))) }
    }
  }
}
