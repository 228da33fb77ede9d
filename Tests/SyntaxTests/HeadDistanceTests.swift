import Testing

@testable import Syntax

struct HeadDistanceTests {
  @Test("the heads of all classes together are all other words, each in its own class")
  func classes() {
    for count in [1, 2, 3, 7, 24, 60, 130] {
      for word in 1..<max(count, 1) {
        var found = [Int](repeating: -1, count: count)
        for index in 1..<HeadDistance.count {
          for head in HeadDistance.heads(index, of: word, count: count) {
            #expect(found[head] == -1)
            found[head] = index
          }
        }
        for head in 1..<count {
          #expect(found[head] == (head == word ? -1 : HeadDistance.index(word: word, head: head)))
        }
      }
    }
  }
}
