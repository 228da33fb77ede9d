import Dispatch

/// Networks whose answers, averaged, a smaller network learns from.
struct Teachers {
  let networks: [Network]

  /// Gives each example what the teachers answer; one that nobody has annotated also gets the most probable heads.
  ///
  /// - Parameter annotated: The first so many examples have right answers of their own.
  func teach(_ examples: inout [Example], annotated: Int) {
    let batches =
      Batches.byLength(Array(examples[..<annotated]), words: 2000)
      + Batches.byLength(Array(examples[annotated...]), words: 2000).map { $0.map { $0 + annotated } }
    let taught = Lessons(examples)
    let networks = networks
    let source = examples
    DispatchQueue.concurrentPerform(iterations: 2) { half in
      let workers = networks.map(Worker.init)
      for number in stride(from: half, to: batches.count, by: 2) {
        var part = batches[number].map { source[$0] }
        if batches[number][0] >= annotated { Self.findHeads(&part, workers) }
        let answers = Self.answers(part, workers)
        for (position, index) in batches[number].enumerated() {
          taught.base[index] = part[position]
          taught.base[index].lesson = Self.mean(answers.map { $0[position] })
        }
      }
    }
    examples = Array(UnsafeBufferPointer(start: taught.base, count: examples.count))
  }

  private static func answers(_ part: [Example], _ workers: [Worker]) -> [[Lesson]] {
    workers.map { worker in
      worker.forward(part, dropout: nil, seed: 0)
      return worker.answers(ownHeads: false)
    }
  }

  private static func findHeads(_ part: inout [Example], _ workers: [Worker]) {
    let answers = answers(part, workers)
    for position in part.indices {
      let heads = mean(answers.map { $0[position] }).heads
      let rows = part[position].rows
      for word in 0..<part[position].words {
        let row = heads[(word * rows)..<((word + 1) * rows)]
        part[position].heads[word] = Int32(row.indices.max { row[$0] < row[$1] }! - row.startIndex)
      }
    }
  }

  private static func mean(_ lessons: [Lesson]) -> Lesson {
    var mean = lessons[0]
    for path in [\Lesson.partsOfSpeech, \.pennTags, \.heads, \.relations] {
      for lesson in lessons.dropFirst() {
        let other = lesson[keyPath: path]
        for index in other.indices { mean[keyPath: path][index] += other[index] }
      }
      for index in mean[keyPath: path].indices { mean[keyPath: path][index] /= Float(lessons.count) }
    }
    return mean
  }
}

/// Examples that threads write side by side.
///
/// Unchecked because no two threads write the same one.
private final class Lessons: @unchecked Sendable {
  let base: UnsafeMutablePointer<Example>
  private let count: Int

  init(_ examples: [Example]) {
    count = examples.count
    base = .allocate(capacity: examples.count)
    base.initialize(from: examples, count: examples.count)
  }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }
}
