import MotcModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension CalendarDay {
  /// What the machine's calendar shows, in its time zone; `nil` when it shows no day.
  static func today() -> CalendarDay? {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    return CalendarDay(year: Int(parts.tm_year) + 1_900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
