// Runs the compiler's stages over a list of files, up to the one that is named, and keeps nothing:
//
//   motc-stages STAGE LIST         read, parse, bind, check; or after check: checklist, dot, svg
//   motc-stages STAGE LIST FOLDER  the documents of the last three are written there: 0.dot, 1.dot, ...

import Glibc
import MotcAnalysis
import MotcModel
import MotcRendering
import MotcSource
import MotcSyntax
import MotcTemplates

enum Stage: String {
  case read, parse, bind, check
  // What `motc render` makes of a blueprint that has no errors.
  case checklist, dot, svg

  /// What makes the document of the stage, if it makes one.
  var renderer: Renderer? {
    let artefact: (ArtefactKind, ArtefactFormat)
    switch self {
    case .read, .parse, .bind, .check: return nil
    case .checklist: artefact = (.checklist, .html)
    case .dot: artefact = (.flow, .dot)
    case .svg: artefact = (.flow, .svg)
    }
    let templates = TemplateLibrary(
      BuiltInTemplates.all.enumerated().map { number, template in
        SourceFile(id: FileID(number), path: template.path, text: template.contents)
      })
    guard let renderer = try? Renderer.load(artefact.0, artefact.1, templates: templates).get() else { exit(2) }
    return renderer
  }
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

func put(_ bytes: [UInt8], in path: String) {
  let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
  guard file >= 0, bytes.withUnsafeBytes({ write(file, $0.baseAddress, $0.count) }) == bytes.count else { exit(2) }
  close(file)
}

let arguments = CommandLine.arguments
guard (3...4).contains(arguments.count), let stage = Stage(rawValue: arguments[1]),
  let list = bytes(of: arguments[2])
else {
  print("usage: motc-stages read|parse|bind|check|checklist|dot|svg LIST [FOLDER]")
  exit(2)
}

let renderer = stage.renderer
var nodes = 0
var findings = 0
var size = 0
var rendered = 0
for (number, path) in list.split(separator: 0x0A).enumerated() {
  guard let bytes = bytes(of: String(decoding: path, as: UTF8.self)) else { exit(2) }
  size += bytes.count
  let source = SourceFile(id: FileID(0), path: "", buffer: TextBuffer(bytes))
  switch stage {
  case .read: break
  case .parse: nodes += parse(source).value.nodeCount
  case .bind:
    let tree = parse(source)
    findings += bind(tree.value).diagnostics.count
  case .check, .checklist, .dot, .svg:
    let compilation = compile(source)
    findings += compilation.diagnostics.count
    guard let renderer, let facts = compilation.facts else { break }
    guard let document = try? renderer.render(facts, of: compilation.files).get() else { exit(2) }
    rendered += document.bytes.count
    if arguments.count == 4 {
      put(document.bytes, in: "\(arguments[3])/\(number).\(renderer.format.fileExtension)")
    }
  }
}
print("bytes \(size), nodes \(nodes), findings \(findings), rendered \(rendered)")
