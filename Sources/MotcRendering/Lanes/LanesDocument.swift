package import MotcAnalysis
import MotcModel
package import MotcSource

/// All actions in order, then one list for each lane.
package struct LanesDocument: Sendable {
  let heading: DocumentHeading
  let words: LanesWords
  /// One for each step, in the order of the file.
  package let steps: [LanesStep]
  /// From the customer down; empty lanes below the last that is not are left out.
  package let lanes: [LanesLane]
}

/// What happens in one step.
package struct LanesStep: Sendable {
  /// The diagram's column, from 1.
  package let number: Int
  package let id: Text
  package let name: Text
  /// The words of the list of all actions: the step's only action, else the step's name.
  package let text: Text
  /// `nil` unless it begins here.
  package let phase: Text?
  package let tiers: Text?
  package let actions: [LanesAction]
}

/// One lane's list.
package struct LanesLane: Sendable {
  package let title: Text
  /// `customer`, `frontstage`, `backstage` or `support`: for styles.
  package let keyword: Text
  package let actions: [LanesAction]
  /// The line between this lane and the next one; `nil` below the last.
  package let lineBelow: Text?
}

/// What one actor does in one lane of one step.
package struct LanesAction: Sendable {
  /// Its place in its lane, from 1.
  package let number: Int
  /// Its step's column, from 1.
  package let column: Int
  /// `step/id`.
  package let id: Text
  package let lane: Text
  package let text: Text
  package let roles: Text?
  /// What must be the case, as written.
  package let when: Text?
  /// The same, ready to stand before the text.
  package let condition: Text?
  /// The tiers that it is limited to.
  package let tiers: Text?
}

extension LanesDocument {
  /// For some roles: what they do themselves; the numbers are those of the whole.
  package static func compose(
    _ facts: Facts, of sources: [SourceFile], for options: RenderOptions
  ) -> Result<LanesDocument, RenderFailure> {
    Audience.find(options, in: facts.blueprint).map { audience in
      var composer = LanesComposer(facts, audience)
      let steps = composer.steps()
      return LanesDocument(
        heading: DocumentHeading(facts, sources, audience), words: LanesWords(language: facts.blueprint.language),
        steps: steps, lanes: composer.lanes())
    }
  }
}
