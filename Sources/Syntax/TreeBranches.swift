/// The lines between the words of a sentence, drawn beside them.
///
/// A word with dependents has an upright line of its own, from the topmost of them to the lowest; from there one line
/// runs to the right to each dependent. Lines never touch unless a head and its dependent meet: where one crosses
/// another, which happens in trees that are not projective alone, the upright line stays whole and the other one
/// passes behind it.
struct TreeBranches {
  /// The head of each word, 0-based; nil for the root.
  private let heads: [Int?]
  /// The rows that the upright line of each word takes; the word's own alone when it has no dependents.
  private var extents: [ClosedRange<Int>]
  /// The column of each word's upright line.
  private var columns: [Int?]
  /// For each column, the word whose upright line passes each row.
  private var grid: [[Int32]] = []

  private static let nobody: Int32 = -1

  /// One row for each word, all as wide.
  ///
  /// - Parameter heads: 0-based, nil for the root. Words that do not lead to a root have no line.
  /// - Complexity: O(*n* × depth) for projective trees.
  static func rows(_ heads: [Int?]) -> [String] {
    var branches = TreeBranches(heads)
    branches.placeLines()
    return heads.indices.map { branches.row($0) }
  }

  private init(_ heads: [Int?]) {
    self.heads = heads.map { $0.flatMap { heads.indices.contains($0) ? $0 : nil } }
    extents = heads.indices.map { $0...$0 }
    columns = heads.map { _ in nil }
    for (word, head) in self.heads.enumerated() {
      guard let head else { continue }
      extents[head] = min(extents[head].lowerBound, word)...max(extents[head].upperBound, word)
    }
  }

  /// Gives each upright line the first column to the right of its head's that is free, heads first.
  private mutating func placeLines() {
    var dependents = [[Int]](repeating: [], count: heads.count)
    var queue: [Int] = []
    for (word, head) in heads.enumerated() {
      if let head { dependents[head].append(word) } else { queue.append(word) }
    }
    var next = 0
    while next < queue.count {
      let word = queue[next]
      next += 1
      queue += dependents[word]
      guard !dependents[word].isEmpty else { continue }
      var column = heads[word].flatMap { columns[$0] }.map { $0 + 1 } ?? 0
      while column < grid.count, extents[word].contains(where: { grid[column][$0] != Self.nobody }) {
        column += 1
      }
      if column == grid.count { grid.append([Int32](repeating: Self.nobody, count: heads.count)) }
      for row in extents[word] { grid[column][row] = Int32(word) }
      columns[word] = column
    }
  }

  private func row(_ word: Int) -> String {
    let head = heads[word]
    // Where the line to the word begins: at the margin for the root, nowhere for a word that hangs on nothing.
    let start = head == nil ? -1 : head.flatMap { columns[$0] } ?? grid.count
    var out = head == nil ? "─" : " "
    for column in grid.indices {
      out += upright(grid[column][word], column, word, start)
      out += column >= start ? "─" : " "
    }
    return out
  }

  /// What stands in one column of a word's row.
  private func upright(_ owner: Int32, _ column: Int, _ word: Int, _ start: Int) -> String {
    guard owner != Self.nobody else { return column > start ? "─" : " " }
    let (goesUp, goesDown) = (
      extents[Int(owner)].lowerBound < word, extents[Int(owner)].upperBound > word
    )
    if Int(owner) == word { return goesUp ? goesDown ? "┼" : "┴" : "┬" }
    guard column == start else { return "│" }
    return goesUp ? goesDown ? "├" : "╰" : "╭"
  }
}
