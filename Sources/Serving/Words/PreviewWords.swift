import Messages
import PolicyModel

/// What the preview says on its pages.
enum PreviewWords {
  static let preview: Message = "Preview"
  static let allSites: Message = "All sites"
  static let sites: Message = "Sites"
  static let drafts: Message = "Drafts"
  static let draft: Message = "Draft"
  static let faults: Message = "What to mend"
  static let dismiss: Message = "Hide until the next change"
  static let changed: Message = "Draft: what is different"
  static let noDrafts: Message = "Every text is as it was approved."
  static let noSites: Message =
    "There are no pages yet: mend what is wrong, and they appear here."
  static let neverApproved: Message = "never approved: there is nothing to compare it with"
  static let notFoundTitle: Message = "There is no page here"
  static let notFound: Message = "The address leads to nothing in the preview."
  static let foreignTitle: Message = "Not for this address"
  static let foreign: Message =
    "The preview answers to localhost and 127.0.0.1 alone, so that no page from elsewhere can read it. Open it at one of these."
  static let onlyReadTitle: Message = "Pages are only read here"
  static let onlyRead: Message =
    "The preview shows pages and takes nothing in: write in the files of the workspace."
  static let failedTitle: Message = "The page could not be made"

  /// What the page of the preview itself is called.
  static func title(_ organisation: String) -> Message {
    organisation.isEmpty ? preview : "Preview: \(organisation)"
  }

  /// Who reads a site.
  static func readers(_ visibility: Visibility) -> Message {
    switch visibility {
    case .public: "for everybody"
    case .partner: "for partners"
    case .internal: "for colleagues"
    case .restricted: "for the few who are named"
    }
  }

  /// What a site shows.
  static func shows(drafts: Bool) -> Message {
    drafts ? "shows drafts" : "shows what was approved"
  }

  /// What a draft is compared with.
  static func since(_ version: String) -> Message { "different from version \(version)" }

  /// The way to the difference in a language.
  static func changedIn(_ language: String) -> Message { "what is different (\(language))" }

  /// How many faults keep the pages back.
  static func errors(_ count: Int, pagesStay: Bool) -> Message {
    guard pagesStay else {
      return count == 1 ? "1 error to mend first" : "\(count) errors to mend first"
    }
    return count == 1
      ? "1 error to mend: until then you see the pages as they were before"
      : "\(count) errors to mend: until then you see the pages as they were before"
  }

  /// The way out of a fault.
  static func help(_ help: Message) -> Message { "help: \(help)" }

  /// How many remarks there are.
  static func advice(_ count: Int) -> Message {
    count == 1 ? "1 remark" : "\(count) remarks"
  }
}
