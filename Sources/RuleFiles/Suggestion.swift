/// The clause that ends a message about an unknown word: the nearest known one, or all of them when they are few.
///
/// - Returns: `; did you mean 'between'?`, or `; use one of 'a', 'b'`, or `otherwise`, or nothing.
func suggestion(for word: String, among known: some Sequence<String>, otherwise: String = "") -> String {
  let known = known.sorted()
  let limit = max(1, word.unicodeScalars.count / 3)
  var best: (word: String, distance: Int)?
  for candidate in known {
    let distance = editDistance(word, candidate)
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  if let best { return "; did you mean '\(best.word)'?" }
  if !otherwise.isEmpty { return "; \(otherwise)" }
  guard !known.isEmpty, known.count <= 25 else { return "" }
  return "; use one of " + known.map { "'\($0)'" }.joined(separator: ", ")
}

/// The least number of insertions, deletions, replacements and swaps of neighbours that turns `a` into `b`, in
/// Unicode scalars.
///
/// Words of very different lengths are taken to be as far apart as the longer one is long.
/// - Complexity: O(*n* · *m*).
func editDistance(_ a: String, _ b: String) -> Int {
  let a = Array(a.unicodeScalars)
  let b = Array(b.unicodeScalars)
  if a.isEmpty || b.isEmpty || abs(a.count - b.count) > 16 { return max(a.count, b.count) }
  var beforePrevious: [Int] = []
  var previous = Array(0...b.count)
  for i in 1...a.count {
    var row = [i]
    for j in 1...b.count {
      var least = min(row[j - 1] + 1, previous[j] + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        least = min(least, beforePrevious[j - 2] + 1)
      }
      row.append(least)
    }
    beforePrevious = previous
    previous = row
  }
  return previous[b.count]
}
