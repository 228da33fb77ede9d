/// How far, and on which side, a possible head stands from a word, in classes that widen with distance.
package enum HeadDistance {
  /// Number of classes: the root, then ten to the left and ten to the right.
  package static let count = 21

  /// The class of the head at `head` for the word at `word`; 0 is the root, words count from 1.
  @inline(__always)
  package static func index(word: Int, head: Int) -> Int {
    if head == 0 { return 0 }
    return word > head ? 1 + step(word - head) : 11 + step(head - word)
  }

  @inline(__always)
  private static func step(_ distance: Int) -> Int {
    switch distance {
    case ..<5: distance - 1
    case ..<7: 4
    case ..<10: 5
    case ..<15: 6
    case ..<23: 7
    case ..<40: 8
    default: 9
    }
  }

  /// Least distance of each class of a side, and one past the greatest of the last.
  private static let starts: [Int] = [1, 2, 3, 4, 5, 7, 10, 15, 23, 40, .max]

  /// The heads of a class for the word at `word` of a sentence of `count` rows; the class is not the root's.
  @inline(__always)
  static func heads(_ index: Int, of word: Int, count: Int) -> Range<Int> {
    let step = index < 11 ? index - 1 : index - 11
    let (least, past) = (starts[step], starts[step + 1])
    if index < 11 {
      let upper = word - least + 1
      return max(1, past < word ? word - past + 1 : 1)..<max(1, upper)
    }
    let lower = min(word + least, count)
    return lower..<max(lower, past < count - word ? word + past : count)
  }
}
