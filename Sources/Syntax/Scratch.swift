/// Memory that is kept from one use to the next and only grows.
///
/// A class because the kernels take addresses. Invariant: `base` is good for `capacity` elements; the contents are lost when it
/// grows.
final class Scratch<Element> {
  private(set) var base: UnsafeMutablePointer<Element>
  private var capacity: Int

  init() {
    capacity = 64
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  /// The address of room for `count` elements.
  @inline(__always)
  func reserve(_ count: Int) -> UnsafeMutablePointer<Element> {
    if count > capacity {
      base.deallocate()
      capacity = count + count / 2
      base = .allocate(capacity: capacity)
    }
    return base
  }
}
