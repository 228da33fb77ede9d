/// The words met before, with what each contributes to the gates of the first layer.
///
/// Holds a bounded number of words and forgets all of them when full: what it gives does not depend on what it holds. Place 0 is
/// the artificial root.
struct WordMemo {
  private static let capacity = 8192

  private let model: SyntaxModel
  private let inputColumns: Int
  private let columns: Int
  private var keys: [UInt64]
  private var slots: [Int32]
  private var count = 1
  /// First place whose sums are not made yet.
  private var pending = 0
  private let sums = Scratch<Int32>()
  private let embeddings = Scratch<Int16>()
  private var hashes: [UInt64] = []

  init(_ model: SyntaxModel) {
    self.model = model
    inputColumns = model.embeddings.width
    columns = model.layers[0][0].input.columns + model.layers[0][1].input.columns
    keys = [UInt64](repeating: 0, count: 2 * Self.capacity)
    slots = [Int32](repeating: -1, count: 2 * Self.capacity)
  }

  /// Makes room for `words` words, so that the places given out from now on stay good until the next call.
  mutating func begin(_ words: Int) {
    let needed = max(Self.capacity, words + 1)
    if slots.count < 2 * needed {
      keys = [UInt64](repeating: 0, count: 2 * (1 << (Int.bitWidth - (needed - 1).leadingZeroBitCount)))
      slots = [Int32](repeating: -1, count: keys.count)
      count = 1
      pending = 0
    } else if count + words > slots.count / 2 {
      for slot in slots.indices { slots[slot] = -1 }
      count = 1
      pending = 0
    }
    _ = sums.reserve(slots.count / 2 * columns)
    _ = embeddings.reserve(slots.count / 2 * inputColumns)
    if pending == 0 { model.embeddings.writeRoot(to: embeddings.base) }
  }

  /// The place of a word form.
  mutating func place(of form: [UInt8]) -> Int32 {
    let key = WordForm.hash(form[...], seed: 0)
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot] >= 0 {
      if keys[slot] == key { return slots[slot] }
      slot = (slot + 1) & mask
    }
    hashes.removeAll(keepingCapacity: true)
    WordFeatures.append(form, model.lexicon, to: &hashes)
    model.embeddings.write(hashes, to: embeddings.base + count * inputColumns)
    keys[slot] = key
    slots[slot] = Int32(count)
    count += 1
    return slots[slot]
  }

  /// Makes the sums of the words that are new since the last call.
  mutating func project() {
    for (side, direction) in model.layers[0].enumerated() {
      direction.input.multiply(
        embeddings.base + pending * inputColumns, stride: inputColumns, count: count - pending,
        into: sums.base + pending * columns + side * columns / 2, sumStride: columns)
    }
    pending = count
  }

  /// What the word at a place contributes to the gates of the forward direction; the backward one's follow.
  @inline(__always)
  func sums(at place: Int32) -> UnsafePointer<Int32> { UnsafePointer(sums.base + Int(place) * columns) }
}
