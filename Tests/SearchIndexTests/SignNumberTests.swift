import Testing

@testable import SearchIndex

@Suite struct SignNumberTests {
  /// Reads numbers as the script does.
  private func numbers(_ text: [UInt8]) -> [Int] {
    var numbers: [Int] = []
    var (number, unit) = (0, 1)
    for sign in text {
      guard let value = SignNumber.signs.firstIndex(of: sign) else { return [] }
      if value < SignNumber.base {
        numbers.append(number + value * unit)
        (number, unit) = (0, 1)
      } else {
        number += (value - SignNumber.base) * unit
        unit *= SignNumber.base
      }
    }
    return numbers
  }

  @Test func everyNumberIsReadAsItWasWritten() {
    let written = Array(0...2000) + [20735, 20736, 1_000_000, 560_001]
    var text: [UInt8] = []
    for number in written { SignNumber.append(number, to: &text) }
    #expect(numbers(text) == written)
  }

  @Test func smallNumbersTakeOneSign() {
    for (number, length) in [(0, 1), (11, 1), (12, 2), (143, 2), (144, 3)] {
      var text: [UInt8] = []
      SignNumber.append(number, to: &text)
      #expect(text.count == length, "\(number)")
    }
  }

  @Test func noSignIsOfAWordOrHasToBeEscaped() {
    #expect(Set(SignNumber.signs).count == 2 * SignNumber.base)
    for sign in SignNumber.signs {
      let letter = Character(UnicodeScalar(sign))
      #expect(!letter.isLetter && !letter.isNumber && !"\"'\\<>&% ".contains(letter), "\(letter)")
    }
  }

  @Test func everyKindHasASignOfItsOwn() {
    #expect(Set(EntryKind.allCases.map(\.sign)).count == EntryKind.allCases.count)
  }
}
