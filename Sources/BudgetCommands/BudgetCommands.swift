public import ArgumentParser

public struct Budget: ParsableCommand {
  public init() {}
  public func run() { print("hi") }
}
