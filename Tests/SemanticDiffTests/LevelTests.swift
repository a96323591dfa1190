import PolicyModel
import Testing

@Test func levelsAreOrderedByHowMuchTheyMatter() {
  #expect(ChangeLevel.review < .editorial && .editorial < .substantive && ChangeLevel.substantive < .binding)
}
