import MotcSource

extension EditionReport {
  /// For wikis, and for the description of a change.
  package var markdown: String {
    var text = "# \(EditionWords.heading[ownLanguage])\n\n\(escaped(summary))\n"
    for change in reported { write(change, to: &text) }
    return text
  }

  private func write(_ change: ReportedChange, to text: inout String) {
    let language = change.language
    func aside(_ words: String, _ aside: String?) -> String {
      aside.map { EditionWords.aside.filled(words, $0, in: language) } ?? words
    }
    func labelled(_ label: String, _ words: String) -> String {
      EditionWords.labelled.filled(label, words, in: language)
    }
    func row(_ cells: [String]) {
      text += "| " + cells.map { $0.isEmpty ? "" : $0 + " " }.joined(separator: "| ") + "|\n"
    }
    func words(_ entry: ReportedChange.Entry) -> String {
      aside(aside(labelled(entry.kind, escaped(entry.text)), code(entry.path)), entry.movedFrom.map(escaped))
    }
    text += "\n## \(aside(aside(escaped(change.title), code(change.id)), change.versions.map(escaped)))\n"
    if let remark = change.remark { text += "\n\(escaped(remark))\n" }
    for place in change.places {
      text += "\n### \(aside(escaped(place.title), place.id.map(code)))\n\n"
      row([EditionWords.change, EditionWords.what, EditionWords.before, EditionWords.now].map { $0[language] })
      row(["---", "---", "---", "---"])
      for entry in place.entries {
        row(["**\(entry.change)**", words(entry), "", ""])
        for point in entry.points {
          let new = aside(point.new ?? "", point.reason)
          row([point.direction ?? "", escaped(point.label), escaped(point.old ?? ""), escaped(new)])
        }
      }
    }
    if !change.retraining.isEmpty {
      text += "\n### \(EditionWords.retrain[language])\n\n"
      for (role, entries) in change.retraining {
        let all = EditionWords.trainAll[language]
        text += "- \(entries.isEmpty ? labelled(escaped(role), all) : escaped(role))\n"
        for entry in entries { text += "  - **\(entry.change)** \(words(entry))\n" }
      }
    }
    if !change.releases.isEmpty {
      text += "\n### \(EditionWords.release[language])\n\n"
      for (role, entries) in change.releases {
        text += "- \(escaped(role))\n"
        for entry in entries { text += "  - **\(entry.change)** \(words(entry))\n" }
      }
    }
    for (heading, roles) in [(EditionWords.reprint, change.reprints), (EditionWords.withdraw, change.withdrawals)]
    where !roles.isEmpty {
      text += "\n### \(heading[language])\n\n"
      for (role, documents) in roles {
        text += "- \(labelled(escaped(role), list(documents, in: language)))\n"
      }
    }
  }

  private func escaped(_ words: String) -> String {
    var output = ByteBuffer(capacity: 1 << 8)
    Array(words.utf8).withUnsafeBufferPointer { OutputSyntax.markdown.append($0, to: &output) }
    return output.withElements { String(decoding: $0, as: UTF8.self) }
  }

  /// An id has no backquote, unless it is wrong.
  private func code(_ id: String) -> String { id.utf8.contains(0x60) ? escaped(id) : "`\(visible(id))`" }
}
