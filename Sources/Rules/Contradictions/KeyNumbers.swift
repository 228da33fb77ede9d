/// Numbers integer keys from 0 on, in the order in which they come, by open addressing.
struct KeyNumbers {
  private static let empty = Int64.min

  private(set) var count = 0
  private var keys: [Int64]
  private var numbers: [Int32]
  private var mask: Int

  /// - Parameter capacity: About how many keys to expect.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    keys = [Int64](repeating: Self.empty, count: size)
    numbers = [Int32](repeating: 0, count: size)
    mask = size - 1
  }

  /// The number of a key, a new one, `count`, when it comes first.
  ///
  /// - Complexity: Amortized O(1).
  @inline(__always)
  mutating func number(of key: Int64) -> Int {
    var slot = place(key)
    while keys[slot] != Self.empty {
      if keys[slot] == key { return Int(numbers[slot]) }
      slot = (slot + 1) & mask
    }
    keys[slot] = key
    numbers[slot] = Int32(count)
    count += 1
    if count * 2 > mask { grow() }
    return count - 1
  }

  @inline(__always)
  private func place(_ key: Int64) -> Int {
    Int(truncatingIfNeeded: (UInt64(bitPattern: key) &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
  }

  private mutating func grow() {
    let (oldKeys, oldNumbers) = (keys, numbers)
    mask = mask * 2 + 1
    keys = [Int64](repeating: Self.empty, count: mask + 1)
    numbers = [Int32](repeating: 0, count: mask + 1)
    for (key, number) in zip(oldKeys, oldNumbers) where key != Self.empty {
      var slot = place(key)
      while keys[slot] != Self.empty { slot = (slot + 1) & mask }
      (keys[slot], numbers[slot]) = (key, number)
    }
  }
}
