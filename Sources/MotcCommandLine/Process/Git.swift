import MotcSource

/// Reads what a git repository holds; changes nothing in it.
///
/// What a user or an author wrote reaches git on its standard input only: on the command line are a folder's absolute
/// name and ids of objects.
struct Git: Sendable {
  /// The folder that holds `.git`, absolute.
  let folder: Path
  private let executable: Path
  private let environment: Environment

  /// - Parameter place: absolute; a file or folder of the repository, which need not be there.
  init(around place: Path, environment: Environment) throws(GitError) {
    guard let executable = environment.program(named: "git") else { throw .missing }
    guard let folder = place.nearest(holding: ".git") else { throw .noRepository(place) }
    self.executable = executable
    self.folder = folder
    var environment = environment
    // In a hook they name the repository that runs it.
    environment.removeAll { name in
      name == "LANG" || name == "LANGUAGE" || name.hasPrefix("LC_")
        || ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_PREFIX"].contains(name)
    }
    environment["LC_ALL"] = "C"
    environment["GIT_TERMINAL_PROMPT"] = "0"
    self.environment = environment
  }

  /// The id of an object: hexadecimal digits.
  struct ObjectID: Hashable, Sendable {
    let digits: String

    init?(_ bytes: some Collection<UInt8>) {
      let isHexadecimal = bytes.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
      }
      guard isHexadecimal, bytes.count >= 40 else { return nil }
      digits = String(decoding: bytes, as: UTF8.self)
    }
  }

  /// A file of a commit.
  struct Entry: Sendable {
    /// From the repository's folder.
    let path: Path
    let blob: ObjectID
    let isLink: Bool
  }

  /// The commit that a revision names, in whatever way git understands.
  func commit(_ revision: String) throws(GitError) -> ObjectID {
    let name = Array(revision.utf8)
    guard !name.contains(where: { $0 == 0 || $0 == UInt8(ascii: "\n") }) else { throw .noRevision(revision) }
    let answer = try run(["cat-file", "--batch-check"], input: name + Array("^{commit}\n".utf8))
    let words = answer.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.count == 3, words[1].elementsEqual("commit".utf8), let id = ObjectID(words[0]) else {
      throw .noRevision(revision)
    }
    return id
  }

  /// The files of a commit, in byte order.
  func files(of commit: ObjectID) throws(GitError) -> [Entry] {
    let list = try run(["ls-tree", "-r", "-z", "--full-tree", commit.digits])
    var entries: [Entry] = []
    for line in list.split(separator: 0) {
      let parts = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
      let words = parts.first?.split(separator: UInt8(ascii: " ")) ?? []
      guard parts.count == 2, words.count == 3 else { throw .unusable }
      // What is no blob is another repository's commit.
      guard words[1].elementsEqual("blob".utf8) else { continue }
      guard let path = Path(bytes: parts[1]), let blob = ObjectID(words[2]) else { throw .unusable }
      entries.append(Entry(path: path, blob: blob, isLink: words[0].elementsEqual("120000".utf8)))
    }
    return entries.sorted { $0.path < $1.path }
  }

  /// As many contents as blobs; one process reads them all.
  func contents(of blobs: [ObjectID]) throws(GitError) -> [[UInt8]] {
    guard !blobs.isEmpty else { return [] }
    let answer = try run(["cat-file", "--batch"], input: Array(blobs.map { $0.digits + "\n" }.joined().utf8))
    var contents: [[UInt8]] = []
    var rest = answer[...]
    for blob in blobs {
      // ID blob SIZE, a line break, the content, a line break.
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { throw .unusable }
      let words = rest[..<end].split(separator: UInt8(ascii: " "))
      guard words.count == 3, words[0].elementsEqual(blob.digits.utf8),
        let size = Int(String(decoding: words[2], as: UTF8.self)), size >= 0,
        rest.count >= end + 1 - rest.startIndex + size
      else { throw .unusable }
      contents.append(Array(rest[(end + 1)...].prefix(size)))
      rest = rest[(end + 1)...].dropFirst(size + 1)
    }
    return contents
  }

  private func run(_ arguments: [String], input: [UInt8] = []) throws(GitError) -> [UInt8] {
    var process = ChildProcess(
      executable, bytes: [Array("-C".utf8), Array(folder.bytes)] + arguments.map { Array($0.utf8) },
      environment: environment)
    process.input = input
    let result: ChildProcess.Result
    do throws(ChildProcess.Failure) {
      result = try process.run()
    } catch {
      switch error {
      case .notStarted(let reason): throw .notStarted(reason)
      case .timedOut: throw .timedOut(seconds: process.patience / 1_000)
      case .tooMuchOutput: throw .tooMuch
      }
    }
    guard result.ending == .exit(0) else { throw .failed(remarks: result.remarks) }
    return result.output
  }
}

/// Why a revision cannot be read.
enum GitError: Error, Hashable, Sendable {
  case missing
  case noRepository(Path)
  case noRevision(String)
  case notStarted(SystemError)
  case timedOut(seconds: Int)
  case failed(remarks: [String])
  /// The files together are larger than can be held.
  case tooMuch
  /// It ended well, but what it wrote is not what was asked for.
  case unusable

  var message: Message {
    switch self {
    case .missing: Phrases.missing()
    case .noRepository(let place): Phrases.noRepository(.string(place.description))
    case .noRevision(let revision): Phrases.noRevision(.string(revision))
    case .notStarted(let error): Phrases.notStarted(.message(error.reason))
    case .timedOut(let seconds): Phrases.timedOut(.number(seconds))
    case .failed(let remarks):
      Phrases.failed(remarks.isEmpty ? .phrase(Phrases.nothing) : .string(remarks.joined(separator: " · ")))
    case .tooMuch: Phrases.tooMuch()
    case .unusable: Phrases.unusable()
    }
  }

  private enum Phrases {
    static let missing = Phrase(
      en: "'git' is not on the search path; install it, or name two files or folders to compare",
      zh: "搜索路径中找不到“git”：请先安装，或者写出要比较的两个文件或文件夹",
      af: "'git' is nie op die soekpad nie; installeer dit, of noem twee lêers of gidse om te vergelyk")
    static let noRepository = Phrase(
      en: "'{1}' is in no git repository", zh: "“{1}”不在 git 仓库里", af: "'{1}' is in geen git-bewaarplek nie")
    static let noRevision = Phrase(
      en: "git knows no revision '{1}' here", zh: "git 仓库里没有版本“{1}”", af: "git ken geen weergawe '{1}' hier nie")
    static let notStarted = Phrase(
      en: "cannot start 'git': {1}", zh: "无法启动“git”：{1}", af: "kan nie 'git' begin nie: {1}")
    static let timedOut = Phrase(
      en: "'git' was stopped: it wrote nothing for {1} s", zh: "“git”已被终止：{1} 秒内没有任何输出",
      af: "'git' is gestop: dit het {1} s lank niks geskryf nie")
    static let failed = Phrase(en: "'git' failed: {1}", zh: "“git”执行失败：{1}", af: "'git' het misluk: {1}")
    static let nothing = Phrase(en: "it gave no reason", zh: "未说明原因", af: "dit het geen rede gegee nie")
    static let tooMuch = Phrase(
      en: "the files of the revision are too large", zh: "这个版本的文件太大", af: "die weergawe se lêers is te groot")
    static let unusable = Phrase(
      en: "'git' did not write what it was asked for", zh: "“git”没有输出所需的内容",
      af: "'git' het nie geskryf wat gevra is nie")
  }
}
