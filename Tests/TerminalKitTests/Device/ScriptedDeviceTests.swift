import TerminalKit
import Testing

@Suite struct ScriptedDeviceTests {
  @Test func itPlaysItsEventsThenCloses() {
    let device = ScriptedDevice(size: Size(rows: 2, columns: 4), keys: [.up, .character("预")])
    #expect(device.nextEvent() == .key(.up))
    #expect(device.remainingEvents == 1)
    #expect(device.nextEvent(timeoutMilliseconds: 5) == .key(.character("预")))
    #expect(device.nextEvent() == .closed)
    #expect(device.nextEvent() == .closed)
  }

  @Test func itKeepsWhatItWasShown() {
    let device = ScriptedDevice(size: Size(rows: 1, columns: 4))
    var frame = Frame(size: device.size)
    device.present(frame)
    frame.put("ab", at: Point(row: 0, column: 0))
    device.present(frame)
    device.close()
    device.present(Frame(size: device.size))
    #expect(device.frames.map { $0.rowText(0) } == ["    ", "ab  "])
    #expect(device.isClosed)
  }

  @Test func aResizeChangesItsSize() {
    let small = Size(rows: 1, columns: 1)
    let device = ScriptedDevice(size: Size(rows: 24, columns: 80), events: [.resize(small)])
    #expect(device.nextEvent() == .resize(small))
    #expect(device.size == small)
  }

  @Test func itCountsSuspensionsAndRedraws() {
    let device = ScriptedDevice(size: Size(rows: 1, columns: 1))
    device.suspend()
    device.redraw()
    device.redraw()
    #expect(device.suspensions == 1)
    #expect(device.redraws == 2)
  }
}
