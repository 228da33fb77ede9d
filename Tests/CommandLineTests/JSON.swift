import Foundation
import Testing

/// A JSON value of a report, as a test looks at it.
struct JSON {
  private let value: Any?

  init(_ text: String) throws { value = try JSONSerialization.jsonObject(with: Data(text.utf8)) }

  private init(value: Any?) { self.value = value }

  /// The items of a list under a key; none when there is no such list.
  subscript(key: String) -> [JSON] {
    let items = (value as? [String: Any])?[key] as? [Any]
    return (items ?? []).map { JSON(value: $0) }
  }

  /// The text under a key.
  func text(_ key: String) -> String? { (value as? [String: Any])?[key] as? String }

  /// The object under a key.
  func object(_ key: String) -> JSON { JSON(value: (value as? [String: Any])?[key]) }

  func has(_ key: String) -> Bool { (value as? [String: Any])?.keys.contains(key) ?? false }
}
