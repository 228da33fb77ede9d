/// A list of numbers for each index, all in one array.
struct NumberLists: Sendable {
  /// Where each list begins; one more than there are lists.
  private var bounds: [Int32]
  private(set) var numbers: [Int32]

  /// - Parameter lists: Each ascending.
  init(_ lists: [[Int32]]) {
    bounds = [0]
    bounds.reserveCapacity(lists.count + 1)
    for list in lists { bounds.append(bounds[bounds.count - 1] + Int32(list.count)) }
    numbers = Array(lists.joined())
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
