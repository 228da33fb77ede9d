/// An argument map: claims and the relations between them.
public struct ArgumentGraph: Sendable {
  public init() {}
}
