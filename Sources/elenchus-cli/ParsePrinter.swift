import Elenchus

/// Parses documents and prints their syntax.
struct ParsePrinter: Sendable {
  /// What a document came to.
  struct Printed: Sendable {
    /// UTF-8.
    var bytes: [UInt8] = []
    var diagnostics: [Diagnostic] = []
  }

  /// What the documents are; nil to go by their names.
  let source: ParseCommand.Source?
  let format: ParseCommand.Format
  let usesColor: Bool

  private let parser = Parser()

  init(source: ParseCommand.Source?, format: ParseCommand.Format, usesColor: Bool) {
    self.source = source
    self.format = format
    self.usesColor = usesColor
  }

  /// Documents that one task parses, one after another.
  private static let batchSize = 8

  /// Prints documents, `jobs` batches at a time, in the order given.
  func print(_ documents: [Document], jobs: Int) async -> [Printed] {
    var results = [Printed](repeating: Printed(), count: documents.count)
    await withTaskGroup(of: (Int, [Printed]).self) { group in
      var next = 0
      func start() {
        guard next < documents.count else { return }
        let batch = next..<min(next + Self.batchSize, documents.count)
        group.addTask { (batch.lowerBound, print(documents[batch])) }
        next = batch.upperBound
      }
      for _ in 0..<jobs { start() }
      var done = 0
      while let (first, printed) = await group.next() {
        for (offset, result) in printed.enumerated() { results[first + offset] = result }
        done += printed.count
        Console.progress(done, of: documents.count)
        start()
      }
    }
    return results
  }

  private func print(_ documents: ArraySlice<Document>) -> [Printed] {
    var session = parser.session()
    return documents.map { print($0, &session) }
  }

  private func print(_ document: Document, _ session: inout ParsingSession) -> Printed {
    let isCoNLLU = source.map { $0 == .conllu } ?? document.path.lowercased().hasSuffix(".conllu")
    guard isCoNLLU else {
      let text = Reader().read(document)
      return Printed(bytes: bytes(session.parse(text)), diagnostics: text.diagnostics)
    }
    do {
      let sentences = try CoNLLUSentence.read(document.source)
      let text = Text(sentences, id: document.id, path: document.path)
      return Printed(bytes: bytes(session.parse(text), sentences), diagnostics: document.byteFaults)
    } catch {
      return Printed(diagnostics: document.byteFaults + [error.diagnostic(in: document.path)])
    }
  }

  private func bytes(_ parsed: ParsedText, _ given: [CoNLLUSentence]? = nil) -> [UInt8] {
    switch format {
    case .conllu:
      let writer = CoNLLUWriter()
      return given.map { writer.write(parsed, keeping: $0) } ?? writer.write(parsed)
    case .tree:
      let style = TerminalStyle(usesColor: usesColor)
      let drawing = TreeDrawing { text, part in part.tone.map { style.paint(text, $0) } ?? text }
      return Array(drawing.draw(parsed, keeping: given ?? []).utf8)
    }
  }
}

extension TreeDrawing.Part {
  /// How the part is painted; nil for plain.
  fileprivate var tone: TerminalStyle.Tone? {
    switch self {
    case .branch: .gutter
    case .root, .heading: .strong
    case .relation: .note
    case .form, .partOfSpeech, .lemma: nil
    }
  }
}
