import Claims
import Prose
import RuleFiles
import Rules
import Syntax

/// The tests of a pack and of a corpus, their texts read, parsed and searched for claims once.
///
/// Running them, measuring their coverage and mutation testing all start from here.
struct TestBench: Sendable {
  /// A test of a cue or concept file.
  struct LexiconCase: Sendable {
    enum Owner: Hashable, Sendable {
      case cues(CueKind)
      /// Index into the pack's concepts.
      case concept(Int)
    }

    var owner: Owner
    var test: LexiconTest
    var name: String
    var text: Text
  }

  /// A test of a rule file.
  struct RuleCase: Sendable {
    /// Index into the pack's rules.
    var rule: Int
    var test: RuleTest
    var name: String
    var parsed: [ParsedText]
    /// The text of the test, and behind it the document that stands beside it.
    var texts: [ClaimedText]

    init(
      rule: Int, test: RuleTest, name: String, parsed: [ParsedText],
      extract: (ParsedText) -> ClaimedText
    ) {
      (self.rule, self.test, self.name, self.parsed) = (rule, test, name, parsed)
      texts = Self.texts(parsed.map(extract), test.beside?.relation)
    }

    /// The same with other claims.
    func reread(_ extract: (ParsedText) -> ClaimedText) -> RuleCase {
      RuleCase(rule: rule, test: test, name: name, parsed: parsed, extract: extract)
    }

    /// Gives two documents the dates or the voices that their relation tells.
    static func texts(_ texts: [ClaimedText], _ relation: RuleTest.Beside.Relation?) -> [ClaimedText] {
      var texts = texts
      for (index, known) in zip(texts.indices, ["2", "1"]) {
        switch relation {
        case nil: break
        case .earlier: (texts[index].voice, texts[index].text.metadata.date) = ("one", known)
        case .another: texts[index].voice = known
        }
      }
      return texts
    }
  }

  /// A corpus file and what it expects.
  struct CorpusCase: Sendable {
    var document: Document
    var expected: [ExpectedFinding]
    var parsed: ParsedText
    var claimed: ClaimedText
  }

  let pack: RulePack
  let analyzer: Analyzer
  private let filter: String?
  private let files: Set<String>?
  private(set) var lexicons: [LexiconCase] = []
  private(set) var rules: [RuleCase] = []
  private(set) var corpus: [CorpusCase] = []
  /// Faults of the corpus files' front matter, and notes on tests that are not run.
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - filter: Takes only tests whose name or file contains this.
  ///   - files: Takes only tests of these files; nil for all.
  ///   - analyzer: The pack's analyzer, when there is one already.
  init(
    pack: RulePack, corpus documents: [Document] = [], filter: String? = nil, files: Set<String>? = nil,
    analyzer: Analyzer? = nil, cache: ParseCache = ParseCache()
  ) {
    self.pack = pack
    self.analyzer = analyzer ?? Analyzer(pack: pack)
    self.filter = filter
    self.files = files
    takeLexicons()
    takeRules(cache)
    takeCorpus(documents.filter { files?.contains($0.path) ?? true }, cache)
  }

  private mutating func takeLexicons() {
    let ofCues = pack.cueTests.map { (LexiconCase.Owner.cues($0), "cues \($0.rawValue)", $1) }
    let ofConcepts = pack.concepts.enumerated().flatMap { index, concept in
      concept.tests.map { (LexiconCase.Owner.concept(index), "concept \(concept.id)", $0) }
    }
    for (owner, ownerName, test) in ofCues + ofConcepts {
      let kind = if case .hit = test.expectation { "hit" } else { "miss" }
      let name = "\(ownerName): \(kind) \(excerpt(test.text.plain))"
      guard takes(name, test.place.file) else { continue }
      let text = analyzer.reader.read(Self.document(test.text, test.place))
      lexicons.append(LexiconCase(owner: owner, test: test, name: name, text: text))
    }
  }

  private mutating func takeRules(_ cache: ParseCache) {
    for (index, rule) in pack.rules.enumerated() {
      guard rule.stage != .deprecated else {
        let message = "the rule '\(rule.id)' is deprecated, so its tests are not run"
        diagnostics.append(
          Diagnostic(
            .note, code: "deprecated-rule", file: rule.place.file, line: rule.place.line,
            column: rule.place.column, message: message))
        continue
      }
      for test in rule.tests {
        let name = "rule \(rule.id): \(test.name)"
        guard takes(name, test.place.file) else { continue }
        let parsed = ([test.text] + [test.beside?.text].compactMap { $0 }).map {
          cache.parse(Self.document($0, test.place), analyzer.reader)
        }
        rules.append(
          RuleCase(rule: index, test: test, name: name, parsed: parsed) { analyzer.extractor.extract($0) })
      }
    }
  }

  private mutating func takeCorpus(_ documents: [Document], _ cache: ParseCache) {
    for document in documents {
      let expectations = CorpusExpectations(
        path: document.path, source: document.source, rules: pack.rules.map(\.id))
      diagnostics += expectations.diagnostics
      guard let expected = expectations.findings else {
        if expectations.diagnostics.isEmpty {
          let message = "the file says nothing of what to find; add 'expect:' to its front matter"
          diagnostics.append(
            Diagnostic(.warning, code: "no-expectations", file: document.path, message: message))
        }
        continue
      }
      let parsed = cache.parse(document, analyzer.reader)
      corpus.append(
        CorpusCase(
          document: document, expected: expected, parsed: parsed, claimed: analyzer.extractor.extract(parsed))
      )
    }
  }

  /// Files, of those that were asked for, of which faults leave something out, ascending.
  var faultyFiles: [String] {
    let faults = (pack.diagnostics + diagnostics).filter { $0.severity == .error }
    return Set(faults.map(\.file)).filter { files?.contains($0) ?? true }.sorted()
  }

  private static func document(_ text: MarkedText, _ place: FilePlace) -> Document {
    Document(id: "test", path: place.file, source: Array(text.plain.utf8))
  }

  /// Whether a test is asked for.
  func takes(_ name: String, _ file: String) -> Bool {
    (files?.contains(file) ?? true) && (filter.map { name.contains($0) || file.contains($0) } ?? true)
  }
}
