/// Why bytes cannot serve as a model.
public enum ModelError: Error, Equatable, CustomStringConvertible {
  /// There are fewer bytes than the header of a model takes, or other bytes than it begins with.
  case notAModel
  /// The format is of another version than this program reads.
  case version(found: UInt32, readable: UInt32)
  /// The header promises another number of bytes than there are.
  case size(found: Int, promised: Int)
  /// The bytes are not those that were written.
  case checksum
  /// A section is missing or cannot be what the header says it is.
  case section(name: String, fault: String)

  public var description: String {
    switch self {
    case .notAModel:
      "these bytes are no Elenchus model: it begins with \"ELENCHUS\"; give a file that `elenchus-train` wrote"
    case .version(let found, let readable):
      "the model has format \(found), this program reads format \(readable); train it again with this version"
    case .size(let found, let promised):
      "the model is cut short or has bytes behind its end: \(found) bytes, not \(promised); fetch or train it again"
    case .checksum: "the model is damaged: its checksum does not match; fetch or train it again"
    case .section(let name, let fault):
      "the model is damaged: section '\(name)': \(fault); fetch or train it again"
    }
  }
}
