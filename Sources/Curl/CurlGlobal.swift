import CCurl
import Glibc

/// libcurl's process-wide state, set up by the first transfer thread and kept until the process ends.
enum CurlGlobal {
    /// Whether libcurl is loaded and ready; found out once, later reads wait for the first to finish.
    static let isReady: Bool = {
        // SAFETY: the handle is only compared.
        guard unsafe ccurl_load() != nil else { return false }
        // SAFETY: called once per process, as curl_global_init(3) asks; the flag value is libcurl's own.
        return ccurl_global_init(Int(CURL_GLOBAL_SSL)) == CURLE_OK
    }()

    /// Starts to load libcurl on a thread that ends with it; the first transfer waits for that one.
    static func begin() {
        var thread = pthread_t()
        let code = unsafe pthread_create(
            &thread, nil,
            { _ in
                _ = CurlGlobal.isReady
                return nil
            }, nil)
        if code == 0 { _ = pthread_detach(thread) }
    }
}
