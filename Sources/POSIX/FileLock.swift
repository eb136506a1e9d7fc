import Glibc

/// An exclusive advisory lock on a dedicated file, between processes and within one; released when it goes.
package struct FileLock: ~Copyable, Sendable {
    private let file: OwnedDescriptor

    private init(_ file: consuming OwnedDescriptor) { self.file = file }

    /// Takes the lock if it is free, else nil; the file is created 0600.
    package static func attempt(_ path: String) throws(SystemError) -> FileLock? {
        let file = try FileSystem.open(path, O_RDWR | O_CREAT | O_NOFOLLOW)
        do throws(SystemError) {
            guard try file.descriptor.lock() else { return nil }
        } catch {
            throw SystemError(error.number, error.call, path)
        }
        return FileLock(file)
    }

    /// Lets go of the lock now.
    package consuming func release() {}
}
