/// A list of numbers for each index, all in one array.
struct NumberLists: Sendable {
  /// Where each list begins; one more than there are lists.
  private var bounds: [Int32]
  private(set) var numbers: [Int32]

  /// Lists of the numbers paired with each index, ascending, without repetitions.
  ///
  /// - Parameter count: Number of lists; indices lie below it.
  /// - Complexity: O(*n* + *c*) in pairs and lists, for short lists.
  init(_ pairs: [(index: Int, number: Int32)], count: Int) {
    var next = [Int](repeating: 0, count: count + 1)
    for pair in pairs { next[pair.index + 1] += 1 }
    for index in 0..<count { next[index + 1] += next[index] }
    let starts = next
    var placed = [Int32](repeating: 0, count: pairs.count)
    for pair in pairs {
      placed[next[pair.index]] = pair.number
      next[pair.index] += 1
    }
    bounds = [0]
    numbers = []
    bounds.reserveCapacity(count + 1)
    numbers.reserveCapacity(pairs.count)
    for index in 0..<count {
      let start = numbers.count
      let list = placed[starts[index]..<starts[index + 1]]
      for number in list.count < 2 ? list : list.sorted()[...]
      where numbers.count == start || numbers[numbers.count - 1] != number {
        numbers.append(number)
      }
      bounds.append(Int32(numbers.count))
    }
  }

  /// Where the list of an index stands among the numbers; empty when there is no such list.
  func range(_ index: Int) -> Range<Int> {
    guard index + 1 < bounds.count else { return 0..<0 }
    return Int(bounds[index])..<Int(bounds[index + 1])
  }

  /// - Complexity: O(log *n*) in the list.
  func contains(_ number: Int32, at index: Int) -> Bool {
    var places = range(index)
    while places.count > 4 {
      let middle = places.lowerBound + places.count / 2
      places =
        numbers[middle] <= number ? middle..<places.upperBound : places.lowerBound..<middle
    }
    for place in places where numbers[place] == number { return true }
    return false
  }
}
