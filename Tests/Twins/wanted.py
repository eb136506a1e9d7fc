"""The differences from LiteLLM that are meant, each with its reason; llm-serve(1) tells them to users."""

UNKNOWN_MODEL = "OpenAI answers 404 to an unknown model, and its clients raise NotFoundError for it"
ERROR_PASSES = "the upstream's error object comes down as it is, so that its type and code can be read"
WHOLE_WAY = "the counts are those of the whole way, not of the last model alone"

WANTED = {
    "names: wild": UNKNOWN_MODEL,
    "names: WILD/x": UNKNOWN_MODEL,
    "malformed: unknown model": UNKNOWN_MODEL,
    "retries_by_status: 403": "a refused credential stays refused where there is no other one",
    "error_shapes: s429": ERROR_PASSES,
    "error_shapes: s500": ERROR_PASSES,
    "error_shapes: gone": "an upstream that cannot be reached is a 502: the gateway itself is well",
    "other_deployment: half-down": "a retry goes to a deployment that was not tried yet",
    "fallbacks: fails": "max_retries: 0 is taken at its word; LiteLLM's router passes it over",
    "fallbacks: fails-too": WHOLE_WAY,
    "fallbacks: order-fails": WHOLE_WAY,
    "keys: none": "the type is the one that Anthropic and MLflow give, authentication_error",
    "keys: raw": "the type is the one that Anthropic and MLflow give, authentication_error",
    "keys: wrong": "a wrong key is 401 with and without a database",
    "malformed: no messages": "which members a model needs is for its upstream to say",
    "malformed: api_base": "a member that is not allowed is a bad request, not a bad key",
    "response_fields: others": "what else there is to tell stands in the access log and the metrics",
    "response_fields: the upstream's own": "an upstream's fields keep their names",
    "what_goes_up: members": "a parameter that LiteLLM does not know for a model passes",
    "streams: fallback before the first byte": "a stream names the model that answers, as a document",
    "streams: cut: ends with [DONE]": "a stream that broke off must not look whole",
    "model_lists: info rows": "a row for each entry of the file",
    "limits: rpm: refusals say when": "a 429 tells when to come again",
    "limits: rpm: type": "the type is OpenAI's, rate_limit_error",
    "request_controls: timeout": "an upstream that is too slow is a 504; 408 would blame the client",
    "request_controls: x-litellm-timeout": "an upstream that is too slow is a 504",
    "request_controls: timeout of the config": "an upstream that is too slow is a 504",
}
