import MotcModel
import MotcSource

extension Identifier {
  /// `step/id`, or `role/id` for a role's standing standards.
  func path(in scope: Text) -> String {
    guard let written else { return scope.string + "/" + string }
    let count = scope.count + 1 + written.count
    return String(unsafeUninitializedCapacity: count) { path in
      scope.withBytes { _ = path.initialize(from: $0) }
      path.initializeElement(at: scope.count, to: UInt8(ascii: "/"))
      written.withBytes { _ = path[(scope.count + 1)...].initialize(from: $0) }
      return count
    }
  }
}
