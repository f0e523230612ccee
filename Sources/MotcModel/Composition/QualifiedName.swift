import MotcSource

extension Text {
  /// The parts of `LIBRARY.NAME`; ids hold no dots, so nothing else looks like it.
  var qualified: (library: Text, name: Text)? {
    guard let dot = withBytes({ $0.firstIndex(of: UInt8(ascii: ".")) }) else { return nil }
    return (self[0..<dot], self[dot + 1..<count])
  }

  /// The name as other files write it.
  func qualified(by library: Text) -> Text {
    qualified == nil ? Text(library.string + "." + string) : self
  }
}

extension Reference {
  func qualified(by library: Text) -> Reference { Reference(name.qualified(by: library), range) }
}

extension Blueprint {
  /// Calls with the name of every role, expectation and metric that anything refers to.
  func forEachSharedName(_ body: (Text) -> Void) {
    func visit(_ statement: Statement) {
      for role in statement.by { body(role.name) }
    }
    func visit(_ control: Control) { visit(control.statement) }
    func visit(_ moment: Moment) {
      if let metric = moment.metric { body(metric.name) }
      for control in moment.controls { visit(control) }
      if let recovery = moment.recovery { visit(recovery.statement) }
    }
    func visit(_ requirement: Requirement) {
      visit(requirement.statement)
      for expectation in requirement.meets { body(expectation.name) }
      if let metric = requirement.metric { body(metric.name) }
      for moment in requirement.moments { visit(moment) }
    }
    for role in roles { for requirement in role.requirements { visit(requirement) } }
    for promise in promises { if let metric = promise.metric { body(metric.name) } }
    for step in steps {
      for action in step.actions { visit(action.statement) }
      step.forEachStandards { standards in
        for requirement in standards.requirements { visit(requirement) }
        for moment in standards.moments { visit(moment) }
        for control in standards.controls { visit(control) }
      }
    }
  }
}
