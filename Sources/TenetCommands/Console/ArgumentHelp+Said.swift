import ArgumentParser
import Messages

extension ArgumentHelp {
  /// Help in the language of messages; `valueName` is what stands for the value.
  static func said(_ message: Message, valueName: String? = nil) -> ArgumentHelp {
    ArgumentHelp(Console.text(message), valueName: valueName)
  }
}
