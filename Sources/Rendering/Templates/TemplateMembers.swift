/// Values by name.
///
/// There are few in each, so that looking through them is quicker than a table.
package struct TemplateMembers: Sendable, ExpressibleByDictionaryLiteral {
  private var members: [(name: String, value: TemplateValue)]

  /// Takes names and values, each name once.
  package init(dictionaryLiteral members: (String, TemplateValue)...) { self.members = members }

  /// Those of some values that are there.
  package init(present members: KeyValuePairs<String, TemplateValue?>) {
    self.members = members.compactMap { name, value in value.map { (name, $0) } }
  }

  /// The value of a name; nil takes it away.
  package subscript(name: String) -> TemplateValue? {
    get { members.first { $0.name == name }?.value }
    set {
      let index = members.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append((name, value))
      case (nil, nil): break
      }
    }
  }

  /// Adds others, which go before those of the same name.
  mutating func add(_ others: TemplateMembers) {
    for (name, value) in others.members { self[name] = value }
  }
}
