import MotcSource

extension Renderer {
  static func loadLanes(_ format: ArtefactFormat, _ templates: TemplateLibrary) -> Result<Renderer, RenderFailure> {
    guard format == .csv else {
      return fromTemplate(.lanes, format, templates: templates, document: LanesDocument.compose)
    }
    return .success(
      Renderer(.lanes, .csv) { facts, source, options in
        LanesDocument.compose(facts, of: source, for: options).map { csvBytes($0.csv()) }
      })
  }
}

extension LanesDocument {
  /// One record for each action, in order; a step without actions has one with none.
  func csv() -> [[String]] {
    var records = [LanesWords.columns.map { $0[words.language] }]
    for step in steps {
      let beginning = [String(step.number), step.name.string]
      if step.actions.isEmpty {
        records.append(beginning + ["", "", "", "", "", step.tiers?.string ?? "", step.id.string, ""])
      }
      for action in step.actions {
        let tiers = [step.tiers, action.tiers].compactMap { $0?.string }
        records.append(
          beginning + [
            action.lane.string, String(action.number), action.roles?.string ?? "", action.condition?.string ?? "",
            action.text.string, tiers.joined(separator: "; "), step.id.string, action.id.string,
          ])
      }
    }
    return records
  }
}
