import MotcModel
import MotcSource

extension Identifier {
  /// `step/id`, or `role/id` for a role's standing standards.
  func path(in scope: Text) -> String {
    scope.string + "/" + string
  }
}
