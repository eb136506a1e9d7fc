import Glibc

extension ThisProcess {
    /// Raises the soft limit of open descriptors to the hard one, and returns how many there may be now.
    ///
    /// Shells start programs with 1,024, for the sake of select(2), which we do not call.
    package static func raiseDescriptorLimit() -> Int {
        let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        var limit = rlimit()
        // SAFETY: the calls only read and fill their argument; a refusal leaves the process as it was.
        guard unsafe getrlimit(kind, &limit) == 0 else { return .max }
        var raised = limit
        raised.rlim_cur = limit.rlim_max
        if limit.rlim_cur < limit.rlim_max, unsafe setrlimit(kind, &raised) == 0 { limit = raised }
        return Int(clamping: limit.rlim_cur)
    }
}
