package import Failures
import NIOCore

extension ToolError {
    /// The errno with which the system refused to bind or listen; nil for every other failure of `start`.
    package var listenErrorNumber: Int32? { (cause as? IOError)?.errnoCode }
}
