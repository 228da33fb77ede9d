public import Prose

/// A text in which expected spans are marked.
///
/// For example `We will [[left:expand trade]] and [[right:protect people]].`
public struct MarkedText: Hashable, Sendable {
  public struct Mark: Hashable, Sendable {
    /// What stands before the colon, in lower-case letters and hyphens; empty for `[[words]]`.
    public var label: String
    /// Span in the plain text, 0-based UTF-8 byte offsets.
    public var span: Span
  }

  /// The text without its marks.
  public var plain: String
  /// In order of appearance; they never overlap.
  public var marks: [Mark]

  /// Reads a marked text.
  ///
  /// Brackets that open or close no mark are kept as plain text.
  ///
  /// - Complexity: O(*n*) in bytes.
  public init(parsing source: String) {
    let bytes = Array(source.utf8)
    var plain: [UInt8] = []
    var marks: [Mark] = []
    var open: (label: String, start: Int)?
    var index = 0
    let lastClose = bytes.indices.last { Self.isPair(0x5D, at: $0, in: bytes) } ?? -1
    while index < bytes.count {
      if open == nil, index < lastClose, Self.isPair(0x5B, at: index, in: bytes) {
        let label = Self.label(in: bytes[(index + 2)...])
        open = (label ?? "", plain.count)
        index += 2 + (label.map { $0.utf8.count + 1 } ?? 0)
      } else if let mark = open, Self.isPair(0x5D, at: index, in: bytes) {
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

  /// Whether `bracket` stands twice from `index` on.
  private static func isPair(_ bracket: UInt8, at index: Int, in bytes: [UInt8]) -> Bool {
    index + 1 < bytes.count && bytes[index] == bracket && bytes[index + 1] == bracket
  }

  /// The lower-case word that a colon ends; nil without one.
  private static func label(in bytes: ArraySlice<UInt8>) -> String? {
    let word = bytes.prefix { $0 >= 0x61 && $0 <= 0x7A || $0 == 0x2D }
    guard word.endIndex < bytes.endIndex, bytes[word.endIndex] == 0x3A else { return nil }
    return String(decoding: word, as: UTF8.self)
  }

  /// Whether double brackets are left in the plain text: marks that are unclosed, unopened or inside another.
  public var hasStrayBrackets: Bool {
    zip(plain.utf8, plain.utf8.dropFirst()).contains { $0 == $1 && ($0 == 0x5B || $0 == 0x5D) }
  }

  /// The spans marked with `label`, in order of appearance.
  public func spans(_ label: String) -> [Span] { marks.filter { $0.label == label }.map(\.span) }
}
