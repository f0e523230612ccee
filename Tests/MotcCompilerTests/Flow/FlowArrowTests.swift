import MotcRendering
import MotcSource
import Testing

/// Which boxes the arrows join, told as `from>to` with the boxes' ids.
@Suite struct FlowArrowTests {
  private func arrows(_ document: FlowDocument) -> [String] {
    let layout = FlowLayout(document)
    func id(_ index: Int) -> String {
      guard case .action(let number) = layout.boxes[index].source else { return "?" }
      return document.boxes[number].id
    }
    return layout.edges.map { edge in
      let sign =
        switch edge.kind {
        case .forward: ">"
        case .loop: "<"
        case .interaction: "|"
        case .together: "+"
        }
      let label = edge.label.map { " " + $0.block.lines.joined(separator: " ") } ?? ""
      return id(edge.from) + sign + id(edge.to) + label
    }
  }

  private func document(_ boxes: [String], _ connections: [FlowDocument.Connection]? = nil) -> FlowDocument {
    var document = FlowDocument(
      id: "x", title: "x", language: .english, columns: [], boxes: [], connections: connections ?? [])
    for (column, lanes) in boxes.enumerated() {
      document.columns.append(FlowDocument.Column(id: "\(column)", number: "\(column + 1)"))
      for (number, letter) in lanes.enumerated() {
        let lane: FlowDocument.Lane =
          switch letter {
          case "c": .customer
          case "f": .frontstage
          case "b": .backstage
          default: .support
          }
        document.boxes.append(
          FlowDocument.Box(id: "\(column + 1)\(letter)\(number)", column: column, lane: lane, text: "x"))
      }
      if connections == nil, column > 0 {
        document.connections.append(FlowDocument.Connection(from: column - 1, to: column))
      }
    }
    return document
  }

  @Test func concurrentActionsFanOutAndIn() {
    #expect(arrows(document(["b", "fbb", "c"])) == ["1b0>2f0", "1b0>2b1", "1b0>2b2", "2f0>3c0", "2b1>3c0", "2b2>3c0"])
  }

  @Test func contactIsVerticalWithOneArrowBetweenSteps() {
    #expect(arrows(document(["cf", "cfs", "f"])) == ["1c0|1f1", "2c0|2f1", "2f1|2s2", "1c0>2c0", "2f1>3f0"])
  }

  @Test func aWaitingCustomerIsReachedByTheirNextAction() {
    #expect(arrows(document(["c", "cb", "b", "c"])) == ["1c0>2c0", "1c0>2b1", "2c0>4c0", "2b1>3b0", "3b0>4c0"])
  }

  @Test func actionsStackedInContactStandTogether() {
    #expect(Set(arrows(document(["cff", "c"]))) == ["1f1+1f2", "1c0|1f1", "1c0>2c0"])
  }

  @Test func branchesAndLoopsLeaveFromTheDecision() {
    var branching = document(
      ["cf", "b", "c"],
      [
        .init(from: 0, to: 2, condition: "yes"), .init(from: 0, to: 1), .init(from: 1, to: 0, condition: "again"),
        .init(from: 1, to: nil, condition: "no"),
      ])
    branching.boxes[1].isDecision = true
    #expect(arrows(branching) == ["1c0|1f1", "1f1>3c0 yes", "1f1>2b0", "2b0<1f1 again"])
    let layout = FlowLayout(branching)
    #expect(layout.boxes.flatMap(\.marks).map(\.text) == ["", "End · no"])
    #expect(
      layout.legend.map { $0.label.block.lines[0] } == ["Decision", "The service ends", "Back to an earlier step"])
  }

  @Test func stepsWithoutActionsAreCrossed() {
    #expect(arrows(document(["c", "", "", "f"])) == ["1c0>4f0"])
    #expect(arrows(document(["c", ""], [.init(from: 0, to: 1), .init(from: 1, to: 1)])) == [])
  }

  @Test func indicesThatPointNowhereAreLeftOut() {
    var broken = document(["c", "f"], [.init(from: 0, to: 1), .init(from: 7, to: 0), .init(from: 0, to: -1)])
    broken.boxes.append(FlowDocument.Box(id: "lost", column: 9, lane: .support, text: "x"))
    #expect(arrows(broken) == ["1c0>2f0"])
  }

  @Test func anEmptyDocumentIsDrawn() throws {
    let document = FlowDocument(
      id: "", title: "", language: .afrikaans, columns: [], boxes: [], connections: [])
    _ = try Graphviz.svg(FlowDiagram(document).graph.bytes)
    #expect(FlowLayout(document).strips.flatMap(\.lines).map(\.kind) == [.interaction])
  }
}
