// Runs the compiler's stages over a list of files, up to the one that is named, and keeps nothing:
//
//   motc-stages read|parse|bind|check LIST

import Glibc
import MotcAnalysis
import MotcModel
import MotcSource
import MotcSyntax

enum Stage: String {
  case read, parse, bind, check
}

func bytes(of path: String) -> [UInt8]? {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { return nil }
  defer { close(file) }
  var status = stat()
  guard fstat(file, &status) == 0 else { return nil }
  return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
    while count < buffer.count {
      let got = read(file, buffer.baseAddress! + count, buffer.count - count)
      if got <= 0 { break }
      count += got
    }
  }
}

guard CommandLine.arguments.count == 3, let stage = Stage(rawValue: CommandLine.arguments[1]),
  let list = bytes(of: CommandLine.arguments[2])
else {
  print("usage: motc-stages read|parse|bind|check LIST")
  exit(2)
}

var nodes = 0
var findings = 0
var size = 0
for path in list.split(separator: 0x0A) {
  guard let bytes = bytes(of: String(decoding: path, as: UTF8.self)) else { exit(2) }
  size += bytes.count
  let source = SourceFile(id: FileID(0), path: "", buffer: TextBuffer(bytes))
  switch stage {
  case .read: break
  case .parse: nodes += parse(source).value.nodeCount
  case .bind:
    let tree = parse(source)
    findings += bind(tree.value).diagnostics.count
  case .check: findings += compile(source).diagnostics.count
  }
}
print("bytes \(size), nodes \(nodes), findings \(findings)")
