/// Finds the tree of highest score over the words of a sentence.
///
/// Source: Edmonds 1967; the version that grows paths and merges rows, O(*n*²) on dense graphs, is Tarjan 1977,
/// doi:10.1002/net.3230070103. Scratch memory is kept between sentences.
struct Arborescence {
  /// Supernode that each supernode was merged into, -1 at the top; words come first.
  private var parents: [Int32] = []
  /// Row of scores that each supernode uses.
  private var rowOf: [Int32] = []
  /// The edge chosen into each supernode: head and word.
  private var chosenHead: [Int32] = []
  private var chosenWord: [Int32] = []
  /// For a row and a head, the word that the best edge leads to.
  private var words: [Int32] = []
  /// The top supernode that holds each word, by halving paths.
  private var holders: [Int32] = []
  private var states: [UInt8] = []
  private var path: [Int32] = []
  /// Rows of the cycle being merged, the first node's left out.
  private var pending: [Int32] = []

  /// Heads of the words 1 ..< count, where head 0 is the root and has exactly one word; `heads[0]` is -1.
  ///
  /// - Parameter scores: count × count, a word's scores for its heads in its row; changed in place.
  /// - Complexity: O(*n*²), O(*n*) beyond the look at all scores when the best heads already make a tree.
  mutating func heads(_ scores: UnsafeMutablePointer<Float>, count: Int, into heads: inout [Int32]) {
    heads.removeAll(keepingCapacity: true)
    heads.append(-1)
    var roots = 0
    for word in 1..<max(count, 1) {
      let row = scores + word * count
      var best = 0
      var top = row[0]
      for head in 1..<count where head != word && row[head] > top {
        top = row[head]
        best = head
      }
      heads.append(Int32(best))
      if best == 0 { roots += 1 }
    }
    guard count > 2 else {
      if count == 2 { heads[1] = 0 }
      return
    }
    if roots == 1, isTree(heads) { return }
    // A root that costs more than any tree can differ by is taken once.
    var low = scores[count + 0]
    var high = low
    for word in 1..<count {
      for head in 0..<count where head != word {
        low = min(low, scores[word * count + head])
        high = max(high, scores[word * count + head])
      }
    }
    let penalty = (high - low + 1) * 4
    for word in 1..<count { scores[word * count] -= penalty * Float(min(count, 64)) }
    contract(scores, count)
    expand(count, into: &heads)
    // Rounding could leave two words on the root of a very long sentence: the first keeps it.
    let root = heads.firstIndex(of: 0) ?? 1
    for word in (root + 1)..<max(count, root + 1) where heads[word] == 0 { heads[word] = Int32(root) }
  }

  private mutating func isTree(_ heads: [Int32]) -> Bool {
    states.removeAll(keepingCapacity: true)
    states.append(contentsOf: repeatElement(0, count: heads.count))
    states[0] = 2
    for start in 1..<heads.count {
      var word = start
      while states[word] == 0 {
        states[word] = 1
        word = Int(heads[word])
      }
      if states[word] == 1 { return false }
      word = start
      while states[word] == 1 {
        states[word] = 2
        word = Int(heads[word])
      }
    }
    return true
  }

  private mutating func holder(_ word: Int32) -> Int32 {
    var node = word
    while holders[Int(node)] != node {
      holders[Int(node)] = holders[Int(holders[Int(node)])]
      node = holders[Int(node)]
    }
    return node
  }

  private mutating func contract(_ scores: UnsafeMutablePointer<Float>, _ count: Int) {
    parents.removeAll(keepingCapacity: true)
    parents.append(contentsOf: repeatElement(-1, count: count))
    rowOf = parents
    chosenHead = parents
    chosenWord = parents
    holders = parents
    for node in 0..<count {
      rowOf[node] = Int32(node)
      holders[node] = Int32(node)
    }
    words.removeAll(keepingCapacity: true)
    words.reserveCapacity(count * count)
    for word in 0..<count { words.append(contentsOf: repeatElement(Int32(word), count: count)) }
    // 0 not met, 1 on the path, 2 joined to the root.
    states.removeAll(keepingCapacity: true)
    states.append(contentsOf: repeatElement(0, count: count))
    states[0] = 2
    for start in 1..<count {
      var node = holder(Int32(start))
      guard states[Int(node)] == 0 else { continue }
      path.removeAll(keepingCapacity: true)
      path.append(node)
      states[Int(node)] = 1
      while true {
        let row = Int(rowOf[Int(node)])
        var best = -1
        var top: Float = 0
        for head in 0..<count where best < 0 || scores[row * count + head] > top {
          guard holder(Int32(head)) != node else { continue }
          top = scores[row * count + head]
          best = head
        }
        chosenHead[Int(node)] = Int32(best)
        chosenWord[Int(node)] = words[row * count + best]
        let source = holder(Int32(best))
        if states[Int(source)] == 2 { break }
        if states[Int(source)] == 0 {
          states[Int(source)] = 1
          path.append(source)
          node = source
          continue
        }
        node = merge(source, scores, count)
      }
      for node in path { states[Int(node)] = 2 }
    }
  }

  /// Merges the end of the path from `first` on into one supernode and puts that on the path.
  private mutating func merge(_ first: Int32, _ scores: UnsafeMutablePointer<Float>, _ count: Int) -> Int32 {
    let merged = Int32(parents.count)
    let target = Int(rowOf[Int(first)])
    while let node = path.popLast() {
      let row = Int(rowOf[Int(node)])
      let cost = scores[row * count + Int(chosenHead[Int(node)])]
      for head in 0..<count { scores[row * count + head] -= cost }
      parents[Int(node)] = merged
      holders[Int(node)] = merged
      if node == first { break }
      pending.append(Int32(row))
    }
    for row in pending {
      for head in 0..<count where scores[Int(row) * count + head] > scores[target * count + head] {
        scores[target * count + head] = scores[Int(row) * count + head]
        words[target * count + head] = words[Int(row) * count + head]
      }
    }
    pending.removeAll(keepingCapacity: true)
    parents.append(-1)
    rowOf.append(Int32(target))
    chosenHead.append(-1)
    chosenWord.append(-1)
    holders.append(merged)
    states.append(1)
    path.append(merged)
    return merged
  }

  /// Takes the supernodes apart, last made first: the edge into one replaces the edge into the part that it enters.
  private mutating func expand(_ count: Int, into heads: inout [Int32]) {
    var isResolved = [Bool](repeating: false, count: parents.count)
    for node in stride(from: parents.count - 1, through: 1, by: -1) where !isResolved[node] {
      let word = Int(chosenWord[node])
      heads[word] = chosenHead[node]
      var part = word
      while true {
        isResolved[part] = true
        if part == node || parents[part] < 0 { break }
        part = Int(parents[part])
      }
    }
  }
}
