import MotcCommandLine
import Testing

/// Runs git in a folder, whoever is logged in and whatever they have set.
func git(_ arguments: [String], in folder: Folder) throws {
  var environment = Environment([
    "HOME": "/nowhere", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org",
  ])
  environment["PATH"] = Environment.current()["PATH"]
  let program = try #require(Environment.current().program(named: "git"))
  let words = [Array("-C".utf8), Array(folder.path.bytes)] + arguments.map { Array($0.utf8) }
  let result = try ChildProcess(program, bytes: words, environment: environment).run()
  try #require(result.ending == .exit(0), "\(String(decoding: result.errorOutput, as: UTF8.self))")
}
