/// Takes the texts of a workspace one by one, each with whether it may be read.
protocol TextSink {
  /// Takes a text.
  mutating func take(
    _ text: String, _ kind: Secret.Kind, isOpen: Bool, _ place: @autoclosure () -> SecretPlace)
}
