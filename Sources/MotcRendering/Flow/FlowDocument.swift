package import MotcSource

/// What a service-blueprint diagram says: columns are steps in time, rows are lanes; no geometry.
///
/// Indices that point nowhere are left out of the drawing.
package struct FlowDocument: Sendable, Hashable {
  package enum Lane: Int, Sendable, Hashable, CaseIterable {
    case customer, frontstage, backstage, support
  }

  /// One step. Its actions happen together.
  package struct Column: Sendable, Hashable {
    package var id: String
    /// As printed in the documents: `9`, `9.2`.
    package var number: String
    package var title: String?
    /// Consecutive columns with equal phases stand under one bar.
    package var phase: String?
    package var evidence: [String]
    /// How long the customer waits before the step begins, as the author wrote it: `0..20 s`.
    package var wait: String?
    package var duration: String?
    /// For whom alone the step is, as shown: `only members`.
    package var scope: String?
    package var emphasis: Emphasis

    package init(
      id: String, number: String, title: String? = nil, phase: String? = nil, evidence: [String] = [],
      wait: String? = nil, duration: String? = nil, scope: String? = nil, emphasis: Emphasis = .plain
    ) {
      self.id = id
      self.number = number
      self.title = title
      self.phase = phase
      self.evidence = evidence
      self.wait = wait
      self.duration = duration
      self.scope = scope
      self.emphasis = emphasis
    }
  }

  /// What a diagram that is made for some roles says loud or low.
  package enum Emphasis: Sendable, Hashable {
    case plain, strong, quiet
  }

  /// One action of a step.
  package struct Box: Sendable, Hashable {
    package var id: String
    /// An index into `columns`.
    package var column: Int
    package var lane: Lane
    package var text: String
    package var role: String?
    /// When and for whom alone it is done, as shown: `if the guest pays in cash`.
    package var condition: String?
    package var marks: [Mark]
    /// The way parts here; the branches of the step leave from this box.
    package var isDecision: Bool
    /// What hovers over the box; the text itself when nil.
    package var tooltip: String?
    /// Followed when it is `http`, `https` or relative, else dropped.
    package var link: String?
    package var emphasis: Emphasis

    package init(
      id: String, column: Int, lane: Lane, text: String, role: String? = nil, condition: String? = nil,
      marks: [Mark] = [], isDecision: Bool = false, tooltip: String? = nil, link: String? = nil,
      emphasis: Emphasis = .plain
    ) {
      self.id = id
      self.column = column
      self.lane = lane
      self.text = text
      self.role = role
      self.condition = condition
      self.marks = marks
      self.isDecision = isDecision
      self.tooltip = tooltip
      self.link = link
      self.emphasis = emphasis
    }
  }

  package enum Mark: Sendable, Hashable {
    /// With the highest risk score of the action, if it was scored.
    case failPoint(score: Int?)
    /// With the time, as the author wrote it.
    case waitPoint(time: String?)
    case momentOfTruth
    case delight
  }

  /// From one step to another; to an earlier one (or itself) it is a loop.
  package struct Connection: Sendable, Hashable {
    package var from: Int
    /// Nil where the service ends before the last column.
    package var to: Int?
    package var condition: String?

    package init(from: Int, to: Int?, condition: String? = nil) {
      self.from = from
      self.to = to
      self.condition = condition
    }
  }

  package var id: String
  package var title: String
  /// Small, beside the title: the version, the tier.
  package var subtitle: String?
  /// Of our own labels; the author's text is in any.
  package var language: MessageLanguage
  package var columns: [Column]
  /// In the order in which they stack within a lane.
  package var boxes: [Box]
  package var connections: [Connection]

  package init(
    id: String, title: String, subtitle: String? = nil, language: MessageLanguage, columns: [Column], boxes: [Box],
    connections: [Connection]
  ) {
    self.id = id
    self.title = title
    self.subtitle = subtitle
    self.language = language
    self.columns = columns
    self.boxes = boxes
    self.connections = connections
  }
}
