import ExternalPrograms
import Messages
import Rendering

extension Handbook {
  /// The handbook as a Word document, made of its page by pandoc.
  package func word(tell: @escaping @Sendable (Message) -> Void) async throws -> [UInt8] {
    []
  }

  /// TODO
  package func slides() throws -> [UInt8] { [] }
}
