package import Messages
package import PolicyModel

/// Why a site was not published.
package enum PublicationRefusal: Explained, Sendable {
  /// Another program publishes this site from this workspace.
  case underWay(site: Identifier)
  /// Another site stands at the place.
  case otherSite(Identifier, instead: Identifier, place: PublicationPlace)
  /// What a former publication left word of cannot be read.
  case unreadable(file: String, place: PublicationPlace, why: Message)
  /// Files that nobody published stand where files of the site go.
  case inTheWay([String], place: PublicationPlace)
  /// The place is no folder.
  case noFolder(place: PublicationPlace)
  /// The file system cannot swap two folders.
  case cannotSwap(place: PublicationPlace)
  /// Somebody put something on the branch since it was looked at.
  case movedOn(place: PublicationPlace)

  /// What is in the way, and the way out.
  package var message: Message {
    switch self {
    case .underWay(let site):
      "'\(site)' is being published from this workspace, perhaps by a program that outlived the tenet which started it: wait, and run the command again"
    case .otherSite(let other, let site, let place):
      "the site '\(other)' is published at \(place.told), and stays there: choose another place for '\(site)', or empty that one first"
    case .unreadable(let file, let place, let why):
      "'\(file)' at \(place.told) cannot be read (\(why)): restore it, or remove it; without it, nothing there counts as published by tenet"
    case .inTheWay(let paths, let place):
      paths.count == 1
        ? "at \(place.told) stands a file that tenet did not put there, and one of the site has its name: '\(paths[0])'. Move it away, or put the site's in its place with --replace"
        : "at \(place.told) stand \(paths.count) files that tenet did not put there, and files of the site have their names, such as '\(paths[0])'. Move them away, or put the site's in their place with --replace"
    case .noFolder(let place):
      "\(place.told) is no folder: choose another place"
    case .cannotSwap(let place):
      "the file system at \(place.told) cannot exchange folders, so that readers would miss pages for a moment: move the folder away and publish again; a link takes its place, and can be switched everywhere"
    case .movedOn(let place):
      "somebody put something at \(place.told) meanwhile, and it is left as it is: run the command again, which builds on what stands there now"
    }
  }
}
