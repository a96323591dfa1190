import Revisions
import Testing

@Test func eventsAreWrittenAsTheContractSays() {
  #expect(LedgerEvent.allCases.map(\.rawValue) == ["approve", "review", "retire", "withdraw"])
}
