/// Tells how far answers are ahead of the next best.
extension NetworkRun {
  /// The two best heads of a word by themselves, before a tree is sought.
  struct HeadChoice {
    /// 0 is the root, others are 1-based words.
    var best: Int32
    var second: Int32
    /// Of the best over the second.
    var lead: Float
  }

  /// Fills `headChoices` from the scores of heads, which the search for a tree changes.
  ///
  /// - Parameter count: Words of the sentence and the root.
  mutating func weighHeads(_ count: Int) {
    headChoices.removeAll(keepingCapacity: true)
    headChoices.append(HeadChoice(best: -1, second: -1, lead: .infinity))
    for word in 1..<max(count, 1) {
      let row = scores.base + word * count
      var (best, second) = (0, -1)
      var (top, next) = (row[0], -Float.infinity)
      for head in 1..<count where head != word && row[head] > next {
        if row[head] > top {
          (second, next) = (best, top)
          (best, top) = (head, row[head])
        } else {
          (second, next) = (head, row[head])
        }
      }
      headChoices.append(HeadChoice(best: Int32(best), second: Int32(second), lead: top - next))
    }
  }

  /// How far the head of a word is ahead, and of which other.
  ///
  /// - Parameter word: 1-based.
  func headLead(of word: Int) -> (lead: Float, rival: Int32) {
    let choice = headChoices[word]
    return heads[word] == choice.best ? (choice.lead, choice.second - 1) : (0, choice.best - 1)
  }

  /// By how much the highest of some scores is above the next.
  static func lead(_ scores: UnsafePointer<Float>, _ count: Int) -> Float {
    var (top, next) = (-Float.infinity, -Float.infinity)
    for index in 0..<count where scores[index] > next {
      if scores[index] > top {
        (top, next) = (scores[index], top)
      } else {
        next = scores[index]
      }
    }
    return top - next
  }
}
