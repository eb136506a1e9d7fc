/// The configs that `llm-serve init` prints; each is valid once its variables are set.
enum StarterConfig: String, Sendable {
    /// Any server that speaks OpenAI's protocol.
    case plain
    /// A Databricks workspace.
    case databricks

    /// The YAML, commented.
    var text: String {
        switch self {
        case .plain: Self.head + Self.openAI + Self.tail
        case .databricks: Self.head + Self.workspace + Self.tail
        }
    }

    private static let head = """
        # Config of llm-serve. Every key: man llm-serve-config.
        # Check it:  llm-serve check -f llm-serve.yaml
        # Serve it:  llm-serve -f llm-serve.yaml

        model_list:

        """

    private static let openAI = """
          # model_name is what clients ask for. Entries of one name share its calls.
          - model_name: smart
            litellm_params:
              model: openai/gpt-4o                    # PROVIDER/NAME at the upstream
              api_key: os.environ/OPENAI_API_KEY      # a variable, so that no key stands here
          # Any server that speaks OpenAI's protocol: name its address.
          - model_name: local
            litellm_params:
              model: openai/llama3
              api_base: http://127.0.0.1:11434/v1

        """

    private static let workspace = """
          # Every serving endpoint of the workspace, as databricks/NAME. Without api_base and api_key the
          # workspace and credential are those of dbx-auth: profile, environment or service principal.
          - model_name: databricks/*
            litellm_params:
              model: databricks/*
          # A short name, shared by two endpoints: order 1 takes the calls, order 2 those that it cannot.
          - model_name: smart
            litellm_params:
              model: databricks/databricks-claude-sonnet-4-5
              order: 1
          - model_name: smart
            litellm_params:
              model: databricks/databricks-meta-llama-3-3-70b-instruct
              order: 2

        """

    private static let tail = """

        router_settings:
          num_retries: 2            # tries after the first one
          cooldown_time: 5          # seconds that a failing entry is left alone
          # fallbacks:              # other models to try when all entries of one fail
          #   - smart: [OTHER]

        general_settings:
          # What clients send as their key; make one with: echo "sk-$(openssl rand -hex 16)"
          # LITELLM_MASTER_KEY in the environment works without this line.
          master_key: os.environ/LITELLM_MASTER_KEY

        """
}
