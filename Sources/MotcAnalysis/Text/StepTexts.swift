import MotcModel
import MotcSource

extension Step {
  /// All that is said about the step: what the customer sees, what is done and with which words, what is asked, what can
  /// go wrong and what is done about it.
  var texts: [Text] {
    var texts = evidence.map(\.value)
    for action in actions { texts += action.statement.texts }
    forEachStandards { standards in
      for requirement in standards.requirements {
        texts += requirement.statement.texts
        for moment in requirement.moments { texts += moment.texts }
      }
      for moment in standards.moments { texts += moment.texts }
      for control in standards.controls { texts += control.statement.texts }
    }
    return texts
  }
}

extension Statement {
  fileprivate var texts: [Text] { [text.value] + (say.map { [$0.value] } ?? []) }
}

extension Moment {
  fileprivate var texts: [Text] {
    [text.value] + controls.flatMap(\.statement.texts) + (recovery?.statement.texts ?? [])
      + (recovery?.offer.map { [$0.value] } ?? [])
  }
}
