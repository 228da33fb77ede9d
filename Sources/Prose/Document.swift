/// One source: its bytes and what is known of them from outside.
public struct Document: Sendable {
  /// Name by which reports refer to the document, unique within a run.
  public var id: String
  /// Path as the user gave it.
  public var path: String
  /// The bytes as read, never altered; every span counts from their start.
  public var source: [UInt8]
  /// Whether to read Markdown syntax and front matter.
  public var isMarkdown: Bool

  public init(id: String, path: String, source: [UInt8], isMarkdown: Bool = false) {
    self.id = id
    self.path = path
    self.source = source
    self.isMarkdown = isMarkdown
  }
}

extension Document {
  /// Faults of the bytes themselves: ill-formed UTF-8, NUL bytes.
  ///
  /// - Complexity: O(*n*) in bytes.
  public var byteFaults: [Diagnostic] { PreparedSource(source).diagnostics(self, LineTable(source)) }
}

/// What a document says of itself in its front matter.
public struct Metadata: Hashable, Sendable {
  public var title: String?
  /// Whose text it is.
  public var voice: String?
  /// As it is written; dates that begin with the year, such as `2001-05-04`, put documents in order.
  public var date: String?

  public init(title: String? = nil, voice: String? = nil, date: String? = nil) {
    self.title = title
    self.voice = voice
    self.date = date
  }
}
