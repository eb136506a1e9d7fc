import Glibc

/// Who drives libcurl now: the transfer thread waits for its turn, everybody else only ever tries to get one.
///
/// The standard library's `Mutex` asks the kernel when it is tried and taken; this one does not.
@safe final class Turn: @unchecked Sendable {
    // SAFETY: a pthread mutex has to keep its address, and may be used from any thread.
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>

    init() {
        unsafe mutex = .allocate(capacity: 1)
        unsafe mutex.initialize(to: pthread_mutex_t())
        unsafe _ = pthread_mutex_init(mutex, nil)
    }

    deinit {
        unsafe _ = pthread_mutex_destroy(mutex)
        unsafe mutex.deallocate()
    }

    /// Waits until the turn is free, and takes it.
    func take() { unsafe _ = pthread_mutex_lock(mutex) }

    /// Takes the turn if it is free.
    func tryToTake() -> Bool { unsafe pthread_mutex_trylock(mutex) == 0 }

    /// Gives it back, on the thread that took it.
    func giveBack() { unsafe _ = pthread_mutex_unlock(mutex) }
}
