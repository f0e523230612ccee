import Foundation
import Testing

/// Python's jsonschema and YAML readers, which know nothing of motc.
enum JSONSchemaValidator {
  /// What the validator says of one document.
  enum Verdict: Equatable {
    case accepted
    case refused(String)
    /// Not even the reader of YAML took it.
    case unreadable(String)
  }

  /// One verdict a document, in their order, once the schema itself has been found to be one; records an issue and
  /// returns `nil` where the validator is not installed or the schema is none.
  ///
  /// - Parameter areJSON: whether the documents have to be JSON, not only YAML.
  static func validate(
    _ documents: [[UInt8]], against schema: String, areJSON: Bool = false
  ) throws -> [Verdict]? {
    guard let python = try python() else {
      Issue.record("a validator of JSON Schema is not installed: apt-get install python3-jsonschema python3-yaml")
      return nil
    }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("motc-schema-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(schema.utf8).write(to: folder.appendingPathComponent("schema.json"))
    for (number, document) in documents.enumerated() {
      try Data(document).write(to: folder.appendingPathComponent("\(number).yaml"))
    }
    let output = try run(python, ["-c", script, folder.path, String(documents.count), areJSON ? "json" : "yaml"])
    guard output.status == 0 else {
      Issue.record("\(output.text)")
      return nil
    }
    return output.text.split(separator: "\n").map { line in
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      return switch parts[0] {
      case "accepted": .accepted
      case "refused": .refused(parts.last ?? "")
      default: .unreadable(parts.last ?? "")
      }
    }
  }

  /// Reads YAML as editors do: a day of the calendar is a text.
  private static let script = #"""
    import json, sys, yaml
    from jsonschema.validators import validator_for
    from jsonschema.exceptions import best_match

    class Loader(yaml.SafeLoader):
        yaml_implicit_resolvers = {
            first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
            for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
        }

    def json_value(value):
        if isinstance(value, dict):
            return {key if isinstance(key, str) else json.dumps(key): json_value(item) for key, item in value.items()}
        return [json_value(item) for item in value] if isinstance(value, list) else value

    folder, count, kind = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    schema = json.load(open(folder + "/schema.json", encoding="utf-8"))
    Validator = validator_for(schema)
    Validator.check_schema(schema)
    validator = Validator(schema)
    sys.stdout.reconfigure(encoding="utf-8")
    for number in range(count):
        try:
            text = open(f"{folder}/{number}.yaml", "rb").read().decode("utf-8")
            document = json.loads(text) if kind == "json" else json_value(yaml.load(text, Loader))
        except (yaml.YAMLError, ValueError) as error:
            print("unreadable", " ".join(str(error).split()))
            continue
        error = best_match(validator.iter_errors(document))
        print("accepted" if error is None else "refused " + error.json_path + " " + " ".join(error.message.split()))
    """#

  /// Debian's own Python first: that is what its packages are for.
  private static func python() throws -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    return try (["/usr/bin"] + folders).map { $0 + "/python3" }.first { path in
      try FileManager.default.isExecutableFile(atPath: path)
        && run(path, ["-c", "import jsonschema, yaml"]).status == 0
    }
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> (status: Int32, text: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let text = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: text, as: UTF8.self))
  }
}
