import Claims
import Prose
import Rules

/// Everything read from a set of rule files, with what only the linter needs.
struct Catalogue {
  var pack: RulePack
  var wordLists: [WordList]
  /// The ids of word lists that a phrase or another list refers to.
  var usedWordLists: Set<String>
  /// The cue files, ascending by path.
  var cueFiles: [CueFile]
  /// Rules as their files give them, ascending by id; those that the pack left out are not among them.
  var rules: [ReadRule]

  /// - Parameter cache: Files taken apart before, and to be kept for the next time.
  init(_ files: [RuleFileReader.File], cache: RuleFileCache? = nil) {
    let files = files.sorted { $0.path < $1.path }
    var diagnostics: [Diagnostic] = []
    let parsed = files.compactMap { file in
      guard let cache else { return ParsedFile(file, diagnostics: &diagnostics) }
      return cache.parsed(file, diagnostics: &diagnostics)
    }

    var lists = WordListResolver()
    for file in parsed where file.kind == .words {
      file.read(&diagnostics) { faults in WordList(file.root, faults: &faults).map { lists.add($0, &faults) }
      }
    }
    diagnostics += lists.resolve()
    var phrases = PhraseReader(lists: lists.resolved)

    var cueFiles: [CueFile] = []
    var concepts = UniqueIDs<Concept>()
    var rules = UniqueIDs<ReadRule>()
    for file in parsed {
      file.read(&diagnostics) { faults in
        switch file.kind {
        case .words: break
        case .cues:
          if let cues = CueFile(file.root, phrases: &phrases, faults: &faults) { cueFiles.append(cues) }
        case .concept:
          let read = ReadConcept(file.root, phrases: &phrases, faults: &faults)
          concepts.add(read.concept, id: read.id, what: "concept", &faults)
        case .rule:
          let read =
            ContradictionReader.reads(file.root)
            ? ContradictionReader.read(file.root, pack: file.folder, faults: &faults)
            : ReadRule.read(file.root, pack: file.folder, faults: &faults)
          rules.add(read.rule, id: read.id, what: "rule", &faults)
        }
      }
    }

    var kept: [ReadRule] = []
    let kindsWithCues = Set(cueFiles.flatMap(\.cues).map(\.kind))
    for rule in rules.sound.sorted(by: { $0.rule.id < $1.rule.id }) {
      let faults = rule.faults(concepts: concepts, kindsWithCues: kindsWithCues)
      diagnostics += faults
      if !faults.contains(where: { $0.severity == .error }) { kept.append(rule) }
    }
    self.rules = kept
    self.cueFiles = cueFiles
    wordLists = lists.lists
    usedWordLists = lists.used.union(phrases.usedLists)
    pack = RulePack(
      cues: cueFiles.flatMap(\.cues),
      cueTests: cueFiles.flatMap { file in file.tests.map { (file.kind, $0) } },
      concepts: concepts.sound.sorted { $0.id < $1.id }, rules: kept.map(\.rule), digest: digest(of: files),
      diagnostics: diagnostics.sorted())
    pack.wordFacts = builtInWordFacts()
  }
}

/// Values of one kind under their ids; the first of an id counts.
struct UniqueIDs<Value> {
  private(set) var sound: [Value] = []
  /// Where each id was first declared, also by a file too faulty to keep.
  private(set) var declared: [String: FilePlace] = [:]

  /// Keeps a value unless its id is taken, which is a fault.
  mutating func add(_ value: Value?, id: PlacedText?, what: String, _ faults: inout FileFaults) {
    guard let id else { return }
    if let first = declared[id.value] {
      faults.error(
        "duplicate-id", at: id.place,
        "the \(what) '\(id.value)' already stands in \(first.file):\(first.line); rename or remove one of the two"
      )
      return
    }
    declared[id.value] = id.place
    if let value { sound.append(value) }
  }
}
