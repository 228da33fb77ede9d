import Claims
import Prose
import Yams

/// Reads one YAML document into nodes with places.
struct YAMLDocument {
  private let file: String
  /// Lines that stand in the file before the text.
  private let linesBefore: Int
  private var remainingNodes = Limits.nodes
  private var text: String
  private var repeatedKeys: [RepeatedKey] = []

  /// Returns the root of the document in `bytes`.
  ///
  /// - Parameter linesBefore: Lines that stand in the file before the bytes; places count from the file's start.
  /// - Returns: nil when there is no document, or after noting why it cannot be read.
  static func root(of bytes: [UInt8], linesBefore: Int = 0, faults: inout FileFaults) -> YAMLNode? {
    guard let text = Preflight.text(of: bytes, linesBefore: linesBefore, faults: &faults) else { return nil }
    var document = YAMLDocument(file: faults.file, linesBefore: linesBefore, text: text)
    return document.read(&faults)
  }

  private init(file: String, linesBefore: Int, text: String) {
    self.file = file
    self.linesBefore = linesBefore
    self.text = text
  }

  private mutating func read(_ faults: inout FileFaults) -> YAMLNode? {
    do {
      guard let node = try composed(&faults) else { return nil }
      return wrap(node, depth: 0, &faults)
    } catch {
      report(error, &faults)
      return nil
    }
  }

  private func place(_ mark: Mark?) -> FilePlace {
    FilePlace(file: file, line: linesBefore + (mark?.line ?? 1), column: mark?.column ?? 1)
  }

  /// Parses, stepping over repeated keys, which the parser refuses, so that the rest of the file is still checked.
  private mutating func composed(_ faults: inout FileFaults) throws -> Node? {
    while true {
      do {
        let parser = try Parser(yaml: text, resolver: .basic, constructor: .default, encoding: .utf8)
        guard let node = try parser.nextRoot() else { return nil }
        if let second = try parser.nextRoot() {
          faults.error(
            "multiple-documents", at: startOfDocument(upTo: second.mark),
            "a second document starts here; give it a file of its own")
        }
        return node
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let key = keys.first ?? ""
        let first = place(context.mark)
        guard repeatedKeys.count < Limits.repeatedKeys(inBytes: text.utf8.count),
          let repeated = RepeatedKey(
            key, afterLine: context.mark.line, column: context.mark.column, in: text,
            number: repeatedKeys.count)
        else {
          faults.error(
            "duplicate-key", at: first, "the key '\(key)' stands here twice; remove one of the two")
          return nil
        }
        text = repeated.renamed
        repeatedKeys.append(repeated)
        faults.error(
          "duplicate-key",
          at: FilePlace(file: file, line: linesBefore + repeated.line, column: repeated.column),
          "the key '\(key)' already stands in line \(first.line); remove one of the two")
      }
    }
  }

  private func isRepeated(_ mark: Mark) -> Bool {
    repeatedKeys.contains { $0.line == mark.line && $0.column == mark.column }
  }

  private mutating func wrap(_ node: Node, depth: Int, _ faults: inout FileFaults) -> YAMLNode? {
    let place = place(node.mark)
    remainingNodes -= 1
    guard remainingNodes >= 0 else {
      if remainingNodes == -1 {
        faults.error(
          "too-many-nodes", at: place, "the file has more than \(Limits.nodes) values here; split it")
      }
      return nil
    }
    guard depth < Limits.depth else {
      faults.error("nesting-too-deep", at: place, Preflight.tooDeep)
      return nil
    }
    checkTag(of: node, at: place, &faults)
    switch node {
    case .scalar(let scalar):
      return YAMLNode(content: .text(scalar.string, isPlain: scalar.style == .plain), place: place)
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence {
        guard let item = wrap(item, depth: depth + 1, &faults) else { return nil }
        items.append(item)
      }
      return YAMLNode(content: .list(items), place: place)
    case .mapping(let mapping):
      var pairs: [YAMLNode.Pair] = []
      for (key, value) in mapping {
        guard let value = wrap(value, depth: depth + 1, &faults) else { return nil }
        guard case .scalar(let name) = key else {
          faults.error("wrong-type", at: self.place(key.mark), "a key must be text")
          continue
        }
        if let mark = name.mark, isRepeated(mark) { continue }
        pairs.append(YAMLNode.Pair(key: name.string, keyPlace: self.place(name.mark), value: value))
      }
      return YAMLNode(content: .mapping(pairs), place: place)
    case .alias:
      faults.error("invalid-yaml", at: place, "this alias stands for nothing; write the text out")
      return nil
    }
  }

  private func checkTag(of node: Node, at place: FilePlace, _ faults: inout FileFaults) {
    let tag = node.tag.description
    guard !["tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map"].contains(tag) else {
      return
    }
    faults.error("unsupported-tag", at: place, "the tag '\(tag)' has no meaning in a rule file; remove it")
  }

  private func report(_ error: any Error, _ faults: inout FileFaults) {
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      if problem.hasPrefix("Maximum nesting") {
        faults.error("nesting-too-deep", at: place(mark), Preflight.tooDeep)
      } else if let tab = tabInIndentation(near: mark.line) {
        faults.error("tab-indentation", at: tab, "a tab stands in the indentation; use spaces")
      } else if let (opening, place) = unquotedText(near: mark.line) {
        faults.error("invalid-yaml", at: place, "text that begins with '\(opening)' needs quotes around it")
      } else {
        let during = context.map { "\($0.text) (line \(place($0.mark).line)), " } ?? ""
        faults.error("invalid-yaml", at: place(mark), "\(during)\(problem); correct the YAML here")
      }
    default: faults.error("invalid-yaml", at: place(nil), "the YAML cannot be read: \(error)")
    }
  }

  /// The `---` above the first value of a document.
  private func startOfDocument(upTo mark: Mark?) -> FilePlace {
    let bytes = Array(text.utf8)
    let table = LineTable(bytes)
    let last = min(mark?.line ?? 1, table.starts.count)
    let marker = (1...last).last { bytes[table.starts[$0 - 1]...].starts(with: [0x2D, 0x2D, 0x2D]) }
    guard let marker else { return place(mark) }
    return FilePlace(file: file, line: linesBefore + marker, column: 1)
  }

  /// Text in a 1-based line that begins with a character YAML takes for itself, such as the phrase `@list`.
  private func unquotedText(near line: Int) -> (opening: Character, place: FilePlace)? {
    let bytes = Array(text.utf8)
    let table = LineTable(bytes)
    guard line <= table.starts.count else { return nil }
    let span = table.span(ofLine: line - 1, in: bytes)
    for offset in span.lower..<span.upper {
      let byte = bytes[offset]
      let rest = bytes[offset..<span.upper]
      let before = bytes[span.lower..<offset].last { $0 != 0x20 }
      let isSlot = [Array("{1} ".utf8), Array("{2} ".utf8), Array("{winner} ".utf8), Array("{loser} ".utf8)]
        .contains { rest.starts(with: $0) }
      guard byte == 0x40 || byte == 0x60 || isSlot, before.map({ "[,-:".utf8.contains($0) }) ?? true else {
        continue
      }
      let column = String(decoding: bytes[span.lower..<offset], as: UTF8.self).unicodeScalars.count + 1
      let place = FilePlace(file: file, line: linesBefore + line, column: column)
      return (Character(Unicode.Scalar(byte)), place)
    }
    return nil
  }

  /// The first tab among the leading white space of a 1-based line or the one before it.
  private func tabInIndentation(near last: Int) -> FilePlace? {
    let bytes = Array(text.utf8)
    let table = LineTable(bytes)
    for line in max(1, last - 1)...max(1, last) where line <= table.starts.count {
      let span = table.span(ofLine: line - 1, in: bytes)
      let content = bytes[span.lower..<span.upper].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? span.upper
      if let tab = bytes[span.lower..<content].firstIndex(of: 0x09) {
        return FilePlace(file: file, line: linesBefore + line, column: tab - span.lower + 1)
      }
    }
    return nil
  }
}
