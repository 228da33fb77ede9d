public import Prose

/// A text in which expected spans are marked: `We will [[left:expand trade]] and [[right:protect people]].`
public struct MarkedText: Hashable, Sendable {
  public struct Mark: Hashable, Sendable {
    /// What stands before the colon; empty for `[[words]]`.
    public var label: String
    /// Span in the plain text, 0-based UTF-8 byte offsets.
    public var span: Span
  }

  /// The text without its marks.
  public var plain: String
  public var marks: [Mark]

  /// Reads a marked text. An unclosed mark is kept as plain text.
  public init(parsing source: String) {
    var plain: [UInt8] = []
    var marks: [Mark] = []
    let bytes = Array(source.utf8)
    var index = 0
    var open: (label: String, start: Int)?
    while index < bytes.count {
      if open == nil, bytes[index...].starts(with: [0x5B, 0x5B]), let end = Self.close(bytes, from: index) {
        let inside = bytes[(index + 2)..<end]
        var label = ""
        var start = index + 2
        if let colon = inside.firstIndex(of: 0x3A),
          inside[..<colon].allSatisfy({ ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x2D })
        {
          label = String(decoding: inside[..<colon], as: UTF8.self)
          start = colon + 1
        }
        open = (label, plain.count)
        index = start
      } else if let mark = open, bytes[index...].starts(with: [0x5D, 0x5D]) {
        marks.append(Mark(label: mark.label, span: Span(mark.start, plain.count)))
        open = nil
        index += 2
      } else {
        plain.append(bytes[index])
        index += 1
      }
    }
    self.plain = String(decoding: plain, as: UTF8.self)
    self.marks = marks
  }

  private static func close(_ bytes: [UInt8], from start: Int) -> Int? {
    var index = start + 2
    while index + 1 < bytes.count {
      if bytes[index] == 0x5D, bytes[index + 1] == 0x5D { return index }
      index += 1
    }
    return nil
  }

  /// The spans marked with `label`.
  public func spans(_ label: String) -> [Span] { marks.filter { $0.label == label }.map(\.span) }
}
