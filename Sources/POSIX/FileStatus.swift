import Glibc

/// What stands behind a path or descriptor.
package struct FileStatus: Sendable, Equatable {
    package enum Kind: Sendable {
        case file
        case directory
        case fifo
        case socket
        case characterDevice
        case other
    }

    package let kind: Kind
    /// The nine permission bits and the three above them.
    package let permissions: UInt32
    package let byteCount: Int
    package let ownerID: UInt32
    /// When its bytes were changed last.
    package let modified: WallTime
    /// Device and inode, equal for two names of one file.
    package let identity: Identity

    /// Names a file within the machine.
    package struct Identity: Sendable, Hashable {
        let device: UInt
        let inode: UInt
    }

    /// Whether group or other may read or write: too open for a file of secrets.
    package var isSharedWithOthers: Bool { permissions & 0o066 != 0 }

    init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .directory
            case S_IFIFO: .fifo
            case S_IFSOCK: .socket
            case S_IFCHR: .characterDevice
            default: .other
            }
        permissions = status.st_mode & 0o7777
        byteCount = Int(status.st_size)
        ownerID = status.st_uid
        modified = WallTime(
            seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
        identity = Identity(device: status.st_dev, inode: status.st_ino)
    }
}

extension Descriptor {
    /// fstat(2) of the descriptor.
    package func status() throws(SystemError) -> FileStatus {
        var status = stat()
        guard unsafe fstat(number, &status) == 0 else { throw .last("fstat", name) }
        return FileStatus(status)
    }
}
