"""The official OpenAI client, unchanged, against the peer workspace and llm-serve."""

import openai
import pytest

TOOL = {
    "type": "function",
    "function": {
        "name": "look_up",
        "description": "looks something up",
        "parameters": {"type": "object", "properties": {"text": {"type": "string"}}},
    },
}


def ask(client, server, text="hello there", **options):
    """One chat completion with one user message."""
    messages = [{"role": "user", "content": text}]
    return client.chat.completions.create(model=server.chat, messages=messages, **options)


def test_chat_answers_with_text_finish_reason_and_usage(server):
    answer = ask(server.openai(), server)
    assert answer.choices[0].message.content == server.answer.format("hello there")
    assert answer.choices[0].message.role == "assistant"
    assert answer.choices[0].finish_reason == "stop"
    assert answer.usage.total_tokens == answer.usage.prompt_tokens + answer.usage.completion_tokens
    assert answer.usage.completion_tokens > 0


def test_chat_streams_word_by_word_and_ends(server):
    chunks = list(ask(server.openai(), server, "one two three", stream=True))
    deltas = [chunk.choices[0].delta for chunk in chunks if chunk.choices]
    assert "".join(delta.content or "" for delta in deltas) == server.answer.format("one two three")
    assert deltas[0].role == "assistant"
    assert sum(1 for delta in deltas if delta.content) >= 3
    reasons = [chunk.choices[0].finish_reason for chunk in chunks if chunk.choices]
    assert [reason for reason in reasons if reason] == ["stop"]


def test_a_stream_reports_usage_when_asked(server):
    chunks = list(ask(server.openai(), server, stream=True, stream_options={"include_usage": True}))
    usage = chunks[-1].usage
    assert usage is not None
    assert usage.total_tokens == usage.prompt_tokens + usage.completion_tokens


def test_unicode_comes_back_as_it_went(server):
    text = "naïve café 日本語 🦉"
    assert ask(server.openai(), server, text).choices[0].message.content.endswith(text)
    chunks = ask(server.openai(), server, text, stream=True)
    parts = [chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices]
    assert "".join(parts).endswith(text)


def test_tool_calls_assemble_from_a_stream(peer):
    """Only the peer's models call tools."""
    client = peer.openai()
    messages = [{"role": "user", "content": "the weather"}]
    with client.chat.completions.stream(
        model=peer.chat, messages=messages, tools=[TOOL]
    ) as stream:
        for _ in stream:
            pass
        call = stream.get_final_completion().choices[0].message.tool_calls[0]
    assert call.function.name == "look_up"
    assert call.function.arguments == '{"text": "the weather", "number": 0}'


def test_several_embeddings_come_in_the_order_of_the_texts(server):
    client, texts = server.openai(), ["alpha", "beta", "alpha"]
    answer = client.embeddings.create(model=server.embeddings, input=texts)
    assert [row.index for row in answer.data] == [0, 1, 2]
    assert answer.data[0].embedding == answer.data[2].embedding
    assert answer.data[0].embedding != answer.data[1].embedding
    assert answer.usage.prompt_tokens > 0


def test_embeddings_as_plain_numbers_are_the_same(server):
    client = server.openai()
    packed = client.embeddings.create(model=server.embeddings, input="alpha").data[0].embedding
    plain = client.embeddings.create(
        model=server.embeddings, input="alpha", encoding_format="float"
    ).data[0].embedding
    assert plain == pytest.approx(packed, abs=1e-6)


def test_completions_answer_whole_and_streamed(server):
    client = server.openai()
    whole = client.completions.create(model=server.completions, prompt="once upon a time")
    assert "once upon a time" in whole.choices[0].text
    chunks = client.completions.create(
        model=server.completions, prompt="once upon a time", stream=True
    )
    text = "".join(chunk.choices[0].text for chunk in chunks if chunk.choices)
    assert text == whole.choices[0].text


def test_an_unknown_model_is_not_found(server):
    with pytest.raises(openai.NotFoundError):
        server.openai().chat.completions.create(
            model="no-such-model", messages=[{"role": "user", "content": "hi"}]
        )


def test_a_wrong_key_is_an_authentication_error(server):
    with pytest.raises(openai.AuthenticationError):
        ask(server.openai(api_key="sk-EXAMPLE-wrong"), server)


def test_a_request_without_messages_is_bad(server):
    with pytest.raises(openai.BadRequestError):
        server.openai().chat.completions.create(model=server.chat, messages=[])


def test_models_are_listed(gateway):
    """The workspace has no /models beside its endpoints; the gateway has."""
    names = [model.id for model in gateway.openai().models.list()]
    assert {gateway.chat, gateway.completions, gateway.embeddings} <= set(names)
