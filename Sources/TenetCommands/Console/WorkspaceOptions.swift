import ArgumentParser
import Foundation
import Messages
import PolicyModel
import Storage
import TenetKit

/// The options of every command that loads a workspace.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    help: .said(
      "The workspace (default: the nearest folder upwards with tenet.yml, else ./policies).", valueName: "dir"
    ))
  var workspace: String?

  @Flag(help: .said("Say nothing but results and faults."))
  var quiet = false

  @Option(
    help: .said(
      "The day, instead of today: a date (2026-11-21) or a moment with its offset.", valueName: "date"))
  var today: String?

  @OptionGroup var messages: MessageOptions

  /// The workspace's folder, found from `--workspace`, from a path that lies in it, or from the current folder.
  ///
  /// What an interrupted command left in it is completed or taken back first.
  func folder(near path: String? = nil) throws -> WorkspaceFolder {
    let folder = try find(near: path)
    for sentence in try Pipeline(folder).recover() where !quiet { Console.tell(sentence) }
    return folder
  }

  private func find(near path: String?) throws -> WorkspaceFolder {
    if let workspace {
      guard DiskPath.exists(workspace + "/tenet.yml") else {
        throw Failure.usage(
          "'\(workspace)' holds no 'tenet.yml'. Run 'tenet init \(workspace)' to begin a workspace there.")
      }
      return WorkspaceFolder(workspace)
    }
    if let found = WorkspaceFolder.find(from: path ?? FileManager.default.currentDirectoryPath) {
      return found
    }
    throw Failure.usage(
      "No workspace here: no 'tenet.yml' in this folder or above. Run 'tenet init' to begin one, or name one with --workspace."
    )
  }

  /// The moment that the command works for.
  func moment(timeZone name: String?) throws -> Moment { try moment(today, timeZone: name) }

  /// The moment that a date or moment on the command line names; now when there is none.
  func moment(_ written: String?, timeZone name: String?) throws -> Moment {
    guard let today = written else { return Moment(secondsSince1970: Int(Date().timeIntervalSince1970)) }
    if let timestamp = Timestamp(iso8601: today) { return timestamp.moment }
    guard let date = CalendarDate(iso8601: today) else {
      throw Failure.usage(
        "'\(today)' is not a date such as 2026-11-21, nor a moment such as 2026-11-21T08:00:00+01:00.")
    }
    return Self.midnight(date, in: name)
  }

  /// The day that the command works for.
  func day(timeZone name: String) throws -> CalendarDate { try day(today, timeZone: name) }

  /// The day that a date or moment on the command line names; today when there is none.
  func day(_ written: String?, timeZone name: String) throws -> CalendarDate {
    if let today = written, let date = CalendarDate(iso8601: today) { return date }
    return Self.date(of: try moment(written, timeZone: name), in: name)
  }

  private static func calendar(_ timeZone: String?) -> Calendar {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone.flatMap(TimeZone.init(identifier:)) ?? .gmt
    return calendar
  }

  private static func midnight(_ date: CalendarDate, in timeZone: String?) -> Moment {
    let components = DateComponents(year: date.year, month: date.month, day: date.day)
    let moment = calendar(timeZone).date(from: components) ?? Date(timeIntervalSince1970: 0)
    return Moment(secondsSince1970: Int(moment.timeIntervalSince1970))
  }

  private static func date(of moment: Moment, in timeZone: String?) -> CalendarDate {
    let date = Date(timeIntervalSince1970: Double(moment.secondsSince1970))
    let parts = calendar(timeZone).dateComponents([.year, .month, .day], from: date)
    return CalendarDate(year: parts.year ?? 1970, month: parts.month ?? 1, day: parts.day ?? 1) ?? .epoch
  }
}
