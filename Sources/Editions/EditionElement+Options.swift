package import MarkdownTree
import PolicyModel

extension EditionElement {
  /// The options among which a question of the quiz lets readers choose, with the text around them; nil for any other
  /// element.
  package var options: TaskList? { kind == .question ? body.taskList : nil }

  /// The text without the options of a quiz question, most of which say what is wrong.
  package var bodyWithoutOptions: MarkdownTree {
    options.map { $0.before.appending($0.after) } ?? body
  }
}
