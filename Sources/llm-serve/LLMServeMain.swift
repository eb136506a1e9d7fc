import CommandSupport
import ServeCommand

@main
enum LLMServeMain {
    static func main() async { await ToolMain.run(LLMServe.self) }
}
