import Editions
import ExternalPrograms
internal import Messages
internal import PolicyModel
import Rendering

/// The pictures made of policies' cards, by the program that makes pictures of drawings.
struct CardPictures: Sendable {
  /// The bytes by the path on the site.
  let files: [PagePath: [UInt8]]
  /// Why there are none; nil when there are, or when none are wanted.
  let lack: Message?

  /// No pictures, and nobody missed them.
  static let none = CardPictures(files: [:], lack: nil)

  /// What pages need to know of them.
  var facts: [PagePath: MediaFile] {
    files.mapValues { MediaFile(byteCount: $0.count, width: PolicyCard.width, height: PolicyCard.height) }
  }

  /// The most cards of which pictures are made: each takes a twentieth of a second.
  private static let mostCards = 1000
  private static let atATime = 4

  /// Makes a picture of each card; none of any when the program is not on this machine, or fails, or when there are so many
  /// that the site would be long in coming.
  static func make(_ cards: [PolicyCard]) async -> CardPictures {
    guard cards.count <= mostCards else {
      return CardPictures(files: [:], lack: "more than \(mostCards) policies and languages")
    }
    let program = ExternalProgram("rsvg-convert", package: "librsvg2-bin")
    var files: [PagePath: [UInt8]] = [:]
    do throws(ExternalProgramError) {
      for start in stride(from: 0, to: cards.count, by: atATime) {
        let batch = Array(cards[start..<min(start + atATime, cards.count)])
        for (path, bytes) in try await pictures(of: batch, by: program) { files[path] = bytes }
      }
    } catch {
      return CardPictures(files: [:], lack: error.message)
    }
    return CardPictures(files: files, lack: nil)
  }

  private static func pictures(of cards: [PolicyCard], by program: ExternalProgram)
    async throws(ExternalProgramError) -> [(PagePath, [UInt8])]
  {
    let results = await withTaskGroup(of: Result<(PagePath, [UInt8]), ExternalProgramError>.self) { group in
      for card in cards {
        group.addTask {
          do throws(ExternalProgramError) {
            let bytes = try await program.run(["--format", "png"], input: Array(card.drawing.utf8))
            // What the program notes of itself does not belong in a picture.
            return .success((card.path, PNGChunks.cleaned(bytes, .none) ?? bytes))
          } catch {
            return .failure(error)
          }
        }
      }
      var results: [Result<(PagePath, [UInt8]), ExternalProgramError>] = []
      for await result in group { results.append(result) }
      return results
    }
    var pictures: [(PagePath, [UInt8])] = []
    for result in results { pictures.append(try result.get()) }
    return pictures
  }
}
