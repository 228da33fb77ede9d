import CModel

/// A trained model of English: what `Parser` reads texts with.
public struct Model: Sendable {
  let network: SyntaxModel
  let lemmatizer: Lemmatizer
  let features: FeatureTable
  /// Tells one model from another: 16 hexadecimal digits, the checksum of its file.
  public let digest: String

  /// The dictionary that word features are taken from.
  package var lexicon: Lexicon { network.lexicon }

  /// Reads a model that `elenchus-train` wrote.
  ///
  /// - Throws: When the bytes are not a model, of another version, damaged or cut short.
  /// - Complexity: O(*n*) in bytes.
  public init(bytes: [UInt8]) throws(ModelError) {
    try self.init(ModelStorage(copying: bytes), isTrusted: false)
  }

  private init(_ storage: ModelStorage, isTrusted: Bool) throws(ModelError) {
    let file = try ModelFile(storage, isTrusted: isTrusted)
    let digits = String(file.checksum, radix: 16)
    digest = String(repeating: "0", count: 16 - digits.count) + digits
    network = try SyntaxModel(file)
    var lemmas = try file.section(Lemmatizer.section)
    lemmatizer = try Lemmatizer(&lemmas)
    var features = try file.section(FeatureTable.section)
    self.features = try FeatureTable(&features)
  }

  /// The bytes of the model built into the library.
  public static var builtInBytes: [UInt8] {
    Array(UnsafeBufferPointer(start: elenchus_model(), count: elenchus_model_size()))
  }

  /// The model built into the library, read once, on first use.
  ///
  /// Its checksum is left to the tests.
  public static let builtIn: Model = {
    let bytes = UnsafeRawBufferPointer(start: elenchus_model(), count: elenchus_model_size())
    do { return try Model(ModelStorage(static: bytes), isTrusted: true) } catch {
      preconditionFailure("the model built into this library cannot be read: \(error)")
    }
  }()
}
