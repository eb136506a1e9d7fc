import JSON

/// The configs that `llm-serve init` prints; each is valid once its variables are set.
enum StarterConfig: Sendable {
    /// Any server that speaks OpenAI's protocol.
    case plain
    /// A Databricks workspace.
    case databricks
    /// Models that are known already, one at the least.
    case entries([Entry])

    /// One entry of `model_list`, in JSON, which YAML reads too.
    struct Entry: Sendable, Equatable {
        /// `model_name`, quoted.
        let name: String
        /// `litellm_params`.
        let parameters: String
    }

    /// The YAML, commented.
    var text: String {
        switch self {
        case .plain: Self.head + Self.openAI + Self.tail(main: "smart", spare: "local")
        case .databricks:
            Self.head + Self.workspace
                + Self.tail(main: "smart", spare: "databricks/databricks-gpt-oss-120b")
        case .entries(let entries):
            Self.head + Self.list(entries)
                + Self.tail(
                    main: entries[0].name,
                    spare: entries.first { $0.name != entries[0].name }?.name ?? "another-model")
        }
    }

    private static func list(_ entries: [Entry]) -> String {
        entries.map {
            """
              - model_name: \($0.name)
                litellm_params: \($0.parameters)

            """
        }.joined()
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
              # rpm: 500                              # calls that may begin in a minute
              # temperature: 0.2                      # for requests that have none of their own
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
              # rpm: 500                # calls that may begin in a minute
              # temperature: 0.2        # for requests that have none of their own
          - model_name: smart
            litellm_params:
              model: databricks/databricks-meta-llama-3-3-70b-instruct
              order: 2

        """

    /// `main` is a model that the file serves, `spare` another one.
    private static func tail(main: String, spare: String) -> String {
        """

        router_settings:
          num_retries: 2            # tries after the first one
          cooldown_time: 5          # seconds that a failing entry is left alone
          # routing_strategy: least-busy      # instead of simple-shuffle, among the entries of one name
          # timeout: 120                      # seconds that one try may take
          # stream_timeout: 30                # seconds that a stream may be silent
          # fallbacks:                        # other models to try when all entries of one fail
          #   - \(main): [\(spare)]
          # model_group_alias:                # other names
          #   gpt-4o: \(main)

        general_settings:
          # What clients send as their key; make one with: echo "sk-$(openssl rand -hex 16)"
          # LITELLM_MASTER_KEY in the environment works without this line.
          master_key: os.environ/LITELLM_MASTER_KEY
          # allowed_hosts: [gateway.example.com]  # names beside localhost; --host 0.0.0.0 needs them
          # max_request_size_mb: 32
          # global_max_parallel_requests: 200

        """
    }
}

extension StarterConfig.Entry {
    /// The entries of a config that was read.
    static func all(of loaded: LoadedConfig) -> [Self] {
        guard let list = loaded.root["model_list"], case .list(let entries) = list.value else {
            return []
        }
        return entries.compactMap { entry in
            guard let name = entry["model_name"], let parameters = entry["litellm_params"] else {
                return nil
            }
            return Self(name: name.json.text(), parameters: parameters.json.text())
        }
    }
}
