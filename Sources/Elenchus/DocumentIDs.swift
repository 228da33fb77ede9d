/// Names by which reports refer to documents: of each path the shortest end, in whole components, that no other path
/// shares.
///
/// - Returns: Unique names, in the order of `paths`.
/// - Complexity: O(*n*) in the components of all paths.
func documentIDs(of paths: [String]) -> [String] {
  let parts = paths.map { path in path.split(separator: "/").filter { $0 != "." } }
  var ids = paths
  var open = Array(paths.indices)
  var length = 1
  while !open.isEmpty {
    var owners: [String: Int] = [:]
    let ends = parts.map { $0.suffix(length).joined(separator: "/") }
    for index in paths.indices { owners[ends[index], default: 0] += 1 }
    var left: [Int] = []
    for index in open {
      if owners[ends[index]] == 1 {
        ids[index] = ends[index]
      } else if parts[index].count > length {
        left.append(index)
      }
    }
    open = left
    length += 1
  }
  return withoutRepetitions(ids)
}

/// Numbers what paths alone do not tell apart, such as standard input beside a file named `stdin`.
private func withoutRepetitions(_ ids: [String]) -> [String] {
  var taken = Set(ids)
  var seen: Set<String> = []
  return ids.map { id in
    guard !seen.insert(id).inserted else { return id }
    var number = 2
    while !taken.insert("\(id)~\(number)").inserted { number += 1 }
    return "\(id)~\(number)"
  }
}
