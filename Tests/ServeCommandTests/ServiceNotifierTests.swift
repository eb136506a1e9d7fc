import POSIX
import Testing

@testable import ServeCommand

@Suite struct ServiceNotifierTests {
    @Test(arguments: [
        (["NOTIFY_SOCKET": "/n", "WATCHDOG_USEC": "3000000"], true),
        (["NOTIFY_SOCKET": "@n", "WATCHDOG_USEC": "3000000", "WATCHDOG_PID": "7"], true),
        (["NOTIFY_SOCKET": "/n", "WATCHDOG_USEC": "3000000", "WATCHDOG_PID": "8"], false),
        (["NOTIFY_SOCKET": "/n", "WATCHDOG_USEC": "0"], false), (["NOTIFY_SOCKET": "/n"], false),
        (["WATCHDOG_USEC": "3000000"], false),
        (["NOTIFY_SOCKET": "vsock:1", "WATCHDOG_USEC": "3000000"], false),
    ])
    func `a watchdog is answered only where one asks us`(
        environment: [String: String], isWatched: Bool
    ) {
        #expect(
            ServiceNotifier(environment: environment, processID: 7).isWatched == isWatched)
    }

    @Test func `a manager that is gone is no failure`() {
        let notifier = ServiceNotifier(
            environment: ["NOTIFY_SOCKET": "/no/such/socket"], processID: 7)
        notifier.ready()
        notifier.stopping()
    }
}
