/// Numbers at a fixed place in memory, which grow by being replaced.
///
/// A class because the kernels take addresses: the memory must not move while they run. Invariant: `base` is good for
/// `capacity` numbers.
final class Buffer {
  private(set) var base: UnsafeMutablePointer<Float>
  private(set) var capacity: Int

  init(_ count: Int = 16) {
    base = .allocate(capacity: count)
    base.initialize(repeating: 0, count: count)
    capacity = count
  }

  deinit { base.deallocate() }

  /// Makes room for `count` numbers and gives their address; the contents are lost when it grows.
  func reserve(_ count: Int) -> UnsafeMutablePointer<Float> {
    if count > capacity {
      base.deallocate()
      capacity = count + count / 2
      base = .allocate(capacity: capacity)
      base.initialize(repeating: 0, count: capacity)
    }
    return base
  }

  /// Room for `count` numbers, all 0.
  func zeros(_ count: Int) -> UnsafeMutablePointer<Float> {
    let base = reserve(count)
    base.update(repeating: 0, count: count)
    return base
  }
}

typealias Numbers = UnsafeMutablePointer<Float>
