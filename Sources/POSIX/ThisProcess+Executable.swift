import Glibc

extension ThisProcess {
    /// The path of the running program's file, links resolved; nil where /proc does not tell.
    package static var executablePath: String? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        // SAFETY: readlink writes at most as many bytes as the array has and adds no terminator.
        let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
        guard count > 0, count < buffer.count else { return nil }
        let bytes = buffer[..<count].map { UInt8(bitPattern: $0) }
        return String(validating: bytes, as: UTF8.self)
    }
}
