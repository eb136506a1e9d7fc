import Glibc

/// The calling thread.
package enum ThisThread {
    /// Does nothing for so long, or until a signal; only for threads of our own, which nothing else waits for.
    package static func sleep(_ length: Duration) {
        _ = poll(nil, 0, length.wholeMilliseconds)
    }
}

/// A thread that nobody joins.
package enum DetachedThread {
    private final class Body: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// Starts a thread with every signal blocked, so that handlers run elsewhere.
    ///
    /// Traps when the system has no thread left: nothing of ours works then.
    package static func start(
        stackBytes: Int = 512 << 10, _ run: @escaping @Sendable () -> Void
    ) {
        var attributes = pthread_attr_t()
        unsafe pthread_attr_init(&attributes)
        defer { unsafe pthread_attr_destroy(&attributes) }
        unsafe pthread_attr_setstacksize(&attributes, stackBytes)
        unsafe pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        var all = sigset_t()
        var before = sigset_t()
        unsafe sigfillset(&all)
        unsafe pthread_sigmask(SIG_SETMASK, &all, &before)
        defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
        // SAFETY: the retained box is released by the one thread that takes it.
        let box = unsafe Unmanaged.passRetained(Body(run)).toOpaque()
        var thread = pthread_t()
        let status = unsafe pthread_create(
            &thread, &attributes,
            { argument in
                if let argument = unsafe argument {
                    unsafe Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
                }
                return nil
            }, box)
        precondition(status == 0, "no thread left")
    }
}
