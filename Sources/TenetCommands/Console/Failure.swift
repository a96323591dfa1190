import ArgumentParser
import Messages
import Revisions
import SiteBuilding
import TenetKit

/// Why a command ended, as its exit code says it.
enum Failure {
  /// The content has errors, or `--check` found work.
  static let content = ExitCode(1)
  /// The disk, a missing program or the network failed.
  static let environment = ExitCode(2)

  /// Runs a command's work; what the environment does wrong becomes one sentence and exit code 2.
  static func telling(_ work: () async throws -> Void) async throws {
    do {
      try await work()
    } catch let code as ExitCode {
      throw code
    } catch let error as ValidationError {
      // Thrown on, it would be followed by the usage of the program as a whole, which helps nobody here.
      Console.tell("tenet: \(error.message)")
      throw ExitCode.validationFailure
    } catch let error as any Explained {
      Console.tell("tenet: \(error.message)")
      throw code(of: error)
    } catch {
      Console.tell("tenet: \(Message(borrowed: "\(error)"))")
      throw environment
    }
  }

  /// A mistake on the command line, as ArgumentParser tells it.
  static func usage(_ message: Message) -> ValidationError { ValidationError(Console.text(message)) }

  private static func code(of error: any Explained) -> ExitCode {
    switch error {
    case is SiteLeak, is MediaFault, is RevisionFault, is Pipeline.Refusal: content
    case let refusal as ApprovalRefusal: refusal.isAboutContent ? content : .validationFailure
    case let refusal as AcceptRefusal: refusal.isAboutContent ? content : .validationFailure
    case let refusal as NewRefusal: refusal.isAboutContent ? content : .validationFailure
    case let refusal as ImportRefusal: refusal.isAboutContent ? content : .validationFailure
    case is Starter.Refusal: .validationFailure
    case let refusal as DiffRefusal: refusal.isUsage ? .validationFailure : content
    default: environment
    }
  }
}
