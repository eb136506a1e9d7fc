extension PriceTable {
    /// The built-in table, as Tests/PriceTable/generate wrote it; not to be edited by hand.
    static let builtInText = #"""
        function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision;
        none,minimal,low,medium,high,xhigh,max
        https://abliteration.ai/pricing
        function_calling,prompt_caching,reasoning,response_schema,tool_choice;vision
        function_calling,prompt_caching,reasoning,response_schema,tool_choice;none_reasoning_effort,vision
        minimal,low,medium,high,xhigh,max
        /v1/images/generations
        https://docs.aimlapi.com/
        https://docs.aimlapi.com/api-references/image-models/google/imagen-4-ultra-generate
        https://docs.aimlapi.com/api-references/image-models/google/gemini-3-pro-image-preview
        vision;
        https://docs.aimlapi.com/api-references/image-models/openai/gpt-image-2
        https://docs.anyscale.com/preview/endpoints/text-generation/supported-models/codellama-CodeLlama-70b-Instruct-hf
        https://docs.anyscale.com/preview/endpoints/text-generation/supported-models/google-gemma-7b-it
        https://docs.anyscale.com/preview/endpoints/text-generation/supported-models/meta-llama-Meta-Llama-3-70B-Instruct
        https://docs.anyscale.com/preview/endpoints/text-generation/supported-models/meta-llama-Meta-Llama-3-8B-Instruct
        function_calling;
        https://docs.anyscale.com/preview/endpoints/text-generation/supported-models/mistralai-Mistral-7B-Instruct-v0.1
        https://docs.anyscale.com/preview/endpoints/text-generation/supported-models/mistralai-Mixtral-8x22B-Instruct-v0.1
        https://docs.anyscale.com/preview/endpoints/text-generation/supported-models/mistralai-Mixtral-8x7B-Instruct-v0.1
        https://azure.microsoft.com/en-us/pricing/details/azure-openai/
        function_calling,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision;
        /v1/responses
        text,image;text
        https://prices.azure.com/api/retail/prices?$filter=serviceName%20eq%20'Foundry%20Models'%20and%20armRegionName%20eq%20'eastus'%20and%20priceType%20eq%20'Consumption'
        https://learn.microsoft.com/en-us/azure/foundry/openai/concepts/retired-models
        assistant_prefill,computer_use,function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision;
        https://learn.microsoft.com/en-us/azure/foundry/openai/concepts/model-retirement-schedule
        assistant_prefill,computer_use,function_calling,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision;
        adaptive_thinking,computer_use,function_calling,legacy_thinking,max_reasoning_effort,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision;assistant_prefill
        adaptive_thinking,computer_use,function_calling,max_reasoning_effort,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort;assistant_prefill,sampling_params
        adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort;assistant_prefill,sampling_params
        adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort;assistant_prefill,forced_tool_use,sampling_params
        https://management.azure.com/subscriptions/c873328e-b572-4770-8dff-aaeb6f1f0e79/providers/Microsoft.CognitiveServices/locations/eastus2/models?api-version=2024-10-01
        https://learn.microsoft.com/en-us/azure/foundry/foundry-models/concepts/claude-models
        function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice,vision;prompt_caching
        https://azure.microsoft.com/en-us/pricing/details/cognitive-services/openai-service/
        function_calling,parallel_function_calling,response_schema,tool_choice;pdf_input
        computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort;max_reasoning_effort,minimal_reasoning_effort,none_reasoning_effort
        /v1/chat/completions,/v1/responses
        https://ai.azure.com/catalog/models/gpt-6-astra
        computer_use,function_calling,max_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort;minimal_reasoning_effort
        https://azure.microsoft.com/en-us/blog/gpt-6-astra-sol-and-luna-for-production-agents-in-microsoft-foundry/
        computer_use,function_calling,max_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort;minimal_reasoning_effort,none_reasoning_effort
        https://learn.microsoft.com/en-us/azure/ai-foundry/openai/concepts/models
        https://techcommunity.microsoft.com/blog/azure-ai-foundry-blog/gpt-6-1-terra-now-generally-available-in-microsoft-foundry-build-agents-that-see/4567769
        function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort;minimal_reasoning_effort
        /v1/chat/completions,/v1/batch,/v1/responses
        https://ai.azure.com/catalog/models/gpt-5.5
        function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search;
        /v1/images/generations,/v1/images/edits
        function_calling,minimal_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort;
        https://ai.azure.com/catalog/models/gpt-5.4
        function_calling,minimal_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort;none_reasoning_effort,response_schema
        /v1/batch,/v1/responses
        https://ai.azure.com/catalog/models/gpt-5.4-pro
        https://ai.azure.com/catalog/models/gpt-5.4-mini
        https://ai.azure.com/catalog/models/gpt-5.4-nano
        https://azure.microsoft.com/en-us/pricing/details/ai-foundry-models/aoai/
        function_calling,parallel_function_calling,prompt_caching,response_schema,tool_choice,vision;
        function_calling,parallel_function_calling,response_schema,tool_choice,vision;
        audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice;
        text,audio;text,audio
        function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision;
        function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision;
        text,image;text,image
        function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision;system_messages
        function_calling,parallel_function_calling,prompt_caching,tool_choice,vision;
        function_calling,parallel_function_calling,prompt_caching;vision
        prompt_caching,reasoning,tool_choice;vision
        function_calling,tool_choice;
        tool_choice;
        https://learn.microsoft.com/en-us/azure/foundry/openai/concepts/legacy-models
        function_calling,parallel_function_calling,tool_choice;
        function_calling,parallel_function_calling,tool_choice,vision;
        tool_choice,vision;
        function_calling,native_streaming,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice,vision;web_search
        function_calling,native_streaming,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice,vision;
        function_calling,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice,vision;
        audio_output,function_calling,native_streaming,parallel_function_calling,system_messages,tool_choice;prompt_caching,reasoning,response_schema,vision
        /v1/chat/completions
        https://learn.microsoft.com/en-us/azure/foundry/foundry-models/concepts/models-sold-directly-by-azure
        audio_input,audio_output,function_calling,native_streaming,parallel_function_calling,system_messages,tool_choice;prompt_caching,reasoning,response_schema,vision
        /v1/realtime
        text,image,audio;text,audio
        /v1/audio/transcriptions
        /v1/audio/speech
        text,audio;audio
        audio_input;
        /v1/realtime,/v1/realtime/transcription_sessions
        audio;text
        https://learn.microsoft.com/en-us/azure/foundry/openai/concepts/gpt-realtime-whisper
        function_calling,minimal_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision;
        prompt_caching,vision;
        function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,tool_choice;
        function_calling,parallel_function_calling,prompt_caching,response_schema,tool_choice;
        prompt_caching;
        function_calling,minimal_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,xhigh_reasoning_effort;
        function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,system_messages,tool_choice,vision,web_search;response_schema
        computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort;max_reasoning_effort,minimal_reasoning_effort,none_reasoning_effort
        computer_use,function_calling,max_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort;minimal_reasoning_effort
        computer_use,function_calling,max_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort;minimal_reasoning_effort,none_reasoning_effort
        medium
        function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort;low_reasoning_effort,minimal_reasoning_effort,none_reasoning_effort,response_schema
        function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort;
        pdf_input,vision;
        function_calling,parallel_function_calling,prompt_caching,reasoning,tool_choice,vision;
        function_calling,parallel_function_calling,prompt_caching,reasoning;vision
        function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision;parallel_function_calling
        function_calling,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search;
        prompt_caching,reasoning,response_schema,tool_choice;vision
        function_calling,reasoning,response_schema,tool_choice,vision;parallel_function_calling,prompt_caching
        https://azure.microsoft.com/en-us/pricing/calculator/
        https://azure.microsoft.com/en-us/pricing/details/cognitive-services/speech-services/
        embedding_image_input;
        https://marketplace.microsoft.com/en-us/marketplace/apps/cohere.cohere-embed-v3-english-offer?tab=PlansAndPrice
        native_streaming;pdf_input
        text;text
        https://techcommunity.microsoft.com/blog/azure-ai-foundry-blog/black-forest-labs-flux-1-kontext-pro-and-flux1-1-pro-now-available-in-azure-ai-f/4434659
        https://azure.microsoft.com/en-us/pricing/details/ai-foundry-models/black-forest-labs/
        text,image;image
        function_calling,prompt_caching,reasoning,tool_choice;pdf_input
        function_calling,prompt_caching,reasoning,tool_choice,vision;pdf_input
        low,high,max
        function_calling,prompt_caching,reasoning,tool_choice;pdf_input,vision
        https://techcommunity.microsoft.com/blog/azure-ai-foundry-blog/introducing-mai-image-2-5-pro-and-mai-voice-2-flash-in-microsoft-foundry/4539446
        function_calling,tool_choice;pdf_input
        function_calling,tool_choice,vision;pdf_input
        https://azure.microsoft.com/en-us/blog/introducing-the-llama-4-herd-in-azure-ai-foundry-and-azure-databricks/
        tool_choice;pdf_input
        tool_choice;pdf_input,vision
        tool_choice,vision;pdf_input
        function_calling,tool_choice;pdf_input,vision
        function_calling;pdf_input
        audio_input,function_calling,vision;pdf_input
        function_calling,reasoning,tool_choice;pdf_input
        /v1/ocr
        https://ai.azure.com/catalog/models/mistral-document-ai-2512
        https://azure.microsoft.com/en-us/pricing/details/ai-foundry-models/mistral/
        https://cohere.com/blog/parse
        https://azure.microsoft.com/en-us/pricing/details/ai-document-intelligence/
        reasoning,tool_choice;pdf_input
        https://techcommunity.microsoft.com/blog/azure-ai-foundry-blog/introducing-cohere-rerank-4-0-in-microsoft-foundry/4477076
        assistant_prefill,function_calling,prompt_caching,reasoning,tool_choice;pdf_input
        /v1/embeddings
        text,image;
        function_calling,response_schema,tool_choice,web_search;pdf_input
        function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search;pdf_input
        https://azure.microsoft.com/en-us/pricing/details/ai-foundry-models/grok/
        function_calling,prompt_caching,response_schema,tool_choice,vision,web_search;pdf_input
        function_calling,reasoning,response_schema,tool_choice,web_search;pdf_input
        ;pdf_input
        function_calling,prompt_caching,tool_choice,video_input,vision;pdf_input
        https://marketplace.microsoft.com/en/marketplace/apps/000-000.ministral-3b-2410-offer?tab=Overview
        https://marketplace.microsoft.com/en/marketplace/apps/000-000.mistral-ai-large-2407-offer?tab=Overview
        assistant_prefill,function_calling,tool_choice;pdf_input
        https://aws.amazon.com/bedrock/pricing/
        function_calling,native_structured_output,reasoning,response_schema,tool_choice;audio_input,vision
        https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonBedrock/current/index.json
        function_calling,response_schema,system_messages,tool_choice;audio_input,vision
        function_calling,reasoning,response_schema,system_messages,tool_choice;audio_input,vision
        function_calling,reasoning;
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-moonshot-ai-kimi-k2-thinking.html
        function_calling,response_schema,system_messages,tool_choice,vision;audio_input
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-qwen-qwen3-coder-next.html
        https://b0.p.awsstatic.com/pricing/2.0/meteredUnitMaps/bedrock/USD/current/bedrock.json
        function_calling,reasoning,response_schema,system_messages,tool_choice,video_input,vision;audio_input
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-meta-llama-3-70b-instruct.md
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-meta-llama-3-8b-instruct.md
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-deepseek-deepseek-v3-2.html
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-minimax-minimax-m2-1.html
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-minimax-minimax-m2-5.html
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-moonshot-ai-kimi-k2-5.html
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-mistral-ai-mistral-7b-instruct.md
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-mistral-ai-mistral-large.md
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-mistral-ai-mixtral-8x7b-instruct.md
        function_calling,response_schema,tool_choice,vision;
        function_calling,pdf_input,prompt_caching,response_schema,tool_choice,vision;
        assistant_prefill,computer_use,function_calling,native_structured_output,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision;
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-anthropic-claude-sonnet-4-5.md
        pdf_input;
        audio_input,embedding_image_input,image_input,video_input;
        function_calling,prompt_caching,response_schema,tool_choice;
        assistant_prefill,function_calling,pdf_input,prompt_caching,response_schema,tool_choice;
        /v1/images/edits,/v1/images/generations
        https://bfl.ai/pricing
        /v1/images/edits
        function_calling,parallel_function_calling,reasoning,response_schema,tool_choice;
        https://www.cerebras.ai/blog/openai-gpt-oss-120b-runs-fastest-on-cerebras
        function_calling,reasoning,tool_choice;
        https://inference-docs.cerebras.ai/support/pricing
        function_calling,parallel_function_calling,reasoning,response_schema,tool_choice,vision;
        https://api.cerebras.ai/public/v1/models/qwen-3.8-27b
        audio_input,video_input,vision;
        https://developers.cloudflare.com/workers-ai/models/clef-omni/
        https://developers.cloudflare.com/workers-ai/platform/pricing/
        https://developers.cloudflare.com/workers-ai/models/clairic/
        reasoning;
        assistant_prefill,tool_choice;
        https://docs.mistral.ai/capabilities/code_generation/
        https://cohere.com/pricing
        function_calling,native_streaming,prompt_caching,reasoning,system_messages,tool_choice;vision
        /v1/chat/completions,/v1/responses,/v1/messages
        https://www.coralbricks.ai/pricing
        function_calling,native_streaming,prompt_caching,reasoning,system_messages,tool_choice,vision;
        function_calling,prompt_caching,reasoning,response_schema,tool_choice;
        https://www.alibabacloud.com/help/en/model-studio/models
        https://www.alibabacloud.com/help/en/model-studio/model-pricing
        function_calling,tool_choice,vision;
        function_calling,reasoning,tool_choice,vision;
        function_calling,prompt_caching,reasoning,response_schema,tool_choice,video_input,vision,web_search;
        https://docs.modelstudio.console.alibabacloud.com/en/model-studio/model-pricing
        audio_input,function_calling,prompt_caching,reasoning,response_schema,tool_choice,video_input,vision,web_search;
        /v1/videos
        text,image,video,audio;video
        https://www.alibabacloud.com/help/en/model-studio/wan3-0-video
        https://www.alibabacloud.com/help/en/model-studio/wan3-0-video-prime
        text;video
        https://www.alibabacloud.com/help/en/model-studio/happyhorse-1-1-t2v
        text,image;video
        https://www.alibabacloud.com/help/en/model-studio/happyhorse-1-1-i2v
        https://www.alibabacloud.com/help/en/model-studio/happyhorse-1-1-r2v
        https://www.alibabacloud.com/help/en/model-studio/happyhorse-1-0-t2v
        https://www.alibabacloud.com/help/en/model-studio/happyhorse-1-0-i2v
        https://www.alibabacloud.com/help/en/model-studio/happyhorse-1-0-r2v
        text,audio;video
        https://www.alibabacloud.com/help/en/model-studio/wan2-7-t2v
        https://www.alibabacloud.com/help/en/model-studio/wan2-7-i2v
        https://www.alibabacloud.com/help/en/model-studio/wan2-7-r2v
        https://www.qwencloud.com/models
        https://www.databricks.com/product/pricing/foundation-model-serving
        adaptive_thinking,anthropic_thinking_payload,function_calling,mid_conversation_system,prompt_caching,reasoning,tool_choice;assistant_prefill,sampling_params,vision
        https://www.databricks.com/product/pricing/proprietary-foundation-model-serving
        adaptive_thinking,anthropic_thinking_payload,function_calling,mid_conversation_system,prompt_caching,reasoning,tool_choice,vision;assistant_prefill,forced_tool_use,sampling_params
        anthropic_thinking_payload,assistant_prefill,function_calling,prompt_caching,reasoning,tool_choice;
        anthropic_thinking_payload,assistant_prefill,function_calling,output_config,prompt_caching,reasoning,tool_choice;
        anthropic_thinking_payload,function_calling,legacy_thinking,prompt_caching,reasoning,tool_choice;assistant_prefill
        adaptive_thinking,anthropic_thinking_payload,function_calling,prompt_caching,reasoning,tool_choice,vision;assistant_prefill,sampling_params
        adaptive_thinking,anthropic_thinking_payload,function_calling,mid_conversation_system,prompt_caching,reasoning,tool_choice,vision;assistant_prefill,sampling_params
        adaptive_thinking,anthropic_thinking_payload,function_calling,max_reasoning_effort,output_config,prompt_caching,reasoning,tool_choice,vision,xhigh_reasoning_effort;assistant_prefill,forced_tool_use,minimal_reasoning_effort,none_reasoning_effort,sampling_params
        function_calling,prompt_caching,reasoning,tool_choice;vision
        https://docs.databricks.com/aws/en/machine-learning/foundation-model-apis/supported-models
        anthropic_thinking_payload,audio_input,function_calling,prompt_caching,reasoning,tool_choice,video_input,vision;
        text,image,audio,video;text
        audio_input,function_calling,prompt_caching,tool_choice,video_input,vision;
        vision;function_calling
        audio_input,function_calling,prompt_caching,reasoning,tool_choice,video_input,vision;
        function_calling,prompt_caching,tool_choice;
        function_calling,reasoning,tool_choice,vision;sampling_params
        function_calling,prompt_caching,reasoning,tool_choice,vision;sampling_params
        function_calling,prompt_caching,reasoning,tool_choice,vision;
        function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision;sampling_params
        function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,tool_choice;vision
        function_calling,reasoning,tool_choice;vision
        function_calling,tool_choice;vision
        https://docs.databricks.com/api/ai-functions/v1/ai-decide
        https://deepgram.com/pricing
        /v1/listen
        https://deepinfra.com/pricing
        ;tool_choice
        audio_input,function_calling,reasoning,response_schema,tool_choice,vision;image_size
        audio_input,function_calling,reasoning,response_schema,tool_choice,vision;
        function_calling,prompt_caching,reasoning,tool_choice;
        assistant_prefill,function_calling,native_streaming,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice;
        https://api-docs.deepseek.com/quick_start/pricing
        assistant_prefill,function_calling,prompt_caching,tool_choice;
        assistant_prefill,function_calling,prompt_caching,reasoning,tool_choice;
        assistant_prefill,native_streaming,prompt_caching,reasoning,response_schema,system_messages;function_calling,parallel_function_calling,tool_choice
        https://docs.sailresearch.com/models
        https://elevenlabs.io/pricing
        https://elevenlabs.io/pricing/api
        https://fal.ai/models/bytedance/seedance-2.5/text-to-video
        https://fal.ai/models/bytedance/seedance-2.5/image-to-video
        https://fal.ai/models/bytedance/seedance-2.5/reference-to-video
        https://fal.ai/models/minimax/h3/text-to-video
        https://fal.ai/models/minimax/h3/reference-to-video
        https://fal.ai/models/bytedance/seedance-2.0/text-to-video
        https://fal.ai/models/bytedance/seedance-2.0/image-to-video
        https://fal.ai/models/bytedance/seedance-2.0/reference-to-video
        https://fal.ai/models/fal-ai/nano-banana-2
        https://fal.ai/models/fal-ai/nano-banana-pro
        https://fal.ai/models/openai/gpt-image-2
        https://fal.ai/models/openai/gpt-image-2/edit
        https://fal.ai/models/openai/gpt-image-2.5/flare/text-to-image
        https://fal.ai/models/openai/gpt-image-2.5/flare/edit
        https://fal.ai/models/openai/gpt-image-2.5/sunburst/text-to-image
        https://fal.ai/models/openai/gpt-image-2.5/sunburst/edit
        https://fal.ai/models/fal-ai/flux/dev
        https://fal.ai/models/fal-ai/trellis
        https://fal.ai/models/fal-ai/trellis-2
        https://fal.ai/models/fal-ai/flux-lora-depth
        reasoning,vision;
        https://fal.ai/models/fal-ai/moondream3-preview/query
        https://fireworks.ai/pricing
        response_schema;function_calling,tool_choice
        response_schema;tool_choice
        https://fireworks.ai/models/fireworks/deepseek-v3-0324
        reasoning,response_schema,tool_choice;
        function_calling,reasoning,response_schema,tool_choice;
        https://fireworks.ai/models/fireworks/deepseek-v3p2
        function_calling,reasoning,response_schema,tool_choice;vision
        https://docs.fireworks.ai/serverless/pricing
        https://api.fireworks.ai/v1/serverless/models
        function_calling,response_schema,tool_choice;
        https://fireworks.ai/models/fireworks/glm-4p5
        https://artificialanalysis.ai/models/glm-4-5-air
        https://fireworks.ai/models/fireworks/glm-4p7
        https://api.fireworks.ai/v1/serverless/models?format=nested
        https://fireworks.ai/models/fireworks/kimi-k2-instruct
        https://app.fireworks.ai/models/fireworks/kimi-k2-instruct-0905
        function_calling,response_schema,tool_choice,web_search;
        function_calling,reasoning,response_schema,tool_choice,vision;
        response_schema,vision;function_calling,tool_choice
        response_schema,vision;tool_choice
        https://fireworks.ai/models/fireworks/minimax-m2p1
        function_calling,image_input,native_structured_output,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice,video_input,vision;
        https://api.friendli.ai/serverless/v1/models
        function_calling,native_structured_output,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice;image_input,video_input,vision
        function_calling,image_input,native_structured_output,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice,vision;prompt_caching,video_input
        high,max
        audio_input,audio_output,function_calling,parallel_function_calling,pdf_input,response_schema,system_messages,tool_choice,url_context,vision,web_search;prompt_caching
        text,image,audio,video;text,audio
        https://ai.google.dev/gemini-api/docs/pricing
        audio_input,function_calling,native_streaming,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,video_input,vision,web_search;
        /v1/chat/completions,/v1/completions,/v1/batch
        https://cloud.google.com/vertex-ai/generative-ai/pricing
        audio_input,computer_use,function_calling,native_streaming,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,video_input,vision,web_search;
        https://cloud.google.com/gemini-enterprise-agent-platform/generative-ai/pricing
        audio_input,computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search;
        audio_input,computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search;sampling_params
        audio_input,computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search;minimal_reasoning_effort,sampling_params
        audio_input,native_streaming,pdf_input,prompt_caching,reasoning,response_schema,system_messages,video_input,vision;function_calling,minimal_reasoning_effort,sampling_params,tool_choice,url_context,web_search
        /v1/chat/completions,/v1/completions
        audio_input,audio_output,function_calling,vision,web_search;response_schema
        /vertex_ai/live,/v1/realtime
        audio_input,function_calling,native_streaming,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search;
        https://cloud.google.com/vertex-ai/generative-ai/pricing#gemini-models
        audio_input,function_calling,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search;audio_output
        multimodal;
        audio_input,multimodal,vision;
        prompt_caching,system_messages,vision,web_search;function_calling,reasoning,response_schema
        /v1/chat/completions,/v1/images/generations,/v1/images/edits
        audio_input,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search;audio_output
        system_messages,vision,web_search;function_calling,prompt_caching,response_schema
        audio_input,function_calling,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,vision,web_search;audio_output,image_size
        parallel_function_calling,pdf_input,prompt_caching,system_messages,tool_choice,url_context,vision;audio_input,audio_output,function_calling,image_size,reasoning,response_schema,web_search
        text,image,audio,video;text,image
        reasoning,system_messages,vision,web_search;function_calling,prompt_caching,response_schema
        prompt_caching,response_schema,system_messages,vision,web_search;function_calling,reasoning
        /v1/chat/completions,/v1/images/edits
        pdf_input,reasoning,system_messages,vision,web_search;function_calling,prompt_caching,response_schema
        pdf_input,reasoning,system_messages,vision;function_calling,prompt_caching,response_schema,web_search
        pdf_input,prompt_caching,response_schema,system_messages,vision,web_search;function_calling
        https://ai.google.dev/gemini-api/docs/models/deep-research-pro-preview-12-2025
        ;audio_input,function_calling,response_schema,web_search
        audio_input,function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search;
        computer_use,function_calling,system_messages,tool_choice,vision;
        audio_input,computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search;audio_output,sampling_params
        audio_input,computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,vision,web_search;audio_output
        audio_input,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search;audio_output,sampling_params
        audio_input,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search;audio_output,minimal_reasoning_effort,sampling_params
        audio_input,computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search;audio_output,minimal_reasoning_effort,sampling_params
        audio_input,reasoning,system_messages,video_input,vision;
        /v1beta/interactions
        text,image,audio,video;text,video
        prompt_caching,system_messages,tool_choice;audio_input,audio_output,function_calling,response_schema,vision,web_search
        text;audio
        function_calling,response_schema,system_messages,tool_choice,vision;
        https://ai.google.dev/pricing
        https://cloud.google.com/vertex-ai/generative-ai/docs/learn/models#foundation_models
        function_calling,response_schema,tool_choice,vision;audio_output,system_messages
        https://aistudio.google.com
        function_calling,reasoning,response_schema,system_messages,tool_choice,vision;
        function_calling,response_schema,system_messages,tool_choice,vision;audio_output
        audio_output;audio_input,function_calling,prompt_caching,response_schema,system_messages,vision,web_search
        https://ai.google.dev/gemini-api/docs/video
        adaptive_thinking,function_calling,parallel_function_calling,reasoning,response_schema,vision;
        /v1/chat/completions,/v1/messages
        https://raw.githubusercontent.com/github/docs/main/data/tables/copilot/models-and-pricing.yml
        function_calling,parallel_function_calling,reasoning,vision;
        function_calling,parallel_function_calling,reasoning,vision;sampling_params
        function_calling,parallel_function_calling;
        function_calling,parallel_function_calling,response_schema,vision;
        https://raw.githubusercontent.com/github/docs/main/data/tables/copilot/model-deprecation-history.yml
        function_calling,parallel_function_calling,vision;
        https://github.blog/changelog/2026-10-19-github-copilot-models-deprecated-on-october-19-2026
        function_calling,parallel_function_calling,reasoning,response_schema,vision;
        function_calling,max_reasoning_effort,none_reasoning_effort,parallel_function_calling,reasoning,response_schema,vision,xhigh_reasoning_effort;minimal_reasoning_effort
        https://developers.openai.com/api/docs/pricing
        function_calling,max_reasoning_effort,parallel_function_calling,reasoning,response_schema,vision,xhigh_reasoning_effort;minimal_reasoning_effort,none_reasoning_effort
        function_calling,none_reasoning_effort,parallel_function_calling,reasoning,response_schema,vision,xhigh_reasoning_effort;minimal_reasoning_effort
        https://platform.openai.com/docs/models/gpt-5.5
        https://platform.openai.com/docs/models/gpt-5.6-luna
        https://platform.openai.com/docs/models/gpt-5.6-sol
        https://platform.openai.com/docs/models/gpt-5.6-terra
        function_calling,parallel_function_calling,reasoning,response_schema,vision,xhigh_reasoning_effort;minimal_reasoning_effort,none_reasoning_effort
        function_calling,system_messages;
        function_calling,system_messages,vision;
        function_calling,output_config,vision;
        function_calling,vision;
        function_calling,prompt_caching,response_schema,tool_choice;reasoning,vision
        https://inference.baseten.co/v1/models
        text;
        https://console.groq.com/docs/model/llama-guard-3-8b
        https://console.groq.com/docs/models
        https://console.groq.com/docs/model/meta-llama/llama-prompt-guard-2-86m
        function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,tool_choice,web_search;
        function_calling,prompt_caching,reasoning,response_schema,tool_choice,web_search;
        https://console.groq.com/docs/model/canopylabs/orpheus-v1-english
        function_calling,system_messages,tool_choice;
        https://router.hostinger.com/v1/models
        function_calling,parallel_function_calling,system_messages,tool_choice;
        reasoning,system_messages;function_calling,tool_choice
        function_calling,parallel_function_calling,system_messages,tool_choice,vision;
        function_calling,prompt_caching,response_schema,system_messages,tool_choice;
        https://docs.inceptionlabs.ai/get-started/models
        function_calling,native_streaming,prompt_caching,reasoning,tool_choice;vision
        https://inferenceapis.com/pricing
        function_calling,native_streaming,reasoning,tool_choice;vision
        function_calling,native_streaming,tool_choice;reasoning,vision
        function_calling,native_streaming,tool_choice,vision;reasoning
        function_calling,parallel_function_calling,reasoning,system_messages,tool_choice;
        function_calling,minimal_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort;
        text,image,video;text
        https://ai.developer.meta.com/docs/pricing-rate-limits
        https://dev.meta.ai/docs/speech-to-text
        function_calling,max_reasoning_effort,minimal_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort;none_reasoning_effort
        https://dev.meta.ai/docs/pricing-rate-limits
        https://ai.developer.meta.com/docs/models
        function_calling,prompt_caching,reasoning,system_messages,tool_choice;
        function_calling,prompt_caching,reasoning,system_messages,tool_choice,vision;
        text,image,audio;video
        https://platform.minimax.io/docs/guides/pricing-paygo
        audio_input,native_structured_output,system_messages;
        https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonBedrock/current/ap-southeast-2/index.json
        https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonBedrock/current/ap-northeast-1/index.json
        https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonBedrock/current/eu-west-2/index.json
        assistant_prefill,function_calling,response_schema,tool_choice;
        https://docs.mistral.ai/models/model-cards/codestral-25-08
        https://mistral.ai/technology/
        assistant_prefill,function_calling,reasoning,response_schema,tool_choice;
        none,high
        https://docs.mistral.ai/models/devstral-small-2-25-12
        https://mistral.ai/news/devstral-2-vibe-cli
        assistant_prefill,function_calling,response_schema,tool_choice,vision;
        https://docs.mistral.ai/models/ministral-3-14b-25-12
        https://docs.mistral.ai/models/ministral-3-3b-25-12
        https://docs.mistral.ai/models/mistral-embed-23-12
        assistant_prefill,function_calling,reasoning,response_schema,tool_choice,vision;
        https://docs.mistral.ai/models/model-cards/mistral-medium-3-5-26-04
        https://docs.mistral.ai/models/model-cards/voxtral-mini-transcribe-realtime-26-02
        audio_output;
        https://docs.mistral.ai/models/model-cards/voxtral-tts-26-03
        https://docs.mistral.ai/models/voxtral-mini-transcribe-3-0
        https://docs.mistral.ai/models/voxtral-small-transcribe-3-0
        https://docs.mistral.ai/models/voxtral-mini-transcribe-realtime-3-0
        https://docs.mistral.ai/models/voxtral-mini-tts-3-0
        audio_input,function_calling,response_schema,tool_choice;
        https://docs.mistral.ai/models/voxtral-small-25-07
        assistant_prefill,function_calling,prompt_caching,reasoning,response_schema,tool_choice;
        https://docs.mistral.ai/models/zai-glm-5-2
        https://docs.mistral.ai/models/deepseek-v4-flash-1017
        https://docs.mistral.ai/models/zai-glm-5-3
        assistant_prefill,function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision;
        https://docs.mistral.ai/models/zai-glm-5-3-flash
        /v1/ocr,/v1/batch
        https://mistral.ai/pricing#api-pricing
        https://docs.mistral.ai/models/model-cards/ocr-4-1
        https://docs.mistral.ai/models/model-cards/mistral-small-4-0-26-03
        https://docs.mistral.ai/models/mistral-large-4
        https://docs.mistral.ai/models/mistral-large-3-25-12
        https://mistral.ai/pricing
        assistant_prefill,response_schema,tool_choice;
        function_calling,prompt_caching,reasoning,response_schema,tool_choice,video_input,vision;
        https://platform.kimi.ai/docs/pricing/chat-k27-code
        function_calling,reasoning,response_schema,tool_choice,video_input,vision;
        https://platform.moonshot.ai/docs/guide/kimi-k2-5-quickstart
        https://platform.kimi.ai/docs/pricing/chat-k26
        function_calling,prompt_caching,reasoning,response_schema,vision;
        https://platform.kimi.ai/docs/pricing/chat
        https://platform.kimi.ai/docs/pricing/chat-k3
        https://platform.moonshot.ai/docs/pricing
        function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,vision;
        https://www.morphllm.com/pricing
        function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema;
        system_messages;function_calling,parallel_function_calling,tool_choice,vision
        https://docs.nscale.com/docs/inference/serverless-models/current#chat-models
        https://docs.nscale.com/docs/inference/serverless-models/current#image-models
        https://nebius.com/prices
        https://tokenfactory.nebius.com/models/catalog/text2text/google%2Fgemma-3-27b-it
        https://tokenfactory.nebius.com/models/catalog/text2text/Qwen%2FQwen3-32B
        https://tokenfactory.nebius.com/models/catalog/image2text/Qwen%2FQwen2.5-VL-72B-Instruct
        https://tokenfactory.nebius.com/models/catalog/text2text/deepseek-ai%2FDeepSeek-V4-Flash
        https://tokenfactory.nebius.com/models/catalog/text2text/deepseek-ai%2FDeepSeek-V4-Flash-0731
        https://tokenfactory.nebius.com/models/catalog/text2text/deepseek-ai%2FDeepSeek-V4-Pro
        https://tokenfactory.nebius.com/models/catalog/text2text/deepseek-ai%2FDeepSeek-V4-Pro-0813
        function_calling,reasoning,vision;
        https://tokenfactory.nebius.com/endpoints?modals=endpoint-details&model-id=deepseek-ai/DeepSeek-V4.1-Flash
        https://tokenfactory.nebius.com/models/catalog/text2text/MiniMaxAI%2FMiniMax-M2.5
        https://tokenfactory.nebius.com/models/catalog/text2text/MiniMaxAI%2FMiniMax-M3
        https://tokenfactory.nebius.com/models/catalog/image2text/moonshotai%2FKimi-K2.6
        https://tokenfactory.nebius.com/models/catalog/text2text/moonshotai%2FKimi-K2.7-Code
        https://tokenfactory.nebius.com/models/catalog/image2text/moonshotai%2FKimi-K3
        https://tokenfactory.nebius.com/models/catalog/text2text/NousResearch%2FHermes-4-405B
        https://tokenfactory.nebius.com/models/catalog/text2text/NousResearch%2FHermes-4-70B
        https://tokenfactory.nebius.com/models/catalog/image2text/nvidia%2FCosmos3-Super-Reasoner
        https://tokenfactory.nebius.com/models/catalog/text2text/nvidia%2FLlama-3_1-Nemotron-Ultra-253B-v1
        https://tokenfactory.nebius.com/models/catalog/text2text/nvidia%2FNVIDIA-Nemotron-3-Nano-30B-A3B
        https://tokenfactory.nebius.com/models/catalog/text2text/nvidia%2FNemotron-3-Nano-Omni
        https://tokenfactory.nebius.com/models/catalog/text2text/nvidia%2Fnemotron-3-super-120b-a12b
        https://tokenfactory.nebius.com/models/catalog/text2text/nvidia%2FNemotron-3-Ultra-550b-a55b
        https://tokenfactory.nebius.com/models/catalog/text2text/nvidia%2FNemotron-3_5-Lightning
        https://tokenfactory.nebius.com/models/catalog/text2text/openai%2Fgpt-oss-120b
        https://tokenfactory.nebius.com/models/catalog/image2text/openbmb%2FMiniCPM-V-4_5
        https://tokenfactory.nebius.com/models/catalog/text2text/Qwen%2FQwen3-235B-A22B-Instruct-2507
        https://tokenfactory.nebius.com/models/catalog/text2text/Qwen%2FQwen3-30B-A3B-Instruct-2507
        https://tokenfactory.nebius.com/models/catalog/text2text/Qwen%2FQwen3-Next-80B-A3B-Thinking
        https://tokenfactory.nebius.com/models/catalog/text2text/Qwen%2FQwen3.5-397B-A17B
        https://tokenfactory.nebius.com/models/catalog/text2text/Qwen%2FQwen3.8-27B
        https://tokenfactory.nebius.com/models/catalog/text2text/zai-org%2FGLM-5.1
        https://tokenfactory.nebius.com/models/catalog/text2text/zai-org%2FGLM-5.2
        https://tokenfactory.nebius.com/models/catalog/text2text/zai-org%2FGLM-5.3
        https://tokenfactory.nebius.com/models/catalog/text2text/zai-org%2FGLM-5.3-Flash
        https://tokenfactory.nebius.com/models/catalog/embedding/Qwen%2FQwen3-Embedding-8B
        function_calling,native_streaming;response_schema
        https://www.oracle.com/artificial-intelligence/generative-ai/generative-ai-service/pricing
        function_calling,native_streaming,vision;response_schema
        https://www.oracle.com/artificial-intelligence/enterprise-ai/cost-estimator/
        audio_input,function_calling,native_streaming,pdf_input,reasoning,response_schema,system_messages,video_input,vision;image_size
        audio_input,function_calling,native_streaming,pdf_input,reasoning,response_schema,system_messages,video_input,vision;
        audio_input,function_calling,native_streaming,pdf_input,response_schema,system_messages,video_input,vision;image_size,reasoning
        native_streaming;function_calling,response_schema
        function_calling;response_schema
        function_calling,vision;response_schema
        ;function_calling,response_schema
        function_calling,native_streaming,reasoning,response_schema,vision;
        function_calling,native_streaming,reasoning;
        ;function_calling
        https://www.ovhcloud.com/en/public-cloud/ai-endpoints/catalog/
        ;function_calling,response_schema,tool_choice
        reasoning,response_schema;function_calling,tool_choice
        https://docs.perplexity.ai/api-reference/decisions-post
        https://docs.perplexity.ai/docs/getting-started/pricing
        https://docs.perplexity.ai/docs/decisions/quickstart
        web_search;
        reasoning,web_search;
        ;function_calling,tool_choice
        https://platform.publicai.co/docs
        function_calling,web_search;
        function_calling,reasoning,web_search;
        https://docs.perplexity.ai/docs/agent-api/models
        function_calling,web_search;reasoning
        adaptive_thinking,function_calling,legacy_thinking,output_config,web_search;reasoning
        adaptive_thinking,function_calling,output_config,web_search;reasoning
        function_calling,output_config,web_search;reasoning
        function_calling,web_search;image_size,reasoning
        https://docs.perplexity.ai/docs/embeddings/quickstart
        function_calling,native_structured_output,response_schema,system_messages;audio_input,vision
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-qwen-qwen3-next-80b-a3b.html
        https://reducto.ai/pricing
        https://www.recraft.ai/docs#pricing
        function_calling,parallel_function_calling,response_schema,system_messages,tool_choice,vision;
        audio_input,audio_output,function_calling,parallel_function_calling,response_schema,system_messages,tool_choice,vision;
        reasoning,system_messages;
        audio_input,system_messages,video_input,vision;function_calling,parallel_function_calling,response_schema,tool_choice
        reasoning,system_messages,video_input,vision;function_calling,image_size,parallel_function_calling,response_schema,tool_choice
        function_calling,reasoning,system_messages;
        https://cloud.sambanova.ai/plans/pricing
        function_calling,prompt_caching,reasoning,vision;
        https://scx.ai/models/deepseek-v4-1-flash
        function_calling,prompt_caching,reasoning,response_schema;vision
        https://scx.ai/models/glm-5-3
        https://scx.ai/models/kimi-k3
        https://scx.ai/pricing
        computer_use,function_calling,prompt_caching,response_schema,system_messages,vision;
        system_messages;
        function_calling,response_schema,system_messages;
        function_calling,parallel_function_calling,response_schema,tool_choice;
        https://api.together.ai/v1/models
        https://www.together.ai/models/kimi-k2-instruct
        function_calling,parallel_function_calling,reasoning,tool_choice;
        function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision;
        https://www.together.ai/pricing
        https://docs.together.ai/docs/serverless-models
        function_calling,prompt_caching,response_schema;
        https://aws.amazon.com/transcribe/pricing/
        https://aws.amazon.com/polly/pricing/
        function_calling,response_schema,vision;
        function_calling,response_schema;
        assistant_prefill,computer_use,function_calling,prompt_caching,response_schema,tool_choice,vision;
        assistant_prefill,computer_use,function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision;
        assistant_prefill,computer_use,function_calling,output_config,prompt_caching,reasoning,response_schema,tool_choice,vision;
        adaptive_thinking,computer_use,function_calling,legacy_thinking,output_config,prompt_caching,reasoning,response_schema,tool_choice,vision;assistant_prefill
        assistant_prefill,computer_use,function_calling,prompt_caching,reasoning,tool_choice,vision;
        function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search;image_size
        function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search;
        https://vercel.com/ai-gateway/models/glm-4.6
        https://cloud.google.com/text-to-speech/pricing
        /v1/audio/transcriptions,/v1/realtime
        https://cloud.google.com/speech-to-text/pricing
        assistant_prefill,function_calling,pdf_input,tool_choice;
        assistant_prefill,function_calling,native_streaming,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision;
        assistant_prefill,computer_use,function_calling,pdf_input,tool_choice,vision;
        assistant_prefill,function_calling,pdf_input,tool_choice,vision;
        assistant_prefill,function_calling,tool_choice,vision;
        assistant_prefill,computer_use,function_calling,native_streaming,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision;
        assistant_prefill,computer_use,function_calling,native_streaming,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision;
        us-central1
        function_calling,prompt_caching,reasoning,tool_choice;assistant_prefill,pdf_input
        global
        function_calling,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,url_context,vision;audio_output,image_size,reasoning,web_search
        /v1/chat/completions,/v1/images/generations,/v1/images/edits,/v1/batch
        ;reasoning
        pdf_input,prompt_caching,system_messages,video_input,vision;function_calling,reasoning,response_schema
        text,image,video;text,image
        https://cloud.google.com/gemini-enterprise-agent-platform/generative-ai/pricing#lyria
        /v1beta/interactions,/v1/audio/speech
        system_messages,tool_choice,vision;
        https://console.cloud.google.com/vertex-ai/publishers/meta/model-garden/llama-3.2-90b-vision-instruct-maas
        text,image;text,code
        https://cloud.google.com/vertex-ai/generative-ai/pricing#partner-models
        function_calling,tool_choice,web_search;pdf_input
        https://cloud.google.com/generative-ai-app-builder/pricing
        https://cloud.google.com/vertex-ai/generative-ai/docs/maas/google/gemma-4-26b-a4b-it
        reasoning;pdf_input
        function_calling,prompt_caching,response_schema,tool_choice,vision,web_search;
        function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search;
        global,us-south1
        https://cloud.google.com/gemini-enterprise-agent-platform/generative-ai/pricing#veo
        https://docs.voyageai.com/docs/pricing
        https://wandb.ai/site/pricing/tokens/
        function_calling,reasoning,response_schema,vision;
        https://wandb.ai/inference/coreweave/cw_moonshotai_Kimi-K2.5
        https://www.coreweave.com/products/coreweave-forge/serverless-inference
        function_calling,prompt_caching,response_schema,system_messages,tool_choice;audio_input,audio_output,parallel_function_calling,vision
        ;function_calling,parallel_function_calling,vision
        https://dataplatform.cloud.ibm.com/docs/content/wsj/analyze-data/fm-models.html?context=wx
        function_calling,parallel_function_calling;vision
        vision;function_calling,parallel_function_calling
        https://api.x.ai/v1/language-models
        https://docs.z.ai/guides/overview/pricing
        https://vercel.com/ai-gateway/models/glm-5v-turbo
        https://platform.openai.com/docs/api-reference/videos
        https://ai.azure.com/catalog/models/sora-2
        https://ai.azure.com/catalog/models/sora-2-pro
        https://docs.dev.runwayml.com/guides/pricing/
        text,video;video
        text,image,video;video
        function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice;
        function_calling,parallel_function_calling,response_schema,system_messages,tool_choice;
        system_messages,vision;
        function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice;
        function_calling,reasoning,system_messages,tool_choice,vision;
        function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice,vision;
        response_schema,system_messages,tool_choice,vision;
        function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice;vision
        response_schema,system_messages;
        reasoning,response_schema,system_messages,tool_choice;vision
        reasoning,response_schema,system_messages,tool_choice;
        response_schema,system_messages,tool_choice;
        reasoning,response_schema,system_messages;
        response_schema,system_messages,vision;
        reasoning,system_messages,vision;
        function_calling,reasoning,system_messages,tool_choice;
        function_calling,parallel_function_calling,prompt_caching,reasoning,system_messages,tool_choice;
        audio_input,function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice,vision;
        function_calling,parallel_function_calling,reasoning,system_messages,tool_choice,vision;
        function_calling,reasoning,response_schema;
        response_schema,vision;
        function_calling,system_messages,tool_choice;vision
        https://docs.libertai.io/apis/text/
        function_calling,system_messages,tool_choice,vision;
        function_calling,reasoning,system_messages,tool_choice;vision
        audio_input,audio_output;
        audio_input,audio_output,function_calling,reasoning,vision,web_search;response_schema
        ;function_calling,response_schema,web_search
        function_calling,parallel_function_calling,reasoning,response_schema,tool_choice;vision
        https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonBedrock/current/us-east-1/index.json
        function_calling,max_reasoning_effort,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search,xhigh_reasoning_effort;minimal_reasoning_effort
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-openai-gpt-56-sol.html
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-openai-gpt-56-terra.html
        function_calling,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort;minimal_reasoning_effort
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-openai-gpt-56-cyber.html
        function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort;minimal_reasoning_effort
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-openai-gpt-daybreak-blue-56-sol.html
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-openai-gpt-56-luna.html
        function_calling,max_reasoning_effort,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort;minimal_reasoning_effort,none_reasoning_effort
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-openai-gpt-6-astra.html
        function_calling,max_reasoning_effort,none_reasoning_effort,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort;minimal_reasoning_effort
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-cards-openai.html
        function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search,xhigh_reasoning_effort;minimal_reasoning_effort
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-openai-gpt-55.html
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-openai-gpt-54.html
        function_calling,reasoning,tool_choice,vision;parallel_function_calling
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-xai-grok-4-6.html
        https://aws.amazon.com/about-aws/whats-new/2025/10/claude-4-5-haiku-anthropic-amazon-bedrock
        adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort;assistant_prefill,forced_tool_use,native_structured_output,sampling_params
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-anthropic-claude-opus-5-5.html
        https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonBedrockFoundationModels/current/index.json
        function_calling,reasoning,vision;tool_choice
        https://docs.volcengine.com/docs/82379/1330310
        function_calling,prompt_caching,reasoning,vision;tool_choice
        https://www.volcengine.com/docs/82379/1544106
        audio_input,function_calling,prompt_caching,reasoning,vision;tool_choice
        function_calling,native_structured_output,reasoning,response_schema,system_messages,tool_choice;audio_input,vision
        function_calling,prompt_caching,response_schema,system_messages,vision;
        adaptive_thinking,function_calling,legacy_thinking,prompt_caching,response_schema,system_messages,vision;
        function_calling,prompt_caching,reasoning,response_schema,system_messages,vision;
        https://soniox.com/pricing
        function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice;
        https://serverless.tensormesh.ai/v1/models/openrouter
        function_calling,prompt_caching,reasoning,response_schema;
        https://www.streamlake.ai/document/DOC/mgrnm4xm362hvp5wyce
        function_calling,prompt_caching;reasoning
        assistant_prefill,function_calling,prompt_caching,reasoning,response_schema;
        assistant_prefill,function_calling,prompt_caching,reasoning,response_schema,vision;
        function_calling,prompt_caching,reasoning;
        function_calling,prompt_caching,vision;reasoning
        function_calling,vision;reasoning
        assistant_prefill,function_calling,native_streaming,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision;
        assistant_prefill,function_calling,native_streaming,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice;vision
        https://www.tencentcloud.com/document/product/1300/78937
        function_calling,native_streaming,prompt_caching,reasoning,response_schema,system_messages,tool_choice,video_input,vision;
        function_calling,native_streaming,prompt_caching,reasoning,response_schema,system_messages,tool_choice;vision
        adaptive_thinking,function_calling,native_streaming,prompt_caching,reasoning;vision
        https://cloud.tencent.com/document/product/1823/130055
        function_calling,prompt_caching;
        https://docs.devin.ai/windsurf/plugins/cascade/models
        https://docs.devin.ai/desktop/models
        assistant_prefill,function_calling,reasoning;
        https://pinstripes.io/
        assistant_prefill,function_calling;reasoning
        function_calling,native_streaming,system_messages,tool_choice;
        https://www.darkbloom.dev/
        prompt_caching,reasoning,response_schema,vision,web_search;function_calling,tool_choice
        audio_input,function_calling,reasoning,video_input,vision,web_search;
        https://docs.mistral.ai/models/model-cards/leanstral-1-5
        https://docs.mistral.ai/models/model-cards/mistral-moderation-26-03
        https://docs.mistral.ai/models/model-cards/voxtral-mini-transcribe-26-02
        audio_input,audio_output;function_calling,response_schema,web_search
        audio;audio,text
        audio_input;function_calling
        text,audio;text
        https://docs.perplexity.ai/getting-started/pricing
        function_calling,reasoning,response_schema,tool_choice,vision;mid_conversation_system
        https://api.novita.ai/v3/openai/models
        https://novita.ai/pricing
        function_calling,response_schema,tool_choice;vision
        response_schema;vision
        prompt_caching,reasoning;vision
        ;vision
        prompt_caching,reasoning,vision;
        prompt_caching,reasoning;
        adaptive_thinking,function_calling,reasoning,response_schema,tool_choice,vision;sampling_params
        adaptive_thinking,function_calling,reasoning,response_schema,tool_choice,vision;
        function_calling,prompt_caching,response_schema,tool_choice;vision
        function_calling,prompt_caching,response_schema,tool_choice,vision;
        audio_input,function_calling,reasoning,response_schema,tool_choice,vision;sampling_params
        function_calling,prompt_caching,tool_choice,vision;
        https://deepinfra.com/deepseek-ai/DeepSeek-V4.1-Flash
        https://deepinfra.com/deepseek-ai/DeepSeek-V4.1-Flash-1017
        https://docs.x.ai/docs/models
        https://docs.x.ai/docs/models/grok-imagine-video
        https://docs.x.ai/docs/models/grok-imagine-video-1.5
        https://docs.x.ai/developers/pricing
        https://console.groq.com/docs/model/qwen/qwen3.8-27b
        https://docs.fireworks.ai/nexus/firerouter#example-router-ids
        https://docs.zerogpu.ai/docs/model-catalog
        https://api.cerebras.ai/public/v1/models/gemma-4-31b
        function_calling,reasoning;vision
        https://www.scaleway.com/en/pricing/model-as-a-service/
        function_calling,prompt_caching,reasoning;vision
        https://techcommunity.microsoft.com/blog/azure-ai-foundry-blog/deepseek-v4-1-flash-is-coming-to-microsoft-foundry/4556431
        function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,tool_choice;pdf_input
        response_schema,vision;pdf_input
        function_calling,native_structured_output,response_schema,system_messages,tool_choice;audio_input,vision
        function_calling,response_schema,system_messages,vision;audio_input
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-nvidia-nvidia-nemotron-nano-12b-v2-vl-bf16.html
        function_calling,response_schema,system_messages;audio_input,vision
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-nvidia-nvidia-nemotron-nano-9b-v2.html
        bedrock_runtime_chat_completions_inline_reasoning,bedrock_runtime_chat_completions_tools_with_reasoning,function_calling,reasoning,response_schema,tool_choice;vision
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-openai-gpt-oss-20b.html
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-openai-gpt-oss-120b.html
        adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort;assistant_prefill,bedrock_native_structured_output,native_structured_output,sampling_params
        adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort;assistant_prefill,native_structured_output,sampling_params
        adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort;assistant_prefill,forced_tool_use,native_structured_output,sampling_params
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-openai-gpt-54.md
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-qwen-qwen3-coder-480b-a35b-instruct.html
        https://developers.cloudflare.com/workers-ai/models/whisper/
        https://developers.cloudflare.com/workers-ai/models/whisper-large-v3-turbo/
        https://ai.google.dev/gemini-api/docs/models/lyria-realtime-exp
        adaptive_thinking,function_calling,web_search;
        function_calling,web_search;sampling_params
        reasoning,video_input,vision;
        text,image,video;text,video
        https://api.together.xyz/v1/models
        audio_input,function_calling,reasoning,vision,web_search;response_schema
        audio_input,audio_output,function_calling;
        /v1/audio/transcriptions,/v1/realtime/transcription_sessions
        audio;text,audio
        https://aihubmix.com/api/v1/models
        adaptive_thinking,function_calling,prompt_caching,reasoning,response_schema,vision;sampling_params
        adaptive_thinking,function_calling,prompt_caching,reasoning,response_schema,vision,web_search;sampling_params
        function_calling,prompt_caching,reasoning,vision,web_search;
        function_calling,prompt_caching,reasoning,response_schema,vision,web_search;
        function_calling,prompt_caching,reasoning,response_schema,vision,web_search;sampling_params
        function_calling,reasoning,response_schema,vision,web_search;
        function_calling,prompt_caching,reasoning,response_schema,web_search;
        reasoning,response_schema;
        prompt_caching,vision,web_search;
        prompt_caching,web_search;
        https://api.aiand.com/v1/models
        /v1/systemone
        https://github.com/bespokelabsai/nimble
        https://ollama.com/library/nimble
        https://github.com/NandhaKishorM/laya
        https://huggingface.co/StrandsAgents/strands-decider-2B-hobson-v19
        https://console.nace.ai/docs/drex/reference/models
        https://docs.typesafe.ai/models
        box_questions;
        https://eu-jev.com/docs
        https://docs.wandb.ai/inference/models.md
        audio_input,function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice,video_input,vision;
        https://platform.xiaomimimo.com/static/docs/price/pay-as-you-go.md
        https://docs.fireworks.ai
        function_calling,prompt_caching,reasoning,response_schema,tool_choice;pdf_input
        text;text,code
        image;image
        https://azure.microsoft.com/en-us/pricing/details/ai-foundry-models/microsoft/
        https://azure.microsoft.com/en-us/pricing/details/ai-foundry-models/mistral-ai/
        adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort;assistant_prefill,forced_tool_use,sampling_params
        adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort;assistant_prefill,bedrock_native_structured_output,forced_tool_use,native_structured_output,sampling_params
        ;sampling_params
        function_calling,native_streaming,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision;
        https://prisminference.com/pricing
        function_calling,native_streaming,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice;vision
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-openai-gpt-6-1-sol.html
        function_calling,reasoning,tool_choice;pdf_input,prompt_caching,video_input,vision
        https://azure.microsoft.com/en-us/pricing/details/ai-foundry-models/kimi/
        https://azure.microsoft.com/en-us/pricing/details/ai-foundry-models/model-router/
        pdf_input,prompt_caching,reasoning,system_messages,video_input,vision,web_search;function_calling,response_schema
        https://docs.x.ai/developers/models/grok-4.7
        adaptive_thinking,computer_use,forced_tool_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort;assistant_prefill,native_structured_output,sampling_params
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-anthropic-claude-haiku-5-5.html
        adaptive_thinking,computer_use,forced_tool_use,function_calling,max_reasoning_effort,mid_conversation_system,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort;assistant_prefill,sampling_params
        https://platform.claude.com/docs/en/models/haiku-5-5/migration-guide
        adaptive_thinking,computer_use,forced_tool_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort;assistant_prefill,bedrock_native_structured_output,native_structured_output,sampling_params
        mid_conversation_system;
        https://prices.azure.com/api/retail/prices?$filter=productName%20eq%20'Cohere%20Models'%20and%20armRegionName%20eq%20'eastus'%20and%20priceType%20eq%20'Consumption'
        ;function_calling,response_schema,system_messages,vision
        system_messages;function_calling,vision
        ;function_calling,system_messages,vision
        audio_input,computer_use,function_calling,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search;audio_output
        audio_input,computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search;audio_output,minimal_reasoning_effort
        audio_input,computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search;minimal_reasoning_effort
        audio_input,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search;minimal_reasoning_effort
        https://api.openinfer.ai/v1/models
        audio_input,function_calling,prompt_caching,reasoning,tool_choice,vision;response_schema
        https://tokenfactory.nebius.com/models/catalog/text2text/reflection%2Fbeam
        adaptive_thinking,function_calling,legacy_thinking,parallel_function_calling,reasoning,response_schema,vision;
        /v1/images/generations,/v1/images/edits,/v1/responses
        https://platform.minimax.io/docs/guides/pricing
        https://dev.meta.ai/docs/pricing-rate-limits.md
        https://docs.fireworks.ai/serverless/us-only-serverless
        https://opencode.ai/v2/docs/console/go/
        /v1/messages
        /v1beta/models
        adaptive_thinking,anthropic_compaction,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search,xhigh_reasoning_effort;assistant_prefill,sampling_params
        https://platform.claude.com/docs/en/about-claude/pricing#claude-platform-on-aws-pricing
        adaptive_thinking,anthropic_compaction,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search,xhigh_reasoning_effort;assistant_prefill,forced_tool_use,sampling_params
        assistant_prefill,computer_use,function_calling,native_structured_output,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision;
        adaptive_thinking,anthropic_compaction,computer_use,forced_tool_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search,xhigh_reasoning_effort;assistant_prefill,sampling_params
        assistant_prefill,computer_use,function_calling,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,thinking_cache_preservation,tool_choice,vision;
        adaptive_thinking,anthropic_compaction,computer_use,function_calling,legacy_thinking,max_reasoning_effort,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,thinking_cache_preservation,tool_choice,vision,web_search;assistant_prefill
        adaptive_thinking,anthropic_compaction,computer_use,function_calling,max_reasoning_effort,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,thinking_cache_preservation,tool_choice,vision,web_search,xhigh_reasoning_effort;assistant_prefill,sampling_params
        adaptive_thinking,anthropic_compaction,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,thinking_cache_preservation,tool_choice,vision,web_search,xhigh_reasoning_effort;assistant_prefill,sampling_params
        https://github.blog/changelog/2026-10-26-gpt-6-1-terra-in-github-copilot
        https://refuseless.com/pricing
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-openai-gpt-6-1-terra.html
        low,medium,high,max
        https://clfaigateway.dev/models
        function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision;
        low,medium,high,xhigh,max
        low,medium,high
        none,low,medium,high,xhigh,max
        none,low,medium,high
        low,medium,xhigh
        adaptive_thinking,function_calling,pdf_input,reasoning,response_schema,vision;prompt_caching
        function_calling,prompt_caching,reasoning,response_schema,vision;pdf_input
        adaptive_thinking,function_calling,pdf_input,prompt_caching,reasoning,response_schema,vision;
        adaptive_thinking,function_calling,prompt_caching,reasoning,response_schema,vision;pdf_input
        function_calling,reasoning,response_schema;pdf_input,prompt_caching,vision
        function_calling,prompt_caching,reasoning,response_schema;pdf_input,vision
        function_calling,reasoning,response_schema,vision;pdf_input,prompt_caching
        function_calling,pdf_input,prompt_caching,reasoning,response_schema,vision;
        function_calling,prompt_caching,reasoning,vision;pdf_input,response_schema
        function_calling,pdf_input,reasoning,response_schema,vision;prompt_caching
        pdf_input,reasoning,response_schema,vision;function_calling,prompt_caching
        function_calling,prompt_caching,response_schema;pdf_input,reasoning,vision
        function_calling,response_schema,vision;pdf_input,prompt_caching,reasoning
        prompt_caching,vision;function_calling,pdf_input,reasoning,response_schema
        function_calling,native_streaming,prompt_caching,reasoning,tool_choice;
        https://docs.bigmodel.cn/cn/guide/start/pricing
        function_calling,native_streaming,prompt_caching,reasoning,tool_choice,video_input,vision;
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-ai21-labs-jamba-1-5-large.md
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-ai21-labs-jamba-1-5-mini.md
        nova_canvas_image_edit;
        function_calling,pdf_input;
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-writer-palmyra-x4.md
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-writer-palmyra-x5.md
        function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,video_input,vision;
        https://aws.amazon.com/nova/pricing/
        https://us-east-1.console.aws.amazon.com/bedrock/home?region=us-east-1#/model-catalog/serverless/amazon.nova-2-multimodal-embeddings-v1:0
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-amazon-nova-2-sonic.md
        embedding_image_input,image_input;
        https://us-east-1.console.aws.amazon.com/bedrock/home?region=us-east-1#/providers?model=amazon.titan-image-generator-v1
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-amazon-titan-image-generator-g1-v2.html
        video_input;
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-twelvelabs-pegasus-v1-2.md
        assistant_prefill,computer_use,function_calling,native_streaming,native_structured_output,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision;
        function_calling,pdf_input,response_schema,tool_choice,vision;
        assistant_prefill,computer_use,function_calling,pdf_input,prompt_caching,response_schema,tool_choice,vision;
        assistant_prefill,computer_use,function_calling,native_structured_output,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision;
        adaptive_thinking,computer_use,function_calling,legacy_thinking,max_reasoning_effort,native_structured_output,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision;assistant_prefill
        adaptive_thinking,computer_use,function_calling,max_reasoning_effort,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort;assistant_prefill,native_structured_output,sampling_params
        function_calling,output_config,prompt_caching,reasoning,tool_choice,vision;
        adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort;assistant_prefill,native_structured_output,sampling_params
        adaptive_thinking,bedrock_native_structured_output,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort;assistant_prefill,native_structured_output,sampling_params
        adaptive_thinking,computer_use,function_calling,max_reasoning_effort,minimal_reasoning_effort,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort;assistant_prefill,native_structured_output,sampling_params
        assistant_prefill,computer_use,function_calling,native_structured_output,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search;
        https://platform.claude.com/docs/en/about-claude/pricing
        https://docs.anthropic.com/en/docs/about-claude/pricing
        assistant_prefill,computer_use,function_calling,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision;
        assistant_prefill,computer_use,function_calling,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,thinking_cache_preservation,tool_choice,vision,web_search;
        adaptive_thinking,anthropic_compaction,computer_use,function_calling,legacy_thinking,max_reasoning_effort,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,speed,thinking_cache_preservation,tool_choice,vision,web_search;assistant_prefill
        adaptive_thinking,anthropic_compaction,computer_use,function_calling,legacy_thinking,max_reasoning_effort,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,speed,thinking_cache_preservation,tool_choice,vision;assistant_prefill
        adaptive_thinking,anthropic_compaction,computer_use,function_calling,max_reasoning_effort,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,thinking_cache_preservation,tool_choice,vision,xhigh_reasoning_effort;assistant_prefill,sampling_params
        adaptive_thinking,anthropic_compaction,computer_use,fast_mode,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,speed,tool_choice,vision,web_search,xhigh_reasoning_effort;assistant_prefill,forced_tool_use,sampling_params
        adaptive_thinking,anthropic_compaction,computer_use,fast_mode,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,speed,thinking_cache_preservation,tool_choice,vision,web_search,xhigh_reasoning_effort;assistant_prefill,sampling_params
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-cohere-rerank-3-5.md
        https://docs.cohere.com/docs/models
        https://docs.cohere.com/docs/command-a-plus
        https://docs.cohere.com/v2/docs/command-r7b
        function_calling,parallel_function_calling,pdf_input,reasoning,system_messages,tool_choice,vision;prompt_caching,response_schema
        https://platform.openai.com/docs/models/computer-use-preview
        https://developers.openai.com/api/docs/models/computer-use-preview
        function_calling,native_streaming,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice;
        native_streaming,prompt_caching,reasoning,response_schema,system_messages;function_calling,parallel_function_calling,tool_choice
        function_calling,native_structured_output,reasoning,tool_choice;
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-deepseek-deepseek-v3-1.html
        function_calling;tool_choice
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-meta-llama-3-2-1b-instruct.md
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-meta-llama-3-2-3b-instruct.md
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-mistral-ai-pixtral-large.md
        system_messages,tool_choice;
        function_calling,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,vision;
        function_calling,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice;
        function_calling,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice;
        function_calling,prompt_caching,reasoning,response_schema,tool_choice;parallel_function_calling
        function_calling,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,vision,web_search;audio_output,image_size
        function_calling,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,url_context,vision;audio_output,image_size,web_search
        prompt_caching,response_schema,system_messages,vision,web_search;function_calling
        https://ai.google.dev/gemini-api/docs/models
        https://developers.googleblog.com/en/continuing-to-bring-you-our-latest-models-with-an-improved-gemini-2-5-flash-and-flash-lite-release/
        audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice,vision,web_search;pdf_input,prompt_caching,response_schema,url_context
        /vertex_ai/live
        audio_input,function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,video_input,vision,web_search;
        function_calling,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice,vision,web_search;audio_output
        function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice,url_context,vision;audio_output,prompt_caching
        text,image,video,audio;text
        https://ai.google.dev/gemini-api/docs/models#gemini-robotics-er-1-5-preview
        https://cloud.google.com/vertex-ai/generative-ai/docs/learn/models
        computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,vision,web_search;audio_output
        audio_input,computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search;audio_output
        audio_input,native_streaming,pdf_input,prompt_caching,reasoning,response_schema,system_messages,video_input,vision;audio_output,function_calling,minimal_reasoning_effort,sampling_params,tool_choice,url_context,web_search
        function_calling,system_messages,vision;audio_input
        function_calling,prompt_caching,system_messages,tool_choice;
        function_calling,parallel_function_calling,prompt_caching,system_messages,tool_choice;
        prompt_caching,system_messages,tool_choice;
        function_calling,parallel_function_calling,pdf_input,prompt_caching,system_messages,tool_choice,vision;
        function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,vision,web_search;
        function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,vision;
        /v1/chat/completions,/v1/responses,/v1/realtime,/v1/batch
        https://developers.openai.com/api/docs/models/gpt-audio-mini
        function_calling,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,vision,web_search;
        https://developers.openai.com/api/docs/models/gpt-4o-mini-search-preview
        https://developers.openai.com/api/docs/models/gpt-4o-mini-tts
        https://developers.openai.com/api/docs/models/gpt-4o-search-preview
        function_calling,minimal_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search;none_reasoning_effort,xhigh_reasoning_effort
        function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search;
        https://developers.openai.com/api/docs/models/gpt-5-codex
        function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search;minimal_reasoning_effort,xhigh_reasoning_effort
        function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision;
        https://developers.openai.com/api/docs/models/gpt-5.1-codex-mini
        https://developers.openai.com/api/docs/models/gpt-5.1-codex-max
        https://developers.openai.com/api/docs/models/gpt-5.1-codex
        function_calling,native_streaming,parallel_function_calling,pdf_input,reasoning,response_schema,tool_choice,vision;prompt_caching
        https://developers.openai.com/api/docs/models/gpt-5.1-chat-latest
        function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort;minimal_reasoning_effort
        https://developers.openai.com/api/docs/models/gpt-5.2-codex
        https://developers.openai.com/api/docs/models/gpt-5.2-chat-latest
        function_calling,minimal_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort;none_reasoning_effort
        computer_use,function_calling,max_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort;minimal_reasoning_effort,none_reasoning_effort
        computer_use,function_calling,max_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort;minimal_reasoning_effort
        /v1/chat/completions,/v1/batch,/v1/responses,/v1/decisions
        function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort;minimal_reasoning_effort
        computer_use,function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort;minimal_reasoning_effort
        computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search;
        https://developers.openai.com/api/docs/models/gpt-daybreak-red-latest
        https://developers.openai.com/api/docs/models/gpt-daybreak-blue-latest
        function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort;low_reasoning_effort,minimal_reasoning_effort,none_reasoning_effort,response_schema
        /v1/responses,/v1/batch
        function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,tool_search,vision,xhigh_reasoning_effort;minimal_reasoning_effort
        function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort;minimal_reasoning_effort,none_reasoning_effort,response_schema
        function_calling,minimal_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search;native_streaming,none_reasoning_effort,xhigh_reasoning_effort
        minimal_reasoning_effort,native_streaming,pdf_input,prompt_caching,reasoning,response_schema,system_messages,vision;function_calling,none_reasoning_effort,parallel_function_calling,tool_choice,xhigh_reasoning_effort
        https://developers.openai.com/api/docs/models/gpt-5-chat-latest
        function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort;minimal_reasoning_effort,system_messages
        https://developers.openai.com/api/docs/models/gpt-5.3-chat-latest
        function_calling,pdf_input,prompt_caching,response_schema,vision;
        function_calling,pdf_input,response_schema,vision;prompt_caching
        https://api.jina.ai/v1/models
        function_calling,vision;tool_choice
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-meta-llama-4-maverick-17b-instruct.md
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-meta-llama-4-scout-17b-instruct.md
        function_calling,reasoning,response_schema,system_messages,vision;audio_input
        function_calling,native_structured_output,response_schema,system_messages,vision;audio_input
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-mistral-ai-mistral-small.md
        function_calling,native_structured_output,reasoning,response_schema,system_messages;audio_input,vision
        text,image,video;
        function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision;parallel_function_calling
        function_calling,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision;native_streaming
        function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search;parallel_function_calling
        /v1/responses,/v1/chat/completions,/v1/completions,/v1/batch
        native_streaming,pdf_input,prompt_caching,reasoning,vision;function_calling,parallel_function_calling,response_schema,tool_choice
        https://developers.openai.com/api/docs/models/o3-deep-research
        function_calling,prompt_caching,reasoning,response_schema,tool_choice;parallel_function_calling,vision
        https://developers.openai.com/api/docs/models/o4-mini-deep-research
        bedrock_runtime_chat_completions_inline_reasoning,function_calling,response_schema,system_messages;audio_input,vision
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-qwen-qwen3-235b-a22b-2507.html
        function_calling,native_structured_output,system_messages,vision;audio_input,response_schema
        https://cohere.com/blog/rerank-5
        bedrock_runtime_chat_completions_response_format,bedrock_runtime_chat_completions_tools_with_reasoning,function_calling,reasoning,tool_choice,vision;prompt_caching,regex_lookaround
        reasoning;function_calling,tool_choice
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-deepseek-deepseek-r1.html
        function_calling,minimal_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,vision,web_search;none_reasoning_effort,xhigh_reasoning_effort
        function_calling,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,vision,web_search;none_reasoning_effort,xhigh_reasoning_effort
        function_calling,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,vision,web_search;audio_output
        https://ai.google.dev/gemini-api/docs/models#gemini-2.5-flash-preview
        bedrock_runtime_chat_completions_response_format,function_calling,max_reasoning_effort,reasoning,tool_choice,vision,xhigh_reasoning_effort;bedrock_converse_tool_result_images,minimal_reasoning_effort,sampling_params
        function_calling,reasoning,tool_choice,vision,xhigh_reasoning_effort;bedrock_converse_tool_result_images,minimal_reasoning_effort,sampling_params
        bedrock_runtime_chat_completions_response_format,function_calling,max_reasoning_effort,prompt_caching,reasoning,tool_choice,vision,xhigh_reasoning_effort;bedrock_converse_tool_result_images,minimal_reasoning_effort,none_reasoning_effort,sampling_params
        bedrock_runtime_chat_completions_response_format,function_calling,max_reasoning_effort,none_reasoning_effort,prompt_caching,reasoning,tool_choice,vision,xhigh_reasoning_effort;bedrock_converse_tool_result_images,minimal_reasoning_effort,sampling_params
        function_calling,max_reasoning_effort,none_reasoning_effort,prompt_caching,reasoning,tool_choice,vision,xhigh_reasoning_effort;bedrock_converse_tool_result_images,minimal_reasoning_effort,sampling_params
        adaptive_thinking,anthropic_compaction,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort;assistant_prefill,sampling_params
        adaptive_thinking,anthropic_compaction,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort;assistant_prefill,forced_tool_use,sampling_params
        adaptive_thinking,anthropic_compaction,computer_use,function_calling,max_reasoning_effort,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort;assistant_prefill,sampling_params
        https://platform.claude.com/docs/en/about-claude/models/overview
        function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision;audio_input,prompt_cache_breakpoint,regex_lookaround
        adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort;assistant_prefill,sampling_params
        adaptive_thinking,bedrock_native_structured_output,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort;assistant_prefill,forced_tool_use,native_structured_output,sampling_params
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-xai-grok-4-7.html
        function_calling,native_structured_output,prompt_caching,reasoning,response_schema,system_messages,tool_choice;audio_input,vision
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-amazon-nova-2-5-sonic.md
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-moonshot-ai-kimi-k3.md
        https://platform.claude.com/docs/en/models/haiku-5-5/overview
        adaptive_thinking,bedrock_native_structured_output,computer_use,forced_tool_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort;assistant_prefill,native_structured_output,sampling_params
        https://docs.aws.amazon.com/bedrock/latest/userguide/model-card-twelvelabs-pegasus-v1-5.html
        https://developers.openai.com/api/docs/models/gpt-6.1-terra

        1024-x-1024/50-steps/bedrock/amazon.nova-canvas-v1:0	=bedrock/1024-x-1024/50-steps/bedrock/amazon.nova-canvas-v1:0
        1024-x-1024/50-steps/stability.stable-diffusion-xl-v1	=bedrock/1024-x-1024/50-steps/stability.stable-diffusion-xl-v1
        1024-x-1024/gpt-image-1.5	=openai/1024-x-1024/gpt-image-1.5
        1024-x-1024/gpt-image-1.5-2025-12-16	=openai/1024-x-1024/gpt-image-1.5-2025-12-16
        1024-x-1024/max-steps/stability.stable-diffusion-xl-v1	=bedrock/1024-x-1024/max-steps/stability.stable-diffusion-xl-v1
        1024-x-1536/gpt-image-1.5	=openai/1024-x-1536/gpt-image-1.5
        1024-x-1536/gpt-image-1.5-2025-12-16	=openai/1024-x-1536/gpt-image-1.5-2025-12-16
        1536-x-1024/gpt-image-1.5	=openai/1536-x-1024/gpt-image-1.5
        1536-x-1024/gpt-image-1.5-2025-12-16	=openai/1536-x-1024/gpt-image-1.5-2025-12-16
        512-x-512/50-steps/stability.stable-diffusion-xl-v0	=bedrock/512-x-512/50-steps/stability.stable-diffusion-xl-v0
        512-x-512/max-steps/stability.stable-diffusion-xl-v0	=bedrock/512-x-512/max-steps/stability.stable-diffusion-xl-v0
        abliteration/abliterated-model	chat	262144	262134	cache_read=0.1,input=1,output=3				0					1				2
        abliteration/abliterated-model-large	chat	1000000	999990	cache_read=0.3,input=3,output=5				3					1				2
        abliteration/abliterated-model-large-flash	chat	1048576	262144	cache_read=0.1,input=1,output=2				0					1				2
        abliteration/abliterated-model-large-v2	chat	1000000	999990	cache_read=0.3,input=3,output=5				4					5				2
        agentcore/search	search				query=0.007
        ai21.j2-mid-v1	=bedrock/ai21.j2-mid-v1
        ai21.j2-ultra-v1	=bedrock/ai21.j2-ultra-v1
        ai21.jamba-1-5-large-v1:0	=bedrock/ai21.jamba-1-5-large-v1:0
        ai21.jamba-1-5-mini-v1:0	=bedrock/ai21.jamba-1-5-mini-v1:0
        ai21.jamba-instruct-v1:0	=bedrock/ai21.jamba-instruct-v1:0
        ai21/j2-light	completion	8192	8192	input=3,output=3
        ai21/j2-mid	completion	8192	8192	input=10,output=10
        ai21/j2-ultra	completion	8192	8192	input=15,output=15
        ai21/jamba-1.5	chat	256000	256000	input=0.2,output=0.4				71
        ai21/jamba-1.5-large	chat	256000	256000	input=2,output=8				71
        ai21/jamba-1.5-large@001	chat	256000	256000	input=2,output=8				71
        ai21/jamba-1.5-mini	chat	256000	256000	input=0.2,output=0.4				71
        ai21/jamba-1.5-mini@001	chat	256000	256000	input=0.2,output=0.4				71
        ai21/jamba-large-1.6	chat	256000	256000	input=2,output=8				71
        ai21/jamba-large-1.7	chat	256000	256000	input=2,output=8				71
        ai21/jamba-mini-1.6	chat	256000	256000	input=0.2,output=0.4				71
        ai21/jamba-mini-1.7	chat	256000	256000	input=0.2,output=0.4				71
        aiand/deepseek-ai/deepseek-v4-flash	chat	1048576	384000	cache_read=0.08,input=0.15,output=0.25				240	2026-10-27								811
        aiand/deepseek-ai/deepseek-v4-pro	chat	1048576	384000	cache_read=0.25,input=1,output=2.5				240									811
        aiand/deepseek-ai/deepseek-v4.1-flash	chat	1048576	384000	cache_read=0.02,input=0.3,output=0.6				250	2026-11-05								811
        aiand/deepseek-ai/deepseek-v4.1-flash-1017	chat	1048576	384000	cache_read=0.02,input=0.3,output=0.6				250									811
        aiand/google/gemma-4-31b-it	chat	262144	32768	cache_read=0.05,input=0.2,output=0.5				250									811
        aiand/meta/muse-spark-open	chat	1048576	943718	cache_read=0.15,input=1.25,output=4.25				250									811
        aiand/moonshotai/kimi-k2.7-code	chat	262144	262144	cache_read=0.2,input=0.75,output=3.5				250	2026-10-27								811
        aiand/moonshotai/kimi-k3	chat	1048576	131072	cache_read=0.5,input=3,output=12.5				250									811
        aiand/motif-technologies/motif-3	chat	262144	262144	cache_read=0.2,input=0.5,output=2				240									811
        aiand/openai/gpt-oss-120b	chat	131072	32768	cache_read=0.08,input=0.15,output=0.6				240									811
        aiand/qwen/qwen3.6-27b	chat	262144	65536	cache_read=0.2,input=0.32,output=3.2				250									811
        aiand/qwen/qwen3.8-27b	chat	262144	32768	cache_read=0.2,input=0.4,output=3				250									811
        aiand/zai-org/glm-5.2	chat	1048576	131072	cache_read=0.3,input=1,output=4				240	2026-10-27								811
        aiand/zai-org/glm-5.3	chat	1048576	131072	cache_read=0.3,input=1,output=4				240									811
        aiand/zai-org/glm-5.3-flash	chat	1048550	131072	cache_read=0.03,input=0.15,output=0.5				250									811
        aihubmix/agnes-2.5-flash	chat	512000	65500	input=0.03,output=0.15				291									800
        aihubmix/agnes-2.5-pro	chat	1000000	65536	cache_read=0.00378,input=0.45,output=0.9				751									800
        aihubmix/cc-glm-5.1	chat	200000	131072	input=0.06,output=0.22				667									800
        aihubmix/claude-fable-5	chat	1000000	128000	cache_read=1.1,cache_write=13.75,input=11,output=55				801									800
        aihubmix/claude-haiku-4-5	chat	200000	64000	cache_read=0.11,cache_write=1.375,input=1.1,output=5.5				478									800
        aihubmix/claude-opus-4-8-think	chat	1000000	128000	cache_read=0.5,cache_write=6.25,input=5,output=25				801									800
        aihubmix/claude-opus-5	chat	1000000	128000	cache_read=0.5,cache_write=6.25,input=5,output=25				802									800
        aihubmix/claude-sonnet-5	chat	1000000	128000	cache_read=0.2,cache_write=2.5,input=2,output=10				801									800
        aihubmix/coding-glm-5.3	chat	1048576	131072	cache_read=0.015,input=0.06,output=0.22				711									800
        aihubmix/coding-kimi-k3	chat	1048576	1048576	cache_read=0.066,input=0.44,output=1.61333				478									800
        aihubmix/coding-xiaomi-mimo-v2-omni	chat			cache_read=0.016,input=0.08,output=0.4				478									800
        aihubmix/coding-xiaomi-mimo-v2.5	chat	1048576	131072	cache_read=0.0016,input=0.08,output=0.16				478									800
        aihubmix/coding-xiaomi-mimo-v2.5-pro	chat	1048576	131072	cache_read=0.0016,input=0.2,output=0.4				711									800
        aihubmix/command-a-plus-05-2026	chat	128000	64000	input=2.5,output=10				631									800
        aihubmix/deepseek-v4-flash	chat	1000000	384000	cache_read=0.0284,input=0.142,output=0.284				711									800
        aihubmix/deepseek-v4-pro	chat	1000000	384000	cache_read=0.14027,input=1.69,output=3.38				711									800
        aihubmix/doubao-seed-2-0-code-preview	chat	256000	128000	cache_read=0.09644,input=0.4822,output=2.411				803									800
        aihubmix/doubao-seed-2-0-lite-260428	chat	256000	128000	cache_read=0.018082,input=0.09041,output=0.54246				804									800
        aihubmix/doubao-seed-2-0-mini	chat	256000	128000	cache_read=0.006027,input=0.030136,output=0.30136				804									800
        aihubmix/doubao-seed-2-0-pro	chat	256000	128000	cache_read=0.09644,input=0.4822,output=2.411				804									800
        aihubmix/doubao-seed-2-1-turbo	chat	256000	256000	cache_read=0.09295,input=0.46475,output=2.32375				804									800
        aihubmix/ernie-5.1	chat	119000	65536	cache_read=0.5634,input=0.5634,output=2.5353				752									800
        aihubmix/gemini-3-flash-preview	chat	1048576	65536	cache_read=0.05,input=0.5,output=3				804									800
        aihubmix/gemini-3-flash-preview-search	chat	1048576	65536	cache_read=0.05,input=0.5,output=3				804									800
        aihubmix/gemini-3.1-pro-preview	chat	1048576	65536	cache_read=0.2,input=2,output=12				804									800
        aihubmix/gemini-3.1-pro-preview-customtools	chat	1048576	65536	cache_read=0.2,input=2,output=12				804									800
        aihubmix/gemini-3.5-flash-lite	chat	1048576	65536	cache_read=0.03,input=0.3,output=2.499999				805									800
        aihubmix/gemini-3.7-flash	chat	1048576	65536	cache_read=0.075,input=0.75,output=3.75				805									800
        aihubmix/gemma-4-26b-a4b-it	chat	262144	131100	input=0.14,output=0.39998				291									800
        aihubmix/gemma-4-31b-it	chat	262144	131100	input=0.14,output=0.39998				291									800
        aihubmix/glm-5.2-fast-preview	chat	1000000	131072	cache_read=0.5635,input=2.254,output=7.889				711									800
        aihubmix/glm-5.3	chat	1048576	131072	cache_read=0.2817,input=1.1268,output=3.9438				711									800
        aihubmix/glm-5.3-flash	chat	1048576	131072	cache_read=0.02817,input=0.11268,output=0.39438				478									800
        aihubmix/glm-5v-turbo	chat	200000	131072	cache_read=0.169008,input=0.7042,output=3.09848				751									800
        aihubmix/gpt-5.3-codex	chat	400000	128000	cache_read=0.175,input=1.75,output=14				478									800
        aihubmix/gpt-5.4-high	chat	1050000	128000	cache_read=0.25,input=2.5,output=15				804									800
        aihubmix/gpt-5.4-low	chat	1050000	128000	cache_read=0.25,input=2.5,output=15				804									800
        aihubmix/gpt-5.4-mini	chat	400000	128000	cache_read=0.075,input=0.75,output=4.5				804									800
        aihubmix/gpt-5.4-nano	chat	400000	128000	cache_read=0.02,input=0.2,output=1.25				804									800
        aihubmix/gpt-5.5	chat	1050000	128000	cache_read=0.5,input=5,output=30				804									800
        aihubmix/gpt-5.5-pro	chat	1050000	128000	input=30,output=180				806									800
        aihubmix/gpt-5.6-luna	chat	1050000	128000	cache_read=0.02,cache_write=0.25,input=0.2,output=1.2				478									800
        aihubmix/gpt-5.6-sol-disc	chat	1050000	128000	cache_read=0.4,cache_write=5,input=4,output=20				478									800
        aihubmix/gpt-5.6-terra	chat	1050000	128000	cache_read=0.2,cache_write=2.5,input=2,output=12				478									800
        aihubmix/gpt-chat-latest	chat	400000	128000	cache_read=0.5,input=5,output=30				804									800
        aihubmix/grok-4-20-non-reasoning	chat	1000000		cache_read=0.2,input=2,output=6				478									800
        aihubmix/grok-4-20-reasoning	chat	1000000		cache_read=0.2,input=2,output=6				478									800
        aihubmix/grok-4.6	chat	500000	500000	cache_read=0.5,input=2,output=6				478									800
        aihubmix/grok-build-0.1	chat	256000	256000	cache_read=0.2,input=1,output=2				478									800
        aihubmix/hy3	chat	256000	128000	cache_read=0.03905,input=0.1562,output=0.6248				807									800
        aihubmix/hy4-preview	chat	1048576	64000	cache_read=0.04225,input=0.845,output=2.535				807									800
        aihubmix/kimi-k2.6	chat	262144	32768	cache_read=0.160835,input=0.95,output=3.9995				478									800
        aihubmix/kimi-k2.7-code-highspeed	chat	262144	32768	cache_read=0.32167,input=1.9,output=7.999				478									800
        aihubmix/kimi-k3	chat	1048576	1048576	cache_read=0.3,input=3,output=15				478									800
        aihubmix/longcat-2.0	chat	1000000	131072	cache_read=0.015492,input=0.7746,output=3.0984				716									800
        aihubmix/mai-thinking-1	chat	256000	64000	input=2,output=8				808									800
        aihubmix/mimo-v2-omni	chat	256000		cache_read=0.088,input=0.44,output=2.2				809									800
        aihubmix/mimo-v2-pro	chat	1000000		cache_read=0.22,input=1.1,output=3.3				810									800
        aihubmix/minimax-m2.7	chat	204800	204800	cache_read=0.05916,input=0.2958,output=1.1832				711									800
        aihubmix/minimax-m3	chat	1000000	524288	input=0.288,output=1.152				631									800
        aihubmix/muse-spark-1.2	chat	1048576		input=1.375,output=4.675				496									800
        aihubmix/qwen3-coder-next	chat	262144	65536	input=0.137,output=0.548				588									800
        aihubmix/qwen3.5-122b-a10b	chat	262144	65536	input=0.1126,output=0.9008				806									800
        aihubmix/qwen3.5-397b-a17b	chat	262144	65536	input=0.1644,output=0.9864				806									800
        aihubmix/qwen3.6-27b	chat	262144	65536	input=0.422,output=2.532				806									800
        aihubmix/qwen3.6-35b-a3b	chat	262144	65536	input=0.254,output=1.524				806									800
        aihubmix/qwen3.6-max-preview	chat	262144	65536	cache_read=0.1268,cache_write=1.585,input=1.268,output=7.608				807									800
        aihubmix/qwen3.7-plus	chat	1000000	131072	cache_read=0.0564,cache_write=0.3525,input=0.282,output=1.128				804									800
        aihubmix/qwen3.8-2.4t-a95b	chat	1000000	131072	cache_read=0.5,input=2,output=6				807									800
        aihubmix/qwen3.8-flash	chat	1000000	131072	cache_read=0.014075,cache_write=0.175937,input=0.1126,output=0.380025				804									800
        aihubmix/qwen3.8-max	chat	1000000	131072	cache_read=0.169,cache_write=2.1125,input=1.69,output=5.07				804									800
        aihubmix/step-3.7-flash	chat	256000		cache_read=0.044,input=0.22,output=1.32				751									800
        aiml/dall-e-2	image_generation				output.image=0.026						6						7
        aiml/dall-e-3	image_generation				output.image=0.052						6						7
        aiml/flux-pro	image_generation				output.image=0.065						6						7
        aiml/flux-pro/v1.1	image_generation				output.image=0.052						6
        aiml/flux-pro/v1.1-ultra	image_generation				output.image=0.063						6
        aiml/flux-realism	image_generation				output.image=0.046						6						7
        aiml/flux/dev	image_generation				output.image=0.033						6						7
        aiml/flux/kontext-max/text-to-image	image_generation				output.image=0.104						6						7
        aiml/flux/kontext-pro/text-to-image	image_generation				output.image=0.052						6						7
        aiml/flux/schnell	image_generation				output.image=0.004						6						7
        aiml/google/imagen-4.0-ultra-generate-001	image_generation				output.image=0.078						6						8
        aiml/google/nano-banana-pro	image_generation				output.image=0.195						6						9
        aiml/openai/gpt-image-2	image_generation				output.image=0.054			10			6						11
        amazon-nova/nova-lite-v1	=amazon_nova/amazon-nova/nova-lite-v1
        amazon-nova/nova-micro-v1	=amazon_nova/amazon-nova/nova-micro-v1
        amazon-nova/nova-premier-v1	=amazon_nova/amazon-nova/nova-premier-v1
        amazon-nova/nova-pro-v1	=amazon_nova/amazon-nova/nova-pro-v1
        amazon.nova-2-5-sonic	=bedrock/amazon.nova-2-5-sonic
        amazon.nova-2-lite-v1:0	=bedrock/amazon.nova-2-lite-v1:0
        amazon.nova-2-multimodal-embeddings-v1:0	=bedrock/amazon.nova-2-multimodal-embeddings-v1:0
        amazon.nova-2-pro-preview-20251202-v1:0	=bedrock/amazon.nova-2-pro-preview-20251202-v1:0
        amazon.nova-2-sonic-v1:0	=bedrock/amazon.nova-2-sonic-v1:0
        amazon.nova-canvas-v1:0	=bedrock/amazon.nova-canvas-v1:0
        amazon.nova-lite-v1:0	=bedrock/amazon.nova-lite-v1:0
        amazon.nova-micro-v1:0	=bedrock/amazon.nova-micro-v1:0
        amazon.nova-premier-v1:0	=bedrock/amazon.nova-premier-v1:0
        amazon.nova-pro-v1:0	=bedrock/amazon.nova-pro-v1:0
        amazon.rerank-v1:0	=bedrock/amazon.rerank-v1:0
        amazon.titan-embed-g1-text-02	=bedrock/amazon.titan-embed-g1-text-02
        amazon.titan-embed-image-v1	=bedrock/amazon.titan-embed-image-v1
        amazon.titan-embed-text-v1	=bedrock/amazon.titan-embed-text-v1
        amazon.titan-embed-text-v2:0	=bedrock/amazon.titan-embed-text-v2:0
        amazon.titan-image-generator-v1	=bedrock/amazon.titan-image-generator-v1
        amazon.titan-image-generator-v2	=bedrock/amazon.titan-image-generator-v2
        amazon.titan-image-generator-v2:0	=bedrock/amazon.titan-image-generator-v2:0
        amazon.titan-text-express-v1	=bedrock/amazon.titan-text-express-v1
        amazon.titan-text-lite-v1	=bedrock/amazon.titan-text-lite-v1
        amazon.titan-text-premier-v1:0	=bedrock/amazon.titan-text-premier-v1:0
        amazon_nova/amazon-nova/nova-lite-v1	chat	300000	10000	input=0.06,output=0.24				1019
        amazon_nova/amazon-nova/nova-micro-v1	chat	128000	10000	input=0.035,output=0.14				584
        amazon_nova/amazon-nova/nova-premier-v1	chat	1000000	10000	input=2.5,output=12.5				1020
        amazon_nova/amazon-nova/nova-pro-v1	chat	300000	10000	input=0.8,output=3.2				1019
        anthropic.claude-3-5-haiku-20241022-v1:0	=bedrock/anthropic.claude-3-5-haiku-20241022-v1:0
        anthropic.claude-3-5-sonnet-20240620-v1:0	=bedrock/anthropic.claude-3-5-sonnet-20240620-v1:0
        anthropic.claude-3-5-sonnet-20241022-v2:0	=bedrock/anthropic.claude-3-5-sonnet-20241022-v2:0
        anthropic.claude-3-7-sonnet-20240620-v1:0	=bedrock/anthropic.claude-3-7-sonnet-20240620-v1:0
        anthropic.claude-3-7-sonnet-20250219-v1:0	=bedrock/anthropic.claude-3-7-sonnet-20250219-v1:0
        anthropic.claude-3-opus-20240229-v1:0	=bedrock/anthropic.claude-3-opus-20240229-v1:0
        anthropic.claude-fable-5	=bedrock/anthropic.claude-fable-5
        anthropic.claude-fable-5-1	=bedrock/anthropic.claude-fable-5-1
        anthropic.claude-haiku-4-5-20251001-v1:0	=bedrock/anthropic.claude-haiku-4-5-20251001-v1:0
        anthropic.claude-haiku-4-5@20251001	=bedrock/anthropic.claude-haiku-4-5@20251001
        anthropic.claude-haiku-5-5	=bedrock/anthropic.claude-haiku-5-5
        anthropic.claude-instant-v1	=bedrock/anthropic.claude-instant-v1
        anthropic.claude-mythos-5-1	=bedrock/anthropic.claude-mythos-5-1
        anthropic.claude-mythos-preview	=bedrock/anthropic.claude-mythos-preview
        anthropic.claude-opus-4-1-20250805-v1:0	=bedrock/anthropic.claude-opus-4-1-20250805-v1:0
        anthropic.claude-opus-4-20250514-v1:0	=bedrock/anthropic.claude-opus-4-20250514-v1:0
        anthropic.claude-opus-4-5-20251101-v1:0	=bedrock/anthropic.claude-opus-4-5-20251101-v1:0
        anthropic.claude-opus-4-6-v1	=bedrock/anthropic.claude-opus-4-6-v1
        anthropic.claude-opus-4-7	=bedrock/anthropic.claude-opus-4-7
        anthropic.claude-opus-4-8	=bedrock/anthropic.claude-opus-4-8
        anthropic.claude-opus-5	=bedrock/anthropic.claude-opus-5
        anthropic.claude-opus-5-5	=bedrock/anthropic.claude-opus-5-5
        anthropic.claude-sonnet-4-20250514-v1:0	=bedrock/anthropic.claude-sonnet-4-20250514-v1:0
        anthropic.claude-sonnet-4-5-20250929-v1:0	=bedrock/anthropic.claude-sonnet-4-5-20250929-v1:0
        anthropic.claude-sonnet-4-6	=bedrock/anthropic.claude-sonnet-4-6
        anthropic.claude-sonnet-5	=bedrock/anthropic.claude-sonnet-5
        anthropic.claude-sonnet-5-5	=bedrock/anthropic.claude-sonnet-5-5
        anthropic.claude-v1	=bedrock/anthropic.claude-v1
        anthropic.claude-v2:1	=bedrock/anthropic.claude-v2:1
        anthropic/claude-fable-5	chat	1000000	128000	cache_read.batch=0.5,cache_read=1,cache_write.batch=6.25,cache_write=12.5,cache_write_1h=20,input.batch=5,input=10,output.batch=25,output=50	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		region_us=1100	867									930
        anthropic/claude-fable-5-1	chat	1000000	128000	cache_read.batch=0.125,cache_read=0.25,cache_write.batch=6.25,cache_write=12.5,cache_write_1h=20,input.batch=5,input=10,output.batch=25,output=50	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		region_us=1100	869									930
        anthropic/claude-haiku-4-5	chat	200000	64000	cache_read.batch=0.05,cache_read=0.1,cache_write.batch=0.625,cache_write=1.25,cache_write_1h=2,input.batch=0.5,input=1,output.batch=2.5,output=5				870									930
        anthropic/claude-haiku-4-5-20251001	chat	200000	64000	cache_read.batch=0.05,cache_read=0.1,cache_write.batch=0.625,cache_write=1.25,cache_write_1h=2,input.batch=0.5,input=1,output.batch=2.5,output=5				929
        anthropic/claude-haiku-5-5	chat	1000000	128000	cache_read.above_100000.batch=0.025,cache_read.above_100000=0.05,cache_read.batch=0.005,cache_read=0.01,cache_write.above_100000.batch=0.3125,cache_write.above_100000=0.625,cache_write.batch=0.0625,cache_write=0.125,cache_write_1h.above_100000=1,cache_write_1h=0.2,input.above_100000.batch=0.25,input.above_100000=0.5,input.batch=0.05,input=0.1,output.above_100000.batch=1.25,output.above_100000=2.5,output.batch=0.25,output=0.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		region_us=1100	871									1065
        anthropic/claude-mythos-5	chat	1000000	128000	cache_read.batch=0.5,cache_read=1,cache_write.batch=6.25,cache_write=12.5,cache_write_1h=20,input.batch=5,input=10,output.batch=25,output=50	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		region_us=1100	1054									930
        anthropic/claude-mythos-5-1	chat	1000000	128000	cache_read.batch=0.125,cache_read=0.25,cache_write.batch=6.25,cache_write=12.5,cache_write_1h=20,input.batch=5,input=10,output.batch=25,output=50	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		region_us=1100	1055									930
        anthropic/claude-mythos-preview	chat	1000000	128000	cache_read=1,cache_write=12.5,cache_write_1h=20,input=10,output=50	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		region_us=1100	1056	2026-06-09								1057
        anthropic/claude-opus-4-5	chat	200000	64000	cache_read.batch=0.25,cache_read=0.5,cache_write.batch=3.125,cache_write=6.25,cache_write_1h=10,input.batch=2.5,input=5,output.batch=12.5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			872									930
        anthropic/claude-opus-4-5-20251101	chat	200000	64000	cache_read.batch=0.25,cache_read=0.5,cache_write.batch=3.125,cache_write=6.25,cache_write_1h=10,input.batch=2.5,input=5,output.batch=12.5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			933
        anthropic/claude-opus-4-6	chat	1000000	128000	cache_read.batch=0.25,cache_read=0.5,cache_write.batch=3.125,cache_write=6.25,cache_write_1h=10,input.batch=2.5,input=5,output.batch=12.5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		region_us=1100	934									930
        anthropic/claude-opus-4-6-20260205	chat	1000000	128000	cache_read.batch=0.25,cache_read=0.5,cache_write.batch=3.125,cache_write=6.25,cache_write_1h=10,input.batch=2.5,input=5,output.batch=12.5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		region_us=1100	935
        anthropic/claude-opus-4-7	chat	1000000	128000	cache_read.batch=0.25,cache_read=0.5,cache_write.batch=3.125,cache_write=6.25,cache_write_1h=10,input.batch=2.5,input=5,output.batch=12.5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		region_us=1100	874									930
        anthropic/claude-opus-4-7-20260416	chat	1000000	128000	cache_read.batch=0.25,cache_read=0.5,cache_write.batch=3.125,cache_write=6.25,cache_write_1h=10,input.batch=2.5,input=5,output.batch=12.5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		region_us=1100	936
        anthropic/claude-opus-4-8	chat	1000000	128000	cache_read.batch=0.25,cache_read=0.5,cache_write.batch=3.125,cache_write=6.25,cache_write_1h=10,input.batch=2.5,input=5,output.batch=12.5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		fast_mode=2000,region_us=1100	938									930
        anthropic/claude-opus-5	chat	1000000	128000	cache_read.batch=0.25,cache_read=0.5,cache_write.batch=3.125,cache_write=6.25,cache_write_1h=10,input.batch=2.5,input=5,output.batch=12.5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		fast_mode=2000,region_us=1100	938									930
        anthropic/claude-opus-5-5	chat	1000000	128000	cache_read.batch=0.1,cache_read=0.2,cache_write.batch=2.5,cache_write=5,cache_write_1h=8,input.batch=2,input=4,output.batch=10,output=20	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		fast_mode=2000,region_us=1100	937									930
        anthropic/claude-sonnet-4-5	chat	200000	64000	cache_read.batch=0.15,cache_read=0.3,cache_write.batch=1.875,cache_write=3.75,cache_write_1h=6,input.batch=1.5,input=3,output.batch=7.5,output=15	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			870	2026-11-30								930
        anthropic/claude-sonnet-4-5-20250929	chat	200000	64000	cache_read.batch=0.15,cache_read=0.3,cache_write.batch=1.875,cache_write=3.75,cache_write_1h=6,input.batch=1.5,input=3,output.batch=7.5,output=15	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			929	2026-11-30								931
        anthropic/claude-sonnet-4-6	chat	1000000	128000	cache_read.batch=0.15,cache_read=0.3,cache_write.batch=1.875,cache_write=3.75,cache_write_1h=6,input.batch=1.5,input=3,output.batch=7.5,output=15	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		region_us=1100	873									930
        anthropic/claude-sonnet-5	chat	1000000	128000	cache_read.batch=0.1,cache_read=0.2,cache_write.batch=1.25,cache_write=2.5,cache_write_1h=4,input.batch=1,input=2,output.batch=5,output=10	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		region_us=1100	875									930
        anthropic/claude-sonnet-5-5	chat	1000000	128000	cache_read.batch=0.05,cache_read=0.1,cache_write.batch=1.25,cache_write=2.5,cache_write_1h=4,input.batch=1,input=2,output.batch=5,output=10	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		region_us=1100	869									930
        anyscale/HuggingFaceH4/zephyr-7b-beta	chat	16384	16384	input=0.15,output=0.15
        anyscale/codellama/CodeLlama-34b-Instruct-hf	chat	4096	4096	input=1,output=1
        anyscale/codellama/CodeLlama-70b-Instruct-hf	chat	4096	4096	input=1,output=1													12
        anyscale/google/gemma-7b-it	chat	8192	8192	input=0.15,output=0.15													13
        anyscale/meta-llama/Llama-2-13b-chat-hf	chat	4096	4096	input=0.25,output=0.25
        anyscale/meta-llama/Llama-2-70b-chat-hf	chat	4096	4096	input=1,output=1
        anyscale/meta-llama/Llama-2-7b-chat-hf	chat	4096	4096	input=0.15,output=0.15
        anyscale/meta-llama/Meta-Llama-3-70B-Instruct	chat	8192	8192	input=1,output=1													14
        anyscale/meta-llama/Meta-Llama-3-8B-Instruct	chat	8192	8192	input=0.15,output=0.15													15
        anyscale/mistralai/Mistral-7B-Instruct-v0.1	chat	16384	16384	input=0.15,output=0.15				16									17
        anyscale/mistralai/Mixtral-8x22B-Instruct-v0.1	chat	65536	65536	input=0.9,output=0.9				16									18
        anyscale/mistralai/Mixtral-8x7B-Instruct-v0.1	chat	16384	16384	input=0.15,output=0.15				16									19
        apac.amazon.nova-2-lite-v1:0	=bedrock/apac.amazon.nova-2-lite-v1:0
        apac.amazon.nova-2-pro-preview-20251202-v1:0	=bedrock/apac.amazon.nova-2-pro-preview-20251202-v1:0
        apac.amazon.nova-lite-v1:0	=bedrock/apac.amazon.nova-lite-v1:0
        apac.amazon.nova-micro-v1:0	=bedrock/apac.amazon.nova-micro-v1:0
        apac.amazon.nova-pro-v1:0	=bedrock/apac.amazon.nova-pro-v1:0
        apac.anthropic.claude-fable-5	=bedrock/apac.anthropic.claude-fable-5
        apac.anthropic.claude-haiku-4-5-20251001-v1:0	=bedrock/apac.anthropic.claude-haiku-4-5-20251001-v1:0
        apac.anthropic.claude-haiku-5-5	=bedrock/apac.anthropic.claude-haiku-5-5
        apac.anthropic.claude-mythos-preview	=bedrock/apac.anthropic.claude-mythos-preview
        apac.anthropic.claude-opus-4-7	=bedrock/apac.anthropic.claude-opus-4-7
        apac.anthropic.claude-opus-4-8	=bedrock/apac.anthropic.claude-opus-4-8
        apac.anthropic.claude-opus-5	=bedrock/apac.anthropic.claude-opus-5
        apac.anthropic.claude-opus-5-5	=bedrock/apac.anthropic.claude-opus-5-5
        apac.anthropic.claude-sonnet-4-20250514-v1:0	=bedrock/apac.anthropic.claude-sonnet-4-20250514-v1:0
        apac.anthropic.claude-sonnet-4-6	=bedrock/apac.anthropic.claude-sonnet-4-6
        apac.anthropic.claude-sonnet-5	=bedrock/apac.anthropic.claude-sonnet-5
        apac.anthropic.claude-sonnet-5-5	=bedrock/apac.anthropic.claude-sonnet-5-5
        apiserpent/deep_search	search				query=0.0006
        apiserpent/search	search				query=0.0006
        assemblyai/best	audio_transcription				input.second=0.00003333,output.second=0
        assemblyai/nano	audio_transcription				input.second=0.00010278,output.second=0
        au.anthropic.claude-fable-5	=bedrock/au.anthropic.claude-fable-5
        au.anthropic.claude-haiku-4-5-20251001-v1:0	=bedrock/au.anthropic.claude-haiku-4-5-20251001-v1:0
        au.anthropic.claude-haiku-5-5	=bedrock/au.anthropic.claude-haiku-5-5
        au.anthropic.claude-mythos-preview	=bedrock/au.anthropic.claude-mythos-preview
        au.anthropic.claude-opus-4-6-v1	=bedrock/au.anthropic.claude-opus-4-6-v1
        au.anthropic.claude-opus-4-7	=bedrock/au.anthropic.claude-opus-4-7
        au.anthropic.claude-opus-4-8	=bedrock/au.anthropic.claude-opus-4-8
        au.anthropic.claude-opus-5	=bedrock/au.anthropic.claude-opus-5
        au.anthropic.claude-opus-5-5	=bedrock/au.anthropic.claude-opus-5-5
        au.anthropic.claude-sonnet-4-5-20250929-v1:0	=bedrock/au.anthropic.claude-sonnet-4-5-20250929-v1:0
        au.anthropic.claude-sonnet-4-6	=bedrock/au.anthropic.claude-sonnet-4-6
        au.anthropic.claude-sonnet-5	=bedrock/au.anthropic.claude-sonnet-5
        au.anthropic.claude-sonnet-5-5	=bedrock/au.anthropic.claude-sonnet-5-5
        aws_polly/generative	audio_speech				input.character=0.00003						86						586
        aws_polly/long-form	audio_speech				input.character=0.0001						86						586
        aws_polly/neural	audio_speech				input.character=0.000016						86						586
        aws_polly/standard	audio_speech				input.character=0.000004						86						586
        azure/ada	embedding	8191		input=0.11,output=0					2028-02-09								20
        azure/apac/gpt-6.1-sol	chat	922000	128000	cache_read.above_272000=0.24,cache_read=0.12,cache_write.above_272000=6,cache_write=3,input.above_272000=4.8,input=2.4,output.above_272000=18,output=12	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			101	2028-03-11		39	23					44
        azure/apac/gpt-6.1-terra	chat	922000	128000	cache_read.above_272000=0.12,cache_read=0.06,cache_write.above_272000=3,cache_write=1.5,input.above_272000=2.4,input=1.2,output.above_272000=9,output=6	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			101			39	23					45
        azure/chat-latest	chat	272000	128000	cache_read=0.5,input=5,output=30				49	2026-12-02		39	23	102				36
        azure/codex-mini	responses	200000	100000	cache_read=0.375,input=1.5,output=6				21	2026-11-15		22	23					24
        azure/command-r-plus	chat	128000	4096	input=3,output=15				16	2025-06-30								25
        azure/computer-use-preview	chat	8192	1024	input=3,output=12				35			22	23					24
        azure/container	chat				code_interpreter.session=0.033												36
        azure/eu/codex-mini	responses			cache_read=0.413,input=1.65,output=6.6					2026-11-15								24
        azure/eu/computer-use-preview	chat			input=3.3,output=13.2													24
        azure/eu/gpt-4.1	chat			cache_read.priority=0.963,cache_read=0.55,input.batch=1.1,input.priority=3.85,input=2.2,output.batch=4.4,output.priority=15.4,output=8.8	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2027-04-14								24
        azure/eu/gpt-4.1-mini	chat			cache_read.priority=0.193,cache_read=0.11,input.batch=0.22,input.priority=0.77,input=0.44,output.batch=0.88,output.priority=3.08,output=1.76	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2027-04-14								24
        azure/eu/gpt-4.1-nano	chat			cache_read=0.028,input.batch=0.055,input=0.11,output.batch=0.22,output=0.44					2027-04-14								24
        azure/eu/gpt-4o	chat	128000	16384	cache_read=1.375,cache_write=1.38,input.batch=1.375,input=2.75,output.batch=5.5,output=11				60	2027-04-14								24
        azure/eu/gpt-4o-2024-05-13	chat	128000	4096	input.batch=2.75,input=5.5,output.batch=8.25,output=16.5					2026-12-09								24
        azure/eu/gpt-4o-2024-08-06	chat	128000	16384	cache_read=1.375,input.batch=1.375,input=2.75,output.batch=5.5,output=11				59	2027-04-14								24
        azure/eu/gpt-4o-2024-11-20	chat	128000	16384	cache_read=1.375,cache_write=1.38,input.batch=1.375,input=2.75,output.batch=5.5,output=11				60	2027-04-14								24
        azure/eu/gpt-4o-mini	chat	128000	16384	cache_read=0.083,input.batch=0.083,input=0.165,output=0.66	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			59	2027-04-14								24
        azure/eu/gpt-4o-mini-2024-07-18	chat	128000	16384	cache_read=0.083,input.batch=0.083,input=0.165,output=0.66	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			59	2027-04-14								24
        azure/eu/gpt-4o-mini-realtime-preview-2024-12-17	realtime	128000	4096	cache_read=0.33,cache_write_audio=0.33,input=0.66,input_audio=11,output=2.64,output_audio=22				61
        azure/eu/gpt-4o-realtime-preview-2024-10-01	realtime	128000	4096	cache_read=2.75,cache_write_audio=22,input=5.5,input_audio=110,output=22,output_audio=220				61	2025-03-26								25
        azure/eu/gpt-4o-realtime-preview-2024-12-17	realtime	16000	4096	cache_read=2.75,cache_read_audio=2.5,input=5.5,input_audio=44,output=22,output_audio=88				61				62					20
        azure/eu/gpt-5	chat			cache_read.batch=0.06875,cache_read.priority=0.275,cache_read=0.1375,input.batch=0.6875,input.priority=2.75,input=1.375,output.batch=5.5,output.priority=22,output=11	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2027-02-09								24
        azure/eu/gpt-5-2025-08-07	chat	272000	128000	cache_read.batch=0.06875,cache_read.priority=0.275,cache_read=0.1375,input.batch=0.6875,input.priority=2.75,input=1.375,output.batch=5.5,output.priority=22,output=11	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			63	2027-02-09		47	23					24
        azure/eu/gpt-5-codex	responses			cache_read=0.138,input=1.375,output=11					2027-03-17								24
        azure/eu/gpt-5-mini	chat			cache_read.batch=0.01375,cache_read.priority=0.0495,cache_read=0.0275,input.batch=0.1375,input.priority=0.495,input=0.275,output.batch=1.1,output.priority=3.96,output=2.2	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2027-02-09								24
        azure/eu/gpt-5-mini-2025-08-07	chat	272000	128000	cache_read.batch=0.01375,cache_read.priority=0.0495,cache_read=0.0275,input.batch=0.1375,input.priority=0.495,input=0.275,output.batch=1.1,output.priority=3.96,output=2.2	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			63	2027-02-09		47	23					24
        azure/eu/gpt-5-nano	chat			cache_read.batch=0.00275,cache_read=0.0055,input.batch=0.0275,input=0.055,output.batch=0.22,output=0.44	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2027-02-09								24
        azure/eu/gpt-5-nano-2025-08-07	chat	272000	128000	cache_read.batch=0.00275,cache_read=0.0055,input.batch=0.0275,input=0.055,output.batch=0.22,output=0.44	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			63	2027-02-09		47	23					24
        azure/eu/gpt-5-pro	responses			input.batch=8.25,input=16.5,output.batch=66,output=132	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2027-04-07								24
        azure/eu/gpt-5.1	chat	272000	128000	cache_read.batch=0.06875,cache_read.priority=0.275,cache_read=0.1375,input.batch=0.6875,input.priority=2.75,input=1.375,output.batch=5.5,output.priority=22,output=11	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			64	2027-05-15		47	65					24
        azure/eu/gpt-5.1-chat	chat	111616	16384	cache_read=0.1375,input=1.375,output=11				94	2026-06-29		39						24
        azure/eu/gpt-5.1-codex	responses	272000	128000	cache_read=0.1375,input=1.375,output=11				66	2027-05-15		22	23					24
        azure/eu/gpt-5.1-codex-max	responses			cache_read=0.1375,input=1.375,output=11					2027-05-18								24
        azure/eu/gpt-5.1-codex-mini	responses	272000	128000	cache_read=0.0275,input=0.275,output=2.2				66	2027-05-15		22	23					24
        azure/eu/gpt-5.2	chat			cache_read.batch=0.09625,cache_read.priority=0.385,cache_read=0.1925,input.batch=0.9625,input.priority=3.85,input=1.925,output.batch=7.7,output.priority=30.8,output=15.4	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2027-06-08								24
        azure/eu/gpt-5.2-chat	chat	111616	16384	cache_read=0.1925,input=1.925,output=15.4				95	2026-06-29		39						24
        azure/eu/gpt-5.2-codex	responses			cache_read=0.1925,input=1.925,output=15.4					2027-07-13								24
        azure/eu/gpt-5.2-pro	responses			input.batch=11.55,input=23.1,output.batch=92.4,output=184.8	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014												24
        azure/eu/gpt-5.3-chat	chat	111616	16384	cache_read=0.1925,input=1.925,output=15.4				95	2026-06-29		39						24
        azure/eu/gpt-5.3-codex	responses			cache_read.priority=0.385,cache_read=0.1925,input.priority=3.85,input=1.925,output.priority=30.8,output=15.4	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2027-08-24								24
        azure/eu/gpt-5.4	chat	922000	128000	cache_read.above_272000.batch=0.275,cache_read.above_272000=0.55,cache_read.batch=0.143,cache_read.priority=0.55,cache_read=0.275,input.above_272000.batch=2.75,input.above_272000=5.5,input.batch=1.375,input.priority=5.5,input=2.75,output.above_272000.batch=12.375,output.above_272000=24.75,output.batch=8.25,output.priority=33,output=16.5				97	2027-09-02		47	23					24
        azure/eu/gpt-5.4-2026-03-05	chat	922000	128000	cache_read.above_272000.batch=0.275,cache_read.above_272000=0.55,cache_read.batch=0.143,cache_read.priority=0.55,cache_read=0.275,input.above_272000.batch=2.75,input.above_272000=5.5,input.batch=1.375,input.priority=5.5,input=2.75,output.above_272000.batch=12.375,output.above_272000=24.75,output.batch=8.25,output.priority=33,output=16.5				97	2027-09-02		47	23					24
        azure/eu/gpt-5.4-mini	chat			cache_read.batch=0.04125,cache_read.priority=0.165,cache_read=0.0825,input.batch=0.4125,input.priority=1.65,input=0.825,output.batch=2.475,output.priority=9.9,output=4.95	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2027-09-21								24
        azure/eu/gpt-5.4-nano	chat			cache_read.batch=0.011,cache_read=0.022,input.batch=0.11,input=0.22,output.batch=0.6875,output=1.375	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2027-09-21								24
        azure/eu/gpt-5.4-pro	responses			input.above_272000.batch=33,input.above_272000=66,input.batch=16.5,input=33,output.above_272000.batch=148.5,output.above_272000=297,output.batch=99,output=198	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2027-09-07								24
        azure/eu/gpt-5.5	chat	922000	128000	cache_read.above_272000.batch=0.55,cache_read.above_272000=1.1,cache_read.batch=0.275,cache_read.priority=1.375,cache_read=0.55,input.above_272000.batch=5.5,input.above_272000=11,input.batch=2.75,input.priority=13.75,input=5.5,output.above_272000.batch=24.75,output.above_272000=49.5,output.batch=16.5,output.priority=82.5,output=33	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			46	2027-10-26		47	23					24
        azure/eu/gpt-5.5-2026-04-23	chat	922000	128000	cache_read.above_272000.batch=0.55,cache_read.above_272000=1.1,cache_read.batch=0.275,cache_read.priority=1.375,cache_read=0.55,input.above_272000.batch=5.5,input.above_272000=11,input.batch=2.75,input.priority=13.75,input=5.5,output.above_272000.batch=24.75,output.above_272000=49.5,output.batch=16.5,output.priority=82.5,output=33	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			49	2027-10-26		47	23					24
        azure/eu/gpt-5.5-2026-04-24	chat	922000	128000	cache_read.above_272000.batch=0.55,cache_read.above_272000=1.1,cache_read.batch=0.275,cache_read.priority=1.375,cache_read=0.55,input.above_272000.batch=5.5,input.above_272000=11,input.batch=2.75,input.priority=13.75,input=5.5,output.above_272000.batch=24.75,output.above_272000=49.5,output.batch=16.5,output.priority=82.5,output=33	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			46	2027-10-26		47	23					24
        azure/eu/gpt-5.6	chat	922000	128000	cache_read.above_272000.priority=1.76,cache_read.above_272000=0.88,cache_read.priority=0.88,cache_read=0.44,cache_write.above_272000.priority=22,cache_write.above_272000=11,cache_write.priority=11,cache_write=5.5,input.above_272000.priority=17.6,input.above_272000=8.8,input.priority=8.8,input=4.4,output.above_272000.priority=66,output.above_272000=33,output.priority=44,output=22	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			46			47	23
        azure/eu/gpt-5.6-luna	chat	922000	128000	cache_read.above_272000.priority=0.088,cache_read.above_272000=0.044,cache_read.priority=0.044,cache_read=0.022,cache_write.above_272000.priority=1.1,cache_write.above_272000=0.55,cache_write.priority=0.55,cache_write=0.275,input.above_272000.priority=0.88,input.above_272000=0.44,input.priority=0.44,input=0.22,output.above_272000.priority=3.96,output.above_272000=1.98,output.priority=2.64,output=1.32	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			46	2028-01-11		47	23					24
        azure/eu/gpt-5.6-sol	chat	922000	128000	cache_read.above_272000.priority=1.76,cache_read.above_272000=0.88,cache_read.priority=0.88,cache_read=0.44,cache_write.above_272000.priority=22,cache_write.above_272000=11,cache_write.priority=11,cache_write=5.5,input.above_272000.priority=17.6,input.above_272000=8.8,input.priority=8.8,input=4.4,output.above_272000.priority=66,output.above_272000=33,output.priority=44,output=22	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			46	2028-01-11		47	23					24
        azure/eu/gpt-5.6-terra	chat	922000	128000	cache_read.above_272000.priority=0.88,cache_read.above_272000=0.44,cache_read.priority=0.44,cache_read=0.22,cache_write.above_272000.priority=11,cache_write.above_272000=5.5,cache_write.priority=5.5,cache_write=2.75,input.above_272000.priority=8.8,input.above_272000=4.4,input.priority=4.4,input=2.2,output.above_272000.priority=39.6,output.above_272000=19.8,output.priority=26.4,output=13.2	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			46	2028-01-11		47	23					24
        azure/eu/gpt-6-astra	chat	922000	128000	cache_read.above_272000=2.4,cache_read=1.2,cache_write.above_272000=30,cache_write=15,input.above_272000=24,input=12,output.above_272000=90,output=60	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			99	2028-01-11		39	23					81
        azure/eu/gpt-6-luna	chat	922000	128000	cache_read.above_272000=0.024,cache_read=0.012,cache_write.above_272000=0.3,cache_write=0.15,input.above_272000=0.24,input=0.12,output.above_272000=0.9,output=0.6	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			100	2028-03-11		39	23					42
        azure/eu/gpt-6-sol	chat	922000	128000	cache_read.above_272000=0.48,cache_read=0.24,cache_write.above_272000=6,cache_write=3,input.above_272000=4.8,input=2.4,output.above_272000=18,output=12	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			100	2028-03-11		39	23					42
        azure/eu/gpt-6.1-sol	chat	922000	128000	cache_read.above_272000=0.24,cache_read=0.12,cache_write.above_272000=6,cache_write=3,input.above_272000=4.8,input=2.4,output.above_272000=18,output=12	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			101	2028-03-11		39	23					44
        azure/eu/gpt-6.1-terra	chat	922000	128000	cache_read.above_272000=0.12,cache_read=0.06,cache_write.above_272000=3,cache_write=1.5,input.above_272000=2.4,input=1.2,output.above_272000=9,output=6	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			101			39	23					45
        azure/eu/o1	chat	200000	100000	cache_read=8.25,input.batch=8.25,input=16.5,output.batch=33,output=66				67	2026-11-19								24
        azure/eu/o1-2024-12-17	chat	200000	100000	cache_read=8.25,input.batch=8.25,input=16.5,output.batch=33,output=66				67	2026-11-19								24
        azure/eu/o1-mini	chat			cache_read=0.605,input.batch=0.605,input=1.21,output.batch=2.42,output=4.84													24
        azure/eu/o1-mini-2024-09-12	chat	128000	65536	cache_read=0.605,input.batch=0.605,input=1.21,output.batch=2.42,output=4.84				68									24
        azure/eu/o1-preview	chat	128000	32768	cache_read=8.25,input=16.5,output=66				96	2025-07-28		80						24
        azure/eu/o3	chat	200000	100000	cache_read=0.55,input.batch=1.1,input=2.2,output.batch=4.4,output=8.8	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2026-11-19								24
        azure/eu/o3-2025-04-16	chat	200000	100000	cache_read=0.55,input.batch=1.1,input=2.2,output.batch=4.4,output=8.8	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2026-11-19								24
        azure/eu/o3-deep-research	chat			cache_read=2.75,input=11,output=44					2026-11-19								24
        azure/eu/o3-mini	chat	200000	100000	cache_read=0.605,input.batch=0.605,input=1.21,output.batch=2.42,output=4.84				69	2026-11-19								24
        azure/eu/o3-mini-2025-01-31	chat	200000	100000	cache_read=0.605,input.batch=0.605,input=1.21,output.batch=2.42,output=4.84				69	2026-11-19								24
        azure/eu/o4-mini	chat	200000	100000	cache_read=0.303,input.batch=0.605,input=1.21,output.batch=2.42,output=4.84	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2026-11-19								24
        azure/eu/o4-mini-2025-04-16	chat	200000	100000	cache_read=0.303,input.batch=0.605,input=1.21,output.batch=2.42,output=4.84	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2026-11-19								24
        azure/eu/text-embedding-3-large	embedding			input=0.143					2028-02-09								24
        azure/eu/text-embedding-3-small	embedding			input=0.022					2028-02-09								24
        azure/eu/text-embedding-ada-002	embedding			input=0.11					2028-02-09								24
        azure/global-standard/gpt-4o-2024-08-06	chat	128000	16384	cache_read=1.25,input.batch=1.25,input=2.5,output.batch=5,output=10				59	2027-04-14								24
        azure/global-standard/gpt-4o-2024-11-20	chat	128000	16384	cache_read=1.25,input.batch=1.25,input=2.5,output.batch=5,output=10				60	2027-04-14								24
        azure/global-standard/gpt-4o-mini	chat	128000	16384	input=0.15,output=0.6	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			60	2027-04-14
        azure/global/gpt-4o-2024-08-06	chat	128000	16384	cache_read=1.25,input.batch=1.25,input=2.5,output.batch=5,output=10				59	2027-04-14								24
        azure/global/gpt-4o-2024-11-20	chat	128000	16384	cache_read=1.25,input.batch=1.25,input=2.5,output.batch=5,output=10				59	2027-04-14								24
        azure/global/gpt-5.1	chat	272000	128000	cache_read.batch=0.0625,cache_read.priority=0.25,cache_read=0.125,input.batch=0.625,input.priority=2.5,input=1.25,output.batch=5,output.priority=20,output=10	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			64	2027-05-15		47	65					24
        azure/global/gpt-5.1-codex	responses	272000	128000	cache_read=0.125,input=1.25,output=10				66	2027-05-15		22	23					24
        azure/global/gpt-5.1-codex-mini	responses	272000	128000	cache_read=0.025,input=0.25,output=2				66	2027-05-15		22	23					24
        azure/gpt-3.5-turbo	chat	4097	4096	input=0.5,output=1.5				70
        azure/gpt-3.5-turbo-instruct-0914	completion	4097	4097	input=1.65,output=2.2													20
        azure/gpt-35-turbo	chat	4097	4096	input=0.5,output=1.5				70
        azure/gpt-35-turbo-16k	chat	16385	4096	input=3,output=4				71	2025-04-30								72
        azure/gpt-35-turbo-16k-0613	chat	16385	4096	input=3,output=4				70	2025-04-30								72
        azure/gpt-35-turbo-instruct	completion	4097	4097	input=1.65,output=2.2													20
        azure/gpt-35-turbo-instruct-0914	completion	4097	4097	input=1.65,output=2.2													20
        azure/gpt-4	chat	8192	4096	input=30,output=60				70	2025-06-06								25
        azure/gpt-4-0125-preview	chat	128000	4096	input=10,output=30				73
        azure/gpt-4-0613	chat	8192	4096	input=30,output=60				70	2025-06-06								72
        azure/gpt-4-1106-preview	chat	128000	4096	input=10,output=30				73
        azure/gpt-4-32k	chat	32768	4096	input=60,output=120				71	2025-06-06								72
        azure/gpt-4-32k-0613	chat	32768	4096	input=60,output=120				71	2025-06-06								72
        azure/gpt-4-turbo	chat	128000	4096	input=11,output=33				73									20
        azure/gpt-4-turbo-2024-04-09	chat	128000	4096	input=11,output=33				74									20
        azure/gpt-4-turbo-vision-preview	chat	128000	4096	input=11,output=33				75									20
        azure/gpt-4.1	chat	1047576	32768	cache_read.priority=0.875,cache_read=0.5,input.batch=1,input.priority=3.5,input=2,output.batch=4,output.priority=14,output=8	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			76	2027-04-14		47	23					24
        azure/gpt-4.1-2025-04-14	chat	1047576	32768	cache_read.priority=0.875,cache_read=0.5,input.batch=1,input.priority=3.5,input=2,output.batch=4,output.priority=14,output=8	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			76	2027-04-14		47	23					24
        azure/gpt-4.1-mini	chat	1047576	32768	cache_read.priority=0.175,cache_read=0.1,input.batch=0.2,input.priority=0.7,input=0.4,output.batch=0.8,output.priority=2.8,output=1.6	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			76	2027-04-14		47	23					24
        azure/gpt-4.1-mini-2025-04-14	chat	1047576	32768	cache_read.priority=0.175,cache_read=0.1,input.batch=0.2,input.priority=0.7,input=0.4,output.batch=0.8,output.priority=2.8,output=1.6	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			76	2027-04-14		47	23					24
        azure/gpt-4.1-nano	chat	1047576	32768	cache_read=0.025,input.batch=0.05,input=0.1,output.batch=0.2,output=0.4				77	2027-04-14		47	23					24
        azure/gpt-4.1-nano-2025-04-14	chat	1047576	32768	cache_read=0.025,input.batch=0.05,input=0.1,output.batch=0.2,output=0.4				77	2027-04-14		47	23					24
        azure/gpt-4.5-preview	chat	128000	16384	cache_read=37.5,input.batch=37.5,input=75,output.batch=75,output=150				78	2025-07-14								72
        azure/gpt-4o	chat	128000	16384	cache_read=1.25,input.batch=1.25,input=2.5,output.batch=5,output=10				59	2027-04-14								36
        azure/gpt-4o-2024-05-13	chat	128000	4096	input.batch=2.5,input=5,output.batch=7.5,output=15				67	2026-12-09								24
        azure/gpt-4o-2024-08-06	chat	128000	16384	cache_read=1.25,input.batch=1.25,input=2.5,output.batch=5,output=10				59	2027-04-14								24
        azure/gpt-4o-2024-11-20	chat	128000	16384	cache_read=1.25,input.batch=1.25,input=2.5,output.batch=5,output=10				59	2027-04-14								24
        azure/gpt-4o-audio-preview-2024-12-17	chat	128000	16384	input=2.5,input_audio=40,output=10,output_audio=80				79			80	62
        azure/gpt-4o-mini	chat	128000	16384	cache_read=0.075,input.batch=0.075,input=0.15,output.batch=0.3,output=0.6	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			59	2027-04-14								36
        azure/gpt-4o-mini-2024-07-18	chat	128000	16384	cache_read=0.075,input.batch=0.075,input=0.15,output.batch=0.3,output=0.6	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			59	2027-04-14								24
        azure/gpt-4o-mini-audio-preview-2024-12-17	chat	128000	16384	input=0.15,input_audio=10,output=0.6,output_audio=20				79			80	62					20
        azure/gpt-4o-mini-realtime-preview-2024-12-17	realtime	128000	4096	cache_read=0.3,cache_write_audio=0.3,input=0.6,input_audio=10,output=2.4,output_audio=20				61
        azure/gpt-4o-mini-transcribe	audio_transcription	16000	2000	input=1.25,input_audio=3,output=5					2027-06-15		85
        azure/gpt-4o-mini-tts	audio_speech			input=0.6,output=10,output_audio=12	output.second=0.00025				2027-06-15		86	87
        azure/gpt-4o-realtime-preview-2024-10-01	realtime	128000	4096	cache_read=2.5,cache_write_audio=20,input=5,input_audio=100,output=20,output_audio=200				61	2025-03-26								25
        azure/gpt-4o-realtime-preview-2024-12-17	realtime	16000	4096	cache_read=2.5,input=5,input_audio=40,output=20,output_audio=80				61				62					81
        azure/gpt-4o-transcribe	audio_transcription	16000	2000	input=2.5,input_audio=6,output=10					2026-10-15		85						20
        azure/gpt-4o-transcribe-diarize	audio_transcription	16000	2000	input=2.5,input_audio=6,output=10					2027-04-15		85						20
        azure/gpt-5	chat	272000	128000	cache_read.batch=0.0625,cache_read.priority=0.25,cache_read=0.125,input.batch=0.625,input.priority=2.5,input=1.25,output.batch=5,output.priority=20,output=10	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			63	2027-02-09		47	23					24
        azure/gpt-5-2025-08-07	chat	272000	128000	cache_read.batch=0.0625,cache_read.priority=0.25,cache_read=0.125,input.batch=0.625,input.priority=2.5,input=1.25,output.batch=5,output.priority=20,output=10	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			63	2027-02-09		47	23					24
        azure/gpt-5-chat	chat	128000	16384	cache_read=0.125,input=1.25,output=10				93	2026-06-29		39	23					24
        azure/gpt-5-codex	responses	272000	128000	cache_read=0.125,input=1.25,output=10				63	2027-03-17		22	23					24
        azure/gpt-5-mini	chat	272000	128000	cache_read.batch=0.0125,cache_read.priority=0.045,cache_read=0.025,input.batch=0.125,input.priority=0.45,input=0.25,output.batch=1,output.priority=3.6,output=2	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			63	2027-02-09		47	23					24
        azure/gpt-5-mini-2025-08-07	chat	272000	128000	cache_read.batch=0.0125,cache_read.priority=0.045,cache_read=0.025,input.batch=0.125,input.priority=0.45,input=0.25,output.batch=1,output.priority=3.6,output=2	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			63	2027-02-09		47	23					24
        azure/gpt-5-nano	chat	272000	128000	cache_read.batch=0.0025,cache_read=0.005,input.batch=0.025,input=0.05,output.batch=0.2,output=0.4	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			63	2027-02-09		47	23					24
        azure/gpt-5-nano-2025-08-07	chat	272000	128000	cache_read.batch=0.0025,cache_read=0.005,input.batch=0.025,input=0.05,output.batch=0.2,output=0.4	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			63	2027-02-09		47	23					24
        azure/gpt-5-pro	responses	272000	128000	input.batch=7.5,input=15,output.batch=60,output=120	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			21	2027-04-07		22	23					24
        azure/gpt-5.1	chat	272000	128000	cache_read.batch=0.0625,cache_read.priority=0.25,cache_read=0.125,input.batch=0.625,input.priority=2.5,input=1.25,output.batch=5,output.priority=20,output=10	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			64	2027-05-15		47	65					24
        azure/gpt-5.1-2025-11-13	chat	272000	128000	cache_read.batch=0.0625,cache_read.priority=0.25,cache_read=0.125,input.batch=0.625,input.priority=2.5,input=1.25,output.batch=5,output.priority=20,output=10	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			92	2027-05-15		39	65					24
        azure/gpt-5.1-chat	chat	111616	16384	cache_read=0.125,input=1.25,output=10				94	2026-06-29		39						24
        azure/gpt-5.1-codex	responses	272000	128000	cache_read=0.125,input=1.25,output=10				66	2027-05-15		22	23					24
        azure/gpt-5.1-codex-2025-11-13	responses	272000	128000	cache_read.priority=0.25,cache_read=0.125,input.priority=2.5,input=1.25,output.priority=20,output=10				66	2027-05-15		22	23					24
        azure/gpt-5.1-codex-max	responses	272000	128000	cache_read=0.125,input=1.25,output=10				66	2027-05-18		22	23					24
        azure/gpt-5.1-codex-mini	responses	272000	128000	cache_read=0.025,input=0.25,output=2				66	2027-05-15		22	23					24
        azure/gpt-5.1-codex-mini-2025-11-13	responses	272000	128000	cache_read.priority=0.045,cache_read=0.025,input.priority=0.45,input=0.25,output.priority=3.6,output=2				66	2027-05-15		22	23					24
        azure/gpt-5.2	chat	272000	128000	cache_read.batch=0.0875,cache_read.priority=0.35,cache_read=0.175,input.batch=0.875,input.priority=3.5,input=1.75,output.batch=7,output.priority=28,output=14	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			63	2027-06-08		47	65					24
        azure/gpt-5.2-2025-12-11	chat	272000	128000	cache_read.batch=0.0875,cache_read.priority=0.35,cache_read=0.175,input.batch=0.875,input.priority=3.5,input=1.75,output.batch=7,output.priority=28,output=14	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			63	2027-06-08		47	65					24
        azure/gpt-5.2-chat	chat	111616	16384	cache_read=0.175,input=1.75,output=14				95	2026-06-29		39						24
        azure/gpt-5.2-codex	responses	272000	128000	cache_read=0.175,input=1.75,output=14				63	2027-07-13		22	23					24
        azure/gpt-5.2-pro	responses	272000	128000	input.batch=10.5,input=21,output.batch=84,output=168	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			49			54	23					24
        azure/gpt-5.2-pro-2025-12-11	responses	272000	128000	input.batch=10.5,input=21,output.batch=84,output=168	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			49			54	23					24
        azure/gpt-5.3-chat	chat	111616	16384	cache_read=0.175,input=1.75,output=14				95	2026-06-29		39						24
        azure/gpt-5.3-codex	responses	272000	128000	cache_read.priority=0.35,cache_read=0.175,input.priority=3.5,input=1.75,output.priority=28,output=14	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			63	2027-08-24		22	23					24
        azure/gpt-5.4	chat	922000	128000	cache_read.above_272000.batch=0.25,cache_read.above_272000.flex=0.25,cache_read.above_272000.priority=1,cache_read.above_272000=0.5,cache_read.batch=0.13,cache_read.priority=0.5,cache_read=0.25,input.above_272000.batch=2.5,input.above_272000.flex=2.5,input.above_272000.priority=10,input.above_272000=5,input.batch=1.25,input.flex=1.25,input.priority=5,input=2.5,output.above_272000.batch=11.25,output.above_272000.flex=11.25,output.above_272000.priority=45,output.above_272000=22.5,output.batch=7.5,output.flex=7.5,output.priority=30,output=15				97	2027-09-02		47	23					24
        azure/gpt-5.4-2026-03-05	chat	922000	128000	cache_read.above_272000.batch=0.25,cache_read.above_272000.flex=0.25,cache_read.above_272000.priority=1,cache_read.above_272000=0.5,cache_read.batch=0.13,cache_read.priority=0.5,cache_read=0.25,input.above_272000.batch=2.5,input.above_272000.flex=2.5,input.above_272000.priority=10,input.above_272000=5,input.batch=1.25,input.flex=1.25,input.priority=5,input=2.5,output.above_272000.batch=11.25,output.above_272000.flex=11.25,output.above_272000.priority=45,output.above_272000=22.5,output.batch=7.5,output.flex=7.5,output.priority=30,output=15				97	2027-09-02		47	23					24
        azure/gpt-5.4-mini	chat	272000	128000	cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.15,cache_read=0.075,input.batch=0.375,input.flex=0.375,input.priority=1.5,input=0.75,output.batch=2.25,output.flex=2.25,output.priority=9,output=4.5	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			104	2027-09-21		47	23					24
        azure/gpt-5.4-mini-2026-03-17	chat	272000	128000	cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.15,cache_read=0.075,input.batch=0.375,input.flex=0.375,input.priority=1.5,input=0.75,output.batch=2.25,output.flex=2.25,output.priority=9,output=4.5	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			104	2027-09-21		47	23					24
        azure/gpt-5.4-nano	chat	272000	128000	cache_read.batch=0.01,cache_read.flex=0.01,cache_read=0.02,input.batch=0.1,input.flex=0.1,input=0.2,output.batch=0.625,output.flex=0.625,output=1.25	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			104	2027-09-21		47	23					24
        azure/gpt-5.4-nano-2026-03-17	chat	272000	128000	cache_read.batch=0.01,cache_read.flex=0.01,cache_read=0.02,input.batch=0.1,input.flex=0.1,input=0.2,output.batch=0.625,output.flex=0.625,output=1.25	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			104	2027-09-21		47	23					24
        azure/gpt-5.4-pro	responses	922000	128000	cache_read.above_272000=6,cache_read=3,input.above_272000.batch=30,input.above_272000.flex=30,input.above_272000=60,input.batch=15,input.flex=15,input=30,output.above_272000.batch=135,output.above_272000.flex=135,output.above_272000=270,output.batch=90,output.flex=90,output=180	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			98	2027-09-07		54	23					24
        azure/gpt-5.4-pro-2026-03-05	responses	922000	128000	cache_read.above_272000=6,cache_read=3,input.above_272000.batch=30,input.above_272000.flex=30,input.above_272000=60,input.batch=15,input.flex=15,input=30,output.above_272000.batch=135,output.above_272000.flex=135,output.above_272000=270,output.batch=90,output.flex=90,output=180	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			98	2027-09-07		54	23					24
        azure/gpt-5.5	chat	922000	128000	cache_read.above_272000.batch=0.5,cache_read.above_272000.priority=2,cache_read.above_272000=1,cache_read.batch=0.25,cache_read.flex=0.25,cache_read.priority=1.25,cache_read=0.5,input.above_272000.batch=5,input.above_272000.flex=5,input.above_272000.priority=20,input.above_272000=10,input.batch=2.5,input.flex=2.5,input.priority=12.5,input=5,output.above_272000.batch=22.5,output.above_272000.priority=90,output.above_272000=45,output.batch=15,output.priority=75,output=30	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			46	2027-10-26		47	23					24
        azure/gpt-5.5-2026-04-23	chat	922000	128000	cache_read.above_272000.batch=0.5,cache_read.above_272000.priority=2,cache_read.above_272000=1,cache_read.batch=0.25,cache_read.flex=0.25,cache_read.priority=1.25,cache_read=0.5,input.above_272000.batch=5,input.above_272000.flex=5,input.above_272000.priority=20,input.above_272000=10,input.batch=2.5,input.flex=2.5,input.priority=12.5,input=5,output.above_272000.batch=22.5,output.above_272000.priority=90,output.above_272000=45,output.batch=15,output.priority=75,output=30	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			49	2027-10-26		47	23					24
        azure/gpt-5.5-2026-04-24	chat	922000	128000	cache_read.above_272000.batch=0.5,cache_read.above_272000.priority=2,cache_read.above_272000=1,cache_read.batch=0.25,cache_read.flex=0.25,cache_read.priority=1.25,cache_read=0.5,input.above_272000.batch=5,input.above_272000.flex=5,input.above_272000.priority=20,input.above_272000=10,input.batch=2.5,input.flex=2.5,input.priority=12.5,input=5,output.above_272000.batch=22.5,output.above_272000.priority=90,output.above_272000=45,output.batch=15,output.priority=75,output=30	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			46	2027-10-26		47	23					24
        azure/gpt-5.5-pro	responses	1050000	128000	cache_read.above_272000=6,cache_read=3,input.above_272000=60,input=30,output.above_272000=270,output=180	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			103			54	23
        azure/gpt-5.5-pro-2026-04-23	responses	1050000	128000	cache_read.above_272000=6,cache_read=3,input.above_272000=60,input=30,output.above_272000=270,output=180	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			98			54	23
        azure/gpt-5.6	chat	922000	128000	cache_read.above_272000.priority=1.6,cache_read.above_272000=0.8,cache_read.priority=0.8,cache_read=0.4,cache_write.above_272000.priority=20,cache_write.above_272000=10,cache_write.priority=10,cache_write=5,input.above_272000.priority=16,input.above_272000=8,input.priority=8,input=4,output.above_272000.priority=60,output.above_272000=30,output.priority=40,output=20	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			46			47	23
        azure/gpt-5.6-luna	chat	922000	128000	cache_read.above_272000.flex=0.02,cache_read.above_272000.priority=0.08,cache_read.above_272000=0.04,cache_read.flex=0.01,cache_read.priority=0.04,cache_read=0.02,cache_write.above_272000.flex=0.25,cache_write.above_272000.priority=1,cache_write.above_272000=0.5,cache_write.flex=0.125,cache_write.priority=0.5,cache_write=0.25,input.above_272000.flex=0.2,input.above_272000.priority=0.8,input.above_272000=0.4,input.flex=0.1,input.priority=0.4,input=0.2,output.above_272000.flex=0.9,output.above_272000.priority=3.6,output.above_272000=1.8,output.flex=0.6,output.priority=2.4,output=1.2	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			46	2028-01-11		47	23					24
        azure/gpt-5.6-luna-2026-07-09	chat	922000	128000	cache_read.above_272000.flex=0.02,cache_read.above_272000.priority=0.08,cache_read.above_272000=0.04,cache_read.flex=0.01,cache_read.priority=0.04,cache_read=0.02,cache_write.above_272000.flex=0.25,cache_write.above_272000.priority=1,cache_write.above_272000=0.5,cache_write.flex=0.125,cache_write.priority=0.5,cache_write=0.25,input.above_272000.flex=0.2,input.above_272000.priority=0.8,input.above_272000=0.4,input.flex=0.1,input.priority=0.4,input=0.2,output.above_272000.flex=0.9,output.above_272000.priority=3.6,output.above_272000=1.8,output.flex=0.6,output.priority=2.4,output=1.2	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			46	2028-01-11		47	23					24
        azure/gpt-5.6-sol	chat	922000	128000	cache_read.above_272000.flex=0.4,cache_read.above_272000.priority=1.6,cache_read.above_272000=0.8,cache_read.flex=0.2,cache_read.priority=0.8,cache_read=0.4,cache_write.above_272000.flex=5,cache_write.above_272000.priority=20,cache_write.above_272000=10,cache_write.flex=2.5,cache_write.priority=10,cache_write=5,input.above_272000.flex=4,input.above_272000.priority=16,input.above_272000=8,input.flex=2,input.priority=8,input=4,output.above_272000.flex=15,output.above_272000.priority=60,output.above_272000=30,output.flex=10,output.priority=40,output=20	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			46	2028-01-11		47	23					24
        azure/gpt-5.6-sol-2026-07-09	chat	922000	128000	cache_read.above_272000.flex=0.4,cache_read.above_272000.priority=1.6,cache_read.above_272000=0.8,cache_read.flex=0.2,cache_read.priority=0.8,cache_read=0.4,cache_write.above_272000.flex=5,cache_write.above_272000.priority=20,cache_write.above_272000=10,cache_write.flex=2.5,cache_write.priority=10,cache_write=5,input.above_272000.flex=4,input.above_272000.priority=16,input.above_272000=8,input.flex=2,input.priority=8,input=4,output.above_272000.flex=15,output.above_272000.priority=60,output.above_272000=30,output.flex=10,output.priority=40,output=20	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			46	2028-01-11		47	23					24
        azure/gpt-5.6-terra	chat	922000	128000	cache_read.above_272000.flex=0.2,cache_read.above_272000.priority=0.8,cache_read.above_272000=0.4,cache_read.flex=0.1,cache_read.priority=0.4,cache_read=0.2,cache_write.above_272000.flex=2.5,cache_write.above_272000.priority=10,cache_write.above_272000=5,cache_write.flex=1.25,cache_write.priority=5,cache_write=2.5,input.above_272000.flex=2,input.above_272000.priority=8,input.above_272000=4,input.flex=1,input.priority=4,input=2,output.above_272000.flex=9,output.above_272000.priority=36,output.above_272000=18,output.flex=6,output.priority=24,output=12	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			46	2028-01-11		47	23					24
        azure/gpt-5.6-terra-2026-07-09	chat	922000	128000	cache_read.above_272000.flex=0.2,cache_read.above_272000.priority=0.8,cache_read.above_272000=0.4,cache_read.flex=0.1,cache_read.priority=0.4,cache_read=0.2,cache_write.above_272000.flex=2.5,cache_write.above_272000.priority=10,cache_write.above_272000=5,cache_write.flex=1.25,cache_write.priority=5,cache_write=2.5,input.above_272000.flex=2,input.above_272000.priority=8,input.above_272000=4,input.flex=1,input.priority=4,input=2,output.above_272000.flex=9,output.above_272000.priority=36,output.above_272000=18,output.flex=6,output.priority=24,output=12	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			46	2028-01-11		47	23					24
        azure/gpt-6-astra	chat	922000	128000	cache_read.above_272000.flex=1,cache_read.above_272000=2,cache_read=1,cache_write.above_272000.flex=12.5,cache_write.above_272000=25,cache_write=12.5,input.above_272000.flex=10,input.above_272000=20,input=10,output.above_272000.flex=37.5,output.above_272000=75,output=50	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			99	2028-01-11		39	23					36
        azure/gpt-6-astra-2026-09-03	chat	922000	128000	cache_read.above_272000.flex=1,cache_read.above_272000=2,cache_read=1,cache_write.above_272000.flex=12.5,cache_write.above_272000=25,cache_write=12.5,input.above_272000.flex=10,input.above_272000=20,input=10,output.above_272000.flex=37.5,output.above_272000=75,output=50	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			99	2028-01-11		39	23					36
        azure/gpt-6-luna	chat	922000	128000	cache_read.above_272000=0.02,cache_read=0.01,cache_write.above_272000=0.25,cache_write=0.125,input.above_272000=0.2,input=0.1,output.above_272000=0.75,output=0.5	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			100	2028-03-11		39	23					42
        azure/gpt-6-luna-2026-09-22	chat	922000	128000	cache_read.above_272000=0.02,cache_read=0.01,cache_write.above_272000=0.25,cache_write=0.125,input.above_272000=0.2,input=0.1,output.above_272000=0.75,output=0.5	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			100	2028-03-11		39	23					42
        azure/gpt-6-sol	chat	922000	128000	cache_read.above_272000.priority=0.8,cache_read.above_272000=0.4,cache_read.priority=0.4,cache_read=0.2,cache_write.above_272000.priority=10,cache_write.above_272000=5,cache_write.priority=5,cache_write=2.5,input.above_272000.priority=8,input.above_272000=4,input.priority=4,input=2,output.above_272000.priority=30,output.above_272000=15,output.priority=20,output=10	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			100	2028-03-11		39	23					42
        azure/gpt-6-sol-2026-09-22	chat	922000	128000	cache_read.above_272000.priority=0.8,cache_read.above_272000=0.4,cache_read.priority=0.4,cache_read=0.2,cache_write.above_272000.priority=10,cache_write.above_272000=5,cache_write.priority=5,cache_write=2.5,input.above_272000.priority=8,input.above_272000=4,input.priority=4,input=2,output.above_272000.priority=30,output.above_272000=15,output.priority=20,output=10	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			100	2028-03-11		39	23					42
        azure/gpt-6.1-sol	chat	922000	128000	cache_read.above_272000=0.2,cache_read=0.1,cache_write.above_272000=5,cache_write=2.5,input.above_272000=4,input=2,output.above_272000=15,output=10	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			101	2028-03-11		39	23					44
        azure/gpt-6.1-sol-2026-09-29	chat	922000	128000	cache_read.above_272000=0.2,cache_read=0.1,cache_write.above_272000=5,cache_write=2.5,input.above_272000=4,input=2,output.above_272000=15,output=10	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			101	2028-03-11		39	23					44
        azure/gpt-6.1-terra	chat	922000	128000	cache_read.above_272000=0.1,cache_read=0.05,cache_write.above_272000=2.5,cache_write=1.25,input.above_272000=2,input=1,output.above_272000=7.5,output=5	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			101			39	23					45
        azure/gpt-audio	chat	128000	16384	input=2.5,input_audio=40,output=10,output_audio=80				79	2027-03-02		80	62					81
        azure/gpt-audio-1.5	chat	128000	16384	input=2.5,input_audio=32,output=10,output_audio=64				79	2027-08-24		80	62					20
        azure/gpt-audio-1.5-2026-02-23	chat	128000	16384	input=2.5,input_audio=32,output=10,output_audio=64				82	2027-08-24		80	62					20
        azure/gpt-audio-2025-08-28	chat	128000	16384	input=2.5,input_audio=40,output=10,output_audio=80				79	2027-03-02		80	62
        azure/gpt-audio-mini	chat	128000	16384	input=0.6,input_audio=10,output=2.4,output_audio=20				79	2027-06-15		80	62
        azure/gpt-audio-mini-2025-10-06	chat	128000	16384	input=0.6,input_audio=10,output=2.4,output_audio=20				82	2027-04-06		80	62
        azure/gpt-chat-latest	chat	128000	128000	cache_read=0.5,input=5,output=30				49	2027-05-18		39	23	102				36
        azure/gpt-image-1	image_generation			cache_read=1.25,cache_read_image=2.5,input=5,input_image=10,output_image=40					2026-10-23		50						20
        azure/gpt-image-1-mini	image_generation			cache_read=0.2,cache_read_image=0.25,input=2,input_image=2.5,output_image=8					2027-04-07		50						20
        azure/gpt-image-1.5	image_generation			cache_read=1.25,cache_read_image=2,input=5,input_image=8,output=10,output_image=32					2026-12-16		50						20
        azure/gpt-image-1.5-2025-12-16	image_generation			cache_read=1.25,cache_read_image=2,input=5,input_image=8,output=10,output_image=32					2026-12-16		50						20
        azure/gpt-image-2	image_generation			cache_read=1.25,cache_read_image=2,input=5,input_image=8,output_image=30				105	2027-10-21		50						20
        azure/gpt-image-2-2026-04-21	image_generation			cache_read=1.25,cache_read_image=2,input=5,input_image=8,output_image=30				105	2027-10-21		50						20
        azure/gpt-image-2.5-flare	image_generation			cache_read=1.25,cache_read_image=2,input=5,input_image=8,output_image=30				105	2027-09-09		50						20
        azure/gpt-image-2.5-sunburst	image_generation			cache_read=1.25,cache_read_image=2,input=5,input_image=8,output_image=30				105	2027-09-09		50						20
        azure/gpt-live-1	realtime				input.second=0.000833333333333			797	2027-09-10			62					24
        azure/gpt-live-transcribe	audio_transcription	32000	4096		input.second=0.000283333333333			88	2028-02-01		89	742					24
        azure/gpt-realtime	realtime	32000	4096	cache_read=0.4,cache_read_audio=0.4,cache_write_audio=4,input=4,input_audio=32,input_image=5,output=16,output_audio=64				61	2027-03-02		83	84					81
        azure/gpt-realtime-1.5	realtime	32000	4096	cache_read=0.4,cache_read_audio=0.4,cache_write_audio=4,input=4,input_audio=32,input_image=5,output=16,output_audio=64				61	2027-08-24		83	84					81
        azure/gpt-realtime-1.5-2026-02-23	realtime	32000	4096	cache_read=0.4,cache_read_audio=0.4,cache_write_audio=4,input=4,input_audio=32,input_image=5,output=16,output_audio=64				61	2027-08-24		83	84
        azure/gpt-realtime-2	realtime	32000	4096	cache_read=0.4,cache_read_audio=0.4,cache_write_audio=0.4,input=4,input_audio=32,input_image=5,output=24,output_audio=64				61	2027-01-20		83	84					24
        azure/gpt-realtime-2.1	realtime	32000	4096	cache_read=0.4,cache_read_audio=0.4,cache_write_audio=0.4,input=4,input_audio=32,input_image=5,output=24,output_audio=64				61	2027-06-25		83	84					27
        azure/gpt-realtime-2.1-mini	realtime	32000	4096	cache_read=0.06,cache_read_audio=0.3,cache_write_audio=0.3,input=0.6,input_audio=10,input_image=0.8,output=2.4,output_audio=20				61	2027-06-25		83	84					27
        azure/gpt-realtime-2025-08-28	realtime	32000	4096	cache_read=0.4,cache_read_audio=0.4,cache_write_audio=4,input=4,input_audio=32,input_image=5,output=16,output_audio=64				61	2027-03-02		83	84
        azure/gpt-realtime-mini	realtime	32000	4096	cache_read=0.06,cache_read_audio=0.3,cache_write_audio=0.3,input=0.6,input_audio=10,input_image=0.8,output=2.4,output_audio=20				61	2027-06-15		83	84
        azure/gpt-realtime-mini-2025-10-06	realtime	32000	4096	cache_read=0.06,cache_read_audio=0.3,cache_write_audio=0.3,input=0.6,input_audio=10,input_image=0.8,output=2.4,output_audio=20				61	2027-04-06		83	84
        azure/gpt-realtime-translate	realtime	32000	4096		input.second=0.000566666666667			673	2027-11-09			799					24
        azure/gpt-realtime-whisper	audio_transcription	32000	4096		input.second=0.0002833333333333333			88	2027-05-06		89	90					91
        azure/gpt-transcribe	audio_transcription				input.second=0.000075			88	2028-02-01		798	742					24
        azure/hd/1024-x-1024/dall-e-3	image_generation			output=0	input.pixel=0.0000000839233												20
        azure/hd/1024-x-1792/dall-e-3	image_generation			output=0	input.pixel=0.0000000719343												20
        azure/hd/1792-x-1024/dall-e-3	image_generation			output=0	input.pixel=0.0000000719343												20
        azure/high/1024-x-1024/gpt-image-1	image_generation				input.pixel=0.000000159263611,output.pixel=0				2026-10-23		6
        azure/high/1024-x-1024/gpt-image-1-mini	image_generation				input.pixel=0.00000003173828125,output.pixel=0				2027-04-07		6
        azure/high/1024-x-1536/gpt-image-1	image_generation				input.pixel=0.000000158945719,output.pixel=0				2026-10-23		6
        azure/high/1024-x-1536/gpt-image-1-mini	image_generation				input.pixel=0.00000003173828125,output.pixel=0				2027-04-07		6
        azure/high/1536-x-1024/gpt-image-1	image_generation				input.pixel=0.000000158945719,output.pixel=0				2026-10-23		6
        azure/high/1536-x-1024/gpt-image-1-mini	image_generation				input.pixel=0.000000031575520833,output.pixel=0				2027-04-07		6
        azure/low/1024-x-1024/gpt-image-1	image_generation				input.pixel=0.000000010490417,output.pixel=0				2026-10-23		6
        azure/low/1024-x-1024/gpt-image-1-mini	image_generation				input.pixel=0.0000000020751953125,output.pixel=0				2027-04-07		6
        azure/low/1024-x-1536/gpt-image-1	image_generation				input.pixel=0.000000010172526,output.pixel=0				2026-10-23		6
        azure/low/1024-x-1536/gpt-image-1-mini	image_generation				input.pixel=0.0000000020751953125,output.pixel=0				2027-04-07		6
        azure/low/1536-x-1024/gpt-image-1	image_generation				input.pixel=0.000000010172526,output.pixel=0				2026-10-23		6
        azure/low/1536-x-1024/gpt-image-1-mini	image_generation				input.pixel=0.0000000020345052083,output.pixel=0				2027-04-07		6
        azure/medium/1024-x-1024/gpt-image-1	image_generation				input.pixel=0.000000040054321,output.pixel=0				2026-10-23		6
        azure/medium/1024-x-1024/gpt-image-1-mini	image_generation				input.pixel=0.000000008056640625,output.pixel=0				2027-04-07		6
        azure/medium/1024-x-1536/gpt-image-1	image_generation				input.pixel=0.000000040054321,output.pixel=0				2026-10-23		6
        azure/medium/1024-x-1536/gpt-image-1-mini	image_generation				input.pixel=0.000000008056640625,output.pixel=0				2027-04-07		6
        azure/medium/1536-x-1024/gpt-image-1	image_generation				input.pixel=0.000000040054321,output.pixel=0				2026-10-23		6
        azure/medium/1536-x-1024/gpt-image-1-mini	image_generation				input.pixel=0.0000000079752604167,output.pixel=0				2027-04-07		6
        azure/mistral-large-2402	chat	32000	32000	input=8,output=24				16
        azure/mistral-large-latest	chat	32000	32000	input=8,output=24				16
        azure/model-router	chat	200000	32768	input=0.14,output=0				10	2027-05-20								839
        azure/o1	chat	200000	100000	cache_read=7.5,input=15,output=60				106	2026-11-19
        azure/o1-2024-12-17	chat	200000	100000	cache_read=7.5,input.batch=7.5,input=15,output.batch=30,output=60				106	2026-11-19								24
        azure/o1-mini	chat	128000	65536	cache_read=0.55,input.batch=0.55,input=1.1,output.batch=2.2,output=4.4				107									24
        azure/o1-mini-2024-09-12	chat	128000	65536	cache_read=0.55,input.batch=0.55,input=1.1,output.batch=2.2,output=4.4				107									24
        azure/o3	chat	200000	100000	cache_read=0.5,input.batch=1,input=2,output.batch=4,output=8	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			108	2026-11-19		47	23					36
        azure/o3-2025-04-16	chat	200000	100000	cache_read=0.5,input.batch=1,input=2,output.batch=4,output=8	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			108	2026-11-19		47	23					24
        azure/o3-deep-research	responses	200000	100000	cache_read=2.5,input=10,output=40	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			109	2026-11-19		54	23					24
        azure/o3-mini	chat	200000	100000	cache_read=0.55,input.batch=0.55,input=1.1,output.batch=2.2,output=4.4				110	2026-11-19								36
        azure/o3-mini-2025-01-31	chat	200000	100000	cache_read=0.55,input.batch=0.55,input=1.1,output.batch=2.2,output=4.4				69	2026-11-19								24
        azure/o3-pro	responses	200000	100000	input.batch=10,input=20,output.batch=40,output=80	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			111	2026-11-19		54	23					24
        azure/o3-pro-2025-06-10	responses	200000	100000	input.batch=10,input=20,output.batch=40,output=80	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			111	2026-11-19		54	23					24
        azure/o4-mini	chat	200000	100000	cache_read=0.275,input.batch=0.55,input=1.1,output.batch=2.2,output=4.4	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			108	2026-11-19		47	23					36
        azure/o4-mini-2025-04-16	chat	200000	100000	cache_read=0.275,input.batch=0.55,input=1.1,output.batch=2.2,output=4.4	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			108	2026-11-19								24
        azure/sora-2	video_generation				output.video_second=0.1				2026-11-02			217					643
        azure/sora-2-pro	video_generation				output.video_second=0.3							217					644
        azure/sora-2-pro-high-res	video_generation				output.video_second=0.5							217					644
        azure/speech/azure-stt	audio_transcription				input.second=0.0002777778,output.second=0						85						113
        azure/speech/azure-tts	audio_speech				input.character=0.000015												112
        azure/speech/azure-tts-hd	audio_speech				input.character=0.00003												112
        azure/standard/1024-x-1024/dall-e-2	image_generation			output=0	input.pixel=0
        azure/standard/1024-x-1024/dall-e-3	image_generation			output=0	input.pixel=0.0000000419617												20
        azure/standard/1024-x-1792/dall-e-3	image_generation			output=0	input.pixel=0.0000000479562												20
        azure/standard/1792-x-1024/dall-e-3	image_generation			output=0	input.pixel=0.0000000479562												20
        azure/text-embedding-3-large	embedding	8192		input=0.143,output=0					2028-02-09								20
        azure/text-embedding-3-small	embedding	8192		input=0.022,output=0					2028-02-09								20
        azure/text-embedding-ada-002	embedding	8192		input=0.11,output=0					2028-02-09								20
        azure/tts-1	audio_speech				input.character=0.000015				2026-12-15
        azure/tts-1-hd	audio_speech				input.character=0.000033				2026-12-15								20
        azure/us-gov/gpt-5.1	chat	272000	128000	cache_read=0.171875,input=1.71875,output=13.75				64			47	65
        azure/us-gov/o3-mini	chat	200000	100000	cache_read=0.757,input=1.513,output=6.05				110
        azure/us-gov/text-embedding-3-large	embedding	8191		input=0.163,output=0
        azure/us-gov/text-embedding-3-small	embedding	8191		input=0.025,output=0
        azure/us/codex-mini	responses			cache_read=0.413,input=1.65,output=6.6					2026-11-15								24
        azure/us/computer-use-preview	chat			input=3.3,output=13.2													24
        azure/us/gpt-4.1	chat			cache_read.priority=0.963,cache_read=0.55,input.batch=1.1,input.priority=3.85,input=2.2,output.batch=4.4,output.priority=15.4,output=8.8	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2027-04-14								24
        azure/us/gpt-4.1-2025-04-14	chat	1047576	32768	cache_read.priority=0.963,cache_read=0.55,input.batch=1.1,input.priority=3.85,input=2.2,output.batch=4.4,output.priority=15.4,output=8.8	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			76	2027-04-14		47	23					24
        azure/us/gpt-4.1-mini	chat			cache_read.priority=0.193,cache_read=0.11,input.batch=0.22,input.priority=0.77,input=0.44,output.batch=0.88,output.priority=3.08,output=1.76	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2027-04-14								24
        azure/us/gpt-4.1-mini-2025-04-14	chat	1047576	32768	cache_read.priority=0.193,cache_read=0.11,input.batch=0.22,input.priority=0.77,input=0.44,output.batch=0.88,output.priority=3.08,output=1.76	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			76	2027-04-14		47	23					24
        azure/us/gpt-4.1-nano	chat			cache_read=0.028,input.batch=0.055,input=0.11,output.batch=0.22,output=0.44					2027-04-14								24
        azure/us/gpt-4.1-nano-2025-04-14	chat	1047576	32768	cache_read=0.028,input.batch=0.055,input=0.11,output.batch=0.22,output=0.44				77	2027-04-14		47	23					24
        azure/us/gpt-4o	chat	128000	16384	cache_read=1.375,cache_write=1.38,input.batch=1.375,input=2.75,output.batch=5.5,output=11				60	2027-04-14								24
        azure/us/gpt-4o-2024-05-13	chat	128000	4096	input.batch=2.75,input=5.5,output.batch=8.25,output=16.5					2026-12-09								24
        azure/us/gpt-4o-2024-08-06	chat	128000	16384	cache_read=1.375,input.batch=1.375,input=2.75,output.batch=5.5,output=11				59	2027-04-14								24
        azure/us/gpt-4o-2024-11-20	chat	128000	16384	cache_read=1.375,cache_write=1.38,input.batch=1.375,input=2.75,output.batch=5.5,output=11				60	2027-04-14								24
        azure/us/gpt-4o-mini	chat	128000	16384	cache_read=0.083,input.batch=0.083,input=0.165,output=0.66	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			59	2027-04-14								24
        azure/us/gpt-4o-mini-2024-07-18	chat	128000	16384	cache_read=0.083,input.batch=0.083,input=0.165,output=0.66	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			59	2027-04-14								24
        azure/us/gpt-4o-mini-realtime-preview-2024-12-17	realtime	128000	4096	cache_read=0.33,cache_write_audio=0.33,input=0.66,input_audio=11,output=2.64,output_audio=22				61
        azure/us/gpt-4o-realtime-preview-2024-10-01	realtime	128000	4096	cache_read=2.75,cache_write_audio=22,input=5.5,input_audio=110,output=22,output_audio=220				61	2025-03-26								25
        azure/us/gpt-4o-realtime-preview-2024-12-17	realtime	16000	4096	cache_read=2.75,cache_read_audio=2.5,input=5.5,input_audio=44,output=22,output_audio=88				61				62					20
        azure/us/gpt-5	chat			cache_read.batch=0.06875,cache_read.priority=0.275,cache_read=0.1375,input.batch=0.6875,input.priority=2.75,input=1.375,output.batch=5.5,output.priority=22,output=11	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2027-02-09								24
        azure/us/gpt-5-2025-08-07	chat	272000	128000	cache_read.batch=0.06875,cache_read.priority=0.275,cache_read=0.1375,input.batch=0.6875,input.priority=2.75,input=1.375,output.batch=5.5,output.priority=22,output=11	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			63	2027-02-09		47	23					24
        azure/us/gpt-5-codex	responses			cache_read=0.138,input=1.375,output=11					2027-03-17								24
        azure/us/gpt-5-mini	chat			cache_read.batch=0.01375,cache_read.priority=0.0495,cache_read=0.0275,input.batch=0.1375,input.priority=0.495,input=0.275,output.batch=1.1,output.priority=3.96,output=2.2	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2027-02-09								24
        azure/us/gpt-5-mini-2025-08-07	chat	272000	128000	cache_read.batch=0.01375,cache_read.priority=0.0495,cache_read=0.0275,input.batch=0.1375,input.priority=0.495,input=0.275,output.batch=1.1,output.priority=3.96,output=2.2	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			63	2027-02-09		47	23					24
        azure/us/gpt-5-nano	chat			cache_read.batch=0.00275,cache_read=0.0055,input.batch=0.0275,input=0.055,output.batch=0.22,output=0.44	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2027-02-09								24
        azure/us/gpt-5-nano-2025-08-07	chat	272000	128000	cache_read.batch=0.00275,cache_read=0.0055,input.batch=0.0275,input=0.055,output.batch=0.22,output=0.44	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			63	2027-02-09		47	23					24
        azure/us/gpt-5-pro	responses			input.batch=8.25,input=16.5,output.batch=66,output=132	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2027-04-07								24
        azure/us/gpt-5.1	chat	272000	128000	cache_read.batch=0.06875,cache_read.priority=0.275,cache_read=0.1375,input.batch=0.6875,input.priority=2.75,input=1.375,output.batch=5.5,output.priority=22,output=11	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			64	2027-05-15		47	65					24
        azure/us/gpt-5.1-chat	chat	111616	16384	cache_read=0.1375,input=1.375,output=11				94	2026-06-29		39						24
        azure/us/gpt-5.1-codex	responses	272000	128000	cache_read=0.1375,input=1.375,output=11				66	2027-05-15		22	23					24
        azure/us/gpt-5.1-codex-max	responses			cache_read=0.1375,input=1.375,output=11					2027-05-18								24
        azure/us/gpt-5.1-codex-mini	responses	272000	128000	cache_read=0.0275,input=0.275,output=2.2				66	2027-05-15		22	23					24
        azure/us/gpt-5.2	chat			cache_read.batch=0.09625,cache_read.priority=0.385,cache_read=0.1925,input.batch=0.9625,input.priority=3.85,input=1.925,output.batch=7.7,output.priority=30.8,output=15.4	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2027-06-08								24
        azure/us/gpt-5.2-chat	chat	111616	16384	cache_read=0.1925,input=1.925,output=15.4				95	2026-06-29		39						24
        azure/us/gpt-5.2-codex	responses			cache_read=0.1925,input=1.925,output=15.4					2027-07-13								24
        azure/us/gpt-5.2-pro	responses			input.batch=11.55,input=23.1,output.batch=92.4,output=184.8	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014												24
        azure/us/gpt-5.3-chat	chat	111616	16384	cache_read=0.1925,input=1.925,output=15.4				95	2026-06-29		39						24
        azure/us/gpt-5.3-codex	responses			cache_read.priority=0.385,cache_read=0.1925,input.priority=3.85,input=1.925,output.priority=30.8,output=15.4	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2027-08-24								24
        azure/us/gpt-5.4	chat	922000	128000	cache_read.above_272000.batch=0.275,cache_read.above_272000=0.55,cache_read.batch=0.143,cache_read.priority=0.55,cache_read=0.275,input.above_272000.batch=2.75,input.above_272000=5.5,input.batch=1.375,input.priority=5.5,input=2.75,output.above_272000.batch=12.375,output.above_272000=24.75,output.batch=8.25,output.priority=33,output=16.5				97	2027-09-02		47	23					24
        azure/us/gpt-5.4-2026-03-05	chat	922000	128000	cache_read.above_272000.batch=0.275,cache_read.above_272000=0.55,cache_read.batch=0.143,cache_read.priority=0.55,cache_read=0.275,input.above_272000.batch=2.75,input.above_272000=5.5,input.batch=1.375,input.priority=5.5,input=2.75,output.above_272000.batch=12.375,output.above_272000=24.75,output.batch=8.25,output.priority=33,output=16.5				97	2027-09-02		47	23					24
        azure/us/gpt-5.4-mini	chat			cache_read.batch=0.04125,cache_read.priority=0.165,cache_read=0.0825,input.batch=0.4125,input.priority=1.65,input=0.825,output.batch=2.475,output.priority=9.9,output=4.95	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2027-09-21								24
        azure/us/gpt-5.4-nano	chat			cache_read.batch=0.011,cache_read=0.022,input.batch=0.11,input=0.22,output.batch=0.6875,output=1.375	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2027-09-21								24
        azure/us/gpt-5.4-pro	responses			input.above_272000.batch=33,input.above_272000=66,input.batch=16.5,input=33,output.above_272000.batch=148.5,output.above_272000=297,output.batch=99,output=198	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014				2027-09-07								24
        azure/us/gpt-5.5	chat	922000	128000	cache_read.above_272000.batch=0.55,cache_read.above_272000=1.1,cache_read.batch=0.275,cache_read.priority=1.375,cache_read=0.55,input.above_272000.batch=5.5,input.above_272000=11,input.batch=2.75,input.priority=13.75,input=5.5,output.above_272000.batch=24.75,output.above_272000=49.5,output.batch=16.5,output.priority=82.5,output=33	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			46	2027-10-26		47	23					24
        azure/us/gpt-5.5-2026-04-23	chat	922000	128000	cache_read.above_272000.batch=0.55,cache_read.above_272000=1.1,cache_read.batch=0.275,cache_read.priority=1.375,cache_read=0.55,input.above_272000.batch=5.5,input.above_272000=11,input.batch=2.75,input.priority=13.75,input=5.5,output.above_272000.batch=24.75,output.above_272000=49.5,output.batch=16.5,output.priority=82.5,output=33	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			49	2027-10-26		47	23					24
        azure/us/gpt-5.5-2026-04-24	chat	922000	128000	cache_read.above_272000.batch=0.55,cache_read.above_272000=1.1,cache_read.batch=0.275,cache_read.priority=1.375,cache_read=0.55,input.above_272000.batch=5.5,input.above_272000=11,input.batch=2.75,input.priority=13.75,input=5.5,output.above_272000.batch=24.75,output.above_272000=49.5,output.batch=16.5,output.priority=82.5,output=33	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			46	2027-10-26		47	23					24
        azure/us/gpt-5.6	chat	922000	128000	cache_read.above_272000.priority=1.76,cache_read.above_272000=0.88,cache_read.priority=0.88,cache_read=0.44,cache_write.above_272000.priority=22,cache_write.above_272000=11,cache_write.priority=11,cache_write=5.5,input.above_272000.priority=17.6,input.above_272000=8.8,input.priority=8.8,input=4.4,output.above_272000.priority=66,output.above_272000=33,output.priority=44,output=22	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			46			47	23
        azure/us/gpt-5.6-luna	chat	922000	128000	cache_read.above_272000.priority=0.088,cache_read.above_272000=0.044,cache_read.priority=0.044,cache_read=0.022,cache_write.above_272000.priority=1.1,cache_write.above_272000=0.55,cache_write.priority=0.55,cache_write=0.275,input.above_272000.priority=0.88,input.above_272000=0.44,input.priority=0.44,input=0.22,output.above_272000.priority=3.96,output.above_272000=1.98,output.priority=2.64,output=1.32	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			46	2028-01-11		47	23					24
        azure/us/gpt-5.6-sol	chat	922000	128000	cache_read.above_272000.priority=1.76,cache_read.above_272000=0.88,cache_read.priority=0.88,cache_read=0.44,cache_write.above_272000.priority=22,cache_write.above_272000=11,cache_write.priority=11,cache_write=5.5,input.above_272000.priority=17.6,input.above_272000=8.8,input.priority=8.8,input=4.4,output.above_272000.priority=66,output.above_272000=33,output.priority=44,output=22	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			46	2028-01-11		47	23					24
        azure/us/gpt-5.6-terra	chat	922000	128000	cache_read.above_272000.priority=0.88,cache_read.above_272000=0.44,cache_read.priority=0.44,cache_read=0.22,cache_write.above_272000.priority=11,cache_write.above_272000=5.5,cache_write.priority=5.5,cache_write=2.75,input.above_272000.priority=8.8,input.above_272000=4.4,input.priority=4.4,input=2.2,output.above_272000.priority=39.6,output.above_272000=19.8,output.priority=26.4,output=13.2	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			46	2028-01-11		47	23					24
        azure/us/gpt-6-astra	chat	922000	128000	cache_read.above_272000=2.2,cache_read=1.1,cache_write.above_272000=27.5,cache_write=13.75,input.above_272000=22,input=11,output.above_272000=82.5,output=55	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			99	2028-01-11		39	23					24
        azure/us/gpt-6-luna	chat	922000	128000	cache_read.above_272000=0.022,cache_read=0.011,cache_write.above_272000=0.275,cache_write=0.1375,input.above_272000=0.22,input=0.11,output.above_272000=0.825,output=0.55	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			100	2028-03-11		39	23					42
        azure/us/gpt-6-sol	chat	922000	128000	cache_read.above_272000.priority=0.88,cache_read.above_272000=0.44,cache_read.priority=0.44,cache_read=0.22,cache_write.above_272000.priority=11,cache_write.above_272000=5.5,cache_write.priority=5.5,cache_write=2.75,input.above_272000.priority=8.8,input.above_272000=4.4,input.priority=4.4,input=2.2,output.above_272000.priority=33,output.above_272000=16.5,output.priority=22,output=11	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			100	2028-03-11		39	23					42
        azure/us/gpt-6.1-sol	chat	922000	128000	cache_read.above_272000=0.22,cache_read=0.11,cache_write.above_272000=5.5,cache_write=2.75,input.above_272000=4.4,input=2.2,output.above_272000=16.5,output=11	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			101	2028-03-11		39	23					44
        azure/us/gpt-6.1-terra	chat	922000	128000	cache_read.above_272000=0.11,cache_read=0.055,cache_write.above_272000=2.75,cache_write=1.375,input.above_272000=2.2,input=1.1,output.above_272000=8.25,output=5.5	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			101			39	23					45
        azure/us/gpt-chat-latest	chat	128000	128000	cache_read=0.55,input=5.5,output=33				49	2027-05-18		39	23	102				36
        azure/us/o1	chat	200000	100000	cache_read=8.25,input.batch=8.25,input=16.5,output.batch=33,output=66				67	2026-11-19								24
        azure/us/o1-2024-12-17	chat	200000	100000	cache_read=8.25,input.batch=8.25,input=16.5,output.batch=33,output=66				67	2026-11-19								24
        azure/us/o1-mini	chat			cache_read=0.605,input.batch=0.605,input=1.21,output.batch=2.42,output=4.84													24
        azure/us/o1-mini-2024-09-12	chat	128000	65536	cache_read=0.605,input.batch=0.605,input=1.21,output.batch=2.42,output=4.84				68									24
        azure/us/o1-preview	chat	128000	32768	cache_read=8.25,input=16.5,output=66				96	2025-07-28		80						24
        azure/us/o3	chat	200000	100000	cache_read=0.55,input.batch=1.1,input=2.2,output.batch=4.4,output=8.8	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			108	2026-11-19		47	23					24
        azure/us/o3-2025-04-16	chat	200000	100000	cache_read=0.55,input.batch=1.1,input=2.2,output.batch=4.4,output=8.8	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			108	2026-11-19		47	23					24
        azure/us/o3-deep-research	chat			cache_read=2.75,input=11,output=44					2026-11-19								24
        azure/us/o3-mini	chat	200000	100000	cache_read=0.605,input.batch=0.605,input=1.21,output.batch=2.42,output=4.84				69	2026-11-19								24
        azure/us/o3-mini-2025-01-31	chat	200000	100000	cache_read=0.605,input.batch=0.605,input=1.21,output.batch=2.42,output=4.84				69	2026-11-19								24
        azure/us/o4-mini	chat	200000	100000	cache_read=0.303,input.batch=0.605,input=1.21,output.batch=2.42,output=4.84	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			108	2026-11-19								24
        azure/us/o4-mini-2025-04-16	chat	200000	100000	cache_read=0.303,input.batch=0.605,input=1.21,output.batch=2.42,output=4.84	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			108	2026-11-19								24
        azure/us/text-embedding-3-large	embedding			input=0.143					2028-02-09								24
        azure/us/text-embedding-3-small	embedding			input=0.022					2028-02-09								24
        azure/us/text-embedding-ada-002	embedding			input=0.11					2028-02-09								24
        azure/whisper	audio_transcription				input.second=0.0001,output.second=0.0001				2026-12-15								24
        azure/whisper-1	audio_transcription				input.second=0.0001,output.second=0.0001				2026-12-15
        azure_ai/Codestral-2501	chat	256000	4096	input=0.3,output=0.9				116	2027-02-15		80	117					24
        azure_ai/Cohere-Embed-V5-Fast	embedding	128000		input=0.08,input_image=0.4,output=0				114	2027-01-23	2048	144	145					848
        azure_ai/Cohere-Embed-V5-Pro	embedding	128000		input=0.12,input_image=0.4,output=0				114	2027-01-23	2048	144	145					848
        azure_ai/Cohere-command-a-plus-05-2026	chat	128000	64000	input=0.8,output=3.2				135	2026-10-16								24
        azure_ai/Cohere-embed-v3-english	embedding	512		input=0.1,output=0				114	2027-02-15	1024							115
        azure_ai/Cohere-embed-v3-multilingual	embedding	512		input=0.1,output=0				114	2027-02-15	1024							115
        azure_ai/Cohere-parse-v5	ocr				ocr.page=0.0015				2026-12-15		136						139
        azure_ai/DeepSeek-V4-Flash-0731	chat	1000000	384000	cache_read=0.014,input=0.44,output=1.32				121	2026-12-03								81
        azure_ai/FLUX-1.1-pro	image_generation	5000			output.image=0.04				2027-01-05		6						118
        azure_ai/FLUX.1-Kontext-pro	image_generation	5000			output.image=0.04				2027-01-05		6						119
        azure_ai/FLUX.2-flex	image_generation	32000			input.pixel=0.00000005				2027-01-20		50	120					119
        azure_ai/FW-DeepSeek-V3.2	chat	163840	163840	cache_read=0.31,input=0.62,output=1.85				121	2027-07-01								24
        azure_ai/FW-DeepSeek-V4-Flash	chat	1000000	384000	cache_read=0.03,input=0.15,output=0.31				121									24
        azure_ai/FW-DeepSeek-V4-Pro	chat	1000000	384000	cache_read=0.165,input=1.925,output=3.828				121									24
        azure_ai/FW-DeepSeek-V4.1-Flash	chat	1000000	384000	cache_read=0.008,input=0.375,output=1.5				121									24
        azure_ai/FW-GLM-5	chat	200000	128000	cache_read=0.22,input=1.1,output=3.52				121	2027-07-01								24
        azure_ai/FW-GLM-5.1	chat	202800	131072	cache_read=0.286,input=1.54,output=4.84				121	2027-07-01								24
        azure_ai/FW-GLM-5.2	chat	1048576	131072	cache_read=0.15,input=1.54,output=4.84				121									24
        azure_ai/FW-GLM-5.2-Fast	chat	1048576	131072	cache_read=0.231,input=2.31,output=7.26				121									24
        azure_ai/FW-GLM-5.3	chat	1048576	131072	cache_read=0.325,input=1.75,output=5.5				121									24
        azure_ai/FW-GLM-5.3-Flash	chat	1048576	131072	cache_read=0.038,input=0.188,output=0.625				121									24
        azure_ai/FW-GPT-OSS-120B	chat	131072	131072	cache_read=0.082,input=0.165,output=0.66				773	2027-07-01								24
        azure_ai/FW-Inkling	chat	1048576	1048576	cache_read=0.19,input=1.1,output=4.46				121				117					24
        azure_ai/FW-Kimi-K2.5	chat	262144	262144	cache_read=0.11,input=0.66,output=3.3				122	2027-07-01			23					24
        azure_ai/FW-Kimi-K2.6	chat	262144	262144	cache_read=0.176,input=1.045,output=4.4				122				23					24
        azure_ai/FW-Kimi-K2.7-Code	chat	262144	262144	cache_read=0.21,input=1.05,output=4.4				122				23					24
        azure_ai/FW-Kimi-K3	chat	1048576	131072	cache_read=0.3,input=3,output=15				122				23	123				24
        azure_ai/FW-MiniMax-M2.5	chat	1000000	1000000	cache_read=0.033,input=0.33,output=1.32				121	2027-07-01								24
        azure_ai/FW-MiniMax-M3	chat	512000	512000	cache_read=0.066,input=0.33,output=1.32				122				23					24
        azure_ai/FW-Nemotron-3-Ultra-NVFP4	chat	262144	262144	cache_read=0.13,input=0.66,output=2.64				121				117					24
        azure_ai/FW-Nemotron-Lightning-3.5-30B-A3B	chat	262144		cache_read=0.01,input=0.06,output=0.22				124				117					24
        azure_ai/Llama-3.3-70B-Instruct	chat	128000	8192	input=0.71,output=0.71				126	2027-01-31								81
        azure_ai/Llama-4-Maverick-17B-128E-Instruct-FP8	chat	1000000	1000000	input=0.25,output=1				127	2026-11-19								24
        azure_ai/Llama-4-Scout-17B-16E-Instruct	chat	10000000	16384	input=0.2,output=0.78				127	2027-01-31								128
        azure_ai/MAI-Code-1.1-Flash	chat	256000	64000	cache_read=0.02,input=0.2,output=1.2				250	2026-12-09		39	23					24
        azure_ai/MAI-Cyber-1-Flash	chat	256000	64000	cache_read=0.06,input=0.6,output=3.5				121									828
        azure_ai/MAI-DS-R1	chat	128000	8192	input=1.35,output=5.4				141	2026-02-27								25
        azure_ai/MAI-Image-2.5	image_generation	32000		input=5,input_image=8,output_image=47	output.image=0.048				2026-10-01		50						24
        azure_ai/MAI-Image-2.5-Flash	image_generation	32000		input=1.75,input_image=1.75,output_image=19.5	output.image=0.02				2026-10-01		50						24
        azure_ai/MAI-Image-2.5-Pro	image_generation	32000		input=5,input_image=8,output_image=106	output.image=0.1085				2026-10-01		50						125
        azure_ai/MAI-Image-2.6	image_generation	32000		input=5,input_image=8,output_image=38							50						24
        azure_ai/MAI-Image-2.6-Flash	image_generation	32000		input=1.75,input_image=2.5,output_image=19							50						24
        azure_ai/MAI-Thinking-1	chat	256000	64000	cache_read=0.2,input=2,output=8				121			80	117					24
        azure_ai/Meta-Llama-3-70B-Instruct	chat	8192	2048	input=1.1,output=0.37				129	2025-06-30								25
        azure_ai/Meta-Llama-3.1-70B-Instruct	chat	128000	2048	input=2.68,output=3.54				129	2025-06-30								25
        azure_ai/Microsoft-Decision-1	evaluation	32768		input=0.042,output=0													81
        azure_ai/Phi-3-medium-128k-instruct	chat	128000	4096	input=0.17,output=0.68				130	2025-08-30								25
        azure_ai/Phi-3-medium-4k-instruct	chat	4096	4096	input=0.17,output=0.68				130	2025-08-30								25
        azure_ai/Phi-3-mini-128k-instruct	chat	128000	4096	input=0.13,output=0.52				130	2025-08-30								25
        azure_ai/Phi-3-mini-4k-instruct	chat	4096	4096	input=0.13,output=0.52				130	2025-08-30								25
        azure_ai/Phi-3-small-128k-instruct	chat	128000	4096	input=0.15,output=0.6				130	2025-08-30								25
        azure_ai/Phi-3-small-8k-instruct	chat	8192	4096	input=0.15,output=0.6				130	2025-08-30								25
        azure_ai/Phi-3.5-MoE-instruct	chat	128000	4096	input=0.16,output=0.64				130	2025-08-30								25
        azure_ai/Phi-3.5-mini-instruct	chat	128000	4096	input=0.13,output=0.52				130	2025-08-30								25
        azure_ai/Phi-3.5-vision-instruct	chat	128000	4096	input=0.13,output=0.52				131	2025-08-30								25
        azure_ai/Phi-4	chat	16384	16384	input=0.125,output=0.5				132	2027-01-17								24
        azure_ai/Phi-4-mini-instruct	chat	131072	4096	input=0.075,output=0.3				133	2027-01-17								24
        azure_ai/Phi-4-mini-reasoning	chat	131072	4096	input=0.075,output=0.3				133	2027-01-17								24
        azure_ai/Phi-4-multimodal-instruct	chat	131072	4096	input=0.08,input_audio=4,output=0.32				134	2027-01-17								24
        azure_ai/Phi-4-reasoning	chat	32768	4096	input=0.125,output=0.5				135	2027-01-17								24
        azure_ai/claude-fable-5	chat	1000000	128000	cache_read=1,cache_write=12.5,cache_write_1h=20,input=10,output=50	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			31	2027-12-05
        azure_ai/claude-fable-5-1	chat	1000000	128000	cache_read=0.25,cache_write=12.5,cache_write_1h=20,input=10,output=50	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			32	2027-12-05
        azure_ai/claude-haiku-4-5	chat	200000	64000	cache_read=0.1,cache_write=1.25,cache_write_1h=2,input=1,output=5				26	2026-11-15								27
        azure_ai/claude-haiku-5-5	chat	1000000	128000	cache_read.above_100000=0.05,cache_read=0.01,cache_write.above_100000=0.625,cache_write=0.125,cache_write_1h.above_100000=1,cache_write_1h=0.2,input.above_100000=0.5,input=0.1,output.above_100000=2.5,output=0.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			844	2027-09-29								845
        azure_ai/claude-opus-4-5	chat	200000	64000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25				28	2026-11-24								27
        azure_ai/claude-opus-4-6	chat	1000000	128000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			29	2027-02-02
        azure_ai/claude-opus-4-7	chat	1000000	128000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			30	2027-04-06
        azure_ai/claude-opus-4-8	chat	1000000	128000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			31	2027-09-01
        azure_ai/claude-opus-5	chat	1000000	128000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			31	2027-07-08
        azure_ai/claude-opus-5-5	chat	1000000	128000	cache_read=0.2,cache_write=5,cache_write_1h=8,input=4,output=20	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			32	2027-09-18								33
        azure_ai/claude-opus-5-5-fast	chat	1000000	128000	cache_read=0.4,cache_write=10,cache_write_1h=16,input=8,output=40	web_search.query.high=0.02,web_search.query.low=0.02,web_search.query.medium=0.02			32	2027-10-01								34
        azure_ai/claude-sonnet-4-5	chat	200000	64000	cache_read=0.3,cache_write=3.75,cache_write_1h=6,input=3,output=15				26	2026-11-30								27
        azure_ai/claude-sonnet-4-6	chat	1000000	128000	cache_read=0.3,cache_write=3.75,cache_write_1h=6,input=3,output=15				29	2027-02-10								34
        azure_ai/claude-sonnet-5	chat	1000000	128000	cache_read=0.2,cache_write=2.5,cache_write_1h=4,input=2,output=10	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			31	2027-06-30
        azure_ai/claude-sonnet-5-5	chat	1000000	128000	cache_read=0.1,cache_write=2.5,cache_write_1h=4,input=2,output=10	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			830	2027-09-29								33
        azure_ai/codex-mini	responses	200000	100000	cache_read=0.375,input=1.5,output=6				21	2026-11-15		22	23					36
        azure_ai/cohere-command-a	chat	131072	8182	input=2.5,output=10				126	2027-02-15								24
        azure_ai/cohere-rerank-v3-english	rerank	4096	4096	input=0,output=0	query=0.002				2025-06-30								25
        azure_ai/cohere-rerank-v3-multilingual	rerank	4096	4096	input=0,output=0	query=0.002				2025-06-30								25
        azure_ai/cohere-rerank-v4.0-fast	rerank	32768	32768	input=0,output=0	query=0.002				2027-09-13								142
        azure_ai/cohere-rerank-v4.0-pro	rerank	32768	32768	input=0,output=0	query=0.0025				2027-09-13								142
        azure_ai/deepseek-r1	chat			input=1.35,output=5.4				151	2026-08-13								24
        azure_ai/deepseek-v3	chat	128000	8192	input=1.14,output=4.56				129	2025-08-31								25
        azure_ai/deepseek-v3-0324	chat			input=1.14,output=4.56				151	2026-07-13								24
        azure_ai/deepseek-v3.1	chat			input=1.23,output=4.94				151	2026-07-13								24
        azure_ai/deepseek-v3.2	chat	128000	128000	input=0.58,output=1.68				143	2027-11-01								81
        azure_ai/deepseek-v3.2-speciale	chat	128000	128000	input=0.58,output=1.68				143	2027-11-01								81
        azure_ai/deepseek-v4-flash	chat	1000000	384000	cache_read=0.028,input=0.19,output=0.51				121	2028-02-20								24
        azure_ai/deepseek-v4-pro	chat	1000000	384000	cache_read=0.145,input=1.74,output=3.48				121	2028-02-20								24
        azure_ai/deepseek-v4.1-flash	chat	1000000	384000	cache_read=0.006,input=0.3,output=1.2				121	2026-12-15								772
        azure_ai/doc-intelligence/prebuilt-document	ocr				ocr.page=0.01						136						140
        azure_ai/doc-intelligence/prebuilt-layout	ocr				ocr.page=0.01						136						140
        azure_ai/doc-intelligence/prebuilt-read	ocr				ocr.page=0.0015						136						140
        azure_ai/embed-v-4-0	embedding	128000		input=0.12,input_image=0.47,output=0				114	2027-06-01	3072	144	145					24
        azure_ai/flux.2-pro	image_generation	32000			output.image=0.04				2027-01-20		6						81
        azure_ai/gpt-5.4	chat	922000	128000	cache_read.above_272000.priority=1,cache_read.above_272000=0.5,cache_read.priority=0.5,cache_read=0.25,input.above_272000.priority=10,input.above_272000=5,input.priority=5,input=2.5,output.above_272000.priority=45,output.above_272000=22.5,output.priority=30,output=15				51	2027-09-02		47	23					52
        azure_ai/gpt-5.4-2026-03-05	chat	922000	128000	cache_read.above_272000.priority=1,cache_read.above_272000=0.5,cache_read.priority=0.5,cache_read=0.25,input.above_272000.priority=10,input.above_272000=5,input.priority=5,input=2.5,output.above_272000.priority=45,output.above_272000=22.5,output.priority=30,output=15				51	2027-09-02		47	23					52
        azure_ai/gpt-5.4-mini	chat	272000	128000	cache_read.priority=0.15,cache_read=0.075,input.priority=1.5,input=0.75,output.priority=9,output=4.5				46	2027-09-21		47	23					56
        azure_ai/gpt-5.4-mini-2026-03-17	chat	272000	128000	cache_read.priority=0.15,cache_read=0.075,input.priority=1.5,input=0.75,output.priority=9,output=4.5				46	2027-09-21		47	23					56
        azure_ai/gpt-5.4-nano	chat	272000	128000	cache_read.priority=0.04,cache_read=0.02,input.priority=0.4,input=0.2,output.priority=2.5,output=1.25				46	2027-09-21		47	23					57
        azure_ai/gpt-5.4-nano-2026-03-17	chat	272000	128000	cache_read.priority=0.04,cache_read=0.02,input.priority=0.4,input=0.2,output.priority=2.5,output=1.25				46	2027-09-21		47	23					57
        azure_ai/gpt-5.4-pro	responses	922000	128000	cache_read.above_272000.priority=12,cache_read.above_272000=6,cache_read.priority=6,cache_read=3,input.above_272000.priority=120,input.above_272000=60,input.priority=60,input=30,output.above_272000.priority=540,output.above_272000=270,output.priority=360,output=180				53	2027-09-07		54	23					55
        azure_ai/gpt-5.4-pro-2026-03-05	responses	922000	128000	cache_read.above_272000.priority=12,cache_read.above_272000=6,cache_read.priority=6,cache_read=3,input.above_272000.priority=120,input.above_272000=60,input.priority=60,input=30,output.above_272000.priority=540,output.above_272000=270,output.priority=360,output=180				53	2027-09-07		54	23					55
        azure_ai/gpt-5.5	chat	922000	128000	cache_read.above_272000.priority=2,cache_read.above_272000=1,cache_read.priority=1,cache_read=0.5,input.above_272000.priority=20,input.above_272000=10,input.priority=10,input=5,output.above_272000.priority=90,output.above_272000=45,output.priority=60,output=30				46	2027-10-26		47	23					48
        azure_ai/gpt-5.5-2026-04-23	chat	922000	128000	cache_read.above_272000.priority=2,cache_read.above_272000=1,cache_read.priority=1,cache_read=0.5,input.above_272000.priority=20,input.above_272000=10,input.priority=10,input=5,output.above_272000.priority=90,output.above_272000=45,output.priority=60,output=30				46			47	23					48
        azure_ai/gpt-5.5-2026-04-24	chat	922000	128000	cache_read.above_272000.priority=2,cache_read.above_272000=1,cache_read.priority=1,cache_read=0.5,input.above_272000.priority=20,input.above_272000=10,input.priority=10,input=5,output.above_272000.priority=90,output.above_272000=45,output.priority=60,output=30				46	2027-10-26		47	23					44
        azure_ai/gpt-6-astra	chat	922000	128000	cache_read.above_272000=2,cache_read=1,cache_write.above_272000=25,cache_write=12.5,input.above_272000=20,input=10,output.above_272000=75,output=50	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			38			39	23					40
        azure_ai/gpt-6-luna	chat	922000	128000	cache_read.above_272000=0.02,cache_read=0.01,cache_write.above_272000=0.25,cache_write=0.125,input.above_272000=0.2,input=0.1,output.above_272000=0.75,output=0.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			41			39	23					42
        azure_ai/gpt-6-sol	chat	922000	128000	cache_read.above_272000=0.4,cache_read=0.2,cache_write.above_272000=5,cache_write=2.5,input.above_272000=4,input=2,output.above_272000=15,output=10	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			41			39	23					42
        azure_ai/gpt-6.1-sol	chat	922000	128000	cache_read.above_272000=0.2,cache_read=0.1,cache_write.above_272000=5,cache_write=2.5,input.above_272000=4,input=2,output.above_272000=15,output=10	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			43			39	23					44
        azure_ai/gpt-6.1-terra	chat	922000	128000	cache_read.above_272000=0.1,cache_read=0.05,cache_write.above_272000=2.5,cache_write=1.25,input.above_272000=2,input=1,output.above_272000=7.5,output=5	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			43			39	23					45
        azure_ai/gpt-chat-latest	chat	128000	128000	cache_read=0.5,input=5,output=30				49	2027-05-18		39	23					36
        azure_ai/gpt-image-2	image_generation			cache_read=1.25,cache_read_image=2,input=5,input_image=8,output_image=30				10	2027-10-21		50						36
        azure_ai/gpt-oss-120b	chat	131072	131072	input=0.15,output=0.6				37	2027-09-15								24
        azure_ai/grok-3	chat			input=3,output=15				151	2026-05-01								24
        azure_ai/grok-3-mini	chat			input=0.25,output=1.27				151	2026-05-01								24
        azure_ai/grok-4	chat	262000	8192	input=3,output=15				146	2027-01-31								81
        azure_ai/grok-4-1-fast-non-reasoning	chat	128000	128000	input=0.2,output=0.5				146	2027-05-19								24
        azure_ai/grok-4-1-fast-reasoning	chat	128000	128000	input=0.2,output=0.5				150	2027-05-19								24
        azure_ai/grok-4-20-non-reasoning	chat	262000	8192	cache_read=1.25,input=1.25,output=2.5				149	2027-04-06								24
        azure_ai/grok-4-20-reasoning	chat	262000	8192	cache_read=1.25,input=1.25,output=2.5				147	2027-04-06								24
        azure_ai/grok-4-fast-non-reasoning	chat			input=0.2,output=0.5				151	2026-05-01								24
        azure_ai/grok-4-fast-reasoning	chat			input=0.2,output=0.5				151	2026-05-01								24
        azure_ai/grok-4.3	chat	200000	8192	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,output.above_200000=5,output=2.5				147									81
        azure_ai/grok-4.6	chat	200000	128000	cache_read.above_200000=1,cache_read=0.5,input.above_200000=4,input=2,output.above_200000=12,output=6				147									148
        azure_ai/grok-4.7	chat	500000	500000	cache_read.above_200000=1,cache_read=0.5,input.above_200000=4,input=2,output.above_200000=12,output=6				147	2027-10-05								841
        azure_ai/grok-code-fast-1	chat	256000	8192	input=0.2,output=1.5				146	2027-01-31								81
        azure_ai/jais-30b-chat	chat	8192	8192	input=3200,output=9710				151	2026-01-30								25
        azure_ai/jamba-instruct	chat	70000	4096	input=0.5,output=0.7				129	2025-03-01								25
        azure_ai/kimi-k2-thinking	chat	262144	262144	input=0.6,output=2.5				837	2026-03-29			117					838
        azure_ai/kimi-k2.5	chat	262144	262144	cache_read=0.1,input=0.6,output=3				152	2027-01-26								24
        azure_ai/kimi-k2.6	chat	262144	262144	cache_read=0.16,input=0.95,output=4				122	2027-04-16			23					24
        azure_ai/kimi-k2.7-code	chat	262144	262144	cache_read=0.19,input=0.95,output=4				122	2027-04-16			23					24
        azure_ai/ministral-3b	chat	128000	4096	input=0.04,output=0.04				126	2026-12-09								153
        azure_ai/mistral-document-ai-2512	ocr				ocr.page=0.003						136						137
        azure_ai/mistral-large	chat	32000	8191	input=4,output=12				126	2025-04-15								25
        azure_ai/mistral-large-2407	chat	128000	4096	input=2,output=6				126	2025-05-13								25
        azure_ai/mistral-large-3	chat	256000	8191	input=0.5,output=1.5				127									24
        azure_ai/mistral-large-latest	chat	128000	4096	input=2,output=6				126									154
        azure_ai/mistral-medium-2505	chat	131072	8191	input=0.4,output=2				155	2026-12-09
        azure_ai/mistral-medium-3-5	chat	128000	128000	input=1.5,output=7.5				774				23					24
        azure_ai/mistral-nemo	chat	131072	4096	input=0.15,output=0.15				133	2026-01-30								25
        azure_ai/mistral-ocr-2505	ocr				ocr.page=0.001												829
        azure_ai/mistral-ocr-2512	ocr				ocr.page=0.002												829
        azure_ai/mistral-ocr-4-0	ocr				annotation.page=0.005,ocr.page=0.004						136						138
        azure_ai/mistral-small	chat	32000	8191	input=1,output=3				126	2025-07-31								25
        azure_ai/mistral-small-2503	chat	128000	128000	input=0.1,output=0.3				127	2027-02-15
        azure_ai/model-router	chat	200000	32768	input=0.14,output=0					2027-05-20								58
        azure_ai/model_router	chat	200000	32768	input=0.14,output=0					2027-05-20								58
        azure_ai/whisper	audio_transcription				input.second=0.0001,output.second=0.0001				2026-12-15								36
        babbage-002	=openai/babbage-002
        baseten/MiniMaxAI/MiniMax-M2.5	chat			input=0.3,output=1.2					2026-10-16
        baseten/decision-models/baseten-elephant-9b-latest	decisions	16384		input=0.035,output=0				10									401
        baseten/decision-models/baseten-joey-2b-latest	decisions	16384		input=0.01,output=0				10									401
        baseten/decision-models/baseten-mammoth-27b-latest	decisions	16384		input=0.1,output=0				10									401
        baseten/deepseek-ai/DeepSeek-V3-0324	chat			input=0.77,output=0.77					2026-10-16
        baseten/deepseek-ai/DeepSeek-V3.1	chat			input=0.5,output=1.5					2026-10-16
        baseten/deepseek-ai/DeepSeek-V4-Flash-0731	chat	1048576	384000	cache_read=0.028,input=0.13,output=0.26				3									401
        baseten/deepseek-ai/DeepSeek-V4-Pro	chat	1048576	262144	cache_read=0.145,input=1.74,output=3.48				3	2026-10-16								401
        baseten/deepseek-ai/DeepSeek-V4-Pro-0813	chat	1048576	262144	cache_read=0.132,input=1.32,output=3.96				3									401
        baseten/deepseek-ai/DeepSeek-V4.1-Flash	chat	1048576	262144	cache_read=0.007,input=0.3,output=1.2				0									401
        baseten/deepseek-ai/DeepSeek-V4.1-Flash-1017	chat	1048576	262144	cache_read=0.007,input=0.3,output=1.2				0									401
        baseten/deepseek-ai/DeepSeek-V4.1-Flash-1017-Fast	chat	1048576	262144	cache_read=0.014,input=0.6,output=2.4				0									401
        baseten/deepseek-ai/DeepSeek-V4.1-Flash-Fast	chat	1048576	131072	cache_read=0.014,input=0.6,output=2.4				0									401
        baseten/meta-models/muse-spark-open	chat	1048576	1048576	cache_read=0.15,input=1.25,output=4.25				857									401
        baseten/moonshotai/Kimi-K2-Instruct-0905	chat			input=0.6,output=2.5					2026-10-16
        baseten/moonshotai/Kimi-K2-Thinking	chat			input=0.6,output=2.5					2026-10-16
        baseten/moonshotai/Kimi-K2.5	chat			input=0.6,output=3					2026-10-16
        baseten/moonshotai/Kimi-K2.6	chat	262000	262000	cache_read=0.16,input=0.95,output=4				0	2026-10-16								401
        baseten/moonshotai/Kimi-K2.7-Code	chat	262000	262000	cache_read=0.16,input=0.95,output=4				0	2026-10-16								401
        baseten/moonshotai/Kimi-K3	chat	1048576	262144	cache_read=0.3,input=3,output=15				0									401
        baseten/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B	chat	202800	202800	cache_read=0.12,input=0.6,output=2.4				3									401
        baseten/nvidia/NVIDIA-Nemotron-3.5-Super-VL-120B-A12B	chat	1048576	1048576	cache_read=0.04,input=0.2,output=0.5				0									401
        baseten/nvidia/Nemotron-120B-A12B	chat			input=0.3,output=0.75					2026-10-16
        baseten/openai/gpt-oss-120b	chat	128072	128072	cache_read=0.1,input=0.1,output=0.5				3									401
        baseten/reflection/Beam-1.0	chat	1048576	131072	cache_read=0.04,input=0.4,output=1.2				205									401
        baseten/thinkingmachines/inkling	chat	1048576	32768	cache_read=0.17,input=1,output=4.05				0	2026-10-16								401
        baseten/thinkingmachines/inkling-small	chat	1048576	32768	cache_read=0.1,input=0.5,output=1.2				0	2026-10-16								401
        baseten/zai-org/GLM-4.6	chat			input=0.6,output=2.2					2026-10-16
        baseten/zai-org/GLM-4.7	chat	200000	200000	cache_read=0.12,input=0.6,output=2.2				400	2026-10-16								401
        baseten/zai-org/GLM-5	chat			input=0.95,output=3.15					2026-10-16
        baseten/zai-org/GLM-5.2	chat	1048576	262144	cache_read=0.14,input=1.4,output=4.4				0									401
        baseten/zai-org/GLM-5.2-Fast	chat	1048576	262144	cache_read=0.21,input=2.1,output=6.6				0									401
        baseten/zai-org/GLM-5.3	chat	1048576	262144	cache_read=0.14,input=1.4,output=4.4				0				23					401
        baseten/zai-org/GLM-5.3-Fast	chat	1048576	262144	cache_read=0.21,input=2.1,output=6.6				0				23					401
        baseten/zai-org/GLM-5.3-Flash	chat	1048576	131072	cache_read=0.03,input=0.15,output=0.5				0									401
        bedrock/*/1-month-commitment/cohere.command-light-text-v14	chat	4096	4096		input.second=0.001902,second=0.001902			71
        bedrock/*/1-month-commitment/cohere.command-text-v14	chat	4096	4096		input.second=0.011,second=0.011			71
        bedrock/*/6-month-commitment/cohere.command-light-text-v14	chat	4096	4096		input.second=0.0011416,second=0.0011416			71
        bedrock/*/6-month-commitment/cohere.command-text-v14	chat	4096	4096		input.second=0.0066027,second=0.0066027			71
        bedrock/1024-x-1024/50-steps/bedrock/amazon.nova-canvas-v1:0	image_generation	2600			output.image=0.06				2026-09-30
        bedrock/1024-x-1024/50-steps/stability.stable-diffusion-xl-v1	image_generation	77			output.image=0.04
        bedrock/1024-x-1024/max-steps/stability.stable-diffusion-xl-v1	image_generation	77			output.image=0.08
        bedrock/512-x-512/50-steps/stability.stable-diffusion-xl-v0	image_generation	77			output.image=0.018
        bedrock/512-x-512/max-steps/stability.stable-diffusion-xl-v0	image_generation	77			output.image=0.036
        bedrock/ai21.j2-mid-v1	chat	8191	8191	input=12.5,output=12.5													156
        bedrock/ai21.j2-ultra-v1	chat	8191	8191	input=18.8,output=18.8													156
        bedrock/ai21.jamba-1-5-large-v1:0	chat	256000	4096	input=2,output=8					2026-11-26								904
        bedrock/ai21.jamba-1-5-mini-v1:0	chat	256000	4096	input=0.2,output=0.4					2026-11-26								905
        bedrock/ai21.jamba-instruct-v1:0	chat	70000	4096	input=0.5,output=0.7				575									156
        bedrock/amazon.nova-2-5-sonic	realtime	256000	64000	input=0.33,input_audio=3,output=2.75,output_audio=12				673									1063
        bedrock/amazon.nova-2-lite-v1:0	chat	1000000	64000	cache_read.priority=0.13125,cache_read=0.075,input.batch=0.15,input.priority=0.525,input=0.3,output.batch=1.25,output.priority=4.375,output=2.5				910									677
        bedrock/amazon.nova-2-multimodal-embeddings-v1:0	embedding	8172		input=0.135,output=0	input.audio_second=0.00014,input.image=0.00006,input.video_second=0.0007			181		3072							912
        bedrock/amazon.nova-2-pro-preview-20251202-v1:0	chat	1000000	64000	cache_read=0.3125,input.batch=0.625,input.priority=2.1875,input=1.25,input_audio=1.25,input_image=1.25,output.batch=5,output.priority=17.5,output=10				910									677
        bedrock/amazon.nova-2-sonic-v1:0	realtime	1000000	64000	input=0.33,input_audio=3,output=2.75,output_audio=12				673									913
        bedrock/amazon.nova-canvas-v1:0	image_generation	2600			output.image=0.06			906	2026-09-30
        bedrock/amazon.nova-lite-v1:0	chat	300000	10000	cache_read=0.015,input.batch=0.03,input=0.06,output.batch=0.12,output=0.24				177									677
        bedrock/amazon.nova-micro-v1:0	chat	128000	10000	cache_read=0.00875,input.batch=0.0175,input=0.035,output.batch=0.07,output=0.14				182									677
        bedrock/amazon.nova-premier-v1:0	chat	1000000	10000	cache_read.priority=1.09375,cache_read=0.625,input.batch=1.25,input.priority=4.375,input=2.5,output.batch=6.25,output.priority=21.875,output=12.5				177									677
        bedrock/amazon.nova-pro-v1:0	chat	300000	10000	cache_read.flex=0.1,cache_read.priority=0.35,cache_read=0.2,input.batch=0.4,input.flex=0.4,input.priority=1.4,input=0.8,output.batch=1.6,output.flex=1.6,output.priority=5.6,output=3.2				177									677
        bedrock/amazon.rerank-v1:0	rerank	32000	32000	input=0,output=0	query=0.001
        bedrock/amazon.titan-embed-g1-text-02	embedding	8192		input=0.1,output=0						1536
        bedrock/amazon.titan-embed-image-v1	embedding	128		input=0.8,output=0	input.image=0.00006			914		1024							915
        bedrock/amazon.titan-embed-text-v1	embedding	8192		input=0.1,output=0						1536
        bedrock/amazon.titan-embed-text-v2:0	embedding	8192		input=0.02,output=0						1024
        bedrock/amazon.titan-image-generator-v1	image_generation				input.image=0,output.image=0.008
        bedrock/amazon.titan-image-generator-v2	image_generation				input.image=0,output.image=0.008				2026-06-30								916
        bedrock/amazon.titan-image-generator-v2:0	image_generation				input.image=0,output.image=0.008				2026-06-30								916
        bedrock/amazon.titan-text-express-v1	chat	42000	8000	input=0.2,output=0.6
        bedrock/amazon.titan-text-lite-v1	chat	42000	4000	input=0.15,output=0.2
        bedrock/amazon.titan-text-premier-v1:0	chat	42000	32000	input=0.5,output=1.5
        bedrock/anthropic.claude-3-5-haiku-20241022-v1:0	chat	200000	8192	cache_read=0.08,cache_write=1,input=0.8,output=4				183
        bedrock/anthropic.claude-3-5-sonnet-20240620-v1:0	chat	200000	4096	cache_read=0.3,cache_write=3.75,input=3,output=15				920
        bedrock/anthropic.claude-3-5-sonnet-20241022-v2:0	chat	200000	8192	cache_read=0.3,cache_write=3.75,input=3,output=15				921
        bedrock/anthropic.claude-3-7-sonnet-20240620-v1:0	chat	200000	8192	cache_read=0.36,cache_write=4.5,input=3.6,output=18				26
        bedrock/anthropic.claude-3-7-sonnet-20250219-v1:0	chat	200000	8192	cache_read=0.3,cache_write=3.75,input=3,output=15				26
        bedrock/anthropic.claude-3-opus-20240229-v1:0	chat	200000	4096	cache_read=1.5,cache_write=18.75,input=15,output=75				176
        bedrock/anthropic.claude-fable-5	chat	1000000	128000	cache_read=1,cache_write=12.5,cache_write_1h=20,input=10,output=50	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			926									698
        bedrock/anthropic.claude-fable-5-1	chat	1000000	128000	cache_read=0.25,cache_write=12.5,cache_write_1h=20,input=10,output=50	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			785									698
        bedrock/anthropic.claude-haiku-4-5-20251001-v1:0	chat	200000	64000	cache_read=0.1,cache_write=1.25,cache_write_1h=2,input.batch=0.5,input=1,output.batch=2.5,output=5				178									698
        bedrock/anthropic.claude-haiku-4-5@20251001	chat	200000	64000	cache_read=0.1,cache_write=1.25,cache_write_1h=2,input=1,output=5				919									695
        bedrock/anthropic.claude-haiku-5-5	chat	1000000	128000	cache_read.above_100000=0.05,cache_read=0.01,cache_write.above_100000=0.625,cache_write=0.125,cache_write_1h.above_100000=1,cache_write_1h=0.2,input.above_100000=0.5,input=0.1,output.above_100000=2.5,output=0.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			1066									698
        bedrock/anthropic.claude-instant-v1	chat	100000	8191	input=0.8,output=2.4				71
        bedrock/anthropic.claude-mythos-5-1	chat	1000000	128000	cache_read=0.25,cache_write=12.5,cache_write_1h=20,input=10,output=50				1059									698
        bedrock/anthropic.claude-mythos-preview	chat	1000000	128000	cache_read=2.75,cache_write=34.375,cache_write_1h=55,input=27.5,output=137.5				925									698
        bedrock/anthropic.claude-opus-4-1-20250805-v1:0	chat	200000	32000	cache_read=1.5,cache_write=18.75,input=15,output=75	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			26	2027-01-08
        bedrock/anthropic.claude-opus-4-20250514-v1:0	chat	200000	32000	cache_read=1.5,cache_write=18.75,input=15,output=75	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			26
        bedrock/anthropic.claude-opus-4-5-20251101-v1:0	chat	200000	64000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			922									698
        bedrock/anthropic.claude-opus-4-6-v1	chat	1000000	128000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			923									698
        bedrock/anthropic.claude-opus-4-7	chat	1000000	128000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			924									698
        bedrock/anthropic.claude-opus-4-8	chat	1000000	128000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			927									698
        bedrock/anthropic.claude-opus-5	chat	1000000	128000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			784									698
        bedrock/anthropic.claude-opus-5-5	chat	1000000	128000	cache_read=0.2,cache_write=5,cache_write_1h=8,input=4,output=20	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			696									698
        bedrock/anthropic.claude-sonnet-4-20250514-v1:0	chat	200000	64000	cache_read.above_200000=0.6,cache_read=0.3,cache_write.above_200000=7.5,cache_write=3.75,input.above_200000=6,input=3,output.above_200000=22.5,output=15	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			26	2026-10-14								156
        bedrock/anthropic.claude-sonnet-4-5-20250929-v1:0	chat	200000	64000	cache_read.above_200000=0.6,cache_read=0.3,cache_write.above_200000=7.5,cache_write=3.75,cache_write_1h.above_200000=12,cache_write_1h=6,input.above_200000=6,input.batch=1.5,input=3,output.above_200000=22.5,output.batch=7.5,output=15	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			178	2027-04-08								698
        bedrock/anthropic.claude-sonnet-4-6	chat	1000000	64000	cache_read=0.3,cache_write=3.75,cache_write_1h=6,input=3,output=15	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			923									698
        bedrock/anthropic.claude-sonnet-5	chat	1000000	128000	cache_read=0.2,cache_write=2.5,cache_write_1h=4,input=2,output=10	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			927									698
        bedrock/anthropic.claude-sonnet-5-5	chat	1000000	128000	cache_read=0.1,cache_write=2.5,cache_write_1h=4,input=2,output=10	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			1060									698
        bedrock/anthropic.claude-v1	chat	100000	8191	input=8,output=24
        bedrock/anthropic.claude-v2:1	chat	100000	8191	input=8,output=24				71
        bedrock/ap-northeast-1/1-month-commitment/anthropic.claude-instant-v1	chat	100000	8191		input.second=0.01475,second=0.01475			71
        bedrock/ap-northeast-1/1-month-commitment/anthropic.claude-v1	chat	100000	8191		input.second=0.0455,second=0.0455
        bedrock/ap-northeast-1/1-month-commitment/anthropic.claude-v2:1	chat	100000	8191		input.second=0.0455,second=0.0455			71
        bedrock/ap-northeast-1/6-month-commitment/anthropic.claude-instant-v1	chat	100000	8191		input.second=0.008194,second=0.008194			71
        bedrock/ap-northeast-1/6-month-commitment/anthropic.claude-v1	chat	100000	8191		input.second=0.02527,second=0.02527
        bedrock/ap-northeast-1/6-month-commitment/anthropic.claude-v2:1	chat	100000	8191		input.second=0.02527,second=0.02527			71
        bedrock/ap-northeast-1/anthropic.claude-instant-v1	chat	100000	8191	input=2.23,output=7.55				71
        bedrock/ap-northeast-1/anthropic.claude-v1	chat	100000	8191	input=8,output=24				71
        bedrock/ap-northeast-1/anthropic.claude-v2:1	chat	100000	8191	input=8,output=24				71
        bedrock/ap-northeast-1/deepseek.v3.2	chat	163840	8000	input.batch=0.37,input.flex=0.37,input.priority=1.295,input=0.74,output.batch=1.11,output.flex=1.11,output.priority=3.885,output=2.22				157									158
        bedrock/ap-northeast-1/minimax.minimax-m2.1	chat	196000	8192	input.batch=0.18,input.flex=0.18,input.priority=0.63,input=0.36,output.batch=0.72,output.flex=0.72,output.priority=2.52,output=1.44				159	2027-03-30								158
        bedrock/ap-northeast-1/minimax.minimax-m2.5	chat	196000	8192	input.batch=0.18,input.flex=0.18,input.priority=0.63,input=0.36,output.batch=0.72,output.flex=0.72,output.priority=2.52,output=1.44				160									158
        bedrock/ap-northeast-1/mistral.voxtral-mini-3b-2507	chat	32768	8192	input.batch=0.03,input.flex=0.03,input.priority=0.09,input=0.05,output.batch=0.03,output.flex=0.03,output.priority=0.09,output=0.05				433	2027-03-30								435
        bedrock/ap-northeast-1/mistral.voxtral-small-24b-2507	chat	32768	8192	input.batch=0.06,input.flex=0.06,input.priority=0.21,input=0.12,output.batch=0.18,output.flex=0.18,output.priority=0.63,output=0.36				433	2027-03-30								435
        bedrock/ap-northeast-1/moonshotai.kimi-k2-thinking	chat	262144	16000	input.flex=0.36,input=0.73,output.flex=1.52,output=3.03				161	2027-03-30								162
        bedrock/ap-northeast-1/moonshotai.kimi-k2.5	chat	262144	16000	input.batch=0.36,input.flex=0.36,input.priority=1.26,input=0.72,output.batch=1.8,output.flex=1.8,output.priority=6.3,output=3.6				163									158
        bedrock/ap-northeast-1/qwen.qwen3-coder-next	chat	262144	16384	input.flex=0.3,input=0.6,output.flex=0.72,output=1.44				159									164
        bedrock/ap-northeast-1/qwen.qwen3-next-80b-a3b	chat	262144	8192	input.flex=0.09,input.priority=0.32,input=0.18,output.flex=0.72,output.priority=2.54,output=1.45				557									158
        bedrock/ap-south-1/deepseek.v3.2	chat	163840	8000	input.batch=0.37,input.flex=0.37,input.priority=1.295,input=0.74,output.batch=1.11,output.flex=1.11,output.priority=3.885,output=2.22				157									158
        bedrock/ap-south-1/meta.llama3-70b-instruct-v1:0	chat	8192	8192	input=3.18,output=4.2					2027-03-30								167
        bedrock/ap-south-1/meta.llama3-8b-instruct-v1:0	chat	8192	8192	input=0.36,output=0.72					2027-03-30								168
        bedrock/ap-south-1/minimax.minimax-m2.1	chat	196000	8192	input.batch=0.18,input.flex=0.18,input.priority=0.63,input=0.36,output.batch=0.72,output.flex=0.72,output.priority=2.52,output=1.44				159	2027-03-30								158
        bedrock/ap-south-1/minimax.minimax-m2.5	chat	196000	8192	input.batch=0.18,input.flex=0.18,input.priority=0.63,input=0.36,output.batch=0.72,output.flex=0.72,output.priority=2.52,output=1.44				160									158
        bedrock/ap-south-1/moonshotai.kimi-k2-thinking	chat	262144	16000	input.flex=0.36,input=0.71,output.flex=1.47,output=2.94				161	2027-03-30								162
        bedrock/ap-south-1/moonshotai.kimi-k2.5	chat	262144	16000	input.batch=0.36,input.flex=0.36,input.priority=1.26,input=0.72,output.batch=1.8,output.flex=1.8,output.priority=6.3,output=3.6				163									158
        bedrock/ap-south-1/qwen.qwen3-coder-next	chat	262144	16384	input.flex=0.3,input=0.6,output.flex=0.72,output=1.44				159									164
        bedrock/ap-south-1/qwen.qwen3-next-80b-a3b	chat	262144	8192	input.batch=0.09,input.flex=0.09,input.priority=0.32,input=0.18,output.batch=0.71,output.flex=0.71,output.priority=2.47,output=1.41				557									158
        bedrock/ap-southeast-2/minimax.minimax-m2.5	chat	196000	8192	input.batch=0.155,input.flex=0.155,input.priority=0.5425,input=0.31,output.batch=0.62,output.flex=0.62,output.priority=2.17,output=1.24				160									158
        bedrock/ap-southeast-2/mistral.voxtral-mini-3b-2507	chat	32768	8192	input.batch=0.0206,input.flex=0.0206,input.priority=0.0721,input=0.0412,output.batch=0.0206,output.flex=0.0206,output.priority=0.0721,output=0.0412				433	2027-03-30								434
        bedrock/ap-southeast-2/mistral.voxtral-small-24b-2507	chat	32768	8192	input.batch=0.0515,input.flex=0.0515,input.priority=0.18025,input=0.103,output.batch=0.1545,output.flex=0.1545,output.priority=0.54075,output=0.309				433	2027-03-30								434
        bedrock/ap-southeast-2/qwen.qwen3-next-80b-a3b	chat	262144	8192	input=0.1545,output=1.236				557									558
        bedrock/ap-southeast-3/deepseek.v3.2	chat	163840	8000	input.flex=0.37,input=0.74,output.flex=1.11,output=2.22				157									169
        bedrock/ap-southeast-3/minimax.minimax-m2.1	chat	196000	8192	input.flex=0.18,input=0.36,output.flex=0.72,output=1.44				159	2027-03-30								170
        bedrock/ap-southeast-3/minimax.minimax-m2.5	chat	196000	8192	input.flex=0.18,input=0.36,output.flex=0.72,output=1.44				160									171
        bedrock/ap-southeast-3/moonshotai.kimi-k2.5	chat	262144	16000	input.flex=0.36,input=0.72,output.flex=1.8,output=3.6				163									172
        bedrock/ap-southeast-3/qwen.qwen3-coder-next	chat	262144	16384	input.flex=0.3,input=0.6,output.flex=0.72,output=1.44				159									164
        bedrock/apac.amazon.nova-2-lite-v1:0	chat	1000000	64000	cache_read=0.099,input=0.396,output=3.311				910
        bedrock/apac.amazon.nova-2-pro-preview-20251202-v1:0	chat	1000000	64000	cache_read=0.34375,input=1.375,input_audio=1.375,input_image=1.375,output=11				910									911
        bedrock/apac.amazon.nova-lite-v1:0	chat	300000	10000	cache_read=0.01575,input=0.063,output=0.252				177
        bedrock/apac.amazon.nova-micro-v1:0	chat	128000	10000	cache_read=0.00925,input=0.037,output=0.148				182
        bedrock/apac.amazon.nova-pro-v1:0	chat	300000	10000	cache_read.flex=0.105,cache_read=0.21,input.flex=0.42,input=0.84,output.flex=1.68,output=3.36				177
        bedrock/apac.anthropic.claude-fable-5	chat	1000000	128000	cache_read=1.1,cache_write=13.75,cache_write_1h=22,input=11,output=55				926									698
        bedrock/apac.anthropic.claude-haiku-4-5-20251001-v1:0	chat	200000	64000	cache_read=0.11,cache_write=1.375,input.batch=0.55,input=1.1,output.batch=2.75,output=5.5				178									695
        bedrock/apac.anthropic.claude-haiku-5-5	chat	1000000	128000	cache_read.above_100000=0.055,cache_read=0.011,cache_write.above_100000=0.6875,cache_write=0.1375,cache_write_1h.above_100000=1.1,cache_write_1h=0.22,input.above_100000=0.55,input=0.11,output.above_100000=2.75,output=0.55				1066									698
        bedrock/apac.anthropic.claude-mythos-preview	chat	1000000	128000	cache_read=2.75,cache_write=34.375,cache_write_1h=55,input=27.5,output=137.5				925									698
        bedrock/apac.anthropic.claude-opus-4-7	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5				924									698
        bedrock/apac.anthropic.claude-opus-4-8	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5				927									698
        bedrock/apac.anthropic.claude-opus-5	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5				784									698
        bedrock/apac.anthropic.claude-opus-5-5	chat	1000000	128000	cache_read=0.22,cache_write=5.5,cache_write_1h=8.8,input=4.4,output=22				696									698
        bedrock/apac.anthropic.claude-sonnet-4-20250514-v1:0	chat	200000	64000	cache_read.above_200000=0.6,cache_read=0.3,cache_write.above_200000=7.5,cache_write=3.75,input.above_200000=6,input=3,output.above_200000=22.5,output=15	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			26	2026-10-14								156
        bedrock/apac.anthropic.claude-sonnet-4-6	chat	1000000	64000	cache_read=0.33,cache_write=4.125,cache_write_1h=6.6,input=3.3,output=16.5				923									698
        bedrock/apac.anthropic.claude-sonnet-5	chat	1000000	128000	cache_read=0.22,cache_write=2.75,cache_write_1h=4.4,input=2.2,output=11				927									698
        bedrock/apac.anthropic.claude-sonnet-5-5	chat	1000000	128000	cache_read=0.11,cache_write=2.75,cache_write_1h=4.4,input=2.2,output=11				1060									698
        bedrock/au.anthropic.claude-fable-5	chat	1000000	128000	cache_read=1.1,cache_write=13.75,cache_write_1h=22,input=11,output=55				926									698
        bedrock/au.anthropic.claude-haiku-4-5-20251001-v1:0	chat	200000	64000	cache_read=0.11,cache_write=1.375,cache_write_1h=2.2,input.batch=0.55,input=1.1,output.batch=2.75,output=5.5				178									156
        bedrock/au.anthropic.claude-haiku-5-5	chat	1000000	128000	cache_read.above_100000=0.055,cache_read=0.011,cache_write.above_100000=0.6875,cache_write=0.1375,cache_write_1h.above_100000=1.1,cache_write_1h=0.22,input.above_100000=0.55,input=0.11,output.above_100000=2.75,output=0.55	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			1066									698
        bedrock/au.anthropic.claude-mythos-preview	chat	1000000	128000	cache_read=2.75,cache_write=34.375,cache_write_1h=55,input=27.5,output=137.5				925									698
        bedrock/au.anthropic.claude-opus-4-6-v1	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			923									156
        bedrock/au.anthropic.claude-opus-4-7	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			924									156
        bedrock/au.anthropic.claude-opus-4-8	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			927									156
        bedrock/au.anthropic.claude-opus-5	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			784									156
        bedrock/au.anthropic.claude-opus-5-5	chat	1000000	128000	cache_read=0.22,cache_write=5.5,cache_write_1h=8.8,input=4.4,output=22	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			696									156
        bedrock/au.anthropic.claude-sonnet-4-5-20250929-v1:0	chat	200000	64000	cache_read.above_200000=0.66,cache_read=0.33,cache_write.above_200000=8.25,cache_write=4.125,cache_write_1h.above_200000=13.2,cache_write_1h=6.6,input.above_200000=6.6,input.batch=1.65,input=3.3,output.above_200000=24.75,output.batch=8.25,output=16.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			178	2027-04-08								156
        bedrock/au.anthropic.claude-sonnet-4-6	chat	1000000	64000	cache_read=0.33,cache_write=4.125,cache_write_1h=6.6,input=3.3,output=16.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			923									156
        bedrock/au.anthropic.claude-sonnet-5	chat	1000000	128000	cache_read=0.22,cache_write=2.75,cache_write_1h=4.4,input=2.2,output=11	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			927									156
        bedrock/au.anthropic.claude-sonnet-5-5	chat	1000000	128000	cache_read=0.11,cache_write=2.75,cache_write_1h=4.4,input=2.2,output=11	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			1060									698
        bedrock/ca-central-1/meta.llama3-70b-instruct-v1:0	chat	8192	8192	input=3.05,output=4.03					2027-03-30								167
        bedrock/ca-central-1/meta.llama3-8b-instruct-v1:0	chat	8192	8192	input=0.35,output=0.69					2027-03-30								168
        bedrock/claude-sonnet-4-5-20250929-v1:0	chat	200000	64000	cache_read.above_200000=0.6,cache_read=0.3,cache_write.above_200000=7.5,cache_write=3.75,cache_write_1h.above_200000=12,cache_write_1h=6,input.above_200000=6,input.batch=1.5,input=3,output.above_200000=22.5,output.batch=7.5,output=15				932	2027-04-08								179
        bedrock/claude_platform/claude-fable-5	chat	1000000	128000	cache_read.batch=0.5,cache_read=1,cache_write.batch=6.25,cache_write=12.5,cache_write_1h=20,input.batch=5,input=10,output.batch=25,output=50	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		region_us=1100	867									868
        bedrock/claude_platform/claude-fable-5-1	chat	1000000	128000	cache_read.batch=0.125,cache_read=0.25,cache_write.batch=6.25,cache_write=12.5,cache_write_1h=20,input.batch=5,input=10,output.batch=25,output=50	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		region_us=1100	869									868
        bedrock/claude_platform/claude-haiku-4-5	chat	200000	64000	cache_read.batch=0.05,cache_read=0.1,cache_write.batch=0.625,cache_write=1.25,cache_write_1h=2,input.batch=0.5,input=1,output.batch=2.5,output=5				870									868
        bedrock/claude_platform/claude-haiku-5-5	chat	1000000	128000	cache_read.above_100000.batch=0.025,cache_read.above_100000=0.05,cache_read.batch=0.005,cache_read=0.01,cache_write.above_100000.batch=0.3125,cache_write.above_100000=0.625,cache_write.batch=0.0625,cache_write=0.125,cache_write_1h.above_100000=1,cache_write_1h=0.2,input.above_100000.batch=0.25,input.above_100000=0.5,input.batch=0.05,input=0.1,output.above_100000.batch=1.25,output.above_100000=2.5,output.batch=0.25,output=0.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		region_us=1100	871									868
        bedrock/claude_platform/claude-opus-4-5	chat	200000	64000	cache_read.batch=0.25,cache_read=0.5,cache_write.batch=3.125,cache_write=6.25,cache_write_1h=10,input.batch=2.5,input=5,output.batch=12.5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			872									868
        bedrock/claude_platform/claude-opus-4-6	chat	1000000	128000	cache_read.batch=0.25,cache_read=0.5,cache_write.batch=3.125,cache_write=6.25,cache_write_1h=10,input.batch=2.5,input=5,output.batch=12.5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		region_us=1100	873									868
        bedrock/claude_platform/claude-opus-4-7	chat	1000000	128000	cache_read.batch=0.25,cache_read=0.5,cache_write.batch=3.125,cache_write=6.25,cache_write_1h=10,input.batch=2.5,input=5,output.batch=12.5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		region_us=1100	874									868
        bedrock/claude_platform/claude-opus-4-8	chat	1000000	128000	cache_read.batch=0.25,cache_read=0.5,cache_write.batch=3.125,cache_write=6.25,cache_write_1h=10,input.batch=2.5,input=5,output.batch=12.5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		region_us=1100	875									868
        bedrock/claude_platform/claude-opus-5	chat	1000000	128000	cache_read.batch=0.25,cache_read=0.5,cache_write.batch=3.125,cache_write=6.25,cache_write_1h=10,input.batch=2.5,input=5,output.batch=12.5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		region_us=1100	875									868
        bedrock/claude_platform/claude-opus-5-5	chat	1000000	128000	cache_read.batch=0.1,cache_read=0.2,cache_write.batch=2.5,cache_write=5,cache_write_1h=8,input.batch=2,input=4,output.batch=10,output=20	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		region_us=1100	869									868
        bedrock/claude_platform/claude-sonnet-4-5	chat	200000	64000	cache_read.batch=0.15,cache_read=0.3,cache_write.batch=1.875,cache_write=3.75,cache_write_1h=6,input.batch=1.5,input=3,output.batch=7.5,output=15	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			870	2026-11-30								868
        bedrock/claude_platform/claude-sonnet-4-6	chat	1000000	128000	cache_read.batch=0.15,cache_read=0.3,cache_write.batch=1.875,cache_write=3.75,cache_write_1h=6,input.batch=1.5,input=3,output.batch=7.5,output=15	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		region_us=1100	873									868
        bedrock/claude_platform/claude-sonnet-5	chat	1000000	128000	cache_read.batch=0.1,cache_read=0.2,cache_write.batch=1.25,cache_write=2.5,cache_write_1h=4,input.batch=1,input=2,output.batch=5,output=10	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		region_us=1100	875									868
        bedrock/claude_platform/claude-sonnet-5-5	chat	1000000	128000	cache_read.batch=0.05,cache_read=0.1,cache_write.batch=1.25,cache_write=2.5,cache_write_1h=4,input.batch=1,input=2,output.batch=5,output=10	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		region_us=1100	869									868
        bedrock/cohere.command-light-text-v14	chat	4096	4096	input=0.3,output=0.6				71									156
        bedrock/cohere.command-text-v14	chat	4096	4096	input=1,output=2				71									156
        bedrock/cohere.embed-english-v3	embedding	512		input=0.1,output=0				114									156
        bedrock/cohere.embed-multilingual-v3	embedding	512		input=0.1,output=0				114									156
        bedrock/cohere.embed-v4:0	embedding	128000		input=0.12,output=0				114		1536							156
        bedrock/cohere.rerank-v3-5:0	rerank	4096	4096	input=0,output=0	query=0.002												939
        bedrock/deepseek.r1-v1:0	chat	128000	8192	input=1.35,output=5.4				1043	2027-03-30								1044
        bedrock/deepseek.v3-v1:0	chat	128000	8000	input=0.58,output=1.68				948	2027-03-30								949
        bedrock/deepseek.v3.2	chat	164000	8000	input.batch=0.31,input.flex=0.31,input.priority=1.085,input=0.62,output.batch=0.925,output.flex=0.925,output.priority=3.2375,output=1.85				157									677
        bedrock/eu-central-1/1-month-commitment/anthropic.claude-instant-v1	chat	100000	8191		input.second=0.01635,second=0.01635			71
        bedrock/eu-central-1/1-month-commitment/anthropic.claude-v1	chat	100000	8191		input.second=0.0415,second=0.0415
        bedrock/eu-central-1/1-month-commitment/anthropic.claude-v2:1	chat	100000	8191		input.second=0.0415,second=0.0415			71
        bedrock/eu-central-1/6-month-commitment/anthropic.claude-instant-v1	chat	100000	8191		input.second=0.009083,second=0.009083			71
        bedrock/eu-central-1/6-month-commitment/anthropic.claude-v1	chat	100000	8191		input.second=0.02305,second=0.02305
        bedrock/eu-central-1/6-month-commitment/anthropic.claude-v2:1	chat	100000	8191		input.second=0.02305,second=0.02305			71
        bedrock/eu-central-1/anthropic.claude-instant-v1	chat	100000	8191	input=2.48,output=8.38				71
        bedrock/eu-central-1/anthropic.claude-v1	chat	100000	8191	input=8,output=24
        bedrock/eu-central-1/anthropic.claude-v2:1	chat	100000	8191	input=8,output=24				71
        bedrock/eu-central-1/minimax.minimax-m2.1	chat	196000	8192	input.batch=0.18,input.flex=0.18,input.priority=0.63,input=0.36,output.batch=0.72,output.flex=0.72,output.priority=2.52,output=1.44				159	2027-03-30								158
        bedrock/eu-central-1/minimax.minimax-m2.5	chat	196000	8192	input.batch=0.18,input.flex=0.18,input.priority=0.63,input=0.36,output.batch=0.72,output.flex=0.72,output.priority=2.52,output=1.44				160									158
        bedrock/eu-central-1/qwen.qwen3-coder-next	chat	262144	16384	input.flex=0.3,input=0.6,output.flex=0.72,output=1.44				159									164
        bedrock/eu-north-1/deepseek.v3.2	chat	163840	8000	input.batch=0.37,input.flex=0.37,input.priority=1.295,input=0.74,output.batch=1.11,output.flex=1.11,output.priority=3.885,output=2.22				157									158
        bedrock/eu-north-1/minimax.minimax-m2.1	chat	196000	8192	input.batch=0.18,input.flex=0.18,input.priority=0.63,input=0.36,output.batch=0.72,output.flex=0.72,output.priority=2.52,output=1.44				159	2027-03-30								158
        bedrock/eu-north-1/minimax.minimax-m2.5	chat	196000	8192	input.batch=0.18,input.flex=0.18,input.priority=0.63,input=0.36,output.batch=0.72,output.flex=0.72,output.priority=2.52,output=1.44				160									158
        bedrock/eu-north-1/moonshotai.kimi-k2.5	chat	262144	16000	input.batch=0.36,input.flex=0.36,input.priority=1.26,input=0.72,output.batch=1.8,output.flex=1.8,output.priority=6.3,output=3.6				163									158
        bedrock/eu-south-1/minimax.minimax-m2.1	chat	196000	8192	input.flex=0.18,input=0.36,output.flex=0.72,output=1.44				159	2027-03-30								170
        bedrock/eu-south-1/minimax.minimax-m2.5	chat	196000	8192	input.flex=0.18,input=0.36,output.flex=0.72,output=1.44				160									171
        bedrock/eu-south-1/qwen.qwen3-coder-next	chat	262144	16384	input.flex=0.3,input=0.6,output.flex=0.72,output=1.44				159									164
        bedrock/eu-west-1/meta.llama3-70b-instruct-v1:0	chat	8192	8192	input=2.86,output=3.78					2027-03-30								167
        bedrock/eu-west-1/meta.llama3-8b-instruct-v1:0	chat	8192	8192	input=0.32,output=0.65					2027-03-30								168
        bedrock/eu-west-1/minimax.minimax-m2.1	chat	196000	8192	input.batch=0.18,input.flex=0.18,input.priority=0.63,input=0.36,output.batch=0.72,output.flex=0.72,output.priority=2.52,output=1.44				159	2027-03-30								158
        bedrock/eu-west-1/minimax.minimax-m2.5	chat	196000	8192	input.batch=0.18,input.flex=0.18,input.priority=0.63,input=0.36,output.batch=0.72,output.flex=0.72,output.priority=2.52,output=1.44				160									158
        bedrock/eu-west-1/qwen.qwen3-coder-next	chat	262144	16384	input.flex=0.3,input=0.6,output.flex=0.72,output=1.44				159									164
        bedrock/eu-west-1/qwen.qwen3-next-80b-a3b	chat	262144	8192	input.flex=0.09,input.priority=0.32,input=0.18,output.flex=0.71,output.priority=2.47,output=1.41				557									158
        bedrock/eu-west-2/meta.llama3-70b-instruct-v1:0	chat	8192	8192	input=3.45,output=4.55					2027-03-30								167
        bedrock/eu-west-2/meta.llama3-8b-instruct-v1:0	chat	8192	8192	input=0.39,output=0.78					2027-03-30								168
        bedrock/eu-west-2/minimax.minimax-m2.1	chat	196000	8192	input.batch=0.235,input.flex=0.235,input.priority=0.8225,input=0.47,output.batch=0.93,output.flex=0.93,output.priority=3.255,output=1.86				159	2027-03-30								158
        bedrock/eu-west-2/minimax.minimax-m2.5	chat	196000	8192	input.batch=0.235,input.flex=0.235,input.priority=0.8225,input=0.47,output.batch=0.93,output.flex=0.93,output.priority=3.255,output=1.86				160									158
        bedrock/eu-west-2/mistral.voxtral-mini-3b-2507	chat	32768	8192	input.batch=0.03,input.flex=0.03,input.priority=0.11,input=0.06,output.batch=0.03,output.flex=0.03,output.priority=0.11,output=0.06				433	2027-03-30								436
        bedrock/eu-west-2/mistral.voxtral-small-24b-2507	chat	32768	8192	input.batch=0.08,input.flex=0.08,input.priority=0.28,input=0.16,output.batch=0.23,output.flex=0.23,output.priority=0.82,output=0.47				433	2027-03-30								436
        bedrock/eu-west-2/nvidia.nemotron-super-3-120b	chat	256000	32000	input.batch=0.115,input.flex=0.115,input.priority=0.4025,input=0.23,output.batch=0.505,output.flex=0.505,output.priority=1.7675,output=1.01				160									158
        bedrock/eu-west-2/qwen.qwen3-coder-next	chat	262144	16384	input.batch=0.39,input.flex=0.39,input.priority=1.365,input=0.78,output.batch=0.93,output.flex=0.93,output.priority=3.255,output=1.86				159									158
        bedrock/eu-west-2/qwen.qwen3-next-80b-a3b	chat	262144	8192	input.flex=0.12,input.priority=0.4,input=0.23,output.flex=0.93,output.priority=3.26,output=1.86				557									158
        bedrock/eu-west-3/mistral.mistral-7b-instruct-v0:2	chat	32000	4096	input=0.2,output=0.26				71	2027-03-30								173
        bedrock/eu-west-3/mistral.mistral-large-2402-v1:0	chat	32000	4096	input=5.2,output=15.6				16									174
        bedrock/eu-west-3/mistral.mixtral-8x7b-instruct-v0:1	chat	32000	4096	input=0.59,output=0.91				71	2027-03-30								175
        bedrock/eu.amazon.nova-2-lite-v1:0	chat	1000000	64000	cache_read=0.10725,input=0.429,output=3.597				910
        bedrock/eu.amazon.nova-2-pro-preview-20251202-v1:0	chat	1000000	64000	cache_read=0.34375,input=1.375,input_audio=1.375,input_image=1.375,output=11				910									911
        bedrock/eu.amazon.nova-lite-v1:0	chat	300000	10000	cache_read=0.0195,input=0.078,output=0.312				177
        bedrock/eu.amazon.nova-micro-v1:0	chat	128000	10000	cache_read=0.0115,input=0.046,output=0.184				182
        bedrock/eu.amazon.nova-pro-v1:0	chat	300000	10000	cache_read.flex=0.13125,cache_read=0.2625,input.flex=0.525,input=1.05,output.flex=2.1,output=4.2				177									156
        bedrock/eu.anthropic.claude-3-5-haiku-20241022-v1:0	chat	200000	8192	cache_read=0.08,cache_write=1,input=0.8,output=4				183
        bedrock/eu.anthropic.claude-3-5-sonnet-20240620-v1:0	chat	200000	4096	cache_read=0.3,cache_write=3.75,input=3,output=15				920
        bedrock/eu.anthropic.claude-3-5-sonnet-20241022-v2:0	chat	200000	8192	cache_read=0.3,cache_write=3.75,input=3,output=15				921
        bedrock/eu.anthropic.claude-3-7-sonnet-20250219-v1:0	chat	200000	8192	cache_read=0.3,cache_write=3.75,input=3,output=15				26
        bedrock/eu.anthropic.claude-3-opus-20240229-v1:0	chat	200000	4096	cache_read=1.5,cache_write=18.75,input=15,output=75				176
        bedrock/eu.anthropic.claude-fable-5	chat	1000000	128000	cache_read=1.1,cache_write=13.75,cache_write_1h=22,input=11,output=55	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			926									156
        bedrock/eu.anthropic.claude-fable-5-1	chat	1000000	128000	cache_read=0.275,cache_write=13.75,cache_write_1h=22,input=11,output=55	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			785
        bedrock/eu.anthropic.claude-haiku-4-5-20251001-v1:0	chat	200000	64000	cache_read=0.11,cache_write=1.375,cache_write_1h=2.2,input.batch=0.55,input=1.1,output.batch=2.75,output=5.5				178	2026-10-15								156
        bedrock/eu.anthropic.claude-haiku-5-5	chat	1000000	128000	cache_read.above_100000=0.055,cache_read=0.011,cache_write.above_100000=0.6875,cache_write=0.1375,cache_write_1h.above_100000=1.1,cache_write_1h=0.22,input.above_100000=0.55,input=0.11,output.above_100000=2.75,output=0.55	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			1066									698
        bedrock/eu.anthropic.claude-opus-4-1-20250805-v1:0	chat	200000	32000	cache_read=1.5,cache_write=18.75,input=15,output=75	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			26	2027-01-08
        bedrock/eu.anthropic.claude-opus-4-20250514-v1:0	chat	200000	32000	cache_read=1.5,cache_write=18.75,input=15,output=75	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			26
        bedrock/eu.anthropic.claude-opus-4-5-20251101-v1:0	chat	200000	64000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			922									156
        bedrock/eu.anthropic.claude-opus-4-6-v1	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			923									156
        bedrock/eu.anthropic.claude-opus-4-7	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			924									156
        bedrock/eu.anthropic.claude-opus-4-8	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			927									156
        bedrock/eu.anthropic.claude-opus-5	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			784									156
        bedrock/eu.anthropic.claude-opus-5-5	chat	1000000	128000	cache_read=0.22,cache_write=5.5,cache_write_1h=8.8,input=4.4,output=22	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			696									156
        bedrock/eu.anthropic.claude-sonnet-4-20250514-v1:0	chat	200000	64000	cache_read.above_200000=0.6,cache_read=0.3,cache_write.above_200000=7.5,cache_write=3.75,input.above_200000=6,input=3,output.above_200000=22.5,output=15	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			26	2026-10-14								156
        bedrock/eu.anthropic.claude-sonnet-4-5-20250929-v1:0	chat	200000	64000	cache_read.above_200000=0.66,cache_read=0.33,cache_write.above_200000=8.25,cache_write=4.125,cache_write_1h.above_200000=13.2,cache_write_1h=6.6,input.above_200000=6.6,input.batch=1.65,input=3.3,output.above_200000=24.75,output.batch=8.25,output=16.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			178	2027-04-08								156
        bedrock/eu.anthropic.claude-sonnet-4-6	chat	1000000	64000	cache_read=0.33,cache_write=4.125,cache_write_1h=6.6,input=3.3,output=16.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			923									156
        bedrock/eu.anthropic.claude-sonnet-5	chat	1000000	128000	cache_read=0.22,cache_write=2.75,cache_write_1h=4.4,input=2.2,output=11	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			927									156
        bedrock/eu.anthropic.claude-sonnet-5-5	chat	1000000	128000	cache_read=0.11,cache_write=2.75,cache_write_1h=4.4,input=2.2,output=11	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			1060									698
        bedrock/eu.deepseek.v3.2	chat	163840	163840	input.flex=0.37,input=0.74,output.flex=1.11,output=2.22				157
        bedrock/eu.meta.llama3-2-1b-instruct-v1:0	chat	128000	4096	input=0.13,output=0.13				950	2026-07-07								951
        bedrock/eu.meta.llama3-2-3b-instruct-v1:0	chat	128000	4096	input=0.19,output=0.19				950	2026-07-07								952
        bedrock/eu.mistral.pixtral-large-2502-v1:0	chat	128000	16384	input=2,output=6				950									953
        bedrock/eu.twelvelabs.marengo-embed-2-7-v1:0	embedding	77		output=0	input.audio_second=0.00014,input.image=0.0001,input.video_second=0.0007,query=0.00007			914	2026-11-30	1024
        bedrock/eu.twelvelabs.marengo-embed-3-0-v1:0	embedding	500		output=0	input.audio_second=0.00014,input.image=0.0001,input.video_second=0.0007,query=0.00007			914		512
        bedrock/eu.twelvelabs.pegasus-1-2-v1:0	chat			output=7.5	input.video_second=0.00049			917	2027-03-22								918
        bedrock/global.amazon.nova-2-lite-v1:0	chat	1000000	64000	cache_read.priority=0.13125,cache_read=0.075,input.batch=0.15,input.priority=0.525,input=0.3,output.batch=1.25,output.priority=4.375,output=2.5				910									677
        bedrock/global.anthropic.claude-fable-5	chat	1000000	128000	cache_read=1,cache_write=12.5,cache_write_1h=20,input=10,output=50	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			926									156
        bedrock/global.anthropic.claude-fable-5-1	chat	1000000	128000	cache_read=0.25,cache_write=12.5,cache_write_1h=20,input=10,output=50	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			785									156
        bedrock/global.anthropic.claude-haiku-4-5-20251001-v1:0	chat	200000	64000	cache_read=0.1,cache_write=1.25,cache_write_1h=2,input.batch=0.5,input=1,output.batch=2.5,output=5				178									156
        bedrock/global.anthropic.claude-haiku-5-5	chat	1000000	128000	cache_read.above_100000=0.05,cache_read=0.01,cache_write.above_100000=0.625,cache_write=0.125,cache_write_1h.above_100000=1,cache_write_1h=0.2,input.above_100000=0.5,input=0.1,output.above_100000=2.5,output=0.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			1066									698
        bedrock/global.anthropic.claude-mythos-5-1	chat	1000000	128000	cache_read=0.25,cache_write=12.5,cache_write_1h=20,input=10,output=50				1059									698
        bedrock/global.anthropic.claude-opus-4-5-20251101-v1:0	chat	200000	64000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			922									156
        bedrock/global.anthropic.claude-opus-4-6-v1	chat	1000000	128000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			923									156
        bedrock/global.anthropic.claude-opus-4-7	chat	1000000	128000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			924									156
        bedrock/global.anthropic.claude-opus-4-8	chat	1000000	128000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			927									156
        bedrock/global.anthropic.claude-opus-5	chat	1000000	128000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			784									156
        bedrock/global.anthropic.claude-opus-5-5	chat	1000000	128000	cache_read=0.2,cache_write=5,cache_write_1h=8,input=4,output=20	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			696									156
        bedrock/global.anthropic.claude-sonnet-4-20250514-v1:0	chat	200000	64000	cache_read.above_200000=0.6,cache_read=0.3,cache_write.above_200000=7.5,cache_write=3.75,input.above_200000=6,input=3,output.above_200000=22.5,output=15	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			26	2026-10-14								156
        bedrock/global.anthropic.claude-sonnet-4-5-20250929-v1:0	chat	200000	64000	cache_read.above_200000=0.6,cache_read=0.3,cache_write.above_200000=7.5,cache_write=3.75,cache_write_1h.above_200000=12,cache_write_1h=6,input.above_200000=6,input.batch=1.5,input=3,output.above_200000=22.5,output.batch=7.5,output=15	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			178	2027-04-08								156
        bedrock/global.anthropic.claude-sonnet-4-6	chat	1000000	64000	cache_read=0.3,cache_write=3.75,cache_write_1h=6,input=3,output=15	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			923									156
        bedrock/global.anthropic.claude-sonnet-5	chat	1000000	128000	cache_read=0.2,cache_write=2.5,cache_write_1h=4,input=2,output=10	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			927									156
        bedrock/global.anthropic.claude-sonnet-5-5	chat	1000000	128000	cache_read=0.1,cache_write=2.5,cache_write_1h=4,input=2,output=10	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			1060									698
        bedrock/global.cohere.embed-v4:0	embedding	128000		input=0.12,output=0				114		1536							156
        bedrock/global.moonshotai.kimi-k3	chat	1000000	131072	cache_read.flex=0.15,cache_read.priority=0.525,cache_read=0.3,cache_write.flex=1.875,cache_write.priority=6.5625,cache_write=3.75,input.flex=1.5,input.priority=5.25,input=3,output.flex=7.5,output.priority=26.25,output=15				1058									156
        bedrock/global.openai.gpt-5.4	chat	922000	128000	cache_read.above_272000=0.5,cache_read=0.25,input.above_272000=5,input=2.5,output.above_272000=22.5,output=15				1050			22	23					692
        bedrock/global.openai.gpt-5.5	chat	922000	128000	cache_read.above_272000=1,cache_read=0.5,input.above_272000=10,input=5,output.above_272000=45,output=30				1050			22	23					691
        bedrock/global.openai.gpt-5.6-luna	chat	922000	128000	cache_read.above_272000=0.04,cache_read=0.02,cache_write.above_272000=0.5,cache_write=0.25,input.above_272000=0.4,input=0.2,output.above_272000=1.8,output=1.2				1049			39	23					685
        bedrock/global.openai.gpt-5.6-sol	chat	922000	128000	cache_read.above_272000=0.8,cache_read=0.4,cache_write.above_272000=10,cache_write=5,input.above_272000=8,input=4,output.above_272000=30,output=20				1049			39	23					679
        bedrock/global.openai.gpt-5.6-terra	chat	922000	128000	cache_read.above_272000=0.4,cache_read=0.2,cache_write.above_272000=5,cache_write=2.5,input.above_272000=4,input=2,output.above_272000=18,output=12				1049			39	23					680
        bedrock/global.openai.gpt-6-astra	chat	922000	128000	cache_read.above_272000.ultrafast=12,cache_read.above_272000=2,cache_read.ultrafast=6,cache_read=1,cache_write.above_272000.ultrafast=150,cache_write.above_272000=25,cache_write.ultrafast=75,cache_write=12.5,input.above_272000.ultrafast=120,input.above_272000=20,input.ultrafast=60,input=10,output.above_272000.ultrafast=450,output.above_272000=75,output.ultrafast=300,output=50				1051			39	23					687
        bedrock/global.openai.gpt-6-luna	chat	922000	128000	cache_read.above_272000=0.02,cache_read=0.01,cache_write.above_272000=0.25,cache_write=0.125,input.above_272000=0.2,input=0.1,output.above_272000=0.75,output=0.5				1052			39	23					156
        bedrock/global.openai.gpt-6-sol	chat	922000	128000	cache_read.above_272000=0.4,cache_read=0.2,cache_write.above_272000=5,cache_write=2.5,input.above_272000=4,input=2,output.above_272000=15,output=10				1052			39	23					156
        bedrock/global.openai.gpt-6.1-sol	chat	1000000	131072	cache_read.above_272000.ultrafast=1.2,cache_read.above_272000=0.2,cache_read.ultrafast=0.6,cache_read=0.1,cache_write.above_272000.ultrafast=30,cache_write.above_272000=5,cache_write.ultrafast=15,cache_write=2.5,input.above_272000.ultrafast=24,input.above_272000=4,input.ultrafast=12,input=2,output.above_272000.ultrafast=90,output.above_272000=15,output.ultrafast=60,output=10				1051			39	23					836
        bedrock/global.openai.gpt-6.1-terra	chat	922000	128000	cache_read.above_272000=0.1,cache_read=0.05,cache_write.above_272000=2.5,cache_write=1.25,input.above_272000=2,input=1,output.above_272000=7.5,output=5				1052			39	23					1068
        bedrock/global.twelvelabs.pegasus-1-2-v1:0	chat			output=7.5	input.video_second=0.00049			917	2027-03-22								918
        bedrock/global.twelvelabs.pegasus-1-5-v1:0	chat	261120	98304	output=7.5	input.video_second=0.00049			917									1067
        bedrock/global.xai.grok-4.6	chat	500000	500000	cache_read.flex=0.25,cache_read.priority=0.875,cache_read=0.5,input.flex=1,input.priority=3.5,input=2,output.flex=3,output.priority=10.5,output=6				1042			80						156
        bedrock/global.xai.grok-4.7	chat	524288	524288	cache_read.flex=0.25,cache_read.priority=0.875,cache_read=0.5,input.flex=1,input.priority=3.5,input=2,output.flex=3,output.priority=10.5,output=6				1042			80						1061
        bedrock/global.zai.glm-5.3	chat	1000000	128000	cache_read.batch=0.156,cache_read.flex=0.156,cache_read.priority=0.546,cache_read=0.312,cache_write.batch=1.05,cache_write.flex=1.05,cache_write.priority=3.675,cache_write=2.1,input.batch=0.84,input.flex=0.84,input.priority=2.94,input=1.68,output.batch=2.64,output.flex=2.64,output.priority=9.24,output=5.28				1062									156
        bedrock/google.gemma-3-12b-it	chat	128000	8000	input.batch=0.05,input.flex=0.05,input.priority=0.16,input=0.09,output.batch=0.15,output.flex=0.15,output.priority=0.51,output=0.29				776	2027-03-30								677
        bedrock/google.gemma-3-27b-it	chat	128000	8000	input.batch=0.12,input.flex=0.12,input.priority=0.4,input=0.23,output.batch=0.19,output.flex=0.19,output.priority=0.67,output=0.38				776	2027-03-30								677
        bedrock/google.gemma-3-4b-it	chat	128000	8000	input.batch=0.02,input.flex=0.02,input.priority=0.07,input=0.04,output.batch=0.04,output.flex=0.04,output.priority=0.14,output=0.08				975	2027-03-30								677
        bedrock/guardrails	guardrail				guardrail.automatedReasoningPolicyUnits=0.00017,guardrail.contentPolicyImageUnits=0.00075,guardrail.contentPolicyUnits=0.00015,guardrail.contextualGroundingPolicyUnits=0.0001,guardrail.sensitiveInformationPolicyFreeUnits=0,guardrail.sensitiveInformationPolicyUnits=0.0001,guardrail.topicPolicyUnits=0.00015,guardrail.wordPolicyUnits=0												156
        bedrock/in.moonshotai.kimi-k3	chat	1000000	131072	cache_read.flex=0.165,cache_read.priority=0.5775,cache_read=0.33,cache_write.flex=2.0625,cache_write.priority=7.21875,cache_write=4.125,input.flex=1.65,input.priority=5.775,input=3.3,output.flex=8.25,output.priority=28.875,output=16.5				1058									1064
        bedrock/invoke/anthropic.claude-3-5-sonnet-20240620-v1:0	chat	200000	4096	cache_read=0.3,cache_write=3.75,input=3,output=15				176
        bedrock/jp.amazon.nova-2-lite-v1:0	chat	1000000	64000	cache_read.flex=0.0495,cache_read.priority=0.17325,cache_read=0.099,input.batch=0.198,input.flex=0.198,input.priority=0.693,input=0.396,output.batch=1.6555,output.flex=1.6555,output.priority=5.79425,output=3.311				910									435
        bedrock/jp.anthropic.claude-haiku-4-5-20251001-v1:0	chat	200000	64000	cache_read=0.11,cache_write=1.375,cache_write_1h=2.2,input.batch=0.55,input=1.1,output.batch=2.75,output=5.5				178									156
        bedrock/jp.anthropic.claude-haiku-5-5	chat	1000000	128000	cache_read.above_100000=0.055,cache_read=0.011,cache_write.above_100000=0.6875,cache_write=0.1375,cache_write_1h.above_100000=1.1,cache_write_1h=0.22,input.above_100000=0.55,input=0.11,output.above_100000=2.75,output=0.55	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			1066									698
        bedrock/jp.anthropic.claude-opus-4-7	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			928									156
        bedrock/jp.anthropic.claude-opus-4-8	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			927									156
        bedrock/jp.anthropic.claude-opus-5	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			784									156
        bedrock/jp.anthropic.claude-opus-5-5	chat	1000000	128000	cache_read=0.22,cache_write=5.5,cache_write_1h=8.8,input=4.4,output=22	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			696									156
        bedrock/jp.anthropic.claude-sonnet-4-5-20250929-v1:0	chat	200000	64000	cache_read.above_200000=0.66,cache_read=0.33,cache_write.above_200000=8.25,cache_write=4.125,cache_write_1h.above_200000=13.2,cache_write_1h=6.6,input.above_200000=6.6,input.batch=1.65,input=3.3,output.above_200000=24.75,output.batch=8.25,output=16.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			178	2027-04-08								156
        bedrock/jp.anthropic.claude-sonnet-4-6	chat	1000000	64000	cache_read=0.33,cache_write=4.125,cache_write_1h=6.6,input=3.3,output=16.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			923									156
        bedrock/jp.anthropic.claude-sonnet-5	chat	1000000	128000	cache_read=0.22,cache_write=2.75,cache_write_1h=4.4,input=2.2,output=11	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			927									156
        bedrock/jp.anthropic.claude-sonnet-5-5	chat	1000000	128000	cache_read=0.11,cache_write=2.75,cache_write_1h=4.4,input=2.2,output=11	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			1060									698
        bedrock/max-x-max/50-steps/stability.stable-diffusion-xl-v0	image_generation	77			output.image=0.036
        bedrock/max-x-max/max-steps/stability.stable-diffusion-xl-v0	image_generation	77			output.image=0.072
        bedrock/meta.llama2-13b-chat-v1	chat	4096	4096	input=0.75,output=1													156
        bedrock/meta.llama2-70b-chat-v1	chat	4096	4096	input=1.95,output=2.56													156
        bedrock/meta.llama3-1-405b-instruct-v1:0	chat	128000	4096	input=2.4,output=2.4				950	2026-07-07								165
        bedrock/meta.llama3-1-70b-instruct-v1:0	chat	128000	4096	input.batch=0.36,input=0.72,output.batch=0.36,output=0.72				950	2027-03-30								677
        bedrock/meta.llama3-1-8b-instruct-v1:0	chat	128000	4096	input.batch=0.11,input=0.22,output.batch=0.11,output=0.22				950	2027-03-30								677
        bedrock/meta.llama3-2-11b-instruct-v1:0	chat	128000	4096	input=0.16,output=0.16				1022	2026-07-07								165
        bedrock/meta.llama3-2-1b-instruct-v1:0	chat	128000	4096	input=0.1,output=0.1				950	2026-07-07								951
        bedrock/meta.llama3-2-3b-instruct-v1:0	chat	128000	4096	input=0.15,output=0.15				950	2026-07-07								952
        bedrock/meta.llama3-2-90b-instruct-v1:0	chat	128000	4096	input=0.72,output=0.72				1022	2026-07-07								165
        bedrock/meta.llama3-3-70b-instruct-v1:0	chat	128000	4096	input.batch=0.36,input=0.72,output.batch=0.36,output=0.72				950	2027-03-30								677
        bedrock/meta.llama3-70b-instruct-v1:0	chat	8192	8192	input=2.65,output=3.5					2027-03-30								167
        bedrock/meta.llama3-8b-instruct-v1:0	chat	8192	8192	input=0.3,output=0.6					2027-03-30								168
        bedrock/meta.llama4-maverick-17b-instruct-v1:0	chat	1000000	8192	input.batch=0.12,input=0.24,output.batch=0.485,output=0.97				950	2027-03-30			619					1023
        bedrock/meta.llama4-scout-17b-instruct-v1:0	chat	10000000	8192	input.batch=0.085,input=0.17,output.batch=0.33,output=0.66				950	2027-03-30			619					1024
        bedrock/minimax.minimax-m2	chat	1000000	8000	input.batch=0.15,input.flex=0.15,input.priority=0.52,input=0.3,output.batch=0.6,output.flex=0.6,output.priority=2.1,output=1.2				557	2027-03-30								677
        bedrock/minimax.minimax-m2.1	chat	196000	8000	input.batch=0.15,input.flex=0.15,input.priority=0.525,input=0.3,output.batch=0.6,output.flex=0.6,output.priority=2.1,output=1.2				159	2027-03-30								677
        bedrock/minimax.minimax-m2.5	chat	196000	8000	input.batch=0.15,input.flex=0.15,input.priority=0.525,input=0.3,output.batch=0.6,output.flex=0.6,output.priority=2.1,output=1.2				159									677
        bedrock/mistral.devstral-2-123b	chat	256000	32000	input.batch=0.2,input.flex=0.2,input.priority=0.7,input=0.4,output.batch=1,output.flex=1,output.priority=3.5,output=2				159	2027-03-30								677
        bedrock/mistral.magistral-small-2509	chat	128000	40000	input.batch=0.25,input.flex=0.25,input.priority=0.88,input=0.5,output.batch=0.75,output.flex=0.75,output.priority=2.63,output=1.5				1025									677
        bedrock/mistral.ministral-3-14b-instruct	chat	128000	8000	input.batch=0.1,input.flex=0.1,input.priority=0.35,input=0.2,output.batch=0.1,output.flex=0.1,output.priority=0.35,output=0.2				1026									677
        bedrock/mistral.ministral-3-3b-instruct	chat	128000	8000	input.batch=0.05,input.flex=0.05,input.priority=0.17,input=0.1,output.batch=0.05,output.flex=0.05,output.priority=0.17,output=0.1				1026									677
        bedrock/mistral.ministral-3-8b-instruct	chat	128000	8000	input.batch=0.07,input.flex=0.07,input.priority=0.26,input=0.15,output.batch=0.07,output.flex=0.07,output.priority=0.26,output=0.15				1026									677
        bedrock/mistral.mistral-7b-instruct-v0:2	chat	32000	4096	input=0.15,output=0.2				71	2027-03-30								173
        bedrock/mistral.mistral-large-2402-v1:0	chat	32000	4096	input=4,output=12				16									174
        bedrock/mistral.mistral-large-2407-v1:0	chat	128000	8191	input=2,output=6				70									165
        bedrock/mistral.mistral-large-3-675b-instruct	chat	256000	32000	input.batch=0.25,input.flex=0.25,input.priority=0.88,input=0.5,output.batch=0.75,output.flex=0.75,output.priority=2.63,output=1.5				1026									677
        bedrock/mistral.mistral-small-2402-v1:0	chat	32000	4096	input.batch=0.5,input=1,output.batch=1.5,output=3				16									1027
        bedrock/mistral.mixtral-8x7b-instruct-v0:1	chat	32000	4096	input=0.45,output=0.7				71	2027-03-30								175
        bedrock/mistral.pixtral-large-2502-v1:0	chat	128000	16384	input=2,output=6				950									156
        bedrock/mistral.voxtral-mini-3b-2507	chat	32768	8192	input.batch=0.02,input.flex=0.02,input.priority=0.07,input=0.04,output.batch=0.02,output.flex=0.02,output.priority=0.07,output=0.04				433	2027-03-30								677
        bedrock/mistral.voxtral-small-24b-2507	chat	32768	8192	input.batch=0.05,input.flex=0.05,input.priority=0.17,input=0.1,output.batch=0.15,output.flex=0.15,output.priority=0.52,output=0.3				433	2027-03-30								677
        bedrock/moonshot.kimi-k2-thinking	chat	256000	16000	input.batch=0.3,input.priority=1.05,input=0.6,output.batch=1.25,output.priority=4.38,output=2.5				1028	2027-03-30								677
        bedrock/moonshotai.kimi-k2-thinking	chat	262144	16000	input.flex=0.3,input=0.6,output.flex=1.25,output=2.5				161	2027-03-30								165
        bedrock/moonshotai.kimi-k2.5	chat	262144	16000	input.flex=0.3,input=0.6,output.flex=1.5,output=3				166									165
        bedrock/moonshotai.kimi-k2.5@converse	chat	256000	16000	input.batch=0.3,input.flex=0.3,input.priority=1.05,input=0.6,output.batch=1.5,output.flex=1.5,output.priority=5.25,output=3				163									677
        bedrock/moonshotai.kimi-k3	chat	1000000	131072	cache_read.flex=0.165,cache_read.priority=0.5775,cache_read=0.33,cache_write.flex=2.0625,cache_write.priority=7.21875,cache_write=4.125,input.flex=1.65,input.priority=5.775,input=3.3,output.flex=8.25,output.priority=28.875,output=16.5				1058									677
        bedrock/nvidia.nemotron-nano-12b-v2	chat	128000	8000	input.batch=0.1,input.flex=0.1,input.priority=0.35,input=0.2,output.batch=0.3,output.flex=0.3,output.priority=1.05,output=0.6				776	2027-03-30								677
        bedrock/nvidia.nemotron-nano-3-30b	chat	256000	8000	input.batch=0.03,input.flex=0.03,input.priority=0.11,input=0.06,output.batch=0.12,output.flex=0.12,output.priority=0.42,output=0.24				775									677
        bedrock/nvidia.nemotron-nano-9b-v2	chat	128000	8000	input.batch=0.03,input.flex=0.03,input.priority=0.11,input=0.06,output.batch=0.12,output.flex=0.12,output.priority=0.4,output=0.23				778	2027-03-30								677
        bedrock/nvidia.nemotron-super-3-120b	chat	256000	32000	input.batch=0.075,input.flex=0.075,input.priority=0.2625,input=0.15,output.batch=0.325,output.flex=0.325,output.priority=1.1375,output=0.65				160									677
        bedrock/openai.gpt-6-luna	chat	922000	128000	cache_read.above_272000=0.02,cache_read=0.01,cache_write.above_272000=0.25,cache_write=0.125,input.above_272000=0.2,input=0.1,output.above_272000=0.75,output=0.5				1053				23					156
        bedrock/openai.gpt-6-sol	chat	922000	128000	cache_read.above_272000=0.4,cache_read=0.2,cache_write.above_272000=5,cache_write=2.5,input.above_272000=4,input=2,output.above_272000=15,output=10				1053				23					156
        bedrock/openai.gpt-oss-120b-1:0	chat	128000	16384	input.batch=0.075,input.flex=0.075,input.priority=0.2625,input=0.15,output.batch=0.3,output.flex=0.3,output.priority=1.05,output=0.6				780			80						677
        bedrock/openai.gpt-oss-20b-1:0	chat	128000	16384	input.batch=0.035,input.flex=0.035,input.priority=0.1225,input=0.07,output.batch=0.15,output.flex=0.15,output.priority=0.525,output=0.3				780			80						677
        bedrock/openai.gpt-oss-safeguard-120b	chat	128000	16000	input.batch=0.07,input.flex=0.07,input.priority=0.26,input=0.15,output.batch=0.3,output.flex=0.3,output.priority=1.05,output=0.6				1038									677
        bedrock/openai.gpt-oss-safeguard-20b	chat	128000	16000	input.batch=0.03,input.flex=0.03,input.priority=0.12,input=0.07,output.batch=0.1,output.flex=0.1,output.priority=0.35,output=0.2				1038									677
        bedrock/qwen.qwen3-235b-a22b-2507-v1:0	chat	262144	8192	input.batch=0.11,input.flex=0.11,input=0.22,output.batch=0.44,output.flex=0.44,output=0.88				948									1039
        bedrock/qwen.qwen3-32b-v1:0	chat	32768	8192	input.batch=0.075,input.flex=0.075,input.priority=0.2625,input=0.15,output.batch=0.3,output.flex=0.3,output.priority=1.05,output=0.6				948									677
        bedrock/qwen.qwen3-coder-30b-a3b-v1:0	chat	262144	16384	input.batch=0.075,input.priority=0.2625,input=0.15,output.batch=0.3,output.priority=1.05,output=0.6				948	2027-03-30								677
        bedrock/qwen.qwen3-coder-480b-a35b-v1:0	chat	262144	16384	input=0.45,output=1.8				948	2027-03-30								787
        bedrock/qwen.qwen3-coder-next	chat	256000	16000	input.batch=0.25,input.flex=0.25,input.priority=0.875,input=0.5,output.batch=0.6,output.flex=0.6,output.priority=2.1,output=1.2				159									677
        bedrock/qwen.qwen3-next-80b-a3b	chat	256000	8000	input.flex=0.07,input.priority=0.26,input=0.15,output.flex=0.6,output.priority=2.1,output=1.2				557									158
        bedrock/qwen.qwen3-vl-235b-a22b	chat	256000	8000	input.batch=0.26,input.priority=0.93,input=0.53,output.batch=1.33,output.priority=4.66,output=2.66				1040									677
        bedrock/sa-east-1/deepseek.v3.2	chat	163840	8000	input.batch=0.37,input.flex=0.37,input.priority=1.295,input=0.74,output.batch=1.11,output.flex=1.11,output.priority=3.885,output=2.22				157									158
        bedrock/sa-east-1/meta.llama3-70b-instruct-v1:0	chat	8192	8192	input=4.45,output=5.88					2027-03-30								167
        bedrock/sa-east-1/meta.llama3-8b-instruct-v1:0	chat	8192	8192	input=0.5,output=1.01					2027-03-30								168
        bedrock/sa-east-1/minimax.minimax-m2.1	chat	196000	8192	input.batch=0.18,input.flex=0.18,input.priority=0.63,input=0.36,output.batch=0.72,output.flex=0.72,output.priority=2.52,output=1.44				159	2027-03-30								158
        bedrock/sa-east-1/minimax.minimax-m2.5	chat	196000	8192	input.batch=0.18,input.flex=0.18,input.priority=0.63,input=0.36,output.batch=0.72,output.flex=0.72,output.priority=2.52,output=1.44				160									158
        bedrock/sa-east-1/moonshotai.kimi-k2-thinking	chat	262144	16000	input.flex=0.36,input=0.73,output.flex=1.52,output=3.03				161	2027-03-30								162
        bedrock/sa-east-1/moonshotai.kimi-k2.5	chat	262144	16000	input.batch=0.36,input.flex=0.36,input.priority=1.26,input=0.72,output.batch=1.8,output.flex=1.8,output.priority=6.3,output=3.6				163									158
        bedrock/sa-east-1/qwen.qwen3-coder-next	chat	262144	16384	input.flex=0.3,input=0.6,output.flex=0.72,output=1.44				159									164
        bedrock/sa-east-1/qwen.qwen3-next-80b-a3b	chat	262144	8192	input.flex=0.09,input.priority=0.32,input=0.18,output.flex=0.72,output.priority=2.54,output=1.45				557									158
        bedrock/stability.sd3-5-large-v1:0	image_generation	77			output.image=0.08
        bedrock/stability.sd3-large-v1:0	image_generation	77			output.image=0.08
        bedrock/stability.stable-conservative-upscale-v1:0	image_edit	77			output.image=0.4
        bedrock/stability.stable-creative-upscale-v1:0	image_edit	77			output.image=0.6
        bedrock/stability.stable-fast-upscale-v1:0	image_edit	77			output.image=0.03
        bedrock/stability.stable-image-control-sketch-v1:0	image_edit	77			output.image=0.07
        bedrock/stability.stable-image-control-structure-v1:0	image_edit	77			output.image=0.07
        bedrock/stability.stable-image-core-v1:0	image_generation	77			output.image=0.04
        bedrock/stability.stable-image-core-v1:1	image_generation	77			output.image=0.04
        bedrock/stability.stable-image-erase-object-v1:0	image_edit	77			output.image=0.07
        bedrock/stability.stable-image-inpaint-v1:0	image_edit	77			output.image=0.07
        bedrock/stability.stable-image-remove-background-v1:0	image_edit	77			output.image=0.07
        bedrock/stability.stable-image-search-recolor-v1:0	image_edit	77			output.image=0.07
        bedrock/stability.stable-image-search-replace-v1:0	image_edit	77			output.image=0.07
        bedrock/stability.stable-image-style-guide-v1:0	image_edit	77			output.image=0.07
        bedrock/stability.stable-image-ultra-v1:0	image_generation	77			output.image=0.14
        bedrock/stability.stable-image-ultra-v1:1	image_generation	77			output.image=0.14
        bedrock/stability.stable-outpaint-v1:0	image_edit	77			output.image=0.06
        bedrock/stability.stable-style-transfer-v1:0	image_edit	77			output.image=0.08
        bedrock/twelvelabs.marengo-embed-2-7-v1:0	embedding	77		output=0	input.audio_second=0.00014,input.image=0.0001,input.video_second=0.0007,query=0.00007			914	2026-11-30	1024
        bedrock/twelvelabs.marengo-embed-3-0-v1:0	embedding	500		output=0	input.audio_second=0.00014,input.image=0.0001,input.video_second=0.0007,query=0.00007			914		512
        bedrock/twelvelabs.pegasus-1-2-v1:0	chat			output=7.5	input.video_second=0.00049			917	2027-03-22								918
        bedrock/twelvelabs.pegasus-1-5-v1:0	chat	261120	98304	output=7.5	input.video_second=0.00049			917									1067
        bedrock/us-east-1/1-month-commitment/anthropic.claude-instant-v1	chat	100000	8191		input.second=0.011,second=0.011			71
        bedrock/us-east-1/1-month-commitment/anthropic.claude-v1	chat	100000	8191		input.second=0.0175,second=0.0175
        bedrock/us-east-1/1-month-commitment/anthropic.claude-v2:1	chat	100000	8191		input.second=0.0175,second=0.0175			71
        bedrock/us-east-1/6-month-commitment/anthropic.claude-instant-v1	chat	100000	8191		input.second=0.00611,second=0.00611			71
        bedrock/us-east-1/6-month-commitment/anthropic.claude-v1	chat	100000	8191		input.second=0.00972,second=0.00972
        bedrock/us-east-1/6-month-commitment/anthropic.claude-v2:1	chat	100000	8191		input.second=0.00972,second=0.00972			71
        bedrock/us-east-1/anthropic.claude-instant-v1	chat	100000	8191	input=0.8,output=2.4				71
        bedrock/us-east-1/anthropic.claude-v1	chat	100000	8191	input=8,output=24				71
        bedrock/us-east-1/anthropic.claude-v2:1	chat	100000	8191	input=8,output=24				71
        bedrock/us-east-1/deepseek.v3.2	chat	163840	8000	input.batch=0.31,input.flex=0.31,input.priority=1.085,input=0.62,output.batch=0.925,output.flex=0.925,output.priority=3.2375,output=1.85				157									158
        bedrock/us-east-1/meta.llama3-70b-instruct-v1:0	chat	8192	8192	input=2.65,output=3.5					2027-03-30								167
        bedrock/us-east-1/meta.llama3-8b-instruct-v1:0	chat	8192	8192	input=0.3,output=0.6					2027-03-30								168
        bedrock/us-east-1/minimax.minimax-m2.1	chat	196000	8192	input.batch=0.15,input.flex=0.15,input.priority=0.525,input=0.3,output.batch=0.6,output.flex=0.6,output.priority=2.1,output=1.2				159	2027-03-30								158
        bedrock/us-east-1/minimax.minimax-m2.5	chat	196000	8192	input.batch=0.15,input.flex=0.15,input.priority=0.525,input=0.3,output.batch=0.6,output.flex=0.6,output.priority=2.1,output=1.2				159									158
        bedrock/us-east-1/mistral.mistral-7b-instruct-v0:2	chat	32000	4096	input=0.15,output=0.2				71	2027-03-30								173
        bedrock/us-east-1/mistral.mistral-large-2402-v1:0	chat	32000	4096	input=4,output=12				16									174
        bedrock/us-east-1/mistral.mixtral-8x7b-instruct-v0:1	chat	32000	4096	input=0.45,output=0.7				71	2027-03-30								175
        bedrock/us-east-1/moonshotai.kimi-k2-thinking	chat	262144	16000	input.flex=0.3,input=0.6,output.flex=1.25,output=2.5				161	2027-03-30								162
        bedrock/us-east-1/moonshotai.kimi-k2.5	chat	262144	16000	input.batch=0.3,input.flex=0.3,input.priority=1.05,input=0.6,output.batch=1.5,output.flex=1.5,output.priority=5.25,output=3				163									158
        bedrock/us-east-1/qwen.qwen3-coder-next	chat	262144	16384	input.batch=0.25,input.flex=0.25,input.priority=0.875,input=0.5,output.batch=0.6,output.flex=0.6,output.priority=2.1,output=1.2				159									158
        bedrock/us-east-1/zai.glm-5	chat	200000	128000	input.batch=0.5,input.flex=0.5,input.priority=1.75,input=1,output.batch=1.6,output.flex=1.6,output.priority=5.6,output=3.2				704									158
        bedrock/us-east-2/deepseek.v3.2	chat	163840	8000	input.batch=0.31,input.flex=0.31,input.priority=1.085,input=0.62,output.batch=0.925,output.flex=0.925,output.priority=3.2375,output=1.85				157									158
        bedrock/us-east-2/minimax.minimax-m2.1	chat	196000	8192	input.batch=0.15,input.flex=0.15,input.priority=0.525,input=0.3,output.batch=0.6,output.flex=0.6,output.priority=2.1,output=1.2				159	2027-03-30								158
        bedrock/us-east-2/minimax.minimax-m2.5	chat	196000	8192	input.batch=0.15,input.flex=0.15,input.priority=0.525,input=0.3,output.batch=0.6,output.flex=0.6,output.priority=2.1,output=1.2				160									158
        bedrock/us-east-2/moonshotai.kimi-k2-thinking	chat	262144	16000	input.flex=0.3,input=0.6,output.flex=1.25,output=2.5				161	2027-03-30								162
        bedrock/us-east-2/moonshotai.kimi-k2.5	chat	262144	16000	input.batch=0.3,input.flex=0.3,input.priority=1.05,input=0.6,output.batch=1.5,output.flex=1.5,output.priority=5.25,output=3				163									158
        bedrock/us-east-2/qwen.qwen3-coder-next	chat	262144	16384	input.flex=0.25,input=0.5,output.flex=0.6,output=1.2				159									164
        bedrock/us-gov-east-1/amazon.nova-pro-v1:0	chat	300000	10000	cache_read=0.24,input=0.96,output=3.84				177
        bedrock/us-gov-east-1/amazon.titan-embed-text-v1	embedding	8192		input=0.1,output=0						1536
        bedrock/us-gov-east-1/amazon.titan-embed-text-v2:0	embedding	8192		input=0.2,output=0						1024
        bedrock/us-gov-east-1/amazon.titan-text-express-v1	chat	42000	8000	input=1.3,output=1.7
        bedrock/us-gov-east-1/amazon.titan-text-lite-v1	chat	42000	4000	input=0.3,output=0.4
        bedrock/us-gov-east-1/amazon.titan-text-premier-v1:0	chat	42000	32000	input=0.5,output=1.5
        bedrock/us-gov-east-1/anthropic.claude-fable-5-1	chat	1000000	128000	cache_read=0.3,cache_write=15,cache_write_1h=24,input=12,output=60				785
        bedrock/us-gov-east-1/anthropic.claude-haiku-4-5-20251001-v1:0	chat	200000	64000	cache_read=0.12,cache_write=1.5,cache_write_1h=2.4,input=1.2,output=6				178									695
        bedrock/us-gov-east-1/anthropic.claude-haiku-5-5	chat	1000000	128000	cache_read.above_100000=0.06,cache_read=0.012,cache_write.above_100000=0.75,cache_write=0.15,cache_write_1h.above_100000=1.2,cache_write_1h=0.24,input.above_100000=0.6,input=0.12,output.above_100000=3,output=0.6				846									698
        bedrock/us-gov-east-1/anthropic.claude-opus-4-8	chat	1000000	128000	cache_read=0.6,cache_write=7.5,cache_write_1h=12,input=6,output=30				783
        bedrock/us-gov-east-1/anthropic.claude-opus-5	chat	1000000	128000	cache_read=0.6,cache_write=7.5,cache_write_1h=12,input=6,output=30				784
        bedrock/us-gov-east-1/anthropic.claude-opus-5-5	chat	1000000	128000	cache_read=0.24,cache_write=6,cache_write_1h=9.6,input=4.8,output=24				696									156
        bedrock/us-gov-east-1/anthropic.claude-sonnet-4-5-20250929-v1:0	chat	200000	64000	cache_read=0.36,cache_write=4.5,cache_write_1h=7.2,input=3.6,output=18				178	2027-04-08								179
        bedrock/us-gov-east-1/anthropic.claude-sonnet-5	chat	1000000	128000	cache_read=0.24,cache_write=3,cache_write_1h=4.8,input=2.4,output=12				783
        bedrock/us-gov-east-1/anthropic.claude-sonnet-5-5	chat	1000000	128000	cache_read=0.12,cache_write=3,cache_write_1h=4.8,input=2.4,output=12				831									698
        bedrock/us-gov-east-1/claude-sonnet-4-5-20250929-v1:0	chat	200000	64000	cache_read=0.36,cache_write=4.5,cache_write_1h=7.2,input=3.6,output=18				178	2027-04-08								179
        bedrock/us-gov-east-1/meta.llama3-70b-instruct-v1:0	chat	8000	2048	input=2.65,output=3.5				180
        bedrock/us-gov-east-1/meta.llama3-8b-instruct-v1:0	chat	8000	2048	input=0.3,output=2.65				180
        bedrock/us-gov-east-1/nvidia.nemotron-nano-12b-v2	chat	128000	8192	input=0.24,output=0.72				776	2027-03-30								777
        bedrock/us-gov-east-1/nvidia.nemotron-nano-3-30b	chat	262144	8192	input=0.072,output=0.288				775									156
        bedrock/us-gov-east-1/nvidia.nemotron-nano-9b-v2	chat	128000	8192	input=0.072,output=0.276				778	2027-03-30								779
        bedrock/us-gov-east-1/nvidia.nemotron-super-3-120b	chat	256000	32768	input=0.18,output=0.78				160									156
        bedrock/us-gov-east-1/openai.gpt-oss-120b-1:0	chat	128000	16384	input=0.18,output=0.72				780			80						782
        bedrock/us-gov-east-1/openai.gpt-oss-20b-1:0	chat	128000	16384	input=0.084,output=0.36				780			80						781
        bedrock/us-gov-west-1/amazon.nova-2-multimodal-embeddings-v1:0	embedding	8172		input=0.162,output=0	input.audio_second=0.000168,input.image=0.000072,input.video_second=0.00084			181		3072
        bedrock/us-gov-west-1/amazon.nova-lite-v1:0	chat	300000	10000	cache_read=0.018,input=0.072,output=0.288				177
        bedrock/us-gov-west-1/amazon.nova-micro-v1:0	chat	128000	10000	cache_read=0.0105,input=0.042,output=0.168				182
        bedrock/us-gov-west-1/amazon.nova-pro-v1:0	chat	300000	10000	cache_read=0.24,input=0.96,output=3.84				177
        bedrock/us-gov-west-1/amazon.titan-embed-text-v1	embedding	8192		input=0.1,output=0						1536
        bedrock/us-gov-west-1/amazon.titan-embed-text-v2:0	embedding	8192		input=0.11,output=0						1024
        bedrock/us-gov-west-1/amazon.titan-text-express-v1	chat	42000	8000	input=0.8,output=1.6
        bedrock/us-gov-west-1/amazon.titan-text-lite-v1	chat	42000	4000	input=0.3,output=0.4
        bedrock/us-gov-west-1/amazon.titan-text-premier-v1:0	chat	42000	32000	input=0.5,output=1.5
        bedrock/us-gov-west-1/anthropic.claude-fable-5-1	chat	1000000	128000	cache_read=0.3,cache_write=15,cache_write_1h=24,input=12,output=60				785
        bedrock/us-gov-west-1/anthropic.claude-haiku-4-5-20251001-v1:0	chat	200000	64000	cache_read=0.12,cache_write=1.5,cache_write_1h=2.4,input=1.2,output=6				178									695
        bedrock/us-gov-west-1/anthropic.claude-haiku-5-5	chat	1000000	128000	cache_read.above_100000=0.06,cache_read=0.012,cache_write.above_100000=0.75,cache_write=0.15,cache_write_1h.above_100000=1.2,cache_write_1h=0.24,input.above_100000=0.6,input=0.12,output.above_100000=3,output=0.6				846									698
        bedrock/us-gov-west-1/anthropic.claude-opus-4-8	chat	1000000	128000	cache_read=0.6,cache_write=7.5,cache_write_1h=12,input=6,output=30				783
        bedrock/us-gov-west-1/anthropic.claude-opus-5	chat	1000000	128000	cache_read=0.6,cache_write=7.5,cache_write_1h=12,input=6,output=30				784
        bedrock/us-gov-west-1/anthropic.claude-opus-5-5	chat	1000000	128000	cache_read=0.24,cache_write=6,cache_write_1h=9.6,input=4.8,output=24				696									156
        bedrock/us-gov-west-1/anthropic.claude-sonnet-4-5-20250929-v1:0	chat	200000	64000	cache_read=0.36,cache_write=4.5,cache_write_1h=7.2,input=3.6,output=18				178	2027-04-08								179
        bedrock/us-gov-west-1/anthropic.claude-sonnet-5	chat	1000000	128000	cache_read=0.24,cache_write=3,cache_write_1h=4.8,input=2.4,output=12				783
        bedrock/us-gov-west-1/anthropic.claude-sonnet-5-5	chat	1000000	128000	cache_read=0.12,cache_write=3,cache_write_1h=4.8,input=2.4,output=12				831									698
        bedrock/us-gov-west-1/claude-sonnet-4-5-20250929-v1:0	chat	200000	64000	cache_read=0.36,cache_write=4.5,cache_write_1h=7.2,input=3.6,output=18				178	2027-04-08								179
        bedrock/us-gov-west-1/meta.llama3-70b-instruct-v1:0	chat	8000	8192	input=2.65,output=3.5				180									167
        bedrock/us-gov-west-1/meta.llama3-8b-instruct-v1:0	chat	8000	8192	input=0.3,output=0.6				180									168
        bedrock/us-gov-west-1/nvidia.nemotron-nano-12b-v2	chat	128000	8192	input=0.24,output=0.72				776	2027-03-30								777
        bedrock/us-gov-west-1/nvidia.nemotron-nano-3-30b	chat	262144	8192	input=0.072,output=0.288				775									156
        bedrock/us-gov-west-1/nvidia.nemotron-nano-9b-v2	chat	128000	8192	input=0.072,output=0.276				778	2027-03-30								779
        bedrock/us-gov-west-1/nvidia.nemotron-super-3-120b	chat	256000	32768	input=0.18,output=0.78				160									156
        bedrock/us-gov-west-1/openai.gpt-oss-120b-1:0	chat	128000	16384	input=0.18,output=0.72				780			80						782
        bedrock/us-gov-west-1/openai.gpt-oss-20b-1:0	chat	128000	16384	input=0.084,output=0.36				780			80						781
        bedrock/us-gov.anthropic.claude-fable-5-1	chat	1000000	128000	cache_read=0.3,cache_write=15,cache_write_1h=24,input=12,output=60				785									156
        bedrock/us-gov.anthropic.claude-haiku-5-5	chat	1000000	128000	cache_read.above_100000=0.06,cache_read=0.012,cache_write.above_100000=0.75,cache_write=0.15,cache_write_1h.above_100000=1.2,cache_write_1h=0.24,input.above_100000=0.6,input=0.12,output.above_100000=3,output=0.6				846									698
        bedrock/us-gov.anthropic.claude-opus-4-8	chat	1000000	128000	cache_read=0.6,cache_write=7.5,cache_write_1h=12,input=6,output=30				783									156
        bedrock/us-gov.anthropic.claude-opus-5	chat	1000000	128000	cache_read=0.6,cache_write=7.5,cache_write_1h=12,input=6,output=30				784									156
        bedrock/us-gov.anthropic.claude-opus-5-5	chat	1000000	128000	cache_read=0.24,cache_write=6,cache_write_1h=9.6,input=4.8,output=24				696									156
        bedrock/us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0	chat	200000	64000	cache_read.above_200000=0.72,cache_read=0.36,cache_write.above_200000=9,cache_write=4.5,cache_write_1h.above_200000=14.4,cache_write_1h=7.2,input.above_200000=7.2,input=3.6,output.above_200000=27,output=18				178	2027-04-08								179
        bedrock/us-gov.anthropic.claude-sonnet-5	chat	1000000	128000	cache_read=0.24,cache_write=3,cache_write_1h=4.8,input=2.4,output=12				783									156
        bedrock/us-gov.anthropic.claude-sonnet-5-5	chat	1000000	128000	cache_read=0.12,cache_write=3,cache_write_1h=4.8,input=2.4,output=12				831									698
        bedrock/us-gov.nvidia.nemotron-nano-12b-v2	chat	128000	8192	input=0.24,output=0.72				776	2027-03-30								777
        bedrock/us-gov.nvidia.nemotron-nano-3-30b	chat	262144	8192	input=0.072,output=0.288				775									156
        bedrock/us-gov.nvidia.nemotron-nano-9b-v2	chat	128000	8192	input=0.072,output=0.276				778	2027-03-30								779
        bedrock/us-gov.nvidia.nemotron-super-3-120b	chat	256000	32768	input=0.18,output=0.78				160									156
        bedrock/us-gov.openai.gpt-oss-120b-1:0	chat	128000	16384	input=0.18,output=0.72				780			80						782
        bedrock/us-gov.openai.gpt-oss-20b-1:0	chat	128000	16384	input=0.084,output=0.36				780			80						781
        bedrock/us-gov.xai.grok-4.6	chat	500000	500000	cache_read=0.66,input=2.64,output=7.92				1042			80
        bedrock/us-west-1/meta.llama3-70b-instruct-v1:0	chat	8192	8192	input=2.65,output=3.5					2027-03-30								167
        bedrock/us-west-1/meta.llama3-8b-instruct-v1:0	chat	8192	8192	input=0.3,output=0.6					2027-03-30								168
        bedrock/us-west-2/1-month-commitment/anthropic.claude-instant-v1	chat	100000	8191		input.second=0.011,second=0.011			71
        bedrock/us-west-2/1-month-commitment/anthropic.claude-v1	chat	100000	8191		input.second=0.0175,second=0.0175
        bedrock/us-west-2/1-month-commitment/anthropic.claude-v2:1	chat	100000	8191		input.second=0.0175,second=0.0175			71
        bedrock/us-west-2/6-month-commitment/anthropic.claude-instant-v1	chat	100000	8191		input.second=0.00611,second=0.00611			71
        bedrock/us-west-2/6-month-commitment/anthropic.claude-v1	chat	100000	8191		input.second=0.00972,second=0.00972
        bedrock/us-west-2/6-month-commitment/anthropic.claude-v2:1	chat	100000	8191		input.second=0.00972,second=0.00972			71
        bedrock/us-west-2/anthropic.claude-instant-v1	chat	100000	8191	input=0.8,output=2.4				71
        bedrock/us-west-2/anthropic.claude-v1	chat	100000	8191	input=8,output=24				71
        bedrock/us-west-2/anthropic.claude-v2:1	chat	100000	8191	input=8,output=24				71
        bedrock/us-west-2/deepseek.v3.2	chat	163840	8000	input.batch=0.31,input.flex=0.31,input.priority=1.085,input=0.62,output.batch=0.925,output.flex=0.925,output.priority=3.2375,output=1.85				157									158
        bedrock/us-west-2/minimax.minimax-m2.1	chat	196000	8192	input.batch=0.15,input.flex=0.15,input.priority=0.525,input=0.3,output.batch=0.6,output.flex=0.6,output.priority=2.1,output=1.2				159	2027-03-30								158
        bedrock/us-west-2/minimax.minimax-m2.5	chat	196000	8192	input.batch=0.15,input.flex=0.15,input.priority=0.525,input=0.3,output.batch=0.6,output.flex=0.6,output.priority=2.1,output=1.2				159									158
        bedrock/us-west-2/mistral.mistral-7b-instruct-v0:2	chat	32000	4096	input=0.15,output=0.2				71	2027-03-30								173
        bedrock/us-west-2/mistral.mistral-large-2402-v1:0	chat	32000	4096	input=4,output=12				16									174
        bedrock/us-west-2/mistral.mixtral-8x7b-instruct-v0:1	chat	32000	4096	input=0.45,output=0.7				71	2027-03-30								175
        bedrock/us-west-2/moonshotai.kimi-k2-thinking	chat	262144	16000	input.flex=0.3,input=0.6,output.flex=1.25,output=2.5				161	2027-03-30								162
        bedrock/us-west-2/moonshotai.kimi-k2.5	chat	262144	16000	input.batch=0.3,input.flex=0.3,input.priority=1.05,input=0.6,output.batch=1.5,output.flex=1.5,output.priority=5.25,output=3				163									158
        bedrock/us-west-2/qwen.qwen3-coder-next	chat	262144	16384	input.flex=0.25,input=0.5,output.flex=0.6,output=1.2				159									164
        bedrock/us-west-2/zai.glm-5	chat	200000	128000	input.batch=0.5,input.flex=0.5,input.priority=1.75,input=1,output.batch=1.6,output.flex=1.6,output.priority=5.6,output=3.2				704									158
        bedrock/us.amazon.nova-2-lite-v1:0	chat	1000000	64000	cache_read.flex=0.04125,cache_read.priority=0.144375,cache_read=0.0825,input.batch=0.165,input.flex=0.165,input.priority=0.5775,input=0.33,output.batch=1.375,output.flex=1.375,output.priority=4.8125,output=2.75				910									677
        bedrock/us.amazon.nova-2-pro-preview-20251202-v1:0	chat	1000000	64000	cache_read=0.34375,input.batch=0.6875,input.priority=2.40625,input=1.375,input_audio=1.375,input_image=1.375,output.batch=5.5,output.priority=19.25,output=11				910									677
        bedrock/us.amazon.nova-canvas-v1:0	image_generation	2600			output.image=0.06			906	2026-09-30
        bedrock/us.amazon.nova-lite-v1:0	chat	300000	10000	cache_read=0.015,input.batch=0.03,input=0.06,output.batch=0.12,output=0.24				177									677
        bedrock/us.amazon.nova-micro-v1:0	chat	128000	10000	cache_read=0.00875,input.batch=0.0175,input=0.035,output.batch=0.07,output=0.14				182									677
        bedrock/us.amazon.nova-pro-v1:0	chat	300000	10000	cache_read.flex=0.1,cache_read.priority=0.35,cache_read=0.2,input.batch=0.4,input.flex=0.4,input.priority=1.4,input=0.8,output.batch=1.6,output.flex=1.6,output.priority=5.6,output=3.2				177									677
        bedrock/us.anthropic.claude-3-5-haiku-20241022-v1:0	chat	200000	8192	cache_read=0.08,cache_write=1,input=0.8,output=4				183
        bedrock/us.anthropic.claude-3-5-sonnet-20240620-v1:0	chat	200000	4096	cache_read=0.3,cache_write=3.75,input=3,output=15				920
        bedrock/us.anthropic.claude-3-5-sonnet-20241022-v2:0	chat	200000	8192	cache_read=0.3,cache_write=3.75,input=3,output=15				921
        bedrock/us.anthropic.claude-3-7-sonnet-20250219-v1:0	chat	200000	8192	cache_read=0.3,cache_write=3.75,input=3,output=15				26
        bedrock/us.anthropic.claude-3-opus-20240229-v1:0	chat	200000	4096	cache_read=1.5,cache_write=18.75,input=15,output=75				176
        bedrock/us.anthropic.claude-fable-5	chat	1000000	128000	cache_read=1.1,cache_write=13.75,cache_write_1h=22,input=11,output=55	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			926									156
        bedrock/us.anthropic.claude-fable-5-1	chat	1000000	128000	cache_read=0.275,cache_write=13.75,cache_write_1h=22,input=11,output=55	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			785									156
        bedrock/us.anthropic.claude-haiku-4-5-20251001-v1:0	chat	200000	64000	cache_read=0.11,cache_write=1.375,cache_write_1h=2.2,input.batch=0.55,input=1.1,output.batch=2.75,output=5.5				178									156
        bedrock/us.anthropic.claude-haiku-5-5	chat	1000000	128000	cache_read.above_100000=0.055,cache_read=0.011,cache_write.above_100000=0.6875,cache_write=0.1375,cache_write_1h.above_100000=1.1,cache_write_1h=0.22,input.above_100000=0.55,input=0.11,output.above_100000=2.75,output=0.55	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			1066									698
        bedrock/us.anthropic.claude-mythos-5	chat	1000000	128000	cache_read=1.1,cache_write=13.75,cache_write_1h=22,input=11,output=55				1059									698
        bedrock/us.anthropic.claude-mythos-5-1	chat	1000000	128000	cache_read=0.275,cache_write=13.75,cache_write_1h=22,input=11,output=55				1059									698
        bedrock/us.anthropic.claude-mythos-preview	chat	1000000	128000	cache_read=2.75,cache_write=34.375,cache_write_1h=55,input=27.5,output=137.5				925									698
        bedrock/us.anthropic.claude-opus-4-1-20250805-v1:0	chat	200000	32000	cache_read=1.5,cache_write=18.75,input=15,output=75	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			26	2027-01-08								156
        bedrock/us.anthropic.claude-opus-4-20250514-v1:0	chat	200000	32000	cache_read=1.5,cache_write=18.75,input=15,output=75	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			26
        bedrock/us.anthropic.claude-opus-4-5-20251101-v1:0	chat	200000	64000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			922									156
        bedrock/us.anthropic.claude-opus-4-6-v1	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			923									156
        bedrock/us.anthropic.claude-opus-4-7	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			924									156
        bedrock/us.anthropic.claude-opus-4-8	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			927									156
        bedrock/us.anthropic.claude-opus-5	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			784									156
        bedrock/us.anthropic.claude-opus-5-5	chat	1000000	128000	cache_read=0.22,cache_write=5.5,cache_write_1h=8.8,input=4.4,output=22	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			696									156
        bedrock/us.anthropic.claude-sonnet-4-20250514-v1:0	chat	200000	64000	cache_read.above_200000=0.6,cache_read=0.3,cache_write.above_200000=7.5,cache_write=3.75,input.above_200000=6,input=3,output.above_200000=22.5,output=15	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			26	2026-10-14								156
        bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0	chat	200000	64000	cache_read.above_200000=0.66,cache_read=0.33,cache_write.above_200000=8.25,cache_write=4.125,cache_write_1h.above_200000=13.2,cache_write_1h=6.6,input.above_200000=6.6,input.batch=1.65,input=3.3,output.above_200000=24.75,output.batch=8.25,output=16.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			178	2027-04-08								156
        bedrock/us.anthropic.claude-sonnet-4-6	chat	1000000	64000	cache_read=0.33,cache_write=4.125,cache_write_1h=6.6,input=3.3,output=16.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			923									156
        bedrock/us.anthropic.claude-sonnet-5	chat	1000000	128000	cache_read=0.22,cache_write=2.75,cache_write_1h=4.4,input=2.2,output=11	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			927									156
        bedrock/us.anthropic.claude-sonnet-5-5	chat	1000000	128000	cache_read=0.11,cache_write=2.75,cache_write_1h=4.4,input=2.2,output=11	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			1060									698
        bedrock/us.cohere.embed-v4:0	embedding	128000		input=0.12,output=0				114		1536							156
        bedrock/us.deepseek.r1-v1:0	chat	128000	8192	input=1.35,output=5.4				1043	2027-03-30								1044
        bedrock/us.deepseek.v3.2	chat	163840	163840	input.batch=0.31,input.flex=0.31,input.priority=1.085,input=0.62,output.batch=0.925,output.flex=0.925,output.priority=3.2375,output=1.85				157									677
        bedrock/us.meta.llama3-1-405b-instruct-v1:0	chat	128000	4096	input=2.4,output=2.4				950	2026-07-07								165
        bedrock/us.meta.llama3-1-70b-instruct-v1:0	chat	128000	4096	input.batch=0.36,input=0.72,output.batch=0.36,output=0.72				950	2027-03-30								677
        bedrock/us.meta.llama3-1-8b-instruct-v1:0	chat	128000	4096	input.batch=0.11,input=0.22,output.batch=0.11,output=0.22				950	2027-03-30								677
        bedrock/us.meta.llama3-2-11b-instruct-v1:0	chat	128000	4096	input=0.16,output=0.16				1022	2026-07-07								165
        bedrock/us.meta.llama3-2-1b-instruct-v1:0	chat	128000	4096	input=0.1,output=0.1				950	2026-07-07								951
        bedrock/us.meta.llama3-2-3b-instruct-v1:0	chat	128000	4096	input=0.15,output=0.15				950	2026-07-07								952
        bedrock/us.meta.llama3-2-90b-instruct-v1:0	chat	128000	4096	input=0.72,output=0.72				1022	2026-07-07								165
        bedrock/us.meta.llama3-3-70b-instruct-v1:0	chat	128000	4096	input.batch=0.36,input=0.72,output.batch=0.36,output=0.72				950	2027-03-30								677
        bedrock/us.meta.llama4-maverick-17b-instruct-v1:0	chat	1000000	8192	input.batch=0.12,input=0.24,output.batch=0.485,output=0.97				950	2027-03-30			619					1023
        bedrock/us.meta.llama4-scout-17b-instruct-v1:0	chat	10000000	8192	input.batch=0.085,input=0.17,output.batch=0.33,output=0.66				950	2027-03-30			619					1024
        bedrock/us.mistral.pixtral-large-2502-v1:0	chat	128000	16384	input=2,output=6				950									953
        bedrock/us.moonshotai.kimi-k3	chat	1000000	131072	cache_read.flex=0.165,cache_read.priority=0.5775,cache_read=0.33,cache_write.flex=2.0625,cache_write.priority=7.21875,cache_write=4.125,input.flex=1.65,input.priority=5.775,input=3.3,output.flex=8.25,output.priority=28.875,output=16.5				1058									156
        bedrock/us.openai.gpt-5.4	chat	922000	128000	cache_read.above_272000=0.55,cache_read=0.275,input.above_272000=5.5,input=2.75,output.above_272000=24.75,output=16.5				1050			22	23					692
        bedrock/us.openai.gpt-5.5	chat	922000	128000	cache_read.above_272000=1.1,cache_read=0.55,input.above_272000=11,input=5.5,output.above_272000=49.5,output=33				1050			22	23					691
        bedrock/us.openai.gpt-5.6-luna	chat	922000	128000	cache_read.above_272000=0.044,cache_read=0.022,cache_write.above_272000=0.55,cache_write=0.275,input.above_272000=0.44,input=0.22,output.above_272000=1.98,output=1.32				1049			39	23					685
        bedrock/us.openai.gpt-5.6-sol	chat	922000	128000	cache_read.above_272000=0.88,cache_read=0.44,cache_write.above_272000=11,cache_write=5.5,input.above_272000=8.8,input=4.4,output.above_272000=33,output=22				1049			39	23					679
        bedrock/us.openai.gpt-5.6-terra	chat	922000	128000	cache_read.above_272000=0.44,cache_read=0.22,cache_write.above_272000=5.5,cache_write=2.75,input.above_272000=4.4,input=2.2,output.above_272000=19.8,output=13.2				1049			39	23					680
        bedrock/us.openai.gpt-6-astra	chat	922000	128000	cache_read.above_272000.ultrafast=13.2,cache_read.above_272000=2.2,cache_read.ultrafast=6.6,cache_read=1.1,cache_write.above_272000.ultrafast=165,cache_write.above_272000=27.5,cache_write.ultrafast=82.5,cache_write=13.75,input.above_272000.ultrafast=132,input.above_272000=22,input.ultrafast=66,input=11,output.above_272000.ultrafast=495,output.above_272000=82.5,output.ultrafast=330,output=55				1051			39	23					687
        bedrock/us.openai.gpt-6-luna	chat	922000	128000	cache_read.above_272000=0.022,cache_read=0.011,cache_write.above_272000=0.275,cache_write=0.1375,input.above_272000=0.22,input=0.11,output.above_272000=0.825,output=0.55				1052			39	23					156
        bedrock/us.openai.gpt-6-sol	chat	922000	128000	cache_read.above_272000=0.44,cache_read=0.22,cache_write.above_272000=5.5,cache_write=2.75,input.above_272000=4.4,input=2.2,output.above_272000=16.5,output=11				1052			39	23					156
        bedrock/us.openai.gpt-6.1-sol	chat	1000000	131072	cache_read.above_272000.ultrafast=1.32,cache_read.above_272000=0.22,cache_read.ultrafast=0.66,cache_read=0.11,cache_write.above_272000.ultrafast=33,cache_write.above_272000=5.5,cache_write.ultrafast=16.5,cache_write=2.75,input.above_272000.ultrafast=26.4,input.above_272000=4.4,input.ultrafast=13.2,input=2.2,output.above_272000.ultrafast=99,output.above_272000=16.5,output.ultrafast=66,output=11				1051			39	23					836
        bedrock/us.openai.gpt-6.1-terra	chat	922000	128000	cache_read.above_272000=0.11,cache_read=0.055,cache_write.above_272000=2.75,cache_write=1.375,input.above_272000=2.2,input=1.1,output.above_272000=8.25,output=5.5				1052			39	23					1068
        bedrock/us.stability.stable-conservative-upscale-v1:0	image_edit	77			output.image=0.4												156
        bedrock/us.stability.stable-creative-upscale-v1:0	image_edit	77			output.image=0.6												156
        bedrock/us.stability.stable-fast-upscale-v1:0	image_edit	77			output.image=0.03												156
        bedrock/us.stability.stable-image-control-sketch-v1:0	image_edit	77			output.image=0.07												156
        bedrock/us.stability.stable-image-control-structure-v1:0	image_edit	77			output.image=0.07												156
        bedrock/us.stability.stable-image-erase-object-v1:0	image_edit	77			output.image=0.07												156
        bedrock/us.stability.stable-image-inpaint-v1:0	image_edit	77			output.image=0.07												156
        bedrock/us.stability.stable-image-remove-background-v1:0	image_edit	77			output.image=0.07												156
        bedrock/us.stability.stable-image-search-recolor-v1:0	image_edit	77			output.image=0.07												156
        bedrock/us.stability.stable-image-search-replace-v1:0	image_edit	77			output.image=0.07												156
        bedrock/us.stability.stable-image-style-guide-v1:0	image_edit	77			output.image=0.07												156
        bedrock/us.stability.stable-outpaint-v1:0	image_edit	77			output.image=0.06												156
        bedrock/us.stability.stable-style-transfer-v1:0	image_edit	77			output.image=0.08												156
        bedrock/us.twelvelabs.marengo-embed-2-7-v1:0	embedding	77		output=0	input.audio_second=0.00014,input.image=0.0001,input.video_second=0.0007,query=0.00007			914	2026-11-30	1024
        bedrock/us.twelvelabs.marengo-embed-3-0-v1:0	embedding	500		output=0	input.audio_second=0.00014,input.image=0.0001,input.video_second=0.0007,query=0.00007			914		512
        bedrock/us.twelvelabs.pegasus-1-2-v1:0	chat			output=7.5	input.video_second=0.00049			917	2027-03-22								918
        bedrock/us.twelvelabs.pegasus-1-5-v1:0	chat	261120	98304	output=7.5	input.video_second=0.00049			917									1067
        bedrock/us.writer.palmyra-x4-v1:0	chat	128000	8192	input=2.5,output=10				907	2027-03-09								908
        bedrock/us.writer.palmyra-x5-v1:0	chat	128000	8192	input=0.6,output=6				907	2027-03-21								909
        bedrock/us.xai.grok-4.6	chat	500000	500000	cache_read.flex=0.275,cache_read.priority=0.9625,cache_read=0.55,input.flex=1.1,input.priority=3.85,input=2.2,output.flex=3.3,output.priority=11.55,output=6.6				1042			80						156
        bedrock/us.xai.grok-4.7	chat	524288	524288	cache_read.flex=0.275,cache_read.priority=0.9625,cache_read=0.55,input.flex=1.1,input.priority=3.85,input=2.2,output.flex=3.3,output.priority=11.55,output=6.6				1042			80						1061
        bedrock/us.zai.glm-5.3	chat	1000000	128000	cache_read.batch=0.1716,cache_read.flex=0.1716,cache_read.priority=0.6006,cache_read=0.3432,cache_write.batch=1.155,cache_write.flex=1.155,cache_write.priority=4.0425,cache_write=2.31,input.batch=0.924,input.flex=0.924,input.priority=3.234,input=1.848,output.batch=2.904,output.flex=2.904,output.priority=10.164,output=5.808				1062									156
        bedrock/writer.palmyra-vision-7b	chat	4096	4096	input.batch=0.075,input.flex=0.075,input.priority=0.2625,input=0.15,output.batch=0.3,output.flex=0.3,output.priority=1.05,output=0.6				10									677
        bedrock/writer.palmyra-x4-v1:0	chat	128000	8192	input=2.5,output=10				907	2027-03-09								908
        bedrock/writer.palmyra-x5-v1:0	chat	128000	8192	input=0.6,output=6				907	2027-03-21								909
        bedrock/zai.glm-4.7	chat	203000	128000	input.batch=0.3,input.flex=0.3,input.priority=1.05,input=0.6,output.batch=1.1,output.flex=1.1,output.priority=3.85,output=2.2				160	2027-03-30								677
        bedrock/zai.glm-4.7-flash	chat	203000	128000	input.batch=0.035,input.flex=0.035,input.priority=0.1225,input=0.07,output.batch=0.2,output.flex=0.2,output.priority=0.7,output=0.4				160	2027-03-30								677
        bedrock/zai.glm-5	chat	200000	128000	input.batch=0.5,input.priority=1.75,input=1,output.batch=1.6,output.priority=5.6,output=3.2				704									677
        bedrock_mantle/anthropic.claude-haiku-4-5	chat	200000	64000	cache_read=0.1,cache_write=1.25,cache_write_1h=2,input.batch=0.5,input=1,output.batch=2.5,output=5				178									695
        bedrock_mantle/anthropic.claude-haiku-5-5	chat	1000000	128000	cache_read.above_100000=0.055,cache_read=0.011,cache_write.above_100000=0.6875,cache_write=0.1375,cache_write_1h.above_100000=1.1,cache_write_1h=0.22,input.above_100000=0.55,input=0.11,output.above_100000=2.75,output=0.55	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			842									843
        bedrock_mantle/anthropic.claude-opus-5-5	chat	1000000	128000	cache_read=0.22,cache_write=5.5,cache_write_1h=8.8,input=4.4,output=22	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			696									697
        bedrock_mantle/anthropic.claude-sonnet-5-5	chat	1000000	128000	cache_read=0.11,cache_write=2.75,cache_write_1h=4.4,input=2.2,output=11	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			696									698
        bedrock_mantle/deepseek.v3.1	chat	128000	8000	input.batch=0.29,input.flex=0.29,input.priority=1.015,input=0.58,output.batch=0.84,output.flex=0.84,output.priority=2.94,output=1.68				70	2027-03-30		80						677
        bedrock_mantle/google.gemma-4-26b-a4b	chat	256000	256000	input.batch=0.065,input.flex=0.065,input.priority=0.2275,input=0.13,output.batch=0.2,output.flex=0.2,output.priority=0.7,output=0.4				693			39						677
        bedrock_mantle/google.gemma-4-31b	chat	256000	256000	input.batch=0.07,input.flex=0.07,input.priority=0.245,input=0.14,output.batch=0.2,output.flex=0.2,output.priority=0.7,output=0.4				693			39						677
        bedrock_mantle/google.gemma-4-e2b	chat	128000	128000	input.batch=0.02,input.flex=0.02,input.priority=0.07,input=0.04,output.batch=0.04,output.flex=0.04,output.priority=0.14,output=0.08				693			39						677
        bedrock_mantle/moonshotai.kimi-k2-thinking	chat	256000	16000	input.batch=0.3,input.flex=0.3,input.priority=1.05,input=0.6,output.batch=1.25,output.flex=1.25,output.priority=4.38,output=2.5				189	2027-03-30		80						677
        bedrock_mantle/openai.gpt-5.4	responses	922000	128000	cache_read.above_272000=0.55,cache_read=0.275,input.above_272000=5.5,input=2.75,output.above_272000=24.75,output=16.5	web_search.query.high=0.012,web_search.query.low=0.012,web_search.query.medium=0.012			690			39	23					692
        bedrock_mantle/openai.gpt-5.5	responses	922000	128000	cache_read.above_272000=1.1,cache_read=0.55,input.above_272000=11,input=5.5,output.above_272000=49.5,output=33	web_search.query.high=0.012,web_search.query.low=0.012,web_search.query.medium=0.012			690			39	23					691
        bedrock_mantle/openai.gpt-5.6-cyber	responses	922000	128000	cache_read=1.375,cache_write=17.1875,input=13.75,output=82.5				681			39	23					682
        bedrock_mantle/openai.gpt-5.6-luna	responses	922000	128000	cache_read.above_272000=0.044,cache_read=0.022,cache_write.above_272000=0.55,cache_write=0.275,input.above_272000=0.44,input=0.22,output.above_272000=1.98,output=1.32	web_search.query.high=0.012,web_search.query.low=0.012,web_search.query.medium=0.012			678			39	23					685
        bedrock_mantle/openai.gpt-5.6-sol	responses	922000	128000	cache_read.above_272000=0.88,cache_read=0.44,cache_write.above_272000=11,cache_write=5.5,input.above_272000=8.8,input=4.4,output.above_272000=33,output=22	web_search.query.high=0.012,web_search.query.low=0.012,web_search.query.medium=0.012			678			39	23					679
        bedrock_mantle/openai.gpt-5.6-terra	responses	922000	128000	cache_read.above_272000=0.44,cache_read=0.22,cache_write.above_272000=5.5,cache_write=2.75,input.above_272000=4.4,input=2.2,output.above_272000=19.8,output=13.2	web_search.query.high=0.012,web_search.query.low=0.012,web_search.query.medium=0.012			678			39	23					680
        bedrock_mantle/openai.gpt-6-astra	responses	922000	128000	cache_read.above_272000.ultrafast=13.2,cache_read.above_272000=2.2,cache_read.ultrafast=6.6,cache_read=1.1,cache_write.above_272000.ultrafast=165,cache_write.above_272000=27.5,cache_write.ultrafast=82.5,cache_write=13.75,input.above_272000.ultrafast=132,input.above_272000=22,input.ultrafast=66,input=11,output.above_272000.ultrafast=495,output.above_272000=82.5,output.ultrafast=330,output=55				686			39	23					687
        bedrock_mantle/openai.gpt-6-luna	responses	922000	128000	cache_read.above_272000=0.022,cache_read=0.011,cache_write.above_272000=0.275,cache_write=0.1375,input.above_272000=0.22,input=0.11,output.above_272000=0.825,output=0.55				688			39	23					689
        bedrock_mantle/openai.gpt-6-sol	responses	922000	128000	cache_read.above_272000=0.44,cache_read=0.22,cache_write.above_272000=5.5,cache_write=2.75,input.above_272000=4.4,input=2.2,output.above_272000=16.5,output=11				688			39	23					689
        bedrock_mantle/openai.gpt-6.1-sol	responses	1000000	131072	cache_read.above_272000.ultrafast=1.32,cache_read.above_272000=0.22,cache_read.ultrafast=0.66,cache_read=0.11,cache_write.above_272000.ultrafast=33,cache_write.above_272000=5.5,cache_write.ultrafast=16.5,cache_write=2.75,input.above_272000.ultrafast=26.4,input.above_272000=4.4,input.ultrafast=13.2,input=2.2,output.above_272000.ultrafast=99,output.above_272000=16.5,output.ultrafast=66,output=11				686			39	23					836
        bedrock_mantle/openai.gpt-6.1-terra	responses	922000	128000	cache_read.above_272000=0.11,cache_read=0.055,cache_write.above_272000=2.75,cache_write=1.375,input.above_272000=2.2,input=1.1,output.above_272000=8.25,output=5.5				688			39	23					878
        bedrock_mantle/openai.gpt-daybreak-blue-5.6-sol	responses	1050000	128000	cache_read.above_272000=0.88,cache_read=0.44,cache_write.above_272000=11,cache_write=5.5,input.above_272000=8.8,input=4.4,output.above_272000=33,output=22				683			22	23					684
        bedrock_mantle/openai.gpt-oss-120b	chat	131072	16384	input.batch=0.075,input.flex=0.075,input.priority=0.2625,input=0.15,output.batch=0.3,output.flex=0.3,output.priority=1.05,output=0.6				676			39						677
        bedrock_mantle/openai.gpt-oss-20b	chat	131072	16384	input.batch=0.035,input.flex=0.035,input.priority=0.1225,input=0.07,output.batch=0.15,output.flex=0.15,output.priority=0.525,output=0.3				676			39						677
        bedrock_mantle/openai.gpt-oss-safeguard-120b	chat	131072	16000	input.batch=0.07,input.flex=0.07,input.priority=0.26,input=0.15,output.batch=0.3,output.flex=0.3,output.priority=1.05,output=0.6				300			80						677
        bedrock_mantle/openai.gpt-oss-safeguard-20b	chat	131072	16000	input.batch=0.03,input.flex=0.03,input.priority=0.12,input=0.07,output.batch=0.1,output.flex=0.1,output.priority=0.35,output=0.2				300			80						677
        bedrock_mantle/qwen.qwen3-235b-a22b-2507	chat	256000	8000	input.batch=0.11,input.flex=0.11,input.priority=0.385,input=0.22,output.batch=0.44,output.flex=0.44,output.priority=1.54,output=0.88				189			80						677
        bedrock_mantle/qwen.qwen3-32b	chat	32000	8000	input.batch=0.075,input.flex=0.075,input.priority=0.2625,input=0.15,output.batch=0.3,output.flex=0.3,output.priority=1.05,output=0.6				189			80						677
        bedrock_mantle/qwen.qwen3-coder-30b-a3b-instruct	chat	256000	16000	input.batch=0.075,input.flex=0.075,input.priority=0.2625,input=0.15,output.batch=0.3,output.flex=0.3,output.priority=1.05,output=0.6				70	2027-03-30		80						677
        bedrock_mantle/qwen.qwen3-coder-480b-a35b-instruct	chat	262144	16000	input.batch=0.225,input.flex=0.225,input.priority=0.7875,input=0.45,output.batch=0.9,output.flex=0.9,output.priority=3.15,output=1.8				70	2027-03-30		80						787
        bedrock_mantle/qwen.qwen3-next-80b-a3b-instruct	chat	256000	8000	input.batch=0.07,input.flex=0.07,input.priority=0.26,input=0.14,output.batch=0.6,output.flex=0.6,output.priority=2.1,output=1.2				189			80						677
        bedrock_mantle/qwen.qwen3-vl-235b-a22b-instruct	chat	256000	8000	input.batch=0.26,input.flex=0.26,input.priority=0.93,input=0.53,output.batch=1.33,output.flex=1.33,output.priority=4.66,output=2.66				208			80						677
        bedrock_mantle/us-gov-east-1/openai.gpt-5.4	responses	922000	128000	cache_read=0.33,input=3.3,output=19.8				683			22	23					786
        bedrock_mantle/us-gov-east-1/openai.gpt-oss-120b	chat	131072	16384	input=0.18,output=0.72				676			39						782
        bedrock_mantle/us-gov-east-1/openai.gpt-oss-20b	chat	131072	16384	input=0.084,output=0.36				676			39						781
        bedrock_mantle/us-gov-east-1/xai.grok-4.6	chat	500000	500000	cache_read=0.66,input=2.64,output=7.92				0			39
        bedrock_mantle/us-gov-west-1/anthropic.claude-haiku-5-5	chat	1000000	128000	cache_read.above_100000=0.06,cache_read=0.012,cache_write.above_100000=0.75,cache_write=0.15,cache_write_1h.above_100000=1.2,cache_write_1h=0.24,input.above_100000=0.6,input=0.12,output.above_100000=3,output=0.6				842									843
        bedrock_mantle/us-gov-west-1/anthropic.claude-opus-5-5	chat	1000000	128000	cache_read=0.24,cache_write=6,cache_write_1h=9.6,input=4.8,output=24				696									697
        bedrock_mantle/us-gov-west-1/anthropic.claude-sonnet-5-5	chat	1000000	128000	cache_read=0.12,cache_write=3,cache_write_1h=4.8,input=2.4,output=12				696									698
        bedrock_mantle/us-gov-west-1/google.gemma-4-26b-a4b	chat	256000	256000	input=0.156,output=0.48				693			39
        bedrock_mantle/us-gov-west-1/google.gemma-4-31b	chat	256000	256000	input=0.168,output=0.48				693			39
        bedrock_mantle/us-gov-west-1/google.gemma-4-e2b	chat	128000	128000	input=0.048,output=0.096				693			39
        bedrock_mantle/us-gov-west-1/openai.gpt-5.4	responses	922000	128000	cache_read=0.3375,input=3.375,output=20.25				683			22	23					692
        bedrock_mantle/us-gov-west-1/openai.gpt-5.6-luna	responses	922000	128000	cache_read.above_272000=0.054,cache_read=0.027,cache_write.above_272000=0.675,cache_write=0.3375,input.above_272000=0.54,input=0.27,output.above_272000=2.43,output=1.62				683			39	23					685
        bedrock_mantle/us-gov-west-1/openai.gpt-5.6-terra	responses	922000	128000	cache_read.above_272000=0.54,cache_read=0.27,cache_write.above_272000=6.75,cache_write=3.375,input.above_272000=5.4,input=2.7,output.above_272000=24.3,output=16.2				683			39	23					680
        bedrock_mantle/us-gov-west-1/openai.gpt-oss-120b	chat	131072	16384	input=0.18,output=0.72				676			39						782
        bedrock_mantle/us-gov-west-1/openai.gpt-oss-20b	chat	131072	16384	input=0.084,output=0.36				676			39						781
        bedrock_mantle/us-gov-west-1/xai.grok-4.3	chat	1048576	16384	cache_read=0.24,input=1.5,output=3				311			39						156
        bedrock_mantle/us-gov-west-1/xai.grok-4.6	chat	500000	500000	cache_read=0.66,input=2.64,output=7.92				0			39
        bedrock_mantle/xai.grok-4.3	chat	1048576	16384	cache_read.batch=0.1,cache_read.flex=0.1,cache_read.priority=0.35,cache_read=0.2,input.batch=0.625,input.flex=0.625,input.priority=2.1875,input=1.25,output.batch=1.25,output.flex=1.25,output.priority=4.375,output=2.5				311			39						677
        bedrock_mantle/xai.grok-4.6	chat	500000	500000	cache_read.flex=0.275,cache_read.priority=0.9625,cache_read=0.55,input.flex=1.1,input.priority=3.85,input=2.2,output.flex=3.3,output.priority=11.55,output=6.6				0			39						694
        bespoke/bespokelabs/Bespoke-Nimble-9B	evaluation	8192		input=0,output=0							812						813
        bespoke/nimble	evaluation	8192		input=0,output=0							812						814
        bespoke/nimble-latest	evaluation	8192		input=0,output=0							812						813
        bigmodel/glm-5.3	chat	1000000	128000	cache_read=0.2857142857142857,input=1.1428571428571428,output=4				901			202						902
        bigmodel/glm-5.3-flash	chat	1000000	128000	cache_read=0.032857142857142855,input=0.1142857142857143,output=0.4				903			202						902
        bigmodel/glm-5.3-flashx	chat	1000000	128000	cache_read=0.08142857142857142,input=0.2857142857142857,output=1				903			202						902
        bing_grounding/search	search				query=0.014
        black_forest_labs/flux-dev	image_generation				output.image=0.025						6						185
        black_forest_labs/flux-kontext-max	image_edit				output.image=0.08						184						185
        black_forest_labs/flux-kontext-pro	image_edit				output.image=0.04						184						185
        black_forest_labs/flux-pro	image_generation				output.image=0.05						6						185
        black_forest_labs/flux-pro-1.0-expand	image_edit				output.image=0.05						186						185
        black_forest_labs/flux-pro-1.0-fill	image_edit				output.image=0.05						186						185
        black_forest_labs/flux-pro-1.1	image_generation				output.image=0.04						6						185
        black_forest_labs/flux-pro-1.1-ultra	image_generation				output.image=0.06						6						185
        c4ai-aya-expanse-32b	=cohere/c4ai-aya-expanse-32b
        cerebras/gemma-4-31b	chat	131072	40960	input=0.99,output=1.49				191									768
        cerebras/gpt-oss-120b	chat	131072	32768	input=0.35,output=0.75				187									188
        cerebras/llama-3.1-70b	chat	128000	128000	input=0.6,output=0.6				70
        cerebras/llama-3.1-8b	chat	128000	128000	input=0.1,output=0.1				70
        cerebras/llama-3.3-70b	chat	128000	128000	input=0.85,output=1.2				70	2026-02-16
        cerebras/llama3.1-70b	chat	128000	128000	input=0.6,output=0.6				70	2025-01-17
        cerebras/llama3.1-8b	chat	128000	128000	input=0.1,output=0.1				70	2026-05-27
        cerebras/qwen-3-32b	chat	128000	128000	input=0.4,output=0.8				189	2026-02-16								190
        cerebras/qwen-3.8-27b	chat	65536	32768	input=0.99,output=1.49				191									192
        chat-latest	=openai/chat-latest
        chatdolphin	=nlp_cloud/chatdolphin
        chatgpt-image-latest	=openai/chatgpt-image-latest
        chatgpt/gpt-5.1-codex-max	responses	128000	128000					386			22
        chatgpt/gpt-5.1-codex-mini	responses	128000	64000					386			22
        chatgpt/gpt-5.2	responses	128000	64000					390			39
        chatgpt/gpt-5.2-codex	responses	128000	128000					386			22
        chatgpt/gpt-5.3-chat-latest	responses	128000	64000					386			39
        chatgpt/gpt-5.3-codex	responses	128000	128000					390			22
        chatgpt/gpt-5.3-codex-spark	responses	128000	128000					382			22
        chatgpt/gpt-5.3-instant	responses	128000	64000					382			39
        chatgpt/gpt-5.4	responses	1050000	128000					390			39
        chatgpt/gpt-5.4-pro	responses	1050000	128000					395			22
        chatgpt/gpt-5.5	responses	1050000	128000					390			39						391
        chatgpt/gpt-5.6-luna	responses	1050000	128000					390			39						392
        chatgpt/gpt-5.6-sol	responses	1050000	128000					390			39						393
        chatgpt/gpt-5.6-terra	responses	1050000	128000					390			39						394
        chatgpt/gpt-6-astra	responses	922000	128000					389			39						388
        chatgpt/gpt-6-astra-law	responses	922000	128000					389			39						388
        chatgpt/gpt-6-luna	responses	922000	128000					387			39						388
        chatgpt/gpt-6-rosalind	responses	922000	128000					389			22						388
        chatgpt/gpt-6-sol	responses	922000	128000					387			39						388
        chatgpt/gpt-6.1-sol	responses	922000	128000					389			39						388
        chatgpt/gpt-6.1-terra	responses	922000	128000					387			39						388
        chatgpt/gpt-rosalind-discovery	responses										22						388
        claude-fable-5	=anthropic/claude-fable-5
        claude-fable-5-1	=anthropic/claude-fable-5-1
        claude-haiku-4-5	=anthropic/claude-haiku-4-5
        claude-haiku-4-5-20251001	=anthropic/claude-haiku-4-5-20251001
        claude-haiku-5-5	=anthropic/claude-haiku-5-5
        claude-mythos-5	=anthropic/claude-mythos-5
        claude-mythos-5-1	=anthropic/claude-mythos-5-1
        claude-mythos-preview	=anthropic/claude-mythos-preview
        claude-opus-4-5	=anthropic/claude-opus-4-5
        claude-opus-4-5-20251101	=anthropic/claude-opus-4-5-20251101
        claude-opus-4-6	=anthropic/claude-opus-4-6
        claude-opus-4-6-20260205	=anthropic/claude-opus-4-6-20260205
        claude-opus-4-7	=anthropic/claude-opus-4-7
        claude-opus-4-7-20260416	=anthropic/claude-opus-4-7-20260416
        claude-opus-4-8	=anthropic/claude-opus-4-8
        claude-opus-5	=anthropic/claude-opus-5
        claude-opus-5-5	=anthropic/claude-opus-5-5
        claude-sonnet-4-5	=anthropic/claude-sonnet-4-5
        claude-sonnet-4-5-20250929	=anthropic/claude-sonnet-4-5-20250929
        claude-sonnet-4-5-20250929-v1:0	=bedrock/claude-sonnet-4-5-20250929-v1:0
        claude-sonnet-4-6	=anthropic/claude-sonnet-4-6
        claude-sonnet-5	=anthropic/claude-sonnet-5
        claude-sonnet-5-5	=anthropic/claude-sonnet-5-5
        clf_ai_gateway/deepseek-v4-flash	chat	1048576	131072	cache_read=0.005,input=0.176,output=0.528				651					882				880
        clf_ai_gateway/deepseek-v4-pro	chat	1048576	131072	cache_read=0.017,input=0.528,output=1.584				651					882				880
        clf_ai_gateway/deepseek-v4.1-flash	chat	1048576	131072	cache_read=0.002,input=0.12,output=0.48				881					884				880
        clf_ai_gateway/glm-4.7-flash	chat	131072	131072	input=0.024,output=0.16				648					883				880
        clf_ai_gateway/glm-5.2	chat	262144	131072	cache_read=0.104,input=0.56,output=1.76				651					882				880
        clf_ai_gateway/glm-5.3	chat	1048576	131072	cache_read=0.104,input=0.56,output=1.76				651					879				880
        clf_ai_gateway/glm-5.3-flash	chat	1048576	131072	cache_read=0.012,input=0.06,output=0.2				881					882				880
        clf_ai_gateway/kimi-k2.6	chat	262144	131072	cache_read=0.064,input=0.38,output=1.6				881					885				880
        clf_ai_gateway/kimi-k2.7-code	chat	262144	131072	cache_read=0.076,input=0.38,output=1.6				881					883				880
        clf_ai_gateway/qwen3.8-27b	chat	262144	131072	cache_read=0.02,input=0.18,output=1.28				881					886				880
        cloudflare/@cf/aisingapore/gemma-sea-lion-v4-27b-it	chat	128000	128000	input=0.351,output=0.555										300
        cloudflare/@cf/cloudflare/clairic	extraction	65536		input=0.1,output=0				10									196
        cloudflare/@cf/cloudflare/clef	evaluation	65536		input=0.24,output=0				10									195
        cloudflare/@cf/cloudflare/clef-flash	evaluation	65536		input=0.09,output=0				10									195
        cloudflare/@cf/cloudflare/clef-omni	evaluation	64000		input=0.15,output=0				193									194
        cloudflare/@cf/deepseek-ai/deepseek-r1-distill-qwen-32b	chat	80000	80000	input=0.497,output=4.881				197						300
        cloudflare/@cf/google/gemma-2b-it-lora	chat	8192	8192	input=0,output=0										300
        cloudflare/@cf/google/gemma-4-26b-a4b-it	chat	256000	256000	input=0.1,output=0.3				161						300
        cloudflare/@cf/google/gemma-7b-it-lora	chat	3500	3500	input=0,output=0										300
        cloudflare/@cf/ibm-granite/granite-4.0-h-micro	chat	131000	131000	input=0.017,output=0.112				16						300
        cloudflare/@cf/meta-llama/llama-2-7b-chat-hf-lora	chat	8192	8192	input=0,output=0										300
        cloudflare/@cf/meta/llama-2-7b-chat-fp16	chat	3072	3072	input=1.923,output=1.923										300
        cloudflare/@cf/meta/llama-2-7b-chat-int8	chat	2048	2048	input=1.923,output=1.923										300
        cloudflare/@cf/meta/llama-3.1-8b-instruct-fp8	chat	32000	32000	input=0.152,output=0.287										300
        cloudflare/@cf/meta/llama-3.2-11b-vision-instruct	chat	128000	128000	input=0.0485,output=0.676				10						300
        cloudflare/@cf/meta/llama-3.2-1b-instruct	chat	60000	60000	input=0.027,output=0.201										300
        cloudflare/@cf/meta/llama-3.2-3b-instruct	chat	80000	80000	input=0.0509,output=0.335										300
        cloudflare/@cf/meta/llama-3.3-70b-instruct-fp8-fast	chat	24000	24000	input=0.293,output=2.253				16						300
        cloudflare/@cf/meta/llama-4-scout-17b-16e-instruct	chat	131000	131000	input=0.27,output=0.85				16						300
        cloudflare/@cf/meta/llama-guard-3-8b	chat	131072	131072	input=0.484,output=0.03										300
        cloudflare/@cf/mistral/mistral-7b-instruct-v0.1	chat	8192	8192	input=1.923,output=1.923										300
        cloudflare/@cf/mistral/mistral-7b-instruct-v0.2-lora	chat	15000	15000	input=0,output=0										300
        cloudflare/@cf/mistralai/mistral-small-3.1-24b-instruct	chat	128000	128000	input=0.351,output=0.555				16						300
        cloudflare/@cf/moonshotai/kimi-k2.6	chat	262144	262144	cache_read=0.16,input=0.95,output=4				161						20
        cloudflare/@cf/moonshotai/kimi-k2.7-code	chat	262144	262144	cache_read=0.19,input=0.95,output=4				161						20
        cloudflare/@cf/nvidia/nemotron-3-120b-a12b	chat	256000	256000	input=0.5,output=1.5				161						300
        cloudflare/@cf/openai/gpt-oss-120b	chat	128000	128000	input=0.35,output=0.75				161						300
        cloudflare/@cf/openai/gpt-oss-20b	chat	128000	128000	input=0.2,output=0.3				161						300
        cloudflare/@cf/openai/whisper	audio_transcription				input.second=0.0000075,output.second=0						85			720			788
        cloudflare/@cf/openai/whisper-large-v3-turbo	audio_transcription				input.second=0.0000085,output.second=0						85			720			789
        cloudflare/@cf/qwen/qwen2.5-coder-32b-instruct	chat	32768	32768	input=0.66,output=1										300
        cloudflare/@cf/qwen/qwen3-30b-a3b-fp8	chat	32768	32768	input=0.0509,output=0.335				161						300
        cloudflare/@cf/qwen/qwq-32b	chat	24000	24000	input=0.66,output=1				197						300
        cloudflare/@cf/zai-org/glm-4.7-flash	chat	131072	131072	input=0.0605,output=0.4				161						300
        cloudflare/@cf/zai-org/glm-5.2	chat	262144	262144	cache_read=0.26,input=1.4,output=4.4				161						20
        cloudflare/@hf/thebloke/codellama-7b-instruct-awq	chat	4096	4096	input=1.923,output=1.923										300
        cloudflare/clairic	extraction	65536		input=0.1,output=0				10									196
        cloudflare/clef	evaluation	65536		input=0.24,output=0				10									195
        cloudflare/clef-flash	evaluation	65536		input=0.09,output=0				10									195
        cloudflare/clef-omni	evaluation	64000		input=0.15,output=0				193									194
        codestral/codestral-2405	chat	32000	8191	input=0,output=0				198									199
        codestral/codestral-2405@text-completion	completion	32000	8191	input=0,output=0													199
        codestral/codestral-latest	chat	32000	8191	input=0,output=0				198									199
        codestral/codestral-latest@text-completion	completion	32000	8191	input=0,output=0													199
        cognition/swe-1.6	chat			cache_read=0.2,input=0.5,output=2.5				726									727
        cognition/swe-1.7	chat			cache_read=0.2,input=0.5,output=2.5				726									728
        cognition/swe-1.7-lightning	chat			cache_read=1,input=2.5,output=12.5				726									728
        cohere.command-light-text-v14	=bedrock/cohere.command-light-text-v14
        cohere.command-text-v14	=bedrock/cohere.command-text-v14
        cohere.embed-english-v3	=bedrock/cohere.embed-english-v3
        cohere.embed-multilingual-v3	=bedrock/cohere.embed-multilingual-v3
        cohere.embed-v4:0	=bedrock/cohere.embed-v4:0
        cohere.rerank-v3-5:0	=bedrock/cohere.rerank-v3-5:0
        cohere/c4ai-aya-expanse-32b	chat	128000	4000	input=0.5,output=1.5													940
        cohere/command-a-03-2025	chat	256000	8000	input=2.5,output=10				70
        cohere/command-a-plus-05-2026	chat	128000	64000	input=0,output=0				311									941
        cohere/command-nightly	completion	4096	4096	input=1,output=2
        cohere/command-r-08-2024	chat	128000	4096	input=0.15,output=0.6				70
        cohere/command-r-plus-08-2024	chat	128000	4096	input=2.5,output=10				70
        cohere/command-r7b-12-2024	chat	128000	4096	input=0.0375,output=0.15				70									942
        cohere/embed-english-light-v3.0	embedding	512		input=0.1,output=0
        cohere/embed-english-v3.0	embedding	512		input=0.1,output=0	input.image=0.0001			914
        cohere/embed-multilingual-light-v3.0	embedding	512		input=100,output=0				114
        cohere/embed-multilingual-v3.0	embedding	512		input=0.1,output=0				114
        cohere/embed-v4.0	embedding	128000		input=0.12,input_image=0.47,output=0				114		1536							200
        cohere/embed-v5.0-fast	embedding	128000		input=0.08,output=0				114		2048							200
        cohere/embed-v5.0-pro	embedding	128000		input=0.12,output=0				114		2048							200
        cohere/parse-v5.0	ocr				ocr.page=0.0015						136						139
        cohere/rerank-english-v3.0	rerank	4096	4096	input=0,output=0	query=0.002
        cohere/rerank-multilingual-v3.0	rerank	4096	4096	input=0,output=0	query=0.002
        cohere/rerank-v3.5	rerank	4096	4096	input=0,output=0	query=0.002
        cohere/rerank-v4.0-fast	rerank	32768	32768	input=0,output=0	query=0.002												200
        cohere/rerank-v4.0-pro	rerank	32768	32768	input=0,output=0	query=0.0025												200
        cohere/rerank-v5.0-fast	rerank	32768	32768	input=0.02,output=0													1041
        cohere/rerank-v5.0-pro	rerank	32768	32768	input=0.05,output=0													1041
        command-a-03-2025	=cohere/command-a-03-2025
        command-a-plus-05-2026	=cohere/command-a-plus-05-2026
        command-nightly	=cohere/command-nightly
        command-r-08-2024	=cohere/command-r-08-2024
        command-r-plus-08-2024	=cohere/command-r-plus-08-2024
        command-r7b-12-2024	=cohere/command-r7b-12-2024
        computer-use-preview	=openai/computer-use-preview
        computer-use-preview-2025-03-11	=openai/computer-use-preview-2025-03-11
        coralbricks/deepseek-v4.1-flash	chat	1048576	1048576	cache_read=0,cache_write=0.09,input=0.01,output=1.2				204			202						203
        coralbricks/deepseek-v4.1-flash-fast	chat	1048576	1048576	cache_read=0,cache_write=0.09,input=0.01,output=1.2				204			202						203
        coralbricks/deepseek-v4.1-flash-fast-fp4	chat	1048576	1048576	cache_read=0,cache_write=0.09,input=0.01,output=1.2				204			202						203
        coralbricks/glm-5.3	chat	1048576	1048576	cache_read=0,cache_write=1.68,input=1.12,output=4.4				201			202						203
        coralbricks/glm-5.3-fast	chat	1048576	1048576	cache_read=0,cache_write=1.68,input=1.12,output=4.4				201			202						203
        coralbricks/glm-5.3-fp4	chat	1048576	1048576	cache_read=0,cache_write=1.68,input=1.12,output=4.4				201			202						203
        crusoe/Qwen/Qwen3-235B-A22B-Instruct-2507	chat	262144	262144	input=3,output=3				411
        crusoe/deepseek-ai/DeepSeek-R1-0528	chat	163840	163840	input=3,output=7				412
        crusoe/deepseek-ai/DeepSeek-V3-0324	chat	163840	163840	input=1.5,output=1.5				411
        crusoe/google/gemma-3-12b-it	chat	131072	131072	input=0.1,output=0.1				413
        crusoe/meta-llama/Llama-3.3-70B-Instruct	chat	131072	131072	input=0.2,output=0.2				411
        crusoe/moonshotai/Kimi-K2-Thinking	chat	262144	262144	input=2.5,output=2.5				412
        crusoe/openai/gpt-oss-120b	chat	131072	131072	input=0.8,output=0.8				411
        darkbloom/gemma-4-26b	chat	131072	32768	input=0.03,output=0.165				732			80						733
        darkbloom/gpt-oss-20b	chat	131072	32768	input=0.0145,output=0.07				732			80						733
        dashscope/deepseek-v4-flash	chat	1000000	393216	cache_read=0.04,input=0.2,output=0.4				205									206
        dashscope/deepseek-v4-flash-0731	chat	1000000	393216	cache_read=0.04,input=0.2,output=0.4				205									206
        dashscope/deepseek-v4-pro	chat	1000000	393216	cache_read=0.2,input=2.4,output=4.8				205									206
        dashscope/glm-5.1	chat	202745	131072	cache_read=0.26,input=1.4,output=4.4				205									206
        dashscope/glm-5.2	chat	1048576	131072	cache_read=0.28,input=1.4,output=4.4				205									206
        dashscope/happyhorse-1.0-i2v	video_generation				output.second.1080p=0.220034,output.second.720p=0.123769,output.second=0.220034						213	219					223
        dashscope/happyhorse-1.0-r2v	video_generation				output.second.1080p=0.220034,output.second.720p=0.123769,output.second=0.220034						213	219					224
        dashscope/happyhorse-1.0-t2v	video_generation				output.second.1080p=0.220034,output.second.720p=0.123769,output.second=0.220034						213	217					222
        dashscope/happyhorse-1.1-i2v	video_generation				output.second.1080p=0.165026,output.second.480p=0.0618845,output.second.720p=0.123769,output.second=0.165026						213	219					220
        dashscope/happyhorse-1.1-r2v	video_generation				output.second.1080p=0.165026,output.second.480p=0.0618845,output.second.720p=0.123769,output.second=0.165026						213	219					221
        dashscope/happyhorse-1.1-t2v	video_generation				output.second.1080p=0.165026,output.second.480p=0.0618845,output.second.720p=0.123769,output.second=0.165026						213	217					218
        dashscope/kimi-k2.7-code	chat	229376	16384	cache_read=0.19,input=0.95,output=4				0									206
        dashscope/qwen-audio-3.0-tts-flash	audio_speech				input.character=0.000015						86						207
        dashscope/qwen-audio-3.0-tts-plus	audio_speech				input.character=0.00002						86						207
        dashscope/qwen-audio-3.1-tts-flash	audio_speech			input=0.23,output=1.87							86						207
        dashscope/qwen-audio-3.1-tts-plus	audio_speech				input.character=0.00003						86						207
        dashscope/qwen-coder	chat	1000000	16384	input=0.3,output=1.5				189									206
        dashscope/qwen-flash	chat	997952	32768			0:input=0.05,output=0.4;256000:input=0.25,output=2		189									206
        dashscope/qwen-flash-2025-07-28	chat	997952	32768			0:input=0.05,output=0.4;256000:input=0.25,output=2		189									206
        dashscope/qwen-image-2.0	image_generation				output.image=0.035						50						207
        dashscope/qwen-image-2.0-pro	image_generation				output.image=0.075						50						207
        dashscope/qwen-image-3.0	image_generation				output.image=0.03						50						207
        dashscope/qwen-image-3.0-pro	image_generation										50						206
        dashscope/qwen-max	chat	30720	8192	input=1.6,output=6.4				189									206
        dashscope/qwen-plus	chat	129024	16384	input=0.4,output=1.2				189									206
        dashscope/qwen-plus-2025-01-25	chat	129024	8192	input=0.4,output=1.2				189									206
        dashscope/qwen-plus-2025-04-28	chat	129024	16384	input=0.4,output=1.2,output_reasoning=4				189									206
        dashscope/qwen-plus-2025-07-14	chat	129024	16384	input=0.4,output=1.2,output_reasoning=4				189									206
        dashscope/qwen-plus-2025-07-28	chat	997952	32768			0:input=0.4,output=1.2,output_reasoning=4;256000:input=1.2,output=3.6,output_reasoning=12		189									206
        dashscope/qwen-plus-2025-09-11	chat	997952	32768			0:input=0.4,output=1.2,output_reasoning=4;256000:input=1.2,output=3.6,output_reasoning=12		189									206
        dashscope/qwen-plus-latest	chat	997952	32768			0:input=0.4,output=1.2,output_reasoning=4;256000:input=1.2,output=3.6,output_reasoning=12		189									206
        dashscope/qwen-turbo	chat	129024	16384	input=0.05,output=0.2,output_reasoning=0.5				189									206
        dashscope/qwen-turbo-2024-11-01	chat	1000000	8192	input=0.05,output=0.2				189									206
        dashscope/qwen-turbo-2025-04-28	chat	1000000	16384	input=0.05,output=0.2,output_reasoning=0.5				189									206
        dashscope/qwen-turbo-latest	chat	1000000	16384	input=0.05,output=0.2,output_reasoning=0.5				189									206
        dashscope/qwen3-30b-a3b	chat	129024	16384					189									206
        dashscope/qwen3-coder-flash	chat	997952	65536			0:cache_read=0.08,input=0.3,output=1.5;32000:cache_read=0.12,input=0.5,output=2.5;128000:cache_read=0.2,input=0.8,output=4;256000:cache_read=0.4,input=1.6,output=9.6		189									206
        dashscope/qwen3-coder-flash-2025-07-28	chat	997952	65536			0:input=0.3,output=1.5;32000:input=0.5,output=2.5;128000:input=0.8,output=4;256000:input=1.6,output=9.6		189									206
        dashscope/qwen3-coder-plus	chat	997952	65536			0:cache_read=0.1,input=1,output=5;32000:cache_read=0.18,input=1.8,output=9;128000:cache_read=0.3,input=3,output=15;256000:cache_read=0.6,input=6,output=60		189									206
        dashscope/qwen3-coder-plus-2025-07-22	chat	997952	65536			0:input=1,output=5;32000:input=1.8,output=9;128000:input=3,output=15;256000:input=6,output=60		189									206
        dashscope/qwen3-max	chat	258048	65536			0:input=1.2,output=6;32000:input=2.4,output=12;128000:input=3,output=15		189									206
        dashscope/qwen3-max-2026-01-23	chat	258048	65536			0:input=1.2,output=6;32000:input=2.4,output=12;128000:input=3,output=15		189									206
        dashscope/qwen3-max-preview	chat	258048	65536			0:input=1.2,output=6;32000:input=2.4,output=12;128000:input=3,output=15		189									206
        dashscope/qwen3-next-80b-a3b-instruct	chat	262144	65536	input=0.15,output=1.2				70									207
        dashscope/qwen3-next-80b-a3b-thinking	chat	262144	65536	input=0.15,output=1.2				189									207
        dashscope/qwen3-tts-flash	audio_speech				input.character=0.00001						86						207
        dashscope/qwen3-vl-235b-a22b-instruct	chat	131072	32768	input=0.4,output=1.6				208									207
        dashscope/qwen3-vl-235b-a22b-thinking	chat	131072	32768	input=0.4,output=4				209									207
        dashscope/qwen3-vl-32b-instruct	chat	131072	32768	input=0.16,output=0.64				208									207
        dashscope/qwen3-vl-32b-thinking	chat	131072	32768	input=0.16,output=2.87				209									207
        dashscope/qwen3-vl-plus	chat	260096	32768			0:input=0.2,output=1.6;32000:input=0.3,output=2.4;128000:input=0.6,output=4.8		209									206
        dashscope/qwen3.5-plus	chat	991808	65536			0:input=0.4,output=2.4;256000:input=0.5,output=3		209									206
        dashscope/qwen3.7-max	chat	991808	65536	cache_read=0.5,cache_read_explicit=0.25,cache_write=3.125,input=2.5,output=7.5				205									206
        dashscope/qwen3.7-plus	chat	991808	65536			0:cache_read=0.08,input=0.4,output=1.6;256000:cache_read=0.24,input=1.2,output=4.8		0									206
        dashscope/qwen3.8-flash	chat	991808	131072	cache_read=0.016,cache_write=0.2,input=0.15,output=0.47				210									211
        dashscope/qwen3.8-max	chat	991808	131072	cache_read=0.25,input=2,output=6				0									206
        dashscope/qwen3.8-omni-flash	chat	991808	131072	cache_read=0.016,input=0.15,output=0.47				212									211
        dashscope/qwq-plus	chat	98304	8192	input=0.8,output=2.4				189									206
        dashscope/wan2.7-i2v	video_generation				output.second.1080p=0.143353,output.second.720p=0.086012,output.second=0.143353						213	214					227
        dashscope/wan2.7-r2v	video_generation				output.second.1080p=0.143353,output.second.720p=0.086012,output.second=0.143353						213	214					228
        dashscope/wan2.7-t2v	video_generation				output.second.1080p=0.143353,output.second.720p=0.086012,output.second=0.143353						213	225					226
        dashscope/wan3.0-video	video_generation				output.second.1080p=0.165025,output.second.480p=0.041256,output.second.720p=0.082513,output.second=0.165025						213	214					215
        dashscope/wan3.0-video-prime	video_generation				output.second.1080p=0.254399,output.second.480p=0.0636,output.second.720p=0.127199,output.second=0.254399						213	214					216
        databricks/ai_decide	evaluation			cache_read=0,cache_write=0,input=0,output=0													255
        databricks/databricks-bge-large-en	embedding	512		cache_read=0.10003,cache_write=0.10003,input=0.10003,input_dbu=1.429,output=0,output_dbu=0						1024							230
        databricks/databricks-claude-fable-5	chat	1000000	128000	cache_read=1.00002,cache_write=12.49997,cache_write_1h=19.99998,input=9.99999,input_dbu=142.86,output=50.00002,output_dbu=714.29				231									232
        databricks/databricks-claude-fable-5-1	chat	1000000	128000	cache_read=0.24997,cache_write=12.49997,cache_write_1h=19.99998,input=9.99999,input_dbu=142.86,output=50.00002,output_dbu=714.29				233									232
        databricks/databricks-claude-haiku-4-5	chat	200000	64000	cache_read=0.10003,cache_write=1.24999,cache_write_1h=1.99997,input=1.00002,input_dbu=14.286,output=5.00003,output_dbu=71.429				234									232
        databricks/databricks-claude-haiku-5-5	chat	1000000	128000	cache_read.above_100000=0.04998,cache_read=0.01001,cache_write.above_100000=0.62503,cache_write=0.12502,cache_write_1h.above_100000=1.00002,cache_write_1h=0.19999,input.above_100000=0.50001,input=0.10003,input_dbu=1.429,output.above_100000=2.49998,output=0.50001,output_dbu=7.143				238									232
        databricks/databricks-claude-opus-4	chat	200000	32000	cache_read=1.50003,cache_write=18.74999,cache_write_1h=29.99997,input=15.00002,input_dbu=214.29,output=75.0001,output_dbu=1071.4				234									232
        databricks/databricks-claude-opus-4-1	chat	200000	32000	cache_read=1.50003,cache_write=18.74999,cache_write_1h=29.99997,input=15.00002,input_dbu=214.29,output=75.0001,output_dbu=1071.4				234									232
        databricks/databricks-claude-opus-4-5	chat	200000	64000	cache_read=0.50001,cache_write=6.25002,cache_write_1h=9.99999,input=5.00003,input_dbu=71.429,output=25.00001,output_dbu=357.14				235									232
        databricks/databricks-claude-opus-4-6	chat	1000000	128000	cache_read=0.50001,cache_write=6.25002,cache_write_1h=9.99999,input=5.00003,input_dbu=71.429,output=25.00001,output_dbu=357.14				236									232
        databricks/databricks-claude-opus-4-7	chat	1000000	128000	cache_read=0.50001,cache_write=6.25002,cache_write_1h=9.99999,input=5.00003,input_dbu=71.429,output=25.00001,output_dbu=357.14				237									232
        databricks/databricks-claude-opus-4-8	chat	1000000	128000	cache_read=0.50001,cache_write=6.25002,cache_write_1h=9.99999,input=5.00003,input_dbu=71.429,output=25.00001,output_dbu=357.14				238									232
        databricks/databricks-claude-opus-5	chat	1000000	128000	cache_read=0.50001,cache_write=6.25002,cache_write_1h=9.99999,input=5.00003,input_dbu=71.429,output=25.00001,output_dbu=357.14				238									232
        databricks/databricks-claude-opus-5-5	chat	1000000	128000	cache_read=0.19999,cache_write=5.00003,cache_write_1h=8.00002,input=4.00001,input_dbu=57.143,output=19.99998,output_dbu=285.714				239									232
        databricks/databricks-claude-sonnet-4	chat	200000	64000	cache_read=0.30002,cache_write=3.74997,input=2.99999,input_dbu=42.857,output=15.00002,output_dbu=214.286				234	2026-10-09								232
        databricks/databricks-claude-sonnet-4-1	chat	200000	64000	cache_read=0.30002,cache_write=3.74997,input=2.99999,input_dbu=42.857,output=15.00002,output_dbu=214.286				234									232
        databricks/databricks-claude-sonnet-4-5	chat	200000	64000	cache_read=0.30002,cache_write=3.74997,cache_write_1h=5.99998,input=2.99999,input_dbu=42.857,output=15.00002,output_dbu=214.29				234									232
        databricks/databricks-claude-sonnet-4-6	chat	1000000	64000	cache_read=0.30002,cache_write=3.74997,cache_write_1h=5.99998,input=2.99999,input_dbu=42.857,output=15.00002,output_dbu=214.29				236									232
        databricks/databricks-claude-sonnet-5	chat	1000000	128000	cache_read=0.19999,cache_write=2.49998,cache_write_1h=4.00001,input=1.99997,input_dbu=28.571,output=9.99999,output_dbu=142.86				238									232
        databricks/databricks-claude-sonnet-5-5	chat	1000000	128000	cache_read=0.10003,cache_write=2.49998,cache_write_1h=4.00001,input=1.99997,input_dbu=28.571,output=9.99999,output_dbu=142.86				231									232
        databricks/databricks-deepseek-v4-1-flash	chat	1000000	384000	cache_read.priority=0.0525,cache_read=0.03003,cache_write.priority=0.525,cache_write=0.30002,input.priority=0.525,input=0.30002,input_dbu=4.286,output.priority=2.1,output=1.20001,output_dbu=17.143				250	2026-11-19			23					241
        databricks/databricks-deepseek-v4-1-flash-1017	chat	1000000	384000	cache_read=0.007,cache_write=0.30002,input=0.30002,input_dbu=4.286,output=1.20001,output_dbu=17.143				250				23					230
        databricks/databricks-deepseek-v4-flash-0731	chat	1000000	393216	cache_read=0.028,cache_write=0.14,input=0.14,input_dbu=2,output=0.28,output_dbu=4				240	2026-11-05			117					241
        databricks/databricks-deepseek-v4-pro-0813	chat	1000000	393216	cache_read=0.13202,cache_write=1.31999,input=1.31999,input_dbu=18.857,output=3.95997,output_dbu=56.571				240	2026-10-30			117					241
        databricks/databricks-gemini-2-5-flash	chat	1048576	65535	cache_read=0.030002,cache_write=0.30002,input=0.30002,input_dbu=4.286,output=2.49998,output_dbu=35.714				242	2026-10-02			243					232
        databricks/databricks-gemini-2-5-flash-lite	chat	1048576	65536	cache_read=0.01253,cache_read_audio=0.03752,cache_write=0.12502,input=0.12502,input_audio=0.37499,input_dbu=1.786,input_image=0.12502,output=0.50001,output_dbu=7.143				246				243					232
        databricks/databricks-gemini-2-5-pro	chat	1048576	65536	cache_read=0.124999,cache_write=1.24999,input=1.24999,input_dbu=17.857,output=9.99999,output_dbu=142.857				242	2026-10-02			243					232
        databricks/databricks-gemini-3-1-flash-image	chat	131072	32768	cache_read=0.62503,cache_write=0.62503,input=0.62503,input_image=0.62503,output=3.74997,output_image=75.0001				245				65					232
        databricks/databricks-gemini-3-1-flash-lite	chat	1048576	65536	cache_read.priority=0.05628,cache_read=0.03122,cache_read_audio.priority=0.11249,cache_read_audio=0.06251,cache_write.priority=0.56252,cache_write=0.31248,input.priority=0.56252,input=0.31248,input_audio.priority=1.12497,input_audio=0.62503,input_dbu=4.464,input_image=0.31248,output.priority=3.37498,output=1.87502,output_dbu=26.786				244				243					232
        databricks/databricks-gemini-3-1-flash-lite-image	chat	65536	4096	cache_read=0.31248,cache_write=0.31248,input=0.31248,input_dbu=4.464,input_image=0.31248,output=1.87502,output_dbu=26.786,output_image=37.49998				245				65					232
        databricks/databricks-gemini-3-1-pro	chat	1048576	65536	cache_read.above_200000.priority=0.89999,cache_read.above_200000=0.50001,cache_read.priority=0.45003,cache_read=0.24997,cache_write.priority=4.50002,cache_write=2.49998,input.above_200000.priority=8.99997,input.above_200000=5.00003,input.priority=4.50002,input=2.49998,input_dbu=35.714,output.above_200000.priority=40.49997,output.above_200000=22.5,output.priority=26.99998,output=15.00002,output_dbu=214.286				246				243					232
        databricks/databricks-gemini-3-5-flash	chat	1048576	65536	cache_read.priority=0.33747,cache_read=0.18753,cache_write.priority=3.37498,cache_write=1.87502,input.priority=3.37498,input=1.87502,input_dbu=26.786,output.priority=20.25002,output=11.24998,output_dbu=160.714				250				243					232
        databricks/databricks-gemini-3-5-flash-lite	chat	1048576	65536	cache_read.priority=0.06748,cache_read=0.03752,cache_write.priority=0.67501,cache_write=0.37499,input.priority=0.67501,input=0.37499,input_dbu=5.357,output.priority=5.62499,output=3.12501,output_dbu=44.643				251				243					232
        databricks/databricks-gemini-3-6-flash	chat	1048576	65536	cache_read.priority=0.13503,cache_read=0.07497,cache_write.priority=1.35002,cache_write=0.74998,input.priority=1.35002,input=0.74998,input_dbu=10.714,output.priority=6.75003,output=3.74997,output_dbu=53.571				249				243					232
        databricks/databricks-gemini-3-7-flash	chat	1048576	65536	cache_read.priority=0.13503,cache_read=0.07497,cache_write.priority=1.35002,cache_write=0.74998,input.priority=1.35002,input=0.74998,output.priority=6.75003,output=3.74997				248				243					232
        databricks/databricks-gemini-3-8-flash	chat	1048576	65536	cache_read.priority=0.13503,cache_read=0.07497,cache_write.priority=1.35002,cache_write=0.74998,input.priority=1.35002,input=0.74998,output.priority=6.75003,output=3.74997				248				243					232
        databricks/databricks-gemini-3-flash	chat	1048576	65536	cache_read.priority=0.11249,cache_read=0.06251,cache_read_audio.priority=0.22498,cache_read_audio=0.12502,cache_write.priority=1.12497,cache_write=0.62503,input.priority=1.12497,input=0.62503,input_audio.priority=2.25001,input_audio=1.24999,input_dbu=8.929,input_image=0.62503,output.priority=6.75003,output=3.74997,output_dbu=53.571				244				243					232
        databricks/databricks-gemini-3-pro	chat	1048576	65536	cache_read=0.24997,cache_write=2.49998,input=2.49998,input_dbu=35.714,output=15.00002,output_dbu=214.286				247									232
        databricks/databricks-gemini-3-pro-image	chat	65536	32768	cache_read=2.49998,cache_write=2.49998,input=2.49998,input_image=2.49998,output=15.00002,output_image=150.0002				245				65					232
        databricks/databricks-gemini-4-argon	chat	1048576	1048576	cache_read.priority=0.22498,cache_read=0.12502,cache_write.priority=4.50002,cache_write=2.49998,input.priority=4.50002,input=2.49998,input_dbu=35.714,output.priority=22.50003,output=12.49997,output_dbu=178.57				246				243					232
        databricks/databricks-gemma-3-12b	chat	128000	32000	cache_read=0.15001,cache_write=0.15001,input=0.15001,input_dbu=2.143,output=0.50001,output_dbu=7.143													230
        databricks/databricks-glm-5-2	chat	1000000	131072	cache_read.priority=0.455,cache_read=0.25998,cache_write.priority=2.45,cache_write=1.4,input.priority=2.45,input=1.4,input_dbu=20,output.priority=7.7,output=4.39999,output_dbu=62.857				240				117					230
        databricks/databricks-glm-5-3	chat	1048576	65536	cache_read.priority=0.455,cache_read=0.25998,cache_write.priority=2.45,cache_write=1.4,input.priority=2.45,input=1.4,input_dbu=20,output.priority=7.7,output=4.39999,output_dbu=62.857				252				117					230
        databricks/databricks-glm-5-3-flash	chat	1048576	131072	cache_read.priority=0.0525,cache_read=0.03003,cache_write.priority=0.2625,cache_write=0.15001,input.priority=0.2625,input=0.15001,input_dbu=2.143,output.priority=0.875,output=0.50001,output_dbu=7.143				250				23					230
        databricks/databricks-gpt-5	chat	272000	128000	cache_read.priority=0.24997,cache_read=0.12502,cache_write.priority=2.49998,cache_write=1.24999,input.priority=2.49998,input=1.24999,input_dbu=17.857,output.priority=19.99998,output=9.99999,output_dbu=142.857				247									232
        databricks/databricks-gpt-5-1	chat	272000	128000	cache_read.priority=0.24997,cache_read=0.12502,cache_write.priority=2.49998,cache_write=1.24999,input.priority=2.49998,input=1.24999,input_dbu=17.857,output.priority=19.99998,output=9.99999,output_dbu=142.857				247									232
        databricks/databricks-gpt-5-2	chat	272000	128000	cache_read.priority=0.35,cache_read=0.175,cache_write.priority=3.5,cache_write=1.75,input.priority=3.5,input=1.75,input_dbu=25,output.priority=28,output=14,output_dbu=200				247									232
        databricks/databricks-gpt-5-3-codex	responses	272000	128000	cache_read.priority=0.35,cache_read=0.175,cache_write.priority=3.5,cache_write=1.75,input.priority=3.5,input=1.75,input_dbu=25,output.priority=28,output=14,output_dbu=200				247									232
        databricks/databricks-gpt-5-4	chat	922000	128000	cache_read.above_272000.priority=0.50001,cache_read.above_272000=0.50001,cache_read.priority=0.50001,cache_read=0.24997,cache_write.priority=5.00003,cache_write=2.49998,input.above_272000.priority=5.00003,input.above_272000=5.00003,input.priority=5.00003,input=2.49998,input_dbu=35.714,output.above_272000.priority=29.99997,output.above_272000=22.5,output.priority=29.99997,output=15.00002,output_dbu=214.286				250				23					232
        databricks/databricks-gpt-5-4-mini	chat	272000	128000	cache_read.priority=0.15001,cache_read=0.07497,cache_write.priority=1.50003,cache_write=0.74998,input.priority=1.50003,input=0.74998,input_dbu=10.714,output.priority=8.99997,output=4.50002,output_dbu=64.286				250				23					232
        databricks/databricks-gpt-5-4-nano	chat	272000	128000	cache_read=0.02002,cache_write=0.19999,input=0.19999,input_dbu=2.857,output=1.24999,output_dbu=17.857				250				23					232
        databricks/databricks-gpt-5-4-pro	responses	922000	128000	cache_read=29.99997,cache_write=29.99997,input.above_272000=60,input=29.99997,input_dbu=428.57,output.above_272000=270,output=180.0001,output_dbu=2571.4				250				23					232
        databricks/databricks-gpt-5-5	responses	922000	128000	cache_read.above_272000.priority=1.24999,cache_read.above_272000=1.00002,cache_read.priority=1.24999,cache_read=0.50001,cache_write.priority=12.49997,cache_write=5.00003,input.above_272000.priority=12.49997,input.above_272000=9.99999,input.priority=12.49997,input=5.00003,input_dbu=71.429,output.above_272000.priority=75.0001,output.above_272000=45,output.priority=75.0001,output=29.99997,output_dbu=428.571				250				23					232
        databricks/databricks-gpt-5-5-pro	responses	922000	128000	cache_read=29.99997,cache_write=29.99997,input.above_272000=60,input=29.99997,input_dbu=428.57,output.above_272000=270,output=180.0001,output_dbu=2571.4				250				23					232
        databricks/databricks-gpt-5-6-luna	chat	922000	128000	cache_read.above_272000.priority=0.08001,cache_read.above_272000=0.03997,cache_read.priority=0.03997,cache_read=0.02002,cache_write.above_272000.priority=1.00002,cache_write.above_272000=0.50001,cache_write.priority=0.50001,cache_write=0.24997,input.above_272000.priority=0.80003,input.above_272000=0.39998,input.priority=0.39998,input=0.19999,input_dbu=2.857,output.above_272000.priority=3.60003,output.above_272000=1.79998,output.priority=2.40002,output=1.20001,output_dbu=17.143				250				23					232
        databricks/databricks-gpt-5-6-sol	chat	922000	128000	cache_read.above_272000.priority=1.59999,cache_read.above_272000=0.80003,cache_read.priority=0.80003,cache_read=0.39998,cache_write.above_272000.priority=19.99998,cache_write.above_272000=9.99999,cache_write.priority=9.99999,cache_write=5.00003,input.above_272000.priority=15.99997,input.above_272000=8.00002,input.priority=8.00002,input=4.00001,input_dbu=57.143,output.above_272000.priority=60.00001,output.above_272000=30,output.priority=40.00003,output=19.99998,output_dbu=285.714				250				23					232
        databricks/databricks-gpt-5-6-terra	chat	922000	128000	cache_read.above_272000.priority=0.80003,cache_read.above_272000=0.39998,cache_read.priority=0.39998,cache_read=0.19999,cache_write.above_272000.priority=9.99999,cache_write.above_272000=5.00003,cache_write.priority=5.00003,cache_write=2.49998,input.above_272000.priority=8.00002,input.above_272000=4.00001,input.priority=4.00001,input=1.99997,input_dbu=28.571,output.above_272000.priority=36.00002,output.above_272000=18,output.priority=23.99999,output=12.00003,output_dbu=171.429				250				23					232
        databricks/databricks-gpt-5-mini	chat	272000	128000	cache_read.priority=0.04501,cache_read=0.02499,cache_write.priority=0.45003,cache_write=0.24997,input.priority=0.45003,input=0.24997,input_dbu=3.571,output.priority=3.60003,output=1.99997,output_dbu=28.571				247									232
        databricks/databricks-gpt-5-nano	chat	272000	128000	cache_read=0.00497,cache_write=0.04998,input=0.04998,input_dbu=0.714,output=0.39998,output_dbu=5.714				247									232
        databricks/databricks-gpt-6-1-sol	responses	922000	128000	cache_read.above_272000.priority=0.39998,cache_read.above_272000=0.19999,cache_read.priority=0.19999,cache_read=0.10003,cache_write.above_272000.priority=9.99999,cache_write.above_272000=5.00003,cache_write.priority=5.00003,cache_write=2.49998,input.above_272000.priority=8.00002,input.above_272000=4.00001,input.priority=4.00001,input=1.99997,input_dbu=28.571,output.above_272000.priority=29.9999,output.above_272000=15,output.priority=19.9997,output=9.99999,output_dbu=142.86				250				23					232
        databricks/databricks-gpt-6-1-terra	chat	922000	128000	cache_read.above_272000.priority=0.19999,cache_read.above_272000=0.10003,cache_read.priority=0.10003,cache_read=0.04998,cache_write.above_272000.priority=5.00003,cache_write.above_272000=2.49998,cache_write.priority=2.49998,cache_write=1.24999,input.above_272000.priority=4.00001,input.above_272000=1.99997,input.priority=1.99997,input=1.00002,input_dbu=14.286,output.above_272000.priority=15.00002,output.above_272000=7.50001,output.priority=9.99999,output=5.00003,output_dbu=71.429				250				23					232
        databricks/databricks-gpt-6-astra	chat	922000	128000	cache_read.above_272000.priority=4.00001,cache_read.above_272000=1.99997,cache_read.priority=1.99997,cache_read=1.00002,cache_write.above_272000.priority=50.00002,cache_write.above_272000=25,cache_write.priority=25.00001,cache_write=12.49997,input.above_272000.priority=40.00003,input.above_272000=20,input.priority=19.99998,input=9.99999,input_dbu=142.86,output.above_272000.priority=150.0002,output.above_272000=75.0001,output.priority=99.9999,output=50.00002,output_dbu=714.29				250				23					232
        databricks/databricks-gpt-6-luna	responses	922000	128000	cache_read.above_272000.priority=0.03997,cache_read.above_272000=0.02002,cache_read.priority=0.02002,cache_read=0.01001,cache_write.above_272000.priority=0.50001,cache_write.above_272000=0.24997,cache_write.priority=0.24997,cache_write=0.12502,input.above_272000.priority=0.39998,input.above_272000=0.19999,input.priority=0.19999,input=0.10003,input_dbu=1.429,output.above_272000.priority=1.5001,output.above_272000=0.7497,output.priority=1.0003,output=0.50001,output_dbu=7.143				250				23					232
        databricks/databricks-gpt-6-sol	responses	922000	128000	cache_read.above_272000.priority=0.80003,cache_read.above_272000=0.39998,cache_read.priority=0.39998,cache_read=0.19999,cache_write.above_272000.priority=9.99999,cache_write.above_272000=5.00003,cache_write.priority=5.00003,cache_write=2.49998,input.above_272000.priority=8.00002,input.above_272000=4.00001,input.priority=4.00001,input=1.99997,input_dbu=28.571,output.above_272000.priority=29.9999,output.above_272000=15.0003,output.priority=19.9997,output=9.99999,output_dbu=142.86				250				23					232
        databricks/databricks-gpt-image-1	image_generation			cache_read=1.24999,cache_write=5.00003,input=5.00003,input_dbu=71.429,input_image=9.99999,output_image=40.00003													232
        databricks/databricks-gpt-image-1-5	image_generation			cache_read=1.24999,cache_write=5.00003,input=5.00003,input_dbu=71.429,input_image=8.00002,output=9.99999,output_dbu=142.86,output_image=32.00001				105									232
        databricks/databricks-gpt-image-1-mini	image_generation			cache_read=0.19999,cache_write=1.99997,input=1.99997,input_dbu=28.571,input_image=2.49998,output_image=8.00002													232
        databricks/databricks-gpt-image-2	image_generation			cache_read=1.24999,cache_write=5.00003,input=5.00003,input_dbu=71.429,input_image=8.00002,output_image=29.99997				105									232
        databricks/databricks-gpt-oss-120b	chat	131072	131072	cache_read=0.15001,cache_write=0.15001,input=0.15001,input_dbu=2.143,output=0.59997,output_dbu=8.571													230
        databricks/databricks-gpt-oss-20b	chat	131072	131072	cache_read=0.07,cache_write=0.07,input=0.07,input_dbu=1,output=0.30002,output_dbu=4.286													230
        databricks/databricks-grok-4-6	chat	500000		cache_read=0.62503,cache_write=2.49998,input=2.49998,input_dbu=35.714,output=7.50001,output_dbu=107.143				240				117					232
        databricks/databricks-grok-4-7	chat	500000	500000	cache_read=0.62503,cache_write=2.49998,input=2.49998,input_dbu=35.714,output=7.50001,output_dbu=107.14				250				23					232
        databricks/databricks-gte-large-en	embedding	8192		cache_read=0.12999,cache_write=0.12999,input=0.12999,input_dbu=1.857,output=0,output_dbu=0						1024							230
        databricks/databricks-inkling	chat	1000000		cache_read=0.17003,cache_write=1.00002,input=1.00002,input_dbu=14.286,output=4.04999,output_dbu=57.857				250	2026-10-30			23					241
        databricks/databricks-kimi-k2-7	chat	262144	262144	cache_read=0.18998,cache_write=0.94997,input=0.94997,input_dbu=13.571,output=4.00001,output_dbu=57.143				250				23					230
        databricks/databricks-kimi-k3	chat	1000000	1048576	cache_read.priority=0.525,cache_read=0.30002,cache_write.priority=5.25,cache_write=2.99999,input.priority=5.25,input=2.99999,input_dbu=42.857,output.priority=26.25,output=15.00002,output_dbu=214.286				250				23					230
        databricks/databricks-llama-4-maverick	chat	128000	128000	cache_read=0.50001,cache_write=0.50001,input=0.50001,input_dbu=7.143,output=1.50003,output_dbu=21.429				71									230
        databricks/databricks-meta-llama-3-1-8b-instruct	chat	200000	128000	cache_read=0.15001,cache_write=0.15001,input=0.15001,input_dbu=2.143,output=0.45003,output_dbu=6.429													230
        databricks/databricks-meta-llama-3-3-70b-instruct	chat	128000	128000	cache_read=0.50001,cache_write=0.50001,input=0.50001,input_dbu=7.143,output=1.50003,output_dbu=21.429				71									230
        databricks/databricks-openjev-qwen35-4b	evaluation			cache_read=0.042,cache_write=0.042,input=0.042,input_dbu=0.6,output=0,output_dbu=0													241
        databricks/databricks-qwen3-embedding-0-6b	embedding	32768		cache_read=0.02002,cache_write=0.02002,input=0.02002,input_dbu=0.286,output=0,output_dbu=0						1024							230
        databricks/databricks-qwen3-next-80b-a3b-instruct	chat			cache_read=0.15001,cache_write=0.15001,input=0.15001,input_dbu=2.143,output=1.20001,output_dbu=17.143				254				117					230
        databricks/databricks-qwen35-122b-a10b	chat	262144	25000	cache_read.priority=0.385,cache_read=0.22001,cache_write.priority=0.385,cache_write=0.22001,input.priority=0.385,input=0.22001,input_dbu=3.143,output.priority=3.85,output=2.20003,output_dbu=31.429				253				117					230
        databricks/databricks-typesafeai-jev-1-14-0	evaluation			cache_read=0.042,cache_write=0.042,input=0.042,input_dbu=0.6,output=0,output_dbu=0				10				145					232
        databricks/system.ai.deepseek-v4-flash-0731	chat
        databricks/system.ai.kimi-k3	chat
        dataforseo/search	search				query=0.003
        davinci-002	=openai/davinci-002
        daybreak-blue-latest	=openai/daybreak-blue-latest
        daybreak-red-latest	=openai/daybreak-red-latest
        deep-research-pro-preview-12-2025	=vertex_ai/deep-research-pro-preview-12-2025@language-models
        deepgram/aura					input.character=0.000015												256
        deepgram/aura-2					input.character=0.00003												256
        deepgram/base	audio_transcription				input.second=0.00020833,output.second=0						85						256
        deepgram/base-conversationalai	audio_transcription				input.second=0.00020833,output.second=0						85						256
        deepgram/base-finance	audio_transcription				input.second=0.00020833,output.second=0						85						256
        deepgram/base-general	audio_transcription				input.second=0.00020833,output.second=0						85						256
        deepgram/base-meeting	audio_transcription				input.second=0.00020833,output.second=0						85						256
        deepgram/base-phonecall	audio_transcription				input.second=0.00020833,output.second=0						85						256
        deepgram/base-video	audio_transcription				input.second=0.00020833,output.second=0						85						256
        deepgram/base-voicemail	audio_transcription				input.second=0.00020833,output.second=0						85						256
        deepgram/enhanced	audio_transcription				input.second=0.00024167,output.second=0						85						256
        deepgram/enhanced-finance	audio_transcription				input.second=0.00024167,output.second=0						85						256
        deepgram/enhanced-general	audio_transcription				input.second=0.00024167,output.second=0						85						256
        deepgram/enhanced-meeting	audio_transcription				input.second=0.00024167,output.second=0						85						256
        deepgram/enhanced-phonecall	audio_transcription				input.second=0.00024167,output.second=0						85						256
        deepgram/nova	audio_transcription				input.second=0.00007167,output.second=0						85						256
        deepgram/nova-2	audio_transcription				input.second=0.00007167,output.second=0						85						256
        deepgram/nova-2-atc	audio_transcription				input.second=0.00007167,output.second=0						85						256
        deepgram/nova-2-automotive	audio_transcription				input.second=0.00007167,output.second=0						85						256
        deepgram/nova-2-conversationalai	audio_transcription				input.second=0.00007167,output.second=0						85						256
        deepgram/nova-2-drivethru	audio_transcription				input.second=0.00007167,output.second=0						85						256
        deepgram/nova-2-finance	audio_transcription				input.second=0.00007167,output.second=0						85						256
        deepgram/nova-2-general	audio_transcription				input.second=0.00007167,output.second=0						85						256
        deepgram/nova-2-meeting	audio_transcription				input.second=0.00007167,output.second=0						85						256
        deepgram/nova-2-phonecall	audio_transcription				input.second=0.00007167,output.second=0						85						256
        deepgram/nova-2-video	audio_transcription				input.second=0.00007167,output.second=0						85						256
        deepgram/nova-2-voicemail	audio_transcription				input.second=0.00007167,output.second=0						85						256
        deepgram/nova-3	audio_transcription				input.second=0.00007167,output.second=0						85						256
        deepgram/nova-3-general	audio_transcription				input.second=0.00007167,output.second=0						85						256
        deepgram/nova-3-medical	audio_transcription				input.second=0.00008667,output.second=0						85						256
        deepgram/nova-general	audio_transcription				input.second=0.00007167,output.second=0						85						256
        deepgram/nova-phonecall	audio_transcription				input.second=0.00007167,output.second=0						85						256
        deepgram/streaming/detect_entities	audio_transcription				input.second=0.00002833,output.second=0						257						256
        deepgram/streaming/diarize	audio_transcription				input.second=0.00003333,output.second=0						257						256
        deepgram/streaming/keyterm	audio_transcription				input.second=0.00002167,output.second=0						257						256
        deepgram/streaming/nova-3	audio_transcription				input.second=0.00008,output.second=0						257						256
        deepgram/streaming/nova-3-multilingual	audio_transcription				input.second=0.00009667,output.second=0						257						256
        deepgram/streaming/redact	audio_transcription				input.second=0.00003333,output.second=0						257						256
        deepgram/whisper	audio_transcription				input.second=0.0001,output.second=0						85						256
        deepgram/whisper-base	audio_transcription				input.second=0.0001,output.second=0						85						256
        deepgram/whisper-large	audio_transcription				input.second=0.0001,output.second=0						85						256
        deepgram/whisper-medium	audio_transcription				input.second=0.0001,output.second=0						85						256
        deepgram/whisper-small	audio_transcription				input.second=0.0001,output.second=0						85						256
        deepgram/whisper-tiny	audio_transcription				input.second=0.0001,output.second=0						85						256
        deepinfra/ByteDance/Seed-1.8	chat	256000	256000	cache_read=0.05,input=0.25,output=2				0									258
        deepinfra/ByteDance/Seed-2.0-code	chat	256000	256000	cache_read=0.1,input=0.5,output=3				0									258
        deepinfra/ByteDance/Seed-2.0-mini	chat	256000	256000	cache_read=0.02,input=0.1,output=0.4				0									258
        deepinfra/ByteDance/Seed-2.0-pro	chat	256000	256000	cache_read=0.1,input=0.5,output=3				0									258
        deepinfra/Gryphe/MythoMax-L2-13b	chat	4096	4096	input=0.4,output=0.4				70									258
        deepinfra/MiniMaxAI/MiniMax-M2.7	chat	196608	196608	cache_read=0.05,input=0.25,output=1				3									258
        deepinfra/MiniMaxAI/MiniMax-M2.7-Turbo	chat	196608	196608	cache_read=0.07,input=0.38,output=1.7				3									258
        deepinfra/MiniMaxAI/MiniMax-M3	chat	524288	524288	cache_read=0.056,input=0.28,output=1.1				0									258
        deepinfra/NousResearch/Hermes-3-Llama-3.1-405B	chat	131072	131072	input=1,output=1				70
        deepinfra/NousResearch/Hermes-3-Llama-3.1-70B	chat	131072	131072	input=0.7,output=0.7				259									258
        deepinfra/Qwen/QwQ-32B	chat	131072	131072	input=0.15,output=0.4				70
        deepinfra/Qwen/Qwen2.5-72B-Instruct	chat	32768	32768	input=0.36,output=0.4				70									258
        deepinfra/Qwen/Qwen2.5-7B-Instruct	chat	32768	32768	input=0.04,output=0.1				259
        deepinfra/Qwen/Qwen2.5-VL-32B-Instruct	chat	128000	128000	input=0.2,output=0.6				208
        deepinfra/Qwen/Qwen3-14B	chat	40960	40960	input=0.12,output=0.24				70									258
        deepinfra/Qwen/Qwen3-235B-A22B	chat	40960	40960	input=0.18,output=0.54				70
        deepinfra/Qwen/Qwen3-235B-A22B-Instruct-2507	chat	262144	262144	input=0.09,output=0.55				70									258
        deepinfra/Qwen/Qwen3-235B-A22B-Thinking-2507	chat	262144	262144	input=0.3,output=2.9				70
        deepinfra/Qwen/Qwen3-30B-A3B	chat	40960	40960	input=0.12,output=0.5				70									258
        deepinfra/Qwen/Qwen3-32B	chat	40960	40960	input=0.08,output=0.28				70									258
        deepinfra/Qwen/Qwen3-Coder-480B-A35B-Instruct	chat	262144	262144	input=0.4,output=1.6				70
        deepinfra/Qwen/Qwen3-Coder-480B-A35B-Instruct-Turbo	chat	262144	262144	cache_read=0.1,input=0.3,output=1				247									258
        deepinfra/Qwen/Qwen3-Max	chat	256000	256000	cache_read=0.24,input=1.2,output=6				755									258
        deepinfra/Qwen/Qwen3-Max-Thinking	chat	256000	256000	cache_read=0.24,input=1.2,output=6				755									258
        deepinfra/Qwen/Qwen3-Next-80B-A3B-Instruct	chat	262144	262144	input=0.09,output=1.1				70									258
        deepinfra/Qwen/Qwen3-Next-80B-A3B-Thinking	chat	262144	262144	input=0.14,output=1.4				70
        deepinfra/Qwen/Qwen3-VL-235B-A22B-Instruct	chat	262144	262144	cache_read=0.11,input=0.2,output=0.88				756									258
        deepinfra/Qwen/Qwen3-VL-30B-A3B-Instruct	chat	262144	262144	input=0.15,output=0.6				176									258
        deepinfra/Qwen/Qwen3.5-122B-A10B	chat	262144	262144	input=0.29,output=2.4				311									258
        deepinfra/Qwen/Qwen3.5-27B	chat	262144	262144	input=0.26,output=2.6				311									258
        deepinfra/Qwen/Qwen3.5-35B-A3B	chat	262144	262144	cache_read=0.05,input=0.14,output=1				0									258
        deepinfra/Qwen/Qwen3.5-397B-A17B	chat	262144	262144	cache_read=0.22,input=0.45,output=3				0									258
        deepinfra/Qwen/Qwen3.5-9B	chat	262144	262144	input=0.1,output=0.15				176									258
        deepinfra/Qwen/Qwen3.6-27B	chat	262144	262144	input=0.32,output=3.2				311									258
        deepinfra/Qwen/Qwen3.6-35B-A3B	chat	262144	262144	input=0.1,output=0.95				311									258
        deepinfra/Qwen/Qwen3.7-Max	chat	256000	256000	cache_read=0.5,input=2.5,output=7.5				755									258
        deepinfra/Qwen/Qwen3.8-2.4T-A95B	chat	262144	262144	cache_read=0.2,input=2,output=6				3									258
        deepinfra/Qwen/Qwen3.8-27B	chat	262144	262144	cache_read=0.04,input=0.4,output=3				0									258
        deepinfra/Qwen/Qwen3.8-Max	chat	256000	256000	cache_read=0.206,input=1.65,output=4.951				755									258
        deepinfra/Sao10K/L3-8B-Lunaris-v1-Turbo	chat	8192	8192	input=0.04,output=0.05				259
        deepinfra/Sao10K/L3.1-70B-Euryale-v2.2	chat	131072	131072	input=0.85,output=0.85				259									258
        deepinfra/Sao10K/L3.3-70B-Euryale-v2.3	chat	131072	131072	input=0.65,output=0.75				259
        deepinfra/XiaomiMiMo/MiMo-V2.5	chat	262144	262144	cache_read=0.08,input=0.4,output=2				0									258
        deepinfra/XiaomiMiMo/MiMo-V2.5-Pro	chat	1048576	1048576	cache_read=0.2,input=1,output=3				3									258
        deepinfra/allenai/olmOCR-7B-0725-FP8	chat	16384	16384	input=0.27,output=1.5				259
        deepinfra/anthropic/claude-3-7-sonnet-latest	chat	200000	200000	cache_read=0.33,input=3.3,output=16.5				70
        deepinfra/anthropic/claude-4-opus	chat	200000	200000	input=16.5,output=82.5				70
        deepinfra/anthropic/claude-4-sonnet	chat	200000	200000	input=3.3,output=16.5				70
        deepinfra/anthropic/claude-fable-5	chat	1000000	1000000	input=10,output=50				753									258
        deepinfra/anthropic/claude-haiku-4-5	chat	200000	200000	input=1,output=5				311									258
        deepinfra/anthropic/claude-opus-4-7	chat	1000000	1000000	input=5,output=25				753									258
        deepinfra/anthropic/claude-opus-4-8	chat	1000000	1000000	input=5,output=25				753									258
        deepinfra/anthropic/claude-opus-5	chat	1000000	1000000	input=5,output=25				753									258
        deepinfra/anthropic/claude-sonnet-4-6	chat	1000000	1000000	input=3,output=15				754									258
        deepinfra/anthropic/claude-sonnet-5	chat	1000000	1000000	input=2,output=10				753									258
        deepinfra/deepseek-ai/DeepSeek-R1	chat	163840	163840	input=0.7,output=2.4				70
        deepinfra/deepseek-ai/DeepSeek-R1-0528	chat	163840	163840	cache_read=0.4,input=0.5,output=2.15				70
        deepinfra/deepseek-ai/DeepSeek-R1-0528-Turbo	chat	32768	32768	input=1,output=3				70
        deepinfra/deepseek-ai/DeepSeek-R1-Distill-Llama-70B	chat	131072	131072	input=0.2,output=0.6				259
        deepinfra/deepseek-ai/DeepSeek-R1-Distill-Qwen-32B	chat	131072	131072	input=0.27,output=0.27				70
        deepinfra/deepseek-ai/DeepSeek-R1-Turbo	chat	40960	40960	input=1,output=3				70
        deepinfra/deepseek-ai/DeepSeek-V3	chat	163840	163840	input=0.32,output=0.89				70									258
        deepinfra/deepseek-ai/DeepSeek-V3-0324	chat	163840	163840	cache_read=0.135,input=0.24,output=0.9				247									258
        deepinfra/deepseek-ai/DeepSeek-V3.1	chat	163840	163840	cache_read=0.216,input=0.25,output=0.95				189									258
        deepinfra/deepseek-ai/DeepSeek-V3.1-Terminus	chat	163840	163840	cache_read=0.216,input=0.27,output=1				70
        deepinfra/deepseek-ai/DeepSeek-V3.2	chat	163840	163840	cache_read=0.13,input=0.26,output=0.38				755									258
        deepinfra/deepseek-ai/DeepSeek-V4-Flash	chat	1048576	1048576	cache_read=0.018,input=0.09,output=0.18				3									258
        deepinfra/deepseek-ai/DeepSeek-V4-Flash-0731	chat	1048576	1048576	cache_read=0.016,input=0.08,output=0.18				3									258
        deepinfra/deepseek-ai/DeepSeek-V4-Pro	chat	1048576	1048576	cache_read=0.1,input=1.3,output=2.6				755									258
        deepinfra/deepseek-ai/DeepSeek-V4-Pro-0813	chat	1048576	1048576	cache_read=0.1,input=1.3,output=2.6				755									258
        deepinfra/deepseek-ai/DeepSeek-V4.1-Flash	chat	1048576	131072	cache_read=0.0042,input=0.14,output=0.42				0									759
        deepinfra/deepseek-ai/DeepSeek-V4.1-Flash-1017	chat	1048576	131072	cache_read=0.0042,input=0.14,output=0.42				0									760
        deepinfra/google/gemini-2.5-flash	chat	1000000	1000000	input=0.3,output=2.5				260
        deepinfra/google/gemini-2.5-pro	chat	1000000	1000000	input=1.25,output=10				261
        deepinfra/google/gemini-3.1-flash-lite	chat	1000000	1000000	input=0.25,output=1.5				261									258
        deepinfra/google/gemini-3.1-pro	chat	1000000	1000000	input=2,output=12				261									258
        deepinfra/google/gemini-3.5-flash	chat	1000000	1000000	input=1.5,output=9				261									258
        deepinfra/google/gemini-3.7-flash	chat	1000000	1000000	input=0.75,output=3.75				757									258
        deepinfra/google/gemma-3-12b-it	chat	131072	131072	input=0.05,output=0.15				70									258
        deepinfra/google/gemma-3-27b-it	chat	131072	131072	input=0.08,output=0.16				70									258
        deepinfra/google/gemma-3-4b-it	chat	131072	131072	input=0.05,output=0.1				70									258
        deepinfra/google/gemma-4-26B-A4B-it	chat	262144	262144	input=0.07,output=0.34				311									258
        deepinfra/google/gemma-4-31B-it	chat	262144	262144	input=0.13,output=0.38				311									258
        deepinfra/google/gemma-4-31B-it-Ultra	chat	131072	131072	input=0.27,output=0.76				311									258
        deepinfra/google/gemma-4-31B-it-turbo	chat	262144	262144	cache_read=0.05,input=0.09,output=0.34				250									258
        deepinfra/google/gemma-4-E4B-it	chat	131072	131072	input=0.02,output=0.1				253									258
        deepinfra/inclusionAI/Ling-3.0-flash	chat	131072	131072	cache_read=0.012,input=0.06,output=0.18				3									258
        deepinfra/meta-llama/Llama-3.2-11B-Vision-Instruct	chat	131072	131072	input=0.049,output=0.049				259
        deepinfra/meta-llama/Llama-3.2-3B-Instruct	chat	131072	131072	input=0.02,output=0.02				70
        deepinfra/meta-llama/Llama-3.3-70B-Instruct	chat	131072	131072	input=0.23,output=0.4				70
        deepinfra/meta-llama/Llama-3.3-70B-Instruct-Turbo	chat	131072	131072	input=0.1,output=0.32				70									258
        deepinfra/meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8	chat	1048576	1048576	input=0.2,output=0.8				70									258
        deepinfra/meta-llama/Llama-4-Scout-17B-16E-Instruct	chat	327680	327680	input=0.1,output=0.3				70									258
        deepinfra/meta-llama/Llama-Guard-3-8B	chat	131072	131072	input=0.055,output=0.055				259
        deepinfra/meta-llama/Llama-Guard-4-12B	chat	163840	163840	input=0.18,output=0.18				259
        deepinfra/meta-llama/Meta-Llama-3-8B-Instruct	chat	8192	8192	input=0.03,output=0.06				70
        deepinfra/meta-llama/Meta-Llama-3.1-70B-Instruct	chat	131072	131072	input=0.4,output=0.4				70
        deepinfra/meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo	chat	131072	131072	input=0.4,output=0.4				70									258
        deepinfra/meta-llama/Meta-Llama-3.1-8B-Instruct	chat	131072	131072	input=0.03,output=0.05				70
        deepinfra/meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo	chat	131072	131072	input=0.02,output=0.04				70									258
        deepinfra/meta-models/Muse-Glimmer-30B	chat	131072	131072	cache_read=0.04,input=0.3,output=1.2				0									258
        deepinfra/microsoft/WizardLM-2-8x22B	chat	65536	65536	input=0.48,output=0.48				259
        deepinfra/microsoft/phi-4	chat	16384	16384	input=0.07,output=0.14				70
        deepinfra/mistralai/Mistral-Nemo-Instruct-2407	chat	131072	131072	input=0.019,output=0.03				70									258
        deepinfra/mistralai/Mistral-Small-24B-Instruct-2501	chat	32768	32768	input=0.05,output=0.08				70
        deepinfra/mistralai/Mistral-Small-3.2-24B-Instruct-2506	chat	128000	128000	input=0.075,output=0.2				70
        deepinfra/mistralai/Mixtral-8x7B-Instruct-v0.1	chat	32768	32768	input=0.4,output=0.4				70
        deepinfra/moonshotai/Kimi-K2-Instruct	chat	131072	131072	input=0.5,output=2				70
        deepinfra/moonshotai/Kimi-K2-Instruct-0905	chat	262144	262144	cache_read=0.4,input=0.5,output=2				70
        deepinfra/moonshotai/Kimi-K2.5	chat	262144	262144	cache_read=0.07,input=0.45,output=2.25				0									258
        deepinfra/moonshotai/Kimi-K2.6	chat	262144	262144	cache_read=0.15,input=0.75,output=3.5				0									258
        deepinfra/moonshotai/Kimi-K2.7-Code	chat	262144	262144	cache_read=0.136,input=0.68,output=3.4				0									258
        deepinfra/moonshotai/Kimi-K3	chat	1048576	1048576	cache_read=0.285,input=2.85,output=14.25				756									258
        deepinfra/nvidia/Llama-3.1-Nemotron-70B-Instruct	chat	131072	131072	input=0.6,output=0.6				70
        deepinfra/nvidia/Llama-3.3-Nemotron-Super-49B-v1.5	chat	131072	131072	input=0.1,output=0.4				70
        deepinfra/nvidia/NVIDIA-Nemotron-3-Super-120B-A12B	chat	262144	262144	input=0.085,output=0.4				300									258
        deepinfra/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B	chat	262144	262144	cache_read=0.1,input=0.5,output=2.2				0									258
        deepinfra/nvidia/NVIDIA-Nemotron-3.5-Lightning	chat	262144		cache_read=0.04,input=0.08,output=0.2				262									258
        deepinfra/nvidia/NVIDIA-Nemotron-Nano-9B-v2	chat	131072	131072	input=0.04,output=0.16				70
        deepinfra/nvidia/Nemotron-3-Nano-30B-A3B	chat	262144	262144	cache_read=0.025,input=0.05,output=0.2				240									258
        deepinfra/nvidia/Nemotron-Content-Safety-3.5	chat	131072	131072	input=0.2,output=0.2				10									258
        deepinfra/openai/gpt-oss-120b	chat	131072	131072	input=0.037,output=0.17				70									258
        deepinfra/openai/gpt-oss-120b-Turbo	chat	131072	131072	input=0.15,output=0.6				300									258
        deepinfra/openai/gpt-oss-120b-Ultra	chat	131072	131072	input=0.2,output=0.95				300									258
        deepinfra/openai/gpt-oss-20b	chat	131072	131072	input=0.03,output=0.14				70									258
        deepinfra/stepfun-ai/Step-3.7-Flash	chat	262144	262144	cache_read=0.04,input=0.2,output=1.15				758									258
        deepinfra/tencent/Hy3	chat	262144	262144	cache_read=0.035,input=0.14,output=0.58				3									258
        deepinfra/thinkingmachines/Inkling	chat	524288	524288	cache_read=0.16,input=0.95,output=4.05				0									258
        deepinfra/thinkingmachines/Inkling-Small	chat	524288	524288	cache_read=0.1,input=0.45,output=1.2				0									258
        deepinfra/zai-org/GLM-4.5	chat	131072	131072	input=0.4,output=1.6				70
        deepinfra/zai-org/GLM-4.6	chat	202752	202752	cache_read=0.1,input=0.5,output=2				3									258
        deepinfra/zai-org/GLM-4.7	chat	202752	202752	cache_read=0.08,input=0.4,output=1.75				3									258
        deepinfra/zai-org/GLM-4.7-Flash	chat	202752	202752	cache_read=0.01,input=0.06,output=0.4				3									258
        deepinfra/zai-org/GLM-5	chat	202752	202752	cache_read=0.12,input=0.6,output=2.08				3									258
        deepinfra/zai-org/GLM-5.1	chat	202752	202752	cache_read=0.205,input=1.05,output=3.5				3									258
        deepinfra/zai-org/GLM-5.2	chat	1048576	1048576	cache_read=0.14,input=0.75,output=2.4				3									258
        deepseek-chat	=deepseek/deepseek-chat@bare
        deepseek-flash	=deepseek/deepseek-flash
        deepseek-reasoner	=deepseek/deepseek-reasoner@bare
        deepseek-v3-2-251201	=volcengine/deepseek-v3-2-251201
        deepseek-v4-flash	=deepseek/deepseek-v4-flash
        deepseek-v4-flash-vision-exp	=deepseek/deepseek-v4-flash-vision-exp
        deepseek-v4-pro	=deepseek/deepseek-v4-pro
        deepseek.r1-v1:0	=bedrock/deepseek.r1-v1:0
        deepseek.v3-v1:0	=bedrock/deepseek.v3-v1:0
        deepseek.v3.2	=bedrock/deepseek.v3.2
        deepseek/deepseek-chat	chat	131072	8192	cache_read=0.028,cache_write=0,input=0.28,input_cache_hit=0.028,output=0.42				263	2026-07-24		80						264
        deepseek/deepseek-chat@bare	chat	131072	8192	cache_read=0.028,input=0.28,output=0.42				946	2026-07-24		80						264
        deepseek/deepseek-coder	chat	128000	4096	cache_read=0.014,input=0.14,input_cache_hit=0.014,output=0.28				265
        deepseek/deepseek-flash	chat	1000000	393216	cache_read=0.006,cache_write=0,input=0.3,input_cache_hit=0.006,output=1.2				719			80						264
        deepseek/deepseek-r1	chat	65536	8192	cache_read=0.14,input=0.55,input_cache_hit=0.14,output=2.19				266
        deepseek/deepseek-reasoner	chat	131072	65536	cache_read=0.028,input=0.28,input_cache_hit=0.028,output=0.42				267	2026-07-24		80						264
        deepseek/deepseek-reasoner@bare	chat	131072	65536	cache_read=0.028,input=0.28,output=0.42				947	2026-07-24		80						264
        deepseek/deepseek-v3	chat	65536	8192	cache_read=0.07,cache_write=0,input=0.27,input_cache_hit=0.07,output=1.1				265
        deepseek/deepseek-v3.2	chat	163840	163840	cache_read=0.028,input=0.28,input_cache_hit=0.028,output=0.4				266
        deepseek/deepseek-v4-flash	chat	1000000	393216	cache_read=0.006,cache_write=0,input=0.3,input_cache_hit=0.006,output=1.2				719			80						264
        deepseek/deepseek-v4-flash-vision-exp	chat	1000000	393216	cache_read=0.006,cache_write=0,input=0.3,input_cache_hit=0.006,output=1.2				719			80						264
        deepseek/deepseek-v4-pro	chat	1000000	393216	cache_read=0.044,cache_write=0,input=1.32,input_cache_hit=0.044,output=3.96				720			80						264
        deepseek/search	search				query=0.00075
        dolphin	=nlp_cloud/dolphin
        doubao-embedding	=volcengine/doubao-embedding
        doubao-embedding-large	=volcengine/doubao-embedding-large
        doubao-embedding-large-text-240915	=volcengine/doubao-embedding-large-text-240915
        doubao-embedding-large-text-250515	=volcengine/doubao-embedding-large-text-250515
        doubao-embedding-text-240715	=volcengine/doubao-embedding-text-240715
        duckduckgo/search	search				query=0
        elevenlabs/eleven_flash_v2	audio_speech				input.character=0.00004						86						270
        elevenlabs/eleven_flash_v2_5	audio_speech				input.character=0.00004						86						270
        elevenlabs/eleven_multilingual_v2	audio_speech				input.character=0.00008						86						270
        elevenlabs/eleven_turbo_v2	audio_speech				input.character=0.00004						86						270
        elevenlabs/eleven_turbo_v2_5	audio_speech				input.character=0.00004						86						270
        elevenlabs/eleven_v3	audio_speech				input.character=0.00008						86						270
        elevenlabs/eleven_v3_conversational	audio_speech				input.character=0.00004						86						270
        elevenlabs/eleven_v4	audio_speech				input.character=0.00008						86						270
        elevenlabs/eleven_v4_turbo	audio_speech				input.character=0.00004						86						270
        elevenlabs/scribe_v1	audio_transcription				input.second=0.0000611,output.second=0						85						269
        elevenlabs/scribe_v1_experimental	audio_transcription				input.second=0.0000611,output.second=0						85						269
        elevenlabs/scribe_v2	audio_transcription				input.second=0.0000611,output.second=0						85						270
        embed-english-light-v3.0	=cohere/embed-english-light-v3.0
        embed-english-v3.0	=cohere/embed-english-v3.0
        embed-multilingual-light-v3.0	=cohere/embed-multilingual-light-v3.0
        embed-multilingual-v3.0	=cohere/embed-multilingual-v3.0
        eu.amazon.nova-2-lite-v1:0	=bedrock/eu.amazon.nova-2-lite-v1:0
        eu.amazon.nova-2-pro-preview-20251202-v1:0	=bedrock/eu.amazon.nova-2-pro-preview-20251202-v1:0
        eu.amazon.nova-lite-v1:0	=bedrock/eu.amazon.nova-lite-v1:0
        eu.amazon.nova-micro-v1:0	=bedrock/eu.amazon.nova-micro-v1:0
        eu.amazon.nova-pro-v1:0	=bedrock/eu.amazon.nova-pro-v1:0
        eu.anthropic.claude-3-5-haiku-20241022-v1:0	=bedrock/eu.anthropic.claude-3-5-haiku-20241022-v1:0
        eu.anthropic.claude-3-5-sonnet-20240620-v1:0	=bedrock/eu.anthropic.claude-3-5-sonnet-20240620-v1:0
        eu.anthropic.claude-3-5-sonnet-20241022-v2:0	=bedrock/eu.anthropic.claude-3-5-sonnet-20241022-v2:0
        eu.anthropic.claude-3-7-sonnet-20250219-v1:0	=bedrock/eu.anthropic.claude-3-7-sonnet-20250219-v1:0
        eu.anthropic.claude-3-opus-20240229-v1:0	=bedrock/eu.anthropic.claude-3-opus-20240229-v1:0
        eu.anthropic.claude-fable-5	=bedrock/eu.anthropic.claude-fable-5
        eu.anthropic.claude-fable-5-1	=bedrock/eu.anthropic.claude-fable-5-1
        eu.anthropic.claude-haiku-4-5-20251001-v1:0	=bedrock/eu.anthropic.claude-haiku-4-5-20251001-v1:0
        eu.anthropic.claude-haiku-5-5	=bedrock/eu.anthropic.claude-haiku-5-5
        eu.anthropic.claude-opus-4-1-20250805-v1:0	=bedrock/eu.anthropic.claude-opus-4-1-20250805-v1:0
        eu.anthropic.claude-opus-4-20250514-v1:0	=bedrock/eu.anthropic.claude-opus-4-20250514-v1:0
        eu.anthropic.claude-opus-4-5-20251101-v1:0	=bedrock/eu.anthropic.claude-opus-4-5-20251101-v1:0
        eu.anthropic.claude-opus-4-6-v1	=bedrock/eu.anthropic.claude-opus-4-6-v1
        eu.anthropic.claude-opus-4-7	=bedrock/eu.anthropic.claude-opus-4-7
        eu.anthropic.claude-opus-4-8	=bedrock/eu.anthropic.claude-opus-4-8
        eu.anthropic.claude-opus-5	=bedrock/eu.anthropic.claude-opus-5
        eu.anthropic.claude-opus-5-5	=bedrock/eu.anthropic.claude-opus-5-5
        eu.anthropic.claude-sonnet-4-20250514-v1:0	=bedrock/eu.anthropic.claude-sonnet-4-20250514-v1:0
        eu.anthropic.claude-sonnet-4-5-20250929-v1:0	=bedrock/eu.anthropic.claude-sonnet-4-5-20250929-v1:0
        eu.anthropic.claude-sonnet-4-6	=bedrock/eu.anthropic.claude-sonnet-4-6
        eu.anthropic.claude-sonnet-5	=bedrock/eu.anthropic.claude-sonnet-5
        eu.anthropic.claude-sonnet-5-5	=bedrock/eu.anthropic.claude-sonnet-5-5
        eu.deepseek.v3.2	=bedrock/eu.deepseek.v3.2
        eu.meta.llama3-2-1b-instruct-v1:0	=bedrock/eu.meta.llama3-2-1b-instruct-v1:0
        eu.meta.llama3-2-3b-instruct-v1:0	=bedrock/eu.meta.llama3-2-3b-instruct-v1:0
        eu.mistral.pixtral-large-2502-v1:0	=bedrock/eu.mistral.pixtral-large-2502-v1:0
        eu.twelvelabs.marengo-embed-2-7-v1:0	=bedrock/eu.twelvelabs.marengo-embed-2-7-v1:0
        eu.twelvelabs.marengo-embed-3-0-v1:0	=bedrock/eu.twelvelabs.marengo-embed-3-0-v1:0
        eu.twelvelabs.pegasus-1-2-v1:0	=bedrock/eu.twelvelabs.pegasus-1-2-v1:0
        eu_jev/eu-jeff-1.0.0	evaluation	32768		input=0.0415,output=0							812						820
        eu_jev/eu-jeff-latest	evaluation	32768		input=0.0415,output=0							812						820
        exa_ai/search	search
        fal_ai/bria/text-to-image/3.2	image_generation				output.image=0.0398						6
        fal_ai/bytedance/seedance-2.0/image-to-video	video_generation				output.second.1080p=0.682,output.second.480p=0.1346,output.second.4k=1.5552,output.second.720p=0.3034,output.second=0.3034						213	219					277
        fal_ai/bytedance/seedance-2.0/reference-to-video	video_generation				output.second.1080p=0.682,output.second.480p=0.1346,output.second.4k=1.5552,output.second.720p=0.3034,output.second=0.3034						213	219					278
        fal_ai/bytedance/seedance-2.0/text-to-video	video_generation				output.second.1080p=0.682,output.second.480p=0.1346,output.second.4k=1.5552,output.second.720p=0.3034,output.second=0.3034						213	217					276
        fal_ai/bytedance/seedance-2.5/image-to-video	video_generation				output.second.480p=0.2205,output.second.720p=0.473,output.second=0.473						213	219					272
        fal_ai/bytedance/seedance-2.5/reference-to-video	video_generation				output.second.480p=0.2205,output.second.720p=0.473,output.second=0.473						213	219					273
        fal_ai/bytedance/seedance-2.5/text-to-video	video_generation				output.second.480p=0.2205,output.second.720p=0.473,output.second=0.473						213	217					271
        fal_ai/fal-ai/bytedance/dreamina/v3.1/text-to-image	image_generation				output.image=0.03						6
        fal_ai/fal-ai/bytedance/seedream/v3/text-to-image	image_generation				output.image=0.03						6
        fal_ai/fal-ai/flux-lora-depth	image_generation				output.image=0.035,output.pixel=0.00000003337860107421875						186						290
        fal_ai/fal-ai/flux-pro/v1.1	image_generation				output.image=0.04						6
        fal_ai/fal-ai/flux-pro/v1.1-ultra	image_generation				output.image=0.06						6
        fal_ai/fal-ai/flux/dev	image_generation				output.image=0.025,output.pixel=0.00000002384185791015625						6						287
        fal_ai/fal-ai/flux/schnell	image_generation				output.image=0.003						6
        fal_ai/fal-ai/gemini-25-flash-image	image_generation				output.image=0.039						6
        fal_ai/fal-ai/ideogram/v3	image_generation				output.image=0.06						6
        fal_ai/fal-ai/imagen4/preview	image_generation				output.image=0.0398						6
        fal_ai/fal-ai/imagen4/preview/fast	image_generation				output.image=0.02						6
        fal_ai/fal-ai/imagen4/preview/ultra	image_generation				output.image=0.06						6
        fal_ai/fal-ai/moondream3-preview/query	chat			input=0.4,output=3.5				291			80						292
        fal_ai/fal-ai/nano-banana	image_generation				output.image=0.039						6
        fal_ai/fal-ai/nano-banana-2	image_generation				output.image.0.5k=0.06,output.image.1k=0.08,output.image.2k=0.12,output.image.4k=0.16,output.image=0.08						6						279
        fal_ai/fal-ai/nano-banana-pro	image_generation				output.image.1k=0.15,output.image.2k=0.15,output.image.4k=0.3,output.image=0.15						6						280
        fal_ai/fal-ai/recraft/v3/text-to-image	image_generation				output.image=0.0398						6
        fal_ai/fal-ai/stable-diffusion-v35-medium	image_generation				output.image=0.0398						6
        fal_ai/fal-ai/trellis	image_generation				output.image=0.02												288
        fal_ai/fal-ai/trellis-2	image_generation				output.image.1024=0.3,output.image.1536=0.35,output.image.512=0.25,output.image=0.3												289
        fal_ai/gpt-image-2	image_generation				output.image=0.145			10			6						281
        fal_ai/high/1024-x-1024/gpt-image-2	image_generation				output.image=0.211			10			6						281
        fal_ai/high/1024-x-1024/openai/gpt-image-2	image_generation				output.image=0.211			10			6						281
        fal_ai/high/1024-x-1024/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.05268			10			184						284
        fal_ai/high/1024-x-1024/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.05268			10			6						283
        fal_ai/high/1024-x-1024/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.05268			10			184						286
        fal_ai/high/1024-x-1024/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.05268			10			6						285
        fal_ai/high/1024-x-1024/openai/gpt-image-2/edit	image_generation				output.image=0.219			10			6						282
        fal_ai/high/1024-x-1536/gpt-image-2	image_generation				output.image=0.165			10			6						281
        fal_ai/high/1024-x-1536/openai/gpt-image-2	image_generation				output.image=0.165			10			6						281
        fal_ai/high/1024-x-1536/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.04116			10			184						284
        fal_ai/high/1024-x-1536/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.04116			10			6						283
        fal_ai/high/1024-x-1536/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.04116			10			184						286
        fal_ai/high/1024-x-1536/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.04116			10			6						285
        fal_ai/high/1024-x-1536/openai/gpt-image-2/edit	image_generation				output.image=0.178			10			6						282
        fal_ai/high/1024-x-768/gpt-image-2	image_generation				output.image=0.145			10			6						281
        fal_ai/high/1024-x-768/openai/gpt-image-2	image_generation				output.image=0.145			10			6						281
        fal_ai/high/1024-x-768/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.03612			10			184						284
        fal_ai/high/1024-x-768/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.03612			10			6						283
        fal_ai/high/1024-x-768/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.03612			10			184						286
        fal_ai/high/1024-x-768/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.03612			10			6						285
        fal_ai/high/1024-x-768/openai/gpt-image-2/edit	image_generation				output.image=0.151			10			6						282
        fal_ai/high/1920-x-1080/gpt-image-2	image_generation				output.image=0.158			10			6						281
        fal_ai/high/1920-x-1080/openai/gpt-image-2	image_generation				output.image=0.158			10			6						281
        fal_ai/high/1920-x-1080/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.0396			10			184						284
        fal_ai/high/1920-x-1080/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.0396			10			6						283
        fal_ai/high/1920-x-1080/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.0396			10			184						286
        fal_ai/high/1920-x-1080/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.0396			10			6						285
        fal_ai/high/1920-x-1080/openai/gpt-image-2/edit	image_generation				output.image=0.158			10			6						282
        fal_ai/high/2560-x-1440/gpt-image-2	image_generation				output.image=0.222			10			6						281
        fal_ai/high/2560-x-1440/openai/gpt-image-2	image_generation				output.image=0.222			10			6						281
        fal_ai/high/2560-x-1440/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.05529			10			184						284
        fal_ai/high/2560-x-1440/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.05529			10			6						283
        fal_ai/high/2560-x-1440/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.05529			10			184						286
        fal_ai/high/2560-x-1440/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.05529			10			6						285
        fal_ai/high/2560-x-1440/openai/gpt-image-2/edit	image_generation				output.image=0.234			10			6						282
        fal_ai/high/3840-x-2160/gpt-image-2	image_generation				output.image=0.401			10			6						281
        fal_ai/high/3840-x-2160/openai/gpt-image-2	image_generation				output.image=0.401			10			6						281
        fal_ai/high/3840-x-2160/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.10008			10			184						284
        fal_ai/high/3840-x-2160/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.10008			10			6						283
        fal_ai/high/3840-x-2160/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.10008			10			184						286
        fal_ai/high/3840-x-2160/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.10008			10			6						285
        fal_ai/high/3840-x-2160/openai/gpt-image-2/edit	image_generation				output.image=0.413			10			6						282
        fal_ai/low/1024-x-1024/gpt-image-2	image_generation				output.image=0.006			10			6						281
        fal_ai/low/1024-x-1024/openai/gpt-image-2	image_generation				output.image=0.006			10			6						281
        fal_ai/low/1024-x-1024/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.00588			10			184						284
        fal_ai/low/1024-x-1024/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.00588			10			6						283
        fal_ai/low/1024-x-1024/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.00588			10			184						286
        fal_ai/low/1024-x-1024/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.00588			10			6						285
        fal_ai/low/1024-x-1024/openai/gpt-image-2/edit	image_generation				output.image=0.015			10			6						282
        fal_ai/low/1024-x-1536/gpt-image-2	image_generation				output.image=0.005			10			6						281
        fal_ai/low/1024-x-1536/openai/gpt-image-2	image_generation				output.image=0.005			10			6						281
        fal_ai/low/1024-x-1536/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.00474			10			184						284
        fal_ai/low/1024-x-1536/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.00474			10			6						283
        fal_ai/low/1024-x-1536/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.00474			10			184						286
        fal_ai/low/1024-x-1536/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.00474			10			6						285
        fal_ai/low/1024-x-1536/openai/gpt-image-2/edit	image_generation				output.image=0.018			10			6						282
        fal_ai/low/1024-x-768/gpt-image-2	image_generation				output.image=0.005			10			6						281
        fal_ai/low/1024-x-768/openai/gpt-image-2	image_generation				output.image=0.005			10			6						281
        fal_ai/low/1024-x-768/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.00402			10			184						284
        fal_ai/low/1024-x-768/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.00402			10			6						283
        fal_ai/low/1024-x-768/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.00402			10			184						286
        fal_ai/low/1024-x-768/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.00402			10			6						285
        fal_ai/low/1024-x-768/openai/gpt-image-2/edit	image_generation				output.image=0.011			10			6						282
        fal_ai/low/1920-x-1080/gpt-image-2	image_generation				output.image=0.005			10			6						281
        fal_ai/low/1920-x-1080/openai/gpt-image-2	image_generation				output.image=0.005			10			6						281
        fal_ai/low/1920-x-1080/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.00441			10			184						284
        fal_ai/low/1920-x-1080/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.00441			10			6						283
        fal_ai/low/1920-x-1080/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.00441			10			184						286
        fal_ai/low/1920-x-1080/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.00441			10			6						285
        fal_ai/low/1920-x-1080/openai/gpt-image-2/edit	image_generation				output.image=0.017			10			6						282
        fal_ai/low/2560-x-1440/gpt-image-2	image_generation				output.image=0.007			10			6						281
        fal_ai/low/2560-x-1440/openai/gpt-image-2	image_generation				output.image=0.007			10			6						281
        fal_ai/low/2560-x-1440/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.00615			10			184						284
        fal_ai/low/2560-x-1440/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.00615			10			6						283
        fal_ai/low/2560-x-1440/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.00615			10			184						286
        fal_ai/low/2560-x-1440/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.00615			10			6						285
        fal_ai/low/2560-x-1440/openai/gpt-image-2/edit	image_generation				output.image=0.019			10			6						282
        fal_ai/low/3840-x-2160/gpt-image-2	image_generation				output.image=0.012			10			6						281
        fal_ai/low/3840-x-2160/openai/gpt-image-2	image_generation				output.image=0.012			10			6						281
        fal_ai/low/3840-x-2160/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.01113			10			184						284
        fal_ai/low/3840-x-2160/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.01113			10			6						283
        fal_ai/low/3840-x-2160/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.01113			10			184						286
        fal_ai/low/3840-x-2160/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.01113			10			6						285
        fal_ai/low/3840-x-2160/openai/gpt-image-2/edit	image_generation				output.image=0.024			10			6						282
        fal_ai/max/1024-x-1024/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.21072			10			184						284
        fal_ai/max/1024-x-1024/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.21072			10			6						283
        fal_ai/max/1024-x-1024/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.21072			10			184						286
        fal_ai/max/1024-x-1024/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.21072			10			6						285
        fal_ai/max/1024-x-1536/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.16464			10			184						284
        fal_ai/max/1024-x-1536/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.16464			10			6						283
        fal_ai/max/1024-x-1536/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.16464			10			184						286
        fal_ai/max/1024-x-1536/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.16464			10			6						285
        fal_ai/max/1024-x-768/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.14445			10			184						284
        fal_ai/max/1024-x-768/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.14445			10			6						283
        fal_ai/max/1024-x-768/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.14445			10			184						286
        fal_ai/max/1024-x-768/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.14445			10			6						285
        fal_ai/max/1920-x-1080/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.1584			10			184						284
        fal_ai/max/1920-x-1080/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.1584			10			6						283
        fal_ai/max/1920-x-1080/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.1584			10			184						286
        fal_ai/max/1920-x-1080/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.1584			10			6						285
        fal_ai/max/2560-x-1440/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.2211			10			184						284
        fal_ai/max/2560-x-1440/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.2211			10			6						283
        fal_ai/max/2560-x-1440/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.2211			10			184						286
        fal_ai/max/2560-x-1440/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.2211			10			6						285
        fal_ai/max/3840-x-2160/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.40026			10			184						284
        fal_ai/max/3840-x-2160/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.40026			10			6						283
        fal_ai/max/3840-x-2160/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.40026			10			184						286
        fal_ai/max/3840-x-2160/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.40026			10			6						285
        fal_ai/medium/1024-x-1024/gpt-image-2	image_generation				output.image=0.053			10			6						281
        fal_ai/medium/1024-x-1024/openai/gpt-image-2	image_generation				output.image=0.053			10			6						281
        fal_ai/medium/1024-x-1024/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.01317			10			184						284
        fal_ai/medium/1024-x-1024/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.01317			10			6						283
        fal_ai/medium/1024-x-1024/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.01317			10			184						286
        fal_ai/medium/1024-x-1024/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.01317			10			6						285
        fal_ai/medium/1024-x-1024/openai/gpt-image-2/edit	image_generation				output.image=0.061			10			6						282
        fal_ai/medium/1024-x-1536/gpt-image-2	image_generation				output.image=0.042			10			6						281
        fal_ai/medium/1024-x-1536/openai/gpt-image-2	image_generation				output.image=0.042			10			6						281
        fal_ai/medium/1024-x-1536/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.01029			10			184						284
        fal_ai/medium/1024-x-1536/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.01029			10			6						283
        fal_ai/medium/1024-x-1536/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.01029			10			184						286
        fal_ai/medium/1024-x-1536/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.01029			10			6						285
        fal_ai/medium/1024-x-1536/openai/gpt-image-2/edit	image_generation				output.image=0.054			10			6						282
        fal_ai/medium/1024-x-768/gpt-image-2	image_generation				output.image=0.037			10			6						281
        fal_ai/medium/1024-x-768/openai/gpt-image-2	image_generation				output.image=0.037			10			6						281
        fal_ai/medium/1024-x-768/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.00903			10			184						284
        fal_ai/medium/1024-x-768/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.00903			10			6						283
        fal_ai/medium/1024-x-768/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.00903			10			184						286
        fal_ai/medium/1024-x-768/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.00903			10			6						285
        fal_ai/medium/1024-x-768/openai/gpt-image-2/edit	image_generation				output.image=0.043			10			6						282
        fal_ai/medium/1920-x-1080/gpt-image-2	image_generation				output.image=0.04			10			6						281
        fal_ai/medium/1920-x-1080/openai/gpt-image-2	image_generation				output.image=0.04			10			6						281
        fal_ai/medium/1920-x-1080/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.01029			10			184						284
        fal_ai/medium/1920-x-1080/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.01029			10			6						283
        fal_ai/medium/1920-x-1080/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.01029			10			184						286
        fal_ai/medium/1920-x-1080/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.01029			10			6						285
        fal_ai/medium/1920-x-1080/openai/gpt-image-2/edit	image_generation				output.image=0.053			10			6						282
        fal_ai/medium/2560-x-1440/gpt-image-2	image_generation				output.image=0.056			10			6						281
        fal_ai/medium/2560-x-1440/openai/gpt-image-2	image_generation				output.image=0.056			10			6						281
        fal_ai/medium/2560-x-1440/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.01434			10			184						284
        fal_ai/medium/2560-x-1440/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.01434			10			6						283
        fal_ai/medium/2560-x-1440/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.01434			10			184						286
        fal_ai/medium/2560-x-1440/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.01434			10			6						285
        fal_ai/medium/2560-x-1440/openai/gpt-image-2/edit	image_generation				output.image=0.068			10			6						282
        fal_ai/medium/3840-x-2160/gpt-image-2	image_generation				output.image=0.101			10			6						281
        fal_ai/medium/3840-x-2160/openai/gpt-image-2	image_generation				output.image=0.101			10			6						281
        fal_ai/medium/3840-x-2160/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.02595			10			184						284
        fal_ai/medium/3840-x-2160/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.02595			10			6						283
        fal_ai/medium/3840-x-2160/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.02595			10			184						286
        fal_ai/medium/3840-x-2160/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.02595			10			6						285
        fal_ai/medium/3840-x-2160/openai/gpt-image-2/edit	image_generation				output.image=0.113			10			6						282
        fal_ai/minimax/h3/reference-to-video	video_generation				output.second.2k=0.13,output.second.480p=0.05,output.second.4k=0.16,output.second.768p=0.06,output.second=0.13						213	219					275
        fal_ai/minimax/h3/text-to-video	video_generation				output.second.2k=0.13,output.second.480p=0.05,output.second.4k=0.16,output.second.768p=0.06,output.second=0.13						213	217					274
        fal_ai/openai/gpt-image-2	image_generation				output.image=0.145			10			6						281
        fal_ai/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.03612			10			184						284
        fal_ai/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.03612			10			6						283
        fal_ai/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.03612			10			184						286
        fal_ai/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.03612			10			6						285
        fal_ai/openai/gpt-image-2/edit	image_generation				output.image=0.151			10			6						282
        fal_ai/xhigh/1024-x-1024/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.09366			10			184						284
        fal_ai/xhigh/1024-x-1024/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.09366			10			6						283
        fal_ai/xhigh/1024-x-1024/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.09366			10			184						286
        fal_ai/xhigh/1024-x-1024/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.09366			10			6						285
        fal_ai/xhigh/1024-x-1536/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.07377			10			184						284
        fal_ai/xhigh/1024-x-1536/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.07377			10			6						283
        fal_ai/xhigh/1024-x-1536/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.07377			10			184						286
        fal_ai/xhigh/1024-x-1536/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.07377			10			6						285
        fal_ai/xhigh/1024-x-768/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.0642			10			184						284
        fal_ai/xhigh/1024-x-768/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.0642			10			6						283
        fal_ai/xhigh/1024-x-768/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.0642			10			184						286
        fal_ai/xhigh/1024-x-768/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.0642			10			6						285
        fal_ai/xhigh/1920-x-1080/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.07041			10			184						284
        fal_ai/xhigh/1920-x-1080/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.07041			10			6						283
        fal_ai/xhigh/1920-x-1080/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.07041			10			184						286
        fal_ai/xhigh/1920-x-1080/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.07041			10			6						285
        fal_ai/xhigh/2560-x-1440/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.09828			10			184						284
        fal_ai/xhigh/2560-x-1440/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.09828			10			6						283
        fal_ai/xhigh/2560-x-1440/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.09828			10			184						286
        fal_ai/xhigh/2560-x-1440/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.09828			10			6						285
        fal_ai/xhigh/3840-x-2160/openai/gpt-image-2.5/flare/edit	image_generation				output.image=0.1779			10			184						284
        fal_ai/xhigh/3840-x-2160/openai/gpt-image-2.5/flare/text-to-image	image_generation				output.image=0.1779			10			6						283
        fal_ai/xhigh/3840-x-2160/openai/gpt-image-2.5/sunburst/edit	image_generation				output.image=0.1779			10			184						286
        fal_ai/xhigh/3840-x-2160/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				output.image=0.1779			10			6						285
        featherless_ai/featherless-ai/Qwerky-72B	chat	32768	4096
        featherless_ai/featherless-ai/Qwerky-QwQ-32B	chat	32768	4096
        firecrawl/search	search
        fireworks-ai-4.1b-to-16b	=fireworks_ai/fireworks-ai-4.1b-to-16b
        fireworks-ai-56b-to-176b	=fireworks_ai/fireworks-ai-56b-to-176b
        fireworks-ai-above-16b	=fireworks_ai/fireworks-ai-above-16b
        fireworks-ai-default	=fireworks_ai/fireworks-ai-default
        fireworks-ai-embedding-150m-to-350m	=fireworks_ai/fireworks-ai-embedding-150m-to-350m
        fireworks-ai-embedding-up-to-150m	=fireworks_ai/fireworks-ai-embedding-up-to-150m
        fireworks-ai-moe-up-to-56b	=fireworks_ai/fireworks-ai-moe-up-to-56b
        fireworks-ai-up-to-4b	=fireworks_ai/fireworks-ai-up-to-4b
        fireworks_ai/WhereIsAI/UAE-Large-V1	embedding	512		input=0.016,output=0													293
        fireworks_ai/accounts/fireworks/models/SSD-1B	image_generation	4096	4096	input=0.00013,output=0.00013
        fireworks_ai/accounts/fireworks/models/chronos-hermes-13b-v2	chat	4096	4096	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/code-llama-13b	chat	16384	16384	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/code-llama-13b-instruct	chat	16384	16384	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/code-llama-13b-python	chat	16384	16384	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/code-llama-34b	chat	16384	16384	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/code-llama-34b-instruct	chat	16384	16384	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/code-llama-34b-python	chat	16384	16384	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/code-llama-70b	chat	4096	4096	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/code-llama-70b-instruct	chat	4096	4096	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/code-llama-70b-python	chat	4096	4096	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/code-llama-7b	chat	16384	16384	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/code-llama-7b-instruct	chat	16384	16384	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/code-llama-7b-python	chat	16384	16384	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/code-qwen-1p5-7b	chat	65536	65536	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/codegemma-2b	chat	8192	8192	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/codegemma-7b	chat	8192	8192	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/cogito-671b-v2-p1	chat	163840	163840	input=1.2,output=1.2
        fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-3b	chat	131072	131072	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-70b	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/cogito-v1-preview-llama-8b	chat	131072	131072	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/cogito-v1-preview-qwen-14b	chat	131072	131072	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/cogito-v1-preview-qwen-32b	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/dbrx-instruct	chat	32768	32768	input=1.2,output=1.2
        fireworks_ai/accounts/fireworks/models/deepseek-coder-1b-base	chat	16384	16384	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/deepseek-coder-33b-instruct	chat	16384	16384	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-base	chat	4096	4096	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-base-v1p5	chat	4096	4096	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/deepseek-coder-7b-instruct-v1p5	chat	4096	4096	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-instruct	chat	65536	65536	input=1.2,output=1.2				294									293
        fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-lite-base	chat	163840	163840	input=0.5,output=0.5
        fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-lite-instruct	chat	163840	163840	input=0.5,output=0.5
        fireworks_ai/accounts/fireworks/models/deepseek-prover-v2	chat	163840	163840	input=1.2,output=1.2
        fireworks_ai/accounts/fireworks/models/deepseek-r1	chat	163840	20480	input=3,output=8				295									293
        fireworks_ai/accounts/fireworks/models/deepseek-r1-0528	chat	163840	160000	input=3,output=8				295									293
        fireworks_ai/accounts/fireworks/models/deepseek-r1-0528-distill-qwen3-8b	chat	131072	131072	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/deepseek-r1-basic	chat	163840	20480	input=0.55,output=2.19				295									293
        fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-llama-70b	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-llama-8b	chat	131072	131072	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-14b	chat	131072	131072	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-1p5b	chat	131072	131072	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-32b	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-7b	chat	131072	131072	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/deepseek-v2-lite-chat	chat	163840	163840	input=0.5,output=0.5
        fireworks_ai/accounts/fireworks/models/deepseek-v2p5	chat	32768	32768	input=1.2,output=1.2
        fireworks_ai/accounts/fireworks/models/deepseek-v3	chat	131072	8192	input=0.9,output=0.9				295									293
        fireworks_ai/accounts/fireworks/models/deepseek-v3-0324	chat	163840	163840	input=0.9,output=0.9				295									296
        fireworks_ai/accounts/fireworks/models/deepseek-v3p1	chat	128000	8192	input=0.56,output=1.68				297									293
        fireworks_ai/accounts/fireworks/models/deepseek-v3p1-terminus	chat	128000	8192	input=0.56,output=1.68				297									293
        fireworks_ai/accounts/fireworks/models/deepseek-v3p2	chat	163840	163840	input=0.56,output=1.68				298									299
        fireworks_ai/accounts/fireworks/models/deepseek-v4-flash	chat	1048576	384000	cache_read=0.028,input=0.14,output=0.28				300	2026-08-14								301
        fireworks_ai/accounts/fireworks/models/deepseek-v4-flash-0731	chat	1048576	131072	cache_read.priority=0.00875,cache_read=0.007,input.priority=0.275,input=0.22,output.priority=0.825,output=0.66				300	2026-09-25								302
        fireworks_ai/accounts/fireworks/models/deepseek-v4-flash-vision-exp	chat	1048576	1048576	cache_read.priority=0.00875,cache_read=0.007,input.priority=0.275,input=0.22,output.priority=0.825,output=0.66				176	2026-09-25								302
        fireworks_ai/accounts/fireworks/models/deepseek-v4-pro	chat	1048576	131072	cache_read.priority=0.6,cache_read=0.6,input.priority=1.2,input=1.2,output.priority=1.2,output=1.2				300	2026-08-27								302
        fireworks_ai/accounts/fireworks/models/deepseek-v4-pro-0813	chat	1048576	131072	cache_read.priority=0.055,cache_read=0.044,input.priority=1.65,input=1.32,output.priority=4.95,output=3.96				300	2026-09-25								302
        fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash	chat	1048576	393216	cache_read.priority=0.0075,cache_read=0.006,input.priority=0.375,input=0.3,output.priority=1.5,output=1.2				0									301
        fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash-1017	chat	1048576	393216	cache_read.priority=0.0075,cache_read=0.006,input.priority=0.375,input=0.3,output.priority=1.5,output=1.2				0									307
        fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash-1017-us	chat	1048576	393216	cache_read.priority=0.01125,cache_read=0.009,input.priority=0.5625,input=0.45,output.priority=2.25,output=1.8				0									863
        fireworks_ai/accounts/fireworks/models/devstral-small-2505	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/dobby-mini-unhinged-plus-llama-3-1-8b	chat	131072	131072	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/dobby-unhinged-llama-3-3-70b-new	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/dolphin-2-9-2-qwen2-72b	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/dolphin-2p6-mixtral-8x7b	chat	32768	32768	input=0.5,output=0.5
        fireworks_ai/accounts/fireworks/models/ember-1	chat	1048576		cache_read.priority=0.375,cache_read=0.3,input.priority=3.75,input=3,output.priority=18.75,output=15				311									302
        fireworks_ai/accounts/fireworks/models/ernie-4p5-21b-a3b-pt	chat	131072	4096	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/ernie-4p5-300b-a47b-pt	chat	131072	4096	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/fare-20b	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/firefunction-v1	chat	32768	32768	input=0.5,output=0.5
        fireworks_ai/accounts/fireworks/models/firefunction-v2	chat	8192	8192	input=0.9,output=0.9				303									293
        fireworks_ai/accounts/fireworks/models/firellava-13b	chat	4096	4096	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/firesearch-ocr-v6	chat	8192	8192	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/fireworks-asr-large	audio_transcription	4096	4096	input=0,output=0
        fireworks_ai/accounts/fireworks/models/fireworks-asr-v2	audio_transcription	4096	4096	input=0,output=0
        fireworks_ai/accounts/fireworks/models/flux-1-dev	chat	4096	4096	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/flux-1-dev-controlnet-union	chat	4096	4096	input=0.001,output=0.001
        fireworks_ai/accounts/fireworks/models/flux-1-dev-fp8	image_generation	4096	4096	input=0.0005,output=0.0005
        fireworks_ai/accounts/fireworks/models/flux-1-schnell	chat	4096	4096	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/flux-1-schnell-fp8	image_generation	4096	4096	input=0.00035,output=0.00035
        fireworks_ai/accounts/fireworks/models/flux-kontext-max	image_generation	4096	4096	input=0.08,output=0.08
        fireworks_ai/accounts/fireworks/models/flux-kontext-pro	image_generation	4096	4096	input=0.04,output=0.04
        fireworks_ai/accounts/fireworks/models/gemma-2b-it	chat	8192	8192	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/gemma-3-27b-it	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/gemma-7b	chat	8192	8192	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/gemma-7b-it	chat	8192	8192	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/gemma2-9b-it	chat	8192	8192	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/glm-4p5	chat	131072	96000	input=0.55,output=2.19				298									304
        fireworks_ai/accounts/fireworks/models/glm-4p5-air	chat	131072	96000	input=0.22,output=0.88				298									305
        fireworks_ai/accounts/fireworks/models/glm-4p5v	chat	131072	131072	input=1.2,output=1.2				197
        fireworks_ai/accounts/fireworks/models/glm-4p6	chat	202752	202800	input=0.55,output=2.19				298									293
        fireworks_ai/accounts/fireworks/models/glm-4p7	chat	202752	202800	cache_read=0.3,input=0.6,output=2.2				298									306
        fireworks_ai/accounts/fireworks/models/glm-5p1	chat	202752	131072	cache_read=0.26,input=1.4,output=4.4				300									301
        fireworks_ai/accounts/fireworks/models/glm-5p2	chat	1048576	131072	cache_read.priority=0.175,cache_read=0.14,input.priority=1.75,input=1.4,output.priority=5.5,output=4.4				300	2026-09-25								302
        fireworks_ai/accounts/fireworks/models/glm-5p3	chat	1048576	128000	cache_read.priority=0.325,cache_read=0.26,input.priority=1.75,input=1.4,output.priority=5.5,output=4.4				300									302
        fireworks_ai/accounts/fireworks/models/glm-5p3-flash	chat	1048576	1048576	cache_read.priority=0.0375,cache_read=0.03,input.priority=0.1875,input=0.15,output.priority=0.625,output=0.5				176									302
        fireworks_ai/accounts/fireworks/models/gpt-oss-120b	chat	131072	32768	cache_read.priority=0.018,cache_read=0.015,input.priority=0.18,input=0.15,output.priority=0.72,output=0.6				300	2026-11-07								307
        fireworks_ai/accounts/fireworks/models/gpt-oss-20b	chat	131072	32768	cache_read=0.035,input=0.07,output=0.3				300									301
        fireworks_ai/accounts/fireworks/models/gpt-oss-safeguard-120b	chat	131072	131072	input=1.2,output=1.2
        fireworks_ai/accounts/fireworks/models/gpt-oss-safeguard-20b	chat	131072	131072	input=0.5,output=0.5
        fireworks_ai/accounts/fireworks/models/hermes-2-pro-mistral-7b	chat	32768	32768	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/inkling	chat	1048576	1048576	cache_read.priority=0.17,cache_read=0.17,input.priority=1,input=1,output.priority=4.05,output=4.05				176	2026-11-07								307
        fireworks_ai/accounts/fireworks/models/internvl3-38b	chat	16384	16384	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/internvl3-78b	chat	16384	16384	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/internvl3-8b	chat	16384	16384	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/japanese-stable-diffusion-xl	image_generation	4096	4096	input=0.00013,output=0.00013
        fireworks_ai/accounts/fireworks/models/kat-coder	chat	262144	262144	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/kat-dev-32b	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/kat-dev-72b-exp	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/kimi-k2-instruct	chat	131072	16384	input=0.6,output=2.5				303									308
        fireworks_ai/accounts/fireworks/models/kimi-k2-instruct-0905	chat	262144	32768	input=0.6,output=2.5				303									309
        fireworks_ai/accounts/fireworks/models/kimi-k2-thinking	chat	262144	262144	input=0.6,output=2.5				310									293
        fireworks_ai/accounts/fireworks/models/kimi-k2p5	chat	262144	32768	cache_read=0.1,input=0.6,output=3				303									293
        fireworks_ai/accounts/fireworks/models/kimi-k2p6	chat	262144	32768	cache_read.priority=0.22,cache_read=0.16,input.priority=1.5,input=0.95,output.priority=6,output=4				311	2026-09-25								302
        fireworks_ai/accounts/fireworks/models/kimi-k2p7-code	chat	262144	32768	cache_read.priority=0.285,cache_read=0.19,input.priority=1.425,input=0.95,output.priority=6,output=4				311	2026-09-25								302
        fireworks_ai/accounts/fireworks/models/kimi-k3	chat	1048576	131072	cache_read.priority=0.375,cache_read=0.3,input.priority=3.75,input=3,output.priority=18.75,output=15				311					123				302
        fireworks_ai/accounts/fireworks/models/llama-guard-2-8b	chat	8192	8192	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/llama-guard-3-1b	chat	131072	131072	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/llama-guard-3-8b	chat	131072	131072	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/llama-v2-13b	chat	4096	4096	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/llama-v2-13b-chat	chat	4096	4096	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/llama-v2-70b	chat	4096	4096	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/llama-v2-70b-chat	chat	2048	2048	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/llama-v2-7b	chat	4096	4096	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/llama-v2-7b-chat	chat	4096	4096	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/llama-v3-70b-instruct	chat	8192	8192	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/llama-v3-70b-instruct-hf	chat	8192	8192	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/llama-v3-8b	chat	8192	8192	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/llama-v3-8b-instruct-hf	chat	8192	8192	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/llama-v3p1-405b-instruct	chat	131072	16384	input=3,output=3				303									293
        fireworks_ai/accounts/fireworks/models/llama-v3p1-405b-instruct-long	chat	4096	4096	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/llama-v3p1-70b-instruct	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/llama-v3p1-70b-instruct-1b	chat	4096	4096	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/llama-v3p1-8b-instruct	chat	131072	16384	input=0.1,output=0.1				294									293
        fireworks_ai/accounts/fireworks/models/llama-v3p1-nemotron-70b-instruct	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/llama-v3p2-11b-vision-instruct	chat	131072	16384	input=0.2,output=0.2				312									293
        fireworks_ai/accounts/fireworks/models/llama-v3p2-1b	chat	131072	131072	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/llama-v3p2-1b-instruct	chat	131072	16384	input=0.1,output=0.1				294									293
        fireworks_ai/accounts/fireworks/models/llama-v3p2-3b	chat	131072	131072	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/llama-v3p2-3b-instruct	chat	131072	16384	input=0.1,output=0.1				294									293
        fireworks_ai/accounts/fireworks/models/llama-v3p2-90b-vision-instruct	chat	131072	16384	input=0.9,output=0.9				313									293
        fireworks_ai/accounts/fireworks/models/llama-v3p3-70b-instruct	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/llama4-maverick-instruct-basic	chat	131072	131072	input=0.22,output=0.88				295									293
        fireworks_ai/accounts/fireworks/models/llama4-scout-instruct-basic	chat	131072	131072	input=0.15,output=0.6				295									293
        fireworks_ai/accounts/fireworks/models/llamaguard-7b	chat	4096	4096	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/llava-yi-34b	chat	4096	4096	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/minimax-m1-80k	chat	4096	4096	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/minimax-m2	chat	196608	4096	input=0.3,output=1.2
        fireworks_ai/accounts/fireworks/models/minimax-m2p1	chat	196608	204800	cache_read=0.03,input=0.3,output=1.2				303									314
        fireworks_ai/accounts/fireworks/models/minimax-m2p7	chat	196608	196608	cache_read.priority=0.6,input.priority=1.2,output.priority=1.2				303	2026-08-27								302
        fireworks_ai/accounts/fireworks/models/minimax-m3	chat	512000	512000	cache_read.priority=0.09,cache_read=0.06,input.priority=0.45,input=0.3,output.priority=1.8,output=1.2				311									302
        fireworks_ai/accounts/fireworks/models/minimax-m3p1-flash	chat	1048576	1048576	cache_read.priority=0.0225,cache_read=0.015,input.priority=0.225,input=0.15,output.priority=0.9,output=0.6				311									861
        fireworks_ai/accounts/fireworks/models/ministral-3-14b-instruct-2512	chat	256000	256000	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/ministral-3-3b-instruct-2512	chat	256000	256000	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/ministral-3-8b-instruct-2512	chat	256000	256000	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/mistral-7b	chat	32768	32768	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-4k	chat	32768	32768	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-v0p2	chat	32768	32768	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/mistral-7b-instruct-v3	chat	32768	32768	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/mistral-7b-v0p2	chat	32768	32768	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/mistral-large-3-fp8	chat	256000	256000	input=1.2,output=1.2
        fireworks_ai/accounts/fireworks/models/mistral-nemo-base-2407	chat	128000	128000	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/mistral-nemo-instruct-2407	chat	128000	128000	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/mistral-small-24b-instruct-2501	chat	32768	32768	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/mixtral-8x22b	chat	65536	65536	input=1.2,output=1.2
        fireworks_ai/accounts/fireworks/models/mixtral-8x22b-instruct	chat	65536	65536	input=1.2,output=1.2
        fireworks_ai/accounts/fireworks/models/mixtral-8x22b-instruct-hf	chat	65536	65536	input=1.2,output=1.2				303									293
        fireworks_ai/accounts/fireworks/models/mixtral-8x7b	chat	32768	32768	input=0.5,output=0.5
        fireworks_ai/accounts/fireworks/models/mixtral-8x7b-instruct	chat	32768	32768	input=0.5,output=0.5
        fireworks_ai/accounts/fireworks/models/mixtral-8x7b-instruct-hf	chat	32768	32768	input=0.5,output=0.5
        fireworks_ai/accounts/fireworks/models/muse-glimmer-30b	chat	131072	16384	cache_read.priority=0.06,cache_read=0.04,input.priority=0.525,input=0.35,output.priority=2.25,output=1.5				311	2026-09-25								302
        fireworks_ai/accounts/fireworks/models/muse-spark-open	chat	1048576		cache_read.priority=0.225,cache_read=0.15,input.priority=1.875,input=1.25,output.priority=6.375,output=4.25				496									301
        fireworks_ai/accounts/fireworks/models/mythomax-l2-13b	chat	4096	4096	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/nemotron-3-ultra-nvfp4	chat	262144	32768	cache_read.priority=0.15,cache_read=0.12,input.priority=0.75,input=0.6,output.priority=3,output=2.4				300	2026-11-07								307
        fireworks_ai/accounts/fireworks/models/nemotron-lightning-3p5-30b-a3b	chat	262144	32768	cache_read.priority=0.0125,cache_read=0.01,input.priority=0.0625,input=0.05,output.priority=0.25,output=0.2				300	2026-11-07								307
        fireworks_ai/accounts/fireworks/models/nemotron-nano-v2-12b-vl	chat	131072	4096	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/nous-capybara-7b-v1p9	chat	32768	32768	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/nous-hermes-2-mixtral-8x7b-dpo	chat	32768	32768	input=0.5,output=0.5
        fireworks_ai/accounts/fireworks/models/nous-hermes-2-yi-34b	chat	4096	4096	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-13b	chat	4096	4096	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-70b	chat	4096	4096	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/nous-hermes-llama2-7b	chat	4096	4096	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/nvidia-nemotron-nano-12b-v2	chat	128000	131072	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/nvidia-nemotron-nano-9b-v2	chat	128000	131072	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/openchat-3p5-0106-7b	chat	8192	8192	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/openhermes-2-mistral-7b	chat	32768	32768	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/openhermes-2p5-mistral-7b	chat	32768	32768	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/openorca-7b	chat	32768	32768	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/phi-2-3b	chat	2048	2048	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/phi-3-mini-128k-instruct	chat	131072	131072	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/phi-3-vision-128k-instruct	chat	32064	32064	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-python-v1	chat	16384	16384	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-v1	chat	16384	16384	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/phind-code-llama-34b-v2	chat	16384	16384	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/playground-v2-1024px-aesthetic	image_generation	4096	4096	input=0.00013,output=0.00013
        fireworks_ai/accounts/fireworks/models/playground-v2-5-1024px-aesthetic	image_generation	4096	4096	input=0.00013,output=0.00013
        fireworks_ai/accounts/fireworks/models/pythia-12b	chat	2048	2048	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/qwen-qwq-32b-preview	chat	32768	32768	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/qwen-v2p5-14b-instruct	chat	32768	32768	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/qwen-v2p5-7b	chat	131072	131072	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/qwen1p5-72b-chat	chat	32768	32768	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/qwen2-72b-instruct	chat	32768	32768	input=0.9,output=0.9				294									293
        fireworks_ai/accounts/fireworks/models/qwen2-7b-instruct	chat	32768	32768	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/qwen2-vl-2b-instruct	chat	32768	32768	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/qwen2-vl-72b-instruct	chat	32768	32768	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/qwen2-vl-7b-instruct	chat	32768	32768	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/qwen2p5-0p5b-instruct	chat	32768	32768	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/qwen2p5-14b	chat	131072	131072	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/qwen2p5-1p5b-instruct	chat	32768	32768	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/qwen2p5-32b	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/qwen2p5-32b-instruct	chat	32768	32768	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/qwen2p5-72b	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/qwen2p5-72b-instruct	chat	32768	32768	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/qwen2p5-7b-instruct	chat	32768	32768	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-0p5b	chat	32768	32768	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-0p5b-instruct	chat	32768	32768	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-14b	chat	32768	32768	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-14b-instruct	chat	32768	32768	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-1p5b	chat	32768	32768	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-1p5b-instruct	chat	32768	32768	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b	chat	32768	32768	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct	chat	4096	4096	input=0.9,output=0.9				294									293
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-128k	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-32k-rope	chat	32768	32768	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct-64k	chat	65536	65536	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-3b	chat	32768	32768	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-3b-instruct	chat	32768	32768	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-7b	chat	32768	32768	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-7b-instruct	chat	32768	32768	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/qwen2p5-math-72b-instruct	chat	4096	4096	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/qwen2p5-vl-32b-instruct	chat	128000	128000	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/qwen2p5-vl-3b-instruct	chat	128000	128000	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/qwen2p5-vl-72b-instruct	chat	128000	128000	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/qwen2p5-vl-7b-instruct	chat	128000	128000	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/qwen3-0p6b	chat	40960	40960	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/qwen3-14b	chat	40960	40960	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/qwen3-1p7b	chat	131072	131072	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft	chat	262144	262144	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft-131072	chat	131072	131072	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/qwen3-1p7b-fp8-draft-40960	chat	40960	40960	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b	chat	131072	131072	input=0.22,output=0.88
        fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b-instruct-2507	chat	262144	262144	input=0.22,output=0.88
        fireworks_ai/accounts/fireworks/models/qwen3-235b-a22b-thinking-2507	chat	262144	262144	input=0.22,output=0.88
        fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b	chat	131072	131072	input=0.15,output=0.6
        fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b-instruct-2507	chat	262144	262144	input=0.5,output=0.5
        fireworks_ai/accounts/fireworks/models/qwen3-30b-a3b-thinking-2507	chat	262144	262144	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/qwen3-32b	chat	131072	131072	input=0.9,output=0.9				197
        fireworks_ai/accounts/fireworks/models/qwen3-4b	chat	40960	40960	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/qwen3-4b-instruct-2507	chat	262144	262144	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/qwen3-8b	chat	40960	40960	input=0.2,output=0.2				197
        fireworks_ai/accounts/fireworks/models/qwen3-coder-30b-a3b-instruct	chat	262144	262144	input=0.15,output=0.6
        fireworks_ai/accounts/fireworks/models/qwen3-coder-480b-a35b-instruct	chat	262144	262144	input=0.45,output=1.8				197
        fireworks_ai/accounts/fireworks/models/qwen3-coder-480b-instruct-bf16	chat	262144	4096	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/qwen3-embedding-0p6b	embedding	32768	32768	input=0,output=0
        fireworks_ai/accounts/fireworks/models/qwen3-embedding-4b	embedding	40960	40960	input=0,output=0
        fireworks_ai/accounts/fireworks/models/qwen3-embedding-8b	embedding	40960	40960	input=0.1,output=0													302
        fireworks_ai/accounts/fireworks/models/qwen3-next-80b-a3b-instruct	chat	4096	4096	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/qwen3-next-80b-a3b-thinking	chat	4096	4096	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/qwen3-reranker-0p6b	rerank	40960	40960	input=0,output=0
        fireworks_ai/accounts/fireworks/models/qwen3-reranker-4b	rerank	40960	40960	input=0,output=0
        fireworks_ai/accounts/fireworks/models/qwen3-reranker-8b	rerank	40960	40960	input=0.2,output=0													302
        fireworks_ai/accounts/fireworks/models/qwen3-vl-235b-a22b-instruct	chat	262144	262144	input=0.22,output=0.88
        fireworks_ai/accounts/fireworks/models/qwen3-vl-235b-a22b-thinking	chat	262144	262144	input=0.22,output=0.88
        fireworks_ai/accounts/fireworks/models/qwen3-vl-30b-a3b-instruct	chat	262144	262144	input=0.15,output=0.6
        fireworks_ai/accounts/fireworks/models/qwen3-vl-30b-a3b-thinking	chat	262144	262144	input=0.15,output=0.6
        fireworks_ai/accounts/fireworks/models/qwen3-vl-32b-instruct	chat	4096	4096	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/qwen3-vl-8b-instruct	chat	262144	4096	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/qwen3p7-plus	chat	262144	65536	cache_read=0.08,input=0.4,output=1.6				311									302
        fireworks_ai/accounts/fireworks/models/qwen3p8-max	chat	262144		cache_read.priority=0.375,cache_read=0.25,input.priority=3,input=2,output.priority=9,output=6				744									302
        fireworks_ai/accounts/fireworks/models/qwq-32b	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/rolm-ocr	chat	128000	128000	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/rune	decisions	262144		cache_read=0.0084,input=0.042,output=0													307
        fireworks_ai/accounts/fireworks/models/snorkel-mistral-7b-pairrm-dpo	chat	32768	32768	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/stable-diffusion-xl-1024-v1-0	image_generation	4096	4096	input=0.00013,output=0.00013
        fireworks_ai/accounts/fireworks/models/stablecode-3b	chat	4096	4096	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/starcoder-16b	chat	8192	8192	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/starcoder-7b	chat	8192	8192	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/starcoder2-15b	chat	16384	16384	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/starcoder2-3b	chat	16384	16384	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/starcoder2-7b	chat	16384	16384	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/toppy-m-7b	chat	32768	32768	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/ultramarine-1-flash-us	chat	1048576	1048576	cache_read.priority=0.05625,cache_read=0.045,input.priority=0.28125,input=0.225,output.priority=0.9375,output=0.75				312									301
        fireworks_ai/accounts/fireworks/models/yi-34b	chat	4096	4096	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/yi-34b-200k-capybara	chat	200000	200000	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/yi-34b-chat	chat	4096	4096	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/yi-6b	chat	4096	4096	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/yi-large	chat	32768	32768	input=3,output=3				294									293
        fireworks_ai/accounts/fireworks/models/zephyr-7b-beta	chat	32768	32768	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/routers/auto	chat							298									766
        fireworks_ai/accounts/fireworks/routers/auto-instant	chat							298									766
        fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-1017-spot	chat	1048576	393216	cache_read=0.0042,input=0.21,output=0.84				0									302
        fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-spot	chat	1048576	393216	cache_read=0.0042,input=0.21,output=0.84				0									302
        fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-us	chat	1048576	393216	cache_read.priority=0.01125,cache_read=0.009,input.priority=0.5625,input=0.45,output.priority=2.25,output=1.8				0									301
        fireworks_ai/accounts/fireworks/routers/firerouter	chat							298									766
        fireworks_ai/accounts/fireworks/routers/glm-5p1-fast	chat	202800	131072	cache_read=0.52,input=2.8,output=8.8				300									301
        fireworks_ai/accounts/fireworks/routers/glm-5p2-fast	chat	1048576	131072	cache_read=0.21,input=2.1,output=6.6				300	2026-09-25								302
        fireworks_ai/accounts/fireworks/routers/glm-5p2-fast-us	chat	1048576	131072	cache_read=0.21,input=2.1,output=6.6				300	2026-09-25								301
        fireworks_ai/accounts/fireworks/routers/glm-5p3-fast	chat	1048576	1048576	cache_read=0.39,input=2.1,output=6.6				300									302
        fireworks_ai/accounts/fireworks/routers/glm-5p3-flash-us	chat	1048576	1048576	cache_read.priority=0.05625,cache_read=0.045,input.priority=0.28125,input=0.225,output.priority=0.9375,output=0.75				176	2026-11-07								301
        fireworks_ai/accounts/fireworks/routers/glm-5p3-spot	chat	1048576	128000	cache_read=0.182,input=0.98,output=3.08				3									302
        fireworks_ai/accounts/fireworks/routers/glm-5p3-us	chat	1048576	128000	cache_read.priority=0.4875,cache_read=0.39,input.priority=2.625,input=2.1,output.priority=8.25,output=6.6				300									301
        fireworks_ai/accounts/fireworks/routers/kimi-k2p6-fast	chat	262144	32768	cache_read=0.3,input=2,output=8				311	2026-08-27								301
        fireworks_ai/accounts/fireworks/routers/kimi-k2p7-code-fast	chat	262144	32768	cache_read=0.38,input=1.9,output=8				311	2026-08-27								301
        fireworks_ai/accounts/fireworks/routers/kimi-k3-fast	chat	1048576	131072	cache_read=0.45,input=4.5,output=22.5				311					123				302
        fireworks_ai/accounts/fireworks/routers/kimi-k3-spot	chat	1048576	131072	cache_read=0.21,input=2.1,output=10.5				0					123				302
        fireworks_ai/accounts/fireworks/routers/kimi-k3-us	chat	1048576	131072	cache_read.priority=0.5625,cache_read=0.45,input.priority=5.625,input=4.5,output.priority=28.125,output=22.5				311					123				301
        fireworks_ai/accounts/fireworks/routers/rune	evaluation	262144		cache_read=0.0084,input=0.042,output=0													824
        fireworks_ai/accounts/fireworks/routers/spot-deepseek-v4-flash	chat	1048576	384000	cache_read=0.021,input=0.105,output=0.21				3	2026-08-14								302
        fireworks_ai/deepseek-v4-flash	chat	1048576	384000	cache_read=0.028,input=0.14,output=0.28				300	2026-08-14								301
        fireworks_ai/deepseek-v4-flash-0731	chat	1048576	131072	cache_read.priority=0.00875,cache_read=0.007,input.priority=0.275,input=0.22,output.priority=0.825,output=0.66				300	2026-09-25								302
        fireworks_ai/deepseek-v4-flash-vision-exp	chat	1048576	1048576	cache_read.priority=0.00875,cache_read=0.007,input.priority=0.275,input=0.22,output.priority=0.825,output=0.66				176	2026-09-25								302
        fireworks_ai/deepseek-v4-pro-0813	chat	1048576	131072	cache_read.priority=0.055,cache_read=0.044,input.priority=1.65,input=1.32,output.priority=4.95,output=3.96				300	2026-09-25								302
        fireworks_ai/deepseek-v4p1-flash	chat	1048576	393216	cache_read.priority=0.0075,cache_read=0.006,input.priority=0.375,input=0.3,output.priority=1.5,output=1.2				0									301
        fireworks_ai/deepseek-v4p1-flash-us	chat	1048576	393216	cache_read.priority=0.01125,cache_read=0.009,input.priority=0.5625,input=0.45,output.priority=2.25,output=1.8				0									301
        fireworks_ai/fireworks-ai-4.1b-to-16b				input=0.2,output=0.2
        fireworks_ai/fireworks-ai-56b-to-176b				input=1.2,output=1.2
        fireworks_ai/fireworks-ai-above-16b				input=0.9,output=0.9
        fireworks_ai/fireworks-ai-default				input=0,output=0
        fireworks_ai/fireworks-ai-embedding-150m-to-350m				input=0.016,output=0
        fireworks_ai/fireworks-ai-embedding-up-to-150m				input=0.008,output=0
        fireworks_ai/fireworks-ai-moe-up-to-56b				input=0.5,output=0.5
        fireworks_ai/fireworks-ai-up-to-4b				input=0.1,output=0.1													301
        fireworks_ai/glm-4p7	chat	202752	202800	cache_read=0.3,input=0.6,output=2.2				298									306
        fireworks_ai/glm-5p1	chat	202752	131072	cache_read=0.26,input=1.4,output=4.4				300									301
        fireworks_ai/glm-5p1-fast	chat	202800	131072	cache_read=0.52,input=2.8,output=8.8				300									301
        fireworks_ai/glm-5p2	chat	1048576	131072	cache_read.priority=0.175,cache_read=0.14,input.priority=1.75,input=1.4,output.priority=5.5,output=4.4				300	2026-09-25								302
        fireworks_ai/glm-5p2-fast	chat	1048576	131072	cache_read=0.21,input=2.1,output=6.6				300	2026-09-25								301
        fireworks_ai/glm-5p2-fast-us	chat	1048576	131072	cache_read=0.21,input=2.1,output=6.6				300	2026-09-25								301
        fireworks_ai/glm-5p3	chat	1048576	128000	cache_read.priority=0.325,cache_read=0.26,input.priority=1.75,input=1.4,output.priority=5.5,output=4.4				300									302
        fireworks_ai/glm-5p3-fast	chat	1048576	1048576	cache_read=0.39,input=2.1,output=6.6				300									301
        fireworks_ai/glm-5p3-flash	chat	1048576	1048576	cache_read.priority=0.0375,cache_read=0.03,input.priority=0.1875,input=0.15,output.priority=0.625,output=0.5				176									302
        fireworks_ai/glm-5p3-flash-us	chat	1048576	1048576	cache_read.priority=0.05625,cache_read=0.045,input.priority=0.28125,input=0.225,output.priority=0.9375,output=0.75				176	2026-11-07								301
        fireworks_ai/glm-5p3-us	chat	1048576	128000	cache_read.priority=0.4875,cache_read=0.39,input.priority=2.625,input=2.1,output.priority=8.25,output=6.6				300									301
        fireworks_ai/gpt-oss-120b	chat	131072	32768	cache_read.priority=0.018,cache_read=0.015,input.priority=0.18,input=0.15,output.priority=0.72,output=0.6				300	2026-11-07								307
        fireworks_ai/gpt-oss-20b	chat	131072	32768	cache_read=0.035,input=0.07,output=0.3				300									301
        fireworks_ai/kimi-k2p5	chat	262144	32768	cache_read=0.1,input=0.6,output=3				303									293
        fireworks_ai/kimi-k2p6	chat	262144	32768	cache_read.priority=0.22,cache_read=0.16,input.priority=1.5,input=0.95,output.priority=6,output=4				311	2026-09-25								302
        fireworks_ai/kimi-k2p6-fast	chat	262144	32768	cache_read=0.3,input=2,output=8				311	2026-08-27								301
        fireworks_ai/kimi-k2p7-code	chat	262144	32768	cache_read.priority=0.285,cache_read=0.19,input.priority=1.425,input=0.95,output.priority=6,output=4				311	2026-09-25								302
        fireworks_ai/kimi-k2p7-code-fast	chat	262144	32768	cache_read=0.38,input=1.9,output=8				311	2026-08-27								301
        fireworks_ai/kimi-k3	chat	1048576	131072	cache_read.priority=0.375,cache_read=0.3,input.priority=3.75,input=3,output.priority=18.75,output=15				311					123				302
        fireworks_ai/kimi-k3-fast	chat	1048576	131072	cache_read=0.45,input=4.5,output=22.5				311					123				301
        fireworks_ai/kimi-k3-us	chat	1048576	131072	cache_read.priority=0.5625,cache_read=0.45,input.priority=5.625,input=4.5,output.priority=28.125,output=22.5				311					123				301
        fireworks_ai/minimax-m2p1	chat	196608	204800	cache_read=0.03,input=0.3,output=1.2				303									314
        fireworks_ai/minimax-m3	chat	512000	512000	cache_read.priority=0.09,cache_read=0.06,input.priority=0.45,input=0.3,output.priority=1.8,output=1.2				311									302
        fireworks_ai/muse-glimmer-30b	chat	131072	16384	cache_read.priority=0.06,cache_read=0.04,input.priority=0.525,input=0.35,output.priority=2.25,output=1.5				311	2026-09-25								302
        fireworks_ai/nemotron-3-ultra-nvfp4	chat	262144	32768	cache_read.priority=0.15,cache_read=0.12,input.priority=0.75,input=0.6,output.priority=3,output=2.4				300	2026-11-07								307
        fireworks_ai/nemotron-lightning-3p5-30b-a3b	chat	262144	32768	cache_read.priority=0.0125,cache_read=0.01,input.priority=0.0625,input=0.05,output.priority=0.25,output=0.2				300	2026-11-07								307
        fireworks_ai/nomic-ai/nomic-embed-text-v1	embedding	8192		input=0.008,output=0													293
        fireworks_ai/nomic-ai/nomic-embed-text-v1.5	embedding	8192		input=0.008,output=0													293
        fireworks_ai/qwen3p7-plus	chat	262144	65536	cache_read=0.08,input=0.4,output=1.6				311									302
        fireworks_ai/qwen3p8-max	chat	262144		cache_read.priority=0.375,cache_read=0.25,input.priority=3,input=2,output.priority=9,output=6				744									302
        fireworks_ai/thenlper/gte-base	embedding	512		input=0.008,output=0													293
        fireworks_ai/thenlper/gte-large	embedding	512		input=0.016,output=0													293
        friendliai/MiniMaxAI/MiniMax-M2.5	chat	196608	196608	cache_read=0.06,input=0.3,output=1.2				317									316
        friendliai/deepseek-ai/DeepSeek-V3.2	chat	163840	163840	cache_read=0.25,input=0.5,output=1.5				317									316
        friendliai/google/gemma-4-31B-it	chat	262144	262144	input=0.14,output=0.4				318									316
        friendliai/zai-org/GLM-5.1	chat	202752	202752	cache_read=0.26,input=1.4,output=4.4				317									316
        friendliai/zai-org/GLM-5.2	chat	1048576	1048576	cache_read=0.26,input=1.4,output=4.4				317					319				316
        friendliai/zai-org/GLM-5.3	chat	1048576	1048576	cache_read=0.234,input=1.26,output=3.96				317					123				316
        friendliai/zai-org/GLM-5.3-Flash	chat	1048576	1048576	cache_read=0.03,input=0.15,output=0.5				315					123				316
        ft:babbage-002	=openai/ft:babbage-002
        ft:davinci-002	=openai/ft:davinci-002
        ft:gpt-3.5-turbo	=openai/ft:gpt-3.5-turbo
        ft:gpt-3.5-turbo-0125	=openai/ft:gpt-3.5-turbo-0125
        ft:gpt-3.5-turbo-0613	=openai/ft:gpt-3.5-turbo-0613
        ft:gpt-3.5-turbo-1106	=openai/ft:gpt-3.5-turbo-1106
        ft:gpt-4-0613	=openai/ft:gpt-4-0613
        ft:gpt-4.1-2025-04-14	=openai/ft:gpt-4.1-2025-04-14
        ft:gpt-4.1-mini-2025-04-14	=openai/ft:gpt-4.1-mini-2025-04-14
        ft:gpt-4.1-nano-2025-04-14	=openai/ft:gpt-4.1-nano-2025-04-14
        ft:gpt-4o-2024-08-06	=openai/ft:gpt-4o-2024-08-06
        ft:gpt-4o-2024-11-20	=openai/ft:gpt-4o-2024-11-20
        ft:gpt-4o-mini-2024-07-18	=openai/ft:gpt-4o-mini-2024-07-18
        ft:o4-mini-2025-04-16	=openai/ft:o4-mini-2025-04-16
        gemini-2.0-flash-exp-image-generation	=gemini/gemini-2.0-flash-exp-image-generation@bare
        gemini-2.5-computer-use-preview-10-2025	=vertex_ai/gemini-2.5-computer-use-preview-10-2025
        gemini-2.5-flash	=vertex_ai/gemini-2.5-flash
        gemini-2.5-flash-image	=vertex_ai/gemini-2.5-flash-image@language-models
        gemini-2.5-flash-lite	=vertex_ai/gemini-2.5-flash-lite
        gemini-2.5-flash-lite-preview-09-2025	=vertex_ai/gemini-2.5-flash-lite-preview-09-2025
        gemini-2.5-flash-native-audio-latest	=gemini/gemini-2.5-flash-native-audio-latest@bare
        gemini-2.5-flash-native-audio-preview-09-2025	=gemini/gemini-2.5-flash-native-audio-preview-09-2025@bare
        gemini-2.5-flash-native-audio-preview-12-2025	=gemini/gemini-2.5-flash-native-audio-preview-12-2025@bare
        gemini-2.5-flash-preview-09-2025	=vertex_ai/gemini-2.5-flash-preview-09-2025
        gemini-2.5-flash-preview-tts	=gemini/gemini-2.5-flash-preview-tts@bare
        gemini-2.5-pro	=vertex_ai/gemini-2.5-pro
        gemini-2.5-pro-preview-tts	=vertex_ai/gemini-2.5-pro-preview-tts
        gemini-3-flash-preview	=vertex_ai/gemini-3-flash-preview@language-models
        gemini-3-pro-image	=vertex_ai/gemini-3-pro-image@language-models
        gemini-3-pro-image-preview	=vertex_ai/gemini-3-pro-image-preview@language-models
        gemini-3.1-flash-image	=vertex_ai/gemini-3.1-flash-image@language-models
        gemini-3.1-flash-image-preview	=vertex_ai/gemini-3.1-flash-image-preview@language-models
        gemini-3.1-flash-lite	=vertex_ai/gemini-3.1-flash-lite@language-models
        gemini-3.1-flash-lite-image	=vertex_ai/gemini-3.1-flash-lite-image
        gemini-3.1-flash-lite-preview	=vertex_ai/gemini-3.1-flash-lite-preview@language-models
        gemini-3.1-flash-live-preview	=gemini/gemini-3.1-flash-live-preview@bare
        gemini-3.1-pro-preview	=vertex_ai/gemini-3.1-pro-preview
        gemini-3.1-pro-preview-customtools	=vertex_ai/gemini-3.1-pro-preview-customtools@language-models
        gemini-3.5-flash	=vertex_ai/gemini-3.5-flash@language-models
        gemini-3.5-flash-lite	=vertex_ai/gemini-3.5-flash-lite@language-models
        gemini-3.6-flash	=vertex_ai/gemini-3.6-flash@language-models
        gemini-3.7-flash	=vertex_ai/gemini-3.7-flash@language-models
        gemini-3.8-flash	=vertex_ai/gemini-3.8-flash@language-models
        gemini-3.8-flash-cyber	=vertex_ai/gemini-3.8-flash-cyber@language-models
        gemini-3.8-live	=gemini/gemini-3.8-live@bare
        gemini-3.8-live-extended-thinking	=gemini/gemini-3.8-live-extended-thinking@bare
        gemini-embedding-001	=vertex_ai/gemini-embedding-001
        gemini-embedding-2	=vertex_ai/gemini-embedding-2
        gemini-embedding-2-preview	=vertex_ai/gemini-embedding-2-preview@embedding-models
        gemini-exp-1206	=gemini/gemini-exp-1206@bare
        gemini-flash-experimental	=vertex_ai/gemini-flash-experimental
        gemini-flash-latest	=gemini/gemini-flash-latest@bare
        gemini-flash-lite-latest	=gemini/gemini-flash-lite-latest
        gemini-live-2.5-flash-native-audio	=vertex_ai/gemini-live-2.5-flash-native-audio
        gemini-live-2.5-flash-preview-native-audio-09-2025	=vertex_ai/gemini-live-2.5-flash-preview-native-audio-09-2025
        gemini-nano-banana-2.1	=vertex_ai/gemini-nano-banana-2.1
        gemini-omni-flash-preview	=vertex_ai/gemini-omni-flash-preview
        gemini-pro-latest	=gemini/gemini-pro-latest
        gemini-robotics-er-1.5-preview	=vertex_ai/gemini-robotics-er-1.5-preview
        gemini-robotics-er-2-preview	=vertex_ai/gemini-robotics-er-2-preview
        gemini/deep-research-max-preview-04-2026	chat	1048576	65536	input.batch=1,input=2,output.batch=6,output=12	web_search.query.high=0.035,web_search.query.low=0.035,web_search.query.medium=0.035			343			324	23		1000	4000000		322
        gemini/deep-research-preview-04-2026	chat	1048576	65536	input.batch=1,input=2,output.batch=6,output=12	web_search.query.high=0.035,web_search.query.low=0.035,web_search.query.medium=0.035			343			324	23		1000	4000000		322
        gemini/deep-research-pro-preview-12-2025	chat	1048576	65536	input.batch=1,input=2,output.batch=6,output=12	input.image=0.0011,web_search.query.high=0.035,web_search.query.low=0.035,web_search.query.medium=0.035			352	2026-10-23		324	243		1000	4000000		353
        gemini/gemini-2.0-flash-exp-image-generation	image_generation	32768	32768	input=0,output=0	output.image=0.039			10	2025-11-14			65		10	250000		368
        gemini/gemini-2.0-flash-exp-image-generation@bare	image_generation	32768	32768	input=0,output=0	output.image=0.039			10	2025-11-14			65					368
        gemini/gemini-2.5-computer-use-preview-10-2025	chat	128000	64000	input.above_200000=2.5,input=1.25,output.above_200000=15,output=10				356	2026-07-28		332	23		2000	800000		322
        gemini/gemini-2.5-flash	chat	1048576	65536	cache_read.batch=0.03,cache_read.flex=0.03,cache_read.priority=0.054,cache_read=0.03,cache_read_audio.batch=0.1,cache_read_audio.flex=0.1,cache_read_audio.priority=0.18,cache_read_audio=0.1,input.batch=0.15,input.flex=0.15,input.priority=0.54,input=0.3,input_audio.batch=0.5,input_audio.flex=0.5,input_audio.priority=1.8,input_audio=1,output.batch=1.25,output.flex=1.25,output.priority=4.5,output=2.5,output_reasoning=2.5	maps_grounding.query=0.025,web_search.query.high=0.035,web_search.query.low=0.035,web_search.query.medium=0.035			344			324	243		100000	8000000		322
        gemini/gemini-2.5-flash-image	image_generation	65536	32768	cache_read=0.03,input.batch=0.15,input.flex=0.15,input.priority=0.54,input=0.3,input_audio=1,output.batch=1.25,output.flex=1.25,output.priority=4.5,output=2.5,output_image=30,output_reasoning=2.5	output.image=0.039,web_search.query.high=0.035,web_search.query.low=0.035,web_search.query.medium=0.035			345	2027-03-15		341	346		100000	8000000		322
        gemini/gemini-2.5-flash-lite	chat	1048576	65536	cache_read.batch=0.01,cache_read.flex=0.01,cache_read.priority=0.018,cache_read=0.01,cache_read_audio.batch=0.03,cache_read_audio.flex=0.03,cache_read_audio.priority=0.054,cache_read_audio=0.03,input.batch=0.05,input.flex=0.05,input.priority=0.18,input=0.1,input_audio.batch=0.15,input_audio.flex=0.15,input_audio.priority=0.54,input_audio=0.3,output.batch=0.2,output.flex=0.2,output.priority=0.72,output=0.4,output_reasoning=0.4	maps_grounding.query=0.025,web_search.query.high=0.035,web_search.query.low=0.035,web_search.query.medium=0.035			344			324	243		15	250000		322
        gemini/gemini-2.5-flash-native-audio-latest	realtime	131072	8192	input=0.5,input_audio=3,output=2,output_audio=12				673			83	62		10	250000		322
        gemini/gemini-2.5-flash-native-audio-latest@bare	realtime	131072	8192	input=0.5,input_audio=3,output=2,output_audio=12				673			83	62					322
        gemini/gemini-2.5-flash-native-audio-preview-09-2025	realtime	1048576	8192	input=0.5,input_audio=3,output=2,output_audio=12				673			83	62		10	250000		322
        gemini/gemini-2.5-flash-native-audio-preview-09-2025@bare	realtime	1048576	8192	input=0.5,input_audio=3,output=2,output_audio=12				673			83	62					322
        gemini/gemini-2.5-flash-native-audio-preview-12-2025	realtime	131072	8192	input=0.5,input_audio=3,input_video=3,output=2,output_audio=12				674	2026-11-17		83	62		10	250000		322
        gemini/gemini-2.5-flash-native-audio-preview-12-2025@bare	realtime	131072	8192	input=0.5,input_audio=3,input_video=3,output=2,output_audio=12				333	2026-11-17		83	62					322
        gemini/gemini-2.5-flash-preview-tts	audio_speech	8192	16384	input.batch=0.25,input=0.5,output.batch=5,output=10,output_audio=10				354	2026-11-17		86			10	4000000		322
        gemini/gemini-2.5-flash-preview-tts@bare	audio_speech	8192	16384	input.batch=0.25,input=0.5,output.batch=5,output=10,output_audio=10				354	2026-11-17		86						322
        gemini/gemini-2.5-pro	chat	1048576	65536	cache_read.above_200000.batch=0.25,cache_read.above_200000.priority=0.45,cache_read.above_200000=0.25,cache_read.batch=0.125,cache_read.flex=0.125,cache_read.priority=0.225,cache_read=0.125,input.above_200000.batch=1.25,input.above_200000.priority=4.5,input.above_200000=2.5,input.batch=0.625,input.flex=0.625,input.priority=2.25,input=1.25,output.above_200000.batch=7.5,output.above_200000.priority=27,output.above_200000=15,output.batch=5,output.flex=5,output.priority=18,output=10	maps_grounding.query=0.025,web_search.query.high=0.035,web_search.query.low=0.035,web_search.query.medium=0.035			355			332	243		2000	800000		322
        gemini/gemini-2.5-pro-preview-tts	chat	8192	16384	cache_read=0.125,input.batch=0.5,input=1,input_audio=0.7,output.batch=10,output=20,output_audio=20	web_search.query.high=0.035,web_search.query.low=0.035,web_search.query.medium=0.035			365	2026-11-17			366		10000	10000000		322
        gemini/gemini-3-flash-preview	chat	1048576	65536	cache_read.batch=0.05,cache_read.flex=0.05,cache_read.priority=0.09,cache_read=0.05,cache_read_audio.batch=0.1,cache_read_audio.flex=0.1,cache_read_audio.priority=0.18,cache_read_audio=0.1,input.batch=0.25,input.flex=0.25,input.priority=0.9,input=0.5,input_audio.batch=0.5,input_audio.flex=0.5,input_audio.priority=1.8,input_audio=1,output.batch=1.5,output.flex=1.5,output.priority=5.4,output=3,output_reasoning=3	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			358			324	243		2000	800000		322
        gemini/gemini-3-pro-image	image_generation	65536	32768	input.batch=1,input.flex=1,input.priority=3.6,input=2,output.batch=6,output.flex=6,output.priority=21.6,output=12,output_image.batch=60,output_image=120	input.image=0.0011,output.image=0.134,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			347			341	65		1000	4000000		322
        gemini/gemini-3-pro-image-preview	image_generation	131072	32768	input.batch=1,input.flex=1,input.priority=3.6,input=2,output.batch=6,output.flex=6,output.priority=21.6,output=12,output_image=120	input.image=0.0011,output.image=0.134,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			340	2026-06-25		341	65		1000	4000000		322
        gemini/gemini-3.1-flash-image	image_generation	131072	32768	input.batch=0.25,input=0.5,output.batch=1.5,output=3,output_image.batch=30,output_image=60	output.image=0.045,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			350			341	65		1000	4000000		322
        gemini/gemini-3.1-flash-image-preview	image_generation	65536	65536	input.batch=0.25,input=0.5,output.batch=1.5,output=3,output_image=60	output.image=0.045,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			340	2026-06-25		341	65		1000	4000000		322
        gemini/gemini-3.1-flash-lite	chat	1048576	65536	cache_read.batch=0.0125,cache_read.flex=0.0125,cache_read.priority=0.045,cache_read=0.025,cache_read_audio.batch=0.025,cache_read_audio.flex=0.025,cache_read_audio.priority=0.09,cache_read_audio=0.05,input.batch=0.125,input.flex=0.125,input.priority=0.45,input=0.25,input_audio.batch=0.25,input_audio.flex=0.25,input_audio.priority=0.9,input_audio=0.5,output.batch=0.75,output.flex=0.75,output.priority=2.7,output=1.5,output_reasoning=1.5	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			342	2027-05-07		324	243		15	250000		322
        gemini/gemini-3.1-flash-lite-image	image_generation	65536	4096	input.batch=0.125,input=0.25,output.batch=0.75,output=1.5,output_image.batch=15,output_image=30	input.image=0.00028,output.image=0.0336			351			341	65		1000	4000000		322
        gemini/gemini-3.1-flash-lite-preview	chat	1048576	65536	cache_read.batch=0.0125,cache_read.flex=0.0125,cache_read.priority=0.045,cache_read=0.025,cache_read_audio=0.05,input.batch=0.125,input.flex=0.125,input.priority=0.45,input=0.25,input_audio.batch=0.25,input_audio=0.5,output.batch=0.75,output.flex=0.75,output.priority=2.7,output=1.5,output_reasoning=1.5	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			342	2026-05-25		324	243		15	250000		322
        gemini/gemini-3.1-flash-live-preview	realtime	131072	65536	input=0.75,input_audio=3,input_image=1,input_video=1,output=4.5,output_audio=12	input.second=0.0000833333333333,input.video_second=0.000033333333333333335			674	2026-11-17		83	321		10	250000		322
        gemini/gemini-3.1-flash-live-preview@bare	realtime	131072	65536	input=0.75,input_audio=3,input_image=1,input_video=1,output=4.5,output_audio=12	input.second=0.0000833333333333,input.video_second=0.000033333333333333335			333	2026-11-17		83	321					322
        gemini/gemini-3.1-flash-tts-preview	audio_speech	8192	16384	input.batch=0.5,input=1,output.batch=10,output=20,output_audio=20				675	2026-11-17		86			10	4000000		322
        gemini/gemini-3.1-pro-preview	chat	1048576	65536	cache_read.above_200000.batch=0.4,cache_read.above_200000.priority=0.72,cache_read.above_200000=0.4,cache_read.batch=0.2,cache_read.flex=0.2,cache_read.priority=0.36,cache_read=0.2,input.above_200000.batch=2,input.above_200000.priority=7.2,input.above_200000=4,input.batch=1,input.flex=1,input.priority=3.6,input=2,output.above_200000.batch=9,output.above_200000.priority=32.4,output.above_200000=18,output.batch=6,output.flex=6,output.priority=21.6,output=12	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			335			324	243		2000	800000		322
        gemini/gemini-3.1-pro-preview-customtools	chat	1048576	65536	cache_read.above_200000.batch=0.4,cache_read.above_200000.priority=0.72,cache_read.above_200000=0.4,cache_read.batch=0.2,cache_read.flex=0.2,cache_read.priority=0.36,cache_read=0.2,input.above_200000.batch=2,input.above_200000.priority=7.2,input.above_200000=4,input.batch=1,input.flex=1,input.priority=3.6,input=2,output.above_200000.batch=9,output.above_200000.priority=32.4,output.above_200000=18,output.batch=6,output.flex=6,output.priority=21.6,output=12	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			335			324	243		2000	800000		322
        gemini/gemini-3.5-flash	chat	1048576	65536	cache_read.batch=0.075,cache_read.flex=0.08,cache_read.priority=0.27,cache_read=0.15,input.batch=0.75,input.flex=0.75,input.priority=2.7,input=1.5,input_audio.priority=2.7,input_audio=1.5,output.batch=4.5,output.flex=4.5,output.priority=16.2,output=9,output_reasoning=9	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			342			324	243		2000	800000		322
        gemini/gemini-3.5-flash-lite	chat	1048576	65536	cache_read.batch=0.02,cache_read.flex=0.02,cache_read.priority=0.05,cache_read=0.03,input.batch=0.15,input.flex=0.15,input.priority=0.54,input=0.3,output.batch=1.25,output.flex=1.25,output.priority=4.5,output=2.5,output_reasoning=2.5	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			357			324	243		15	250000		322
        gemini/gemini-3.5-live-translate-preview	realtime	131072	65536	input=3.5,input_audio=3.5,output=21,output_audio=21				739			83	740		10	250000		322
        gemini/gemini-3.5-transcribe	audio_transcription	98304	32768	input=2,input_audio=2,output=12				741			85	742		2000	800000		322
        gemini/gemini-3.5-transcribe-live	audio_transcription	131072	65536	input=3.5,input_audio=3.5,output=21				741			83	90		10	250000		322
        gemini/gemini-3.6-flash	chat	1048576	65536	cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.135,cache_read=0.075,input.batch=0.375,input.flex=0.375,input.priority=1.35,input=0.75,output.batch=1.875,output.flex=1.875,output.priority=6.75,output=3.75,output_reasoning=3.75	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			359			324	243		2000	800000		322
        gemini/gemini-3.7-flash	chat	1048576	65536	cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.135,cache_read=0.075,input.batch=0.375,input.flex=0.375,input.priority=1.35,input=0.75,output.batch=1.875,output.flex=1.875,output.priority=6.75,output=3.75,output_reasoning=3.75	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			360			324	243		2000	800000		322
        gemini/gemini-3.8-flash	chat	1048576	65536	cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.135,cache_read=0.075,input.batch=0.375,input.flex=0.375,input.priority=1.35,input=0.75,output.batch=1.875,output.flex=1.875,output.priority=6.75,output=3.75,output_reasoning=3.75	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			361			324	243		2000	800000		322
        gemini/gemini-3.8-flash-lite-tts	audio_speech	8192	16384	cache_read.batch=0.0625,cache_read.flex=0.025,cache_read.priority=0.225,cache_read=0.125,input.batch=0.25,input.flex=0.25,input.priority=0.9,input=0.5,output.batch=3,output.flex=3,output.priority=10.8,output=6,output_audio=6				96			86						322
        gemini/gemini-3.8-flash-tts	audio_speech	8192	16384	cache_read.batch=0.0625,cache_read.flex=0.025,cache_read.priority=0.225,cache_read=0.125,input.batch=0.25,input.flex=0.25,input.priority=0.9,input=0.5,output.batch=4.5,output.flex=4.5,output.priority=16.2,output=9,output_audio=9				96			86						322
        gemini/gemini-3.8-live	realtime	131072	65536	input=0.75,input_audio=3,input_image=1,input_video=1,output=4.5,output_audio=12				796						10	250000		322
        gemini/gemini-3.8-live-extended-thinking	realtime	131072	65536	input=0.75,input_audio=3,input_image=1,input_video=1,output=4.5,output_audio=12				796						10	250000		322
        gemini/gemini-3.8-live-extended-thinking@bare	realtime	131072	65536	input=0.75,input_audio=3,input_image=1,output=4.5,output_audio=12	input.video_second=0.000033333333333333335			674			83	321					322
        gemini/gemini-3.8-live@bare	realtime	131072	65536	input=0.75,input_audio=3,input_image=1,output=4.5,output_audio=12	input.video_second=0.000033333333333333335			333			83	321					322
        gemini/gemini-4-argon	chat	1048576	1048576	cache_read.batch=0.05,cache_read.flex=0.05,cache_read.priority=0.18,cache_read=0.1,input.batch=1,input.flex=1,input.priority=3.6,input=2,output.batch=5,output.flex=5,output.priority=18,output=10,output_reasoning=10	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			853			332	243		2000	800000		322
        gemini/gemini-embedding-001	embedding	2048		input.batch=0.075,input=0.15,output=0					2028-05-14	3072				10000	10000000		322
        gemini/gemini-embedding-2	embedding	8192		input.batch=0.1,input=0.2,input_audio.batch=3.25,input_audio=6.5,input_image.batch=0.225,input_image=0.45,input_video.batch=6,input_video=12,output=0				339		3072				10000	10000000		322
        gemini/gemini-embedding-2-preview	embedding	8192		input.batch=0.1,input=0.2,input_audio.batch=3.25,input_audio=6.5,input_image.batch=0.225,input_image=0.45,input_video.batch=6,input_video=12,output=0				339		3072				10000	10000000		322
        gemini/gemini-exp-1114	chat	1048576	8192	input.above_128000=0,input=0,output.above_128000=0,output=0				367						1000	4000000		368
        gemini/gemini-exp-1206	chat	2097152	8192	input.above_128000=0,input=0,output.above_128000=0,output=0				367						1000	4000000		368
        gemini/gemini-exp-1206@bare	chat	1048576	65535	cache_read=0.03,input=0.3,input_audio=1,output=2.5,output_reasoning=2.5	web_search.query.high=0.035,web_search.query.low=0.035,web_search.query.medium=0.035			1047			324	243		100000	8000000		1048
        gemini/gemini-flash-latest	chat	1048576	65536	cache_read.flex=0.0375,cache_read.priority=0.135,cache_read=0.075,input.batch=0.375,input.flex=0.375,input.priority=1.35,input=0.75,output.batch=1.875,output.flex=1.875,output.priority=6.75,output=3.75,output_reasoning=3.75	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			342			324	243		15	250000		322
        gemini/gemini-flash-latest@bare	chat	1048576	65536	cache_read.flex=0.0375,cache_read.priority=0.135,cache_read=0.075,input.batch=0.375,input.flex=0.375,input.priority=1.35,input=0.75,output.batch=1.875,output.flex=1.875,output.priority=6.75,output=3.75,output_reasoning=3.75	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			342			324	243		100000	8000000		322
        gemini/gemini-flash-lite-latest	chat	1048576	65536	cache_read.flex=0.02,cache_read.priority=0.05,cache_read=0.03,input.batch=0.15,input.flex=0.15,input.priority=0.54,input=0.3,output.batch=1.25,output.flex=1.25,output.priority=4.5,output=2.5,output_reasoning=2.5	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			342			324	243		15	250000		322
        gemini/gemini-gemma-2-27b-it	chat	8192	8192	input=0.35,output=1.05				208						10	250000		369
        gemini/gemini-gemma-2-9b-it	chat	8192	8192	input=0.35,output=1.05				208						10	250000		369
        gemini/gemini-live-2.5-flash-preview-native-audio-09-2025	realtime	1048576	65535	input=0.5,input_audio=3,output=2,output_audio=12	web_search.query.high=0.035,web_search.query.low=0.035,web_search.query.medium=0.035			320			83	321		100000	8000000		322
        gemini/gemini-nano-banana-2.1	image_generation	131072	32768	input.batch=0.75,input=1.5,output.batch=3.75,output=7.5,output_image.batch=15,output_image=30	output.image=0.0336,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			350			341	614		1000	4000000		322
        gemini/gemini-omni-1.1-flash	chat	1048576	65536	input=1.5,input_audio=1.5,output=9,output_reasoning=9,output_video=17.5				362			363	364		2000	800000		322
        gemini/gemini-omni-flash-preview	chat	131072	65536	input=1.5,input_audio=1.5,output=9,output_reasoning=9,output_video=17.5				362	2026-10-22		363	364		2000	800000		322
        gemini/gemini-pro-latest	chat	1048576	65536	cache_read.above_200000.priority=0.72,cache_read.above_200000=0.4,cache_read.flex=0.2,cache_read.priority=0.36,cache_read=0.2,input.above_200000.priority=7.2,input.above_200000=4,input.batch=1,input.flex=1,input.priority=3.6,input=2,output.above_200000.priority=32.4,output.above_200000=18,output.batch=6,output.flex=6,output.priority=21.6,output=12	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			335			324	243		2000	800000		322
        gemini/gemini-robotics-er-2-preview	chat	131072	65536	cache_read.batch=0.05,cache_read=0.1,input.batch=0.5,input=1,input_audio=1,output.batch=2.5,output=5,output_reasoning=5	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			337			324	243					322
        gemini/gemini-robotics-er-2-streaming-preview	chat	131072	65536	input=1,input_audio=1,output=5	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			735			83	243					322
        gemini/gemma-3-27b-it	chat	131072	8192	input.above_128000=0,input=0,output.above_128000=0,output=0	input.audio_second.above_128000=0,input.audio_second=0,input.character.above_128000=0,input.character=0,input.image.above_128000=0,input.image=0,input.video_second.above_128000=0,input.video_second=0,output.character.above_128000=0,output.character=0			370									371
        gemini/gemma-4-26b-a4b-it	chat	262144	32768	input=0,output=0				372									322
        gemini/gemma-4-31b-it	chat	262144	32768	input=0,output=0				372									322
        gemini/imagen-3.0-fast-generate-001	image_generation				output.image=0.02												325
        gemini/imagen-3.0-generate-001	image_generation				output.image=0.04												325
        gemini/learnlm-1.5-pro-experimental	chat	32767	8192	input.above_128000=0,input=0,output.above_128000=0,output=0	input.audio_second.above_128000=0,input.audio_second=0,input.character.above_128000=0,input.character=0,input.image.above_128000=0,input.image=0,input.video_second.above_128000=0,input.video_second=0,output.character.above_128000=0,output.character=0			373									371
        gemini/lyria-3-clip-preview	chat	131072	8192	input=0,output=0	output.image=0.04			374				366					322
        gemini/lyria-3-pro-preview	chat	131072	8192	input=0,output=0	output.image=0.08			374				366					322
        gemini/lyria-3.5	chat	131072	65536	input=0,output=0	output.image=0.08			374				366					322
        gemini/lyria-3.5-clip-preview	chat	131072	8192	input=0,output=0	output.image=0.04			374				366					322
        gemini/lyria-3.5-pro-preview	chat	131072	8192	input=0,output=0	output.image=0.08			374				366					322
        gemini/lyria-realtime-exp	chat	1048576	65536	input=0,output=0	output.image=0.08			374				366					790
        gemini/nano-banana-pro-preview	image_generation	131072	32768	input.batch=1,input.flex=1,input.priority=3.6,input=2,output.batch=6,output.flex=6,output.priority=21.6,output=12,output_image=120	input.image=0.0011,output.image=0.134,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			348			349	65		1000	4000000		322
        gemini/veo-3.1-fast-generate-001	video_generation	1024			output.second.1080p=0.12,output.second.4k=0.3,output.second=0.1							217					322
        gemini/veo-3.1-fast-generate-preview	video_generation	1024			output.second.1080p=0.12,output.second.4k=0.3,output.second=0.1				2026-10-22			217					322
        gemini/veo-3.1-generate-001	video_generation	1024			output.second.4k=0.6,output.second=0.4							217					322
        gemini/veo-3.1-generate-preview	video_generation	1024			output.second.4k=0.6,output.second=0.4				2026-10-22			217					322
        gemini/veo-3.1-lite-generate-preview	video_generation	1024			output.second.1080p=0.08,output.second=0.05				2026-10-22			217					375
        gigachat/Embeddings	embedding	512		input=0,output=0						1024
        gigachat/Embeddings-2	embedding	512		input=0,output=0						1024
        gigachat/EmbeddingsGigaR	embedding	4096		input=0,output=0						2560
        gigachat/GigaChat-2	chat	128000	8192	input=0,output=0				396
        gigachat/GigaChat-2-Max	chat	128000	8192	input=0,output=0				397
        gigachat/GigaChat-2-Pro	chat	128000	8192	input=0,output=0				397
        gigachat/GigaEmbeddings-3B-2025-09	embedding	4096		input=0,output=0						2048
        github_copilot/claude-fable-5	chat	200000	64000	cache_read=1,cache_write=12.5,input=10,output=50				376			377						378
        github_copilot/claude-fable-5.1	chat	200000	64000	cache_read=0.25,cache_write=12.5,input=10,output=50				376			377						378
        github_copilot/claude-haiku-4.5	chat	128000	16000	cache_read=0.1,cache_write=1.25,input=1,output=5				379			80
        github_copilot/claude-haiku-5.5	chat	128000	16000	cache_read.above_100000=0.05,cache_read=0.01,cache_write.above_100000=0.625,cache_write=0.125,input.above_100000=0.5,input=0.1,output.above_100000=2.5,output=0.5				376			377						378
        github_copilot/claude-opus-4.8	chat	200000	64000	cache_read=0.5,cache_write=6.25,input=5,output=25				376	2026-11-16		377						378
        github_copilot/claude-opus-4.8-fast	chat	200000	64000	cache_read=1,cache_write=12.5,input=10,output=50				376	2026-11-16		377						378
        github_copilot/claude-opus-5	chat	200000	64000	cache_read=0.5,cache_write=6.25,input=5,output=25				376	2026-11-16		377						378
        github_copilot/claude-opus-5.5	chat	200000	128000	cache_read=0.2,cache_write=5,input=4,output=20				376			377						378
        github_copilot/claude-sonnet-4.6	chat	200000	64000	cache_read=0.3,cache_write=3.75,input=3,output=15				859	2026-09-01		377						378
        github_copilot/claude-sonnet-5	chat	200000	64000	cache_read=0.2,cache_write=2.5,input=2,output=10				376			377						378
        github_copilot/claude-sonnet-5.5	chat	200000	128000	cache_read=0.1,cache_write=2.5,input=2,output=10				376			377						378
        github_copilot/gemini-3.7-flash	chat	200000	64000	cache_read=0.075,input=0.75,output=3.75				380	2026-10-19		80						378
        github_copilot/gemini-3.8-flash	chat	200000	65536	cache_read=0.075,input=0.75,output=3.75				380			80						378
        github_copilot/gemini-4-argon	chat	200000	65536	cache_read=0.1,input=2,output=10				379			80						378
        github_copilot/gpt-3.5-turbo	chat	16384	4096					16
        github_copilot/gpt-3.5-turbo-0613	chat	16384	4096					16
        github_copilot/gpt-4	chat	32768	4096					16
        github_copilot/gpt-4-0613	chat	32768	4096					16
        github_copilot/gpt-4-o-preview	chat	64000	4096					381
        github_copilot/gpt-4.1	chat	128000	16384					382	2026-06-01								383
        github_copilot/gpt-4.1-2025-04-14	chat	128000	16384					382	2026-06-01								383
        github_copilot/gpt-41-copilot	completion
        github_copilot/gpt-4o	chat	64000	4096					384
        github_copilot/gpt-4o-2024-05-13	chat	64000	4096					384
        github_copilot/gpt-4o-2024-08-06	chat	64000	16384					381
        github_copilot/gpt-4o-2024-11-20	chat	64000	16384					384
        github_copilot/gpt-4o-mini	chat	64000	4096					381
        github_copilot/gpt-4o-mini-2024-07-18	chat	64000	4096					381
        github_copilot/gpt-5-mini	chat	128000	64000	cache_read=0.025,input=0.25,output=2				382	2026-10-19								385
        github_copilot/gpt-5.3-codex	responses	128000	128000	cache_read=0.175,input=1.75,output=14				386			22
        github_copilot/gpt-5.4	chat	272000	128000	cache_read.above_272000=0.5,cache_read=0.25,input.above_272000=5,input=2.5,output.above_272000=22.5,output=15				386	2026-10-19		39						378
        github_copilot/gpt-5.4-mini	responses	272000	128000	cache_read=0.075,input=0.75,output=4.5				386	2026-10-19		22						378
        github_copilot/gpt-5.4-nano	responses	272000	128000	cache_read=0.02,input=0.2,output=1.25				386			22						378
        github_copilot/gpt-5.5	responses	272000	128000	cache_read.above_272000=1,cache_read=0.5,input.above_272000=10,input=5,output.above_272000=45,output=30				386	2026-10-19		22						378
        github_copilot/gpt-5.6-luna	responses	200000	128000	cache_read.above_200000=0.04,cache_read=0.02,cache_write.above_200000=0.5,cache_write=0.25,input.above_200000=0.4,input=0.2,output.above_200000=1.8,output=1.2				386			22						378
        github_copilot/gpt-5.6-sol	responses	272000	128000	cache_read.above_272000=0.8,cache_read=0.4,cache_write.above_272000=10,cache_write=5,input.above_272000=8,input=4,output.above_272000=30,output=20				386			22						378
        github_copilot/gpt-5.6-terra	responses	272000	128000	cache_read.above_272000=0.4,cache_read=0.2,cache_write.above_272000=5,cache_write=2.5,input.above_272000=4,input=2,output.above_272000=18,output=12				386	2026-11-16		22						378
        github_copilot/gpt-6-astra	responses	922000	128000	cache_read.above_272000=2,cache_read=1,cache_write.above_272000=25,cache_write=12.5,input.above_272000=20,input=10,output.above_272000=75,output=50				386			22						378
        github_copilot/gpt-6-luna	responses	922000	128000	cache_read.above_272000=0.02,cache_read=0.01,cache_write.above_272000=0.25,cache_write=0.125,input.above_272000=0.2,input=0.1,output.above_272000=0.75,output=0.5				386			22						378
        github_copilot/gpt-6-sol	responses	922000	128000	cache_read.above_272000=0.4,cache_read=0.2,cache_write.above_272000=5,cache_write=2.5,input.above_272000=4,input=2,output.above_272000=15,output=10				386			22						378
        github_copilot/gpt-6.1-sol	responses	922000	128000	cache_read.above_272000=0.2,cache_read=0.1,cache_write.above_272000=5,cache_write=2.5,input.above_272000=4,input=2,output.above_272000=15,output=10				386			22						378
        github_copilot/gpt-6.1-terra	responses	922000	128000	cache_read.above_272000=0.1,cache_read=0.05,cache_write.above_272000=2.5,cache_write=1.25,input.above_272000=2,input=1,output.above_272000=7.5,output=5				386			22						876
        github_copilot/grok-4.5	chat	500000	500000	cache_read.above_200000=1,cache_read=0.5,input.above_200000=4,input=2,output.above_200000=12,output=6				386	2026-10-19		80						378
        github_copilot/grok-4.6	chat	500000	500000	cache_read.above_200000=1,cache_read=0.5,input.above_200000=4,input=2,output.above_200000=12,output=6				386			80						378
        github_copilot/grok-4.7	chat	500000	500000	cache_read.above_200000=1,cache_read=0.5,input.above_200000=4,input=2,output.above_200000=12,output=6				386			80						378
        github_copilot/kimi-k3	chat	917504	131072	cache_read=0.3,input=3,output=15				382			80						378
        github_copilot/mai-code-1.1-flash	responses	128000	128000	cache_read=0.02,input=0.2,output=1.2				382			22						378
        github_copilot/text-embedding-3-small	embedding	8191
        github_copilot/text-embedding-3-small-inference	embedding	8191
        github_copilot/text-embedding-ada-002	embedding	8191
        glm-4-7-251222	=volcengine/glm-4-7-251222
        global.amazon.nova-2-lite-v1:0	=bedrock/global.amazon.nova-2-lite-v1:0
        global.anthropic.claude-fable-5	=bedrock/global.anthropic.claude-fable-5
        global.anthropic.claude-fable-5-1	=bedrock/global.anthropic.claude-fable-5-1
        global.anthropic.claude-haiku-4-5-20251001-v1:0	=bedrock/global.anthropic.claude-haiku-4-5-20251001-v1:0
        global.anthropic.claude-haiku-5-5	=bedrock/global.anthropic.claude-haiku-5-5
        global.anthropic.claude-mythos-5-1	=bedrock/global.anthropic.claude-mythos-5-1
        global.anthropic.claude-opus-4-5-20251101-v1:0	=bedrock/global.anthropic.claude-opus-4-5-20251101-v1:0
        global.anthropic.claude-opus-4-6-v1	=bedrock/global.anthropic.claude-opus-4-6-v1
        global.anthropic.claude-opus-4-7	=bedrock/global.anthropic.claude-opus-4-7
        global.anthropic.claude-opus-4-8	=bedrock/global.anthropic.claude-opus-4-8
        global.anthropic.claude-opus-5	=bedrock/global.anthropic.claude-opus-5
        global.anthropic.claude-opus-5-5	=bedrock/global.anthropic.claude-opus-5-5
        global.anthropic.claude-sonnet-4-20250514-v1:0	=bedrock/global.anthropic.claude-sonnet-4-20250514-v1:0
        global.anthropic.claude-sonnet-4-5-20250929-v1:0	=bedrock/global.anthropic.claude-sonnet-4-5-20250929-v1:0
        global.anthropic.claude-sonnet-4-6	=bedrock/global.anthropic.claude-sonnet-4-6
        global.anthropic.claude-sonnet-5	=bedrock/global.anthropic.claude-sonnet-5
        global.anthropic.claude-sonnet-5-5	=bedrock/global.anthropic.claude-sonnet-5-5
        global.cohere.embed-v4:0	=bedrock/global.cohere.embed-v4:0
        global.moonshotai.kimi-k3	=bedrock/global.moonshotai.kimi-k3
        global.openai.gpt-5.4	=bedrock/global.openai.gpt-5.4
        global.openai.gpt-5.5	=bedrock/global.openai.gpt-5.5
        global.openai.gpt-5.6-luna	=bedrock/global.openai.gpt-5.6-luna
        global.openai.gpt-5.6-sol	=bedrock/global.openai.gpt-5.6-sol
        global.openai.gpt-5.6-terra	=bedrock/global.openai.gpt-5.6-terra
        global.openai.gpt-6-astra	=bedrock/global.openai.gpt-6-astra
        global.openai.gpt-6-luna	=bedrock/global.openai.gpt-6-luna
        global.openai.gpt-6-sol	=bedrock/global.openai.gpt-6-sol
        global.openai.gpt-6.1-sol	=bedrock/global.openai.gpt-6.1-sol
        global.openai.gpt-6.1-terra	=bedrock/global.openai.gpt-6.1-terra
        global.twelvelabs.pegasus-1-2-v1:0	=bedrock/global.twelvelabs.pegasus-1-2-v1:0
        global.twelvelabs.pegasus-1-5-v1:0	=bedrock/global.twelvelabs.pegasus-1-5-v1:0
        global.xai.grok-4.6	=bedrock/global.xai.grok-4.6
        global.xai.grok-4.7	=bedrock/global.xai.grok-4.7
        global.zai.glm-5.3	=bedrock/global.zai.glm-5.3
        gmi/MiniMaxAI/MiniMax-M2.1	chat	196608	16384	input=0.3,output=1.2
        gmi/Qwen/Qwen3-VL-235B-A22B-Instruct-FP8	chat	262144	16384	input=0.3,output=1.4				10
        gmi/anthropic/claude-opus-4	chat	409600	32000	input=15,output=75				399
        gmi/anthropic/claude-opus-4.5	chat	409600	32000	input=5,output=25				398
        gmi/anthropic/claude-sonnet-4	chat	409600	32000	input=3,output=15				399
        gmi/anthropic/claude-sonnet-4.5	chat	409600	32000	input=3,output=15				399
        gmi/deepseek-ai/DeepSeek-V3-0324	chat	163840	16384	input=0.28,output=0.88				16
        gmi/deepseek-ai/DeepSeek-V3.2	chat	163840	16384	input=0.28,output=0.4				16
        gmi/google/gemini-3-flash-preview	chat	1048576	65536	input=0.5,output=3				397
        gmi/moonshotai/Kimi-K2-Thinking	chat	262144	16384	input=0.8,output=1.2
        gmi/openai/gpt-4o	chat	131072	16384	input=2.5,output=10				399
        gmi/openai/gpt-4o-mini	chat	131072	16384	input=0.15,output=0.6				399
        gmi/openai/gpt-5	chat	409600	32000	input=1.25,output=10				16
        gmi/openai/gpt-5.1	chat	409600	32000	input=1.25,output=10				16
        gmi/openai/gpt-5.2	chat	409600	32000	input=1.75,output=14				16
        gmi/zai-org/GLM-4.7-FP8	chat	202752	16384	input=0.4,output=2
        google.gemma-3-12b-it	=bedrock/google.gemma-3-12b-it
        google.gemma-3-27b-it	=bedrock/google.gemma-3-27b-it
        google.gemma-3-4b-it	=bedrock/google.gemma-3-4b-it
        google_pse/search	search				query=0.005
        gpt-3.5-turbo	=openai/gpt-3.5-turbo
        gpt-3.5-turbo-0125	=openai/gpt-3.5-turbo-0125
        gpt-3.5-turbo-1106	=openai/gpt-3.5-turbo-1106
        gpt-3.5-turbo-16k	=openai/gpt-3.5-turbo-16k
        gpt-3.5-turbo-instruct	=openai/gpt-3.5-turbo-instruct
        gpt-3.5-turbo-instruct-0914	=openai/gpt-3.5-turbo-instruct-0914
        gpt-4	=openai/gpt-4
        gpt-4-0613	=openai/gpt-4-0613
        gpt-4-1106-preview	=openai/gpt-4-1106-preview
        gpt-4-turbo	=openai/gpt-4-turbo
        gpt-4-turbo-2024-04-09	=openai/gpt-4-turbo-2024-04-09
        gpt-4.1	=openai/gpt-4.1
        gpt-4.1-2025-04-14	=openai/gpt-4.1-2025-04-14
        gpt-4.1-mini	=openai/gpt-4.1-mini
        gpt-4.1-mini-2025-04-14	=openai/gpt-4.1-mini-2025-04-14
        gpt-4.1-nano	=openai/gpt-4.1-nano
        gpt-4.1-nano-2025-04-14	=openai/gpt-4.1-nano-2025-04-14
        gpt-4o	=openai/gpt-4o
        gpt-4o-2024-05-13	=openai/gpt-4o-2024-05-13
        gpt-4o-2024-08-06	=openai/gpt-4o-2024-08-06
        gpt-4o-2024-11-20	=openai/gpt-4o-2024-11-20
        gpt-4o-audio-preview-2024-12-17	=openai/gpt-4o-audio-preview-2024-12-17
        gpt-4o-audio-preview-2025-06-03	=openai/gpt-4o-audio-preview-2025-06-03
        gpt-4o-mini	=openai/gpt-4o-mini
        gpt-4o-mini-2024-07-18	=openai/gpt-4o-mini-2024-07-18
        gpt-4o-mini-audio-preview-2024-12-17	=openai/gpt-4o-mini-audio-preview-2024-12-17
        gpt-4o-mini-realtime-preview-2024-12-17	=openai/gpt-4o-mini-realtime-preview-2024-12-17
        gpt-4o-mini-search-preview	=openai/gpt-4o-mini-search-preview
        gpt-4o-mini-search-preview-2025-03-11	=openai/gpt-4o-mini-search-preview-2025-03-11
        gpt-4o-mini-transcribe	=openai/gpt-4o-mini-transcribe
        gpt-4o-mini-transcribe-2025-03-20	=openai/gpt-4o-mini-transcribe-2025-03-20
        gpt-4o-mini-transcribe-2025-12-15	=openai/gpt-4o-mini-transcribe-2025-12-15
        gpt-4o-mini-tts	=openai/gpt-4o-mini-tts
        gpt-4o-mini-tts-2025-03-20	=openai/gpt-4o-mini-tts-2025-03-20
        gpt-4o-mini-tts-2025-12-15	=openai/gpt-4o-mini-tts-2025-12-15
        gpt-4o-search-preview	=openai/gpt-4o-search-preview
        gpt-4o-search-preview-2025-03-11	=openai/gpt-4o-search-preview-2025-03-11
        gpt-4o-transcribe	=openai/gpt-4o-transcribe
        gpt-4o-transcribe-diarize	=openai/gpt-4o-transcribe-diarize
        gpt-5	=openai/gpt-5
        gpt-5-2025-08-07	=openai/gpt-5-2025-08-07
        gpt-5-chat	=openai/gpt-5-chat
        gpt-5-chat-latest	=openai/gpt-5-chat-latest
        gpt-5-codex	=openai/gpt-5-codex
        gpt-5-mini	=openai/gpt-5-mini
        gpt-5-mini-2025-08-07	=openai/gpt-5-mini-2025-08-07
        gpt-5-nano	=openai/gpt-5-nano
        gpt-5-nano-2025-08-07	=openai/gpt-5-nano-2025-08-07
        gpt-5-pro	=openai/gpt-5-pro
        gpt-5-pro-2025-10-06	=openai/gpt-5-pro-2025-10-06
        gpt-5-search-api	=openai/gpt-5-search-api
        gpt-5-search-api-2025-10-14	=openai/gpt-5-search-api-2025-10-14
        gpt-5.1	=openai/gpt-5.1
        gpt-5.1-2025-11-13	=openai/gpt-5.1-2025-11-13
        gpt-5.1-chat-latest	=openai/gpt-5.1-chat-latest
        gpt-5.1-codex	=openai/gpt-5.1-codex
        gpt-5.1-codex-max	=openai/gpt-5.1-codex-max
        gpt-5.1-codex-mini	=openai/gpt-5.1-codex-mini
        gpt-5.2	=openai/gpt-5.2
        gpt-5.2-2025-12-11	=openai/gpt-5.2-2025-12-11
        gpt-5.2-chat-latest	=openai/gpt-5.2-chat-latest
        gpt-5.2-codex	=openai/gpt-5.2-codex
        gpt-5.2-pro	=openai/gpt-5.2-pro
        gpt-5.2-pro-2025-12-11	=openai/gpt-5.2-pro-2025-12-11
        gpt-5.3-chat-latest	=openai/gpt-5.3-chat-latest
        gpt-5.3-codex	=openai/gpt-5.3-codex
        gpt-5.4	=openai/gpt-5.4
        gpt-5.4-2026-03-05	=openai/gpt-5.4-2026-03-05
        gpt-5.4-mini	=openai/gpt-5.4-mini
        gpt-5.4-mini-2026-03-17	=openai/gpt-5.4-mini-2026-03-17
        gpt-5.4-nano	=openai/gpt-5.4-nano
        gpt-5.4-nano-2026-03-17	=openai/gpt-5.4-nano-2026-03-17
        gpt-5.4-pro	=openai/gpt-5.4-pro
        gpt-5.4-pro-2026-03-05	=openai/gpt-5.4-pro-2026-03-05
        gpt-5.5	=openai/gpt-5.5
        gpt-5.5-2026-04-23	=openai/gpt-5.5-2026-04-23
        gpt-5.5-cyber	=openai/gpt-5.5-cyber
        gpt-5.5-cyber-preview	=openai/gpt-5.5-cyber-preview
        gpt-5.5-pro	=openai/gpt-5.5-pro
        gpt-5.5-pro-2026-04-23	=openai/gpt-5.5-pro-2026-04-23
        gpt-5.6	=openai/gpt-5.6
        gpt-5.6-cyber	=openai/gpt-5.6-cyber
        gpt-5.6-luna	=openai/gpt-5.6-luna
        gpt-5.6-sol	=openai/gpt-5.6-sol
        gpt-5.6-terra	=openai/gpt-5.6-terra
        gpt-6-astra	=openai/gpt-6-astra
        gpt-6-astra-law	=openai/gpt-6-astra-law
        gpt-6-luna	=openai/gpt-6-luna
        gpt-6-rosalind	=openai/gpt-6-rosalind
        gpt-6-sol	=openai/gpt-6-sol
        gpt-6.1-sol	=openai/gpt-6.1-sol
        gpt-6.1-terra	=openai/gpt-6.1-terra
        gpt-audio	=openai/gpt-audio
        gpt-audio-1.5	=openai/gpt-audio-1.5
        gpt-audio-2025-08-28	=openai/gpt-audio-2025-08-28
        gpt-audio-mini	=openai/gpt-audio-mini
        gpt-audio-mini-2025-10-06	=openai/gpt-audio-mini-2025-10-06
        gpt-audio-mini-2025-12-15	=openai/gpt-audio-mini-2025-12-15
        gpt-daybreak-blue-latest	=openai/gpt-daybreak-blue-latest
        gpt-daybreak-red-latest	=openai/gpt-daybreak-red-latest
        gpt-image-1	=openai/gpt-image-1
        gpt-image-1-mini	=openai/gpt-image-1-mini
        gpt-image-1.5	=openai/gpt-image-1.5
        gpt-image-1.5-2025-12-16	=openai/gpt-image-1.5-2025-12-16
        gpt-image-2	=openai/gpt-image-2
        gpt-image-2-2026-04-21	=openai/gpt-image-2-2026-04-21
        gpt-image-2.5-flare	=openai/gpt-image-2.5-flare
        gpt-image-2.5-flare-2026-09-08	=openai/gpt-image-2.5-flare-2026-09-08
        gpt-image-2.5-sunburst	=openai/gpt-image-2.5-sunburst
        gpt-image-2.5-sunburst-2026-09-08	=openai/gpt-image-2.5-sunburst-2026-09-08
        gpt-live-1	=openai/gpt-live-1
        gpt-live-transcribe	=openai/gpt-live-transcribe
        gpt-realtime	=openai/gpt-realtime
        gpt-realtime-1.5	=openai/gpt-realtime-1.5
        gpt-realtime-2	=openai/gpt-realtime-2
        gpt-realtime-2.1	=openai/gpt-realtime-2.1
        gpt-realtime-2.1-mini	=openai/gpt-realtime-2.1-mini
        gpt-realtime-2025-08-28	=openai/gpt-realtime-2025-08-28
        gpt-realtime-mini	=openai/gpt-realtime-mini
        gpt-realtime-mini-2025-12-15	=openai/gpt-realtime-mini-2025-12-15
        gpt-realtime-translate	=openai/gpt-realtime-translate
        gpt-realtime-whisper	=openai/gpt-realtime-whisper
        gpt-rosalind-discovery	=openai/gpt-rosalind-discovery
        gpt-rosalind-research	=openai/gpt-rosalind-research
        gpt-transcribe	=openai/gpt-transcribe
        gradient_ai/alibaba-qwen3-32b	chat	131072	40960					259			80	402
        gradient_ai/anthropic-claude-3-opus	chat	200000	1024	input=15,output=75				259			80	402
        gradient_ai/anthropic-claude-3.5-haiku	chat	200000	1024	input=0.8,output=4				259			80	402
        gradient_ai/anthropic-claude-3.5-sonnet	chat	200000	1024	input=3,output=15				259			80	402
        gradient_ai/anthropic-claude-3.7-sonnet	chat	200000	1024	input=3,output=15				259			80	402
        gradient_ai/deepseek-r1-distill-llama-70b	chat	32768	8000	input=0.99,output=0.99				259			80	402
        gradient_ai/llama3-8b-instruct	chat	8192	512	input=0.2,output=0.2				259			80	402
        gradient_ai/llama3.3-70b-instruct	chat	128000	2048	input=0.65,output=0.65				259			80	402
        gradient_ai/mistral-nemo-instruct-2407	chat	128000	512	input=0.3,output=0.3				259			80	402
        gradient_ai/openai-gpt-4o	chat	128000	16384					259			80	402
        gradient_ai/openai-gpt-4o-mini	chat	128000	16384					259			80	402
        gradient_ai/openai-o3	chat	200000	100000	input=2,output=8				259			80	402
        gradient_ai/openai-o3-mini	chat	200000	100000	input=1.1,output=4.4				259			80	402
        groq/canopylabs/orpheus-arabic-saudi	audio_speech	4000	50000		input.character=0.00004												404
        groq/canopylabs/orpheus-v1-english	audio_speech	4000	50000		input.character=0.000022												408
        groq/llama-guard-3-8b	chat	8192	8192	input=0.2,output=0.2					2025-06-06								403
        groq/meta-llama/llama-prompt-guard-2-22m	chat	512	512	input=0.03,output=0.03													404
        groq/meta-llama/llama-prompt-guard-2-86m	chat	512	512	input=0.04,output=0.04													405
        groq/openai/gpt-oss-120b	chat	131072	65536	cache_read=0.075,input=0.15,output=0.6	web_search.query.high=0.005,web_search.query.low=0.005,web_search.query.medium=0.005			406
        groq/openai/gpt-oss-20b	chat	131072	65536	cache_read=0.0375,input=0.075,output=0.3	web_search.query.high=0.005,web_search.query.low=0.005,web_search.query.medium=0.005			406
        groq/openai/gpt-oss-safeguard-20b	chat	131072	65536	cache_read=0.037,input=0.075,output=0.3	web_search.query.high=0.005,web_search.query.low=0.005,web_search.query.medium=0.005			407
        groq/qwen/qwen3.8-27b	chat	131072	16384	input=0.8,output=4				311									765
        groq/whisper-large-v3	audio_transcription				input.second=0.00003083,output.second=0
        groq/whisper-large-v3-turbo	audio_transcription				input.second=0.00001111,output.second=0
        heroku/claude-3-5-haiku	chat	200000	8192					409
        heroku/claude-3-5-sonnet-latest	chat	200000	8192					409
        heroku/claude-3-7-sonnet	chat	200000	8192					409
        heroku/claude-4-sonnet	chat	200000	8192					409
        high/1024-x-1024/gpt-image-1	=openai/high/1024-x-1024/gpt-image-1
        high/1024-x-1024/gpt-image-1.5	=openai/high/1024-x-1024/gpt-image-1.5
        high/1024-x-1024/gpt-image-1.5-2025-12-16	=openai/high/1024-x-1024/gpt-image-1.5-2025-12-16
        high/1024-x-1536/gpt-image-1	=openai/high/1024-x-1536/gpt-image-1
        high/1024-x-1536/gpt-image-1.5	=openai/high/1024-x-1536/gpt-image-1.5
        high/1024-x-1536/gpt-image-1.5-2025-12-16	=openai/high/1024-x-1536/gpt-image-1.5-2025-12-16
        high/1536-x-1024/gpt-image-1	=openai/high/1536-x-1024/gpt-image-1
        high/1536-x-1024/gpt-image-1.5	=openai/high/1536-x-1024/gpt-image-1.5
        high/1536-x-1024/gpt-image-1.5-2025-12-16	=openai/high/1536-x-1024/gpt-image-1.5-2025-12-16
        hostinger_router/claude-sonnet-5	chat	1000000	128000	cache_read=0.264,cache_write=3.3,cache_write_1h=5.28,input=2.64,output=13.2				0			377						410
        hostinger_router/gpt-5.2	chat	272000	128000	cache_read=0.21,input=2.1,output=16.8				311			39						410
        hostinger_router/text-embedding-3-large	embedding	8191		input=0.1716,output=0													410
        hostinger_router/text-embedding-3-small	embedding	8191		input=0.03,output=0													410
        hyperbolic/NousResearch/Hermes-3-Llama-3.1-70B	chat	32768	32768	input=0.12,output=0.3				411
        hyperbolic/Qwen/QwQ-32B	chat	131072	131072	input=0.2,output=0.2				411
        hyperbolic/Qwen/Qwen2.5-72B-Instruct	chat	131072	131072	input=0.12,output=0.3				411
        hyperbolic/Qwen/Qwen2.5-Coder-32B-Instruct	chat	32768	32768	input=0.12,output=0.3				411
        hyperbolic/Qwen/Qwen3-235B-A22B	chat	131072	131072	input=2,output=2				411
        hyperbolic/deepseek-ai/DeepSeek-R1	chat	32768	32768	input=0.4,output=0.4				411
        hyperbolic/deepseek-ai/DeepSeek-R1-0528	chat	131072	131072	input=0.25,output=0.25				411
        hyperbolic/deepseek-ai/DeepSeek-V3	chat	32768	32768	input=0.2,output=0.2				411
        hyperbolic/deepseek-ai/DeepSeek-V3-0324	chat	32768	32768	input=0.4,output=0.4				411
        hyperbolic/meta-llama/Llama-3.2-3B-Instruct	chat	32768	32768	input=0.12,output=0.3				411
        hyperbolic/meta-llama/Llama-3.3-70B-Instruct	chat	131072	131072	input=0.12,output=0.3				411
        hyperbolic/meta-llama/Meta-Llama-3-70B-Instruct	chat	131072	131072	input=0.12,output=0.3				411
        hyperbolic/meta-llama/Meta-Llama-3.1-405B-Instruct	chat	32768	32768	input=0.12,output=0.3				411
        hyperbolic/meta-llama/Meta-Llama-3.1-70B-Instruct	chat	32768	32768	input=0.12,output=0.3				411
        hyperbolic/meta-llama/Meta-Llama-3.1-8B-Instruct	chat	32768	32768	input=0.12,output=0.3				411
        hyperbolic/moonshotai/Kimi-K2-Instruct	chat	131072	131072	input=2,output=2				411
        in.moonshotai.kimi-k3	=bedrock/in.moonshotai.kimi-k3
        inception/mercury-2	chat	128000	50000	cache_read=0.025,input=0.25,output=0.75				414
        inception/mercury-2.5	chat	260000	65536	cache_read=0.02,input=0.2,output=0.75				414									415
        inception/mercury-edit-2	completion	32000	8192	cache_read=0.025,input=0.25,output=0.75
        inferenceapis/MiniMaxAI/MiniMax-M3	chat	524288	524288	cache_read=0.08,input=0.39,output=1.56				416			202						417
        inferenceapis/Qwen/Qwen3-VL-235B-A22B-Instruct	chat	262144	262144	input=0.26,output=1.15				420			202						417
        inferenceapis/Qwen/Qwen3.8-Flash	chat	1000000	1000000	cache_read=0.02,input=0.15,output=0.5				416			202						417
        inferenceapis/deepseek-ai/DeepSeek-V3	chat	1048576	1048576	cache_read=0.04,input=0.19,output=0.38				416			202						417
        inferenceapis/deepseek-ai/DeepSeek-V4-Flash	chat	1048576	1048576	cache_read=0.04,input=0.19,output=0.38				416			202						417
        inferenceapis/deepseek-ai/DeepSeek-V4-Flash-0731	chat	1048576	1048576	cache_read=0.04,input=0.19,output=0.38				416			202						417
        inferenceapis/deepseek-ai/DeepSeek-V4-Pro	chat	1048576	1048576	cache_read=0.17,input=1.72,output=5.15				416			202						417
        inferenceapis/deepseek-ai/DeepSeek-V4-Pro-0813	chat	1048576	1048576	cache_read=0.17,input=1.72,output=5.15				416			202						417
        inferenceapis/deepseek-ai/DeepSeek-V4.1-Flash	chat	1048576	1048576	cache_read=0.01,input=0.4,output=1.6				416			202						417
        inferenceapis/deepseek-chat	chat	1048576	1048576	cache_read=0.04,input=0.19,output=0.38				416			202						417
        inferenceapis/deepseek-flash	chat	1048576	1048576	cache_read=0.01,input=0.4,output=1.6				416			202						417
        inferenceapis/deepseek-reasoner	chat	1048576	1048576	cache_read=0.04,input=0.19,output=0.38				416			202						417
        inferenceapis/deepseek-v3	chat	1048576	1048576	cache_read=0.04,input=0.19,output=0.38				416			202						417
        inferenceapis/deepseek-v4-flash	chat	1048576	1048576	cache_read=0.04,input=0.19,output=0.38				416			202						417
        inferenceapis/deepseek-v4-pro	chat	1048576	1048576	cache_read=0.17,input=1.72,output=5.15				416			202						417
        inferenceapis/deepseek-v4.1-flash	chat	1048576	1048576	cache_read=0.01,input=0.4,output=1.6				416			202						417
        inferenceapis/glm-5.3	chat	1048575	1048575	cache_read=0.34,input=1.82,output=5.72				416			202						417
        inferenceapis/glm-5.3-flash	chat	1048575	1048575	cache_read=0.04,input=0.2,output=0.66				416			202						417
        inferenceapis/gpt-oss-120b	chat	131072	131072	input=0.2,output=0.8				418			202						417
        inferenceapis/gpt-oss-20b	chat	131072	131072	input=0.04,output=0.19				418			202						417
        inferenceapis/kimi-k2.7-code	chat	262144	262144	cache_read=0.18,input=0.89,output=4.42				416			202						417
        inferenceapis/llama-3.1-8b-instant	chat	131072	131072	input=0.2,output=0.5				419			202						417
        inferenceapis/llama-3.3-70b	chat	131072	131072	input=0.2,output=0.5				419			202						417
        inferenceapis/llama-3.3-70b-instruct	chat	131072	131072	input=0.2,output=0.5				419			202						417
        inferenceapis/llama-3.3-70b-versatile	chat	131072	131072	input=0.2,output=0.5				419			202						417
        inferenceapis/meta-llama/Llama-3.3-70B-Instruct	chat	131072	131072	input=0.2,output=0.5				419			202						417
        inferenceapis/meta-llama/Llama-3.3-70B-Instruct-Turbo	chat	131072	131072	input=0.2,output=0.5				419			202						417
        inferenceapis/minimax-m3	chat	524288	524288	cache_read=0.08,input=0.39,output=1.56				416			202						417
        inferenceapis/moonshotai/Kimi-K2.7-Code	chat	262144	262144	cache_read=0.18,input=0.89,output=4.42				416			202						417
        inferenceapis/openai/gpt-oss-120b	chat	131072	131072	input=0.2,output=0.8				418			202						417
        inferenceapis/openai/gpt-oss-20b	chat	131072	131072	input=0.04,output=0.19				418			202						417
        inferenceapis/qwen3-vl	chat	262144	262144	input=0.26,output=1.15				420			202						417
        inferenceapis/qwen3-vl-235b	chat	262144	262144	input=0.26,output=1.15				420			202						417
        inferenceapis/qwen3.8-flash	chat	1000000	1000000	cache_read=0.02,input=0.15,output=0.5				416			202						417
        inferenceapis/zai-org/GLM-5.3	chat	1048575	1048575	cache_read=0.34,input=1.82,output=5.72				416			202						417
        inferenceapis/zai-org/GLM-5.3-Flash	chat	1048575	1048575	cache_read=0.04,input=0.2,output=0.66				416			202						417
        j2-light	=ai21/j2-light
        j2-mid	=ai21/j2-mid
        j2-ultra	=ai21/j2-ultra
        jamba-1.5	=ai21/jamba-1.5
        jamba-1.5-large	=ai21/jamba-1.5-large
        jamba-1.5-large@001	=ai21/jamba-1.5-large@001
        jamba-1.5-mini	=ai21/jamba-1.5-mini
        jamba-1.5-mini@001	=ai21/jamba-1.5-mini@001
        jamba-large-1.6	=ai21/jamba-large-1.6
        jamba-large-1.7	=ai21/jamba-large-1.7
        jamba-mini-1.6	=ai21/jamba-mini-1.6
        jamba-mini-1.7	=ai21/jamba-mini-1.7
        jina-reranker-v2-base-multilingual	=jina_ai/jina-reranker-v2-base-multilingual
        jina_ai/jina-reranker-v2-base-multilingual	rerank	1024	1024	input=0.05,output=0													1021
        jp.amazon.nova-2-lite-v1:0	=bedrock/jp.amazon.nova-2-lite-v1:0
        jp.anthropic.claude-haiku-4-5-20251001-v1:0	=bedrock/jp.anthropic.claude-haiku-4-5-20251001-v1:0
        jp.anthropic.claude-haiku-5-5	=bedrock/jp.anthropic.claude-haiku-5-5
        jp.anthropic.claude-opus-4-7	=bedrock/jp.anthropic.claude-opus-4-7
        jp.anthropic.claude-opus-4-8	=bedrock/jp.anthropic.claude-opus-4-8
        jp.anthropic.claude-opus-5	=bedrock/jp.anthropic.claude-opus-5
        jp.anthropic.claude-opus-5-5	=bedrock/jp.anthropic.claude-opus-5-5
        jp.anthropic.claude-sonnet-4-5-20250929-v1:0	=bedrock/jp.anthropic.claude-sonnet-4-5-20250929-v1:0
        jp.anthropic.claude-sonnet-4-6	=bedrock/jp.anthropic.claude-sonnet-4-6
        jp.anthropic.claude-sonnet-5	=bedrock/jp.anthropic.claude-sonnet-5
        jp.anthropic.claude-sonnet-5-5	=bedrock/jp.anthropic.claude-sonnet-5-5
        kimi-k2-thinking-251104	=volcengine/kimi-k2-thinking-251104
        kyma/claude-fable-5	chat	1000000	128000	input=13.5,output=67.5				887
        kyma/claude-fable-5.1	chat	1000000	128000	input=13.5,output=67.5				887
        kyma/claude-haiku-4-5	chat	200000	64000	cache_read=0.135,input=1.35,output=6.75				888
        kyma/claude-haiku-5.5	chat	1000000	128000	cache_read=0.0135,input=0.135,output=0.675				889
        kyma/claude-opus-4-7	chat	1000000	128000	cache_read=0.675,input=6.75,output=33.75				890
        kyma/claude-opus-5	chat	1000000	128000	cache_read=0.675,input=6.75,output=33.75				889
        kyma/claude-opus-5.5	chat	1000000	128000	cache_read=0.27,input=5.4,output=27				889
        kyma/claude-sonnet-4-6	chat	1000000	128000	cache_read=0.405,input=4.05,output=20.25				890
        kyma/claude-sonnet-5	chat	1000000	128000	cache_read=0.27,input=2.7,output=13.5				889
        kyma/claude-sonnet-5.5	chat	1000000	128000	cache_read=0.135,input=2.7,output=13.5				889
        kyma/deepseek-r1	chat	64000	32768	input=0.7425,output=2.957				891
        kyma/deepseek-v3	chat	160000	8192	input=0.518,output=0.7571				891
        kyma/deepseek-v4-flash	chat	1000000	65536	cache_read=0.0243,input=0.123,output=0.2458				892
        kyma/deepseek-v4-flash-vision-exp	chat	1048576	384000	input=0.3892,output=1.168				893
        kyma/deepseek-v4.1-flash	chat	1048576	131072	input=0.27,output=0.81				893
        kyma/gemini-3-flash	chat	1048576	8192	cache_read=0.0675,input=0.675,output=4.05				888
        kyma/gemini-3.1-pro	chat	1048576	65536	cache_read=0.27,input=2.7,output=16.2				894
        kyma/gemini-3.5-flash	chat	1048576	8192	cache_read=0.2025,input=2.025,output=12.15				888
        kyma/gemini-3.5-flash-lite	chat	1048576	8192	cache_read=0.0405,input=0.405,output=3.375				888
        kyma/gemini-3.6-flash	chat	1048576	8192	cache_read=0.10125,input=1.013,output=5.063				895
        kyma/gemini-3.7-flash	chat	1048576	65536	cache_read=0.10125,input=2.026,output=10.126				894
        kyma/gemini-3.8-flash	chat	1048576	65536	input=2.026,output=10.126				894
        kyma/gemini-4-argon	chat	1048576	65536	cache_read=0.27,input=5.4,output=27				894
        kyma/gemma-4-31b	chat	128000	8192	cache_read=0.1642,input=0.1642,output=0.4689				888
        kyma/glm-4.5-air	chat	131072	8192	cache_read=0.03375,input=0.1797,output=1.175				892
        kyma/glm-4.7-flash	chat	203000	65536	cache_read=0.0135,input=0.081,output=0.54				892
        kyma/glm-5.1	chat	203000	65536	cache_read=0.27675,input=1.89,output=5.94				892
        kyma/glm-5.2	chat	1000000	131072	cache_read=0.29835,input=0.9029,output=3.083				892
        kyma/glm-5.3	chat	1310720	131072	input=1.178,output=3.702				892
        kyma/glm-5.3-flash	chat	1310720	65536	input=0.172,output=0.5733				888
        kyma/gpt-5.6-luna	chat	1050000	128000	cache_read=0.027,input=0.2944,output=1.767				894
        kyma/gpt-5.6-luna-pro	chat	1050000	128000	cache_read=0.027,input=0.2703,output=1.621				894
        kyma/gpt-5.6-sol	chat	1050000	128000	cache_read=0.675,input=5.4,output=27				894
        kyma/gpt-5.6-sol-pro	chat	1050000	128000	cache_read=0.675,input=5.4,output=27				894
        kyma/gpt-5.6-terra	chat	1050000	8192	cache_read=0.27,input.above_272000=5.4,input=2.7,output.above_272000=24.3,output=16.2				888
        kyma/gpt-5.6-terra-pro	chat	1050000	128000	cache_read=0.27,input=2.7,output=16.2				894
        kyma/gpt-6-astra	chat	1050000	128000	cache_read=1.35,input=13.5,output=67.5				888
        kyma/gpt-6-luna	chat	1050000	128000	cache_read=0.0135,input.above_272000=0.27,input=0.1639,output.above_272000=1.0125,output=0.8195				894
        kyma/gpt-6.1-sol	chat	1050000	128000	cache_read=0.135,input.above_272000=5.4,input=2.7,output.above_272000=20.25,output=13.5				894
        kyma/gpt-oss-120b	chat	128000	8192	input=0.0473,output=0.2303				892
        kyma/grok-4.20	chat	2000000	8192	input=1.763,output=3.528				896
        kyma/grok-4.20-multi-agent	chat	2000000	8192	input=1.767,output=3.534				897
        kyma/grok-4.3	chat	1000000	32768	cache_read=0.27,input.above_200000=3.375,input=1.92,output.above_200000=6.75,output=3.838				888
        kyma/grok-4.5	chat	500000	8192	input=2.73,output=8.189				896
        kyma/grok-4.6	chat	500000	8192	input=2.758,output=8.274				896
        kyma/grok-4.7	chat	500000	450000	cache_read=0.54,input=2.16,output=6.48				894
        kyma/grok-build	chat	256000	32768	cache_read=0.27,input.above_200000=2.7,input=1.389,output.above_200000=5.4,output=2.777				888
        kyma/hy3	chat	262144	8192	input=0.1594,output=0.6576				891
        kyma/hy4-preview	chat	1048576	64000	input=1.1259,output=3.3764				891
        kyma/kimi-k2.6	chat	262144	32768	input=0.5909,output=2.758				893
        kyma/kimi-k2.7-code	chat	262144	16384	input=1.009,output=4.774				893
        kyma/kimi-k3	chat	1048576	32768	cache_read=0.405,input=3.052,output=15.258				888
        kyma/kimi-k3.1-pro	chat	1048576	943718	cache_read=0.27,input=2.7,output=13.5				888
        kyma/llama-3.3-70b	chat	128000	8192	input=0.135,output=0.432				898
        kyma/llama-4-maverick	chat	1048576	16384	input=0.3344,output=1.337				899
        kyma/mimo-v2.5	chat	1050000	16384	input=0.1859,output=0.3718				893
        kyma/mimo-v2.6-flash	chat	1050000	131072	input=0.189,output=0.378				893
        kyma/mimo-v2.6-pro	chat	1050000	131072	input=0.5805,output=1.1745				893
        kyma/minimax-m2.5	chat	196608	32768	input=0.4188,output=1.675				892
        kyma/minimax-m2.7	chat	204800	32768	input=0.405,output=1.62				891
        kyma/minimax-m3	chat	1048576	32768	cache_read=0.0756,input=0.3956,output=1.582				888
        kyma/minimax-m3.1-flash	chat	1048576	524288	cache_read=0.02025,input=0.2025,output=0.81				888
        kyma/muse-glimmer-30b	chat	131072	8192	input=0.4554,output=1.821				893
        kyma/muse-spark-1.1	chat	1048576	8192	input=1.542,output=5.243				896
        kyma/muse-spark-1.2	chat	1048576	8192	input=1.773,output=6.025				896
        kyma/muse-spark-1.3	chat	1048576	8192	input=1.688,output=5.738				896
        kyma/muse-spark-open	chat	1048576	943718	input=1.688,output=5.738				893
        kyma/muse-wonder	chat	1048576	943718	input=5.4,output=27				896
        kyma/nemotron-3-ultra-550b	chat	1000000	32768	cache_read=0.135,input=0.675,output=3.375				892
        kyma/nemotron-3.5-super-vl	chat	1048576	235929	cache_read=0.0135,input=0.081,output=0.4725				888
        kyma/qwen-3-32b	chat	32768	8192	input=0.108,output=0.378				892
        kyma/qwen-3-coder	chat	131072	32768	cache_read=0.135,input=0.3546,output=1.612				898
        kyma/qwen-3.6-plus	chat	1000000	65536	input.above_256000=1.755,input=0.4388,output.above_256000=5.265,output=2.633				888
        kyma/qwen-3.7-max	chat	1000000	32768	cache_read=0.16875,input=2.071,output=6.207				892
        kyma/qwen-3.7-plus	chat	1000000	32768	cache_read=0.0864,input.above_256000=1.296,input=0.4325,output.above_256000=5.184,output=1.731				888
        kyma/qwen-3.8-max	chat	1000000	131072	cache_read=0.2781,input=2.228,output=6.684				888
        kyma/qwen3.7-flash	chat	1000000	8192	cache_read=0.0081,input.above_256000=0.27,input.above_32000=0.135,input=0.0435,output.above_256000=1.08,output.above_32000=0.54,output=0.1886				888
        kyma/qwen3.8-27b	chat	1000000	131072	input=0.3826,output=2.732				893
        kyma/qwen3.8-flash	chat	1000000	131072	input=0.2045,output=0.641				888
        kyma/sonar	chat	127072	4096	input=1.35,output=1.35				900
        kyma/sonar-pro	chat	200000	8000	input=4.05,output=20.25				900
        kyma/step-3.7-flash	chat	256000	8192	cache_read=0.054,input=0.2229,output=1.282				888
        kyma/step-5-preview	chat	1048576	64000	cache_read=0.135,input=1.35,output=3.645				888
        lambda_ai/deepseek-llama3.3-70b	chat	131072	131072	input=0.2,output=0.6				421
        lambda_ai/deepseek-r1-0528	chat	131072	131072	input=0.2,output=0.6				421
        lambda_ai/deepseek-r1-671b	chat	131072	131072	input=0.8,output=0.8				421
        lambda_ai/deepseek-v3-0324	chat	131072	131072	input=0.2,output=0.6				411
        lambda_ai/hermes3-405b	chat	131072	131072	input=0.8,output=0.8				411
        lambda_ai/hermes3-70b	chat	131072	131072	input=0.12,output=0.3				411
        lambda_ai/hermes3-8b	chat	131072	131072	input=0.025,output=0.04				411
        lambda_ai/lfm-40b	chat	131072	131072	input=0.1,output=0.2				411
        lambda_ai/lfm-7b	chat	131072	131072	input=0.025,output=0.04				411
        lambda_ai/llama-4-maverick-17b-128e-instruct-fp8	chat	131072	8192	input=0.05,output=0.1				411
        lambda_ai/llama-4-scout-17b-16e-instruct	chat	16384	8192	input=0.05,output=0.1				411
        lambda_ai/llama3.1-405b-instruct-fp8	chat	131072	131072	input=0.8,output=0.8				411
        lambda_ai/llama3.1-70b-instruct-fp8	chat	131072	131072	input=0.12,output=0.3				411
        lambda_ai/llama3.1-8b-instruct	chat	131072	131072	input=0.025,output=0.04				411
        lambda_ai/llama3.1-nemotron-70b-instruct-fp8	chat	131072	131072	input=0.12,output=0.3				411
        lambda_ai/llama3.2-11b-vision-instruct	chat	131072	131072	input=0.015,output=0.025				413
        lambda_ai/llama3.2-3b-instruct	chat	131072	131072	input=0.015,output=0.025				411
        lambda_ai/llama3.3-70b-instruct-fp8	chat	131072	131072	input=0.12,output=0.3				411
        lambda_ai/qwen25-coder-32b-instruct	chat	131072	131072	input=0.05,output=0.1				411
        lambda_ai/qwen3-32b-fp8	chat	131072	131072	input=0.05,output=0.1				421
        laya/english	evaluation			input=0,output=0							812						815
        laya/multilingual	evaluation			input=0,output=0							812						815
        laya/typed-decisions	evaluation			input=0,output=0							812						815
        lemonade/Gemma-3-4b-it-GGUF	chat	128000	8192	input=0,output=0				303
        lemonade/Qwen3-4B-Instruct-2507-GGUF	chat	262144	32768	input=0,output=0				303
        lemonade/Qwen3-Coder-30B-A3B-Instruct-GGUF	chat	262144	32768	input=0,output=0				303
        lemonade/gpt-oss-120b-mxfp-GGUF	chat	131072	32768	input=0,output=0				303
        lemonade/gpt-oss-20b-mxfp4-GGUF	chat	131072	32768	input=0,output=0				303
        libertai/bge-m3	embedding	8192		input=0.01,output=0													670
        libertai/deepseek-v4-flash	chat	200000	200000	input=0.25,output=1.75				669									670
        libertai/deepseek-v4-flash-thinking	chat	200000	200000	input=0.25,output=1.75				672									670
        libertai/gemma-4-31b-it	chat	262144	262144	input=0.15,output=0.4				671									670
        libertai/gemma-4-31b-it-thinking	chat	262144	262144	input=0.15,output=0.4				652									670
        libertai/hermes-3-8b-tee	chat	16000	16000	input=0.15,output=0.6				669									670
        libertai/qwen3.5-122b-a10b	chat	262144	262144	input=0.25,output=1.75				671									670
        libertai/qwen3.5-122b-a10b-thinking	chat	262144	262144	input=0.25,output=1.75				652									670
        libertai/qwen3.6-27b	chat	262144	262144	input=0.15,output=0.5				671									670
        libertai/qwen3.6-27b-thinking	chat	262144	262144	input=0.15,output=0.5				652									670
        libertai/qwen3.6-35b-a3b	chat	262144	262144	input=0.15,output=0.5				671									670
        libertai/qwen3.6-35b-a3b-thinking	chat	262144	262144	input=0.15,output=0.5				652									670
        linkup/search	search				query=0.00587
        linkup/search-deep	search				query=0.05867
        llamagate/codellama-7b	chat	16384	4096	input=0.06,output=0.12				588
        llamagate/deepseek-coder-6.7b	chat	16384	4096	input=0.06,output=0.12				588
        llamagate/deepseek-r1-7b-qwen	chat	131072	16384	input=0.08,output=0.15				667
        llamagate/deepseek-r1-8b	chat	65536	16384	input=0.1,output=0.2				667
        llamagate/dolphin3-8b	chat	128000	8192	input=0.08,output=0.15				588
        llamagate/gemma3-4b	chat	128000	8192	input=0.03,output=0.08				587
        llamagate/llama-3.1-8b	chat	131072	8192	input=0.03,output=0.05				588
        llamagate/llama-3.2-3b	chat	131072	8192	input=0.04,output=0.08				588
        llamagate/llava-7b	chat	4096	2048	input=0.1,output=0.2				668
        llamagate/mistral-7b-v0.3	chat	32768	8192	input=0.1,output=0.15				588
        llamagate/nomic-embed-text	embedding	8192		input=0.02,output=0
        llamagate/openthinker-7b	chat	32768	8192	input=0.08,output=0.15				667
        llamagate/qwen2.5-coder-7b	chat	32768	8192	input=0.06,output=0.12				588
        llamagate/qwen3-8b	chat	32768	8192	input=0.04,output=0.14				588
        llamagate/qwen3-embedding-8b	embedding	40960		input=0.02,output=0
        llamagate/qwen3-vl-8b	chat	32768	8192	input=0.15,output=0.55				587
        low/1024-x-1024/gpt-image-1	=openai/low/1024-x-1024/gpt-image-1
        low/1024-x-1024/gpt-image-1-mini	=openai/low/1024-x-1024/gpt-image-1-mini
        low/1024-x-1024/gpt-image-1.5	=openai/low/1024-x-1024/gpt-image-1.5
        low/1024-x-1024/gpt-image-1.5-2025-12-16	=openai/low/1024-x-1024/gpt-image-1.5-2025-12-16
        low/1024-x-1024/grok-imagine-image-2.0	=xai/low/1024-x-1024/grok-imagine-image-2.0
        low/1024-x-1536/gpt-image-1	=openai/low/1024-x-1536/gpt-image-1
        low/1024-x-1536/gpt-image-1-mini	=openai/low/1024-x-1536/gpt-image-1-mini
        low/1024-x-1536/gpt-image-1.5	=openai/low/1024-x-1536/gpt-image-1.5
        low/1024-x-1536/gpt-image-1.5-2025-12-16	=openai/low/1024-x-1536/gpt-image-1.5-2025-12-16
        low/1536-x-1024/gpt-image-1	=openai/low/1536-x-1024/gpt-image-1
        low/1536-x-1024/gpt-image-1-mini	=openai/low/1536-x-1024/gpt-image-1-mini
        low/1536-x-1024/gpt-image-1.5	=openai/low/1536-x-1024/gpt-image-1.5
        low/1536-x-1024/gpt-image-1.5-2025-12-16	=openai/low/1536-x-1024/gpt-image-1.5-2025-12-16
        max-x-max/50-steps/stability.stable-diffusion-xl-v0	=bedrock/max-x-max/50-steps/stability.stable-diffusion-xl-v0
        max-x-max/max-steps/stability.stable-diffusion-xl-v0	=bedrock/max-x-max/max-steps/stability.stable-diffusion-xl-v0
        medium/1024-x-1024/gpt-image-1	=openai/medium/1024-x-1024/gpt-image-1
        medium/1024-x-1024/gpt-image-1-mini	=openai/medium/1024-x-1024/gpt-image-1-mini
        medium/1024-x-1024/gpt-image-1.5	=openai/medium/1024-x-1024/gpt-image-1.5
        medium/1024-x-1024/gpt-image-1.5-2025-12-16	=openai/medium/1024-x-1024/gpt-image-1.5-2025-12-16
        medium/1024-x-1536/gpt-image-1	=openai/medium/1024-x-1536/gpt-image-1
        medium/1024-x-1536/gpt-image-1-mini	=openai/medium/1024-x-1536/gpt-image-1-mini
        medium/1024-x-1536/gpt-image-1.5	=openai/medium/1024-x-1536/gpt-image-1.5
        medium/1024-x-1536/gpt-image-1.5-2025-12-16	=openai/medium/1024-x-1536/gpt-image-1.5-2025-12-16
        medium/1536-x-1024/gpt-image-1	=openai/medium/1536-x-1024/gpt-image-1
        medium/1536-x-1024/gpt-image-1-mini	=openai/medium/1536-x-1024/gpt-image-1-mini
        medium/1536-x-1024/gpt-image-1.5	=openai/medium/1536-x-1024/gpt-image-1.5
        medium/1536-x-1024/gpt-image-1.5-2025-12-16	=openai/medium/1536-x-1024/gpt-image-1.5-2025-12-16
        medlm-large	=vertex_ai/medlm-large
        medlm-medium	=vertex_ai/medlm-medium
        meta.llama2-13b-chat-v1	=bedrock/meta.llama2-13b-chat-v1
        meta.llama2-70b-chat-v1	=bedrock/meta.llama2-70b-chat-v1
        meta.llama3-1-405b-instruct-v1:0	=bedrock/meta.llama3-1-405b-instruct-v1:0
        meta.llama3-1-70b-instruct-v1:0	=bedrock/meta.llama3-1-70b-instruct-v1:0
        meta.llama3-1-8b-instruct-v1:0	=bedrock/meta.llama3-1-8b-instruct-v1:0
        meta.llama3-2-11b-instruct-v1:0	=bedrock/meta.llama3-2-11b-instruct-v1:0
        meta.llama3-2-1b-instruct-v1:0	=bedrock/meta.llama3-2-1b-instruct-v1:0
        meta.llama3-2-3b-instruct-v1:0	=bedrock/meta.llama3-2-3b-instruct-v1:0
        meta.llama3-2-90b-instruct-v1:0	=bedrock/meta.llama3-2-90b-instruct-v1:0
        meta.llama3-3-70b-instruct-v1:0	=bedrock/meta.llama3-3-70b-instruct-v1:0
        meta.llama3-70b-instruct-v1:0	=bedrock/meta.llama3-70b-instruct-v1:0
        meta.llama3-8b-instruct-v1:0	=bedrock/meta.llama3-8b-instruct-v1:0
        meta.llama4-maverick-17b-instruct-v1:0	=bedrock/meta.llama4-maverick-17b-instruct-v1:0
        meta.llama4-scout-17b-instruct-v1:0	=bedrock/meta.llama4-scout-17b-instruct-v1:0
        meta/muse-image-1.0	image_generation				output.image=0.01						860	120					427
        meta/muse-spark-1.1	chat	1048576	131072	cache_read=0.15,input=1.25,output=4.25	web_search.query.high=0.0025,web_search.query.low=0.0025,web_search.query.medium=0.0025			422			202	423					424
        meta/muse-spark-1.2	chat	1048576	131072	cache_read=0.15,input=1.25,output=4.25	web_search.query.high=0.0025,web_search.query.low=0.0025,web_search.query.medium=0.0025			422			202	423					424
        meta/muse-spark-1.2-contributor	chat	1048576	131072	cache_read=0.002,input=0.1,output=0.2	web_search.query.high=0.0025,web_search.query.low=0.0025,web_search.query.medium=0.0025			422			202	423					424
        meta/muse-spark-1.3	chat	1048576	131072	cache_read=0.15,input=1.25,output=4.25	web_search.query.high=0.0025,web_search.query.low=0.0025,web_search.query.medium=0.0025			422			202	423					424
        meta/muse-spark-1.3-contributor	chat	1048576	131072	cache_read=0.002,input=0.1,output=0.2	web_search.query.high=0.0025,web_search.query.low=0.0025,web_search.query.medium=0.0025			422			202	423					424
        meta/muse-voice-transcribe-1.0	audio_transcription				input.second=0.00005			88			83	90					425
        meta/muse-wonder-1.0	chat	1048576	131072	cache_read=0.2,input=4,output=20	web_search.query.high=0.0025,web_search.query.low=0.0025,web_search.query.medium=0.0025			426			202	423					427
        meta/sam-3.1	responses				input.image=0.0025						22	423					862
        meta_llama/Llama-3.3-70B-Instruct	chat	128000	4028					70				117					428
        meta_llama/Llama-3.3-8B-Instruct	chat	128000	4028					70				117					428
        meta_llama/Llama-4-Maverick-17B-128E-Instruct-FP8	chat	1000000	4028					70				23					428
        meta_llama/Llama-4-Scout-17B-16E-Instruct-FP8	chat	10000000	4028					70				23					428
        microsoft_365_copilot/chat	chat			input=0,output=0				847
        minimax.minimax-m2	=bedrock/minimax.minimax-m2
        minimax.minimax-m2.1	=bedrock/minimax.minimax-m2.1
        minimax.minimax-m2.5	=bedrock/minimax.minimax-m2.5
        minimax/MiniMax-H3	video_generation				input.image=0.04,output.second.2k=0.13,output.second.768p=0.08,output.second=0.08						213	431					432
        minimax/MiniMax-H3-Max	video_generation				input.image=0.074,output.second.480p=0.05,output.second.768p=0.08,output.second=0.08						213	431					432
        minimax/MiniMax-M2	chat	200000	8192	cache_read=0.03,cache_write=0.375,input=0.3,output=1.2				429
        minimax/MiniMax-M2.1	chat	1000000	8192	cache_read=0.03,cache_write=0.375,input=0.3,output=1.2				429
        minimax/MiniMax-M2.1-lightning	chat	1000000	8192	cache_read=0.03,cache_write=0.375,input=0.3,output=2.4				429
        minimax/MiniMax-M2.5	chat	1000000	8192	cache_read=0.03,cache_write=0.375,input=0.3,output=1.2				429
        minimax/MiniMax-M2.5-lightning	chat	1000000	8192	cache_read=0.03,cache_write=0.375,input=0.3,output=2.4				429
        minimax/MiniMax-M3	chat	1000000	128000	cache_read.above_512000=0.12,cache_read=0.06,input.above_512000=0.6,input=0.3,output.above_512000=2.4,output=1.2				430
        minimax/speech-02-hd	audio_speech				input.character=0.0001						86
        minimax/speech-02-turbo	audio_speech				input.character=0.00006						86
        minimax/speech-2.6-hd	audio_speech				input.character=0.0001						86
        minimax/speech-2.6-turbo	audio_speech				input.character=0.00006						86
        mistral.devstral-2-123b	=bedrock/mistral.devstral-2-123b
        mistral.magistral-small-2509	=bedrock/mistral.magistral-small-2509
        mistral.ministral-3-14b-instruct	=bedrock/mistral.ministral-3-14b-instruct
        mistral.ministral-3-3b-instruct	=bedrock/mistral.ministral-3-3b-instruct
        mistral.ministral-3-8b-instruct	=bedrock/mistral.ministral-3-8b-instruct
        mistral.mistral-7b-instruct-v0:2	=bedrock/mistral.mistral-7b-instruct-v0:2
        mistral.mistral-large-2402-v1:0	=bedrock/mistral.mistral-large-2402-v1:0
        mistral.mistral-large-2407-v1:0	=bedrock/mistral.mistral-large-2407-v1:0
        mistral.mistral-large-3-675b-instruct	=bedrock/mistral.mistral-large-3-675b-instruct
        mistral.mistral-small-2402-v1:0	=bedrock/mistral.mistral-small-2402-v1:0
        mistral.mixtral-8x7b-instruct-v0:1	=bedrock/mistral.mixtral-8x7b-instruct-v0:1
        mistral.pixtral-large-2502-v1:0	=bedrock/mistral.pixtral-large-2502-v1:0
        mistral.voxtral-mini-3b-2507	=bedrock/mistral.voxtral-mini-3b-2507
        mistral.voxtral-small-24b-2507	=bedrock/mistral.voxtral-small-24b-2507
        mistral/codestral-2508	chat	128000	128000	cache_read=0.03,input=0.3,output=0.9				437									438
        mistral/codestral-embed	embedding	8192		cache_read=0.015,input=0.15
        mistral/codestral-embed-2505	embedding	8192		cache_read=0.015,input=0.15
        mistral/codestral-latest	chat	128000	128000	cache_read=0.03,input=0.3,output=0.9				437									438
        mistral/codestral-mamba-latest	chat	256000	256000	cache_read=0.025,input=0.25,output=0.25				198									439
        mistral/deepseek-v4-1-flash-1017	chat	1048576	131072	cache_read=0.007,input=0.3,output=1.2				459									461
        mistral/devstral-latest	chat	256000	256000	cache_read=0.04,input=0.4,output=2				440					441				443
        mistral/devstral-medium-latest	chat	256000	256000	cache_read=0.04,input=0.4,output=2				440					441				443
        mistral/devstral-small-latest	chat	256000	256000	cache_read=0.01,input=0.1,output=0.3				440					441				442
        mistral/glm-5-2	chat	1048576	131072	cache_read=0.14,input=1.4,output=4.4				459					1				460
        mistral/labs-leanstral-1-5	chat	262144	131072	input=0,output=0				303	2026-09-30								736
        mistral/labs-leanstral-1-5-1	chat	262144	131072	input=0,output=0				303									736
        mistral/magistral-medium-latest	chat	262144	262144	cache_read=0.15,input=1.5,output=7.5				448									449
        mistral/magistral-small-latest	chat	262144	262144	cache_read=0.015,input=0.15,output=0.6				448									468
        mistral/ministral-14b-2512	chat	262144	262144	cache_read=0.02,input=0.2,output=0.2				444									445
        mistral/ministral-14b-latest	chat	262144	262144	cache_read=0.02,input=0.2,output=0.2				444									445
        mistral/ministral-3-14b-2512	chat	262144	262144	cache_read=0.02,input=0.2,output=0.2				444									471
        mistral/ministral-3-3b-2512	chat	131072	131072	cache_read=0.01,input=0.1,output=0.1				444									471
        mistral/ministral-3-8b-2512	chat	262144	262144	cache_read=0.015,input=0.15,output=0.15				444									471
        mistral/ministral-3b-2512	chat	131072	131072	cache_read=0.01,input=0.1,output=0.1				444									446
        mistral/ministral-3b-latest	chat	131072	131072	cache_read=0.01,input=0.1,output=0.1				444									446
        mistral/ministral-8b-2512	chat	262144	262144	cache_read=0.015,input=0.15,output=0.15				444									471
        mistral/ministral-8b-latest	chat	262144	262144	cache_read=0.015,input=0.15,output=0.15				444									471
        mistral/mistral-code-agent-latest	chat	256000	256000	cache_read=0.04,input=0.4,output=2				440					441				443
        mistral/mistral-code-fim-latest	chat	128000	128000	cache_read=0.03,input=0.3,output=0.9				437									438
        mistral/mistral-code-latest	chat	128000	128000	cache_read=0.03,input=0.3,output=0.9				437									438
        mistral/mistral-embed	embedding	8192		input=0.1
        mistral/mistral-embed-2312	embedding	8192		input=0.1													447
        mistral/mistral-large-2512	chat	262144	262144	cache_read=0.05,input=0.5,output=1.5				444									470
        mistral/mistral-large-3	chat	262144	262144	cache_read=0.05,input=0.5,output=1.5				444									470
        mistral/mistral-large-4	chat	1048576	1048576	cache_read=0.14,input=1.36,output=4.18				463					441				469
        mistral/mistral-large-4-0	chat	1048576	1048576	cache_read=0.14,input=1.36,output=4.18				463					441				469
        mistral/mistral-large-latest	chat	262144	262144	cache_read=0.05,input=0.5,output=1.5				444									470
        mistral/mistral-medium	chat	262144	262144	cache_read=0.15,input=1.5,output=7.5				448					441				449
        mistral/mistral-medium-2604	chat	262144	262144	cache_read=0.15,input=1.5,output=7.5				448					441				449
        mistral/mistral-medium-3	chat	262144	262144	cache_read=0.15,input=1.5,output=7.5				448					441				449
        mistral/mistral-medium-3-5	chat	262144	262144	cache_read=0.15,input=1.5,output=7.5				448					441				449
        mistral/mistral-medium-3.5	chat	262144	262144	cache_read=0.15,input=1.5,output=7.5				448					441				449
        mistral/mistral-medium-latest	chat	262144	262144	cache_read=0.15,input=1.5,output=7.5				448					441				449
        mistral/mistral-moderation-2603	moderation	131072		input=0,output=0													737
        mistral/mistral-ocr-2512	ocr				annotation.page.batch=0.0015,annotation.page=0.003,ocr.page.batch=0.001,ocr.page=0.002						465						466
        mistral/mistral-ocr-3	ocr				annotation.page.batch=0.0015,annotation.page=0.003,ocr.page.batch=0.001,ocr.page=0.002						465						466
        mistral/mistral-ocr-3-0	ocr				annotation.page.batch=0.0015,annotation.page=0.003,ocr.page.batch=0.001,ocr.page=0.002						465						466
        mistral/mistral-ocr-4	ocr				annotation.page.batch=0.0025,annotation.page=0.005,ocr.page.batch=0.002,ocr.page=0.004						465						467
        mistral/mistral-ocr-4-0	ocr				annotation.page.batch=0.0025,annotation.page=0.005,ocr.page.batch=0.002,ocr.page=0.004				2026-09-30		465						466
        mistral/mistral-ocr-4-1	ocr				annotation.page.batch=0.0025,annotation.page=0.005,ocr.page.batch=0.002,ocr.page=0.004						465						467
        mistral/mistral-ocr-latest	ocr				annotation.page.batch=0.0025,annotation.page=0.005,ocr.page.batch=0.002,ocr.page=0.004						465						466
        mistral/mistral-small	chat	32000	8191	cache_read=0.01,input=0.1,output=0.3				440					441
        mistral/mistral-small-2603	chat	262144	262144	cache_read=0.015,input=0.15,output=0.6				448					441				468
        mistral/mistral-small-latest	chat	262144	262144	cache_read=0.015,input=0.15,output=0.6				448					441				468
        mistral/mistral-tiny	chat	32000	8191	cache_read=0.025,input=0.25,output=0.25				472
        mistral/mistral-vibe-cli-fast	chat	262144	262144	cache_read=0.015,input=0.15,output=0.6				448					441				468
        mistral/mistral-vibe-cli-latest	chat	262144	262144	cache_read=0.15,input=1.5,output=7.5				448					441				449
        mistral/mistral-vibe-cli-with-tools	chat	262144	262144	cache_read=0.15,input=1.5,output=7.5				448					441				449
        mistral/open-mistral-nemo	chat	128000	128000	cache_read=0.03,input=0.3,output=0.3				472									439
        mistral/pixtral-large-latest	chat	128000	128000	cache_read=0.2,input=2,output=6				444
        mistral/voxtral-mini-2602	audio_transcription				input.second=0.00005			88			85	90					738
        mistral/voxtral-mini-latest	audio_transcription				input.second=0.00005			88			85	90					738
        mistral/voxtral-mini-realtime-2602	audio_transcription				input.second=0.0001			88			85	90					450
        mistral/voxtral-mini-realtime-latest	audio_transcription				input.second=0.0001			88			85	90					450
        mistral/voxtral-mini-transcribe-3	audio_transcription				input.second=0.0000583333			88			85	90					453
        mistral/voxtral-mini-transcribe-3-0	audio_transcription				input.second=0.0000583333			88			85	90					453
        mistral/voxtral-mini-transcribe-realtime-2602	audio_transcription				input.second=0.0001			88			85	90					450
        mistral/voxtral-mini-transcribe-realtime-3	audio_transcription				input.second=0.000133333			88			85	90					455
        mistral/voxtral-mini-transcribe-realtime-3-0	audio_transcription				input.second=0.000133333			88			85	90					455
        mistral/voxtral-mini-transcribe-realtime-latest	audio_transcription				input.second=0.0001			88			85	90					450
        mistral/voxtral-mini-tts-2603	audio_speech				input.character=0.000016			451			86	366					452
        mistral/voxtral-mini-tts-3	audio_speech				input.character=0.000013			451			86	366					456
        mistral/voxtral-mini-tts-3-0	audio_speech				input.character=0.000013			451			86	366					456
        mistral/voxtral-mini-tts-latest	audio_speech				input.character=0.000016			451			86	366					452
        mistral/voxtral-small-2507	chat	32768	32768	cache_read=0.01,input=0.1,output=0.4				457									458
        mistral/voxtral-small-latest	chat	32768	32768	cache_read=0.01,input=0.1,output=0.4				457									458
        mistral/voxtral-small-transcribe-3	audio_transcription				input.second=0.0000666667			88			85	90					454
        mistral/voxtral-small-transcribe-3-0	audio_transcription				input.second=0.0000666667			88			85	90					454
        mistral/zai-glm-5	chat	1048576	131072	cache_read=0.14,input=1.4,output=4.4				459					123				462
        mistral/zai-glm-5-2	chat	1048576	131072	cache_read=0.14,input=1.4,output=4.4				459	2026-10-31				1				460
        mistral/zai-glm-5-3	chat	1048576	131072	cache_read=0.14,input=1.4,output=4.4				459					123				462
        mistral/zai-glm-5-3-flash	chat	1048576	131072	cache_read=0.03,input=0.15,output=0.5				463					123				464
        mistral/zai-glm-latest	chat	1048576	131072	cache_read=0.14,input=1.4,output=4.4				459					123				462
        moonshot.kimi-k2-thinking	=bedrock/moonshot.kimi-k2-thinking
        moonshot/kimi-k2.5	chat	262144	262144	cache_read=0.1,input=0.6,output=3				475	2026-08-31								476
        moonshot/kimi-k2.6	chat	262144	262144	cache_read=0.16,input=0.95,output=4				475									477
        moonshot/kimi-k2.7-code	chat	262144	262144	cache_read=0.19,input=0.95,output=4				473									474
        moonshot/kimi-k3	chat	1048576	1048576	cache_read=0.3,cache_write=3,cache_write_1h=6,input=3,output=15				473					123				480
        moonshot/kimi-k3.1-pro	chat	1048576	1048576	cache_read=0.2,cache_write=2,cache_write_1h=4,input=2,output=10				478					123				479
        moonshot/moonshot-v1-128k	chat	131072	131072	input=2,output=5				303	2026-08-31								481
        moonshot/moonshot-v1-128k-vision-preview	chat	131072	131072	input=2,output=5				176	2026-08-31								481
        moonshot/moonshot-v1-32k	chat	32768	32768	input=1,output=3				303	2026-08-31								481
        moonshot/moonshot-v1-32k-vision-preview	chat	32768	32768	input=1,output=3				176	2026-08-31								481
        moonshot/moonshot-v1-8k	chat	8192	8192	input=0.2,output=2				303	2026-08-31								481
        moonshot/moonshot-v1-8k-vision-preview	chat	8192	8192	input=0.2,output=2				176	2026-08-31								481
        moonshot/moonshot-v1-auto	chat	131072	131072	input=2,output=5				303	2026-08-31								481
        moonshotai.kimi-k2.5	=bedrock/moonshotai.kimi-k2.5@converse
        moonshotai.kimi-k3	=bedrock/moonshotai.kimi-k3
        morph/morph-dsv41flash	chat	1048576	1048576	cache_read=0.008,input=0.12,output=0.8				482									483
        morph/morph-dsv41flash-1017	chat	1048576	1048576	cache_read=0.008,input=0.12,output=0.8				482									483
        morph/morph-dsv41flash-abliterated	chat	1048576	1048576	cache_read=0.03,input=0.3,output=1.2				482									483
        morph/morph-dsv4flash	chat	1048576	1048576	cache_read=0.0359375,input=0.141953125,output=0.399625				484									483
        morph/morph-glm53-744b	chat	1048576	1048576	cache_read=0.1955,input=1.19,output=6				484									483
        morph/morph-glm53flash	chat	1048576	1048576	cache_read=0.04,input=0.2,output=0.7				482									483
        morph/morph-kimik3	chat	1048576	1048576	cache_read=0.29,input=2.5,output=14				482									483
        morph/morph-kimik3-fast	chat	1048576	1048576	cache_read=0.6,input=6,output=22.5				482									483
        morph/morph-v3-fast	chat	16000	16000	input=0.8,output=1.2				485
        morph/morph-v3-large	chat	16000	16000	input=0.9,output=1.9				485
        multimodalembedding	=vertex_ai/multimodalembedding
        multimodalembedding@001	=vertex_ai/multimodalembedding@001
        nace/drex-latest	evaluation	131072		input=0.06,output=0													817
        nace/drex-v1.0	evaluation	32768		input=0.04,output=0													817
        nace/drex-v1.5	evaluation	131072		input=0.05,output=0													817
        nace/drex-v2.0	evaluation	131072		input=0.06,output=0													817
        nebius/BAAI/bge-en-icl	embedding	32768		input=0.01,output=0													488
        nebius/BAAI/bge-multilingual-gemma2	embedding	8192		input=0.01,output=0													488
        nebius/MiniMaxAI/MiniMax-M2.5	chat	196608	196608	input=0.3,output=1.2				161									498
        nebius/MiniMaxAI/MiniMax-M3	chat	1048576	1048576	input=0.3,output=1.2				496									499
        nebius/NousResearch/Hermes-3-Llama-3.1-405B	chat	128000	128000	input=1,output=3				16									488
        nebius/NousResearch/Hermes-4-405B	chat	131072	131072	input=1,output=3				161									503
        nebius/NousResearch/Hermes-4-70B	chat	131072	131072	input=0.13,output=0.4				161									504
        nebius/Qwen/QwQ-32B	chat	32768	32768	input=0.15,output=0.45				161									488
        nebius/Qwen/Qwen2-VL-72B-Instruct	chat	131072	131072	input=0.13,output=0.4				399									488
        nebius/Qwen/Qwen2-VL-7B-Instruct	chat	131072	131072	input=0.02,output=0.06				10									488
        nebius/Qwen/Qwen2.5-32B-Instruct	chat	128000	128000	input=0.06,output=0.2				16									488
        nebius/Qwen/Qwen2.5-72B-Instruct	chat	128000	128000	input=0.13,output=0.4				16									488
        nebius/Qwen/Qwen2.5-Coder-7B	chat	32768	32768	input=0.01,output=0.03				16									488
        nebius/Qwen/Qwen2.5-VL-72B-Instruct	chat	32000	32000	input=0.25,output=0.75				399									491
        nebius/Qwen/Qwen3-14B	chat	32768	32768	input=0.08,output=0.24				16									488
        nebius/Qwen/Qwen3-235B-A22B	chat	262144	262144	input=0.2,output=0.6				16									488
        nebius/Qwen/Qwen3-235B-A22B-Instruct-2507	chat	262144	262144	input=0.2,output=0.6				16									514
        nebius/Qwen/Qwen3-30B-A3B	chat	32768	32768	input=0.1,output=0.3				16									488
        nebius/Qwen/Qwen3-30B-A3B-Instruct-2507	chat	262144	262144	input=0.1,output=0.3				16									515
        nebius/Qwen/Qwen3-32B	chat	40960	40960	input=0.1,output=0.3				16									490
        nebius/Qwen/Qwen3-4B	chat	32768	32768	input=0.08,output=0.24				16									488
        nebius/Qwen/Qwen3-Embedding-8B	embedding	40960		input=0.01,output=0													523
        nebius/Qwen/Qwen3-Next-80B-A3B-Thinking	chat	128000	128000	input=0.15,output=1.2				161									516
        nebius/Qwen/Qwen3.5-397B-A17B	chat	262144	262144	input=0.6,output=3.6				161									517
        nebius/Qwen/Qwen3.8-27B	chat	262144		input=0.45,output=3				161									518
        nebius/deepseek-ai/DeepSeek-R1	chat	128000	128000	input=0.8,output=2.4				161									488
        nebius/deepseek-ai/DeepSeek-R1-0528	chat	164000	164000	input=0.8,output=2.4				161									488
        nebius/deepseek-ai/DeepSeek-R1-Distill-Llama-70B	chat	128000	128000	input=0.25,output=0.75				16									488
        nebius/deepseek-ai/DeepSeek-V3	chat	128000	128000	input=0.5,output=1.5				16									488
        nebius/deepseek-ai/DeepSeek-V3-0324	chat	128000	128000	input=0.5,output=1.5				16									488
        nebius/deepseek-ai/DeepSeek-V4-Flash	chat	1048576	1048576	input=0.14,output=0.28				161									492
        nebius/deepseek-ai/DeepSeek-V4-Flash-0731	chat	1024000	1024000	input=0.14,output=0.28				161									493
        nebius/deepseek-ai/DeepSeek-V4-Pro	chat	1048576	1048576	input=1.75,output=3.5				161									494
        nebius/deepseek-ai/DeepSeek-V4-Pro-0813	chat	979000		input=1.32,output=3.96				161									495
        nebius/deepseek-ai/DeepSeek-V4.1-Flash	chat	1048000	384000	input=0.3,output=1.2				496									497
        nebius/google/gemma-3-27b-it	chat	110000	110000	input=0.1,output=0.3				399									489
        nebius/intfloat/e5-mistral-7b-instruct	embedding	32768		input=0.01,output=0													488
        nebius/meta-llama/Llama-3.3-70B-Instruct	chat	131072	131072	input=0.13,output=0.4				16									488
        nebius/meta-llama/Llama-Guard-3-8B	chat	128000	128000	input=0.02,output=0.06													488
        nebius/meta-llama/Meta-Llama-3.1-405B-Instruct	chat	128000	128000	input=1,output=3				16									488
        nebius/meta-llama/Meta-Llama-3.1-70B-Instruct	chat	128000	128000	input=0.13,output=0.4				16									488
        nebius/meta-llama/Meta-Llama-3.1-8B-Instruct	chat	128000	128000	input=0.02,output=0.06				16									488
        nebius/mistralai/Mistral-Nemo-Instruct-2407	chat	128000	128000	input=0.04,output=0.12				16									488
        nebius/moonshotai/Kimi-K2.6	chat	262144	262144	input=0.95,output=4				496									500
        nebius/moonshotai/Kimi-K2.7-Code	chat	262144	262144	input=0.95,output=4				496									501
        nebius/moonshotai/Kimi-K3	chat	1024000	1024000	input=3,output=15				496									502
        nebius/nvidia/Cosmos3-Super-Reasoner	chat	262144	262144	input=0.1,output=0.3				496									505
        nebius/nvidia/Llama-3.1-Nemotron-Ultra-253B-v1	chat	128000	128000	input=0.6,output=1.8				16									488
        nebius/nvidia/Llama-3.3-Nemotron-Super-49B-v1	chat	131072	131072	input=0.1,output=0.4				16									488
        nebius/nvidia/Llama-3_1-Nemotron-Ultra-253B-v1	chat	131072	131072	input=0.6,output=1.8				197									506
        nebius/nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B	chat	262144	262144	input=0.06,output=0.24				161									507
        nebius/nvidia/Nemotron-3-Nano-Omni	chat	262144	262144	input=0.06,output=0.24				496									508
        nebius/nvidia/Nemotron-3-Ultra-550b-a55b	chat	1048576	1048576	input=1,output=3				161									510
        nebius/nvidia/Nemotron-3_5-Lightning	chat	1048576	1048576	input=0.06,output=0.24				161									511
        nebius/nvidia/nemotron-3-super-120b-a12b	chat	262144	262144	input=0.3,output=0.9				161									509
        nebius/openai/gpt-oss-120b	chat	131072	131072	input=0.15,output=0.6				161									512
        nebius/openbmb/MiniCPM-V-4_5	chat	32000	32000	input=0.658,output=1.11				10									513
        nebius/reflection/beam	chat	1048576	1048576	input=0.25,output=1				161									858
        nebius/zai-org/GLM-5.1	chat	202752	202752	input=1.4,output=4.4				161									519
        nebius/zai-org/GLM-5.2	chat	1048576	1048576	input=1.4,output=4.4				161									520
        nebius/zai-org/GLM-5.3	chat	1024000	1024000	input=1.4,output=4.4				161									521
        nebius/zai-org/GLM-5.3-Flash	chat	1024000	1024000	input=0.15,output=0.5				496									522
        nimble/search	search				query=0.005
        nlp_cloud/chatdolphin	chat	16384	16384	input=0.5,output=0.5
        nlp_cloud/dolphin	completion	16384	16384	input=0.5,output=0.5
        novita/Sao10K/L3-8B-Stheno-v3.2	chat	8192	32000	input=0.05,output=0.05				411
        novita/baai/bge-m3	embedding	8192	96000	input=0.01,output=0.01
        novita/baai/bge-reranker-v2-m3	rerank	8000	8000	input=0.01,output=0.01
        novita/baichuan/baichuan-m2-32b	chat	131072	131072	input=0.07,output=0.07				575
        novita/baidu/cobuddy	chat	131072	65536	cache_read=0.07,input=0.28,output=1.13				240									746
        novita/baidu/ernie-4.5-21B-a3b	chat	120000	8000	input=0.07,output=0.28				411
        novita/baidu/ernie-4.5-21B-a3b-thinking	chat	131072	65536	input=0.07,output=0.28				563
        novita/baidu/ernie-4.5-300b-a47b-paddle	chat	123000	12000	input=0.28,output=1.1				659
        novita/baidu/ernie-4.5-vl-28b-a3b	chat	30000	8000	input=0.14,output=0.56				666
        novita/baidu/ernie-4.5-vl-28b-a3b-thinking	chat	131072	65536	input=0.39,output=0.39				653
        novita/baidu/ernie-4.5-vl-424b-a47b	chat	123000	16000	input=0.42,output=1.25				662
        novita/deepseek/deepseek-ocr	chat	8192	8192	input=0.03,output=0.03				654
        novita/deepseek/deepseek-ocr-2	chat	8192	8192	input=0.03,output=0.03				10									746
        novita/deepseek/deepseek-prover-v2-671b	chat	160000	160000	input=0.7,output=2.5				575
        novita/deepseek/deepseek-r1	chat	64000	16000	input=4,output=4				253									745
        novita/deepseek/deepseek-r1-0528	chat	163840	32768	cache_read=0.35,input=0.7,input_cache_hit=0.35,output=2.5				648
        novita/deepseek/deepseek-r1-0528-qwen3-8b	chat	128000	32000	input=0.06,output=0.09				563
        novita/deepseek/deepseek-r1-distill-llama-70b	chat	8192	8192	input=0.8,output=0.8				658
        novita/deepseek/deepseek-r1-distill-qwen-14b	chat	32768	16384	input=0.15,output=0.15				658
        novita/deepseek/deepseek-r1-distill-qwen-32b	chat	64000	32000	input=0.3,output=0.3				658
        novita/deepseek/deepseek-r1-turbo	chat	64000	16000	input=0.7,output=2.5				648
        novita/deepseek/deepseek-r1/community	chat	64000	8000	input=4,output=4				253									745
        novita/deepseek/deepseek-v3-0324	chat	163840	65536	cache_read=0.135,input=0.27,input_cache_hit=0.135,output=1.12				649
        novita/deepseek/deepseek-v3-turbo	chat	64000	16000	input=0.4,output=1.3				411
        novita/deepseek/deepseek-v3.1	chat	131072	32768	cache_read=0.135,input=0.27,input_cache_hit=0.135,output=1				648
        novita/deepseek/deepseek-v3.1-terminus	chat	131072	32768	cache_read=0.135,input=0.27,input_cache_hit=0.135,output=1				648
        novita/deepseek/deepseek-v3.2	chat	163840	65536	cache_read=0.1345,input=0.269,input_cache_hit=0.1345,output=0.4				648
        novita/deepseek/deepseek-v3.2-exp	chat	163840	65536	input=0.27,output=0.41				648
        novita/deepseek/deepseek-v3/community	chat	64000	8000	input=0.89,output=0.89				254									745
        novita/deepseek/deepseek-v4-flash	chat	1048576	393216	cache_read=0.028,input=0.14,output=0.28				3									746
        novita/deepseek/deepseek-v4-flash-0731	chat	1048576	393216	cache_read=0.028,input=0.44,output=1.32				3									746
        novita/deepseek/deepseek-v4-flash-vision-exp	chat	1048576	393216	cache_read=0.028,input=0.44,output=1.32				0									745
        novita/deepseek/deepseek-v4-pro	chat	1048576	393216	cache_read=0.135,input=1.6,output=3.2				3									746
        novita/deepseek/deepseek-v4-pro-0813	chat	1048576	393216	cache_read=0.132,input=1.32,output=3.96				3									746
        novita/deepseek/deepseek_v3	chat	64000	16000	input=0.89,output=0.89				254									745
        novita/google/gemma-3-12b-it	chat	131072	8192	input=0.05,output=0.1				654
        novita/google/gemma-3-27b-it	chat	98304	16384	input=0.119,output=0.2				650
        novita/google/gemma-4-26b-a4b-it	chat	262144	131072	input=0.13,output=0.4				311									746
        novita/google/gemma-4-31b-it	chat	262144	131072	input=0.14,output=0.4				311									746
        novita/gryphe/mythomax-l2-13b	chat	4096	3200	input=0.09,output=0.09				575
        novita/inclusionai/ling-3.0-flash	chat	262144	32768	cache_read=0.012,input=0.06,output=0.18				240									746
        novita/inclusionai/ling-3.0-flash-fast	chat	262144	32768	cache_read=0.012,input=0.06,output=0.18				240									746
        novita/kwaipilot/kat-coder-pro	chat	256000	128000	cache_read=0.06,input=0.3,input_cache_hit=0.06,output=1.2				649
        novita/meta-llama/llama-3-70b-instruct	chat	8192	8000	input=0.51,output=0.74				659
        novita/meta-llama/llama-3-8b-instruct	chat	8192	8192	input=0.04,output=0.04				656
        novita/meta-llama/llama-3.1-8b-instruct	chat	16384	16384	input=0.02,output=0.05				656
        novita/meta-llama/llama-3.2-1b-instruct	chat	131000	32000	input=0.02,output=0.02				748									745
        novita/meta-llama/llama-3.2-3b-instruct	chat	32768	32000	input=0.03,output=0.05				411
        novita/meta-llama/llama-3.3-70b-instruct	chat	12288	12288	input=0.135,output=0.4				649
        novita/meta-llama/llama-4-maverick-17b-128e-instruct-fp8	chat	1048576	8192	input=0.27,output=0.85				661
        novita/meta-llama/llama-4-scout-17b-16e-instruct	chat	131072	131072	input=0.18,output=0.59				650
        novita/microsoft/wizardlm-2-8x22b	chat	65535	8000	input=0.62,output=0.62				656
        novita/mindai/macaron-v1-tall	chat	262144	32768	cache_read=0.08,input=0.45,output=2.6				240									746
        novita/mindai/macaron-v1-venti	chat	1048576	131072	cache_read=0.3,input=1.5,output=4.5				240									746
        novita/minimax/minimax-m2	chat	204800	131072	cache_read=0.03,input=0.3,input_cache_hit=0.03,output=1.2				648
        novita/minimax/minimax-m2.1	chat	204800	131072	cache_read=0.03,input=0.3,input_cache_hit=0.03,output=1.2				649
        novita/minimax/minimax-m2.5	chat	204800	131100	cache_read=0.03,input=0.3,output=1.2				3									746
        novita/minimax/minimax-m2.5-highspeed	chat	204800	131100	cache_read=0.03,input=0.6,output=2.4				3									746
        novita/minimax/minimax-m2.7	chat	204800	131072	cache_read=0.06,input=0.3,output=1.2				3									746
        novita/minimax/minimax-m2.7-highspeed	chat	204800	131072	cache_read=0.06,input=0.6,output=2.4				3									745
        novita/minimax/minimax-m3	chat	1000000	131072	cache_read=0.06,input=0.3,output=1.2				0									746
        novita/minimaxai/minimax-m1-80k	chat	1000000	40000	input=0.55,output=2.2				648
        novita/mistralai/mistral-nemo	chat	60288	16000	input=0.04,output=0.17				659
        novita/moonshotai/kimi-k2-0905	chat	262144	100352	input=0.6,output=2.5				649
        novita/moonshotai/kimi-k2-instruct	chat	131072	100352	input=0.57,output=2.3				649
        novita/moonshotai/kimi-k2-thinking	chat	262144	100352	cache_read=0.15,input=0.6,output=2.5				651
        novita/moonshotai/kimi-k2.5	chat	262144	262144	cache_read=0.1,input=0.6,output=3				0									746
        novita/moonshotai/kimi-k2.6	chat	262144	262144	cache_read=0.16,input=0.8,output=3.4				0									746
        novita/moonshotai/kimi-k2.7-code	chat	262144	262144	cache_read=0.19,input=0.95,output=4				0									746
        novita/moonshotai/kimi-k3	chat	1048576	1048576	cache_read=0.3,input=3,output=15				0									746
        novita/nousresearch/hermes-2-pro-llama-3-8b	chat	8192	8192	input=0.14,output=0.14				659
        novita/nvidia/nemotron-3-nano-30b-a3b	chat	262144	32768	input=0.05,output=0.2				300									746
        novita/openai/gpt-oss-120b	chat	131072	32768	input=0.05,output=0.25				655
        novita/openai/gpt-oss-20b	chat	131072	32768	input=0.04,output=0.15				657
        novita/paddlepaddle/paddleocr-vl	chat	16384	16384	input=0.02,output=0.02				650
        novita/qwen/qwen-2.5-72b-instruct	chat	32000	8192	input=0.38,output=0.4				649
        novita/qwen/qwen-mt-plus	chat	16384	8192	input=0.25,output=0.75				575
        novita/qwen/qwen2.5-7b-instruct	chat	32000	8192	input=0.07,output=0.07				649
        novita/qwen/qwen2.5-vl-72b-instruct	chat	32768	32768	input=0.8,output=0.8				650
        novita/qwen/qwen3-235b-a22b-fp8	chat	40960	20000	input=0.2,output=0.8				660
        novita/qwen/qwen3-235b-a22b-instruct-2507	chat	131072	16384	input=0.09,output=0.58				649
        novita/qwen/qwen3-235b-a22b-thinking-2507	chat	131072	32768	input=0.3,output=3				421
        novita/qwen/qwen3-30b-a3b-fp8	chat	40960	20000	input=0.09,output=0.45				663
        novita/qwen/qwen3-32b-fp8	chat	40960	20000	input=0.1,output=0.45				563
        novita/qwen/qwen3-4b-fp8	chat	128000	8192	input=0.03,output=0.03				663
        novita/qwen/qwen3-8b-fp8	chat	128000	20000	input=0.035,output=0.138				563
        novita/qwen/qwen3-coder-30b-a3b-instruct	chat	160000	32768	input=0.07,output=0.27				649
        novita/qwen/qwen3-coder-480b-a35b-instruct	chat	262144	65536	input=0.38,output=1.55				649
        novita/qwen/qwen3-coder-next	chat	262144	65536	input=0.2,output=1.5				747									746
        novita/qwen/qwen3-embedding-0.6b	embedding	32768	32768	input=0.07,output=0
        novita/qwen/qwen3-embedding-8b	embedding	32768	4096	input=0.07,output=0
        novita/qwen/qwen3-max	chat	262144	65536	input=2.11,output=8.45				649
        novita/qwen/qwen3-next-80b-a3b-instruct	chat	131072	32768	input=0.15,output=1.5				648
        novita/qwen/qwen3-next-80b-a3b-thinking	chat	131072	32768	input=0.15,output=1.5				648
        novita/qwen/qwen3-omni-30b-a3b-instruct	chat	65536	16384	input=0.25,output=0.97				562
        novita/qwen/qwen3-omni-30b-a3b-thinking	chat	65536	16384	input=0.25,output=0.97				665
        novita/qwen/qwen3-reranker-8b	rerank	32768	4096	input=0.05,output=0.05
        novita/qwen/qwen3-vl-235b-a22b-instruct	chat	131072	32768	input=0.3,output=1.5				561
        novita/qwen/qwen3-vl-235b-a22b-thinking	chat	131072	32768	input=0.98,output=3.95				652
        novita/qwen/qwen3-vl-30b-a3b-instruct	chat	131072	32768	input=0.2,output=0.7				561
        novita/qwen/qwen3-vl-30b-a3b-thinking	chat	131072	32768	input=0.2,output=1				561
        novita/qwen/qwen3-vl-8b-instruct	chat	131072	32768	input=0.08,output=0.5				561
        novita/qwen/qwen3.5-122b-a10b	chat	262144	65536	input=0.4,output=3.2				311									746
        novita/qwen/qwen3.5-27b	chat	262144	65536	input=0.3,output=2.4				311									746
        novita/qwen/qwen3.5-35b-a3b	chat	262144	65536	input=0.25,output=2				311									746
        novita/qwen/qwen3.5-397b-a17b	chat	262144	65536	input=0.6,output=3.6				311									746
        novita/qwen/qwen3.6-27b	chat	262144	65536	input=0.6,output=3.6				311									746
        novita/qwen/qwen3.6-35b-a3b	chat	262144	65536	input=0.248,output=1.485				311									746
        novita/qwen/qwen3.7-max	chat	1000000	65536	cache_read=0.25,input=1.25,output=3.75				3									746
        novita/qwen/qwen3.8-max	chat	1000000	131072	cache_read=0.25,input=2,output=6				0									746
        novita/sao10k/l3-70b-euryale-v2.1	chat	8192	8192	input=1.48,output=1.48				411
        novita/sao10k/l3-8b-lunaris	chat	8192	8192	input=0.05,output=0.05				659
        novita/sao10k/l31-70b-euryale-v2.2	chat	8192	8192	input=1.48,output=1.48				411
        novita/skywork/r1v4-lite	chat	262144	65536	input=0.2,output=0.6				654
        novita/stepfun/step-3.7-flash	chat	262144	256000	cache_read=0.04,input=0.2,output=1.15				0									746
        novita/tencent/hy3	chat	262144	262144	cache_read=0.035,input=0.14,output=0.58				3									746
        novita/thudm/glm-4-32b-0414	chat	32000	32000	input=0.55,output=1.66				747									745
        novita/xiaomimimo/mimo-v2-flash	chat	262144	32000	cache_read=0.024,input=0.11,input_cache_hit=0.024,output=0.33				648
        novita/xiaomimimo/mimo-v2.5	chat	1048576	131072	cache_read=0.0034,input=0.168,output=0.336				0									746
        novita/xiaomimimo/mimo-v2.5-pro	chat	1048576	131072	cache_read=0.0043,input=0.522,output=1.044				3									746
        novita/zai-org/autoglm-phone-9b-multilingual	chat	65536	65536	input=0.035,output=0.138				650
        novita/zai-org/glm-4.5	chat	131072	98304	cache_read=0.11,input=0.6,input_cache_hit=0.11,output=2.2				421
        novita/zai-org/glm-4.5-air	chat	131072	98304	cache_read=0.025,input=0.13,output=0.85				664
        novita/zai-org/glm-4.5v	chat	65536	16384	cache_read=0.11,input=0.6,input_cache_hit=0.11,output=1.8				653
        novita/zai-org/glm-4.6	chat	204800	131072	cache_read=0.11,input=0.55,input_cache_hit=0.11,output=2.2				648
        novita/zai-org/glm-4.6v	chat	131072	32768	cache_read=0.055,input=0.3,input_cache_hit=0.055,output=0.9				653
        novita/zai-org/glm-4.7	chat	204800	131072	cache_read=0.11,input=0.6,input_cache_hit=0.11,output=2.2				648
        novita/zai-org/glm-4.7-flash	chat	200000	128000	cache_read=0.01,input=0.07,output=0.4				3									746
        novita/zai-org/glm-4.7-h	chat	204800	131072	cache_read=0.11,input=0.6,output=2.2				3									745
        novita/zai-org/glm-5	chat	202800	131072	cache_read=0.2,input=1,output=3.2				3									746
        novita/zai-org/glm-5-turbo	chat	202800	131072	cache_read=0.24,input=1.2,output=4				3									745
        novita/zai-org/glm-5.1	chat	204800	131072	cache_read=0.26,input=1.38,output=4.4				3									746
        novita/zai-org/glm-5.2	chat	1048576	131072	cache_read=0.26,input=1.4,output=4.4				3									746
        novita/zai-org/glm-5.3	chat	1048576	131072	cache_read=0.26,input=1.4,output=4.4				3									745
        novita/zai-org/glm-5v-turbo	chat	204800	131072	cache_read=0.24,input=1.2,output=4				0									745
        nscale/Qwen/QwQ-32B	chat			input=0.18,output=0.2													486
        nscale/Qwen/Qwen2.5-Coder-32B-Instruct	chat			input=0.06,output=0.2													486
        nscale/Qwen/Qwen2.5-Coder-3B-Instruct	chat			input=0.01,output=0.03													486
        nscale/Qwen/Qwen2.5-Coder-7B-Instruct	chat			input=0.01,output=0.03													486
        nscale/black-forest-labs/FLUX.1-schnell	image_generation				input.pixel=0.0000000013,output.pixel=0						6						487
        nscale/deepseek-ai/DeepSeek-R1-Distill-Llama-70B	chat			input=0.375,output=0.375													486
        nscale/deepseek-ai/DeepSeek-R1-Distill-Llama-8B	chat			input=0.025,output=0.025													486
        nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B	chat			input=0.09,output=0.09													486
        nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-14B	chat			input=0.07,output=0.07													486
        nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-32B	chat			input=0.15,output=0.15													486
        nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-7B	chat			input=0.2,output=0.2													486
        nscale/meta-llama/Llama-3.1-8B-Instruct	chat			input=0.03,output=0.03													486
        nscale/meta-llama/Llama-3.3-70B-Instruct	chat			input=0.2,output=0.2													486
        nscale/meta-llama/Llama-4-Scout-17B-16E-Instruct	chat			input=0.09,output=0.29													486
        nscale/mistralai/mixtral-8x22b-instruct-v0.1	chat			input=0.6,output=0.6													486
        nscale/stabilityai/stable-diffusion-xl-base-1.0	image_generation				input.pixel=0.000000003,output.pixel=0						6						487
        nvidia.nemotron-nano-12b-v2	=bedrock/nvidia.nemotron-nano-12b-v2
        nvidia.nemotron-nano-3-30b	=bedrock/nvidia.nemotron-nano-3-30b
        nvidia.nemotron-nano-9b-v2	=bedrock/nvidia.nemotron-nano-9b-v2
        nvidia.nemotron-super-3-120b	=bedrock/nvidia.nemotron-super-3-120b
        nvidia_nim/nvidia/llama-3_2-nv-rerankqa-1b-v2	rerank			input=0,output=0	query=0
        nvidia_nim/nvidia/nv-rerankqa-mistral-4b-v3	rerank			input=0,output=0	query=0
        nvidia_nim/ranking/nvidia/llama-3.2-nv-rerankqa-1b-v2	rerank			input=0,output=0	query=0
        o1	=openai/o1
        o1-2024-12-17	=openai/o1-2024-12-17
        o1-pro	=openai/o1-pro
        o1-pro-2025-03-19	=openai/o1-pro-2025-03-19
        o3	=openai/o3
        o3-2025-04-16	=openai/o3-2025-04-16
        o3-deep-research	=openai/o3-deep-research
        o3-deep-research-2025-06-26	=openai/o3-deep-research-2025-06-26
        o3-mini	=openai/o3-mini
        o3-mini-2025-01-31	=openai/o3-mini-2025-01-31
        o3-pro	=openai/o3-pro
        o3-pro-2025-06-10	=openai/o3-pro-2025-06-10
        o4-mini	=openai/o4-mini
        o4-mini-2025-04-16	=openai/o4-mini-2025-04-16
        o4-mini-deep-research	=openai/o4-mini-deep-research
        o4-mini-deep-research-2025-06-26	=openai/o4-mini-deep-research-2025-06-26
        oci/cohere.command-a-03-2025	chat	256000	4000	input=1.56,output=1.56				524									527
        oci/cohere.command-a-reasoning	chat	256000	8192	input=1.56,output=1.56				531									527
        oci/cohere.command-a-reasoning-08-2025	chat	256000	4000	input=1.56,output=1.56				532									525
        oci/cohere.command-a-translate-08-2025	chat	256000	4000	input=0.09,output=0.09				534									525
        oci/cohere.command-a-vision	chat	256000	8192	input=1.56,output=1.56				526									527
        oci/cohere.command-a-vision-07-2025	chat	128000	4000	input=1.56,output=1.56				533									525
        oci/cohere.command-latest	chat	128000	4000	input=1.56,output=1.56				524									527
        oci/cohere.command-plus-latest	chat	128000	4000	input=1.56,output=1.56				524									527
        oci/cohere.command-r-08-2024	chat	128000	4000	input=0.15,output=0.15				532									525
        oci/cohere.command-r-plus-08-2024	chat	128000	4000	input=1.56,output=1.56				532									525
        oci/cohere.embed-english-image-v3.0	embedding	512		input=0.1,output=0				114		1024							525
        oci/cohere.embed-english-light-image-v3.0	embedding	512		input=0.1,output=0				114		384							525
        oci/cohere.embed-english-light-v3.0	embedding	512		input=0.1,output=0						384							525
        oci/cohere.embed-english-v3.0	embedding	512		input=0.1,output=0						1024							525
        oci/cohere.embed-multilingual-image-v3.0	embedding	512		input=0.1				10		1024							527
        oci/cohere.embed-multilingual-light-image-v3.0	embedding	512		input=0.1,output=0				114		384							525
        oci/cohere.embed-multilingual-light-v3.0	embedding	512		input=0.1,output=0						384							525
        oci/cohere.embed-multilingual-v3.0	embedding	512		input=0.1,output=0						1024							525
        oci/cohere.embed-v4.0	embedding	128000		input=0.12,output=0				114		1536							525
        oci/google.gemini-2.5-flash	chat	1048576	65536	input=0.15,output=0.6				528									525
        oci/google.gemini-2.5-flash-lite	chat	1048576	65536	input=0.075,output=0.3				530									525
        oci/google.gemini-2.5-pro	chat	1048576	65536	input=1.25,output=10				529									525
        oci/meta.llama-3.1-405b-instruct	chat	128000	4000	input=10.68,output=10.68				524									525
        oci/meta.llama-3.1-70b-instruct	chat	128000	4000	input=0.72,output=0.72				524									525
        oci/meta.llama-3.1-8b-instruct	chat	128000	4000	input=0.72,output=0.72				524									525
        oci/meta.llama-3.2-11b-vision-instruct	chat	128000	4000	input=2,output=2				533									525
        oci/meta.llama-3.2-90b-vision-instruct	chat	128000	4000	input=2,output=2				526									525
        oci/meta.llama-3.3-70b-instruct	chat	128000	4000	input=0.72,output=0.72				524									525
        oci/meta.llama-3.3-70b-instruct-fp8-dynamic	chat	128000	4000	input=0.72,output=0.72				532									525
        oci/meta.llama-4-maverick-17b-128e-instruct-fp8	chat	1048576	8192	input=0.72,output=0.72				526									525
        oci/meta.llama-4-scout-17b-16e-instruct	chat	10485760	8192	input=0.72,output=0.72				524									525
        oci/openai.gpt-5	chat	272000	128000	input=1.25,output=10				535									525
        oci/openai.gpt-5-mini	chat	272000	128000	input=0.25,output=2				535									525
        oci/openai.gpt-5-nano	chat	272000	128000	input=0.05,output=0.4				535									525
        oci/openai.gpt-oss-120b	chat	128000	128000	input=0.15,output=0.6				536									525
        oci/openai.gpt-oss-20b	chat	128000	128000	input=0.07,output=0.3				536									525
        oci/xai.grok-3	chat	131072	131072	input=3,output=15				524									525
        oci/xai.grok-3-fast	chat	131072	131072	input=5,output=25				524									525
        oci/xai.grok-3-mini	chat	131072	131072	input=0.3,output=0.5				524									525
        oci/xai.grok-3-mini-fast	chat	131072	131072	input=0.6,output=4				524									525
        oci/xai.grok-4	chat	128000	128000	input=3,output=15				524									525
        oci/xai.grok-4-fast	chat	131072	131072	input=5,output=25				532									525
        oci/xai.grok-4.1-fast	chat	131072	131072	input=5,output=25				532									525
        oci/xai.grok-4.20	chat	131072	131072	input=3,output=15				532									525
        oci/xai.grok-4.20-0309-non-reasoning	chat	1000000	1000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,output.above_200000=5,output=2.5				16									525
        oci/xai.grok-4.20-0309-reasoning	chat	1000000	1000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,output.above_200000=5,output=2.5				161									525
        oci/xai.grok-4.20-multi-agent	chat	131072	131072	input=3,output=15				532									525
        oci/xai.grok-4.20-non-reasoning	chat	1000000	1000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,output.above_200000=5,output=2.5				16									525
        oci/xai.grok-4.20-reasoning	chat	1000000	1000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,output.above_200000=5,output=2.5				161									525
        oci/xai.grok-code-fast-1	chat	131072	131072	input=5,output=25				532									525
        ollama/codegeex4	chat	32768	8192	input=0,output=0				537
        ollama/codegemma	completion	8192	8192	input=0,output=0
        ollama/codellama	completion	4096	4096	input=0,output=0
        ollama/deepseek-coder-v2-base	completion	8192	8192	input=0,output=0				16
        ollama/deepseek-coder-v2-instruct	chat	32768	8192	input=0,output=0				16
        ollama/deepseek-coder-v2-lite-base	completion	8192	8192	input=0,output=0				16
        ollama/deepseek-coder-v2-lite-instruct	chat	32768	8192	input=0,output=0				16
        ollama/deepseek-v3.1:671b-cloud	chat	163840	163840	input=0,output=0				16
        ollama/gpt-oss:120b-cloud	chat	131072	131072	input=0,output=0				16
        ollama/gpt-oss:20b-cloud	chat	131072	131072	input=0,output=0				16
        ollama/internlm2_5-20b-chat	chat	32768	8192	input=0,output=0				16
        ollama/llama2	chat	4096	4096	input=0,output=0
        ollama/llama2-uncensored	completion	4096	4096	input=0,output=0
        ollama/llama2:13b	chat	4096	4096	input=0,output=0
        ollama/llama2:70b	chat	4096	4096	input=0,output=0
        ollama/llama2:7b	chat	4096	4096	input=0,output=0
        ollama/llama3	chat	8192	8192	input=0,output=0
        ollama/llama3.1	chat	8192	8192	input=0,output=0				16
        ollama/llama3:70b	chat	8192	8192	input=0,output=0
        ollama/llama3:8b	chat	8192	8192	input=0,output=0
        ollama/mistral	completion	8192	8192	input=0,output=0				16
        ollama/mistral-7B-Instruct-v0.1	chat	8192	8192	input=0,output=0				16
        ollama/mistral-7B-Instruct-v0.2	chat	32768	32768	input=0,output=0				16
        ollama/mistral-large-instruct-2407	chat	65536	8192	input=0,output=0				16
        ollama/mixtral-8x22B-Instruct-v0.1	chat	65536	65536	input=0,output=0				16
        ollama/mixtral-8x7B-Instruct-v0.1	chat	32768	32768	input=0,output=0				16
        ollama/orca-mini	completion	4096	4096	input=0,output=0
        ollama/qwen3-coder:480b-cloud	chat	262144	262144	input=0,output=0				16
        ollama/vicuna	completion	2048	2048	input=0,output=0
        omni-moderation-2024-09-26	=openai/omni-moderation-2024-09-26
        omni-moderation-latest	=openai/omni-moderation-latest
        openai.gpt-6-luna	=bedrock/openai.gpt-6-luna
        openai.gpt-6-sol	=bedrock/openai.gpt-6-sol
        openai.gpt-oss-120b-1:0	=bedrock/openai.gpt-oss-120b-1:0
        openai.gpt-oss-20b-1:0	=bedrock/openai.gpt-oss-20b-1:0
        openai.gpt-oss-safeguard-120b	=bedrock/openai.gpt-oss-safeguard-120b
        openai.gpt-oss-safeguard-20b	=bedrock/openai.gpt-oss-safeguard-20b
        openai/1024-x-1024/gpt-image-1.5	image_generation				input.image=0.009			105	2026-12-01		50
        openai/1024-x-1024/gpt-image-1.5-2025-12-16	image_generation				input.image=0.009			105	2026-12-01		50
        openai/1024-x-1536/gpt-image-1.5	image_generation				input.image=0.013			105	2026-12-01		50
        openai/1024-x-1536/gpt-image-1.5-2025-12-16	image_generation				input.image=0.013			105	2026-12-01		50
        openai/1536-x-1024/gpt-image-1.5	image_generation				input.image=0.013			105	2026-12-01		50
        openai/1536-x-1024/gpt-image-1.5-2025-12-16	image_generation				input.image=0.013			105	2026-12-01		50
        openai/babbage-002	completion	16384	4096	input.batch=0.2,input=0.4,output.batch=0.2,output=0.4					2026-09-28								388
        openai/chat-latest	chat	400000	128000	cache_read=0.5,input=5,output=30				49			39	23	102				388
        openai/chatgpt-image-latest	image_generation			cache_read.batch=0.63,cache_read=1.25,cache_read_image=2,input.batch=2.5,input=5,input_image.batch=4,input_image=8,output.batch=5,output=10,output_image=32					2026-12-01		50						388
        openai/computer-use-preview	chat	8192	1024	input=3,output=12				943	2026-07-23		22	23					944
        openai/computer-use-preview-2025-03-11	chat	8192	1024	input=3,output=12				943	2026-07-23		22	23					945
        openai/container	chat				code_interpreter.session=0.03
        openai/davinci-002	completion	16384	4096	input.batch=1,input=2,output.batch=1,output=2					2026-09-28								388
        openai/daybreak-blue-latest	chat	922000	128000	cache_read.above_272000=0.8,cache_read=0.4,cache_write.above_272000=10,cache_write=5,input.above_272000=8,input=4,output.above_272000=30,output=20				1007			39	23					1009
        openai/daybreak-red-latest	chat	400000	128000	cache_read.above_272000=2.5,cache_read=1.25,cache_write.above_272000=31.25,cache_write=15.625,input.above_272000=25,input=12.5,output.above_272000=112.5,output=75				1007			39	23					1008
        openai/ft:babbage-002	completion	16384	4096	input.batch=0.8,input=1.6,output.batch=0.9,output=1.6					2026-10-23								388
        openai/ft:davinci-002	completion	16384	4096	input.batch=6,input=12,output.batch=6,output=12					2026-10-23								388
        openai/ft:gpt-3.5-turbo	chat	16385	4096	input.batch=1.5,input=3,output.batch=3,output=6				954	2026-10-23								388
        openai/ft:gpt-3.5-turbo-0125	chat	16385	4096	input=3,output=6				954	2026-10-23
        openai/ft:gpt-3.5-turbo-0613	chat	4096	4096	input=3,output=6				954	2026-10-23
        openai/ft:gpt-3.5-turbo-1106	chat	16385	4096	input=3,output=6				954	2026-10-23
        openai/ft:gpt-4-0613	chat	8192	4096	input=30,output=60				409	2026-10-23
        openai/ft:gpt-4.1-2025-04-14	chat	1047576	32768	cache_read.batch=0.5,cache_read=0.75,input.batch=1.5,input=3,output.batch=6,output=12				957	2027-01-14								388
        openai/ft:gpt-4.1-mini-2025-04-14	chat	1047576	32768	cache_read.batch=0.1,cache_read=0.2,input.batch=0.4,input=0.8,output.batch=1.6,output=3.2				957	2027-01-14								388
        openai/ft:gpt-4.1-nano-2025-04-14	chat	1047576	32768	cache_read.batch=0.025,cache_read=0.05,input.batch=0.1,input=0.2,output.batch=0.4,output=0.8				957	2026-10-23								388
        openai/ft:gpt-4o-2024-08-06	chat	128000	16384	cache_read.batch=0.9,cache_read=1.875,input.batch=2.225,input=3.75,output.batch=12.5,output=15				955	2027-01-14								388
        openai/ft:gpt-4o-2024-11-20	chat	128000	16384	cache_write=1.875,input=3.75,output=15				956	2027-01-14
        openai/ft:gpt-4o-mini-2024-07-18	chat	128000	16384	cache_read.batch=0.075,cache_read=0.15,input.batch=0.15,input=0.3,output.batch=0.6,output=1.2				956	2027-01-14								388
        openai/ft:o4-mini-2025-04-16	chat	200000	100000	cache_read.batch=0.5,cache_read=1,input.batch=2,input=4,output.batch=8,output=16				958	2026-10-23								388
        openai/gpt-3.5-turbo	chat	16385	4096	input=0.5,output=1.5				976	2026-10-23								388
        openai/gpt-3.5-turbo-0125	chat	16385	4096	input.batch=0.25,input=0.5,output.batch=0.75,output=1.5				977	2026-10-23								388
        openai/gpt-3.5-turbo-1106	chat	16385	4096	input.batch=1,input=1,output.batch=2,output=2				977	2026-09-28								388
        openai/gpt-3.5-turbo-16k	chat	16385	4096	input=3,output=4				978	2026-10-23
        openai/gpt-3.5-turbo-instruct	completion	8192	4096	input=1.5,output=2					2026-09-28								388
        openai/gpt-3.5-turbo-instruct-0914	completion	8192	4097	input=1.5,output=2
        openai/gpt-4	chat	8192	4096	input=30,output=60				976	2026-10-23
        openai/gpt-4-0613	chat	8192	4096	input.batch=15,input=30,output.batch=30,output=60				976	2026-10-23								388
        openai/gpt-4-1106-preview	chat	128000	4096	input=10,output=30				977	2026-10-23
        openai/gpt-4-turbo	chat	128000	4096	input=10,output=30				979	2026-10-23
        openai/gpt-4-turbo-2024-04-09	chat	128000	4096	input.batch=5,input=10,output.batch=15,output=30				979	2026-10-23								388
        openai/gpt-4.1	chat	1047576	32768	cache_read.priority=0.875,cache_read=0.5,input.batch=1,input.priority=3.5,input=2,output.batch=4,output.priority=14,output=8	web_search.query.high=0.025,web_search.query.low=0.025,web_search.query.medium=0.025			980			47	23					388
        openai/gpt-4.1-2025-04-14	chat	1047576	32768	cache_read.priority=0.875,cache_read=0.5,input.batch=1,input.priority=3.5,input=2,output.batch=4,output.priority=14,output=8	web_search.query.high=0.025,web_search.query.low=0.025,web_search.query.medium=0.025			980	2027-01-14		47	23					388
        openai/gpt-4.1-mini	chat	1047576	32768	cache_read.priority=0.175,cache_read=0.1,input.batch=0.2,input.priority=0.7,input=0.4,output.batch=0.8,output.priority=2.8,output=1.6	web_search.query.high=0.025,web_search.query.low=0.025,web_search.query.medium=0.025			980			47	23					388
        openai/gpt-4.1-mini-2025-04-14	chat	1047576	32768	cache_read.priority=0.175,cache_read=0.1,input.batch=0.2,input.priority=0.7,input=0.4,output.batch=0.8,output.priority=2.8,output=1.6	web_search.query.high=0.025,web_search.query.low=0.025,web_search.query.medium=0.025			980	2027-01-14		47	23					388
        openai/gpt-4.1-nano	chat	1047576	32768	cache_read.priority=0.05,cache_read=0.025,input.batch=0.05,input.priority=0.2,input=0.1,output.batch=0.2,output.priority=0.8,output=0.4				981	2026-10-23		47	23					388
        openai/gpt-4.1-nano-2025-04-14	chat	1047576	32768	cache_read.priority=0.05,cache_read=0.025,input.batch=0.05,input.priority=0.2,input=0.1,output.batch=0.2,output.priority=0.8,output=0.4				981	2026-10-23		47	23					388
        openai/gpt-4o	chat	128000	16384	cache_read.priority=2.125,cache_read=1.25,input.batch=1.25,input.priority=4.25,input=2.5,output.batch=5,output.priority=17,output=10				955									388
        openai/gpt-4o-2024-05-13	chat	128000	4096	input.batch=2.5,input.priority=8.75,input=5,output.batch=7.5,output.priority=26.25,output=15				979	2026-10-23								388
        openai/gpt-4o-2024-08-06	chat	128000	16384	cache_read.priority=2.125,cache_read=1.25,input.batch=1.25,input.priority=4.25,input=2.5,output.batch=5,output.priority=17,output=10				955	2027-01-14								388
        openai/gpt-4o-2024-11-20	chat	128000	16384	cache_read.priority=2.125,cache_read=1.25,input.batch=1.25,input.priority=4.25,input=2.5,output.batch=5,output.priority=17,output=10				955	2027-01-14								388
        openai/gpt-4o-audio-preview-2024-12-17	chat	128000	16384	input=2.5,input_audio=40,output=10,output_audio=80				61	2027-01-20
        openai/gpt-4o-audio-preview-2025-06-03	chat	128000	16384	input=2.5,input_audio=40,output=10,output_audio=80				61	2027-01-20
        openai/gpt-4o-mini	chat	128000	16384	cache_read.priority=0.125,cache_read=0.075,input.batch=0.075,input.priority=0.25,input=0.15,output.batch=0.3,output.priority=1,output=0.6	web_search.query.high=0.025,web_search.query.low=0.025,web_search.query.medium=0.025			955									388
        openai/gpt-4o-mini-2024-07-18	chat	128000	16384	cache_read.priority=0.125,cache_read=0.075,input.batch=0.075,input.priority=0.25,input=0.15,output.batch=0.3,output.priority=1,output=0.6	web_search.query.high=0.025,web_search.query.low=0.025,web_search.query.medium=0.025			955	2027-01-14								388
        openai/gpt-4o-mini-audio-preview-2024-12-17	chat	128000	16384	input=0.15,input_audio=10,output=0.6,output_audio=20				61	2027-01-20
        openai/gpt-4o-mini-realtime-preview-2024-12-17	realtime	128000	4096	cache_read=0.3,cache_write_audio=0.3,input=0.6,input_audio=10,output=2.4,output_audio=20				61	2027-01-20
        openai/gpt-4o-mini-search-preview	chat	128000	16384	cache_read=0.075,input.batch=0.075,input=0.15,output.batch=0.3,output=0.6	web_search.query.high=0.025,web_search.query.low=0.025,web_search.query.medium=0.025			984
        openai/gpt-4o-mini-search-preview-2025-03-11	chat	128000	16384	cache_read=0.075,input.batch=0.075,input=0.15,output.batch=0.3,output=0.6	web_search.query.high=0.025,web_search.query.low=0.025,web_search.query.medium=0.025			984	2026-07-23								985
        openai/gpt-4o-mini-transcribe	audio_transcription	16000	2000	input=1.25,input_audio=1.25,output=5	input.second=0.00005				2027-02-26		85						388
        openai/gpt-4o-mini-transcribe-2025-03-20	audio_transcription	16000	2000	input=1.25,input_audio=1.25,output=5	input.second=0.00005				2027-01-20		85						388
        openai/gpt-4o-mini-transcribe-2025-12-15	audio_transcription	16000	2000	input=1.25,input_audio=1.25,output=5	input.second=0.00005				2027-02-26		85						388
        openai/gpt-4o-mini-tts	audio_speech			input=0.6,output=10,output_audio=12	output.second=0.00025				2027-01-06		86	87					388
        openai/gpt-4o-mini-tts-2025-03-20	audio_speech			input=0.6,output=10,output_audio=12	output.second=0.00025				2027-01-06		86	87					986
        openai/gpt-4o-mini-tts-2025-12-15	audio_speech			input=0.6,output=10,output_audio=12	output.second=0.00025				2027-01-06		86	87					388
        openai/gpt-4o-search-preview	chat	128000	16384	cache_read=1.25,input.batch=1.25,input=2.5,output.batch=5,output=10	web_search.query.high=0.025,web_search.query.low=0.025,web_search.query.medium=0.025			984
        openai/gpt-4o-search-preview-2025-03-11	chat	128000	16384	cache_read=1.25,input.batch=1.25,input=2.5,output.batch=5,output=10	web_search.query.high=0.025,web_search.query.low=0.025,web_search.query.medium=0.025			984	2026-07-23								987
        openai/gpt-4o-transcribe	audio_transcription	16000	2000	input=2.5,input_audio=2.5,output=10	input.second=0.0001				2027-02-26		85						388
        openai/gpt-4o-transcribe-diarize	audio_transcription	16000	2000	input=2.5,input_audio=2.5,output=10	input.second=0.0001				2027-02-26		85						388
        openai/gpt-5	chat	272000	128000	cache_read.batch=0.0625,cache_read.flex=0.0625,cache_read.priority=0.25,cache_read=0.125,input.batch=0.625,input.flex=0.625,input.priority=2.5,input=1.25,output.batch=5,output.flex=5,output.priority=20,output=10	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			988	2026-12-11		47	23					388
        openai/gpt-5-2025-08-07	chat	272000	128000	cache_read.batch=0.0625,cache_read.flex=0.0625,cache_read.priority=0.25,cache_read=0.125,input.batch=0.625,input.flex=0.625,input.priority=2.5,input=1.25,output.batch=5,output.flex=5,output.priority=20,output=10	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			988	2026-12-11		47	23					388
        openai/gpt-5-chat	chat	128000	16384	cache_read=0.125,input=1.25,output=10				1015	2026-07-23		47	23
        openai/gpt-5-chat-latest	chat	128000	16384	cache_read=0.125,input=1.25,output=10				996	2026-07-23		39	23					1016
        openai/gpt-5-codex	responses	272000	128000	cache_read=0.125,input=1.25,output=10				989	2026-07-23		22	23					990
        openai/gpt-5-mini	chat	272000	128000	cache_read.batch=0.0125,cache_read.flex=0.0125,cache_read.priority=0.045,cache_read=0.025,input.batch=0.125,input.flex=0.125,input.priority=0.45,input=0.25,output.batch=1,output.flex=1,output.priority=3.6,output=2	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			988	2026-12-11		47	23					388
        openai/gpt-5-mini-2025-08-07	chat	272000	128000	cache_read.batch=0.0125,cache_read.flex=0.0125,cache_read.priority=0.045,cache_read=0.025,input.batch=0.125,input.flex=0.125,input.priority=0.45,input=0.25,output.batch=1,output.flex=1,output.priority=3.6,output=2	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			988	2026-12-11		47	23					388
        openai/gpt-5-nano	chat	272000	128000	cache_read.batch=0.0025,cache_read.flex=0.0025,cache_read=0.005,input.batch=0.025,input.flex=0.025,input=0.05,output.batch=0.2,output.flex=0.2,output=0.4	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			988	2026-12-11		47	23					388
        openai/gpt-5-nano-2025-08-07	chat	272000	128000	cache_read.batch=0.0025,cache_read.flex=0.0025,cache_read=0.005,input.batch=0.025,input.flex=0.025,input=0.05,output.batch=0.2,output.flex=0.2,output=0.4	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			988	2026-12-11		47	23					388
        openai/gpt-5-pro	responses	400000	272000	input.batch=7.5,input=15,output.batch=60,output=120	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			1014	2026-12-11		54	23					388
        openai/gpt-5-pro-2025-10-06	responses	400000	272000	input.batch=7.5,input=15,output.batch=60,output=120	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			1014	2026-12-11		54	23					388
        openai/gpt-5-search-api	chat	272000	128000	cache_read=0.125,input=1.25,output=10	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			1045									388
        openai/gpt-5-search-api-2025-10-14	chat	272000	128000	cache_read=0.125,input=1.25,output=10	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			1046									388
        openai/gpt-5.1	chat	272000	128000	cache_read.batch=0.0625,cache_read.flex=0.0625,cache_read.priority=0.25,cache_read=0.125,input.batch=0.625,input.flex=0.625,input.priority=2.5,input=1.25,output.batch=5,output.flex=5,output.priority=20,output=10	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			991	2027-04-01		39	65					388
        openai/gpt-5.1-2025-11-13	chat	272000	128000	cache_read.batch=0.0625,cache_read.flex=0.0625,cache_read.priority=0.25,cache_read=0.125,input.batch=0.625,input.flex=0.625,input.priority=2.5,input=1.25,output.batch=5,output.flex=5,output.priority=20,output=10	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			991	2027-04-01		39	65					388
        openai/gpt-5.1-chat-latest	chat	128000	16384	cache_read=0.125,input=1.25,output=10				996	2026-07-23		39	23					997
        openai/gpt-5.1-codex	responses	400000	128000	cache_read=0.125,input=1.25,output=10				989	2026-07-23		22	23					995
        openai/gpt-5.1-codex-max	responses	400000	128000	cache_read=0.125,input=1.25,output=10				989	2026-07-23		22	23					994
        openai/gpt-5.1-codex-mini	responses	400000	128000	cache_read=0.025,input=0.25,output=2				992	2026-07-23		22	23					993
        openai/gpt-5.2	chat	272000	128000	cache_read.batch=0.0875,cache_read.flex=0.0875,cache_read.priority=0.35,cache_read=0.175,input.batch=0.875,input.flex=0.875,input.priority=3.5,input=1.75,output.batch=7,output.flex=7,output.priority=28,output=14	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			998			47	65					388
        openai/gpt-5.2-2025-12-11	chat	272000	128000	cache_read.batch=0.0875,cache_read.flex=0.0875,cache_read.priority=0.35,cache_read=0.175,input.batch=0.875,input.flex=0.875,input.priority=3.5,input=1.75,output.batch=7,output.flex=7,output.priority=28,output=14	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			998			47	65					388
        openai/gpt-5.2-chat-latest	chat	128000	16384	cache_read=0.175,input=1.75,output=14				996	2026-08-10		39	23					1000
        openai/gpt-5.2-codex	responses	272000	128000	cache_read=0.175,input=1.75,output=14				989	2026-07-23		22	23					999
        openai/gpt-5.2-pro	responses	272000	128000	input.batch=10.5,input=21,output.batch=84,output=168	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			1001			54	23					388
        openai/gpt-5.2-pro-2025-12-11	responses	272000	128000	input.batch=10.5,input=21,output.batch=84,output=168	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			1001			54	23					388
        openai/gpt-5.3-chat-latest	chat	128000	16384	cache_read=0.175,input=1.75,output=14				996	2026-08-10		39	23					1018
        openai/gpt-5.3-codex	responses	272000	128000	cache_read.priority=0.35,cache_read=0.175,input.priority=3.5,input=1.75,output.priority=28,output=14	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			1017	2027-04-01		22	23					388
        openai/gpt-5.4	chat	1050000	128000	cache_read.above_272000.batch=0.25,cache_read.above_272000.flex=0.25,cache_read.above_272000=0.5,cache_read.batch=0.13,cache_read.flex=0.13,cache_read.priority=0.5,cache_read=0.25,input.above_272000.batch=2.5,input.above_272000.flex=2.5,input.above_272000=5,input.batch=1.25,input.flex=1.25,input.priority=5,input=2.5,output.above_272000.batch=11.25,output.above_272000.flex=11.25,output.above_272000=22.5,output.batch=7.5,output.flex=7.5,output.priority=30,output=15			data_residency_eu=1100,data_residency_us=1100	1012			47	23					388
        openai/gpt-5.4-2026-03-05	chat	1050000	128000	cache_read.above_272000.batch=0.25,cache_read.above_272000.flex=0.25,cache_read.above_272000=0.5,cache_read.batch=0.13,cache_read.flex=0.13,cache_read.priority=0.5,cache_read=0.25,input.above_272000.batch=2.5,input.above_272000.flex=2.5,input.above_272000=5,input.batch=1.25,input.flex=1.25,input.priority=5,input=2.5,output.above_272000.batch=11.25,output.above_272000.flex=11.25,output.above_272000=22.5,output.batch=7.5,output.flex=7.5,output.priority=30,output=15			data_residency_eu=1100,data_residency_us=1100	1012			47	23					388
        openai/gpt-5.4-mini	chat	272000	128000	cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.15,cache_read=0.075,input.batch=0.375,input.flex=0.375,input.priority=1.5,input=0.75,output.batch=2.25,output.flex=2.25,output.priority=9,output=4.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		data_residency_eu=1100,data_residency_us=1100	998			47	23					388
        openai/gpt-5.4-mini-2026-03-17	chat	272000	128000	cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.15,cache_read=0.075,input.batch=0.375,input.flex=0.375,input.priority=1.5,input=0.75,output.batch=2.25,output.flex=2.25,output.priority=9,output=4.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		data_residency_eu=1100,data_residency_us=1100	998			47	23					388
        openai/gpt-5.4-nano	chat	272000	128000	cache_read.batch=0.01,cache_read.flex=0.01,cache_read=0.02,input.batch=0.1,input.flex=0.1,input=0.2,output.batch=0.625,output.flex=0.625,output=1.25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		data_residency_eu=1100,data_residency_us=1100	46	2027-04-01		47	23					388
        openai/gpt-5.4-nano-2026-03-17	chat	272000	128000	cache_read.batch=0.01,cache_read.flex=0.01,cache_read=0.02,input.batch=0.1,input.flex=0.1,input=0.2,output.batch=0.625,output.flex=0.625,output=1.25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		data_residency_eu=1100,data_residency_us=1100	46	2027-04-01		47	23					388
        openai/gpt-5.4-pro	responses	1050000	128000	input.above_272000.batch=30,input.above_272000.flex=30,input.above_272000=60,input.batch=15,input.flex=15,input=30,output.above_272000.batch=135,output.above_272000.flex=135,output.above_272000=270,output.batch=90,output.flex=90,output=180	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		data_residency_eu=1100,data_residency_us=1100	1013			1011	23					388
        openai/gpt-5.4-pro-2026-03-05	responses	1050000	128000	input.above_272000.batch=30,input.above_272000.flex=30,input.above_272000=60,input.batch=15,input.flex=15,input=30,output.above_272000.batch=135,output.above_272000.flex=135,output.above_272000=270,output.batch=90,output.flex=90,output=180	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		data_residency_eu=1100,data_residency_us=1100	1013			1011	23					388
        openai/gpt-5.5	chat	1050000	128000	cache_read.above_272000.batch=0.5,cache_read.above_272000.flex=0.5,cache_read.above_272000=1,cache_read.batch=0.25,cache_read.flex=0.25,cache_read.priority=1.25,cache_read=0.5,input.above_272000.batch=5,input.above_272000.flex=5,input.above_272000=10,input.batch=2.5,input.flex=2.5,input.priority=12.5,input=5,output.above_272000.batch=22.5,output.above_272000.flex=22.5,output.above_272000=45,output.batch=15,output.flex=15,output.priority=75,output=30	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		data_residency_eu=1100,data_residency_us=1100	998			47	23					388
        openai/gpt-5.5-2026-04-23	chat	1050000	128000	cache_read.above_272000.batch=0.5,cache_read.above_272000.flex=0.5,cache_read.above_272000=1,cache_read.batch=0.25,cache_read.flex=0.25,cache_read.priority=1.25,cache_read=0.5,input.above_272000.batch=5,input.above_272000.flex=5,input.above_272000=10,input.batch=2.5,input.flex=2.5,input.priority=12.5,input=5,output.above_272000.batch=22.5,output.above_272000.flex=22.5,output.above_272000=45,output.batch=15,output.flex=15,output.priority=75,output=30	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		data_residency_eu=1100,data_residency_us=1100	998			47	23					388
        openai/gpt-5.5-cyber	chat			cache_read=1.25,input=12.5,output=75				197									388
        openai/gpt-5.5-cyber-preview	chat			cache_read=1.25,input=12.5,output=75				197									388
        openai/gpt-5.5-pro	responses	1050000	128000	input.above_272000.batch=30,input.above_272000=60,input.batch=15,input.flex=15,input=30,output.above_272000.batch=135,output.above_272000=270,output.batch=90,output.flex=90,output=180	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		data_residency_eu=1100,data_residency_us=1100	1010			1011	23					388
        openai/gpt-5.5-pro-2026-04-23	responses	1050000	128000	input.above_272000.batch=30,input.above_272000=60,input.batch=15,input.flex=15,input=30,output.above_272000.batch=135,output.above_272000=270,output.batch=90,output.flex=90,output=180	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		data_residency_eu=1100,data_residency_us=1100	1010			1011	23					388
        openai/gpt-5.6	chat	922000	128000	cache_read.above_272000.batch=0.4,cache_read.above_272000.flex=0.4,cache_read.above_272000.priority=1.6,cache_read.above_272000=0.8,cache_read.batch=0.2,cache_read.flex=0.2,cache_read.priority=0.8,cache_read=0.4,cache_write.above_272000.batch=5,cache_write.above_272000.flex=5,cache_write.above_272000.priority=20,cache_write.above_272000=10,cache_write.batch=2.5,cache_write.flex=2.5,cache_write.priority=10,cache_write=5,cache_write_12h.above_272000.flex=10,cache_write_12h.above_272000.priority=40,cache_write_12h.above_272000=20,cache_write_12h.flex=5,cache_write_12h.priority=20,cache_write_12h=10,input.above_272000.batch=4,input.above_272000.flex=4,input.above_272000.priority=16,input.above_272000=8,input.batch=2,input.flex=2,input.priority=8,input=4,output.above_272000.batch=15,output.above_272000.flex=15,output.above_272000.priority=60,output.above_272000=30,output.batch=10,output.flex=10,output.priority=40,output=20	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		data_residency_eu=1100,data_residency_us=1100	1005			47	23
        openai/gpt-5.6-cyber	chat	400000	128000	cache_read.above_272000=2.5,cache_read=1.25,cache_write.above_272000=31.25,cache_write=15.625,cache_write_12h=31.25,input.above_272000=25,input=12.5,output.above_272000=112.5,output=75				1007			39	23					388
        openai/gpt-5.6-luna	chat	922000	128000	cache_read.above_272000.batch=0.02,cache_read.above_272000.flex=0.02,cache_read.above_272000.priority=0.08,cache_read.above_272000=0.04,cache_read.batch=0.01,cache_read.flex=0.01,cache_read.priority=0.04,cache_read=0.02,cache_write.above_272000.batch=0.25,cache_write.above_272000.flex=0.25,cache_write.above_272000.priority=1,cache_write.above_272000=0.5,cache_write.batch=0.125,cache_write.flex=0.125,cache_write.priority=0.5,cache_write=0.25,cache_write_12h.above_272000.batch=0.5,cache_write_12h.above_272000.flex=0.5,cache_write_12h.above_272000.priority=2,cache_write_12h.above_272000=1,cache_write_12h.batch=0.25,cache_write_12h.flex=0.25,cache_write_12h.priority=1,cache_write_12h=0.5,input.above_272000.batch=0.2,input.above_272000.flex=0.2,input.above_272000.priority=0.8,input.above_272000=0.4,input.batch=0.1,input.flex=0.1,input.priority=0.4,input=0.2,output.above_272000.batch=0.9,output.above_272000.flex=0.9,output.above_272000.priority=3.6,output.above_272000=1.8,output.batch=0.6,output.flex=0.6,output.priority=2.4,output=1.2	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		data_residency_eu=1100,data_residency_us=1100	1005			47	23					388
        openai/gpt-5.6-sol	chat	922000	128000	cache_read.above_272000.batch=0.4,cache_read.above_272000.flex=0.4,cache_read.above_272000.priority=1.6,cache_read.above_272000=0.8,cache_read.batch=0.2,cache_read.flex=0.2,cache_read.priority=0.8,cache_read=0.4,cache_write.above_272000.batch=5,cache_write.above_272000.flex=5,cache_write.above_272000.priority=20,cache_write.above_272000=10,cache_write.batch=2.5,cache_write.flex=2.5,cache_write.priority=10,cache_write=5,cache_write_12h.above_272000.batch=10,cache_write_12h.above_272000.flex=10,cache_write_12h.above_272000.priority=40,cache_write_12h.above_272000=20,cache_write_12h.batch=5,cache_write_12h.flex=5,cache_write_12h.priority=20,cache_write_12h=10,input.above_272000.batch=4,input.above_272000.flex=4,input.above_272000.priority=16,input.above_272000=8,input.batch=2,input.flex=2,input.priority=8,input=4,output.above_272000.batch=15,output.above_272000.flex=15,output.above_272000.priority=60,output.above_272000=30,output.batch=10,output.flex=10,output.priority=40,output=20	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		data_residency_eu=1100,data_residency_us=1100	1006			47	23					388
        openai/gpt-5.6-terra	chat	922000	128000	cache_read.above_272000.batch=0.2,cache_read.above_272000.flex=0.2,cache_read.above_272000.priority=0.8,cache_read.above_272000=0.4,cache_read.batch=0.1,cache_read.flex=0.1,cache_read.priority=0.4,cache_read=0.2,cache_write.above_272000.batch=2.5,cache_write.above_272000.flex=2.5,cache_write.above_272000.priority=10,cache_write.above_272000=5,cache_write.batch=1.25,cache_write.flex=1.25,cache_write.priority=5,cache_write=2.5,cache_write_12h.above_272000.batch=5,cache_write_12h.above_272000.flex=5,cache_write_12h.above_272000.priority=20,cache_write_12h.above_272000=10,cache_write_12h.batch=2.5,cache_write_12h.flex=2.5,cache_write_12h.priority=10,cache_write_12h=5,input.above_272000.batch=2,input.above_272000.flex=2,input.above_272000.priority=8,input.above_272000=4,input.batch=1,input.flex=1,input.priority=4,input=2,output.above_272000.batch=9,output.above_272000.flex=9,output.above_272000.priority=36,output.above_272000=18,output.batch=6,output.flex=6,output.priority=24,output=12	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		data_residency_eu=1100,data_residency_us=1100	1005			47	23					388
        openai/gpt-6-astra	chat	922000	128000	cache_read.above_272000.batch=1,cache_read.above_272000.flex=1,cache_read.above_272000.priority=4,cache_read.above_272000.ultrafast=12,cache_read.above_272000=2,cache_read.batch=0.5,cache_read.flex=0.5,cache_read.priority=2,cache_read.ultrafast=6,cache_read=1,cache_write.above_272000.batch=12.5,cache_write.above_272000.flex=12.5,cache_write.above_272000.priority=50,cache_write.above_272000.ultrafast=150,cache_write.above_272000=25,cache_write.batch=6.25,cache_write.flex=6.25,cache_write.priority=25,cache_write.ultrafast=75,cache_write=12.5,cache_write_12h.above_272000.batch=25,cache_write_12h.above_272000.flex=25,cache_write_12h.above_272000.priority=100,cache_write_12h.above_272000.ultrafast=300,cache_write_12h.above_272000=50,cache_write_12h.batch=12.5,cache_write_12h.flex=12.5,cache_write_12h.priority=50,cache_write_12h.ultrafast=150,cache_write_12h=25,input.above_272000.batch=10,input.above_272000.flex=10,input.above_272000.priority=40,input.above_272000.ultrafast=120,input.above_272000=20,input.batch=5,input.flex=5,input.priority=20,input.ultrafast=60,input=10,output.above_272000.batch=37.5,output.above_272000.flex=37.5,output.above_272000.priority=150,output.above_272000.ultrafast=450,output.above_272000=75,output.batch=25,output.flex=25,output.priority=100,output.ultrafast=300,output=50	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		data_residency_eu=1100,data_residency_us=1100	1002			47	23					388
        openai/gpt-6-astra-law	chat	922000	128000	cache_read=1,input=10,output=50	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		data_residency_eu=1100,data_residency_us=1100	1002			47	23					388
        openai/gpt-6-luna	chat	922000	128000	cache_read.above_272000.batch=0.01,cache_read.above_272000.decisions=0.02,cache_read.above_272000.flex=0.01,cache_read.above_272000.priority=0.04,cache_read.above_272000=0.02,cache_read.batch=0.005,cache_read.decisions=0.01,cache_read.flex=0.005,cache_read.priority=0.02,cache_read=0.01,cache_write.above_272000.batch=0.125,cache_write.above_272000.decisions=0.25,cache_write.above_272000.flex=0.125,cache_write.above_272000.priority=0.5,cache_write.above_272000=0.25,cache_write.batch=0.0625,cache_write.decisions=0.125,cache_write.flex=0.0625,cache_write.priority=0.25,cache_write=0.125,cache_write_12h.above_272000.batch=0.25,cache_write_12h.above_272000.flex=0.25,cache_write_12h.above_272000.priority=1,cache_write_12h.above_272000=0.5,cache_write_12h.batch=0.125,cache_write_12h.flex=0.125,cache_write_12h.priority=0.5,cache_write_12h=0.25,input.above_272000.batch=0.1,input.above_272000.decisions=0.2,input.above_272000.flex=0.1,input.above_272000.priority=0.4,input.above_272000=0.2,input.batch=0.05,input.decisions=0.1,input.flex=0.05,input.priority=0.2,input=0.1,output.above_272000.batch=0.375,output.above_272000.decisions=0,output.above_272000.flex=0.375,output.above_272000.priority=1.5,output.above_272000=0.75,output.batch=0.25,output.decisions=0,output.flex=0.25,output.priority=1,output=0.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		data_residency_eu=1100,data_residency_us=1100	1003			1004	23					388
        openai/gpt-6-rosalind	chat	922000	128000	cache_read.above_272000=3,cache_read=1.5,cache_write.above_272000=37.5,cache_write=18.75,cache_write_12h.above_272000=75,cache_write_12h=37.5,input.above_272000=30,input=15,output.above_272000=112.5,output=75			data_residency_eu=1100,data_residency_us=1100	1002									388
        openai/gpt-6-sol	chat	922000	128000	cache_read.above_272000.batch=0.2,cache_read.above_272000.flex=0.2,cache_read.above_272000.priority=0.8,cache_read.above_272000=0.4,cache_read.batch=0.1,cache_read.flex=0.1,cache_read.priority=0.4,cache_read=0.2,cache_write.above_272000.batch=2.5,cache_write.above_272000.flex=2.5,cache_write.above_272000.priority=10,cache_write.above_272000=5,cache_write.batch=1.25,cache_write.flex=1.25,cache_write.priority=5,cache_write=2.5,cache_write_12h.above_272000.batch=5,cache_write_12h.above_272000.flex=5,cache_write_12h.above_272000.priority=20,cache_write_12h.above_272000=10,cache_write_12h.batch=2.5,cache_write_12h.flex=2.5,cache_write_12h.priority=10,cache_write_12h=5,input.above_272000.batch=2,input.above_272000.flex=2,input.above_272000.priority=8,input.above_272000=4,input.batch=1,input.flex=1,input.priority=4,input=2,output.above_272000.batch=7.5,output.above_272000.flex=7.5,output.above_272000.priority=30,output.above_272000=15,output.batch=5,output.flex=5,output.priority=20,output=10	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		data_residency_eu=1100,data_residency_us=1100	1003			47	23					388
        openai/gpt-6.1-sol	chat	922000	128000	cache_read.above_272000.batch=0.1,cache_read.above_272000.flex=0.1,cache_read.above_272000.priority=0.4,cache_read.above_272000.ultrafast=1.2,cache_read.above_272000=0.2,cache_read.batch=0.05,cache_read.flex=0.05,cache_read.priority=0.2,cache_read.ultrafast=0.6,cache_read=0.1,cache_write.above_272000.batch=2.5,cache_write.above_272000.flex=2.5,cache_write.above_272000.priority=10,cache_write.above_272000.ultrafast=30,cache_write.above_272000=5,cache_write.batch=1.25,cache_write.flex=1.25,cache_write.priority=5,cache_write.ultrafast=15,cache_write=2.5,cache_write_12h.above_272000.batch=5,cache_write_12h.above_272000.flex=5,cache_write_12h.above_272000.priority=20,cache_write_12h.above_272000.ultrafast=60,cache_write_12h.above_272000=10,cache_write_12h.batch=2.5,cache_write_12h.flex=2.5,cache_write_12h.priority=10,cache_write_12h.ultrafast=30,cache_write_12h=5,input.above_272000.batch=2,input.above_272000.flex=2,input.above_272000.priority=8,input.above_272000.ultrafast=24,input.above_272000=4,input.batch=1,input.flex=1,input.priority=4,input.ultrafast=12,input=2,output.above_272000.batch=7.5,output.above_272000.flex=7.5,output.above_272000.priority=30,output.above_272000.ultrafast=90,output.above_272000=15,output.batch=5,output.flex=5,output.priority=20,output.ultrafast=60,output=10	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		data_residency_eu=1100,data_residency_us=1100	1002			47	23					388
        openai/gpt-6.1-terra	chat	922000	128000	cache_read.above_272000.batch=0.05,cache_read.above_272000.flex=0.05,cache_read.above_272000.priority=0.2,cache_read.above_272000=0.1,cache_read.batch=0.025,cache_read.flex=0.025,cache_read.priority=0.1,cache_read=0.05,cache_write.above_272000.batch=1.25,cache_write.above_272000.flex=1.25,cache_write.above_272000.priority=5,cache_write.above_272000=2.5,cache_write.batch=0.625,cache_write.flex=0.625,cache_write.priority=2.5,cache_write=1.25,cache_write_12h.above_272000.batch=2.5,cache_write_12h.above_272000.flex=2.5,cache_write_12h.above_272000.priority=10,cache_write_12h.above_272000=5,cache_write_12h.batch=1.25,cache_write_12h.flex=1.25,cache_write_12h.priority=5,cache_write_12h=2.5,input.above_272000.batch=1,input.above_272000.flex=1,input.above_272000.priority=4,input.above_272000=2,input.batch=0.5,input.flex=0.5,input.priority=2,input=1,output.above_272000.batch=3.75,output.above_272000.flex=3.75,output.above_272000.priority=15,output.above_272000=7.5,output.batch=2.5,output.flex=2.5,output.priority=10,output=5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		data_residency_eu=1100,data_residency_us=1100	1003			47	23					388
        openai/gpt-audio	chat	128000	16384	input=2.5,input_audio=32,output=10,output_audio=64				82	2027-01-20		982	62					388
        openai/gpt-audio-1.5	chat	128000	16384	input=2.5,input_audio=32,output=10,output_audio=64				82			80	62					388
        openai/gpt-audio-2025-08-28	chat	128000	16384	input=2.5,input_audio=32,output=10,output_audio=64				82	2027-01-20		982	62					388
        openai/gpt-audio-mini	chat	128000	16384	input=0.6,input_audio=10,output=2.4,output_audio=20				82	2027-01-20		982	62					388
        openai/gpt-audio-mini-2025-10-06	chat	128000	16384	input=0.6,input_audio=10,output=2.4,output_audio=20				82	2026-07-23		982	62					983
        openai/gpt-audio-mini-2025-12-15	chat	128000	16384	input=0.6,input_audio=10,output=2.4,output_audio=20				82	2027-01-20		982	62					388
        openai/gpt-daybreak-blue-latest	responses	922000	128000	cache_read.above_272000=0.8,cache_read=0.4,cache_write.above_272000=10,cache_write=5,input.above_272000=8,input=4,output.above_272000=30,output=20				1007			22	23					1009
        openai/gpt-daybreak-red-latest	responses	400000	128000	cache_read.above_272000=2.5,cache_read=1.25,cache_write.above_272000=31.25,cache_write=15.625,input.above_272000=25,input=12.5,output.above_272000=112.5,output=75				1007			22	23					1008
        openai/gpt-image-1	image_generation			cache_read.batch=0.63,cache_read=1.25,cache_read_image=2.5,input.batch=2.5,input=5,input_image.batch=5,input_image=10,output_image=40					2026-10-23		50						388
        openai/gpt-image-1-mini	image_generation			cache_read.batch=0.1,cache_read=0.2,cache_read_image=0.25,input.batch=1,input=2,input_image.batch=1.25,input_image=2.5,output_image=8					2026-12-01		50						388
        openai/gpt-image-1.5	image_generation			cache_read.batch=0.63,cache_read=1.25,cache_read_image=2,input.batch=2.5,input=5,input_image.batch=4,input_image=8,output.batch=5,output=10,output_image=32				105	2026-12-01		6						388
        openai/gpt-image-1.5-2025-12-16	image_generation			cache_read.batch=0.63,cache_read=1.25,cache_read_image=2,input.batch=2.5,input=5,input_image.batch=4,input_image=8,output.batch=5,output=10,output_image=32				105	2026-12-01		6						388
        openai/gpt-image-2	image_generation			cache_read.batch=0.625,cache_read=1.25,cache_read_image=2,input.batch=2.5,input=5,input_image.batch=4,input_image=8,output_image=30				105			50						388
        openai/gpt-image-2-2026-04-21	image_generation			cache_read=1.25,cache_read_image=2,input=5,input_image=8,output_image=30				105			50						388
        openai/gpt-image-2.5-flare	image_generation			cache_read.batch=0.625,cache_read=1.25,cache_read_image=2,input.batch=2.5,input=5,input_image.batch=4,input_image=8,output_image=30				105			50						388
        openai/gpt-image-2.5-flare-2026-09-08	image_generation			cache_read=1.25,cache_read_image=2,input=5,input_image=8,output_image=30				105			50						388
        openai/gpt-image-2.5-sunburst	image_generation			cache_read.batch=0.625,cache_read=1.25,cache_read_image=2,input.batch=2.5,input=5,input_image.batch=4,input_image=8,output_image=30				105			50						388
        openai/gpt-image-2.5-sunburst-2026-09-08	image_generation			cache_read=1.25,cache_read_image=2,input=5,input_image=8,output_image=30				105			50						388
        openai/gpt-live-1	realtime				input.second=0.000833333333333			797				62					388
        openai/gpt-live-transcribe	audio_transcription				input.second=0.000283333333333			88			89	742					388
        openai/gpt-realtime	realtime	32000	4096	cache_read=0.4,cache_read_audio=0.4,cache_read_image=0.5,cache_write_audio=0.4,input=4,input_audio=32,input_image=5,output=16,output_audio=64				61	2027-01-20		83	84					388
        openai/gpt-realtime-1.5	realtime	32000	4096	cache_read=0.4,cache_read_audio=0.4,cache_read_image=0.5,cache_write_audio=0.4,input=4,input_audio=32,input_image=5,output=16,output_audio=64				61			83	84					388
        openai/gpt-realtime-2	realtime	128000	32000	cache_read=0.4,cache_read_audio=0.4,cache_read_image=0.5,cache_write_audio=0.4,input=4,input_audio=32,input_image=5,output=24,output_audio=64				61			83	84					388
        openai/gpt-realtime-2.1	realtime	128000	32000	cache_read=0.4,cache_read_audio=0.4,cache_read_image=0.5,cache_write_audio=0.4,input=4,input_audio=32,input_image=5,output=24,output_audio=64			data_residency_eu=1100,data_residency_us=1100	61			83	84					388
        openai/gpt-realtime-2.1-mini	realtime	128000	32000	cache_read=0.06,cache_read_audio=0.3,cache_read_image=0.08,cache_write_audio=0.3,input=0.6,input_audio=10,input_image=0.8,output=2.4,output_audio=20			data_residency_eu=1100,data_residency_us=1100	61			83	84					388
        openai/gpt-realtime-2025-08-28	realtime	32000	4096	cache_read=0.4,cache_read_audio=0.4,cache_read_image=0.5,cache_write_audio=0.4,input=4,input_audio=32,input_image=5,output=16,output_audio=64				61	2027-01-20		83	84					388
        openai/gpt-realtime-mini	realtime	32000	4096	cache_read=0.06,cache_read_audio=0.3,cache_read_image=0.08,cache_write_audio=0.3,input=0.6,input_audio=10,input_image=0.8,output=2.4,output_audio=20				61	2027-01-20		83	84					388
        openai/gpt-realtime-mini-2025-12-15	realtime	128000	4096	cache_read=0.06,cache_read_audio=0.3,cache_read_image=0.08,cache_write_audio=0.3,input=0.6,input_audio=10,input_image=0.8,output=2.4,output_audio=20				61	2027-01-20		83	84					388
        openai/gpt-realtime-translate	realtime	16000	2000		input.second=0.000566666666667			673				799					388
        openai/gpt-realtime-whisper	audio_transcription				input.second=0.000283333333333			88			89	90					388
        openai/gpt-rosalind-discovery	chat			cache_read=0.5,input=5,output=25													388
        openai/gpt-rosalind-research	chat			cache_read=0.5,input=5,output=25													388
        openai/gpt-transcribe	audio_transcription				input.second=0.000075			88			798	742					388
        openai/high/1024-x-1024/gpt-image-1	image_generation				input.image=0.167,input.pixel=0.000000159263611,output.pixel=0				2026-10-23		6
        openai/high/1024-x-1024/gpt-image-1.5	image_generation				input.image=0.133			105	2026-12-01		50
        openai/high/1024-x-1024/gpt-image-1.5-2025-12-16	image_generation				input.image=0.133			105	2026-12-01		50
        openai/high/1024-x-1536/gpt-image-1	image_generation				input.image=0.25,input.pixel=0.000000158945719,output.pixel=0				2026-10-23		6
        openai/high/1024-x-1536/gpt-image-1.5	image_generation				input.image=0.2			105	2026-12-01		50
        openai/high/1024-x-1536/gpt-image-1.5-2025-12-16	image_generation				input.image=0.2			105	2026-12-01		50
        openai/high/1536-x-1024/gpt-image-1	image_generation				input.image=0.25,input.pixel=0.000000158945719,output.pixel=0				2026-10-23		6
        openai/high/1536-x-1024/gpt-image-1.5	image_generation				input.image=0.2			105	2026-12-01		50
        openai/high/1536-x-1024/gpt-image-1.5-2025-12-16	image_generation				input.image=0.2			105	2026-12-01		50
        openai/low/1024-x-1024/gpt-image-1	image_generation				input.image=0.011,input.pixel=0.000000010490417,output.pixel=0				2026-10-23		6
        openai/low/1024-x-1024/gpt-image-1-mini	image_generation				input.image=0.005				2026-12-01		6
        openai/low/1024-x-1024/gpt-image-1.5	image_generation				input.image=0.009			105	2026-12-01		50
        openai/low/1024-x-1024/gpt-image-1.5-2025-12-16	image_generation				input.image=0.009			105	2026-12-01		50
        openai/low/1024-x-1536/gpt-image-1	image_generation				input.image=0.016,input.pixel=0.000000010172526,output.pixel=0				2026-10-23		6
        openai/low/1024-x-1536/gpt-image-1-mini	image_generation				input.image=0.006				2026-12-01		6
        openai/low/1024-x-1536/gpt-image-1.5	image_generation				input.image=0.013			105	2026-12-01		50
        openai/low/1024-x-1536/gpt-image-1.5-2025-12-16	image_generation				input.image=0.013			105	2026-12-01		50
        openai/low/1536-x-1024/gpt-image-1	image_generation				input.image=0.016,input.pixel=0.000000010172526,output.pixel=0				2026-10-23		6
        openai/low/1536-x-1024/gpt-image-1-mini	image_generation				input.image=0.006				2026-12-01		6
        openai/low/1536-x-1024/gpt-image-1.5	image_generation				input.image=0.013			105	2026-12-01		50
        openai/low/1536-x-1024/gpt-image-1.5-2025-12-16	image_generation				input.image=0.013			105	2026-12-01		50
        openai/medium/1024-x-1024/gpt-image-1	image_generation				input.image=0.042,input.pixel=0.000000040054321,output.pixel=0				2026-10-23		6
        openai/medium/1024-x-1024/gpt-image-1-mini	image_generation				input.image=0.011				2026-12-01		6
        openai/medium/1024-x-1024/gpt-image-1.5	image_generation				input.image=0.034			105	2026-12-01		50
        openai/medium/1024-x-1024/gpt-image-1.5-2025-12-16	image_generation				input.image=0.034			105	2026-12-01		50
        openai/medium/1024-x-1536/gpt-image-1	image_generation				input.image=0.063,input.pixel=0.000000040054321,output.pixel=0				2026-10-23		6
        openai/medium/1024-x-1536/gpt-image-1-mini	image_generation				input.image=0.015				2026-12-01		6
        openai/medium/1024-x-1536/gpt-image-1.5	image_generation				input.image=0.05			105	2026-12-01		50
        openai/medium/1024-x-1536/gpt-image-1.5-2025-12-16	image_generation				input.image=0.05			105	2026-12-01		50
        openai/medium/1536-x-1024/gpt-image-1	image_generation				input.image=0.063,input.pixel=0.000000040054321,output.pixel=0				2026-10-23		6
        openai/medium/1536-x-1024/gpt-image-1-mini	image_generation				input.image=0.015				2026-12-01		6
        openai/medium/1536-x-1024/gpt-image-1.5	image_generation				input.image=0.05			105	2026-12-01		50
        openai/medium/1536-x-1024/gpt-image-1.5-2025-12-16	image_generation				input.image=0.05			105	2026-12-01		50
        openai/o1	chat	200000	100000	cache_read=7.5,input.batch=7.5,input=15,output.batch=30,output=60				1030	2026-10-23								388
        openai/o1-2024-12-17	chat	200000	100000	cache_read=7.5,input.batch=7.5,input=15,output.batch=30,output=60				21	2026-10-23								388
        openai/o1-pro	responses	200000	100000	input.batch=75,input=150,output.batch=300,output=600				1031	2026-10-23		1011	23					388
        openai/o1-pro-2025-03-19	responses	200000	100000	input.batch=75,input=150,output.batch=300,output=600				1031	2026-10-23		1011	23					388
        openai/o3	chat	200000	100000	cache_read.flex=0.25,cache_read.priority=0.875,cache_read=0.5,input.batch=1,input.flex=1,input.priority=3.5,input=2,output.batch=4,output.flex=4,output.priority=14,output=8	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			1032	2026-12-11		1033	23					388
        openai/o3-2025-04-16	chat	200000	100000	cache_read.flex=0.25,cache_read.priority=0.875,cache_read=0.5,input.batch=1,input.flex=1,input.priority=3.5,input=2,output.batch=4,output.flex=4,output.priority=14,output=8	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			1032	2026-12-11		1033	23					388
        openai/o3-deep-research	responses	200000	100000	cache_read=2.5,input=10,output=40				1034	2026-07-23		54	23					1035
        openai/o3-deep-research-2025-06-26	responses	200000	100000	cache_read=2.5,input=10,output=40				1034	2026-07-23		54	23					1035
        openai/o3-mini	chat	200000	100000	cache_read=0.55,input.batch=0.55,input=1.1,output.batch=2.2,output=4.4				1036	2026-10-23								388
        openai/o3-mini-2025-01-31	chat	200000	100000	cache_read=0.55,input.batch=0.55,input=1.1,output.batch=2.2,output=4.4				1036	2026-10-23								388
        openai/o3-pro	responses	200000	100000	input.batch=10,input=20,output.batch=40,output=80	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			1032	2026-12-11		1011	23					388
        openai/o3-pro-2025-06-10	responses	200000	100000	input.batch=10,input=20,output.batch=40,output=80	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			1032	2026-12-11		1011	23					388
        openai/o4-mini	chat	200000	100000	cache_read.flex=0.138,cache_read.priority=0.5,cache_read=0.275,input.batch=0.55,input.flex=0.55,input.priority=2,input=1.1,output.batch=2.2,output.flex=2.2,output.priority=8,output=4.4	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			1032	2026-10-23								388
        openai/o4-mini-2025-04-16	chat	200000	100000	cache_read.flex=0.138,cache_read.priority=0.5,cache_read=0.275,input.batch=0.55,input.flex=0.55,input.priority=2,input=1.1,output.batch=2.2,output.flex=2.2,output.priority=8,output=4.4	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01			1032	2026-10-23								388
        openai/o4-mini-deep-research	responses	200000	100000	cache_read=0.5,input=2,output=8				1034	2026-07-23		54	23					1037
        openai/o4-mini-deep-research-2025-06-26	responses	200000	100000	cache_read=0.5,input=2,output=8				1034	2026-07-23		54	23					1037
        openai/omni-moderation-2024-09-26	moderation	32768	0	input=0,output=0
        openai/omni-moderation-latest	moderation	32768	0	input=0,output=0
        openai/sora-2	video_generation				output.video_second=0.1				2026-09-24			219					642
        openai/sora-2-pro	video_generation				output.video_second=0.3				2026-09-24			219					642
        openai/sora-2-pro-high-res	video_generation				output.video_second=0.5				2026-09-24			219					642
        openai/sora-2-pro-high-res@bare	video_generation				output.video_second=0.5				2026-09-24			219					388
        openai/sora-2-pro@bare	video_generation				output.video_second=0.3				2026-09-24			219					388
        openai/sora-2@bare	video_generation				output.video_second=0.1				2026-09-24			219					388
        openai/standard/1024-x-1024/gpt-image-1.5	image_generation				input.image=0.009			105	2026-12-01		50
        openai/standard/1024-x-1024/gpt-image-1.5-2025-12-16	image_generation				input.image=0.009			105	2026-12-01		50
        openai/standard/1024-x-1536/gpt-image-1.5	image_generation				input.image=0.013			105	2026-12-01		50
        openai/standard/1024-x-1536/gpt-image-1.5-2025-12-16	image_generation				input.image=0.013			105	2026-12-01		50
        openai/standard/1536-x-1024/gpt-image-1.5	image_generation				input.image=0.013			105	2026-12-01		50
        openai/standard/1536-x-1024/gpt-image-1.5-2025-12-16	image_generation				input.image=0.013			105	2026-12-01		50
        openai/text-embedding-3-large	embedding	8191		input.batch=0.065,input=0.13,output.batch=0,output=0						3072							388
        openai/text-embedding-3-small	embedding	8191		input.batch=0.01,input=0.02,output.batch=0,output=0						1536							388
        openai/text-embedding-ada-002	embedding	8191		input=0.1,output=0						1536							388
        openai/text-embedding-ada-002-v2	embedding	8191		input.batch=0.05,input=0.1,output.batch=0,output=0
        openai/tts-1	audio_speech				input.character=0.000015				2027-01-06		86						388
        openai/tts-1-1106	audio_speech				input.character=0.000015						86
        openai/tts-1-hd	audio_speech				input.character=0.00003				2027-01-06		86						388
        openai/tts-1-hd-1106	audio_speech				input.character=0.00003						86
        openai/whisper-1	audio_transcription				input.second=0.0001,output.second=0.0001				2027-02-26		85						388
        opencode_go/beam-free	chat	1048576	131072	cache_read=0,input=0,output=0				769			80						864
        opencode_go/claude-haiku-5-5	chat	1000000	128000	cache_read=0.01,cache_write=0.125,input=0.1,output=0.5		0:cache_read=0.01,cache_write=0.125,input=0.1,output=0.5;100000:cache_read=0.05,cache_write=0.625,input=0.5,output=2.5		496			865						864
        opencode_go/deepseek-v4-pro	chat	1000000	384000	cache_read=0.044,input=1.32,output=3.96				769			80						864
        opencode_go/deepseek-v4.1-flash	chat	1000000	384000	cache_read=0.006,input=0.3,output=1.2				496			80						864
        opencode_go/gemini-4-argon	chat	1048576	65536	cache_read=0.1,input=2,output=10				496			866						864
        opencode_go/glm-5.2	chat	1000000	131072	cache_read=0.26,input=1.4,output=4.4				769			80						864
        opencode_go/glm-5.3	chat	1000000	131072	cache_read=0.26,input=1.4,output=4.4				769			80						864
        opencode_go/glm-5.3-flash	chat	1000000	131072	cache_read=0.03,input=0.15,output=0.5				496			80						864
        opencode_go/gpt-5.6-luna	responses	922000	128000	cache_read=0.02,cache_write=0.25,input=0.2,output=1.2		0:cache_read=0.02,cache_write=0.25,input=0.2,output=1.2;272000:cache_read=0.04,cache_write=0.5,input=0.4,output=1.8		496			22						864
        opencode_go/gpt-6-luna	responses	922000	128000	cache_read=0.01,cache_write=0.125,input=0.1,output=0.5		0:cache_read=0.01,cache_write=0.125,input=0.1,output=0.5;272000:cache_read=0.02,cache_write=0.25,input=0.2,output=0.75		496			22						864
        opencode_go/grok-4.7	responses	500000	500000	cache_read=0.5,input=2,output=6		0:cache_read=0.5,input=2,output=6;200000:cache_read=1,input=4,output=12		496			22						864
        opencode_go/hy3	chat	192000	128000	cache_read=0.035,input=0.14,output=0.58				769			80						864
        opencode_go/hy4-preview	chat	1024000	64000	cache_read=0.042,input=0.834,output=2.501				769			80						864
        opencode_go/kimi-k2.7-code	chat	262144	262144	cache_read=0.19,input=0.95,output=4				496			80						864
        opencode_go/kimi-k3	chat	1048576	131072	cache_read=0.3,cache_write=3,input=3,output=15				496			80						864
        opencode_go/kimi-k3.1-pro	chat	1048576	131072	cache_read=0.2,cache_write=2,input=2,output=10				496			80						864
        opencode_go/longcat-2.0	chat	1000000	131072	cache_read=0.006,input=0.3,output=1.2				769			80						864
        opencode_go/longcat-2.5-preview-free	chat	1000000	131072	cache_read=0,input=0,output=0				496			80						864
        opencode_go/mimo-v2.5	chat	1000000	128000	cache_read=0.0028,input=0.14,output=0.28				496			80						864
        opencode_go/mimo-v2.5-pro	chat	1048576	128000	cache_read=0.003625,input=0.435,output=0.87				769			80						864
        opencode_go/mimo-v2.6-flash	chat	1048576	131072	cache_read=0.0028,input=0.14,output=0.28				496			80						864
        opencode_go/mimo-v2.6-pro	chat	1048576	131072	cache_read=0.003625,input=0.435,output=0.87				496			80						864
        opencode_go/minimax-m3	chat	1000000	131072	cache_read=0.06,input=0.3,output=1.2				496			865						864
        opencode_go/minimax-m3.1-flash	chat	1000000	512000	cache_read=0.015,input=0.15,output=0.6				496			80						864
        opencode_go/muse-spark-1.2-contributor	responses	1048576	131072	cache_read=0.002,input=0.1,output=0.2				496			22						864
        opencode_go/muse-spark-1.3-contributor	responses	1048576	131072	cache_read=0.002,input=0.1,output=0.2				496			22						864
        opencode_go/qwen3.7-plus	chat	1000000	65536	cache_read=0.04,cache_write=0.5,input=0.4,output=1.6		0:cache_read=0.04,cache_write=0.5,input=0.4,output=1.6;256000:cache_read=0.12,cache_write=1.5,input=1.2,output=4.8		496			865						864
        opencode_go/qwen3.8-flash	chat	1000000	131072	cache_read=0.016,cache_write=0.2,input=0.15,output=0.47				496			865						864
        opencode_go/qwen3.8-max	chat	1000000	131072	cache_read=0.25,cache_write=2.5,input=2,output=6				496			865						864
        opencode_go/step-5-preview	chat	1000000	65536	cache_read=0.1,input=1,output=2.7				496			80						864
        openinfer/@oi/GLM-5.3-Flash	chat	393216	393216	input=0.195,output=1.56				161									856
        openinfer/@oi/Qwen3.5-27B	chat	32768	32768	input=0.195,output=1.56				161									856
        openinfer/@oi/Qwen3.5-9B	chat	100000	100000	input=5,output=0.15				161									856
        ovhcloud/DeepSeek-R1-Distill-Llama-70B	chat	131000	131000	input=0.67,output=0.67				298									538
        ovhcloud/Llama-3.1-8B-Instruct	chat	131000	131000	input=0.1,output=0.1				303									538
        ovhcloud/Meta-Llama-3_1-70B-Instruct	chat	131000	131000	input=0.67,output=0.67				539									538
        ovhcloud/Meta-Llama-3_3-70B-Instruct	chat	131000	131000	input=0.67,output=0.67				303									538
        ovhcloud/Mistral-7B-Instruct-v0.3	chat	127000	127000	input=0.1,output=0.1				303									538
        ovhcloud/Mistral-Nemo-Instruct-2407	chat	118000	118000	input=0.13,output=0.13				303									538
        ovhcloud/Mistral-Small-3.2-24B-Instruct-2506	chat	128000	128000	input=0.09,output=0.28				176									538
        ovhcloud/Mixtral-8x7B-Instruct-v0.1	chat	32000	32000	input=0.63,output=0.63				294									538
        ovhcloud/Qwen2.5-Coder-32B-Instruct	chat	32000	32000	input=0.87,output=0.87				294									538
        ovhcloud/Qwen2.5-VL-72B-Instruct	chat	32000	32000	input=0.91,output=0.91				312									538
        ovhcloud/Qwen3-32B	chat	32000	32000	input=0.08,output=0.23				298									538
        ovhcloud/gpt-oss-120b	chat	131000	131000	input=0.08,output=0.4				540									538
        ovhcloud/gpt-oss-20b	chat	131000	131000	input=0.04,output=0.15				540									538
        ovhcloud/llava-v1.6-mistral-7b-hf	chat	32000	32000	input=0.29,output=0.29				312									538
        ovhcloud/mamba-codestral-7B-v0.1	chat	256000	256000	input=0.19,output=0.19				294									538
        parallel_ai/search	search				query=0.005
        parallel_ai/search-fast	search				query=0.001
        parallel_ai/search-pro	search				query=0.005
        parallel_ai/search-turbo	search				query=0.001
        perplexity/anthropic/claude-fable-5	responses			cache_read=1,input=10,output=50				791									550
        perplexity/anthropic/claude-fable-5-1	responses			cache_read=0.25,input=10,output=50													550
        perplexity/anthropic/claude-haiku-4-5	responses			cache_read=0.1,input=1,output=5				551									550
        perplexity/anthropic/claude-haiku-5-5	responses			cache_read=0.01,input=0.1,output=0.5				791									550
        perplexity/anthropic/claude-opus-4-5	responses			cache_read=0.5,input=5,output=25				554									550
        perplexity/anthropic/claude-opus-4-6	responses			cache_read=0.5,input=5,output=25				552									550
        perplexity/anthropic/claude-opus-4-7	responses			cache_read=0.5,input=5,output=25				553									550
        perplexity/anthropic/claude-opus-4-8	responses			cache_read=0.5,input=5,output=25				791									550
        perplexity/anthropic/claude-opus-5	responses			cache_read=0.5,input=5,output=25				791									550
        perplexity/anthropic/claude-opus-5-5	responses			cache_read=0.2,input=4,output=20													550
        perplexity/anthropic/claude-sonnet-4-5	responses			cache_read=0.3,input=3,output=15				551									550
        perplexity/anthropic/claude-sonnet-4-6	responses			cache_read=0.3,input=3,output=15				548									550
        perplexity/anthropic/claude-sonnet-5	responses			cache_read=0.2,input=2,output=10				791									550
        perplexity/anthropic/claude-sonnet-5-5	responses			cache_read=0.2,input=2,output=10				791									550
        perplexity/codellama-34b-instruct	chat	16384	16384	input=0.35,output=1.4
        perplexity/codellama-70b-instruct	chat	16384	16384	input=0.7,output=2.8
        perplexity/google/gemini-2.5-flash	responses							555
        perplexity/google/gemini-2.5-pro	responses							551
        perplexity/google/gemini-3-flash-preview	responses			cache_read=0.05,input=0.5,output=3				551									550
        perplexity/google/gemini-3-pro-preview	responses							551
        perplexity/google/gemini-3.1-flash-lite	responses			cache_read=0.025,input=0.25,output=1.5				548									550
        perplexity/google/gemini-3.1-pro-preview	responses			cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=4,input=2,output.above_200000=18,output=12				548									550
        perplexity/google/gemini-3.5-flash	responses			cache_read=0.15,input=1.5,output=9				548									550
        perplexity/google/gemini-3.5-flash-lite	responses			cache_read=0.03,input=0.3,output=2.5				792									550
        perplexity/google/gemini-3.6-flash	responses			cache_read=0.15,input=1.5,output=7.5				792									550
        perplexity/google/gemini-3.7-flash	responses			cache_read=0.075,input=0.75,output=3.75				792									550
        perplexity/google/gemini-3.8-flash	responses			cache_read=0.075,input=0.75,output=3.75				832									550
        perplexity/llama-2-70b-chat	chat	4096	4096	input=0.7,output=2.8
        perplexity/llama-3.1-70b-instruct	chat	131072	131072	input=1,output=1
        perplexity/llama-3.1-8b-instruct	chat	131072	131072	input=0.2,output=0.2
        perplexity/mistral-7b-instruct	chat	4096	4096	input=0.07,output=0.28
        perplexity/mixtral-8x7b-instruct	chat	4096	4096	input=0.07,output=0.28
        perplexity/openai/gpt-5	responses			cache_read=0.125,input=1.25,output=10				548									550
        perplexity/openai/gpt-5-mini	responses			cache_read=0.025,input=0.25,output=2				551									550
        perplexity/openai/gpt-5-nano	responses			cache_read=0.005,input=0.05,output=0.4													550
        perplexity/openai/gpt-5.1	responses			cache_read=0.125,input=1.25,output=10				551									550
        perplexity/openai/gpt-5.2	responses			cache_read=0.175,input=1.75,output=14				549									550
        perplexity/openai/gpt-5.3-codex	responses			cache_read=0.35,input=3.5,output=28													550
        perplexity/openai/gpt-5.4	responses			cache_read=0.25,input.above_272000=5,input=2.5,output.above_272000=22.5,output=15				548									550
        perplexity/openai/gpt-5.4-mini	responses			cache_read=0.075,input=0.75,output=4.5				548									550
        perplexity/openai/gpt-5.4-nano	responses			cache_read=0.02,input=0.2,output=1.25				548									550
        perplexity/openai/gpt-5.5	responses			cache_read=0.5,input.above_272000=10,input=5,output.above_272000=45,output=30				548									550
        perplexity/openai/gpt-5.6-luna	responses			cache_read.above_272000=0.04,cache_read=0.02,input.above_272000=0.4,input=0.2,output.above_272000=1.8,output=1.2				548									550
        perplexity/openai/gpt-5.6-sol	responses			cache_read.above_272000=0.8,cache_read=0.4,input.above_272000=8,input=4,output.above_272000=30,output=20				548									550
        perplexity/openai/gpt-5.6-terra	responses			cache_read.above_272000=0.4,cache_read=0.2,input.above_272000=4,input=2,output.above_272000=18,output=12				548									550
        perplexity/openai/gpt-6-astra	responses			cache_read=1,cache_write=12.5,input=10,output=50													550
        perplexity/openai/gpt-6-luna	responses			cache_read.above_272000=0.02,cache_read=0.01,input.above_272000=0.2,input=0.1,output.above_272000=0.75,output=0.5													550
        perplexity/openai/gpt-6-sol	responses			cache_read.above_272000=0.4,cache_read=0.2,input.above_272000=4,input=2,output.above_272000=15,output=10													550
        perplexity/openai/gpt-6.1-sol	responses			cache_read.above_272000=0.2,cache_read=0.1,input.above_272000=4,input=2,output.above_272000=15,output=10													550
        perplexity/perplexity/deepseek-v4-flash-0731	responses			cache_read=0.028,input=0.13,output=0.26				549									550
        perplexity/perplexity/deepseek-v4-pro-0813	responses			cache_read=0.044,input=1.32,output=3.96													550
        perplexity/perplexity/glm-5.2	responses			cache_read=0.14,input=1.4,output=4.4				549									550
        perplexity/perplexity/glm-5.3	responses			cache_read=0.26,input=1.4,output=4.4				548									550
        perplexity/perplexity/glm-5.3-flash	responses			cache_read=0.03,input=0.15,output=0.5				548									550
        perplexity/perplexity/kimi-k2.7-code	responses			cache_read=0.19,input=0.95,output=4				551									550
        perplexity/perplexity/kimi-k3	responses			cache_read=0.3,input=3,output=15				549					5				550
        perplexity/perplexity/nemotron-3-ultra-550b-a55b	responses			cache_read=0.25,input=0.25,output=2.5				549									550
        perplexity/perplexity/nemotron-3.5-lightning-30b-a3b	responses			cache_read=0.00115,input=0.0115,output=0.17				549									550
        perplexity/perplexity/sonar	responses			cache_read=0.0625,input=0.25,output=2.5				551									550
        perplexity/pplx-70b-chat	chat	4096	4096	input=0.7,output=2.8
        perplexity/pplx-70b-online	chat	4096	4096	input=0,output=2.8	request=0.005
        perplexity/pplx-7b-chat	chat	8192	8192	input=0.07,output=0.28
        perplexity/pplx-7b-online	chat	4096	4096	input=0,output=0.28	request=0.005
        perplexity/pplx-decider-flash-latest	evaluation	262144		input=0.01,output=0													543
        perplexity/pplx-decider-flash-v1.2	evaluation	262144		input=0.01,output=0													543
        perplexity/pplx-decider-latest	evaluation	262144		input=0.02,output=0													543
        perplexity/pplx-decider-v1-27b	evaluation	262144		input=0.02,output=0													541
        perplexity/pplx-decider-v1.1-27b	evaluation	262144		input=0.02,output=0													542
        perplexity/pplx-decider-v1.2	evaluation	262144		input=0.02,output=0													543
        perplexity/pplx-embed-context-v1-0.6b	embedding	32768		input=0.008,output=0						1024							743
        perplexity/pplx-embed-context-v1-4b	embedding	32768		input=0.05,output=0						2560							743
        perplexity/pplx-embed-v1-0.6b	embedding	32768		input=0.004,output=0						1024							556
        perplexity/pplx-embed-v1-4b	embedding	32768		input=0.03,output=0						2560							556
        perplexity/preset/advanced-deep-research	responses							548
        perplexity/preset/deep-research	responses							548
        perplexity/preset/fast-search	responses							548
        perplexity/preset/pro-search	responses							548
        perplexity/search	search				query=0.005
        perplexity/sonar	chat	128000	128000	input=1,output=1	web_search.query.high=0.012,web_search.query.low=0.005,web_search.query.medium=0.008			544
        perplexity/sonar-deep-research	chat	128000	128000	citation=2,input=2,output=8,output_reasoning=3	web_search.query.high=0.005,web_search.query.low=0.005,web_search.query.medium=0.005			545
        perplexity/sonar-medium-chat	chat	16384	16384	input=0.6,output=1.8
        perplexity/sonar-medium-online	chat	12000	12000	input=0,output=1.8	request=0.005
        perplexity/sonar-pro	chat	200000	8000	input=3,output=15	web_search.query.high=0.014,web_search.query.low=0.006,web_search.query.medium=0.01			544
        perplexity/sonar-reasoning	chat	128000	128000	input=1,output=5	web_search.query.high=0.014,web_search.query.low=0.005,web_search.query.medium=0.008			545
        perplexity/sonar-reasoning-pro	chat	128000	128000	input=2,output=8	web_search.query.high=0.014,web_search.query.low=0.006,web_search.query.medium=0.01			545
        perplexity/sonar-small-chat	chat	16384	16384	input=0.07,output=0.28
        perplexity/sonar-small-online	chat	12000	12000	input=0,output=0.28	request=0.005
        perplexity/xai/grok-4-1-fast-non-reasoning	responses							551
        perplexity/xai/grok-4.20-multi-agent	responses			cache_read=0.2,input.above_200000=2.5,input=1.25,output.above_200000=5,output=2.5				548									550
        perplexity/xai/grok-4.20-non-reasoning	responses			cache_read=0.2,input.above_200000=2.5,input=1.25,output.above_200000=5,output=2.5				548									550
        perplexity/xai/grok-4.20-reasoning	responses			cache_read=0.2,input.above_200000=2.5,input=1.25,output.above_200000=5,output=2.5				548									550
        perplexity/xai/grok-4.3	responses			cache_read=0.2,input.above_200000=2.5,input=1.25,output.above_200000=5,output=2.5				548									550
        perplexity/xai/grok-4.5	responses			cache_read.above_200000=0.6,cache_read=0.3,input.above_200000=4,input=2,output.above_200000=12,output=6				548									550
        perplexity/xai/grok-4.6	responses			cache_read.above_200000=1,cache_read=0.5,input.above_200000=4,input=2,output.above_200000=12,output=6				548									550
        perplexity/xai/grok-4.7	responses			cache_read.above_200000=1,cache_read=0.5,input.above_200000=4,input=2,output.above_200000=12,output=6													550
        pinstripes/ps/deepseek-v4-flash	chat	163840	163840	input=0.1,output=0.2				729									730
        pinstripes/ps/glm-4.5-air	chat	128000	128000	input=0.125,output=0.45				729									730
        pinstripes/ps/minimax-m2.7	chat	1000192	1000192	input=0.255,output=0.55				731									730
        pinstripes/ps/qwen3-30b-a3b	chat	131072	131072	input=0.09,output=0.2				729									730
        pinstripes/ps/qwen3-coder-30b-a3b	chat	131072	131072	input=0.3,output=0.6				731									730
        pinstripes/ps/qwen3.6-35b-a3b	chat	131072	131072	input=0.14,output=0.45				729									730
        prism/deepseek-v4-flash	chat	1000000	384000	cache_read=0.07,input=0.17,output=0.21				835			202						834
        prism/deepseek-v4.1-flash	chat	1000000	384000	cache_read=0.07,input=0.17,output=0.63				833			202						834
        publicai/BSC-LT/ALIA-40b-instruct_Q8_0	chat	8192	4096	input=0,output=0				70									547
        publicai/BSC-LT/salamandra-7b-instruct-tools-16k	chat	16384	4096	input=0,output=0				70									547
        publicai/aisingapore/Gemma-SEA-LION-v4-27B-IT	chat	8192	4096	input=0,output=0				70									547
        publicai/aisingapore/Qwen-SEA-LION-v4-32B-IT	chat	32768	4096	input=0,output=0				70									547
        publicai/allenai/Olmo-3-32B-Think	chat	32768	4096	input=0,output=0				189									547
        publicai/allenai/Olmo-3-7B-Instruct	chat	32768	4096	input=0,output=0				70									547
        publicai/allenai/Olmo-3-7B-Think	chat	32768	4096	input=0,output=0				189									547
        publicai/swiss-ai/apertus-70b-instruct	chat	8192	4096	input=0,output=0				546									547
        publicai/swiss-ai/apertus-8b-instruct	chat	8192	4096	input=0,output=0				546									547
        qwen.qwen3-235b-a22b-2507-v1:0	=bedrock/qwen.qwen3-235b-a22b-2507-v1:0
        qwen.qwen3-32b-v1:0	=bedrock/qwen.qwen3-32b-v1:0
        qwen.qwen3-coder-30b-a3b-v1:0	=bedrock/qwen.qwen3-coder-30b-a3b-v1:0
        qwen.qwen3-coder-480b-a35b-v1:0	=bedrock/qwen.qwen3-coder-480b-a35b-v1:0
        qwen.qwen3-coder-next	=bedrock/qwen.qwen3-coder-next
        qwen.qwen3-next-80b-a3b	=bedrock/qwen.qwen3-next-80b-a3b
        qwen.qwen3-vl-235b-a22b	=bedrock/qwen.qwen3-vl-235b-a22b
        qwen_ai_platform/deepseek-v4-flash	chat	1000000	393216	cache_read=0.04,input=0.2,output=0.4				205									206
        qwen_ai_platform/deepseek-v4-flash-0731	chat	1000000	393216	cache_read=0.04,input=0.2,output=0.4				205									206
        qwen_ai_platform/deepseek-v4-pro	chat	1000000	393216	cache_read=0.2,input=2.4,output=4.8				205									206
        qwen_ai_platform/glm-5.1	chat	202745	131072	cache_read=0.26,input=1.4,output=4.4				205									206
        qwen_ai_platform/glm-5.2	chat	1048576	131072	cache_read=0.28,input=1.4,output=4.4				205									206
        qwen_ai_platform/happyhorse-1.0-i2v	video_generation				output.second.1080p=0.220034,output.second.720p=0.123769,output.second=0.220034						213	219					223
        qwen_ai_platform/happyhorse-1.0-r2v	video_generation				output.second.1080p=0.220034,output.second.720p=0.123769,output.second=0.220034						213	219					224
        qwen_ai_platform/happyhorse-1.0-t2v	video_generation				output.second.1080p=0.220034,output.second.720p=0.123769,output.second=0.220034						213	217					222
        qwen_ai_platform/happyhorse-1.1-i2v	video_generation				output.second.1080p=0.165026,output.second.480p=0.0618845,output.second.720p=0.123769,output.second=0.165026						213	219					220
        qwen_ai_platform/happyhorse-1.1-r2v	video_generation				output.second.1080p=0.165026,output.second.480p=0.0618845,output.second.720p=0.123769,output.second=0.165026						213	219					221
        qwen_ai_platform/happyhorse-1.1-t2v	video_generation				output.second.1080p=0.165026,output.second.480p=0.0618845,output.second.720p=0.123769,output.second=0.165026						213	217					218
        qwen_ai_platform/kimi-k2.7-code	chat	229376	16384	cache_read=0.19,input=0.95,output=4				0									206
        qwen_ai_platform/qwen-coder	chat	1000000	16384	input=0.3,output=1.5				189									206
        qwen_ai_platform/qwen-flash	chat	997952	32768			0:input=0.05,output=0.4;256000:input=0.25,output=2		189									206
        qwen_ai_platform/qwen-flash-2025-07-28	chat	997952	32768			0:input=0.05,output=0.4;256000:input=0.25,output=2		189									206
        qwen_ai_platform/qwen-image-2.0	image_generation										6						206
        qwen_ai_platform/qwen-image-2.0-pro	image_generation										6						206
        qwen_ai_platform/qwen-image-3.0	image_generation										6						206
        qwen_ai_platform/qwen-image-3.0-pro	image_generation										6						206
        qwen_ai_platform/qwen-max	chat	30720	8192	input=1.6,output=6.4				189									206
        qwen_ai_platform/qwen-plus	chat	129024	16384	input=0.4,output=1.2				189									206
        qwen_ai_platform/qwen-plus-2025-01-25	chat	129024	8192	input=0.4,output=1.2				189									206
        qwen_ai_platform/qwen-plus-2025-04-28	chat	129024	16384	input=0.4,output=1.2,output_reasoning=4				189									206
        qwen_ai_platform/qwen-plus-2025-07-14	chat	129024	16384	input=0.4,output=1.2,output_reasoning=4				189									206
        qwen_ai_platform/qwen-plus-2025-07-28	chat	997952	32768			0:input=0.4,output=1.2,output_reasoning=4;256000:input=1.2,output=3.6,output_reasoning=12		189									206
        qwen_ai_platform/qwen-plus-2025-09-11	chat	997952	32768			0:input=0.4,output=1.2,output_reasoning=4;256000:input=1.2,output=3.6,output_reasoning=12		189									206
        qwen_ai_platform/qwen-plus-latest	chat	997952	32768			0:input=0.4,output=1.2,output_reasoning=4;256000:input=1.2,output=3.6,output_reasoning=12		189									206
        qwen_ai_platform/qwen-turbo	chat	129024	16384	input=0.05,output=0.2,output_reasoning=0.5				189									206
        qwen_ai_platform/qwen-turbo-2024-11-01	chat	1000000	8192	input=0.05,output=0.2				189									206
        qwen_ai_platform/qwen-turbo-2025-04-28	chat	1000000	16384	input=0.05,output=0.2,output_reasoning=0.5				189									206
        qwen_ai_platform/qwen-turbo-latest	chat	1000000	16384	input=0.05,output=0.2,output_reasoning=0.5				189									206
        qwen_ai_platform/qwen3-30b-a3b	chat	129024	16384					189									206
        qwen_ai_platform/qwen3-coder-flash	chat	997952	65536			0:cache_read=0.08,input=0.3,output=1.5;32000:cache_read=0.12,input=0.5,output=2.5;128000:cache_read=0.2,input=0.8,output=4;256000:cache_read=0.4,input=1.6,output=9.6		189									206
        qwen_ai_platform/qwen3-coder-flash-2025-07-28	chat	997952	65536			0:input=0.3,output=1.5;32000:input=0.5,output=2.5;128000:input=0.8,output=4;256000:input=1.6,output=9.6		189									206
        qwen_ai_platform/qwen3-coder-plus	chat	997952	65536			0:cache_read=0.1,input=1,output=5;32000:cache_read=0.18,input=1.8,output=9;128000:cache_read=0.3,input=3,output=15;256000:cache_read=0.6,input=6,output=60		189									206
        qwen_ai_platform/qwen3-coder-plus-2025-07-22	chat	997952	65536			0:input=1,output=5;32000:input=1.8,output=9;128000:input=3,output=15;256000:input=6,output=60		189									206
        qwen_ai_platform/qwen3-max	chat	258048	65536			0:input=1.2,output=6;32000:input=2.4,output=12;128000:input=3,output=15		189									206
        qwen_ai_platform/qwen3-max-2026-01-23	chat	258048	65536			0:input=1.2,output=6;32000:input=2.4,output=12;128000:input=3,output=15		189									206
        qwen_ai_platform/qwen3-max-preview	chat	258048	65536			0:input=1.2,output=6;32000:input=2.4,output=12;128000:input=3,output=15		189									206
        qwen_ai_platform/qwen3-next-80b-a3b-instruct	chat	262144	65536	input=0.15,output=1.2				70									207
        qwen_ai_platform/qwen3-next-80b-a3b-thinking	chat	262144	65536	input=0.15,output=1.2				189									207
        qwen_ai_platform/qwen3-vl-235b-a22b-instruct	chat	131072	32768	input=0.4,output=1.6				208									207
        qwen_ai_platform/qwen3-vl-235b-a22b-thinking	chat	131072	32768	input=0.4,output=4				209									207
        qwen_ai_platform/qwen3-vl-32b-instruct	chat	131072	32768	input=0.16,output=0.64				208									207
        qwen_ai_platform/qwen3-vl-32b-thinking	chat	131072	32768	input=0.16,output=2.87				209									207
        qwen_ai_platform/qwen3-vl-plus	chat	260096	32768			0:input=0.2,output=1.6;32000:input=0.3,output=2.4;128000:input=0.6,output=4.8		209									206
        qwen_ai_platform/qwen3.5-plus	chat	991808	65536			0:input=0.4,output=2.4;256000:input=0.5,output=3		209									206
        qwen_ai_platform/qwen3.7-max	chat	991808	65536	cache_read=0.5,cache_read_explicit=0.25,cache_write=3.125,input=2.5,output=7.5				205									206
        qwen_ai_platform/qwen3.7-plus	chat	991808	65536			0:cache_read=0.08,input=0.4,output=1.6;256000:cache_read=0.24,input=1.2,output=4.8		0									206
        qwen_ai_platform/qwen3.8-flash	chat	991808	131072	cache_read=0.016,cache_write=0.2,input=0.15,output=0.47				210									211
        qwen_ai_platform/qwen3.8-max	chat	991808	131072	cache_read=0.25,input=2,output=6				0									206
        qwen_ai_platform/qwen3.8-omni-flash	chat	991808	131072	cache_read=0.016,input=0.15,output=0.47				212									211
        qwen_ai_platform/qwq-plus	chat	98304	8192	input=0.8,output=2.4				189									206
        qwen_ai_platform/wan2.7-i2v	video_generation				output.second.1080p=0.143353,output.second.720p=0.086012,output.second=0.143353						213	214					227
        qwen_ai_platform/wan2.7-r2v	video_generation				output.second.1080p=0.143353,output.second.720p=0.086012,output.second=0.143353						213	214					228
        qwen_ai_platform/wan2.7-t2v	video_generation				output.second.1080p=0.143353,output.second.720p=0.086012,output.second=0.143353						213	225					226
        qwen_ai_platform/wan3.0-video	video_generation				output.second.1080p=0.165025,output.second.480p=0.041256,output.second.720p=0.082513,output.second=0.165025						213	214					215
        qwen_ai_platform/wan3.0-video-prime	video_generation				output.second.1080p=0.254399,output.second.480p=0.0636,output.second.720p=0.127199,output.second=0.254399						213	214					216
        qwencloud/deepseek-v4-flash	chat	1000000	393216	cache_read=0.04,input=0.2,output=0.4				205									229
        qwencloud/deepseek-v4-flash-0731	chat	1000000	393216	cache_read=0.04,input=0.2,output=0.4				205									229
        qwencloud/deepseek-v4-pro	chat	1000000	393216	cache_read=0.2,input=2.4,output=4.8				205									229
        qwencloud/glm-5.1	chat	202745	131072	cache_read=0.26,input=1.4,output=4.4				205									229
        qwencloud/glm-5.2	chat	1048576	131072	cache_read=0.28,input=1.4,output=4.4				205									229
        qwencloud/happyhorse-1.0-i2v	video_generation				output.second.1080p=0.24,output.second.720p=0.14,output.second=0.24						213	219					223
        qwencloud/happyhorse-1.0-r2v	video_generation				output.second.1080p=0.24,output.second.720p=0.14,output.second=0.24						213	219					224
        qwencloud/happyhorse-1.0-t2v	video_generation				output.second.1080p=0.24,output.second.720p=0.14,output.second=0.24						213	217					222
        qwencloud/happyhorse-1.1-i2v	video_generation				output.second.1080p=0.18,output.second.480p=0.07,output.second.720p=0.14,output.second=0.18						213	219					220
        qwencloud/happyhorse-1.1-r2v	video_generation				output.second.1080p=0.18,output.second.480p=0.07,output.second.720p=0.14,output.second=0.18						213	219					221
        qwencloud/happyhorse-1.1-t2v	video_generation				output.second.1080p=0.18,output.second.480p=0.07,output.second.720p=0.14,output.second=0.18						213	217					218
        qwencloud/kimi-k2.7-code	chat	229376	16384	cache_read=0.19,input=0.95,output=4				0									229
        qwencloud/qwen-coder	chat	1000000	16384	input=0.3,output=1.5				189									229
        qwencloud/qwen-flash	chat	997952	32768			0:input=0.05,output=0.4;256000:input=0.25,output=2		189									229
        qwencloud/qwen-flash-2025-07-28	chat	997952	32768			0:input=0.05,output=0.4;256000:input=0.25,output=2		189									229
        qwencloud/qwen-image-2.0	image_generation										6						229
        qwencloud/qwen-image-2.0-pro	image_generation										6						229
        qwencloud/qwen-image-3.0	image_generation										6						229
        qwencloud/qwen-image-3.0-pro	image_generation										6						229
        qwencloud/qwen-max	chat	30720	8192	input=1.6,output=6.4				189									229
        qwencloud/qwen-plus	chat	129024	16384	input=0.4,output=1.2				189									229
        qwencloud/qwen-plus-2025-01-25	chat	129024	8192	input=0.4,output=1.2				189									229
        qwencloud/qwen-plus-2025-04-28	chat	129024	16384	input=0.4,output=1.2,output_reasoning=4				189									229
        qwencloud/qwen-plus-2025-07-14	chat	129024	16384	input=0.4,output=1.2,output_reasoning=4				189									229
        qwencloud/qwen-plus-2025-07-28	chat	997952	32768			0:input=0.4,output=1.2,output_reasoning=4;256000:input=1.2,output=3.6,output_reasoning=12		189									229
        qwencloud/qwen-plus-2025-09-11	chat	997952	32768			0:input=0.4,output=1.2,output_reasoning=4;256000:input=1.2,output=3.6,output_reasoning=12		189									229
        qwencloud/qwen-plus-latest	chat	997952	32768			0:input=0.4,output=1.2,output_reasoning=4;256000:input=1.2,output=3.6,output_reasoning=12		189									229
        qwencloud/qwen-turbo	chat	129024	16384	input=0.05,output=0.2,output_reasoning=0.5				189									229
        qwencloud/qwen-turbo-2024-11-01	chat	1000000	8192	input=0.05,output=0.2				189									229
        qwencloud/qwen-turbo-2025-04-28	chat	1000000	16384	input=0.05,output=0.2,output_reasoning=0.5				189									229
        qwencloud/qwen-turbo-latest	chat	1000000	16384	input=0.05,output=0.2,output_reasoning=0.5				189									229
        qwencloud/qwen3-30b-a3b	chat	129024	16384					189									229
        qwencloud/qwen3-coder-flash	chat	997952	65536			0:cache_read=0.08,input=0.3,output=1.5;32000:cache_read=0.12,input=0.5,output=2.5;128000:cache_read=0.2,input=0.8,output=4;256000:cache_read=0.4,input=1.6,output=9.6		189									229
        qwencloud/qwen3-coder-flash-2025-07-28	chat	997952	65536			0:input=0.3,output=1.5;32000:input=0.5,output=2.5;128000:input=0.8,output=4;256000:input=1.6,output=9.6		189									229
        qwencloud/qwen3-coder-plus	chat	997952	65536			0:cache_read=0.1,input=1,output=5;32000:cache_read=0.18,input=1.8,output=9;128000:cache_read=0.3,input=3,output=15;256000:cache_read=0.6,input=6,output=60		189									229
        qwencloud/qwen3-coder-plus-2025-07-22	chat	997952	65536			0:input=1,output=5;32000:input=1.8,output=9;128000:input=3,output=15;256000:input=6,output=60		189									229
        qwencloud/qwen3-max	chat	258048	65536			0:input=1.2,output=6;32000:input=2.4,output=12;128000:input=3,output=15		189									229
        qwencloud/qwen3-max-2026-01-23	chat	258048	65536			0:input=1.2,output=6;32000:input=2.4,output=12;128000:input=3,output=15		189									229
        qwencloud/qwen3-max-preview	chat	258048	65536			0:input=1.2,output=6;32000:input=2.4,output=12;128000:input=3,output=15		189									229
        qwencloud/qwen3-next-80b-a3b-instruct	chat	262144	65536	input=0.15,output=1.2				70									229
        qwencloud/qwen3-next-80b-a3b-thinking	chat	262144	65536	input=0.15,output=1.2				189									229
        qwencloud/qwen3-vl-235b-a22b-instruct	chat	131072	32768	input=0.4,output=1.6				208									229
        qwencloud/qwen3-vl-235b-a22b-thinking	chat	131072	32768	input=0.4,output=4				209									229
        qwencloud/qwen3-vl-32b-instruct	chat	131072	32768	input=0.16,output=0.64				208									229
        qwencloud/qwen3-vl-32b-thinking	chat	131072	32768	input=0.16,output=2.87				209									229
        qwencloud/qwen3-vl-plus	chat	260096	32768			0:input=0.2,output=1.6;32000:input=0.3,output=2.4;128000:input=0.6,output=4.8		209									229
        qwencloud/qwen3.5-plus	chat	991808	65536			0:input=0.4,output=2.4;256000:input=0.5,output=3		209									229
        qwencloud/qwen3.7-max	chat	991808	65536	cache_read=0.5,cache_read_explicit=0.25,cache_write=3.125,input=2.5,output=7.5				205									229
        qwencloud/qwen3.7-plus	chat	991808	65536			0:cache_read=0.08,input=0.4,output=1.6;256000:cache_read=0.24,input=1.2,output=4.8		0									229
        qwencloud/qwen3.8-max	chat	991808	131072	cache_read=0.25,input=2,output=6				0									229
        qwencloud/qwq-plus	chat	98304	8192	input=0.8,output=2.4				189									229
        qwencloud/wan2.7-i2v	video_generation				output.second.1080p=0.15,output.second.720p=0.1,output.second=0.15						213	214					227
        qwencloud/wan2.7-r2v	video_generation				output.second.1080p=0.15,output.second.720p=0.1,output.second=0.15						213	214					228
        qwencloud/wan2.7-t2v	video_generation				output.second.1080p=0.15,output.second.720p=0.1,output.second=0.15						213	225					226
        qwencloud/wan3.0-video	video_generation				output.second.1080p=0.2,output.second.480p=0.05,output.second.720p=0.1,output.second=0.2						213	214					215
        qwencloud/wan3.0-video-prime	video_generation				output.second.1080p=0.28,output.second.480p=0.068,output.second.720p=0.14,output.second=0.28						213	214					216
        recraft/recraftv2	image_generation				output.image=0.022						6						560
        recraft/recraftv3	image_generation				output.image=0.04						6						560
        reducto/parse-legacy	ocr				ocr.credit=0.015						136						559
        reducto/parse-v3	ocr				ocr.credit=0.015						136						559
        refuseless/deepseek-v4.1-flash-abliterated	chat	1048576	130000	cache_read=0.035,input=0.14,output=0.5				3					123				877
        refuseless/deepseek-v4.1-flash-fast	chat	1048576	262144	cache_read=0.003,input=0.05,output=0.15				3					123				877
        refuseless/glm-5.3-abliterated	chat	1048576	131072	cache_read=0.15,input=1,output=2				3					123				877
        refuseless/glm-5.3-flash-abliterated	chat	1048576	131072	cache_read=0.04,input=0.12,output=0.5				3					123				877
        refuseless/minimax-m3.1-flash	chat	1048576	512000	cache_read=0.002,input=0.05,output=0.25				3					123				877
        replicate/anthropic/claude-3.5-haiku	chat			input=1,output=5				78
        replicate/anthropic/claude-3.5-sonnet	chat			input=3.75,output=18.75				78
        replicate/anthropic/claude-3.7-sonnet	chat			input=3,output=15				78
        replicate/anthropic/claude-4-sonnet	chat			input=3,output=15				78
        replicate/anthropic/claude-4.5-haiku	chat			input=1,output=5				78
        replicate/anthropic/claude-4.5-sonnet	chat			input=3,output=15				78
        replicate/deepseek-ai/deepseek-r1	chat	65536	8192	input=3.75,output=10,output_reasoning=10				563
        replicate/deepseek-ai/deepseek-v3	chat	65536	8192	input=1.45,output=1.45				396
        replicate/deepseek-ai/deepseek-v3.1	chat	163840	163840	input=0.672,output=2.016				566
        replicate/google/gemini-2.5-flash	chat			input=0.3,output=2.5				565
        replicate/google/gemini-3-pro	chat			input.above_200000=4,input=2,output.above_200000=18,output=12				564
        replicate/ibm-granite/granite-3.3-8b-instruct	chat			input=0.03,output=0.25				396
        replicate/meta/llama-2-13b	chat	4096	4096	input=0.1,output=0.5				71
        replicate/meta/llama-2-13b-chat	chat	4096	4096	input=0.1,output=0.5				71
        replicate/meta/llama-2-70b	chat	4096	4096	input=0.65,output=2.75				71
        replicate/meta/llama-2-70b-chat	chat	4096	4096	input=0.65,output=2.75				71
        replicate/meta/llama-2-7b	chat	4096	4096	input=0.05,output=0.25				71
        replicate/meta/llama-2-7b-chat	chat	4096	4096	input=0.05,output=0.25				71
        replicate/meta/llama-3-70b	chat	8192	8192	input=0.65,output=2.75				71
        replicate/meta/llama-3-70b-instruct	chat	8192	8192	input=0.65,output=2.75				71
        replicate/meta/llama-3-8b	chat	8086	8086	input=0.05,output=0.25				71
        replicate/meta/llama-3-8b-instruct	chat	8086	8086	input=0.05,output=0.25				71
        replicate/mistralai/mistral-7b-instruct-v0.2	chat	4096	4096	input=0.05,output=0.25				71
        replicate/mistralai/mistral-7b-v0.1	chat	4096	4096	input=0.05,output=0.25				71
        replicate/mistralai/mixtral-8x7b-instruct-v0.1	chat	4096	4096	input=0.3,output=1				71
        replicate/openai/gpt-4.1	chat			input=2,output=8				561
        replicate/openai/gpt-4.1-mini	chat			input=0.4,output=1.6				561
        replicate/openai/gpt-4.1-nano	chat			input=0.1,output=0.4				396
        replicate/openai/gpt-4o	chat			input=2.5,output=10				562
        replicate/openai/gpt-4o-mini	chat			input=0.15,output=0.6				561
        replicate/openai/gpt-5	chat			input=1.25,output=10				561
        replicate/openai/gpt-5-mini	chat			input=0.25,output=2				561
        replicate/openai/gpt-5-nano	chat			input=0.05,output=0.4				396
        replicate/openai/gpt-oss-120b	chat			input=0.18,output=0.72				396
        replicate/openai/gpt-oss-20b	chat			input=0.09,output=0.36				396
        replicate/openai/o1	chat			input=15,output=60,output_reasoning=60				563
        replicate/openai/o1-mini	chat			input=1.1,output=4.4,output_reasoning=4.4				563
        replicate/openai/o4-mini	chat			input=1,output=4,output_reasoning=4				563
        replicate/qwen/qwen3-235b-a22b-instruct-2507	chat			input=0.264,output=1.06				396
        replicate/xai/grok-4	chat			input=7.2,output=36				396
        rerank-english-v3.0	=cohere/rerank-english-v3.0
        rerank-multilingual-v3.0	=cohere/rerank-multilingual-v3.0
        rerank-v3.5	=cohere/rerank-v3.5
        rerank-v4.0-fast	=cohere/rerank-v4.0-fast
        rerank-v4.0-pro	=cohere/rerank-v4.0-pro
        rerank-v5.0-fast	=cohere/rerank-v5.0-fast
        rerank-v5.0-pro	=cohere/rerank-v5.0-pro
        runwayml/aleph2	video_generation				output.second=0.28							646					645
        runwayml/eleven_multilingual_v2	audio_speech				input.character=0.0000003												645
        runwayml/gemini_omni_flash	video_generation				output.second=0.1							647					645
        runwayml/gen4.5	video_generation				output.second=0.12							219					645
        runwayml/gen4_image	image_generation				input.image=0.05,output.image=0.05							120					645
        runwayml/gen4_image_turbo	image_generation				input.image=0.02,output.image=0.02							120					645
        runwayml/gen4_turbo	video_generation				output.video_second=0.05							219					645
        runwayml/hailuo3	video_generation				output.second.1080p=0.15,output.second=0.1							647					645
        runwayml/seedance2	video_generation				output.second.1080p=0.4,output.second.4k=1.5,output.second=0.36							647					645
        runwayml/seedance2_5	video_generation				output.second.1080p=0.68,output.second.480p=0.2,output.second=0.3							647					645
        runwayml/seedance2_fast	video_generation				output.second=0.29							647					645
        runwayml/seedance2_mini	video_generation				output.second=0.16							647					645
        runwayml/veo3.1	video_generation				output.second=0.4							219					645
        runwayml/veo3.1_fast	video_generation				output.second=0.15							219					645
        sagemaker/meta-textgeneration-llama-2-13b	completion	4096	4096	input=0,output=0
        sagemaker/meta-textgeneration-llama-2-13b-f	chat	4096	4096	input=0,output=0
        sagemaker/meta-textgeneration-llama-2-70b	completion	4096	4096	input=0,output=0
        sagemaker/meta-textgeneration-llama-2-70b-b-f	chat	4096	4096	input=0,output=0
        sagemaker/meta-textgeneration-llama-2-7b	completion	4096	4096	input=0,output=0
        sagemaker/meta-textgeneration-llama-2-7b-f	chat	4096	4096	input=0,output=0
        sail/Qwen/Qwen3.6-35B-A3B	chat	262144	262144	cache_read.flex=0.02,cache_read=0.02,input.flex=0.05,input=0.05,output.flex=0.4,output=0.4				0									268
        sail/deepseek-ai/DeepSeek-V4-Flash-0731	chat	1048576	1048576	cache_read.balanced=0.02,cache_read.flex=0.01,cache_read=0.02,input.balanced=0.07,input.flex=0.05,input=0.09,output.balanced=0.14,output.flex=0.09,output=0.18				205									268
        sail/deepseek-ai/DeepSeek-V4-Pro-0813	chat	1048576	1048576	cache_read.balanced=0.03,cache_read.flex=0.02,cache_read=0.04,input.balanced=0.74,input.flex=0.46,input=0.92,output.balanced=2.22,output.flex=1.39,output=2.77				205									268
        sail/deepseek-ai/DeepSeek-V4.1-Flash	chat	1048576	1048576	cache_read.balanced=0.005,cache_read.flex=0.004,cache_read=0.006,input.balanced=0.07,input.flex=0.05,input=0.09,output.balanced=0.22,output.flex=0.15,output=0.3				205									268
        sail/google/gemma-4-12B-it	chat	16384	16384	cache_read.balanced=0.07,cache_read.flex=0.02,cache_read=0.15,input.balanced=0.1,input.flex=0.05,input=0.3,output.balanced=2,output.flex=1,output=2				205									268
        sail/google/gemma-4-31B-it	chat	256000	256000	cache_read.balanced=0.08,cache_read.flex=0.02,cache_read=0.2,input.balanced=0.12,input.flex=0.06,input=0.4,output.balanced=0.6,output.flex=0.3,output=0.6				0									268
        sail/moonshotai/Kimi-K2.6	chat	262144	262144	cache_read.balanced=0.2,cache_read.flex=0.1,cache_read=0.2,input.balanced=0.45,input.flex=0.35,input=1,output.balanced=3,output.flex=2,output=4				0									268
        sail/moonshotai/Kimi-K3	chat	1048576	1048576	cache_read.balanced=0.2,cache_read.flex=0.15,cache_read=0.25,input.balanced=2,input.flex=1.25,input=2.5,output.balanced=10,output.flex=6.25,output=12.5				205									268
        sail/nvidia/Gemma-4-31B-IT-NVFP4	chat	262144	262144	cache_read.balanced=0.06,cache_read.flex=0.04,cache_read=0.07,input.balanced=0.11,input.flex=0.07,input=0.14,output.balanced=0.32,output.flex=0.2,output=0.4				0									268
        sail/openai/gpt-oss-120b	chat	131072	131072	cache_read=0.03,input=0.06,output=0.4				205									268
        sail/zai-org/GLM-5.3	chat	1048576	1048576	cache_read.balanced=0.12,cache_read.flex=0.08,cache_read=0.18,input.balanced=0.5,input.flex=0.4,input=0.98,output.balanced=2.5,output.flex=1.8,output=3.08				205									268
        sail/zai-org/GLM-5.3-Flash	chat	1048576	1048576	cache_read.balanced=0.02,cache_read.flex=0.01,cache_read=0.02,input.balanced=0.08,input.flex=0.05,input=0.11,output.balanced=0.28,output.flex=0.18,output=0.35				205									268
        sambanova/DeepSeek-R1	chat	32768	32768	input=5,output=7													567
        sambanova/DeepSeek-V3.1	chat	131072	131072	input=3,output=4.5				189									567
        sambanova/DeepSeek-V3.2	chat	32768	32768	input=3,output=4.5				70									567
        sambanova/Llama-4-Maverick-17B-128E-Instruct	chat	131072	131072	input=0.63,output=1.8				176									567
        sambanova/Meta-Llama-3.3-70B-Instruct	chat	131072	131072	input=0.6,output=1.2				303									567
        sambanova/MiniMax-M2.7	chat	196608	131072	input=0.6,output=2.4				189									567
        sambanova/gemma-4-31B-it	chat	131072	131072	input=0.38,output=1.15				10									567
        sambanova/gpt-oss-120b	chat	131072	131072	input=0.22,output=0.59				189									567
        sarvam/sarvam-m	chat	8192	32000	cache_read=0,cache_write=0,cache_write_1h=0,input=0,output=0				197
        scaledown/classify	chat			input=0.05,output=0				851
        scaledown/compress	chat			input=0.05,output=0				850
        scaledown/decisions	chat			input=0.05,output=0				851
        scaledown/extract	chat			input=0.05,output=0				849
        scaledown/summarize	chat			input=0.05,output=0				850
        scaleway/BAAI/bge-multilingual-gemma2	embedding			input=0.1,output=0
        scaleway/deepseek-v4-flash-0731	chat	256000	32768	cache_read=0.08,input=0.4,output=0.8				771									770
        scaleway/glm-5.2	chat	256000	16384	input=1.8,output=5.5				769	2026-11-16								770
        scaleway/google/gemma-4-26b-a4b-it	chat	256000	32768	input=0.25,output=0.5				496
        scaleway/meta/llama-3.3-70b-instruct	chat	128000	16384	input=0.9,output=0.9				16
        scaleway/mistralai/mistral-medium-3.5-128b	chat	256000	16384	input=1.5,output=7.5				209
        scaleway/mistralai/mistral-small-3.2-24b-instruct-2506	chat	128000	32768	input=0.15,output=0.35				399
        scaleway/mistralai/pixtral-12b-2409	chat	128000	4096	input=0.2,output=0.2				399	2026-10-01
        scaleway/openai/gpt-oss-120b	chat	128000	32768	input=0.15,output=0.6				16
        scaleway/openai/whisper-large-v3	audio_transcription			input_audio=0,output=0
        scaleway/qwen/qwen3-235b-a22b-instruct-2507	chat	256000	16384	input=0.75,output=2.25				16
        scaleway/qwen/qwen3-coder-30b-a3b-instruct	chat	128000	32768	input=0.2,output=0.8				16	2026-10-01
        scaleway/qwen/qwen3-embedding-8b	embedding			input=0.1,output=0
        scaleway/qwen/qwen3.5-397b-a17b	chat	256000	16384	input=0.6,output=3.6				496
        scaleway/qwen/qwen3.6-35b-a3b	chat	256000	16384	input=0.25,output=1.5				496
        scx-ai/DeepSeek-V4.1-flash	chat	1000000	375000	cache_read=0.01,input=0.15,output=0.6				568									569
        scx-ai/GLM-5.2	chat	1048576	131072	cache_read=0.22,input=0.61,output=1.98				3									573
        scx-ai/GLM-5.3	chat	1000000	128000	cache_read=0.18,input=0.98,output=3.08				570									571
        scx-ai/Kimi-K3	chat	1000000	1000000	cache_read=0.28,input=2.83,output=14.13				570									572
        scx-ai/Qwen3.8-Max	chat	1000000	131072	cache_read=0.21,input=1.65,output=4.99				0									573
        searxng/search	search				query=0
        serper/search	search				query=0.001
        snowflake/claude-3-5-sonnet	chat	200000	16384	cache_read=0.3,input=3,output=15				574
        snowflake/claude-3-7-sonnet	chat	200000	16384	cache_read=0.3,input=3,output=15				707
        snowflake/claude-4-opus	chat	200000	16384	cache_read=0.5,input=5,output=25				707
        snowflake/claude-4-sonnet	chat	200000	16384	cache_read=0.3,input=3,output=15				705
        snowflake/claude-haiku-4-5	chat	200000	16384	cache_read=0.1,input=1,output=5				705
        snowflake/claude-sonnet-4-5	chat	200000	16384	cache_read=0.3,input=3,output=15				705
        snowflake/claude-sonnet-4-6	chat	200000	16384	cache_read=0.3,input=3,output=15				706
        snowflake/deepseek-r1	chat	128000	16384	input=1.35,output=5.4				563
        snowflake/gemma-7b	chat	8000	8192
        snowflake/jamba-1.5-large	chat	256000	8192
        snowflake/jamba-1.5-mini	chat	256000	8192
        snowflake/jamba-instruct	chat	256000	8192
        snowflake/llama2-70b-chat	chat	4096	8192
        snowflake/llama3-70b	chat	8000	8192
        snowflake/llama3-8b	chat	8000	8192
        snowflake/llama3.1-405b	chat	128000	16384	input=1.2,output=1.2				396
        snowflake/llama3.1-70b	chat	128000	16384	input=0.72,output=0.72				396
        snowflake/llama3.1-8b	chat	128000	16384	input=0.24,output=0.24				575
        snowflake/llama3.2-1b	chat	128000	8192
        snowflake/llama3.2-3b	chat	128000	8192
        snowflake/llama3.3-70b	chat	128000	16384	input=0.72,output=0.72				396
        snowflake/llama4-maverick	chat	128000	16384	input=0.24,output=0.97				396
        snowflake/mistral-7b	chat	32000	8192
        snowflake/mistral-large	chat	32000	8192
        snowflake/mistral-large2	chat	128000	16384	input=2,output=6				576
        snowflake/mixtral-8x7b	chat	32000	8192
        snowflake/openai-gpt-4.1	chat	300000	16384	cache_read=0.5,input=2,output=8				705
        snowflake/openai-gpt-5	chat	300000	16384	cache_read=0.125,input=1.25,output=10				707
        snowflake/openai-gpt-5-mini	chat	1000000	16384	input=0.3,output=1.2				576
        snowflake/openai-gpt-5-nano	chat	5000000	16384	input=0.15,output=0.6				576
        snowflake/reka-core	chat	32000	8192
        snowflake/reka-flash	chat	100000	8192
        snowflake/snowflake-arctic	chat	4096	8192
        snowflake/snowflake-arctic-embed-l-v2.0	embedding	8192		input=0.07,output=0
        snowflake/snowflake-arctic-embed-m-v2.0	embedding	8192		input=0.07,output=0
        snowflake/snowflake-llama-3.1-405b	chat	8000	8192
        snowflake/snowflake-llama-3.3-70b	chat	128000	16384	input=0.72,output=0.72				396
        soniox/stt-async-v4	audio_transcription	8000	8000		input.second=0,output.second=0.0000277778			88			85						708
        soniox/stt-async-v5	audio_transcription	8000	8000		input.second=0,output.second=0.0000277778			88			85						708
        soniox/stt-rt-preview	audio_transcription				input.second=0.00003333			88			83	90					708
        soniox/stt-rt-preview-v2	audio_transcription				input.second=0.00003333			88			83	90					708
        soniox/stt-rt-v3	audio_transcription				input.second=0.00003333			88			83	90					708
        soniox/stt-rt-v3-preview	audio_transcription				input.second=0.00003333			88			83	90					708
        soniox/stt-rt-v4	audio_transcription				input.second=0.00003333			88			83	90					708
        soniox/stt-rt-v5	audio_transcription				input.second=0.00003333			88			83	90					708
        sora-2	=openai/sora-2@bare
        sora-2-pro	=openai/sora-2-pro@bare
        sora-2-pro-high-res	=openai/sora-2-pro-high-res@bare
        stability.sd3-5-large-v1:0	=bedrock/stability.sd3-5-large-v1:0
        stability.sd3-large-v1:0	=bedrock/stability.sd3-large-v1:0
        stability.stable-conservative-upscale-v1:0	=bedrock/stability.stable-conservative-upscale-v1:0
        stability.stable-creative-upscale-v1:0	=bedrock/stability.stable-creative-upscale-v1:0
        stability.stable-fast-upscale-v1:0	=bedrock/stability.stable-fast-upscale-v1:0
        stability.stable-image-control-sketch-v1:0	=bedrock/stability.stable-image-control-sketch-v1:0
        stability.stable-image-control-structure-v1:0	=bedrock/stability.stable-image-control-structure-v1:0
        stability.stable-image-core-v1:0	=bedrock/stability.stable-image-core-v1:0
        stability.stable-image-core-v1:1	=bedrock/stability.stable-image-core-v1:1
        stability.stable-image-erase-object-v1:0	=bedrock/stability.stable-image-erase-object-v1:0
        stability.stable-image-inpaint-v1:0	=bedrock/stability.stable-image-inpaint-v1:0
        stability.stable-image-remove-background-v1:0	=bedrock/stability.stable-image-remove-background-v1:0
        stability.stable-image-search-recolor-v1:0	=bedrock/stability.stable-image-search-recolor-v1:0
        stability.stable-image-search-replace-v1:0	=bedrock/stability.stable-image-search-replace-v1:0
        stability.stable-image-style-guide-v1:0	=bedrock/stability.stable-image-style-guide-v1:0
        stability.stable-image-ultra-v1:0	=bedrock/stability.stable-image-ultra-v1:0
        stability.stable-image-ultra-v1:1	=bedrock/stability.stable-image-ultra-v1:1
        stability.stable-outpaint-v1:0	=bedrock/stability.stable-outpaint-v1:0
        stability.stable-style-transfer-v1:0	=bedrock/stability.stable-style-transfer-v1:0
        stability/conservative	image_edit				output.image=0.04						186
        stability/creative	image_edit				output.image=0.06						186
        stability/erase	image_edit				output.image=0.005						186
        stability/fast	image_edit				output.image=0.002						186
        stability/inpaint	image_edit				output.image=0.005						186
        stability/outpaint	image_edit				output.image=0.004						186
        stability/remove-background	image_edit				output.image=0.005						186
        stability/replace-background-and-relight	image_edit				output.image=0.008						186
        stability/sd3	image_generation				output.image=0.065						6
        stability/sd3-large	image_generation				output.image=0.065						6
        stability/sd3-large-turbo	image_generation				output.image=0.04						6
        stability/sd3-medium	image_generation				output.image=0.035						6
        stability/sd3.5-large	image_generation				output.image=0.065						6
        stability/sd3.5-large-turbo	image_generation				output.image=0.04						6
        stability/sd3.5-medium	image_generation				output.image=0.035						6
        stability/search-and-recolor	image_edit				output.image=0.005						186
        stability/search-and-replace	image_edit				output.image=0.005						186
        stability/sketch	image_edit				output.image=0.005						186
        stability/stable-image-core	image_generation				output.image=0.03						6
        stability/stable-image-ultra	image_generation				output.image=0.08						6
        stability/structure	image_edit				output.image=0.005						186
        stability/style	image_edit				output.image=0.005						186
        stability/style-transfer	image_edit				output.image=0.008						186
        standard/1024-x-1024/gpt-image-1.5	=openai/standard/1024-x-1024/gpt-image-1.5
        standard/1024-x-1024/gpt-image-1.5-2025-12-16	=openai/standard/1024-x-1024/gpt-image-1.5-2025-12-16
        standard/1024-x-1536/gpt-image-1.5	=openai/standard/1024-x-1536/gpt-image-1.5
        standard/1024-x-1536/gpt-image-1.5-2025-12-16	=openai/standard/1024-x-1536/gpt-image-1.5-2025-12-16
        standard/1536-x-1024/gpt-image-1.5	=openai/standard/1536-x-1024/gpt-image-1.5
        standard/1536-x-1024/gpt-image-1.5-2025-12-16	=openai/standard/1536-x-1024/gpt-image-1.5-2025-12-16
        strands_decider/strands-decider-2B-hobson-v19	evaluation			input=0,output=0													816
        streamlake/DeepSeek-V3	chat	56000	8000	cache_read=0.114,input=0.286,output=1.143				713									712
        streamlake/DeepSeek-V4-Pro-0813	chat	1048566	384000	cache_read=0.044,input=1.32,output=3.96				711									712
        streamlake/GLM-5.3	chat	1048576	128000	cache_read=0.26,input=1.4,output=4.4				714									712
        streamlake/GLM-5.3-Flash	chat	1048576	128000	cache_read=0.03,input=0.15,output=0.5				715									712
        streamlake/Kimi-K2-Instruct-0905	chat	224000	32000	cache_read=0.143,input=0.571,output=2.286				713									712
        streamlake/deepseek-r1	chat	98304	16000	cache_read=0.229,input=0.571,output=2.286				716									712
        streamlake/deepseek-v3.1	chat	98304	32000	cache_read=0.229,input=0.571,output=1.714				716									712
        streamlake/deepseek-v4-flash	chat	1048576	384000	cache_read=0.028,input=0.14,output=0.28				716									712
        streamlake/deepseek-v4-flash-0731	chat	1048576	384000	cache_read=0.014,input=0.44,output=1.32				711									712
        streamlake/deepseek-v4-pro	chat	1048576	384000	cache_read=0.145,input=1.74,output=3.48				716									712
        streamlake/deepseek-v4.1-flash-1017	chat	1048576	384000	cache_read=0.006,input=0.3,output=1.2				568									712
        streamlake/deepseek-v4.1-flash-260910	chat	1048568	384000	cache_read=0.006,input=0.3,output=1.2				568									712
        streamlake/glm-5	chat	202752	128000	cache_read=0.2,input=1,output=3.2				716									712
        streamlake/glm-5.1	chat	202752	128000	cache_read=0.26,input=1.4,output=4.4				716									712
        streamlake/glm-5.2	chat	1048566	128000	cache_read=0.26,input=1.4,output=4.4				716									712
        streamlake/kimi-k2.6	chat	262144	256000	cache_read=0.16,input=0.95,output=4				717									712
        streamlake/kimi-k2.7-code	chat	262144	32000	cache_read=0.19,input=0.95,output=4				568									712
        streamlake/mimo-v2.6-flash	chat			cache_read=0.0028,input=0.14,output=0.28				93									712
        streamlake/mimo-v2.6-pro	chat			cache_read=0.0036,input=0.435,output=0.87				93									712
        streamlake/minimax-m2.5	chat	196608	128000	cache_read=0.03,cache_write=0.375,input=0.3,output=1.2				716									712
        streamlake/minimax-m3	chat	1000000	512000	cache_read.above_512000=0.24,cache_read=0.12,input.above_512000=1.2,input=0.6,output.above_512000=4.8,output=2.4				568									712
        streamlake/qwen3.5-397b-a17b	chat	258048	64000	cache_read=0.12,input=0.6,output=3.6				568									712
        streamlake/qwen3.6-27b	chat	229376	64000	input=0.6,output=3.6				718									712
        streamlake/qwen3.6-35b-a3b	chat	229376	64000	input=0.375,output=2.25				718									712
        streamlake/qwen3.8-2.4t-a95b	chat	983616	128000	cache_read=0.25,cache_read_explicit=0.17,cache_write=2.5,input=2,output=6				568									712
        streamlake/qwen3.8-27b	chat	983616	128000	cache_read=0.1,cache_read_explicit=0.05,cache_write=0.625,input=0.5,output=3				568									712
        tavily/search	search				query=0.008
        tavily/search-advanced	search				query=0.016
        tencent/deepseek-v4-flash	chat	1000000	384000	cache_read=0.0028,cache_write=0,input=0.14,input_cache_hit=0.0028,output=0.28				720			80						721
        tencent/deepseek-v4-pro	chat	1000000	384000	cache_read=0.145,cache_write=0,input=1.74,input_cache_hit=0.145,output=3.48				720			80						721
        tencent/deepseek-v4-pro-0813	chat	1000000	384000	cache_read=0.044,cache_write=0,input=1.32,input_cache_hit=0.044,output=3.96				720			80						721
        tencent/deepseek-v4.1-flash	chat	1000000	384000	cache_read=0.006,cache_write=0,input=0.3,input_cache_hit=0.006,output=1.2				719			80						721
        tencent/glm-5.2	chat	1000000	128000	cache_read=0.26,cache_write=0,input=1.4,input_cache_hit=0.26,output=4.4				723			80						721
        tencent/glm-5.3	chat	1000000	128000	cache_read=0.26,cache_write=0,input=1.4,input_cache_hit=0.26,output=4.4				723			80						721
        tencent/glm-5.3-flash	chat	1000000	128000	cache_read=0.03,cache_write=0,input=0.15,input_cache_hit=0.03,output=0.5				722			80						721
        tencent/glm-5.3-flashx	chat	1000000	128000	cache_read=0.075,cache_write=0,input=0.37,input_cache_hit=0.075,output=1.25				722			80						721
        tencent/kimi-k2.7-code	chat	256000	256000	cache_read=0.19,cache_write=0,input=0.95,input_cache_hit=0.19,output=4				723			80						721
        tencent/kimi-k2.7-code-highspeed	chat	256000	256000	cache_read=0.38,cache_write=0,input=1.9,input_cache_hit=0.38,output=8				723			80						721
        tencent/kimi-k2.8-preview	chat	1000000	1000000	cache_read=0.25,cache_write=0,input=1,input_cache_hit=0.25,output=4				723			80						721
        tencent/kimi-k3	chat	1000000	1000000	cache_read=0.3,cache_write=0,input=3,input_cache_hit=0.3,output=15				723			80						721
        tencent/minimax-m3	chat	1000000		cache_read=0.06,cache_write=0,input=0.3,input_cache_hit=0.06,output=1.2				724			80						721
        tencent/seedream-image-v5.0-flash	image_generation			output_image=1.6	output.image=0.018						50						725
        tencent/seedream-image-v5.0-lite	image_generation			output_image=1.6	output.image=0.035						50						721
        tencent/seedream-image-v5.0-pro	image_generation			output_image=1.6	output.image=0.09						50						721
        tensormesh/MiniMaxAI/MiniMax-M2.5	chat	196608	196608	cache_read=0,input=0.3,output=1.2				709									710
        tensormesh/Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8	chat	262144	262144	cache_read=0,input=0.45,output=1.8				414									710
        tensormesh/Qwen/Qwen3.5-397B-A17B-FP8	chat	262144	262144	cache_read=0,input=0.6,output=3.6				709									710
        tensormesh/Qwen/Qwen3.6-27B-FP8	chat	262144	262144	cache_read=0,input=0.32,output=3.2				709									710
        tensormesh/deepseek-ai/DeepSeek-V4-Flash	chat	32768	32768	cache_read=0,input=0.14,output=0.28				709									710
        tensormesh/google/gemma-4-31B-it	chat	32768	32768	cache_read=0,input=0.14,output=0.56				709									710
        tensormesh/lukealonso/GLM-5.1-NVFP4-MTP	chat	202752	202752	cache_read=0,input=1.4,output=4.4				709									710
        tensormesh/moonshotai/Kimi-K2.6	chat	32768	32768	cache_read=0,input=0.96,output=4				709									710
        tensormesh/openai/gpt-oss-120b	chat	131072	131072	cache_read=0,input=0.15,output=0.6				709									710
        tensormesh/openai/gpt-oss-20b	chat	131072	131072	cache_read=0,input=0.07,output=0.28				709									710
        text-completion-codestral/codestral-2405	=codestral/codestral-2405@text-completion
        text-completion-codestral/codestral-latest	=codestral/codestral-latest@text-completion
        text-completion-inception/mercury-edit-2	=inception/mercury-edit-2
        text-embedding-004	=vertex_ai/text-embedding-004
        text-embedding-005	=vertex_ai/text-embedding-005
        text-embedding-3-large	=openai/text-embedding-3-large
        text-embedding-3-small	=openai/text-embedding-3-small
        text-embedding-ada-002	=openai/text-embedding-ada-002
        text-embedding-ada-002-v2	=openai/text-embedding-ada-002-v2
        text-embedding-large-exp-03-07	=vertex_ai/text-embedding-large-exp-03-07
        text-embedding-preview-0409	=vertex_ai/text-embedding-preview-0409
        text-multilingual-embedding-002	=vertex_ai/text-multilingual-embedding-002
        text-unicorn	=vertex_ai/text-unicorn
        text-unicorn@001	=vertex_ai/text-unicorn@001
        tinyfish/search	search				query=0
        together-ai-21.1b-41b	=together_ai/together-ai-21.1b-41b
        together-ai-4.1b-8b	=together_ai/together-ai-4.1b-8b
        together-ai-41.1b-80b	=together_ai/together-ai-41.1b-80b
        together-ai-8.1b-21b	=together_ai/together-ai-8.1b-21b
        together-ai-81.1b-110b	=together_ai/together-ai-81.1b-110b
        together-ai-embedding-151m-to-350m	=together_ai/together-ai-embedding-151m-to-350m
        together-ai-embedding-up-to-150m	=together_ai/together-ai-embedding-up-to-150m
        together-ai-up-to-4b	=together_ai/together-ai-up-to-4b
        together_ai/BAAI/bge-base-en-v1.5	embedding	512		input=0.008,output=0						768
        together_ai/MiniMaxAI/MiniMax-M2.7	chat	196608		cache_read=0.06,input=0.3,output=1.2													578
        together_ai/MiniMaxAI/MiniMax-M3	chat	524288	524288	cache_read=0.06,input=0.3,output=1.2				581	2026-11-06								578
        together_ai/MiniMaxAI/MiniMax-M3.1-Flash	chat	1048576	1048576	cache_read=0.015,input=0.15,output=0.6				96									582
        together_ai/NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO	chat	32768	32768	input=0.6,output=0.6					2025-08-28								578
        together_ai/Prism-ML/Ternary-Bonsai-27B	chat	262144	262144	input=0,output=0													583
        together_ai/Qwen/QwQ-32B	chat	131072	131072	input=1.2,output=1.2					2025-11-13								578
        together_ai/Qwen/Qwen2-1.5B-Instruct	chat	32768	32768	input=0.02,output=0.02													578
        together_ai/Qwen/Qwen2-72B-Instruct	chat	32768	32768	input=0.9,output=0.9					2025-08-28								578
        together_ai/Qwen/Qwen2-VL-72B-Instruct	chat	32768	32768	input=1.2,output=1.2					2025-08-28								578
        together_ai/Qwen/Qwen2.5-14B-Instruct	chat	32768	32768	input=0.8,output=0.8													578
        together_ai/Qwen/Qwen2.5-72B-Instruct	chat	32768	32768	input=1.2,output=1.2													578
        together_ai/Qwen/Qwen2.5-72B-Instruct-Turbo	chat	131072	131072	input=1.2,output=1.2					2026-02-06								578
        together_ai/Qwen/Qwen2.5-7B-Instruct-Turbo	chat	32768		input=0.3,output=0.3				577									578
        together_ai/Qwen/Qwen2.5-Coder-32B-Instruct	chat	16384	16384	input=0.8,output=0.8					2025-11-13								578
        together_ai/Qwen/Qwen2.5-VL-72B-Instruct	chat	32768	32768	input=1.95,output=8					2026-01-05								578
        together_ai/Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8	chat	262144	262144	input=2,output=2					2026-06-04								578
        together_ai/Qwen/Qwen3-Coder-Next-FP8	chat	262144	262144	input=0.5,output=1.2					2026-05-14								578
        together_ai/Qwen/Qwen3-Next-80B-A3B-Instruct	chat	262144	262144	input=0.15,output=1.5					2026-04-02								578
        together_ai/Qwen/Qwen3-Next-80B-A3B-Thinking	chat	262144	262144	input=0.15,output=1.5					2026-02-25								578
        together_ai/Qwen/Qwen3-VL-32B-Instruct	chat	262144	262144	input=0.5,output=1.5					2026-02-25								578
        together_ai/Qwen/Qwen3-VL-8B-Instruct	chat	262144	262144	input=0.18,output=0.68					2026-04-16								578
        together_ai/Qwen/Qwen3.5-397B-A17B	chat	262144	262144	cache_read=0.35,input=0.6,output=3.6					2026-06-29								578
        together_ai/Qwen/Qwen3.5-9B	chat	262144	262144	input=0.17,output=0.25				191									578
        together_ai/Qwen/Qwen3.6-Plus	chat	1000000	1000000	input=0.5,output=3				197									578
        together_ai/Qwen/Qwen3.7-Max	chat	1000000	1000000	cache_read=0.3,input=1.5,output=4.5				96									582
        together_ai/Qwen/Qwen3.7-Plus	chat	1000000	1000000	input=0.32,output=1.28													578
        together_ai/Qwen/Qwen3.8-2.4T-A95B	chat	1010000	1010000	cache_read=0.25,input=2,output=6				96	2026-11-04								578
        together_ai/Qwen/Qwen3.8-Flash	chat	1000000	1000000	input=0.15,output=0.47													578
        together_ai/Salesforce/Llama-Rank-V1	rerank	8192		input=0.1,output=0					2026-02-06								578
        together_ai/arcee-ai/trinity-mini	chat	128000	128000	input=0.045,output=0.15													578
        together_ai/arize-ai/qwen-2-1.5b-instruct	chat	32768	32768	input=0.1,output=0.1													578
        together_ai/deepseek-ai/DeepSeek-R1-0528	chat	163840		input=3,output=7													578
        together_ai/deepseek-ai/DeepSeek-R1-Distill-Llama-70B	chat	131072	131072	input=2,output=2					2025-12-23								578
        together_ai/deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B	chat	131072	131072	input=0.18,output=0.18					2025-08-28								578
        together_ai/deepseek-ai/DeepSeek-R1-Distill-Qwen-14B	chat	131072	131072	input=1.6,output=1.6					2025-11-13								578
        together_ai/deepseek-ai/DeepSeek-V3	chat	65536	8192	input=1.25,output=1.25				577
        together_ai/deepseek-ai/DeepSeek-V3.1	chat	131072	131072	input=0.6,output=1.7					2026-05-14								578
        together_ai/deepseek-ai/DeepSeek-V4-Flash-0731	chat	1048576	1048576	cache_read=0.03,input=0.14,output=0.28				95	2026-10-22								578
        together_ai/deepseek-ai/DeepSeek-V4-Pro-0813	chat	1048576	1048576	cache_read=0.13,input=1.32,output=3.96				95									578
        together_ai/deepseek-ai/DeepSeek-V4.1-Flash	chat	1048576	1048576	cache_read=0.006,input=0.3,output=1.2				182									578
        together_ai/deepseek-ai/DeepSeek-V4.1-Flash-1017	chat	1048576	1048576	cache_read=0.006,input=0.3,output=1.2				0									578
        together_ai/deepseek-ai/deepseek-coder-33b-instruct	chat	16384	16384	input=0.8,output=0.8					2024-08-22								578
        together_ai/google/gemma-2-27b-it	chat	8192	8192	input=0.8,output=0.8					2025-08-28								578
        together_ai/google/gemma-4-31B-it	chat	262144	262144	input=0.39,output=0.97					2026-09-15								578
        together_ai/meta-llama/Llama-3-8b-chat-hf	chat	8192	8192	input=0.2,output=0.2					2025-08-28								578
        together_ai/meta-llama/Llama-3.1-405B-Instruct	chat	4096	4096	input=3.5,output=3.5													578
        together_ai/meta-llama/Llama-3.2-1B-Instruct	chat	131072	131072	input=0.06,output=0.06													578
        together_ai/meta-llama/Llama-3.2-3B-Instruct	chat	131072	131072	input=0.06,output=0.06													578
        together_ai/meta-llama/Llama-3.3-70B-Instruct-Turbo	chat	131072	131072	input=1.04,output=1.04				577	2026-10-22								578
        together_ai/meta-llama/Llama-4-Scout-17B-16E-Instruct	chat	1048576	1048576	input=0.18,output=0.59					2026-02-06								578
        together_ai/meta-llama/Meta-Llama-3-70B-Instruct-Turbo	chat	8192	8192	input=0.88,output=0.88					2025-12-23								578
        together_ai/meta-llama/Meta-Llama-3-8B-Instruct	chat	8192	8192	input=0.2,output=0.2					2025-08-28								578
        together_ai/meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo	chat	131072	131072	input=0.88,output=0.88					2026-02-25								578
        together_ai/meta-llama/Meta-Llama-3.1-8B	completion	16384	16384	input=0.2,output=0.2													795
        together_ai/meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo	chat	131072	131072	input=0.18,output=0.18					2026-03-06								578
        together_ai/meta-models/Muse-Glimmer-30B	chat	131072	131072	cache_read=0.04,input=0.35,output=1.5				96									578
        together_ai/meta-models/Muse-Spark-Open-816B-A42B	chat	1048576	1048576	cache_read=0.15,input=1.25,output=4.25				584									583
        together_ai/mistralai/Ministral-3-14B-Instruct-2512	chat	262144		input=0.2,output=0.2													578
        together_ai/mistralai/Mistral-7B-Instruct-v0.1	chat	32768	32768	input=0.2,output=0.2					2025-11-13								578
        together_ai/mistralai/Mistral-7B-Instruct-v0.3	chat	32768		input=0.2,output=0.2													578
        together_ai/mistralai/Mistral-Small-24B-Instruct-2501	chat	32768	32768	input=0.1,output=0.3					2026-04-02								578
        together_ai/mistralai/Mixtral-8x7B-Instruct-v0.1	chat	32768	32768	input=0.6,output=0.6					2026-04-16								578
        together_ai/moonshotai/Kimi-K2-Instruct	chat			input=1,output=3				577									579
        together_ai/moonshotai/Kimi-K2.5-fp4	chat	262144		input=0.5,output=2.8													578
        together_ai/moonshotai/Kimi-K2.6	chat	262144	262144	cache_read=0.2,input=1.2,output=4.5					2026-08-19								578
        together_ai/moonshotai/Kimi-K2.7-Code	chat	262144	262144	cache_read=0.19,input=0.95,output=4					2026-08-27								578
        together_ai/moonshotai/Kimi-K3	chat	1048576	1048576	cache_read=0.3,input=3,output=15				581					123				578
        together_ai/nvidia/Llama-3.1-Nemotron-70B-Instruct-HF	chat	32768	32768	input=0.88,output=0.88					2025-08-28								578
        together_ai/nvidia/NVIDIA-Nemotron-3.5-Super-VL	chat	262144	262144	cache_read=0.02,input=0.15,output=0.5				581									578
        together_ai/nvidia/NVIDIA-Nemotron-Nano-9B-v2	chat	131072		input=0.06,output=0.25					2026-02-25								578
        together_ai/nvidia/nemotron-3-ultra-550b-a55b	chat	512288	512288	cache_read=0.2,input=0.6,output=3.6					2026-08-27								578
        together_ai/openai/gpt-oss-120b	chat	131072	131072	input=0.15,output=0.6				187									578
        together_ai/openai/gpt-oss-20b	chat	131072	131072	input=0.05,output=0.2					2026-09-15								578
        together_ai/reflection/Beam-1.0-501B-A23B	chat	1048576	1048576	cache_read=0.04,input=0.4,output=1.2				584									578
        together_ai/thinkingmachines/Inkling	chat	524288	524288	cache_read=0.17,input=1,output=4.05				95	2026-11-06								578
        together_ai/together-ai-21.1b-41b	chat			input=0.8,output=0.8
        together_ai/together-ai-4.1b-8b	chat			input=0.2,output=0.2
        together_ai/together-ai-41.1b-80b	chat			input=0.9,output=0.9
        together_ai/together-ai-8.1b-21b	chat	1000	1000	input=0.3,output=0.3
        together_ai/together-ai-81.1b-110b	chat			input=1.8,output=1.8
        together_ai/together-ai-embedding-151m-to-350m	embedding			input=0.016,output=0
        together_ai/together-ai-embedding-up-to-150m	embedding			input=0.008,output=0
        together_ai/together-ai-up-to-4b	chat			input=0.1,output=0.1
        together_ai/together/Tev1-4B-experimental	chat	32768		input=0.042,output=0													578
        together_ai/togethercomputer/CodeLlama-34b-Instruct	chat							73
        together_ai/zai-org/GLM-4.5-Air-FP8	chat	131072	131072	input=0.2,output=1.1					2026-04-02								578
        together_ai/zai-org/GLM-4.6	chat	202752	202752	input=0.6,output=2.2				580									578
        together_ai/zai-org/GLM-4.7	chat	202752	202752	input=0.45,output=2					2026-04-02								578
        together_ai/zai-org/GLM-5	chat	202752	202752	input=1,output=3.2					2026-06-22								578
        together_ai/zai-org/GLM-5.1	chat	202752	202752	cache_read=0.26,input=1.4,output=4.4					2026-07-10								578
        together_ai/zai-org/GLM-5.2	chat	1048575	128000	cache_read=0.26,input=1.4,output=4.4				94									578
        together_ai/zai-org/GLM-5.3	chat	1048575	128000	cache_read=0.26,input=1.4,output=4.4				94									578
        together_ai/zai-org/GLM-5.3-Flash	chat	1048575	128000	cache_read=0.03,input=0.15,output=0.5				581									578
        transcribe/StartTranscriptionJob	audio_transcription				input.second=0.0001,output.second=0												585
        tts-1	=openai/tts-1
        tts-1-1106	=openai/tts-1-1106
        tts-1-hd	=openai/tts-1-hd
        tts-1-hd-1106	=openai/tts-1-hd-1106
        twelvelabs.marengo-embed-2-7-v1:0	=bedrock/twelvelabs.marengo-embed-2-7-v1:0
        twelvelabs.marengo-embed-3-0-v1:0	=bedrock/twelvelabs.marengo-embed-3-0-v1:0
        twelvelabs.pegasus-1-2-v1:0	=bedrock/twelvelabs.pegasus-1-2-v1:0
        twelvelabs.pegasus-1-5-v1:0	=bedrock/twelvelabs.pegasus-1-5-v1:0
        typesafe/jev-1.13.0	evaluation	65536		input=0.042,output=0													818
        typesafe/jev-1.14.0	evaluation	65536		input=0.042,output=0				819									818
        typesafe/jev-latest	evaluation	65536		input=0.042,output=0													818
        typesafe/jev-preview	evaluation	65536		input=0.042,output=0				819									818
        us-gov.anthropic.claude-fable-5-1	=bedrock/us-gov.anthropic.claude-fable-5-1
        us-gov.anthropic.claude-haiku-5-5	=bedrock/us-gov.anthropic.claude-haiku-5-5
        us-gov.anthropic.claude-opus-4-8	=bedrock/us-gov.anthropic.claude-opus-4-8
        us-gov.anthropic.claude-opus-5	=bedrock/us-gov.anthropic.claude-opus-5
        us-gov.anthropic.claude-opus-5-5	=bedrock/us-gov.anthropic.claude-opus-5-5
        us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0	=bedrock/us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0
        us-gov.anthropic.claude-sonnet-5	=bedrock/us-gov.anthropic.claude-sonnet-5
        us-gov.anthropic.claude-sonnet-5-5	=bedrock/us-gov.anthropic.claude-sonnet-5-5
        us-gov.nvidia.nemotron-nano-12b-v2	=bedrock/us-gov.nvidia.nemotron-nano-12b-v2
        us-gov.nvidia.nemotron-nano-3-30b	=bedrock/us-gov.nvidia.nemotron-nano-3-30b
        us-gov.nvidia.nemotron-nano-9b-v2	=bedrock/us-gov.nvidia.nemotron-nano-9b-v2
        us-gov.nvidia.nemotron-super-3-120b	=bedrock/us-gov.nvidia.nemotron-super-3-120b
        us-gov.openai.gpt-oss-120b-1:0	=bedrock/us-gov.openai.gpt-oss-120b-1:0
        us-gov.openai.gpt-oss-20b-1:0	=bedrock/us-gov.openai.gpt-oss-20b-1:0
        us-gov.xai.grok-4.6	=bedrock/us-gov.xai.grok-4.6
        us.amazon.nova-2-lite-v1:0	=bedrock/us.amazon.nova-2-lite-v1:0
        us.amazon.nova-2-pro-preview-20251202-v1:0	=bedrock/us.amazon.nova-2-pro-preview-20251202-v1:0
        us.amazon.nova-canvas-v1:0	=bedrock/us.amazon.nova-canvas-v1:0
        us.amazon.nova-lite-v1:0	=bedrock/us.amazon.nova-lite-v1:0
        us.amazon.nova-micro-v1:0	=bedrock/us.amazon.nova-micro-v1:0
        us.amazon.nova-pro-v1:0	=bedrock/us.amazon.nova-pro-v1:0
        us.anthropic.claude-3-5-haiku-20241022-v1:0	=bedrock/us.anthropic.claude-3-5-haiku-20241022-v1:0
        us.anthropic.claude-3-5-sonnet-20240620-v1:0	=bedrock/us.anthropic.claude-3-5-sonnet-20240620-v1:0
        us.anthropic.claude-3-5-sonnet-20241022-v2:0	=bedrock/us.anthropic.claude-3-5-sonnet-20241022-v2:0
        us.anthropic.claude-3-7-sonnet-20250219-v1:0	=bedrock/us.anthropic.claude-3-7-sonnet-20250219-v1:0
        us.anthropic.claude-3-opus-20240229-v1:0	=bedrock/us.anthropic.claude-3-opus-20240229-v1:0
        us.anthropic.claude-fable-5	=bedrock/us.anthropic.claude-fable-5
        us.anthropic.claude-fable-5-1	=bedrock/us.anthropic.claude-fable-5-1
        us.anthropic.claude-haiku-4-5-20251001-v1:0	=bedrock/us.anthropic.claude-haiku-4-5-20251001-v1:0
        us.anthropic.claude-haiku-5-5	=bedrock/us.anthropic.claude-haiku-5-5
        us.anthropic.claude-mythos-5	=bedrock/us.anthropic.claude-mythos-5
        us.anthropic.claude-mythos-5-1	=bedrock/us.anthropic.claude-mythos-5-1
        us.anthropic.claude-mythos-preview	=bedrock/us.anthropic.claude-mythos-preview
        us.anthropic.claude-opus-4-1-20250805-v1:0	=bedrock/us.anthropic.claude-opus-4-1-20250805-v1:0
        us.anthropic.claude-opus-4-20250514-v1:0	=bedrock/us.anthropic.claude-opus-4-20250514-v1:0
        us.anthropic.claude-opus-4-5-20251101-v1:0	=bedrock/us.anthropic.claude-opus-4-5-20251101-v1:0
        us.anthropic.claude-opus-4-6-v1	=bedrock/us.anthropic.claude-opus-4-6-v1
        us.anthropic.claude-opus-4-7	=bedrock/us.anthropic.claude-opus-4-7
        us.anthropic.claude-opus-4-8	=bedrock/us.anthropic.claude-opus-4-8
        us.anthropic.claude-opus-5	=bedrock/us.anthropic.claude-opus-5
        us.anthropic.claude-opus-5-5	=bedrock/us.anthropic.claude-opus-5-5
        us.anthropic.claude-sonnet-4-20250514-v1:0	=bedrock/us.anthropic.claude-sonnet-4-20250514-v1:0
        us.anthropic.claude-sonnet-4-5-20250929-v1:0	=bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0
        us.anthropic.claude-sonnet-4-6	=bedrock/us.anthropic.claude-sonnet-4-6
        us.anthropic.claude-sonnet-5	=bedrock/us.anthropic.claude-sonnet-5
        us.anthropic.claude-sonnet-5-5	=bedrock/us.anthropic.claude-sonnet-5-5
        us.cohere.embed-v4:0	=bedrock/us.cohere.embed-v4:0
        us.deepseek.r1-v1:0	=bedrock/us.deepseek.r1-v1:0
        us.deepseek.v3.2	=bedrock/us.deepseek.v3.2
        us.meta.llama3-1-405b-instruct-v1:0	=bedrock/us.meta.llama3-1-405b-instruct-v1:0
        us.meta.llama3-1-70b-instruct-v1:0	=bedrock/us.meta.llama3-1-70b-instruct-v1:0
        us.meta.llama3-1-8b-instruct-v1:0	=bedrock/us.meta.llama3-1-8b-instruct-v1:0
        us.meta.llama3-2-11b-instruct-v1:0	=bedrock/us.meta.llama3-2-11b-instruct-v1:0
        us.meta.llama3-2-1b-instruct-v1:0	=bedrock/us.meta.llama3-2-1b-instruct-v1:0
        us.meta.llama3-2-3b-instruct-v1:0	=bedrock/us.meta.llama3-2-3b-instruct-v1:0
        us.meta.llama3-2-90b-instruct-v1:0	=bedrock/us.meta.llama3-2-90b-instruct-v1:0
        us.meta.llama3-3-70b-instruct-v1:0	=bedrock/us.meta.llama3-3-70b-instruct-v1:0
        us.meta.llama4-maverick-17b-instruct-v1:0	=bedrock/us.meta.llama4-maverick-17b-instruct-v1:0
        us.meta.llama4-scout-17b-instruct-v1:0	=bedrock/us.meta.llama4-scout-17b-instruct-v1:0
        us.mistral.pixtral-large-2502-v1:0	=bedrock/us.mistral.pixtral-large-2502-v1:0
        us.moonshotai.kimi-k3	=bedrock/us.moonshotai.kimi-k3
        us.openai.gpt-5.4	=bedrock/us.openai.gpt-5.4
        us.openai.gpt-5.5	=bedrock/us.openai.gpt-5.5
        us.openai.gpt-5.6-luna	=bedrock/us.openai.gpt-5.6-luna
        us.openai.gpt-5.6-sol	=bedrock/us.openai.gpt-5.6-sol
        us.openai.gpt-5.6-terra	=bedrock/us.openai.gpt-5.6-terra
        us.openai.gpt-6-astra	=bedrock/us.openai.gpt-6-astra
        us.openai.gpt-6-luna	=bedrock/us.openai.gpt-6-luna
        us.openai.gpt-6-sol	=bedrock/us.openai.gpt-6-sol
        us.openai.gpt-6.1-sol	=bedrock/us.openai.gpt-6.1-sol
        us.openai.gpt-6.1-terra	=bedrock/us.openai.gpt-6.1-terra
        us.stability.stable-conservative-upscale-v1:0	=bedrock/us.stability.stable-conservative-upscale-v1:0
        us.stability.stable-creative-upscale-v1:0	=bedrock/us.stability.stable-creative-upscale-v1:0
        us.stability.stable-fast-upscale-v1:0	=bedrock/us.stability.stable-fast-upscale-v1:0
        us.stability.stable-image-control-sketch-v1:0	=bedrock/us.stability.stable-image-control-sketch-v1:0
        us.stability.stable-image-control-structure-v1:0	=bedrock/us.stability.stable-image-control-structure-v1:0
        us.stability.stable-image-erase-object-v1:0	=bedrock/us.stability.stable-image-erase-object-v1:0
        us.stability.stable-image-inpaint-v1:0	=bedrock/us.stability.stable-image-inpaint-v1:0
        us.stability.stable-image-remove-background-v1:0	=bedrock/us.stability.stable-image-remove-background-v1:0
        us.stability.stable-image-search-recolor-v1:0	=bedrock/us.stability.stable-image-search-recolor-v1:0
        us.stability.stable-image-search-replace-v1:0	=bedrock/us.stability.stable-image-search-replace-v1:0
        us.stability.stable-image-style-guide-v1:0	=bedrock/us.stability.stable-image-style-guide-v1:0
        us.stability.stable-outpaint-v1:0	=bedrock/us.stability.stable-outpaint-v1:0
        us.stability.stable-style-transfer-v1:0	=bedrock/us.stability.stable-style-transfer-v1:0
        us.twelvelabs.marengo-embed-2-7-v1:0	=bedrock/us.twelvelabs.marengo-embed-2-7-v1:0
        us.twelvelabs.marengo-embed-3-0-v1:0	=bedrock/us.twelvelabs.marengo-embed-3-0-v1:0
        us.twelvelabs.pegasus-1-2-v1:0	=bedrock/us.twelvelabs.pegasus-1-2-v1:0
        us.twelvelabs.pegasus-1-5-v1:0	=bedrock/us.twelvelabs.pegasus-1-5-v1:0
        us.writer.palmyra-x4-v1:0	=bedrock/us.writer.palmyra-x4-v1:0
        us.writer.palmyra-x5-v1:0	=bedrock/us.writer.palmyra-x5-v1:0
        us.xai.grok-4.6	=bedrock/us.xai.grok-4.6
        us.xai.grok-4.7	=bedrock/us.xai.grok-4.7
        us.zai.glm-5.3	=bedrock/us.zai.glm-5.3
        v0/v0-1.0-md	chat	128000	128000	input=3,output=15				413
        v0/v0-1.5-lg	chat	512000	512000	input=15,output=75				413
        v0/v0-1.5-md	chat	128000	128000	input=3,output=15				413
        vercel_ai_gateway/alibaba/qwen-3-14b	chat	40960	16384	input=0.08,output=0.24
        vercel_ai_gateway/alibaba/qwen-3-235b	chat	40960	16384	input=0.2,output=0.6
        vercel_ai_gateway/alibaba/qwen-3-30b	chat	40960	16384	input=0.1,output=0.3
        vercel_ai_gateway/alibaba/qwen-3-32b	chat	40960	16384	input=0.1,output=0.3				70
        vercel_ai_gateway/alibaba/qwen3-coder	chat	262144	66536	input=0.4,output=1.6				70
        vercel_ai_gateway/amazon/nova-lite	chat	300000	8192	input=0.06,output=0.24				587
        vercel_ai_gateway/amazon/nova-micro	chat	128000	8192	input=0.035,output=0.14				588
        vercel_ai_gateway/amazon/nova-pro	chat	300000	8192	input=0.8,output=3.2				587
        vercel_ai_gateway/amazon/titan-embed-text-v2	chat	0	0	input=0.02,output=0
        vercel_ai_gateway/anthropic/claude-3-5-sonnet	chat	200000	8192	cache_read=0.3,cache_write=3.75,input=3,output=15				589
        vercel_ai_gateway/anthropic/claude-3-5-sonnet-20241022	chat	200000	8192	cache_read=0.3,cache_write=3.75,input=3,output=15				589
        vercel_ai_gateway/anthropic/claude-3-7-sonnet	chat	200000	64000	cache_read=0.3,cache_write=3.75,input=3,output=15				590
        vercel_ai_gateway/anthropic/claude-3-haiku	chat	200000	4096	cache_read=0.03,cache_write=0.3,input=0.25,output=1.25				176
        vercel_ai_gateway/anthropic/claude-3-opus	chat	200000	4096	cache_read=1.5,cache_write=18.75,input=15,output=75				176
        vercel_ai_gateway/anthropic/claude-3.5-haiku	chat	200000	8192	cache_read=0.08,cache_write=1,input=0.8,output=4				176
        vercel_ai_gateway/anthropic/claude-3.5-sonnet	chat	200000	8192	cache_read=0.3,cache_write=3.75,input=3,output=15				176
        vercel_ai_gateway/anthropic/claude-3.7-sonnet	chat	200000	64000	cache_read=0.3,cache_write=3.75,input=3,output=15				176
        vercel_ai_gateway/anthropic/claude-4-opus	chat	200000	32000	cache_read=1.5,cache_write=18.75,input=15,output=75				176
        vercel_ai_gateway/anthropic/claude-4-sonnet	chat	200000	64000	cache_read=0.3,cache_write=3.75,input=3,output=15				70
        vercel_ai_gateway/anthropic/claude-haiku-4.5	chat	200000	64000	cache_read=0.1,cache_write=1.25,input=1,output=5				590
        vercel_ai_gateway/anthropic/claude-opus-4	chat	200000	32000	cache_read=1.5,cache_write=18.75,input=15,output=75				590
        vercel_ai_gateway/anthropic/claude-opus-4.1	chat	200000	32000	cache_read=1.5,cache_write=18.75,input=15,output=75				590
        vercel_ai_gateway/anthropic/claude-opus-4.5	chat	200000	64000	cache_read=0.5,cache_write=6.25,input=5,output=25				591
        vercel_ai_gateway/anthropic/claude-opus-4.6	chat	200000	64000	cache_read=0.5,cache_write=6.25,input=5,output=25				592
        vercel_ai_gateway/anthropic/claude-sonnet-4	chat	200000	64000	cache_read=0.3,cache_write=3.75,input=3,output=15				590
        vercel_ai_gateway/anthropic/claude-sonnet-4.5	chat	1000000	64000	cache_read=0.3,cache_write=3.75,input=3,output=15				593
        vercel_ai_gateway/cohere/command-a	chat	256000	8000	input=2.5,output=10				303
        vercel_ai_gateway/cohere/command-r	chat	128000	4096	input=0.15,output=0.6				70
        vercel_ai_gateway/cohere/command-r-plus	chat	128000	4096	input=2.5,output=10				70
        vercel_ai_gateway/cohere/embed-v4.0	chat	0	0	input=0.12,output=0
        vercel_ai_gateway/deepseek/deepseek-r1	chat	128000	8192	input=0.55,output=2.19				71
        vercel_ai_gateway/deepseek/deepseek-r1-distill-llama-70b	chat	131072	131072	input=0.75,output=0.99				303
        vercel_ai_gateway/deepseek/deepseek-v3	chat	128000	8192	input=0.9,output=0.9				71
        vercel_ai_gateway/google/gemini-2.5-flash	chat	1000000	65536	cache_read=0.03,input=0.3,output=2.5				594
        vercel_ai_gateway/google/gemini-2.5-pro	chat	1048576	65536	cache_read.above_200000=0.25,cache_read=0.125,input.above_200000=2.5,input=1.25,output.above_200000=15,output=10				595
        vercel_ai_gateway/google/gemini-embedding-001	embedding	0	0	input=0.15,output=0
        vercel_ai_gateway/google/gemma-2-9b	chat	8192	8192	input=0.2,output=0.2				208
        vercel_ai_gateway/google/text-embedding-005	embedding	0	0	input=0.025,output=0
        vercel_ai_gateway/google/text-multilingual-embedding-002	embedding	0	0	input=0.025,output=0
        vercel_ai_gateway/inception/mercury-coder-small	chat	32000	16384	input=0.25,output=1
        vercel_ai_gateway/meta/llama-3-70b	chat	8192	8192	input=0.59,output=0.79				71
        vercel_ai_gateway/meta/llama-3-8b	chat	8192	8192	input=0.05,output=0.08				71
        vercel_ai_gateway/meta/llama-3.1-70b	chat	128000	8192	input=0.72,output=0.72				71
        vercel_ai_gateway/meta/llama-3.1-8b	chat	131000	131072	input=0.05,output=0.08				588
        vercel_ai_gateway/meta/llama-3.2-11b	chat	128000	8192	input=0.16,output=0.16				208
        vercel_ai_gateway/meta/llama-3.2-1b	chat	128000	8192	input=0.1,output=0.1
        vercel_ai_gateway/meta/llama-3.2-3b	chat	128000	8192	input=0.15,output=0.15				588
        vercel_ai_gateway/meta/llama-3.2-90b	chat	128000	8192	input=0.72,output=0.72				208
        vercel_ai_gateway/meta/llama-3.3-70b	chat	128000	8192	input=0.72,output=0.72				70
        vercel_ai_gateway/meta/llama-4-maverick	chat	131072	8192	input=0.2,output=0.6				71
        vercel_ai_gateway/meta/llama-4-scout	chat	131072	8192	input=0.1,output=0.3				208
        vercel_ai_gateway/mistral/codestral	chat	256000	4000	input=0.3,output=0.9				70
        vercel_ai_gateway/mistral/codestral-embed	chat	0	0	input=0.15,output=0
        vercel_ai_gateway/mistral/devstral-small	chat	128000	128000	input=0.07,output=0.28				303
        vercel_ai_gateway/mistral/magistral-medium	chat	128000	64000	input=2,output=5				303
        vercel_ai_gateway/mistral/magistral-small	chat	128000	64000	input=0.5,output=1.5				16
        vercel_ai_gateway/mistral/ministral-3b	chat	128000	4000	input=0.04,output=0.04				70
        vercel_ai_gateway/mistral/ministral-8b	chat	128000	4000	input=0.1,output=0.1				208
        vercel_ai_gateway/mistral/mistral-embed	chat	0	0	input=0.1,output=0
        vercel_ai_gateway/mistral/mistral-large	chat	32000	4000	input=2,output=6				70
        vercel_ai_gateway/mistral/mistral-saba-24b	chat	32768	32768	input=0.79,output=0.79
        vercel_ai_gateway/mistral/mistral-small	chat	32000	4000	input=0.1,output=0.3				303
        vercel_ai_gateway/mistral/mixtral-8x22b-instruct	chat	65536	2048	input=1.2,output=1.2				16
        vercel_ai_gateway/mistral/pixtral-12b	chat	128000	4000	input=0.15,output=0.15				176
        vercel_ai_gateway/mistral/pixtral-large	chat	128000	4000	input=2,output=6				176
        vercel_ai_gateway/moonshotai/kimi-k2	chat	131072	16384	input=0.55,output=2.2				70
        vercel_ai_gateway/morph/morph-v3-fast	chat	32768	16384	input=0.8,output=1.2
        vercel_ai_gateway/morph/morph-v3-large	chat	32768	16384	input=0.9,output=1.9
        vercel_ai_gateway/openai/gpt-3.5-turbo	chat	16385	4096	input=0.5,output=1.5				70
        vercel_ai_gateway/openai/gpt-3.5-turbo-instruct	chat	8192	4096	input=1.5,output=2
        vercel_ai_gateway/openai/gpt-4-turbo	chat	128000	4096	input=10,output=30				208
        vercel_ai_gateway/openai/gpt-4.1	chat	1047576	32768	cache_read=0.5,cache_write=0,input=2,output=8				176
        vercel_ai_gateway/openai/gpt-4.1-mini	chat	1047576	32768	cache_read=0.1,cache_write=0,input=0.4,output=1.6				176
        vercel_ai_gateway/openai/gpt-4.1-nano	chat	1047576	32768	cache_read=0.025,cache_write=0,input=0.1,output=0.4				176
        vercel_ai_gateway/openai/gpt-4o	chat	128000	16384	cache_read=1.25,cache_write=0,input=2.5,output=10				176
        vercel_ai_gateway/openai/gpt-4o-mini	chat	128000	16384	cache_read=0.075,cache_write=0,input=0.15,output=0.6				176
        vercel_ai_gateway/openai/o1	chat	200000	100000	cache_read=7.5,cache_write=0,input=15,output=60				176
        vercel_ai_gateway/openai/o3	chat	200000	100000	cache_read=0.5,cache_write=0,input=2,output=8				176
        vercel_ai_gateway/openai/o3-mini	chat	200000	100000	cache_read=0.55,cache_write=0,input=1.1,output=4.4				303
        vercel_ai_gateway/openai/o4-mini	chat	200000	100000	cache_read=0.275,cache_write=0,input=1.1,output=4.4				176
        vercel_ai_gateway/openai/text-embedding-3-large	embedding	0	0	input=0.13,output=0
        vercel_ai_gateway/openai/text-embedding-3-small	embedding	0	0	input=0.02,output=0
        vercel_ai_gateway/openai/text-embedding-ada-002	embedding	0	0	input=0.1,output=0
        vercel_ai_gateway/perplexity/sonar	chat	127000	8000	input=1,output=1
        vercel_ai_gateway/perplexity/sonar-pro	chat	200000	8000	input=3,output=15
        vercel_ai_gateway/perplexity/sonar-reasoning	chat	127000	8000	input=1,output=5
        vercel_ai_gateway/perplexity/sonar-reasoning-pro	chat	127000	8000	input=2,output=8
        vercel_ai_gateway/vercel/v0-1.0-md	chat	128000	32000	input=3,output=15				208
        vercel_ai_gateway/vercel/v0-1.5-md	chat	128000	32768	input=3,output=15				208
        vercel_ai_gateway/xai/grok-2	chat	131072	4000	input=2,output=10				70
        vercel_ai_gateway/xai/grok-2-vision	chat	32768	32768	input=2,output=10				208
        vercel_ai_gateway/xai/grok-3	chat	131072	131072	input=3,output=15				70
        vercel_ai_gateway/xai/grok-3-fast	chat	131072	131072	input=5,output=25				16
        vercel_ai_gateway/xai/grok-3-mini	chat	131072	131072	input=0.3,output=0.5				70
        vercel_ai_gateway/xai/grok-3-mini-fast	chat	131072	131072	input=0.6,output=4				70
        vercel_ai_gateway/xai/grok-4	chat	256000	256000	input=3,output=15				70
        vercel_ai_gateway/zai/glm-4.5	chat	131072	131072	input=0.6,output=2.2				70
        vercel_ai_gateway/zai/glm-4.5-air	chat	128000	96000	input=0.2,output=1.1				70
        vercel_ai_gateway/zai/glm-4.6	chat	200000	200000	cache_read=0.11,input=0.45,output=1.8				73									596
        vertex_ai/chirp	audio_speech				input.character=0.00003						86						597
        vertex_ai/chirp_2	audio_transcription				input.second=0.00026667						598						599
        vertex_ai/chirp_3	audio_transcription				input.second=0.00026667						598						599
        vertex_ai/claude-3-5-haiku	chat	200000	8192	input=1,output=5				600	2026-07-05
        vertex_ai/claude-3-5-haiku@20241022	chat	200000	8192	input=1,output=5				600	2026-07-05
        vertex_ai/claude-3-5-sonnet	chat	200000	8192	input=3,output=15				602	2026-02-19
        vertex_ai/claude-3-5-sonnet@20240620	chat	200000	8192	input=3,output=15				603	2026-02-19
        vertex_ai/claude-3-haiku	chat	200000	4096	input=0.25,output=1.25				604	2026-08-23
        vertex_ai/claude-3-haiku@20240307	chat	200000	4096	input=0.25,output=1.25				604	2026-08-23
        vertex_ai/claude-3-opus	chat	200000	4096	input=15,output=75				604	2025-08-01
        vertex_ai/claude-3-opus@20240229	chat	200000	4096	input=15,output=75				604	2025-08-01
        vertex_ai/claude-3-sonnet	chat	200000	4096	input=3,output=15				604
        vertex_ai/claude-3-sonnet@20240229	chat	200000	4096	input=3,output=15				604
        vertex_ai/claude-fable-5	chat	1000000	128000	cache_read.batch=0.5,cache_read=1,cache_write.batch=6.25,cache_write=12.5,cache_write_1h=20,input.batch=5,input=10,output.batch=25,output=50	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	31	2027-06-08								327
        vertex_ai/claude-fable-5-1	chat	1000000	128000	cache_read.batch=0.125,cache_read=0.25,cache_write.batch=6.25,cache_write=12.5,cache_write_1h=20,input.batch=5,input=10,output.batch=25,output=50	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	32	2027-03-01								327
        vertex_ai/claude-fable-5-1@default	chat	1000000	128000	cache_read.batch=0.125,cache_read=0.25,cache_write.batch=6.25,cache_write=12.5,cache_write_1h=20,input.batch=5,input=10,output.batch=25,output=50	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	32	2027-03-01								327
        vertex_ai/claude-fable-5@default	chat	1000000	128000	cache_read.batch=0.5,cache_read=1,cache_write.batch=6.25,cache_write=12.5,cache_write_1h=20,input.batch=5,input=10,output.batch=25,output=50	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	31	2027-06-08								327
        vertex_ai/claude-haiku-4-5	chat	200000	64000	cache_read.batch=0.05,cache_read=0.1,cache_write.batch=0.625,cache_write=1.25,cache_write_1h=2,input.batch=0.5,input=1,output.batch=2.5,output=5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	601	2026-10-15								327
        vertex_ai/claude-haiku-4-5@20251001	chat	200000	64000	cache_read.batch=0.05,cache_read=0.1,cache_write.batch=0.625,cache_write=1.25,cache_write_1h=2,input.batch=0.5,input=1,output.batch=2.5,output=5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	601	2026-10-15								327
        vertex_ai/claude-haiku-5-5	chat	1000000	128000	cache_read.above_100000=0.05,cache_read.batch=0.005,cache_read=0.01,cache_write.above_100000=0.625,cache_write.batch=0.0625,cache_write=0.125,cache_write_1h.above_100000=1,cache_write_1h=0.2,input.above_100000=0.5,input.batch=0.05,input=0.1,output.above_100000=2.5,output.batch=0.25,output=0.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	844									325
        vertex_ai/claude-haiku-5-5@default	chat	1000000	128000	cache_read.above_100000=0.05,cache_read.batch=0.005,cache_read=0.01,cache_write.above_100000=0.625,cache_write.batch=0.0625,cache_write=0.125,cache_write_1h.above_100000=1,cache_write_1h=0.2,input.above_100000=0.5,input.batch=0.05,input=0.1,output.above_100000=2.5,output.batch=0.25,output=0.5	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	844									325
        vertex_ai/claude-opus-4-5	chat	200000	64000	cache_read.batch=0.25,cache_read=0.5,cache_write.batch=3.125,cache_write=6.25,cache_write_1h=10,input.batch=2.5,input=5,output.batch=12.5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	28	2026-11-24								327
        vertex_ai/claude-opus-4-5@20251101	chat	200000	64000	cache_read.batch=0.25,cache_read=0.5,cache_write.batch=3.125,cache_write=6.25,cache_write_1h=10,input.batch=2.5,input=5,output.batch=12.5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	605	2026-11-24								327
        vertex_ai/claude-opus-4-6	chat	1000000	128000	cache_read.batch=0.25,cache_read=0.5,cache_write.batch=3.125,cache_write=6.25,cache_write_1h=10,input.batch=2.5,input=5,output.batch=12.5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	29	2027-02-05								327
        vertex_ai/claude-opus-4-6@default	chat	1000000	128000	cache_read.batch=0.25,cache_read=0.5,cache_write.batch=3.125,cache_write=6.25,cache_write_1h=10,input.batch=2.5,input=5,output.batch=12.5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	29	2027-02-05								327
        vertex_ai/claude-opus-4-7	chat	1000000	128000	cache_read.batch=0.25,cache_read=0.5,cache_write.batch=3.125,cache_write=6.25,cache_write_1h=10,input.batch=2.5,input=5,output.batch=12.5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	30	2027-04-16								327
        vertex_ai/claude-opus-4-7@default	chat	1000000	128000	cache_read.batch=0.25,cache_read=0.5,cache_write.batch=3.125,cache_write=6.25,cache_write_1h=10,input.batch=2.5,input=5,output.batch=12.5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	30	2027-04-16								327
        vertex_ai/claude-opus-4-8	chat	1000000	128000	cache_read.batch=0.25,cache_read=0.5,cache_write.batch=3.125,cache_write=6.25,cache_write_1h=10,input.batch=2.5,input=5,output.batch=12.5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	31	2027-05-28								327
        vertex_ai/claude-opus-4-8@default	chat	1000000	128000	cache_read.batch=0.25,cache_read=0.5,cache_write.batch=3.125,cache_write=6.25,cache_write_1h=10,input.batch=2.5,input=5,output.batch=12.5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	31	2027-05-28								327
        vertex_ai/claude-opus-5	chat	1000000	128000	cache_read.batch=0.25,cache_read=0.5,cache_write.batch=3.125,cache_write=6.25,cache_write_1h=10,input.batch=2.5,input=5,output.batch=12.5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	31	2027-01-24								327
        vertex_ai/claude-opus-5-5	chat	1000000	128000	cache_read.batch=0.1,cache_read=0.2,cache_write.batch=2.5,cache_write=5,cache_write_1h=8,input.batch=2.5,input=4,output.batch=12.5,output=20	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	32									327
        vertex_ai/claude-opus-5-5@default	chat	1000000	128000	cache_read.batch=0.1,cache_read=0.2,cache_write.batch=2.5,cache_write=5,cache_write_1h=8,input.batch=2.5,input=4,output.batch=12.5,output=20	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	32									327
        vertex_ai/claude-opus-5@default	chat	1000000	128000	cache_read.batch=0.25,cache_read=0.5,cache_write.batch=3.125,cache_write=6.25,cache_write_1h=10,input.batch=2.5,input=5,output.batch=12.5,output=25	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	31	2027-01-24								327
        vertex_ai/claude-sonnet-4-5	chat	200000	64000	cache_read.above_200000=0.6,cache_read.batch=0.15,cache_read=0.3,cache_write.above_200000=7.5,cache_write.batch=1.88,cache_write=3.75,cache_write_1h.above_200000=12,cache_write_1h=6,input.above_200000=6,input.batch=1.5,input=3,output.above_200000=22.5,output.batch=7.5,output=15	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	26	2026-09-29								327
        vertex_ai/claude-sonnet-4-5@20250929	chat	200000	64000	cache_read.above_200000=0.6,cache_read.batch=0.15,cache_read=0.3,cache_write.above_200000=7.5,cache_write.batch=1.88,cache_write=3.75,cache_write_1h.above_200000=12,cache_write_1h=6,input.above_200000=6,input.batch=1.5,input=3,output.above_200000=22.5,output.batch=7.5,output=15	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	606	2026-09-29								327
        vertex_ai/claude-sonnet-4-6	chat	1000000	64000	cache_read.batch=0.15,cache_read=0.3,cache_write.batch=1.88,cache_write=3.75,cache_write_1h=6,input.batch=1.5,input=3,output.batch=7.5,output=15	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	29									327
        vertex_ai/claude-sonnet-4-6@default	chat	1000000	64000	cache_read.batch=0.15,cache_read=0.3,cache_write.batch=1.88,cache_write=3.75,cache_write_1h=6,input.batch=1.5,input=3,output.batch=7.5,output=15	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	29									327
        vertex_ai/claude-sonnet-5	chat	1000000	128000	cache_read=0.2,cache_write=2.5,cache_write_1h=4,input.batch=1,input=2,output.batch=5,output=10	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	31	2026-12-24								327
        vertex_ai/claude-sonnet-5-5	chat	1000000	128000	cache_read.batch=0.05,cache_read=0.1,cache_write.batch=1.25,cache_write=2.5,cache_write_1h=4,input.batch=1,input=2,output.batch=5,output=10	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	830									327
        vertex_ai/claude-sonnet-5-5@default	chat	1000000	128000	cache_read.batch=0.05,cache_read=0.1,cache_write.batch=1.25,cache_write=2.5,cache_write_1h=4,input.batch=1,input=2,output.batch=5,output=10	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	830									327
        vertex_ai/claude-sonnet-5@default	chat	1000000	128000	cache_read=0.2,cache_write=2.5,cache_write_1h=4,input.batch=1,input=2,output.batch=5,output=10	web_search.query.high=0.01,web_search.query.low=0.01,web_search.query.medium=0.01		regional_endpoint=1100	31	2026-12-24								327
        vertex_ai/codestral-2	chat	128000	128000	input=0.3,output=0.9				70									327
        vertex_ai/codestral-2501	chat	128000	128000	input=0.2,output=0.6				70
        vertex_ai/codestral-2@001	chat	128000	128000	input=0.3,output=0.9				70									327
        vertex_ai/codestral@2405	chat	128000	128000	input=0.2,output=0.6				70
        vertex_ai/codestral@latest	chat	128000	128000	input=0.2,output=0.6				70
        vertex_ai/deep-research-pro-preview-12-2025	chat	65536	32768	cache_read.batch=0.1,cache_read=0.2,input.batch=1,input=2,output.batch=6,output=12,output_image=120	input.image=0.0011,output.image=0.134												327
        vertex_ai/deep-research-pro-preview-12-2025@language-models	chat	65536	32768	cache_read.batch=0.1,cache_read=0.2,input.batch=1,input=2,output.batch=6,output=12,output_image=120	input.image=0.0011,output.image=0.134			961			324	65					327
        vertex_ai/deepseek-ai/deepseek-ocr-maas	ocr			input=0.3,output=1.2	ocr.page=0.0003				2026-10-21							607	327
        vertex_ai/deepseek-ai/deepseek-r1-0528-maas	chat	65336	8192	input.batch=0.675,input=1.35,output.batch=2.7,output=5.4				608	2026-10-21							607	327
        vertex_ai/deepseek-ai/deepseek-v3.1-maas	chat	163840	32768	cache_read=0.06,input.batch=0.3,input=0.6,output.batch=0.85,output=1.7				266	2026-10-21							607	327
        vertex_ai/deepseek-ai/deepseek-v3.2-maas	chat	163840	32768	cache_read=0.056,input.batch=0.28,input=0.56,output.batch=0.84,output=1.68				608	2026-10-21							609	327
        vertex_ai/deepseek-ai/deepseek-v4.1-flash-maas	chat	1048576	1048576	cache_read=0.03,input=0.3,output=1.2				463								609	327
        vertex_ai/gemini-2.0-flash	chat			input.batch=0.075,input=0.15,input_audio.batch=0.5,input_audio=1,output.batch=0.3,output=0.6	input.character=0.0000000375				2026-06-01								327
        vertex_ai/gemini-2.0-flash-lite	chat			input.batch=0.0375,input=0.075,input_audio.batch=0.0375,input_audio=0.075,output.batch=0.15,output=0.3	input.character=0.00000001875				2026-06-01								327
        vertex_ai/gemini-2.5-computer-use-preview-10-2025	chat	128000	64000	input.above_200000=2.5,input=1.25,output.above_200000=15,output=10				356				23					327
        vertex_ai/gemini-2.5-flash	chat	1048576	65535	cache_read.flex=0.03,cache_read.priority=0.054,cache_read=0.03,cache_read_audio=0.1,input.batch=0.15,input.flex=0.15,input.priority=0.54,input=0.3,input_audio.batch=0.5,input_audio.priority=1.8,input_audio=1,output.batch=1.25,output.flex=1.25,output.priority=4.5,output=2.5,output_reasoning=2.5	maps_grounding.query=0.025,web_search.query.high=0.035,web_search.query.low=0.035,web_search.query.medium=0.035			959	2026-10-20		324	243					327
        vertex_ai/gemini-2.5-flash-image	image_generation	32768	32768	input.batch=0.15,input.flex=0.15,input=0.3,input_audio=1,output.batch=1.25,output.flex=1.25,output=2.5,output_image.batch=15,output_image=30,output_reasoning=2.5	output.image=0.039			610	2027-03-15		611	346		100000	8000000		327
        vertex_ai/gemini-2.5-flash-image@language-models	image_generation	32768	32768	input.batch=0.15,input.flex=0.15,input=0.3,input_audio=1,output.batch=1.25,output.flex=1.25,output=2.5,output_image.batch=15,output_image=30,output_reasoning=2.5	output.image=0.039			960	2027-03-15		611	346		100000	8000000		327
        vertex_ai/gemini-2.5-flash-lite	chat	1048576	65535	cache_read.flex=0.01,cache_read.priority=0.018,cache_read=0.01,cache_read_audio=0.03,input.batch=0.05,input.flex=0.05,input.priority=0.18,input=0.1,input_audio.batch=0.05,input_audio.priority=0.54,input_audio=0.3,output.batch=0.2,output.flex=0.2,output.priority=0.72,output=0.4,output_reasoning=0.4	maps_grounding.query=0.025,web_search.query.high=0.035,web_search.query.low=0.035,web_search.query.medium=0.035			959	2026-10-20		324	243					327
        vertex_ai/gemini-2.5-flash-lite-preview-09-2025	chat	1048576	65535	cache_read=0.01,input=0.1,input_audio=0.3,output=0.4,output_reasoning=0.4	maps_grounding.query=0.025,web_search.query.high=0.035,web_search.query.low=0.035,web_search.query.medium=0.035			959			324	243					963
        vertex_ai/gemini-2.5-flash-native-audio	realtime			input=0.5,input_audio=3,input_image=3,input_video=3,output=2,output_audio=12					2026-12-13								327
        vertex_ai/gemini-2.5-flash-preview-09-2025	chat	1048576	65535	cache_read=0.03,input=0.3,input_audio=1,output=2.5,output_reasoning=2.5	maps_grounding.query=0.025,web_search.query.high=0.035,web_search.query.low=0.035,web_search.query.medium=0.035			959			324	243					325
        vertex_ai/gemini-2.5-flash-preview-tts	audio_speech			input.batch=0.25,input=0.5,output=10,output_audio=10													327
        vertex_ai/gemini-2.5-flash-tts	audio_speech			input.batch=0.25,input=0.5,output=10,output_audio=10													327
        vertex_ai/gemini-2.5-pro	chat	1048576	65535	cache_read.above_200000.priority=0.45,cache_read.above_200000=0.25,cache_read.flex=0.125,cache_read.priority=0.225,cache_read=0.125,cache_write.above_200000=0.25,input.above_200000.batch=1.25,input.above_200000.priority=4.5,input.above_200000=2.5,input.batch=0.625,input.flex=0.625,input.priority=2.25,input=1.25,output.above_200000.batch=7.5,output.above_200000.priority=27,output.above_200000=15,output.batch=5,output.flex=5,output.priority=18,output=10	maps_grounding.query=0.025,web_search.query.high=0.035,web_search.query.low=0.035,web_search.query.medium=0.035			966	2026-10-20		332	243					327
        vertex_ai/gemini-2.5-pro-preview-tts	chat	1048576	65535	cache_read=0.125,input.batch=0.5,input=1,input_audio=0.7,output=20,output_audio=20	web_search.query.high=0.035,web_search.query.low=0.035,web_search.query.medium=0.035			967				366					327
        vertex_ai/gemini-2.5-pro-tts	audio_speech			input.batch=0.5,input=1,output=20,output_audio=20													327
        vertex_ai/gemini-3-flash-preview	chat	1048576	65535	cache_read.priority=0.09,cache_read=0.05,cache_read_audio=0.1,input.batch=0.25,input.flex=0.25,input.priority=0.9,input=0.5,input_audio.batch=0.5,input_audio.priority=1.8,input_audio=1,output.batch=1.5,output.flex=1.5,output.priority=5.4,output=3	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			326			324	243					327
        vertex_ai/gemini-3-flash-preview@language-models	chat	1048576	65535	cache_read.priority=0.09,cache_read=0.05,cache_read_audio=0.1,input.batch=0.25,input.flex=0.25,input.priority=0.9,input=0.5,input_audio.batch=0.5,input_audio.priority=1.8,input_audio=1,output.batch=1.5,output.flex=1.5,output.priority=5.4,output=3,output_reasoning=3	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			972			324	243					327
        vertex_ai/gemini-3-pro-image	image_generation	65536	32768	cache_read.above_200000.priority=0.72,cache_read.above_200000=0.4,cache_read.batch=0.1,cache_read.flex=0.1,cache_read.priority=0.36,cache_read=0.2,input.above_200000.priority=7.2,input.above_200000=4,input.batch=1,input.flex=1,input.priority=3.6,input=2,output.above_200000.priority=32.4,output.above_200000=18,output.batch=6,output.flex=6,output.priority=21.6,output=12,output_image.batch=60,output_image=120	input.image=0.0011,output.image=0.134			612	2027-05-28		611						327
        vertex_ai/gemini-3-pro-image-preview	image_generation	65536	32768	cache_read.above_200000.priority=0.72,cache_read.above_200000=0.4,cache_read.batch=0.1,cache_read.priority=0.36,cache_read=0.2,input.above_200000.priority=7.2,input.above_200000=4,input.batch=1,input.priority=3.6,input=2,output.above_200000.priority=32.4,output.above_200000=18,output.batch=6,output.priority=21.6,output=12,output_image.batch=60,output_image=120	input.image=0.0011,output.image=0.134			612			611						327
        vertex_ai/gemini-3-pro-image-preview@language-models	image_generation	65536	32768	cache_read.above_200000.priority=0.72,cache_read.above_200000=0.4,cache_read.batch=0.1,cache_read.priority=0.36,cache_read=0.2,input.above_200000.priority=7.2,input.above_200000=4,input.batch=1,input.priority=3.6,input=2,output.above_200000.priority=32.4,output.above_200000=18,output.batch=6,output.priority=21.6,output=12,output_image.batch=60,output_image=120	input.image=0.0011,output.image=0.134,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			961			611	65					327
        vertex_ai/gemini-3-pro-image@language-models	image_generation	65536	32768	cache_read.above_200000.priority=0.72,cache_read.above_200000=0.4,cache_read.batch=0.1,cache_read.flex=0.1,cache_read.priority=0.36,cache_read=0.2,input.above_200000.priority=7.2,input.above_200000=4,input.batch=1,input.flex=1,input.priority=3.6,input=2,output.above_200000.priority=32.4,output.above_200000=18,output.batch=6,output.flex=6,output.priority=21.6,output=12,output_image.batch=60,output_image=120	input.image=0.0011,output.image=0.134,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			961	2027-05-28		611	65					327
        vertex_ai/gemini-3-pro-preview	chat	1048576	65535	cache_read.above_200000.priority=0.72,cache_read.above_200000=0.4,cache_read.priority=0.36,cache_read=0.2,cache_write.above_200000=0.25,input.above_200000.priority=7.2,input.above_200000=4,input.batch=1,input.priority=3.6,input=2,output.above_200000.priority=32.4,output.above_200000=18,output.batch=6,output.priority=21.6,output=12	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			323			324	243					325
        vertex_ai/gemini-3.1-flash-image	image_generation	65536	32768	cache_read.batch=0.025,cache_read.flex=0.025,cache_read.priority=0.09,cache_read=0.05,input.batch=0.25,input.flex=0.25,input.priority=0.9,input=0.5,output.batch=1.5,output.flex=1.5,output.priority=5.4,output=3,output_image.batch=30,output_image=60	input.image=0.00056,output.image=0.0672		regional_endpoint=1100	612	2027-05-28		611						327
        vertex_ai/gemini-3.1-flash-image-preview	image_generation	65536	32768	cache_read.batch=0.025,cache_read=0.05,input.batch=0.25,input=0.5,output.batch=1.5,output=3,output_image.batch=30,output_image=60	input.image=0.00056,output.image=0.0672			612			611						327
        vertex_ai/gemini-3.1-flash-image-preview@language-models	image_generation	65536	32768	cache_read.batch=0.025,cache_read=0.05,input.batch=0.25,input=0.5,output.batch=1.5,output=3,output_image.batch=30,output_image=60	input.image=0.00056,output.image=0.0672,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			961			611	65					327
        vertex_ai/gemini-3.1-flash-image@language-models	image_generation	65536	32768	cache_read.batch=0.025,cache_read.flex=0.025,cache_read.priority=0.09,cache_read=0.05,input.batch=0.25,input.flex=0.25,input.priority=0.9,input=0.5,output.batch=1.5,output.flex=1.5,output.priority=5.4,output=3,output_image.batch=30,output_image=60	input.image=0.00056,output.image=0.0672,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			961	2027-05-28		611	65					327
        vertex_ai/gemini-3.1-flash-lite	chat	1048576	65536	cache_read.batch=0.0125,cache_read.flex=0.0125,cache_read.priority=0.045,cache_read=0.025,cache_read_audio=0.05,input.batch=0.125,input.flex=0.125,input.priority=0.45,input=0.25,input_audio.batch=0.25,input_audio.priority=0.9,input_audio=0.5,output.batch=0.75,output.flex=0.75,output.priority=2.7,output=1.5,output_reasoning=1.5	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014		regional_endpoint=1100	342	2027-05-07		324	243					327
        vertex_ai/gemini-3.1-flash-lite-image	image_generation	65536	4096	cache_read.batch=0.0125,cache_read.flex=0.0125,cache_read.priority=0.045,cache_read=0.025,input.batch=0.125,input.flex=0.125,input.priority=0.45,input=0.25,output.batch=0.75,output.flex=0.75,output.priority=2.7,output=1.5,output_image.batch=15,output_image=30	input.image=0.00028,output.image=0.0336			613			611	614					327
        vertex_ai/gemini-3.1-flash-lite-preview	chat	1048576	65536	cache_read=0.025,input=0.25,input_audio=0.5,output=1.5,output_reasoning=1.5	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			342			324	243					336
        vertex_ai/gemini-3.1-flash-lite-preview@language-models	chat	1048576	65536	cache_read=0.025,input=0.25,input_audio=0.5,output=1.5,output_reasoning=1.5	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			342			324	243					962
        vertex_ai/gemini-3.1-flash-lite@language-models	chat	1048576	65536	cache_read.batch=0.0125,cache_read.flex=0.0125,cache_read.priority=0.045,cache_read=0.025,cache_read_audio=0.05,input.batch=0.125,input.flex=0.125,input.priority=0.45,input=0.25,input_audio.batch=0.25,input_audio.priority=0.9,input_audio=0.5,output.batch=0.75,output.flex=0.75,output.priority=2.7,output=1.5,output_reasoning=1.5	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			342	2027-05-07		324	243					327
        vertex_ai/gemini-3.1-flash-tts-preview	audio_speech			input.batch=0.5,input=1,output=20,output_audio=20													327
        vertex_ai/gemini-3.1-pro-preview	chat	1048576	65536	cache_read.above_200000.priority=0.72,cache_read.above_200000=0.4,cache_read.priority=0.36,cache_read=0.2,cache_write.above_200000=0.25,input.above_200000.batch=2,input.above_200000.priority=7.2,input.above_200000=4,input.batch=1,input.flex=1,input.priority=3.6,input=2,output.above_200000.batch=9,output.above_200000.priority=32.4,output.above_200000=18,output.batch=6,output.flex=6,output.priority=21.6,output=12	maps_grounding.query=0.014,output.image=0.00012,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			335			324	243					327
        vertex_ai/gemini-3.1-pro-preview-customtools	chat	1048576	65536	cache_read.above_200000.priority=0.72,cache_read.above_200000=0.4,cache_read.priority=0.36,cache_read=0.2,cache_write.above_200000=0.25,input.above_200000.priority=7.2,input.above_200000=4,input.batch=1,input.priority=3.6,input=2,output.above_200000.priority=32.4,output.above_200000=18,output.batch=6,output.priority=21.6,output=12	maps_grounding.query=0.014,output.image=0.00012,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			335			324	243					336
        vertex_ai/gemini-3.1-pro-preview-customtools@language-models	chat	1048576	65536	cache_read.above_200000=0.4,cache_read=0.2,cache_write.above_200000=0.25,input.above_200000=4,input.batch=1,input=2,output.above_200000=18,output.batch=6,output=12	maps_grounding.query=0.014,output.image=0.00012,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			335			324	243					336
        vertex_ai/gemini-3.5-flash	chat	1048576	65535	cache_read.batch=0.075,cache_read.flex=0.075,cache_read.priority=0.27,cache_read=0.15,input.batch=0.75,input.flex=0.75,input.priority=2.7,input=1.5,input_audio.priority=2.7,input_audio=1.5,output.batch=4.5,output.flex=4.5,output.priority=16.2,output=9,output_reasoning=9	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014		regional_endpoint=1100	328	2027-05-19		324	243					327
        vertex_ai/gemini-3.5-flash-lite	chat	1048576	65536	cache_read.batch=0.015,cache_read.flex=0.015,cache_read.priority=0.054,cache_read=0.03,input.batch=0.15,input.flex=0.15,input.priority=0.54,input=0.3,output.batch=1.25,output.flex=1.25,output.priority=4.5,output=2.5,output_reasoning=2.5	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014		regional_endpoint=1100	357	2027-07-21		324	243					327
        vertex_ai/gemini-3.5-flash-lite@language-models	chat	1048576	65536	cache_read.batch=0.015,cache_read.flex=0.015,cache_read.priority=0.054,cache_read=0.03,input.batch=0.15,input.flex=0.15,input.priority=0.54,input=0.3,output.batch=1.25,output.flex=1.25,output.priority=4.5,output=2.5,output_reasoning=2.5	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			357	2027-07-21		324	243					327
        vertex_ai/gemini-3.5-flash@language-models	chat	1048576	65535	cache_read.batch=0.075,cache_read.flex=0.075,cache_read.priority=0.27,cache_read=0.15,input.batch=0.75,input.flex=0.75,input.priority=2.7,input=1.5,input_audio.priority=2.7,input_audio=1.5,output.batch=4.5,output.flex=4.5,output.priority=16.2,output=9,output_reasoning=9	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			973	2027-05-19		324	243					327
        vertex_ai/gemini-3.5-live-translate-preview	realtime			input=3.5,input_audio=3.5,output=21,output_audio=21	input.second=0.0000875			673			83	740					327
        vertex_ai/gemini-3.5-transcribe	audio_transcription			input_audio=2,output=12	input.second=0.00005												327
        vertex_ai/gemini-3.5-transcribe-live	audio_transcription			input_audio=3.5,output=21	input.second=0.0000875												327
        vertex_ai/gemini-3.5-transcribe-live-preview	audio_transcription			input=3.5,input_audio=3.5,output=21				88			83	90					327
        vertex_ai/gemini-3.5-transcribe-preview	audio_transcription			input=2,input_audio=2,output=12				88			85	742					327
        vertex_ai/gemini-3.6-flash	chat	1048576	65536	cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.135,cache_read=0.075,input.batch=0.375,input.flex=0.375,input.priority=1.35,input=0.75,output.batch=1.875,output.flex=1.875,output.priority=6.75,output=3.75,output_reasoning=3.75	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014		regional_endpoint=1100	329	2026-11-19		324	243					327
        vertex_ai/gemini-3.6-flash@language-models	chat	1048576	65536	cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.135,cache_read=0.075,input.batch=0.375,input.flex=0.375,input.priority=1.35,input=0.75,output.batch=1.875,output.flex=1.875,output.priority=6.75,output=3.75,output_reasoning=3.75	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			357	2026-11-19		324	243					327
        vertex_ai/gemini-3.7-flash	chat	1048576	65536	cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.135,cache_read=0.075,input.batch=0.375,input.flex=0.375,input.priority=1.35,input=0.75,output.batch=1.875,output.flex=1.875,output.priority=6.75,output=3.75,output_reasoning=3.75	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014		regional_endpoint=1100	330	2027-01-28		324	243					327
        vertex_ai/gemini-3.7-flash@language-models	chat	1048576	65536	cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.135,cache_read=0.075,input.batch=0.375,input.flex=0.375,input.priority=1.35,input=0.75,output.batch=1.875,output.flex=1.875,output.priority=6.75,output=3.75,output_reasoning=3.75	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			361	2027-01-28		324	243					327
        vertex_ai/gemini-3.8-flash	chat	1048576	65536	cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.135,cache_read=0.075,input.batch=0.375,input.flex=0.375,input.priority=1.35,input=0.75,output.batch=1.875,output.flex=1.875,output.priority=6.75,output=3.75,output_reasoning=3.75	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014		regional_endpoint=1100	330			324	243					327
        vertex_ai/gemini-3.8-flash-cyber	chat	1048576	65536	cache_read.batch=0.075,cache_read.flex=0.075,cache_read.priority=0.27,cache_read=0.15,input.batch=0.75,input.flex=0.75,input.priority=2.7,input=1.5,output.batch=3.75,output.flex=3.75,output.priority=13.5,output=7.5,output_reasoning=7.5			regional_endpoint=1100	331			332	243					327
        vertex_ai/gemini-3.8-flash-cyber@language-models	chat	1048576	65536	cache_read.batch=0.075,cache_read.flex=0.075,cache_read.priority=0.27,cache_read=0.15,input.batch=0.75,input.flex=0.75,input.priority=2.7,input=1.5,output.batch=3.75,output.flex=3.75,output.priority=13.5,output=7.5,output_reasoning=7.5				974			332	243					327
        vertex_ai/gemini-3.8-flash-lite-tts	audio_speech	8192	16384	input=0.5,output=6,output_audio=6							86						327
        vertex_ai/gemini-3.8-flash-tts	audio_speech	8192	16384	input=0.5,output=9,output_audio=9							86						327
        vertex_ai/gemini-3.8-flash@language-models	chat	1048576	65536	cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.135,cache_read=0.075,input.batch=0.375,input.flex=0.375,input.priority=1.35,input=0.75,output.batch=1.875,output.flex=1.875,output.priority=6.75,output=3.75,output_reasoning=3.75	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			361			324	243					327
        vertex_ai/gemini-3.8-live	realtime	131072	65536	input=0.75,input_audio=3,input_image=1,input_video=1,output=4.5,output_audio=12,output_video=1	input.video_second=0.000033333333333333335			333			334	321					327
        vertex_ai/gemini-4-argon	chat	1048576	1048576	cache_read.batch=0.05,cache_read.flex=0.05,cache_read.priority=0.18,cache_read=0.1,input.batch=1,input.flex=1,input.priority=3.6,input=2,input_audio.batch=1,input_audio.priority=3.6,input_audio=2,output.batch=5,output.flex=5,output.priority=18,output=10,output_reasoning=10	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014		regional_endpoint=1100	854			324	243					327
        vertex_ai/gemini-4-argon-cyber-permissive	chat	1048576	1048576	cache_read.batch=0.1,cache_read.flex=0.1,cache_read.priority=0.36,cache_read=0.2,input.batch=2,input.flex=2,input.priority=7.2,input=4,input_audio.batch=2,input_audio.priority=7.2,input_audio=4,output.batch=10,output.flex=10,output.priority=36,output=20,output_reasoning=20	maps_grounding.query=0.014,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014		regional_endpoint=1100	855			324	243					327
        vertex_ai/gemini-embedding-001	embedding	2048		input.batch=0.12,input=0.15,output=0					2028-05-20	3072							971
        vertex_ai/gemini-embedding-2	embedding	8192		input.batch=0.1,input=0.2,input_audio.batch=3.25,input_audio=6.5,input_image.batch=0.225,input_image=0.45,input_video.batch=6,input_video=12,output=0				338		3072							327
        vertex_ai/gemini-embedding-2-preview	embedding	8192		input.batch=0.1,input=0.2,input_audio.batch=3.25,input_audio=6.5,input_image.batch=0.225,input_image=0.45,input_video.batch=6,input_video=12,output=0				338		3072							325
        vertex_ai/gemini-embedding-2-preview@embedding-models	embedding	8192		input.batch=0.1,input=0.2,input_audio.batch=3.25,input_audio=6.5,input_image.batch=0.225,input_image=0.45,input_video.batch=6,input_video=12,output=0						3072							325
        vertex_ai/gemini-flash-experimental	embedding	1000000	8192	input=0,output=0	input.character=0					3072							325
        vertex_ai/gemini-live-2.5-flash-native-audio	realtime	131072	65536	input=0.5,input_audio=3,input_image=3,input_video=3,output=2,output_audio=12	web_search.query.high=0.035,web_search.query.low=0.035,web_search.query.medium=0.035			964	2026-12-13		334	321					327
        vertex_ai/gemini-live-2.5-flash-preview-native-audio-09-2025	realtime	1048576	65535	input=0.5,input_audio=3,input_image=3,output=2,output_audio=12	web_search.query.high=0.035,web_search.query.low=0.035,web_search.query.medium=0.035			320			965	321					327
        vertex_ai/gemini-nano-banana-2.1	image_generation	131072	32768	cache_read.batch=0.075,cache_read.priority=0.27,cache_read=0.15,input.batch=0.75,input.priority=2.7,input=1.5,output.batch=3.75,output.priority=13.5,output=7.5,output_image.batch=15,output_image=30	input.image=0.00168,output.image=0.0336,web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			840			611	614					327
        vertex_ai/gemini-omni-1.1-flash	chat			input=1.5,output=9,output_reasoning=9,output_video=17.5													327
        vertex_ai/gemini-omni-1.1-flash-preview	chat	57920	57920	input=1.5,output=9,output_reasoning=9,output_video=17.5				793			363	794					327
        vertex_ai/gemini-omni-flash-preview	chat	1048576	65535	input=1.5,input_audio=1.5,output=9,output_reasoning=9,output_video=17.5				362			80	364					327
        vertex_ai/gemini-robotics-er-1.5-preview	chat	1048576	65535	cache_read=0,input=0.3,input_audio=1,output=2.5,output_reasoning=2.5				968			332	969					970
        vertex_ai/gemini-robotics-er-2-preview	chat	131072	65536	cache_read.batch=0.05,cache_read=0.1,input.batch=0.5,input=1,input_audio=1,output.batch=2.5,output=5,output_reasoning=5	web_search.query.high=0.014,web_search.query.low=0.014,web_search.query.medium=0.014			852			324	243					322
        vertex_ai/gemma-4-26b-a4b-it	chat			cache_read=0.015,input=0.15,output=0.6													327
        vertex_ai/google/gemma-4-26b-a4b-it-maas	chat	262144	128000	cache_read=0.015,input=0.15,output=0.6				208								609	623
        vertex_ai/jamba-1.5	chat	256000	256000	input=0.2,output=0.4				71	2026-02-27
        vertex_ai/jamba-1.5-large	chat	256000	256000	input=2,output=8				71	2026-02-27
        vertex_ai/jamba-1.5-large@001	chat	256000	256000	input=2,output=8				71	2026-02-27
        vertex_ai/jamba-1.5-mini	chat	256000	256000	input=0.2,output=0.4				71	2026-02-27
        vertex_ai/jamba-1.5-mini@001	chat	256000	256000	input=0.2,output=0.4				71	2026-02-27
        vertex_ai/lyria-002	audio_speech				output.image=0.06			451			86	366					615
        vertex_ai/lyria-3-clip-preview	audio_speech	131072	8192	input=0,output=0	output.image=0.04			374			616	366				609	615
        vertex_ai/lyria-3-pro-preview	audio_speech	131072	8192	input=0,output=0	output.image=0.08			374			616	366				609	615
        vertex_ai/medlm-large	chat	8192	1024		input.character=0.000005,output.character=0.000015			71									369
        vertex_ai/medlm-medium	chat	32768	8192		input.character=0.0000005,output.character=0.000001			71									369
        vertex_ai/meta/llama-3.1-405b-instruct-maas	chat	128000	2048	input=5,output=16				617									618
        vertex_ai/meta/llama-3.1-70b-instruct-maas	chat	128000	2048	input=0,output=0				617									618
        vertex_ai/meta/llama-3.1-8b-instruct-maas	chat	128000	2048	input=0,output=0				617									618
        vertex_ai/meta/llama-3.2-90b-vision-instruct-maas	chat	128000	2048	input=0,output=0				617									618
        vertex_ai/meta/llama-3.3-70b-instruct-maas	chat	128000	8192	input.batch=0.36,input=0.72,output.batch=0.36,output=0.72				70	2026-10-21			826					327
        vertex_ai/meta/llama-4-maverick-17b-128e-instruct-maas	chat	1000000	1000000	input.batch=0.175,input=0.35,output.batch=0.575,output=1.15				70				619					327
        vertex_ai/meta/llama-4-maverick-17b-16e-instruct-maas	chat	1000000	1000000	input.batch=0.175,input=0.35,output.batch=0.575,output=1.15				70				619					620
        vertex_ai/meta/llama-4-scout-17b-128e-instruct-maas	chat	10000000	10000000	input.batch=0.125,input=0.25,output.batch=0.35,output=0.7				70				619					620
        vertex_ai/meta/llama-4-scout-17b-16e-instruct-maas	chat	10000000	10000000	input.batch=0.125,input=0.25,output.batch=0.35,output=0.7				70				619					327
        vertex_ai/meta/llama3-405b-instruct-maas	chat	32000	32000	input=0,output=0				71									620
        vertex_ai/meta/llama3-70b-instruct-maas	chat	32000	32000	input=0,output=0				71									620
        vertex_ai/meta/llama3-8b-instruct-maas	chat	32000	32000	input=0,output=0				71									620
        vertex_ai/minimaxai/minimax-m2-maas	chat	196608	196608	cache_read=0.03,input=0.3,output=1.2				70	2026-10-21								327
        vertex_ai/mistral-large-2411	chat	128000	8191	input=2,output=6				70
        vertex_ai/mistral-large@2407	chat	128000	8191	input=2,output=6				70
        vertex_ai/mistral-large@2411-001	chat	128000	8191	input=2,output=6				70
        vertex_ai/mistral-large@latest	chat	128000	8191	input=2,output=6				70
        vertex_ai/mistral-medium-3	chat	128000	8191	input=0.4,output=2				70									327
        vertex_ai/mistral-medium-3@001	chat	128000	8191	input=0.4,output=2				70									327
        vertex_ai/mistral-nemo@2407	chat	128000	128000	input=3,output=3				70
        vertex_ai/mistral-nemo@latest	chat	128000	128000	input=0.15,output=0.15				70
        vertex_ai/mistral-ocr-2505	ocr				ocr.page=0.0005						136						622
        vertex_ai/mistral-small-2503	chat	128000	128000	input=0.1,output=0.3				208									327
        vertex_ai/mistral-small-2503@001	chat	32000	8191	input=0.1,output=0.3				70									327
        vertex_ai/mistralai/codestral-2	chat	128000	128000	input=0.3,output=0.9				70									327
        vertex_ai/mistralai/codestral-2@001	chat	128000	128000	input=0.3,output=0.9				70									327
        vertex_ai/mistralai/mistral-medium-3	chat	128000	8191	input=0.4,output=2				70									327
        vertex_ai/mistralai/mistral-medium-3@001	chat	128000	8191	input=0.4,output=2				70									327
        vertex_ai/moonshotai/kimi-k2-thinking-maas	chat	256000	256000	cache_read=0.06,input=0.6,output=2.5				621	2026-10-21								327
        vertex_ai/multimodalembedding	embedding	2048		input=0.8,output=0	input.character=0.0000002,input.image=0.0001,input.video_second.above_15s=0.002,input.video_second.above_8s=0.001,input.video_second=0.0005					768	144	1029					971
        vertex_ai/multimodalembedding@001	embedding	2048		input=0.8,output=0	input.character=0.0000002,input.image=0.0001,input.video_second.above_15s=0.002,input.video_second.above_8s=0.001,input.video_second=0.0005				2027-04-01	768	144	1029					971
        vertex_ai/openai/gpt-oss-120b-maas	chat	131072	32768	input.batch=0.045,input=0.09,output.batch=0.18,output=0.36				624									327
        vertex_ai/openai/gpt-oss-20b-maas	chat	131072	32768	cache_read=0.007,input.batch=0.035,input=0.07,output.batch=0.125,output=0.25				624	2026-10-21								327
        vertex_ai/qwen/qwen3-235b-a22b-instruct-2507-maas	chat	262144	16384	input.batch=0.11,input=0.22,output.batch=0.44,output=0.88				126	2026-10-21							627	327
        vertex_ai/qwen/qwen3-coder-480b-a35b-instruct-maas	chat	262144	32768	cache_read=0.022,input.batch=0.11,input=0.22,output.batch=0.9,output=1.8				126	2026-10-21							609	327
        vertex_ai/qwen/qwen3-next-80b-a3b-instruct-maas	chat	262144	262144	input=0.15,output=1.2				126	2026-10-21							609	327
        vertex_ai/qwen/qwen3-next-80b-a3b-thinking-maas	chat	262144	262144	input=0.15,output=1.2				126	2026-10-21							609	327
        vertex_ai/search_api	vector_store				query=0.0015
        vertex_ai/semantic-ranker-default	rerank			input=0,output=0	query=0.001												622
        vertex_ai/semantic-ranker-default-002	rerank			input=0,output=0	query=0.001												622
        vertex_ai/semantic-ranker-default-003	rerank			input=0,output=0	query=0.001												622
        vertex_ai/semantic-ranker-default-004	rerank			input=0,output=0	query=0.001												622
        vertex_ai/semantic-ranker-default@latest	rerank			input=0,output=0	query=0.001												622
        vertex_ai/semantic-ranker-fast	rerank			input=0,output=0	query=0.001												622
        vertex_ai/semantic-ranker-fast-004	rerank			input=0,output=0	query=0.001												622
        vertex_ai/semantic-ranker-fast@latest	rerank			input=0,output=0	query=0.001												622
        vertex_ai/text-embedding-004	embedding	2048		input=0.1,output=0	input.character=0.000000025				2027-04-01	768							971
        vertex_ai/text-embedding-005	embedding	2048		input=0.1,output=0	input.character=0.000000025				2027-04-01	768							971
        vertex_ai/text-embedding-large-exp-03-07	embedding	8192		input=0.1,output=0	input.character=0.000000025					3072							971
        vertex_ai/text-embedding-preview-0409	embedding	3072		input=0.00625,output=0						768							325
        vertex_ai/text-multilingual-embedding-002	embedding	2048		input=0.1,output=0	input.character=0.000000025				2027-04-01	768							971
        vertex_ai/text-unicorn	completion	8192	1024	input=10,output=28													369
        vertex_ai/text-unicorn@001	completion	8192	1024	input=10,output=28													369
        vertex_ai/veo-2.0-generate-001	video_generation	1024			output.second=0.5				2026-06-30			219					628
        vertex_ai/veo-3.0-fast-generate-001	video_generation	1024			output.second.1080p=0.12,output.second=0.1				2026-06-30			219					628
        vertex_ai/veo-3.0-generate-001	video_generation	1024			output.second=0.4				2026-06-30			219					628
        vertex_ai/veo-3.1-fast-generate-001	video_generation	1024			output.second.1080p=0.12,output.second.4k=0.3,output.second=0.1				2026-11-17			217					325
        vertex_ai/veo-3.1-fast-generate-preview	video_generation	1024			output.second.1080p=0.12,output.second.4k=0.3,output.second=0.1							217					325
        vertex_ai/veo-3.1-generate-001	video_generation	1024			output.second.4k=0.6,output.second=0.4				2026-11-17			217					325
        vertex_ai/veo-3.1-generate-preview	video_generation	1024			output.second.4k=0.6,output.second=0.4							217					325
        vertex_ai/veo-3.1-lite-generate-001	video_generation	1024			output.second.1080p=0.08,output.second=0.05							219					628
        vertex_ai/virtual-try-on-001	image_generation				output.image=0.06				2027-03-15			827					327
        vertex_ai/xai/grok-4.1-fast-non-reasoning	chat	128000	128000	cache_read=0.05,input=0.2,output=0.5				625									327
        vertex_ai/xai/grok-4.1-fast-reasoning	chat	128000	128000	cache_read=0.05,input=0.2,output=0.5				626									327
        vertex_ai/xai/grok-4.20-non-reasoning	chat	2000000	2000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,output.above_200000=5,output=2.5				625									327
        vertex_ai/xai/grok-4.20-reasoning	chat	2000000	2000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,output.above_200000=5,output=2.5				626									327
        vertex_ai/xai/grok-4.3	chat	200000	200000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,output.above_200000=5,output=2.5				0									327
        vertex_ai/xai/grok-4.6	chat	524288	524288	cache_read.above_200000=1,cache_read=0.5,input.above_200000=4,input=2,output.above_200000=12,output=6				0									327
        vertex_ai/xai/grok-4.7	chat	524288	524288	cache_read.above_200000=1,cache_read=0.5,input.above_200000=4,input=2,output.above_200000=12,output=6				0									327
        vertex_ai/zai-org/glm-4.7-maas	chat	200000	128000	cache_read=0.06,input=0.6,output=2.2				135	2026-10-21							609	327
        vertex_ai/zai-org/glm-5-maas	chat	200000	128000	cache_read=0.1,input=1,output=3.2				121	2026-10-21							609	327
        vertex_ai/zai-org/glm-5.2-maas	chat	1000000	64000	cache_read=0.14,input=1.4,output=4.4				825								609	327
        volcengine/deepseek-v3-2-251201	chat	98304	32768	input=0,output=0				266
        volcengine/doubao-embedding	embedding	4096		input=0,output=0						2560
        volcengine/doubao-embedding-large	embedding	4096		input=0,output=0						2048
        volcengine/doubao-embedding-large-text-240915	embedding	4096		input=0,output=0						4096
        volcengine/doubao-embedding-large-text-250515	embedding	4096		input=0,output=0						2048
        volcengine/doubao-embedding-text-240715	embedding	4096		input=0,output=0						2560
        volcengine/doubao-seed-2-0-code-preview-260215	chat	256000	128000			0:input=0.46,output=2.3;32000:input=0.7,output=3.5;128000:input=1.4,output=7		699									700
        volcengine/doubao-seed-2-0-lite-260215	chat	256000	128000			0:input=0.087,output=0.52;32000:input=0.13,output=0.78;128000:input=0.26,output=1.6		699									700
        volcengine/doubao-seed-2-0-mini-260215	chat	256000	128000			0:input=0.029,output=0.29;32000:input=0.058,output=0.58;128000:input=0.12,output=1.2		699									700
        volcengine/doubao-seed-2-0-pro-260215	chat	256000	128000			0:input=0.46,output=2.3;32000:input=0.7,output=3.5;128000:input=1.4,output=7		699									700
        volcengine/doubao-seed-2-1-lite-260915	chat	1024000	256000	cache_read=0.023,cache_read_audio=0.345,input=0.115,input_audio=1.725,output=0.388126				703									702
        volcengine/doubao-seed-2-1-pro-260628	chat	256000	256000	cache_read=0.1725,input=0.8625,output=4.3125				701									702
        volcengine/doubao-seed-2-1-pro-260915	chat	1024000	256000	cache_read=0.1725,input=0.8625,output=4.3125				701									702
        volcengine/doubao-seed-2-1-turbo-260628	chat	256000	256000	cache_read=0.08625,input=0.43125,output=2.15625				701									702
        volcengine/doubao-seedance-2-0-260128	video_generation				output.second.1080p=0.354085714,output.second.480p=0.066003429,output.second.4k=0.722057143,output.second.720p=0.141942857,output.second=0.141942857						213	214					702
        volcengine/doubao-seedance-2-0-fast-260128	video_generation				output.second.480p=0.053089714,output.second.720p=0.114171429,output.second=0.114171429						213	214					702
        volcengine/doubao-seedance-2-0-mini-260615	video_generation				output.second.480p=0.033001714,output.second.720p=0.070971429,output.second=0.070971429						213	219					702
        volcengine/doubao-seedance-2-5-260628	video_generation				output.second.1080p=0.5346,output.second.480p=0.096075,output.second.720p=0.216,output.second=0.216						213	214					702
        volcengine/glm-4-7-251222	chat	204800	131072	input=0,output=0				266
        volcengine/kimi-k2-thinking-251104	chat	229376	32768	input=0,output=0				266
        voyage/rerank-1	rerank	8000	8000	input=0.05,output=0													629
        voyage/rerank-2	rerank	16000	16000	input=0.05,output=0
        voyage/rerank-2-lite	rerank	8000	8000	input=0.02,output=0
        voyage/rerank-2.5	rerank	32000	32000	input=0.05,output=0
        voyage/rerank-2.5-lite	rerank	32000	32000	input=0.02,output=0
        voyage/rerank-3	rerank	32000	32000	input=0.05,output=0													629
        voyage/rerank-3-lite	rerank	32000	32000	input=0.02,output=0													629
        voyage/rerank-lite-1	rerank	4000	4000	input=0.02,output=0													629
        voyage/voyage-2	embedding	4000		input=0.1,output=0
        voyage/voyage-3	embedding	32000		input=0.06,output=0
        voyage/voyage-3-large	embedding	32000		input=0.18,output=0
        voyage/voyage-3-lite	embedding	32000		input=0.02,output=0
        voyage/voyage-3.5	embedding	32000		input=0.06,output=0
        voyage/voyage-3.5-lite	embedding	32000		input=0.02,output=0
        voyage/voyage-4	embedding	32000		input=0.06,output=0						1024							629
        voyage/voyage-4-large	embedding	32000		input=0.12,output=0						1024							629
        voyage/voyage-4-lite	embedding	32000		input=0.02,output=0						1024							629
        voyage/voyage-code-2	embedding	16000		input=0.12,output=0
        voyage/voyage-code-3	embedding	32000		input=0.18,output=0
        voyage/voyage-code-4	embedding	32000		input=0.12,output=0						1024							629
        voyage/voyage-context-3	embedding	120000		input=0.18,output=0
        voyage/voyage-context-4	embedding	120000		input=0.12,output=0						1024							629
        voyage/voyage-finance-2	embedding	32000		input=0.12,output=0
        voyage/voyage-large-2	embedding	16000		input=0.12,output=0
        voyage/voyage-large-2-instruct	embedding	16000		input=0.12,output=0						1024							629
        voyage/voyage-law-2	embedding	16000		input=0.12,output=0
        voyage/voyage-lite-01	embedding	4096		input=0.1,output=0
        voyage/voyage-lite-02-instruct	embedding	4000		input=0.1,output=0
        voyage/voyage-multilingual-2	embedding	32000		input=0.12,output=0						1024							629
        voyage/voyage-multimodal-3	embedding	32000		input=0.12,output=0
        voyage/voyage-multimodal-3.5	embedding	32000		input=0.12,output=0				114		1024							629
        wandb/JetBrains/Mellum2-12B-A2.5B-Instruct	chat	131000	131072	input=0.05,output=0.1				750	2026-10-05								630
        wandb/MiniMaxAI/MiniMax-M3	chat	262000	262144	cache_read=0.05,input=0.23,output=0.96				751									630
        wandb/OpenPipe/Qwen3-14B-Instruct	chat	32800	32768	input=0.05,output=0.22				750	2026-10-05								630
        wandb/Qwen/Qwen3-30B-A3B-Instruct-2507	chat	262000	262144	input=0.1,output=0.3				750	2026-10-05								630
        wandb/Qwen/Qwen3.5-35B-A3B	chat	262000	262144	input=0.25,output=1.25				291	2026-10-05								630
        wandb/Qwen/Qwen3.6-27B	chat	262000	262144	cache_read=0.12,input=0.6,output=3.6				751	2026-10-05								630
        wandb/Qwen/Qwen3.6-35B-A3B	chat	262000	262144	input=0.25,output=1.25				291									630
        wandb/Qwen/Qwen3.8-27B	chat	262000	262144	cache_read=0.15,input=0.4,output=3				751									630
        wandb/deepseek-ai/DeepSeek-V3.1	chat	128000	128000	input=0.55,output=1.65				197									633
        wandb/deepseek-ai/DeepSeek-V4-Flash	chat	1049000	1048576	cache_read=0.07,input=0.14,output=0.28				749	2026-10-05								630
        wandb/deepseek-ai/DeepSeek-V4-Flash-0731	chat	262000	262144	cache_read=0.07,input=0.13,output=0.28				749									630
        wandb/deepseek-ai/DeepSeek-V4-Pro	chat	1049000	1048576	cache_read=0.2,input=1.15,output=2.55				749	2026-10-05								630
        wandb/deepseek-ai/DeepSeek-V4-Pro-0813	chat	1049000		cache_read=0.044,input=1.31,output=3.96				752									630
        wandb/deepseek-ai/DeepSeek-V4.1-Flash	chat	1049000	1048576	cache_read=0.03,input=0.2,output=0.65				751									630
        wandb/google/gemma-4-26B-A4B-it	chat	262000	262144	cache_read=0.05,input=0.1,output=0.3				250									630
        wandb/google/gemma-4-31B-it	chat	262000	262144	input=0.1,output=0.34				291									630
        wandb/ibm-granite/granite-4.1-8b	chat	131000	131072	input=0.05,output=0.1				750	2026-10-05								630
        wandb/ibm-granite/granite-4.2-8b	chat	131000		cache_read=0.05,input=0.1,output=0.15				752									630
        wandb/meta-llama/Llama-3.1-70B-Instruct	chat	131000	128000	input=0.8,output=0.8				750	2026-10-05								630
        wandb/meta-llama/Llama-3.1-8B-Instruct	chat	128000	128000	input=0.22,output=0.22													633
        wandb/meta-llama/Llama-3.3-70B-Instruct	chat	128000	128000	input=0.71,output=0.71													630
        wandb/moonshotai/Kimi-K2.5	chat	262144	262144	cache_read=0.1,input=0.6,output=3				631									632
        wandb/moonshotai/Kimi-K2.6	chat	262000	262144	cache_read=0.15,input=0.65,output=3.41				751									630
        wandb/moonshotai/Kimi-K2.7-Code	chat	262000	262144	cache_read=0.15,input=0.71,output=3.5				751									630
        wandb/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B	chat	262000	262144	cache_read=0.1,input=0.5,output=2.15				749									630
        wandb/nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B	chat	262000	262144	cache_read=0.04,input=0.07,output=0.2				749									630
        wandb/nvidia/NVIDIA-Nemotron-3.5-Super-VL-120B-A12B	chat	1049000	943718	cache_read=0.05,input=0.25,output=1.5				0									633
        wandb/openai/gpt-oss-120b	chat	131000	131072	input=0.03,output=0.17				197									630
        wandb/openai/gpt-oss-20b	chat	131000	131072	input=0.03,output=0.13				197									630
        wandb/reflection/Beam-1.0-501B-A23B	chat	1049000		cache_read=0.1,input=1,output=3				3									633
        wandb/zai-org/GLM-5.2	chat	262000	262144	cache_read=0.14,input=0.76,output=2.42				749									633
        wandb/zai-org/GLM-5.3	chat	1049000		cache_read=0.19,input=1.2,output=4				3									633
        wandb/zai-org/GLM-5.3-Flash	chat	1049000		cache_read=0.05,input=0.15,output=0.5				0									821
        watsonx/bigscience/mt0-xxl	chat	4096	4096	input=1.908,output=1.908				635									636
        watsonx/bigscience/mt0-xxl-13b	chat	4096	4096	input=1.908,output=1.908				635									636
        watsonx/core42/jais-13b-chat	chat	8192	8192	input=500,output=2000				635
        watsonx/google/flan-t5-xl-3b	chat	8192	8192	input=0.6,output=0.6				635
        watsonx/ibm/granite-13b-chat-v2	chat	8192	8192	input=0.6,output=0.6				635
        watsonx/ibm/granite-13b-instruct-v2	chat	8192	8192	input=0.6,output=0.6				635
        watsonx/ibm/granite-3-3-8b-instruct	chat	8192	8192	input=0.2,output=0.2				637
        watsonx/ibm/granite-3-8b-instruct	chat	8192	1024	input=0.2,output=0.2				634
        watsonx/ibm/granite-4-h-small	chat	131072	131072	input=0.0636,output=0.265				637									636
        watsonx/ibm/granite-guardian-3-2-2b	chat	8192	8192	input=0.1,output=0.1				635
        watsonx/ibm/granite-guardian-3-3-8b	chat	8192	8192	input=0.2,output=0.2				635
        watsonx/ibm/granite-ttm-1024-96-r2	chat	512	512	input=0.38,output=0.38				635
        watsonx/ibm/granite-ttm-1536-96-r2	chat	512	512	input=0.38,output=0.38				635
        watsonx/ibm/granite-ttm-512-96-r2	chat	512	512	input=0.38,output=0.38				635
        watsonx/ibm/granite-vision-3-2-2b	chat	8192	8192	input=0.1,output=0.1				638
        watsonx/meta-llama/llama-3-2-11b-vision-instruct	chat	128000	128000	input=0.35,output=0.35				384
        watsonx/meta-llama/llama-3-2-1b-instruct	chat	128000	128000	input=0.1,output=0.1				637
        watsonx/meta-llama/llama-3-2-3b-instruct	chat	128000	128000	input=0.15,output=0.15				637
        watsonx/meta-llama/llama-3-2-90b-vision-instruct	chat	128000	128000	input=2,output=2				384
        watsonx/meta-llama/llama-3-3-70b-instruct	chat	131072	131072	input=0.7526,output=0.7526				637									636
        watsonx/meta-llama/llama-4-maverick-17b	chat	131072	8192	input=0.371,output=1.484				637									636
        watsonx/meta-llama/llama-4-maverick-17b-128e-instruct-fp8	chat	131072	8192	input=0.371,output=1.484				637									636
        watsonx/meta-llama/llama-guard-3-11b-vision	chat	128000	128000	input=0.35,output=0.35				638
        watsonx/mistralai/mistral-large	chat	131072	16384	input=3,output=10				634
        watsonx/mistralai/mistral-medium-2505	chat	128000	128000	input=3,output=10				637
        watsonx/mistralai/mistral-small-2503	chat	32000	32000	input=0.1,output=0.3				637
        watsonx/mistralai/mistral-small-3-1-24b-instruct-2503	chat	131072	16384	input=0.106,output=0.318				637									636
        watsonx/mistralai/pixtral-12b-2409	chat	128000	128000	input=0.35,output=0.35				638
        watsonx/openai/gpt-oss-120b	chat	131072	131072	input=0.159,output=0.636				635									636
        watsonx/sdaia/allam-1-13b-instruct	chat	8192	8192	input=1.8,output=1.8				635
        watsonx/whisper-large-v3-turbo	audio_transcription				input.second=0.0001,output.second=0.0001						85
        whisper-1	=openai/whisper-1
        writer.palmyra-vision-7b	=bedrock/writer.palmyra-vision-7b
        writer.palmyra-x4-v1:0	=bedrock/writer.palmyra-x4-v1:0
        writer.palmyra-x5-v1:0	=bedrock/writer.palmyra-x5-v1:0
        xai/grok-4.20	chat	1000000	1000000	cache_read.above_200000.batch=0.32,cache_read.above_200000=0.4,cache_read.batch=0.16,cache_read=0.2,input.above_200000.batch=2,input.above_200000=2.5,input.batch=1,input=1.25,input_image=1.25,output.above_200000.batch=4,output.above_200000=5,output.batch=2,output=2.5				626									639
        xai/grok-4.20-0309	chat	1000000	1000000	cache_read.above_200000.batch=0.32,cache_read.above_200000=0.4,cache_read.batch=0.16,cache_read=0.2,input.above_200000.batch=2,input.above_200000=2.5,input.batch=1,input=1.25,input_image=1.25,output.above_200000.batch=4,output.above_200000=5,output.batch=2,output=2.5				626									639
        xai/grok-4.20-0309-non-reasoning	chat	1000000	1000000	cache_read.above_200000.batch=0.32,cache_read.above_200000=0.4,cache_read.batch=0.16,cache_read=0.2,input.above_200000.batch=2,input.above_200000=2.5,input.batch=1,input=1.25,input_image=1.25,output.above_200000.batch=4,output.above_200000=5,output.batch=2,output=2.5				625									639
        xai/grok-4.20-0309-reasoning	chat	1000000	1000000	cache_read.above_200000.batch=0.32,cache_read.above_200000=0.4,cache_read.batch=0.16,cache_read=0.2,input.above_200000.batch=2,input.above_200000=2.5,input.batch=1,input=1.25,input_image=1.25,output.above_200000.batch=4,output.above_200000=5,output.batch=2,output=2.5				626									639
        xai/grok-4.20-beta	chat	1000000	1000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,input_image=1.25,output.above_200000=5,output=2.5				626									639
        xai/grok-4.20-beta-0309	chat	1000000	1000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,input_image=1.25,output.above_200000=5,output=2.5				626									639
        xai/grok-4.20-beta-0309-non-reasoning	chat	1000000	1000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,input_image=1.25,output.above_200000=5,output=2.5				625									639
        xai/grok-4.20-beta-0309-reasoning	chat	1000000	1000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,input_image=1.25,output.above_200000=5,output=2.5				626									639
        xai/grok-4.20-beta-latest	chat	1000000	1000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,input_image=1.25,output.above_200000=5,output=2.5				626									639
        xai/grok-4.20-beta-latest-non-reasoning	chat	1000000	1000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,input_image=1.25,output.above_200000=5,output=2.5				625									639
        xai/grok-4.20-beta-latest-reasoning	chat	1000000	1000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,input_image=1.25,output.above_200000=5,output=2.5				626									639
        xai/grok-4.20-beta-non-reasoning	chat	1000000	1000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,input_image=1.25,output.above_200000=5,output=2.5				625									639
        xai/grok-4.20-beta-reasoning	chat	1000000	1000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,input_image=1.25,output.above_200000=5,output=2.5				626									639
        xai/grok-4.20-experimental-beta-0304	chat	1000000	1000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,input_image=1.25,output.above_200000=5,output=2.5				626									639
        xai/grok-4.20-experimental-beta-0304-non-reasoning	chat	1000000	1000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,input_image=1.25,output.above_200000=5,output=2.5				625									639
        xai/grok-4.20-experimental-beta-0304-reasoning	chat	1000000	1000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,input_image=1.25,output.above_200000=5,output=2.5				626									639
        xai/grok-4.20-experimental-beta-latest	chat	1000000	1000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,input_image=1.25,output.above_200000=5,output=2.5				626									639
        xai/grok-4.20-experimental-beta-non-reasoning-latest	chat	1000000	1000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,input_image=1.25,output.above_200000=5,output=2.5				625									639
        xai/grok-4.20-experimental-beta-reasoning-latest	chat	1000000	1000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,input_image=1.25,output.above_200000=5,output=2.5				626									639
        xai/grok-4.20-multi-agent	responses	1000000	1000000	cache_read.above_200000.batch=0.32,cache_read.above_200000=0.4,cache_read.batch=0.16,cache_read=0.2,input.above_200000.batch=2,input.above_200000=2.5,input.batch=1,input=1.25,input_image=1.25,output.above_200000.batch=4,output.above_200000=5,output.batch=2,output=2.5				734			22						639
        xai/grok-4.20-multi-agent-0309	responses	1000000	1000000	cache_read.above_200000.batch=0.32,cache_read.above_200000=0.4,cache_read.batch=0.16,cache_read=0.2,input.above_200000.batch=2,input.above_200000=2.5,input.batch=1,input=1.25,input_image=1.25,output.above_200000.batch=4,output.above_200000=5,output.batch=2,output=2.5				734			22						639
        xai/grok-4.20-multi-agent-beta-0309	responses	1000000	1000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,input_image=1.25,output.above_200000=5,output=2.5				626			22						639
        xai/grok-4.20-multi-agent-beta-latest	responses	1000000	1000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,input_image=1.25,output.above_200000=5,output=2.5				734			22						639
        xai/grok-4.20-multi-agent-experimental-beta-0304	responses	1000000	1000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,input_image=1.25,output.above_200000=5,output=2.5				734			22						639
        xai/grok-4.20-multi-agent-experimental-beta-latest	responses	1000000	1000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,input_image=1.25,output.above_200000=5,output=2.5				734			22						639
        xai/grok-4.20-multi-agent-latest	responses	1000000	1000000	cache_read.above_200000.batch=0.32,cache_read.above_200000=0.4,cache_read.batch=0.16,cache_read=0.2,input.above_200000.batch=2,input.above_200000=2.5,input.batch=1,input=1.25,input_image=1.25,output.above_200000.batch=4,output.above_200000=5,output.batch=2,output=2.5				734			22						639
        xai/grok-4.20-non-reasoning	chat	1000000	1000000	cache_read.above_200000.batch=0.32,cache_read.above_200000=0.4,cache_read.batch=0.16,cache_read=0.2,input.above_200000.batch=2,input.above_200000=2.5,input.batch=1,input=1.25,input_image=1.25,output.above_200000.batch=4,output.above_200000=5,output.batch=2,output=2.5				625									639
        xai/grok-4.20-non-reasoning-gv2	chat	1000000	1000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,input_image=1.25,output.above_200000=5,output=2.5				625									639
        xai/grok-4.20-non-reasoning-latest	chat	1000000	1000000	cache_read.above_200000.batch=0.32,cache_read.above_200000=0.4,cache_read.batch=0.16,cache_read=0.2,input.above_200000.batch=2,input.above_200000=2.5,input.batch=1,input=1.25,input_image=1.25,output.above_200000.batch=4,output.above_200000=5,output.batch=2,output=2.5				625									639
        xai/grok-4.20-reasoning	chat	1000000	1000000	cache_read.above_200000.batch=0.32,cache_read.above_200000=0.4,cache_read.batch=0.16,cache_read=0.2,input.above_200000.batch=2,input.above_200000=2.5,input.batch=1,input=1.25,input_image=1.25,output.above_200000.batch=4,output.above_200000=5,output.batch=2,output=2.5				626									639
        xai/grok-4.20-reasoning-gv2	chat	1000000	1000000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2.5,input=1.25,input_image=1.25,output.above_200000=5,output=2.5				626									639
        xai/grok-4.20-reasoning-latest	chat	1000000	1000000	cache_read.above_200000.batch=0.32,cache_read.above_200000=0.4,cache_read.batch=0.16,cache_read=0.2,input.above_200000.batch=2,input.above_200000=2.5,input.batch=1,input=1.25,input_image=1.25,output.above_200000.batch=4,output.above_200000=5,output.batch=2,output=2.5				626									639
        xai/grok-4.3	chat	1000000	1000000	cache_read.above_200000.batch=0.32,cache_read.above_200000=0.4,cache_read.batch=0.16,cache_read=0.2,input.above_200000.batch=2,input.above_200000=2.5,input.batch=1,input=1.25,input_image=1.25,output.above_200000.batch=4,output.above_200000=5,output.batch=2,output=2.5				626									639
        xai/grok-4.3-latest	chat	1000000	1000000	cache_read.above_200000.batch=0.32,cache_read.above_200000=0.4,cache_read.batch=0.16,cache_read=0.2,input.above_200000.batch=2,input.above_200000=2.5,input.batch=1,input=1.25,input_image=1.25,output.above_200000.batch=4,output.above_200000=5,output.batch=2,output=2.5				626									639
        xai/grok-4.5	chat	500000	500000	cache_read.above_200000=0.6,cache_read=0.3,input.above_200000=4,input=2,input_image=2,output.above_200000=12,output=6				626									639
        xai/grok-4.5-latest	chat	500000	500000	cache_read.above_200000=0.6,cache_read=0.3,input.above_200000=4,input=2,input_image=2,output.above_200000=12,output=6				626									639
        xai/grok-4.6	chat	500000	500000	cache_read.above_200000=1,cache_read=0.5,input.above_200000=4,input=2,input_image=2,output.above_200000=12,output=6				626									639
        xai/grok-4.7	chat	500000	500000	cache_read.above_200000.batch=0.8,cache_read.above_200000=1,cache_read.batch=0.4,cache_read=0.5,input.above_200000.batch=3.2,input.above_200000=4,input.batch=1.6,input=2,input_image=2,output.above_200000.batch=9.6,output.above_200000=12,output.batch=4.8,output=6				626									639
        xai/grok-build-0.1	chat	256000	256000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2,input=1,input_image=1,output.above_200000=4,output=2				0									639
        xai/grok-build-latest	chat	500000	500000	cache_read.above_200000=0.6,cache_read=0.3,input.above_200000=4,input=2,input_image=2,output.above_200000=12,output=6				626									639
        xai/grok-code-fast	chat	256000	256000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2,input=1,input_image=1,output.above_200000=4,output=2				0									639
        xai/grok-code-fast-1	chat	256000	256000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2,input=1,input_image=1,output.above_200000=4,output=2				0	2026-05-15								639
        xai/grok-code-fast-1-0825	chat	256000	256000	cache_read.above_200000=0.4,cache_read=0.2,input.above_200000=2,input=1,input_image=1,output.above_200000=4,output=2				0									639
        xai/grok-imagine-image	image_generation				input.image=0.02						6	120					761
        xai/grok-imagine-image-2.0	image_generation				input.image=0.06						6	120					761
        xai/grok-imagine-image-2026-03-02	image_generation				input.image=0.02						6	120					761
        xai/grok-imagine-image-pro	image_generation				input.image=0.05				2026-05-15		6	120					761
        xai/grok-imagine-image-quality	image_generation				input.image=0.05				2026-11-02		6	120					761
        xai/grok-imagine-image-quality-20260403	image_generation				input.image=0.05				2026-11-02		6	120					761
        xai/grok-imagine-image-quality-latest	image_generation				input.image=0.05				2026-11-02		6	120					761
        xai/grok-imagine-video	video_generation				input.image=0.002,output.second.480p=0.05,output.second.720p=0.07,output.second=0.05							647					762
        xai/grok-imagine-video-1.5	video_generation				input.image=0.01,output.second.1080p=0.25,output.second.480p=0.08,output.second.720p=0.14,output.second=0.08							431					763
        xai/grok-imagine-video-1.5-2026-05-30	video_generation				input.image=0.01,output.second.1080p=0.25,output.second.480p=0.08,output.second.720p=0.14,output.second=0.08							431					763
        xai/grok-imagine-video-1.5-lite	video_generation				input.image=0.01,output.second.1080p=0.14,output.second.480p=0.02,output.second.720p=0.03,output.second=0.02							219					764
        xai/grok-imagine-video-1.5-preview	video_generation				input.image=0.01,output.second.1080p=0.25,output.second.480p=0.08,output.second.720p=0.14,output.second=0.08							431					763
        xai/grok-voice-2.0	realtime				input.second=0.001333333333333,text_message=0.004			797			83	62					764
        xai/grok-voice-3.0	realtime				input.second=0.001333333333333,text_message=0.004			797			83	62					764
        xai/grok-voice-latest	realtime				input.second=0.001333333333333,text_message=0.004			797			83	62					764
        xai/grok-voice-transcribe-1.0	audio_transcription				input.second=0.00002778,output.second=0				2026-10-02		85						764
        xai/grok-voice-transcribe-2.0	audio_transcription				input.second=0.00002778,output.second=0						85						764
        xai/low/1024-x-1024/grok-imagine-image-2.0	image_generation				input.image=0.04						6	120					761
        xiaomi_mimo/mimo-v2.6-flash	chat	1048576	131072	cache_read=0.0028,input=0.14,output=0.28				822			80						823
        xiaomi_mimo/mimo-v2.6-pro	chat	1048576	131072	cache_read=0.0036,input=0.435,output=0.87				822			80						823
        you_com/search	search				query=0
        zai.glm-4.7	=bedrock/zai.glm-4.7
        zai.glm-4.7-flash	=bedrock/zai.glm-4.7-flash
        zai.glm-5	=bedrock/zai.glm-5
        zai/glm-4-32b-0414-128k	chat	128000	32000	input=0.1,output=0.1				70									640
        zai/glm-4.5	chat	128000	32000	input=0.6,output=2.2				70									640
        zai/glm-4.5-air	chat	128000	32000	input=0.2,output=1.1				70									640
        zai/glm-4.5-airx	chat	128000	32000	input=1.1,output=4.5				70									640
        zai/glm-4.5-flash	chat	128000	32000	input=0,output=0				70									640
        zai/glm-4.5-x	chat	128000	32000	input=2.2,output=8.9				70									640
        zai/glm-4.5v	chat	128000	32000	input=0.6,output=1.8				208									640
        zai/glm-4.6	chat	200000	128000	cache_read=0.11,cache_write=0,input=0.6,output=2.2				262									640
        zai/glm-4.7	chat	200000	128000	cache_read=0.11,cache_write=0,input=0.6,output=2.2				262									640
        zai/glm-4.7-flash	chat	200000	128000	cache_read=0,cache_write=0,input=0,output=0				262									640
        zai/glm-5	chat	200000	128000	cache_read=0.2,cache_write=0,input=1,output=3.2				262									640
        zai/glm-5-code	chat	200000	128000	cache_read=0.3,cache_write=0,input=1.2,output=5				262									640
        zai/glm-5.1	chat	200000	128000	cache_read=0.26,cache_write=0,input=1.4,output=4.4				262									640
        zai/glm-5.2	chat	1000000	128000	cache_read=0.26,cache_write=0,input=1.4,output=4.4				262									640
        zai/glm-5.3	chat	1000000	128000	cache_read=0.26,cache_write=0,input=1.4,output=4.4				205									640
        zai/glm-5.3-flash	chat	1048576	128000	cache_read=0.03,cache_write=0,input=0.15,output=0.5				0									640
        zai/glm-5v-turbo	chat	200000	128000	cache_read=0.24,input=1.2,output=4				250									641
        zerogpu/LFM2.5-1.2B-Instruct	chat	32768	8192	input=0.02,output=0.05													767
        zerogpu/LFM2.5-1.2B-Thinking	chat	32768	8192	input=0.02,output=0.05													767
        zerogpu/deepseek-v4.1-flash	chat	1048576	65536	cache_read=0.003,input=0.3,output=1.2				205									767
        zerogpu/glm-5.3-flash	chat	1048576	32768	cache_read=0.015,input=0.1,output=0.35				205									767
        zerogpu/gpt-4.1-mini	chat	1047576	32768	cache_read=0.1,input=0.4,output=1.6				182									767
        zerogpu/gpt-5.4-nano	chat	272000	128000	cache_read=0.02,input=0.2,output=1.25				205									767
        zerogpu/gpt-5.6-luna	chat	272000	128000	cache_read=0.2,input=0.2,output=1.2				205									767
        zerogpu/gpt-6-luna	chat	272000	128000	cache_read=0.01,input=0.1,output=0.5				0									767
        zerogpu/gpt-oss-120b	chat	128000	32768	cache_read=0.03,input=0.15,output=0.6				298									767
        zerogpu/llama-3.1-8b-instruct-fast	chat	131072	8192	cache_read=0.025,input=0.15,output=0.28				303									767
        zerogpu/llama-3.2-3b-instruct-fast	chat	131072	8192	cache_read=0.025,input=0.05,output=0.3													767
        zerogpu/qwen3-30b-a3b-fp8	chat	32768	16384	cache_read=0.05,input=0.1,output=0.45				298									767
        zerogpu/qwen3.6-35b-a3b	chat	262144	16384	cache_read=0.2,input=0.2,output=1.5				311									767
        """#
}
