/// A word's class as far as its form alone gives it away.
public enum WordClass: UInt8, Sendable { case other }
