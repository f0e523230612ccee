import Foundation
import MotcCommandLine
import Testing

/// A real browser without a window, asked over a pipe in the words of its own protocol: it answers when it is done, so
/// nothing here waits for a time.
final class Chromium {
  /// `nil` where it is not installed.
  static let program = ["chromium", "chromium-browser", "google-chrome"].lazy
    .compactMap { Environment.current().program(named: $0) }.first?.description

  private let process = Process()
  private let toBrowser = Pipe()
  private let fromBrowser = Pipe()
  private var received = Data()
  private var lastID = 0
  private var session: String?

  /// - Parameter profile: where it keeps what pages keep on the device.
  init(profile: Path) throws {
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      "-c", #"exec "$@" 3<&0 4>&1 >/dev/null 2>&1"#, "sh", try #require(Self.program), "--headless", "--no-sandbox",
      "--disable-gpu", "--disable-background-networking", "--no-first-run", "--user-data-dir=\(profile)",
      "--remote-debugging-pipe",
    ]
    process.standardInput = toBrowser
    process.standardOutput = fromBrowser
    try process.run()
    let target = try ask("Target.createTarget", ["url": "about:blank"])["targetId"] as? String
    let attached = try ask("Target.attachToTarget", ["targetId": try #require(target), "flatten": true])
    session = try #require(attached["sessionId"] as? String)
    try ask("Page.enable")
    try ask("Emulation.setFocusEmulationEnabled", ["enabled": true])
  }

  deinit {
    try? toBrowser.fileHandleForWriting.close()
    process.terminate()
    process.waitUntilExit()
  }

  func open(_ page: Path) throws {
    try ask("Page.navigate", ["url": URL(filePath: page.description).absoluteString])
    try waitFor("Page.loadEventFired")
  }

  func reload() throws {
    try ask("Page.reload")
    try waitFor("Page.loadEventFired")
  }

  /// A phone's screen, or a window's.
  func resize(width: Int, isPhone: Bool) throws {
    try ask(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": 844, "deviceScaleFactor": 1, "mobile": isPhone])
  }

  func show(as media: String) throws { try ask("Emulation.setEmulatedMedia", ["media": media]) }

  /// What the expression says; a promise is waited for.
  func value<Value>(_ expression: String, as type: Value.Type = Value.self) throws -> Value {
    let answer = try ask(
      "Runtime.evaluate", ["expression": expression, "returnByValue": true, "awaitPromise": true])
    if let wrong = answer["exceptionDetails"] { throw Failure(message: "\(expression): \(wrong)") }
    return try #require((answer["result"] as? [String: Any])?["value"] as? Value, "\(expression)")
  }

  func run(_ statements: String) throws { _ = try value("(() => { \(statements) })(), true", as: Bool.self) }

  func press(_ key: Key, shift: Bool = false) throws {
    var event: [String: Any] = [
      "key": key.name, "code": key.code, "windowsVirtualKeyCode": key.number, "modifiers": shift ? 8 : 0,
    ]
    event["type"] = key.text == nil ? "rawKeyDown" : "keyDown"
    event["text"] = key.text
    try ask("Input.dispatchKeyEvent", event)
    try ask("Input.dispatchKeyEvent", event.merging(["type": "keyUp"]) { $1 })
  }

  func type(_ text: String) throws { try ask("Input.insertText", ["text": text]) }

  /// How many pages it prints.
  func printedPages() throws -> Int {
    try String(decoding: printed(), as: UTF8.self).ranges(of: /\/Type ?\/Page\b/).count
  }

  /// The page as PDF.
  func printed() throws -> [UInt8] {
    let answer = try ask("Page.printToPDF", ["preferCSSPageSize": true, "printBackground": true])
    return [UInt8](try #require((answer["data"] as? String).flatMap { Data(base64Encoded: $0) }))
  }

  struct Key {
    let name: String
    let code: String
    let number: Int
    var text: String?

    static let tab = Key(name: "Tab", code: "Tab", number: 9)
    static let escape = Key(name: "Escape", code: "Escape", number: 27)
    static let delete = Key(name: "Delete", code: "Delete", number: 46)
    static let right = Key(name: "ArrowRight", code: "ArrowRight", number: 39)
    static let space = Key(name: " ", code: "Space", number: 32, text: " ")
    static let enter = Key(name: "Enter", code: "Enter", number: 13, text: "\r")
  }

  struct Failure: Error {
    let message: String
  }

  // MARK: The protocol

  private var events: [String] = []

  @discardableResult
  private func ask(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    lastID += 1
    var message: [String: Any] = ["id": lastID, "method": method, "params": parameters]
    message["sessionId"] = session
    if method == "Page.navigate" || method == "Page.reload" { events = [] }
    try toBrowser.fileHandleForWriting.write(contentsOf: JSONSerialization.data(withJSONObject: message) + [0])
    while true {
      let answer = try next()
      if let event = answer["method"] as? String { events.append(event) }
      guard answer["id"] as? Int == lastID else { continue }
      if let error = answer["error"] { throw Failure(message: "\(method): \(error)") }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  private func waitFor(_ event: String) throws {
    while !events.contains(event) {
      if let next = try next()["method"] as? String { events.append(next) }
    }
    events = []
  }

  private func next() throws -> [String: Any] {
    while true {
      if let end = received.firstIndex(of: 0) {
        let message = received[..<end]
        received = Data(received[(end + 1)...])
        return try #require(JSONSerialization.jsonObject(with: message) as? [String: Any])
      }
      let more = fromBrowser.fileHandleForReading.availableData
      if more.isEmpty { throw Failure(message: "the browser has ended") }
      received += more
    }
  }
}
