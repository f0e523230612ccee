package import MotcSource

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Why the system refused a call.
package struct SystemError: Error, Hashable, Sendable {
  /// A value of `errno`.
  package let code: Int32

  package init(_ code: Int32) {
    self.code = code
  }

  /// What went wrong in the last call on this thread.
  package static var last: SystemError { SystemError(errno) }

  /// In the reader's language for what users meet; in the system's English for the rest.
  package var reason: Message {
    if let phrase = SystemError.phrases[code] { return phrase() }
    return SystemError.unnamed(.string(String(cString: strerror(code))), .number(Int(code)))
  }
}

extension SystemError {
  private static let unnamed = Phrase(
    en: "the system says: {1} (error {2})", zh: "系统报告：{1}（错误 {2}）", af: "die stelsel sê: {1} (fout {2})")

  private static let phrases: [Int32: Phrase] = [
    ENOENT: Phrase(en: "no such file or folder", zh: "文件或文件夹不存在", af: "daar is nie so 'n lêer of gids nie"),
    EACCES: Phrase(en: "permission denied", zh: "没有访问权限", af: "toegang geweier"),
    EPERM: Phrase(en: "operation not permitted", zh: "不允许此操作", af: "handeling nie toegelaat nie"),
    ENOTDIR: Phrase(
      en: "a part of the path is not a folder", zh: "路径中有一部分不是文件夹", af: "'n deel van die pad is nie 'n gids nie"),
    EISDIR: Phrase(en: "it is a folder", zh: "这是一个文件夹", af: "dit is 'n gids"),
    ENOSPC: Phrase(en: "no space left on the disk", zh: "磁盘空间不足", af: "geen plek oor op die skyf nie"),
    EDQUOT: Phrase(en: "disk quota exceeded", zh: "超出磁盘配额", af: "skyfkwota oorskry"),
    EFBIG: Phrase(en: "the file would be too large", zh: "文件过大", af: "die lêer sou te groot wees"),
    EROFS: Phrase(en: "the disk is read-only", zh: "磁盘为只读", af: "die skyf is leesalleen"),
    EIO: Phrase(en: "input/output error", zh: "输入/输出错误", af: "toevoer-/afvoerfout"),
    ELOOP: Phrase(en: "too many symbolic links", zh: "符号链接层数过多", af: "te veel simboliese skakels"),
    ENAMETOOLONG: Phrase(en: "the name is too long", zh: "名称过长", af: "die naam is te lank"),
    EMFILE: Phrase(en: "too many open files", zh: "打开的文件过多", af: "te veel oop lêers"),
    ENFILE: Phrase(
      en: "too many open files on this machine", zh: "本机打开的文件过多", af: "te veel oop lêers op hierdie masjien"),
    ENOMEM: Phrase(en: "not enough memory", zh: "内存不足", af: "nie genoeg geheue nie"),
    EBADF: Phrase(en: "it is closed", zh: "已关闭", af: "dit is toe"),
    EPIPE: Phrase(en: "the reader has gone", zh: "读取方已关闭", af: "die leser is weg"),
  ]
}
