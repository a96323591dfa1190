import Editions
import PolicyModel

/// The structure of a policy as a picture: each principle, and under it a mark for each of its guidelines.
///
/// Everything in it leads to its element. What departments have in another way is framed, where the page may tell it.
struct PolicyMap {
  /// A principle or section with its guidelines; without a head, those that stand under nothing.
  struct Branch {
    let head: EditionElement?
    var guidelines: [EditionElement]
  }

  private let scene: PageScene
  private let policy: Identifier
  private let branches: [Branch]
  private let principles: Int

  /// How many principles make a structure worth a picture.
  private static var fewestPrinciples: Int { 2 }

  /// Takes the text of a policy; nil when it has too little structure for a picture.
  init?<Reader: Audience>(_ edition: Edition<Reader>, on scene: PageScene) {
    principles = edition.elements.count { $0.kind == .principle }
    branches = Self.branches(edition.elements)
    guard principles >= Self.fewestPrinciples, branches.contains(where: { !$0.guidelines.isEmpty }) else {
      return nil
    }
    self.scene = scene
    self.policy = edition.policy
  }

  /// The *map*: the picture, and what it shows in a sentence.
  var value: TemplateValue {
    let departed = branches.flatMap { ($0.head.map { [$0] } ?? []) + $0.guidelines }
      .count { !departments($0).isEmpty }
    return .object(present: [
      "counts": .text(counts), "picture": .text(picture),
      "departed": departed > 0 ? .text(scene.words.count("map-departed", departed)) : nil,
    ])
  }

  private static func branches(_ elements: [EditionElement]) -> [Branch] {
    var branches: [Branch] = []
    for element in elements {
      if element.kind == .guideline {
        if branches.isEmpty || branches[branches.count - 1].head != nil {
          branches.append(Branch(head: nil, guidelines: []))
        }
        branches[branches.count - 1].guidelines.append(element)
      } else {
        let guidelines = element.subtree.filter { $0.kind == .guideline }
        if element.kind == .principle || !guidelines.isEmpty {
          branches.append(Branch(head: element, guidelines: guidelines))
        }
      }
    }
    return branches
  }

  /// `6 principer, 24 riktlinjer: 10 ska, 12 bör och 2 får`.
  private var counts: String {
    let words = scene.words
    let guidelines = branches.flatMap(\.guidelines)
    let strengths = Strength.allCases.compactMap { strength -> String? in
      let count = guidelines.count { $0.strength == strength }
      return count > 0 ? "\(count) \(words("strength-\(strength.rawValue)").smallFirst)" : nil
    }
    return words(
      "map-counts",
      [
        "principles": words.count("principles", principles),
        "guidelines": words.count("guidelines", guidelines.count), "strengths": words.list(strengths),
      ])
  }

  private var picture: String {
    var html = HTMLBuffer()
    html.raw("<ul class=\"branches\">\n")
    for branch in branches {
      html.raw("<li>")
      BranchWriter(branch, scene, departments).write(into: &html)
      html.raw("</li>\n")
    }
    html.raw("</ul>\n")
    return html.string
  }

  /// The departments that have an element in another way, as far as the page may name them.
  private func departments(_ element: EditionElement) -> [String] {
    scene.directory.departures(from: element.id, in: policy).map(\.title.text)
  }
}
