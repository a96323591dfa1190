/// Decides what the links and pictures of a tree become on a page.
package protocol LinkResolver {
  /// What a link with this destination becomes.
  func resolve(link destination: ArraySlice<UInt8>) -> LinkResolution
  /// What a picture with this source becomes.
  func resolve(image source: ArraySlice<UInt8>) -> ImageResolution
  /// The words of a text that become links although their author wrote none; their ranges are indices of the text.
  func links(inText text: ArraySlice<UInt8>) -> [TextLink]
}

extension LinkResolver {
  /// None.
  package func links(inText text: ArraySlice<UInt8>) -> [TextLink] { [] }
}

/// Words of a text that become a link.
package struct TextLink: Sendable, Equatable {
  /// The words, as indices of the text.
  package let range: Range<Int>
  /// Where they lead; the same destination is led to once in a tree.
  package let destination: [UInt8]
  /// The attributes of the tag.
  package let attributes: [HTMLAttribute]

  /// Joins the parts.
  package init(range: Range<Int>, destination: [UInt8], attributes: [HTMLAttribute]) {
    self.range = range
    self.destination = destination
    self.attributes = attributes
  }
}

/// What becomes of a link.
package enum LinkResolution: Sendable, Equatable {
  /// It is written as it stands.
  case unchanged
  /// It leads elsewhere, and its tag has further attributes.
  case replaced(destination: [UInt8], attributes: [HTMLAttribute] = [])
  /// Its text stays, the link goes.
  case dropped
}

/// What becomes of a picture.
package enum ImageResolution: Sendable, Equatable {
  /// It is written as it stands.
  case unchanged
  /// It has another source, perhaps another alternative text, and further attributes such as its size.
  case replaced(source: [UInt8], alternative: [UInt8]? = nil, attributes: [HTMLAttribute] = [])
  /// Its alternative text stays, the picture goes.
  case dropped
}

/// An attribute of a tag; the value is escaped when written.
package struct HTMLAttribute: Sendable, Equatable {
  /// The name, written as it is.
  package let name: String
  /// The value, unescaped.
  package let value: String

  /// Makes an attribute.
  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// Leaves every link and picture as it stands.
package struct UnchangedLinks: LinkResolver, Sendable {
  /// Makes the resolver.
  package init() {}

  /// Changes nothing.
  package func resolve(link destination: ArraySlice<UInt8>) -> LinkResolution { .unchanged }

  /// Changes nothing.
  package func resolve(image source: ArraySlice<UInt8>) -> ImageResolution { .unchanged }
}
