/// Something that shows frames and reports events.
public protocol TerminalDevice: AnyObject {
  /// The size that the next frame should have.
  var size: Size { get }

  /// Shows a frame.
  func present(_ frame: Frame)

  /// Waits for the next event, for ever where no time is given.
  func nextEvent(timeoutMilliseconds: Int?) -> Event

  /// Stops the program as Ctrl-Z does and comes back when it is continued.
  func suspend()

  /// Shows the last frame again from nothing, for when something else has written over it.
  func redraw()

  /// Gives the terminal back; further calls do nothing.
  func close()
}

extension TerminalDevice {
  /// Waits for the next event.
  public func nextEvent() -> Event { nextEvent(timeoutMilliseconds: nil) }
}
