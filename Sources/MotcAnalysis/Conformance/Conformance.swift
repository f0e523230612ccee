package import MotcModel
package import MotcSource

/// How a blueprint stands to what it inherits and uses: where it asks less, and what licenses that.
package struct Conformance: Sendable {
  /// In the order in which the files were put together.
  package let deviations: [LicensedDeviation]
  package let waivers: [WaiverUse]
  package let missedOverrides: [MissedOverride]
  /// The value of an `extends` that changes nothing.
  package let idleExtends: SourceRange?

  /// A deviation and the waiver for it, if there is one.
  package struct LicensedDeviation: Sendable {
    package let deviation: Deviation
    /// By place in `waivers`.
    package let waiver: Int?
  }

  /// A waiver and what became of it.
  package struct WaiverUse: Sendable {
    package let waiver: Waiver
    package let isUsed: Bool
    package let isExpired: Bool
  }

  /// For a blueprint that builds on nothing.
  package init() {
    deviations = []
    waivers = []
    missedOverrides = []
    idleExtends = nil
  }

  /// - Parameter today: the day to hold waivers against; without one, none has expired.
  package init(_ composition: Composition, today: CalendarDay?) {
    idleExtends = composition.idleExtends
    missedOverrides = composition.missedOverrides
    let waivers = composition.blueprint.waivers
    guard !waivers.isEmpty || !composition.deviations.isEmpty else {
      deviations = []
      self.waivers = []
      return
    }
    // An id alone means one path, or none.
    var paths: [Text: Set<Text>] = [:]
    for deviation in composition.deviations { paths[deviation.id, default: []].insert(deviation.path) }
    var isUsed = [Bool](repeating: false, count: waivers.count)
    deviations = composition.deviations.map { deviation in
      let place = waivers.firstIndex { waiver in
        guard let path = waiver.of?.value else { return false }
        return path == deviation.path || path == deviation.id && paths[deviation.id]?.count == 1
      }
      if let place { isUsed[place] = true }
      return LicensedDeviation(deviation: deviation, waiver: place)
    }
    self.waivers = zip(waivers, isUsed).map { waiver, isUsed in
      let isExpired = waiver.expires?.value.flatMap { day in today.map { day < $0 } } ?? false
      return WaiverUse(waiver: waiver, isUsed: isUsed, isExpired: isExpired)
    }
  }

  /// Deviations that nothing licenses.
  package var unlicensed: [Deviation] { deviations.filter { $0.waiver == nil }.map(\.deviation) }
}
