import MotcAnalysis
import MotcModel
import MotcSource

extension EditionReport {
  /// For other programs; values are in the blueprint's language, keys and these words are not:
  ///
  ///     format: "motc-diff", version: 1      raised when a key changes its meaning
  ///     compared     how many blueprints; summary: how many entries of each kind of change
  ///     blueprints   id, title, change (new, gone, changed), language, old and new (id, version, steps, standards)
  ///       places     place (blueprint, step, role), id, name
  ///         entries  change, kind, path, movedFrom, text, rolesBefore, roles
  ///           points aspect, measure, tier, old, new; direction (stricter, looser, incomparable, free) of what is in
  ///                  both editions
  ///       retrain    role, entries (paths; none: all of the blueprint)
  ///       release    role, entries (paths) that are gone, or that others answer for now
  ///       reprint    artefact, role (none: the one for everybody)
  ///       withdraw   the same, of roles and blueprints that are gone
  ///
  /// A key without a value is left out, and so is an empty list but `blueprints`.
  package var json: String {
    var json = JSONWriter()
    json.object { json in
      json.string("format", "motc-diff")
      json.number("version", 1)
      json.number("compared", compared)
      json.object("summary") { json in
        for (change, count) in counts { json.number(change.rawValue, count) }
      }
      json.array("blueprints") { json in
        for (change, documents) in changes { json.object { json in write(change, documents, to: &json) } }
      }
    }
    return json.text + "\n"
  }

  private func write(_ change: BlueprintChange, _ documents: ChangedDocuments, to json: inout JSONWriter) {
    let language = language ?? change.facts?.blueprint.language ?? .english
    let writer = PointWriter(language: language)
    json.text("id", change.facts?.blueprint.id.value)
    json.text("title", change.facts?.blueprint.title?.value)
    json.string("change", (change.old == nil ? Change.new : change.new == nil ? .gone : .changed).rawValue)
    json.string("language", language.rawValue)
    for (key, facts) in [("old", change.old), ("new", change.new)] {
      guard let facts else { continue }
      json.object(key) { json in
        json.text("id", facts.blueprint.id.value)
        json.text("version", facts.blueprint.version?.value)
        json.number("steps", facts.blueprint.steps.count)
        json.number("standards", facts.requirements.count)
      }
    }
    json.list("places", change.places) { json, place in
      switch place.place {
      case .blueprint: json.string("place", "blueprint")
      case .step(let id, let name):
        json.string("place", "step")
        json.text("id", id)
        json.text("name", name)
      case .role(let id, let name):
        json.string("place", "role")
        json.text("id", id)
        json.text("name", name)
      }
      json.list("entries", place.entries) { json, entry in write(entry, writer, to: &json) }
    }
    json.list("retrain", change.retraining) { json, retraining in
      json.text("role", retraining.role.id.value)
      json.strings("entries", retraining.entries.map(\.path.string))
    }
    json.list("release", change.releases) { json, release in
      json.text("role", release.role.id.value)
      json.strings("entries", release.entries.map(\.path.string))
    }
    for (key, documents) in [("reprint", documents.toPrint), ("withdraw", documents.toWithdraw)] {
      json.list(key, documents) { json, document in
        json.string("artefact", document.kind.rawValue)
        json.text("role", document.role?.id.value)
      }
    }
  }

  private func write(_ entry: EntryChange, _ writer: PointWriter, to json: inout JSONWriter) {
    json.string("change", entry.change.rawValue)
    json.string("kind", entry.kind.rawValue)
    json.text("path", entry.path)
    json.text("movedFrom", entry.movedFrom)
    json.text("text", entry.text)
    json.strings("rolesBefore", entry.oldRoles.map(\.string))
    json.strings("roles", entry.newRoles.map(\.string))
    json.list("points", entry.points) { json, point in
      json.string("aspect", point.aspect.rawValue)
      json.text("measure", point.measure)
      json.text("tier", point.tier)
      json.optional("old", point.old.map { writer.value($0) })
      json.optional("new", point.new.map { writer.value($0) })
      if entry.isOnBothSides { json.string("direction", point.direction.rawValue) }
    }
  }
}

extension PointWriter {
  /// Without the quotation marks that set an author's words apart.
  fileprivate func value(_ value: ChangedPoint.Value) -> String {
    if case .words(let words) = value { words.string } else { text(value) }
  }
}
