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
    package let need: Need
    package let isExpired: Bool
  }

  /// Whether anything leans on a waiver, and why not.
  package enum Need: Sendable {
    case needed
    /// What it is for is licensed by another, by place in `waivers`.
    case covered(by: Int)
    /// Its id alone means several paths.
    case ambiguous([Text])
    case unneeded
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
    var paths: [Text: [Text]] = [:]
    for deviation in composition.deviations where paths[deviation.id]?.contains(deviation.path) != true {
      paths[deviation.id, default: []].append(deviation.path)
    }
    let isExpired = waivers.map { waiver in
      waiver.expires?.value.flatMap { day in today.map { day < $0 } } ?? false
    }
    var needs = [Need](repeating: .unneeded, count: waivers.count)
    var deviations: [LicensedDeviation] = []
    for deviation in composition.deviations {
      let fitting = waivers.indices.filter { index in
        guard let path = waivers[index].of?.value else { return false }
        return path == deviation.path || path == deviation.id && paths[deviation.id]?.count == 1
      }
      // One in force before those that have ended, and of these the last to end.
      let place =
        fitting.first { !isExpired[$0] }
        ?? fitting.max { (waivers[$0].expires?.value).precedes(waivers[$1].expires?.value) }
      for index in fitting {
        if index == place {
          needs[index] = .needed
        } else if let place, case .unneeded = needs[index] {
          needs[index] = .covered(by: place)
        }
      }
      deviations.append(LicensedDeviation(deviation: deviation, waiver: place))
    }
    self.deviations = deviations
    self.waivers = waivers.indices.map { index in
      var need = needs[index]
      if case .unneeded = need, let id = waivers[index].of?.value, let several = paths[id], several.count > 1 {
        need = .ambiguous(several)
      }
      return WaiverUse(waiver: waivers[index], need: need, isExpired: isExpired[index])
    }
  }

  /// Deviations that nothing licenses.
  package var unlicensed: [Deviation] { deviations.filter { $0.waiver == nil }.map(\.deviation) }
}

extension CalendarDay? {
  fileprivate func precedes(_ other: CalendarDay?) -> Bool {
    guard let self, let other else { return false }
    return self < other
  }
}
