import ArgumentParser
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
    } catch let leak as SiteLeak {
      Console.tell("tenet: \(leak)")
      throw content
    } catch let fault as MediaFault {
      Console.tell("tenet: \(fault)")
      throw content
    } catch let refusal as ApprovalRefusal {
      Console.tell("tenet: \(refusal)")
      throw refusal.isAboutContent ? content : ExitCode.validationFailure
    } catch let refusal as AcceptRefusal {
      Console.tell("tenet: \(refusal)")
      throw refusal.isAboutContent ? content : ExitCode.validationFailure
    } catch let refusal as NewRefusal {
      Console.tell("tenet: \(refusal)")
      throw refusal.isAboutContent ? content : ExitCode.validationFailure
    } catch let fault as RevisionFault {
      Console.tell("tenet: \(fault)")
      throw content
    } catch {
      Console.tell("tenet: \(error)")
      throw environment
    }
  }
}
