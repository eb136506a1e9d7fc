import POSIX

extension ThisProcess {
    /// Bytes of memory that are resident now (proc_pid_statm(5)); 0 where the system does not tell.
    static var residentBytes: Int {
        let bytes = (try? FileSystem.read("/proc/self/statm", limit: 4096)) ?? []
        let fields = String(decoding: bytes, as: UTF8.self).split(separator: " ")
        return fields.count > 1 ? (Int(fields[1]) ?? 0) * 4096 : 0
    }

    /// Returns once a condition holds; false when it does not for a minute.
    static func waits(until isMet: () -> Bool) async -> Bool {
        let end = ContinuousClock.now + .seconds(60)
        while !isMet() {
            guard ContinuousClock.now < end else { return false }
            await Task.yield()
        }
        return true
    }
}
