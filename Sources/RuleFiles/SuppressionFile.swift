public import Claims
public import Prose

/// The findings that a project has looked at and wants to hear no more of, by fingerprint, each with a reason.
public struct SuppressionFile: Sendable {
  public struct Entry: Hashable, Sendable {
    /// 16 hexadecimal digits, as JSON reports give them.
    public var fingerprint: String
    public var reason: String
    /// Path of the document the finding stands in; nil when any may hold it.
    public var document: String?
    public var place: FilePlace
  }

  /// In the order of the file.
  public private(set) var entries: [Entry] = []
  /// Faults of the file, in order of place.
  public private(set) var diagnostics: [Diagnostic] = []

  private static let keys = ["fingerprint", "reason", "document"]

  public init() {}

  /// Reads a list of mappings with the keys `fingerprint`, `reason` and, if one likes, `document`.
  ///
  /// - Parameter path: Path for places and diagnostics.
  public init(path: String, source: [UInt8]) {
    self = withDeepStack {
      var faults = FileFaults(file: path)
      var file = SuppressionFile()
      if let root = YAMLDocument.root(of: source, faults: &faults) {
        file.read(root, faults: &faults)
      }
      file.diagnostics = faults.diagnostics.sorted()
      return file
    }
  }

  private mutating func read(_ root: YAMLNode, faults: inout FileFaults) {
    guard case .list(let items) = root.content else {
      faults.error(
        "wrong-type", at: root.place,
        "the suppressions must be a list, not \(root.kind); write '- {fingerprint: …, reason: …}'")
      return
    }
    for item in items {
      guard let fields = Fields(item, "a suppression", known: Self.keys, faults: &faults) else { continue }
      let fingerprint = fields.text("fingerprint", faults: &faults)
      let reason = fields.text("reason", faults: &faults)
      let document = fields.text("document", isRequired: false, faults: &faults)
      guard let fingerprint, let reason else { continue }
      let isSound =
        fingerprint.value.utf8.count == 16
        && fingerprint.value.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 >= 0x61 && $0 <= 0x66 }
      guard isSound else {
        faults.error(
          "bad-fingerprint", at: fingerprint.place,
          "'\(fingerprint.value)' is no fingerprint; copy the 16 digits from a JSON report")
        continue
      }
      entries.append(
        Entry(
          fingerprint: fingerprint.value, reason: reason.value, document: document?.value, place: item.place))
    }
  }
}
