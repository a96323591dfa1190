/// The words of a language that decide what a sentence asks of its reader, and those that decide nothing.
///
/// The difference engine reads sentences with them. All words are in lower case; a phrase is words with one space
/// between them. Shared rather than copied: a sentence is read with one of them.
package final class MeaningWords: Sendable {
  /// What a word or phrase does in a sentence.
  package enum Role: Sendable, Hashable {
    /// Says how binding the sentence is.
    case modal(Modal)
    /// Turns round what it stands with.
    case negation
    /// Says how many or how often, without a number.
    case quantifier(String)
    /// Says when, without a number: at once, before, at the latest.
    case time(String)
    /// Makes it depend on something.
    case condition(String)
    /// Joins: *and* or *or*.
    case connective(String)
    /// A number.
    case number(Int)
    /// A unit of time, by its length in minutes where it has one.
    case unit(String, minutes: Int?)
    /// A word that means the same as another one, by the one that stands for all of them.
    case synonym(String)
    /// A word that changes nothing when it comes or goes.
    case filler
  }

  /// How binding a modal verb makes its sentence.
  package enum Modal: String, Sendable, Hashable {
    /// *ska*, *must*
    case must
    /// *bör*, *should*
    case should
    /// *får*, *may*
    case may
    /// *får inte*, *must not*
    case mustNot = "must-not"
    /// *bör inte*, *should not*
    case shouldNot = "should-not"
    /// *behöver inte*, *need not*
    case needNot = "need-not"
  }

  /// What words and phrases do.
  package let roles: [String: Role]
  /// The most words of the phrases that begin with a word; words that begin none are not in it.
  package let phraseLengths: [String: Int]
  /// Words with which a sentence names its reader or us: *vi*, *you*.
  package let persons: Set<String>
  /// Verbs after which *we* tells of a state and not of what we do: *har*, *know*.
  package let statives: Set<String>
  /// Verbs in the imperative, as instructions begin.
  package let imperatives: Set<String>
  /// Words with which an instruction may begin before its verb: *alltid*, *please*.
  package let openers: Set<String>
  /// Words that make an example of what follows: *t.ex.*, *for example*; word by word, by the first of them, the longest
  /// first.
  package let exampleMarkers: [String: [[String]]]
  /// How a sentence begins that asks something of whoever it describes: *den som*, *anyone who*.
  package let whoever: [String]
  /// Words that begin a reason: *eftersom*, *because*.
  package let reasons: Set<String>
  /// Words that begin a record of what was decided: *antagen*, *adopted*.
  package let records: Set<String>
  /// Words that tell how things are or were: *tar*, *var*, *costs*.
  package let telling: Set<String>
  /// Stems of words that are inflected in a way of their own: *written*, *skrev*.
  package let stems: [String: String]
  /// Endings that inflect a word, by their last byte, the longest first.
  private let endings: [UInt8: [[UInt8]]]
  /// Endings of verbs in the present tense, of the kind that tells what we do; empty where they have none.
  package let presentEndings: [String]
  /// Endings of verbs in the passive that tell what is done.
  package let passiveEndings: [String]
  /// Words after which a full stop ends no sentence.
  package let abbreviations: Set<String>

  /// The endings whose last byte is this one, the longest first.
  package func endings(endingIn last: UInt8) -> [[UInt8]] { endings[last] ?? [] }

  /// The words of a language; those of English for one that nobody has described yet.
  package static func of(_ language: Language) -> MeaningWords {
    language.tag.prefix { $0 != "-" } == "sv" ? swedish : english
  }

  /// The modal verbs of the same language, with what can stand beside them.
  package let modals: ModalWords

  /// Joins the parts; words stand in texts, with spaces between, phrases with underscores inside.
  init(
    verbs: ModalWords, modals: KeyValuePairs<Modal, String>, negations: String,
    quantifiers: KeyValuePairs<String, String>,
    times: KeyValuePairs<String, String>, conditions: KeyValuePairs<String, String>,
    connectives: KeyValuePairs<String, String>, numbers: KeyValuePairs<Int, String>,
    units: KeyValuePairs<String, (words: String, minutes: Int?)>, synonyms: [String], fillers: String,
    persons: String, statives: String, imperatives: String, openers: String, examples: [String],
    whoever: [String],
    reasons: String, records: String, stems: [String], telling: String, endings: String,
    presentEndings: String,
    passiveEndings: String, abbreviations: String
  ) {
    self.modals = verbs
    func split(_ text: String) -> [String] {
      text.split(whereSeparator: \.isWhitespace).map { String($0.replacing("_", with: " ")) }
    }
    var roles: [String: Role] = [:]
    for word in split(fillers) { roles[word] = .filler }
    for group in synonyms {
      let words = split(group)
      for word in words { roles[word] = .synonym(words[0]) }
    }
    for (name, entry) in units {
      for word in split(entry.words) { roles[word] = .unit(name, minutes: entry.minutes) }
    }
    for (value, words) in numbers { for word in split(words) { roles[word] = .number(value) } }
    for (name, words) in connectives { for word in split(words) { roles[word] = .connective(name) } }
    for (name, words) in times { for word in split(words) { roles[word] = .time(name) } }
    for (name, words) in quantifiers { for word in split(words) { roles[word] = .quantifier(name) } }
    for (name, words) in conditions { for word in split(words) { roles[word] = .condition(name) } }
    for word in split(negations) { roles[word] = .negation }
    for (modal, words) in modals { for word in split(words) { roles[word] = .modal(modal) } }
    self.roles = roles
    var lengths: [String: Int] = [:]
    for phrase in roles.keys {
      let words = phrase.split(separator: " ")
      if words.count > 1 {
        lengths[String(words[0]), default: 1] = max(lengths[String(words[0])] ?? 1, words.count)
      }
    }
    phraseLengths = lengths
    self.persons = Set(split(persons))
    self.statives = Set(split(statives))
    self.imperatives = Set(split(imperatives))
    self.openers = Set(split(openers))
    exampleMarkers = Dictionary(
      grouping: examples.map { $0.split(separator: " ").map(String.init) }.sorted { $0.count > $1.count }
    ) { $0[0] }
    self.whoever = whoever
    var byForm: [String: String] = [:]
    for group in stems {
      let forms = split(group)
      for form in forms { byForm[form] = forms[0] }
    }
    self.stems = byForm
    self.reasons = Set(split(reasons))
    self.records = Set(split(records))
    self.telling = Set(split(telling))
    self.endings = Dictionary(
      grouping: split(endings).map { Array($0.utf8) }.sorted { $0.count > $1.count }
    ) { $0.last ?? 0 }
    self.presentEndings = split(presentEndings)
    self.passiveEndings = split(passiveEndings)
    self.abbreviations = Set(split(abbreviations))
  }
}
