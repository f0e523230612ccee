import MotcAnalysis
import MotcRendering
import MotcSource

/// A process as hard to draw as they come: sixty steps, six roles, three decisions with long conditions, loops, scripts
/// that run the other way, and texts of three hundred characters.
enum HardFlow {
  static let long = String(
    String(repeating: "a sentence that goes on and on and then some more, ", count: 6).prefix(300))
  static let longHan = String(String(repeating: "没完没了的一句话，说了又说。", count: 30).prefix(300))

  static let roles = ["host", "advisor", "manager", "cook", "washer", "system"]

  static let text: String = {
    var lines = [
      "blueprint: hard", "title: \"A day at the house · 一天 · يوم\"", "language: en", "roles:",
      "  host: { title: \"Host\", stage: frontstage }", "  advisor: { title: \"服务咨询师\", stage: frontstage }",
      "  manager: { title: \"مدير خدمة الضيوف\", stage: frontstage }",
      "  cook: { title: \"🧑🏽‍🍳 Cook\", stage: backstage }",
      "  washer: { title: \"Donaudampfschifffahrtsgesellschaftskapitän\", stage: backstage }",
      "  system: { title: \"System\", stage: support, kind: system }", "phases:",
    ]
    for phase in 1...12 { lines.append("  p\(phase): \"Part \(phase)\"") }
    lines.append("steps:")
    for number in 1...60 { lines += step(number) }
    return lines.joined(separator: "\n") + "\n"
  }()

  private static func step(_ number: Int) -> [String] {
    var lines = ["  - step: s\(number)", "    title: \"\(title(number))\"", "    phase: p\((number + 4) / 5)"]
    if number % 7 == 0 { lines.append("    evidence: [\"receipt\", \"名片\", \"a map of the way to the house\"]") }
    if number % 4 != 3 { lines.append("    customer: \"\(action(number))\"") }
    if number % 3 != 2 || number % 4 == 3 {
      lines += ["    frontstage:", "      - \(roles[number % 3]): \"\(action(number + 1))\""]
    }
    if number % 5 < 2 {
      lines += [
        "    backstage:", "      - cook: \"\(action(number + 2))\"", "      - washer: \"\(action(number + 3))\"",
      ]
    }
    if number % 6 == 0 { lines += ["    support:", "      - system: \"\(action(number + 4))\""] }
    lines += branches(number)
    return lines
  }

  private static func title(_ number: Int) -> String {
    switch number % 8 {
    case 1: "Step number \(number)"
    case 2: "第\(number)步：客户提出车辆的具体故障"
    case 3: "خطوة رقم \(number)"
    case 4: "👩‍👩‍👧‍👦 The family of \(number) arrives"
    default: "Ask, listen, repeat: \(number)"
    }
  }

  private static func action(_ number: Int) -> String {
    switch number {
    case 9, 31: long + "\(number)"
    case 20, 41: longHan + "\(number)"
    default:
      switch number % 6 {
      case 0: "asks for thing number \(number)"
      case 1: "致电预约第\(number)项保养或维修"
      case 2: "يسأل عن الغرفة رقم \(number)"
      case 3: "🚗💨 drives off with bag \(number)"
      case 4: "waits \(number) minutes"
      default: "Rindfleischetikettierungsüberwachungsaufgabe \(number)"
      }
    }
  }

  private static func branches(_ number: Int) -> [String] {
    switch number {
    case 12: next([(long, "s14"), ("不合格，重做", "s10"), (nil, "s13")])
    case 27: next([("the guest has no time", "s33"), ("غير ذلك", "s29"), (nil, "s28")])
    case 44: next([(longHan, "s51"), ("again", "s40"), (nil, "s45")])
    default: []
    }
  }

  private static func next(_ arms: [(condition: String?, to: String)]) -> [String] {
    ["    next:"]
      + arms.map { condition, target in
        let isLoop = ["s10", "s40"].contains(target)
        return "      - { " + (condition.map { "when: \"\($0)\", " } ?? "") + "to: \(target)"
          + (isLoop ? ", at-most: 2 }" : " }")
      }
  }

  /// Of a text without errors.
  static let document: FlowDocument = {
    let compilation = compile(SourceFile(id: FileID(0), path: "hard.yaml", text: text))
    precondition(!compilation.diagnostics.contains { $0.severity == .error }, "\(compilation.diagnostics)")
    guard let facts = compilation.facts, case .success(let document) = FlowDocument.of(facts, for: RenderOptions())
    else { preconditionFailure("no facts") }
    return document
  }()
}
