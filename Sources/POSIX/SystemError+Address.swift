import Glibc

extension SystemError {
    /// Whether another socket listens there already.
    package var isAddressInUse: Bool { number == EADDRINUSE }
}
