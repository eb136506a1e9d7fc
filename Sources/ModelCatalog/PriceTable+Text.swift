extension PriceTable {
    /// The built-in table, as Tests/PriceTable/generate wrote it; not to be edited by hand.
    ///
    /// One line a model, sorted by the bytes of its id, tabs between the fields: id, mode, input tokens, output tokens,
    /// prices (kind=USD per million tokens), abilities, lacking abilities, other ids, deprecation date.
    static let builtInText = #"""
        abliteration/abliterated-model	chat	262144	262134	cache_read=0.1,input=1,output=3	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        abliteration/abliterated-model-large	chat	1000000	999990	cache_read=0.3,input=3,output=5	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        abliteration/abliterated-model-large-flash	chat	1048576	262144	cache_read=0.1,input=1,output=2	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        abliteration/abliterated-model-large-v2	chat	1000000	999990	cache_read=0.3,input=3,output=5	function_calling,prompt_caching,reasoning,response_schema,tool_choice	none_reasoning_effort,vision
        agentcore/search	search
        ai21/j2-light	completion	8192	8192	input=3,output=3			j2-light
        ai21/j2-mid	completion	8192	8192	input=10,output=10			j2-mid
        ai21/j2-ultra	completion	8192	8192	input=15,output=15			j2-ultra
        ai21/jamba-1.5	chat	256000	256000	input=0.2,output=0.4	tool_choice		jamba-1.5
        ai21/jamba-1.5-large	chat	256000	256000	input=2,output=8	tool_choice		jamba-1.5-large
        ai21/jamba-1.5-large@001	chat	256000	256000	input=2,output=8	tool_choice		jamba-1.5-large@001
        ai21/jamba-1.5-mini	chat	256000	256000	input=0.2,output=0.4	tool_choice		jamba-1.5-mini
        ai21/jamba-1.5-mini@001	chat	256000	256000	input=0.2,output=0.4	tool_choice		jamba-1.5-mini@001
        ai21/jamba-large-1.6	chat	256000	256000	input=2,output=8	tool_choice		jamba-large-1.6
        ai21/jamba-large-1.7	chat	256000	256000	input=2,output=8	tool_choice		jamba-large-1.7
        ai21/jamba-mini-1.6	chat	256000	256000	input=0.2,output=0.4	tool_choice		jamba-mini-1.6
        ai21/jamba-mini-1.7	chat	256000	256000	input=0.2,output=0.4	tool_choice		jamba-mini-1.7
        aiand/deepseek-ai/deepseek-v4-flash	chat	1048576	384000	cache_read=0.08,input=0.15,output=0.25	function_calling,prompt_caching,reasoning,tool_choice	vision		2026-10-27
        aiand/deepseek-ai/deepseek-v4-pro	chat	1048576	384000	cache_read=0.25,input=1,output=2.5	function_calling,prompt_caching,reasoning,tool_choice	vision
        aiand/deepseek-ai/deepseek-v4.1-flash	chat	1048576	384000	cache_read=0.02,input=0.3,output=0.6	function_calling,prompt_caching,reasoning,tool_choice,vision			2026-11-05
        aiand/deepseek-ai/deepseek-v4.1-flash-1017	chat	1048576	384000	cache_read=0.02,input=0.3,output=0.6	function_calling,prompt_caching,reasoning,tool_choice,vision
        aiand/google/gemma-4-31b-it	chat	262144	32768	cache_read=0.05,input=0.2,output=0.5	function_calling,prompt_caching,reasoning,tool_choice,vision
        aiand/meta/muse-spark-open	chat	1048576	943718	cache_read=0.15,input=1.25,output=4.25	function_calling,prompt_caching,reasoning,tool_choice,vision
        aiand/moonshotai/kimi-k2.7-code	chat	262144	262144	cache_read=0.2,input=0.75,output=3.5	function_calling,prompt_caching,reasoning,tool_choice,vision			2026-10-27
        aiand/moonshotai/kimi-k3	chat	1048576	131072	cache_read=0.5,input=3,output=12.5	function_calling,prompt_caching,reasoning,tool_choice,vision
        aiand/motif-technologies/motif-3	chat	262144	262144	cache_read=0.2,input=0.5,output=2	function_calling,prompt_caching,reasoning,tool_choice	vision
        aiand/openai/gpt-oss-120b	chat	131072	32768	cache_read=0.08,input=0.15,output=0.6	function_calling,prompt_caching,reasoning,tool_choice	vision
        aiand/qwen/qwen3.6-27b	chat	262144	65536	cache_read=0.2,input=0.32,output=3.2	function_calling,prompt_caching,reasoning,tool_choice,vision
        aiand/qwen/qwen3.8-27b	chat	262144	32768	cache_read=0.2,input=0.4,output=3	function_calling,prompt_caching,reasoning,tool_choice,vision
        aiand/zai-org/glm-5.2	chat	1048576	131072	cache_read=0.3,input=1,output=4	function_calling,prompt_caching,reasoning,tool_choice	vision		2026-10-27
        aiand/zai-org/glm-5.3	chat	1048576	131072	cache_read=0.3,input=1,output=4	function_calling,prompt_caching,reasoning,tool_choice	vision
        aiand/zai-org/glm-5.3-flash	chat	1048550	131072	cache_read=0.03,input=0.15,output=0.5	function_calling,prompt_caching,reasoning,tool_choice,vision
        aihubmix/agnes-2.5-flash	chat	512000	65500	input=0.03,output=0.15	reasoning,vision
        aihubmix/agnes-2.5-pro	chat	1000000	65536	cache_read=0.00378,input=0.45,output=0.9	prompt_caching,reasoning,vision
        aihubmix/cc-glm-5.1	chat	200000	131072	input=0.06,output=0.22	function_calling,reasoning,response_schema
        aihubmix/claude-fable-5	chat	1000000	128000	cache_read=1.1,cache_write=13.75,input=11,output=55	adaptive_thinking,function_calling,prompt_caching,reasoning,response_schema,vision	sampling_params
        aihubmix/claude-haiku-4-5	chat	200000	64000	cache_read=0.11,cache_write=1.375,input=1.1,output=5.5	function_calling,prompt_caching,reasoning,response_schema,vision
        aihubmix/claude-opus-4-8-think	chat	1000000	128000	cache_read=0.5,cache_write=6.25,input=5,output=25	adaptive_thinking,function_calling,prompt_caching,reasoning,response_schema,vision	sampling_params
        aihubmix/claude-opus-5	chat	1000000	128000	cache_read=0.5,cache_write=6.25,input=5,output=25	adaptive_thinking,function_calling,prompt_caching,reasoning,response_schema,vision,web_search	sampling_params
        aihubmix/claude-sonnet-5	chat	1000000	128000	cache_read=0.2,cache_write=2.5,input=2,output=10	adaptive_thinking,function_calling,prompt_caching,reasoning,response_schema,vision	sampling_params
        aihubmix/coding-glm-5.3	chat	1048576	131072	cache_read=0.015,input=0.06,output=0.22	function_calling,prompt_caching,reasoning,response_schema
        aihubmix/coding-kimi-k3	chat	1048576	1048576	cache_read=0.066,input=0.44,output=1.61333	function_calling,prompt_caching,reasoning,response_schema,vision
        aihubmix/coding-xiaomi-mimo-v2-omni	chat			cache_read=0.016,input=0.08,output=0.4	function_calling,prompt_caching,reasoning,response_schema,vision
        aihubmix/coding-xiaomi-mimo-v2.5	chat	1048576	131072	cache_read=0.0016,input=0.08,output=0.16	function_calling,prompt_caching,reasoning,response_schema,vision
        aihubmix/coding-xiaomi-mimo-v2.5-pro	chat	1048576	131072	cache_read=0.0016,input=0.2,output=0.4	function_calling,prompt_caching,reasoning,response_schema
        aihubmix/command-a-plus-05-2026	chat	128000	64000	input=2.5,output=10	function_calling,reasoning,response_schema,vision
        aihubmix/deepseek-v4-flash	chat	1000000	384000	cache_read=0.0284,input=0.142,output=0.284	function_calling,prompt_caching,reasoning,response_schema
        aihubmix/deepseek-v4-pro	chat	1000000	384000	cache_read=0.14027,input=1.69,output=3.38	function_calling,prompt_caching,reasoning,response_schema
        aihubmix/doubao-seed-2-0-code-preview	chat	256000	128000	cache_read=0.09644,input=0.4822,output=2.411	function_calling,prompt_caching,reasoning,vision,web_search
        aihubmix/doubao-seed-2-0-lite-260428	chat	256000	128000	cache_read=0.018082,input=0.09041,output=0.54246	function_calling,prompt_caching,reasoning,response_schema,vision,web_search
        aihubmix/doubao-seed-2-0-mini	chat	256000	128000	cache_read=0.006027,input=0.030136,output=0.30136	function_calling,prompt_caching,reasoning,response_schema,vision,web_search
        aihubmix/doubao-seed-2-0-pro	chat	256000	128000	cache_read=0.09644,input=0.4822,output=2.411	function_calling,prompt_caching,reasoning,response_schema,vision,web_search
        aihubmix/doubao-seed-2-1-turbo	chat	256000	256000	cache_read=0.09295,input=0.46475,output=2.32375	function_calling,prompt_caching,reasoning,response_schema,vision,web_search
        aihubmix/ernie-5.1	chat	119000	65536	cache_read=0.5634,input=0.5634,output=2.5353	prompt_caching,reasoning
        aihubmix/gemini-3-flash-preview	chat	1048576	65536	cache_read=0.05,input=0.5,output=3	function_calling,prompt_caching,reasoning,response_schema,vision,web_search
        aihubmix/gemini-3-flash-preview-search	chat	1048576	65536	cache_read=0.05,input=0.5,output=3	function_calling,prompt_caching,reasoning,response_schema,vision,web_search
        aihubmix/gemini-3.1-pro-preview	chat	1048576	65536	cache_read=0.2,input=2,output=12	function_calling,prompt_caching,reasoning,response_schema,vision,web_search
        aihubmix/gemini-3.1-pro-preview-customtools	chat	1048576	65536	cache_read=0.2,input=2,output=12	function_calling,prompt_caching,reasoning,response_schema,vision,web_search
        aihubmix/gemini-3.5-flash-lite	chat	1048576	65536	cache_read=0.03,input=0.3,output=2.499999	function_calling,prompt_caching,reasoning,response_schema,vision,web_search	sampling_params
        aihubmix/gemini-3.7-flash	chat	1048576	65536	cache_read=0.075,input=0.75,output=3.75	function_calling,prompt_caching,reasoning,response_schema,vision,web_search	sampling_params
        aihubmix/gemma-4-26b-a4b-it	chat	262144	131100	input=0.14,output=0.39998	reasoning,vision
        aihubmix/gemma-4-31b-it	chat	262144	131100	input=0.14,output=0.39998	reasoning,vision
        aihubmix/glm-5.2-fast-preview	chat	1000000	131072	cache_read=0.5635,input=2.254,output=7.889	function_calling,prompt_caching,reasoning,response_schema
        aihubmix/glm-5.3	chat	1048576	131072	cache_read=0.2817,input=1.1268,output=3.9438	function_calling,prompt_caching,reasoning,response_schema
        aihubmix/glm-5.3-flash	chat	1048576	131072	cache_read=0.02817,input=0.11268,output=0.39438	function_calling,prompt_caching,reasoning,response_schema,vision
        aihubmix/glm-5v-turbo	chat	200000	131072	cache_read=0.169008,input=0.7042,output=3.09848	prompt_caching,reasoning,vision
        aihubmix/gpt-5.3-codex	chat	400000	128000	cache_read=0.175,input=1.75,output=14	function_calling,prompt_caching,reasoning,response_schema,vision
        aihubmix/gpt-5.4-high	chat	1050000	128000	cache_read=0.25,input=2.5,output=15	function_calling,prompt_caching,reasoning,response_schema,vision,web_search
        aihubmix/gpt-5.4-low	chat	1050000	128000	cache_read=0.25,input=2.5,output=15	function_calling,prompt_caching,reasoning,response_schema,vision,web_search
        aihubmix/gpt-5.4-mini	chat	400000	128000	cache_read=0.075,input=0.75,output=4.5	function_calling,prompt_caching,reasoning,response_schema,vision,web_search
        aihubmix/gpt-5.4-nano	chat	400000	128000	cache_read=0.02,input=0.2,output=1.25	function_calling,prompt_caching,reasoning,response_schema,vision,web_search
        aihubmix/gpt-5.5	chat	1050000	128000	cache_read=0.5,input=5,output=30	function_calling,prompt_caching,reasoning,response_schema,vision,web_search
        aihubmix/gpt-5.5-pro	chat	1050000	128000	input=30,output=180	function_calling,reasoning,response_schema,vision,web_search
        aihubmix/gpt-5.6-luna	chat	1050000	128000	cache_read=0.02,cache_write=0.25,input=0.2,output=1.2	function_calling,prompt_caching,reasoning,response_schema,vision
        aihubmix/gpt-5.6-sol-disc	chat	1050000	128000	cache_read=0.4,cache_write=5,input=4,output=20	function_calling,prompt_caching,reasoning,response_schema,vision
        aihubmix/gpt-5.6-terra	chat	1050000	128000	cache_read=0.2,cache_write=2.5,input=2,output=12	function_calling,prompt_caching,reasoning,response_schema,vision
        aihubmix/gpt-chat-latest	chat	400000	128000	cache_read=0.5,input=5,output=30	function_calling,prompt_caching,reasoning,response_schema,vision,web_search
        aihubmix/grok-4-20-non-reasoning	chat	1000000		cache_read=0.2,input=2,output=6	function_calling,prompt_caching,reasoning,response_schema,vision
        aihubmix/grok-4-20-reasoning	chat	1000000		cache_read=0.2,input=2,output=6	function_calling,prompt_caching,reasoning,response_schema,vision
        aihubmix/grok-4.6	chat	500000	500000	cache_read=0.5,input=2,output=6	function_calling,prompt_caching,reasoning,response_schema,vision
        aihubmix/grok-build-0.1	chat	256000	256000	cache_read=0.2,input=1,output=2	function_calling,prompt_caching,reasoning,response_schema,vision
        aihubmix/hy3	chat	256000	128000	cache_read=0.03905,input=0.1562,output=0.6248	function_calling,prompt_caching,reasoning,response_schema,web_search
        aihubmix/hy4-preview	chat	1048576	64000	cache_read=0.04225,input=0.845,output=2.535	function_calling,prompt_caching,reasoning,response_schema,web_search
        aihubmix/kimi-k2.6	chat	262144	32768	cache_read=0.160835,input=0.95,output=3.9995	function_calling,prompt_caching,reasoning,response_schema,vision
        aihubmix/kimi-k2.7-code-highspeed	chat	262144	32768	cache_read=0.32167,input=1.9,output=7.999	function_calling,prompt_caching,reasoning,response_schema,vision
        aihubmix/kimi-k3	chat	1048576	1048576	cache_read=0.3,input=3,output=15	function_calling,prompt_caching,reasoning,response_schema,vision
        aihubmix/longcat-2.0	chat	1000000	131072	cache_read=0.015492,input=0.7746,output=3.0984	function_calling,prompt_caching,reasoning
        aihubmix/mai-thinking-1	chat	256000	64000	input=2,output=8	reasoning,response_schema
        aihubmix/mimo-v2-omni	chat	256000		cache_read=0.088,input=0.44,output=2.2	prompt_caching,vision,web_search
        aihubmix/mimo-v2-pro	chat	1000000		cache_read=0.22,input=1.1,output=3.3	prompt_caching,web_search
        aihubmix/minimax-m2.7	chat	204800	204800	cache_read=0.05916,input=0.2958,output=1.1832	function_calling,prompt_caching,reasoning,response_schema
        aihubmix/minimax-m3	chat	1000000	524288	input=0.288,output=1.152	function_calling,reasoning,response_schema,vision
        aihubmix/muse-spark-1.2	chat	1048576		input=1.375,output=4.675	function_calling,reasoning,vision
        aihubmix/qwen3-coder-next	chat	262144	65536	input=0.137,output=0.548	function_calling,response_schema
        aihubmix/qwen3.5-122b-a10b	chat	262144	65536	input=0.1126,output=0.9008	function_calling,reasoning,response_schema,vision,web_search
        aihubmix/qwen3.5-397b-a17b	chat	262144	65536	input=0.1644,output=0.9864	function_calling,reasoning,response_schema,vision,web_search
        aihubmix/qwen3.6-27b	chat	262144	65536	input=0.422,output=2.532	function_calling,reasoning,response_schema,vision,web_search
        aihubmix/qwen3.6-35b-a3b	chat	262144	65536	input=0.254,output=1.524	function_calling,reasoning,response_schema,vision,web_search
        aihubmix/qwen3.6-max-preview	chat	262144	65536	cache_read=0.1268,cache_write=1.585,input=1.268,output=7.608	function_calling,prompt_caching,reasoning,response_schema,web_search
        aihubmix/qwen3.7-plus	chat	1000000	131072	cache_read=0.0564,cache_write=0.3525,input=0.282,output=1.128	function_calling,prompt_caching,reasoning,response_schema,vision,web_search
        aihubmix/qwen3.8-2.4t-a95b	chat	1000000	131072	cache_read=0.5,input=2,output=6	function_calling,prompt_caching,reasoning,response_schema,web_search
        aihubmix/qwen3.8-flash	chat	1000000	131072	cache_read=0.014075,cache_write=0.175937,input=0.1126,output=0.380025	function_calling,prompt_caching,reasoning,response_schema,vision,web_search
        aihubmix/qwen3.8-max	chat	1000000	131072	cache_read=0.169,cache_write=2.1125,input=1.69,output=5.07	function_calling,prompt_caching,reasoning,response_schema,vision,web_search
        aihubmix/step-3.7-flash	chat	256000		cache_read=0.044,input=0.22,output=1.32	prompt_caching,reasoning,vision
        aiml/dall-e-2	image_generation
        aiml/dall-e-3	image_generation
        aiml/flux-pro	image_generation
        aiml/flux-pro/v1.1	image_generation
        aiml/flux-pro/v1.1-ultra	image_generation
        aiml/flux-realism	image_generation
        aiml/flux/dev	image_generation
        aiml/flux/kontext-max/text-to-image	image_generation
        aiml/flux/kontext-pro/text-to-image	image_generation
        aiml/flux/schnell	image_generation
        aiml/google/imagen-4.0-ultra-generate-001	image_generation
        aiml/google/nano-banana-pro	image_generation
        aiml/openai/gpt-image-2	image_generation				vision
        amazon_nova/amazon-nova/nova-lite-v1	chat	300000	10000	input=0.06,output=0.24	function_calling,pdf_input,prompt_caching,response_schema,vision		amazon-nova/nova-lite-v1
        amazon_nova/amazon-nova/nova-micro-v1	chat	128000	10000	input=0.035,output=0.14	function_calling,prompt_caching,response_schema		amazon-nova/nova-micro-v1
        amazon_nova/amazon-nova/nova-premier-v1	chat	1000000	10000	input=2.5,output=12.5	function_calling,pdf_input,response_schema,vision	prompt_caching	amazon-nova/nova-premier-v1
        amazon_nova/amazon-nova/nova-pro-v1	chat	300000	10000	input=0.8,output=3.2	function_calling,pdf_input,prompt_caching,response_schema,vision		amazon-nova/nova-pro-v1
        anthropic/claude-fable-5	chat	1000000	128000	cache_read=1,cache_read.batch=0.5,cache_write=12.5,cache_write.batch=6.25,cache_write_1h=20,input=10,input.batch=5,output=50,output.batch=25	adaptive_thinking,anthropic_compaction,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search,xhigh_reasoning_effort	assistant_prefill,sampling_params	claude-fable-5
        anthropic/claude-fable-5-1	chat	1000000	128000	cache_read=0.25,cache_read.batch=0.125,cache_write=12.5,cache_write.batch=6.25,cache_write_1h=20,input=10,input.batch=5,output=50,output.batch=25	adaptive_thinking,anthropic_compaction,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,sampling_params	claude-fable-5-1
        anthropic/claude-haiku-4-5	chat	200000	64000	cache_read=0.1,cache_read.batch=0.05,cache_write=1.25,cache_write.batch=0.625,cache_write_1h=2,input=1,input.batch=0.5,output=5,output.batch=2.5	assistant_prefill,computer_use,function_calling,native_structured_output,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision		claude-haiku-4-5
        anthropic/claude-haiku-4-5-20251001	chat	200000	64000	cache_read=0.1,cache_read.batch=0.05,cache_write=1.25,cache_write.batch=0.625,cache_write_1h=2,input=1,input.batch=0.5,output=5,output.batch=2.5	assistant_prefill,computer_use,function_calling,native_structured_output,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search		claude-haiku-4-5-20251001
        anthropic/claude-haiku-5-5	chat	1000000	128000	cache_read=0.01,cache_read.above_100000=0.05,cache_read.above_100000.batch=0.025,cache_read.batch=0.005,cache_write=0.125,cache_write.above_100000=0.625,cache_write.above_100000.batch=0.3125,cache_write.batch=0.0625,cache_write_1h=0.2,cache_write_1h.above_100000=1,input=0.1,input.above_100000=0.5,input.above_100000.batch=0.25,input.batch=0.05,output=0.5,output.above_100000=2.5,output.above_100000.batch=1.25,output.batch=0.25	adaptive_thinking,anthropic_compaction,computer_use,forced_tool_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search,xhigh_reasoning_effort	assistant_prefill,sampling_params	claude-haiku-5-5
        anthropic/claude-mythos-5	chat	1000000	128000	cache_read=1,cache_read.batch=0.5,cache_write=12.5,cache_write.batch=6.25,cache_write_1h=20,input=10,input.batch=5,output=50,output.batch=25	adaptive_thinking,anthropic_compaction,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,sampling_params	claude-mythos-5
        anthropic/claude-mythos-5-1	chat	1000000	128000	cache_read=0.25,cache_read.batch=0.125,cache_write=12.5,cache_write.batch=6.25,cache_write_1h=20,input=10,input.batch=5,output=50,output.batch=25	adaptive_thinking,anthropic_compaction,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,sampling_params	claude-mythos-5-1
        anthropic/claude-mythos-preview	chat	1000000	128000	cache_read=1,cache_write=12.5,cache_write_1h=20,input=10,output=50	adaptive_thinking,anthropic_compaction,computer_use,function_calling,max_reasoning_effort,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,sampling_params	claude-mythos-preview	2026-06-09
        anthropic/claude-opus-4-5	chat	200000	64000	cache_read=0.5,cache_read.batch=0.25,cache_write=6.25,cache_write.batch=3.125,cache_write_1h=10,input=5,input.batch=2.5,output=25,output.batch=12.5	assistant_prefill,computer_use,function_calling,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,thinking_cache_preservation,tool_choice,vision		claude-opus-4-5
        anthropic/claude-opus-4-5-20251101	chat	200000	64000	cache_read=0.5,cache_read.batch=0.25,cache_write=6.25,cache_write.batch=3.125,cache_write_1h=10,input=5,input.batch=2.5,output=25,output.batch=12.5	assistant_prefill,computer_use,function_calling,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,thinking_cache_preservation,tool_choice,vision,web_search		claude-opus-4-5-20251101
        anthropic/claude-opus-4-6	chat	1000000	128000	cache_read=0.5,cache_read.batch=0.25,cache_write=6.25,cache_write.batch=3.125,cache_write_1h=10,input=5,input.batch=2.5,output=25,output.batch=12.5	adaptive_thinking,anthropic_compaction,computer_use,function_calling,legacy_thinking,max_reasoning_effort,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,speed,thinking_cache_preservation,tool_choice,vision,web_search	assistant_prefill	claude-opus-4-6
        anthropic/claude-opus-4-6-20260205	chat	1000000	128000	cache_read=0.5,cache_read.batch=0.25,cache_write=6.25,cache_write.batch=3.125,cache_write_1h=10,input=5,input.batch=2.5,output=25,output.batch=12.5	adaptive_thinking,anthropic_compaction,computer_use,function_calling,legacy_thinking,max_reasoning_effort,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,speed,thinking_cache_preservation,tool_choice,vision	assistant_prefill	claude-opus-4-6-20260205
        anthropic/claude-opus-4-7	chat	1000000	128000	cache_read=0.5,cache_read.batch=0.25,cache_write=6.25,cache_write.batch=3.125,cache_write_1h=10,input=5,input.batch=2.5,output=25,output.batch=12.5	adaptive_thinking,anthropic_compaction,computer_use,function_calling,max_reasoning_effort,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,thinking_cache_preservation,tool_choice,vision,web_search,xhigh_reasoning_effort	assistant_prefill,sampling_params	claude-opus-4-7
        anthropic/claude-opus-4-7-20260416	chat	1000000	128000	cache_read=0.5,cache_read.batch=0.25,cache_write=6.25,cache_write.batch=3.125,cache_write_1h=10,input=5,input.batch=2.5,output=25,output.batch=12.5	adaptive_thinking,anthropic_compaction,computer_use,function_calling,max_reasoning_effort,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,thinking_cache_preservation,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,sampling_params	claude-opus-4-7-20260416
        anthropic/claude-opus-4-8	chat	1000000	128000	cache_read=0.5,cache_read.batch=0.25,cache_write=6.25,cache_write.batch=3.125,cache_write_1h=10,input=5,input.batch=2.5,output=25,output.batch=12.5	adaptive_thinking,anthropic_compaction,computer_use,fast_mode,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,speed,thinking_cache_preservation,tool_choice,vision,web_search,xhigh_reasoning_effort	assistant_prefill,sampling_params	claude-opus-4-8
        anthropic/claude-opus-5	chat	1000000	128000	cache_read=0.5,cache_read.batch=0.25,cache_write=6.25,cache_write.batch=3.125,cache_write_1h=10,input=5,input.batch=2.5,output=25,output.batch=12.5	adaptive_thinking,anthropic_compaction,computer_use,fast_mode,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,speed,thinking_cache_preservation,tool_choice,vision,web_search,xhigh_reasoning_effort	assistant_prefill,sampling_params	claude-opus-5
        anthropic/claude-opus-5-5	chat	1000000	128000	cache_read=0.2,cache_read.batch=0.1,cache_write=5,cache_write.batch=2.5,cache_write_1h=8,input=4,input.batch=2,output=20,output.batch=10	adaptive_thinking,anthropic_compaction,computer_use,fast_mode,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,speed,tool_choice,vision,web_search,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,sampling_params	claude-opus-5-5
        anthropic/claude-sonnet-4-5	chat	200000	64000	cache_read=0.3,cache_read.batch=0.15,cache_write=3.75,cache_write.batch=1.875,cache_write_1h=6,input=3,input.batch=1.5,output=15,output.batch=7.5	assistant_prefill,computer_use,function_calling,native_structured_output,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision		claude-sonnet-4-5	2026-11-30
        anthropic/claude-sonnet-4-5-20250929	chat	200000	64000	cache_read=0.3,cache_read.batch=0.15,cache_write=3.75,cache_write.batch=1.875,cache_write_1h=6,input=3,input.batch=1.5,output=15,output.batch=7.5	assistant_prefill,computer_use,function_calling,native_structured_output,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search		claude-sonnet-4-5-20250929	2026-11-30
        anthropic/claude-sonnet-4-6	chat	1000000	128000	cache_read=0.3,cache_read.batch=0.15,cache_write=3.75,cache_write.batch=1.875,cache_write_1h=6,input=3,input.batch=1.5,output=15,output.batch=7.5	adaptive_thinking,anthropic_compaction,computer_use,function_calling,legacy_thinking,max_reasoning_effort,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,thinking_cache_preservation,tool_choice,vision,web_search	assistant_prefill	claude-sonnet-4-6
        anthropic/claude-sonnet-5	chat	1000000	128000	cache_read=0.2,cache_read.batch=0.1,cache_write=2.5,cache_write.batch=1.25,cache_write_1h=4,input=2,input.batch=1,output=10,output.batch=5	adaptive_thinking,anthropic_compaction,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,thinking_cache_preservation,tool_choice,vision,web_search,xhigh_reasoning_effort	assistant_prefill,sampling_params	claude-sonnet-5
        anthropic/claude-sonnet-5-5	chat	1000000	128000	cache_read=0.1,cache_read.batch=0.05,cache_write=2.5,cache_write.batch=1.25,cache_write_1h=4,input=2,input.batch=1,output=10,output.batch=5	adaptive_thinking,anthropic_compaction,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,sampling_params	claude-sonnet-5-5
        anyscale/HuggingFaceH4/zephyr-7b-beta	chat	16384	16384	input=0.15,output=0.15
        anyscale/codellama/CodeLlama-34b-Instruct-hf	chat	4096	4096	input=1,output=1
        anyscale/codellama/CodeLlama-70b-Instruct-hf	chat	4096	4096	input=1,output=1
        anyscale/google/gemma-7b-it	chat	8192	8192	input=0.15,output=0.15
        anyscale/meta-llama/Llama-2-13b-chat-hf	chat	4096	4096	input=0.25,output=0.25
        anyscale/meta-llama/Llama-2-70b-chat-hf	chat	4096	4096	input=1,output=1
        anyscale/meta-llama/Llama-2-7b-chat-hf	chat	4096	4096	input=0.15,output=0.15
        anyscale/meta-llama/Meta-Llama-3-70B-Instruct	chat	8192	8192	input=1,output=1
        anyscale/meta-llama/Meta-Llama-3-8B-Instruct	chat	8192	8192	input=0.15,output=0.15
        anyscale/mistralai/Mistral-7B-Instruct-v0.1	chat	16384	16384	input=0.15,output=0.15	function_calling
        anyscale/mistralai/Mixtral-8x22B-Instruct-v0.1	chat	65536	65536	input=0.9,output=0.9	function_calling
        anyscale/mistralai/Mixtral-8x7B-Instruct-v0.1	chat	16384	16384	input=0.15,output=0.15	function_calling
        apiserpent/deep_search	search
        apiserpent/search	search
        assemblyai/best	audio_transcription
        assemblyai/nano	audio_transcription
        aws_polly/generative	audio_speech
        aws_polly/long-form	audio_speech
        aws_polly/neural	audio_speech
        aws_polly/standard	audio_speech
        azure/ada	embedding	8191		input=0.11,output=0				2028-02-09
        azure/apac/gpt-6.1-sol	chat	922000	128000	cache_read=0.12,cache_read.above_272000=0.24,cache_write=3,cache_write.above_272000=6,input=2.4,input.above_272000=4.8,output=12,output.above_272000=18	computer_use,function_calling,max_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort,none_reasoning_effort		2028-03-11
        azure/apac/gpt-6.1-terra	chat	922000	128000	cache_read=0.06,cache_read.above_272000=0.12,cache_write=1.5,cache_write.above_272000=3,input=1.2,input.above_272000=2.4,output=6,output.above_272000=9	computer_use,function_calling,max_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort,none_reasoning_effort
        azure/chat-latest	chat	272000	128000	cache_read=0.5,input=5,output=30	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search			2026-12-02
        azure/codex-mini	responses	200000	100000	cache_read=0.375,input=1.5,output=6	function_calling,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision			2026-11-15
        azure/command-r-plus	chat	128000	4096	input=3,output=15	function_calling			2025-06-30
        azure/computer-use-preview	chat	8192	1024	input=3,output=12	function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice,vision	prompt_caching
        azure/container	chat
        azure/eu/codex-mini	responses			cache_read=0.413,input=1.65,output=6.6				2026-11-15
        azure/eu/computer-use-preview	chat			input=3.3,output=13.2
        azure/eu/gpt-4.1	chat			cache_read=0.55,cache_read.priority=0.963,input=2.2,input.batch=1.1,input.priority=3.85,output=8.8,output.batch=4.4,output.priority=15.4				2027-04-14
        azure/eu/gpt-4.1-mini	chat			cache_read=0.11,cache_read.priority=0.193,input=0.44,input.batch=0.22,input.priority=0.77,output=1.76,output.batch=0.88,output.priority=3.08				2027-04-14
        azure/eu/gpt-4.1-nano	chat			cache_read=0.028,input=0.11,input.batch=0.055,output=0.44,output.batch=0.22				2027-04-14
        azure/eu/gpt-4o	chat	128000	16384	cache_read=1.375,cache_write=1.38,input=2.75,input.batch=1.375,output=11,output.batch=5.5	function_calling,parallel_function_calling,response_schema,tool_choice,vision			2027-04-14
        azure/eu/gpt-4o-2024-05-13	chat	128000	4096	input=5.5,input.batch=2.75,output=16.5,output.batch=8.25				2026-12-09
        azure/eu/gpt-4o-2024-08-06	chat	128000	16384	cache_read=1.375,input=2.75,input.batch=1.375,output=11,output.batch=5.5	function_calling,parallel_function_calling,prompt_caching,response_schema,tool_choice,vision			2027-04-14
        azure/eu/gpt-4o-2024-11-20	chat	128000	16384	cache_read=1.375,cache_write=1.38,input=2.75,input.batch=1.375,output=11,output.batch=5.5	function_calling,parallel_function_calling,response_schema,tool_choice,vision			2027-04-14
        azure/eu/gpt-4o-mini	chat	128000	16384	cache_read=0.083,input=0.165,input.batch=0.083,output=0.66	function_calling,parallel_function_calling,prompt_caching,response_schema,tool_choice,vision			2027-04-14
        azure/eu/gpt-4o-mini-2024-07-18	chat	128000	16384	cache_read=0.083,input=0.165,input.batch=0.083,output=0.66	function_calling,parallel_function_calling,prompt_caching,response_schema,tool_choice,vision			2027-04-14
        azure/eu/gpt-4o-mini-realtime-preview-2024-12-17	realtime	128000	4096	cache_read=0.33,cache_write_audio=0.33,input=0.66,input_audio=11,output=2.64,output_audio=22	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice
        azure/eu/gpt-4o-realtime-preview-2024-10-01	realtime	128000	4096	cache_read=2.75,cache_write_audio=22,input=5.5,input_audio=110,output=22,output_audio=220	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice			2025-03-26
        azure/eu/gpt-4o-realtime-preview-2024-12-17	realtime	16000	4096	cache_read=2.75,cache_read_audio=2.5,input=5.5,input_audio=44,output=22,output_audio=88	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice
        azure/eu/gpt-5	chat			cache_read=0.1375,cache_read.batch=0.06875,cache_read.priority=0.275,input=1.375,input.batch=0.6875,input.priority=2.75,output=11,output.batch=5.5,output.priority=22				2027-02-09
        azure/eu/gpt-5-2025-08-07	chat	272000	128000	cache_read=0.1375,cache_read.batch=0.06875,cache_read.priority=0.275,input=1.375,input.batch=0.6875,input.priority=2.75,output=11,output.batch=5.5,output.priority=22	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision			2027-02-09
        azure/eu/gpt-5-codex	responses			cache_read=0.138,input=1.375,output=11				2027-03-17
        azure/eu/gpt-5-mini	chat			cache_read=0.0275,cache_read.batch=0.01375,cache_read.priority=0.0495,input=0.275,input.batch=0.1375,input.priority=0.495,output=2.2,output.batch=1.1,output.priority=3.96				2027-02-09
        azure/eu/gpt-5-mini-2025-08-07	chat	272000	128000	cache_read=0.0275,cache_read.batch=0.01375,cache_read.priority=0.0495,input=0.275,input.batch=0.1375,input.priority=0.495,output=2.2,output.batch=1.1,output.priority=3.96	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision			2027-02-09
        azure/eu/gpt-5-nano	chat			cache_read=0.0055,cache_read.batch=0.00275,input=0.055,input.batch=0.0275,output=0.44,output.batch=0.22				2027-02-09
        azure/eu/gpt-5-nano-2025-08-07	chat	272000	128000	cache_read=0.0055,cache_read.batch=0.00275,input=0.055,input.batch=0.0275,output=0.44,output.batch=0.22	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision			2027-02-09
        azure/eu/gpt-5-pro	responses			input=16.5,input.batch=8.25,output=132,output.batch=66				2027-04-07
        azure/eu/gpt-5.1	chat	272000	128000	cache_read=0.1375,cache_read.batch=0.06875,cache_read.priority=0.275,input=1.375,input.batch=0.6875,input.priority=2.75,output=11,output.batch=5.5,output.priority=22	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision			2027-05-15
        azure/eu/gpt-5.1-chat	chat	111616	16384	cache_read=0.1375,input=1.375,output=11	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,tool_choice			2026-06-29
        azure/eu/gpt-5.1-codex	responses	272000	128000	cache_read=0.1375,input=1.375,output=11	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision	system_messages		2027-05-15
        azure/eu/gpt-5.1-codex-max	responses			cache_read=0.1375,input=1.375,output=11				2027-05-18
        azure/eu/gpt-5.1-codex-mini	responses	272000	128000	cache_read=0.0275,input=0.275,output=2.2	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision	system_messages		2027-05-15
        azure/eu/gpt-5.2	chat			cache_read=0.1925,cache_read.batch=0.09625,cache_read.priority=0.385,input=1.925,input.batch=0.9625,input.priority=3.85,output=15.4,output.batch=7.7,output.priority=30.8				2027-06-08
        azure/eu/gpt-5.2-chat	chat	111616	16384	cache_read=0.1925,input=1.925,output=15.4	function_calling,parallel_function_calling,prompt_caching,response_schema,tool_choice			2026-06-29
        azure/eu/gpt-5.2-codex	responses			cache_read=0.1925,input=1.925,output=15.4				2027-07-13
        azure/eu/gpt-5.2-pro	responses			input=23.1,input.batch=11.55,output=184.8,output.batch=92.4
        azure/eu/gpt-5.3-chat	chat	111616	16384	cache_read=0.1925,input=1.925,output=15.4	function_calling,parallel_function_calling,prompt_caching,response_schema,tool_choice			2026-06-29
        azure/eu/gpt-5.3-codex	responses			cache_read=0.1925,cache_read.priority=0.385,input=1.925,input.priority=3.85,output=15.4,output.priority=30.8				2027-08-24
        azure/eu/gpt-5.4	chat	922000	128000	cache_read=0.275,cache_read.above_272000=0.55,cache_read.above_272000.batch=0.275,cache_read.batch=0.143,cache_read.priority=0.55,input=2.75,input.above_272000=5.5,input.above_272000.batch=2.75,input.batch=1.375,input.priority=5.5,output=16.5,output.above_272000=24.75,output.above_272000.batch=12.375,output.batch=8.25,output.priority=33	function_calling,minimal_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,xhigh_reasoning_effort			2027-09-02
        azure/eu/gpt-5.4-2026-03-05	chat	922000	128000	cache_read=0.275,cache_read.above_272000=0.55,cache_read.above_272000.batch=0.275,cache_read.batch=0.143,cache_read.priority=0.55,input=2.75,input.above_272000=5.5,input.above_272000.batch=2.75,input.batch=1.375,input.priority=5.5,output=16.5,output.above_272000=24.75,output.above_272000.batch=12.375,output.batch=8.25,output.priority=33	function_calling,minimal_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,xhigh_reasoning_effort			2027-09-02
        azure/eu/gpt-5.4-mini	chat			cache_read=0.0825,cache_read.batch=0.04125,cache_read.priority=0.165,input=0.825,input.batch=0.4125,input.priority=1.65,output=4.95,output.batch=2.475,output.priority=9.9				2027-09-21
        azure/eu/gpt-5.4-nano	chat			cache_read=0.022,cache_read.batch=0.011,input=0.22,input.batch=0.11,output=1.375,output.batch=0.6875				2027-09-21
        azure/eu/gpt-5.4-pro	responses			input=33,input.above_272000=66,input.above_272000.batch=33,input.batch=16.5,output=198,output.above_272000=297,output.above_272000.batch=148.5,output.batch=99				2027-09-07
        azure/eu/gpt-5.5	chat	922000	128000	cache_read=0.55,cache_read.above_272000=1.1,cache_read.above_272000.batch=0.55,cache_read.batch=0.275,cache_read.priority=1.375,input=5.5,input.above_272000=11,input.above_272000.batch=5.5,input.batch=2.75,input.priority=13.75,output=33,output.above_272000=49.5,output.above_272000.batch=24.75,output.batch=16.5,output.priority=82.5	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2027-10-26
        azure/eu/gpt-5.5-2026-04-23	chat	922000	128000	cache_read=0.55,cache_read.above_272000=1.1,cache_read.above_272000.batch=0.55,cache_read.batch=0.275,cache_read.priority=1.375,input=5.5,input.above_272000=11,input.above_272000.batch=5.5,input.batch=2.75,input.priority=13.75,output=33,output.above_272000=49.5,output.above_272000.batch=24.75,output.batch=16.5,output.priority=82.5	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search			2027-10-26
        azure/eu/gpt-5.5-2026-04-24	chat	922000	128000	cache_read=0.55,cache_read.above_272000=1.1,cache_read.above_272000.batch=0.55,cache_read.batch=0.275,cache_read.priority=1.375,input=5.5,input.above_272000=11,input.above_272000.batch=5.5,input.batch=2.75,input.priority=13.75,output=33,output.above_272000=49.5,output.above_272000.batch=24.75,output.batch=16.5,output.priority=82.5	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2027-10-26
        azure/eu/gpt-5.6	chat	922000	128000	cache_read=0.44,cache_read.above_272000=0.88,cache_read.above_272000.priority=1.76,cache_read.priority=0.88,cache_write=5.5,cache_write.above_272000=11,cache_write.above_272000.priority=22,cache_write.priority=11,input=4.4,input.above_272000=8.8,input.above_272000.priority=17.6,input.priority=8.8,output=22,output.above_272000=33,output.above_272000.priority=66,output.priority=44	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort
        azure/eu/gpt-5.6-luna	chat	922000	128000	cache_read=0.022,cache_read.above_272000=0.044,cache_read.above_272000.priority=0.088,cache_read.priority=0.044,cache_write=0.275,cache_write.above_272000=0.55,cache_write.above_272000.priority=1.1,cache_write.priority=0.55,input=0.22,input.above_272000=0.44,input.above_272000.priority=0.88,input.priority=0.44,output=1.32,output.above_272000=1.98,output.above_272000.priority=3.96,output.priority=2.64	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2028-01-11
        azure/eu/gpt-5.6-sol	chat	922000	128000	cache_read=0.44,cache_read.above_272000=0.88,cache_read.above_272000.priority=1.76,cache_read.priority=0.88,cache_write=5.5,cache_write.above_272000=11,cache_write.above_272000.priority=22,cache_write.priority=11,input=4.4,input.above_272000=8.8,input.above_272000.priority=17.6,input.priority=8.8,output=22,output.above_272000=33,output.above_272000.priority=66,output.priority=44	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2028-01-11
        azure/eu/gpt-5.6-terra	chat	922000	128000	cache_read=0.22,cache_read.above_272000=0.44,cache_read.above_272000.priority=0.88,cache_read.priority=0.44,cache_write=2.75,cache_write.above_272000=5.5,cache_write.above_272000.priority=11,cache_write.priority=5.5,input=2.2,input.above_272000=4.4,input.above_272000.priority=8.8,input.priority=4.4,output=13.2,output.above_272000=19.8,output.above_272000.priority=39.6,output.priority=26.4	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2028-01-11
        azure/eu/gpt-6-astra	chat	922000	128000	cache_read=1.2,cache_read.above_272000=2.4,cache_write=15,cache_write.above_272000=30,input=12,input.above_272000=24,output=60,output.above_272000=90	computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	max_reasoning_effort,minimal_reasoning_effort,none_reasoning_effort		2028-01-11
        azure/eu/gpt-6-luna	chat	922000	128000	cache_read=0.012,cache_read.above_272000=0.024,cache_write=0.15,cache_write.above_272000=0.3,input=0.12,input.above_272000=0.24,output=0.6,output.above_272000=0.9	computer_use,function_calling,max_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2028-03-11
        azure/eu/gpt-6-sol	chat	922000	128000	cache_read=0.24,cache_read.above_272000=0.48,cache_write=3,cache_write.above_272000=6,input=2.4,input.above_272000=4.8,output=12,output.above_272000=18	computer_use,function_calling,max_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2028-03-11
        azure/eu/gpt-6.1-sol	chat	922000	128000	cache_read=0.12,cache_read.above_272000=0.24,cache_write=3,cache_write.above_272000=6,input=2.4,input.above_272000=4.8,output=12,output.above_272000=18	computer_use,function_calling,max_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort,none_reasoning_effort		2028-03-11
        azure/eu/gpt-6.1-terra	chat	922000	128000	cache_read=0.06,cache_read.above_272000=0.12,cache_write=1.5,cache_write.above_272000=3,input=1.2,input.above_272000=2.4,output=6,output.above_272000=9	computer_use,function_calling,max_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort,none_reasoning_effort
        azure/eu/o1	chat	200000	100000	cache_read=8.25,input=16.5,input.batch=8.25,output=66,output.batch=33	function_calling,parallel_function_calling,prompt_caching,tool_choice,vision			2026-11-19
        azure/eu/o1-2024-12-17	chat	200000	100000	cache_read=8.25,input=16.5,input.batch=8.25,output=66,output.batch=33	function_calling,parallel_function_calling,prompt_caching,tool_choice,vision			2026-11-19
        azure/eu/o1-mini	chat			cache_read=0.605,input=1.21,input.batch=0.605,output=4.84,output.batch=2.42
        azure/eu/o1-mini-2024-09-12	chat	128000	65536	cache_read=0.605,input=1.21,input.batch=0.605,output=4.84,output.batch=2.42	function_calling,parallel_function_calling,prompt_caching	vision
        azure/eu/o1-preview	chat	128000	32768	cache_read=8.25,input=16.5,output=66	prompt_caching			2025-07-28
        azure/eu/o3	chat	200000	100000	cache_read=0.55,input=2.2,input.batch=1.1,output=8.8,output.batch=4.4				2026-11-19
        azure/eu/o3-2025-04-16	chat	200000	100000	cache_read=0.55,input=2.2,input.batch=1.1,output=8.8,output.batch=4.4				2026-11-19
        azure/eu/o3-deep-research	chat			cache_read=2.75,input=11,output=44				2026-11-19
        azure/eu/o3-mini	chat	200000	100000	cache_read=0.605,input=1.21,input.batch=0.605,output=4.84,output.batch=2.42	prompt_caching,reasoning,tool_choice	vision		2026-11-19
        azure/eu/o3-mini-2025-01-31	chat	200000	100000	cache_read=0.605,input=1.21,input.batch=0.605,output=4.84,output.batch=2.42	prompt_caching,reasoning,tool_choice	vision		2026-11-19
        azure/eu/o4-mini	chat	200000	100000	cache_read=0.303,input=1.21,input.batch=0.605,output=4.84,output.batch=2.42				2026-11-19
        azure/eu/o4-mini-2025-04-16	chat	200000	100000	cache_read=0.303,input=1.21,input.batch=0.605,output=4.84,output.batch=2.42				2026-11-19
        azure/eu/text-embedding-3-large	embedding			input=0.143				2028-02-09
        azure/eu/text-embedding-3-small	embedding			input=0.022				2028-02-09
        azure/eu/text-embedding-ada-002	embedding			input=0.11				2028-02-09
        azure/global-standard/gpt-4o-2024-08-06	chat	128000	16384	cache_read=1.25,input=2.5,input.batch=1.25,output=10,output.batch=5	function_calling,parallel_function_calling,prompt_caching,response_schema,tool_choice,vision			2027-04-14
        azure/global-standard/gpt-4o-2024-11-20	chat	128000	16384	cache_read=1.25,input=2.5,input.batch=1.25,output=10,output.batch=5	function_calling,parallel_function_calling,response_schema,tool_choice,vision			2027-04-14
        azure/global-standard/gpt-4o-mini	chat	128000	16384	input=0.15,output=0.6	function_calling,parallel_function_calling,response_schema,tool_choice,vision			2027-04-14
        azure/global/gpt-4o-2024-08-06	chat	128000	16384	cache_read=1.25,input=2.5,input.batch=1.25,output=10,output.batch=5	function_calling,parallel_function_calling,prompt_caching,response_schema,tool_choice,vision			2027-04-14
        azure/global/gpt-4o-2024-11-20	chat	128000	16384	cache_read=1.25,input=2.5,input.batch=1.25,output=10,output.batch=5	function_calling,parallel_function_calling,prompt_caching,response_schema,tool_choice,vision			2027-04-14
        azure/global/gpt-5.1	chat	272000	128000	cache_read=0.125,cache_read.batch=0.0625,cache_read.priority=0.25,input=1.25,input.batch=0.625,input.priority=2.5,output=10,output.batch=5,output.priority=20	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision			2027-05-15
        azure/global/gpt-5.1-codex	responses	272000	128000	cache_read=0.125,input=1.25,output=10	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision	system_messages		2027-05-15
        azure/global/gpt-5.1-codex-mini	responses	272000	128000	cache_read=0.025,input=0.25,output=2	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision	system_messages		2027-05-15
        azure/gpt-3.5-turbo	chat	4097	4096	input=0.5,output=1.5	function_calling,tool_choice
        azure/gpt-3.5-turbo-instruct-0914	completion	4097	4097	input=1.65,output=2.2
        azure/gpt-35-turbo	chat	4097	4096	input=0.5,output=1.5	function_calling,tool_choice
        azure/gpt-35-turbo-16k	chat	16385	4096	input=3,output=4	tool_choice			2025-04-30
        azure/gpt-35-turbo-16k-0613	chat	16385	4096	input=3,output=4	function_calling,tool_choice			2025-04-30
        azure/gpt-35-turbo-instruct	completion	4097	4097	input=1.65,output=2.2
        azure/gpt-35-turbo-instruct-0914	completion	4097	4097	input=1.65,output=2.2
        azure/gpt-4	chat	8192	4096	input=30,output=60	function_calling,tool_choice			2025-06-06
        azure/gpt-4-0125-preview	chat	128000	4096	input=10,output=30	function_calling,parallel_function_calling,tool_choice
        azure/gpt-4-0613	chat	8192	4096	input=30,output=60	function_calling,tool_choice			2025-06-06
        azure/gpt-4-1106-preview	chat	128000	4096	input=10,output=30	function_calling,parallel_function_calling,tool_choice
        azure/gpt-4-32k	chat	32768	4096	input=60,output=120	tool_choice			2025-06-06
        azure/gpt-4-32k-0613	chat	32768	4096	input=60,output=120	tool_choice			2025-06-06
        azure/gpt-4-turbo	chat	128000	4096	input=11,output=33	function_calling,parallel_function_calling,tool_choice
        azure/gpt-4-turbo-2024-04-09	chat	128000	4096	input=11,output=33	function_calling,parallel_function_calling,tool_choice,vision
        azure/gpt-4-turbo-vision-preview	chat	128000	4096	input=11,output=33	tool_choice,vision
        azure/gpt-4.1	chat	1047576	32768	cache_read=0.5,cache_read.priority=0.875,input=2,input.batch=1,input.priority=3.5,output=8,output.batch=4,output.priority=14	function_calling,native_streaming,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice,vision	web_search		2027-04-14
        azure/gpt-4.1-2025-04-14	chat	1047576	32768	cache_read=0.5,cache_read.priority=0.875,input=2,input.batch=1,input.priority=3.5,output=8,output.batch=4,output.priority=14	function_calling,native_streaming,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice,vision	web_search		2027-04-14
        azure/gpt-4.1-mini	chat	1047576	32768	cache_read=0.1,cache_read.priority=0.175,input=0.4,input.batch=0.2,input.priority=0.7,output=1.6,output.batch=0.8,output.priority=2.8	function_calling,native_streaming,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice,vision	web_search		2027-04-14
        azure/gpt-4.1-mini-2025-04-14	chat	1047576	32768	cache_read=0.1,cache_read.priority=0.175,input=0.4,input.batch=0.2,input.priority=0.7,output=1.6,output.batch=0.8,output.priority=2.8	function_calling,native_streaming,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice,vision	web_search		2027-04-14
        azure/gpt-4.1-nano	chat	1047576	32768	cache_read=0.025,input=0.1,input.batch=0.05,output=0.4,output.batch=0.2	function_calling,native_streaming,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice,vision			2027-04-14
        azure/gpt-4.1-nano-2025-04-14	chat	1047576	32768	cache_read=0.025,input=0.1,input.batch=0.05,output=0.4,output.batch=0.2	function_calling,native_streaming,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice,vision			2027-04-14
        azure/gpt-4.5-preview	chat	128000	16384	cache_read=37.5,input=75,input.batch=37.5,output=150,output.batch=75	function_calling,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice,vision			2025-07-14
        azure/gpt-4o	chat	128000	16384	cache_read=1.25,input=2.5,input.batch=1.25,output=10,output.batch=5	function_calling,parallel_function_calling,prompt_caching,response_schema,tool_choice,vision			2027-04-14
        azure/gpt-4o-2024-05-13	chat	128000	4096	input=5,input.batch=2.5,output=15,output.batch=7.5	function_calling,parallel_function_calling,prompt_caching,tool_choice,vision			2026-12-09
        azure/gpt-4o-2024-08-06	chat	128000	16384	cache_read=1.25,input=2.5,input.batch=1.25,output=10,output.batch=5	function_calling,parallel_function_calling,prompt_caching,response_schema,tool_choice,vision			2027-04-14
        azure/gpt-4o-2024-11-20	chat	128000	16384	cache_read=1.25,input=2.5,input.batch=1.25,output=10,output.batch=5	function_calling,parallel_function_calling,prompt_caching,response_schema,tool_choice,vision			2027-04-14
        azure/gpt-4o-audio-preview-2024-12-17	chat	128000	16384	input=2.5,input_audio=40,output=10,output_audio=80	audio_output,function_calling,native_streaming,parallel_function_calling,system_messages,tool_choice	prompt_caching,reasoning,response_schema,vision
        azure/gpt-4o-mini	chat	128000	16384	cache_read=0.075,input=0.15,input.batch=0.075,output=0.6,output.batch=0.3	function_calling,parallel_function_calling,prompt_caching,response_schema,tool_choice,vision			2027-04-14
        azure/gpt-4o-mini-2024-07-18	chat	128000	16384	cache_read=0.075,input=0.15,input.batch=0.075,output=0.6,output.batch=0.3	function_calling,parallel_function_calling,prompt_caching,response_schema,tool_choice,vision			2027-04-14
        azure/gpt-4o-mini-audio-preview-2024-12-17	chat	128000	16384	input=0.15,input_audio=10,output=0.6,output_audio=20	audio_output,function_calling,native_streaming,parallel_function_calling,system_messages,tool_choice	prompt_caching,reasoning,response_schema,vision
        azure/gpt-4o-mini-realtime-preview-2024-12-17	realtime	128000	4096	cache_read=0.3,cache_write_audio=0.3,input=0.6,input_audio=10,output=2.4,output_audio=20	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice
        azure/gpt-4o-mini-transcribe	audio_transcription	16000	2000	input=1.25,input_audio=3,output=5				2027-06-15
        azure/gpt-4o-mini-tts	audio_speech			input=0.6,output=10,output_audio=12				2027-06-15
        azure/gpt-4o-realtime-preview-2024-10-01	realtime	128000	4096	cache_read=2.5,cache_write_audio=20,input=5,input_audio=100,output=20,output_audio=200	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice			2025-03-26
        azure/gpt-4o-realtime-preview-2024-12-17	realtime	16000	4096	cache_read=2.5,input=5,input_audio=40,output=20,output_audio=80	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice
        azure/gpt-4o-transcribe	audio_transcription	16000	2000	input=2.5,input_audio=6,output=10				2026-10-15
        azure/gpt-4o-transcribe-diarize	audio_transcription	16000	2000	input=2.5,input_audio=6,output=10				2027-04-15
        azure/gpt-5	chat	272000	128000	cache_read=0.125,cache_read.batch=0.0625,cache_read.priority=0.25,input=1.25,input.batch=0.625,input.priority=2.5,output=10,output.batch=5,output.priority=20	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision			2027-02-09
        azure/gpt-5-2025-08-07	chat	272000	128000	cache_read=0.125,cache_read.batch=0.0625,cache_read.priority=0.25,input=1.25,input.batch=0.625,input.priority=2.5,output=10,output.batch=5,output.priority=20	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision			2027-02-09
        azure/gpt-5-chat	chat	128000	16384	cache_read=0.125,input=1.25,output=10	prompt_caching,vision			2026-06-29
        azure/gpt-5-codex	responses	272000	128000	cache_read=0.125,input=1.25,output=10	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision			2027-03-17
        azure/gpt-5-mini	chat	272000	128000	cache_read=0.025,cache_read.batch=0.0125,cache_read.priority=0.045,input=0.25,input.batch=0.125,input.priority=0.45,output=2,output.batch=1,output.priority=3.6	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision			2027-02-09
        azure/gpt-5-mini-2025-08-07	chat	272000	128000	cache_read=0.025,cache_read.batch=0.0125,cache_read.priority=0.045,input=0.25,input.batch=0.125,input.priority=0.45,output=2,output.batch=1,output.priority=3.6	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision			2027-02-09
        azure/gpt-5-nano	chat	272000	128000	cache_read=0.005,cache_read.batch=0.0025,input=0.05,input.batch=0.025,output=0.4,output.batch=0.2	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision			2027-02-09
        azure/gpt-5-nano-2025-08-07	chat	272000	128000	cache_read=0.005,cache_read.batch=0.0025,input=0.05,input.batch=0.025,output=0.4,output.batch=0.2	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision			2027-02-09
        azure/gpt-5-pro	responses	272000	128000	input=15,input.batch=7.5,output=120,output.batch=60	function_calling,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision			2027-04-07
        azure/gpt-5.1	chat	272000	128000	cache_read=0.125,cache_read.batch=0.0625,cache_read.priority=0.25,input=1.25,input.batch=0.625,input.priority=2.5,output=10,output.batch=5,output.priority=20	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision			2027-05-15
        azure/gpt-5.1-2025-11-13	chat	272000	128000	cache_read=0.125,cache_read.batch=0.0625,cache_read.priority=0.25,input=1.25,input.batch=0.625,input.priority=2.5,output=10,output.batch=5,output.priority=20	function_calling,minimal_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision			2027-05-15
        azure/gpt-5.1-chat	chat	111616	16384	cache_read=0.125,input=1.25,output=10	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,tool_choice			2026-06-29
        azure/gpt-5.1-codex	responses	272000	128000	cache_read=0.125,input=1.25,output=10	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision	system_messages		2027-05-15
        azure/gpt-5.1-codex-2025-11-13	responses	272000	128000	cache_read=0.125,cache_read.priority=0.25,input=1.25,input.priority=2.5,output=10,output.priority=20	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision	system_messages		2027-05-15
        azure/gpt-5.1-codex-max	responses	272000	128000	cache_read=0.125,input=1.25,output=10	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision	system_messages		2027-05-18
        azure/gpt-5.1-codex-mini	responses	272000	128000	cache_read=0.025,input=0.25,output=2	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision	system_messages		2027-05-15
        azure/gpt-5.1-codex-mini-2025-11-13	responses	272000	128000	cache_read=0.025,cache_read.priority=0.045,input=0.25,input.priority=0.45,output=2,output.priority=3.6	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision	system_messages		2027-05-15
        azure/gpt-5.2	chat	272000	128000	cache_read=0.175,cache_read.batch=0.0875,cache_read.priority=0.35,input=1.75,input.batch=0.875,input.priority=3.5,output=14,output.batch=7,output.priority=28	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision			2027-06-08
        azure/gpt-5.2-2025-12-11	chat	272000	128000	cache_read=0.175,cache_read.batch=0.0875,cache_read.priority=0.35,input=1.75,input.batch=0.875,input.priority=3.5,output=14,output.batch=7,output.priority=28	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision			2027-06-08
        azure/gpt-5.2-chat	chat	111616	16384	cache_read=0.175,input=1.75,output=14	function_calling,parallel_function_calling,prompt_caching,response_schema,tool_choice			2026-06-29
        azure/gpt-5.2-codex	responses	272000	128000	cache_read=0.175,input=1.75,output=14	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision			2027-07-13
        azure/gpt-5.2-pro	responses	272000	128000	input=21,input.batch=10.5,output=168,output.batch=84	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search
        azure/gpt-5.2-pro-2025-12-11	responses	272000	128000	input=21,input.batch=10.5,output=168,output.batch=84	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search
        azure/gpt-5.3-chat	chat	111616	16384	cache_read=0.175,input=1.75,output=14	function_calling,parallel_function_calling,prompt_caching,response_schema,tool_choice			2026-06-29
        azure/gpt-5.3-codex	responses	272000	128000	cache_read=0.175,cache_read.priority=0.35,input=1.75,input.priority=3.5,output=14,output.priority=28	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision			2027-08-24
        azure/gpt-5.4	chat	922000	128000	cache_read=0.25,cache_read.above_272000=0.5,cache_read.above_272000.batch=0.25,cache_read.above_272000.flex=0.25,cache_read.above_272000.priority=1,cache_read.batch=0.13,cache_read.priority=0.5,input=2.5,input.above_272000=5,input.above_272000.batch=2.5,input.above_272000.flex=2.5,input.above_272000.priority=10,input.batch=1.25,input.flex=1.25,input.priority=5,output=15,output.above_272000=22.5,output.above_272000.batch=11.25,output.above_272000.flex=11.25,output.above_272000.priority=45,output.batch=7.5,output.flex=7.5,output.priority=30	function_calling,minimal_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,xhigh_reasoning_effort			2027-09-02
        azure/gpt-5.4-2026-03-05	chat	922000	128000	cache_read=0.25,cache_read.above_272000=0.5,cache_read.above_272000.batch=0.25,cache_read.above_272000.flex=0.25,cache_read.above_272000.priority=1,cache_read.batch=0.13,cache_read.priority=0.5,input=2.5,input.above_272000=5,input.above_272000.batch=2.5,input.above_272000.flex=2.5,input.above_272000.priority=10,input.batch=1.25,input.flex=1.25,input.priority=5,output=15,output.above_272000=22.5,output.above_272000.batch=11.25,output.above_272000.flex=11.25,output.above_272000.priority=45,output.batch=7.5,output.flex=7.5,output.priority=30	function_calling,minimal_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,xhigh_reasoning_effort			2027-09-02
        azure/gpt-5.4-mini	chat	272000	128000	cache_read=0.075,cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.15,input=0.75,input.batch=0.375,input.flex=0.375,input.priority=1.5,output=4.5,output.batch=2.25,output.flex=2.25,output.priority=9	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort			2027-09-21
        azure/gpt-5.4-mini-2026-03-17	chat	272000	128000	cache_read=0.075,cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.15,input=0.75,input.batch=0.375,input.flex=0.375,input.priority=1.5,output=4.5,output.batch=2.25,output.flex=2.25,output.priority=9	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort			2027-09-21
        azure/gpt-5.4-nano	chat	272000	128000	cache_read=0.02,cache_read.batch=0.01,cache_read.flex=0.01,input=0.2,input.batch=0.1,input.flex=0.1,output=1.25,output.batch=0.625,output.flex=0.625	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort			2027-09-21
        azure/gpt-5.4-nano-2026-03-17	chat	272000	128000	cache_read=0.02,cache_read.batch=0.01,cache_read.flex=0.01,input=0.2,input.batch=0.1,input.flex=0.1,output=1.25,output.batch=0.625,output.flex=0.625	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort			2027-09-21
        azure/gpt-5.4-pro	responses	922000	128000	cache_read=3,cache_read.above_272000=6,input=30,input.above_272000=60,input.above_272000.batch=30,input.above_272000.flex=30,input.batch=15,input.flex=15,output=180,output.above_272000=270,output.above_272000.batch=135,output.above_272000.flex=135,output.batch=90,output.flex=90	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,system_messages,tool_choice,vision,web_search	response_schema		2027-09-07
        azure/gpt-5.4-pro-2026-03-05	responses	922000	128000	cache_read=3,cache_read.above_272000=6,input=30,input.above_272000=60,input.above_272000.batch=30,input.above_272000.flex=30,input.batch=15,input.flex=15,output=180,output.above_272000=270,output.above_272000.batch=135,output.above_272000.flex=135,output.batch=90,output.flex=90	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,system_messages,tool_choice,vision,web_search	response_schema		2027-09-07
        azure/gpt-5.5	chat	922000	128000	cache_read=0.5,cache_read.above_272000=1,cache_read.above_272000.batch=0.5,cache_read.above_272000.priority=2,cache_read.batch=0.25,cache_read.flex=0.25,cache_read.priority=1.25,input=5,input.above_272000=10,input.above_272000.batch=5,input.above_272000.flex=5,input.above_272000.priority=20,input.batch=2.5,input.flex=2.5,input.priority=12.5,output=30,output.above_272000=45,output.above_272000.batch=22.5,output.above_272000.priority=90,output.batch=15,output.priority=75	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2027-10-26
        azure/gpt-5.5-2026-04-23	chat	922000	128000	cache_read=0.5,cache_read.above_272000=1,cache_read.above_272000.batch=0.5,cache_read.above_272000.priority=2,cache_read.batch=0.25,cache_read.flex=0.25,cache_read.priority=1.25,input=5,input.above_272000=10,input.above_272000.batch=5,input.above_272000.flex=5,input.above_272000.priority=20,input.batch=2.5,input.flex=2.5,input.priority=12.5,output=30,output.above_272000=45,output.above_272000.batch=22.5,output.above_272000.priority=90,output.batch=15,output.priority=75	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search			2027-10-26
        azure/gpt-5.5-2026-04-24	chat	922000	128000	cache_read=0.5,cache_read.above_272000=1,cache_read.above_272000.batch=0.5,cache_read.above_272000.priority=2,cache_read.batch=0.25,cache_read.flex=0.25,cache_read.priority=1.25,input=5,input.above_272000=10,input.above_272000.batch=5,input.above_272000.flex=5,input.above_272000.priority=20,input.batch=2.5,input.flex=2.5,input.priority=12.5,output=30,output.above_272000=45,output.above_272000.batch=22.5,output.above_272000.priority=90,output.batch=15,output.priority=75	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2027-10-26
        azure/gpt-5.5-pro	responses	1050000	128000	cache_read=3,cache_read.above_272000=6,input=30,input.above_272000=60,output=180,output.above_272000=270	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	low_reasoning_effort,minimal_reasoning_effort,none_reasoning_effort,response_schema
        azure/gpt-5.5-pro-2026-04-23	responses	1050000	128000	cache_read=3,cache_read.above_272000=6,input=30,input.above_272000=60,output=180,output.above_272000=270	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,system_messages,tool_choice,vision,web_search	response_schema
        azure/gpt-5.6	chat	922000	128000	cache_read=0.4,cache_read.above_272000=0.8,cache_read.above_272000.priority=1.6,cache_read.priority=0.8,cache_write=5,cache_write.above_272000=10,cache_write.above_272000.priority=20,cache_write.priority=10,input=4,input.above_272000=8,input.above_272000.priority=16,input.priority=8,output=20,output.above_272000=30,output.above_272000.priority=60,output.priority=40	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort
        azure/gpt-5.6-luna	chat	922000	128000	cache_read=0.02,cache_read.above_272000=0.04,cache_read.above_272000.flex=0.02,cache_read.above_272000.priority=0.08,cache_read.flex=0.01,cache_read.priority=0.04,cache_write=0.25,cache_write.above_272000=0.5,cache_write.above_272000.flex=0.25,cache_write.above_272000.priority=1,cache_write.flex=0.125,cache_write.priority=0.5,input=0.2,input.above_272000=0.4,input.above_272000.flex=0.2,input.above_272000.priority=0.8,input.flex=0.1,input.priority=0.4,output=1.2,output.above_272000=1.8,output.above_272000.flex=0.9,output.above_272000.priority=3.6,output.flex=0.6,output.priority=2.4	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2028-01-11
        azure/gpt-5.6-luna-2026-07-09	chat	922000	128000	cache_read=0.02,cache_read.above_272000=0.04,cache_read.above_272000.flex=0.02,cache_read.above_272000.priority=0.08,cache_read.flex=0.01,cache_read.priority=0.04,cache_write=0.25,cache_write.above_272000=0.5,cache_write.above_272000.flex=0.25,cache_write.above_272000.priority=1,cache_write.flex=0.125,cache_write.priority=0.5,input=0.2,input.above_272000=0.4,input.above_272000.flex=0.2,input.above_272000.priority=0.8,input.flex=0.1,input.priority=0.4,output=1.2,output.above_272000=1.8,output.above_272000.flex=0.9,output.above_272000.priority=3.6,output.flex=0.6,output.priority=2.4	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2028-01-11
        azure/gpt-5.6-sol	chat	922000	128000	cache_read=0.4,cache_read.above_272000=0.8,cache_read.above_272000.flex=0.4,cache_read.above_272000.priority=1.6,cache_read.flex=0.2,cache_read.priority=0.8,cache_write=5,cache_write.above_272000=10,cache_write.above_272000.flex=5,cache_write.above_272000.priority=20,cache_write.flex=2.5,cache_write.priority=10,input=4,input.above_272000=8,input.above_272000.flex=4,input.above_272000.priority=16,input.flex=2,input.priority=8,output=20,output.above_272000=30,output.above_272000.flex=15,output.above_272000.priority=60,output.flex=10,output.priority=40	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2028-01-11
        azure/gpt-5.6-sol-2026-07-09	chat	922000	128000	cache_read=0.4,cache_read.above_272000=0.8,cache_read.above_272000.flex=0.4,cache_read.above_272000.priority=1.6,cache_read.flex=0.2,cache_read.priority=0.8,cache_write=5,cache_write.above_272000=10,cache_write.above_272000.flex=5,cache_write.above_272000.priority=20,cache_write.flex=2.5,cache_write.priority=10,input=4,input.above_272000=8,input.above_272000.flex=4,input.above_272000.priority=16,input.flex=2,input.priority=8,output=20,output.above_272000=30,output.above_272000.flex=15,output.above_272000.priority=60,output.flex=10,output.priority=40	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2028-01-11
        azure/gpt-5.6-terra	chat	922000	128000	cache_read=0.2,cache_read.above_272000=0.4,cache_read.above_272000.flex=0.2,cache_read.above_272000.priority=0.8,cache_read.flex=0.1,cache_read.priority=0.4,cache_write=2.5,cache_write.above_272000=5,cache_write.above_272000.flex=2.5,cache_write.above_272000.priority=10,cache_write.flex=1.25,cache_write.priority=5,input=2,input.above_272000=4,input.above_272000.flex=2,input.above_272000.priority=8,input.flex=1,input.priority=4,output=12,output.above_272000=18,output.above_272000.flex=9,output.above_272000.priority=36,output.flex=6,output.priority=24	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2028-01-11
        azure/gpt-5.6-terra-2026-07-09	chat	922000	128000	cache_read=0.2,cache_read.above_272000=0.4,cache_read.above_272000.flex=0.2,cache_read.above_272000.priority=0.8,cache_read.flex=0.1,cache_read.priority=0.4,cache_write=2.5,cache_write.above_272000=5,cache_write.above_272000.flex=2.5,cache_write.above_272000.priority=10,cache_write.flex=1.25,cache_write.priority=5,input=2,input.above_272000=4,input.above_272000.flex=2,input.above_272000.priority=8,input.flex=1,input.priority=4,output=12,output.above_272000=18,output.above_272000.flex=9,output.above_272000.priority=36,output.flex=6,output.priority=24	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2028-01-11
        azure/gpt-6-astra	chat	922000	128000	cache_read=1,cache_read.above_272000=2,cache_read.above_272000.flex=1,cache_write=12.5,cache_write.above_272000=25,cache_write.above_272000.flex=12.5,input=10,input.above_272000=20,input.above_272000.flex=10,output=50,output.above_272000=75,output.above_272000.flex=37.5	computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	max_reasoning_effort,minimal_reasoning_effort,none_reasoning_effort		2028-01-11
        azure/gpt-6-astra-2026-09-03	chat	922000	128000	cache_read=1,cache_read.above_272000=2,cache_read.above_272000.flex=1,cache_write=12.5,cache_write.above_272000=25,cache_write.above_272000.flex=12.5,input=10,input.above_272000=20,input.above_272000.flex=10,output=50,output.above_272000=75,output.above_272000.flex=37.5	computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	max_reasoning_effort,minimal_reasoning_effort,none_reasoning_effort		2028-01-11
        azure/gpt-6-luna	chat	922000	128000	cache_read=0.01,cache_read.above_272000=0.02,cache_write=0.125,cache_write.above_272000=0.25,input=0.1,input.above_272000=0.2,output=0.5,output.above_272000=0.75	computer_use,function_calling,max_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2028-03-11
        azure/gpt-6-luna-2026-09-22	chat	922000	128000	cache_read=0.01,cache_read.above_272000=0.02,cache_write=0.125,cache_write.above_272000=0.25,input=0.1,input.above_272000=0.2,output=0.5,output.above_272000=0.75	computer_use,function_calling,max_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2028-03-11
        azure/gpt-6-sol	chat	922000	128000	cache_read=0.2,cache_read.above_272000=0.4,cache_read.above_272000.priority=0.8,cache_read.priority=0.4,cache_write=2.5,cache_write.above_272000=5,cache_write.above_272000.priority=10,cache_write.priority=5,input=2,input.above_272000=4,input.above_272000.priority=8,input.priority=4,output=10,output.above_272000=15,output.above_272000.priority=30,output.priority=20	computer_use,function_calling,max_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2028-03-11
        azure/gpt-6-sol-2026-09-22	chat	922000	128000	cache_read=0.2,cache_read.above_272000=0.4,cache_read.above_272000.priority=0.8,cache_read.priority=0.4,cache_write=2.5,cache_write.above_272000=5,cache_write.above_272000.priority=10,cache_write.priority=5,input=2,input.above_272000=4,input.above_272000.priority=8,input.priority=4,output=10,output.above_272000=15,output.above_272000.priority=30,output.priority=20	computer_use,function_calling,max_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2028-03-11
        azure/gpt-6.1-sol	chat	922000	128000	cache_read=0.1,cache_read.above_272000=0.2,cache_write=2.5,cache_write.above_272000=5,input=2,input.above_272000=4,output=10,output.above_272000=15	computer_use,function_calling,max_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort,none_reasoning_effort		2028-03-11
        azure/gpt-6.1-sol-2026-09-29	chat	922000	128000	cache_read=0.1,cache_read.above_272000=0.2,cache_write=2.5,cache_write.above_272000=5,input=2,input.above_272000=4,output=10,output.above_272000=15	computer_use,function_calling,max_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort,none_reasoning_effort		2028-03-11
        azure/gpt-6.1-terra	chat	922000	128000	cache_read=0.05,cache_read.above_272000=0.1,cache_write=1.25,cache_write.above_272000=2.5,input=1,input.above_272000=2,output=5,output.above_272000=7.5	computer_use,function_calling,max_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort,none_reasoning_effort
        azure/gpt-audio	chat	128000	16384	input=2.5,input_audio=40,output=10,output_audio=80	audio_output,function_calling,native_streaming,parallel_function_calling,system_messages,tool_choice	prompt_caching,reasoning,response_schema,vision		2027-03-02
        azure/gpt-audio-1.5	chat	128000	16384	input=2.5,input_audio=32,output=10,output_audio=64	audio_output,function_calling,native_streaming,parallel_function_calling,system_messages,tool_choice	prompt_caching,reasoning,response_schema,vision		2027-08-24
        azure/gpt-audio-1.5-2026-02-23	chat	128000	16384	input=2.5,input_audio=32,output=10,output_audio=64	audio_input,audio_output,function_calling,native_streaming,parallel_function_calling,system_messages,tool_choice	prompt_caching,reasoning,response_schema,vision		2027-08-24
        azure/gpt-audio-2025-08-28	chat	128000	16384	input=2.5,input_audio=40,output=10,output_audio=80	audio_output,function_calling,native_streaming,parallel_function_calling,system_messages,tool_choice	prompt_caching,reasoning,response_schema,vision		2027-03-02
        azure/gpt-audio-mini	chat	128000	16384	input=0.6,input_audio=10,output=2.4,output_audio=20	audio_output,function_calling,native_streaming,parallel_function_calling,system_messages,tool_choice	prompt_caching,reasoning,response_schema,vision		2027-06-15
        azure/gpt-audio-mini-2025-10-06	chat	128000	16384	input=0.6,input_audio=10,output=2.4,output_audio=20	audio_input,audio_output,function_calling,native_streaming,parallel_function_calling,system_messages,tool_choice	prompt_caching,reasoning,response_schema,vision		2027-04-06
        azure/gpt-chat-latest	chat	128000	128000	cache_read=0.5,input=5,output=30	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search			2027-05-18
        azure/gpt-image-1	image_generation			cache_read=1.25,cache_read_image=2.5,input=5,input_image=10,output_image=40				2026-10-23
        azure/gpt-image-1-mini	image_generation			cache_read=0.2,cache_read_image=0.25,input=2,input_image=2.5,output_image=8				2027-04-07
        azure/gpt-image-1.5	image_generation			cache_read=1.25,cache_read_image=2,input=5,input_image=8,output=10,output_image=32				2026-12-16
        azure/gpt-image-1.5-2025-12-16	image_generation			cache_read=1.25,cache_read_image=2,input=5,input_image=8,output=10,output_image=32				2026-12-16
        azure/gpt-image-2	image_generation			cache_read=1.25,cache_read_image=2,input=5,input_image=8,output_image=30	pdf_input,vision			2027-10-21
        azure/gpt-image-2-2026-04-21	image_generation			cache_read=1.25,cache_read_image=2,input=5,input_image=8,output_image=30	pdf_input,vision			2027-10-21
        azure/gpt-image-2.5-flare	image_generation			cache_read=1.25,cache_read_image=2,input=5,input_image=8,output_image=30	pdf_input,vision			2027-09-09
        azure/gpt-image-2.5-sunburst	image_generation			cache_read=1.25,cache_read_image=2,input=5,input_image=8,output_image=30	pdf_input,vision			2027-09-09
        azure/gpt-live-1	realtime				audio_input,audio_output,function_calling			2027-09-10
        azure/gpt-live-transcribe	audio_transcription	32000	4096		audio_input			2028-02-01
        azure/gpt-realtime	realtime	32000	4096	cache_read=0.4,cache_read_audio=0.4,cache_write_audio=4,input=4,input_audio=32,input_image=5,output=16,output_audio=64	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice			2027-03-02
        azure/gpt-realtime-1.5	realtime	32000	4096	cache_read=0.4,cache_read_audio=0.4,cache_write_audio=4,input=4,input_audio=32,input_image=5,output=16,output_audio=64	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice			2027-08-24
        azure/gpt-realtime-1.5-2026-02-23	realtime	32000	4096	cache_read=0.4,cache_read_audio=0.4,cache_write_audio=4,input=4,input_audio=32,input_image=5,output=16,output_audio=64	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice			2027-08-24
        azure/gpt-realtime-2	realtime	32000	4096	cache_read=0.4,cache_read_audio=0.4,cache_write_audio=0.4,input=4,input_audio=32,input_image=5,output=24,output_audio=64	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice			2027-01-20
        azure/gpt-realtime-2.1	realtime	32000	4096	cache_read=0.4,cache_read_audio=0.4,cache_write_audio=0.4,input=4,input_audio=32,input_image=5,output=24,output_audio=64	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice			2027-06-25
        azure/gpt-realtime-2.1-mini	realtime	32000	4096	cache_read=0.06,cache_read_audio=0.3,cache_write_audio=0.3,input=0.6,input_audio=10,input_image=0.8,output=2.4,output_audio=20	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice			2027-06-25
        azure/gpt-realtime-2025-08-28	realtime	32000	4096	cache_read=0.4,cache_read_audio=0.4,cache_write_audio=4,input=4,input_audio=32,input_image=5,output=16,output_audio=64	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice			2027-03-02
        azure/gpt-realtime-mini	realtime	32000	4096	cache_read=0.06,cache_read_audio=0.3,cache_write_audio=0.3,input=0.6,input_audio=10,input_image=0.8,output=2.4,output_audio=20	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice			2027-06-15
        azure/gpt-realtime-mini-2025-10-06	realtime	32000	4096	cache_read=0.06,cache_read_audio=0.3,cache_write_audio=0.3,input=0.6,input_audio=10,input_image=0.8,output=2.4,output_audio=20	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice			2027-04-06
        azure/gpt-realtime-translate	realtime	32000	4096		audio_input,audio_output			2027-11-09
        azure/gpt-realtime-whisper	audio_transcription	32000	4096		audio_input			2027-05-06
        azure/gpt-transcribe	audio_transcription				audio_input			2028-02-01
        azure/hd/1024-x-1024/dall-e-3	image_generation			output=0
        azure/hd/1024-x-1792/dall-e-3	image_generation			output=0
        azure/hd/1792-x-1024/dall-e-3	image_generation			output=0
        azure/high/1024-x-1024/gpt-image-1	image_generation							2026-10-23
        azure/high/1024-x-1024/gpt-image-1-mini	image_generation							2027-04-07
        azure/high/1024-x-1536/gpt-image-1	image_generation							2026-10-23
        azure/high/1024-x-1536/gpt-image-1-mini	image_generation							2027-04-07
        azure/high/1536-x-1024/gpt-image-1	image_generation							2026-10-23
        azure/high/1536-x-1024/gpt-image-1-mini	image_generation							2027-04-07
        azure/low/1024-x-1024/gpt-image-1	image_generation							2026-10-23
        azure/low/1024-x-1024/gpt-image-1-mini	image_generation							2027-04-07
        azure/low/1024-x-1536/gpt-image-1	image_generation							2026-10-23
        azure/low/1024-x-1536/gpt-image-1-mini	image_generation							2027-04-07
        azure/low/1536-x-1024/gpt-image-1	image_generation							2026-10-23
        azure/low/1536-x-1024/gpt-image-1-mini	image_generation							2027-04-07
        azure/medium/1024-x-1024/gpt-image-1	image_generation							2026-10-23
        azure/medium/1024-x-1024/gpt-image-1-mini	image_generation							2027-04-07
        azure/medium/1024-x-1536/gpt-image-1	image_generation							2026-10-23
        azure/medium/1024-x-1536/gpt-image-1-mini	image_generation							2027-04-07
        azure/medium/1536-x-1024/gpt-image-1	image_generation							2026-10-23
        azure/medium/1536-x-1024/gpt-image-1-mini	image_generation							2027-04-07
        azure/mistral-large-2402	chat	32000	32000	input=8,output=24	function_calling
        azure/mistral-large-latest	chat	32000	32000	input=8,output=24	function_calling
        azure/model-router	chat	200000	32768	input=0.14,output=0	vision			2027-05-20
        azure/o1	chat	200000	100000	cache_read=7.5,input=15,output=60	function_calling,parallel_function_calling,prompt_caching,reasoning,tool_choice,vision			2026-11-19
        azure/o1-2024-12-17	chat	200000	100000	cache_read=7.5,input=15,input.batch=7.5,output=60,output.batch=30	function_calling,parallel_function_calling,prompt_caching,reasoning,tool_choice,vision			2026-11-19
        azure/o1-mini	chat	128000	65536	cache_read=0.55,input=1.1,input.batch=0.55,output=4.4,output.batch=2.2	function_calling,parallel_function_calling,prompt_caching,reasoning	vision
        azure/o1-mini-2024-09-12	chat	128000	65536	cache_read=0.55,input=1.1,input.batch=0.55,output=4.4,output.batch=2.2	function_calling,parallel_function_calling,prompt_caching,reasoning	vision
        azure/o3	chat	200000	100000	cache_read=0.5,input=2,input.batch=1,output=8,output.batch=4	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision	parallel_function_calling		2026-11-19
        azure/o3-2025-04-16	chat	200000	100000	cache_read=0.5,input=2,input.batch=1,output=8,output.batch=4	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision	parallel_function_calling		2026-11-19
        azure/o3-deep-research	responses	200000	100000	cache_read=2.5,input=10,output=40	function_calling,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search			2026-11-19
        azure/o3-mini	chat	200000	100000	cache_read=0.55,input=1.1,input.batch=0.55,output=4.4,output.batch=2.2	prompt_caching,reasoning,response_schema,tool_choice	vision		2026-11-19
        azure/o3-mini-2025-01-31	chat	200000	100000	cache_read=0.55,input=1.1,input.batch=0.55,output=4.4,output.batch=2.2	prompt_caching,reasoning,tool_choice	vision		2026-11-19
        azure/o3-pro	responses	200000	100000	input=20,input.batch=10,output=80,output.batch=40	function_calling,reasoning,response_schema,tool_choice,vision	parallel_function_calling,prompt_caching		2026-11-19
        azure/o3-pro-2025-06-10	responses	200000	100000	input=20,input.batch=10,output=80,output.batch=40	function_calling,reasoning,response_schema,tool_choice,vision	parallel_function_calling,prompt_caching		2026-11-19
        azure/o4-mini	chat	200000	100000	cache_read=0.275,input=1.1,input.batch=0.55,output=4.4,output.batch=2.2	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision	parallel_function_calling		2026-11-19
        azure/o4-mini-2025-04-16	chat	200000	100000	cache_read=0.275,input=1.1,input.batch=0.55,output=4.4,output.batch=2.2	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision	parallel_function_calling		2026-11-19
        azure/sora-2	video_generation							2026-11-02
        azure/sora-2-pro	video_generation
        azure/sora-2-pro-high-res	video_generation
        azure/speech/azure-stt	audio_transcription
        azure/speech/azure-tts	audio_speech
        azure/speech/azure-tts-hd	audio_speech
        azure/standard/1024-x-1024/dall-e-2	image_generation			output=0
        azure/standard/1024-x-1024/dall-e-3	image_generation			output=0
        azure/standard/1024-x-1792/dall-e-3	image_generation			output=0
        azure/standard/1792-x-1024/dall-e-3	image_generation			output=0
        azure/text-embedding-3-large	embedding	8192		input=0.143,output=0				2028-02-09
        azure/text-embedding-3-small	embedding	8192		input=0.022,output=0				2028-02-09
        azure/text-embedding-ada-002	embedding	8192		input=0.11,output=0				2028-02-09
        azure/tts-1	audio_speech							2026-12-15
        azure/tts-1-hd	audio_speech							2026-12-15
        azure/us-gov/gpt-5.1	chat	272000	128000	cache_read=0.171875,input=1.71875,output=13.75	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision
        azure/us-gov/o3-mini	chat	200000	100000	cache_read=0.757,input=1.513,output=6.05	prompt_caching,reasoning,response_schema,tool_choice	vision
        azure/us-gov/text-embedding-3-large	embedding	8191		input=0.163,output=0
        azure/us-gov/text-embedding-3-small	embedding	8191		input=0.025,output=0
        azure/us/codex-mini	responses			cache_read=0.413,input=1.65,output=6.6				2026-11-15
        azure/us/computer-use-preview	chat			input=3.3,output=13.2
        azure/us/gpt-4.1	chat			cache_read=0.55,cache_read.priority=0.963,input=2.2,input.batch=1.1,input.priority=3.85,output=8.8,output.batch=4.4,output.priority=15.4				2027-04-14
        azure/us/gpt-4.1-2025-04-14	chat	1047576	32768	cache_read=0.55,cache_read.priority=0.963,input=2.2,input.batch=1.1,input.priority=3.85,output=8.8,output.batch=4.4,output.priority=15.4	function_calling,native_streaming,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice,vision	web_search		2027-04-14
        azure/us/gpt-4.1-mini	chat			cache_read=0.11,cache_read.priority=0.193,input=0.44,input.batch=0.22,input.priority=0.77,output=1.76,output.batch=0.88,output.priority=3.08				2027-04-14
        azure/us/gpt-4.1-mini-2025-04-14	chat	1047576	32768	cache_read=0.11,cache_read.priority=0.193,input=0.44,input.batch=0.22,input.priority=0.77,output=1.76,output.batch=0.88,output.priority=3.08	function_calling,native_streaming,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice,vision	web_search		2027-04-14
        azure/us/gpt-4.1-nano	chat			cache_read=0.028,input=0.11,input.batch=0.055,output=0.44,output.batch=0.22				2027-04-14
        azure/us/gpt-4.1-nano-2025-04-14	chat	1047576	32768	cache_read=0.028,input=0.11,input.batch=0.055,output=0.44,output.batch=0.22	function_calling,native_streaming,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice,vision			2027-04-14
        azure/us/gpt-4o	chat	128000	16384	cache_read=1.375,cache_write=1.38,input=2.75,input.batch=1.375,output=11,output.batch=5.5	function_calling,parallel_function_calling,response_schema,tool_choice,vision			2027-04-14
        azure/us/gpt-4o-2024-05-13	chat	128000	4096	input=5.5,input.batch=2.75,output=16.5,output.batch=8.25				2026-12-09
        azure/us/gpt-4o-2024-08-06	chat	128000	16384	cache_read=1.375,input=2.75,input.batch=1.375,output=11,output.batch=5.5	function_calling,parallel_function_calling,prompt_caching,response_schema,tool_choice,vision			2027-04-14
        azure/us/gpt-4o-2024-11-20	chat	128000	16384	cache_read=1.375,cache_write=1.38,input=2.75,input.batch=1.375,output=11,output.batch=5.5	function_calling,parallel_function_calling,response_schema,tool_choice,vision			2027-04-14
        azure/us/gpt-4o-mini	chat	128000	16384	cache_read=0.083,input=0.165,input.batch=0.083,output=0.66	function_calling,parallel_function_calling,prompt_caching,response_schema,tool_choice,vision			2027-04-14
        azure/us/gpt-4o-mini-2024-07-18	chat	128000	16384	cache_read=0.083,input=0.165,input.batch=0.083,output=0.66	function_calling,parallel_function_calling,prompt_caching,response_schema,tool_choice,vision			2027-04-14
        azure/us/gpt-4o-mini-realtime-preview-2024-12-17	realtime	128000	4096	cache_read=0.33,cache_write_audio=0.33,input=0.66,input_audio=11,output=2.64,output_audio=22	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice
        azure/us/gpt-4o-realtime-preview-2024-10-01	realtime	128000	4096	cache_read=2.75,cache_write_audio=22,input=5.5,input_audio=110,output=22,output_audio=220	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice			2025-03-26
        azure/us/gpt-4o-realtime-preview-2024-12-17	realtime	16000	4096	cache_read=2.75,cache_read_audio=2.5,input=5.5,input_audio=44,output=22,output_audio=88	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice
        azure/us/gpt-5	chat			cache_read=0.1375,cache_read.batch=0.06875,cache_read.priority=0.275,input=1.375,input.batch=0.6875,input.priority=2.75,output=11,output.batch=5.5,output.priority=22				2027-02-09
        azure/us/gpt-5-2025-08-07	chat	272000	128000	cache_read=0.1375,cache_read.batch=0.06875,cache_read.priority=0.275,input=1.375,input.batch=0.6875,input.priority=2.75,output=11,output.batch=5.5,output.priority=22	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision			2027-02-09
        azure/us/gpt-5-codex	responses			cache_read=0.138,input=1.375,output=11				2027-03-17
        azure/us/gpt-5-mini	chat			cache_read=0.0275,cache_read.batch=0.01375,cache_read.priority=0.0495,input=0.275,input.batch=0.1375,input.priority=0.495,output=2.2,output.batch=1.1,output.priority=3.96				2027-02-09
        azure/us/gpt-5-mini-2025-08-07	chat	272000	128000	cache_read=0.0275,cache_read.batch=0.01375,cache_read.priority=0.0495,input=0.275,input.batch=0.1375,input.priority=0.495,output=2.2,output.batch=1.1,output.priority=3.96	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision			2027-02-09
        azure/us/gpt-5-nano	chat			cache_read=0.0055,cache_read.batch=0.00275,input=0.055,input.batch=0.0275,output=0.44,output.batch=0.22				2027-02-09
        azure/us/gpt-5-nano-2025-08-07	chat	272000	128000	cache_read=0.0055,cache_read.batch=0.00275,input=0.055,input.batch=0.0275,output=0.44,output.batch=0.22	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision			2027-02-09
        azure/us/gpt-5-pro	responses			input=16.5,input.batch=8.25,output=132,output.batch=66				2027-04-07
        azure/us/gpt-5.1	chat	272000	128000	cache_read=0.1375,cache_read.batch=0.06875,cache_read.priority=0.275,input=1.375,input.batch=0.6875,input.priority=2.75,output=11,output.batch=5.5,output.priority=22	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision			2027-05-15
        azure/us/gpt-5.1-chat	chat	111616	16384	cache_read=0.1375,input=1.375,output=11	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,tool_choice			2026-06-29
        azure/us/gpt-5.1-codex	responses	272000	128000	cache_read=0.1375,input=1.375,output=11	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision	system_messages		2027-05-15
        azure/us/gpt-5.1-codex-max	responses			cache_read=0.1375,input=1.375,output=11				2027-05-18
        azure/us/gpt-5.1-codex-mini	responses	272000	128000	cache_read=0.0275,input=0.275,output=2.2	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision	system_messages		2027-05-15
        azure/us/gpt-5.2	chat			cache_read=0.1925,cache_read.batch=0.09625,cache_read.priority=0.385,input=1.925,input.batch=0.9625,input.priority=3.85,output=15.4,output.batch=7.7,output.priority=30.8				2027-06-08
        azure/us/gpt-5.2-chat	chat	111616	16384	cache_read=0.1925,input=1.925,output=15.4	function_calling,parallel_function_calling,prompt_caching,response_schema,tool_choice			2026-06-29
        azure/us/gpt-5.2-codex	responses			cache_read=0.1925,input=1.925,output=15.4				2027-07-13
        azure/us/gpt-5.2-pro	responses			input=23.1,input.batch=11.55,output=184.8,output.batch=92.4
        azure/us/gpt-5.3-chat	chat	111616	16384	cache_read=0.1925,input=1.925,output=15.4	function_calling,parallel_function_calling,prompt_caching,response_schema,tool_choice			2026-06-29
        azure/us/gpt-5.3-codex	responses			cache_read=0.1925,cache_read.priority=0.385,input=1.925,input.priority=3.85,output=15.4,output.priority=30.8				2027-08-24
        azure/us/gpt-5.4	chat	922000	128000	cache_read=0.275,cache_read.above_272000=0.55,cache_read.above_272000.batch=0.275,cache_read.batch=0.143,cache_read.priority=0.55,input=2.75,input.above_272000=5.5,input.above_272000.batch=2.75,input.batch=1.375,input.priority=5.5,output=16.5,output.above_272000=24.75,output.above_272000.batch=12.375,output.batch=8.25,output.priority=33	function_calling,minimal_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,xhigh_reasoning_effort			2027-09-02
        azure/us/gpt-5.4-2026-03-05	chat	922000	128000	cache_read=0.275,cache_read.above_272000=0.55,cache_read.above_272000.batch=0.275,cache_read.batch=0.143,cache_read.priority=0.55,input=2.75,input.above_272000=5.5,input.above_272000.batch=2.75,input.batch=1.375,input.priority=5.5,output=16.5,output.above_272000=24.75,output.above_272000.batch=12.375,output.batch=8.25,output.priority=33	function_calling,minimal_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,xhigh_reasoning_effort			2027-09-02
        azure/us/gpt-5.4-mini	chat			cache_read=0.0825,cache_read.batch=0.04125,cache_read.priority=0.165,input=0.825,input.batch=0.4125,input.priority=1.65,output=4.95,output.batch=2.475,output.priority=9.9				2027-09-21
        azure/us/gpt-5.4-nano	chat			cache_read=0.022,cache_read.batch=0.011,input=0.22,input.batch=0.11,output=1.375,output.batch=0.6875				2027-09-21
        azure/us/gpt-5.4-pro	responses			input=33,input.above_272000=66,input.above_272000.batch=33,input.batch=16.5,output=198,output.above_272000=297,output.above_272000.batch=148.5,output.batch=99				2027-09-07
        azure/us/gpt-5.5	chat	922000	128000	cache_read=0.55,cache_read.above_272000=1.1,cache_read.above_272000.batch=0.55,cache_read.batch=0.275,cache_read.priority=1.375,input=5.5,input.above_272000=11,input.above_272000.batch=5.5,input.batch=2.75,input.priority=13.75,output=33,output.above_272000=49.5,output.above_272000.batch=24.75,output.batch=16.5,output.priority=82.5	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2027-10-26
        azure/us/gpt-5.5-2026-04-23	chat	922000	128000	cache_read=0.55,cache_read.above_272000=1.1,cache_read.above_272000.batch=0.55,cache_read.batch=0.275,cache_read.priority=1.375,input=5.5,input.above_272000=11,input.above_272000.batch=5.5,input.batch=2.75,input.priority=13.75,output=33,output.above_272000=49.5,output.above_272000.batch=24.75,output.batch=16.5,output.priority=82.5	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search			2027-10-26
        azure/us/gpt-5.5-2026-04-24	chat	922000	128000	cache_read=0.55,cache_read.above_272000=1.1,cache_read.above_272000.batch=0.55,cache_read.batch=0.275,cache_read.priority=1.375,input=5.5,input.above_272000=11,input.above_272000.batch=5.5,input.batch=2.75,input.priority=13.75,output=33,output.above_272000=49.5,output.above_272000.batch=24.75,output.batch=16.5,output.priority=82.5	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2027-10-26
        azure/us/gpt-5.6	chat	922000	128000	cache_read=0.44,cache_read.above_272000=0.88,cache_read.above_272000.priority=1.76,cache_read.priority=0.88,cache_write=5.5,cache_write.above_272000=11,cache_write.above_272000.priority=22,cache_write.priority=11,input=4.4,input.above_272000=8.8,input.above_272000.priority=17.6,input.priority=8.8,output=22,output.above_272000=33,output.above_272000.priority=66,output.priority=44	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort
        azure/us/gpt-5.6-luna	chat	922000	128000	cache_read=0.022,cache_read.above_272000=0.044,cache_read.above_272000.priority=0.088,cache_read.priority=0.044,cache_write=0.275,cache_write.above_272000=0.55,cache_write.above_272000.priority=1.1,cache_write.priority=0.55,input=0.22,input.above_272000=0.44,input.above_272000.priority=0.88,input.priority=0.44,output=1.32,output.above_272000=1.98,output.above_272000.priority=3.96,output.priority=2.64	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2028-01-11
        azure/us/gpt-5.6-sol	chat	922000	128000	cache_read=0.44,cache_read.above_272000=0.88,cache_read.above_272000.priority=1.76,cache_read.priority=0.88,cache_write=5.5,cache_write.above_272000=11,cache_write.above_272000.priority=22,cache_write.priority=11,input=4.4,input.above_272000=8.8,input.above_272000.priority=17.6,input.priority=8.8,output=22,output.above_272000=33,output.above_272000.priority=66,output.priority=44	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2028-01-11
        azure/us/gpt-5.6-terra	chat	922000	128000	cache_read=0.22,cache_read.above_272000=0.44,cache_read.above_272000.priority=0.88,cache_read.priority=0.44,cache_write=2.75,cache_write.above_272000=5.5,cache_write.above_272000.priority=11,cache_write.priority=5.5,input=2.2,input.above_272000=4.4,input.above_272000.priority=8.8,input.priority=4.4,output=13.2,output.above_272000=19.8,output.above_272000.priority=39.6,output.priority=26.4	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2028-01-11
        azure/us/gpt-6-astra	chat	922000	128000	cache_read=1.1,cache_read.above_272000=2.2,cache_write=13.75,cache_write.above_272000=27.5,input=11,input.above_272000=22,output=55,output.above_272000=82.5	computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	max_reasoning_effort,minimal_reasoning_effort,none_reasoning_effort		2028-01-11
        azure/us/gpt-6-luna	chat	922000	128000	cache_read=0.011,cache_read.above_272000=0.022,cache_write=0.1375,cache_write.above_272000=0.275,input=0.11,input.above_272000=0.22,output=0.55,output.above_272000=0.825	computer_use,function_calling,max_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2028-03-11
        azure/us/gpt-6-sol	chat	922000	128000	cache_read=0.22,cache_read.above_272000=0.44,cache_read.above_272000.priority=0.88,cache_read.priority=0.44,cache_write=2.75,cache_write.above_272000=5.5,cache_write.above_272000.priority=11,cache_write.priority=5.5,input=2.2,input.above_272000=4.4,input.above_272000.priority=8.8,input.priority=4.4,output=11,output.above_272000=16.5,output.above_272000.priority=33,output.priority=22	computer_use,function_calling,max_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2028-03-11
        azure/us/gpt-6.1-sol	chat	922000	128000	cache_read=0.11,cache_read.above_272000=0.22,cache_write=2.75,cache_write.above_272000=5.5,input=2.2,input.above_272000=4.4,output=11,output.above_272000=16.5	computer_use,function_calling,max_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort,none_reasoning_effort		2028-03-11
        azure/us/gpt-6.1-terra	chat	922000	128000	cache_read=0.055,cache_read.above_272000=0.11,cache_write=1.375,cache_write.above_272000=2.75,input=1.1,input.above_272000=2.2,output=5.5,output.above_272000=8.25	computer_use,function_calling,max_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort,none_reasoning_effort
        azure/us/gpt-chat-latest	chat	128000	128000	cache_read=0.55,input=5.5,output=33	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search			2027-05-18
        azure/us/o1	chat	200000	100000	cache_read=8.25,input=16.5,input.batch=8.25,output=66,output.batch=33	function_calling,parallel_function_calling,prompt_caching,tool_choice,vision			2026-11-19
        azure/us/o1-2024-12-17	chat	200000	100000	cache_read=8.25,input=16.5,input.batch=8.25,output=66,output.batch=33	function_calling,parallel_function_calling,prompt_caching,tool_choice,vision			2026-11-19
        azure/us/o1-mini	chat			cache_read=0.605,input=1.21,input.batch=0.605,output=4.84,output.batch=2.42
        azure/us/o1-mini-2024-09-12	chat	128000	65536	cache_read=0.605,input=1.21,input.batch=0.605,output=4.84,output.batch=2.42	function_calling,parallel_function_calling,prompt_caching	vision
        azure/us/o1-preview	chat	128000	32768	cache_read=8.25,input=16.5,output=66	prompt_caching			2025-07-28
        azure/us/o3	chat	200000	100000	cache_read=0.55,input=2.2,input.batch=1.1,output=8.8,output.batch=4.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision	parallel_function_calling		2026-11-19
        azure/us/o3-2025-04-16	chat	200000	100000	cache_read=0.55,input=2.2,input.batch=1.1,output=8.8,output.batch=4.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision	parallel_function_calling		2026-11-19
        azure/us/o3-deep-research	chat			cache_read=2.75,input=11,output=44				2026-11-19
        azure/us/o3-mini	chat	200000	100000	cache_read=0.605,input=1.21,input.batch=0.605,output=4.84,output.batch=2.42	prompt_caching,reasoning,tool_choice	vision		2026-11-19
        azure/us/o3-mini-2025-01-31	chat	200000	100000	cache_read=0.605,input=1.21,input.batch=0.605,output=4.84,output.batch=2.42	prompt_caching,reasoning,tool_choice	vision		2026-11-19
        azure/us/o4-mini	chat	200000	100000	cache_read=0.303,input=1.21,input.batch=0.605,output=4.84,output.batch=2.42	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision	parallel_function_calling		2026-11-19
        azure/us/o4-mini-2025-04-16	chat	200000	100000	cache_read=0.303,input=1.21,input.batch=0.605,output=4.84,output.batch=2.42	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision	parallel_function_calling		2026-11-19
        azure/us/text-embedding-3-large	embedding			input=0.143				2028-02-09
        azure/us/text-embedding-3-small	embedding			input=0.022				2028-02-09
        azure/us/text-embedding-ada-002	embedding			input=0.11				2028-02-09
        azure/whisper	audio_transcription							2026-12-15
        azure/whisper-1	audio_transcription							2026-12-15
        azure_ai/Codestral-2501	chat	256000	4096	input=0.3,output=0.9	native_streaming	pdf_input		2027-02-15
        azure_ai/Cohere-Embed-V5-Fast	embedding	128000		input=0.08,input_image=0.4,output=0	embedding_image_input			2027-01-23
        azure_ai/Cohere-Embed-V5-Pro	embedding	128000		input=0.12,input_image=0.4,output=0	embedding_image_input			2027-01-23
        azure_ai/Cohere-command-a-plus-05-2026	chat	128000	64000	input=0.8,output=3.2	function_calling,reasoning,tool_choice	pdf_input		2026-10-16
        azure_ai/Cohere-embed-v3-english	embedding	512		input=0.1,output=0	embedding_image_input			2027-02-15
        azure_ai/Cohere-embed-v3-multilingual	embedding	512		input=0.1,output=0	embedding_image_input			2027-02-15
        azure_ai/Cohere-parse-v5	ocr							2026-12-15
        azure_ai/DeepSeek-V4-Flash-0731	chat	1000000	384000	cache_read=0.014,input=0.44,output=1.32	function_calling,prompt_caching,reasoning,tool_choice	pdf_input		2026-12-03
        azure_ai/FLUX-1.1-pro	image_generation	5000						2027-01-05
        azure_ai/FLUX.1-Kontext-pro	image_generation	5000						2027-01-05
        azure_ai/FLUX.2-flex	image_generation	32000						2027-01-20
        azure_ai/FW-DeepSeek-V3.2	chat	163840	163840	cache_read=0.31,input=0.62,output=1.85	function_calling,prompt_caching,reasoning,tool_choice	pdf_input		2027-07-01
        azure_ai/FW-DeepSeek-V4-Flash	chat	1000000	384000	cache_read=0.03,input=0.15,output=0.31	function_calling,prompt_caching,reasoning,tool_choice	pdf_input
        azure_ai/FW-DeepSeek-V4-Pro	chat	1000000	384000	cache_read=0.165,input=1.925,output=3.828	function_calling,prompt_caching,reasoning,tool_choice	pdf_input
        azure_ai/FW-DeepSeek-V4.1-Flash	chat	1000000	384000	cache_read=0.008,input=0.375,output=1.5	function_calling,prompt_caching,reasoning,tool_choice	pdf_input
        azure_ai/FW-GLM-5	chat	200000	128000	cache_read=0.22,input=1.1,output=3.52	function_calling,prompt_caching,reasoning,tool_choice	pdf_input		2027-07-01
        azure_ai/FW-GLM-5.1	chat	202800	131072	cache_read=0.286,input=1.54,output=4.84	function_calling,prompt_caching,reasoning,tool_choice	pdf_input		2027-07-01
        azure_ai/FW-GLM-5.2	chat	1048576	131072	cache_read=0.15,input=1.54,output=4.84	function_calling,prompt_caching,reasoning,tool_choice	pdf_input
        azure_ai/FW-GLM-5.2-Fast	chat	1048576	131072	cache_read=0.231,input=2.31,output=7.26	function_calling,prompt_caching,reasoning,tool_choice	pdf_input
        azure_ai/FW-GLM-5.3	chat	1048576	131072	cache_read=0.325,input=1.75,output=5.5	function_calling,prompt_caching,reasoning,tool_choice	pdf_input
        azure_ai/FW-GLM-5.3-Flash	chat	1048576	131072	cache_read=0.038,input=0.188,output=0.625	function_calling,prompt_caching,reasoning,tool_choice	pdf_input
        azure_ai/FW-GPT-OSS-120B	chat	131072	131072	cache_read=0.082,input=0.165,output=0.66	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,tool_choice	pdf_input		2027-07-01
        azure_ai/FW-Inkling	chat	1048576	1048576	cache_read=0.19,input=1.1,output=4.46	function_calling,prompt_caching,reasoning,tool_choice	pdf_input
        azure_ai/FW-Kimi-K2.5	chat	262144	262144	cache_read=0.11,input=0.66,output=3.3	function_calling,prompt_caching,reasoning,tool_choice,vision	pdf_input		2027-07-01
        azure_ai/FW-Kimi-K2.6	chat	262144	262144	cache_read=0.176,input=1.045,output=4.4	function_calling,prompt_caching,reasoning,tool_choice,vision	pdf_input
        azure_ai/FW-Kimi-K2.7-Code	chat	262144	262144	cache_read=0.21,input=1.05,output=4.4	function_calling,prompt_caching,reasoning,tool_choice,vision	pdf_input
        azure_ai/FW-Kimi-K3	chat	1048576	131072	cache_read=0.3,input=3,output=15	function_calling,prompt_caching,reasoning,tool_choice,vision	pdf_input
        azure_ai/FW-MiniMax-M2.5	chat	1000000	1000000	cache_read=0.033,input=0.33,output=1.32	function_calling,prompt_caching,reasoning,tool_choice	pdf_input		2027-07-01
        azure_ai/FW-MiniMax-M3	chat	512000	512000	cache_read=0.066,input=0.33,output=1.32	function_calling,prompt_caching,reasoning,tool_choice,vision	pdf_input
        azure_ai/FW-Nemotron-3-Ultra-NVFP4	chat	262144	262144	cache_read=0.13,input=0.66,output=2.64	function_calling,prompt_caching,reasoning,tool_choice	pdf_input
        azure_ai/FW-Nemotron-Lightning-3.5-30B-A3B	chat	262144		cache_read=0.01,input=0.06,output=0.22	function_calling,prompt_caching,reasoning,tool_choice	pdf_input,vision
        azure_ai/Llama-3.3-70B-Instruct	chat	128000	8192	input=0.71,output=0.71	function_calling,tool_choice	pdf_input		2027-01-31
        azure_ai/Llama-4-Maverick-17B-128E-Instruct-FP8	chat	1000000	1000000	input=0.25,output=1	function_calling,tool_choice,vision	pdf_input		2026-11-19
        azure_ai/Llama-4-Scout-17B-16E-Instruct	chat	10000000	16384	input=0.2,output=0.78	function_calling,tool_choice,vision	pdf_input		2027-01-31
        azure_ai/MAI-Code-1.1-Flash	chat	256000	64000	cache_read=0.02,input=0.2,output=1.2	function_calling,prompt_caching,reasoning,tool_choice,vision			2026-12-09
        azure_ai/MAI-Cyber-1-Flash	chat	256000	64000	cache_read=0.06,input=0.6,output=3.5	function_calling,prompt_caching,reasoning,tool_choice	pdf_input
        azure_ai/MAI-DS-R1	chat	128000	8192	input=1.35,output=5.4	reasoning,tool_choice	pdf_input		2026-02-27
        azure_ai/MAI-Image-2.5	image_generation	32000		input=5,input_image=8,output_image=47				2026-10-01
        azure_ai/MAI-Image-2.5-Flash	image_generation	32000		input=1.75,input_image=1.75,output_image=19.5				2026-10-01
        azure_ai/MAI-Image-2.5-Pro	image_generation	32000		input=5,input_image=8,output_image=106				2026-10-01
        azure_ai/MAI-Image-2.6	image_generation	32000		input=5,input_image=8,output_image=38
        azure_ai/MAI-Image-2.6-Flash	image_generation	32000		input=1.75,input_image=2.5,output_image=19
        azure_ai/MAI-Thinking-1	chat	256000	64000	cache_read=0.2,input=2,output=8	function_calling,prompt_caching,reasoning,tool_choice	pdf_input
        azure_ai/Meta-Llama-3-70B-Instruct	chat	8192	2048	input=1.1,output=0.37	tool_choice	pdf_input		2025-06-30
        azure_ai/Meta-Llama-3.1-70B-Instruct	chat	128000	2048	input=2.68,output=3.54	tool_choice	pdf_input		2025-06-30
        azure_ai/Microsoft-Decision-1	evaluation	32768		input=0.042,output=0
        azure_ai/Phi-3-medium-128k-instruct	chat	128000	4096	input=0.17,output=0.68	tool_choice	pdf_input,vision		2025-08-30
        azure_ai/Phi-3-medium-4k-instruct	chat	4096	4096	input=0.17,output=0.68	tool_choice	pdf_input,vision		2025-08-30
        azure_ai/Phi-3-mini-128k-instruct	chat	128000	4096	input=0.13,output=0.52	tool_choice	pdf_input,vision		2025-08-30
        azure_ai/Phi-3-mini-4k-instruct	chat	4096	4096	input=0.13,output=0.52	tool_choice	pdf_input,vision		2025-08-30
        azure_ai/Phi-3-small-128k-instruct	chat	128000	4096	input=0.15,output=0.6	tool_choice	pdf_input,vision		2025-08-30
        azure_ai/Phi-3-small-8k-instruct	chat	8192	4096	input=0.15,output=0.6	tool_choice	pdf_input,vision		2025-08-30
        azure_ai/Phi-3.5-MoE-instruct	chat	128000	4096	input=0.16,output=0.64	tool_choice	pdf_input,vision		2025-08-30
        azure_ai/Phi-3.5-mini-instruct	chat	128000	4096	input=0.13,output=0.52	tool_choice	pdf_input,vision		2025-08-30
        azure_ai/Phi-3.5-vision-instruct	chat	128000	4096	input=0.13,output=0.52	tool_choice,vision	pdf_input		2025-08-30
        azure_ai/Phi-4	chat	16384	16384	input=0.125,output=0.5	function_calling,tool_choice	pdf_input,vision		2027-01-17
        azure_ai/Phi-4-mini-instruct	chat	131072	4096	input=0.075,output=0.3	function_calling	pdf_input		2027-01-17
        azure_ai/Phi-4-mini-reasoning	chat	131072	4096	input=0.075,output=0.3	function_calling	pdf_input		2027-01-17
        azure_ai/Phi-4-multimodal-instruct	chat	131072	4096	input=0.08,input_audio=4,output=0.32	audio_input,function_calling,vision	pdf_input		2027-01-17
        azure_ai/Phi-4-reasoning	chat	32768	4096	input=0.125,output=0.5	function_calling,reasoning,tool_choice	pdf_input		2027-01-17
        azure_ai/claude-fable-5	chat	1000000	128000	cache_read=1,cache_write=12.5,cache_write_1h=20,input=10,output=50	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,sampling_params		2027-12-05
        azure_ai/claude-fable-5-1	chat	1000000	128000	cache_read=0.25,cache_write=12.5,cache_write_1h=20,input=10,output=50	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,sampling_params		2027-12-05
        azure_ai/claude-haiku-4-5	chat	200000	64000	cache_read=0.1,cache_write=1.25,cache_write_1h=2,input=1,output=5	assistant_prefill,computer_use,function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision			2026-11-15
        azure_ai/claude-haiku-5-5	chat	1000000	128000	cache_read=0.01,cache_read.above_100000=0.05,cache_write=0.125,cache_write.above_100000=0.625,cache_write_1h=0.2,cache_write_1h.above_100000=1,input=0.1,input.above_100000=0.5,output=0.5,output.above_100000=2.5	adaptive_thinking,computer_use,forced_tool_use,function_calling,max_reasoning_effort,mid_conversation_system,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,sampling_params		2027-09-29
        azure_ai/claude-opus-4-5	chat	200000	64000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	assistant_prefill,computer_use,function_calling,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision			2026-11-24
        azure_ai/claude-opus-4-6	chat	1000000	128000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	adaptive_thinking,computer_use,function_calling,legacy_thinking,max_reasoning_effort,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision	assistant_prefill		2027-02-02
        azure_ai/claude-opus-4-7	chat	1000000	128000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,sampling_params		2027-04-06
        azure_ai/claude-opus-4-8	chat	1000000	128000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,sampling_params		2027-09-01
        azure_ai/claude-opus-5	chat	1000000	128000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,sampling_params		2027-07-08
        azure_ai/claude-opus-5-5	chat	1000000	128000	cache_read=0.2,cache_write=5,cache_write_1h=8,input=4,output=20	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,sampling_params		2027-09-18
        azure_ai/claude-opus-5-5-fast	chat	1000000	128000	cache_read=0.4,cache_write=10,cache_write_1h=16,input=8,output=40	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,sampling_params		2027-10-01
        azure_ai/claude-sonnet-4-5	chat	200000	64000	cache_read=0.3,cache_write=3.75,cache_write_1h=6,input=3,output=15	assistant_prefill,computer_use,function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision			2026-11-30
        azure_ai/claude-sonnet-4-6	chat	1000000	128000	cache_read=0.3,cache_write=3.75,cache_write_1h=6,input=3,output=15	adaptive_thinking,computer_use,function_calling,legacy_thinking,max_reasoning_effort,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision	assistant_prefill		2027-02-10
        azure_ai/claude-sonnet-5	chat	1000000	128000	cache_read=0.2,cache_write=2.5,cache_write_1h=4,input=2,output=10	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,sampling_params		2027-06-30
        azure_ai/claude-sonnet-5-5	chat	1000000	128000	cache_read=0.1,cache_write=2.5,cache_write_1h=4,input=2,output=10	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,sampling_params		2027-09-29
        azure_ai/codex-mini	responses	200000	100000	cache_read=0.375,input=1.5,output=6	function_calling,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision			2026-11-15
        azure_ai/cohere-command-a	chat	131072	8182	input=2.5,output=10	function_calling,tool_choice	pdf_input		2027-02-15
        azure_ai/cohere-rerank-v3-english	rerank	4096	4096	input=0,output=0				2025-06-30
        azure_ai/cohere-rerank-v3-multilingual	rerank	4096	4096	input=0,output=0				2025-06-30
        azure_ai/cohere-rerank-v4.0-fast	rerank	32768	32768	input=0,output=0				2027-09-13
        azure_ai/cohere-rerank-v4.0-pro	rerank	32768	32768	input=0,output=0				2027-09-13
        azure_ai/deepseek-r1	chat			input=1.35,output=5.4		pdf_input		2026-08-13
        azure_ai/deepseek-v3	chat	128000	8192	input=1.14,output=4.56	tool_choice	pdf_input		2025-08-31
        azure_ai/deepseek-v3-0324	chat			input=1.14,output=4.56		pdf_input		2026-07-13
        azure_ai/deepseek-v3.1	chat			input=1.23,output=4.94		pdf_input		2026-07-13
        azure_ai/deepseek-v3.2	chat	128000	128000	input=0.58,output=1.68	assistant_prefill,function_calling,prompt_caching,reasoning,tool_choice	pdf_input		2027-11-01
        azure_ai/deepseek-v3.2-speciale	chat	128000	128000	input=0.58,output=1.68	assistant_prefill,function_calling,prompt_caching,reasoning,tool_choice	pdf_input		2027-11-01
        azure_ai/deepseek-v4-flash	chat	1000000	384000	cache_read=0.028,input=0.19,output=0.51	function_calling,prompt_caching,reasoning,tool_choice	pdf_input		2028-02-20
        azure_ai/deepseek-v4-pro	chat	1000000	384000	cache_read=0.145,input=1.74,output=3.48	function_calling,prompt_caching,reasoning,tool_choice	pdf_input		2028-02-20
        azure_ai/deepseek-v4.1-flash	chat	1000000	384000	cache_read=0.006,input=0.3,output=1.2	function_calling,prompt_caching,reasoning,tool_choice	pdf_input		2026-12-15
        azure_ai/doc-intelligence/prebuilt-document	ocr
        azure_ai/doc-intelligence/prebuilt-layout	ocr
        azure_ai/doc-intelligence/prebuilt-read	ocr
        azure_ai/embed-v-4-0	embedding	128000		input=0.12,input_image=0.47,output=0	embedding_image_input			2027-06-01
        azure_ai/flux.2-pro	image_generation	32000						2027-01-20
        azure_ai/gpt-5.4	chat	922000	128000	cache_read=0.25,cache_read.above_272000=0.5,cache_read.above_272000.priority=1,cache_read.priority=0.5,input=2.5,input.above_272000=5,input.above_272000.priority=10,input.priority=5,output=15,output.above_272000=22.5,output.above_272000.priority=45,output.priority=30	function_calling,minimal_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort			2027-09-02
        azure_ai/gpt-5.4-2026-03-05	chat	922000	128000	cache_read=0.25,cache_read.above_272000=0.5,cache_read.above_272000.priority=1,cache_read.priority=0.5,input=2.5,input.above_272000=5,input.above_272000.priority=10,input.priority=5,output=15,output.above_272000=22.5,output.above_272000.priority=45,output.priority=30	function_calling,minimal_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort			2027-09-02
        azure_ai/gpt-5.4-mini	chat	272000	128000	cache_read=0.075,cache_read.priority=0.15,input=0.75,input.priority=1.5,output=4.5,output.priority=9	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2027-09-21
        azure_ai/gpt-5.4-mini-2026-03-17	chat	272000	128000	cache_read=0.075,cache_read.priority=0.15,input=0.75,input.priority=1.5,output=4.5,output.priority=9	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2027-09-21
        azure_ai/gpt-5.4-nano	chat	272000	128000	cache_read=0.02,cache_read.priority=0.04,input=0.2,input.priority=0.4,output=1.25,output.priority=2.5	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2027-09-21
        azure_ai/gpt-5.4-nano-2026-03-17	chat	272000	128000	cache_read=0.02,cache_read.priority=0.04,input=0.2,input.priority=0.4,output=1.25,output.priority=2.5	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2027-09-21
        azure_ai/gpt-5.4-pro	responses	922000	128000	cache_read=3,cache_read.above_272000=6,cache_read.above_272000.priority=12,cache_read.priority=6,input=30,input.above_272000=60,input.above_272000.priority=120,input.priority=60,output=180,output.above_272000=270,output.above_272000.priority=540,output.priority=360	function_calling,minimal_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	none_reasoning_effort,response_schema		2027-09-07
        azure_ai/gpt-5.4-pro-2026-03-05	responses	922000	128000	cache_read=3,cache_read.above_272000=6,cache_read.above_272000.priority=12,cache_read.priority=6,input=30,input.above_272000=60,input.above_272000.priority=120,input.priority=60,output=180,output.above_272000=270,output.above_272000.priority=540,output.priority=360	function_calling,minimal_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	none_reasoning_effort,response_schema		2027-09-07
        azure_ai/gpt-5.5	chat	922000	128000	cache_read=0.5,cache_read.above_272000=1,cache_read.above_272000.priority=2,cache_read.priority=1,input=5,input.above_272000=10,input.above_272000.priority=20,input.priority=10,output=30,output.above_272000=45,output.above_272000.priority=90,output.priority=60	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2027-10-26
        azure_ai/gpt-5.5-2026-04-23	chat	922000	128000	cache_read=0.5,cache_read.above_272000=1,cache_read.above_272000.priority=2,cache_read.priority=1,input=5,input.above_272000=10,input.above_272000.priority=20,input.priority=10,output=30,output.above_272000=45,output.above_272000.priority=90,output.priority=60	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort
        azure_ai/gpt-5.5-2026-04-24	chat	922000	128000	cache_read=0.5,cache_read.above_272000=1,cache_read.above_272000.priority=2,cache_read.priority=1,input=5,input.above_272000=10,input.above_272000.priority=20,input.priority=10,output=30,output.above_272000=45,output.above_272000.priority=90,output.priority=60	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort		2027-10-26
        azure_ai/gpt-6-astra	chat	922000	128000	cache_read=1,cache_read.above_272000=2,cache_write=12.5,cache_write.above_272000=25,input=10,input.above_272000=20,output=50,output.above_272000=75	computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	max_reasoning_effort,minimal_reasoning_effort,none_reasoning_effort
        azure_ai/gpt-6-luna	chat	922000	128000	cache_read=0.01,cache_read.above_272000=0.02,cache_write=0.125,cache_write.above_272000=0.25,input=0.1,input.above_272000=0.2,output=0.5,output.above_272000=0.75	computer_use,function_calling,max_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort
        azure_ai/gpt-6-sol	chat	922000	128000	cache_read=0.2,cache_read.above_272000=0.4,cache_write=2.5,cache_write.above_272000=5,input=2,input.above_272000=4,output=10,output.above_272000=15	computer_use,function_calling,max_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort
        azure_ai/gpt-6.1-sol	chat	922000	128000	cache_read=0.1,cache_read.above_272000=0.2,cache_write=2.5,cache_write.above_272000=5,input=2,input.above_272000=4,output=10,output.above_272000=15	computer_use,function_calling,max_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort,none_reasoning_effort
        azure_ai/gpt-6.1-terra	chat	922000	128000	cache_read=0.05,cache_read.above_272000=0.1,cache_write=1.25,cache_write.above_272000=2.5,input=1,input.above_272000=2,output=5,output.above_272000=7.5	computer_use,function_calling,max_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort,none_reasoning_effort
        azure_ai/gpt-chat-latest	chat	128000	128000	cache_read=0.5,input=5,output=30	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search			2027-05-18
        azure_ai/gpt-image-2	image_generation			cache_read=1.25,cache_read_image=2,input=5,input_image=8,output_image=30	vision			2027-10-21
        azure_ai/gpt-oss-120b	chat	131072	131072	input=0.15,output=0.6	function_calling,parallel_function_calling,response_schema,tool_choice	pdf_input		2027-09-15
        azure_ai/grok-3	chat			input=3,output=15		pdf_input		2026-05-01
        azure_ai/grok-3-mini	chat			input=0.25,output=1.27		pdf_input		2026-05-01
        azure_ai/grok-4	chat	262000	8192	input=3,output=15	function_calling,response_schema,tool_choice,web_search	pdf_input		2027-01-31
        azure_ai/grok-4-1-fast-non-reasoning	chat	128000	128000	input=0.2,output=0.5	function_calling,response_schema,tool_choice,web_search	pdf_input		2027-05-19
        azure_ai/grok-4-1-fast-reasoning	chat	128000	128000	input=0.2,output=0.5	function_calling,reasoning,response_schema,tool_choice,web_search	pdf_input		2027-05-19
        azure_ai/grok-4-20-non-reasoning	chat	262000	8192	cache_read=1.25,input=1.25,output=2.5	function_calling,prompt_caching,response_schema,tool_choice,vision,web_search	pdf_input		2027-04-06
        azure_ai/grok-4-20-reasoning	chat	262000	8192	cache_read=1.25,input=1.25,output=2.5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search	pdf_input		2027-04-06
        azure_ai/grok-4-fast-non-reasoning	chat			input=0.2,output=0.5		pdf_input		2026-05-01
        azure_ai/grok-4-fast-reasoning	chat			input=0.2,output=0.5		pdf_input		2026-05-01
        azure_ai/grok-4.3	chat	200000	8192	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,output=2.5,output.above_200000=5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search	pdf_input
        azure_ai/grok-4.6	chat	200000	128000	cache_read=0.5,cache_read.above_200000=1,input=2,input.above_200000=4,output=6,output.above_200000=12	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search	pdf_input
        azure_ai/grok-4.7	chat	500000	500000	cache_read=0.5,cache_read.above_200000=1,input=2,input.above_200000=4,output=6,output.above_200000=12	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search	pdf_input		2027-10-05
        azure_ai/grok-code-fast-1	chat	256000	8192	input=0.2,output=1.5	function_calling,response_schema,tool_choice,web_search	pdf_input		2027-01-31
        azure_ai/jais-30b-chat	chat	8192	8192	input=3200,output=9710		pdf_input		2026-01-30
        azure_ai/jamba-instruct	chat	70000	4096	input=0.5,output=0.7	tool_choice	pdf_input		2025-03-01
        azure_ai/kimi-k2-thinking	chat	262144	262144	input=0.6,output=2.5	function_calling,reasoning,tool_choice	pdf_input,prompt_caching,video_input,vision		2026-03-29
        azure_ai/kimi-k2.5	chat	262144	262144	cache_read=0.1,input=0.6,output=3	function_calling,prompt_caching,tool_choice,video_input,vision	pdf_input		2027-01-26
        azure_ai/kimi-k2.6	chat	262144	262144	cache_read=0.16,input=0.95,output=4	function_calling,prompt_caching,reasoning,tool_choice,vision	pdf_input		2027-04-16
        azure_ai/kimi-k2.7-code	chat	262144	262144	cache_read=0.19,input=0.95,output=4	function_calling,prompt_caching,reasoning,tool_choice,vision	pdf_input		2027-04-16
        azure_ai/ministral-3b	chat	128000	4096	input=0.04,output=0.04	function_calling,tool_choice	pdf_input		2026-12-09
        azure_ai/mistral-document-ai-2512	ocr
        azure_ai/mistral-large	chat	32000	8191	input=4,output=12	function_calling,tool_choice	pdf_input		2025-04-15
        azure_ai/mistral-large-2407	chat	128000	4096	input=2,output=6	function_calling,tool_choice	pdf_input		2025-05-13
        azure_ai/mistral-large-3	chat	256000	8191	input=0.5,output=1.5	function_calling,tool_choice,vision	pdf_input
        azure_ai/mistral-large-latest	chat	128000	4096	input=2,output=6	function_calling,tool_choice	pdf_input
        azure_ai/mistral-medium-2505	chat	131072	8191	input=0.4,output=2	assistant_prefill,function_calling,tool_choice	pdf_input		2026-12-09
        azure_ai/mistral-medium-3-5	chat	128000	128000	input=1.5,output=7.5	response_schema,vision	pdf_input
        azure_ai/mistral-nemo	chat	131072	4096	input=0.15,output=0.15	function_calling	pdf_input		2026-01-30
        azure_ai/mistral-ocr-2505	ocr
        azure_ai/mistral-ocr-2512	ocr
        azure_ai/mistral-ocr-4-0	ocr
        azure_ai/mistral-small	chat	32000	8191	input=1,output=3	function_calling,tool_choice	pdf_input		2025-07-31
        azure_ai/mistral-small-2503	chat	128000	128000	input=0.1,output=0.3	function_calling,tool_choice,vision	pdf_input		2027-02-15
        azure_ai/model-router	chat	200000	32768	input=0.14,output=0				2027-05-20
        azure_ai/model_router	chat	200000	32768	input=0.14,output=0				2027-05-20
        azure_ai/whisper	audio_transcription							2026-12-15
        baseten/MiniMaxAI/MiniMax-M2.5	chat			input=0.3,output=1.2				2026-10-16
        baseten/decision-models/baseten-elephant-9b-latest	decisions	16384		input=0.035,output=0	vision
        baseten/decision-models/baseten-joey-2b-latest	decisions	16384		input=0.01,output=0	vision
        baseten/decision-models/baseten-mammoth-27b-latest	decisions	16384		input=0.1,output=0	vision
        baseten/deepseek-ai/DeepSeek-V3-0324	chat			input=0.77,output=0.77				2026-10-16
        baseten/deepseek-ai/DeepSeek-V3.1	chat			input=0.5,output=1.5				2026-10-16
        baseten/deepseek-ai/DeepSeek-V4-Flash-0731	chat	1048576	384000	cache_read=0.028,input=0.13,output=0.26	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        baseten/deepseek-ai/DeepSeek-V4-Pro	chat	1048576	262144	cache_read=0.145,input=1.74,output=3.48	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision		2026-10-16
        baseten/deepseek-ai/DeepSeek-V4-Pro-0813	chat	1048576	262144	cache_read=0.132,input=1.32,output=3.96	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        baseten/deepseek-ai/DeepSeek-V4.1-Flash	chat	1048576	262144	cache_read=0.007,input=0.3,output=1.2	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        baseten/deepseek-ai/DeepSeek-V4.1-Flash-1017	chat	1048576	262144	cache_read=0.007,input=0.3,output=1.2	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        baseten/deepseek-ai/DeepSeek-V4.1-Flash-1017-Fast	chat	1048576	262144	cache_read=0.014,input=0.6,output=2.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        baseten/deepseek-ai/DeepSeek-V4.1-Flash-Fast	chat	1048576	131072	cache_read=0.014,input=0.6,output=2.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        baseten/meta-models/muse-spark-open	chat	1048576	1048576	cache_read=0.15,input=1.25,output=4.25	audio_input,function_calling,prompt_caching,reasoning,tool_choice,vision	response_schema
        baseten/moonshotai/Kimi-K2-Instruct-0905	chat			input=0.6,output=2.5				2026-10-16
        baseten/moonshotai/Kimi-K2-Thinking	chat			input=0.6,output=2.5				2026-10-16
        baseten/moonshotai/Kimi-K2.5	chat			input=0.6,output=3				2026-10-16
        baseten/moonshotai/Kimi-K2.6	chat	262000	262000	cache_read=0.16,input=0.95,output=4	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision			2026-10-16
        baseten/moonshotai/Kimi-K2.7-Code	chat	262000	262000	cache_read=0.16,input=0.95,output=4	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision			2026-10-16
        baseten/moonshotai/Kimi-K3	chat	1048576	262144	cache_read=0.3,input=3,output=15	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        baseten/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B	chat	202800	202800	cache_read=0.12,input=0.6,output=2.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        baseten/nvidia/NVIDIA-Nemotron-3.5-Super-VL-120B-A12B	chat	1048576	1048576	cache_read=0.04,input=0.2,output=0.5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        baseten/nvidia/Nemotron-120B-A12B	chat			input=0.3,output=0.75				2026-10-16
        baseten/openai/gpt-oss-120b	chat	128072	128072	cache_read=0.1,input=0.1,output=0.5	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        baseten/reflection/Beam-1.0	chat	1048576	131072	cache_read=0.04,input=0.4,output=1.2	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        baseten/thinkingmachines/inkling	chat	1048576	32768	cache_read=0.17,input=1,output=4.05	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision			2026-10-16
        baseten/thinkingmachines/inkling-small	chat	1048576	32768	cache_read=0.1,input=0.5,output=1.2	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision			2026-10-16
        baseten/zai-org/GLM-4.6	chat			input=0.6,output=2.2				2026-10-16
        baseten/zai-org/GLM-4.7	chat	200000	200000	cache_read=0.12,input=0.6,output=2.2	function_calling,prompt_caching,response_schema,tool_choice	reasoning,vision		2026-10-16
        baseten/zai-org/GLM-5	chat			input=0.95,output=3.15				2026-10-16
        baseten/zai-org/GLM-5.2	chat	1048576	262144	cache_read=0.14,input=1.4,output=4.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        baseten/zai-org/GLM-5.2-Fast	chat	1048576	262144	cache_read=0.21,input=2.1,output=6.6	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        baseten/zai-org/GLM-5.3	chat	1048576	262144	cache_read=0.14,input=1.4,output=4.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        baseten/zai-org/GLM-5.3-Fast	chat	1048576	262144	cache_read=0.21,input=2.1,output=6.6	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        baseten/zai-org/GLM-5.3-Flash	chat	1048576	131072	cache_read=0.03,input=0.15,output=0.5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        bedrock/*/1-month-commitment/cohere.command-light-text-v14	chat	4096	4096		tool_choice
        bedrock/*/1-month-commitment/cohere.command-text-v14	chat	4096	4096		tool_choice
        bedrock/*/6-month-commitment/cohere.command-light-text-v14	chat	4096	4096		tool_choice
        bedrock/*/6-month-commitment/cohere.command-text-v14	chat	4096	4096		tool_choice
        bedrock/1024-x-1024/50-steps/bedrock/amazon.nova-canvas-v1:0	image_generation	2600					1024-x-1024/50-steps/bedrock/amazon.nova-canvas-v1:0	2026-09-30
        bedrock/1024-x-1024/50-steps/stability.stable-diffusion-xl-v1	image_generation	77					1024-x-1024/50-steps/stability.stable-diffusion-xl-v1
        bedrock/1024-x-1024/max-steps/stability.stable-diffusion-xl-v1	image_generation	77					1024-x-1024/max-steps/stability.stable-diffusion-xl-v1
        bedrock/512-x-512/50-steps/stability.stable-diffusion-xl-v0	image_generation	77					512-x-512/50-steps/stability.stable-diffusion-xl-v0
        bedrock/512-x-512/max-steps/stability.stable-diffusion-xl-v0	image_generation	77					512-x-512/max-steps/stability.stable-diffusion-xl-v0
        bedrock/ai21.j2-mid-v1	chat	8191	8191	input=12.5,output=12.5			ai21.j2-mid-v1
        bedrock/ai21.j2-ultra-v1	chat	8191	8191	input=18.8,output=18.8			ai21.j2-ultra-v1
        bedrock/ai21.jamba-1-5-large-v1:0	chat	256000	4096	input=2,output=8			ai21.jamba-1-5-large-v1:0	2026-11-26
        bedrock/ai21.jamba-1-5-mini-v1:0	chat	256000	4096	input=0.2,output=0.4			ai21.jamba-1-5-mini-v1:0	2026-11-26
        bedrock/ai21.jamba-instruct-v1:0	chat	70000	4096	input=0.5,output=0.7	system_messages		ai21.jamba-instruct-v1:0
        bedrock/amazon.nova-2-5-sonic	realtime	256000	64000	input=0.33,input_audio=3,output=2.75,output_audio=12	audio_input,audio_output		amazon.nova-2-5-sonic
        bedrock/amazon.nova-2-lite-v1:0	chat	1000000	64000	cache_read=0.075,cache_read.priority=0.13125,input=0.3,input.batch=0.15,input.priority=0.525,output=2.5,output.batch=1.25,output.priority=4.375	function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,video_input,vision		amazon.nova-2-lite-v1:0
        bedrock/amazon.nova-2-multimodal-embeddings-v1:0	embedding	8172		input=0.135,output=0	audio_input,embedding_image_input,image_input,video_input		amazon.nova-2-multimodal-embeddings-v1:0
        bedrock/amazon.nova-2-pro-preview-20251202-v1:0	chat	1000000	64000	cache_read=0.3125,input=1.25,input.batch=0.625,input.priority=2.1875,input_audio=1.25,input_image=1.25,output=10,output.batch=5,output.priority=17.5	function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,video_input,vision		amazon.nova-2-pro-preview-20251202-v1:0
        bedrock/amazon.nova-2-sonic-v1:0	realtime	1000000	64000	input=0.33,input_audio=3,output=2.75,output_audio=12	audio_input,audio_output		amazon.nova-2-sonic-v1:0
        bedrock/amazon.nova-canvas-v1:0	image_generation	2600			nova_canvas_image_edit		amazon.nova-canvas-v1:0	2026-09-30
        bedrock/amazon.nova-lite-v1:0	chat	300000	10000	cache_read=0.015,input=0.06,input.batch=0.03,output=0.24,output.batch=0.12	function_calling,pdf_input,prompt_caching,response_schema,tool_choice,vision		amazon.nova-lite-v1:0
        bedrock/amazon.nova-micro-v1:0	chat	128000	10000	cache_read=0.00875,input=0.035,input.batch=0.0175,output=0.14,output.batch=0.07	function_calling,prompt_caching,response_schema,tool_choice		amazon.nova-micro-v1:0
        bedrock/amazon.nova-premier-v1:0	chat	1000000	10000	cache_read=0.625,cache_read.priority=1.09375,input=2.5,input.batch=1.25,input.priority=4.375,output=12.5,output.batch=6.25,output.priority=21.875	function_calling,pdf_input,prompt_caching,response_schema,tool_choice,vision		amazon.nova-premier-v1:0
        bedrock/amazon.nova-pro-v1:0	chat	300000	10000	cache_read=0.2,cache_read.flex=0.1,cache_read.priority=0.35,input=0.8,input.batch=0.4,input.flex=0.4,input.priority=1.4,output=3.2,output.batch=1.6,output.flex=1.6,output.priority=5.6	function_calling,pdf_input,prompt_caching,response_schema,tool_choice,vision		amazon.nova-pro-v1:0
        bedrock/amazon.rerank-v1:0	rerank	32000	32000	input=0,output=0			amazon.rerank-v1:0
        bedrock/amazon.titan-embed-g1-text-02	embedding	8192		input=0.1,output=0			amazon.titan-embed-g1-text-02
        bedrock/amazon.titan-embed-image-v1	embedding	128		input=0.8,output=0	embedding_image_input,image_input		amazon.titan-embed-image-v1
        bedrock/amazon.titan-embed-text-v1	embedding	8192		input=0.1,output=0			amazon.titan-embed-text-v1
        bedrock/amazon.titan-embed-text-v2:0	embedding	8192		input=0.02,output=0			amazon.titan-embed-text-v2:0
        bedrock/amazon.titan-image-generator-v1	image_generation						amazon.titan-image-generator-v1
        bedrock/amazon.titan-image-generator-v2	image_generation						amazon.titan-image-generator-v2	2026-06-30
        bedrock/amazon.titan-image-generator-v2:0	image_generation						amazon.titan-image-generator-v2:0	2026-06-30
        bedrock/amazon.titan-text-express-v1	chat	42000	8000	input=0.2,output=0.6			amazon.titan-text-express-v1
        bedrock/amazon.titan-text-lite-v1	chat	42000	4000	input=0.15,output=0.2			amazon.titan-text-lite-v1
        bedrock/amazon.titan-text-premier-v1:0	chat	42000	32000	input=0.5,output=1.5			amazon.titan-text-premier-v1:0
        bedrock/anthropic.claude-3-5-haiku-20241022-v1:0	chat	200000	8192	cache_read=0.08,cache_write=1,input=0.8,output=4	assistant_prefill,function_calling,pdf_input,prompt_caching,response_schema,tool_choice		anthropic.claude-3-5-haiku-20241022-v1:0
        bedrock/anthropic.claude-3-5-sonnet-20240620-v1:0	chat	200000	4096	cache_read=0.3,cache_write=3.75,input=3,output=15	function_calling,pdf_input,response_schema,tool_choice,vision		anthropic.claude-3-5-sonnet-20240620-v1:0
        bedrock/anthropic.claude-3-5-sonnet-20241022-v2:0	chat	200000	8192	cache_read=0.3,cache_write=3.75,input=3,output=15	assistant_prefill,computer_use,function_calling,pdf_input,prompt_caching,response_schema,tool_choice,vision		anthropic.claude-3-5-sonnet-20241022-v2:0
        bedrock/anthropic.claude-3-7-sonnet-20240620-v1:0	chat	200000	8192	cache_read=0.36,cache_write=4.5,input=3.6,output=18	assistant_prefill,computer_use,function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision		anthropic.claude-3-7-sonnet-20240620-v1:0
        bedrock/anthropic.claude-3-7-sonnet-20250219-v1:0	chat	200000	8192	cache_read=0.3,cache_write=3.75,input=3,output=15	assistant_prefill,computer_use,function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision		anthropic.claude-3-7-sonnet-20250219-v1:0
        bedrock/anthropic.claude-3-opus-20240229-v1:0	chat	200000	4096	cache_read=1.5,cache_write=18.75,input=15,output=75	function_calling,response_schema,tool_choice,vision		anthropic.claude-3-opus-20240229-v1:0
        bedrock/anthropic.claude-fable-5	chat	1000000	128000	cache_read=1,cache_write=12.5,cache_write_1h=20,input=10,output=50	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	anthropic.claude-fable-5
        bedrock/anthropic.claude-fable-5-1	chat	1000000	128000	cache_read=0.25,cache_write=12.5,cache_write_1h=20,input=10,output=50	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params	anthropic.claude-fable-5-1
        bedrock/anthropic.claude-haiku-4-5-20251001-v1:0	chat	200000	64000	cache_read=0.1,cache_write=1.25,cache_write_1h=2,input=1,input.batch=0.5,output=5,output.batch=2.5	assistant_prefill,computer_use,function_calling,native_structured_output,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision		anthropic.claude-haiku-4-5-20251001-v1:0
        bedrock/anthropic.claude-haiku-4-5@20251001	chat	200000	64000	cache_read=0.1,cache_write=1.25,cache_write_1h=2,input=1,output=5	assistant_prefill,computer_use,function_calling,native_streaming,native_structured_output,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision		anthropic.claude-haiku-4-5@20251001
        bedrock/anthropic.claude-haiku-5-5	chat	1000000	128000	cache_read=0.01,cache_read.above_100000=0.05,cache_write=0.125,cache_write.above_100000=0.625,cache_write_1h=0.2,cache_write_1h.above_100000=1,input=0.1,input.above_100000=0.5,output=0.5,output.above_100000=2.5	adaptive_thinking,bedrock_native_structured_output,computer_use,forced_tool_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	anthropic.claude-haiku-5-5
        bedrock/anthropic.claude-instant-v1	chat	100000	8191	input=0.8,output=2.4	tool_choice		anthropic.claude-instant-v1
        bedrock/anthropic.claude-mythos-5-1	chat	1000000	128000	cache_read=0.25,cache_write=12.5,cache_write_1h=20,input=10,output=50	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,sampling_params	anthropic.claude-mythos-5-1
        bedrock/anthropic.claude-mythos-preview	chat	1000000	128000	cache_read=2.75,cache_write=34.375,cache_write_1h=55,input=27.5,output=137.5	function_calling,output_config,prompt_caching,reasoning,tool_choice,vision		anthropic.claude-mythos-preview
        bedrock/anthropic.claude-opus-4-1-20250805-v1:0	chat	200000	32000	cache_read=1.5,cache_write=18.75,input=15,output=75	assistant_prefill,computer_use,function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision		anthropic.claude-opus-4-1-20250805-v1:0	2027-01-08
        bedrock/anthropic.claude-opus-4-20250514-v1:0	chat	200000	32000	cache_read=1.5,cache_write=18.75,input=15,output=75	assistant_prefill,computer_use,function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision		anthropic.claude-opus-4-20250514-v1:0
        bedrock/anthropic.claude-opus-4-5-20251101-v1:0	chat	200000	64000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	assistant_prefill,computer_use,function_calling,native_structured_output,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision		anthropic.claude-opus-4-5-20251101-v1:0
        bedrock/anthropic.claude-opus-4-6-v1	chat	1000000	128000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	adaptive_thinking,computer_use,function_calling,legacy_thinking,max_reasoning_effort,native_structured_output,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision	assistant_prefill	anthropic.claude-opus-4-6-v1
        bedrock/anthropic.claude-opus-4-7	chat	1000000	128000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	anthropic.claude-opus-4-7
        bedrock/anthropic.claude-opus-4-8	chat	1000000	128000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	adaptive_thinking,bedrock_native_structured_output,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	anthropic.claude-opus-4-8
        bedrock/anthropic.claude-opus-5	chat	1000000	128000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	anthropic.claude-opus-5
        bedrock/anthropic.claude-opus-5-5	chat	1000000	128000	cache_read=0.2,cache_write=5,cache_write_1h=8,input=4,output=20	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params	anthropic.claude-opus-5-5
        bedrock/anthropic.claude-sonnet-4-20250514-v1:0	chat	200000	64000	cache_read=0.3,cache_read.above_200000=0.6,cache_write=3.75,cache_write.above_200000=7.5,input=3,input.above_200000=6,output=15,output.above_200000=22.5	assistant_prefill,computer_use,function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision		anthropic.claude-sonnet-4-20250514-v1:0	2026-10-14
        bedrock/anthropic.claude-sonnet-4-5-20250929-v1:0	chat	200000	64000	cache_read=0.3,cache_read.above_200000=0.6,cache_write=3.75,cache_write.above_200000=7.5,cache_write_1h=6,cache_write_1h.above_200000=12,input=3,input.above_200000=6,input.batch=1.5,output=15,output.above_200000=22.5,output.batch=7.5	assistant_prefill,computer_use,function_calling,native_structured_output,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision		anthropic.claude-sonnet-4-5-20250929-v1:0	2027-04-08
        bedrock/anthropic.claude-sonnet-4-6	chat	1000000	64000	cache_read=0.3,cache_write=3.75,cache_write_1h=6,input=3,output=15	adaptive_thinking,computer_use,function_calling,legacy_thinking,max_reasoning_effort,native_structured_output,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision	assistant_prefill	anthropic.claude-sonnet-4-6
        bedrock/anthropic.claude-sonnet-5	chat	1000000	128000	cache_read=0.2,cache_write=2.5,cache_write_1h=4,input=2,output=10	adaptive_thinking,bedrock_native_structured_output,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	anthropic.claude-sonnet-5
        bedrock/anthropic.claude-sonnet-5-5	chat	1000000	128000	cache_read=0.1,cache_write=2.5,cache_write_1h=4,input=2,output=10	adaptive_thinking,bedrock_native_structured_output,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params	anthropic.claude-sonnet-5-5
        bedrock/anthropic.claude-v1	chat	100000	8191	input=8,output=24			anthropic.claude-v1
        bedrock/anthropic.claude-v2:1	chat	100000	8191	input=8,output=24	tool_choice		anthropic.claude-v2:1
        bedrock/ap-northeast-1/1-month-commitment/anthropic.claude-instant-v1	chat	100000	8191		tool_choice
        bedrock/ap-northeast-1/1-month-commitment/anthropic.claude-v1	chat	100000	8191
        bedrock/ap-northeast-1/1-month-commitment/anthropic.claude-v2:1	chat	100000	8191		tool_choice
        bedrock/ap-northeast-1/6-month-commitment/anthropic.claude-instant-v1	chat	100000	8191		tool_choice
        bedrock/ap-northeast-1/6-month-commitment/anthropic.claude-v1	chat	100000	8191
        bedrock/ap-northeast-1/6-month-commitment/anthropic.claude-v2:1	chat	100000	8191		tool_choice
        bedrock/ap-northeast-1/anthropic.claude-instant-v1	chat	100000	8191	input=2.23,output=7.55	tool_choice
        bedrock/ap-northeast-1/anthropic.claude-v1	chat	100000	8191	input=8,output=24	tool_choice
        bedrock/ap-northeast-1/anthropic.claude-v2:1	chat	100000	8191	input=8,output=24	tool_choice
        bedrock/ap-northeast-1/deepseek.v3.2	chat	163840	8000	input=0.74,input.batch=0.37,input.flex=0.37,input.priority=1.295,output=2.22,output.batch=1.11,output.flex=1.11,output.priority=3.885	function_calling,native_structured_output,reasoning,response_schema,tool_choice	audio_input,vision
        bedrock/ap-northeast-1/minimax.minimax-m2.1	chat	196000	8192	input=0.36,input.batch=0.18,input.flex=0.18,input.priority=0.63,output=1.44,output.batch=0.72,output.flex=0.72,output.priority=2.52	function_calling,response_schema,system_messages,tool_choice	audio_input,vision		2027-03-30
        bedrock/ap-northeast-1/minimax.minimax-m2.5	chat	196000	8192	input=0.36,input.batch=0.18,input.flex=0.18,input.priority=0.63,output=1.44,output.batch=0.72,output.flex=0.72,output.priority=2.52	function_calling,reasoning,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/ap-northeast-1/mistral.voxtral-mini-3b-2507	chat	32768	8192	input=0.05,input.batch=0.03,input.flex=0.03,input.priority=0.09,output=0.05,output.batch=0.03,output.flex=0.03,output.priority=0.09	audio_input,native_structured_output,system_messages			2027-03-30
        bedrock/ap-northeast-1/mistral.voxtral-small-24b-2507	chat	32768	8192	input=0.12,input.batch=0.06,input.flex=0.06,input.priority=0.21,output=0.36,output.batch=0.18,output.flex=0.18,output.priority=0.63	audio_input,native_structured_output,system_messages			2027-03-30
        bedrock/ap-northeast-1/moonshotai.kimi-k2-thinking	chat	262144	16000	input=0.73,input.flex=0.36,output=3.03,output.flex=1.52	function_calling,reasoning			2027-03-30
        bedrock/ap-northeast-1/moonshotai.kimi-k2.5	chat	262144	16000	input=0.72,input.batch=0.36,input.flex=0.36,input.priority=1.26,output=3.6,output.batch=1.8,output.flex=1.8,output.priority=6.3	function_calling,response_schema,system_messages,tool_choice,vision	audio_input
        bedrock/ap-northeast-1/qwen.qwen3-coder-next	chat	262144	16384	input=0.6,input.flex=0.3,output=1.44,output.flex=0.72	function_calling,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/ap-northeast-1/qwen.qwen3-next-80b-a3b	chat	262144	8192	input=0.18,input.flex=0.09,input.priority=0.32,output=1.45,output.flex=0.72,output.priority=2.54	function_calling,native_structured_output,response_schema,system_messages	audio_input,vision
        bedrock/ap-south-1/deepseek.v3.2	chat	163840	8000	input=0.74,input.batch=0.37,input.flex=0.37,input.priority=1.295,output=2.22,output.batch=1.11,output.flex=1.11,output.priority=3.885	function_calling,native_structured_output,reasoning,response_schema,tool_choice	audio_input,vision
        bedrock/ap-south-1/meta.llama3-70b-instruct-v1:0	chat	8192	8192	input=3.18,output=4.2				2027-03-30
        bedrock/ap-south-1/meta.llama3-8b-instruct-v1:0	chat	8192	8192	input=0.36,output=0.72				2027-03-30
        bedrock/ap-south-1/minimax.minimax-m2.1	chat	196000	8192	input=0.36,input.batch=0.18,input.flex=0.18,input.priority=0.63,output=1.44,output.batch=0.72,output.flex=0.72,output.priority=2.52	function_calling,response_schema,system_messages,tool_choice	audio_input,vision		2027-03-30
        bedrock/ap-south-1/minimax.minimax-m2.5	chat	196000	8192	input=0.36,input.batch=0.18,input.flex=0.18,input.priority=0.63,output=1.44,output.batch=0.72,output.flex=0.72,output.priority=2.52	function_calling,reasoning,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/ap-south-1/moonshotai.kimi-k2-thinking	chat	262144	16000	input=0.71,input.flex=0.36,output=2.94,output.flex=1.47	function_calling,reasoning			2027-03-30
        bedrock/ap-south-1/moonshotai.kimi-k2.5	chat	262144	16000	input=0.72,input.batch=0.36,input.flex=0.36,input.priority=1.26,output=3.6,output.batch=1.8,output.flex=1.8,output.priority=6.3	function_calling,response_schema,system_messages,tool_choice,vision	audio_input
        bedrock/ap-south-1/qwen.qwen3-coder-next	chat	262144	16384	input=0.6,input.flex=0.3,output=1.44,output.flex=0.72	function_calling,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/ap-south-1/qwen.qwen3-next-80b-a3b	chat	262144	8192	input=0.18,input.batch=0.09,input.flex=0.09,input.priority=0.32,output=1.41,output.batch=0.71,output.flex=0.71,output.priority=2.47	function_calling,native_structured_output,response_schema,system_messages	audio_input,vision
        bedrock/ap-southeast-2/minimax.minimax-m2.5	chat	196000	8192	input=0.31,input.batch=0.155,input.flex=0.155,input.priority=0.5425,output=1.24,output.batch=0.62,output.flex=0.62,output.priority=2.17	function_calling,reasoning,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/ap-southeast-2/mistral.voxtral-mini-3b-2507	chat	32768	8192	input=0.0412,input.batch=0.0206,input.flex=0.0206,input.priority=0.0721,output=0.0412,output.batch=0.0206,output.flex=0.0206,output.priority=0.0721	audio_input,native_structured_output,system_messages			2027-03-30
        bedrock/ap-southeast-2/mistral.voxtral-small-24b-2507	chat	32768	8192	input=0.103,input.batch=0.0515,input.flex=0.0515,input.priority=0.18025,output=0.309,output.batch=0.1545,output.flex=0.1545,output.priority=0.54075	audio_input,native_structured_output,system_messages			2027-03-30
        bedrock/ap-southeast-2/qwen.qwen3-next-80b-a3b	chat	262144	8192	input=0.1545,output=1.236	function_calling,native_structured_output,response_schema,system_messages	audio_input,vision
        bedrock/ap-southeast-3/deepseek.v3.2	chat	163840	8000	input=0.74,input.flex=0.37,output=2.22,output.flex=1.11	function_calling,native_structured_output,reasoning,response_schema,tool_choice	audio_input,vision
        bedrock/ap-southeast-3/minimax.minimax-m2.1	chat	196000	8192	input=0.36,input.flex=0.18,output=1.44,output.flex=0.72	function_calling,response_schema,system_messages,tool_choice	audio_input,vision		2027-03-30
        bedrock/ap-southeast-3/minimax.minimax-m2.5	chat	196000	8192	input=0.36,input.flex=0.18,output=1.44,output.flex=0.72	function_calling,reasoning,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/ap-southeast-3/moonshotai.kimi-k2.5	chat	262144	16000	input=0.72,input.flex=0.36,output=3.6,output.flex=1.8	function_calling,response_schema,system_messages,tool_choice,vision	audio_input
        bedrock/ap-southeast-3/qwen.qwen3-coder-next	chat	262144	16384	input=0.6,input.flex=0.3,output=1.44,output.flex=0.72	function_calling,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/apac.amazon.nova-2-lite-v1:0	chat	1000000	64000	cache_read=0.099,input=0.396,output=3.311	function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,video_input,vision		apac.amazon.nova-2-lite-v1:0
        bedrock/apac.amazon.nova-2-pro-preview-20251202-v1:0	chat	1000000	64000	cache_read=0.34375,input=1.375,input_audio=1.375,input_image=1.375,output=11	function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,video_input,vision		apac.amazon.nova-2-pro-preview-20251202-v1:0
        bedrock/apac.amazon.nova-lite-v1:0	chat	300000	10000	cache_read=0.01575,input=0.063,output=0.252	function_calling,pdf_input,prompt_caching,response_schema,tool_choice,vision		apac.amazon.nova-lite-v1:0
        bedrock/apac.amazon.nova-micro-v1:0	chat	128000	10000	cache_read=0.00925,input=0.037,output=0.148	function_calling,prompt_caching,response_schema,tool_choice		apac.amazon.nova-micro-v1:0
        bedrock/apac.amazon.nova-pro-v1:0	chat	300000	10000	cache_read=0.21,cache_read.flex=0.105,input=0.84,input.flex=0.42,output=3.36,output.flex=1.68	function_calling,pdf_input,prompt_caching,response_schema,tool_choice,vision		apac.amazon.nova-pro-v1:0
        bedrock/apac.anthropic.claude-fable-5	chat	1000000	128000	cache_read=1.1,cache_write=13.75,cache_write_1h=22,input=11,output=55	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	apac.anthropic.claude-fable-5
        bedrock/apac.anthropic.claude-haiku-4-5-20251001-v1:0	chat	200000	64000	cache_read=0.11,cache_write=1.375,input=1.1,input.batch=0.55,output=5.5,output.batch=2.75	assistant_prefill,computer_use,function_calling,native_structured_output,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision		apac.anthropic.claude-haiku-4-5-20251001-v1:0
        bedrock/apac.anthropic.claude-haiku-5-5	chat	1000000	128000	cache_read=0.011,cache_read.above_100000=0.055,cache_write=0.1375,cache_write.above_100000=0.6875,cache_write_1h=0.22,cache_write_1h.above_100000=1.1,input=0.11,input.above_100000=0.55,output=0.55,output.above_100000=2.75	adaptive_thinking,bedrock_native_structured_output,computer_use,forced_tool_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	apac.anthropic.claude-haiku-5-5
        bedrock/apac.anthropic.claude-mythos-preview	chat	1000000	128000	cache_read=2.75,cache_write=34.375,cache_write_1h=55,input=27.5,output=137.5	function_calling,output_config,prompt_caching,reasoning,tool_choice,vision		apac.anthropic.claude-mythos-preview
        bedrock/apac.anthropic.claude-opus-4-7	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	apac.anthropic.claude-opus-4-7
        bedrock/apac.anthropic.claude-opus-4-8	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	adaptive_thinking,bedrock_native_structured_output,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	apac.anthropic.claude-opus-4-8
        bedrock/apac.anthropic.claude-opus-5	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	apac.anthropic.claude-opus-5
        bedrock/apac.anthropic.claude-opus-5-5	chat	1000000	128000	cache_read=0.22,cache_write=5.5,cache_write_1h=8.8,input=4.4,output=22	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params	apac.anthropic.claude-opus-5-5
        bedrock/apac.anthropic.claude-sonnet-4-20250514-v1:0	chat	200000	64000	cache_read=0.3,cache_read.above_200000=0.6,cache_write=3.75,cache_write.above_200000=7.5,input=3,input.above_200000=6,output=15,output.above_200000=22.5	assistant_prefill,computer_use,function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision		apac.anthropic.claude-sonnet-4-20250514-v1:0	2026-10-14
        bedrock/apac.anthropic.claude-sonnet-4-6	chat	1000000	64000	cache_read=0.33,cache_write=4.125,cache_write_1h=6.6,input=3.3,output=16.5	adaptive_thinking,computer_use,function_calling,legacy_thinking,max_reasoning_effort,native_structured_output,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision	assistant_prefill	apac.anthropic.claude-sonnet-4-6
        bedrock/apac.anthropic.claude-sonnet-5	chat	1000000	128000	cache_read=0.22,cache_write=2.75,cache_write_1h=4.4,input=2.2,output=11	adaptive_thinking,bedrock_native_structured_output,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	apac.anthropic.claude-sonnet-5
        bedrock/apac.anthropic.claude-sonnet-5-5	chat	1000000	128000	cache_read=0.11,cache_write=2.75,cache_write_1h=4.4,input=2.2,output=11	adaptive_thinking,bedrock_native_structured_output,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params	apac.anthropic.claude-sonnet-5-5
        bedrock/au.anthropic.claude-fable-5	chat	1000000	128000	cache_read=1.1,cache_write=13.75,cache_write_1h=22,input=11,output=55	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	au.anthropic.claude-fable-5
        bedrock/au.anthropic.claude-haiku-4-5-20251001-v1:0	chat	200000	64000	cache_read=0.11,cache_write=1.375,cache_write_1h=2.2,input=1.1,input.batch=0.55,output=5.5,output.batch=2.75	assistant_prefill,computer_use,function_calling,native_structured_output,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision		au.anthropic.claude-haiku-4-5-20251001-v1:0
        bedrock/au.anthropic.claude-haiku-5-5	chat	1000000	128000	cache_read=0.011,cache_read.above_100000=0.055,cache_write=0.1375,cache_write.above_100000=0.6875,cache_write_1h=0.22,cache_write_1h.above_100000=1.1,input=0.11,input.above_100000=0.55,output=0.55,output.above_100000=2.75	adaptive_thinking,bedrock_native_structured_output,computer_use,forced_tool_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	au.anthropic.claude-haiku-5-5
        bedrock/au.anthropic.claude-mythos-preview	chat	1000000	128000	cache_read=2.75,cache_write=34.375,cache_write_1h=55,input=27.5,output=137.5	function_calling,output_config,prompt_caching,reasoning,tool_choice,vision		au.anthropic.claude-mythos-preview
        bedrock/au.anthropic.claude-opus-4-6-v1	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	adaptive_thinking,computer_use,function_calling,legacy_thinking,max_reasoning_effort,native_structured_output,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision	assistant_prefill	au.anthropic.claude-opus-4-6-v1
        bedrock/au.anthropic.claude-opus-4-7	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	au.anthropic.claude-opus-4-7
        bedrock/au.anthropic.claude-opus-4-8	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	adaptive_thinking,bedrock_native_structured_output,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	au.anthropic.claude-opus-4-8
        bedrock/au.anthropic.claude-opus-5	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	au.anthropic.claude-opus-5
        bedrock/au.anthropic.claude-opus-5-5	chat	1000000	128000	cache_read=0.22,cache_write=5.5,cache_write_1h=8.8,input=4.4,output=22	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params	au.anthropic.claude-opus-5-5
        bedrock/au.anthropic.claude-sonnet-4-5-20250929-v1:0	chat	200000	64000	cache_read=0.33,cache_read.above_200000=0.66,cache_write=4.125,cache_write.above_200000=8.25,cache_write_1h=6.6,cache_write_1h.above_200000=13.2,input=3.3,input.above_200000=6.6,input.batch=1.65,output=16.5,output.above_200000=24.75,output.batch=8.25	assistant_prefill,computer_use,function_calling,native_structured_output,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision		au.anthropic.claude-sonnet-4-5-20250929-v1:0	2027-04-08
        bedrock/au.anthropic.claude-sonnet-4-6	chat	1000000	64000	cache_read=0.33,cache_write=4.125,cache_write_1h=6.6,input=3.3,output=16.5	adaptive_thinking,computer_use,function_calling,legacy_thinking,max_reasoning_effort,native_structured_output,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision	assistant_prefill	au.anthropic.claude-sonnet-4-6
        bedrock/au.anthropic.claude-sonnet-5	chat	1000000	128000	cache_read=0.22,cache_write=2.75,cache_write_1h=4.4,input=2.2,output=11	adaptive_thinking,bedrock_native_structured_output,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	au.anthropic.claude-sonnet-5
        bedrock/au.anthropic.claude-sonnet-5-5	chat	1000000	128000	cache_read=0.11,cache_write=2.75,cache_write_1h=4.4,input=2.2,output=11	adaptive_thinking,bedrock_native_structured_output,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params	au.anthropic.claude-sonnet-5-5
        bedrock/ca-central-1/meta.llama3-70b-instruct-v1:0	chat	8192	8192	input=3.05,output=4.03				2027-03-30
        bedrock/ca-central-1/meta.llama3-8b-instruct-v1:0	chat	8192	8192	input=0.35,output=0.69				2027-03-30
        bedrock/claude-sonnet-4-5-20250929-v1:0	chat	200000	64000	cache_read=0.3,cache_read.above_200000=0.6,cache_write=3.75,cache_write.above_200000=7.5,cache_write_1h=6,cache_write_1h.above_200000=12,input=3,input.above_200000=6,input.batch=1.5,output=15,output.above_200000=22.5,output.batch=7.5	assistant_prefill,computer_use,function_calling,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision		claude-sonnet-4-5-20250929-v1:0	2027-04-08
        bedrock/claude_platform/claude-fable-5	chat	1000000	128000	cache_read=1,cache_read.batch=0.5,cache_write=12.5,cache_write.batch=6.25,cache_write_1h=20,input=10,input.batch=5,output=50,output.batch=25	adaptive_thinking,anthropic_compaction,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search,xhigh_reasoning_effort	assistant_prefill,sampling_params
        bedrock/claude_platform/claude-fable-5-1	chat	1000000	128000	cache_read=0.25,cache_read.batch=0.125,cache_write=12.5,cache_write.batch=6.25,cache_write_1h=20,input=10,input.batch=5,output=50,output.batch=25	adaptive_thinking,anthropic_compaction,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,sampling_params
        bedrock/claude_platform/claude-haiku-4-5	chat	200000	64000	cache_read=0.1,cache_read.batch=0.05,cache_write=1.25,cache_write.batch=0.625,cache_write_1h=2,input=1,input.batch=0.5,output=5,output.batch=2.5	assistant_prefill,computer_use,function_calling,native_structured_output,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision
        bedrock/claude_platform/claude-haiku-5-5	chat	1000000	128000	cache_read=0.01,cache_read.above_100000=0.05,cache_read.above_100000.batch=0.025,cache_read.batch=0.005,cache_write=0.125,cache_write.above_100000=0.625,cache_write.above_100000.batch=0.3125,cache_write.batch=0.0625,cache_write_1h=0.2,cache_write_1h.above_100000=1,input=0.1,input.above_100000=0.5,input.above_100000.batch=0.25,input.batch=0.05,output=0.5,output.above_100000=2.5,output.above_100000.batch=1.25,output.batch=0.25	adaptive_thinking,anthropic_compaction,computer_use,forced_tool_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search,xhigh_reasoning_effort	assistant_prefill,sampling_params
        bedrock/claude_platform/claude-opus-4-5	chat	200000	64000	cache_read=0.5,cache_read.batch=0.25,cache_write=6.25,cache_write.batch=3.125,cache_write_1h=10,input=5,input.batch=2.5,output=25,output.batch=12.5	assistant_prefill,computer_use,function_calling,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,thinking_cache_preservation,tool_choice,vision
        bedrock/claude_platform/claude-opus-4-6	chat	1000000	128000	cache_read=0.5,cache_read.batch=0.25,cache_write=6.25,cache_write.batch=3.125,cache_write_1h=10,input=5,input.batch=2.5,output=25,output.batch=12.5	adaptive_thinking,anthropic_compaction,computer_use,function_calling,legacy_thinking,max_reasoning_effort,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,thinking_cache_preservation,tool_choice,vision,web_search	assistant_prefill
        bedrock/claude_platform/claude-opus-4-7	chat	1000000	128000	cache_read=0.5,cache_read.batch=0.25,cache_write=6.25,cache_write.batch=3.125,cache_write_1h=10,input=5,input.batch=2.5,output=25,output.batch=12.5	adaptive_thinking,anthropic_compaction,computer_use,function_calling,max_reasoning_effort,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,thinking_cache_preservation,tool_choice,vision,web_search,xhigh_reasoning_effort	assistant_prefill,sampling_params
        bedrock/claude_platform/claude-opus-4-8	chat	1000000	128000	cache_read=0.5,cache_read.batch=0.25,cache_write=6.25,cache_write.batch=3.125,cache_write_1h=10,input=5,input.batch=2.5,output=25,output.batch=12.5	adaptive_thinking,anthropic_compaction,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,thinking_cache_preservation,tool_choice,vision,web_search,xhigh_reasoning_effort	assistant_prefill,sampling_params
        bedrock/claude_platform/claude-opus-5	chat	1000000	128000	cache_read=0.5,cache_read.batch=0.25,cache_write=6.25,cache_write.batch=3.125,cache_write_1h=10,input=5,input.batch=2.5,output=25,output.batch=12.5	adaptive_thinking,anthropic_compaction,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,thinking_cache_preservation,tool_choice,vision,web_search,xhigh_reasoning_effort	assistant_prefill,sampling_params
        bedrock/claude_platform/claude-opus-5-5	chat	1000000	128000	cache_read=0.2,cache_read.batch=0.1,cache_write=5,cache_write.batch=2.5,cache_write_1h=8,input=4,input.batch=2,output=20,output.batch=10	adaptive_thinking,anthropic_compaction,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,sampling_params
        bedrock/claude_platform/claude-sonnet-4-5	chat	200000	64000	cache_read=0.3,cache_read.batch=0.15,cache_write=3.75,cache_write.batch=1.875,cache_write_1h=6,input=3,input.batch=1.5,output=15,output.batch=7.5	assistant_prefill,computer_use,function_calling,native_structured_output,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision			2026-11-30
        bedrock/claude_platform/claude-sonnet-4-6	chat	1000000	128000	cache_read=0.3,cache_read.batch=0.15,cache_write=3.75,cache_write.batch=1.875,cache_write_1h=6,input=3,input.batch=1.5,output=15,output.batch=7.5	adaptive_thinking,anthropic_compaction,computer_use,function_calling,legacy_thinking,max_reasoning_effort,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,thinking_cache_preservation,tool_choice,vision,web_search	assistant_prefill
        bedrock/claude_platform/claude-sonnet-5	chat	1000000	128000	cache_read=0.2,cache_read.batch=0.1,cache_write=2.5,cache_write.batch=1.25,cache_write_1h=4,input=2,input.batch=1,output=10,output.batch=5	adaptive_thinking,anthropic_compaction,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,thinking_cache_preservation,tool_choice,vision,web_search,xhigh_reasoning_effort	assistant_prefill,sampling_params
        bedrock/claude_platform/claude-sonnet-5-5	chat	1000000	128000	cache_read=0.1,cache_read.batch=0.05,cache_write=2.5,cache_write.batch=1.25,cache_write_1h=4,input=2,input.batch=1,output=10,output.batch=5	adaptive_thinking,anthropic_compaction,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,sampling_params
        bedrock/cohere.command-light-text-v14	chat	4096	4096	input=0.3,output=0.6	tool_choice		cohere.command-light-text-v14
        bedrock/cohere.command-text-v14	chat	4096	4096	input=1,output=2	tool_choice		cohere.command-text-v14
        bedrock/cohere.embed-english-v3	embedding	512		input=0.1,output=0	embedding_image_input		cohere.embed-english-v3
        bedrock/cohere.embed-multilingual-v3	embedding	512		input=0.1,output=0	embedding_image_input		cohere.embed-multilingual-v3
        bedrock/cohere.embed-v4:0	embedding	128000		input=0.12,output=0	embedding_image_input		cohere.embed-v4:0
        bedrock/cohere.rerank-v3-5:0	rerank	4096	4096	input=0,output=0			cohere.rerank-v3-5:0
        bedrock/deepseek.r1-v1:0	chat	128000	8192	input=1.35,output=5.4	reasoning	function_calling,tool_choice	deepseek.r1-v1:0	2027-03-30
        bedrock/deepseek.v3-v1:0	chat	128000	8000	input=0.58,output=1.68	function_calling,native_structured_output,reasoning,tool_choice		deepseek.v3-v1:0	2027-03-30
        bedrock/deepseek.v3.2	chat	164000	8000	input=0.62,input.batch=0.31,input.flex=0.31,input.priority=1.085,output=1.85,output.batch=0.925,output.flex=0.925,output.priority=3.2375	function_calling,native_structured_output,reasoning,response_schema,tool_choice	audio_input,vision	deepseek.v3.2
        bedrock/eu-central-1/1-month-commitment/anthropic.claude-instant-v1	chat	100000	8191		tool_choice
        bedrock/eu-central-1/1-month-commitment/anthropic.claude-v1	chat	100000	8191
        bedrock/eu-central-1/1-month-commitment/anthropic.claude-v2:1	chat	100000	8191		tool_choice
        bedrock/eu-central-1/6-month-commitment/anthropic.claude-instant-v1	chat	100000	8191		tool_choice
        bedrock/eu-central-1/6-month-commitment/anthropic.claude-v1	chat	100000	8191
        bedrock/eu-central-1/6-month-commitment/anthropic.claude-v2:1	chat	100000	8191		tool_choice
        bedrock/eu-central-1/anthropic.claude-instant-v1	chat	100000	8191	input=2.48,output=8.38	tool_choice
        bedrock/eu-central-1/anthropic.claude-v1	chat	100000	8191	input=8,output=24
        bedrock/eu-central-1/anthropic.claude-v2:1	chat	100000	8191	input=8,output=24	tool_choice
        bedrock/eu-central-1/minimax.minimax-m2.1	chat	196000	8192	input=0.36,input.batch=0.18,input.flex=0.18,input.priority=0.63,output=1.44,output.batch=0.72,output.flex=0.72,output.priority=2.52	function_calling,response_schema,system_messages,tool_choice	audio_input,vision		2027-03-30
        bedrock/eu-central-1/minimax.minimax-m2.5	chat	196000	8192	input=0.36,input.batch=0.18,input.flex=0.18,input.priority=0.63,output=1.44,output.batch=0.72,output.flex=0.72,output.priority=2.52	function_calling,reasoning,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/eu-central-1/qwen.qwen3-coder-next	chat	262144	16384	input=0.6,input.flex=0.3,output=1.44,output.flex=0.72	function_calling,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/eu-north-1/deepseek.v3.2	chat	163840	8000	input=0.74,input.batch=0.37,input.flex=0.37,input.priority=1.295,output=2.22,output.batch=1.11,output.flex=1.11,output.priority=3.885	function_calling,native_structured_output,reasoning,response_schema,tool_choice	audio_input,vision
        bedrock/eu-north-1/minimax.minimax-m2.1	chat	196000	8192	input=0.36,input.batch=0.18,input.flex=0.18,input.priority=0.63,output=1.44,output.batch=0.72,output.flex=0.72,output.priority=2.52	function_calling,response_schema,system_messages,tool_choice	audio_input,vision		2027-03-30
        bedrock/eu-north-1/minimax.minimax-m2.5	chat	196000	8192	input=0.36,input.batch=0.18,input.flex=0.18,input.priority=0.63,output=1.44,output.batch=0.72,output.flex=0.72,output.priority=2.52	function_calling,reasoning,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/eu-north-1/moonshotai.kimi-k2.5	chat	262144	16000	input=0.72,input.batch=0.36,input.flex=0.36,input.priority=1.26,output=3.6,output.batch=1.8,output.flex=1.8,output.priority=6.3	function_calling,response_schema,system_messages,tool_choice,vision	audio_input
        bedrock/eu-south-1/minimax.minimax-m2.1	chat	196000	8192	input=0.36,input.flex=0.18,output=1.44,output.flex=0.72	function_calling,response_schema,system_messages,tool_choice	audio_input,vision		2027-03-30
        bedrock/eu-south-1/minimax.minimax-m2.5	chat	196000	8192	input=0.36,input.flex=0.18,output=1.44,output.flex=0.72	function_calling,reasoning,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/eu-south-1/qwen.qwen3-coder-next	chat	262144	16384	input=0.6,input.flex=0.3,output=1.44,output.flex=0.72	function_calling,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/eu-west-1/meta.llama3-70b-instruct-v1:0	chat	8192	8192	input=2.86,output=3.78				2027-03-30
        bedrock/eu-west-1/meta.llama3-8b-instruct-v1:0	chat	8192	8192	input=0.32,output=0.65				2027-03-30
        bedrock/eu-west-1/minimax.minimax-m2.1	chat	196000	8192	input=0.36,input.batch=0.18,input.flex=0.18,input.priority=0.63,output=1.44,output.batch=0.72,output.flex=0.72,output.priority=2.52	function_calling,response_schema,system_messages,tool_choice	audio_input,vision		2027-03-30
        bedrock/eu-west-1/minimax.minimax-m2.5	chat	196000	8192	input=0.36,input.batch=0.18,input.flex=0.18,input.priority=0.63,output=1.44,output.batch=0.72,output.flex=0.72,output.priority=2.52	function_calling,reasoning,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/eu-west-1/qwen.qwen3-coder-next	chat	262144	16384	input=0.6,input.flex=0.3,output=1.44,output.flex=0.72	function_calling,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/eu-west-1/qwen.qwen3-next-80b-a3b	chat	262144	8192	input=0.18,input.flex=0.09,input.priority=0.32,output=1.41,output.flex=0.71,output.priority=2.47	function_calling,native_structured_output,response_schema,system_messages	audio_input,vision
        bedrock/eu-west-2/meta.llama3-70b-instruct-v1:0	chat	8192	8192	input=3.45,output=4.55				2027-03-30
        bedrock/eu-west-2/meta.llama3-8b-instruct-v1:0	chat	8192	8192	input=0.39,output=0.78				2027-03-30
        bedrock/eu-west-2/minimax.minimax-m2.1	chat	196000	8192	input=0.47,input.batch=0.235,input.flex=0.235,input.priority=0.8225,output=1.86,output.batch=0.93,output.flex=0.93,output.priority=3.255	function_calling,response_schema,system_messages,tool_choice	audio_input,vision		2027-03-30
        bedrock/eu-west-2/minimax.minimax-m2.5	chat	196000	8192	input=0.47,input.batch=0.235,input.flex=0.235,input.priority=0.8225,output=1.86,output.batch=0.93,output.flex=0.93,output.priority=3.255	function_calling,reasoning,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/eu-west-2/mistral.voxtral-mini-3b-2507	chat	32768	8192	input=0.06,input.batch=0.03,input.flex=0.03,input.priority=0.11,output=0.06,output.batch=0.03,output.flex=0.03,output.priority=0.11	audio_input,native_structured_output,system_messages			2027-03-30
        bedrock/eu-west-2/mistral.voxtral-small-24b-2507	chat	32768	8192	input=0.16,input.batch=0.08,input.flex=0.08,input.priority=0.28,output=0.47,output.batch=0.23,output.flex=0.23,output.priority=0.82	audio_input,native_structured_output,system_messages			2027-03-30
        bedrock/eu-west-2/nvidia.nemotron-super-3-120b	chat	256000	32000	input=0.23,input.batch=0.115,input.flex=0.115,input.priority=0.4025,output=1.01,output.batch=0.505,output.flex=0.505,output.priority=1.7675	function_calling,reasoning,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/eu-west-2/qwen.qwen3-coder-next	chat	262144	16384	input=0.78,input.batch=0.39,input.flex=0.39,input.priority=1.365,output=1.86,output.batch=0.93,output.flex=0.93,output.priority=3.255	function_calling,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/eu-west-2/qwen.qwen3-next-80b-a3b	chat	262144	8192	input=0.23,input.flex=0.12,input.priority=0.4,output=1.86,output.flex=0.93,output.priority=3.26	function_calling,native_structured_output,response_schema,system_messages	audio_input,vision
        bedrock/eu-west-3/mistral.mistral-7b-instruct-v0:2	chat	32000	4096	input=0.2,output=0.26	tool_choice			2027-03-30
        bedrock/eu-west-3/mistral.mistral-large-2402-v1:0	chat	32000	4096	input=5.2,output=15.6	function_calling
        bedrock/eu-west-3/mistral.mixtral-8x7b-instruct-v0:1	chat	32000	4096	input=0.59,output=0.91	tool_choice			2027-03-30
        bedrock/eu.amazon.nova-2-lite-v1:0	chat	1000000	64000	cache_read=0.10725,input=0.429,output=3.597	function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,video_input,vision		eu.amazon.nova-2-lite-v1:0
        bedrock/eu.amazon.nova-2-pro-preview-20251202-v1:0	chat	1000000	64000	cache_read=0.34375,input=1.375,input_audio=1.375,input_image=1.375,output=11	function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,video_input,vision		eu.amazon.nova-2-pro-preview-20251202-v1:0
        bedrock/eu.amazon.nova-lite-v1:0	chat	300000	10000	cache_read=0.0195,input=0.078,output=0.312	function_calling,pdf_input,prompt_caching,response_schema,tool_choice,vision		eu.amazon.nova-lite-v1:0
        bedrock/eu.amazon.nova-micro-v1:0	chat	128000	10000	cache_read=0.0115,input=0.046,output=0.184	function_calling,prompt_caching,response_schema,tool_choice		eu.amazon.nova-micro-v1:0
        bedrock/eu.amazon.nova-pro-v1:0	chat	300000	10000	cache_read=0.2625,cache_read.flex=0.13125,input=1.05,input.flex=0.525,output=4.2,output.flex=2.1	function_calling,pdf_input,prompt_caching,response_schema,tool_choice,vision		eu.amazon.nova-pro-v1:0
        bedrock/eu.anthropic.claude-3-5-haiku-20241022-v1:0	chat	200000	8192	cache_read=0.08,cache_write=1,input=0.8,output=4	assistant_prefill,function_calling,pdf_input,prompt_caching,response_schema,tool_choice		eu.anthropic.claude-3-5-haiku-20241022-v1:0
        bedrock/eu.anthropic.claude-3-5-sonnet-20240620-v1:0	chat	200000	4096	cache_read=0.3,cache_write=3.75,input=3,output=15	function_calling,pdf_input,response_schema,tool_choice,vision		eu.anthropic.claude-3-5-sonnet-20240620-v1:0
        bedrock/eu.anthropic.claude-3-5-sonnet-20241022-v2:0	chat	200000	8192	cache_read=0.3,cache_write=3.75,input=3,output=15	assistant_prefill,computer_use,function_calling,pdf_input,prompt_caching,response_schema,tool_choice,vision		eu.anthropic.claude-3-5-sonnet-20241022-v2:0
        bedrock/eu.anthropic.claude-3-7-sonnet-20250219-v1:0	chat	200000	8192	cache_read=0.3,cache_write=3.75,input=3,output=15	assistant_prefill,computer_use,function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision		eu.anthropic.claude-3-7-sonnet-20250219-v1:0
        bedrock/eu.anthropic.claude-3-opus-20240229-v1:0	chat	200000	4096	cache_read=1.5,cache_write=18.75,input=15,output=75	function_calling,response_schema,tool_choice,vision		eu.anthropic.claude-3-opus-20240229-v1:0
        bedrock/eu.anthropic.claude-fable-5	chat	1000000	128000	cache_read=1.1,cache_write=13.75,cache_write_1h=22,input=11,output=55	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	eu.anthropic.claude-fable-5
        bedrock/eu.anthropic.claude-fable-5-1	chat	1000000	128000	cache_read=0.275,cache_write=13.75,cache_write_1h=22,input=11,output=55	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params	eu.anthropic.claude-fable-5-1
        bedrock/eu.anthropic.claude-haiku-4-5-20251001-v1:0	chat	200000	64000	cache_read=0.11,cache_write=1.375,cache_write_1h=2.2,input=1.1,input.batch=0.55,output=5.5,output.batch=2.75	assistant_prefill,computer_use,function_calling,native_structured_output,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision		eu.anthropic.claude-haiku-4-5-20251001-v1:0	2026-10-15
        bedrock/eu.anthropic.claude-haiku-5-5	chat	1000000	128000	cache_read=0.011,cache_read.above_100000=0.055,cache_write=0.1375,cache_write.above_100000=0.6875,cache_write_1h=0.22,cache_write_1h.above_100000=1.1,input=0.11,input.above_100000=0.55,output=0.55,output.above_100000=2.75	adaptive_thinking,bedrock_native_structured_output,computer_use,forced_tool_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	eu.anthropic.claude-haiku-5-5
        bedrock/eu.anthropic.claude-opus-4-1-20250805-v1:0	chat	200000	32000	cache_read=1.5,cache_write=18.75,input=15,output=75	assistant_prefill,computer_use,function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision		eu.anthropic.claude-opus-4-1-20250805-v1:0	2027-01-08
        bedrock/eu.anthropic.claude-opus-4-20250514-v1:0	chat	200000	32000	cache_read=1.5,cache_write=18.75,input=15,output=75	assistant_prefill,computer_use,function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision		eu.anthropic.claude-opus-4-20250514-v1:0
        bedrock/eu.anthropic.claude-opus-4-5-20251101-v1:0	chat	200000	64000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	assistant_prefill,computer_use,function_calling,native_structured_output,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision		eu.anthropic.claude-opus-4-5-20251101-v1:0
        bedrock/eu.anthropic.claude-opus-4-6-v1	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	adaptive_thinking,computer_use,function_calling,legacy_thinking,max_reasoning_effort,native_structured_output,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision	assistant_prefill	eu.anthropic.claude-opus-4-6-v1
        bedrock/eu.anthropic.claude-opus-4-7	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	eu.anthropic.claude-opus-4-7
        bedrock/eu.anthropic.claude-opus-4-8	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	adaptive_thinking,bedrock_native_structured_output,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	eu.anthropic.claude-opus-4-8
        bedrock/eu.anthropic.claude-opus-5	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	eu.anthropic.claude-opus-5
        bedrock/eu.anthropic.claude-opus-5-5	chat	1000000	128000	cache_read=0.22,cache_write=5.5,cache_write_1h=8.8,input=4.4,output=22	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params	eu.anthropic.claude-opus-5-5
        bedrock/eu.anthropic.claude-sonnet-4-20250514-v1:0	chat	200000	64000	cache_read=0.3,cache_read.above_200000=0.6,cache_write=3.75,cache_write.above_200000=7.5,input=3,input.above_200000=6,output=15,output.above_200000=22.5	assistant_prefill,computer_use,function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision		eu.anthropic.claude-sonnet-4-20250514-v1:0	2026-10-14
        bedrock/eu.anthropic.claude-sonnet-4-5-20250929-v1:0	chat	200000	64000	cache_read=0.33,cache_read.above_200000=0.66,cache_write=4.125,cache_write.above_200000=8.25,cache_write_1h=6.6,cache_write_1h.above_200000=13.2,input=3.3,input.above_200000=6.6,input.batch=1.65,output=16.5,output.above_200000=24.75,output.batch=8.25	assistant_prefill,computer_use,function_calling,native_structured_output,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision		eu.anthropic.claude-sonnet-4-5-20250929-v1:0	2027-04-08
        bedrock/eu.anthropic.claude-sonnet-4-6	chat	1000000	64000	cache_read=0.33,cache_write=4.125,cache_write_1h=6.6,input=3.3,output=16.5	adaptive_thinking,computer_use,function_calling,legacy_thinking,max_reasoning_effort,native_structured_output,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision	assistant_prefill	eu.anthropic.claude-sonnet-4-6
        bedrock/eu.anthropic.claude-sonnet-5	chat	1000000	128000	cache_read=0.22,cache_write=2.75,cache_write_1h=4.4,input=2.2,output=11	adaptive_thinking,bedrock_native_structured_output,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	eu.anthropic.claude-sonnet-5
        bedrock/eu.anthropic.claude-sonnet-5-5	chat	1000000	128000	cache_read=0.11,cache_write=2.75,cache_write_1h=4.4,input=2.2,output=11	adaptive_thinking,bedrock_native_structured_output,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params	eu.anthropic.claude-sonnet-5-5
        bedrock/eu.deepseek.v3.2	chat	163840	163840	input=0.74,input.flex=0.37,output=2.22,output.flex=1.11	function_calling,native_structured_output,reasoning,response_schema,tool_choice	audio_input,vision	eu.deepseek.v3.2
        bedrock/eu.meta.llama3-2-1b-instruct-v1:0	chat	128000	4096	input=0.13,output=0.13	function_calling	tool_choice	eu.meta.llama3-2-1b-instruct-v1:0	2026-07-07
        bedrock/eu.meta.llama3-2-3b-instruct-v1:0	chat	128000	4096	input=0.19,output=0.19	function_calling	tool_choice	eu.meta.llama3-2-3b-instruct-v1:0	2026-07-07
        bedrock/eu.mistral.pixtral-large-2502-v1:0	chat	128000	16384	input=2,output=6	function_calling	tool_choice	eu.mistral.pixtral-large-2502-v1:0
        bedrock/eu.twelvelabs.marengo-embed-2-7-v1:0	embedding	77		output=0	embedding_image_input,image_input		eu.twelvelabs.marengo-embed-2-7-v1:0	2026-11-30
        bedrock/eu.twelvelabs.marengo-embed-3-0-v1:0	embedding	500		output=0	embedding_image_input,image_input		eu.twelvelabs.marengo-embed-3-0-v1:0
        bedrock/eu.twelvelabs.pegasus-1-2-v1:0	chat			output=7.5	video_input		eu.twelvelabs.pegasus-1-2-v1:0	2027-03-22
        bedrock/global.amazon.nova-2-lite-v1:0	chat	1000000	64000	cache_read=0.075,cache_read.priority=0.13125,input=0.3,input.batch=0.15,input.priority=0.525,output=2.5,output.batch=1.25,output.priority=4.375	function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,video_input,vision		global.amazon.nova-2-lite-v1:0
        bedrock/global.anthropic.claude-fable-5	chat	1000000	128000	cache_read=1,cache_write=12.5,cache_write_1h=20,input=10,output=50	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	global.anthropic.claude-fable-5
        bedrock/global.anthropic.claude-fable-5-1	chat	1000000	128000	cache_read=0.25,cache_write=12.5,cache_write_1h=20,input=10,output=50	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params	global.anthropic.claude-fable-5-1
        bedrock/global.anthropic.claude-haiku-4-5-20251001-v1:0	chat	200000	64000	cache_read=0.1,cache_write=1.25,cache_write_1h=2,input=1,input.batch=0.5,output=5,output.batch=2.5	assistant_prefill,computer_use,function_calling,native_structured_output,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision		global.anthropic.claude-haiku-4-5-20251001-v1:0
        bedrock/global.anthropic.claude-haiku-5-5	chat	1000000	128000	cache_read=0.01,cache_read.above_100000=0.05,cache_write=0.125,cache_write.above_100000=0.625,cache_write_1h=0.2,cache_write_1h.above_100000=1,input=0.1,input.above_100000=0.5,output=0.5,output.above_100000=2.5	adaptive_thinking,bedrock_native_structured_output,computer_use,forced_tool_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	global.anthropic.claude-haiku-5-5
        bedrock/global.anthropic.claude-mythos-5-1	chat	1000000	128000	cache_read=0.25,cache_write=12.5,cache_write_1h=20,input=10,output=50	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,sampling_params	global.anthropic.claude-mythos-5-1
        bedrock/global.anthropic.claude-opus-4-5-20251101-v1:0	chat	200000	64000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	assistant_prefill,computer_use,function_calling,native_structured_output,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision		global.anthropic.claude-opus-4-5-20251101-v1:0
        bedrock/global.anthropic.claude-opus-4-6-v1	chat	1000000	128000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	adaptive_thinking,computer_use,function_calling,legacy_thinking,max_reasoning_effort,native_structured_output,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision	assistant_prefill	global.anthropic.claude-opus-4-6-v1
        bedrock/global.anthropic.claude-opus-4-7	chat	1000000	128000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	global.anthropic.claude-opus-4-7
        bedrock/global.anthropic.claude-opus-4-8	chat	1000000	128000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	adaptive_thinking,bedrock_native_structured_output,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	global.anthropic.claude-opus-4-8
        bedrock/global.anthropic.claude-opus-5	chat	1000000	128000	cache_read=0.5,cache_write=6.25,cache_write_1h=10,input=5,output=25	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	global.anthropic.claude-opus-5
        bedrock/global.anthropic.claude-opus-5-5	chat	1000000	128000	cache_read=0.2,cache_write=5,cache_write_1h=8,input=4,output=20	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params	global.anthropic.claude-opus-5-5
        bedrock/global.anthropic.claude-sonnet-4-20250514-v1:0	chat	200000	64000	cache_read=0.3,cache_read.above_200000=0.6,cache_write=3.75,cache_write.above_200000=7.5,input=3,input.above_200000=6,output=15,output.above_200000=22.5	assistant_prefill,computer_use,function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision		global.anthropic.claude-sonnet-4-20250514-v1:0	2026-10-14
        bedrock/global.anthropic.claude-sonnet-4-5-20250929-v1:0	chat	200000	64000	cache_read=0.3,cache_read.above_200000=0.6,cache_write=3.75,cache_write.above_200000=7.5,cache_write_1h=6,cache_write_1h.above_200000=12,input=3,input.above_200000=6,input.batch=1.5,output=15,output.above_200000=22.5,output.batch=7.5	assistant_prefill,computer_use,function_calling,native_structured_output,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision		global.anthropic.claude-sonnet-4-5-20250929-v1:0	2027-04-08
        bedrock/global.anthropic.claude-sonnet-4-6	chat	1000000	64000	cache_read=0.3,cache_write=3.75,cache_write_1h=6,input=3,output=15	adaptive_thinking,computer_use,function_calling,legacy_thinking,max_reasoning_effort,native_structured_output,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision	assistant_prefill	global.anthropic.claude-sonnet-4-6
        bedrock/global.anthropic.claude-sonnet-5	chat	1000000	128000	cache_read=0.2,cache_write=2.5,cache_write_1h=4,input=2,output=10	adaptive_thinking,bedrock_native_structured_output,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	global.anthropic.claude-sonnet-5
        bedrock/global.anthropic.claude-sonnet-5-5	chat	1000000	128000	cache_read=0.1,cache_write=2.5,cache_write_1h=4,input=2,output=10	adaptive_thinking,bedrock_native_structured_output,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params	global.anthropic.claude-sonnet-5-5
        bedrock/global.cohere.embed-v4:0	embedding	128000		input=0.12,output=0	embedding_image_input		global.cohere.embed-v4:0
        bedrock/global.moonshotai.kimi-k3	chat	1000000	131072	cache_read=0.3,cache_read.flex=0.15,cache_read.priority=0.525,cache_write=3.75,cache_write.flex=1.875,cache_write.priority=6.5625,input=3,input.flex=1.5,input.priority=5.25,output=15,output.flex=7.5,output.priority=26.25	function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision	audio_input,prompt_cache_breakpoint,regex_lookaround	global.moonshotai.kimi-k3
        bedrock/global.openai.gpt-5.4	chat	922000	128000	cache_read=0.25,cache_read.above_272000=0.5,input=2.5,input.above_272000=5,output=15,output.above_272000=22.5	function_calling,reasoning,tool_choice,vision,xhigh_reasoning_effort	bedrock_converse_tool_result_images,minimal_reasoning_effort,sampling_params	global.openai.gpt-5.4
        bedrock/global.openai.gpt-5.5	chat	922000	128000	cache_read=0.5,cache_read.above_272000=1,input=5,input.above_272000=10,output=30,output.above_272000=45	function_calling,reasoning,tool_choice,vision,xhigh_reasoning_effort	bedrock_converse_tool_result_images,minimal_reasoning_effort,sampling_params	global.openai.gpt-5.5
        bedrock/global.openai.gpt-5.6-luna	chat	922000	128000	cache_read=0.02,cache_read.above_272000=0.04,cache_write=0.25,cache_write.above_272000=0.5,input=0.2,input.above_272000=0.4,output=1.2,output.above_272000=1.8	bedrock_runtime_chat_completions_response_format,function_calling,max_reasoning_effort,reasoning,tool_choice,vision,xhigh_reasoning_effort	bedrock_converse_tool_result_images,minimal_reasoning_effort,sampling_params	global.openai.gpt-5.6-luna
        bedrock/global.openai.gpt-5.6-sol	chat	922000	128000	cache_read=0.4,cache_read.above_272000=0.8,cache_write=5,cache_write.above_272000=10,input=4,input.above_272000=8,output=20,output.above_272000=30	bedrock_runtime_chat_completions_response_format,function_calling,max_reasoning_effort,reasoning,tool_choice,vision,xhigh_reasoning_effort	bedrock_converse_tool_result_images,minimal_reasoning_effort,sampling_params	global.openai.gpt-5.6-sol
        bedrock/global.openai.gpt-5.6-terra	chat	922000	128000	cache_read=0.2,cache_read.above_272000=0.4,cache_write=2.5,cache_write.above_272000=5,input=2,input.above_272000=4,output=12,output.above_272000=18	bedrock_runtime_chat_completions_response_format,function_calling,max_reasoning_effort,reasoning,tool_choice,vision,xhigh_reasoning_effort	bedrock_converse_tool_result_images,minimal_reasoning_effort,sampling_params	global.openai.gpt-5.6-terra
        bedrock/global.openai.gpt-6-astra	chat	922000	128000	cache_read=1,cache_read.above_272000=2,cache_read.above_272000.ultrafast=12,cache_read.ultrafast=6,cache_write=12.5,cache_write.above_272000=25,cache_write.above_272000.ultrafast=150,cache_write.ultrafast=75,input=10,input.above_272000=20,input.above_272000.ultrafast=120,input.ultrafast=60,output=50,output.above_272000=75,output.above_272000.ultrafast=450,output.ultrafast=300	bedrock_runtime_chat_completions_response_format,function_calling,max_reasoning_effort,prompt_caching,reasoning,tool_choice,vision,xhigh_reasoning_effort	bedrock_converse_tool_result_images,minimal_reasoning_effort,none_reasoning_effort,sampling_params	global.openai.gpt-6-astra
        bedrock/global.openai.gpt-6-luna	chat	922000	128000	cache_read=0.01,cache_read.above_272000=0.02,cache_write=0.125,cache_write.above_272000=0.25,input=0.1,input.above_272000=0.2,output=0.5,output.above_272000=0.75	bedrock_runtime_chat_completions_response_format,function_calling,max_reasoning_effort,none_reasoning_effort,prompt_caching,reasoning,tool_choice,vision,xhigh_reasoning_effort	bedrock_converse_tool_result_images,minimal_reasoning_effort,sampling_params	global.openai.gpt-6-luna
        bedrock/global.openai.gpt-6-sol	chat	922000	128000	cache_read=0.2,cache_read.above_272000=0.4,cache_write=2.5,cache_write.above_272000=5,input=2,input.above_272000=4,output=10,output.above_272000=15	bedrock_runtime_chat_completions_response_format,function_calling,max_reasoning_effort,none_reasoning_effort,prompt_caching,reasoning,tool_choice,vision,xhigh_reasoning_effort	bedrock_converse_tool_result_images,minimal_reasoning_effort,sampling_params	global.openai.gpt-6-sol
        bedrock/global.openai.gpt-6.1-sol	chat	1000000	131072	cache_read=0.1,cache_read.above_272000=0.2,cache_read.above_272000.ultrafast=1.2,cache_read.ultrafast=0.6,cache_write=2.5,cache_write.above_272000=5,cache_write.above_272000.ultrafast=30,cache_write.ultrafast=15,input=2,input.above_272000=4,input.above_272000.ultrafast=24,input.ultrafast=12,output=10,output.above_272000=15,output.above_272000.ultrafast=90,output.ultrafast=60	bedrock_runtime_chat_completions_response_format,function_calling,max_reasoning_effort,prompt_caching,reasoning,tool_choice,vision,xhigh_reasoning_effort	bedrock_converse_tool_result_images,minimal_reasoning_effort,none_reasoning_effort,sampling_params	global.openai.gpt-6.1-sol
        bedrock/global.openai.gpt-6.1-terra	chat	922000	128000	cache_read=0.05,cache_read.above_272000=0.1,cache_write=1.25,cache_write.above_272000=2.5,input=1,input.above_272000=2,output=5,output.above_272000=7.5	bedrock_runtime_chat_completions_response_format,function_calling,max_reasoning_effort,none_reasoning_effort,prompt_caching,reasoning,tool_choice,vision,xhigh_reasoning_effort	bedrock_converse_tool_result_images,minimal_reasoning_effort,sampling_params	global.openai.gpt-6.1-terra
        bedrock/global.twelvelabs.pegasus-1-2-v1:0	chat			output=7.5	video_input		global.twelvelabs.pegasus-1-2-v1:0	2027-03-22
        bedrock/global.twelvelabs.pegasus-1-5-v1:0	chat	261120	98304	output=7.5	video_input		global.twelvelabs.pegasus-1-5-v1:0
        bedrock/global.xai.grok-4.6	chat	500000	500000	cache_read=0.5,cache_read.flex=0.25,cache_read.priority=0.875,input=2,input.flex=1,input.priority=3.5,output=6,output.flex=3,output.priority=10.5	bedrock_runtime_chat_completions_response_format,bedrock_runtime_chat_completions_tools_with_reasoning,function_calling,reasoning,tool_choice,vision	prompt_caching,regex_lookaround	global.xai.grok-4.6
        bedrock/global.xai.grok-4.7	chat	524288	524288	cache_read=0.5,cache_read.flex=0.25,cache_read.priority=0.875,input=2,input.flex=1,input.priority=3.5,output=6,output.flex=3,output.priority=10.5	bedrock_runtime_chat_completions_response_format,bedrock_runtime_chat_completions_tools_with_reasoning,function_calling,reasoning,tool_choice,vision	prompt_caching,regex_lookaround	global.xai.grok-4.7
        bedrock/global.zai.glm-5.3	chat	1000000	128000	cache_read=0.312,cache_read.batch=0.156,cache_read.flex=0.156,cache_read.priority=0.546,cache_write=2.1,cache_write.batch=1.05,cache_write.flex=1.05,cache_write.priority=3.675,input=1.68,input.batch=0.84,input.flex=0.84,input.priority=2.94,output=5.28,output.batch=2.64,output.flex=2.64,output.priority=9.24	function_calling,native_structured_output,prompt_caching,reasoning,response_schema,system_messages,tool_choice	audio_input,vision	global.zai.glm-5.3
        bedrock/google.gemma-3-12b-it	chat	128000	8000	input=0.09,input.batch=0.05,input.flex=0.05,input.priority=0.16,output=0.29,output.batch=0.15,output.flex=0.15,output.priority=0.51	function_calling,response_schema,system_messages,vision	audio_input	google.gemma-3-12b-it	2027-03-30
        bedrock/google.gemma-3-27b-it	chat	128000	8000	input=0.23,input.batch=0.12,input.flex=0.12,input.priority=0.4,output=0.38,output.batch=0.19,output.flex=0.19,output.priority=0.67	function_calling,response_schema,system_messages,vision	audio_input	google.gemma-3-27b-it	2027-03-30
        bedrock/google.gemma-3-4b-it	chat	128000	8000	input=0.04,input.batch=0.02,input.flex=0.02,input.priority=0.07,output=0.08,output.batch=0.04,output.flex=0.04,output.priority=0.14	function_calling,system_messages,vision	audio_input	google.gemma-3-4b-it	2027-03-30
        bedrock/guardrails	guardrail
        bedrock/in.moonshotai.kimi-k3	chat	1000000	131072	cache_read=0.33,cache_read.flex=0.165,cache_read.priority=0.5775,cache_write=4.125,cache_write.flex=2.0625,cache_write.priority=7.21875,input=3.3,input.flex=1.65,input.priority=5.775,output=16.5,output.flex=8.25,output.priority=28.875	function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision	audio_input,prompt_cache_breakpoint,regex_lookaround	in.moonshotai.kimi-k3
        bedrock/invoke/anthropic.claude-3-5-sonnet-20240620-v1:0	chat	200000	4096	cache_read=0.3,cache_write=3.75,input=3,output=15	function_calling,response_schema,tool_choice,vision
        bedrock/jp.amazon.nova-2-lite-v1:0	chat	1000000	64000	cache_read=0.099,cache_read.flex=0.0495,cache_read.priority=0.17325,input=0.396,input.batch=0.198,input.flex=0.198,input.priority=0.693,output=3.311,output.batch=1.6555,output.flex=1.6555,output.priority=5.79425	function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,video_input,vision		jp.amazon.nova-2-lite-v1:0
        bedrock/jp.anthropic.claude-haiku-4-5-20251001-v1:0	chat	200000	64000	cache_read=0.11,cache_write=1.375,cache_write_1h=2.2,input=1.1,input.batch=0.55,output=5.5,output.batch=2.75	assistant_prefill,computer_use,function_calling,native_structured_output,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision		jp.anthropic.claude-haiku-4-5-20251001-v1:0
        bedrock/jp.anthropic.claude-haiku-5-5	chat	1000000	128000	cache_read=0.011,cache_read.above_100000=0.055,cache_write=0.1375,cache_write.above_100000=0.6875,cache_write_1h=0.22,cache_write_1h.above_100000=1.1,input=0.11,input.above_100000=0.55,output=0.55,output.above_100000=2.75	adaptive_thinking,bedrock_native_structured_output,computer_use,forced_tool_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	jp.anthropic.claude-haiku-5-5
        bedrock/jp.anthropic.claude-opus-4-7	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,minimal_reasoning_effort,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	jp.anthropic.claude-opus-4-7
        bedrock/jp.anthropic.claude-opus-4-8	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	adaptive_thinking,bedrock_native_structured_output,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	jp.anthropic.claude-opus-4-8
        bedrock/jp.anthropic.claude-opus-5	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	jp.anthropic.claude-opus-5
        bedrock/jp.anthropic.claude-opus-5-5	chat	1000000	128000	cache_read=0.22,cache_write=5.5,cache_write_1h=8.8,input=4.4,output=22	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params	jp.anthropic.claude-opus-5-5
        bedrock/jp.anthropic.claude-sonnet-4-5-20250929-v1:0	chat	200000	64000	cache_read=0.33,cache_read.above_200000=0.66,cache_write=4.125,cache_write.above_200000=8.25,cache_write_1h=6.6,cache_write_1h.above_200000=13.2,input=3.3,input.above_200000=6.6,input.batch=1.65,output=16.5,output.above_200000=24.75,output.batch=8.25	assistant_prefill,computer_use,function_calling,native_structured_output,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision		jp.anthropic.claude-sonnet-4-5-20250929-v1:0	2027-04-08
        bedrock/jp.anthropic.claude-sonnet-4-6	chat	1000000	64000	cache_read=0.33,cache_write=4.125,cache_write_1h=6.6,input=3.3,output=16.5	adaptive_thinking,computer_use,function_calling,legacy_thinking,max_reasoning_effort,native_structured_output,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision	assistant_prefill	jp.anthropic.claude-sonnet-4-6
        bedrock/jp.anthropic.claude-sonnet-5	chat	1000000	128000	cache_read=0.22,cache_write=2.75,cache_write_1h=4.4,input=2.2,output=11	adaptive_thinking,bedrock_native_structured_output,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	jp.anthropic.claude-sonnet-5
        bedrock/jp.anthropic.claude-sonnet-5-5	chat	1000000	128000	cache_read=0.11,cache_write=2.75,cache_write_1h=4.4,input=2.2,output=11	adaptive_thinking,bedrock_native_structured_output,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params	jp.anthropic.claude-sonnet-5-5
        bedrock/max-x-max/50-steps/stability.stable-diffusion-xl-v0	image_generation	77					max-x-max/50-steps/stability.stable-diffusion-xl-v0
        bedrock/max-x-max/max-steps/stability.stable-diffusion-xl-v0	image_generation	77					max-x-max/max-steps/stability.stable-diffusion-xl-v0
        bedrock/meta.llama2-13b-chat-v1	chat	4096	4096	input=0.75,output=1			meta.llama2-13b-chat-v1
        bedrock/meta.llama2-70b-chat-v1	chat	4096	4096	input=1.95,output=2.56			meta.llama2-70b-chat-v1
        bedrock/meta.llama3-1-405b-instruct-v1:0	chat	128000	4096	input=2.4,output=2.4	function_calling	tool_choice	meta.llama3-1-405b-instruct-v1:0	2026-07-07
        bedrock/meta.llama3-1-70b-instruct-v1:0	chat	128000	4096	input=0.72,input.batch=0.36,output=0.72,output.batch=0.36	function_calling	tool_choice	meta.llama3-1-70b-instruct-v1:0	2027-03-30
        bedrock/meta.llama3-1-8b-instruct-v1:0	chat	128000	4096	input=0.22,input.batch=0.11,output=0.22,output.batch=0.11	function_calling	tool_choice	meta.llama3-1-8b-instruct-v1:0	2027-03-30
        bedrock/meta.llama3-2-11b-instruct-v1:0	chat	128000	4096	input=0.16,output=0.16	function_calling,vision	tool_choice	meta.llama3-2-11b-instruct-v1:0	2026-07-07
        bedrock/meta.llama3-2-1b-instruct-v1:0	chat	128000	4096	input=0.1,output=0.1	function_calling	tool_choice	meta.llama3-2-1b-instruct-v1:0	2026-07-07
        bedrock/meta.llama3-2-3b-instruct-v1:0	chat	128000	4096	input=0.15,output=0.15	function_calling	tool_choice	meta.llama3-2-3b-instruct-v1:0	2026-07-07
        bedrock/meta.llama3-2-90b-instruct-v1:0	chat	128000	4096	input=0.72,output=0.72	function_calling,vision	tool_choice	meta.llama3-2-90b-instruct-v1:0	2026-07-07
        bedrock/meta.llama3-3-70b-instruct-v1:0	chat	128000	4096	input=0.72,input.batch=0.36,output=0.72,output.batch=0.36	function_calling	tool_choice	meta.llama3-3-70b-instruct-v1:0	2027-03-30
        bedrock/meta.llama3-70b-instruct-v1:0	chat	8192	8192	input=2.65,output=3.5			meta.llama3-70b-instruct-v1:0	2027-03-30
        bedrock/meta.llama3-8b-instruct-v1:0	chat	8192	8192	input=0.3,output=0.6			meta.llama3-8b-instruct-v1:0	2027-03-30
        bedrock/meta.llama4-maverick-17b-instruct-v1:0	chat	1000000	8192	input=0.24,input.batch=0.12,output=0.97,output.batch=0.485	function_calling	tool_choice	meta.llama4-maverick-17b-instruct-v1:0	2027-03-30
        bedrock/meta.llama4-scout-17b-instruct-v1:0	chat	10000000	8192	input=0.17,input.batch=0.085,output=0.66,output.batch=0.33	function_calling	tool_choice	meta.llama4-scout-17b-instruct-v1:0	2027-03-30
        bedrock/minimax.minimax-m2	chat	1000000	8000	input=0.3,input.batch=0.15,input.flex=0.15,input.priority=0.52,output=1.2,output.batch=0.6,output.flex=0.6,output.priority=2.1	function_calling,native_structured_output,response_schema,system_messages	audio_input,vision	minimax.minimax-m2	2027-03-30
        bedrock/minimax.minimax-m2.1	chat	196000	8000	input=0.3,input.batch=0.15,input.flex=0.15,input.priority=0.525,output=1.2,output.batch=0.6,output.flex=0.6,output.priority=2.1	function_calling,response_schema,system_messages,tool_choice	audio_input,vision	minimax.minimax-m2.1	2027-03-30
        bedrock/minimax.minimax-m2.5	chat	196000	8000	input=0.3,input.batch=0.15,input.flex=0.15,input.priority=0.525,output=1.2,output.batch=0.6,output.flex=0.6,output.priority=2.1	function_calling,response_schema,system_messages,tool_choice	audio_input,vision	minimax.minimax-m2.5
        bedrock/mistral.devstral-2-123b	chat	256000	32000	input=0.4,input.batch=0.2,input.flex=0.2,input.priority=0.7,output=2,output.batch=1,output.flex=1,output.priority=3.5	function_calling,response_schema,system_messages,tool_choice	audio_input,vision	mistral.devstral-2-123b	2027-03-30
        bedrock/mistral.magistral-small-2509	chat	128000	40000	input=0.5,input.batch=0.25,input.flex=0.25,input.priority=0.88,output=1.5,output.batch=0.75,output.flex=0.75,output.priority=2.63	function_calling,reasoning,response_schema,system_messages,vision	audio_input	mistral.magistral-small-2509
        bedrock/mistral.ministral-3-14b-instruct	chat	128000	8000	input=0.2,input.batch=0.1,input.flex=0.1,input.priority=0.35,output=0.2,output.batch=0.1,output.flex=0.1,output.priority=0.35	function_calling,native_structured_output,response_schema,system_messages,vision	audio_input	mistral.ministral-3-14b-instruct
        bedrock/mistral.ministral-3-3b-instruct	chat	128000	8000	input=0.1,input.batch=0.05,input.flex=0.05,input.priority=0.17,output=0.1,output.batch=0.05,output.flex=0.05,output.priority=0.17	function_calling,native_structured_output,response_schema,system_messages,vision	audio_input	mistral.ministral-3-3b-instruct
        bedrock/mistral.ministral-3-8b-instruct	chat	128000	8000	input=0.15,input.batch=0.07,input.flex=0.07,input.priority=0.26,output=0.15,output.batch=0.07,output.flex=0.07,output.priority=0.26	function_calling,native_structured_output,response_schema,system_messages,vision	audio_input	mistral.ministral-3-8b-instruct
        bedrock/mistral.mistral-7b-instruct-v0:2	chat	32000	4096	input=0.15,output=0.2	tool_choice		mistral.mistral-7b-instruct-v0:2	2027-03-30
        bedrock/mistral.mistral-large-2402-v1:0	chat	32000	4096	input=4,output=12	function_calling		mistral.mistral-large-2402-v1:0
        bedrock/mistral.mistral-large-2407-v1:0	chat	128000	8191	input=2,output=6	function_calling,tool_choice		mistral.mistral-large-2407-v1:0
        bedrock/mistral.mistral-large-3-675b-instruct	chat	256000	32000	input=0.5,input.batch=0.25,input.flex=0.25,input.priority=0.88,output=1.5,output.batch=0.75,output.flex=0.75,output.priority=2.63	function_calling,native_structured_output,response_schema,system_messages,vision	audio_input	mistral.mistral-large-3-675b-instruct
        bedrock/mistral.mistral-small-2402-v1:0	chat	32000	4096	input=1,input.batch=0.5,output=3,output.batch=1.5	function_calling		mistral.mistral-small-2402-v1:0
        bedrock/mistral.mixtral-8x7b-instruct-v0:1	chat	32000	4096	input=0.45,output=0.7	tool_choice		mistral.mixtral-8x7b-instruct-v0:1	2027-03-30
        bedrock/mistral.pixtral-large-2502-v1:0	chat	128000	16384	input=2,output=6	function_calling	tool_choice	mistral.pixtral-large-2502-v1:0
        bedrock/mistral.voxtral-mini-3b-2507	chat	32768	8192	input=0.04,input.batch=0.02,input.flex=0.02,input.priority=0.07,output=0.04,output.batch=0.02,output.flex=0.02,output.priority=0.07	audio_input,native_structured_output,system_messages		mistral.voxtral-mini-3b-2507	2027-03-30
        bedrock/mistral.voxtral-small-24b-2507	chat	32768	8192	input=0.1,input.batch=0.05,input.flex=0.05,input.priority=0.17,output=0.3,output.batch=0.15,output.flex=0.15,output.priority=0.52	audio_input,native_structured_output,system_messages		mistral.voxtral-small-24b-2507	2027-03-30
        bedrock/moonshot.kimi-k2-thinking	chat	256000	16000	input=0.6,input.batch=0.3,input.priority=1.05,output=2.5,output.batch=1.25,output.priority=4.38	function_calling,native_structured_output,reasoning,response_schema,system_messages	audio_input,vision	moonshot.kimi-k2-thinking	2027-03-30
        bedrock/moonshotai.kimi-k2-thinking	chat	262144	16000	input=0.6,input.flex=0.3,output=2.5,output.flex=1.25	function_calling,reasoning			2027-03-30
        bedrock/moonshotai.kimi-k2.5	chat	262144	16000	input=0.6,input.flex=0.3,output=3,output.flex=1.5	function_calling,reasoning,response_schema,system_messages,tool_choice,video_input,vision	audio_input
        bedrock/moonshotai.kimi-k2.5@converse	chat	256000	16000	input=0.6,input.batch=0.3,input.flex=0.3,input.priority=1.05,output=3,output.batch=1.5,output.flex=1.5,output.priority=5.25	function_calling,response_schema,system_messages,tool_choice,vision	audio_input	moonshotai.kimi-k2.5
        bedrock/moonshotai.kimi-k3	chat	1000000	131072	cache_read=0.33,cache_read.flex=0.165,cache_read.priority=0.5775,cache_write=4.125,cache_write.flex=2.0625,cache_write.priority=7.21875,input=3.3,input.flex=1.65,input.priority=5.775,output=16.5,output.flex=8.25,output.priority=28.875	function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision	audio_input,prompt_cache_breakpoint,regex_lookaround	moonshotai.kimi-k3
        bedrock/nvidia.nemotron-nano-12b-v2	chat	128000	8000	input=0.2,input.batch=0.1,input.flex=0.1,input.priority=0.35,output=0.6,output.batch=0.3,output.flex=0.3,output.priority=1.05	function_calling,response_schema,system_messages,vision	audio_input	nvidia.nemotron-nano-12b-v2	2027-03-30
        bedrock/nvidia.nemotron-nano-3-30b	chat	256000	8000	input=0.06,input.batch=0.03,input.flex=0.03,input.priority=0.11,output=0.24,output.batch=0.12,output.flex=0.12,output.priority=0.42	function_calling,native_structured_output,response_schema,system_messages,tool_choice	audio_input,vision	nvidia.nemotron-nano-3-30b
        bedrock/nvidia.nemotron-nano-9b-v2	chat	128000	8000	input=0.06,input.batch=0.03,input.flex=0.03,input.priority=0.11,output=0.23,output.batch=0.12,output.flex=0.12,output.priority=0.4	function_calling,response_schema,system_messages	audio_input,vision	nvidia.nemotron-nano-9b-v2	2027-03-30
        bedrock/nvidia.nemotron-super-3-120b	chat	256000	32000	input=0.15,input.batch=0.075,input.flex=0.075,input.priority=0.2625,output=0.65,output.batch=0.325,output.flex=0.325,output.priority=1.1375	function_calling,reasoning,response_schema,system_messages,tool_choice	audio_input,vision	nvidia.nemotron-super-3-120b
        bedrock/openai.gpt-6-luna	chat	922000	128000	cache_read=0.01,cache_read.above_272000=0.02,cache_write=0.125,cache_write.above_272000=0.25,input=0.1,input.above_272000=0.2,output=0.5,output.above_272000=0.75	function_calling,max_reasoning_effort,none_reasoning_effort,prompt_caching,reasoning,tool_choice,vision,xhigh_reasoning_effort	bedrock_converse_tool_result_images,minimal_reasoning_effort,sampling_params	openai.gpt-6-luna
        bedrock/openai.gpt-6-sol	chat	922000	128000	cache_read=0.2,cache_read.above_272000=0.4,cache_write=2.5,cache_write.above_272000=5,input=2,input.above_272000=4,output=10,output.above_272000=15	function_calling,max_reasoning_effort,none_reasoning_effort,prompt_caching,reasoning,tool_choice,vision,xhigh_reasoning_effort	bedrock_converse_tool_result_images,minimal_reasoning_effort,sampling_params	openai.gpt-6-sol
        bedrock/openai.gpt-oss-120b-1:0	chat	128000	16384	input=0.15,input.batch=0.075,input.flex=0.075,input.priority=0.2625,output=0.6,output.batch=0.3,output.flex=0.3,output.priority=1.05	bedrock_runtime_chat_completions_inline_reasoning,bedrock_runtime_chat_completions_tools_with_reasoning,function_calling,reasoning,response_schema,tool_choice	vision	openai.gpt-oss-120b-1:0
        bedrock/openai.gpt-oss-20b-1:0	chat	128000	16384	input=0.07,input.batch=0.035,input.flex=0.035,input.priority=0.1225,output=0.3,output.batch=0.15,output.flex=0.15,output.priority=0.525	bedrock_runtime_chat_completions_inline_reasoning,bedrock_runtime_chat_completions_tools_with_reasoning,function_calling,reasoning,response_schema,tool_choice	vision	openai.gpt-oss-20b-1:0
        bedrock/openai.gpt-oss-safeguard-120b	chat	128000	16000	input=0.15,input.batch=0.07,input.flex=0.07,input.priority=0.26,output=0.6,output.batch=0.3,output.flex=0.3,output.priority=1.05	bedrock_runtime_chat_completions_inline_reasoning,function_calling,response_schema,system_messages	audio_input,vision	openai.gpt-oss-safeguard-120b
        bedrock/openai.gpt-oss-safeguard-20b	chat	128000	16000	input=0.07,input.batch=0.03,input.flex=0.03,input.priority=0.12,output=0.2,output.batch=0.1,output.flex=0.1,output.priority=0.35	bedrock_runtime_chat_completions_inline_reasoning,function_calling,response_schema,system_messages	audio_input,vision	openai.gpt-oss-safeguard-20b
        bedrock/qwen.qwen3-235b-a22b-2507-v1:0	chat	262144	8192	input=0.22,input.batch=0.11,input.flex=0.11,output=0.88,output.batch=0.44,output.flex=0.44	function_calling,native_structured_output,reasoning,tool_choice		qwen.qwen3-235b-a22b-2507-v1:0
        bedrock/qwen.qwen3-32b-v1:0	chat	32768	8192	input=0.15,input.batch=0.075,input.flex=0.075,input.priority=0.2625,output=0.6,output.batch=0.3,output.flex=0.3,output.priority=1.05	function_calling,native_structured_output,reasoning,tool_choice		qwen.qwen3-32b-v1:0
        bedrock/qwen.qwen3-coder-30b-a3b-v1:0	chat	262144	16384	input=0.15,input.batch=0.075,input.priority=0.2625,output=0.6,output.batch=0.3,output.priority=1.05	function_calling,native_structured_output,reasoning,tool_choice		qwen.qwen3-coder-30b-a3b-v1:0	2027-03-30
        bedrock/qwen.qwen3-coder-480b-a35b-v1:0	chat	262144	16384	input=0.45,output=1.8	function_calling,native_structured_output,reasoning,tool_choice		qwen.qwen3-coder-480b-a35b-v1:0	2027-03-30
        bedrock/qwen.qwen3-coder-next	chat	256000	16000	input=0.5,input.batch=0.25,input.flex=0.25,input.priority=0.875,output=1.2,output.batch=0.6,output.flex=0.6,output.priority=2.1	function_calling,response_schema,system_messages,tool_choice	audio_input,vision	qwen.qwen3-coder-next
        bedrock/qwen.qwen3-next-80b-a3b	chat	256000	8000	input=0.15,input.flex=0.07,input.priority=0.26,output=1.2,output.flex=0.6,output.priority=2.1	function_calling,native_structured_output,response_schema,system_messages	audio_input,vision	qwen.qwen3-next-80b-a3b
        bedrock/qwen.qwen3-vl-235b-a22b	chat	256000	8000	input=0.53,input.batch=0.26,input.priority=0.93,output=2.66,output.batch=1.33,output.priority=4.66	function_calling,native_structured_output,system_messages,vision	audio_input,response_schema	qwen.qwen3-vl-235b-a22b
        bedrock/sa-east-1/deepseek.v3.2	chat	163840	8000	input=0.74,input.batch=0.37,input.flex=0.37,input.priority=1.295,output=2.22,output.batch=1.11,output.flex=1.11,output.priority=3.885	function_calling,native_structured_output,reasoning,response_schema,tool_choice	audio_input,vision
        bedrock/sa-east-1/meta.llama3-70b-instruct-v1:0	chat	8192	8192	input=4.45,output=5.88				2027-03-30
        bedrock/sa-east-1/meta.llama3-8b-instruct-v1:0	chat	8192	8192	input=0.5,output=1.01				2027-03-30
        bedrock/sa-east-1/minimax.minimax-m2.1	chat	196000	8192	input=0.36,input.batch=0.18,input.flex=0.18,input.priority=0.63,output=1.44,output.batch=0.72,output.flex=0.72,output.priority=2.52	function_calling,response_schema,system_messages,tool_choice	audio_input,vision		2027-03-30
        bedrock/sa-east-1/minimax.minimax-m2.5	chat	196000	8192	input=0.36,input.batch=0.18,input.flex=0.18,input.priority=0.63,output=1.44,output.batch=0.72,output.flex=0.72,output.priority=2.52	function_calling,reasoning,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/sa-east-1/moonshotai.kimi-k2-thinking	chat	262144	16000	input=0.73,input.flex=0.36,output=3.03,output.flex=1.52	function_calling,reasoning			2027-03-30
        bedrock/sa-east-1/moonshotai.kimi-k2.5	chat	262144	16000	input=0.72,input.batch=0.36,input.flex=0.36,input.priority=1.26,output=3.6,output.batch=1.8,output.flex=1.8,output.priority=6.3	function_calling,response_schema,system_messages,tool_choice,vision	audio_input
        bedrock/sa-east-1/qwen.qwen3-coder-next	chat	262144	16384	input=0.6,input.flex=0.3,output=1.44,output.flex=0.72	function_calling,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/sa-east-1/qwen.qwen3-next-80b-a3b	chat	262144	8192	input=0.18,input.flex=0.09,input.priority=0.32,output=1.45,output.flex=0.72,output.priority=2.54	function_calling,native_structured_output,response_schema,system_messages	audio_input,vision
        bedrock/stability.sd3-5-large-v1:0	image_generation	77					stability.sd3-5-large-v1:0
        bedrock/stability.sd3-large-v1:0	image_generation	77					stability.sd3-large-v1:0
        bedrock/stability.stable-conservative-upscale-v1:0	image_edit	77					stability.stable-conservative-upscale-v1:0
        bedrock/stability.stable-creative-upscale-v1:0	image_edit	77					stability.stable-creative-upscale-v1:0
        bedrock/stability.stable-fast-upscale-v1:0	image_edit	77					stability.stable-fast-upscale-v1:0
        bedrock/stability.stable-image-control-sketch-v1:0	image_edit	77					stability.stable-image-control-sketch-v1:0
        bedrock/stability.stable-image-control-structure-v1:0	image_edit	77					stability.stable-image-control-structure-v1:0
        bedrock/stability.stable-image-core-v1:0	image_generation	77					stability.stable-image-core-v1:0
        bedrock/stability.stable-image-core-v1:1	image_generation	77					stability.stable-image-core-v1:1
        bedrock/stability.stable-image-erase-object-v1:0	image_edit	77					stability.stable-image-erase-object-v1:0
        bedrock/stability.stable-image-inpaint-v1:0	image_edit	77					stability.stable-image-inpaint-v1:0
        bedrock/stability.stable-image-remove-background-v1:0	image_edit	77					stability.stable-image-remove-background-v1:0
        bedrock/stability.stable-image-search-recolor-v1:0	image_edit	77					stability.stable-image-search-recolor-v1:0
        bedrock/stability.stable-image-search-replace-v1:0	image_edit	77					stability.stable-image-search-replace-v1:0
        bedrock/stability.stable-image-style-guide-v1:0	image_edit	77					stability.stable-image-style-guide-v1:0
        bedrock/stability.stable-image-ultra-v1:0	image_generation	77					stability.stable-image-ultra-v1:0
        bedrock/stability.stable-image-ultra-v1:1	image_generation	77					stability.stable-image-ultra-v1:1
        bedrock/stability.stable-outpaint-v1:0	image_edit	77					stability.stable-outpaint-v1:0
        bedrock/stability.stable-style-transfer-v1:0	image_edit	77					stability.stable-style-transfer-v1:0
        bedrock/twelvelabs.marengo-embed-2-7-v1:0	embedding	77		output=0	embedding_image_input,image_input		twelvelabs.marengo-embed-2-7-v1:0	2026-11-30
        bedrock/twelvelabs.marengo-embed-3-0-v1:0	embedding	500		output=0	embedding_image_input,image_input		twelvelabs.marengo-embed-3-0-v1:0
        bedrock/twelvelabs.pegasus-1-2-v1:0	chat			output=7.5	video_input		twelvelabs.pegasus-1-2-v1:0	2027-03-22
        bedrock/twelvelabs.pegasus-1-5-v1:0	chat	261120	98304	output=7.5	video_input		twelvelabs.pegasus-1-5-v1:0
        bedrock/us-east-1/1-month-commitment/anthropic.claude-instant-v1	chat	100000	8191		tool_choice
        bedrock/us-east-1/1-month-commitment/anthropic.claude-v1	chat	100000	8191
        bedrock/us-east-1/1-month-commitment/anthropic.claude-v2:1	chat	100000	8191		tool_choice
        bedrock/us-east-1/6-month-commitment/anthropic.claude-instant-v1	chat	100000	8191		tool_choice
        bedrock/us-east-1/6-month-commitment/anthropic.claude-v1	chat	100000	8191
        bedrock/us-east-1/6-month-commitment/anthropic.claude-v2:1	chat	100000	8191		tool_choice
        bedrock/us-east-1/anthropic.claude-instant-v1	chat	100000	8191	input=0.8,output=2.4	tool_choice
        bedrock/us-east-1/anthropic.claude-v1	chat	100000	8191	input=8,output=24	tool_choice
        bedrock/us-east-1/anthropic.claude-v2:1	chat	100000	8191	input=8,output=24	tool_choice
        bedrock/us-east-1/deepseek.v3.2	chat	163840	8000	input=0.62,input.batch=0.31,input.flex=0.31,input.priority=1.085,output=1.85,output.batch=0.925,output.flex=0.925,output.priority=3.2375	function_calling,native_structured_output,reasoning,response_schema,tool_choice	audio_input,vision
        bedrock/us-east-1/meta.llama3-70b-instruct-v1:0	chat	8192	8192	input=2.65,output=3.5				2027-03-30
        bedrock/us-east-1/meta.llama3-8b-instruct-v1:0	chat	8192	8192	input=0.3,output=0.6				2027-03-30
        bedrock/us-east-1/minimax.minimax-m2.1	chat	196000	8192	input=0.3,input.batch=0.15,input.flex=0.15,input.priority=0.525,output=1.2,output.batch=0.6,output.flex=0.6,output.priority=2.1	function_calling,response_schema,system_messages,tool_choice	audio_input,vision		2027-03-30
        bedrock/us-east-1/minimax.minimax-m2.5	chat	196000	8192	input=0.3,input.batch=0.15,input.flex=0.15,input.priority=0.525,output=1.2,output.batch=0.6,output.flex=0.6,output.priority=2.1	function_calling,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/us-east-1/mistral.mistral-7b-instruct-v0:2	chat	32000	4096	input=0.15,output=0.2	tool_choice			2027-03-30
        bedrock/us-east-1/mistral.mistral-large-2402-v1:0	chat	32000	4096	input=4,output=12	function_calling
        bedrock/us-east-1/mistral.mixtral-8x7b-instruct-v0:1	chat	32000	4096	input=0.45,output=0.7	tool_choice			2027-03-30
        bedrock/us-east-1/moonshotai.kimi-k2-thinking	chat	262144	16000	input=0.6,input.flex=0.3,output=2.5,output.flex=1.25	function_calling,reasoning			2027-03-30
        bedrock/us-east-1/moonshotai.kimi-k2.5	chat	262144	16000	input=0.6,input.batch=0.3,input.flex=0.3,input.priority=1.05,output=3,output.batch=1.5,output.flex=1.5,output.priority=5.25	function_calling,response_schema,system_messages,tool_choice,vision	audio_input
        bedrock/us-east-1/qwen.qwen3-coder-next	chat	262144	16384	input=0.5,input.batch=0.25,input.flex=0.25,input.priority=0.875,output=1.2,output.batch=0.6,output.flex=0.6,output.priority=2.1	function_calling,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/us-east-1/zai.glm-5	chat	200000	128000	input=1,input.batch=0.5,input.flex=0.5,input.priority=1.75,output=3.2,output.batch=1.6,output.flex=1.6,output.priority=5.6	function_calling,native_structured_output,reasoning,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/us-east-2/deepseek.v3.2	chat	163840	8000	input=0.62,input.batch=0.31,input.flex=0.31,input.priority=1.085,output=1.85,output.batch=0.925,output.flex=0.925,output.priority=3.2375	function_calling,native_structured_output,reasoning,response_schema,tool_choice	audio_input,vision
        bedrock/us-east-2/minimax.minimax-m2.1	chat	196000	8192	input=0.3,input.batch=0.15,input.flex=0.15,input.priority=0.525,output=1.2,output.batch=0.6,output.flex=0.6,output.priority=2.1	function_calling,response_schema,system_messages,tool_choice	audio_input,vision		2027-03-30
        bedrock/us-east-2/minimax.minimax-m2.5	chat	196000	8192	input=0.3,input.batch=0.15,input.flex=0.15,input.priority=0.525,output=1.2,output.batch=0.6,output.flex=0.6,output.priority=2.1	function_calling,reasoning,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/us-east-2/moonshotai.kimi-k2-thinking	chat	262144	16000	input=0.6,input.flex=0.3,output=2.5,output.flex=1.25	function_calling,reasoning			2027-03-30
        bedrock/us-east-2/moonshotai.kimi-k2.5	chat	262144	16000	input=0.6,input.batch=0.3,input.flex=0.3,input.priority=1.05,output=3,output.batch=1.5,output.flex=1.5,output.priority=5.25	function_calling,response_schema,system_messages,tool_choice,vision	audio_input
        bedrock/us-east-2/qwen.qwen3-coder-next	chat	262144	16384	input=0.5,input.flex=0.25,output=1.2,output.flex=0.6	function_calling,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/us-gov-east-1/amazon.nova-pro-v1:0	chat	300000	10000	cache_read=0.24,input=0.96,output=3.84	function_calling,pdf_input,prompt_caching,response_schema,tool_choice,vision
        bedrock/us-gov-east-1/amazon.titan-embed-text-v1	embedding	8192		input=0.1,output=0
        bedrock/us-gov-east-1/amazon.titan-embed-text-v2:0	embedding	8192		input=0.2,output=0
        bedrock/us-gov-east-1/amazon.titan-text-express-v1	chat	42000	8000	input=1.3,output=1.7
        bedrock/us-gov-east-1/amazon.titan-text-lite-v1	chat	42000	4000	input=0.3,output=0.4
        bedrock/us-gov-east-1/amazon.titan-text-premier-v1:0	chat	42000	32000	input=0.5,output=1.5
        bedrock/us-gov-east-1/anthropic.claude-fable-5-1	chat	1000000	128000	cache_read=0.3,cache_write=15,cache_write_1h=24,input=12,output=60	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params
        bedrock/us-gov-east-1/anthropic.claude-haiku-4-5-20251001-v1:0	chat	200000	64000	cache_read=0.12,cache_write=1.5,cache_write_1h=2.4,input=1.2,output=6	assistant_prefill,computer_use,function_calling,native_structured_output,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision
        bedrock/us-gov-east-1/anthropic.claude-haiku-5-5	chat	1000000	128000	cache_read=0.012,cache_read.above_100000=0.06,cache_write=0.15,cache_write.above_100000=0.75,cache_write_1h=0.24,cache_write_1h.above_100000=1.2,input=0.12,input.above_100000=0.6,output=0.6,output.above_100000=3	adaptive_thinking,computer_use,forced_tool_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,bedrock_native_structured_output,native_structured_output,sampling_params
        bedrock/us-gov-east-1/anthropic.claude-opus-4-8	chat	1000000	128000	cache_read=0.6,cache_write=7.5,cache_write_1h=12,input=6,output=30	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,bedrock_native_structured_output,native_structured_output,sampling_params
        bedrock/us-gov-east-1/anthropic.claude-opus-5	chat	1000000	128000	cache_read=0.6,cache_write=7.5,cache_write_1h=12,input=6,output=30	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params
        bedrock/us-gov-east-1/anthropic.claude-opus-5-5	chat	1000000	128000	cache_read=0.24,cache_write=6,cache_write_1h=9.6,input=4.8,output=24	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params
        bedrock/us-gov-east-1/anthropic.claude-sonnet-4-5-20250929-v1:0	chat	200000	64000	cache_read=0.36,cache_write=4.5,cache_write_1h=7.2,input=3.6,output=18	assistant_prefill,computer_use,function_calling,native_structured_output,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision			2027-04-08
        bedrock/us-gov-east-1/anthropic.claude-sonnet-5	chat	1000000	128000	cache_read=0.24,cache_write=3,cache_write_1h=4.8,input=2.4,output=12	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,bedrock_native_structured_output,native_structured_output,sampling_params
        bedrock/us-gov-east-1/anthropic.claude-sonnet-5-5	chat	1000000	128000	cache_read=0.12,cache_write=3,cache_write_1h=4.8,input=2.4,output=12	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,bedrock_native_structured_output,forced_tool_use,native_structured_output,sampling_params
        bedrock/us-gov-east-1/claude-sonnet-4-5-20250929-v1:0	chat	200000	64000	cache_read=0.36,cache_write=4.5,cache_write_1h=7.2,input=3.6,output=18	assistant_prefill,computer_use,function_calling,native_structured_output,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision			2027-04-08
        bedrock/us-gov-east-1/meta.llama3-70b-instruct-v1:0	chat	8000	2048	input=2.65,output=3.5	pdf_input
        bedrock/us-gov-east-1/meta.llama3-8b-instruct-v1:0	chat	8000	2048	input=0.3,output=2.65	pdf_input
        bedrock/us-gov-east-1/nvidia.nemotron-nano-12b-v2	chat	128000	8192	input=0.24,output=0.72	function_calling,response_schema,system_messages,vision	audio_input		2027-03-30
        bedrock/us-gov-east-1/nvidia.nemotron-nano-3-30b	chat	262144	8192	input=0.072,output=0.288	function_calling,native_structured_output,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/us-gov-east-1/nvidia.nemotron-nano-9b-v2	chat	128000	8192	input=0.072,output=0.276	function_calling,response_schema,system_messages	audio_input,vision		2027-03-30
        bedrock/us-gov-east-1/nvidia.nemotron-super-3-120b	chat	256000	32768	input=0.18,output=0.78	function_calling,reasoning,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/us-gov-east-1/openai.gpt-oss-120b-1:0	chat	128000	16384	input=0.18,output=0.72	bedrock_runtime_chat_completions_inline_reasoning,bedrock_runtime_chat_completions_tools_with_reasoning,function_calling,reasoning,response_schema,tool_choice	vision
        bedrock/us-gov-east-1/openai.gpt-oss-20b-1:0	chat	128000	16384	input=0.084,output=0.36	bedrock_runtime_chat_completions_inline_reasoning,bedrock_runtime_chat_completions_tools_with_reasoning,function_calling,reasoning,response_schema,tool_choice	vision
        bedrock/us-gov-west-1/amazon.nova-2-multimodal-embeddings-v1:0	embedding	8172		input=0.162,output=0	audio_input,embedding_image_input,image_input,video_input
        bedrock/us-gov-west-1/amazon.nova-lite-v1:0	chat	300000	10000	cache_read=0.018,input=0.072,output=0.288	function_calling,pdf_input,prompt_caching,response_schema,tool_choice,vision
        bedrock/us-gov-west-1/amazon.nova-micro-v1:0	chat	128000	10000	cache_read=0.0105,input=0.042,output=0.168	function_calling,prompt_caching,response_schema,tool_choice
        bedrock/us-gov-west-1/amazon.nova-pro-v1:0	chat	300000	10000	cache_read=0.24,input=0.96,output=3.84	function_calling,pdf_input,prompt_caching,response_schema,tool_choice,vision
        bedrock/us-gov-west-1/amazon.titan-embed-text-v1	embedding	8192		input=0.1,output=0
        bedrock/us-gov-west-1/amazon.titan-embed-text-v2:0	embedding	8192		input=0.11,output=0
        bedrock/us-gov-west-1/amazon.titan-text-express-v1	chat	42000	8000	input=0.8,output=1.6
        bedrock/us-gov-west-1/amazon.titan-text-lite-v1	chat	42000	4000	input=0.3,output=0.4
        bedrock/us-gov-west-1/amazon.titan-text-premier-v1:0	chat	42000	32000	input=0.5,output=1.5
        bedrock/us-gov-west-1/anthropic.claude-fable-5-1	chat	1000000	128000	cache_read=0.3,cache_write=15,cache_write_1h=24,input=12,output=60	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params
        bedrock/us-gov-west-1/anthropic.claude-haiku-4-5-20251001-v1:0	chat	200000	64000	cache_read=0.12,cache_write=1.5,cache_write_1h=2.4,input=1.2,output=6	assistant_prefill,computer_use,function_calling,native_structured_output,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision
        bedrock/us-gov-west-1/anthropic.claude-haiku-5-5	chat	1000000	128000	cache_read=0.012,cache_read.above_100000=0.06,cache_write=0.15,cache_write.above_100000=0.75,cache_write_1h=0.24,cache_write_1h.above_100000=1.2,input=0.12,input.above_100000=0.6,output=0.6,output.above_100000=3	adaptive_thinking,computer_use,forced_tool_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,bedrock_native_structured_output,native_structured_output,sampling_params
        bedrock/us-gov-west-1/anthropic.claude-opus-4-8	chat	1000000	128000	cache_read=0.6,cache_write=7.5,cache_write_1h=12,input=6,output=30	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,bedrock_native_structured_output,native_structured_output,sampling_params
        bedrock/us-gov-west-1/anthropic.claude-opus-5	chat	1000000	128000	cache_read=0.6,cache_write=7.5,cache_write_1h=12,input=6,output=30	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params
        bedrock/us-gov-west-1/anthropic.claude-opus-5-5	chat	1000000	128000	cache_read=0.24,cache_write=6,cache_write_1h=9.6,input=4.8,output=24	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params
        bedrock/us-gov-west-1/anthropic.claude-sonnet-4-5-20250929-v1:0	chat	200000	64000	cache_read=0.36,cache_write=4.5,cache_write_1h=7.2,input=3.6,output=18	assistant_prefill,computer_use,function_calling,native_structured_output,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision			2027-04-08
        bedrock/us-gov-west-1/anthropic.claude-sonnet-5	chat	1000000	128000	cache_read=0.24,cache_write=3,cache_write_1h=4.8,input=2.4,output=12	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,bedrock_native_structured_output,native_structured_output,sampling_params
        bedrock/us-gov-west-1/anthropic.claude-sonnet-5-5	chat	1000000	128000	cache_read=0.12,cache_write=3,cache_write_1h=4.8,input=2.4,output=12	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,bedrock_native_structured_output,forced_tool_use,native_structured_output,sampling_params
        bedrock/us-gov-west-1/claude-sonnet-4-5-20250929-v1:0	chat	200000	64000	cache_read=0.36,cache_write=4.5,cache_write_1h=7.2,input=3.6,output=18	assistant_prefill,computer_use,function_calling,native_structured_output,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision			2027-04-08
        bedrock/us-gov-west-1/meta.llama3-70b-instruct-v1:0	chat	8000	8192	input=2.65,output=3.5	pdf_input
        bedrock/us-gov-west-1/meta.llama3-8b-instruct-v1:0	chat	8000	8192	input=0.3,output=0.6	pdf_input
        bedrock/us-gov-west-1/nvidia.nemotron-nano-12b-v2	chat	128000	8192	input=0.24,output=0.72	function_calling,response_schema,system_messages,vision	audio_input		2027-03-30
        bedrock/us-gov-west-1/nvidia.nemotron-nano-3-30b	chat	262144	8192	input=0.072,output=0.288	function_calling,native_structured_output,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/us-gov-west-1/nvidia.nemotron-nano-9b-v2	chat	128000	8192	input=0.072,output=0.276	function_calling,response_schema,system_messages	audio_input,vision		2027-03-30
        bedrock/us-gov-west-1/nvidia.nemotron-super-3-120b	chat	256000	32768	input=0.18,output=0.78	function_calling,reasoning,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/us-gov-west-1/openai.gpt-oss-120b-1:0	chat	128000	16384	input=0.18,output=0.72	bedrock_runtime_chat_completions_inline_reasoning,bedrock_runtime_chat_completions_tools_with_reasoning,function_calling,reasoning,response_schema,tool_choice	vision
        bedrock/us-gov-west-1/openai.gpt-oss-20b-1:0	chat	128000	16384	input=0.084,output=0.36	bedrock_runtime_chat_completions_inline_reasoning,bedrock_runtime_chat_completions_tools_with_reasoning,function_calling,reasoning,response_schema,tool_choice	vision
        bedrock/us-gov.anthropic.claude-fable-5-1	chat	1000000	128000	cache_read=0.3,cache_write=15,cache_write_1h=24,input=12,output=60	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params	us-gov.anthropic.claude-fable-5-1
        bedrock/us-gov.anthropic.claude-haiku-5-5	chat	1000000	128000	cache_read=0.012,cache_read.above_100000=0.06,cache_write=0.15,cache_write.above_100000=0.75,cache_write_1h=0.24,cache_write_1h.above_100000=1.2,input=0.12,input.above_100000=0.6,output=0.6,output.above_100000=3	adaptive_thinking,computer_use,forced_tool_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,bedrock_native_structured_output,native_structured_output,sampling_params	us-gov.anthropic.claude-haiku-5-5
        bedrock/us-gov.anthropic.claude-opus-4-8	chat	1000000	128000	cache_read=0.6,cache_write=7.5,cache_write_1h=12,input=6,output=30	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,bedrock_native_structured_output,native_structured_output,sampling_params	us-gov.anthropic.claude-opus-4-8
        bedrock/us-gov.anthropic.claude-opus-5	chat	1000000	128000	cache_read=0.6,cache_write=7.5,cache_write_1h=12,input=6,output=30	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	us-gov.anthropic.claude-opus-5
        bedrock/us-gov.anthropic.claude-opus-5-5	chat	1000000	128000	cache_read=0.24,cache_write=6,cache_write_1h=9.6,input=4.8,output=24	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params	us-gov.anthropic.claude-opus-5-5
        bedrock/us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0	chat	200000	64000	cache_read=0.36,cache_read.above_200000=0.72,cache_write=4.5,cache_write.above_200000=9,cache_write_1h=7.2,cache_write_1h.above_200000=14.4,input=3.6,input.above_200000=7.2,output=18,output.above_200000=27	assistant_prefill,computer_use,function_calling,native_structured_output,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision		us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0	2027-04-08
        bedrock/us-gov.anthropic.claude-sonnet-5	chat	1000000	128000	cache_read=0.24,cache_write=3,cache_write_1h=4.8,input=2.4,output=12	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,bedrock_native_structured_output,native_structured_output,sampling_params	us-gov.anthropic.claude-sonnet-5
        bedrock/us-gov.anthropic.claude-sonnet-5-5	chat	1000000	128000	cache_read=0.12,cache_write=3,cache_write_1h=4.8,input=2.4,output=12	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,bedrock_native_structured_output,forced_tool_use,native_structured_output,sampling_params	us-gov.anthropic.claude-sonnet-5-5
        bedrock/us-gov.nvidia.nemotron-nano-12b-v2	chat	128000	8192	input=0.24,output=0.72	function_calling,response_schema,system_messages,vision	audio_input	us-gov.nvidia.nemotron-nano-12b-v2	2027-03-30
        bedrock/us-gov.nvidia.nemotron-nano-3-30b	chat	262144	8192	input=0.072,output=0.288	function_calling,native_structured_output,response_schema,system_messages,tool_choice	audio_input,vision	us-gov.nvidia.nemotron-nano-3-30b
        bedrock/us-gov.nvidia.nemotron-nano-9b-v2	chat	128000	8192	input=0.072,output=0.276	function_calling,response_schema,system_messages	audio_input,vision	us-gov.nvidia.nemotron-nano-9b-v2	2027-03-30
        bedrock/us-gov.nvidia.nemotron-super-3-120b	chat	256000	32768	input=0.18,output=0.78	function_calling,reasoning,response_schema,system_messages,tool_choice	audio_input,vision	us-gov.nvidia.nemotron-super-3-120b
        bedrock/us-gov.openai.gpt-oss-120b-1:0	chat	128000	16384	input=0.18,output=0.72	bedrock_runtime_chat_completions_inline_reasoning,bedrock_runtime_chat_completions_tools_with_reasoning,function_calling,reasoning,response_schema,tool_choice	vision	us-gov.openai.gpt-oss-120b-1:0
        bedrock/us-gov.openai.gpt-oss-20b-1:0	chat	128000	16384	input=0.084,output=0.36	bedrock_runtime_chat_completions_inline_reasoning,bedrock_runtime_chat_completions_tools_with_reasoning,function_calling,reasoning,response_schema,tool_choice	vision	us-gov.openai.gpt-oss-20b-1:0
        bedrock/us-gov.xai.grok-4.6	chat	500000	500000	cache_read=0.66,input=2.64,output=7.92	bedrock_runtime_chat_completions_response_format,bedrock_runtime_chat_completions_tools_with_reasoning,function_calling,reasoning,tool_choice,vision	prompt_caching,regex_lookaround	us-gov.xai.grok-4.6
        bedrock/us-west-1/meta.llama3-70b-instruct-v1:0	chat	8192	8192	input=2.65,output=3.5				2027-03-30
        bedrock/us-west-1/meta.llama3-8b-instruct-v1:0	chat	8192	8192	input=0.3,output=0.6				2027-03-30
        bedrock/us-west-2/1-month-commitment/anthropic.claude-instant-v1	chat	100000	8191		tool_choice
        bedrock/us-west-2/1-month-commitment/anthropic.claude-v1	chat	100000	8191
        bedrock/us-west-2/1-month-commitment/anthropic.claude-v2:1	chat	100000	8191		tool_choice
        bedrock/us-west-2/6-month-commitment/anthropic.claude-instant-v1	chat	100000	8191		tool_choice
        bedrock/us-west-2/6-month-commitment/anthropic.claude-v1	chat	100000	8191
        bedrock/us-west-2/6-month-commitment/anthropic.claude-v2:1	chat	100000	8191		tool_choice
        bedrock/us-west-2/anthropic.claude-instant-v1	chat	100000	8191	input=0.8,output=2.4	tool_choice
        bedrock/us-west-2/anthropic.claude-v1	chat	100000	8191	input=8,output=24	tool_choice
        bedrock/us-west-2/anthropic.claude-v2:1	chat	100000	8191	input=8,output=24	tool_choice
        bedrock/us-west-2/deepseek.v3.2	chat	163840	8000	input=0.62,input.batch=0.31,input.flex=0.31,input.priority=1.085,output=1.85,output.batch=0.925,output.flex=0.925,output.priority=3.2375	function_calling,native_structured_output,reasoning,response_schema,tool_choice	audio_input,vision
        bedrock/us-west-2/minimax.minimax-m2.1	chat	196000	8192	input=0.3,input.batch=0.15,input.flex=0.15,input.priority=0.525,output=1.2,output.batch=0.6,output.flex=0.6,output.priority=2.1	function_calling,response_schema,system_messages,tool_choice	audio_input,vision		2027-03-30
        bedrock/us-west-2/minimax.minimax-m2.5	chat	196000	8192	input=0.3,input.batch=0.15,input.flex=0.15,input.priority=0.525,output=1.2,output.batch=0.6,output.flex=0.6,output.priority=2.1	function_calling,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/us-west-2/mistral.mistral-7b-instruct-v0:2	chat	32000	4096	input=0.15,output=0.2	tool_choice			2027-03-30
        bedrock/us-west-2/mistral.mistral-large-2402-v1:0	chat	32000	4096	input=4,output=12	function_calling
        bedrock/us-west-2/mistral.mixtral-8x7b-instruct-v0:1	chat	32000	4096	input=0.45,output=0.7	tool_choice			2027-03-30
        bedrock/us-west-2/moonshotai.kimi-k2-thinking	chat	262144	16000	input=0.6,input.flex=0.3,output=2.5,output.flex=1.25	function_calling,reasoning			2027-03-30
        bedrock/us-west-2/moonshotai.kimi-k2.5	chat	262144	16000	input=0.6,input.batch=0.3,input.flex=0.3,input.priority=1.05,output=3,output.batch=1.5,output.flex=1.5,output.priority=5.25	function_calling,response_schema,system_messages,tool_choice,vision	audio_input
        bedrock/us-west-2/qwen.qwen3-coder-next	chat	262144	16384	input=0.5,input.flex=0.25,output=1.2,output.flex=0.6	function_calling,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/us-west-2/zai.glm-5	chat	200000	128000	input=1,input.batch=0.5,input.flex=0.5,input.priority=1.75,output=3.2,output.batch=1.6,output.flex=1.6,output.priority=5.6	function_calling,native_structured_output,reasoning,response_schema,system_messages,tool_choice	audio_input,vision
        bedrock/us.amazon.nova-2-lite-v1:0	chat	1000000	64000	cache_read=0.0825,cache_read.flex=0.04125,cache_read.priority=0.144375,input=0.33,input.batch=0.165,input.flex=0.165,input.priority=0.5775,output=2.75,output.batch=1.375,output.flex=1.375,output.priority=4.8125	function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,video_input,vision		us.amazon.nova-2-lite-v1:0
        bedrock/us.amazon.nova-2-pro-preview-20251202-v1:0	chat	1000000	64000	cache_read=0.34375,input=1.375,input.batch=0.6875,input.priority=2.40625,input_audio=1.375,input_image=1.375,output=11,output.batch=5.5,output.priority=19.25	function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,video_input,vision		us.amazon.nova-2-pro-preview-20251202-v1:0
        bedrock/us.amazon.nova-canvas-v1:0	image_generation	2600			nova_canvas_image_edit		us.amazon.nova-canvas-v1:0	2026-09-30
        bedrock/us.amazon.nova-lite-v1:0	chat	300000	10000	cache_read=0.015,input=0.06,input.batch=0.03,output=0.24,output.batch=0.12	function_calling,pdf_input,prompt_caching,response_schema,tool_choice,vision		us.amazon.nova-lite-v1:0
        bedrock/us.amazon.nova-micro-v1:0	chat	128000	10000	cache_read=0.00875,input=0.035,input.batch=0.0175,output=0.14,output.batch=0.07	function_calling,prompt_caching,response_schema,tool_choice		us.amazon.nova-micro-v1:0
        bedrock/us.amazon.nova-pro-v1:0	chat	300000	10000	cache_read=0.2,cache_read.flex=0.1,cache_read.priority=0.35,input=0.8,input.batch=0.4,input.flex=0.4,input.priority=1.4,output=3.2,output.batch=1.6,output.flex=1.6,output.priority=5.6	function_calling,pdf_input,prompt_caching,response_schema,tool_choice,vision		us.amazon.nova-pro-v1:0
        bedrock/us.anthropic.claude-3-5-haiku-20241022-v1:0	chat	200000	8192	cache_read=0.08,cache_write=1,input=0.8,output=4	assistant_prefill,function_calling,pdf_input,prompt_caching,response_schema,tool_choice		us.anthropic.claude-3-5-haiku-20241022-v1:0
        bedrock/us.anthropic.claude-3-5-sonnet-20240620-v1:0	chat	200000	4096	cache_read=0.3,cache_write=3.75,input=3,output=15	function_calling,pdf_input,response_schema,tool_choice,vision		us.anthropic.claude-3-5-sonnet-20240620-v1:0
        bedrock/us.anthropic.claude-3-5-sonnet-20241022-v2:0	chat	200000	8192	cache_read=0.3,cache_write=3.75,input=3,output=15	assistant_prefill,computer_use,function_calling,pdf_input,prompt_caching,response_schema,tool_choice,vision		us.anthropic.claude-3-5-sonnet-20241022-v2:0
        bedrock/us.anthropic.claude-3-7-sonnet-20250219-v1:0	chat	200000	8192	cache_read=0.3,cache_write=3.75,input=3,output=15	assistant_prefill,computer_use,function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision		us.anthropic.claude-3-7-sonnet-20250219-v1:0
        bedrock/us.anthropic.claude-3-opus-20240229-v1:0	chat	200000	4096	cache_read=1.5,cache_write=18.75,input=15,output=75	function_calling,response_schema,tool_choice,vision		us.anthropic.claude-3-opus-20240229-v1:0
        bedrock/us.anthropic.claude-fable-5	chat	1000000	128000	cache_read=1.1,cache_write=13.75,cache_write_1h=22,input=11,output=55	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	us.anthropic.claude-fable-5
        bedrock/us.anthropic.claude-fable-5-1	chat	1000000	128000	cache_read=0.275,cache_write=13.75,cache_write_1h=22,input=11,output=55	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params	us.anthropic.claude-fable-5-1
        bedrock/us.anthropic.claude-haiku-4-5-20251001-v1:0	chat	200000	64000	cache_read=0.11,cache_write=1.375,cache_write_1h=2.2,input=1.1,input.batch=0.55,output=5.5,output.batch=2.75	assistant_prefill,computer_use,function_calling,native_structured_output,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision		us.anthropic.claude-haiku-4-5-20251001-v1:0
        bedrock/us.anthropic.claude-haiku-5-5	chat	1000000	128000	cache_read=0.011,cache_read.above_100000=0.055,cache_write=0.1375,cache_write.above_100000=0.6875,cache_write_1h=0.22,cache_write_1h.above_100000=1.1,input=0.11,input.above_100000=0.55,output=0.55,output.above_100000=2.75	adaptive_thinking,bedrock_native_structured_output,computer_use,forced_tool_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	us.anthropic.claude-haiku-5-5
        bedrock/us.anthropic.claude-mythos-5	chat	1000000	128000	cache_read=1.1,cache_write=13.75,cache_write_1h=22,input=11,output=55	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,sampling_params	us.anthropic.claude-mythos-5
        bedrock/us.anthropic.claude-mythos-5-1	chat	1000000	128000	cache_read=0.275,cache_write=13.75,cache_write_1h=22,input=11,output=55	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,sampling_params	us.anthropic.claude-mythos-5-1
        bedrock/us.anthropic.claude-mythos-preview	chat	1000000	128000	cache_read=2.75,cache_write=34.375,cache_write_1h=55,input=27.5,output=137.5	function_calling,output_config,prompt_caching,reasoning,tool_choice,vision		us.anthropic.claude-mythos-preview
        bedrock/us.anthropic.claude-opus-4-1-20250805-v1:0	chat	200000	32000	cache_read=1.5,cache_write=18.75,input=15,output=75	assistant_prefill,computer_use,function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision		us.anthropic.claude-opus-4-1-20250805-v1:0	2027-01-08
        bedrock/us.anthropic.claude-opus-4-20250514-v1:0	chat	200000	32000	cache_read=1.5,cache_write=18.75,input=15,output=75	assistant_prefill,computer_use,function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision		us.anthropic.claude-opus-4-20250514-v1:0
        bedrock/us.anthropic.claude-opus-4-5-20251101-v1:0	chat	200000	64000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	assistant_prefill,computer_use,function_calling,native_structured_output,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision		us.anthropic.claude-opus-4-5-20251101-v1:0
        bedrock/us.anthropic.claude-opus-4-6-v1	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	adaptive_thinking,computer_use,function_calling,legacy_thinking,max_reasoning_effort,native_structured_output,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision	assistant_prefill	us.anthropic.claude-opus-4-6-v1
        bedrock/us.anthropic.claude-opus-4-7	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	us.anthropic.claude-opus-4-7
        bedrock/us.anthropic.claude-opus-4-8	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	adaptive_thinking,bedrock_native_structured_output,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	us.anthropic.claude-opus-4-8
        bedrock/us.anthropic.claude-opus-5	chat	1000000	128000	cache_read=0.55,cache_write=6.875,cache_write_1h=11,input=5.5,output=27.5	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	us.anthropic.claude-opus-5
        bedrock/us.anthropic.claude-opus-5-5	chat	1000000	128000	cache_read=0.22,cache_write=5.5,cache_write_1h=8.8,input=4.4,output=22	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params	us.anthropic.claude-opus-5-5
        bedrock/us.anthropic.claude-sonnet-4-20250514-v1:0	chat	200000	64000	cache_read=0.3,cache_read.above_200000=0.6,cache_write=3.75,cache_write.above_200000=7.5,input=3,input.above_200000=6,output=15,output.above_200000=22.5	assistant_prefill,computer_use,function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision		us.anthropic.claude-sonnet-4-20250514-v1:0	2026-10-14
        bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0	chat	200000	64000	cache_read=0.33,cache_read.above_200000=0.66,cache_write=4.125,cache_write.above_200000=8.25,cache_write_1h=6.6,cache_write_1h.above_200000=13.2,input=3.3,input.above_200000=6.6,input.batch=1.65,output=16.5,output.above_200000=24.75,output.batch=8.25	assistant_prefill,computer_use,function_calling,native_structured_output,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision		us.anthropic.claude-sonnet-4-5-20250929-v1:0	2027-04-08
        bedrock/us.anthropic.claude-sonnet-4-6	chat	1000000	64000	cache_read=0.33,cache_write=4.125,cache_write_1h=6.6,input=3.3,output=16.5	adaptive_thinking,computer_use,function_calling,legacy_thinking,max_reasoning_effort,native_structured_output,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision	assistant_prefill	us.anthropic.claude-sonnet-4-6
        bedrock/us.anthropic.claude-sonnet-5	chat	1000000	128000	cache_read=0.22,cache_write=2.75,cache_write_1h=4.4,input=2.2,output=11	adaptive_thinking,bedrock_native_structured_output,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params	us.anthropic.claude-sonnet-5
        bedrock/us.anthropic.claude-sonnet-5-5	chat	1000000	128000	cache_read=0.11,cache_write=2.75,cache_write_1h=4.4,input=2.2,output=11	adaptive_thinking,bedrock_native_structured_output,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params	us.anthropic.claude-sonnet-5-5
        bedrock/us.cohere.embed-v4:0	embedding	128000		input=0.12,output=0	embedding_image_input		us.cohere.embed-v4:0
        bedrock/us.deepseek.r1-v1:0	chat	128000	8192	input=1.35,output=5.4	reasoning	function_calling,tool_choice	us.deepseek.r1-v1:0	2027-03-30
        bedrock/us.deepseek.v3.2	chat	163840	163840	input=0.62,input.batch=0.31,input.flex=0.31,input.priority=1.085,output=1.85,output.batch=0.925,output.flex=0.925,output.priority=3.2375	function_calling,native_structured_output,reasoning,response_schema,tool_choice	audio_input,vision	us.deepseek.v3.2
        bedrock/us.meta.llama3-1-405b-instruct-v1:0	chat	128000	4096	input=2.4,output=2.4	function_calling	tool_choice	us.meta.llama3-1-405b-instruct-v1:0	2026-07-07
        bedrock/us.meta.llama3-1-70b-instruct-v1:0	chat	128000	4096	input=0.72,input.batch=0.36,output=0.72,output.batch=0.36	function_calling	tool_choice	us.meta.llama3-1-70b-instruct-v1:0	2027-03-30
        bedrock/us.meta.llama3-1-8b-instruct-v1:0	chat	128000	4096	input=0.22,input.batch=0.11,output=0.22,output.batch=0.11	function_calling	tool_choice	us.meta.llama3-1-8b-instruct-v1:0	2027-03-30
        bedrock/us.meta.llama3-2-11b-instruct-v1:0	chat	128000	4096	input=0.16,output=0.16	function_calling,vision	tool_choice	us.meta.llama3-2-11b-instruct-v1:0	2026-07-07
        bedrock/us.meta.llama3-2-1b-instruct-v1:0	chat	128000	4096	input=0.1,output=0.1	function_calling	tool_choice	us.meta.llama3-2-1b-instruct-v1:0	2026-07-07
        bedrock/us.meta.llama3-2-3b-instruct-v1:0	chat	128000	4096	input=0.15,output=0.15	function_calling	tool_choice	us.meta.llama3-2-3b-instruct-v1:0	2026-07-07
        bedrock/us.meta.llama3-2-90b-instruct-v1:0	chat	128000	4096	input=0.72,output=0.72	function_calling,vision	tool_choice	us.meta.llama3-2-90b-instruct-v1:0	2026-07-07
        bedrock/us.meta.llama3-3-70b-instruct-v1:0	chat	128000	4096	input=0.72,input.batch=0.36,output=0.72,output.batch=0.36	function_calling	tool_choice	us.meta.llama3-3-70b-instruct-v1:0	2027-03-30
        bedrock/us.meta.llama4-maverick-17b-instruct-v1:0	chat	1000000	8192	input=0.24,input.batch=0.12,output=0.97,output.batch=0.485	function_calling	tool_choice	us.meta.llama4-maverick-17b-instruct-v1:0	2027-03-30
        bedrock/us.meta.llama4-scout-17b-instruct-v1:0	chat	10000000	8192	input=0.17,input.batch=0.085,output=0.66,output.batch=0.33	function_calling	tool_choice	us.meta.llama4-scout-17b-instruct-v1:0	2027-03-30
        bedrock/us.mistral.pixtral-large-2502-v1:0	chat	128000	16384	input=2,output=6	function_calling	tool_choice	us.mistral.pixtral-large-2502-v1:0
        bedrock/us.moonshotai.kimi-k3	chat	1000000	131072	cache_read=0.33,cache_read.flex=0.165,cache_read.priority=0.5775,cache_write=4.125,cache_write.flex=2.0625,cache_write.priority=7.21875,input=3.3,input.flex=1.65,input.priority=5.775,output=16.5,output.flex=8.25,output.priority=28.875	function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision	audio_input,prompt_cache_breakpoint,regex_lookaround	us.moonshotai.kimi-k3
        bedrock/us.openai.gpt-5.4	chat	922000	128000	cache_read=0.275,cache_read.above_272000=0.55,input=2.75,input.above_272000=5.5,output=16.5,output.above_272000=24.75	function_calling,reasoning,tool_choice,vision,xhigh_reasoning_effort	bedrock_converse_tool_result_images,minimal_reasoning_effort,sampling_params	us.openai.gpt-5.4
        bedrock/us.openai.gpt-5.5	chat	922000	128000	cache_read=0.55,cache_read.above_272000=1.1,input=5.5,input.above_272000=11,output=33,output.above_272000=49.5	function_calling,reasoning,tool_choice,vision,xhigh_reasoning_effort	bedrock_converse_tool_result_images,minimal_reasoning_effort,sampling_params	us.openai.gpt-5.5
        bedrock/us.openai.gpt-5.6-luna	chat	922000	128000	cache_read=0.022,cache_read.above_272000=0.044,cache_write=0.275,cache_write.above_272000=0.55,input=0.22,input.above_272000=0.44,output=1.32,output.above_272000=1.98	bedrock_runtime_chat_completions_response_format,function_calling,max_reasoning_effort,reasoning,tool_choice,vision,xhigh_reasoning_effort	bedrock_converse_tool_result_images,minimal_reasoning_effort,sampling_params	us.openai.gpt-5.6-luna
        bedrock/us.openai.gpt-5.6-sol	chat	922000	128000	cache_read=0.44,cache_read.above_272000=0.88,cache_write=5.5,cache_write.above_272000=11,input=4.4,input.above_272000=8.8,output=22,output.above_272000=33	bedrock_runtime_chat_completions_response_format,function_calling,max_reasoning_effort,reasoning,tool_choice,vision,xhigh_reasoning_effort	bedrock_converse_tool_result_images,minimal_reasoning_effort,sampling_params	us.openai.gpt-5.6-sol
        bedrock/us.openai.gpt-5.6-terra	chat	922000	128000	cache_read=0.22,cache_read.above_272000=0.44,cache_write=2.75,cache_write.above_272000=5.5,input=2.2,input.above_272000=4.4,output=13.2,output.above_272000=19.8	bedrock_runtime_chat_completions_response_format,function_calling,max_reasoning_effort,reasoning,tool_choice,vision,xhigh_reasoning_effort	bedrock_converse_tool_result_images,minimal_reasoning_effort,sampling_params	us.openai.gpt-5.6-terra
        bedrock/us.openai.gpt-6-astra	chat	922000	128000	cache_read=1.1,cache_read.above_272000=2.2,cache_read.above_272000.ultrafast=13.2,cache_read.ultrafast=6.6,cache_write=13.75,cache_write.above_272000=27.5,cache_write.above_272000.ultrafast=165,cache_write.ultrafast=82.5,input=11,input.above_272000=22,input.above_272000.ultrafast=132,input.ultrafast=66,output=55,output.above_272000=82.5,output.above_272000.ultrafast=495,output.ultrafast=330	bedrock_runtime_chat_completions_response_format,function_calling,max_reasoning_effort,prompt_caching,reasoning,tool_choice,vision,xhigh_reasoning_effort	bedrock_converse_tool_result_images,minimal_reasoning_effort,none_reasoning_effort,sampling_params	us.openai.gpt-6-astra
        bedrock/us.openai.gpt-6-luna	chat	922000	128000	cache_read=0.011,cache_read.above_272000=0.022,cache_write=0.1375,cache_write.above_272000=0.275,input=0.11,input.above_272000=0.22,output=0.55,output.above_272000=0.825	bedrock_runtime_chat_completions_response_format,function_calling,max_reasoning_effort,none_reasoning_effort,prompt_caching,reasoning,tool_choice,vision,xhigh_reasoning_effort	bedrock_converse_tool_result_images,minimal_reasoning_effort,sampling_params	us.openai.gpt-6-luna
        bedrock/us.openai.gpt-6-sol	chat	922000	128000	cache_read=0.22,cache_read.above_272000=0.44,cache_write=2.75,cache_write.above_272000=5.5,input=2.2,input.above_272000=4.4,output=11,output.above_272000=16.5	bedrock_runtime_chat_completions_response_format,function_calling,max_reasoning_effort,none_reasoning_effort,prompt_caching,reasoning,tool_choice,vision,xhigh_reasoning_effort	bedrock_converse_tool_result_images,minimal_reasoning_effort,sampling_params	us.openai.gpt-6-sol
        bedrock/us.openai.gpt-6.1-sol	chat	1000000	131072	cache_read=0.11,cache_read.above_272000=0.22,cache_read.above_272000.ultrafast=1.32,cache_read.ultrafast=0.66,cache_write=2.75,cache_write.above_272000=5.5,cache_write.above_272000.ultrafast=33,cache_write.ultrafast=16.5,input=2.2,input.above_272000=4.4,input.above_272000.ultrafast=26.4,input.ultrafast=13.2,output=11,output.above_272000=16.5,output.above_272000.ultrafast=99,output.ultrafast=66	bedrock_runtime_chat_completions_response_format,function_calling,max_reasoning_effort,prompt_caching,reasoning,tool_choice,vision,xhigh_reasoning_effort	bedrock_converse_tool_result_images,minimal_reasoning_effort,none_reasoning_effort,sampling_params	us.openai.gpt-6.1-sol
        bedrock/us.openai.gpt-6.1-terra	chat	922000	128000	cache_read=0.055,cache_read.above_272000=0.11,cache_write=1.375,cache_write.above_272000=2.75,input=1.1,input.above_272000=2.2,output=5.5,output.above_272000=8.25	bedrock_runtime_chat_completions_response_format,function_calling,max_reasoning_effort,none_reasoning_effort,prompt_caching,reasoning,tool_choice,vision,xhigh_reasoning_effort	bedrock_converse_tool_result_images,minimal_reasoning_effort,sampling_params	us.openai.gpt-6.1-terra
        bedrock/us.stability.stable-conservative-upscale-v1:0	image_edit	77					us.stability.stable-conservative-upscale-v1:0
        bedrock/us.stability.stable-creative-upscale-v1:0	image_edit	77					us.stability.stable-creative-upscale-v1:0
        bedrock/us.stability.stable-fast-upscale-v1:0	image_edit	77					us.stability.stable-fast-upscale-v1:0
        bedrock/us.stability.stable-image-control-sketch-v1:0	image_edit	77					us.stability.stable-image-control-sketch-v1:0
        bedrock/us.stability.stable-image-control-structure-v1:0	image_edit	77					us.stability.stable-image-control-structure-v1:0
        bedrock/us.stability.stable-image-erase-object-v1:0	image_edit	77					us.stability.stable-image-erase-object-v1:0
        bedrock/us.stability.stable-image-inpaint-v1:0	image_edit	77					us.stability.stable-image-inpaint-v1:0
        bedrock/us.stability.stable-image-remove-background-v1:0	image_edit	77					us.stability.stable-image-remove-background-v1:0
        bedrock/us.stability.stable-image-search-recolor-v1:0	image_edit	77					us.stability.stable-image-search-recolor-v1:0
        bedrock/us.stability.stable-image-search-replace-v1:0	image_edit	77					us.stability.stable-image-search-replace-v1:0
        bedrock/us.stability.stable-image-style-guide-v1:0	image_edit	77					us.stability.stable-image-style-guide-v1:0
        bedrock/us.stability.stable-outpaint-v1:0	image_edit	77					us.stability.stable-outpaint-v1:0
        bedrock/us.stability.stable-style-transfer-v1:0	image_edit	77					us.stability.stable-style-transfer-v1:0
        bedrock/us.twelvelabs.marengo-embed-2-7-v1:0	embedding	77		output=0	embedding_image_input,image_input		us.twelvelabs.marengo-embed-2-7-v1:0	2026-11-30
        bedrock/us.twelvelabs.marengo-embed-3-0-v1:0	embedding	500		output=0	embedding_image_input,image_input		us.twelvelabs.marengo-embed-3-0-v1:0
        bedrock/us.twelvelabs.pegasus-1-2-v1:0	chat			output=7.5	video_input		us.twelvelabs.pegasus-1-2-v1:0	2027-03-22
        bedrock/us.twelvelabs.pegasus-1-5-v1:0	chat	261120	98304	output=7.5	video_input		us.twelvelabs.pegasus-1-5-v1:0
        bedrock/us.writer.palmyra-x4-v1:0	chat	128000	8192	input=2.5,output=10	function_calling,pdf_input		us.writer.palmyra-x4-v1:0	2027-03-09
        bedrock/us.writer.palmyra-x5-v1:0	chat	128000	8192	input=0.6,output=6	function_calling,pdf_input		us.writer.palmyra-x5-v1:0	2027-03-21
        bedrock/us.xai.grok-4.6	chat	500000	500000	cache_read=0.55,cache_read.flex=0.275,cache_read.priority=0.9625,input=2.2,input.flex=1.1,input.priority=3.85,output=6.6,output.flex=3.3,output.priority=11.55	bedrock_runtime_chat_completions_response_format,bedrock_runtime_chat_completions_tools_with_reasoning,function_calling,reasoning,tool_choice,vision	prompt_caching,regex_lookaround	us.xai.grok-4.6
        bedrock/us.xai.grok-4.7	chat	524288	524288	cache_read=0.55,cache_read.flex=0.275,cache_read.priority=0.9625,input=2.2,input.flex=1.1,input.priority=3.85,output=6.6,output.flex=3.3,output.priority=11.55	bedrock_runtime_chat_completions_response_format,bedrock_runtime_chat_completions_tools_with_reasoning,function_calling,reasoning,tool_choice,vision	prompt_caching,regex_lookaround	us.xai.grok-4.7
        bedrock/us.zai.glm-5.3	chat	1000000	128000	cache_read=0.3432,cache_read.batch=0.1716,cache_read.flex=0.1716,cache_read.priority=0.6006,cache_write=2.31,cache_write.batch=1.155,cache_write.flex=1.155,cache_write.priority=4.0425,input=1.848,input.batch=0.924,input.flex=0.924,input.priority=3.234,output=5.808,output.batch=2.904,output.flex=2.904,output.priority=10.164	function_calling,native_structured_output,prompt_caching,reasoning,response_schema,system_messages,tool_choice	audio_input,vision	us.zai.glm-5.3
        bedrock/writer.palmyra-vision-7b	chat	4096	4096	input=0.15,input.batch=0.075,input.flex=0.075,input.priority=0.2625,output=0.6,output.batch=0.3,output.flex=0.3,output.priority=1.05	vision		writer.palmyra-vision-7b
        bedrock/writer.palmyra-x4-v1:0	chat	128000	8192	input=2.5,output=10	function_calling,pdf_input		writer.palmyra-x4-v1:0	2027-03-09
        bedrock/writer.palmyra-x5-v1:0	chat	128000	8192	input=0.6,output=6	function_calling,pdf_input		writer.palmyra-x5-v1:0	2027-03-21
        bedrock/zai.glm-4.7	chat	203000	128000	input=0.6,input.batch=0.3,input.flex=0.3,input.priority=1.05,output=2.2,output.batch=1.1,output.flex=1.1,output.priority=3.85	function_calling,reasoning,response_schema,system_messages,tool_choice	audio_input,vision	zai.glm-4.7	2027-03-30
        bedrock/zai.glm-4.7-flash	chat	203000	128000	input=0.07,input.batch=0.035,input.flex=0.035,input.priority=0.1225,output=0.4,output.batch=0.2,output.flex=0.2,output.priority=0.7	function_calling,reasoning,response_schema,system_messages,tool_choice	audio_input,vision	zai.glm-4.7-flash	2027-03-30
        bedrock/zai.glm-5	chat	200000	128000	input=1,input.batch=0.5,input.priority=1.75,output=3.2,output.batch=1.6,output.priority=5.6	function_calling,native_structured_output,reasoning,response_schema,system_messages,tool_choice	audio_input,vision	zai.glm-5
        bedrock_mantle/anthropic.claude-haiku-4-5	chat	200000	64000	cache_read=0.1,cache_write=1.25,cache_write_1h=2,input=1,input.batch=0.5,output=5,output.batch=2.5	assistant_prefill,computer_use,function_calling,native_structured_output,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision
        bedrock_mantle/anthropic.claude-haiku-5-5	chat	1000000	128000	cache_read=0.011,cache_read.above_100000=0.055,cache_write=0.1375,cache_write.above_100000=0.6875,cache_write_1h=0.22,cache_write_1h.above_100000=1.1,input=0.11,input.above_100000=0.55,output=0.55,output.above_100000=2.75	adaptive_thinking,computer_use,forced_tool_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params
        bedrock_mantle/anthropic.claude-opus-5-5	chat	1000000	128000	cache_read=0.22,cache_write=5.5,cache_write_1h=8.8,input=4.4,output=22	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params
        bedrock_mantle/anthropic.claude-sonnet-5-5	chat	1000000	128000	cache_read=0.11,cache_write=2.75,cache_write_1h=4.4,input=2.2,output=11	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params
        bedrock_mantle/deepseek.v3.1	chat	128000	8000	input=0.58,input.batch=0.29,input.flex=0.29,input.priority=1.015,output=1.68,output.batch=0.84,output.flex=0.84,output.priority=2.94	function_calling,tool_choice			2027-03-30
        bedrock_mantle/google.gemma-4-26b-a4b	chat	256000	256000	input=0.13,input.batch=0.065,input.flex=0.065,input.priority=0.2275,output=0.4,output.batch=0.2,output.flex=0.2,output.priority=0.7	function_calling,reasoning,tool_choice,vision	parallel_function_calling
        bedrock_mantle/google.gemma-4-31b	chat	256000	256000	input=0.14,input.batch=0.07,input.flex=0.07,input.priority=0.245,output=0.4,output.batch=0.2,output.flex=0.2,output.priority=0.7	function_calling,reasoning,tool_choice,vision	parallel_function_calling
        bedrock_mantle/google.gemma-4-e2b	chat	128000	128000	input=0.04,input.batch=0.02,input.flex=0.02,input.priority=0.07,output=0.08,output.batch=0.04,output.flex=0.04,output.priority=0.14	function_calling,reasoning,tool_choice,vision	parallel_function_calling
        bedrock_mantle/moonshotai.kimi-k2-thinking	chat	256000	16000	input=0.6,input.batch=0.3,input.flex=0.3,input.priority=1.05,output=2.5,output.batch=1.25,output.flex=1.25,output.priority=4.38	function_calling,reasoning,tool_choice			2027-03-30
        bedrock_mantle/openai.gpt-5.4	responses	922000	128000	cache_read=0.275,cache_read.above_272000=0.55,input=2.75,input.above_272000=5.5,output=16.5,output.above_272000=24.75	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort
        bedrock_mantle/openai.gpt-5.5	responses	922000	128000	cache_read=0.55,cache_read.above_272000=1.1,input=5.5,input.above_272000=11,output=33,output.above_272000=49.5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort
        bedrock_mantle/openai.gpt-5.6-cyber	responses	922000	128000	cache_read=1.375,cache_write=17.1875,input=13.75,output=82.5	function_calling,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	minimal_reasoning_effort
        bedrock_mantle/openai.gpt-5.6-luna	responses	922000	128000	cache_read=0.022,cache_read.above_272000=0.044,cache_write=0.275,cache_write.above_272000=0.55,input=0.22,input.above_272000=0.44,output=1.32,output.above_272000=1.98	function_calling,max_reasoning_effort,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort
        bedrock_mantle/openai.gpt-5.6-sol	responses	922000	128000	cache_read=0.44,cache_read.above_272000=0.88,cache_write=5.5,cache_write.above_272000=11,input=4.4,input.above_272000=8.8,output=22,output.above_272000=33	function_calling,max_reasoning_effort,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort
        bedrock_mantle/openai.gpt-5.6-terra	responses	922000	128000	cache_read=0.22,cache_read.above_272000=0.44,cache_write=2.75,cache_write.above_272000=5.5,input=2.2,input.above_272000=4.4,output=13.2,output.above_272000=19.8	function_calling,max_reasoning_effort,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort
        bedrock_mantle/openai.gpt-6-astra	responses	922000	128000	cache_read=1.1,cache_read.above_272000=2.2,cache_read.above_272000.ultrafast=13.2,cache_read.ultrafast=6.6,cache_write=13.75,cache_write.above_272000=27.5,cache_write.above_272000.ultrafast=165,cache_write.ultrafast=82.5,input=11,input.above_272000=22,input.above_272000.ultrafast=132,input.ultrafast=66,output=55,output.above_272000=82.5,output.above_272000.ultrafast=495,output.ultrafast=330	function_calling,max_reasoning_effort,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	minimal_reasoning_effort,none_reasoning_effort
        bedrock_mantle/openai.gpt-6-luna	responses	922000	128000	cache_read=0.011,cache_read.above_272000=0.022,cache_write=0.1375,cache_write.above_272000=0.275,input=0.11,input.above_272000=0.22,output=0.55,output.above_272000=0.825	function_calling,max_reasoning_effort,none_reasoning_effort,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	minimal_reasoning_effort
        bedrock_mantle/openai.gpt-6-sol	responses	922000	128000	cache_read=0.22,cache_read.above_272000=0.44,cache_write=2.75,cache_write.above_272000=5.5,input=2.2,input.above_272000=4.4,output=11,output.above_272000=16.5	function_calling,max_reasoning_effort,none_reasoning_effort,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	minimal_reasoning_effort
        bedrock_mantle/openai.gpt-6.1-sol	responses	1000000	131072	cache_read=0.11,cache_read.above_272000=0.22,cache_read.above_272000.ultrafast=1.32,cache_read.ultrafast=0.66,cache_write=2.75,cache_write.above_272000=5.5,cache_write.above_272000.ultrafast=33,cache_write.ultrafast=16.5,input=2.2,input.above_272000=4.4,input.above_272000.ultrafast=26.4,input.ultrafast=13.2,output=11,output.above_272000=16.5,output.above_272000.ultrafast=99,output.ultrafast=66	function_calling,max_reasoning_effort,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	minimal_reasoning_effort,none_reasoning_effort
        bedrock_mantle/openai.gpt-6.1-terra	responses	922000	128000	cache_read=0.055,cache_read.above_272000=0.11,cache_write=1.375,cache_write.above_272000=2.75,input=1.1,input.above_272000=2.2,output=5.5,output.above_272000=8.25	function_calling,max_reasoning_effort,none_reasoning_effort,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	minimal_reasoning_effort
        bedrock_mantle/openai.gpt-daybreak-blue-5.6-sol	responses	1050000	128000	cache_read=0.44,cache_read.above_272000=0.88,cache_write=5.5,cache_write.above_272000=11,input=4.4,input.above_272000=8.8,output=22,output.above_272000=33	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	minimal_reasoning_effort
        bedrock_mantle/openai.gpt-oss-120b	chat	131072	16384	input=0.15,input.batch=0.075,input.flex=0.075,input.priority=0.2625,output=0.6,output.batch=0.3,output.flex=0.3,output.priority=1.05	function_calling,parallel_function_calling,reasoning,response_schema,tool_choice	vision
        bedrock_mantle/openai.gpt-oss-20b	chat	131072	16384	input=0.07,input.batch=0.035,input.flex=0.035,input.priority=0.1225,output=0.3,output.batch=0.15,output.flex=0.15,output.priority=0.525	function_calling,parallel_function_calling,reasoning,response_schema,tool_choice	vision
        bedrock_mantle/openai.gpt-oss-safeguard-120b	chat	131072	16000	input=0.15,input.batch=0.07,input.flex=0.07,input.priority=0.26,output=0.6,output.batch=0.3,output.flex=0.3,output.priority=1.05	function_calling,reasoning,response_schema,tool_choice	vision
        bedrock_mantle/openai.gpt-oss-safeguard-20b	chat	131072	16000	input=0.07,input.batch=0.03,input.flex=0.03,input.priority=0.12,output=0.2,output.batch=0.1,output.flex=0.1,output.priority=0.35	function_calling,reasoning,response_schema,tool_choice	vision
        bedrock_mantle/qwen.qwen3-235b-a22b-2507	chat	256000	8000	input=0.22,input.batch=0.11,input.flex=0.11,input.priority=0.385,output=0.88,output.batch=0.44,output.flex=0.44,output.priority=1.54	function_calling,reasoning,tool_choice
        bedrock_mantle/qwen.qwen3-32b	chat	32000	8000	input=0.15,input.batch=0.075,input.flex=0.075,input.priority=0.2625,output=0.6,output.batch=0.3,output.flex=0.3,output.priority=1.05	function_calling,reasoning,tool_choice
        bedrock_mantle/qwen.qwen3-coder-30b-a3b-instruct	chat	256000	16000	input=0.15,input.batch=0.075,input.flex=0.075,input.priority=0.2625,output=0.6,output.batch=0.3,output.flex=0.3,output.priority=1.05	function_calling,tool_choice			2027-03-30
        bedrock_mantle/qwen.qwen3-coder-480b-a35b-instruct	chat	262144	16000	input=0.45,input.batch=0.225,input.flex=0.225,input.priority=0.7875,output=1.8,output.batch=0.9,output.flex=0.9,output.priority=3.15	function_calling,tool_choice			2027-03-30
        bedrock_mantle/qwen.qwen3-next-80b-a3b-instruct	chat	256000	8000	input=0.14,input.batch=0.07,input.flex=0.07,input.priority=0.26,output=1.2,output.batch=0.6,output.flex=0.6,output.priority=2.1	function_calling,reasoning,tool_choice
        bedrock_mantle/qwen.qwen3-vl-235b-a22b-instruct	chat	256000	8000	input=0.53,input.batch=0.26,input.flex=0.26,input.priority=0.93,output=2.66,output.batch=1.33,output.flex=1.33,output.priority=4.66	function_calling,tool_choice,vision
        bedrock_mantle/us-gov-east-1/openai.gpt-5.4	responses	922000	128000	cache_read=0.33,input=3.3,output=19.8	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	minimal_reasoning_effort
        bedrock_mantle/us-gov-east-1/openai.gpt-oss-120b	chat	131072	16384	input=0.18,output=0.72	function_calling,parallel_function_calling,reasoning,response_schema,tool_choice	vision
        bedrock_mantle/us-gov-east-1/openai.gpt-oss-20b	chat	131072	16384	input=0.084,output=0.36	function_calling,parallel_function_calling,reasoning,response_schema,tool_choice	vision
        bedrock_mantle/us-gov-east-1/xai.grok-4.6	chat	500000	500000	cache_read=0.66,input=2.64,output=7.92	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        bedrock_mantle/us-gov-west-1/anthropic.claude-haiku-5-5	chat	1000000	128000	cache_read=0.012,cache_read.above_100000=0.06,cache_write=0.15,cache_write.above_100000=0.75,cache_write_1h=0.24,cache_write_1h.above_100000=1.2,input=0.12,input.above_100000=0.6,output=0.6,output.above_100000=3	adaptive_thinking,computer_use,forced_tool_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,native_structured_output,sampling_params
        bedrock_mantle/us-gov-west-1/anthropic.claude-opus-5-5	chat	1000000	128000	cache_read=0.24,cache_write=6,cache_write_1h=9.6,input=4.8,output=24	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params
        bedrock_mantle/us-gov-west-1/anthropic.claude-sonnet-5-5	chat	1000000	128000	cache_read=0.12,cache_write=3,cache_write_1h=4.8,input=2.4,output=12	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,output_config,parallel_tool_use_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,native_structured_output,sampling_params
        bedrock_mantle/us-gov-west-1/google.gemma-4-26b-a4b	chat	256000	256000	input=0.156,output=0.48	function_calling,reasoning,tool_choice,vision	parallel_function_calling
        bedrock_mantle/us-gov-west-1/google.gemma-4-31b	chat	256000	256000	input=0.168,output=0.48	function_calling,reasoning,tool_choice,vision	parallel_function_calling
        bedrock_mantle/us-gov-west-1/google.gemma-4-e2b	chat	128000	128000	input=0.048,output=0.096	function_calling,reasoning,tool_choice,vision	parallel_function_calling
        bedrock_mantle/us-gov-west-1/openai.gpt-5.4	responses	922000	128000	cache_read=0.3375,input=3.375,output=20.25	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	minimal_reasoning_effort
        bedrock_mantle/us-gov-west-1/openai.gpt-5.6-luna	responses	922000	128000	cache_read=0.027,cache_read.above_272000=0.054,cache_write=0.3375,cache_write.above_272000=0.675,input=0.27,input.above_272000=0.54,output=1.62,output.above_272000=2.43	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	minimal_reasoning_effort
        bedrock_mantle/us-gov-west-1/openai.gpt-5.6-terra	responses	922000	128000	cache_read=0.27,cache_read.above_272000=0.54,cache_write=3.375,cache_write.above_272000=6.75,input=2.7,input.above_272000=5.4,output=16.2,output.above_272000=24.3	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	minimal_reasoning_effort
        bedrock_mantle/us-gov-west-1/openai.gpt-oss-120b	chat	131072	16384	input=0.18,output=0.72	function_calling,parallel_function_calling,reasoning,response_schema,tool_choice	vision
        bedrock_mantle/us-gov-west-1/openai.gpt-oss-20b	chat	131072	16384	input=0.084,output=0.36	function_calling,parallel_function_calling,reasoning,response_schema,tool_choice	vision
        bedrock_mantle/us-gov-west-1/xai.grok-4.3	chat	1048576	16384	cache_read=0.24,input=1.5,output=3	function_calling,reasoning,response_schema,tool_choice,vision
        bedrock_mantle/us-gov-west-1/xai.grok-4.6	chat	500000	500000	cache_read=0.66,input=2.64,output=7.92	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        bedrock_mantle/xai.grok-4.3	chat	1048576	16384	cache_read=0.2,cache_read.batch=0.1,cache_read.flex=0.1,cache_read.priority=0.35,input=1.25,input.batch=0.625,input.flex=0.625,input.priority=2.1875,output=2.5,output.batch=1.25,output.flex=1.25,output.priority=4.375	function_calling,reasoning,response_schema,tool_choice,vision
        bedrock_mantle/xai.grok-4.6	chat	500000	500000	cache_read=0.55,cache_read.flex=0.275,cache_read.priority=0.9625,input=2.2,input.flex=1.1,input.priority=3.85,output=6.6,output.flex=3.3,output.priority=11.55	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        bespoke/bespokelabs/Bespoke-Nimble-9B	evaluation	8192		input=0,output=0
        bespoke/nimble	evaluation	8192		input=0,output=0
        bespoke/nimble-latest	evaluation	8192		input=0,output=0
        bigmodel/glm-5.3	chat	1000000	128000	cache_read=0.2857142857142857,input=1.1428571428571428,output=4	function_calling,native_streaming,prompt_caching,reasoning,tool_choice
        bigmodel/glm-5.3-flash	chat	1000000	128000	cache_read=0.032857142857142855,input=0.1142857142857143,output=0.4	function_calling,native_streaming,prompt_caching,reasoning,tool_choice,video_input,vision
        bigmodel/glm-5.3-flashx	chat	1000000	128000	cache_read=0.08142857142857142,input=0.2857142857142857,output=1	function_calling,native_streaming,prompt_caching,reasoning,tool_choice,video_input,vision
        bing_grounding/search	search
        black_forest_labs/flux-dev	image_generation
        black_forest_labs/flux-kontext-max	image_edit
        black_forest_labs/flux-kontext-pro	image_edit
        black_forest_labs/flux-pro	image_generation
        black_forest_labs/flux-pro-1.0-expand	image_edit
        black_forest_labs/flux-pro-1.0-fill	image_edit
        black_forest_labs/flux-pro-1.1	image_generation
        black_forest_labs/flux-pro-1.1-ultra	image_generation
        cerebras/gemma-4-31b	chat	131072	40960	input=0.99,output=1.49	function_calling,parallel_function_calling,reasoning,response_schema,tool_choice,vision
        cerebras/gpt-oss-120b	chat	131072	32768	input=0.35,output=0.75	function_calling,parallel_function_calling,reasoning,response_schema,tool_choice
        cerebras/llama-3.1-70b	chat	128000	128000	input=0.6,output=0.6	function_calling,tool_choice
        cerebras/llama-3.1-8b	chat	128000	128000	input=0.1,output=0.1	function_calling,tool_choice
        cerebras/llama-3.3-70b	chat	128000	128000	input=0.85,output=1.2	function_calling,tool_choice			2026-02-16
        cerebras/llama3.1-70b	chat	128000	128000	input=0.6,output=0.6	function_calling,tool_choice			2025-01-17
        cerebras/llama3.1-8b	chat	128000	128000	input=0.1,output=0.1	function_calling,tool_choice			2026-05-27
        cerebras/qwen-3-32b	chat	128000	128000	input=0.4,output=0.8	function_calling,reasoning,tool_choice			2026-02-16
        cerebras/qwen-3.8-27b	chat	65536	32768	input=0.99,output=1.49	function_calling,parallel_function_calling,reasoning,response_schema,tool_choice,vision
        chatgpt/gpt-5.1-codex-max	responses	128000	128000		function_calling,parallel_function_calling,reasoning,response_schema,vision
        chatgpt/gpt-5.1-codex-mini	responses	128000	64000		function_calling,parallel_function_calling,reasoning,response_schema,vision
        chatgpt/gpt-5.2	responses	128000	64000		function_calling,none_reasoning_effort,parallel_function_calling,reasoning,response_schema,vision,xhigh_reasoning_effort	minimal_reasoning_effort
        chatgpt/gpt-5.2-codex	responses	128000	128000		function_calling,parallel_function_calling,reasoning,response_schema,vision
        chatgpt/gpt-5.3-chat-latest	responses	128000	64000		function_calling,parallel_function_calling,reasoning,response_schema,vision
        chatgpt/gpt-5.3-codex	responses	128000	128000		function_calling,none_reasoning_effort,parallel_function_calling,reasoning,response_schema,vision,xhigh_reasoning_effort	minimal_reasoning_effort
        chatgpt/gpt-5.3-codex-spark	responses	128000	128000		function_calling,parallel_function_calling,response_schema,vision
        chatgpt/gpt-5.3-instant	responses	128000	64000		function_calling,parallel_function_calling,response_schema,vision
        chatgpt/gpt-5.4	responses	1050000	128000		function_calling,none_reasoning_effort,parallel_function_calling,reasoning,response_schema,vision,xhigh_reasoning_effort	minimal_reasoning_effort
        chatgpt/gpt-5.4-pro	responses	1050000	128000		function_calling,parallel_function_calling,reasoning,response_schema,vision,xhigh_reasoning_effort	minimal_reasoning_effort,none_reasoning_effort
        chatgpt/gpt-5.5	responses	1050000	128000		function_calling,none_reasoning_effort,parallel_function_calling,reasoning,response_schema,vision,xhigh_reasoning_effort	minimal_reasoning_effort
        chatgpt/gpt-5.6-luna	responses	1050000	128000		function_calling,none_reasoning_effort,parallel_function_calling,reasoning,response_schema,vision,xhigh_reasoning_effort	minimal_reasoning_effort
        chatgpt/gpt-5.6-sol	responses	1050000	128000		function_calling,none_reasoning_effort,parallel_function_calling,reasoning,response_schema,vision,xhigh_reasoning_effort	minimal_reasoning_effort
        chatgpt/gpt-5.6-terra	responses	1050000	128000		function_calling,none_reasoning_effort,parallel_function_calling,reasoning,response_schema,vision,xhigh_reasoning_effort	minimal_reasoning_effort
        chatgpt/gpt-6-astra	responses	922000	128000		function_calling,max_reasoning_effort,parallel_function_calling,reasoning,response_schema,vision,xhigh_reasoning_effort	minimal_reasoning_effort,none_reasoning_effort
        chatgpt/gpt-6-astra-law	responses	922000	128000		function_calling,max_reasoning_effort,parallel_function_calling,reasoning,response_schema,vision,xhigh_reasoning_effort	minimal_reasoning_effort,none_reasoning_effort
        chatgpt/gpt-6-luna	responses	922000	128000		function_calling,max_reasoning_effort,none_reasoning_effort,parallel_function_calling,reasoning,response_schema,vision,xhigh_reasoning_effort	minimal_reasoning_effort
        chatgpt/gpt-6-rosalind	responses	922000	128000		function_calling,max_reasoning_effort,parallel_function_calling,reasoning,response_schema,vision,xhigh_reasoning_effort	minimal_reasoning_effort,none_reasoning_effort
        chatgpt/gpt-6-sol	responses	922000	128000		function_calling,max_reasoning_effort,none_reasoning_effort,parallel_function_calling,reasoning,response_schema,vision,xhigh_reasoning_effort	minimal_reasoning_effort
        chatgpt/gpt-6.1-sol	responses	922000	128000		function_calling,max_reasoning_effort,parallel_function_calling,reasoning,response_schema,vision,xhigh_reasoning_effort	minimal_reasoning_effort,none_reasoning_effort
        chatgpt/gpt-6.1-terra	responses	922000	128000		function_calling,max_reasoning_effort,none_reasoning_effort,parallel_function_calling,reasoning,response_schema,vision,xhigh_reasoning_effort	minimal_reasoning_effort
        chatgpt/gpt-rosalind-discovery	responses
        clf_ai_gateway/deepseek-v4-flash	chat	1048576	131072	cache_read=0.005,input=0.176,output=0.528	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice
        clf_ai_gateway/deepseek-v4-pro	chat	1048576	131072	cache_read=0.017,input=0.528,output=1.584	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice
        clf_ai_gateway/deepseek-v4.1-flash	chat	1048576	131072	cache_read=0.002,input=0.12,output=0.48	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision
        clf_ai_gateway/glm-4.7-flash	chat	131072	131072	input=0.024,output=0.16	function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice
        clf_ai_gateway/glm-5.2	chat	262144	131072	cache_read=0.104,input=0.56,output=1.76	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice
        clf_ai_gateway/glm-5.3	chat	1048576	131072	cache_read=0.104,input=0.56,output=1.76	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice
        clf_ai_gateway/glm-5.3-flash	chat	1048576	131072	cache_read=0.012,input=0.06,output=0.2	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision
        clf_ai_gateway/kimi-k2.6	chat	262144	131072	cache_read=0.064,input=0.38,output=1.6	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision
        clf_ai_gateway/kimi-k2.7-code	chat	262144	131072	cache_read=0.076,input=0.38,output=1.6	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision
        clf_ai_gateway/qwen3.8-27b	chat	262144	131072	cache_read=0.02,input=0.18,output=1.28	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision
        cloudflare/@cf/aisingapore/gemma-sea-lion-v4-27b-it	chat	128000	128000	input=0.351,output=0.555
        cloudflare/@cf/cloudflare/clairic	extraction	65536		input=0.1,output=0	vision
        cloudflare/@cf/cloudflare/clef	evaluation	65536		input=0.24,output=0	vision
        cloudflare/@cf/cloudflare/clef-flash	evaluation	65536		input=0.09,output=0	vision
        cloudflare/@cf/cloudflare/clef-omni	evaluation	64000		input=0.15,output=0	audio_input,video_input,vision
        cloudflare/@cf/deepseek-ai/deepseek-r1-distill-qwen-32b	chat	80000	80000	input=0.497,output=4.881	reasoning
        cloudflare/@cf/google/gemma-2b-it-lora	chat	8192	8192	input=0,output=0
        cloudflare/@cf/google/gemma-4-26b-a4b-it	chat	256000	256000	input=0.1,output=0.3	function_calling,reasoning
        cloudflare/@cf/google/gemma-7b-it-lora	chat	3500	3500	input=0,output=0
        cloudflare/@cf/ibm-granite/granite-4.0-h-micro	chat	131000	131000	input=0.017,output=0.112	function_calling
        cloudflare/@cf/meta-llama/llama-2-7b-chat-hf-lora	chat	8192	8192	input=0,output=0
        cloudflare/@cf/meta/llama-2-7b-chat-fp16	chat	3072	3072	input=1.923,output=1.923
        cloudflare/@cf/meta/llama-2-7b-chat-int8	chat	2048	2048	input=1.923,output=1.923
        cloudflare/@cf/meta/llama-3.1-8b-instruct-fp8	chat	32000	32000	input=0.152,output=0.287
        cloudflare/@cf/meta/llama-3.2-11b-vision-instruct	chat	128000	128000	input=0.0485,output=0.676	vision
        cloudflare/@cf/meta/llama-3.2-1b-instruct	chat	60000	60000	input=0.027,output=0.201
        cloudflare/@cf/meta/llama-3.2-3b-instruct	chat	80000	80000	input=0.0509,output=0.335
        cloudflare/@cf/meta/llama-3.3-70b-instruct-fp8-fast	chat	24000	24000	input=0.293,output=2.253	function_calling
        cloudflare/@cf/meta/llama-4-scout-17b-16e-instruct	chat	131000	131000	input=0.27,output=0.85	function_calling
        cloudflare/@cf/meta/llama-guard-3-8b	chat	131072	131072	input=0.484,output=0.03
        cloudflare/@cf/mistral/mistral-7b-instruct-v0.1	chat	8192	8192	input=1.923,output=1.923
        cloudflare/@cf/mistral/mistral-7b-instruct-v0.2-lora	chat	15000	15000	input=0,output=0
        cloudflare/@cf/mistralai/mistral-small-3.1-24b-instruct	chat	128000	128000	input=0.351,output=0.555	function_calling
        cloudflare/@cf/moonshotai/kimi-k2.6	chat	262144	262144	cache_read=0.16,input=0.95,output=4	function_calling,reasoning
        cloudflare/@cf/moonshotai/kimi-k2.7-code	chat	262144	262144	cache_read=0.19,input=0.95,output=4	function_calling,reasoning
        cloudflare/@cf/nvidia/nemotron-3-120b-a12b	chat	256000	256000	input=0.5,output=1.5	function_calling,reasoning
        cloudflare/@cf/openai/gpt-oss-120b	chat	128000	128000	input=0.35,output=0.75	function_calling,reasoning
        cloudflare/@cf/openai/gpt-oss-20b	chat	128000	128000	input=0.2,output=0.3	function_calling,reasoning
        cloudflare/@cf/openai/whisper	audio_transcription
        cloudflare/@cf/openai/whisper-large-v3-turbo	audio_transcription
        cloudflare/@cf/qwen/qwen2.5-coder-32b-instruct	chat	32768	32768	input=0.66,output=1
        cloudflare/@cf/qwen/qwen3-30b-a3b-fp8	chat	32768	32768	input=0.0509,output=0.335	function_calling,reasoning
        cloudflare/@cf/qwen/qwq-32b	chat	24000	24000	input=0.66,output=1	reasoning
        cloudflare/@cf/zai-org/glm-4.7-flash	chat	131072	131072	input=0.0605,output=0.4	function_calling,reasoning
        cloudflare/@cf/zai-org/glm-5.2	chat	262144	262144	cache_read=0.26,input=1.4,output=4.4	function_calling,reasoning
        cloudflare/@hf/thebloke/codellama-7b-instruct-awq	chat	4096	4096	input=1.923,output=1.923
        cloudflare/clairic	extraction	65536		input=0.1,output=0	vision
        cloudflare/clef	evaluation	65536		input=0.24,output=0	vision
        cloudflare/clef-flash	evaluation	65536		input=0.09,output=0	vision
        cloudflare/clef-omni	evaluation	64000		input=0.15,output=0	audio_input,video_input,vision
        codestral/codestral-2405	chat	32000	8191	input=0,output=0	assistant_prefill,tool_choice
        codestral/codestral-2405@text-completion	completion	32000	8191	input=0,output=0			text-completion-codestral/codestral-2405
        codestral/codestral-latest	chat	32000	8191	input=0,output=0	assistant_prefill,tool_choice
        codestral/codestral-latest@text-completion	completion	32000	8191	input=0,output=0			text-completion-codestral/codestral-latest
        cognition/swe-1.6	chat			cache_read=0.2,input=0.5,output=2.5	function_calling,prompt_caching
        cognition/swe-1.7	chat			cache_read=0.2,input=0.5,output=2.5	function_calling,prompt_caching
        cognition/swe-1.7-lightning	chat			cache_read=1,input=2.5,output=12.5	function_calling,prompt_caching
        cohere/c4ai-aya-expanse-32b	chat	128000	4000	input=0.5,output=1.5			c4ai-aya-expanse-32b
        cohere/command-a-03-2025	chat	256000	8000	input=2.5,output=10	function_calling,tool_choice		command-a-03-2025
        cohere/command-a-plus-05-2026	chat	128000	64000	input=0,output=0	function_calling,reasoning,response_schema,tool_choice,vision		command-a-plus-05-2026
        cohere/command-nightly	completion	4096	4096	input=1,output=2			command-nightly
        cohere/command-r-08-2024	chat	128000	4096	input=0.15,output=0.6	function_calling,tool_choice		command-r-08-2024
        cohere/command-r-plus-08-2024	chat	128000	4096	input=2.5,output=10	function_calling,tool_choice		command-r-plus-08-2024
        cohere/command-r7b-12-2024	chat	128000	4096	input=0.0375,output=0.15	function_calling,tool_choice		command-r7b-12-2024
        cohere/embed-english-light-v3.0	embedding	512		input=0.1,output=0			embed-english-light-v3.0
        cohere/embed-english-v3.0	embedding	512		input=0.1,output=0	embedding_image_input,image_input		embed-english-v3.0
        cohere/embed-multilingual-light-v3.0	embedding	512		input=100,output=0	embedding_image_input		embed-multilingual-light-v3.0
        cohere/embed-multilingual-v3.0	embedding	512		input=0.1,output=0	embedding_image_input		embed-multilingual-v3.0
        cohere/embed-v4.0	embedding	128000		input=0.12,input_image=0.47,output=0	embedding_image_input
        cohere/embed-v5.0-fast	embedding	128000		input=0.08,output=0	embedding_image_input
        cohere/embed-v5.0-pro	embedding	128000		input=0.12,output=0	embedding_image_input
        cohere/parse-v5.0	ocr
        cohere/rerank-english-v3.0	rerank	4096	4096	input=0,output=0			rerank-english-v3.0
        cohere/rerank-multilingual-v3.0	rerank	4096	4096	input=0,output=0			rerank-multilingual-v3.0
        cohere/rerank-v3.5	rerank	4096	4096	input=0,output=0			rerank-v3.5
        cohere/rerank-v4.0-fast	rerank	32768	32768	input=0,output=0			rerank-v4.0-fast
        cohere/rerank-v4.0-pro	rerank	32768	32768	input=0,output=0			rerank-v4.0-pro
        cohere/rerank-v5.0-fast	rerank	32768	32768	input=0.02,output=0			rerank-v5.0-fast
        cohere/rerank-v5.0-pro	rerank	32768	32768	input=0.05,output=0			rerank-v5.0-pro
        coralbricks/deepseek-v4.1-flash	chat	1048576	1048576	cache_read=0,cache_write=0.09,input=0.01,output=1.2	function_calling,native_streaming,prompt_caching,reasoning,system_messages,tool_choice,vision
        coralbricks/deepseek-v4.1-flash-fast	chat	1048576	1048576	cache_read=0,cache_write=0.09,input=0.01,output=1.2	function_calling,native_streaming,prompt_caching,reasoning,system_messages,tool_choice,vision
        coralbricks/deepseek-v4.1-flash-fast-fp4	chat	1048576	1048576	cache_read=0,cache_write=0.09,input=0.01,output=1.2	function_calling,native_streaming,prompt_caching,reasoning,system_messages,tool_choice,vision
        coralbricks/glm-5.3	chat	1048576	1048576	cache_read=0,cache_write=1.68,input=1.12,output=4.4	function_calling,native_streaming,prompt_caching,reasoning,system_messages,tool_choice	vision
        coralbricks/glm-5.3-fast	chat	1048576	1048576	cache_read=0,cache_write=1.68,input=1.12,output=4.4	function_calling,native_streaming,prompt_caching,reasoning,system_messages,tool_choice	vision
        coralbricks/glm-5.3-fp4	chat	1048576	1048576	cache_read=0,cache_write=1.68,input=1.12,output=4.4	function_calling,native_streaming,prompt_caching,reasoning,system_messages,tool_choice	vision
        crusoe/Qwen/Qwen3-235B-A22B-Instruct-2507	chat	262144	262144	input=3,output=3	function_calling,parallel_function_calling,system_messages,tool_choice
        crusoe/deepseek-ai/DeepSeek-R1-0528	chat	163840	163840	input=3,output=7	reasoning,system_messages	function_calling,tool_choice
        crusoe/deepseek-ai/DeepSeek-V3-0324	chat	163840	163840	input=1.5,output=1.5	function_calling,parallel_function_calling,system_messages,tool_choice
        crusoe/google/gemma-3-12b-it	chat	131072	131072	input=0.1,output=0.1	function_calling,parallel_function_calling,system_messages,tool_choice,vision
        crusoe/meta-llama/Llama-3.3-70B-Instruct	chat	131072	131072	input=0.2,output=0.2	function_calling,parallel_function_calling,system_messages,tool_choice
        crusoe/moonshotai/Kimi-K2-Thinking	chat	262144	262144	input=2.5,output=2.5	reasoning,system_messages	function_calling,tool_choice
        crusoe/openai/gpt-oss-120b	chat	131072	131072	input=0.8,output=0.8	function_calling,parallel_function_calling,system_messages,tool_choice
        darkbloom/gemma-4-26b	chat	131072	32768	input=0.03,output=0.165	function_calling,native_streaming,system_messages,tool_choice
        darkbloom/gpt-oss-20b	chat	131072	32768	input=0.0145,output=0.07	function_calling,native_streaming,system_messages,tool_choice
        dashscope/deepseek-v4-flash	chat	1000000	393216	cache_read=0.04,input=0.2,output=0.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        dashscope/deepseek-v4-flash-0731	chat	1000000	393216	cache_read=0.04,input=0.2,output=0.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        dashscope/deepseek-v4-pro	chat	1000000	393216	cache_read=0.2,input=2.4,output=4.8	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        dashscope/glm-5.1	chat	202745	131072	cache_read=0.26,input=1.4,output=4.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        dashscope/glm-5.2	chat	1048576	131072	cache_read=0.28,input=1.4,output=4.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        dashscope/happyhorse-1.0-i2v	video_generation
        dashscope/happyhorse-1.0-r2v	video_generation
        dashscope/happyhorse-1.0-t2v	video_generation
        dashscope/happyhorse-1.1-i2v	video_generation
        dashscope/happyhorse-1.1-r2v	video_generation
        dashscope/happyhorse-1.1-t2v	video_generation
        dashscope/kimi-k2.7-code	chat	229376	16384	cache_read=0.19,input=0.95,output=4	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        dashscope/qwen-audio-3.0-tts-flash	audio_speech
        dashscope/qwen-audio-3.0-tts-plus	audio_speech
        dashscope/qwen-audio-3.1-tts-flash	audio_speech			input=0.23,output=1.87
        dashscope/qwen-audio-3.1-tts-plus	audio_speech
        dashscope/qwen-coder	chat	1000000	16384	input=0.3,output=1.5	function_calling,reasoning,tool_choice
        dashscope/qwen-flash	chat	997952	32768		function_calling,reasoning,tool_choice
        dashscope/qwen-flash-2025-07-28	chat	997952	32768		function_calling,reasoning,tool_choice
        dashscope/qwen-image-2.0	image_generation
        dashscope/qwen-image-2.0-pro	image_generation
        dashscope/qwen-image-3.0	image_generation
        dashscope/qwen-image-3.0-pro	image_generation
        dashscope/qwen-max	chat	30720	8192	input=1.6,output=6.4	function_calling,reasoning,tool_choice
        dashscope/qwen-plus	chat	129024	16384	input=0.4,output=1.2	function_calling,reasoning,tool_choice
        dashscope/qwen-plus-2025-01-25	chat	129024	8192	input=0.4,output=1.2	function_calling,reasoning,tool_choice
        dashscope/qwen-plus-2025-04-28	chat	129024	16384	input=0.4,output=1.2,output_reasoning=4	function_calling,reasoning,tool_choice
        dashscope/qwen-plus-2025-07-14	chat	129024	16384	input=0.4,output=1.2,output_reasoning=4	function_calling,reasoning,tool_choice
        dashscope/qwen-plus-2025-07-28	chat	997952	32768		function_calling,reasoning,tool_choice
        dashscope/qwen-plus-2025-09-11	chat	997952	32768		function_calling,reasoning,tool_choice
        dashscope/qwen-plus-latest	chat	997952	32768		function_calling,reasoning,tool_choice
        dashscope/qwen-turbo	chat	129024	16384	input=0.05,output=0.2,output_reasoning=0.5	function_calling,reasoning,tool_choice
        dashscope/qwen-turbo-2024-11-01	chat	1000000	8192	input=0.05,output=0.2	function_calling,reasoning,tool_choice
        dashscope/qwen-turbo-2025-04-28	chat	1000000	16384	input=0.05,output=0.2,output_reasoning=0.5	function_calling,reasoning,tool_choice
        dashscope/qwen-turbo-latest	chat	1000000	16384	input=0.05,output=0.2,output_reasoning=0.5	function_calling,reasoning,tool_choice
        dashscope/qwen3-30b-a3b	chat	129024	16384		function_calling,reasoning,tool_choice
        dashscope/qwen3-coder-flash	chat	997952	65536		function_calling,reasoning,tool_choice
        dashscope/qwen3-coder-flash-2025-07-28	chat	997952	65536		function_calling,reasoning,tool_choice
        dashscope/qwen3-coder-plus	chat	997952	65536		function_calling,reasoning,tool_choice
        dashscope/qwen3-coder-plus-2025-07-22	chat	997952	65536		function_calling,reasoning,tool_choice
        dashscope/qwen3-max	chat	258048	65536		function_calling,reasoning,tool_choice
        dashscope/qwen3-max-2026-01-23	chat	258048	65536		function_calling,reasoning,tool_choice
        dashscope/qwen3-max-preview	chat	258048	65536		function_calling,reasoning,tool_choice
        dashscope/qwen3-next-80b-a3b-instruct	chat	262144	65536	input=0.15,output=1.2	function_calling,tool_choice
        dashscope/qwen3-next-80b-a3b-thinking	chat	262144	65536	input=0.15,output=1.2	function_calling,reasoning,tool_choice
        dashscope/qwen3-tts-flash	audio_speech
        dashscope/qwen3-vl-235b-a22b-instruct	chat	131072	32768	input=0.4,output=1.6	function_calling,tool_choice,vision
        dashscope/qwen3-vl-235b-a22b-thinking	chat	131072	32768	input=0.4,output=4	function_calling,reasoning,tool_choice,vision
        dashscope/qwen3-vl-32b-instruct	chat	131072	32768	input=0.16,output=0.64	function_calling,tool_choice,vision
        dashscope/qwen3-vl-32b-thinking	chat	131072	32768	input=0.16,output=2.87	function_calling,reasoning,tool_choice,vision
        dashscope/qwen3-vl-plus	chat	260096	32768		function_calling,reasoning,tool_choice,vision
        dashscope/qwen3.5-plus	chat	991808	65536		function_calling,reasoning,tool_choice,vision
        dashscope/qwen3.7-max	chat	991808	65536	cache_read=0.5,cache_read_explicit=0.25,cache_write=3.125,input=2.5,output=7.5	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        dashscope/qwen3.7-plus	chat	991808	65536		function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        dashscope/qwen3.8-flash	chat	991808	131072	cache_read=0.016,cache_write=0.2,input=0.15,output=0.47	function_calling,prompt_caching,reasoning,response_schema,tool_choice,video_input,vision,web_search
        dashscope/qwen3.8-max	chat	991808	131072	cache_read=0.25,input=2,output=6	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        dashscope/qwen3.8-omni-flash	chat	991808	131072	cache_read=0.016,input=0.15,output=0.47	audio_input,function_calling,prompt_caching,reasoning,response_schema,tool_choice,video_input,vision,web_search
        dashscope/qwq-plus	chat	98304	8192	input=0.8,output=2.4	function_calling,reasoning,tool_choice
        dashscope/wan2.7-i2v	video_generation
        dashscope/wan2.7-r2v	video_generation
        dashscope/wan2.7-t2v	video_generation
        dashscope/wan3.0-video	video_generation
        dashscope/wan3.0-video-prime	video_generation
        databricks/ai_decide	evaluation			cache_read=0,cache_write=0,input=0,output=0
        databricks/databricks-bge-large-en	embedding	512		cache_read=0.10003,cache_write=0.10003,input=0.10003,output=0
        databricks/databricks-claude-fable-5	chat	1000000	128000	cache_read=1.00002,cache_write=12.49997,cache_write_1h=19.99998,input=9.99999,output=50.00002	adaptive_thinking,anthropic_thinking_payload,function_calling,mid_conversation_system,prompt_caching,reasoning,tool_choice	assistant_prefill,sampling_params,vision
        databricks/databricks-claude-fable-5-1	chat	1000000	128000	cache_read=0.24997,cache_write=12.49997,cache_write_1h=19.99998,input=9.99999,output=50.00002	adaptive_thinking,anthropic_thinking_payload,function_calling,mid_conversation_system,prompt_caching,reasoning,tool_choice,vision	assistant_prefill,forced_tool_use,sampling_params
        databricks/databricks-claude-haiku-4-5	chat	200000	64000	cache_read=0.10003,cache_write=1.24999,cache_write_1h=1.99997,input=1.00002,output=5.00003	anthropic_thinking_payload,assistant_prefill,function_calling,prompt_caching,reasoning,tool_choice
        databricks/databricks-claude-haiku-5-5	chat	1000000	128000	cache_read=0.01001,cache_read.above_100000=0.04998,cache_write=0.12502,cache_write.above_100000=0.62503,cache_write_1h=0.19999,cache_write_1h.above_100000=1.00002,input=0.10003,input.above_100000=0.50001,output=0.50001,output.above_100000=2.49998	adaptive_thinking,anthropic_thinking_payload,function_calling,mid_conversation_system,prompt_caching,reasoning,tool_choice,vision	assistant_prefill,sampling_params
        databricks/databricks-claude-opus-4	chat	200000	32000	cache_read=1.50003,cache_write=18.74999,cache_write_1h=29.99997,input=15.00002,output=75.0001	anthropic_thinking_payload,assistant_prefill,function_calling,prompt_caching,reasoning,tool_choice
        databricks/databricks-claude-opus-4-1	chat	200000	32000	cache_read=1.50003,cache_write=18.74999,cache_write_1h=29.99997,input=15.00002,output=75.0001	anthropic_thinking_payload,assistant_prefill,function_calling,prompt_caching,reasoning,tool_choice
        databricks/databricks-claude-opus-4-5	chat	200000	64000	cache_read=0.50001,cache_write=6.25002,cache_write_1h=9.99999,input=5.00003,output=25.00001	anthropic_thinking_payload,assistant_prefill,function_calling,output_config,prompt_caching,reasoning,tool_choice
        databricks/databricks-claude-opus-4-6	chat	1000000	128000	cache_read=0.50001,cache_write=6.25002,cache_write_1h=9.99999,input=5.00003,output=25.00001	anthropic_thinking_payload,function_calling,legacy_thinking,prompt_caching,reasoning,tool_choice	assistant_prefill
        databricks/databricks-claude-opus-4-7	chat	1000000	128000	cache_read=0.50001,cache_write=6.25002,cache_write_1h=9.99999,input=5.00003,output=25.00001	adaptive_thinking,anthropic_thinking_payload,function_calling,prompt_caching,reasoning,tool_choice,vision	assistant_prefill,sampling_params
        databricks/databricks-claude-opus-4-8	chat	1000000	128000	cache_read=0.50001,cache_write=6.25002,cache_write_1h=9.99999,input=5.00003,output=25.00001	adaptive_thinking,anthropic_thinking_payload,function_calling,mid_conversation_system,prompt_caching,reasoning,tool_choice,vision	assistant_prefill,sampling_params
        databricks/databricks-claude-opus-5	chat	1000000	128000	cache_read=0.50001,cache_write=6.25002,cache_write_1h=9.99999,input=5.00003,output=25.00001	adaptive_thinking,anthropic_thinking_payload,function_calling,mid_conversation_system,prompt_caching,reasoning,tool_choice,vision	assistant_prefill,sampling_params
        databricks/databricks-claude-opus-5-5	chat	1000000	128000	cache_read=0.19999,cache_write=5.00003,cache_write_1h=8.00002,input=4.00001,output=19.99998	adaptive_thinking,anthropic_thinking_payload,function_calling,max_reasoning_effort,output_config,prompt_caching,reasoning,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,minimal_reasoning_effort,none_reasoning_effort,sampling_params
        databricks/databricks-claude-sonnet-4	chat	200000	64000	cache_read=0.30002,cache_write=3.74997,input=2.99999,output=15.00002	anthropic_thinking_payload,assistant_prefill,function_calling,prompt_caching,reasoning,tool_choice			2026-10-09
        databricks/databricks-claude-sonnet-4-1	chat	200000	64000	cache_read=0.30002,cache_write=3.74997,input=2.99999,output=15.00002	anthropic_thinking_payload,assistant_prefill,function_calling,prompt_caching,reasoning,tool_choice
        databricks/databricks-claude-sonnet-4-5	chat	200000	64000	cache_read=0.30002,cache_write=3.74997,cache_write_1h=5.99998,input=2.99999,output=15.00002	anthropic_thinking_payload,assistant_prefill,function_calling,prompt_caching,reasoning,tool_choice
        databricks/databricks-claude-sonnet-4-6	chat	1000000	64000	cache_read=0.30002,cache_write=3.74997,cache_write_1h=5.99998,input=2.99999,output=15.00002	anthropic_thinking_payload,function_calling,legacy_thinking,prompt_caching,reasoning,tool_choice	assistant_prefill
        databricks/databricks-claude-sonnet-5	chat	1000000	128000	cache_read=0.19999,cache_write=2.49998,cache_write_1h=4.00001,input=1.99997,output=9.99999	adaptive_thinking,anthropic_thinking_payload,function_calling,mid_conversation_system,prompt_caching,reasoning,tool_choice,vision	assistant_prefill,sampling_params
        databricks/databricks-claude-sonnet-5-5	chat	1000000	128000	cache_read=0.10003,cache_write=2.49998,cache_write_1h=4.00001,input=1.99997,output=9.99999	adaptive_thinking,anthropic_thinking_payload,function_calling,mid_conversation_system,prompt_caching,reasoning,tool_choice	assistant_prefill,sampling_params,vision
        databricks/databricks-deepseek-v4-1-flash	chat	1000000	384000	cache_read=0.03003,cache_read.priority=0.0525,cache_write=0.30002,cache_write.priority=0.525,input=0.30002,input.priority=0.525,output=1.20001,output.priority=2.1	function_calling,prompt_caching,reasoning,tool_choice,vision			2026-11-19
        databricks/databricks-deepseek-v4-1-flash-1017	chat	1000000	384000	cache_read=0.007,cache_write=0.30002,input=0.30002,output=1.20001	function_calling,prompt_caching,reasoning,tool_choice,vision
        databricks/databricks-deepseek-v4-flash-0731	chat	1000000	393216	cache_read=0.028,cache_write=0.14,input=0.14,output=0.28	function_calling,prompt_caching,reasoning,tool_choice	vision		2026-11-05
        databricks/databricks-deepseek-v4-pro-0813	chat	1000000	393216	cache_read=0.13202,cache_write=1.31999,input=1.31999,output=3.95997	function_calling,prompt_caching,reasoning,tool_choice	vision		2026-10-30
        databricks/databricks-gemini-2-5-flash	chat	1048576	65535	cache_read=0.030002,cache_write=0.30002,input=0.30002,output=2.49998	anthropic_thinking_payload,audio_input,function_calling,prompt_caching,reasoning,tool_choice,video_input,vision			2026-10-02
        databricks/databricks-gemini-2-5-flash-lite	chat	1048576	65536	cache_read=0.01253,cache_read_audio=0.03752,cache_write=0.12502,input=0.12502,input_audio=0.37499,input_image=0.12502,output=0.50001	audio_input,function_calling,prompt_caching,reasoning,tool_choice,video_input,vision
        databricks/databricks-gemini-2-5-pro	chat	1048576	65536	cache_read=0.124999,cache_write=1.24999,input=1.24999,output=9.99999	anthropic_thinking_payload,audio_input,function_calling,prompt_caching,reasoning,tool_choice,video_input,vision			2026-10-02
        databricks/databricks-gemini-3-1-flash-image	chat	131072	32768	cache_read=0.62503,cache_write=0.62503,input=0.62503,input_image=0.62503,output=3.74997,output_image=75.0001	vision	function_calling
        databricks/databricks-gemini-3-1-flash-lite	chat	1048576	65536	cache_read=0.03122,cache_read.priority=0.05628,cache_read_audio=0.06251,cache_read_audio.priority=0.11249,cache_write=0.31248,cache_write.priority=0.56252,input=0.31248,input.priority=0.56252,input_audio=0.62503,input_audio.priority=1.12497,input_image=0.31248,output=1.87502,output.priority=3.37498	audio_input,function_calling,prompt_caching,tool_choice,video_input,vision
        databricks/databricks-gemini-3-1-flash-lite-image	chat	65536	4096	cache_read=0.31248,cache_write=0.31248,input=0.31248,input_image=0.31248,output=1.87502,output_image=37.49998	vision	function_calling
        databricks/databricks-gemini-3-1-pro	chat	1048576	65536	cache_read=0.24997,cache_read.above_200000=0.50001,cache_read.above_200000.priority=0.89999,cache_read.priority=0.45003,cache_write=2.49998,cache_write.priority=4.50002,input=2.49998,input.above_200000=5.00003,input.above_200000.priority=8.99997,input.priority=4.50002,output=15.00002,output.above_200000=22.5,output.above_200000.priority=40.49997,output.priority=26.99998	audio_input,function_calling,prompt_caching,reasoning,tool_choice,video_input,vision
        databricks/databricks-gemini-3-5-flash	chat	1048576	65536	cache_read=0.18753,cache_read.priority=0.33747,cache_write=1.87502,cache_write.priority=3.37498,input=1.87502,input.priority=3.37498,output=11.24998,output.priority=20.25002	function_calling,prompt_caching,reasoning,tool_choice,vision
        databricks/databricks-gemini-3-5-flash-lite	chat	1048576	65536	cache_read=0.03752,cache_read.priority=0.06748,cache_write=0.37499,cache_write.priority=0.67501,input=0.37499,input.priority=0.67501,output=3.12501,output.priority=5.62499	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision	sampling_params
        databricks/databricks-gemini-3-6-flash	chat	1048576	65536	cache_read=0.07497,cache_read.priority=0.13503,cache_write=0.74998,cache_write.priority=1.35002,input=0.74998,input.priority=1.35002,output=3.74997,output.priority=6.75003	function_calling,prompt_caching,reasoning,tool_choice,vision	sampling_params
        databricks/databricks-gemini-3-7-flash	chat	1048576	65536	cache_read=0.07497,cache_read.priority=0.13503,cache_write=0.74998,cache_write.priority=1.35002,input=0.74998,input.priority=1.35002,output=3.74997,output.priority=6.75003	function_calling,reasoning,tool_choice,vision	sampling_params
        databricks/databricks-gemini-3-8-flash	chat	1048576	65536	cache_read=0.07497,cache_read.priority=0.13503,cache_write=0.74998,cache_write.priority=1.35002,input=0.74998,input.priority=1.35002,output=3.74997,output.priority=6.75003	function_calling,reasoning,tool_choice,vision	sampling_params
        databricks/databricks-gemini-3-flash	chat	1048576	65536	cache_read=0.06251,cache_read.priority=0.11249,cache_read_audio=0.12502,cache_read_audio.priority=0.22498,cache_write=0.62503,cache_write.priority=1.12497,input=0.62503,input.priority=1.12497,input_audio=1.24999,input_audio.priority=2.25001,input_image=0.62503,output=3.74997,output.priority=6.75003	audio_input,function_calling,prompt_caching,tool_choice,video_input,vision
        databricks/databricks-gemini-3-pro	chat	1048576	65536	cache_read=0.24997,cache_write=2.49998,input=2.49998,output=15.00002	function_calling,prompt_caching,tool_choice
        databricks/databricks-gemini-3-pro-image	chat	65536	32768	cache_read=2.49998,cache_write=2.49998,input=2.49998,input_image=2.49998,output=15.00002,output_image=150.0002	vision	function_calling
        databricks/databricks-gemini-4-argon	chat	1048576	1048576	cache_read=0.12502,cache_read.priority=0.22498,cache_write=2.49998,cache_write.priority=4.50002,input=2.49998,input.priority=4.50002,output=12.49997,output.priority=22.50003	audio_input,function_calling,prompt_caching,reasoning,tool_choice,video_input,vision
        databricks/databricks-gemma-3-12b	chat	128000	32000	cache_read=0.15001,cache_write=0.15001,input=0.15001,output=0.50001
        databricks/databricks-glm-5-2	chat	1000000	131072	cache_read=0.25998,cache_read.priority=0.455,cache_write=1.4,cache_write.priority=2.45,input=1.4,input.priority=2.45,output=4.39999,output.priority=7.7	function_calling,prompt_caching,reasoning,tool_choice	vision
        databricks/databricks-glm-5-3	chat	1048576	65536	cache_read=0.25998,cache_read.priority=0.455,cache_write=1.4,cache_write.priority=2.45,input=1.4,input.priority=2.45,output=4.39999,output.priority=7.7	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        databricks/databricks-glm-5-3-flash	chat	1048576	131072	cache_read=0.03003,cache_read.priority=0.0525,cache_write=0.15001,cache_write.priority=0.2625,input=0.15001,input.priority=0.2625,output=0.50001,output.priority=0.875	function_calling,prompt_caching,reasoning,tool_choice,vision
        databricks/databricks-gpt-5	chat	272000	128000	cache_read=0.12502,cache_read.priority=0.24997,cache_write=1.24999,cache_write.priority=2.49998,input=1.24999,input.priority=2.49998,output=9.99999,output.priority=19.99998	function_calling,prompt_caching,tool_choice
        databricks/databricks-gpt-5-1	chat	272000	128000	cache_read=0.12502,cache_read.priority=0.24997,cache_write=1.24999,cache_write.priority=2.49998,input=1.24999,input.priority=2.49998,output=9.99999,output.priority=19.99998	function_calling,prompt_caching,tool_choice
        databricks/databricks-gpt-5-2	chat	272000	128000	cache_read=0.175,cache_read.priority=0.35,cache_write=1.75,cache_write.priority=3.5,input=1.75,input.priority=3.5,output=14,output.priority=28	function_calling,prompt_caching,tool_choice
        databricks/databricks-gpt-5-3-codex	responses	272000	128000	cache_read=0.175,cache_read.priority=0.35,cache_write=1.75,cache_write.priority=3.5,input=1.75,input.priority=3.5,output=14,output.priority=28	function_calling,prompt_caching,tool_choice
        databricks/databricks-gpt-5-4	chat	922000	128000	cache_read=0.24997,cache_read.above_272000=0.50001,cache_read.above_272000.priority=0.50001,cache_read.priority=0.50001,cache_write=2.49998,cache_write.priority=5.00003,input=2.49998,input.above_272000=5.00003,input.above_272000.priority=5.00003,input.priority=5.00003,output=15.00002,output.above_272000=22.5,output.above_272000.priority=29.99997,output.priority=29.99997	function_calling,prompt_caching,reasoning,tool_choice,vision
        databricks/databricks-gpt-5-4-mini	chat	272000	128000	cache_read=0.07497,cache_read.priority=0.15001,cache_write=0.74998,cache_write.priority=1.50003,input=0.74998,input.priority=1.50003,output=4.50002,output.priority=8.99997	function_calling,prompt_caching,reasoning,tool_choice,vision
        databricks/databricks-gpt-5-4-nano	chat	272000	128000	cache_read=0.02002,cache_write=0.19999,input=0.19999,output=1.24999	function_calling,prompt_caching,reasoning,tool_choice,vision
        databricks/databricks-gpt-5-4-pro	responses	922000	128000	cache_read=29.99997,cache_write=29.99997,input=29.99997,input.above_272000=60,output=180.0001,output.above_272000=270	function_calling,prompt_caching,reasoning,tool_choice,vision
        databricks/databricks-gpt-5-5	responses	922000	128000	cache_read=0.50001,cache_read.above_272000=1.00002,cache_read.above_272000.priority=1.24999,cache_read.priority=1.24999,cache_write=5.00003,cache_write.priority=12.49997,input=5.00003,input.above_272000=9.99999,input.above_272000.priority=12.49997,input.priority=12.49997,output=29.99997,output.above_272000=45,output.above_272000.priority=75.0001,output.priority=75.0001	function_calling,prompt_caching,reasoning,tool_choice,vision
        databricks/databricks-gpt-5-5-pro	responses	922000	128000	cache_read=29.99997,cache_write=29.99997,input=29.99997,input.above_272000=60,output=180.0001,output.above_272000=270	function_calling,prompt_caching,reasoning,tool_choice,vision
        databricks/databricks-gpt-5-6-luna	chat	922000	128000	cache_read=0.02002,cache_read.above_272000=0.03997,cache_read.above_272000.priority=0.08001,cache_read.priority=0.03997,cache_write=0.24997,cache_write.above_272000=0.50001,cache_write.above_272000.priority=1.00002,cache_write.priority=0.50001,input=0.19999,input.above_272000=0.39998,input.above_272000.priority=0.80003,input.priority=0.39998,output=1.20001,output.above_272000=1.79998,output.above_272000.priority=3.60003,output.priority=2.40002	function_calling,prompt_caching,reasoning,tool_choice,vision
        databricks/databricks-gpt-5-6-sol	chat	922000	128000	cache_read=0.39998,cache_read.above_272000=0.80003,cache_read.above_272000.priority=1.59999,cache_read.priority=0.80003,cache_write=5.00003,cache_write.above_272000=9.99999,cache_write.above_272000.priority=19.99998,cache_write.priority=9.99999,input=4.00001,input.above_272000=8.00002,input.above_272000.priority=15.99997,input.priority=8.00002,output=19.99998,output.above_272000=30,output.above_272000.priority=60.00001,output.priority=40.00003	function_calling,prompt_caching,reasoning,tool_choice,vision
        databricks/databricks-gpt-5-6-terra	chat	922000	128000	cache_read=0.19999,cache_read.above_272000=0.39998,cache_read.above_272000.priority=0.80003,cache_read.priority=0.39998,cache_write=2.49998,cache_write.above_272000=5.00003,cache_write.above_272000.priority=9.99999,cache_write.priority=5.00003,input=1.99997,input.above_272000=4.00001,input.above_272000.priority=8.00002,input.priority=4.00001,output=12.00003,output.above_272000=18,output.above_272000.priority=36.00002,output.priority=23.99999	function_calling,prompt_caching,reasoning,tool_choice,vision
        databricks/databricks-gpt-5-mini	chat	272000	128000	cache_read=0.02499,cache_read.priority=0.04501,cache_write=0.24997,cache_write.priority=0.45003,input=0.24997,input.priority=0.45003,output=1.99997,output.priority=3.60003	function_calling,prompt_caching,tool_choice
        databricks/databricks-gpt-5-nano	chat	272000	128000	cache_read=0.00497,cache_write=0.04998,input=0.04998,output=0.39998	function_calling,prompt_caching,tool_choice
        databricks/databricks-gpt-6-1-sol	responses	922000	128000	cache_read=0.10003,cache_read.above_272000=0.19999,cache_read.above_272000.priority=0.39998,cache_read.priority=0.19999,cache_write=2.49998,cache_write.above_272000=5.00003,cache_write.above_272000.priority=9.99999,cache_write.priority=5.00003,input=1.99997,input.above_272000=4.00001,input.above_272000.priority=8.00002,input.priority=4.00001,output=9.99999,output.above_272000=15,output.above_272000.priority=29.9999,output.priority=19.9997	function_calling,prompt_caching,reasoning,tool_choice,vision
        databricks/databricks-gpt-6-1-terra	chat	922000	128000	cache_read=0.04998,cache_read.above_272000=0.10003,cache_read.above_272000.priority=0.19999,cache_read.priority=0.10003,cache_write=1.24999,cache_write.above_272000=2.49998,cache_write.above_272000.priority=5.00003,cache_write.priority=2.49998,input=1.00002,input.above_272000=1.99997,input.above_272000.priority=4.00001,input.priority=1.99997,output=5.00003,output.above_272000=7.50001,output.above_272000.priority=15.00002,output.priority=9.99999	function_calling,prompt_caching,reasoning,tool_choice,vision
        databricks/databricks-gpt-6-astra	chat	922000	128000	cache_read=1.00002,cache_read.above_272000=1.99997,cache_read.above_272000.priority=4.00001,cache_read.priority=1.99997,cache_write=12.49997,cache_write.above_272000=25,cache_write.above_272000.priority=50.00002,cache_write.priority=25.00001,input=9.99999,input.above_272000=20,input.above_272000.priority=40.00003,input.priority=19.99998,output=50.00002,output.above_272000=75.0001,output.above_272000.priority=150.0002,output.priority=99.9999	function_calling,prompt_caching,reasoning,tool_choice,vision
        databricks/databricks-gpt-6-luna	responses	922000	128000	cache_read=0.01001,cache_read.above_272000=0.02002,cache_read.above_272000.priority=0.03997,cache_read.priority=0.02002,cache_write=0.12502,cache_write.above_272000=0.24997,cache_write.above_272000.priority=0.50001,cache_write.priority=0.24997,input=0.10003,input.above_272000=0.19999,input.above_272000.priority=0.39998,input.priority=0.19999,output=0.50001,output.above_272000=0.7497,output.above_272000.priority=1.5001,output.priority=1.0003	function_calling,prompt_caching,reasoning,tool_choice,vision
        databricks/databricks-gpt-6-sol	responses	922000	128000	cache_read=0.19999,cache_read.above_272000=0.39998,cache_read.above_272000.priority=0.80003,cache_read.priority=0.39998,cache_write=2.49998,cache_write.above_272000=5.00003,cache_write.above_272000.priority=9.99999,cache_write.priority=5.00003,input=1.99997,input.above_272000=4.00001,input.above_272000.priority=8.00002,input.priority=4.00001,output=9.99999,output.above_272000=15.0003,output.above_272000.priority=29.9999,output.priority=19.9997	function_calling,prompt_caching,reasoning,tool_choice,vision
        databricks/databricks-gpt-image-1	image_generation			cache_read=1.24999,cache_write=5.00003,input=5.00003,input_image=9.99999,output_image=40.00003
        databricks/databricks-gpt-image-1-5	image_generation			cache_read=1.24999,cache_write=5.00003,input=5.00003,input_image=8.00002,output=9.99999,output_image=32.00001	pdf_input,vision
        databricks/databricks-gpt-image-1-mini	image_generation			cache_read=0.19999,cache_write=1.99997,input=1.99997,input_image=2.49998,output_image=8.00002
        databricks/databricks-gpt-image-2	image_generation			cache_read=1.24999,cache_write=5.00003,input=5.00003,input_image=8.00002,output_image=29.99997	pdf_input,vision
        databricks/databricks-gpt-oss-120b	chat	131072	131072	cache_read=0.15001,cache_write=0.15001,input=0.15001,output=0.59997
        databricks/databricks-gpt-oss-20b	chat	131072	131072	cache_read=0.07,cache_write=0.07,input=0.07,output=0.30002
        databricks/databricks-grok-4-6	chat	500000		cache_read=0.62503,cache_write=2.49998,input=2.49998,output=7.50001	function_calling,prompt_caching,reasoning,tool_choice	vision
        databricks/databricks-grok-4-7	chat	500000	500000	cache_read=0.62503,cache_write=2.49998,input=2.49998,output=7.50001	function_calling,prompt_caching,reasoning,tool_choice,vision
        databricks/databricks-gte-large-en	embedding	8192		cache_read=0.12999,cache_write=0.12999,input=0.12999,output=0
        databricks/databricks-inkling	chat	1000000		cache_read=0.17003,cache_write=1.00002,input=1.00002,output=4.04999	function_calling,prompt_caching,reasoning,tool_choice,vision			2026-10-30
        databricks/databricks-kimi-k2-7	chat	262144	262144	cache_read=0.18998,cache_write=0.94997,input=0.94997,output=4.00001	function_calling,prompt_caching,reasoning,tool_choice,vision
        databricks/databricks-kimi-k3	chat	1000000	1048576	cache_read=0.30002,cache_read.priority=0.525,cache_write=2.99999,cache_write.priority=5.25,input=2.99999,input.priority=5.25,output=15.00002,output.priority=26.25	function_calling,prompt_caching,reasoning,tool_choice,vision
        databricks/databricks-llama-4-maverick	chat	128000	128000	cache_read=0.50001,cache_write=0.50001,input=0.50001,output=1.50003	tool_choice
        databricks/databricks-meta-llama-3-1-8b-instruct	chat	200000	128000	cache_read=0.15001,cache_write=0.15001,input=0.15001,output=0.45003
        databricks/databricks-meta-llama-3-3-70b-instruct	chat	128000	128000	cache_read=0.50001,cache_write=0.50001,input=0.50001,output=1.50003	tool_choice
        databricks/databricks-openjev-qwen35-4b	evaluation			cache_read=0.042,cache_write=0.042,input=0.042,output=0
        databricks/databricks-qwen3-embedding-0-6b	embedding	32768		cache_read=0.02002,cache_write=0.02002,input=0.02002,output=0
        databricks/databricks-qwen3-next-80b-a3b-instruct	chat			cache_read=0.15001,cache_write=0.15001,input=0.15001,output=1.20001	function_calling,tool_choice	vision
        databricks/databricks-qwen35-122b-a10b	chat	262144	25000	cache_read=0.22001,cache_read.priority=0.385,cache_write=0.22001,cache_write.priority=0.385,input=0.22001,input.priority=0.385,output=2.20003,output.priority=3.85	function_calling,reasoning,tool_choice	vision
        databricks/databricks-typesafeai-jev-1-14-0	evaluation			cache_read=0.042,cache_write=0.042,input=0.042,output=0	vision
        databricks/system.ai.deepseek-v4-flash-0731	chat
        databricks/system.ai.kimi-k3	chat
        dataforseo/search	search
        deepgram/aura
        deepgram/aura-2
        deepgram/base	audio_transcription
        deepgram/base-conversationalai	audio_transcription
        deepgram/base-finance	audio_transcription
        deepgram/base-general	audio_transcription
        deepgram/base-meeting	audio_transcription
        deepgram/base-phonecall	audio_transcription
        deepgram/base-video	audio_transcription
        deepgram/base-voicemail	audio_transcription
        deepgram/enhanced	audio_transcription
        deepgram/enhanced-finance	audio_transcription
        deepgram/enhanced-general	audio_transcription
        deepgram/enhanced-meeting	audio_transcription
        deepgram/enhanced-phonecall	audio_transcription
        deepgram/nova	audio_transcription
        deepgram/nova-2	audio_transcription
        deepgram/nova-2-atc	audio_transcription
        deepgram/nova-2-automotive	audio_transcription
        deepgram/nova-2-conversationalai	audio_transcription
        deepgram/nova-2-drivethru	audio_transcription
        deepgram/nova-2-finance	audio_transcription
        deepgram/nova-2-general	audio_transcription
        deepgram/nova-2-meeting	audio_transcription
        deepgram/nova-2-phonecall	audio_transcription
        deepgram/nova-2-video	audio_transcription
        deepgram/nova-2-voicemail	audio_transcription
        deepgram/nova-3	audio_transcription
        deepgram/nova-3-general	audio_transcription
        deepgram/nova-3-medical	audio_transcription
        deepgram/nova-general	audio_transcription
        deepgram/nova-phonecall	audio_transcription
        deepgram/streaming/detect_entities	audio_transcription
        deepgram/streaming/diarize	audio_transcription
        deepgram/streaming/keyterm	audio_transcription
        deepgram/streaming/nova-3	audio_transcription
        deepgram/streaming/nova-3-multilingual	audio_transcription
        deepgram/streaming/redact	audio_transcription
        deepgram/whisper	audio_transcription
        deepgram/whisper-base	audio_transcription
        deepgram/whisper-large	audio_transcription
        deepgram/whisper-medium	audio_transcription
        deepgram/whisper-small	audio_transcription
        deepgram/whisper-tiny	audio_transcription
        deepinfra/ByteDance/Seed-1.8	chat	256000	256000	cache_read=0.05,input=0.25,output=2	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        deepinfra/ByteDance/Seed-2.0-code	chat	256000	256000	cache_read=0.1,input=0.5,output=3	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        deepinfra/ByteDance/Seed-2.0-mini	chat	256000	256000	cache_read=0.02,input=0.1,output=0.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        deepinfra/ByteDance/Seed-2.0-pro	chat	256000	256000	cache_read=0.1,input=0.5,output=3	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        deepinfra/Gryphe/MythoMax-L2-13b	chat	4096	4096	input=0.4,output=0.4	function_calling,tool_choice
        deepinfra/MiniMaxAI/MiniMax-M2.7	chat	196608	196608	cache_read=0.05,input=0.25,output=1	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        deepinfra/MiniMaxAI/MiniMax-M2.7-Turbo	chat	196608	196608	cache_read=0.07,input=0.38,output=1.7	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        deepinfra/MiniMaxAI/MiniMax-M3	chat	524288	524288	cache_read=0.056,input=0.28,output=1.1	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        deepinfra/NousResearch/Hermes-3-Llama-3.1-405B	chat	131072	131072	input=1,output=1	function_calling,tool_choice
        deepinfra/NousResearch/Hermes-3-Llama-3.1-70B	chat	131072	131072	input=0.7,output=0.7		tool_choice
        deepinfra/Qwen/QwQ-32B	chat	131072	131072	input=0.15,output=0.4	function_calling,tool_choice
        deepinfra/Qwen/Qwen2.5-72B-Instruct	chat	32768	32768	input=0.36,output=0.4	function_calling,tool_choice
        deepinfra/Qwen/Qwen2.5-7B-Instruct	chat	32768	32768	input=0.04,output=0.1		tool_choice
        deepinfra/Qwen/Qwen2.5-VL-32B-Instruct	chat	128000	128000	input=0.2,output=0.6	function_calling,tool_choice,vision
        deepinfra/Qwen/Qwen3-14B	chat	40960	40960	input=0.12,output=0.24	function_calling,tool_choice
        deepinfra/Qwen/Qwen3-235B-A22B	chat	40960	40960	input=0.18,output=0.54	function_calling,tool_choice
        deepinfra/Qwen/Qwen3-235B-A22B-Instruct-2507	chat	262144	262144	input=0.09,output=0.55	function_calling,tool_choice
        deepinfra/Qwen/Qwen3-235B-A22B-Thinking-2507	chat	262144	262144	input=0.3,output=2.9	function_calling,tool_choice
        deepinfra/Qwen/Qwen3-30B-A3B	chat	40960	40960	input=0.12,output=0.5	function_calling,tool_choice
        deepinfra/Qwen/Qwen3-32B	chat	40960	40960	input=0.08,output=0.28	function_calling,tool_choice
        deepinfra/Qwen/Qwen3-Coder-480B-A35B-Instruct	chat	262144	262144	input=0.4,output=1.6	function_calling,tool_choice
        deepinfra/Qwen/Qwen3-Coder-480B-A35B-Instruct-Turbo	chat	262144	262144	cache_read=0.1,input=0.3,output=1	function_calling,prompt_caching,tool_choice
        deepinfra/Qwen/Qwen3-Max	chat	256000	256000	cache_read=0.24,input=1.2,output=6	function_calling,prompt_caching,response_schema,tool_choice	vision
        deepinfra/Qwen/Qwen3-Max-Thinking	chat	256000	256000	cache_read=0.24,input=1.2,output=6	function_calling,prompt_caching,response_schema,tool_choice	vision
        deepinfra/Qwen/Qwen3-Next-80B-A3B-Instruct	chat	262144	262144	input=0.09,output=1.1	function_calling,tool_choice
        deepinfra/Qwen/Qwen3-Next-80B-A3B-Thinking	chat	262144	262144	input=0.14,output=1.4	function_calling,tool_choice
        deepinfra/Qwen/Qwen3-VL-235B-A22B-Instruct	chat	262144	262144	cache_read=0.11,input=0.2,output=0.88	function_calling,prompt_caching,response_schema,tool_choice,vision
        deepinfra/Qwen/Qwen3-VL-30B-A3B-Instruct	chat	262144	262144	input=0.15,output=0.6	function_calling,response_schema,tool_choice,vision
        deepinfra/Qwen/Qwen3.5-122B-A10B	chat	262144	262144	input=0.29,output=2.4	function_calling,reasoning,response_schema,tool_choice,vision
        deepinfra/Qwen/Qwen3.5-27B	chat	262144	262144	input=0.26,output=2.6	function_calling,reasoning,response_schema,tool_choice,vision
        deepinfra/Qwen/Qwen3.5-35B-A3B	chat	262144	262144	cache_read=0.05,input=0.14,output=1	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        deepinfra/Qwen/Qwen3.5-397B-A17B	chat	262144	262144	cache_read=0.22,input=0.45,output=3	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        deepinfra/Qwen/Qwen3.5-9B	chat	262144	262144	input=0.1,output=0.15	function_calling,response_schema,tool_choice,vision
        deepinfra/Qwen/Qwen3.6-27B	chat	262144	262144	input=0.32,output=3.2	function_calling,reasoning,response_schema,tool_choice,vision
        deepinfra/Qwen/Qwen3.6-35B-A3B	chat	262144	262144	input=0.1,output=0.95	function_calling,reasoning,response_schema,tool_choice,vision
        deepinfra/Qwen/Qwen3.7-Max	chat	256000	256000	cache_read=0.5,input=2.5,output=7.5	function_calling,prompt_caching,response_schema,tool_choice	vision
        deepinfra/Qwen/Qwen3.8-2.4T-A95B	chat	262144	262144	cache_read=0.2,input=2,output=6	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        deepinfra/Qwen/Qwen3.8-27B	chat	262144	262144	cache_read=0.04,input=0.4,output=3	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        deepinfra/Qwen/Qwen3.8-Max	chat	256000	256000	cache_read=0.206,input=1.65,output=4.951	function_calling,prompt_caching,response_schema,tool_choice	vision
        deepinfra/Sao10K/L3-8B-Lunaris-v1-Turbo	chat	8192	8192	input=0.04,output=0.05		tool_choice
        deepinfra/Sao10K/L3.1-70B-Euryale-v2.2	chat	131072	131072	input=0.85,output=0.85		tool_choice
        deepinfra/Sao10K/L3.3-70B-Euryale-v2.3	chat	131072	131072	input=0.65,output=0.75		tool_choice
        deepinfra/XiaomiMiMo/MiMo-V2.5	chat	262144	262144	cache_read=0.08,input=0.4,output=2	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        deepinfra/XiaomiMiMo/MiMo-V2.5-Pro	chat	1048576	1048576	cache_read=0.2,input=1,output=3	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        deepinfra/allenai/olmOCR-7B-0725-FP8	chat	16384	16384	input=0.27,output=1.5		tool_choice
        deepinfra/anthropic/claude-3-7-sonnet-latest	chat	200000	200000	cache_read=0.33,input=3.3,output=16.5	function_calling,tool_choice
        deepinfra/anthropic/claude-4-opus	chat	200000	200000	input=16.5,output=82.5	function_calling,tool_choice
        deepinfra/anthropic/claude-4-sonnet	chat	200000	200000	input=3.3,output=16.5	function_calling,tool_choice
        deepinfra/anthropic/claude-fable-5	chat	1000000	1000000	input=10,output=50	adaptive_thinking,function_calling,reasoning,response_schema,tool_choice,vision	sampling_params
        deepinfra/anthropic/claude-haiku-4-5	chat	200000	200000	input=1,output=5	function_calling,reasoning,response_schema,tool_choice,vision
        deepinfra/anthropic/claude-opus-4-7	chat	1000000	1000000	input=5,output=25	adaptive_thinking,function_calling,reasoning,response_schema,tool_choice,vision	sampling_params
        deepinfra/anthropic/claude-opus-4-8	chat	1000000	1000000	input=5,output=25	adaptive_thinking,function_calling,reasoning,response_schema,tool_choice,vision	sampling_params
        deepinfra/anthropic/claude-opus-5	chat	1000000	1000000	input=5,output=25	adaptive_thinking,function_calling,reasoning,response_schema,tool_choice,vision	sampling_params
        deepinfra/anthropic/claude-sonnet-4-6	chat	1000000	1000000	input=3,output=15	adaptive_thinking,function_calling,reasoning,response_schema,tool_choice,vision
        deepinfra/anthropic/claude-sonnet-5	chat	1000000	1000000	input=2,output=10	adaptive_thinking,function_calling,reasoning,response_schema,tool_choice,vision	sampling_params
        deepinfra/deepseek-ai/DeepSeek-R1	chat	163840	163840	input=0.7,output=2.4	function_calling,tool_choice
        deepinfra/deepseek-ai/DeepSeek-R1-0528	chat	163840	163840	cache_read=0.4,input=0.5,output=2.15	function_calling,tool_choice
        deepinfra/deepseek-ai/DeepSeek-R1-0528-Turbo	chat	32768	32768	input=1,output=3	function_calling,tool_choice
        deepinfra/deepseek-ai/DeepSeek-R1-Distill-Llama-70B	chat	131072	131072	input=0.2,output=0.6		tool_choice
        deepinfra/deepseek-ai/DeepSeek-R1-Distill-Qwen-32B	chat	131072	131072	input=0.27,output=0.27	function_calling,tool_choice
        deepinfra/deepseek-ai/DeepSeek-R1-Turbo	chat	40960	40960	input=1,output=3	function_calling,tool_choice
        deepinfra/deepseek-ai/DeepSeek-V3	chat	163840	163840	input=0.32,output=0.89	function_calling,tool_choice
        deepinfra/deepseek-ai/DeepSeek-V3-0324	chat	163840	163840	cache_read=0.135,input=0.24,output=0.9	function_calling,prompt_caching,tool_choice
        deepinfra/deepseek-ai/DeepSeek-V3.1	chat	163840	163840	cache_read=0.216,input=0.25,output=0.95	function_calling,reasoning,tool_choice
        deepinfra/deepseek-ai/DeepSeek-V3.1-Terminus	chat	163840	163840	cache_read=0.216,input=0.27,output=1	function_calling,tool_choice
        deepinfra/deepseek-ai/DeepSeek-V3.2	chat	163840	163840	cache_read=0.13,input=0.26,output=0.38	function_calling,prompt_caching,response_schema,tool_choice	vision
        deepinfra/deepseek-ai/DeepSeek-V4-Flash	chat	1048576	1048576	cache_read=0.018,input=0.09,output=0.18	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        deepinfra/deepseek-ai/DeepSeek-V4-Flash-0731	chat	1048576	1048576	cache_read=0.016,input=0.08,output=0.18	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        deepinfra/deepseek-ai/DeepSeek-V4-Pro	chat	1048576	1048576	cache_read=0.1,input=1.3,output=2.6	function_calling,prompt_caching,response_schema,tool_choice	vision
        deepinfra/deepseek-ai/DeepSeek-V4-Pro-0813	chat	1048576	1048576	cache_read=0.1,input=1.3,output=2.6	function_calling,prompt_caching,response_schema,tool_choice	vision
        deepinfra/deepseek-ai/DeepSeek-V4.1-Flash	chat	1048576	131072	cache_read=0.0042,input=0.14,output=0.42	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        deepinfra/deepseek-ai/DeepSeek-V4.1-Flash-1017	chat	1048576	131072	cache_read=0.0042,input=0.14,output=0.42	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        deepinfra/google/gemini-2.5-flash	chat	1000000	1000000	input=0.3,output=2.5	audio_input,function_calling,reasoning,response_schema,tool_choice,vision	image_size
        deepinfra/google/gemini-2.5-pro	chat	1000000	1000000	input=1.25,output=10	audio_input,function_calling,reasoning,response_schema,tool_choice,vision
        deepinfra/google/gemini-3.1-flash-lite	chat	1000000	1000000	input=0.25,output=1.5	audio_input,function_calling,reasoning,response_schema,tool_choice,vision
        deepinfra/google/gemini-3.1-pro	chat	1000000	1000000	input=2,output=12	audio_input,function_calling,reasoning,response_schema,tool_choice,vision
        deepinfra/google/gemini-3.5-flash	chat	1000000	1000000	input=1.5,output=9	audio_input,function_calling,reasoning,response_schema,tool_choice,vision
        deepinfra/google/gemini-3.7-flash	chat	1000000	1000000	input=0.75,output=3.75	audio_input,function_calling,reasoning,response_schema,tool_choice,vision	sampling_params
        deepinfra/google/gemma-3-12b-it	chat	131072	131072	input=0.05,output=0.15	function_calling,tool_choice
        deepinfra/google/gemma-3-27b-it	chat	131072	131072	input=0.08,output=0.16	function_calling,tool_choice
        deepinfra/google/gemma-3-4b-it	chat	131072	131072	input=0.05,output=0.1	function_calling,tool_choice
        deepinfra/google/gemma-4-26B-A4B-it	chat	262144	262144	input=0.07,output=0.34	function_calling,reasoning,response_schema,tool_choice,vision
        deepinfra/google/gemma-4-31B-it	chat	262144	262144	input=0.13,output=0.38	function_calling,reasoning,response_schema,tool_choice,vision
        deepinfra/google/gemma-4-31B-it-Ultra	chat	131072	131072	input=0.27,output=0.76	function_calling,reasoning,response_schema,tool_choice,vision
        deepinfra/google/gemma-4-31B-it-turbo	chat	262144	262144	cache_read=0.05,input=0.09,output=0.34	function_calling,prompt_caching,reasoning,tool_choice,vision
        deepinfra/google/gemma-4-E4B-it	chat	131072	131072	input=0.02,output=0.1	function_calling,reasoning,tool_choice	vision
        deepinfra/inclusionAI/Ling-3.0-flash	chat	131072	131072	cache_read=0.012,input=0.06,output=0.18	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        deepinfra/meta-llama/Llama-3.2-11B-Vision-Instruct	chat	131072	131072	input=0.049,output=0.049		tool_choice
        deepinfra/meta-llama/Llama-3.2-3B-Instruct	chat	131072	131072	input=0.02,output=0.02	function_calling,tool_choice
        deepinfra/meta-llama/Llama-3.3-70B-Instruct	chat	131072	131072	input=0.23,output=0.4	function_calling,tool_choice
        deepinfra/meta-llama/Llama-3.3-70B-Instruct-Turbo	chat	131072	131072	input=0.1,output=0.32	function_calling,tool_choice
        deepinfra/meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8	chat	1048576	1048576	input=0.2,output=0.8	function_calling,tool_choice
        deepinfra/meta-llama/Llama-4-Scout-17B-16E-Instruct	chat	327680	327680	input=0.1,output=0.3	function_calling,tool_choice
        deepinfra/meta-llama/Llama-Guard-3-8B	chat	131072	131072	input=0.055,output=0.055		tool_choice
        deepinfra/meta-llama/Llama-Guard-4-12B	chat	163840	163840	input=0.18,output=0.18		tool_choice
        deepinfra/meta-llama/Meta-Llama-3-8B-Instruct	chat	8192	8192	input=0.03,output=0.06	function_calling,tool_choice
        deepinfra/meta-llama/Meta-Llama-3.1-70B-Instruct	chat	131072	131072	input=0.4,output=0.4	function_calling,tool_choice
        deepinfra/meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo	chat	131072	131072	input=0.4,output=0.4	function_calling,tool_choice
        deepinfra/meta-llama/Meta-Llama-3.1-8B-Instruct	chat	131072	131072	input=0.03,output=0.05	function_calling,tool_choice
        deepinfra/meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo	chat	131072	131072	input=0.02,output=0.04	function_calling,tool_choice
        deepinfra/meta-models/Muse-Glimmer-30B	chat	131072	131072	cache_read=0.04,input=0.3,output=1.2	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        deepinfra/microsoft/WizardLM-2-8x22B	chat	65536	65536	input=0.48,output=0.48		tool_choice
        deepinfra/microsoft/phi-4	chat	16384	16384	input=0.07,output=0.14	function_calling,tool_choice
        deepinfra/mistralai/Mistral-Nemo-Instruct-2407	chat	131072	131072	input=0.019,output=0.03	function_calling,tool_choice
        deepinfra/mistralai/Mistral-Small-24B-Instruct-2501	chat	32768	32768	input=0.05,output=0.08	function_calling,tool_choice
        deepinfra/mistralai/Mistral-Small-3.2-24B-Instruct-2506	chat	128000	128000	input=0.075,output=0.2	function_calling,tool_choice
        deepinfra/mistralai/Mixtral-8x7B-Instruct-v0.1	chat	32768	32768	input=0.4,output=0.4	function_calling,tool_choice
        deepinfra/moonshotai/Kimi-K2-Instruct	chat	131072	131072	input=0.5,output=2	function_calling,tool_choice
        deepinfra/moonshotai/Kimi-K2-Instruct-0905	chat	262144	262144	cache_read=0.4,input=0.5,output=2	function_calling,tool_choice
        deepinfra/moonshotai/Kimi-K2.5	chat	262144	262144	cache_read=0.07,input=0.45,output=2.25	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        deepinfra/moonshotai/Kimi-K2.6	chat	262144	262144	cache_read=0.15,input=0.75,output=3.5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        deepinfra/moonshotai/Kimi-K2.7-Code	chat	262144	262144	cache_read=0.136,input=0.68,output=3.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        deepinfra/moonshotai/Kimi-K3	chat	1048576	1048576	cache_read=0.285,input=2.85,output=14.25	function_calling,prompt_caching,response_schema,tool_choice,vision
        deepinfra/nvidia/Llama-3.1-Nemotron-70B-Instruct	chat	131072	131072	input=0.6,output=0.6	function_calling,tool_choice
        deepinfra/nvidia/Llama-3.3-Nemotron-Super-49B-v1.5	chat	131072	131072	input=0.1,output=0.4	function_calling,tool_choice
        deepinfra/nvidia/NVIDIA-Nemotron-3-Super-120B-A12B	chat	262144	262144	input=0.085,output=0.4	function_calling,reasoning,response_schema,tool_choice	vision
        deepinfra/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B	chat	262144	262144	cache_read=0.1,input=0.5,output=2.2	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        deepinfra/nvidia/NVIDIA-Nemotron-3.5-Lightning	chat	262144		cache_read=0.04,input=0.08,output=0.2	function_calling,prompt_caching,reasoning,tool_choice
        deepinfra/nvidia/NVIDIA-Nemotron-Nano-9B-v2	chat	131072	131072	input=0.04,output=0.16	function_calling,tool_choice
        deepinfra/nvidia/Nemotron-3-Nano-30B-A3B	chat	262144	262144	cache_read=0.025,input=0.05,output=0.2	function_calling,prompt_caching,reasoning,tool_choice	vision
        deepinfra/nvidia/Nemotron-Content-Safety-3.5	chat	131072	131072	input=0.2,output=0.2	vision
        deepinfra/openai/gpt-oss-120b	chat	131072	131072	input=0.037,output=0.17	function_calling,tool_choice
        deepinfra/openai/gpt-oss-120b-Turbo	chat	131072	131072	input=0.15,output=0.6	function_calling,reasoning,response_schema,tool_choice	vision
        deepinfra/openai/gpt-oss-120b-Ultra	chat	131072	131072	input=0.2,output=0.95	function_calling,reasoning,response_schema,tool_choice	vision
        deepinfra/openai/gpt-oss-20b	chat	131072	131072	input=0.03,output=0.14	function_calling,tool_choice
        deepinfra/stepfun-ai/Step-3.7-Flash	chat	262144	262144	cache_read=0.04,input=0.2,output=1.15	function_calling,prompt_caching,tool_choice,vision
        deepinfra/tencent/Hy3	chat	262144	262144	cache_read=0.035,input=0.14,output=0.58	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        deepinfra/thinkingmachines/Inkling	chat	524288	524288	cache_read=0.16,input=0.95,output=4.05	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        deepinfra/thinkingmachines/Inkling-Small	chat	524288	524288	cache_read=0.1,input=0.45,output=1.2	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        deepinfra/zai-org/GLM-4.5	chat	131072	131072	input=0.4,output=1.6	function_calling,tool_choice
        deepinfra/zai-org/GLM-4.6	chat	202752	202752	cache_read=0.1,input=0.5,output=2	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        deepinfra/zai-org/GLM-4.7	chat	202752	202752	cache_read=0.08,input=0.4,output=1.75	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        deepinfra/zai-org/GLM-4.7-Flash	chat	202752	202752	cache_read=0.01,input=0.06,output=0.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        deepinfra/zai-org/GLM-5	chat	202752	202752	cache_read=0.12,input=0.6,output=2.08	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        deepinfra/zai-org/GLM-5.1	chat	202752	202752	cache_read=0.205,input=1.05,output=3.5	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        deepinfra/zai-org/GLM-5.2	chat	1048576	1048576	cache_read=0.14,input=0.75,output=2.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        deepseek/deepseek-chat	chat	131072	8192	cache_read=0.028,cache_write=0,input=0.28,input_cache_hit=0.028,output=0.42	assistant_prefill,function_calling,native_streaming,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice			2026-07-24
        deepseek/deepseek-chat@bare	chat	131072	8192	cache_read=0.028,input=0.28,output=0.42	function_calling,native_streaming,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice		deepseek-chat	2026-07-24
        deepseek/deepseek-coder	chat	128000	4096	cache_read=0.014,input=0.14,input_cache_hit=0.014,output=0.28	assistant_prefill,function_calling,prompt_caching,tool_choice
        deepseek/deepseek-flash	chat	1000000	393216	cache_read=0.006,cache_write=0,input=0.3,input_cache_hit=0.006,output=1.2	assistant_prefill,function_calling,native_streaming,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision		deepseek-flash
        deepseek/deepseek-r1	chat	65536	8192	cache_read=0.14,input=0.55,input_cache_hit=0.14,output=2.19	assistant_prefill,function_calling,prompt_caching,reasoning,tool_choice
        deepseek/deepseek-reasoner	chat	131072	65536	cache_read=0.028,input=0.28,input_cache_hit=0.028,output=0.42	assistant_prefill,native_streaming,prompt_caching,reasoning,response_schema,system_messages	function_calling,parallel_function_calling,tool_choice		2026-07-24
        deepseek/deepseek-reasoner@bare	chat	131072	65536	cache_read=0.028,input=0.28,output=0.42	native_streaming,prompt_caching,reasoning,response_schema,system_messages	function_calling,parallel_function_calling,tool_choice	deepseek-reasoner	2026-07-24
        deepseek/deepseek-v3	chat	65536	8192	cache_read=0.07,cache_write=0,input=0.27,input_cache_hit=0.07,output=1.1	assistant_prefill,function_calling,prompt_caching,tool_choice
        deepseek/deepseek-v3.2	chat	163840	163840	cache_read=0.028,input=0.28,input_cache_hit=0.028,output=0.4	assistant_prefill,function_calling,prompt_caching,reasoning,tool_choice
        deepseek/deepseek-v4-flash	chat	1000000	393216	cache_read=0.006,cache_write=0,input=0.3,input_cache_hit=0.006,output=1.2	assistant_prefill,function_calling,native_streaming,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision		deepseek-v4-flash
        deepseek/deepseek-v4-flash-vision-exp	chat	1000000	393216	cache_read=0.006,cache_write=0,input=0.3,input_cache_hit=0.006,output=1.2	assistant_prefill,function_calling,native_streaming,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision		deepseek-v4-flash-vision-exp
        deepseek/deepseek-v4-pro	chat	1000000	393216	cache_read=0.044,cache_write=0,input=1.32,input_cache_hit=0.044,output=3.96	assistant_prefill,function_calling,native_streaming,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice	vision	deepseek-v4-pro
        deepseek/search	search
        duckduckgo/search	search
        elevenlabs/eleven_flash_v2	audio_speech
        elevenlabs/eleven_flash_v2_5	audio_speech
        elevenlabs/eleven_multilingual_v2	audio_speech
        elevenlabs/eleven_turbo_v2	audio_speech
        elevenlabs/eleven_turbo_v2_5	audio_speech
        elevenlabs/eleven_v3	audio_speech
        elevenlabs/eleven_v3_conversational	audio_speech
        elevenlabs/eleven_v4	audio_speech
        elevenlabs/eleven_v4_turbo	audio_speech
        elevenlabs/scribe_v1	audio_transcription
        elevenlabs/scribe_v1_experimental	audio_transcription
        elevenlabs/scribe_v2	audio_transcription
        eu_jev/eu-jeff-1.0.0	evaluation	32768		input=0.0415,output=0
        eu_jev/eu-jeff-latest	evaluation	32768		input=0.0415,output=0
        exa_ai/search	search
        fal_ai/bria/text-to-image/3.2	image_generation
        fal_ai/bytedance/seedance-2.0/image-to-video	video_generation
        fal_ai/bytedance/seedance-2.0/reference-to-video	video_generation
        fal_ai/bytedance/seedance-2.0/text-to-video	video_generation
        fal_ai/bytedance/seedance-2.5/image-to-video	video_generation
        fal_ai/bytedance/seedance-2.5/reference-to-video	video_generation
        fal_ai/bytedance/seedance-2.5/text-to-video	video_generation
        fal_ai/fal-ai/bytedance/dreamina/v3.1/text-to-image	image_generation
        fal_ai/fal-ai/bytedance/seedream/v3/text-to-image	image_generation
        fal_ai/fal-ai/flux-lora-depth	image_generation
        fal_ai/fal-ai/flux-pro/v1.1	image_generation
        fal_ai/fal-ai/flux-pro/v1.1-ultra	image_generation
        fal_ai/fal-ai/flux/dev	image_generation
        fal_ai/fal-ai/flux/schnell	image_generation
        fal_ai/fal-ai/gemini-25-flash-image	image_generation
        fal_ai/fal-ai/ideogram/v3	image_generation
        fal_ai/fal-ai/imagen4/preview	image_generation
        fal_ai/fal-ai/imagen4/preview/fast	image_generation
        fal_ai/fal-ai/imagen4/preview/ultra	image_generation
        fal_ai/fal-ai/moondream3-preview/query	chat			input=0.4,output=3.5	reasoning,vision
        fal_ai/fal-ai/nano-banana	image_generation
        fal_ai/fal-ai/nano-banana-2	image_generation
        fal_ai/fal-ai/nano-banana-pro	image_generation
        fal_ai/fal-ai/recraft/v3/text-to-image	image_generation
        fal_ai/fal-ai/stable-diffusion-v35-medium	image_generation
        fal_ai/fal-ai/trellis	image_generation
        fal_ai/fal-ai/trellis-2	image_generation
        fal_ai/gpt-image-2	image_generation				vision
        fal_ai/high/1024-x-1024/gpt-image-2	image_generation				vision
        fal_ai/high/1024-x-1024/openai/gpt-image-2	image_generation				vision
        fal_ai/high/1024-x-1024/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/high/1024-x-1024/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/high/1024-x-1024/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/high/1024-x-1024/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/high/1024-x-1024/openai/gpt-image-2/edit	image_generation				vision
        fal_ai/high/1024-x-1536/gpt-image-2	image_generation				vision
        fal_ai/high/1024-x-1536/openai/gpt-image-2	image_generation				vision
        fal_ai/high/1024-x-1536/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/high/1024-x-1536/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/high/1024-x-1536/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/high/1024-x-1536/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/high/1024-x-1536/openai/gpt-image-2/edit	image_generation				vision
        fal_ai/high/1024-x-768/gpt-image-2	image_generation				vision
        fal_ai/high/1024-x-768/openai/gpt-image-2	image_generation				vision
        fal_ai/high/1024-x-768/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/high/1024-x-768/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/high/1024-x-768/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/high/1024-x-768/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/high/1024-x-768/openai/gpt-image-2/edit	image_generation				vision
        fal_ai/high/1920-x-1080/gpt-image-2	image_generation				vision
        fal_ai/high/1920-x-1080/openai/gpt-image-2	image_generation				vision
        fal_ai/high/1920-x-1080/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/high/1920-x-1080/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/high/1920-x-1080/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/high/1920-x-1080/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/high/1920-x-1080/openai/gpt-image-2/edit	image_generation				vision
        fal_ai/high/2560-x-1440/gpt-image-2	image_generation				vision
        fal_ai/high/2560-x-1440/openai/gpt-image-2	image_generation				vision
        fal_ai/high/2560-x-1440/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/high/2560-x-1440/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/high/2560-x-1440/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/high/2560-x-1440/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/high/2560-x-1440/openai/gpt-image-2/edit	image_generation				vision
        fal_ai/high/3840-x-2160/gpt-image-2	image_generation				vision
        fal_ai/high/3840-x-2160/openai/gpt-image-2	image_generation				vision
        fal_ai/high/3840-x-2160/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/high/3840-x-2160/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/high/3840-x-2160/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/high/3840-x-2160/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/high/3840-x-2160/openai/gpt-image-2/edit	image_generation				vision
        fal_ai/low/1024-x-1024/gpt-image-2	image_generation				vision
        fal_ai/low/1024-x-1024/openai/gpt-image-2	image_generation				vision
        fal_ai/low/1024-x-1024/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/low/1024-x-1024/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/low/1024-x-1024/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/low/1024-x-1024/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/low/1024-x-1024/openai/gpt-image-2/edit	image_generation				vision
        fal_ai/low/1024-x-1536/gpt-image-2	image_generation				vision
        fal_ai/low/1024-x-1536/openai/gpt-image-2	image_generation				vision
        fal_ai/low/1024-x-1536/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/low/1024-x-1536/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/low/1024-x-1536/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/low/1024-x-1536/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/low/1024-x-1536/openai/gpt-image-2/edit	image_generation				vision
        fal_ai/low/1024-x-768/gpt-image-2	image_generation				vision
        fal_ai/low/1024-x-768/openai/gpt-image-2	image_generation				vision
        fal_ai/low/1024-x-768/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/low/1024-x-768/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/low/1024-x-768/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/low/1024-x-768/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/low/1024-x-768/openai/gpt-image-2/edit	image_generation				vision
        fal_ai/low/1920-x-1080/gpt-image-2	image_generation				vision
        fal_ai/low/1920-x-1080/openai/gpt-image-2	image_generation				vision
        fal_ai/low/1920-x-1080/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/low/1920-x-1080/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/low/1920-x-1080/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/low/1920-x-1080/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/low/1920-x-1080/openai/gpt-image-2/edit	image_generation				vision
        fal_ai/low/2560-x-1440/gpt-image-2	image_generation				vision
        fal_ai/low/2560-x-1440/openai/gpt-image-2	image_generation				vision
        fal_ai/low/2560-x-1440/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/low/2560-x-1440/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/low/2560-x-1440/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/low/2560-x-1440/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/low/2560-x-1440/openai/gpt-image-2/edit	image_generation				vision
        fal_ai/low/3840-x-2160/gpt-image-2	image_generation				vision
        fal_ai/low/3840-x-2160/openai/gpt-image-2	image_generation				vision
        fal_ai/low/3840-x-2160/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/low/3840-x-2160/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/low/3840-x-2160/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/low/3840-x-2160/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/low/3840-x-2160/openai/gpt-image-2/edit	image_generation				vision
        fal_ai/max/1024-x-1024/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/max/1024-x-1024/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/max/1024-x-1024/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/max/1024-x-1024/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/max/1024-x-1536/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/max/1024-x-1536/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/max/1024-x-1536/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/max/1024-x-1536/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/max/1024-x-768/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/max/1024-x-768/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/max/1024-x-768/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/max/1024-x-768/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/max/1920-x-1080/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/max/1920-x-1080/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/max/1920-x-1080/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/max/1920-x-1080/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/max/2560-x-1440/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/max/2560-x-1440/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/max/2560-x-1440/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/max/2560-x-1440/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/max/3840-x-2160/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/max/3840-x-2160/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/max/3840-x-2160/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/max/3840-x-2160/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/medium/1024-x-1024/gpt-image-2	image_generation				vision
        fal_ai/medium/1024-x-1024/openai/gpt-image-2	image_generation				vision
        fal_ai/medium/1024-x-1024/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/medium/1024-x-1024/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/medium/1024-x-1024/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/medium/1024-x-1024/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/medium/1024-x-1024/openai/gpt-image-2/edit	image_generation				vision
        fal_ai/medium/1024-x-1536/gpt-image-2	image_generation				vision
        fal_ai/medium/1024-x-1536/openai/gpt-image-2	image_generation				vision
        fal_ai/medium/1024-x-1536/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/medium/1024-x-1536/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/medium/1024-x-1536/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/medium/1024-x-1536/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/medium/1024-x-1536/openai/gpt-image-2/edit	image_generation				vision
        fal_ai/medium/1024-x-768/gpt-image-2	image_generation				vision
        fal_ai/medium/1024-x-768/openai/gpt-image-2	image_generation				vision
        fal_ai/medium/1024-x-768/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/medium/1024-x-768/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/medium/1024-x-768/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/medium/1024-x-768/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/medium/1024-x-768/openai/gpt-image-2/edit	image_generation				vision
        fal_ai/medium/1920-x-1080/gpt-image-2	image_generation				vision
        fal_ai/medium/1920-x-1080/openai/gpt-image-2	image_generation				vision
        fal_ai/medium/1920-x-1080/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/medium/1920-x-1080/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/medium/1920-x-1080/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/medium/1920-x-1080/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/medium/1920-x-1080/openai/gpt-image-2/edit	image_generation				vision
        fal_ai/medium/2560-x-1440/gpt-image-2	image_generation				vision
        fal_ai/medium/2560-x-1440/openai/gpt-image-2	image_generation				vision
        fal_ai/medium/2560-x-1440/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/medium/2560-x-1440/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/medium/2560-x-1440/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/medium/2560-x-1440/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/medium/2560-x-1440/openai/gpt-image-2/edit	image_generation				vision
        fal_ai/medium/3840-x-2160/gpt-image-2	image_generation				vision
        fal_ai/medium/3840-x-2160/openai/gpt-image-2	image_generation				vision
        fal_ai/medium/3840-x-2160/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/medium/3840-x-2160/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/medium/3840-x-2160/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/medium/3840-x-2160/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/medium/3840-x-2160/openai/gpt-image-2/edit	image_generation				vision
        fal_ai/minimax/h3/reference-to-video	video_generation
        fal_ai/minimax/h3/text-to-video	video_generation
        fal_ai/openai/gpt-image-2	image_generation				vision
        fal_ai/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/openai/gpt-image-2/edit	image_generation				vision
        fal_ai/xhigh/1024-x-1024/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/xhigh/1024-x-1024/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/xhigh/1024-x-1024/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/xhigh/1024-x-1024/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/xhigh/1024-x-1536/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/xhigh/1024-x-1536/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/xhigh/1024-x-1536/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/xhigh/1024-x-1536/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/xhigh/1024-x-768/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/xhigh/1024-x-768/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/xhigh/1024-x-768/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/xhigh/1024-x-768/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/xhigh/1920-x-1080/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/xhigh/1920-x-1080/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/xhigh/1920-x-1080/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/xhigh/1920-x-1080/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/xhigh/2560-x-1440/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/xhigh/2560-x-1440/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/xhigh/2560-x-1440/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/xhigh/2560-x-1440/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        fal_ai/xhigh/3840-x-2160/openai/gpt-image-2.5/flare/edit	image_generation				vision
        fal_ai/xhigh/3840-x-2160/openai/gpt-image-2.5/flare/text-to-image	image_generation				vision
        fal_ai/xhigh/3840-x-2160/openai/gpt-image-2.5/sunburst/edit	image_generation				vision
        fal_ai/xhigh/3840-x-2160/openai/gpt-image-2.5/sunburst/text-to-image	image_generation				vision
        featherless_ai/featherless-ai/Qwerky-72B	chat	32768	4096
        featherless_ai/featherless-ai/Qwerky-QwQ-32B	chat	32768	4096
        firecrawl/search	search
        fireworks_ai/WhereIsAI/UAE-Large-V1	embedding	512		input=0.016,output=0
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
        fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-instruct	chat	65536	65536	input=1.2,output=1.2	response_schema	function_calling,tool_choice
        fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-lite-base	chat	163840	163840	input=0.5,output=0.5
        fireworks_ai/accounts/fireworks/models/deepseek-coder-v2-lite-instruct	chat	163840	163840	input=0.5,output=0.5
        fireworks_ai/accounts/fireworks/models/deepseek-prover-v2	chat	163840	163840	input=1.2,output=1.2
        fireworks_ai/accounts/fireworks/models/deepseek-r1	chat	163840	20480	input=3,output=8	response_schema	tool_choice
        fireworks_ai/accounts/fireworks/models/deepseek-r1-0528	chat	163840	160000	input=3,output=8	response_schema	tool_choice
        fireworks_ai/accounts/fireworks/models/deepseek-r1-0528-distill-qwen3-8b	chat	131072	131072	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/deepseek-r1-basic	chat	163840	20480	input=0.55,output=2.19	response_schema	tool_choice
        fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-llama-70b	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-llama-8b	chat	131072	131072	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-14b	chat	131072	131072	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-1p5b	chat	131072	131072	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-32b	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/deepseek-r1-distill-qwen-7b	chat	131072	131072	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/deepseek-v2-lite-chat	chat	163840	163840	input=0.5,output=0.5
        fireworks_ai/accounts/fireworks/models/deepseek-v2p5	chat	32768	32768	input=1.2,output=1.2
        fireworks_ai/accounts/fireworks/models/deepseek-v3	chat	131072	8192	input=0.9,output=0.9	response_schema	tool_choice
        fireworks_ai/accounts/fireworks/models/deepseek-v3-0324	chat	163840	163840	input=0.9,output=0.9	response_schema	tool_choice
        fireworks_ai/accounts/fireworks/models/deepseek-v3p1	chat	128000	8192	input=0.56,output=1.68	reasoning,response_schema,tool_choice
        fireworks_ai/accounts/fireworks/models/deepseek-v3p1-terminus	chat	128000	8192	input=0.56,output=1.68	reasoning,response_schema,tool_choice
        fireworks_ai/accounts/fireworks/models/deepseek-v3p2	chat	163840	163840	input=0.56,output=1.68	function_calling,reasoning,response_schema,tool_choice
        fireworks_ai/accounts/fireworks/models/deepseek-v4-flash	chat	1048576	384000	cache_read=0.028,input=0.14,output=0.28	function_calling,reasoning,response_schema,tool_choice	vision		2026-08-14
        fireworks_ai/accounts/fireworks/models/deepseek-v4-flash-0731	chat	1048576	131072	cache_read=0.007,cache_read.priority=0.00875,input=0.22,input.priority=0.275,output=0.66,output.priority=0.825	function_calling,reasoning,response_schema,tool_choice	vision		2026-09-25
        fireworks_ai/accounts/fireworks/models/deepseek-v4-flash-vision-exp	chat	1048576	1048576	cache_read=0.007,cache_read.priority=0.00875,input=0.22,input.priority=0.275,output=0.66,output.priority=0.825	function_calling,response_schema,tool_choice,vision			2026-09-25
        fireworks_ai/accounts/fireworks/models/deepseek-v4-pro	chat	1048576	131072	cache_read=0.6,cache_read.priority=0.6,input=1.2,input.priority=1.2,output=1.2,output.priority=1.2	function_calling,reasoning,response_schema,tool_choice	vision		2026-08-27
        fireworks_ai/accounts/fireworks/models/deepseek-v4-pro-0813	chat	1048576	131072	cache_read=0.044,cache_read.priority=0.055,input=1.32,input.priority=1.65,output=3.96,output.priority=4.95	function_calling,reasoning,response_schema,tool_choice	vision		2026-09-25
        fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash	chat	1048576	393216	cache_read=0.006,cache_read.priority=0.0075,input=0.3,input.priority=0.375,output=1.2,output.priority=1.5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash-1017	chat	1048576	393216	cache_read=0.006,cache_read.priority=0.0075,input=0.3,input.priority=0.375,output=1.2,output.priority=1.5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        fireworks_ai/accounts/fireworks/models/deepseek-v4p1-flash-1017-us	chat	1048576	393216	cache_read=0.009,cache_read.priority=0.01125,input=0.45,input.priority=0.5625,output=1.8,output.priority=2.25	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        fireworks_ai/accounts/fireworks/models/devstral-small-2505	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/dobby-mini-unhinged-plus-llama-3-1-8b	chat	131072	131072	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/dobby-unhinged-llama-3-3-70b-new	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/dolphin-2-9-2-qwen2-72b	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/dolphin-2p6-mixtral-8x7b	chat	32768	32768	input=0.5,output=0.5
        fireworks_ai/accounts/fireworks/models/ember-1	chat	1048576		cache_read=0.3,cache_read.priority=0.375,input=3,input.priority=3.75,output=15,output.priority=18.75	function_calling,reasoning,response_schema,tool_choice,vision
        fireworks_ai/accounts/fireworks/models/ernie-4p5-21b-a3b-pt	chat	131072	4096	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/ernie-4p5-300b-a47b-pt	chat	131072	4096	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/fare-20b	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/firefunction-v1	chat	32768	32768	input=0.5,output=0.5
        fireworks_ai/accounts/fireworks/models/firefunction-v2	chat	8192	8192	input=0.9,output=0.9	function_calling,response_schema,tool_choice
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
        fireworks_ai/accounts/fireworks/models/glm-4p5	chat	131072	96000	input=0.55,output=2.19	function_calling,reasoning,response_schema,tool_choice
        fireworks_ai/accounts/fireworks/models/glm-4p5-air	chat	131072	96000	input=0.22,output=0.88	function_calling,reasoning,response_schema,tool_choice
        fireworks_ai/accounts/fireworks/models/glm-4p5v	chat	131072	131072	input=1.2,output=1.2	reasoning
        fireworks_ai/accounts/fireworks/models/glm-4p6	chat	202752	202800	input=0.55,output=2.19	function_calling,reasoning,response_schema,tool_choice
        fireworks_ai/accounts/fireworks/models/glm-4p7	chat	202752	202800	cache_read=0.3,input=0.6,output=2.2	function_calling,reasoning,response_schema,tool_choice
        fireworks_ai/accounts/fireworks/models/glm-5p1	chat	202752	131072	cache_read=0.26,input=1.4,output=4.4	function_calling,reasoning,response_schema,tool_choice	vision
        fireworks_ai/accounts/fireworks/models/glm-5p2	chat	1048576	131072	cache_read=0.14,cache_read.priority=0.175,input=1.4,input.priority=1.75,output=4.4,output.priority=5.5	function_calling,reasoning,response_schema,tool_choice	vision		2026-09-25
        fireworks_ai/accounts/fireworks/models/glm-5p3	chat	1048576	128000	cache_read=0.26,cache_read.priority=0.325,input=1.4,input.priority=1.75,output=4.4,output.priority=5.5	function_calling,reasoning,response_schema,tool_choice	vision
        fireworks_ai/accounts/fireworks/models/glm-5p3-flash	chat	1048576	1048576	cache_read=0.03,cache_read.priority=0.0375,input=0.15,input.priority=0.1875,output=0.5,output.priority=0.625	function_calling,response_schema,tool_choice,vision
        fireworks_ai/accounts/fireworks/models/gpt-oss-120b	chat	131072	32768	cache_read=0.015,cache_read.priority=0.018,input=0.15,input.priority=0.18,output=0.6,output.priority=0.72	function_calling,reasoning,response_schema,tool_choice	vision		2026-11-07
        fireworks_ai/accounts/fireworks/models/gpt-oss-20b	chat	131072	32768	cache_read=0.035,input=0.07,output=0.3	function_calling,reasoning,response_schema,tool_choice	vision
        fireworks_ai/accounts/fireworks/models/gpt-oss-safeguard-120b	chat	131072	131072	input=1.2,output=1.2
        fireworks_ai/accounts/fireworks/models/gpt-oss-safeguard-20b	chat	131072	131072	input=0.5,output=0.5
        fireworks_ai/accounts/fireworks/models/hermes-2-pro-mistral-7b	chat	32768	32768	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/inkling	chat	1048576	1048576	cache_read=0.17,cache_read.priority=0.17,input=1,input.priority=1,output=4.05,output.priority=4.05	function_calling,response_schema,tool_choice,vision			2026-11-07
        fireworks_ai/accounts/fireworks/models/internvl3-38b	chat	16384	16384	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/internvl3-78b	chat	16384	16384	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/internvl3-8b	chat	16384	16384	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/japanese-stable-diffusion-xl	image_generation	4096	4096	input=0.00013,output=0.00013
        fireworks_ai/accounts/fireworks/models/kat-coder	chat	262144	262144	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/kat-dev-32b	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/kat-dev-72b-exp	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/kimi-k2-instruct	chat	131072	16384	input=0.6,output=2.5	function_calling,response_schema,tool_choice
        fireworks_ai/accounts/fireworks/models/kimi-k2-instruct-0905	chat	262144	32768	input=0.6,output=2.5	function_calling,response_schema,tool_choice
        fireworks_ai/accounts/fireworks/models/kimi-k2-thinking	chat	262144	262144	input=0.6,output=2.5	function_calling,response_schema,tool_choice,web_search
        fireworks_ai/accounts/fireworks/models/kimi-k2p5	chat	262144	32768	cache_read=0.1,input=0.6,output=3	function_calling,response_schema,tool_choice
        fireworks_ai/accounts/fireworks/models/kimi-k2p6	chat	262144	32768	cache_read=0.16,cache_read.priority=0.22,input=0.95,input.priority=1.5,output=4,output.priority=6	function_calling,reasoning,response_schema,tool_choice,vision			2026-09-25
        fireworks_ai/accounts/fireworks/models/kimi-k2p7-code	chat	262144	32768	cache_read=0.19,cache_read.priority=0.285,input=0.95,input.priority=1.425,output=4,output.priority=6	function_calling,reasoning,response_schema,tool_choice,vision			2026-09-25
        fireworks_ai/accounts/fireworks/models/kimi-k3	chat	1048576	131072	cache_read=0.3,cache_read.priority=0.375,input=3,input.priority=3.75,output=15,output.priority=18.75	function_calling,reasoning,response_schema,tool_choice,vision
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
        fireworks_ai/accounts/fireworks/models/llama-v3p1-405b-instruct	chat	131072	16384	input=3,output=3	function_calling,response_schema,tool_choice
        fireworks_ai/accounts/fireworks/models/llama-v3p1-405b-instruct-long	chat	4096	4096	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/llama-v3p1-70b-instruct	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/llama-v3p1-70b-instruct-1b	chat	4096	4096	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/llama-v3p1-8b-instruct	chat	131072	16384	input=0.1,output=0.1	response_schema	function_calling,tool_choice
        fireworks_ai/accounts/fireworks/models/llama-v3p1-nemotron-70b-instruct	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/llama-v3p2-11b-vision-instruct	chat	131072	16384	input=0.2,output=0.2	response_schema,vision	function_calling,tool_choice
        fireworks_ai/accounts/fireworks/models/llama-v3p2-1b	chat	131072	131072	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/llama-v3p2-1b-instruct	chat	131072	16384	input=0.1,output=0.1	response_schema	function_calling,tool_choice
        fireworks_ai/accounts/fireworks/models/llama-v3p2-3b	chat	131072	131072	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/llama-v3p2-3b-instruct	chat	131072	16384	input=0.1,output=0.1	response_schema	function_calling,tool_choice
        fireworks_ai/accounts/fireworks/models/llama-v3p2-90b-vision-instruct	chat	131072	16384	input=0.9,output=0.9	response_schema,vision	tool_choice
        fireworks_ai/accounts/fireworks/models/llama-v3p3-70b-instruct	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/llama4-maverick-instruct-basic	chat	131072	131072	input=0.22,output=0.88	response_schema	tool_choice
        fireworks_ai/accounts/fireworks/models/llama4-scout-instruct-basic	chat	131072	131072	input=0.15,output=0.6	response_schema	tool_choice
        fireworks_ai/accounts/fireworks/models/llamaguard-7b	chat	4096	4096	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/llava-yi-34b	chat	4096	4096	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/minimax-m1-80k	chat	4096	4096	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/minimax-m2	chat	196608	4096	input=0.3,output=1.2
        fireworks_ai/accounts/fireworks/models/minimax-m2p1	chat	196608	204800	cache_read=0.03,input=0.3,output=1.2	function_calling,response_schema,tool_choice
        fireworks_ai/accounts/fireworks/models/minimax-m2p7	chat	196608	196608	cache_read.priority=0.6,input.priority=1.2,output.priority=1.2	function_calling,response_schema,tool_choice			2026-08-27
        fireworks_ai/accounts/fireworks/models/minimax-m3	chat	512000	512000	cache_read=0.06,cache_read.priority=0.09,input=0.3,input.priority=0.45,output=1.2,output.priority=1.8	function_calling,reasoning,response_schema,tool_choice,vision
        fireworks_ai/accounts/fireworks/models/minimax-m3p1-flash	chat	1048576	1048576	cache_read=0.015,cache_read.priority=0.0225,input=0.15,input.priority=0.225,output=0.6,output.priority=0.9	function_calling,reasoning,response_schema,tool_choice,vision
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
        fireworks_ai/accounts/fireworks/models/mixtral-8x22b-instruct-hf	chat	65536	65536	input=1.2,output=1.2	function_calling,response_schema,tool_choice
        fireworks_ai/accounts/fireworks/models/mixtral-8x7b	chat	32768	32768	input=0.5,output=0.5
        fireworks_ai/accounts/fireworks/models/mixtral-8x7b-instruct	chat	32768	32768	input=0.5,output=0.5
        fireworks_ai/accounts/fireworks/models/mixtral-8x7b-instruct-hf	chat	32768	32768	input=0.5,output=0.5
        fireworks_ai/accounts/fireworks/models/muse-glimmer-30b	chat	131072	16384	cache_read=0.04,cache_read.priority=0.06,input=0.35,input.priority=0.525,output=1.5,output.priority=2.25	function_calling,reasoning,response_schema,tool_choice,vision			2026-09-25
        fireworks_ai/accounts/fireworks/models/muse-spark-open	chat	1048576		cache_read=0.15,cache_read.priority=0.225,input=1.25,input.priority=1.875,output=4.25,output.priority=6.375	function_calling,reasoning,vision
        fireworks_ai/accounts/fireworks/models/mythomax-l2-13b	chat	4096	4096	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/nemotron-3-ultra-nvfp4	chat	262144	32768	cache_read=0.12,cache_read.priority=0.15,input=0.6,input.priority=0.75,output=2.4,output.priority=3	function_calling,reasoning,response_schema,tool_choice	vision		2026-11-07
        fireworks_ai/accounts/fireworks/models/nemotron-lightning-3p5-30b-a3b	chat	262144	32768	cache_read=0.01,cache_read.priority=0.0125,input=0.05,input.priority=0.0625,output=0.2,output.priority=0.25	function_calling,reasoning,response_schema,tool_choice	vision		2026-11-07
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
        fireworks_ai/accounts/fireworks/models/qwen2-72b-instruct	chat	32768	32768	input=0.9,output=0.9	response_schema	function_calling,tool_choice
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
        fireworks_ai/accounts/fireworks/models/qwen2p5-coder-32b-instruct	chat	4096	4096	input=0.9,output=0.9	response_schema	function_calling,tool_choice
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
        fireworks_ai/accounts/fireworks/models/qwen3-32b	chat	131072	131072	input=0.9,output=0.9	reasoning
        fireworks_ai/accounts/fireworks/models/qwen3-4b	chat	40960	40960	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/qwen3-4b-instruct-2507	chat	262144	262144	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/qwen3-8b	chat	40960	40960	input=0.2,output=0.2	reasoning
        fireworks_ai/accounts/fireworks/models/qwen3-coder-30b-a3b-instruct	chat	262144	262144	input=0.15,output=0.6
        fireworks_ai/accounts/fireworks/models/qwen3-coder-480b-a35b-instruct	chat	262144	262144	input=0.45,output=1.8	reasoning
        fireworks_ai/accounts/fireworks/models/qwen3-coder-480b-instruct-bf16	chat	262144	4096	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/qwen3-embedding-0p6b	embedding	32768	32768	input=0,output=0
        fireworks_ai/accounts/fireworks/models/qwen3-embedding-4b	embedding	40960	40960	input=0,output=0
        fireworks_ai/accounts/fireworks/models/qwen3-embedding-8b	embedding	40960	40960	input=0.1,output=0
        fireworks_ai/accounts/fireworks/models/qwen3-next-80b-a3b-instruct	chat	4096	4096	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/qwen3-next-80b-a3b-thinking	chat	4096	4096	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/qwen3-reranker-0p6b	rerank	40960	40960	input=0,output=0
        fireworks_ai/accounts/fireworks/models/qwen3-reranker-4b	rerank	40960	40960	input=0,output=0
        fireworks_ai/accounts/fireworks/models/qwen3-reranker-8b	rerank	40960	40960	input=0.2,output=0
        fireworks_ai/accounts/fireworks/models/qwen3-vl-235b-a22b-instruct	chat	262144	262144	input=0.22,output=0.88
        fireworks_ai/accounts/fireworks/models/qwen3-vl-235b-a22b-thinking	chat	262144	262144	input=0.22,output=0.88
        fireworks_ai/accounts/fireworks/models/qwen3-vl-30b-a3b-instruct	chat	262144	262144	input=0.15,output=0.6
        fireworks_ai/accounts/fireworks/models/qwen3-vl-30b-a3b-thinking	chat	262144	262144	input=0.15,output=0.6
        fireworks_ai/accounts/fireworks/models/qwen3-vl-32b-instruct	chat	4096	4096	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/qwen3-vl-8b-instruct	chat	262144	4096	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/qwen3p7-plus	chat	262144	65536	cache_read=0.08,input=0.4,output=1.6	function_calling,reasoning,response_schema,tool_choice,vision
        fireworks_ai/accounts/fireworks/models/qwen3p8-max	chat	262144		cache_read=0.25,cache_read.priority=0.375,input=2,input.priority=3,output=6,output.priority=9	function_calling,reasoning,response_schema,tool_choice,vision	mid_conversation_system
        fireworks_ai/accounts/fireworks/models/qwq-32b	chat	131072	131072	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/rolm-ocr	chat	128000	128000	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/rune	decisions	262144		cache_read=0.0084,input=0.042,output=0
        fireworks_ai/accounts/fireworks/models/snorkel-mistral-7b-pairrm-dpo	chat	32768	32768	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/stable-diffusion-xl-1024-v1-0	image_generation	4096	4096	input=0.00013,output=0.00013
        fireworks_ai/accounts/fireworks/models/stablecode-3b	chat	4096	4096	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/starcoder-16b	chat	8192	8192	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/starcoder-7b	chat	8192	8192	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/starcoder2-15b	chat	16384	16384	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/starcoder2-3b	chat	16384	16384	input=0.1,output=0.1
        fireworks_ai/accounts/fireworks/models/starcoder2-7b	chat	16384	16384	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/toppy-m-7b	chat	32768	32768	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/ultramarine-1-flash-us	chat	1048576	1048576	cache_read=0.045,cache_read.priority=0.05625,input=0.225,input.priority=0.28125,output=0.75,output.priority=0.9375	response_schema,vision	function_calling,tool_choice
        fireworks_ai/accounts/fireworks/models/yi-34b	chat	4096	4096	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/yi-34b-200k-capybara	chat	200000	200000	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/yi-34b-chat	chat	4096	4096	input=0.9,output=0.9
        fireworks_ai/accounts/fireworks/models/yi-6b	chat	4096	4096	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/models/yi-large	chat	32768	32768	input=3,output=3	response_schema	function_calling,tool_choice
        fireworks_ai/accounts/fireworks/models/zephyr-7b-beta	chat	32768	32768	input=0.2,output=0.2
        fireworks_ai/accounts/fireworks/routers/auto	chat				function_calling,reasoning,response_schema,tool_choice
        fireworks_ai/accounts/fireworks/routers/auto-instant	chat				function_calling,reasoning,response_schema,tool_choice
        fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-1017-spot	chat	1048576	393216	cache_read=0.0042,input=0.21,output=0.84	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-spot	chat	1048576	393216	cache_read=0.0042,input=0.21,output=0.84	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        fireworks_ai/accounts/fireworks/routers/deepseek-v4p1-flash-us	chat	1048576	393216	cache_read=0.009,cache_read.priority=0.01125,input=0.45,input.priority=0.5625,output=1.8,output.priority=2.25	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        fireworks_ai/accounts/fireworks/routers/firerouter	chat				function_calling,reasoning,response_schema,tool_choice
        fireworks_ai/accounts/fireworks/routers/glm-5p1-fast	chat	202800	131072	cache_read=0.52,input=2.8,output=8.8	function_calling,reasoning,response_schema,tool_choice	vision
        fireworks_ai/accounts/fireworks/routers/glm-5p2-fast	chat	1048576	131072	cache_read=0.21,input=2.1,output=6.6	function_calling,reasoning,response_schema,tool_choice	vision		2026-09-25
        fireworks_ai/accounts/fireworks/routers/glm-5p2-fast-us	chat	1048576	131072	cache_read=0.21,input=2.1,output=6.6	function_calling,reasoning,response_schema,tool_choice	vision		2026-09-25
        fireworks_ai/accounts/fireworks/routers/glm-5p3-fast	chat	1048576	1048576	cache_read=0.39,input=2.1,output=6.6	function_calling,reasoning,response_schema,tool_choice	vision
        fireworks_ai/accounts/fireworks/routers/glm-5p3-flash-us	chat	1048576	1048576	cache_read=0.045,cache_read.priority=0.05625,input=0.225,input.priority=0.28125,output=0.75,output.priority=0.9375	function_calling,response_schema,tool_choice,vision			2026-11-07
        fireworks_ai/accounts/fireworks/routers/glm-5p3-spot	chat	1048576	128000	cache_read=0.182,input=0.98,output=3.08	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        fireworks_ai/accounts/fireworks/routers/glm-5p3-us	chat	1048576	128000	cache_read=0.39,cache_read.priority=0.4875,input=2.1,input.priority=2.625,output=6.6,output.priority=8.25	function_calling,reasoning,response_schema,tool_choice	vision
        fireworks_ai/accounts/fireworks/routers/kimi-k2p6-fast	chat	262144	32768	cache_read=0.3,input=2,output=8	function_calling,reasoning,response_schema,tool_choice,vision			2026-08-27
        fireworks_ai/accounts/fireworks/routers/kimi-k2p7-code-fast	chat	262144	32768	cache_read=0.38,input=1.9,output=8	function_calling,reasoning,response_schema,tool_choice,vision			2026-08-27
        fireworks_ai/accounts/fireworks/routers/kimi-k3-fast	chat	1048576	131072	cache_read=0.45,input=4.5,output=22.5	function_calling,reasoning,response_schema,tool_choice,vision
        fireworks_ai/accounts/fireworks/routers/kimi-k3-spot	chat	1048576	131072	cache_read=0.21,input=2.1,output=10.5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        fireworks_ai/accounts/fireworks/routers/kimi-k3-us	chat	1048576	131072	cache_read=0.45,cache_read.priority=0.5625,input=4.5,input.priority=5.625,output=22.5,output.priority=28.125	function_calling,reasoning,response_schema,tool_choice,vision
        fireworks_ai/accounts/fireworks/routers/rune	evaluation	262144		cache_read=0.0084,input=0.042,output=0
        fireworks_ai/accounts/fireworks/routers/spot-deepseek-v4-flash	chat	1048576	384000	cache_read=0.021,input=0.105,output=0.21	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision		2026-08-14
        fireworks_ai/deepseek-v4-flash	chat	1048576	384000	cache_read=0.028,input=0.14,output=0.28	function_calling,reasoning,response_schema,tool_choice	vision		2026-08-14
        fireworks_ai/deepseek-v4-flash-0731	chat	1048576	131072	cache_read=0.007,cache_read.priority=0.00875,input=0.22,input.priority=0.275,output=0.66,output.priority=0.825	function_calling,reasoning,response_schema,tool_choice	vision		2026-09-25
        fireworks_ai/deepseek-v4-flash-vision-exp	chat	1048576	1048576	cache_read=0.007,cache_read.priority=0.00875,input=0.22,input.priority=0.275,output=0.66,output.priority=0.825	function_calling,response_schema,tool_choice,vision			2026-09-25
        fireworks_ai/deepseek-v4-pro-0813	chat	1048576	131072	cache_read=0.044,cache_read.priority=0.055,input=1.32,input.priority=1.65,output=3.96,output.priority=4.95	function_calling,reasoning,response_schema,tool_choice	vision		2026-09-25
        fireworks_ai/deepseek-v4p1-flash	chat	1048576	393216	cache_read=0.006,cache_read.priority=0.0075,input=0.3,input.priority=0.375,output=1.2,output.priority=1.5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        fireworks_ai/deepseek-v4p1-flash-us	chat	1048576	393216	cache_read=0.009,cache_read.priority=0.01125,input=0.45,input.priority=0.5625,output=1.8,output.priority=2.25	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        fireworks_ai/fireworks-ai-4.1b-to-16b				input=0.2,output=0.2			fireworks-ai-4.1b-to-16b
        fireworks_ai/fireworks-ai-56b-to-176b				input=1.2,output=1.2			fireworks-ai-56b-to-176b
        fireworks_ai/fireworks-ai-above-16b				input=0.9,output=0.9			fireworks-ai-above-16b
        fireworks_ai/fireworks-ai-default				input=0,output=0			fireworks-ai-default
        fireworks_ai/fireworks-ai-embedding-150m-to-350m				input=0.016,output=0			fireworks-ai-embedding-150m-to-350m
        fireworks_ai/fireworks-ai-embedding-up-to-150m				input=0.008,output=0			fireworks-ai-embedding-up-to-150m
        fireworks_ai/fireworks-ai-moe-up-to-56b				input=0.5,output=0.5			fireworks-ai-moe-up-to-56b
        fireworks_ai/fireworks-ai-up-to-4b				input=0.1,output=0.1			fireworks-ai-up-to-4b
        fireworks_ai/glm-4p7	chat	202752	202800	cache_read=0.3,input=0.6,output=2.2	function_calling,reasoning,response_schema,tool_choice
        fireworks_ai/glm-5p1	chat	202752	131072	cache_read=0.26,input=1.4,output=4.4	function_calling,reasoning,response_schema,tool_choice	vision
        fireworks_ai/glm-5p1-fast	chat	202800	131072	cache_read=0.52,input=2.8,output=8.8	function_calling,reasoning,response_schema,tool_choice	vision
        fireworks_ai/glm-5p2	chat	1048576	131072	cache_read=0.14,cache_read.priority=0.175,input=1.4,input.priority=1.75,output=4.4,output.priority=5.5	function_calling,reasoning,response_schema,tool_choice	vision		2026-09-25
        fireworks_ai/glm-5p2-fast	chat	1048576	131072	cache_read=0.21,input=2.1,output=6.6	function_calling,reasoning,response_schema,tool_choice	vision		2026-09-25
        fireworks_ai/glm-5p2-fast-us	chat	1048576	131072	cache_read=0.21,input=2.1,output=6.6	function_calling,reasoning,response_schema,tool_choice	vision		2026-09-25
        fireworks_ai/glm-5p3	chat	1048576	128000	cache_read=0.26,cache_read.priority=0.325,input=1.4,input.priority=1.75,output=4.4,output.priority=5.5	function_calling,reasoning,response_schema,tool_choice	vision
        fireworks_ai/glm-5p3-fast	chat	1048576	1048576	cache_read=0.39,input=2.1,output=6.6	function_calling,reasoning,response_schema,tool_choice	vision
        fireworks_ai/glm-5p3-flash	chat	1048576	1048576	cache_read=0.03,cache_read.priority=0.0375,input=0.15,input.priority=0.1875,output=0.5,output.priority=0.625	function_calling,response_schema,tool_choice,vision
        fireworks_ai/glm-5p3-flash-us	chat	1048576	1048576	cache_read=0.045,cache_read.priority=0.05625,input=0.225,input.priority=0.28125,output=0.75,output.priority=0.9375	function_calling,response_schema,tool_choice,vision			2026-11-07
        fireworks_ai/glm-5p3-us	chat	1048576	128000	cache_read=0.39,cache_read.priority=0.4875,input=2.1,input.priority=2.625,output=6.6,output.priority=8.25	function_calling,reasoning,response_schema,tool_choice	vision
        fireworks_ai/gpt-oss-120b	chat	131072	32768	cache_read=0.015,cache_read.priority=0.018,input=0.15,input.priority=0.18,output=0.6,output.priority=0.72	function_calling,reasoning,response_schema,tool_choice	vision		2026-11-07
        fireworks_ai/gpt-oss-20b	chat	131072	32768	cache_read=0.035,input=0.07,output=0.3	function_calling,reasoning,response_schema,tool_choice	vision
        fireworks_ai/kimi-k2p5	chat	262144	32768	cache_read=0.1,input=0.6,output=3	function_calling,response_schema,tool_choice
        fireworks_ai/kimi-k2p6	chat	262144	32768	cache_read=0.16,cache_read.priority=0.22,input=0.95,input.priority=1.5,output=4,output.priority=6	function_calling,reasoning,response_schema,tool_choice,vision			2026-09-25
        fireworks_ai/kimi-k2p6-fast	chat	262144	32768	cache_read=0.3,input=2,output=8	function_calling,reasoning,response_schema,tool_choice,vision			2026-08-27
        fireworks_ai/kimi-k2p7-code	chat	262144	32768	cache_read=0.19,cache_read.priority=0.285,input=0.95,input.priority=1.425,output=4,output.priority=6	function_calling,reasoning,response_schema,tool_choice,vision			2026-09-25
        fireworks_ai/kimi-k2p7-code-fast	chat	262144	32768	cache_read=0.38,input=1.9,output=8	function_calling,reasoning,response_schema,tool_choice,vision			2026-08-27
        fireworks_ai/kimi-k3	chat	1048576	131072	cache_read=0.3,cache_read.priority=0.375,input=3,input.priority=3.75,output=15,output.priority=18.75	function_calling,reasoning,response_schema,tool_choice,vision
        fireworks_ai/kimi-k3-fast	chat	1048576	131072	cache_read=0.45,input=4.5,output=22.5	function_calling,reasoning,response_schema,tool_choice,vision
        fireworks_ai/kimi-k3-us	chat	1048576	131072	cache_read=0.45,cache_read.priority=0.5625,input=4.5,input.priority=5.625,output=22.5,output.priority=28.125	function_calling,reasoning,response_schema,tool_choice,vision
        fireworks_ai/minimax-m2p1	chat	196608	204800	cache_read=0.03,input=0.3,output=1.2	function_calling,response_schema,tool_choice
        fireworks_ai/minimax-m3	chat	512000	512000	cache_read=0.06,cache_read.priority=0.09,input=0.3,input.priority=0.45,output=1.2,output.priority=1.8	function_calling,reasoning,response_schema,tool_choice,vision
        fireworks_ai/muse-glimmer-30b	chat	131072	16384	cache_read=0.04,cache_read.priority=0.06,input=0.35,input.priority=0.525,output=1.5,output.priority=2.25	function_calling,reasoning,response_schema,tool_choice,vision			2026-09-25
        fireworks_ai/nemotron-3-ultra-nvfp4	chat	262144	32768	cache_read=0.12,cache_read.priority=0.15,input=0.6,input.priority=0.75,output=2.4,output.priority=3	function_calling,reasoning,response_schema,tool_choice	vision		2026-11-07
        fireworks_ai/nemotron-lightning-3p5-30b-a3b	chat	262144	32768	cache_read=0.01,cache_read.priority=0.0125,input=0.05,input.priority=0.0625,output=0.2,output.priority=0.25	function_calling,reasoning,response_schema,tool_choice	vision		2026-11-07
        fireworks_ai/nomic-ai/nomic-embed-text-v1	embedding	8192		input=0.008,output=0
        fireworks_ai/nomic-ai/nomic-embed-text-v1.5	embedding	8192		input=0.008,output=0
        fireworks_ai/qwen3p7-plus	chat	262144	65536	cache_read=0.08,input=0.4,output=1.6	function_calling,reasoning,response_schema,tool_choice,vision
        fireworks_ai/qwen3p8-max	chat	262144		cache_read=0.25,cache_read.priority=0.375,input=2,input.priority=3,output=6,output.priority=9	function_calling,reasoning,response_schema,tool_choice,vision	mid_conversation_system
        fireworks_ai/thenlper/gte-base	embedding	512		input=0.008,output=0
        fireworks_ai/thenlper/gte-large	embedding	512		input=0.016,output=0
        friendliai/MiniMaxAI/MiniMax-M2.5	chat	196608	196608	cache_read=0.06,input=0.3,output=1.2	function_calling,native_structured_output,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice	image_input,video_input,vision
        friendliai/deepseek-ai/DeepSeek-V3.2	chat	163840	163840	cache_read=0.25,input=0.5,output=1.5	function_calling,native_structured_output,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice	image_input,video_input,vision
        friendliai/google/gemma-4-31B-it	chat	262144	262144	input=0.14,output=0.4	function_calling,image_input,native_structured_output,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice,vision	prompt_caching,video_input
        friendliai/zai-org/GLM-5.1	chat	202752	202752	cache_read=0.26,input=1.4,output=4.4	function_calling,native_structured_output,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice	image_input,video_input,vision
        friendliai/zai-org/GLM-5.2	chat	1048576	1048576	cache_read=0.26,input=1.4,output=4.4	function_calling,native_structured_output,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice	image_input,video_input,vision
        friendliai/zai-org/GLM-5.3	chat	1048576	1048576	cache_read=0.234,input=1.26,output=3.96	function_calling,native_structured_output,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice	image_input,video_input,vision
        friendliai/zai-org/GLM-5.3-Flash	chat	1048576	1048576	cache_read=0.03,input=0.15,output=0.5	function_calling,image_input,native_structured_output,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice,video_input,vision
        gemini/deep-research-max-preview-04-2026	chat	1048576	65536	input=2,input.batch=1,output=12,output.batch=6	system_messages,vision,web_search	function_calling,prompt_caching,response_schema
        gemini/deep-research-preview-04-2026	chat	1048576	65536	input=2,input.batch=1,output=12,output.batch=6	system_messages,vision,web_search	function_calling,prompt_caching,response_schema
        gemini/deep-research-pro-preview-12-2025	chat	1048576	65536	input=2,input.batch=1,output=12,output.batch=6	pdf_input,prompt_caching,response_schema,system_messages,vision,web_search	function_calling		2026-10-23
        gemini/gemini-2.0-flash-exp-image-generation	image_generation	32768	32768	input=0,output=0	vision			2025-11-14
        gemini/gemini-2.0-flash-exp-image-generation@bare	image_generation	32768	32768	input=0,output=0	vision		gemini-2.0-flash-exp-image-generation	2025-11-14
        gemini/gemini-2.5-computer-use-preview-10-2025	chat	128000	64000	input=1.25,input.above_200000=2.5,output=10,output.above_200000=15	computer_use,function_calling,system_messages,tool_choice,vision			2026-07-28
        gemini/gemini-2.5-flash	chat	1048576	65536	cache_read=0.03,cache_read.batch=0.03,cache_read.flex=0.03,cache_read.priority=0.054,cache_read_audio=0.1,cache_read_audio.batch=0.1,cache_read_audio.flex=0.1,cache_read_audio.priority=0.18,input=0.3,input.batch=0.15,input.flex=0.15,input.priority=0.54,input_audio=1,input_audio.batch=0.5,input_audio.flex=0.5,input_audio.priority=1.8,output=2.5,output.batch=1.25,output.flex=1.25,output.priority=4.5,output_reasoning=2.5	audio_input,function_calling,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,vision,web_search	audio_output,image_size
        gemini/gemini-2.5-flash-image	image_generation	65536	32768	cache_read=0.03,input=0.3,input.batch=0.15,input.flex=0.15,input.priority=0.54,input_audio=1,output=2.5,output.batch=1.25,output.flex=1.25,output.priority=4.5,output_image=30,output_reasoning=2.5	parallel_function_calling,pdf_input,prompt_caching,system_messages,tool_choice,url_context,vision	audio_input,audio_output,function_calling,image_size,reasoning,response_schema,web_search		2027-03-15
        gemini/gemini-2.5-flash-lite	chat	1048576	65536	cache_read=0.01,cache_read.batch=0.01,cache_read.flex=0.01,cache_read.priority=0.018,cache_read_audio=0.03,cache_read_audio.batch=0.03,cache_read_audio.flex=0.03,cache_read_audio.priority=0.054,input=0.1,input.batch=0.05,input.flex=0.05,input.priority=0.18,input_audio=0.3,input_audio.batch=0.15,input_audio.flex=0.15,input_audio.priority=0.54,output=0.4,output.batch=0.2,output.flex=0.2,output.priority=0.72,output_reasoning=0.4	audio_input,function_calling,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,vision,web_search	audio_output,image_size
        gemini/gemini-2.5-flash-native-audio-latest	realtime	131072	8192	input=0.5,input_audio=3,output=2,output_audio=12	audio_input,audio_output
        gemini/gemini-2.5-flash-native-audio-latest@bare	realtime	131072	8192	input=0.5,input_audio=3,output=2,output_audio=12	audio_input,audio_output		gemini-2.5-flash-native-audio-latest
        gemini/gemini-2.5-flash-native-audio-preview-09-2025	realtime	1048576	8192	input=0.5,input_audio=3,output=2,output_audio=12	audio_input,audio_output
        gemini/gemini-2.5-flash-native-audio-preview-09-2025@bare	realtime	1048576	8192	input=0.5,input_audio=3,output=2,output_audio=12	audio_input,audio_output		gemini-2.5-flash-native-audio-preview-09-2025
        gemini/gemini-2.5-flash-native-audio-preview-12-2025	realtime	131072	8192	input=0.5,input_audio=3,input_video=3,output=2,output_audio=12	audio_input,audio_output,function_calling,reasoning,vision,web_search	response_schema		2026-11-17
        gemini/gemini-2.5-flash-native-audio-preview-12-2025@bare	realtime	131072	8192	input=0.5,input_audio=3,input_video=3,output=2,output_audio=12	audio_input,audio_output,function_calling,vision,web_search	response_schema	gemini-2.5-flash-native-audio-preview-12-2025	2026-11-17
        gemini/gemini-2.5-flash-preview-tts	audio_speech	8192	16384	input=0.5,input.batch=0.25,output=10,output.batch=5,output_audio=10		audio_input,function_calling,response_schema,web_search		2026-11-17
        gemini/gemini-2.5-flash-preview-tts@bare	audio_speech	8192	16384	input=0.5,input.batch=0.25,output=10,output.batch=5,output_audio=10		audio_input,function_calling,response_schema,web_search	gemini-2.5-flash-preview-tts	2026-11-17
        gemini/gemini-2.5-pro	chat	1048576	65536	cache_read=0.125,cache_read.above_200000=0.25,cache_read.above_200000.batch=0.25,cache_read.above_200000.priority=0.45,cache_read.batch=0.125,cache_read.flex=0.125,cache_read.priority=0.225,input=1.25,input.above_200000=2.5,input.above_200000.batch=1.25,input.above_200000.priority=4.5,input.batch=0.625,input.flex=0.625,input.priority=2.25,output=10,output.above_200000=15,output.above_200000.batch=7.5,output.above_200000.priority=27,output.batch=5,output.flex=5,output.priority=18	audio_input,function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search
        gemini/gemini-2.5-pro-preview-tts	chat	8192	16384	cache_read=0.125,input=1,input.batch=0.5,input_audio=0.7,output=20,output.batch=10,output_audio=20	prompt_caching,system_messages,tool_choice	audio_input,audio_output,function_calling,response_schema,vision,web_search		2026-11-17
        gemini/gemini-3-flash-preview	chat	1048576	65536	cache_read=0.05,cache_read.batch=0.05,cache_read.flex=0.05,cache_read.priority=0.09,cache_read_audio=0.1,cache_read_audio.batch=0.1,cache_read_audio.flex=0.1,cache_read_audio.priority=0.18,input=0.5,input.batch=0.25,input.flex=0.25,input.priority=0.9,input_audio=1,input_audio.batch=0.5,input_audio.flex=0.5,input_audio.priority=1.8,output=3,output.batch=1.5,output.flex=1.5,output.priority=5.4,output_reasoning=3	audio_input,computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,vision,web_search	audio_output
        gemini/gemini-3-pro-image	image_generation	65536	32768	input=2,input.batch=1,input.flex=1,input.priority=3.6,output=12,output.batch=6,output.flex=6,output.priority=21.6,output_image=120,output_image.batch=60	reasoning,system_messages,vision,web_search	function_calling,prompt_caching,response_schema
        gemini/gemini-3-pro-image-preview	image_generation	131072	32768	input=2,input.batch=1,input.flex=1,input.priority=3.6,output=12,output.batch=6,output.flex=6,output.priority=21.6,output_image=120	prompt_caching,system_messages,vision,web_search	function_calling,reasoning,response_schema		2026-06-25
        gemini/gemini-3.1-flash-image	image_generation	131072	32768	input=0.5,input.batch=0.25,output=3,output.batch=1.5,output_image=60,output_image.batch=30	pdf_input,reasoning,system_messages,vision,web_search	function_calling,prompt_caching,response_schema
        gemini/gemini-3.1-flash-image-preview	image_generation	65536	65536	input=0.5,input.batch=0.25,output=3,output.batch=1.5,output_image=60	prompt_caching,system_messages,vision,web_search	function_calling,reasoning,response_schema		2026-06-25
        gemini/gemini-3.1-flash-lite	chat	1048576	65536	cache_read=0.025,cache_read.batch=0.0125,cache_read.flex=0.0125,cache_read.priority=0.045,cache_read_audio=0.05,cache_read_audio.batch=0.025,cache_read_audio.flex=0.025,cache_read_audio.priority=0.09,input=0.25,input.batch=0.125,input.flex=0.125,input.priority=0.45,input_audio=0.5,input_audio.batch=0.25,input_audio.flex=0.25,input_audio.priority=0.9,output=1.5,output.batch=0.75,output.flex=0.75,output.priority=2.7,output_reasoning=1.5	audio_input,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	audio_output		2027-05-07
        gemini/gemini-3.1-flash-lite-image	image_generation	65536	4096	input=0.25,input.batch=0.125,output=1.5,output.batch=0.75,output_image=30,output_image.batch=15	pdf_input,reasoning,system_messages,vision	function_calling,prompt_caching,response_schema,web_search
        gemini/gemini-3.1-flash-lite-preview	chat	1048576	65536	cache_read=0.025,cache_read.batch=0.0125,cache_read.flex=0.0125,cache_read.priority=0.045,cache_read_audio=0.05,input=0.25,input.batch=0.125,input.flex=0.125,input.priority=0.45,input_audio=0.5,input_audio.batch=0.25,output=1.5,output.batch=0.75,output.flex=0.75,output.priority=2.7,output_reasoning=1.5	audio_input,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	audio_output		2026-05-25
        gemini/gemini-3.1-flash-live-preview	realtime	131072	65536	input=0.75,input_audio=3,input_image=1,input_video=1,output=4.5,output_audio=12	audio_input,audio_output,function_calling,reasoning,vision,web_search	response_schema		2026-11-17
        gemini/gemini-3.1-flash-live-preview@bare	realtime	131072	65536	input=0.75,input_audio=3,input_image=1,input_video=1,output=4.5,output_audio=12	audio_input,audio_output,function_calling,vision,web_search	response_schema	gemini-3.1-flash-live-preview	2026-11-17
        gemini/gemini-3.1-flash-tts-preview	audio_speech	8192	16384	input=1,input.batch=0.5,output=20,output.batch=10,output_audio=20		function_calling,response_schema,web_search		2026-11-17
        gemini/gemini-3.1-pro-preview	chat	1048576	65536	cache_read=0.2,cache_read.above_200000=0.4,cache_read.above_200000.batch=0.4,cache_read.above_200000.priority=0.72,cache_read.batch=0.2,cache_read.flex=0.2,cache_read.priority=0.36,input=2,input.above_200000=4,input.above_200000.batch=2,input.above_200000.priority=7.2,input.batch=1,input.flex=1,input.priority=3.6,output=12,output.above_200000=18,output.above_200000.batch=9,output.above_200000.priority=32.4,output.batch=6,output.flex=6,output.priority=21.6	audio_input,function_calling,native_streaming,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search
        gemini/gemini-3.1-pro-preview-customtools	chat	1048576	65536	cache_read=0.2,cache_read.above_200000=0.4,cache_read.above_200000.batch=0.4,cache_read.above_200000.priority=0.72,cache_read.batch=0.2,cache_read.flex=0.2,cache_read.priority=0.36,input=2,input.above_200000=4,input.above_200000.batch=2,input.above_200000.priority=7.2,input.batch=1,input.flex=1,input.priority=3.6,output=12,output.above_200000=18,output.above_200000.batch=9,output.above_200000.priority=32.4,output.batch=6,output.flex=6,output.priority=21.6	audio_input,function_calling,native_streaming,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search
        gemini/gemini-3.5-flash	chat	1048576	65536	cache_read=0.15,cache_read.batch=0.075,cache_read.flex=0.08,cache_read.priority=0.27,input=1.5,input.batch=0.75,input.flex=0.75,input.priority=2.7,input_audio=1.5,input_audio.priority=2.7,output=9,output.batch=4.5,output.flex=4.5,output.priority=16.2,output_reasoning=9	audio_input,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	audio_output
        gemini/gemini-3.5-flash-lite	chat	1048576	65536	cache_read=0.03,cache_read.batch=0.02,cache_read.flex=0.02,cache_read.priority=0.05,input=0.3,input.batch=0.15,input.flex=0.15,input.priority=0.54,output=2.5,output.batch=1.25,output.flex=1.25,output.priority=4.5,output_reasoning=2.5	audio_input,computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	audio_output,sampling_params
        gemini/gemini-3.5-live-translate-preview	realtime	131072	65536	input=3.5,input_audio=3.5,output=21,output_audio=21	audio_input,audio_output	function_calling,response_schema,web_search
        gemini/gemini-3.5-transcribe	audio_transcription	98304	32768	input=2,input_audio=2,output=12	audio_input	function_calling
        gemini/gemini-3.5-transcribe-live	audio_transcription	131072	65536	input=3.5,input_audio=3.5,output=21	audio_input	function_calling
        gemini/gemini-3.6-flash	chat	1048576	65536	cache_read=0.075,cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.135,input=0.75,input.batch=0.375,input.flex=0.375,input.priority=1.35,output=3.75,output.batch=1.875,output.flex=1.875,output.priority=6.75,output_reasoning=3.75	audio_input,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	audio_output,sampling_params
        gemini/gemini-3.7-flash	chat	1048576	65536	cache_read=0.075,cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.135,input=0.75,input.batch=0.375,input.flex=0.375,input.priority=1.35,output=3.75,output.batch=1.875,output.flex=1.875,output.priority=6.75,output_reasoning=3.75	audio_input,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	audio_output,minimal_reasoning_effort,sampling_params
        gemini/gemini-3.8-flash	chat	1048576	65536	cache_read=0.075,cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.135,input=0.75,input.batch=0.375,input.flex=0.375,input.priority=1.35,output=3.75,output.batch=1.875,output.flex=1.875,output.priority=6.75,output_reasoning=3.75	audio_input,computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	audio_output,minimal_reasoning_effort,sampling_params
        gemini/gemini-3.8-flash-lite-tts	audio_speech	8192	16384	cache_read=0.125,cache_read.batch=0.0625,cache_read.flex=0.025,cache_read.priority=0.225,input=0.5,input.batch=0.25,input.flex=0.25,input.priority=0.9,output=6,output.batch=3,output.flex=3,output.priority=10.8,output_audio=6	prompt_caching
        gemini/gemini-3.8-flash-tts	audio_speech	8192	16384	cache_read=0.125,cache_read.batch=0.0625,cache_read.flex=0.025,cache_read.priority=0.225,input=0.5,input.batch=0.25,input.flex=0.25,input.priority=0.9,output=9,output.batch=4.5,output.flex=4.5,output.priority=16.2,output_audio=9	prompt_caching
        gemini/gemini-3.8-live	realtime	131072	65536	input=0.75,input_audio=3,input_image=1,input_video=1,output=4.5,output_audio=12	audio_input,function_calling,reasoning,vision,web_search	response_schema
        gemini/gemini-3.8-live-extended-thinking	realtime	131072	65536	input=0.75,input_audio=3,input_image=1,input_video=1,output=4.5,output_audio=12	audio_input,function_calling,reasoning,vision,web_search	response_schema
        gemini/gemini-3.8-live-extended-thinking@bare	realtime	131072	65536	input=0.75,input_audio=3,input_image=1,output=4.5,output_audio=12	audio_input,audio_output,function_calling,reasoning,vision,web_search	response_schema	gemini-3.8-live-extended-thinking
        gemini/gemini-3.8-live@bare	realtime	131072	65536	input=0.75,input_audio=3,input_image=1,output=4.5,output_audio=12	audio_input,audio_output,function_calling,vision,web_search	response_schema	gemini-3.8-live
        gemini/gemini-4-argon	chat	1048576	1048576	cache_read=0.1,cache_read.batch=0.05,cache_read.flex=0.05,cache_read.priority=0.18,input=2,input.batch=1,input.flex=1,input.priority=3.6,output=10,output.batch=5,output.flex=5,output.priority=18,output_reasoning=10	audio_input,computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	audio_output,minimal_reasoning_effort
        gemini/gemini-embedding-001	embedding	2048		input=0.15,input.batch=0.075,output=0				2028-05-14
        gemini/gemini-embedding-2	embedding	8192		input=0.2,input.batch=0.1,input_audio=6.5,input_audio.batch=3.25,input_image=0.45,input_image.batch=0.225,input_video=12,input_video.batch=6,output=0	audio_input,multimodal,vision
        gemini/gemini-embedding-2-preview	embedding	8192		input=0.2,input.batch=0.1,input_audio=6.5,input_audio.batch=3.25,input_image=0.45,input_image.batch=0.225,input_video=12,input_video.batch=6,output=0	audio_input,multimodal,vision
        gemini/gemini-exp-1114	chat	1048576	8192	input=0,input.above_128000=0,output=0,output.above_128000=0	function_calling,response_schema,system_messages,tool_choice,vision
        gemini/gemini-exp-1206	chat	2097152	8192	input=0,input.above_128000=0,output=0,output.above_128000=0	function_calling,response_schema,system_messages,tool_choice,vision
        gemini/gemini-exp-1206@bare	chat	1048576	65535	cache_read=0.03,input=0.3,input_audio=1,output=2.5,output_reasoning=2.5	function_calling,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,vision,web_search	audio_output	gemini-exp-1206
        gemini/gemini-flash-latest	chat	1048576	65536	cache_read=0.075,cache_read.flex=0.0375,cache_read.priority=0.135,input=0.75,input.batch=0.375,input.flex=0.375,input.priority=1.35,output=3.75,output.batch=1.875,output.flex=1.875,output.priority=6.75,output_reasoning=3.75	audio_input,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	audio_output
        gemini/gemini-flash-latest@bare	chat	1048576	65536	cache_read=0.075,cache_read.flex=0.0375,cache_read.priority=0.135,input=0.75,input.batch=0.375,input.flex=0.375,input.priority=1.35,output=3.75,output.batch=1.875,output.flex=1.875,output.priority=6.75,output_reasoning=3.75	audio_input,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	audio_output	gemini-flash-latest
        gemini/gemini-flash-lite-latest	chat	1048576	65536	cache_read=0.03,cache_read.flex=0.02,cache_read.priority=0.05,input=0.3,input.batch=0.15,input.flex=0.15,input.priority=0.54,output=2.5,output.batch=1.25,output.flex=1.25,output.priority=4.5,output_reasoning=2.5	audio_input,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	audio_output	gemini-flash-lite-latest
        gemini/gemini-gemma-2-27b-it	chat	8192	8192	input=0.35,output=1.05	function_calling,tool_choice,vision
        gemini/gemini-gemma-2-9b-it	chat	8192	8192	input=0.35,output=1.05	function_calling,tool_choice,vision
        gemini/gemini-live-2.5-flash-preview-native-audio-09-2025	realtime	1048576	65535	input=0.5,input_audio=3,output=2,output_audio=12	audio_input,audio_output,function_calling,parallel_function_calling,pdf_input,response_schema,system_messages,tool_choice,url_context,vision,web_search	prompt_caching
        gemini/gemini-nano-banana-2.1	image_generation	131072	32768	input=1.5,input.batch=0.75,output=7.5,output.batch=3.75,output_image=30,output_image.batch=15	pdf_input,reasoning,system_messages,vision,web_search	function_calling,prompt_caching,response_schema
        gemini/gemini-omni-1.1-flash	chat	1048576	65536	input=1.5,input_audio=1.5,output=9,output_reasoning=9,output_video=17.5	audio_input,reasoning,system_messages,video_input,vision
        gemini/gemini-omni-flash-preview	chat	131072	65536	input=1.5,input_audio=1.5,output=9,output_reasoning=9,output_video=17.5	audio_input,reasoning,system_messages,video_input,vision			2026-10-22
        gemini/gemini-pro-latest	chat	1048576	65536	cache_read=0.2,cache_read.above_200000=0.4,cache_read.above_200000.priority=0.72,cache_read.flex=0.2,cache_read.priority=0.36,input=2,input.above_200000=4,input.above_200000.priority=7.2,input.batch=1,input.flex=1,input.priority=3.6,output=12,output.above_200000=18,output.above_200000.priority=32.4,output.batch=6,output.flex=6,output.priority=21.6	audio_input,function_calling,native_streaming,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search		gemini-pro-latest
        gemini/gemini-robotics-er-2-preview	chat	131072	65536	cache_read=0.1,cache_read.batch=0.05,input=1,input.batch=0.5,input_audio=1,output=5,output.batch=2.5,output_reasoning=5	audio_input,function_calling,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	audio_output
        gemini/gemini-robotics-er-2-streaming-preview	chat	131072	65536	input=1,input_audio=1,output=5	audio_input,function_calling,reasoning,video_input,vision,web_search
        gemini/gemma-3-27b-it	chat	131072	8192	input=0,input.above_128000=0,output=0,output.above_128000=0	function_calling,response_schema,tool_choice,vision	audio_output,system_messages
        gemini/gemma-4-26b-a4b-it	chat	262144	32768	input=0,output=0	function_calling,reasoning,response_schema,system_messages,tool_choice,vision
        gemini/gemma-4-31b-it	chat	262144	32768	input=0,output=0	function_calling,reasoning,response_schema,system_messages,tool_choice,vision
        gemini/imagen-3.0-fast-generate-001	image_generation
        gemini/imagen-3.0-generate-001	image_generation
        gemini/learnlm-1.5-pro-experimental	chat	32767	8192	input=0,input.above_128000=0,output=0,output.above_128000=0	function_calling,response_schema,system_messages,tool_choice,vision	audio_output
        gemini/lyria-3-clip-preview	chat	131072	8192	input=0,output=0	audio_output	audio_input,function_calling,prompt_caching,response_schema,system_messages,vision,web_search
        gemini/lyria-3-pro-preview	chat	131072	8192	input=0,output=0	audio_output	audio_input,function_calling,prompt_caching,response_schema,system_messages,vision,web_search
        gemini/lyria-3.5	chat	131072	65536	input=0,output=0	audio_output	audio_input,function_calling,prompt_caching,response_schema,system_messages,vision,web_search
        gemini/lyria-3.5-clip-preview	chat	131072	8192	input=0,output=0	audio_output	audio_input,function_calling,prompt_caching,response_schema,system_messages,vision,web_search
        gemini/lyria-3.5-pro-preview	chat	131072	8192	input=0,output=0	audio_output	audio_input,function_calling,prompt_caching,response_schema,system_messages,vision,web_search
        gemini/lyria-realtime-exp	chat	1048576	65536	input=0,output=0	audio_output	audio_input,function_calling,prompt_caching,response_schema,system_messages,vision,web_search
        gemini/nano-banana-pro-preview	image_generation	131072	32768	input=2,input.batch=1,input.flex=1,input.priority=3.6,output=12,output.batch=6,output.flex=6,output.priority=21.6,output_image=120	prompt_caching,response_schema,system_messages,vision,web_search	function_calling,reasoning
        gemini/veo-3.1-fast-generate-001	video_generation	1024
        gemini/veo-3.1-fast-generate-preview	video_generation	1024						2026-10-22
        gemini/veo-3.1-generate-001	video_generation	1024
        gemini/veo-3.1-generate-preview	video_generation	1024						2026-10-22
        gemini/veo-3.1-lite-generate-preview	video_generation	1024						2026-10-22
        gigachat/Embeddings	embedding	512		input=0,output=0
        gigachat/Embeddings-2	embedding	512		input=0,output=0
        gigachat/EmbeddingsGigaR	embedding	4096		input=0,output=0
        gigachat/GigaChat-2	chat	128000	8192	input=0,output=0	function_calling,system_messages
        gigachat/GigaChat-2-Max	chat	128000	8192	input=0,output=0	function_calling,system_messages,vision
        gigachat/GigaChat-2-Pro	chat	128000	8192	input=0,output=0	function_calling,system_messages,vision
        gigachat/GigaEmbeddings-3B-2025-09	embedding	4096		input=0,output=0
        github_copilot/claude-fable-5	chat	200000	64000	cache_read=1,cache_write=12.5,input=10,output=50	adaptive_thinking,function_calling,parallel_function_calling,reasoning,response_schema,vision
        github_copilot/claude-fable-5.1	chat	200000	64000	cache_read=0.25,cache_write=12.5,input=10,output=50	adaptive_thinking,function_calling,parallel_function_calling,reasoning,response_schema,vision
        github_copilot/claude-haiku-4.5	chat	128000	16000	cache_read=0.1,cache_write=1.25,input=1,output=5	function_calling,parallel_function_calling,reasoning,vision
        github_copilot/claude-haiku-5.5	chat	128000	16000	cache_read=0.01,cache_read.above_100000=0.05,cache_write=0.125,cache_write.above_100000=0.625,input=0.1,input.above_100000=0.5,output=0.5,output.above_100000=2.5	adaptive_thinking,function_calling,parallel_function_calling,reasoning,response_schema,vision
        github_copilot/claude-opus-4.8	chat	200000	64000	cache_read=0.5,cache_write=6.25,input=5,output=25	adaptive_thinking,function_calling,parallel_function_calling,reasoning,response_schema,vision			2026-11-16
        github_copilot/claude-opus-4.8-fast	chat	200000	64000	cache_read=1,cache_write=12.5,input=10,output=50	adaptive_thinking,function_calling,parallel_function_calling,reasoning,response_schema,vision			2026-11-16
        github_copilot/claude-opus-5	chat	200000	64000	cache_read=0.5,cache_write=6.25,input=5,output=25	adaptive_thinking,function_calling,parallel_function_calling,reasoning,response_schema,vision			2026-11-16
        github_copilot/claude-opus-5.5	chat	200000	128000	cache_read=0.2,cache_write=5,input=4,output=20	adaptive_thinking,function_calling,parallel_function_calling,reasoning,response_schema,vision
        github_copilot/claude-sonnet-4.6	chat	200000	64000	cache_read=0.3,cache_write=3.75,input=3,output=15	adaptive_thinking,function_calling,legacy_thinking,parallel_function_calling,reasoning,response_schema,vision			2026-09-01
        github_copilot/claude-sonnet-5	chat	200000	64000	cache_read=0.2,cache_write=2.5,input=2,output=10	adaptive_thinking,function_calling,parallel_function_calling,reasoning,response_schema,vision
        github_copilot/claude-sonnet-5.5	chat	200000	128000	cache_read=0.1,cache_write=2.5,input=2,output=10	adaptive_thinking,function_calling,parallel_function_calling,reasoning,response_schema,vision
        github_copilot/gemini-3.7-flash	chat	200000	64000	cache_read=0.075,input=0.75,output=3.75	function_calling,parallel_function_calling,reasoning,vision	sampling_params		2026-10-19
        github_copilot/gemini-3.8-flash	chat	200000	65536	cache_read=0.075,input=0.75,output=3.75	function_calling,parallel_function_calling,reasoning,vision	sampling_params
        github_copilot/gemini-4-argon	chat	200000	65536	cache_read=0.1,input=2,output=10	function_calling,parallel_function_calling,reasoning,vision
        github_copilot/gpt-3.5-turbo	chat	16384	4096		function_calling
        github_copilot/gpt-3.5-turbo-0613	chat	16384	4096		function_calling
        github_copilot/gpt-4	chat	32768	4096		function_calling
        github_copilot/gpt-4-0613	chat	32768	4096		function_calling
        github_copilot/gpt-4-o-preview	chat	64000	4096		function_calling,parallel_function_calling
        github_copilot/gpt-4.1	chat	128000	16384		function_calling,parallel_function_calling,response_schema,vision			2026-06-01
        github_copilot/gpt-4.1-2025-04-14	chat	128000	16384		function_calling,parallel_function_calling,response_schema,vision			2026-06-01
        github_copilot/gpt-41-copilot	completion
        github_copilot/gpt-4o	chat	64000	4096		function_calling,parallel_function_calling,vision
        github_copilot/gpt-4o-2024-05-13	chat	64000	4096		function_calling,parallel_function_calling,vision
        github_copilot/gpt-4o-2024-08-06	chat	64000	16384		function_calling,parallel_function_calling
        github_copilot/gpt-4o-2024-11-20	chat	64000	16384		function_calling,parallel_function_calling,vision
        github_copilot/gpt-4o-mini	chat	64000	4096		function_calling,parallel_function_calling
        github_copilot/gpt-4o-mini-2024-07-18	chat	64000	4096		function_calling,parallel_function_calling
        github_copilot/gpt-5-mini	chat	128000	64000	cache_read=0.025,input=0.25,output=2	function_calling,parallel_function_calling,response_schema,vision			2026-10-19
        github_copilot/gpt-5.3-codex	responses	128000	128000	cache_read=0.175,input=1.75,output=14	function_calling,parallel_function_calling,reasoning,response_schema,vision
        github_copilot/gpt-5.4	chat	272000	128000	cache_read=0.25,cache_read.above_272000=0.5,input=2.5,input.above_272000=5,output=15,output.above_272000=22.5	function_calling,parallel_function_calling,reasoning,response_schema,vision			2026-10-19
        github_copilot/gpt-5.4-mini	responses	272000	128000	cache_read=0.075,input=0.75,output=4.5	function_calling,parallel_function_calling,reasoning,response_schema,vision			2026-10-19
        github_copilot/gpt-5.4-nano	responses	272000	128000	cache_read=0.02,input=0.2,output=1.25	function_calling,parallel_function_calling,reasoning,response_schema,vision
        github_copilot/gpt-5.5	responses	272000	128000	cache_read=0.5,cache_read.above_272000=1,input=5,input.above_272000=10,output=30,output.above_272000=45	function_calling,parallel_function_calling,reasoning,response_schema,vision			2026-10-19
        github_copilot/gpt-5.6-luna	responses	200000	128000	cache_read=0.02,cache_read.above_200000=0.04,cache_write=0.25,cache_write.above_200000=0.5,input=0.2,input.above_200000=0.4,output=1.2,output.above_200000=1.8	function_calling,parallel_function_calling,reasoning,response_schema,vision
        github_copilot/gpt-5.6-sol	responses	272000	128000	cache_read=0.4,cache_read.above_272000=0.8,cache_write=5,cache_write.above_272000=10,input=4,input.above_272000=8,output=20,output.above_272000=30	function_calling,parallel_function_calling,reasoning,response_schema,vision
        github_copilot/gpt-5.6-terra	responses	272000	128000	cache_read=0.2,cache_read.above_272000=0.4,cache_write=2.5,cache_write.above_272000=5,input=2,input.above_272000=4,output=12,output.above_272000=18	function_calling,parallel_function_calling,reasoning,response_schema,vision			2026-11-16
        github_copilot/gpt-6-astra	responses	922000	128000	cache_read=1,cache_read.above_272000=2,cache_write=12.5,cache_write.above_272000=25,input=10,input.above_272000=20,output=50,output.above_272000=75	function_calling,parallel_function_calling,reasoning,response_schema,vision
        github_copilot/gpt-6-luna	responses	922000	128000	cache_read=0.01,cache_read.above_272000=0.02,cache_write=0.125,cache_write.above_272000=0.25,input=0.1,input.above_272000=0.2,output=0.5,output.above_272000=0.75	function_calling,parallel_function_calling,reasoning,response_schema,vision
        github_copilot/gpt-6-sol	responses	922000	128000	cache_read=0.2,cache_read.above_272000=0.4,cache_write=2.5,cache_write.above_272000=5,input=2,input.above_272000=4,output=10,output.above_272000=15	function_calling,parallel_function_calling,reasoning,response_schema,vision
        github_copilot/gpt-6.1-sol	responses	922000	128000	cache_read=0.1,cache_read.above_272000=0.2,cache_write=2.5,cache_write.above_272000=5,input=2,input.above_272000=4,output=10,output.above_272000=15	function_calling,parallel_function_calling,reasoning,response_schema,vision
        github_copilot/gpt-6.1-terra	responses	922000	128000	cache_read=0.05,cache_read.above_272000=0.1,cache_write=1.25,cache_write.above_272000=2.5,input=1,input.above_272000=2,output=5,output.above_272000=7.5	function_calling,parallel_function_calling,reasoning,response_schema,vision
        github_copilot/grok-4.5	chat	500000	500000	cache_read=0.5,cache_read.above_200000=1,input=2,input.above_200000=4,output=6,output.above_200000=12	function_calling,parallel_function_calling,reasoning,response_schema,vision			2026-10-19
        github_copilot/grok-4.6	chat	500000	500000	cache_read=0.5,cache_read.above_200000=1,input=2,input.above_200000=4,output=6,output.above_200000=12	function_calling,parallel_function_calling,reasoning,response_schema,vision
        github_copilot/grok-4.7	chat	500000	500000	cache_read=0.5,cache_read.above_200000=1,input=2,input.above_200000=4,output=6,output.above_200000=12	function_calling,parallel_function_calling,reasoning,response_schema,vision
        github_copilot/kimi-k3	chat	917504	131072	cache_read=0.3,input=3,output=15	function_calling,parallel_function_calling,response_schema,vision
        github_copilot/mai-code-1.1-flash	responses	128000	128000	cache_read=0.02,input=0.2,output=1.2	function_calling,parallel_function_calling,response_schema,vision
        github_copilot/text-embedding-3-small	embedding	8191
        github_copilot/text-embedding-3-small-inference	embedding	8191
        github_copilot/text-embedding-ada-002	embedding	8191
        gmi/MiniMaxAI/MiniMax-M2.1	chat	196608	16384	input=0.3,output=1.2
        gmi/Qwen/Qwen3-VL-235B-A22B-Instruct-FP8	chat	262144	16384	input=0.3,output=1.4	vision
        gmi/anthropic/claude-opus-4	chat	409600	32000	input=15,output=75	function_calling,vision
        gmi/anthropic/claude-opus-4.5	chat	409600	32000	input=5,output=25	function_calling,output_config,vision
        gmi/anthropic/claude-sonnet-4	chat	409600	32000	input=3,output=15	function_calling,vision
        gmi/anthropic/claude-sonnet-4.5	chat	409600	32000	input=3,output=15	function_calling,vision
        gmi/deepseek-ai/DeepSeek-V3-0324	chat	163840	16384	input=0.28,output=0.88	function_calling
        gmi/deepseek-ai/DeepSeek-V3.2	chat	163840	16384	input=0.28,output=0.4	function_calling
        gmi/google/gemini-3-flash-preview	chat	1048576	65536	input=0.5,output=3	function_calling,system_messages,vision
        gmi/moonshotai/Kimi-K2-Thinking	chat	262144	16384	input=0.8,output=1.2
        gmi/openai/gpt-4o	chat	131072	16384	input=2.5,output=10	function_calling,vision
        gmi/openai/gpt-4o-mini	chat	131072	16384	input=0.15,output=0.6	function_calling,vision
        gmi/openai/gpt-5	chat	409600	32000	input=1.25,output=10	function_calling
        gmi/openai/gpt-5.1	chat	409600	32000	input=1.25,output=10	function_calling
        gmi/openai/gpt-5.2	chat	409600	32000	input=1.75,output=14	function_calling
        gmi/zai-org/GLM-4.7-FP8	chat	202752	16384	input=0.4,output=2
        google_pse/search	search
        gradient_ai/alibaba-qwen3-32b	chat	131072	40960			tool_choice
        gradient_ai/anthropic-claude-3-opus	chat	200000	1024	input=15,output=75		tool_choice
        gradient_ai/anthropic-claude-3.5-haiku	chat	200000	1024	input=0.8,output=4		tool_choice
        gradient_ai/anthropic-claude-3.5-sonnet	chat	200000	1024	input=3,output=15		tool_choice
        gradient_ai/anthropic-claude-3.7-sonnet	chat	200000	1024	input=3,output=15		tool_choice
        gradient_ai/deepseek-r1-distill-llama-70b	chat	32768	8000	input=0.99,output=0.99		tool_choice
        gradient_ai/llama3-8b-instruct	chat	8192	512	input=0.2,output=0.2		tool_choice
        gradient_ai/llama3.3-70b-instruct	chat	128000	2048	input=0.65,output=0.65		tool_choice
        gradient_ai/mistral-nemo-instruct-2407	chat	128000	512	input=0.3,output=0.3		tool_choice
        gradient_ai/openai-gpt-4o	chat	128000	16384			tool_choice
        gradient_ai/openai-gpt-4o-mini	chat	128000	16384			tool_choice
        gradient_ai/openai-o3	chat	200000	100000	input=2,output=8		tool_choice
        gradient_ai/openai-o3-mini	chat	200000	100000	input=1.1,output=4.4		tool_choice
        groq/canopylabs/orpheus-arabic-saudi	audio_speech	4000	50000
        groq/canopylabs/orpheus-v1-english	audio_speech	4000	50000
        groq/llama-guard-3-8b	chat	8192	8192	input=0.2,output=0.2				2025-06-06
        groq/meta-llama/llama-prompt-guard-2-22m	chat	512	512	input=0.03,output=0.03
        groq/meta-llama/llama-prompt-guard-2-86m	chat	512	512	input=0.04,output=0.04
        groq/openai/gpt-oss-120b	chat	131072	65536	cache_read=0.075,input=0.15,output=0.6	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,tool_choice,web_search
        groq/openai/gpt-oss-20b	chat	131072	65536	cache_read=0.0375,input=0.075,output=0.3	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,tool_choice,web_search
        groq/openai/gpt-oss-safeguard-20b	chat	131072	65536	cache_read=0.037,input=0.075,output=0.3	function_calling,prompt_caching,reasoning,response_schema,tool_choice,web_search
        groq/qwen/qwen3.8-27b	chat	131072	16384	input=0.8,output=4	function_calling,reasoning,response_schema,tool_choice,vision
        groq/whisper-large-v3	audio_transcription
        groq/whisper-large-v3-turbo	audio_transcription
        heroku/claude-3-5-haiku	chat	200000	8192		function_calling,system_messages,tool_choice
        heroku/claude-3-5-sonnet-latest	chat	200000	8192		function_calling,system_messages,tool_choice
        heroku/claude-3-7-sonnet	chat	200000	8192		function_calling,system_messages,tool_choice
        heroku/claude-4-sonnet	chat	200000	8192		function_calling,system_messages,tool_choice
        hostinger_router/claude-sonnet-5	chat	1000000	128000	cache_read=0.264,cache_write=3.3,cache_write_1h=5.28,input=2.64,output=13.2	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        hostinger_router/gpt-5.2	chat	272000	128000	cache_read=0.21,input=2.1,output=16.8	function_calling,reasoning,response_schema,tool_choice,vision
        hostinger_router/text-embedding-3-large	embedding	8191		input=0.1716,output=0
        hostinger_router/text-embedding-3-small	embedding	8191		input=0.03,output=0
        hyperbolic/NousResearch/Hermes-3-Llama-3.1-70B	chat	32768	32768	input=0.12,output=0.3	function_calling,parallel_function_calling,system_messages,tool_choice
        hyperbolic/Qwen/QwQ-32B	chat	131072	131072	input=0.2,output=0.2	function_calling,parallel_function_calling,system_messages,tool_choice
        hyperbolic/Qwen/Qwen2.5-72B-Instruct	chat	131072	131072	input=0.12,output=0.3	function_calling,parallel_function_calling,system_messages,tool_choice
        hyperbolic/Qwen/Qwen2.5-Coder-32B-Instruct	chat	32768	32768	input=0.12,output=0.3	function_calling,parallel_function_calling,system_messages,tool_choice
        hyperbolic/Qwen/Qwen3-235B-A22B	chat	131072	131072	input=2,output=2	function_calling,parallel_function_calling,system_messages,tool_choice
        hyperbolic/deepseek-ai/DeepSeek-R1	chat	32768	32768	input=0.4,output=0.4	function_calling,parallel_function_calling,system_messages,tool_choice
        hyperbolic/deepseek-ai/DeepSeek-R1-0528	chat	131072	131072	input=0.25,output=0.25	function_calling,parallel_function_calling,system_messages,tool_choice
        hyperbolic/deepseek-ai/DeepSeek-V3	chat	32768	32768	input=0.2,output=0.2	function_calling,parallel_function_calling,system_messages,tool_choice
        hyperbolic/deepseek-ai/DeepSeek-V3-0324	chat	32768	32768	input=0.4,output=0.4	function_calling,parallel_function_calling,system_messages,tool_choice
        hyperbolic/meta-llama/Llama-3.2-3B-Instruct	chat	32768	32768	input=0.12,output=0.3	function_calling,parallel_function_calling,system_messages,tool_choice
        hyperbolic/meta-llama/Llama-3.3-70B-Instruct	chat	131072	131072	input=0.12,output=0.3	function_calling,parallel_function_calling,system_messages,tool_choice
        hyperbolic/meta-llama/Meta-Llama-3-70B-Instruct	chat	131072	131072	input=0.12,output=0.3	function_calling,parallel_function_calling,system_messages,tool_choice
        hyperbolic/meta-llama/Meta-Llama-3.1-405B-Instruct	chat	32768	32768	input=0.12,output=0.3	function_calling,parallel_function_calling,system_messages,tool_choice
        hyperbolic/meta-llama/Meta-Llama-3.1-70B-Instruct	chat	32768	32768	input=0.12,output=0.3	function_calling,parallel_function_calling,system_messages,tool_choice
        hyperbolic/meta-llama/Meta-Llama-3.1-8B-Instruct	chat	32768	32768	input=0.12,output=0.3	function_calling,parallel_function_calling,system_messages,tool_choice
        hyperbolic/moonshotai/Kimi-K2-Instruct	chat	131072	131072	input=2,output=2	function_calling,parallel_function_calling,system_messages,tool_choice
        inception/mercury-2	chat	128000	50000	cache_read=0.025,input=0.25,output=0.75	function_calling,prompt_caching,response_schema,system_messages,tool_choice
        inception/mercury-2.5	chat	260000	65536	cache_read=0.02,input=0.2,output=0.75	function_calling,prompt_caching,response_schema,system_messages,tool_choice
        inception/mercury-edit-2	completion	32000	8192	cache_read=0.025,input=0.25,output=0.75			text-completion-inception/mercury-edit-2
        inferenceapis/MiniMaxAI/MiniMax-M3	chat	524288	524288	cache_read=0.08,input=0.39,output=1.56	function_calling,native_streaming,prompt_caching,reasoning,tool_choice	vision
        inferenceapis/Qwen/Qwen3-VL-235B-A22B-Instruct	chat	262144	262144	input=0.26,output=1.15	function_calling,native_streaming,tool_choice,vision	reasoning
        inferenceapis/Qwen/Qwen3.8-Flash	chat	1000000	1000000	cache_read=0.02,input=0.15,output=0.5	function_calling,native_streaming,prompt_caching,reasoning,tool_choice	vision
        inferenceapis/deepseek-ai/DeepSeek-V3	chat	1048576	1048576	cache_read=0.04,input=0.19,output=0.38	function_calling,native_streaming,prompt_caching,reasoning,tool_choice	vision
        inferenceapis/deepseek-ai/DeepSeek-V4-Flash	chat	1048576	1048576	cache_read=0.04,input=0.19,output=0.38	function_calling,native_streaming,prompt_caching,reasoning,tool_choice	vision
        inferenceapis/deepseek-ai/DeepSeek-V4-Flash-0731	chat	1048576	1048576	cache_read=0.04,input=0.19,output=0.38	function_calling,native_streaming,prompt_caching,reasoning,tool_choice	vision
        inferenceapis/deepseek-ai/DeepSeek-V4-Pro	chat	1048576	1048576	cache_read=0.17,input=1.72,output=5.15	function_calling,native_streaming,prompt_caching,reasoning,tool_choice	vision
        inferenceapis/deepseek-ai/DeepSeek-V4-Pro-0813	chat	1048576	1048576	cache_read=0.17,input=1.72,output=5.15	function_calling,native_streaming,prompt_caching,reasoning,tool_choice	vision
        inferenceapis/deepseek-ai/DeepSeek-V4.1-Flash	chat	1048576	1048576	cache_read=0.01,input=0.4,output=1.6	function_calling,native_streaming,prompt_caching,reasoning,tool_choice	vision
        inferenceapis/deepseek-chat	chat	1048576	1048576	cache_read=0.04,input=0.19,output=0.38	function_calling,native_streaming,prompt_caching,reasoning,tool_choice	vision
        inferenceapis/deepseek-flash	chat	1048576	1048576	cache_read=0.01,input=0.4,output=1.6	function_calling,native_streaming,prompt_caching,reasoning,tool_choice	vision
        inferenceapis/deepseek-reasoner	chat	1048576	1048576	cache_read=0.04,input=0.19,output=0.38	function_calling,native_streaming,prompt_caching,reasoning,tool_choice	vision
        inferenceapis/deepseek-v3	chat	1048576	1048576	cache_read=0.04,input=0.19,output=0.38	function_calling,native_streaming,prompt_caching,reasoning,tool_choice	vision
        inferenceapis/deepseek-v4-flash	chat	1048576	1048576	cache_read=0.04,input=0.19,output=0.38	function_calling,native_streaming,prompt_caching,reasoning,tool_choice	vision
        inferenceapis/deepseek-v4-pro	chat	1048576	1048576	cache_read=0.17,input=1.72,output=5.15	function_calling,native_streaming,prompt_caching,reasoning,tool_choice	vision
        inferenceapis/deepseek-v4.1-flash	chat	1048576	1048576	cache_read=0.01,input=0.4,output=1.6	function_calling,native_streaming,prompt_caching,reasoning,tool_choice	vision
        inferenceapis/glm-5.3	chat	1048575	1048575	cache_read=0.34,input=1.82,output=5.72	function_calling,native_streaming,prompt_caching,reasoning,tool_choice	vision
        inferenceapis/glm-5.3-flash	chat	1048575	1048575	cache_read=0.04,input=0.2,output=0.66	function_calling,native_streaming,prompt_caching,reasoning,tool_choice	vision
        inferenceapis/gpt-oss-120b	chat	131072	131072	input=0.2,output=0.8	function_calling,native_streaming,reasoning,tool_choice	vision
        inferenceapis/gpt-oss-20b	chat	131072	131072	input=0.04,output=0.19	function_calling,native_streaming,reasoning,tool_choice	vision
        inferenceapis/kimi-k2.7-code	chat	262144	262144	cache_read=0.18,input=0.89,output=4.42	function_calling,native_streaming,prompt_caching,reasoning,tool_choice	vision
        inferenceapis/llama-3.1-8b-instant	chat	131072	131072	input=0.2,output=0.5	function_calling,native_streaming,tool_choice	reasoning,vision
        inferenceapis/llama-3.3-70b	chat	131072	131072	input=0.2,output=0.5	function_calling,native_streaming,tool_choice	reasoning,vision
        inferenceapis/llama-3.3-70b-instruct	chat	131072	131072	input=0.2,output=0.5	function_calling,native_streaming,tool_choice	reasoning,vision
        inferenceapis/llama-3.3-70b-versatile	chat	131072	131072	input=0.2,output=0.5	function_calling,native_streaming,tool_choice	reasoning,vision
        inferenceapis/meta-llama/Llama-3.3-70B-Instruct	chat	131072	131072	input=0.2,output=0.5	function_calling,native_streaming,tool_choice	reasoning,vision
        inferenceapis/meta-llama/Llama-3.3-70B-Instruct-Turbo	chat	131072	131072	input=0.2,output=0.5	function_calling,native_streaming,tool_choice	reasoning,vision
        inferenceapis/minimax-m3	chat	524288	524288	cache_read=0.08,input=0.39,output=1.56	function_calling,native_streaming,prompt_caching,reasoning,tool_choice	vision
        inferenceapis/moonshotai/Kimi-K2.7-Code	chat	262144	262144	cache_read=0.18,input=0.89,output=4.42	function_calling,native_streaming,prompt_caching,reasoning,tool_choice	vision
        inferenceapis/openai/gpt-oss-120b	chat	131072	131072	input=0.2,output=0.8	function_calling,native_streaming,reasoning,tool_choice	vision
        inferenceapis/openai/gpt-oss-20b	chat	131072	131072	input=0.04,output=0.19	function_calling,native_streaming,reasoning,tool_choice	vision
        inferenceapis/qwen3-vl	chat	262144	262144	input=0.26,output=1.15	function_calling,native_streaming,tool_choice,vision	reasoning
        inferenceapis/qwen3-vl-235b	chat	262144	262144	input=0.26,output=1.15	function_calling,native_streaming,tool_choice,vision	reasoning
        inferenceapis/qwen3.8-flash	chat	1000000	1000000	cache_read=0.02,input=0.15,output=0.5	function_calling,native_streaming,prompt_caching,reasoning,tool_choice	vision
        inferenceapis/zai-org/GLM-5.3	chat	1048575	1048575	cache_read=0.34,input=1.82,output=5.72	function_calling,native_streaming,prompt_caching,reasoning,tool_choice	vision
        inferenceapis/zai-org/GLM-5.3-Flash	chat	1048575	1048575	cache_read=0.04,input=0.2,output=0.66	function_calling,native_streaming,prompt_caching,reasoning,tool_choice	vision
        jina_ai/jina-reranker-v2-base-multilingual	rerank	1024	1024	input=0.05,output=0			jina-reranker-v2-base-multilingual
        kyma/claude-fable-5	chat	1000000	128000	input=13.5,output=67.5	adaptive_thinking,function_calling,pdf_input,reasoning,response_schema,vision	prompt_caching
        kyma/claude-fable-5.1	chat	1000000	128000	input=13.5,output=67.5	adaptive_thinking,function_calling,pdf_input,reasoning,response_schema,vision	prompt_caching
        kyma/claude-haiku-4-5	chat	200000	64000	cache_read=0.135,input=1.35,output=6.75	function_calling,prompt_caching,reasoning,response_schema,vision	pdf_input
        kyma/claude-haiku-5.5	chat	1000000	128000	cache_read=0.0135,input=0.135,output=0.675	adaptive_thinking,function_calling,pdf_input,prompt_caching,reasoning,response_schema,vision
        kyma/claude-opus-4-7	chat	1000000	128000	cache_read=0.675,input=6.75,output=33.75	adaptive_thinking,function_calling,prompt_caching,reasoning,response_schema,vision	pdf_input
        kyma/claude-opus-5	chat	1000000	128000	cache_read=0.675,input=6.75,output=33.75	adaptive_thinking,function_calling,pdf_input,prompt_caching,reasoning,response_schema,vision
        kyma/claude-opus-5.5	chat	1000000	128000	cache_read=0.27,input=5.4,output=27	adaptive_thinking,function_calling,pdf_input,prompt_caching,reasoning,response_schema,vision
        kyma/claude-sonnet-4-6	chat	1000000	128000	cache_read=0.405,input=4.05,output=20.25	adaptive_thinking,function_calling,prompt_caching,reasoning,response_schema,vision	pdf_input
        kyma/claude-sonnet-5	chat	1000000	128000	cache_read=0.27,input=2.7,output=13.5	adaptive_thinking,function_calling,pdf_input,prompt_caching,reasoning,response_schema,vision
        kyma/claude-sonnet-5.5	chat	1000000	128000	cache_read=0.135,input=2.7,output=13.5	adaptive_thinking,function_calling,pdf_input,prompt_caching,reasoning,response_schema,vision
        kyma/deepseek-r1	chat	64000	32768	input=0.7425,output=2.957	function_calling,reasoning,response_schema	pdf_input,prompt_caching,vision
        kyma/deepseek-v3	chat	160000	8192	input=0.518,output=0.7571	function_calling,reasoning,response_schema	pdf_input,prompt_caching,vision
        kyma/deepseek-v4-flash	chat	1000000	65536	cache_read=0.0243,input=0.123,output=0.2458	function_calling,prompt_caching,reasoning,response_schema	pdf_input,vision
        kyma/deepseek-v4-flash-vision-exp	chat	1048576	384000	input=0.3892,output=1.168	function_calling,reasoning,response_schema,vision	pdf_input,prompt_caching
        kyma/deepseek-v4.1-flash	chat	1048576	131072	input=0.27,output=0.81	function_calling,reasoning,response_schema,vision	pdf_input,prompt_caching
        kyma/gemini-3-flash	chat	1048576	8192	cache_read=0.0675,input=0.675,output=4.05	function_calling,prompt_caching,reasoning,response_schema,vision	pdf_input
        kyma/gemini-3.1-pro	chat	1048576	65536	cache_read=0.27,input=2.7,output=16.2	function_calling,pdf_input,prompt_caching,reasoning,response_schema,vision
        kyma/gemini-3.5-flash	chat	1048576	8192	cache_read=0.2025,input=2.025,output=12.15	function_calling,prompt_caching,reasoning,response_schema,vision	pdf_input
        kyma/gemini-3.5-flash-lite	chat	1048576	8192	cache_read=0.0405,input=0.405,output=3.375	function_calling,prompt_caching,reasoning,response_schema,vision	pdf_input
        kyma/gemini-3.6-flash	chat	1048576	8192	cache_read=0.10125,input=1.013,output=5.063	function_calling,prompt_caching,reasoning,vision	pdf_input,response_schema
        kyma/gemini-3.7-flash	chat	1048576	65536	cache_read=0.10125,input=2.026,output=10.126	function_calling,pdf_input,prompt_caching,reasoning,response_schema,vision
        kyma/gemini-3.8-flash	chat	1048576	65536	input=2.026,output=10.126	function_calling,pdf_input,prompt_caching,reasoning,response_schema,vision
        kyma/gemini-4-argon	chat	1048576	65536	cache_read=0.27,input=5.4,output=27	function_calling,pdf_input,prompt_caching,reasoning,response_schema,vision
        kyma/gemma-4-31b	chat	128000	8192	cache_read=0.1642,input=0.1642,output=0.4689	function_calling,prompt_caching,reasoning,response_schema,vision	pdf_input
        kyma/glm-4.5-air	chat	131072	8192	cache_read=0.03375,input=0.1797,output=1.175	function_calling,prompt_caching,reasoning,response_schema	pdf_input,vision
        kyma/glm-4.7-flash	chat	203000	65536	cache_read=0.0135,input=0.081,output=0.54	function_calling,prompt_caching,reasoning,response_schema	pdf_input,vision
        kyma/glm-5.1	chat	203000	65536	cache_read=0.27675,input=1.89,output=5.94	function_calling,prompt_caching,reasoning,response_schema	pdf_input,vision
        kyma/glm-5.2	chat	1000000	131072	cache_read=0.29835,input=0.9029,output=3.083	function_calling,prompt_caching,reasoning,response_schema	pdf_input,vision
        kyma/glm-5.3	chat	1310720	131072	input=1.178,output=3.702	function_calling,prompt_caching,reasoning,response_schema	pdf_input,vision
        kyma/glm-5.3-flash	chat	1310720	65536	input=0.172,output=0.5733	function_calling,prompt_caching,reasoning,response_schema,vision	pdf_input
        kyma/gpt-5.6-luna	chat	1050000	128000	cache_read=0.027,input=0.2944,output=1.767	function_calling,pdf_input,prompt_caching,reasoning,response_schema,vision
        kyma/gpt-5.6-luna-pro	chat	1050000	128000	cache_read=0.027,input=0.2703,output=1.621	function_calling,pdf_input,prompt_caching,reasoning,response_schema,vision
        kyma/gpt-5.6-sol	chat	1050000	128000	cache_read=0.675,input=5.4,output=27	function_calling,pdf_input,prompt_caching,reasoning,response_schema,vision
        kyma/gpt-5.6-sol-pro	chat	1050000	128000	cache_read=0.675,input=5.4,output=27	function_calling,pdf_input,prompt_caching,reasoning,response_schema,vision
        kyma/gpt-5.6-terra	chat	1050000	8192	cache_read=0.27,input=2.7,input.above_272000=5.4,output=16.2,output.above_272000=24.3	function_calling,prompt_caching,reasoning,response_schema,vision	pdf_input
        kyma/gpt-5.6-terra-pro	chat	1050000	128000	cache_read=0.27,input=2.7,output=16.2	function_calling,pdf_input,prompt_caching,reasoning,response_schema,vision
        kyma/gpt-6-astra	chat	1050000	128000	cache_read=1.35,input=13.5,output=67.5	function_calling,prompt_caching,reasoning,response_schema,vision	pdf_input
        kyma/gpt-6-luna	chat	1050000	128000	cache_read=0.0135,input=0.1639,input.above_272000=0.27,output=0.8195,output.above_272000=1.0125	function_calling,pdf_input,prompt_caching,reasoning,response_schema,vision
        kyma/gpt-6.1-sol	chat	1050000	128000	cache_read=0.135,input=2.7,input.above_272000=5.4,output=13.5,output.above_272000=20.25	function_calling,pdf_input,prompt_caching,reasoning,response_schema,vision
        kyma/gpt-oss-120b	chat	128000	8192	input=0.0473,output=0.2303	function_calling,prompt_caching,reasoning,response_schema	pdf_input,vision
        kyma/grok-4.20	chat	2000000	8192	input=1.763,output=3.528	function_calling,pdf_input,reasoning,response_schema,vision	prompt_caching
        kyma/grok-4.20-multi-agent	chat	2000000	8192	input=1.767,output=3.534	pdf_input,reasoning,response_schema,vision	function_calling,prompt_caching
        kyma/grok-4.3	chat	1000000	32768	cache_read=0.27,input=1.92,input.above_200000=3.375,output=3.838,output.above_200000=6.75	function_calling,prompt_caching,reasoning,response_schema,vision	pdf_input
        kyma/grok-4.5	chat	500000	8192	input=2.73,output=8.189	function_calling,pdf_input,reasoning,response_schema,vision	prompt_caching
        kyma/grok-4.6	chat	500000	8192	input=2.758,output=8.274	function_calling,pdf_input,reasoning,response_schema,vision	prompt_caching
        kyma/grok-4.7	chat	500000	450000	cache_read=0.54,input=2.16,output=6.48	function_calling,pdf_input,prompt_caching,reasoning,response_schema,vision
        kyma/grok-build	chat	256000	32768	cache_read=0.27,input=1.389,input.above_200000=2.7,output=2.777,output.above_200000=5.4	function_calling,prompt_caching,reasoning,response_schema,vision	pdf_input
        kyma/hy3	chat	262144	8192	input=0.1594,output=0.6576	function_calling,reasoning,response_schema	pdf_input,prompt_caching,vision
        kyma/hy4-preview	chat	1048576	64000	input=1.1259,output=3.3764	function_calling,reasoning,response_schema	pdf_input,prompt_caching,vision
        kyma/kimi-k2.6	chat	262144	32768	input=0.5909,output=2.758	function_calling,reasoning,response_schema,vision	pdf_input,prompt_caching
        kyma/kimi-k2.7-code	chat	262144	16384	input=1.009,output=4.774	function_calling,reasoning,response_schema,vision	pdf_input,prompt_caching
        kyma/kimi-k3	chat	1048576	32768	cache_read=0.405,input=3.052,output=15.258	function_calling,prompt_caching,reasoning,response_schema,vision	pdf_input
        kyma/kimi-k3.1-pro	chat	1048576	943718	cache_read=0.27,input=2.7,output=13.5	function_calling,prompt_caching,reasoning,response_schema,vision	pdf_input
        kyma/llama-3.3-70b	chat	128000	8192	input=0.135,output=0.432	function_calling,prompt_caching,response_schema	pdf_input,reasoning,vision
        kyma/llama-4-maverick	chat	1048576	16384	input=0.3344,output=1.337	function_calling,response_schema,vision	pdf_input,prompt_caching,reasoning
        kyma/mimo-v2.5	chat	1050000	16384	input=0.1859,output=0.3718	function_calling,reasoning,response_schema,vision	pdf_input,prompt_caching
        kyma/mimo-v2.6-flash	chat	1050000	131072	input=0.189,output=0.378	function_calling,reasoning,response_schema,vision	pdf_input,prompt_caching
        kyma/mimo-v2.6-pro	chat	1050000	131072	input=0.5805,output=1.1745	function_calling,reasoning,response_schema,vision	pdf_input,prompt_caching
        kyma/minimax-m2.5	chat	196608	32768	input=0.4188,output=1.675	function_calling,prompt_caching,reasoning,response_schema	pdf_input,vision
        kyma/minimax-m2.7	chat	204800	32768	input=0.405,output=1.62	function_calling,reasoning,response_schema	pdf_input,prompt_caching,vision
        kyma/minimax-m3	chat	1048576	32768	cache_read=0.0756,input=0.3956,output=1.582	function_calling,prompt_caching,reasoning,response_schema,vision	pdf_input
        kyma/minimax-m3.1-flash	chat	1048576	524288	cache_read=0.02025,input=0.2025,output=0.81	function_calling,prompt_caching,reasoning,response_schema,vision	pdf_input
        kyma/muse-glimmer-30b	chat	131072	8192	input=0.4554,output=1.821	function_calling,reasoning,response_schema,vision	pdf_input,prompt_caching
        kyma/muse-spark-1.1	chat	1048576	8192	input=1.542,output=5.243	function_calling,pdf_input,reasoning,response_schema,vision	prompt_caching
        kyma/muse-spark-1.2	chat	1048576	8192	input=1.773,output=6.025	function_calling,pdf_input,reasoning,response_schema,vision	prompt_caching
        kyma/muse-spark-1.3	chat	1048576	8192	input=1.688,output=5.738	function_calling,pdf_input,reasoning,response_schema,vision	prompt_caching
        kyma/muse-spark-open	chat	1048576	943718	input=1.688,output=5.738	function_calling,reasoning,response_schema,vision	pdf_input,prompt_caching
        kyma/muse-wonder	chat	1048576	943718	input=5.4,output=27	function_calling,pdf_input,reasoning,response_schema,vision	prompt_caching
        kyma/nemotron-3-ultra-550b	chat	1000000	32768	cache_read=0.135,input=0.675,output=3.375	function_calling,prompt_caching,reasoning,response_schema	pdf_input,vision
        kyma/nemotron-3.5-super-vl	chat	1048576	235929	cache_read=0.0135,input=0.081,output=0.4725	function_calling,prompt_caching,reasoning,response_schema,vision	pdf_input
        kyma/qwen-3-32b	chat	32768	8192	input=0.108,output=0.378	function_calling,prompt_caching,reasoning,response_schema	pdf_input,vision
        kyma/qwen-3-coder	chat	131072	32768	cache_read=0.135,input=0.3546,output=1.612	function_calling,prompt_caching,response_schema	pdf_input,reasoning,vision
        kyma/qwen-3.6-plus	chat	1000000	65536	input=0.4388,input.above_256000=1.755,output=2.633,output.above_256000=5.265	function_calling,prompt_caching,reasoning,response_schema,vision	pdf_input
        kyma/qwen-3.7-max	chat	1000000	32768	cache_read=0.16875,input=2.071,output=6.207	function_calling,prompt_caching,reasoning,response_schema	pdf_input,vision
        kyma/qwen-3.7-plus	chat	1000000	32768	cache_read=0.0864,input=0.4325,input.above_256000=1.296,output=1.731,output.above_256000=5.184	function_calling,prompt_caching,reasoning,response_schema,vision	pdf_input
        kyma/qwen-3.8-max	chat	1000000	131072	cache_read=0.2781,input=2.228,output=6.684	function_calling,prompt_caching,reasoning,response_schema,vision	pdf_input
        kyma/qwen3.7-flash	chat	1000000	8192	cache_read=0.0081,input=0.0435,input.above_256000=0.27,input.above_32000=0.135,output=0.1886,output.above_256000=1.08,output.above_32000=0.54	function_calling,prompt_caching,reasoning,response_schema,vision	pdf_input
        kyma/qwen3.8-27b	chat	1000000	131072	input=0.3826,output=2.732	function_calling,reasoning,response_schema,vision	pdf_input,prompt_caching
        kyma/qwen3.8-flash	chat	1000000	131072	input=0.2045,output=0.641	function_calling,prompt_caching,reasoning,response_schema,vision	pdf_input
        kyma/sonar	chat	127072	4096	input=1.35,output=1.35	prompt_caching,vision	function_calling,pdf_input,reasoning,response_schema
        kyma/sonar-pro	chat	200000	8000	input=4.05,output=20.25	prompt_caching,vision	function_calling,pdf_input,reasoning,response_schema
        kyma/step-3.7-flash	chat	256000	8192	cache_read=0.054,input=0.2229,output=1.282	function_calling,prompt_caching,reasoning,response_schema,vision	pdf_input
        kyma/step-5-preview	chat	1048576	64000	cache_read=0.135,input=1.35,output=3.645	function_calling,prompt_caching,reasoning,response_schema,vision	pdf_input
        lambda_ai/deepseek-llama3.3-70b	chat	131072	131072	input=0.2,output=0.6	function_calling,parallel_function_calling,reasoning,system_messages,tool_choice
        lambda_ai/deepseek-r1-0528	chat	131072	131072	input=0.2,output=0.6	function_calling,parallel_function_calling,reasoning,system_messages,tool_choice
        lambda_ai/deepseek-r1-671b	chat	131072	131072	input=0.8,output=0.8	function_calling,parallel_function_calling,reasoning,system_messages,tool_choice
        lambda_ai/deepseek-v3-0324	chat	131072	131072	input=0.2,output=0.6	function_calling,parallel_function_calling,system_messages,tool_choice
        lambda_ai/hermes3-405b	chat	131072	131072	input=0.8,output=0.8	function_calling,parallel_function_calling,system_messages,tool_choice
        lambda_ai/hermes3-70b	chat	131072	131072	input=0.12,output=0.3	function_calling,parallel_function_calling,system_messages,tool_choice
        lambda_ai/hermes3-8b	chat	131072	131072	input=0.025,output=0.04	function_calling,parallel_function_calling,system_messages,tool_choice
        lambda_ai/lfm-40b	chat	131072	131072	input=0.1,output=0.2	function_calling,parallel_function_calling,system_messages,tool_choice
        lambda_ai/lfm-7b	chat	131072	131072	input=0.025,output=0.04	function_calling,parallel_function_calling,system_messages,tool_choice
        lambda_ai/llama-4-maverick-17b-128e-instruct-fp8	chat	131072	8192	input=0.05,output=0.1	function_calling,parallel_function_calling,system_messages,tool_choice
        lambda_ai/llama-4-scout-17b-16e-instruct	chat	16384	8192	input=0.05,output=0.1	function_calling,parallel_function_calling,system_messages,tool_choice
        lambda_ai/llama3.1-405b-instruct-fp8	chat	131072	131072	input=0.8,output=0.8	function_calling,parallel_function_calling,system_messages,tool_choice
        lambda_ai/llama3.1-70b-instruct-fp8	chat	131072	131072	input=0.12,output=0.3	function_calling,parallel_function_calling,system_messages,tool_choice
        lambda_ai/llama3.1-8b-instruct	chat	131072	131072	input=0.025,output=0.04	function_calling,parallel_function_calling,system_messages,tool_choice
        lambda_ai/llama3.1-nemotron-70b-instruct-fp8	chat	131072	131072	input=0.12,output=0.3	function_calling,parallel_function_calling,system_messages,tool_choice
        lambda_ai/llama3.2-11b-vision-instruct	chat	131072	131072	input=0.015,output=0.025	function_calling,parallel_function_calling,system_messages,tool_choice,vision
        lambda_ai/llama3.2-3b-instruct	chat	131072	131072	input=0.015,output=0.025	function_calling,parallel_function_calling,system_messages,tool_choice
        lambda_ai/llama3.3-70b-instruct-fp8	chat	131072	131072	input=0.12,output=0.3	function_calling,parallel_function_calling,system_messages,tool_choice
        lambda_ai/qwen25-coder-32b-instruct	chat	131072	131072	input=0.05,output=0.1	function_calling,parallel_function_calling,system_messages,tool_choice
        lambda_ai/qwen3-32b-fp8	chat	131072	131072	input=0.05,output=0.1	function_calling,parallel_function_calling,reasoning,system_messages,tool_choice
        laya/english	evaluation			input=0,output=0
        laya/multilingual	evaluation			input=0,output=0
        laya/typed-decisions	evaluation			input=0,output=0
        lemonade/Gemma-3-4b-it-GGUF	chat	128000	8192	input=0,output=0	function_calling,response_schema,tool_choice
        lemonade/Qwen3-4B-Instruct-2507-GGUF	chat	262144	32768	input=0,output=0	function_calling,response_schema,tool_choice
        lemonade/Qwen3-Coder-30B-A3B-Instruct-GGUF	chat	262144	32768	input=0,output=0	function_calling,response_schema,tool_choice
        lemonade/gpt-oss-120b-mxfp-GGUF	chat	131072	32768	input=0,output=0	function_calling,response_schema,tool_choice
        lemonade/gpt-oss-20b-mxfp4-GGUF	chat	131072	32768	input=0,output=0	function_calling,response_schema,tool_choice
        libertai/bge-m3	embedding	8192		input=0.01,output=0
        libertai/deepseek-v4-flash	chat	200000	200000	input=0.25,output=1.75	function_calling,system_messages,tool_choice	vision
        libertai/deepseek-v4-flash-thinking	chat	200000	200000	input=0.25,output=1.75	function_calling,reasoning,system_messages,tool_choice	vision
        libertai/gemma-4-31b-it	chat	262144	262144	input=0.15,output=0.4	function_calling,system_messages,tool_choice,vision
        libertai/gemma-4-31b-it-thinking	chat	262144	262144	input=0.15,output=0.4	function_calling,reasoning,system_messages,tool_choice,vision
        libertai/hermes-3-8b-tee	chat	16000	16000	input=0.15,output=0.6	function_calling,system_messages,tool_choice	vision
        libertai/qwen3.5-122b-a10b	chat	262144	262144	input=0.25,output=1.75	function_calling,system_messages,tool_choice,vision
        libertai/qwen3.5-122b-a10b-thinking	chat	262144	262144	input=0.25,output=1.75	function_calling,reasoning,system_messages,tool_choice,vision
        libertai/qwen3.6-27b	chat	262144	262144	input=0.15,output=0.5	function_calling,system_messages,tool_choice,vision
        libertai/qwen3.6-27b-thinking	chat	262144	262144	input=0.15,output=0.5	function_calling,reasoning,system_messages,tool_choice,vision
        libertai/qwen3.6-35b-a3b	chat	262144	262144	input=0.15,output=0.5	function_calling,system_messages,tool_choice,vision
        libertai/qwen3.6-35b-a3b-thinking	chat	262144	262144	input=0.15,output=0.5	function_calling,reasoning,system_messages,tool_choice,vision
        linkup/search	search
        linkup/search-deep	search
        llamagate/codellama-7b	chat	16384	4096	input=0.06,output=0.12	function_calling,response_schema
        llamagate/deepseek-coder-6.7b	chat	16384	4096	input=0.06,output=0.12	function_calling,response_schema
        llamagate/deepseek-r1-7b-qwen	chat	131072	16384	input=0.08,output=0.15	function_calling,reasoning,response_schema
        llamagate/deepseek-r1-8b	chat	65536	16384	input=0.1,output=0.2	function_calling,reasoning,response_schema
        llamagate/dolphin3-8b	chat	128000	8192	input=0.08,output=0.15	function_calling,response_schema
        llamagate/gemma3-4b	chat	128000	8192	input=0.03,output=0.08	function_calling,response_schema,vision
        llamagate/llama-3.1-8b	chat	131072	8192	input=0.03,output=0.05	function_calling,response_schema
        llamagate/llama-3.2-3b	chat	131072	8192	input=0.04,output=0.08	function_calling,response_schema
        llamagate/llava-7b	chat	4096	2048	input=0.1,output=0.2	response_schema,vision
        llamagate/mistral-7b-v0.3	chat	32768	8192	input=0.1,output=0.15	function_calling,response_schema
        llamagate/nomic-embed-text	embedding	8192		input=0.02,output=0
        llamagate/openthinker-7b	chat	32768	8192	input=0.08,output=0.15	function_calling,reasoning,response_schema
        llamagate/qwen2.5-coder-7b	chat	32768	8192	input=0.06,output=0.12	function_calling,response_schema
        llamagate/qwen3-8b	chat	32768	8192	input=0.04,output=0.14	function_calling,response_schema
        llamagate/qwen3-embedding-8b	embedding	40960		input=0.02,output=0
        llamagate/qwen3-vl-8b	chat	32768	8192	input=0.15,output=0.55	function_calling,response_schema,vision
        meta/muse-image-1.0	image_generation
        meta/muse-spark-1.1	chat	1048576	131072	cache_read=0.15,input=1.25,output=4.25	function_calling,minimal_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort
        meta/muse-spark-1.2	chat	1048576	131072	cache_read=0.15,input=1.25,output=4.25	function_calling,minimal_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort
        meta/muse-spark-1.2-contributor	chat	1048576	131072	cache_read=0.002,input=0.1,output=0.2	function_calling,minimal_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort
        meta/muse-spark-1.3	chat	1048576	131072	cache_read=0.15,input=1.25,output=4.25	function_calling,minimal_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort
        meta/muse-spark-1.3-contributor	chat	1048576	131072	cache_read=0.002,input=0.1,output=0.2	function_calling,minimal_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort
        meta/muse-voice-transcribe-1.0	audio_transcription				audio_input
        meta/muse-wonder-1.0	chat	1048576	131072	cache_read=0.2,input=4,output=20	function_calling,max_reasoning_effort,minimal_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	none_reasoning_effort
        meta/sam-3.1	responses
        meta_llama/Llama-3.3-70B-Instruct	chat	128000	4028		function_calling,tool_choice
        meta_llama/Llama-3.3-8B-Instruct	chat	128000	4028		function_calling,tool_choice
        meta_llama/Llama-4-Maverick-17B-128E-Instruct-FP8	chat	1000000	4028		function_calling,tool_choice
        meta_llama/Llama-4-Scout-17B-16E-Instruct-FP8	chat	10000000	4028		function_calling,tool_choice
        microsoft_365_copilot/chat	chat			input=0,output=0	mid_conversation_system
        minimax/MiniMax-H3	video_generation
        minimax/MiniMax-H3-Max	video_generation
        minimax/MiniMax-M2	chat	200000	8192	cache_read=0.03,cache_write=0.375,input=0.3,output=1.2	function_calling,prompt_caching,reasoning,system_messages,tool_choice
        minimax/MiniMax-M2.1	chat	1000000	8192	cache_read=0.03,cache_write=0.375,input=0.3,output=1.2	function_calling,prompt_caching,reasoning,system_messages,tool_choice
        minimax/MiniMax-M2.1-lightning	chat	1000000	8192	cache_read=0.03,cache_write=0.375,input=0.3,output=2.4	function_calling,prompt_caching,reasoning,system_messages,tool_choice
        minimax/MiniMax-M2.5	chat	1000000	8192	cache_read=0.03,cache_write=0.375,input=0.3,output=1.2	function_calling,prompt_caching,reasoning,system_messages,tool_choice
        minimax/MiniMax-M2.5-lightning	chat	1000000	8192	cache_read=0.03,cache_write=0.375,input=0.3,output=2.4	function_calling,prompt_caching,reasoning,system_messages,tool_choice
        minimax/MiniMax-M3	chat	1000000	128000	cache_read=0.06,cache_read.above_512000=0.12,input=0.3,input.above_512000=0.6,output=1.2,output.above_512000=2.4	function_calling,prompt_caching,reasoning,system_messages,tool_choice,vision
        minimax/speech-02-hd	audio_speech
        minimax/speech-02-turbo	audio_speech
        minimax/speech-2.6-hd	audio_speech
        minimax/speech-2.6-turbo	audio_speech
        mistral/codestral-2508	chat	128000	128000	cache_read=0.03,input=0.3,output=0.9	assistant_prefill,function_calling,response_schema,tool_choice
        mistral/codestral-embed	embedding	8192		cache_read=0.015,input=0.15
        mistral/codestral-embed-2505	embedding	8192		cache_read=0.015,input=0.15
        mistral/codestral-latest	chat	128000	128000	cache_read=0.03,input=0.3,output=0.9	assistant_prefill,function_calling,response_schema,tool_choice
        mistral/codestral-mamba-latest	chat	256000	256000	cache_read=0.025,input=0.25,output=0.25	assistant_prefill,tool_choice
        mistral/deepseek-v4-1-flash-1017	chat	1048576	131072	cache_read=0.007,input=0.3,output=1.2	assistant_prefill,function_calling,prompt_caching,reasoning,response_schema,tool_choice
        mistral/devstral-latest	chat	256000	256000	cache_read=0.04,input=0.4,output=2	assistant_prefill,function_calling,reasoning,response_schema,tool_choice
        mistral/devstral-medium-latest	chat	256000	256000	cache_read=0.04,input=0.4,output=2	assistant_prefill,function_calling,reasoning,response_schema,tool_choice
        mistral/devstral-small-latest	chat	256000	256000	cache_read=0.01,input=0.1,output=0.3	assistant_prefill,function_calling,reasoning,response_schema,tool_choice
        mistral/glm-5-2	chat	1048576	131072	cache_read=0.14,input=1.4,output=4.4	assistant_prefill,function_calling,prompt_caching,reasoning,response_schema,tool_choice
        mistral/labs-leanstral-1-5	chat	262144	131072	input=0,output=0	function_calling,response_schema,tool_choice			2026-09-30
        mistral/labs-leanstral-1-5-1	chat	262144	131072	input=0,output=0	function_calling,response_schema,tool_choice
        mistral/magistral-medium-latest	chat	262144	262144	cache_read=0.15,input=1.5,output=7.5	assistant_prefill,function_calling,reasoning,response_schema,tool_choice,vision
        mistral/magistral-small-latest	chat	262144	262144	cache_read=0.015,input=0.15,output=0.6	assistant_prefill,function_calling,reasoning,response_schema,tool_choice,vision
        mistral/ministral-14b-2512	chat	262144	262144	cache_read=0.02,input=0.2,output=0.2	assistant_prefill,function_calling,response_schema,tool_choice,vision
        mistral/ministral-14b-latest	chat	262144	262144	cache_read=0.02,input=0.2,output=0.2	assistant_prefill,function_calling,response_schema,tool_choice,vision
        mistral/ministral-3-14b-2512	chat	262144	262144	cache_read=0.02,input=0.2,output=0.2	assistant_prefill,function_calling,response_schema,tool_choice,vision
        mistral/ministral-3-3b-2512	chat	131072	131072	cache_read=0.01,input=0.1,output=0.1	assistant_prefill,function_calling,response_schema,tool_choice,vision
        mistral/ministral-3-8b-2512	chat	262144	262144	cache_read=0.015,input=0.15,output=0.15	assistant_prefill,function_calling,response_schema,tool_choice,vision
        mistral/ministral-3b-2512	chat	131072	131072	cache_read=0.01,input=0.1,output=0.1	assistant_prefill,function_calling,response_schema,tool_choice,vision
        mistral/ministral-3b-latest	chat	131072	131072	cache_read=0.01,input=0.1,output=0.1	assistant_prefill,function_calling,response_schema,tool_choice,vision
        mistral/ministral-8b-2512	chat	262144	262144	cache_read=0.015,input=0.15,output=0.15	assistant_prefill,function_calling,response_schema,tool_choice,vision
        mistral/ministral-8b-latest	chat	262144	262144	cache_read=0.015,input=0.15,output=0.15	assistant_prefill,function_calling,response_schema,tool_choice,vision
        mistral/mistral-code-agent-latest	chat	256000	256000	cache_read=0.04,input=0.4,output=2	assistant_prefill,function_calling,reasoning,response_schema,tool_choice
        mistral/mistral-code-fim-latest	chat	128000	128000	cache_read=0.03,input=0.3,output=0.9	assistant_prefill,function_calling,response_schema,tool_choice
        mistral/mistral-code-latest	chat	128000	128000	cache_read=0.03,input=0.3,output=0.9	assistant_prefill,function_calling,response_schema,tool_choice
        mistral/mistral-embed	embedding	8192		input=0.1
        mistral/mistral-embed-2312	embedding	8192		input=0.1
        mistral/mistral-large-2512	chat	262144	262144	cache_read=0.05,input=0.5,output=1.5	assistant_prefill,function_calling,response_schema,tool_choice,vision
        mistral/mistral-large-3	chat	262144	262144	cache_read=0.05,input=0.5,output=1.5	assistant_prefill,function_calling,response_schema,tool_choice,vision
        mistral/mistral-large-4	chat	1048576	1048576	cache_read=0.14,input=1.36,output=4.18	assistant_prefill,function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        mistral/mistral-large-4-0	chat	1048576	1048576	cache_read=0.14,input=1.36,output=4.18	assistant_prefill,function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        mistral/mistral-large-latest	chat	262144	262144	cache_read=0.05,input=0.5,output=1.5	assistant_prefill,function_calling,response_schema,tool_choice,vision
        mistral/mistral-medium	chat	262144	262144	cache_read=0.15,input=1.5,output=7.5	assistant_prefill,function_calling,reasoning,response_schema,tool_choice,vision
        mistral/mistral-medium-2604	chat	262144	262144	cache_read=0.15,input=1.5,output=7.5	assistant_prefill,function_calling,reasoning,response_schema,tool_choice,vision
        mistral/mistral-medium-3	chat	262144	262144	cache_read=0.15,input=1.5,output=7.5	assistant_prefill,function_calling,reasoning,response_schema,tool_choice,vision
        mistral/mistral-medium-3-5	chat	262144	262144	cache_read=0.15,input=1.5,output=7.5	assistant_prefill,function_calling,reasoning,response_schema,tool_choice,vision
        mistral/mistral-medium-3.5	chat	262144	262144	cache_read=0.15,input=1.5,output=7.5	assistant_prefill,function_calling,reasoning,response_schema,tool_choice,vision
        mistral/mistral-medium-latest	chat	262144	262144	cache_read=0.15,input=1.5,output=7.5	assistant_prefill,function_calling,reasoning,response_schema,tool_choice,vision
        mistral/mistral-moderation-2603	moderation	131072		input=0,output=0
        mistral/mistral-ocr-2512	ocr
        mistral/mistral-ocr-3	ocr
        mistral/mistral-ocr-3-0	ocr
        mistral/mistral-ocr-4	ocr
        mistral/mistral-ocr-4-0	ocr							2026-09-30
        mistral/mistral-ocr-4-1	ocr
        mistral/mistral-ocr-latest	ocr
        mistral/mistral-small	chat	32000	8191	cache_read=0.01,input=0.1,output=0.3	assistant_prefill,function_calling,reasoning,response_schema,tool_choice
        mistral/mistral-small-2603	chat	262144	262144	cache_read=0.015,input=0.15,output=0.6	assistant_prefill,function_calling,reasoning,response_schema,tool_choice,vision
        mistral/mistral-small-latest	chat	262144	262144	cache_read=0.015,input=0.15,output=0.6	assistant_prefill,function_calling,reasoning,response_schema,tool_choice,vision
        mistral/mistral-tiny	chat	32000	8191	cache_read=0.025,input=0.25,output=0.25	assistant_prefill,response_schema,tool_choice
        mistral/mistral-vibe-cli-fast	chat	262144	262144	cache_read=0.015,input=0.15,output=0.6	assistant_prefill,function_calling,reasoning,response_schema,tool_choice,vision
        mistral/mistral-vibe-cli-latest	chat	262144	262144	cache_read=0.15,input=1.5,output=7.5	assistant_prefill,function_calling,reasoning,response_schema,tool_choice,vision
        mistral/mistral-vibe-cli-with-tools	chat	262144	262144	cache_read=0.15,input=1.5,output=7.5	assistant_prefill,function_calling,reasoning,response_schema,tool_choice,vision
        mistral/open-mistral-nemo	chat	128000	128000	cache_read=0.03,input=0.3,output=0.3	assistant_prefill,response_schema,tool_choice
        mistral/pixtral-large-latest	chat	128000	128000	cache_read=0.2,input=2,output=6	assistant_prefill,function_calling,response_schema,tool_choice,vision
        mistral/voxtral-mini-2602	audio_transcription				audio_input
        mistral/voxtral-mini-latest	audio_transcription				audio_input
        mistral/voxtral-mini-realtime-2602	audio_transcription				audio_input
        mistral/voxtral-mini-realtime-latest	audio_transcription				audio_input
        mistral/voxtral-mini-transcribe-3	audio_transcription				audio_input
        mistral/voxtral-mini-transcribe-3-0	audio_transcription				audio_input
        mistral/voxtral-mini-transcribe-realtime-2602	audio_transcription				audio_input
        mistral/voxtral-mini-transcribe-realtime-3	audio_transcription				audio_input
        mistral/voxtral-mini-transcribe-realtime-3-0	audio_transcription				audio_input
        mistral/voxtral-mini-transcribe-realtime-latest	audio_transcription				audio_input
        mistral/voxtral-mini-tts-2603	audio_speech				audio_output
        mistral/voxtral-mini-tts-3	audio_speech				audio_output
        mistral/voxtral-mini-tts-3-0	audio_speech				audio_output
        mistral/voxtral-mini-tts-latest	audio_speech				audio_output
        mistral/voxtral-small-2507	chat	32768	32768	cache_read=0.01,input=0.1,output=0.4	audio_input,function_calling,response_schema,tool_choice
        mistral/voxtral-small-latest	chat	32768	32768	cache_read=0.01,input=0.1,output=0.4	audio_input,function_calling,response_schema,tool_choice
        mistral/voxtral-small-transcribe-3	audio_transcription				audio_input
        mistral/voxtral-small-transcribe-3-0	audio_transcription				audio_input
        mistral/zai-glm-5	chat	1048576	131072	cache_read=0.14,input=1.4,output=4.4	assistant_prefill,function_calling,prompt_caching,reasoning,response_schema,tool_choice
        mistral/zai-glm-5-2	chat	1048576	131072	cache_read=0.14,input=1.4,output=4.4	assistant_prefill,function_calling,prompt_caching,reasoning,response_schema,tool_choice			2026-10-31
        mistral/zai-glm-5-3	chat	1048576	131072	cache_read=0.14,input=1.4,output=4.4	assistant_prefill,function_calling,prompt_caching,reasoning,response_schema,tool_choice
        mistral/zai-glm-5-3-flash	chat	1048576	131072	cache_read=0.03,input=0.15,output=0.5	assistant_prefill,function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        mistral/zai-glm-latest	chat	1048576	131072	cache_read=0.14,input=1.4,output=4.4	assistant_prefill,function_calling,prompt_caching,reasoning,response_schema,tool_choice
        moonshot/kimi-k2.5	chat	262144	262144	cache_read=0.1,input=0.6,output=3	function_calling,reasoning,response_schema,tool_choice,video_input,vision			2026-08-31
        moonshot/kimi-k2.6	chat	262144	262144	cache_read=0.16,input=0.95,output=4	function_calling,reasoning,response_schema,tool_choice,video_input,vision
        moonshot/kimi-k2.7-code	chat	262144	262144	cache_read=0.19,input=0.95,output=4	function_calling,prompt_caching,reasoning,response_schema,tool_choice,video_input,vision
        moonshot/kimi-k3	chat	1048576	1048576	cache_read=0.3,cache_write=3,cache_write_1h=6,input=3,output=15	function_calling,prompt_caching,reasoning,response_schema,tool_choice,video_input,vision
        moonshot/kimi-k3.1-pro	chat	1048576	1048576	cache_read=0.2,cache_write=2,cache_write_1h=4,input=2,output=10	function_calling,prompt_caching,reasoning,response_schema,vision
        moonshot/moonshot-v1-128k	chat	131072	131072	input=2,output=5	function_calling,response_schema,tool_choice			2026-08-31
        moonshot/moonshot-v1-128k-vision-preview	chat	131072	131072	input=2,output=5	function_calling,response_schema,tool_choice,vision			2026-08-31
        moonshot/moonshot-v1-32k	chat	32768	32768	input=1,output=3	function_calling,response_schema,tool_choice			2026-08-31
        moonshot/moonshot-v1-32k-vision-preview	chat	32768	32768	input=1,output=3	function_calling,response_schema,tool_choice,vision			2026-08-31
        moonshot/moonshot-v1-8k	chat	8192	8192	input=0.2,output=2	function_calling,response_schema,tool_choice			2026-08-31
        moonshot/moonshot-v1-8k-vision-preview	chat	8192	8192	input=0.2,output=2	function_calling,response_schema,tool_choice,vision			2026-08-31
        moonshot/moonshot-v1-auto	chat	131072	131072	input=2,output=5	function_calling,response_schema,tool_choice			2026-08-31
        morph/morph-dsv41flash	chat	1048576	1048576	cache_read=0.008,input=0.12,output=0.8	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,vision
        morph/morph-dsv41flash-1017	chat	1048576	1048576	cache_read=0.008,input=0.12,output=0.8	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,vision
        morph/morph-dsv41flash-abliterated	chat	1048576	1048576	cache_read=0.03,input=0.3,output=1.2	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,vision
        morph/morph-dsv4flash	chat	1048576	1048576	cache_read=0.0359375,input=0.141953125,output=0.399625	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema
        morph/morph-glm53-744b	chat	1048576	1048576	cache_read=0.1955,input=1.19,output=6	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema
        morph/morph-glm53flash	chat	1048576	1048576	cache_read=0.04,input=0.2,output=0.7	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,vision
        morph/morph-kimik3	chat	1048576	1048576	cache_read=0.29,input=2.5,output=14	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,vision
        morph/morph-kimik3-fast	chat	1048576	1048576	cache_read=0.6,input=6,output=22.5	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,vision
        morph/morph-v3-fast	chat	16000	16000	input=0.8,output=1.2	system_messages	function_calling,parallel_function_calling,tool_choice,vision
        morph/morph-v3-large	chat	16000	16000	input=0.9,output=1.9	system_messages	function_calling,parallel_function_calling,tool_choice,vision
        nace/drex-latest	evaluation	131072		input=0.06,output=0
        nace/drex-v1.0	evaluation	32768		input=0.04,output=0
        nace/drex-v1.5	evaluation	131072		input=0.05,output=0
        nace/drex-v2.0	evaluation	131072		input=0.06,output=0
        nebius/BAAI/bge-en-icl	embedding	32768		input=0.01,output=0
        nebius/BAAI/bge-multilingual-gemma2	embedding	8192		input=0.01,output=0
        nebius/MiniMaxAI/MiniMax-M2.5	chat	196608	196608	input=0.3,output=1.2	function_calling,reasoning
        nebius/MiniMaxAI/MiniMax-M3	chat	1048576	1048576	input=0.3,output=1.2	function_calling,reasoning,vision
        nebius/NousResearch/Hermes-3-Llama-3.1-405B	chat	128000	128000	input=1,output=3	function_calling
        nebius/NousResearch/Hermes-4-405B	chat	131072	131072	input=1,output=3	function_calling,reasoning
        nebius/NousResearch/Hermes-4-70B	chat	131072	131072	input=0.13,output=0.4	function_calling,reasoning
        nebius/Qwen/QwQ-32B	chat	32768	32768	input=0.15,output=0.45	function_calling,reasoning
        nebius/Qwen/Qwen2-VL-72B-Instruct	chat	131072	131072	input=0.13,output=0.4	function_calling,vision
        nebius/Qwen/Qwen2-VL-7B-Instruct	chat	131072	131072	input=0.02,output=0.06	vision
        nebius/Qwen/Qwen2.5-32B-Instruct	chat	128000	128000	input=0.06,output=0.2	function_calling
        nebius/Qwen/Qwen2.5-72B-Instruct	chat	128000	128000	input=0.13,output=0.4	function_calling
        nebius/Qwen/Qwen2.5-Coder-7B	chat	32768	32768	input=0.01,output=0.03	function_calling
        nebius/Qwen/Qwen2.5-VL-72B-Instruct	chat	32000	32000	input=0.25,output=0.75	function_calling,vision
        nebius/Qwen/Qwen3-14B	chat	32768	32768	input=0.08,output=0.24	function_calling
        nebius/Qwen/Qwen3-235B-A22B	chat	262144	262144	input=0.2,output=0.6	function_calling
        nebius/Qwen/Qwen3-235B-A22B-Instruct-2507	chat	262144	262144	input=0.2,output=0.6	function_calling
        nebius/Qwen/Qwen3-30B-A3B	chat	32768	32768	input=0.1,output=0.3	function_calling
        nebius/Qwen/Qwen3-30B-A3B-Instruct-2507	chat	262144	262144	input=0.1,output=0.3	function_calling
        nebius/Qwen/Qwen3-32B	chat	40960	40960	input=0.1,output=0.3	function_calling
        nebius/Qwen/Qwen3-4B	chat	32768	32768	input=0.08,output=0.24	function_calling
        nebius/Qwen/Qwen3-Embedding-8B	embedding	40960		input=0.01,output=0
        nebius/Qwen/Qwen3-Next-80B-A3B-Thinking	chat	128000	128000	input=0.15,output=1.2	function_calling,reasoning
        nebius/Qwen/Qwen3.5-397B-A17B	chat	262144	262144	input=0.6,output=3.6	function_calling,reasoning
        nebius/Qwen/Qwen3.8-27B	chat	262144		input=0.45,output=3	function_calling,reasoning
        nebius/deepseek-ai/DeepSeek-R1	chat	128000	128000	input=0.8,output=2.4	function_calling,reasoning
        nebius/deepseek-ai/DeepSeek-R1-0528	chat	164000	164000	input=0.8,output=2.4	function_calling,reasoning
        nebius/deepseek-ai/DeepSeek-R1-Distill-Llama-70B	chat	128000	128000	input=0.25,output=0.75	function_calling
        nebius/deepseek-ai/DeepSeek-V3	chat	128000	128000	input=0.5,output=1.5	function_calling
        nebius/deepseek-ai/DeepSeek-V3-0324	chat	128000	128000	input=0.5,output=1.5	function_calling
        nebius/deepseek-ai/DeepSeek-V4-Flash	chat	1048576	1048576	input=0.14,output=0.28	function_calling,reasoning
        nebius/deepseek-ai/DeepSeek-V4-Flash-0731	chat	1024000	1024000	input=0.14,output=0.28	function_calling,reasoning
        nebius/deepseek-ai/DeepSeek-V4-Pro	chat	1048576	1048576	input=1.75,output=3.5	function_calling,reasoning
        nebius/deepseek-ai/DeepSeek-V4-Pro-0813	chat	979000		input=1.32,output=3.96	function_calling,reasoning
        nebius/deepseek-ai/DeepSeek-V4.1-Flash	chat	1048000	384000	input=0.3,output=1.2	function_calling,reasoning,vision
        nebius/google/gemma-3-27b-it	chat	110000	110000	input=0.1,output=0.3	function_calling,vision
        nebius/intfloat/e5-mistral-7b-instruct	embedding	32768		input=0.01,output=0
        nebius/meta-llama/Llama-3.3-70B-Instruct	chat	131072	131072	input=0.13,output=0.4	function_calling
        nebius/meta-llama/Llama-Guard-3-8B	chat	128000	128000	input=0.02,output=0.06
        nebius/meta-llama/Meta-Llama-3.1-405B-Instruct	chat	128000	128000	input=1,output=3	function_calling
        nebius/meta-llama/Meta-Llama-3.1-70B-Instruct	chat	128000	128000	input=0.13,output=0.4	function_calling
        nebius/meta-llama/Meta-Llama-3.1-8B-Instruct	chat	128000	128000	input=0.02,output=0.06	function_calling
        nebius/mistralai/Mistral-Nemo-Instruct-2407	chat	128000	128000	input=0.04,output=0.12	function_calling
        nebius/moonshotai/Kimi-K2.6	chat	262144	262144	input=0.95,output=4	function_calling,reasoning,vision
        nebius/moonshotai/Kimi-K2.7-Code	chat	262144	262144	input=0.95,output=4	function_calling,reasoning,vision
        nebius/moonshotai/Kimi-K3	chat	1024000	1024000	input=3,output=15	function_calling,reasoning,vision
        nebius/nvidia/Cosmos3-Super-Reasoner	chat	262144	262144	input=0.1,output=0.3	function_calling,reasoning,vision
        nebius/nvidia/Llama-3.1-Nemotron-Ultra-253B-v1	chat	128000	128000	input=0.6,output=1.8	function_calling
        nebius/nvidia/Llama-3.3-Nemotron-Super-49B-v1	chat	131072	131072	input=0.1,output=0.4	function_calling
        nebius/nvidia/Llama-3_1-Nemotron-Ultra-253B-v1	chat	131072	131072	input=0.6,output=1.8	reasoning
        nebius/nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B	chat	262144	262144	input=0.06,output=0.24	function_calling,reasoning
        nebius/nvidia/Nemotron-3-Nano-Omni	chat	262144	262144	input=0.06,output=0.24	function_calling,reasoning,vision
        nebius/nvidia/Nemotron-3-Ultra-550b-a55b	chat	1048576	1048576	input=1,output=3	function_calling,reasoning
        nebius/nvidia/Nemotron-3_5-Lightning	chat	1048576	1048576	input=0.06,output=0.24	function_calling,reasoning
        nebius/nvidia/nemotron-3-super-120b-a12b	chat	262144	262144	input=0.3,output=0.9	function_calling,reasoning
        nebius/openai/gpt-oss-120b	chat	131072	131072	input=0.15,output=0.6	function_calling,reasoning
        nebius/openbmb/MiniCPM-V-4_5	chat	32000	32000	input=0.658,output=1.11	vision
        nebius/reflection/beam	chat	1048576	1048576	input=0.25,output=1	function_calling,reasoning
        nebius/zai-org/GLM-5.1	chat	202752	202752	input=1.4,output=4.4	function_calling,reasoning
        nebius/zai-org/GLM-5.2	chat	1048576	1048576	input=1.4,output=4.4	function_calling,reasoning
        nebius/zai-org/GLM-5.3	chat	1024000	1024000	input=1.4,output=4.4	function_calling,reasoning
        nebius/zai-org/GLM-5.3-Flash	chat	1024000	1024000	input=0.15,output=0.5	function_calling,reasoning,vision
        nimble/search	search
        nlp_cloud/chatdolphin	chat	16384	16384	input=0.5,output=0.5			chatdolphin
        nlp_cloud/dolphin	completion	16384	16384	input=0.5,output=0.5			dolphin
        novita/Sao10K/L3-8B-Stheno-v3.2	chat	8192	32000	input=0.05,output=0.05	function_calling,parallel_function_calling,system_messages,tool_choice
        novita/baai/bge-m3	embedding	8192	96000	input=0.01,output=0.01
        novita/baai/bge-reranker-v2-m3	rerank	8000	8000	input=0.01,output=0.01
        novita/baichuan/baichuan-m2-32b	chat	131072	131072	input=0.07,output=0.07	system_messages
        novita/baidu/cobuddy	chat	131072	65536	cache_read=0.07,input=0.28,output=1.13	function_calling,prompt_caching,reasoning,tool_choice	vision
        novita/baidu/ernie-4.5-21B-a3b	chat	120000	8000	input=0.07,output=0.28	function_calling,parallel_function_calling,system_messages,tool_choice
        novita/baidu/ernie-4.5-21B-a3b-thinking	chat	131072	65536	input=0.07,output=0.28	reasoning,system_messages
        novita/baidu/ernie-4.5-300b-a47b-paddle	chat	123000	12000	input=0.28,output=1.1	response_schema,system_messages,tool_choice
        novita/baidu/ernie-4.5-vl-28b-a3b	chat	30000	8000	input=0.14,output=0.56	function_calling,parallel_function_calling,reasoning,system_messages,tool_choice,vision
        novita/baidu/ernie-4.5-vl-28b-a3b-thinking	chat	131072	65536	input=0.39,output=0.39	function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice,vision
        novita/baidu/ernie-4.5-vl-424b-a47b	chat	123000	16000	input=0.42,output=1.25	reasoning,system_messages,vision
        novita/deepseek/deepseek-ocr	chat	8192	8192	input=0.03,output=0.03	response_schema,system_messages,tool_choice,vision
        novita/deepseek/deepseek-ocr-2	chat	8192	8192	input=0.03,output=0.03	vision
        novita/deepseek/deepseek-prover-v2-671b	chat	160000	160000	input=0.7,output=2.5	system_messages
        novita/deepseek/deepseek-r1	chat	64000	16000	input=4,output=4	function_calling,reasoning,tool_choice	vision
        novita/deepseek/deepseek-r1-0528	chat	163840	32768	cache_read=0.35,input=0.7,input_cache_hit=0.35,output=2.5	function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice
        novita/deepseek/deepseek-r1-0528-qwen3-8b	chat	128000	32000	input=0.06,output=0.09	reasoning,system_messages
        novita/deepseek/deepseek-r1-distill-llama-70b	chat	8192	8192	input=0.8,output=0.8	reasoning,response_schema,system_messages,tool_choice
        novita/deepseek/deepseek-r1-distill-qwen-14b	chat	32768	16384	input=0.15,output=0.15	reasoning,response_schema,system_messages,tool_choice
        novita/deepseek/deepseek-r1-distill-qwen-32b	chat	64000	32000	input=0.3,output=0.3	reasoning,response_schema,system_messages,tool_choice
        novita/deepseek/deepseek-r1-turbo	chat	64000	16000	input=0.7,output=2.5	function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice
        novita/deepseek/deepseek-r1/community	chat	64000	8000	input=4,output=4	function_calling,reasoning,tool_choice	vision
        novita/deepseek/deepseek-v3-0324	chat	163840	65536	cache_read=0.135,input=0.27,input_cache_hit=0.135,output=1.12	function_calling,parallel_function_calling,response_schema,system_messages,tool_choice
        novita/deepseek/deepseek-v3-turbo	chat	64000	16000	input=0.4,output=1.3	function_calling,parallel_function_calling,system_messages,tool_choice
        novita/deepseek/deepseek-v3.1	chat	131072	32768	cache_read=0.135,input=0.27,input_cache_hit=0.135,output=1	function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice
        novita/deepseek/deepseek-v3.1-terminus	chat	131072	32768	cache_read=0.135,input=0.27,input_cache_hit=0.135,output=1	function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice
        novita/deepseek/deepseek-v3.2	chat	163840	65536	cache_read=0.1345,input=0.269,input_cache_hit=0.1345,output=0.4	function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice
        novita/deepseek/deepseek-v3.2-exp	chat	163840	65536	input=0.27,output=0.41	function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice
        novita/deepseek/deepseek-v3/community	chat	64000	8000	input=0.89,output=0.89	function_calling,tool_choice	vision
        novita/deepseek/deepseek-v4-flash	chat	1048576	393216	cache_read=0.028,input=0.14,output=0.28	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        novita/deepseek/deepseek-v4-flash-0731	chat	1048576	393216	cache_read=0.028,input=0.44,output=1.32	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        novita/deepseek/deepseek-v4-flash-vision-exp	chat	1048576	393216	cache_read=0.028,input=0.44,output=1.32	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        novita/deepseek/deepseek-v4-pro	chat	1048576	393216	cache_read=0.135,input=1.6,output=3.2	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        novita/deepseek/deepseek-v4-pro-0813	chat	1048576	393216	cache_read=0.132,input=1.32,output=3.96	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        novita/deepseek/deepseek_v3	chat	64000	16000	input=0.89,output=0.89	function_calling,tool_choice	vision
        novita/google/gemma-3-12b-it	chat	131072	8192	input=0.05,output=0.1	response_schema,system_messages,tool_choice,vision
        novita/google/gemma-3-27b-it	chat	98304	16384	input=0.119,output=0.2	system_messages,vision
        novita/google/gemma-4-26b-a4b-it	chat	262144	131072	input=0.13,output=0.4	function_calling,reasoning,response_schema,tool_choice,vision
        novita/google/gemma-4-31b-it	chat	262144	131072	input=0.14,output=0.4	function_calling,reasoning,response_schema,tool_choice,vision
        novita/gryphe/mythomax-l2-13b	chat	4096	3200	input=0.09,output=0.09	system_messages
        novita/inclusionai/ling-3.0-flash	chat	262144	32768	cache_read=0.012,input=0.06,output=0.18	function_calling,prompt_caching,reasoning,tool_choice	vision
        novita/inclusionai/ling-3.0-flash-fast	chat	262144	32768	cache_read=0.012,input=0.06,output=0.18	function_calling,prompt_caching,reasoning,tool_choice	vision
        novita/kwaipilot/kat-coder-pro	chat	256000	128000	cache_read=0.06,input=0.3,input_cache_hit=0.06,output=1.2	function_calling,parallel_function_calling,response_schema,system_messages,tool_choice
        novita/meta-llama/llama-3-70b-instruct	chat	8192	8000	input=0.51,output=0.74	response_schema,system_messages,tool_choice
        novita/meta-llama/llama-3-8b-instruct	chat	8192	8192	input=0.04,output=0.04	response_schema,system_messages
        novita/meta-llama/llama-3.1-8b-instruct	chat	16384	16384	input=0.02,output=0.05	response_schema,system_messages
        novita/meta-llama/llama-3.2-1b-instruct	chat	131000	32000	input=0.02,output=0.02	response_schema	vision
        novita/meta-llama/llama-3.2-3b-instruct	chat	32768	32000	input=0.03,output=0.05	function_calling,parallel_function_calling,system_messages,tool_choice
        novita/meta-llama/llama-3.3-70b-instruct	chat	12288	12288	input=0.135,output=0.4	function_calling,parallel_function_calling,response_schema,system_messages,tool_choice
        novita/meta-llama/llama-4-maverick-17b-128e-instruct-fp8	chat	1048576	8192	input=0.27,output=0.85	response_schema,system_messages,vision
        novita/meta-llama/llama-4-scout-17b-16e-instruct	chat	131072	131072	input=0.18,output=0.59	system_messages,vision
        novita/microsoft/wizardlm-2-8x22b	chat	65535	8000	input=0.62,output=0.62	response_schema,system_messages
        novita/mindai/macaron-v1-tall	chat	262144	32768	cache_read=0.08,input=0.45,output=2.6	function_calling,prompt_caching,reasoning,tool_choice	vision
        novita/mindai/macaron-v1-venti	chat	1048576	131072	cache_read=0.3,input=1.5,output=4.5	function_calling,prompt_caching,reasoning,tool_choice	vision
        novita/minimax/minimax-m2	chat	204800	131072	cache_read=0.03,input=0.3,input_cache_hit=0.03,output=1.2	function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice
        novita/minimax/minimax-m2.1	chat	204800	131072	cache_read=0.03,input=0.3,input_cache_hit=0.03,output=1.2	function_calling,parallel_function_calling,response_schema,system_messages,tool_choice
        novita/minimax/minimax-m2.5	chat	204800	131100	cache_read=0.03,input=0.3,output=1.2	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        novita/minimax/minimax-m2.5-highspeed	chat	204800	131100	cache_read=0.03,input=0.6,output=2.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        novita/minimax/minimax-m2.7	chat	204800	131072	cache_read=0.06,input=0.3,output=1.2	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        novita/minimax/minimax-m2.7-highspeed	chat	204800	131072	cache_read=0.06,input=0.6,output=2.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        novita/minimax/minimax-m3	chat	1000000	131072	cache_read=0.06,input=0.3,output=1.2	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        novita/minimaxai/minimax-m1-80k	chat	1000000	40000	input=0.55,output=2.2	function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice
        novita/mistralai/mistral-nemo	chat	60288	16000	input=0.04,output=0.17	response_schema,system_messages,tool_choice
        novita/moonshotai/kimi-k2-0905	chat	262144	100352	input=0.6,output=2.5	function_calling,parallel_function_calling,response_schema,system_messages,tool_choice
        novita/moonshotai/kimi-k2-instruct	chat	131072	100352	input=0.57,output=2.3	function_calling,parallel_function_calling,response_schema,system_messages,tool_choice
        novita/moonshotai/kimi-k2-thinking	chat	262144	100352	cache_read=0.15,input=0.6,output=2.5	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice
        novita/moonshotai/kimi-k2.5	chat	262144	262144	cache_read=0.1,input=0.6,output=3	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        novita/moonshotai/kimi-k2.6	chat	262144	262144	cache_read=0.16,input=0.8,output=3.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        novita/moonshotai/kimi-k2.7-code	chat	262144	262144	cache_read=0.19,input=0.95,output=4	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        novita/moonshotai/kimi-k3	chat	1048576	1048576	cache_read=0.3,input=3,output=15	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        novita/nousresearch/hermes-2-pro-llama-3-8b	chat	8192	8192	input=0.14,output=0.14	response_schema,system_messages,tool_choice
        novita/nvidia/nemotron-3-nano-30b-a3b	chat	262144	32768	input=0.05,output=0.2	function_calling,reasoning,response_schema,tool_choice	vision
        novita/openai/gpt-oss-120b	chat	131072	32768	input=0.05,output=0.25	function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice	vision
        novita/openai/gpt-oss-20b	chat	131072	32768	input=0.04,output=0.15	reasoning,response_schema,system_messages,tool_choice	vision
        novita/paddlepaddle/paddleocr-vl	chat	16384	16384	input=0.02,output=0.02	system_messages,vision
        novita/qwen/qwen-2.5-72b-instruct	chat	32000	8192	input=0.38,output=0.4	function_calling,parallel_function_calling,response_schema,system_messages,tool_choice
        novita/qwen/qwen-mt-plus	chat	16384	8192	input=0.25,output=0.75	system_messages
        novita/qwen/qwen2.5-7b-instruct	chat	32000	8192	input=0.07,output=0.07	function_calling,parallel_function_calling,response_schema,system_messages,tool_choice
        novita/qwen/qwen2.5-vl-72b-instruct	chat	32768	32768	input=0.8,output=0.8	system_messages,vision
        novita/qwen/qwen3-235b-a22b-fp8	chat	40960	20000	input=0.2,output=0.8	reasoning,response_schema,system_messages
        novita/qwen/qwen3-235b-a22b-instruct-2507	chat	131072	16384	input=0.09,output=0.58	function_calling,parallel_function_calling,response_schema,system_messages,tool_choice
        novita/qwen/qwen3-235b-a22b-thinking-2507	chat	131072	32768	input=0.3,output=3	function_calling,parallel_function_calling,reasoning,system_messages,tool_choice
        novita/qwen/qwen3-30b-a3b-fp8	chat	40960	20000	input=0.09,output=0.45	function_calling,reasoning,system_messages,tool_choice
        novita/qwen/qwen3-32b-fp8	chat	40960	20000	input=0.1,output=0.45	reasoning,system_messages
        novita/qwen/qwen3-4b-fp8	chat	128000	8192	input=0.03,output=0.03	function_calling,reasoning,system_messages,tool_choice
        novita/qwen/qwen3-8b-fp8	chat	128000	20000	input=0.035,output=0.138	reasoning,system_messages
        novita/qwen/qwen3-coder-30b-a3b-instruct	chat	160000	32768	input=0.07,output=0.27	function_calling,parallel_function_calling,response_schema,system_messages,tool_choice
        novita/qwen/qwen3-coder-480b-a35b-instruct	chat	262144	65536	input=0.38,output=1.55	function_calling,parallel_function_calling,response_schema,system_messages,tool_choice
        novita/qwen/qwen3-coder-next	chat	262144	65536	input=0.2,output=1.5	function_calling,response_schema,tool_choice	vision
        novita/qwen/qwen3-embedding-0.6b	embedding	32768	32768	input=0.07,output=0
        novita/qwen/qwen3-embedding-8b	embedding	32768	4096	input=0.07,output=0
        novita/qwen/qwen3-max	chat	262144	65536	input=2.11,output=8.45	function_calling,parallel_function_calling,response_schema,system_messages,tool_choice
        novita/qwen/qwen3-next-80b-a3b-instruct	chat	131072	32768	input=0.15,output=1.5	function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice
        novita/qwen/qwen3-next-80b-a3b-thinking	chat	131072	32768	input=0.15,output=1.5	function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice
        novita/qwen/qwen3-omni-30b-a3b-instruct	chat	65536	16384	input=0.25,output=0.97	audio_input,audio_output,function_calling,parallel_function_calling,response_schema,system_messages,tool_choice,vision
        novita/qwen/qwen3-omni-30b-a3b-thinking	chat	65536	16384	input=0.25,output=0.97	audio_input,function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice,vision
        novita/qwen/qwen3-reranker-8b	rerank	32768	4096	input=0.05,output=0.05
        novita/qwen/qwen3-vl-235b-a22b-instruct	chat	131072	32768	input=0.3,output=1.5	function_calling,parallel_function_calling,response_schema,system_messages,tool_choice,vision
        novita/qwen/qwen3-vl-235b-a22b-thinking	chat	131072	32768	input=0.98,output=3.95	function_calling,reasoning,system_messages,tool_choice,vision
        novita/qwen/qwen3-vl-30b-a3b-instruct	chat	131072	32768	input=0.2,output=0.7	function_calling,parallel_function_calling,response_schema,system_messages,tool_choice,vision
        novita/qwen/qwen3-vl-30b-a3b-thinking	chat	131072	32768	input=0.2,output=1	function_calling,parallel_function_calling,response_schema,system_messages,tool_choice,vision
        novita/qwen/qwen3-vl-8b-instruct	chat	131072	32768	input=0.08,output=0.5	function_calling,parallel_function_calling,response_schema,system_messages,tool_choice,vision
        novita/qwen/qwen3.5-122b-a10b	chat	262144	65536	input=0.4,output=3.2	function_calling,reasoning,response_schema,tool_choice,vision
        novita/qwen/qwen3.5-27b	chat	262144	65536	input=0.3,output=2.4	function_calling,reasoning,response_schema,tool_choice,vision
        novita/qwen/qwen3.5-35b-a3b	chat	262144	65536	input=0.25,output=2	function_calling,reasoning,response_schema,tool_choice,vision
        novita/qwen/qwen3.5-397b-a17b	chat	262144	65536	input=0.6,output=3.6	function_calling,reasoning,response_schema,tool_choice,vision
        novita/qwen/qwen3.6-27b	chat	262144	65536	input=0.6,output=3.6	function_calling,reasoning,response_schema,tool_choice,vision
        novita/qwen/qwen3.6-35b-a3b	chat	262144	65536	input=0.248,output=1.485	function_calling,reasoning,response_schema,tool_choice,vision
        novita/qwen/qwen3.7-max	chat	1000000	65536	cache_read=0.25,input=1.25,output=3.75	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        novita/qwen/qwen3.8-max	chat	1000000	131072	cache_read=0.25,input=2,output=6	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        novita/sao10k/l3-70b-euryale-v2.1	chat	8192	8192	input=1.48,output=1.48	function_calling,parallel_function_calling,system_messages,tool_choice
        novita/sao10k/l3-8b-lunaris	chat	8192	8192	input=0.05,output=0.05	response_schema,system_messages,tool_choice
        novita/sao10k/l31-70b-euryale-v2.2	chat	8192	8192	input=1.48,output=1.48	function_calling,parallel_function_calling,system_messages,tool_choice
        novita/skywork/r1v4-lite	chat	262144	65536	input=0.2,output=0.6	response_schema,system_messages,tool_choice,vision
        novita/stepfun/step-3.7-flash	chat	262144	256000	cache_read=0.04,input=0.2,output=1.15	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        novita/tencent/hy3	chat	262144	262144	cache_read=0.035,input=0.14,output=0.58	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        novita/thudm/glm-4-32b-0414	chat	32000	32000	input=0.55,output=1.66	function_calling,response_schema,tool_choice	vision
        novita/xiaomimimo/mimo-v2-flash	chat	262144	32000	cache_read=0.024,input=0.11,input_cache_hit=0.024,output=0.33	function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice
        novita/xiaomimimo/mimo-v2.5	chat	1048576	131072	cache_read=0.0034,input=0.168,output=0.336	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        novita/xiaomimimo/mimo-v2.5-pro	chat	1048576	131072	cache_read=0.0043,input=0.522,output=1.044	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        novita/zai-org/autoglm-phone-9b-multilingual	chat	65536	65536	input=0.035,output=0.138	system_messages,vision
        novita/zai-org/glm-4.5	chat	131072	98304	cache_read=0.11,input=0.6,input_cache_hit=0.11,output=2.2	function_calling,parallel_function_calling,reasoning,system_messages,tool_choice
        novita/zai-org/glm-4.5-air	chat	131072	98304	cache_read=0.025,input=0.13,output=0.85	function_calling,parallel_function_calling,prompt_caching,reasoning,system_messages,tool_choice
        novita/zai-org/glm-4.5v	chat	65536	16384	cache_read=0.11,input=0.6,input_cache_hit=0.11,output=1.8	function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice,vision
        novita/zai-org/glm-4.6	chat	204800	131072	cache_read=0.11,input=0.55,input_cache_hit=0.11,output=2.2	function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice
        novita/zai-org/glm-4.6v	chat	131072	32768	cache_read=0.055,input=0.3,input_cache_hit=0.055,output=0.9	function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice,vision
        novita/zai-org/glm-4.7	chat	204800	131072	cache_read=0.11,input=0.6,input_cache_hit=0.11,output=2.2	function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice
        novita/zai-org/glm-4.7-flash	chat	200000	128000	cache_read=0.01,input=0.07,output=0.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        novita/zai-org/glm-4.7-h	chat	204800	131072	cache_read=0.11,input=0.6,output=2.2	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        novita/zai-org/glm-5	chat	202800	131072	cache_read=0.2,input=1,output=3.2	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        novita/zai-org/glm-5-turbo	chat	202800	131072	cache_read=0.24,input=1.2,output=4	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        novita/zai-org/glm-5.1	chat	204800	131072	cache_read=0.26,input=1.38,output=4.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        novita/zai-org/glm-5.2	chat	1048576	131072	cache_read=0.26,input=1.4,output=4.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        novita/zai-org/glm-5.3	chat	1048576	131072	cache_read=0.26,input=1.4,output=4.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        novita/zai-org/glm-5v-turbo	chat	204800	131072	cache_read=0.24,input=1.2,output=4	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        nscale/Qwen/QwQ-32B	chat			input=0.18,output=0.2
        nscale/Qwen/Qwen2.5-Coder-32B-Instruct	chat			input=0.06,output=0.2
        nscale/Qwen/Qwen2.5-Coder-3B-Instruct	chat			input=0.01,output=0.03
        nscale/Qwen/Qwen2.5-Coder-7B-Instruct	chat			input=0.01,output=0.03
        nscale/black-forest-labs/FLUX.1-schnell	image_generation
        nscale/deepseek-ai/DeepSeek-R1-Distill-Llama-70B	chat			input=0.375,output=0.375
        nscale/deepseek-ai/DeepSeek-R1-Distill-Llama-8B	chat			input=0.025,output=0.025
        nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B	chat			input=0.09,output=0.09
        nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-14B	chat			input=0.07,output=0.07
        nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-32B	chat			input=0.15,output=0.15
        nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-7B	chat			input=0.2,output=0.2
        nscale/meta-llama/Llama-3.1-8B-Instruct	chat			input=0.03,output=0.03
        nscale/meta-llama/Llama-3.3-70B-Instruct	chat			input=0.2,output=0.2
        nscale/meta-llama/Llama-4-Scout-17B-16E-Instruct	chat			input=0.09,output=0.29
        nscale/mistralai/mixtral-8x22b-instruct-v0.1	chat			input=0.6,output=0.6
        nscale/stabilityai/stable-diffusion-xl-base-1.0	image_generation
        nvidia_nim/nvidia/llama-3_2-nv-rerankqa-1b-v2	rerank			input=0,output=0
        nvidia_nim/nvidia/nv-rerankqa-mistral-4b-v3	rerank			input=0,output=0
        nvidia_nim/ranking/nvidia/llama-3.2-nv-rerankqa-1b-v2	rerank			input=0,output=0
        oci/cohere.command-a-03-2025	chat	256000	4000	input=1.56,output=1.56	function_calling,native_streaming	response_schema
        oci/cohere.command-a-reasoning	chat	256000	8192	input=1.56,output=1.56	native_streaming	function_calling,response_schema
        oci/cohere.command-a-reasoning-08-2025	chat	256000	4000	input=1.56,output=1.56	function_calling	response_schema
        oci/cohere.command-a-translate-08-2025	chat	256000	4000	input=0.09,output=0.09		function_calling,response_schema
        oci/cohere.command-a-vision	chat	256000	8192	input=1.56,output=1.56	function_calling,native_streaming,vision	response_schema
        oci/cohere.command-a-vision-07-2025	chat	128000	4000	input=1.56,output=1.56	function_calling,vision	response_schema
        oci/cohere.command-latest	chat	128000	4000	input=1.56,output=1.56	function_calling,native_streaming	response_schema
        oci/cohere.command-plus-latest	chat	128000	4000	input=1.56,output=1.56	function_calling,native_streaming	response_schema
        oci/cohere.command-r-08-2024	chat	128000	4000	input=0.15,output=0.15	function_calling	response_schema
        oci/cohere.command-r-plus-08-2024	chat	128000	4000	input=1.56,output=1.56	function_calling	response_schema
        oci/cohere.embed-english-image-v3.0	embedding	512		input=0.1,output=0	embedding_image_input
        oci/cohere.embed-english-light-image-v3.0	embedding	512		input=0.1,output=0	embedding_image_input
        oci/cohere.embed-english-light-v3.0	embedding	512		input=0.1,output=0
        oci/cohere.embed-english-v3.0	embedding	512		input=0.1,output=0
        oci/cohere.embed-multilingual-image-v3.0	embedding	512		input=0.1	vision
        oci/cohere.embed-multilingual-light-image-v3.0	embedding	512		input=0.1,output=0	embedding_image_input
        oci/cohere.embed-multilingual-light-v3.0	embedding	512		input=0.1,output=0
        oci/cohere.embed-multilingual-v3.0	embedding	512		input=0.1,output=0
        oci/cohere.embed-v4.0	embedding	128000		input=0.12,output=0	embedding_image_input
        oci/google.gemini-2.5-flash	chat	1048576	65536	input=0.15,output=0.6	audio_input,function_calling,native_streaming,pdf_input,reasoning,response_schema,system_messages,video_input,vision	image_size
        oci/google.gemini-2.5-flash-lite	chat	1048576	65536	input=0.075,output=0.3	audio_input,function_calling,native_streaming,pdf_input,response_schema,system_messages,video_input,vision	image_size,reasoning
        oci/google.gemini-2.5-pro	chat	1048576	65536	input=1.25,output=10	audio_input,function_calling,native_streaming,pdf_input,reasoning,response_schema,system_messages,video_input,vision
        oci/meta.llama-3.1-405b-instruct	chat	128000	4000	input=10.68,output=10.68	function_calling,native_streaming	response_schema
        oci/meta.llama-3.1-70b-instruct	chat	128000	4000	input=0.72,output=0.72	function_calling,native_streaming	response_schema
        oci/meta.llama-3.1-8b-instruct	chat	128000	4000	input=0.72,output=0.72	function_calling,native_streaming	response_schema
        oci/meta.llama-3.2-11b-vision-instruct	chat	128000	4000	input=2,output=2	function_calling,vision	response_schema
        oci/meta.llama-3.2-90b-vision-instruct	chat	128000	4000	input=2,output=2	function_calling,native_streaming,vision	response_schema
        oci/meta.llama-3.3-70b-instruct	chat	128000	4000	input=0.72,output=0.72	function_calling,native_streaming	response_schema
        oci/meta.llama-3.3-70b-instruct-fp8-dynamic	chat	128000	4000	input=0.72,output=0.72	function_calling	response_schema
        oci/meta.llama-4-maverick-17b-128e-instruct-fp8	chat	1048576	8192	input=0.72,output=0.72	function_calling,native_streaming,vision	response_schema
        oci/meta.llama-4-scout-17b-16e-instruct	chat	10485760	8192	input=0.72,output=0.72	function_calling,native_streaming	response_schema
        oci/openai.gpt-5	chat	272000	128000	input=1.25,output=10	function_calling,native_streaming,reasoning,response_schema,vision
        oci/openai.gpt-5-mini	chat	272000	128000	input=0.25,output=2	function_calling,native_streaming,reasoning,response_schema,vision
        oci/openai.gpt-5-nano	chat	272000	128000	input=0.05,output=0.4	function_calling,native_streaming,reasoning,response_schema,vision
        oci/openai.gpt-oss-120b	chat	128000	128000	input=0.15,output=0.6	function_calling,native_streaming,reasoning
        oci/openai.gpt-oss-20b	chat	128000	128000	input=0.07,output=0.3	function_calling,native_streaming,reasoning
        oci/xai.grok-3	chat	131072	131072	input=3,output=15	function_calling,native_streaming	response_schema
        oci/xai.grok-3-fast	chat	131072	131072	input=5,output=25	function_calling,native_streaming	response_schema
        oci/xai.grok-3-mini	chat	131072	131072	input=0.3,output=0.5	function_calling,native_streaming	response_schema
        oci/xai.grok-3-mini-fast	chat	131072	131072	input=0.6,output=4	function_calling,native_streaming	response_schema
        oci/xai.grok-4	chat	128000	128000	input=3,output=15	function_calling,native_streaming	response_schema
        oci/xai.grok-4-fast	chat	131072	131072	input=5,output=25	function_calling	response_schema
        oci/xai.grok-4.1-fast	chat	131072	131072	input=5,output=25	function_calling	response_schema
        oci/xai.grok-4.20	chat	131072	131072	input=3,output=15	function_calling	response_schema
        oci/xai.grok-4.20-0309-non-reasoning	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,output=2.5,output.above_200000=5	function_calling
        oci/xai.grok-4.20-0309-reasoning	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,output=2.5,output.above_200000=5	function_calling,reasoning
        oci/xai.grok-4.20-multi-agent	chat	131072	131072	input=3,output=15	function_calling	response_schema
        oci/xai.grok-4.20-non-reasoning	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,output=2.5,output.above_200000=5	function_calling
        oci/xai.grok-4.20-reasoning	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,output=2.5,output.above_200000=5	function_calling,reasoning
        oci/xai.grok-code-fast-1	chat	131072	131072	input=5,output=25	function_calling	response_schema
        ollama/codegeex4	chat	32768	8192	input=0,output=0		function_calling
        ollama/codegemma	completion	8192	8192	input=0,output=0
        ollama/codellama	completion	4096	4096	input=0,output=0
        ollama/deepseek-coder-v2-base	completion	8192	8192	input=0,output=0	function_calling
        ollama/deepseek-coder-v2-instruct	chat	32768	8192	input=0,output=0	function_calling
        ollama/deepseek-coder-v2-lite-base	completion	8192	8192	input=0,output=0	function_calling
        ollama/deepseek-coder-v2-lite-instruct	chat	32768	8192	input=0,output=0	function_calling
        ollama/deepseek-v3.1:671b-cloud	chat	163840	163840	input=0,output=0	function_calling
        ollama/gpt-oss:120b-cloud	chat	131072	131072	input=0,output=0	function_calling
        ollama/gpt-oss:20b-cloud	chat	131072	131072	input=0,output=0	function_calling
        ollama/internlm2_5-20b-chat	chat	32768	8192	input=0,output=0	function_calling
        ollama/llama2	chat	4096	4096	input=0,output=0
        ollama/llama2-uncensored	completion	4096	4096	input=0,output=0
        ollama/llama2:13b	chat	4096	4096	input=0,output=0
        ollama/llama2:70b	chat	4096	4096	input=0,output=0
        ollama/llama2:7b	chat	4096	4096	input=0,output=0
        ollama/llama3	chat	8192	8192	input=0,output=0
        ollama/llama3.1	chat	8192	8192	input=0,output=0	function_calling
        ollama/llama3:70b	chat	8192	8192	input=0,output=0
        ollama/llama3:8b	chat	8192	8192	input=0,output=0
        ollama/mistral	completion	8192	8192	input=0,output=0	function_calling
        ollama/mistral-7B-Instruct-v0.1	chat	8192	8192	input=0,output=0	function_calling
        ollama/mistral-7B-Instruct-v0.2	chat	32768	32768	input=0,output=0	function_calling
        ollama/mistral-large-instruct-2407	chat	65536	8192	input=0,output=0	function_calling
        ollama/mixtral-8x22B-Instruct-v0.1	chat	65536	65536	input=0,output=0	function_calling
        ollama/mixtral-8x7B-Instruct-v0.1	chat	32768	32768	input=0,output=0	function_calling
        ollama/orca-mini	completion	4096	4096	input=0,output=0
        ollama/qwen3-coder:480b-cloud	chat	262144	262144	input=0,output=0	function_calling
        ollama/vicuna	completion	2048	2048	input=0,output=0
        openai/1024-x-1024/gpt-image-1.5	image_generation				pdf_input,vision		1024-x-1024/gpt-image-1.5	2026-12-01
        openai/1024-x-1024/gpt-image-1.5-2025-12-16	image_generation				pdf_input,vision		1024-x-1024/gpt-image-1.5-2025-12-16	2026-12-01
        openai/1024-x-1536/gpt-image-1.5	image_generation				pdf_input,vision		1024-x-1536/gpt-image-1.5	2026-12-01
        openai/1024-x-1536/gpt-image-1.5-2025-12-16	image_generation				pdf_input,vision		1024-x-1536/gpt-image-1.5-2025-12-16	2026-12-01
        openai/1536-x-1024/gpt-image-1.5	image_generation				pdf_input,vision		1536-x-1024/gpt-image-1.5	2026-12-01
        openai/1536-x-1024/gpt-image-1.5-2025-12-16	image_generation				pdf_input,vision		1536-x-1024/gpt-image-1.5-2025-12-16	2026-12-01
        openai/babbage-002	completion	16384	4096	input=0.4,input.batch=0.2,output=0.4,output.batch=0.2			babbage-002	2026-09-28
        openai/chat-latest	chat	400000	128000	cache_read=0.5,input=5,output=30	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search		chat-latest
        openai/chatgpt-image-latest	image_generation			cache_read=1.25,cache_read.batch=0.63,cache_read_image=2,input=5,input.batch=2.5,input_image=8,input_image.batch=4,output=10,output.batch=5,output_image=32			chatgpt-image-latest	2026-12-01
        openai/computer-use-preview	chat	8192	1024	input=3,output=12	function_calling,parallel_function_calling,pdf_input,reasoning,system_messages,tool_choice,vision	prompt_caching,response_schema	computer-use-preview	2026-07-23
        openai/computer-use-preview-2025-03-11	chat	8192	1024	input=3,output=12	function_calling,parallel_function_calling,pdf_input,reasoning,system_messages,tool_choice,vision	prompt_caching,response_schema	computer-use-preview-2025-03-11	2026-07-23
        openai/container	chat
        openai/davinci-002	completion	16384	4096	input=2,input.batch=1,output=2,output.batch=1			davinci-002	2026-09-28
        openai/daybreak-blue-latest	chat	922000	128000	cache_read=0.4,cache_read.above_272000=0.8,cache_write=5,cache_write.above_272000=10,input=4,input.above_272000=8,output=20,output.above_272000=30	computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search		daybreak-blue-latest
        openai/daybreak-red-latest	chat	400000	128000	cache_read=1.25,cache_read.above_272000=2.5,cache_write=15.625,cache_write.above_272000=31.25,input=12.5,input.above_272000=25,output=75,output.above_272000=112.5	computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search		daybreak-red-latest
        openai/ft:babbage-002	completion	16384	4096	input=1.6,input.batch=0.8,output=1.6,output.batch=0.9			ft:babbage-002	2026-10-23
        openai/ft:davinci-002	completion	16384	4096	input=12,input.batch=6,output=12,output.batch=6			ft:davinci-002	2026-10-23
        openai/ft:gpt-3.5-turbo	chat	16385	4096	input=3,input.batch=1.5,output=6,output.batch=3	system_messages,tool_choice		ft:gpt-3.5-turbo	2026-10-23
        openai/ft:gpt-3.5-turbo-0125	chat	16385	4096	input=3,output=6	system_messages,tool_choice		ft:gpt-3.5-turbo-0125	2026-10-23
        openai/ft:gpt-3.5-turbo-0613	chat	4096	4096	input=3,output=6	system_messages,tool_choice		ft:gpt-3.5-turbo-0613	2026-10-23
        openai/ft:gpt-3.5-turbo-1106	chat	16385	4096	input=3,output=6	system_messages,tool_choice		ft:gpt-3.5-turbo-1106	2026-10-23
        openai/ft:gpt-4-0613	chat	8192	4096	input=30,output=60	function_calling,system_messages,tool_choice		ft:gpt-4-0613	2026-10-23
        openai/ft:gpt-4.1-2025-04-14	chat	1047576	32768	cache_read=0.75,cache_read.batch=0.5,input=3,input.batch=1.5,output=12,output.batch=6	function_calling,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice		ft:gpt-4.1-2025-04-14	2027-01-14
        openai/ft:gpt-4.1-mini-2025-04-14	chat	1047576	32768	cache_read=0.2,cache_read.batch=0.1,input=0.8,input.batch=0.4,output=3.2,output.batch=1.6	function_calling,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice		ft:gpt-4.1-mini-2025-04-14	2027-01-14
        openai/ft:gpt-4.1-nano-2025-04-14	chat	1047576	32768	cache_read=0.05,cache_read.batch=0.025,input=0.2,input.batch=0.1,output=0.8,output.batch=0.4	function_calling,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice		ft:gpt-4.1-nano-2025-04-14	2026-10-23
        openai/ft:gpt-4o-2024-08-06	chat	128000	16384	cache_read=1.875,cache_read.batch=0.9,input=3.75,input.batch=2.225,output=15,output.batch=12.5	function_calling,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,vision		ft:gpt-4o-2024-08-06	2027-01-14
        openai/ft:gpt-4o-2024-11-20	chat	128000	16384	cache_write=1.875,input=3.75,output=15	function_calling,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice		ft:gpt-4o-2024-11-20	2027-01-14
        openai/ft:gpt-4o-mini-2024-07-18	chat	128000	16384	cache_read=0.15,cache_read.batch=0.075,input=0.3,input.batch=0.15,output=1.2,output.batch=0.6	function_calling,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice		ft:gpt-4o-mini-2024-07-18	2027-01-14
        openai/ft:o4-mini-2025-04-16	chat	200000	100000	cache_read=1,cache_read.batch=0.5,input=4,input.batch=2,output=16,output.batch=8	function_calling,prompt_caching,reasoning,response_schema,tool_choice	parallel_function_calling	ft:o4-mini-2025-04-16	2026-10-23
        openai/gpt-3.5-turbo	chat	16385	4096	input=0.5,output=1.5	function_calling,prompt_caching,system_messages,tool_choice		gpt-3.5-turbo	2026-10-23
        openai/gpt-3.5-turbo-0125	chat	16385	4096	input=0.5,input.batch=0.25,output=1.5,output.batch=0.75	function_calling,parallel_function_calling,prompt_caching,system_messages,tool_choice		gpt-3.5-turbo-0125	2026-10-23
        openai/gpt-3.5-turbo-1106	chat	16385	4096	input=1,input.batch=1,output=2,output.batch=2	function_calling,parallel_function_calling,prompt_caching,system_messages,tool_choice		gpt-3.5-turbo-1106	2026-09-28
        openai/gpt-3.5-turbo-16k	chat	16385	4096	input=3,output=4	prompt_caching,system_messages,tool_choice		gpt-3.5-turbo-16k	2026-10-23
        openai/gpt-3.5-turbo-instruct	completion	8192	4096	input=1.5,output=2			gpt-3.5-turbo-instruct	2026-09-28
        openai/gpt-3.5-turbo-instruct-0914	completion	8192	4097	input=1.5,output=2			gpt-3.5-turbo-instruct-0914
        openai/gpt-4	chat	8192	4096	input=30,output=60	function_calling,prompt_caching,system_messages,tool_choice		gpt-4	2026-10-23
        openai/gpt-4-0613	chat	8192	4096	input=30,input.batch=15,output=60,output.batch=30	function_calling,prompt_caching,system_messages,tool_choice		gpt-4-0613	2026-10-23
        openai/gpt-4-1106-preview	chat	128000	4096	input=10,output=30	function_calling,parallel_function_calling,prompt_caching,system_messages,tool_choice		gpt-4-1106-preview	2026-10-23
        openai/gpt-4-turbo	chat	128000	4096	input=10,output=30	function_calling,parallel_function_calling,pdf_input,prompt_caching,system_messages,tool_choice,vision		gpt-4-turbo	2026-10-23
        openai/gpt-4-turbo-2024-04-09	chat	128000	4096	input=10,input.batch=5,output=30,output.batch=15	function_calling,parallel_function_calling,pdf_input,prompt_caching,system_messages,tool_choice,vision		gpt-4-turbo-2024-04-09	2026-10-23
        openai/gpt-4.1	chat	1047576	32768	cache_read=0.5,cache_read.priority=0.875,input=2,input.batch=1,input.priority=3.5,output=8,output.batch=4,output.priority=14	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,vision,web_search		gpt-4.1
        openai/gpt-4.1-2025-04-14	chat	1047576	32768	cache_read=0.5,cache_read.priority=0.875,input=2,input.batch=1,input.priority=3.5,output=8,output.batch=4,output.priority=14	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,vision,web_search		gpt-4.1-2025-04-14	2027-01-14
        openai/gpt-4.1-mini	chat	1047576	32768	cache_read=0.1,cache_read.priority=0.175,input=0.4,input.batch=0.2,input.priority=0.7,output=1.6,output.batch=0.8,output.priority=2.8	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,vision,web_search		gpt-4.1-mini
        openai/gpt-4.1-mini-2025-04-14	chat	1047576	32768	cache_read=0.1,cache_read.priority=0.175,input=0.4,input.batch=0.2,input.priority=0.7,output=1.6,output.batch=0.8,output.priority=2.8	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,vision,web_search		gpt-4.1-mini-2025-04-14	2027-01-14
        openai/gpt-4.1-nano	chat	1047576	32768	cache_read=0.025,cache_read.priority=0.05,input=0.1,input.batch=0.05,input.priority=0.2,output=0.4,output.batch=0.2,output.priority=0.8	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,vision		gpt-4.1-nano	2026-10-23
        openai/gpt-4.1-nano-2025-04-14	chat	1047576	32768	cache_read=0.025,cache_read.priority=0.05,input=0.1,input.batch=0.05,input.priority=0.2,output=0.4,output.batch=0.2,output.priority=0.8	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,vision		gpt-4.1-nano-2025-04-14	2026-10-23
        openai/gpt-4o	chat	128000	16384	cache_read=1.25,cache_read.priority=2.125,input=2.5,input.batch=1.25,input.priority=4.25,output=10,output.batch=5,output.priority=17	function_calling,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,vision		gpt-4o
        openai/gpt-4o-2024-05-13	chat	128000	4096	input=5,input.batch=2.5,input.priority=8.75,output=15,output.batch=7.5,output.priority=26.25	function_calling,parallel_function_calling,pdf_input,prompt_caching,system_messages,tool_choice,vision		gpt-4o-2024-05-13	2026-10-23
        openai/gpt-4o-2024-08-06	chat	128000	16384	cache_read=1.25,cache_read.priority=2.125,input=2.5,input.batch=1.25,input.priority=4.25,output=10,output.batch=5,output.priority=17	function_calling,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,vision		gpt-4o-2024-08-06	2027-01-14
        openai/gpt-4o-2024-11-20	chat	128000	16384	cache_read=1.25,cache_read.priority=2.125,input=2.5,input.batch=1.25,input.priority=4.25,output=10,output.batch=5,output.priority=17	function_calling,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,vision		gpt-4o-2024-11-20	2027-01-14
        openai/gpt-4o-audio-preview-2024-12-17	chat	128000	16384	input=2.5,input_audio=40,output=10,output_audio=80	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice		gpt-4o-audio-preview-2024-12-17	2027-01-20
        openai/gpt-4o-audio-preview-2025-06-03	chat	128000	16384	input=2.5,input_audio=40,output=10,output_audio=80	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice		gpt-4o-audio-preview-2025-06-03	2027-01-20
        openai/gpt-4o-mini	chat	128000	16384	cache_read=0.075,cache_read.priority=0.125,input=0.15,input.batch=0.075,input.priority=0.25,output=0.6,output.batch=0.3,output.priority=1	function_calling,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,vision		gpt-4o-mini
        openai/gpt-4o-mini-2024-07-18	chat	128000	16384	cache_read=0.075,cache_read.priority=0.125,input=0.15,input.batch=0.075,input.priority=0.25,output=0.6,output.batch=0.3,output.priority=1	function_calling,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,vision		gpt-4o-mini-2024-07-18	2027-01-14
        openai/gpt-4o-mini-audio-preview-2024-12-17	chat	128000	16384	input=0.15,input_audio=10,output=0.6,output_audio=20	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice		gpt-4o-mini-audio-preview-2024-12-17	2027-01-20
        openai/gpt-4o-mini-realtime-preview-2024-12-17	realtime	128000	4096	cache_read=0.3,cache_write_audio=0.3,input=0.6,input_audio=10,output=2.4,output_audio=20	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice		gpt-4o-mini-realtime-preview-2024-12-17	2027-01-20
        openai/gpt-4o-mini-search-preview	chat	128000	16384	cache_read=0.075,input=0.15,input.batch=0.075,output=0.6,output.batch=0.3	function_calling,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,vision,web_search		gpt-4o-mini-search-preview
        openai/gpt-4o-mini-search-preview-2025-03-11	chat	128000	16384	cache_read=0.075,input=0.15,input.batch=0.075,output=0.6,output.batch=0.3	function_calling,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,vision,web_search		gpt-4o-mini-search-preview-2025-03-11	2026-07-23
        openai/gpt-4o-mini-transcribe	audio_transcription	16000	2000	input=1.25,input_audio=1.25,output=5			gpt-4o-mini-transcribe	2027-02-26
        openai/gpt-4o-mini-transcribe-2025-03-20	audio_transcription	16000	2000	input=1.25,input_audio=1.25,output=5			gpt-4o-mini-transcribe-2025-03-20	2027-01-20
        openai/gpt-4o-mini-transcribe-2025-12-15	audio_transcription	16000	2000	input=1.25,input_audio=1.25,output=5			gpt-4o-mini-transcribe-2025-12-15	2027-02-26
        openai/gpt-4o-mini-tts	audio_speech			input=0.6,output=10,output_audio=12			gpt-4o-mini-tts	2027-01-06
        openai/gpt-4o-mini-tts-2025-03-20	audio_speech			input=0.6,output=10,output_audio=12			gpt-4o-mini-tts-2025-03-20	2027-01-06
        openai/gpt-4o-mini-tts-2025-12-15	audio_speech			input=0.6,output=10,output_audio=12			gpt-4o-mini-tts-2025-12-15	2027-01-06
        openai/gpt-4o-search-preview	chat	128000	16384	cache_read=1.25,input=2.5,input.batch=1.25,output=10,output.batch=5	function_calling,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,vision,web_search		gpt-4o-search-preview
        openai/gpt-4o-search-preview-2025-03-11	chat	128000	16384	cache_read=1.25,input=2.5,input.batch=1.25,output=10,output.batch=5	function_calling,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,vision,web_search		gpt-4o-search-preview-2025-03-11	2026-07-23
        openai/gpt-4o-transcribe	audio_transcription	16000	2000	input=2.5,input_audio=2.5,output=10			gpt-4o-transcribe	2027-02-26
        openai/gpt-4o-transcribe-diarize	audio_transcription	16000	2000	input=2.5,input_audio=2.5,output=10			gpt-4o-transcribe-diarize	2027-02-26
        openai/gpt-5	chat	272000	128000	cache_read=0.125,cache_read.batch=0.0625,cache_read.flex=0.0625,cache_read.priority=0.25,input=1.25,input.batch=0.625,input.flex=0.625,input.priority=2.5,output=10,output.batch=5,output.flex=5,output.priority=20	function_calling,minimal_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search	none_reasoning_effort,xhigh_reasoning_effort	gpt-5	2026-12-11
        openai/gpt-5-2025-08-07	chat	272000	128000	cache_read=0.125,cache_read.batch=0.0625,cache_read.flex=0.0625,cache_read.priority=0.25,input=1.25,input.batch=0.625,input.flex=0.625,input.priority=2.5,output=10,output.batch=5,output.flex=5,output.priority=20	function_calling,minimal_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search	none_reasoning_effort,xhigh_reasoning_effort	gpt-5-2025-08-07	2026-12-11
        openai/gpt-5-chat	chat	128000	16384	cache_read=0.125,input=1.25,output=10	minimal_reasoning_effort,native_streaming,pdf_input,prompt_caching,reasoning,response_schema,system_messages,vision	function_calling,none_reasoning_effort,parallel_function_calling,tool_choice,xhigh_reasoning_effort	gpt-5-chat	2026-07-23
        openai/gpt-5-chat-latest	chat	128000	16384	cache_read=0.125,input=1.25,output=10	function_calling,native_streaming,parallel_function_calling,pdf_input,reasoning,response_schema,tool_choice,vision	prompt_caching	gpt-5-chat-latest	2026-07-23
        openai/gpt-5-codex	responses	272000	128000	cache_read=0.125,input=1.25,output=10	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search		gpt-5-codex	2026-07-23
        openai/gpt-5-mini	chat	272000	128000	cache_read=0.025,cache_read.batch=0.0125,cache_read.flex=0.0125,cache_read.priority=0.045,input=0.25,input.batch=0.125,input.flex=0.125,input.priority=0.45,output=2,output.batch=1,output.flex=1,output.priority=3.6	function_calling,minimal_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search	none_reasoning_effort,xhigh_reasoning_effort	gpt-5-mini	2026-12-11
        openai/gpt-5-mini-2025-08-07	chat	272000	128000	cache_read=0.025,cache_read.batch=0.0125,cache_read.flex=0.0125,cache_read.priority=0.045,input=0.25,input.batch=0.125,input.flex=0.125,input.priority=0.45,output=2,output.batch=1,output.flex=1,output.priority=3.6	function_calling,minimal_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search	none_reasoning_effort,xhigh_reasoning_effort	gpt-5-mini-2025-08-07	2026-12-11
        openai/gpt-5-nano	chat	272000	128000	cache_read=0.005,cache_read.batch=0.0025,cache_read.flex=0.0025,input=0.05,input.batch=0.025,input.flex=0.025,output=0.4,output.batch=0.2,output.flex=0.2	function_calling,minimal_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search	none_reasoning_effort,xhigh_reasoning_effort	gpt-5-nano	2026-12-11
        openai/gpt-5-nano-2025-08-07	chat	272000	128000	cache_read=0.005,cache_read.batch=0.0025,cache_read.flex=0.0025,input=0.05,input.batch=0.025,input.flex=0.025,output=0.4,output.batch=0.2,output.flex=0.2	function_calling,minimal_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search	none_reasoning_effort,xhigh_reasoning_effort	gpt-5-nano-2025-08-07	2026-12-11
        openai/gpt-5-pro	responses	400000	272000	input=15,input.batch=7.5,output=120,output.batch=60	function_calling,minimal_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search	native_streaming,none_reasoning_effort,xhigh_reasoning_effort	gpt-5-pro	2026-12-11
        openai/gpt-5-pro-2025-10-06	responses	400000	272000	input=15,input.batch=7.5,output=120,output.batch=60	function_calling,minimal_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search	native_streaming,none_reasoning_effort,xhigh_reasoning_effort	gpt-5-pro-2025-10-06	2026-12-11
        openai/gpt-5-search-api	chat	272000	128000	cache_read=0.125,input=1.25,output=10	function_calling,minimal_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,vision,web_search	none_reasoning_effort,xhigh_reasoning_effort	gpt-5-search-api
        openai/gpt-5-search-api-2025-10-14	chat	272000	128000	cache_read=0.125,input=1.25,output=10	function_calling,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,vision,web_search	none_reasoning_effort,xhigh_reasoning_effort	gpt-5-search-api-2025-10-14
        openai/gpt-5.1	chat	272000	128000	cache_read=0.125,cache_read.batch=0.0625,cache_read.flex=0.0625,cache_read.priority=0.25,input=1.25,input.batch=0.625,input.flex=0.625,input.priority=2.5,output=10,output.batch=5,output.flex=5,output.priority=20	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search	minimal_reasoning_effort,xhigh_reasoning_effort	gpt-5.1	2027-04-01
        openai/gpt-5.1-2025-11-13	chat	272000	128000	cache_read=0.125,cache_read.batch=0.0625,cache_read.flex=0.0625,cache_read.priority=0.25,input=1.25,input.batch=0.625,input.flex=0.625,input.priority=2.5,output=10,output.batch=5,output.flex=5,output.priority=20	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search	minimal_reasoning_effort,xhigh_reasoning_effort	gpt-5.1-2025-11-13	2027-04-01
        openai/gpt-5.1-chat-latest	chat	128000	16384	cache_read=0.125,input=1.25,output=10	function_calling,native_streaming,parallel_function_calling,pdf_input,reasoning,response_schema,tool_choice,vision	prompt_caching	gpt-5.1-chat-latest	2026-07-23
        openai/gpt-5.1-codex	responses	400000	128000	cache_read=0.125,input=1.25,output=10	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search		gpt-5.1-codex	2026-07-23
        openai/gpt-5.1-codex-max	responses	400000	128000	cache_read=0.125,input=1.25,output=10	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search		gpt-5.1-codex-max	2026-07-23
        openai/gpt-5.1-codex-mini	responses	400000	128000	cache_read=0.025,input=0.25,output=2	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision		gpt-5.1-codex-mini	2026-07-23
        openai/gpt-5.2	chat	272000	128000	cache_read=0.175,cache_read.batch=0.0875,cache_read.flex=0.0875,cache_read.priority=0.35,input=1.75,input.batch=0.875,input.flex=0.875,input.priority=3.5,output=14,output.batch=7,output.flex=7,output.priority=28	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort	gpt-5.2
        openai/gpt-5.2-2025-12-11	chat	272000	128000	cache_read=0.175,cache_read.batch=0.0875,cache_read.flex=0.0875,cache_read.priority=0.35,input=1.75,input.batch=0.875,input.flex=0.875,input.priority=3.5,output=14,output.batch=7,output.flex=7,output.priority=28	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort	gpt-5.2-2025-12-11
        openai/gpt-5.2-chat-latest	chat	128000	16384	cache_read=0.175,input=1.75,output=14	function_calling,native_streaming,parallel_function_calling,pdf_input,reasoning,response_schema,tool_choice,vision	prompt_caching	gpt-5.2-chat-latest	2026-08-10
        openai/gpt-5.2-codex	responses	272000	128000	cache_read=0.175,input=1.75,output=14	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search		gpt-5.2-codex	2026-07-23
        openai/gpt-5.2-pro	responses	272000	128000	input=21,input.batch=10.5,output=168,output.batch=84	function_calling,minimal_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	none_reasoning_effort	gpt-5.2-pro
        openai/gpt-5.2-pro-2025-12-11	responses	272000	128000	input=21,input.batch=10.5,output=168,output.batch=84	function_calling,minimal_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	none_reasoning_effort	gpt-5.2-pro-2025-12-11
        openai/gpt-5.3-chat-latest	chat	128000	16384	cache_read=0.175,input=1.75,output=14	function_calling,native_streaming,parallel_function_calling,pdf_input,reasoning,response_schema,tool_choice,vision	prompt_caching	gpt-5.3-chat-latest	2026-08-10
        openai/gpt-5.3-codex	responses	272000	128000	cache_read=0.175,cache_read.priority=0.35,input=1.75,input.priority=3.5,output=14,output.priority=28	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort,system_messages	gpt-5.3-codex	2027-04-01
        openai/gpt-5.4	chat	1050000	128000	cache_read=0.25,cache_read.above_272000=0.5,cache_read.above_272000.batch=0.25,cache_read.above_272000.flex=0.25,cache_read.batch=0.13,cache_read.flex=0.13,cache_read.priority=0.5,input=2.5,input.above_272000=5,input.above_272000.batch=2.5,input.above_272000.flex=2.5,input.batch=1.25,input.flex=1.25,input.priority=5,output=15,output.above_272000=22.5,output.above_272000.batch=11.25,output.above_272000.flex=11.25,output.batch=7.5,output.flex=7.5,output.priority=30	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,tool_search,vision,xhigh_reasoning_effort	minimal_reasoning_effort	gpt-5.4
        openai/gpt-5.4-2026-03-05	chat	1050000	128000	cache_read=0.25,cache_read.above_272000=0.5,cache_read.above_272000.batch=0.25,cache_read.above_272000.flex=0.25,cache_read.batch=0.13,cache_read.flex=0.13,cache_read.priority=0.5,input=2.5,input.above_272000=5,input.above_272000.batch=2.5,input.above_272000.flex=2.5,input.batch=1.25,input.flex=1.25,input.priority=5,output=15,output.above_272000=22.5,output.above_272000.batch=11.25,output.above_272000.flex=11.25,output.batch=7.5,output.flex=7.5,output.priority=30	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,tool_search,vision,xhigh_reasoning_effort	minimal_reasoning_effort	gpt-5.4-2026-03-05
        openai/gpt-5.4-mini	chat	272000	128000	cache_read=0.075,cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.15,input=0.75,input.batch=0.375,input.flex=0.375,input.priority=1.5,output=4.5,output.batch=2.25,output.flex=2.25,output.priority=9	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort	gpt-5.4-mini
        openai/gpt-5.4-mini-2026-03-17	chat	272000	128000	cache_read=0.075,cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.15,input=0.75,input.batch=0.375,input.flex=0.375,input.priority=1.5,output=4.5,output.batch=2.25,output.flex=2.25,output.priority=9	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort	gpt-5.4-mini-2026-03-17
        openai/gpt-5.4-nano	chat	272000	128000	cache_read=0.02,cache_read.batch=0.01,cache_read.flex=0.01,input=0.2,input.batch=0.1,input.flex=0.1,output=1.25,output.batch=0.625,output.flex=0.625	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort	gpt-5.4-nano	2027-04-01
        openai/gpt-5.4-nano-2026-03-17	chat	272000	128000	cache_read=0.02,cache_read.batch=0.01,cache_read.flex=0.01,input=0.2,input.batch=0.1,input.flex=0.1,output=1.25,output.batch=0.625,output.flex=0.625	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort	gpt-5.4-nano-2026-03-17	2027-04-01
        openai/gpt-5.4-pro	responses	1050000	128000	input=30,input.above_272000=60,input.above_272000.batch=30,input.above_272000.flex=30,input.batch=15,input.flex=15,output=180,output.above_272000=270,output.above_272000.batch=135,output.above_272000.flex=135,output.batch=90,output.flex=90	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort,none_reasoning_effort,response_schema	gpt-5.4-pro
        openai/gpt-5.4-pro-2026-03-05	responses	1050000	128000	input=30,input.above_272000=60,input.above_272000.batch=30,input.above_272000.flex=30,input.batch=15,input.flex=15,output=180,output.above_272000=270,output.above_272000.batch=135,output.above_272000.flex=135,output.batch=90,output.flex=90	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort,none_reasoning_effort,response_schema	gpt-5.4-pro-2026-03-05
        openai/gpt-5.5	chat	1050000	128000	cache_read=0.5,cache_read.above_272000=1,cache_read.above_272000.batch=0.5,cache_read.above_272000.flex=0.5,cache_read.batch=0.25,cache_read.flex=0.25,cache_read.priority=1.25,input=5,input.above_272000=10,input.above_272000.batch=5,input.above_272000.flex=5,input.batch=2.5,input.flex=2.5,input.priority=12.5,output=30,output.above_272000=45,output.above_272000.batch=22.5,output.above_272000.flex=22.5,output.batch=15,output.flex=15,output.priority=75	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort	gpt-5.5
        openai/gpt-5.5-2026-04-23	chat	1050000	128000	cache_read=0.5,cache_read.above_272000=1,cache_read.above_272000.batch=0.5,cache_read.above_272000.flex=0.5,cache_read.batch=0.25,cache_read.flex=0.25,cache_read.priority=1.25,input=5,input.above_272000=10,input.above_272000.batch=5,input.above_272000.flex=5,input.batch=2.5,input.flex=2.5,input.priority=12.5,output=30,output.above_272000=45,output.above_272000.batch=22.5,output.above_272000.flex=22.5,output.batch=15,output.flex=15,output.priority=75	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort	gpt-5.5-2026-04-23
        openai/gpt-5.5-cyber	chat			cache_read=1.25,input=12.5,output=75	reasoning		gpt-5.5-cyber
        openai/gpt-5.5-cyber-preview	chat			cache_read=1.25,input=12.5,output=75	reasoning		gpt-5.5-cyber-preview
        openai/gpt-5.5-pro	responses	1050000	128000	input=30,input.above_272000=60,input.above_272000.batch=30,input.batch=15,input.flex=15,output=180,output.above_272000=270,output.above_272000.batch=135,output.batch=90,output.flex=90	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort	low_reasoning_effort,minimal_reasoning_effort,none_reasoning_effort,response_schema	gpt-5.5-pro
        openai/gpt-5.5-pro-2026-04-23	responses	1050000	128000	input=30,input.above_272000=60,input.above_272000.batch=30,input.batch=15,input.flex=15,output=180,output.above_272000=270,output.above_272000.batch=135,output.batch=90,output.flex=90	function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort	low_reasoning_effort,minimal_reasoning_effort,none_reasoning_effort,response_schema	gpt-5.5-pro-2026-04-23
        openai/gpt-5.6	chat	922000	128000	cache_read=0.4,cache_read.above_272000=0.8,cache_read.above_272000.batch=0.4,cache_read.above_272000.flex=0.4,cache_read.above_272000.priority=1.6,cache_read.batch=0.2,cache_read.flex=0.2,cache_read.priority=0.8,cache_write=5,cache_write.above_272000=10,cache_write.above_272000.batch=5,cache_write.above_272000.flex=5,cache_write.above_272000.priority=20,cache_write.batch=2.5,cache_write.flex=2.5,cache_write.priority=10,cache_write_12h=10,cache_write_12h.above_272000=20,cache_write_12h.above_272000.flex=10,cache_write_12h.above_272000.priority=40,cache_write_12h.flex=5,cache_write_12h.priority=20,input=4,input.above_272000=8,input.above_272000.batch=4,input.above_272000.flex=4,input.above_272000.priority=16,input.batch=2,input.flex=2,input.priority=8,output=20,output.above_272000=30,output.above_272000.batch=15,output.above_272000.flex=15,output.above_272000.priority=60,output.batch=10,output.flex=10,output.priority=40	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort	gpt-5.6
        openai/gpt-5.6-cyber	chat	400000	128000	cache_read=1.25,cache_read.above_272000=2.5,cache_write=15.625,cache_write.above_272000=31.25,cache_write_12h=31.25,input=12.5,input.above_272000=25,output=75,output.above_272000=112.5	computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search		gpt-5.6-cyber
        openai/gpt-5.6-luna	chat	922000	128000	cache_read=0.02,cache_read.above_272000=0.04,cache_read.above_272000.batch=0.02,cache_read.above_272000.flex=0.02,cache_read.above_272000.priority=0.08,cache_read.batch=0.01,cache_read.flex=0.01,cache_read.priority=0.04,cache_write=0.25,cache_write.above_272000=0.5,cache_write.above_272000.batch=0.25,cache_write.above_272000.flex=0.25,cache_write.above_272000.priority=1,cache_write.batch=0.125,cache_write.flex=0.125,cache_write.priority=0.5,cache_write_12h=0.5,cache_write_12h.above_272000=1,cache_write_12h.above_272000.batch=0.5,cache_write_12h.above_272000.flex=0.5,cache_write_12h.above_272000.priority=2,cache_write_12h.batch=0.25,cache_write_12h.flex=0.25,cache_write_12h.priority=1,input=0.2,input.above_272000=0.4,input.above_272000.batch=0.2,input.above_272000.flex=0.2,input.above_272000.priority=0.8,input.batch=0.1,input.flex=0.1,input.priority=0.4,output=1.2,output.above_272000=1.8,output.above_272000.batch=0.9,output.above_272000.flex=0.9,output.above_272000.priority=3.6,output.batch=0.6,output.flex=0.6,output.priority=2.4	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort	gpt-5.6-luna
        openai/gpt-5.6-sol	chat	922000	128000	cache_read=0.4,cache_read.above_272000=0.8,cache_read.above_272000.batch=0.4,cache_read.above_272000.flex=0.4,cache_read.above_272000.priority=1.6,cache_read.batch=0.2,cache_read.flex=0.2,cache_read.priority=0.8,cache_write=5,cache_write.above_272000=10,cache_write.above_272000.batch=5,cache_write.above_272000.flex=5,cache_write.above_272000.priority=20,cache_write.batch=2.5,cache_write.flex=2.5,cache_write.priority=10,cache_write_12h=10,cache_write_12h.above_272000=20,cache_write_12h.above_272000.batch=10,cache_write_12h.above_272000.flex=10,cache_write_12h.above_272000.priority=40,cache_write_12h.batch=5,cache_write_12h.flex=5,cache_write_12h.priority=20,input=4,input.above_272000=8,input.above_272000.batch=4,input.above_272000.flex=4,input.above_272000.priority=16,input.batch=2,input.flex=2,input.priority=8,output=20,output.above_272000=30,output.above_272000.batch=15,output.above_272000.flex=15,output.above_272000.priority=60,output.batch=10,output.flex=10,output.priority=40	computer_use,function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort	gpt-5.6-sol
        openai/gpt-5.6-terra	chat	922000	128000	cache_read=0.2,cache_read.above_272000=0.4,cache_read.above_272000.batch=0.2,cache_read.above_272000.flex=0.2,cache_read.above_272000.priority=0.8,cache_read.batch=0.1,cache_read.flex=0.1,cache_read.priority=0.4,cache_write=2.5,cache_write.above_272000=5,cache_write.above_272000.batch=2.5,cache_write.above_272000.flex=2.5,cache_write.above_272000.priority=10,cache_write.batch=1.25,cache_write.flex=1.25,cache_write.priority=5,cache_write_12h=5,cache_write_12h.above_272000=10,cache_write_12h.above_272000.batch=5,cache_write_12h.above_272000.flex=5,cache_write_12h.above_272000.priority=20,cache_write_12h.batch=2.5,cache_write_12h.flex=2.5,cache_write_12h.priority=10,input=2,input.above_272000=4,input.above_272000.batch=2,input.above_272000.flex=2,input.above_272000.priority=8,input.batch=1,input.flex=1,input.priority=4,output=12,output.above_272000=18,output.above_272000.batch=9,output.above_272000.flex=9,output.above_272000.priority=36,output.batch=6,output.flex=6,output.priority=24	function_calling,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort	gpt-5.6-terra
        openai/gpt-6-astra	chat	922000	128000	cache_read=1,cache_read.above_272000=2,cache_read.above_272000.batch=1,cache_read.above_272000.flex=1,cache_read.above_272000.priority=4,cache_read.above_272000.ultrafast=12,cache_read.batch=0.5,cache_read.flex=0.5,cache_read.priority=2,cache_read.ultrafast=6,cache_write=12.5,cache_write.above_272000=25,cache_write.above_272000.batch=12.5,cache_write.above_272000.flex=12.5,cache_write.above_272000.priority=50,cache_write.above_272000.ultrafast=150,cache_write.batch=6.25,cache_write.flex=6.25,cache_write.priority=25,cache_write.ultrafast=75,cache_write_12h=25,cache_write_12h.above_272000=50,cache_write_12h.above_272000.batch=25,cache_write_12h.above_272000.flex=25,cache_write_12h.above_272000.priority=100,cache_write_12h.above_272000.ultrafast=300,cache_write_12h.batch=12.5,cache_write_12h.flex=12.5,cache_write_12h.priority=50,cache_write_12h.ultrafast=150,input=10,input.above_272000=20,input.above_272000.batch=10,input.above_272000.flex=10,input.above_272000.priority=40,input.above_272000.ultrafast=120,input.batch=5,input.flex=5,input.priority=20,input.ultrafast=60,output=50,output.above_272000=75,output.above_272000.batch=37.5,output.above_272000.flex=37.5,output.above_272000.priority=150,output.above_272000.ultrafast=450,output.batch=25,output.flex=25,output.priority=100,output.ultrafast=300	computer_use,function_calling,max_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort,none_reasoning_effort	gpt-6-astra
        openai/gpt-6-astra-law	chat	922000	128000	cache_read=1,input=10,output=50	computer_use,function_calling,max_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort,none_reasoning_effort	gpt-6-astra-law
        openai/gpt-6-luna	chat	922000	128000	cache_read=0.01,cache_read.above_272000=0.02,cache_read.above_272000.batch=0.01,cache_read.above_272000.decisions=0.02,cache_read.above_272000.flex=0.01,cache_read.above_272000.priority=0.04,cache_read.batch=0.005,cache_read.decisions=0.01,cache_read.flex=0.005,cache_read.priority=0.02,cache_write=0.125,cache_write.above_272000=0.25,cache_write.above_272000.batch=0.125,cache_write.above_272000.decisions=0.25,cache_write.above_272000.flex=0.125,cache_write.above_272000.priority=0.5,cache_write.batch=0.0625,cache_write.decisions=0.125,cache_write.flex=0.0625,cache_write.priority=0.25,cache_write_12h=0.25,cache_write_12h.above_272000=0.5,cache_write_12h.above_272000.batch=0.25,cache_write_12h.above_272000.flex=0.25,cache_write_12h.above_272000.priority=1,cache_write_12h.batch=0.125,cache_write_12h.flex=0.125,cache_write_12h.priority=0.5,input=0.1,input.above_272000=0.2,input.above_272000.batch=0.1,input.above_272000.decisions=0.2,input.above_272000.flex=0.1,input.above_272000.priority=0.4,input.batch=0.05,input.decisions=0.1,input.flex=0.05,input.priority=0.2,output=0.5,output.above_272000=0.75,output.above_272000.batch=0.375,output.above_272000.decisions=0,output.above_272000.flex=0.375,output.above_272000.priority=1.5,output.batch=0.25,output.decisions=0,output.flex=0.25,output.priority=1	computer_use,function_calling,max_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort	gpt-6-luna
        openai/gpt-6-rosalind	chat	922000	128000	cache_read=1.5,cache_read.above_272000=3,cache_write=18.75,cache_write.above_272000=37.5,cache_write_12h=37.5,cache_write_12h.above_272000=75,input=15,input.above_272000=30,output=75,output.above_272000=112.5	computer_use,function_calling,max_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort,none_reasoning_effort	gpt-6-rosalind
        openai/gpt-6-sol	chat	922000	128000	cache_read=0.2,cache_read.above_272000=0.4,cache_read.above_272000.batch=0.2,cache_read.above_272000.flex=0.2,cache_read.above_272000.priority=0.8,cache_read.batch=0.1,cache_read.flex=0.1,cache_read.priority=0.4,cache_write=2.5,cache_write.above_272000=5,cache_write.above_272000.batch=2.5,cache_write.above_272000.flex=2.5,cache_write.above_272000.priority=10,cache_write.batch=1.25,cache_write.flex=1.25,cache_write.priority=5,cache_write_12h=5,cache_write_12h.above_272000=10,cache_write_12h.above_272000.batch=5,cache_write_12h.above_272000.flex=5,cache_write_12h.above_272000.priority=20,cache_write_12h.batch=2.5,cache_write_12h.flex=2.5,cache_write_12h.priority=10,input=2,input.above_272000=4,input.above_272000.batch=2,input.above_272000.flex=2,input.above_272000.priority=8,input.batch=1,input.flex=1,input.priority=4,output=10,output.above_272000=15,output.above_272000.batch=7.5,output.above_272000.flex=7.5,output.above_272000.priority=30,output.batch=5,output.flex=5,output.priority=20	computer_use,function_calling,max_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort	gpt-6-sol
        openai/gpt-6.1-sol	chat	922000	128000	cache_read=0.1,cache_read.above_272000=0.2,cache_read.above_272000.batch=0.1,cache_read.above_272000.flex=0.1,cache_read.above_272000.priority=0.4,cache_read.above_272000.ultrafast=1.2,cache_read.batch=0.05,cache_read.flex=0.05,cache_read.priority=0.2,cache_read.ultrafast=0.6,cache_write=2.5,cache_write.above_272000=5,cache_write.above_272000.batch=2.5,cache_write.above_272000.flex=2.5,cache_write.above_272000.priority=10,cache_write.above_272000.ultrafast=30,cache_write.batch=1.25,cache_write.flex=1.25,cache_write.priority=5,cache_write.ultrafast=15,cache_write_12h=5,cache_write_12h.above_272000=10,cache_write_12h.above_272000.batch=5,cache_write_12h.above_272000.flex=5,cache_write_12h.above_272000.priority=20,cache_write_12h.above_272000.ultrafast=60,cache_write_12h.batch=2.5,cache_write_12h.flex=2.5,cache_write_12h.priority=10,cache_write_12h.ultrafast=30,input=2,input.above_272000=4,input.above_272000.batch=2,input.above_272000.flex=2,input.above_272000.priority=8,input.above_272000.ultrafast=24,input.batch=1,input.flex=1,input.priority=4,input.ultrafast=12,output=10,output.above_272000=15,output.above_272000.batch=7.5,output.above_272000.flex=7.5,output.above_272000.priority=30,output.above_272000.ultrafast=90,output.batch=5,output.flex=5,output.priority=20,output.ultrafast=60	computer_use,function_calling,max_reasoning_effort,native_streaming,parallel_function_calling,pdf_input,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort,none_reasoning_effort	gpt-6.1-sol
        openai/gpt-6.1-terra	chat	922000	128000	cache_read=0.05,cache_read.above_272000=0.1,cache_read.above_272000.batch=0.05,cache_read.above_272000.flex=0.05,cache_read.above_272000.priority=0.2,cache_read.batch=0.025,cache_read.flex=0.025,cache_read.priority=0.1,cache_write=1.25,cache_write.above_272000=2.5,cache_write.above_272000.batch=1.25,cache_write.above_272000.flex=1.25,cache_write.above_272000.priority=5,cache_write.batch=0.625,cache_write.flex=0.625,cache_write.priority=2.5,cache_write_12h=2.5,cache_write_12h.above_272000=5,cache_write_12h.above_272000.batch=2.5,cache_write_12h.above_272000.flex=2.5,cache_write_12h.above_272000.priority=10,cache_write_12h.batch=1.25,cache_write_12h.flex=1.25,cache_write_12h.priority=5,input=1,input.above_272000=2,input.above_272000.batch=1,input.above_272000.flex=1,input.above_272000.priority=4,input.batch=0.5,input.flex=0.5,input.priority=2,output=5,output.above_272000=7.5,output.above_272000.batch=3.75,output.above_272000.flex=3.75,output.above_272000.priority=15,output.batch=2.5,output.flex=2.5,output.priority=10	computer_use,function_calling,max_reasoning_effort,native_streaming,none_reasoning_effort,parallel_function_calling,pdf_input,prompt_cache_breakpoint,prompt_caching,reasoning,response_schema,system_messages,tool_choice,tool_search,vision,web_search,xhigh_reasoning_effort	minimal_reasoning_effort	gpt-6.1-terra
        openai/gpt-audio	chat	128000	16384	input=2.5,input_audio=32,output=10,output_audio=64	audio_input,audio_output,function_calling,native_streaming,parallel_function_calling,system_messages,tool_choice	prompt_caching,reasoning,response_schema,vision	gpt-audio	2027-01-20
        openai/gpt-audio-1.5	chat	128000	16384	input=2.5,input_audio=32,output=10,output_audio=64	audio_input,audio_output,function_calling,native_streaming,parallel_function_calling,system_messages,tool_choice	prompt_caching,reasoning,response_schema,vision	gpt-audio-1.5
        openai/gpt-audio-2025-08-28	chat	128000	16384	input=2.5,input_audio=32,output=10,output_audio=64	audio_input,audio_output,function_calling,native_streaming,parallel_function_calling,system_messages,tool_choice	prompt_caching,reasoning,response_schema,vision	gpt-audio-2025-08-28	2027-01-20
        openai/gpt-audio-mini	chat	128000	16384	input=0.6,input_audio=10,output=2.4,output_audio=20	audio_input,audio_output,function_calling,native_streaming,parallel_function_calling,system_messages,tool_choice	prompt_caching,reasoning,response_schema,vision	gpt-audio-mini	2027-01-20
        openai/gpt-audio-mini-2025-10-06	chat	128000	16384	input=0.6,input_audio=10,output=2.4,output_audio=20	audio_input,audio_output,function_calling,native_streaming,parallel_function_calling,system_messages,tool_choice	prompt_caching,reasoning,response_schema,vision	gpt-audio-mini-2025-10-06	2026-07-23
        openai/gpt-audio-mini-2025-12-15	chat	128000	16384	input=0.6,input_audio=10,output=2.4,output_audio=20	audio_input,audio_output,function_calling,native_streaming,parallel_function_calling,system_messages,tool_choice	prompt_caching,reasoning,response_schema,vision	gpt-audio-mini-2025-12-15	2027-01-20
        openai/gpt-daybreak-blue-latest	responses	922000	128000	cache_read=0.4,cache_read.above_272000=0.8,cache_write=5,cache_write.above_272000=10,input=4,input.above_272000=8,output=20,output.above_272000=30	computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search		gpt-daybreak-blue-latest
        openai/gpt-daybreak-red-latest	responses	400000	128000	cache_read=1.25,cache_read.above_272000=2.5,cache_write=15.625,cache_write.above_272000=31.25,input=12.5,input.above_272000=25,output=75,output.above_272000=112.5	computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision,web_search		gpt-daybreak-red-latest
        openai/gpt-image-1	image_generation			cache_read=1.25,cache_read.batch=0.63,cache_read_image=2.5,input=5,input.batch=2.5,input_image=10,input_image.batch=5,output_image=40			gpt-image-1	2026-10-23
        openai/gpt-image-1-mini	image_generation			cache_read=0.2,cache_read.batch=0.1,cache_read_image=0.25,input=2,input.batch=1,input_image=2.5,input_image.batch=1.25,output_image=8			gpt-image-1-mini	2026-12-01
        openai/gpt-image-1.5	image_generation			cache_read=1.25,cache_read.batch=0.63,cache_read_image=2,input=5,input.batch=2.5,input_image=8,input_image.batch=4,output=10,output.batch=5,output_image=32	pdf_input,vision		gpt-image-1.5	2026-12-01
        openai/gpt-image-1.5-2025-12-16	image_generation			cache_read=1.25,cache_read.batch=0.63,cache_read_image=2,input=5,input.batch=2.5,input_image=8,input_image.batch=4,output=10,output.batch=5,output_image=32	pdf_input,vision		gpt-image-1.5-2025-12-16	2026-12-01
        openai/gpt-image-2	image_generation			cache_read=1.25,cache_read.batch=0.625,cache_read_image=2,input=5,input.batch=2.5,input_image=8,input_image.batch=4,output_image=30	pdf_input,vision		gpt-image-2
        openai/gpt-image-2-2026-04-21	image_generation			cache_read=1.25,cache_read_image=2,input=5,input_image=8,output_image=30	pdf_input,vision		gpt-image-2-2026-04-21
        openai/gpt-image-2.5-flare	image_generation			cache_read=1.25,cache_read.batch=0.625,cache_read_image=2,input=5,input.batch=2.5,input_image=8,input_image.batch=4,output_image=30	pdf_input,vision		gpt-image-2.5-flare
        openai/gpt-image-2.5-flare-2026-09-08	image_generation			cache_read=1.25,cache_read_image=2,input=5,input_image=8,output_image=30	pdf_input,vision		gpt-image-2.5-flare-2026-09-08
        openai/gpt-image-2.5-sunburst	image_generation			cache_read=1.25,cache_read.batch=0.625,cache_read_image=2,input=5,input.batch=2.5,input_image=8,input_image.batch=4,output_image=30	pdf_input,vision		gpt-image-2.5-sunburst
        openai/gpt-image-2.5-sunburst-2026-09-08	image_generation			cache_read=1.25,cache_read_image=2,input=5,input_image=8,output_image=30	pdf_input,vision		gpt-image-2.5-sunburst-2026-09-08
        openai/gpt-live-1	realtime				audio_input,audio_output,function_calling		gpt-live-1
        openai/gpt-live-transcribe	audio_transcription				audio_input		gpt-live-transcribe
        openai/gpt-realtime	realtime	32000	4096	cache_read=0.4,cache_read_audio=0.4,cache_read_image=0.5,cache_write_audio=0.4,input=4,input_audio=32,input_image=5,output=16,output_audio=64	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice		gpt-realtime	2027-01-20
        openai/gpt-realtime-1.5	realtime	32000	4096	cache_read=0.4,cache_read_audio=0.4,cache_read_image=0.5,cache_write_audio=0.4,input=4,input_audio=32,input_image=5,output=16,output_audio=64	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice		gpt-realtime-1.5
        openai/gpt-realtime-2	realtime	128000	32000	cache_read=0.4,cache_read_audio=0.4,cache_read_image=0.5,cache_write_audio=0.4,input=4,input_audio=32,input_image=5,output=24,output_audio=64	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice		gpt-realtime-2
        openai/gpt-realtime-2.1	realtime	128000	32000	cache_read=0.4,cache_read_audio=0.4,cache_read_image=0.5,cache_write_audio=0.4,input=4,input_audio=32,input_image=5,output=24,output_audio=64	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice		gpt-realtime-2.1
        openai/gpt-realtime-2.1-mini	realtime	128000	32000	cache_read=0.06,cache_read_audio=0.3,cache_read_image=0.08,cache_write_audio=0.3,input=0.6,input_audio=10,input_image=0.8,output=2.4,output_audio=20	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice		gpt-realtime-2.1-mini
        openai/gpt-realtime-2025-08-28	realtime	32000	4096	cache_read=0.4,cache_read_audio=0.4,cache_read_image=0.5,cache_write_audio=0.4,input=4,input_audio=32,input_image=5,output=16,output_audio=64	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice		gpt-realtime-2025-08-28	2027-01-20
        openai/gpt-realtime-mini	realtime	32000	4096	cache_read=0.06,cache_read_audio=0.3,cache_read_image=0.08,cache_write_audio=0.3,input=0.6,input_audio=10,input_image=0.8,output=2.4,output_audio=20	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice		gpt-realtime-mini	2027-01-20
        openai/gpt-realtime-mini-2025-12-15	realtime	128000	4096	cache_read=0.06,cache_read_audio=0.3,cache_read_image=0.08,cache_write_audio=0.3,input=0.6,input_audio=10,input_image=0.8,output=2.4,output_audio=20	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice		gpt-realtime-mini-2025-12-15	2027-01-20
        openai/gpt-realtime-translate	realtime	16000	2000		audio_input,audio_output		gpt-realtime-translate
        openai/gpt-realtime-whisper	audio_transcription				audio_input		gpt-realtime-whisper
        openai/gpt-rosalind-discovery	chat			cache_read=0.5,input=5,output=25			gpt-rosalind-discovery
        openai/gpt-rosalind-research	chat			cache_read=0.5,input=5,output=25			gpt-rosalind-research
        openai/gpt-transcribe	audio_transcription				audio_input		gpt-transcribe
        openai/high/1024-x-1024/gpt-image-1	image_generation						high/1024-x-1024/gpt-image-1	2026-10-23
        openai/high/1024-x-1024/gpt-image-1.5	image_generation				pdf_input,vision		high/1024-x-1024/gpt-image-1.5	2026-12-01
        openai/high/1024-x-1024/gpt-image-1.5-2025-12-16	image_generation				pdf_input,vision		high/1024-x-1024/gpt-image-1.5-2025-12-16	2026-12-01
        openai/high/1024-x-1536/gpt-image-1	image_generation						high/1024-x-1536/gpt-image-1	2026-10-23
        openai/high/1024-x-1536/gpt-image-1.5	image_generation				pdf_input,vision		high/1024-x-1536/gpt-image-1.5	2026-12-01
        openai/high/1024-x-1536/gpt-image-1.5-2025-12-16	image_generation				pdf_input,vision		high/1024-x-1536/gpt-image-1.5-2025-12-16	2026-12-01
        openai/high/1536-x-1024/gpt-image-1	image_generation						high/1536-x-1024/gpt-image-1	2026-10-23
        openai/high/1536-x-1024/gpt-image-1.5	image_generation				pdf_input,vision		high/1536-x-1024/gpt-image-1.5	2026-12-01
        openai/high/1536-x-1024/gpt-image-1.5-2025-12-16	image_generation				pdf_input,vision		high/1536-x-1024/gpt-image-1.5-2025-12-16	2026-12-01
        openai/low/1024-x-1024/gpt-image-1	image_generation						low/1024-x-1024/gpt-image-1	2026-10-23
        openai/low/1024-x-1024/gpt-image-1-mini	image_generation						low/1024-x-1024/gpt-image-1-mini	2026-12-01
        openai/low/1024-x-1024/gpt-image-1.5	image_generation				pdf_input,vision		low/1024-x-1024/gpt-image-1.5	2026-12-01
        openai/low/1024-x-1024/gpt-image-1.5-2025-12-16	image_generation				pdf_input,vision		low/1024-x-1024/gpt-image-1.5-2025-12-16	2026-12-01
        openai/low/1024-x-1536/gpt-image-1	image_generation						low/1024-x-1536/gpt-image-1	2026-10-23
        openai/low/1024-x-1536/gpt-image-1-mini	image_generation						low/1024-x-1536/gpt-image-1-mini	2026-12-01
        openai/low/1024-x-1536/gpt-image-1.5	image_generation				pdf_input,vision		low/1024-x-1536/gpt-image-1.5	2026-12-01
        openai/low/1024-x-1536/gpt-image-1.5-2025-12-16	image_generation				pdf_input,vision		low/1024-x-1536/gpt-image-1.5-2025-12-16	2026-12-01
        openai/low/1536-x-1024/gpt-image-1	image_generation						low/1536-x-1024/gpt-image-1	2026-10-23
        openai/low/1536-x-1024/gpt-image-1-mini	image_generation						low/1536-x-1024/gpt-image-1-mini	2026-12-01
        openai/low/1536-x-1024/gpt-image-1.5	image_generation				pdf_input,vision		low/1536-x-1024/gpt-image-1.5	2026-12-01
        openai/low/1536-x-1024/gpt-image-1.5-2025-12-16	image_generation				pdf_input,vision		low/1536-x-1024/gpt-image-1.5-2025-12-16	2026-12-01
        openai/medium/1024-x-1024/gpt-image-1	image_generation						medium/1024-x-1024/gpt-image-1	2026-10-23
        openai/medium/1024-x-1024/gpt-image-1-mini	image_generation						medium/1024-x-1024/gpt-image-1-mini	2026-12-01
        openai/medium/1024-x-1024/gpt-image-1.5	image_generation				pdf_input,vision		medium/1024-x-1024/gpt-image-1.5	2026-12-01
        openai/medium/1024-x-1024/gpt-image-1.5-2025-12-16	image_generation				pdf_input,vision		medium/1024-x-1024/gpt-image-1.5-2025-12-16	2026-12-01
        openai/medium/1024-x-1536/gpt-image-1	image_generation						medium/1024-x-1536/gpt-image-1	2026-10-23
        openai/medium/1024-x-1536/gpt-image-1-mini	image_generation						medium/1024-x-1536/gpt-image-1-mini	2026-12-01
        openai/medium/1024-x-1536/gpt-image-1.5	image_generation				pdf_input,vision		medium/1024-x-1536/gpt-image-1.5	2026-12-01
        openai/medium/1024-x-1536/gpt-image-1.5-2025-12-16	image_generation				pdf_input,vision		medium/1024-x-1536/gpt-image-1.5-2025-12-16	2026-12-01
        openai/medium/1536-x-1024/gpt-image-1	image_generation						medium/1536-x-1024/gpt-image-1	2026-10-23
        openai/medium/1536-x-1024/gpt-image-1-mini	image_generation						medium/1536-x-1024/gpt-image-1-mini	2026-12-01
        openai/medium/1536-x-1024/gpt-image-1.5	image_generation				pdf_input,vision		medium/1536-x-1024/gpt-image-1.5	2026-12-01
        openai/medium/1536-x-1024/gpt-image-1.5-2025-12-16	image_generation				pdf_input,vision		medium/1536-x-1024/gpt-image-1.5-2025-12-16	2026-12-01
        openai/o1	chat	200000	100000	cache_read=7.5,input=15,input.batch=7.5,output=60,output.batch=30	function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision	parallel_function_calling	o1	2026-10-23
        openai/o1-2024-12-17	chat	200000	100000	cache_read=7.5,input=15,input.batch=7.5,output=60,output.batch=30	function_calling,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision		o1-2024-12-17	2026-10-23
        openai/o1-pro	responses	200000	100000	input=150,input.batch=75,output=600,output.batch=300	function_calling,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision	native_streaming	o1-pro	2026-10-23
        openai/o1-pro-2025-03-19	responses	200000	100000	input=150,input.batch=75,output=600,output.batch=300	function_calling,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision	native_streaming	o1-pro-2025-03-19	2026-10-23
        openai/o3	chat	200000	100000	cache_read=0.5,cache_read.flex=0.25,cache_read.priority=0.875,input=2,input.batch=1,input.flex=1,input.priority=3.5,output=8,output.batch=4,output.flex=4,output.priority=14	function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search	parallel_function_calling	o3	2026-12-11
        openai/o3-2025-04-16	chat	200000	100000	cache_read=0.5,cache_read.flex=0.25,cache_read.priority=0.875,input=2,input.batch=1,input.flex=1,input.priority=3.5,output=8,output.batch=4,output.flex=4,output.priority=14	function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search	parallel_function_calling	o3-2025-04-16	2026-12-11
        openai/o3-deep-research	responses	200000	100000	cache_read=2.5,input=10,output=40	native_streaming,pdf_input,prompt_caching,reasoning,vision	function_calling,parallel_function_calling,response_schema,tool_choice	o3-deep-research	2026-07-23
        openai/o3-deep-research-2025-06-26	responses	200000	100000	cache_read=2.5,input=10,output=40	native_streaming,pdf_input,prompt_caching,reasoning,vision	function_calling,parallel_function_calling,response_schema,tool_choice	o3-deep-research-2025-06-26	2026-07-23
        openai/o3-mini	chat	200000	100000	cache_read=0.55,input=1.1,input.batch=0.55,output=4.4,output.batch=2.2	function_calling,prompt_caching,reasoning,response_schema,tool_choice	parallel_function_calling,vision	o3-mini	2026-10-23
        openai/o3-mini-2025-01-31	chat	200000	100000	cache_read=0.55,input=1.1,input.batch=0.55,output=4.4,output.batch=2.2	function_calling,prompt_caching,reasoning,response_schema,tool_choice	parallel_function_calling,vision	o3-mini-2025-01-31	2026-10-23
        openai/o3-pro	responses	200000	100000	input=20,input.batch=10,output=80,output.batch=40	function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search	parallel_function_calling	o3-pro	2026-12-11
        openai/o3-pro-2025-06-10	responses	200000	100000	input=20,input.batch=10,output=80,output.batch=40	function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search	parallel_function_calling	o3-pro-2025-06-10	2026-12-11
        openai/o4-mini	chat	200000	100000	cache_read=0.275,cache_read.flex=0.138,cache_read.priority=0.5,input=1.1,input.batch=0.55,input.flex=0.55,input.priority=2,output=4.4,output.batch=2.2,output.flex=2.2,output.priority=8	function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search	parallel_function_calling	o4-mini	2026-10-23
        openai/o4-mini-2025-04-16	chat	200000	100000	cache_read=0.275,cache_read.flex=0.138,cache_read.priority=0.5,input=1.1,input.batch=0.55,input.flex=0.55,input.priority=2,output=4.4,output.batch=2.2,output.flex=2.2,output.priority=8	function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search	parallel_function_calling	o4-mini-2025-04-16	2026-10-23
        openai/o4-mini-deep-research	responses	200000	100000	cache_read=0.5,input=2,output=8	native_streaming,pdf_input,prompt_caching,reasoning,vision	function_calling,parallel_function_calling,response_schema,tool_choice	o4-mini-deep-research	2026-07-23
        openai/o4-mini-deep-research-2025-06-26	responses	200000	100000	cache_read=0.5,input=2,output=8	native_streaming,pdf_input,prompt_caching,reasoning,vision	function_calling,parallel_function_calling,response_schema,tool_choice	o4-mini-deep-research-2025-06-26	2026-07-23
        openai/omni-moderation-2024-09-26	moderation	32768	0	input=0,output=0			omni-moderation-2024-09-26
        openai/omni-moderation-latest	moderation	32768	0	input=0,output=0			omni-moderation-latest
        openai/sora-2	video_generation						sora-2	2026-09-24
        openai/sora-2-pro	video_generation						sora-2-pro	2026-09-24
        openai/sora-2-pro-high-res	video_generation						sora-2-pro-high-res	2026-09-24
        openai/standard/1024-x-1024/gpt-image-1.5	image_generation				pdf_input,vision		standard/1024-x-1024/gpt-image-1.5	2026-12-01
        openai/standard/1024-x-1024/gpt-image-1.5-2025-12-16	image_generation				pdf_input,vision		standard/1024-x-1024/gpt-image-1.5-2025-12-16	2026-12-01
        openai/standard/1024-x-1536/gpt-image-1.5	image_generation				pdf_input,vision		standard/1024-x-1536/gpt-image-1.5	2026-12-01
        openai/standard/1024-x-1536/gpt-image-1.5-2025-12-16	image_generation				pdf_input,vision		standard/1024-x-1536/gpt-image-1.5-2025-12-16	2026-12-01
        openai/standard/1536-x-1024/gpt-image-1.5	image_generation				pdf_input,vision		standard/1536-x-1024/gpt-image-1.5	2026-12-01
        openai/standard/1536-x-1024/gpt-image-1.5-2025-12-16	image_generation				pdf_input,vision		standard/1536-x-1024/gpt-image-1.5-2025-12-16	2026-12-01
        openai/text-embedding-3-large	embedding	8191		input=0.13,input.batch=0.065,output=0,output.batch=0			text-embedding-3-large
        openai/text-embedding-3-small	embedding	8191		input=0.02,input.batch=0.01,output=0,output.batch=0			text-embedding-3-small
        openai/text-embedding-ada-002	embedding	8191		input=0.1,output=0			text-embedding-ada-002
        openai/text-embedding-ada-002-v2	embedding	8191		input=0.1,input.batch=0.05,output=0,output.batch=0			text-embedding-ada-002-v2
        openai/tts-1	audio_speech						tts-1	2027-01-06
        openai/tts-1-1106	audio_speech						tts-1-1106
        openai/tts-1-hd	audio_speech						tts-1-hd	2027-01-06
        openai/tts-1-hd-1106	audio_speech						tts-1-hd-1106
        openai/whisper-1	audio_transcription						whisper-1	2027-02-26
        opencode_go/beam-free	chat	1048576	131072	cache_read=0,input=0,output=0	function_calling,reasoning	vision
        opencode_go/claude-haiku-5-5	chat	1000000	128000	cache_read=0.01,cache_write=0.125,input=0.1,output=0.5	function_calling,reasoning,vision
        opencode_go/deepseek-v4-pro	chat	1000000	384000	cache_read=0.044,input=1.32,output=3.96	function_calling,reasoning	vision
        opencode_go/deepseek-v4.1-flash	chat	1000000	384000	cache_read=0.006,input=0.3,output=1.2	function_calling,reasoning,vision
        opencode_go/gemini-4-argon	chat	1048576	65536	cache_read=0.1,input=2,output=10	function_calling,reasoning,vision
        opencode_go/glm-5.2	chat	1000000	131072	cache_read=0.26,input=1.4,output=4.4	function_calling,reasoning	vision
        opencode_go/glm-5.3	chat	1000000	131072	cache_read=0.26,input=1.4,output=4.4	function_calling,reasoning	vision
        opencode_go/glm-5.3-flash	chat	1000000	131072	cache_read=0.03,input=0.15,output=0.5	function_calling,reasoning,vision
        opencode_go/gpt-5.6-luna	responses	922000	128000	cache_read=0.02,cache_write=0.25,input=0.2,output=1.2	function_calling,reasoning,vision
        opencode_go/gpt-6-luna	responses	922000	128000	cache_read=0.01,cache_write=0.125,input=0.1,output=0.5	function_calling,reasoning,vision
        opencode_go/grok-4.7	responses	500000	500000	cache_read=0.5,input=2,output=6	function_calling,reasoning,vision
        opencode_go/hy3	chat	192000	128000	cache_read=0.035,input=0.14,output=0.58	function_calling,reasoning	vision
        opencode_go/hy4-preview	chat	1024000	64000	cache_read=0.042,input=0.834,output=2.501	function_calling,reasoning	vision
        opencode_go/kimi-k2.7-code	chat	262144	262144	cache_read=0.19,input=0.95,output=4	function_calling,reasoning,vision
        opencode_go/kimi-k3	chat	1048576	131072	cache_read=0.3,cache_write=3,input=3,output=15	function_calling,reasoning,vision
        opencode_go/kimi-k3.1-pro	chat	1048576	131072	cache_read=0.2,cache_write=2,input=2,output=10	function_calling,reasoning,vision
        opencode_go/longcat-2.0	chat	1000000	131072	cache_read=0.006,input=0.3,output=1.2	function_calling,reasoning	vision
        opencode_go/longcat-2.5-preview-free	chat	1000000	131072	cache_read=0,input=0,output=0	function_calling,reasoning,vision
        opencode_go/mimo-v2.5	chat	1000000	128000	cache_read=0.0028,input=0.14,output=0.28	function_calling,reasoning,vision
        opencode_go/mimo-v2.5-pro	chat	1048576	128000	cache_read=0.003625,input=0.435,output=0.87	function_calling,reasoning	vision
        opencode_go/mimo-v2.6-flash	chat	1048576	131072	cache_read=0.0028,input=0.14,output=0.28	function_calling,reasoning,vision
        opencode_go/mimo-v2.6-pro	chat	1048576	131072	cache_read=0.003625,input=0.435,output=0.87	function_calling,reasoning,vision
        opencode_go/minimax-m3	chat	1000000	131072	cache_read=0.06,input=0.3,output=1.2	function_calling,reasoning,vision
        opencode_go/minimax-m3.1-flash	chat	1000000	512000	cache_read=0.015,input=0.15,output=0.6	function_calling,reasoning,vision
        opencode_go/muse-spark-1.2-contributor	responses	1048576	131072	cache_read=0.002,input=0.1,output=0.2	function_calling,reasoning,vision
        opencode_go/muse-spark-1.3-contributor	responses	1048576	131072	cache_read=0.002,input=0.1,output=0.2	function_calling,reasoning,vision
        opencode_go/qwen3.7-plus	chat	1000000	65536	cache_read=0.04,cache_write=0.5,input=0.4,output=1.6	function_calling,reasoning,vision
        opencode_go/qwen3.8-flash	chat	1000000	131072	cache_read=0.016,cache_write=0.2,input=0.15,output=0.47	function_calling,reasoning,vision
        opencode_go/qwen3.8-max	chat	1000000	131072	cache_read=0.25,cache_write=2.5,input=2,output=6	function_calling,reasoning,vision
        opencode_go/step-5-preview	chat	1000000	65536	cache_read=0.1,input=1,output=2.7	function_calling,reasoning,vision
        openinfer/@oi/GLM-5.3-Flash	chat	393216	393216	input=0.195,output=1.56	function_calling,reasoning
        openinfer/@oi/Qwen3.5-27B	chat	32768	32768	input=0.195,output=1.56	function_calling,reasoning
        openinfer/@oi/Qwen3.5-9B	chat	100000	100000	input=5,output=0.15	function_calling,reasoning
        ovhcloud/DeepSeek-R1-Distill-Llama-70B	chat	131000	131000	input=0.67,output=0.67	function_calling,reasoning,response_schema,tool_choice
        ovhcloud/Llama-3.1-8B-Instruct	chat	131000	131000	input=0.1,output=0.1	function_calling,response_schema,tool_choice
        ovhcloud/Meta-Llama-3_1-70B-Instruct	chat	131000	131000	input=0.67,output=0.67		function_calling,response_schema,tool_choice
        ovhcloud/Meta-Llama-3_3-70B-Instruct	chat	131000	131000	input=0.67,output=0.67	function_calling,response_schema,tool_choice
        ovhcloud/Mistral-7B-Instruct-v0.3	chat	127000	127000	input=0.1,output=0.1	function_calling,response_schema,tool_choice
        ovhcloud/Mistral-Nemo-Instruct-2407	chat	118000	118000	input=0.13,output=0.13	function_calling,response_schema,tool_choice
        ovhcloud/Mistral-Small-3.2-24B-Instruct-2506	chat	128000	128000	input=0.09,output=0.28	function_calling,response_schema,tool_choice,vision
        ovhcloud/Mixtral-8x7B-Instruct-v0.1	chat	32000	32000	input=0.63,output=0.63	response_schema	function_calling,tool_choice
        ovhcloud/Qwen2.5-Coder-32B-Instruct	chat	32000	32000	input=0.87,output=0.87	response_schema	function_calling,tool_choice
        ovhcloud/Qwen2.5-VL-72B-Instruct	chat	32000	32000	input=0.91,output=0.91	response_schema,vision	function_calling,tool_choice
        ovhcloud/Qwen3-32B	chat	32000	32000	input=0.08,output=0.23	function_calling,reasoning,response_schema,tool_choice
        ovhcloud/gpt-oss-120b	chat	131000	131000	input=0.08,output=0.4	reasoning,response_schema	function_calling,tool_choice
        ovhcloud/gpt-oss-20b	chat	131000	131000	input=0.04,output=0.15	reasoning,response_schema	function_calling,tool_choice
        ovhcloud/llava-v1.6-mistral-7b-hf	chat	32000	32000	input=0.29,output=0.29	response_schema,vision	function_calling,tool_choice
        ovhcloud/mamba-codestral-7B-v0.1	chat	256000	256000	input=0.19,output=0.19	response_schema	function_calling,tool_choice
        parallel_ai/search	search
        parallel_ai/search-fast	search
        parallel_ai/search-pro	search
        parallel_ai/search-turbo	search
        perplexity/anthropic/claude-fable-5	responses			cache_read=1,input=10,output=50	adaptive_thinking,function_calling,web_search
        perplexity/anthropic/claude-fable-5-1	responses			cache_read=0.25,input=10,output=50
        perplexity/anthropic/claude-haiku-4-5	responses			cache_read=0.1,input=1,output=5	function_calling,web_search	reasoning
        perplexity/anthropic/claude-haiku-5-5	responses			cache_read=0.01,input=0.1,output=0.5	adaptive_thinking,function_calling,web_search
        perplexity/anthropic/claude-opus-4-5	responses			cache_read=0.5,input=5,output=25	function_calling,output_config,web_search	reasoning
        perplexity/anthropic/claude-opus-4-6	responses			cache_read=0.5,input=5,output=25	adaptive_thinking,function_calling,legacy_thinking,output_config,web_search	reasoning
        perplexity/anthropic/claude-opus-4-7	responses			cache_read=0.5,input=5,output=25	adaptive_thinking,function_calling,output_config,web_search	reasoning
        perplexity/anthropic/claude-opus-4-8	responses			cache_read=0.5,input=5,output=25	adaptive_thinking,function_calling,web_search
        perplexity/anthropic/claude-opus-5	responses			cache_read=0.5,input=5,output=25	adaptive_thinking,function_calling,web_search
        perplexity/anthropic/claude-opus-5-5	responses			cache_read=0.2,input=4,output=20
        perplexity/anthropic/claude-sonnet-4-5	responses			cache_read=0.3,input=3,output=15	function_calling,web_search	reasoning
        perplexity/anthropic/claude-sonnet-4-6	responses			cache_read=0.3,input=3,output=15	function_calling,web_search
        perplexity/anthropic/claude-sonnet-5	responses			cache_read=0.2,input=2,output=10	adaptive_thinking,function_calling,web_search
        perplexity/anthropic/claude-sonnet-5-5	responses			cache_read=0.2,input=2,output=10	adaptive_thinking,function_calling,web_search
        perplexity/codellama-34b-instruct	chat	16384	16384	input=0.35,output=1.4
        perplexity/codellama-70b-instruct	chat	16384	16384	input=0.7,output=2.8
        perplexity/google/gemini-2.5-flash	responses				function_calling,web_search	image_size,reasoning
        perplexity/google/gemini-2.5-pro	responses				function_calling,web_search	reasoning
        perplexity/google/gemini-3-flash-preview	responses			cache_read=0.05,input=0.5,output=3	function_calling,web_search	reasoning
        perplexity/google/gemini-3-pro-preview	responses				function_calling,web_search	reasoning
        perplexity/google/gemini-3.1-flash-lite	responses			cache_read=0.025,input=0.25,output=1.5	function_calling,web_search
        perplexity/google/gemini-3.1-pro-preview	responses			cache_read=0.2,cache_read.above_200000=0.4,input=2,input.above_200000=4,output=12,output.above_200000=18	function_calling,web_search
        perplexity/google/gemini-3.5-flash	responses			cache_read=0.15,input=1.5,output=9	function_calling,web_search
        perplexity/google/gemini-3.5-flash-lite	responses			cache_read=0.03,input=0.3,output=2.5	function_calling,web_search	sampling_params
        perplexity/google/gemini-3.6-flash	responses			cache_read=0.15,input=1.5,output=7.5	function_calling,web_search	sampling_params
        perplexity/google/gemini-3.7-flash	responses			cache_read=0.075,input=0.75,output=3.75	function_calling,web_search	sampling_params
        perplexity/google/gemini-3.8-flash	responses			cache_read=0.075,input=0.75,output=3.75		sampling_params
        perplexity/llama-2-70b-chat	chat	4096	4096	input=0.7,output=2.8
        perplexity/llama-3.1-70b-instruct	chat	131072	131072	input=1,output=1
        perplexity/llama-3.1-8b-instruct	chat	131072	131072	input=0.2,output=0.2
        perplexity/mistral-7b-instruct	chat	4096	4096	input=0.07,output=0.28
        perplexity/mixtral-8x7b-instruct	chat	4096	4096	input=0.07,output=0.28
        perplexity/openai/gpt-5	responses			cache_read=0.125,input=1.25,output=10	function_calling,web_search
        perplexity/openai/gpt-5-mini	responses			cache_read=0.025,input=0.25,output=2	function_calling,web_search	reasoning
        perplexity/openai/gpt-5-nano	responses			cache_read=0.005,input=0.05,output=0.4
        perplexity/openai/gpt-5.1	responses			cache_read=0.125,input=1.25,output=10	function_calling,web_search	reasoning
        perplexity/openai/gpt-5.2	responses			cache_read=0.175,input=1.75,output=14	function_calling,reasoning,web_search
        perplexity/openai/gpt-5.3-codex	responses			cache_read=0.35,input=3.5,output=28
        perplexity/openai/gpt-5.4	responses			cache_read=0.25,input=2.5,input.above_272000=5,output=15,output.above_272000=22.5	function_calling,web_search
        perplexity/openai/gpt-5.4-mini	responses			cache_read=0.075,input=0.75,output=4.5	function_calling,web_search
        perplexity/openai/gpt-5.4-nano	responses			cache_read=0.02,input=0.2,output=1.25	function_calling,web_search
        perplexity/openai/gpt-5.5	responses			cache_read=0.5,input=5,input.above_272000=10,output=30,output.above_272000=45	function_calling,web_search
        perplexity/openai/gpt-5.6-luna	responses			cache_read=0.02,cache_read.above_272000=0.04,input=0.2,input.above_272000=0.4,output=1.2,output.above_272000=1.8	function_calling,web_search
        perplexity/openai/gpt-5.6-sol	responses			cache_read=0.4,cache_read.above_272000=0.8,input=4,input.above_272000=8,output=20,output.above_272000=30	function_calling,web_search
        perplexity/openai/gpt-5.6-terra	responses			cache_read=0.2,cache_read.above_272000=0.4,input=2,input.above_272000=4,output=12,output.above_272000=18	function_calling,web_search
        perplexity/openai/gpt-6-astra	responses			cache_read=1,cache_write=12.5,input=10,output=50
        perplexity/openai/gpt-6-luna	responses			cache_read=0.01,cache_read.above_272000=0.02,input=0.1,input.above_272000=0.2,output=0.5,output.above_272000=0.75
        perplexity/openai/gpt-6-sol	responses			cache_read=0.2,cache_read.above_272000=0.4,input=2,input.above_272000=4,output=10,output.above_272000=15
        perplexity/openai/gpt-6.1-sol	responses			cache_read=0.1,cache_read.above_272000=0.2,input=2,input.above_272000=4,output=10,output.above_272000=15
        perplexity/perplexity/deepseek-v4-flash-0731	responses			cache_read=0.028,input=0.13,output=0.26	function_calling,reasoning,web_search
        perplexity/perplexity/deepseek-v4-pro-0813	responses			cache_read=0.044,input=1.32,output=3.96
        perplexity/perplexity/glm-5.2	responses			cache_read=0.14,input=1.4,output=4.4	function_calling,reasoning,web_search
        perplexity/perplexity/glm-5.3	responses			cache_read=0.26,input=1.4,output=4.4	function_calling,web_search
        perplexity/perplexity/glm-5.3-flash	responses			cache_read=0.03,input=0.15,output=0.5	function_calling,web_search
        perplexity/perplexity/kimi-k2.7-code	responses			cache_read=0.19,input=0.95,output=4	function_calling,web_search	reasoning
        perplexity/perplexity/kimi-k3	responses			cache_read=0.3,input=3,output=15	function_calling,reasoning,web_search
        perplexity/perplexity/nemotron-3-ultra-550b-a55b	responses			cache_read=0.25,input=0.25,output=2.5	function_calling,reasoning,web_search
        perplexity/perplexity/nemotron-3.5-lightning-30b-a3b	responses			cache_read=0.00115,input=0.0115,output=0.17	function_calling,reasoning,web_search
        perplexity/perplexity/sonar	responses			cache_read=0.0625,input=0.25,output=2.5	function_calling,web_search	reasoning
        perplexity/pplx-70b-chat	chat	4096	4096	input=0.7,output=2.8
        perplexity/pplx-70b-online	chat	4096	4096	input=0,output=2.8
        perplexity/pplx-7b-chat	chat	8192	8192	input=0.07,output=0.28
        perplexity/pplx-7b-online	chat	4096	4096	input=0,output=0.28
        perplexity/pplx-decider-flash-latest	evaluation	262144		input=0.01,output=0
        perplexity/pplx-decider-flash-v1.2	evaluation	262144		input=0.01,output=0
        perplexity/pplx-decider-latest	evaluation	262144		input=0.02,output=0
        perplexity/pplx-decider-v1-27b	evaluation	262144		input=0.02,output=0
        perplexity/pplx-decider-v1.1-27b	evaluation	262144		input=0.02,output=0
        perplexity/pplx-decider-v1.2	evaluation	262144		input=0.02,output=0
        perplexity/pplx-embed-context-v1-0.6b	embedding	32768		input=0.008,output=0
        perplexity/pplx-embed-context-v1-4b	embedding	32768		input=0.05,output=0
        perplexity/pplx-embed-v1-0.6b	embedding	32768		input=0.004,output=0
        perplexity/pplx-embed-v1-4b	embedding	32768		input=0.03,output=0
        perplexity/preset/advanced-deep-research	responses				function_calling,web_search
        perplexity/preset/deep-research	responses				function_calling,web_search
        perplexity/preset/fast-search	responses				function_calling,web_search
        perplexity/preset/pro-search	responses				function_calling,web_search
        perplexity/search	search
        perplexity/sonar	chat	128000	128000	input=1,output=1	web_search
        perplexity/sonar-deep-research	chat	128000	128000	citation=2,input=2,output=8,output_reasoning=3	reasoning,web_search
        perplexity/sonar-medium-chat	chat	16384	16384	input=0.6,output=1.8
        perplexity/sonar-medium-online	chat	12000	12000	input=0,output=1.8
        perplexity/sonar-pro	chat	200000	8000	input=3,output=15	web_search
        perplexity/sonar-reasoning	chat	128000	128000	input=1,output=5	reasoning,web_search
        perplexity/sonar-reasoning-pro	chat	128000	128000	input=2,output=8	reasoning,web_search
        perplexity/sonar-small-chat	chat	16384	16384	input=0.07,output=0.28
        perplexity/sonar-small-online	chat	12000	12000	input=0,output=0.28
        perplexity/xai/grok-4-1-fast-non-reasoning	responses				function_calling,web_search	reasoning
        perplexity/xai/grok-4.20-multi-agent	responses			cache_read=0.2,input=1.25,input.above_200000=2.5,output=2.5,output.above_200000=5	function_calling,web_search
        perplexity/xai/grok-4.20-non-reasoning	responses			cache_read=0.2,input=1.25,input.above_200000=2.5,output=2.5,output.above_200000=5	function_calling,web_search
        perplexity/xai/grok-4.20-reasoning	responses			cache_read=0.2,input=1.25,input.above_200000=2.5,output=2.5,output.above_200000=5	function_calling,web_search
        perplexity/xai/grok-4.3	responses			cache_read=0.2,input=1.25,input.above_200000=2.5,output=2.5,output.above_200000=5	function_calling,web_search
        perplexity/xai/grok-4.5	responses			cache_read=0.3,cache_read.above_200000=0.6,input=2,input.above_200000=4,output=6,output.above_200000=12	function_calling,web_search
        perplexity/xai/grok-4.6	responses			cache_read=0.5,cache_read.above_200000=1,input=2,input.above_200000=4,output=6,output.above_200000=12	function_calling,web_search
        perplexity/xai/grok-4.7	responses			cache_read=0.5,cache_read.above_200000=1,input=2,input.above_200000=4,output=6,output.above_200000=12
        pinstripes/ps/deepseek-v4-flash	chat	163840	163840	input=0.1,output=0.2	assistant_prefill,function_calling,reasoning
        pinstripes/ps/glm-4.5-air	chat	128000	128000	input=0.125,output=0.45	assistant_prefill,function_calling,reasoning
        pinstripes/ps/minimax-m2.7	chat	1000192	1000192	input=0.255,output=0.55	assistant_prefill,function_calling	reasoning
        pinstripes/ps/qwen3-30b-a3b	chat	131072	131072	input=0.09,output=0.2	assistant_prefill,function_calling,reasoning
        pinstripes/ps/qwen3-coder-30b-a3b	chat	131072	131072	input=0.3,output=0.6	assistant_prefill,function_calling	reasoning
        pinstripes/ps/qwen3.6-35b-a3b	chat	131072	131072	input=0.14,output=0.45	assistant_prefill,function_calling,reasoning
        prism/deepseek-v4-flash	chat	1000000	384000	cache_read=0.07,input=0.17,output=0.21	function_calling,native_streaming,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice	vision
        prism/deepseek-v4.1-flash	chat	1000000	384000	cache_read=0.07,input=0.17,output=0.63	function_calling,native_streaming,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision
        publicai/BSC-LT/ALIA-40b-instruct_Q8_0	chat	8192	4096	input=0,output=0	function_calling,tool_choice
        publicai/BSC-LT/salamandra-7b-instruct-tools-16k	chat	16384	4096	input=0,output=0	function_calling,tool_choice
        publicai/aisingapore/Gemma-SEA-LION-v4-27B-IT	chat	8192	4096	input=0,output=0	function_calling,tool_choice
        publicai/aisingapore/Qwen-SEA-LION-v4-32B-IT	chat	32768	4096	input=0,output=0	function_calling,tool_choice
        publicai/allenai/Olmo-3-32B-Think	chat	32768	4096	input=0,output=0	function_calling,reasoning,tool_choice
        publicai/allenai/Olmo-3-7B-Instruct	chat	32768	4096	input=0,output=0	function_calling,tool_choice
        publicai/allenai/Olmo-3-7B-Think	chat	32768	4096	input=0,output=0	function_calling,reasoning,tool_choice
        publicai/swiss-ai/apertus-70b-instruct	chat	8192	4096	input=0,output=0		function_calling,tool_choice
        publicai/swiss-ai/apertus-8b-instruct	chat	8192	4096	input=0,output=0		function_calling,tool_choice
        qwen_ai_platform/deepseek-v4-flash	chat	1000000	393216	cache_read=0.04,input=0.2,output=0.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        qwen_ai_platform/deepseek-v4-flash-0731	chat	1000000	393216	cache_read=0.04,input=0.2,output=0.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        qwen_ai_platform/deepseek-v4-pro	chat	1000000	393216	cache_read=0.2,input=2.4,output=4.8	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        qwen_ai_platform/glm-5.1	chat	202745	131072	cache_read=0.26,input=1.4,output=4.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        qwen_ai_platform/glm-5.2	chat	1048576	131072	cache_read=0.28,input=1.4,output=4.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        qwen_ai_platform/happyhorse-1.0-i2v	video_generation
        qwen_ai_platform/happyhorse-1.0-r2v	video_generation
        qwen_ai_platform/happyhorse-1.0-t2v	video_generation
        qwen_ai_platform/happyhorse-1.1-i2v	video_generation
        qwen_ai_platform/happyhorse-1.1-r2v	video_generation
        qwen_ai_platform/happyhorse-1.1-t2v	video_generation
        qwen_ai_platform/kimi-k2.7-code	chat	229376	16384	cache_read=0.19,input=0.95,output=4	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        qwen_ai_platform/qwen-coder	chat	1000000	16384	input=0.3,output=1.5	function_calling,reasoning,tool_choice
        qwen_ai_platform/qwen-flash	chat	997952	32768		function_calling,reasoning,tool_choice
        qwen_ai_platform/qwen-flash-2025-07-28	chat	997952	32768		function_calling,reasoning,tool_choice
        qwen_ai_platform/qwen-image-2.0	image_generation
        qwen_ai_platform/qwen-image-2.0-pro	image_generation
        qwen_ai_platform/qwen-image-3.0	image_generation
        qwen_ai_platform/qwen-image-3.0-pro	image_generation
        qwen_ai_platform/qwen-max	chat	30720	8192	input=1.6,output=6.4	function_calling,reasoning,tool_choice
        qwen_ai_platform/qwen-plus	chat	129024	16384	input=0.4,output=1.2	function_calling,reasoning,tool_choice
        qwen_ai_platform/qwen-plus-2025-01-25	chat	129024	8192	input=0.4,output=1.2	function_calling,reasoning,tool_choice
        qwen_ai_platform/qwen-plus-2025-04-28	chat	129024	16384	input=0.4,output=1.2,output_reasoning=4	function_calling,reasoning,tool_choice
        qwen_ai_platform/qwen-plus-2025-07-14	chat	129024	16384	input=0.4,output=1.2,output_reasoning=4	function_calling,reasoning,tool_choice
        qwen_ai_platform/qwen-plus-2025-07-28	chat	997952	32768		function_calling,reasoning,tool_choice
        qwen_ai_platform/qwen-plus-2025-09-11	chat	997952	32768		function_calling,reasoning,tool_choice
        qwen_ai_platform/qwen-plus-latest	chat	997952	32768		function_calling,reasoning,tool_choice
        qwen_ai_platform/qwen-turbo	chat	129024	16384	input=0.05,output=0.2,output_reasoning=0.5	function_calling,reasoning,tool_choice
        qwen_ai_platform/qwen-turbo-2024-11-01	chat	1000000	8192	input=0.05,output=0.2	function_calling,reasoning,tool_choice
        qwen_ai_platform/qwen-turbo-2025-04-28	chat	1000000	16384	input=0.05,output=0.2,output_reasoning=0.5	function_calling,reasoning,tool_choice
        qwen_ai_platform/qwen-turbo-latest	chat	1000000	16384	input=0.05,output=0.2,output_reasoning=0.5	function_calling,reasoning,tool_choice
        qwen_ai_platform/qwen3-30b-a3b	chat	129024	16384		function_calling,reasoning,tool_choice
        qwen_ai_platform/qwen3-coder-flash	chat	997952	65536		function_calling,reasoning,tool_choice
        qwen_ai_platform/qwen3-coder-flash-2025-07-28	chat	997952	65536		function_calling,reasoning,tool_choice
        qwen_ai_platform/qwen3-coder-plus	chat	997952	65536		function_calling,reasoning,tool_choice
        qwen_ai_platform/qwen3-coder-plus-2025-07-22	chat	997952	65536		function_calling,reasoning,tool_choice
        qwen_ai_platform/qwen3-max	chat	258048	65536		function_calling,reasoning,tool_choice
        qwen_ai_platform/qwen3-max-2026-01-23	chat	258048	65536		function_calling,reasoning,tool_choice
        qwen_ai_platform/qwen3-max-preview	chat	258048	65536		function_calling,reasoning,tool_choice
        qwen_ai_platform/qwen3-next-80b-a3b-instruct	chat	262144	65536	input=0.15,output=1.2	function_calling,tool_choice
        qwen_ai_platform/qwen3-next-80b-a3b-thinking	chat	262144	65536	input=0.15,output=1.2	function_calling,reasoning,tool_choice
        qwen_ai_platform/qwen3-vl-235b-a22b-instruct	chat	131072	32768	input=0.4,output=1.6	function_calling,tool_choice,vision
        qwen_ai_platform/qwen3-vl-235b-a22b-thinking	chat	131072	32768	input=0.4,output=4	function_calling,reasoning,tool_choice,vision
        qwen_ai_platform/qwen3-vl-32b-instruct	chat	131072	32768	input=0.16,output=0.64	function_calling,tool_choice,vision
        qwen_ai_platform/qwen3-vl-32b-thinking	chat	131072	32768	input=0.16,output=2.87	function_calling,reasoning,tool_choice,vision
        qwen_ai_platform/qwen3-vl-plus	chat	260096	32768		function_calling,reasoning,tool_choice,vision
        qwen_ai_platform/qwen3.5-plus	chat	991808	65536		function_calling,reasoning,tool_choice,vision
        qwen_ai_platform/qwen3.7-max	chat	991808	65536	cache_read=0.5,cache_read_explicit=0.25,cache_write=3.125,input=2.5,output=7.5	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        qwen_ai_platform/qwen3.7-plus	chat	991808	65536		function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        qwen_ai_platform/qwen3.8-flash	chat	991808	131072	cache_read=0.016,cache_write=0.2,input=0.15,output=0.47	function_calling,prompt_caching,reasoning,response_schema,tool_choice,video_input,vision,web_search
        qwen_ai_platform/qwen3.8-max	chat	991808	131072	cache_read=0.25,input=2,output=6	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        qwen_ai_platform/qwen3.8-omni-flash	chat	991808	131072	cache_read=0.016,input=0.15,output=0.47	audio_input,function_calling,prompt_caching,reasoning,response_schema,tool_choice,video_input,vision,web_search
        qwen_ai_platform/qwq-plus	chat	98304	8192	input=0.8,output=2.4	function_calling,reasoning,tool_choice
        qwen_ai_platform/wan2.7-i2v	video_generation
        qwen_ai_platform/wan2.7-r2v	video_generation
        qwen_ai_platform/wan2.7-t2v	video_generation
        qwen_ai_platform/wan3.0-video	video_generation
        qwen_ai_platform/wan3.0-video-prime	video_generation
        qwencloud/deepseek-v4-flash	chat	1000000	393216	cache_read=0.04,input=0.2,output=0.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        qwencloud/deepseek-v4-flash-0731	chat	1000000	393216	cache_read=0.04,input=0.2,output=0.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        qwencloud/deepseek-v4-pro	chat	1000000	393216	cache_read=0.2,input=2.4,output=4.8	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        qwencloud/glm-5.1	chat	202745	131072	cache_read=0.26,input=1.4,output=4.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        qwencloud/glm-5.2	chat	1048576	131072	cache_read=0.28,input=1.4,output=4.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        qwencloud/happyhorse-1.0-i2v	video_generation
        qwencloud/happyhorse-1.0-r2v	video_generation
        qwencloud/happyhorse-1.0-t2v	video_generation
        qwencloud/happyhorse-1.1-i2v	video_generation
        qwencloud/happyhorse-1.1-r2v	video_generation
        qwencloud/happyhorse-1.1-t2v	video_generation
        qwencloud/kimi-k2.7-code	chat	229376	16384	cache_read=0.19,input=0.95,output=4	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        qwencloud/qwen-coder	chat	1000000	16384	input=0.3,output=1.5	function_calling,reasoning,tool_choice
        qwencloud/qwen-flash	chat	997952	32768		function_calling,reasoning,tool_choice
        qwencloud/qwen-flash-2025-07-28	chat	997952	32768		function_calling,reasoning,tool_choice
        qwencloud/qwen-image-2.0	image_generation
        qwencloud/qwen-image-2.0-pro	image_generation
        qwencloud/qwen-image-3.0	image_generation
        qwencloud/qwen-image-3.0-pro	image_generation
        qwencloud/qwen-max	chat	30720	8192	input=1.6,output=6.4	function_calling,reasoning,tool_choice
        qwencloud/qwen-plus	chat	129024	16384	input=0.4,output=1.2	function_calling,reasoning,tool_choice
        qwencloud/qwen-plus-2025-01-25	chat	129024	8192	input=0.4,output=1.2	function_calling,reasoning,tool_choice
        qwencloud/qwen-plus-2025-04-28	chat	129024	16384	input=0.4,output=1.2,output_reasoning=4	function_calling,reasoning,tool_choice
        qwencloud/qwen-plus-2025-07-14	chat	129024	16384	input=0.4,output=1.2,output_reasoning=4	function_calling,reasoning,tool_choice
        qwencloud/qwen-plus-2025-07-28	chat	997952	32768		function_calling,reasoning,tool_choice
        qwencloud/qwen-plus-2025-09-11	chat	997952	32768		function_calling,reasoning,tool_choice
        qwencloud/qwen-plus-latest	chat	997952	32768		function_calling,reasoning,tool_choice
        qwencloud/qwen-turbo	chat	129024	16384	input=0.05,output=0.2,output_reasoning=0.5	function_calling,reasoning,tool_choice
        qwencloud/qwen-turbo-2024-11-01	chat	1000000	8192	input=0.05,output=0.2	function_calling,reasoning,tool_choice
        qwencloud/qwen-turbo-2025-04-28	chat	1000000	16384	input=0.05,output=0.2,output_reasoning=0.5	function_calling,reasoning,tool_choice
        qwencloud/qwen-turbo-latest	chat	1000000	16384	input=0.05,output=0.2,output_reasoning=0.5	function_calling,reasoning,tool_choice
        qwencloud/qwen3-30b-a3b	chat	129024	16384		function_calling,reasoning,tool_choice
        qwencloud/qwen3-coder-flash	chat	997952	65536		function_calling,reasoning,tool_choice
        qwencloud/qwen3-coder-flash-2025-07-28	chat	997952	65536		function_calling,reasoning,tool_choice
        qwencloud/qwen3-coder-plus	chat	997952	65536		function_calling,reasoning,tool_choice
        qwencloud/qwen3-coder-plus-2025-07-22	chat	997952	65536		function_calling,reasoning,tool_choice
        qwencloud/qwen3-max	chat	258048	65536		function_calling,reasoning,tool_choice
        qwencloud/qwen3-max-2026-01-23	chat	258048	65536		function_calling,reasoning,tool_choice
        qwencloud/qwen3-max-preview	chat	258048	65536		function_calling,reasoning,tool_choice
        qwencloud/qwen3-next-80b-a3b-instruct	chat	262144	65536	input=0.15,output=1.2	function_calling,tool_choice
        qwencloud/qwen3-next-80b-a3b-thinking	chat	262144	65536	input=0.15,output=1.2	function_calling,reasoning,tool_choice
        qwencloud/qwen3-vl-235b-a22b-instruct	chat	131072	32768	input=0.4,output=1.6	function_calling,tool_choice,vision
        qwencloud/qwen3-vl-235b-a22b-thinking	chat	131072	32768	input=0.4,output=4	function_calling,reasoning,tool_choice,vision
        qwencloud/qwen3-vl-32b-instruct	chat	131072	32768	input=0.16,output=0.64	function_calling,tool_choice,vision
        qwencloud/qwen3-vl-32b-thinking	chat	131072	32768	input=0.16,output=2.87	function_calling,reasoning,tool_choice,vision
        qwencloud/qwen3-vl-plus	chat	260096	32768		function_calling,reasoning,tool_choice,vision
        qwencloud/qwen3.5-plus	chat	991808	65536		function_calling,reasoning,tool_choice,vision
        qwencloud/qwen3.7-max	chat	991808	65536	cache_read=0.5,cache_read_explicit=0.25,cache_write=3.125,input=2.5,output=7.5	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        qwencloud/qwen3.7-plus	chat	991808	65536		function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        qwencloud/qwen3.8-max	chat	991808	131072	cache_read=0.25,input=2,output=6	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        qwencloud/qwq-plus	chat	98304	8192	input=0.8,output=2.4	function_calling,reasoning,tool_choice
        qwencloud/wan2.7-i2v	video_generation
        qwencloud/wan2.7-r2v	video_generation
        qwencloud/wan2.7-t2v	video_generation
        qwencloud/wan3.0-video	video_generation
        qwencloud/wan3.0-video-prime	video_generation
        recraft/recraftv2	image_generation
        recraft/recraftv3	image_generation
        reducto/parse-legacy	ocr
        reducto/parse-v3	ocr
        refuseless/deepseek-v4.1-flash-abliterated	chat	1048576	130000	cache_read=0.035,input=0.14,output=0.5	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        refuseless/deepseek-v4.1-flash-fast	chat	1048576	262144	cache_read=0.003,input=0.05,output=0.15	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        refuseless/glm-5.3-abliterated	chat	1048576	131072	cache_read=0.15,input=1,output=2	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        refuseless/glm-5.3-flash-abliterated	chat	1048576	131072	cache_read=0.04,input=0.12,output=0.5	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        refuseless/minimax-m3.1-flash	chat	1048576	512000	cache_read=0.002,input=0.05,output=0.25	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        replicate/anthropic/claude-3.5-haiku	chat			input=1,output=5	function_calling,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice,vision
        replicate/anthropic/claude-3.5-sonnet	chat			input=3.75,output=18.75	function_calling,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice,vision
        replicate/anthropic/claude-3.7-sonnet	chat			input=3,output=15	function_calling,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice,vision
        replicate/anthropic/claude-4-sonnet	chat			input=3,output=15	function_calling,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice,vision
        replicate/anthropic/claude-4.5-haiku	chat			input=1,output=5	function_calling,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice,vision
        replicate/anthropic/claude-4.5-sonnet	chat			input=3,output=15	function_calling,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice,vision
        replicate/deepseek-ai/deepseek-r1	chat	65536	8192	input=3.75,output=10,output_reasoning=10	reasoning,system_messages
        replicate/deepseek-ai/deepseek-v3	chat	65536	8192	input=1.45,output=1.45	function_calling,system_messages
        replicate/deepseek-ai/deepseek-v3.1	chat	163840	163840	input=0.672,output=2.016	function_calling,reasoning,system_messages
        replicate/google/gemini-2.5-flash	chat			input=0.3,output=2.5	reasoning,system_messages,video_input,vision	function_calling,image_size,parallel_function_calling,response_schema,tool_choice
        replicate/google/gemini-3-pro	chat			input=2,input.above_200000=4,output=12,output.above_200000=18	audio_input,system_messages,video_input,vision	function_calling,parallel_function_calling,response_schema,tool_choice
        replicate/ibm-granite/granite-3.3-8b-instruct	chat			input=0.03,output=0.25	function_calling,system_messages
        replicate/meta/llama-2-13b	chat	4096	4096	input=0.1,output=0.5	tool_choice
        replicate/meta/llama-2-13b-chat	chat	4096	4096	input=0.1,output=0.5	tool_choice
        replicate/meta/llama-2-70b	chat	4096	4096	input=0.65,output=2.75	tool_choice
        replicate/meta/llama-2-70b-chat	chat	4096	4096	input=0.65,output=2.75	tool_choice
        replicate/meta/llama-2-7b	chat	4096	4096	input=0.05,output=0.25	tool_choice
        replicate/meta/llama-2-7b-chat	chat	4096	4096	input=0.05,output=0.25	tool_choice
        replicate/meta/llama-3-70b	chat	8192	8192	input=0.65,output=2.75	tool_choice
        replicate/meta/llama-3-70b-instruct	chat	8192	8192	input=0.65,output=2.75	tool_choice
        replicate/meta/llama-3-8b	chat	8086	8086	input=0.05,output=0.25	tool_choice
        replicate/meta/llama-3-8b-instruct	chat	8086	8086	input=0.05,output=0.25	tool_choice
        replicate/mistralai/mistral-7b-instruct-v0.2	chat	4096	4096	input=0.05,output=0.25	tool_choice
        replicate/mistralai/mistral-7b-v0.1	chat	4096	4096	input=0.05,output=0.25	tool_choice
        replicate/mistralai/mixtral-8x7b-instruct-v0.1	chat	4096	4096	input=0.3,output=1	tool_choice
        replicate/openai/gpt-4.1	chat			input=2,output=8	function_calling,parallel_function_calling,response_schema,system_messages,tool_choice,vision
        replicate/openai/gpt-4.1-mini	chat			input=0.4,output=1.6	function_calling,parallel_function_calling,response_schema,system_messages,tool_choice,vision
        replicate/openai/gpt-4.1-nano	chat			input=0.1,output=0.4	function_calling,system_messages
        replicate/openai/gpt-4o	chat			input=2.5,output=10	audio_input,audio_output,function_calling,parallel_function_calling,response_schema,system_messages,tool_choice,vision
        replicate/openai/gpt-4o-mini	chat			input=0.15,output=0.6	function_calling,parallel_function_calling,response_schema,system_messages,tool_choice,vision
        replicate/openai/gpt-5	chat			input=1.25,output=10	function_calling,parallel_function_calling,response_schema,system_messages,tool_choice,vision
        replicate/openai/gpt-5-mini	chat			input=0.25,output=2	function_calling,parallel_function_calling,response_schema,system_messages,tool_choice,vision
        replicate/openai/gpt-5-nano	chat			input=0.05,output=0.4	function_calling,system_messages
        replicate/openai/gpt-oss-120b	chat			input=0.18,output=0.72	function_calling,system_messages
        replicate/openai/gpt-oss-20b	chat			input=0.09,output=0.36	function_calling,system_messages
        replicate/openai/o1	chat			input=15,output=60,output_reasoning=60	reasoning,system_messages
        replicate/openai/o1-mini	chat			input=1.1,output=4.4,output_reasoning=4.4	reasoning,system_messages
        replicate/openai/o4-mini	chat			input=1,output=4,output_reasoning=4	reasoning,system_messages
        replicate/qwen/qwen3-235b-a22b-instruct-2507	chat			input=0.264,output=1.06	function_calling,system_messages
        replicate/xai/grok-4	chat			input=7.2,output=36	function_calling,system_messages
        runwayml/aleph2	video_generation
        runwayml/eleven_multilingual_v2	audio_speech
        runwayml/gemini_omni_flash	video_generation
        runwayml/gen4.5	video_generation
        runwayml/gen4_image	image_generation
        runwayml/gen4_image_turbo	image_generation
        runwayml/gen4_turbo	video_generation
        runwayml/hailuo3	video_generation
        runwayml/seedance2	video_generation
        runwayml/seedance2_5	video_generation
        runwayml/seedance2_fast	video_generation
        runwayml/seedance2_mini	video_generation
        runwayml/veo3.1	video_generation
        runwayml/veo3.1_fast	video_generation
        sagemaker/meta-textgeneration-llama-2-13b	completion	4096	4096	input=0,output=0
        sagemaker/meta-textgeneration-llama-2-13b-f	chat	4096	4096	input=0,output=0
        sagemaker/meta-textgeneration-llama-2-70b	completion	4096	4096	input=0,output=0
        sagemaker/meta-textgeneration-llama-2-70b-b-f	chat	4096	4096	input=0,output=0
        sagemaker/meta-textgeneration-llama-2-7b	completion	4096	4096	input=0,output=0
        sagemaker/meta-textgeneration-llama-2-7b-f	chat	4096	4096	input=0,output=0
        sail/Qwen/Qwen3.6-35B-A3B	chat	262144	262144	cache_read=0.02,cache_read.flex=0.02,input=0.05,input.flex=0.05,output=0.4,output.flex=0.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        sail/deepseek-ai/DeepSeek-V4-Flash-0731	chat	1048576	1048576	cache_read=0.02,cache_read.balanced=0.02,cache_read.flex=0.01,input=0.09,input.balanced=0.07,input.flex=0.05,output=0.18,output.balanced=0.14,output.flex=0.09	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        sail/deepseek-ai/DeepSeek-V4-Pro-0813	chat	1048576	1048576	cache_read=0.04,cache_read.balanced=0.03,cache_read.flex=0.02,input=0.92,input.balanced=0.74,input.flex=0.46,output=2.77,output.balanced=2.22,output.flex=1.39	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        sail/deepseek-ai/DeepSeek-V4.1-Flash	chat	1048576	1048576	cache_read=0.006,cache_read.balanced=0.005,cache_read.flex=0.004,input=0.09,input.balanced=0.07,input.flex=0.05,output=0.3,output.balanced=0.22,output.flex=0.15	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        sail/google/gemma-4-12B-it	chat	16384	16384	cache_read=0.15,cache_read.balanced=0.07,cache_read.flex=0.02,input=0.3,input.balanced=0.1,input.flex=0.05,output=2,output.balanced=2,output.flex=1	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        sail/google/gemma-4-31B-it	chat	256000	256000	cache_read=0.2,cache_read.balanced=0.08,cache_read.flex=0.02,input=0.4,input.balanced=0.12,input.flex=0.06,output=0.6,output.balanced=0.6,output.flex=0.3	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        sail/moonshotai/Kimi-K2.6	chat	262144	262144	cache_read=0.2,cache_read.balanced=0.2,cache_read.flex=0.1,input=1,input.balanced=0.45,input.flex=0.35,output=4,output.balanced=3,output.flex=2	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        sail/moonshotai/Kimi-K3	chat	1048576	1048576	cache_read=0.25,cache_read.balanced=0.2,cache_read.flex=0.15,input=2.5,input.balanced=2,input.flex=1.25,output=12.5,output.balanced=10,output.flex=6.25	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        sail/nvidia/Gemma-4-31B-IT-NVFP4	chat	262144	262144	cache_read=0.07,cache_read.balanced=0.06,cache_read.flex=0.04,input=0.14,input.balanced=0.11,input.flex=0.07,output=0.4,output.balanced=0.32,output.flex=0.2	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        sail/openai/gpt-oss-120b	chat	131072	131072	cache_read=0.03,input=0.06,output=0.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        sail/zai-org/GLM-5.3	chat	1048576	1048576	cache_read=0.18,cache_read.balanced=0.12,cache_read.flex=0.08,input=0.98,input.balanced=0.5,input.flex=0.4,output=3.08,output.balanced=2.5,output.flex=1.8	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        sail/zai-org/GLM-5.3-Flash	chat	1048576	1048576	cache_read=0.02,cache_read.balanced=0.02,cache_read.flex=0.01,input=0.11,input.balanced=0.08,input.flex=0.05,output=0.35,output.balanced=0.28,output.flex=0.18	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        sambanova/DeepSeek-R1	chat	32768	32768	input=5,output=7
        sambanova/DeepSeek-V3.1	chat	131072	131072	input=3,output=4.5	function_calling,reasoning,tool_choice
        sambanova/DeepSeek-V3.2	chat	32768	32768	input=3,output=4.5	function_calling,tool_choice
        sambanova/Llama-4-Maverick-17B-128E-Instruct	chat	131072	131072	input=0.63,output=1.8	function_calling,response_schema,tool_choice,vision
        sambanova/Meta-Llama-3.3-70B-Instruct	chat	131072	131072	input=0.6,output=1.2	function_calling,response_schema,tool_choice
        sambanova/MiniMax-M2.7	chat	196608	131072	input=0.6,output=2.4	function_calling,reasoning,tool_choice
        sambanova/gemma-4-31B-it	chat	131072	131072	input=0.38,output=1.15	vision
        sambanova/gpt-oss-120b	chat	131072	131072	input=0.22,output=0.59	function_calling,reasoning,tool_choice
        sarvam/sarvam-m	chat	8192	32000	cache_read=0,cache_write=0,cache_write_1h=0,input=0,output=0	reasoning
        scaledown/classify	chat			input=0.05,output=0		function_calling,system_messages,vision
        scaledown/compress	chat			input=0.05,output=0	system_messages	function_calling,vision
        scaledown/decisions	chat			input=0.05,output=0		function_calling,system_messages,vision
        scaledown/extract	chat			input=0.05,output=0		function_calling,response_schema,system_messages,vision
        scaledown/summarize	chat			input=0.05,output=0	system_messages	function_calling,vision
        scaleway/BAAI/bge-multilingual-gemma2	embedding			input=0.1,output=0
        scaleway/deepseek-v4-flash-0731	chat	256000	32768	cache_read=0.08,input=0.4,output=0.8	function_calling,prompt_caching,reasoning	vision
        scaleway/glm-5.2	chat	256000	16384	input=1.8,output=5.5	function_calling,reasoning	vision		2026-11-16
        scaleway/google/gemma-4-26b-a4b-it	chat	256000	32768	input=0.25,output=0.5	function_calling,reasoning,vision
        scaleway/meta/llama-3.3-70b-instruct	chat	128000	16384	input=0.9,output=0.9	function_calling
        scaleway/mistralai/mistral-medium-3.5-128b	chat	256000	16384	input=1.5,output=7.5	function_calling,reasoning,tool_choice,vision
        scaleway/mistralai/mistral-small-3.2-24b-instruct-2506	chat	128000	32768	input=0.15,output=0.35	function_calling,vision
        scaleway/mistralai/pixtral-12b-2409	chat	128000	4096	input=0.2,output=0.2	function_calling,vision			2026-10-01
        scaleway/openai/gpt-oss-120b	chat	128000	32768	input=0.15,output=0.6	function_calling
        scaleway/openai/whisper-large-v3	audio_transcription			input_audio=0,output=0
        scaleway/qwen/qwen3-235b-a22b-instruct-2507	chat	256000	16384	input=0.75,output=2.25	function_calling
        scaleway/qwen/qwen3-coder-30b-a3b-instruct	chat	128000	32768	input=0.2,output=0.8	function_calling			2026-10-01
        scaleway/qwen/qwen3-embedding-8b	embedding			input=0.1,output=0
        scaleway/qwen/qwen3.5-397b-a17b	chat	256000	16384	input=0.6,output=3.6	function_calling,reasoning,vision
        scaleway/qwen/qwen3.6-35b-a3b	chat	256000	16384	input=0.25,output=1.5	function_calling,reasoning,vision
        scx-ai/DeepSeek-V4.1-flash	chat	1000000	375000	cache_read=0.01,input=0.15,output=0.6	function_calling,prompt_caching,reasoning,vision
        scx-ai/GLM-5.2	chat	1048576	131072	cache_read=0.22,input=0.61,output=1.98	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        scx-ai/GLM-5.3	chat	1000000	128000	cache_read=0.18,input=0.98,output=3.08	function_calling,prompt_caching,reasoning,response_schema	vision
        scx-ai/Kimi-K3	chat	1000000	1000000	cache_read=0.28,input=2.83,output=14.13	function_calling,prompt_caching,reasoning,response_schema	vision
        scx-ai/Qwen3.8-Max	chat	1000000	131072	cache_read=0.21,input=1.65,output=4.99	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        searxng/search	search
        serper/search	search
        snowflake/claude-3-5-sonnet	chat	200000	16384	cache_read=0.3,input=3,output=15	computer_use,function_calling,prompt_caching,response_schema,system_messages,vision
        snowflake/claude-3-7-sonnet	chat	200000	16384	cache_read=0.3,input=3,output=15	function_calling,prompt_caching,reasoning,response_schema,system_messages,vision
        snowflake/claude-4-opus	chat	200000	16384	cache_read=0.5,input=5,output=25	function_calling,prompt_caching,reasoning,response_schema,system_messages,vision
        snowflake/claude-4-sonnet	chat	200000	16384	cache_read=0.3,input=3,output=15	function_calling,prompt_caching,response_schema,system_messages,vision
        snowflake/claude-haiku-4-5	chat	200000	16384	cache_read=0.1,input=1,output=5	function_calling,prompt_caching,response_schema,system_messages,vision
        snowflake/claude-sonnet-4-5	chat	200000	16384	cache_read=0.3,input=3,output=15	function_calling,prompt_caching,response_schema,system_messages,vision
        snowflake/claude-sonnet-4-6	chat	200000	16384	cache_read=0.3,input=3,output=15	adaptive_thinking,function_calling,legacy_thinking,prompt_caching,response_schema,system_messages,vision
        snowflake/deepseek-r1	chat	128000	16384	input=1.35,output=5.4	reasoning,system_messages
        snowflake/gemma-7b	chat	8000	8192
        snowflake/jamba-1.5-large	chat	256000	8192
        snowflake/jamba-1.5-mini	chat	256000	8192
        snowflake/jamba-instruct	chat	256000	8192
        snowflake/llama2-70b-chat	chat	4096	8192
        snowflake/llama3-70b	chat	8000	8192
        snowflake/llama3-8b	chat	8000	8192
        snowflake/llama3.1-405b	chat	128000	16384	input=1.2,output=1.2	function_calling,system_messages
        snowflake/llama3.1-70b	chat	128000	16384	input=0.72,output=0.72	function_calling,system_messages
        snowflake/llama3.1-8b	chat	128000	16384	input=0.24,output=0.24	system_messages
        snowflake/llama3.2-1b	chat	128000	8192
        snowflake/llama3.2-3b	chat	128000	8192
        snowflake/llama3.3-70b	chat	128000	16384	input=0.72,output=0.72	function_calling,system_messages
        snowflake/llama4-maverick	chat	128000	16384	input=0.24,output=0.97	function_calling,system_messages
        snowflake/mistral-7b	chat	32000	8192
        snowflake/mistral-large	chat	32000	8192
        snowflake/mistral-large2	chat	128000	16384	input=2,output=6	function_calling,response_schema,system_messages
        snowflake/mixtral-8x7b	chat	32000	8192
        snowflake/openai-gpt-4.1	chat	300000	16384	cache_read=0.5,input=2,output=8	function_calling,prompt_caching,response_schema,system_messages,vision
        snowflake/openai-gpt-5	chat	300000	16384	cache_read=0.125,input=1.25,output=10	function_calling,prompt_caching,reasoning,response_schema,system_messages,vision
        snowflake/openai-gpt-5-mini	chat	1000000	16384	input=0.3,output=1.2	function_calling,response_schema,system_messages
        snowflake/openai-gpt-5-nano	chat	5000000	16384	input=0.15,output=0.6	function_calling,response_schema,system_messages
        snowflake/reka-core	chat	32000	8192
        snowflake/reka-flash	chat	100000	8192
        snowflake/snowflake-arctic	chat	4096	8192
        snowflake/snowflake-arctic-embed-l-v2.0	embedding	8192		input=0.07,output=0
        snowflake/snowflake-arctic-embed-m-v2.0	embedding	8192		input=0.07,output=0
        snowflake/snowflake-llama-3.1-405b	chat	8000	8192
        snowflake/snowflake-llama-3.3-70b	chat	128000	16384	input=0.72,output=0.72	function_calling,system_messages
        soniox/stt-async-v4	audio_transcription	8000	8000		audio_input
        soniox/stt-async-v5	audio_transcription	8000	8000		audio_input
        soniox/stt-rt-preview	audio_transcription				audio_input
        soniox/stt-rt-preview-v2	audio_transcription				audio_input
        soniox/stt-rt-v3	audio_transcription				audio_input
        soniox/stt-rt-v3-preview	audio_transcription				audio_input
        soniox/stt-rt-v4	audio_transcription				audio_input
        soniox/stt-rt-v5	audio_transcription				audio_input
        stability/conservative	image_edit
        stability/creative	image_edit
        stability/erase	image_edit
        stability/fast	image_edit
        stability/inpaint	image_edit
        stability/outpaint	image_edit
        stability/remove-background	image_edit
        stability/replace-background-and-relight	image_edit
        stability/sd3	image_generation
        stability/sd3-large	image_generation
        stability/sd3-large-turbo	image_generation
        stability/sd3-medium	image_generation
        stability/sd3.5-large	image_generation
        stability/sd3.5-large-turbo	image_generation
        stability/sd3.5-medium	image_generation
        stability/search-and-recolor	image_edit
        stability/search-and-replace	image_edit
        stability/sketch	image_edit
        stability/stable-image-core	image_generation
        stability/stable-image-ultra	image_generation
        stability/structure	image_edit
        stability/style	image_edit
        stability/style-transfer	image_edit
        strands_decider/strands-decider-2B-hobson-v19	evaluation			input=0,output=0
        streamlake/DeepSeek-V3	chat	56000	8000	cache_read=0.114,input=0.286,output=1.143	function_calling,prompt_caching	reasoning
        streamlake/DeepSeek-V4-Pro-0813	chat	1048566	384000	cache_read=0.044,input=1.32,output=3.96	function_calling,prompt_caching,reasoning,response_schema
        streamlake/GLM-5.3	chat	1048576	128000	cache_read=0.26,input=1.4,output=4.4	assistant_prefill,function_calling,prompt_caching,reasoning,response_schema
        streamlake/GLM-5.3-Flash	chat	1048576	128000	cache_read=0.03,input=0.15,output=0.5	assistant_prefill,function_calling,prompt_caching,reasoning,response_schema,vision
        streamlake/Kimi-K2-Instruct-0905	chat	224000	32000	cache_read=0.143,input=0.571,output=2.286	function_calling,prompt_caching	reasoning
        streamlake/deepseek-r1	chat	98304	16000	cache_read=0.229,input=0.571,output=2.286	function_calling,prompt_caching,reasoning
        streamlake/deepseek-v3.1	chat	98304	32000	cache_read=0.229,input=0.571,output=1.714	function_calling,prompt_caching,reasoning
        streamlake/deepseek-v4-flash	chat	1048576	384000	cache_read=0.028,input=0.14,output=0.28	function_calling,prompt_caching,reasoning
        streamlake/deepseek-v4-flash-0731	chat	1048576	384000	cache_read=0.014,input=0.44,output=1.32	function_calling,prompt_caching,reasoning,response_schema
        streamlake/deepseek-v4-pro	chat	1048576	384000	cache_read=0.145,input=1.74,output=3.48	function_calling,prompt_caching,reasoning
        streamlake/deepseek-v4.1-flash-1017	chat	1048576	384000	cache_read=0.006,input=0.3,output=1.2	function_calling,prompt_caching,reasoning,vision
        streamlake/deepseek-v4.1-flash-260910	chat	1048568	384000	cache_read=0.006,input=0.3,output=1.2	function_calling,prompt_caching,reasoning,vision
        streamlake/glm-5	chat	202752	128000	cache_read=0.2,input=1,output=3.2	function_calling,prompt_caching,reasoning
        streamlake/glm-5.1	chat	202752	128000	cache_read=0.26,input=1.4,output=4.4	function_calling,prompt_caching,reasoning
        streamlake/glm-5.2	chat	1048566	128000	cache_read=0.26,input=1.4,output=4.4	function_calling,prompt_caching,reasoning
        streamlake/kimi-k2.6	chat	262144	256000	cache_read=0.16,input=0.95,output=4	function_calling,prompt_caching,vision	reasoning
        streamlake/kimi-k2.7-code	chat	262144	32000	cache_read=0.19,input=0.95,output=4	function_calling,prompt_caching,reasoning,vision
        streamlake/mimo-v2.6-flash	chat			cache_read=0.0028,input=0.14,output=0.28	prompt_caching,vision
        streamlake/mimo-v2.6-pro	chat			cache_read=0.0036,input=0.435,output=0.87	prompt_caching,vision
        streamlake/minimax-m2.5	chat	196608	128000	cache_read=0.03,cache_write=0.375,input=0.3,output=1.2	function_calling,prompt_caching,reasoning
        streamlake/minimax-m3	chat	1000000	512000	cache_read=0.12,cache_read.above_512000=0.24,input=0.6,input.above_512000=1.2,output=2.4,output.above_512000=4.8	function_calling,prompt_caching,reasoning,vision
        streamlake/qwen3.5-397b-a17b	chat	258048	64000	cache_read=0.12,input=0.6,output=3.6	function_calling,prompt_caching,reasoning,vision
        streamlake/qwen3.6-27b	chat	229376	64000	input=0.6,output=3.6	function_calling,vision	reasoning
        streamlake/qwen3.6-35b-a3b	chat	229376	64000	input=0.375,output=2.25	function_calling,vision	reasoning
        streamlake/qwen3.8-2.4t-a95b	chat	983616	128000	cache_read=0.25,cache_read_explicit=0.17,cache_write=2.5,input=2,output=6	function_calling,prompt_caching,reasoning,vision
        streamlake/qwen3.8-27b	chat	983616	128000	cache_read=0.1,cache_read_explicit=0.05,cache_write=0.625,input=0.5,output=3	function_calling,prompt_caching,reasoning,vision
        tavily/search	search
        tavily/search-advanced	search
        tencent/deepseek-v4-flash	chat	1000000	384000	cache_read=0.0028,cache_write=0,input=0.14,input_cache_hit=0.0028,output=0.28	assistant_prefill,function_calling,native_streaming,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice	vision
        tencent/deepseek-v4-pro	chat	1000000	384000	cache_read=0.145,cache_write=0,input=1.74,input_cache_hit=0.145,output=3.48	assistant_prefill,function_calling,native_streaming,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice	vision
        tencent/deepseek-v4-pro-0813	chat	1000000	384000	cache_read=0.044,cache_write=0,input=1.32,input_cache_hit=0.044,output=3.96	assistant_prefill,function_calling,native_streaming,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice	vision
        tencent/deepseek-v4.1-flash	chat	1000000	384000	cache_read=0.006,cache_write=0,input=0.3,input_cache_hit=0.006,output=1.2	assistant_prefill,function_calling,native_streaming,parallel_function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice,vision
        tencent/glm-5.2	chat	1000000	128000	cache_read=0.26,cache_write=0,input=1.4,input_cache_hit=0.26,output=4.4	function_calling,native_streaming,prompt_caching,reasoning,response_schema,system_messages,tool_choice	vision
        tencent/glm-5.3	chat	1000000	128000	cache_read=0.26,cache_write=0,input=1.4,input_cache_hit=0.26,output=4.4	function_calling,native_streaming,prompt_caching,reasoning,response_schema,system_messages,tool_choice	vision
        tencent/glm-5.3-flash	chat	1000000	128000	cache_read=0.03,cache_write=0,input=0.15,input_cache_hit=0.03,output=0.5	function_calling,native_streaming,prompt_caching,reasoning,response_schema,system_messages,tool_choice,video_input,vision
        tencent/glm-5.3-flashx	chat	1000000	128000	cache_read=0.075,cache_write=0,input=0.37,input_cache_hit=0.075,output=1.25	function_calling,native_streaming,prompt_caching,reasoning,response_schema,system_messages,tool_choice,video_input,vision
        tencent/kimi-k2.7-code	chat	256000	256000	cache_read=0.19,cache_write=0,input=0.95,input_cache_hit=0.19,output=4	function_calling,native_streaming,prompt_caching,reasoning,response_schema,system_messages,tool_choice	vision
        tencent/kimi-k2.7-code-highspeed	chat	256000	256000	cache_read=0.38,cache_write=0,input=1.9,input_cache_hit=0.38,output=8	function_calling,native_streaming,prompt_caching,reasoning,response_schema,system_messages,tool_choice	vision
        tencent/kimi-k2.8-preview	chat	1000000	1000000	cache_read=0.25,cache_write=0,input=1,input_cache_hit=0.25,output=4	function_calling,native_streaming,prompt_caching,reasoning,response_schema,system_messages,tool_choice	vision
        tencent/kimi-k3	chat	1000000	1000000	cache_read=0.3,cache_write=0,input=3,input_cache_hit=0.3,output=15	function_calling,native_streaming,prompt_caching,reasoning,response_schema,system_messages,tool_choice	vision
        tencent/minimax-m3	chat	1000000		cache_read=0.06,cache_write=0,input=0.3,input_cache_hit=0.06,output=1.2	adaptive_thinking,function_calling,native_streaming,prompt_caching,reasoning	vision
        tencent/seedream-image-v5.0-flash	image_generation			output_image=1.6
        tencent/seedream-image-v5.0-lite	image_generation			output_image=1.6
        tencent/seedream-image-v5.0-pro	image_generation			output_image=1.6
        tensormesh/MiniMaxAI/MiniMax-M2.5	chat	196608	196608	cache_read=0,input=0.3,output=1.2	function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice
        tensormesh/Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8	chat	262144	262144	cache_read=0,input=0.45,output=1.8	function_calling,prompt_caching,response_schema,system_messages,tool_choice
        tensormesh/Qwen/Qwen3.5-397B-A17B-FP8	chat	262144	262144	cache_read=0,input=0.6,output=3.6	function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice
        tensormesh/Qwen/Qwen3.6-27B-FP8	chat	262144	262144	cache_read=0,input=0.32,output=3.2	function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice
        tensormesh/deepseek-ai/DeepSeek-V4-Flash	chat	32768	32768	cache_read=0,input=0.14,output=0.28	function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice
        tensormesh/google/gemma-4-31B-it	chat	32768	32768	cache_read=0,input=0.14,output=0.56	function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice
        tensormesh/lukealonso/GLM-5.1-NVFP4-MTP	chat	202752	202752	cache_read=0,input=1.4,output=4.4	function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice
        tensormesh/moonshotai/Kimi-K2.6	chat	32768	32768	cache_read=0,input=0.96,output=4	function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice
        tensormesh/openai/gpt-oss-120b	chat	131072	131072	cache_read=0,input=0.15,output=0.6	function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice
        tensormesh/openai/gpt-oss-20b	chat	131072	131072	cache_read=0,input=0.07,output=0.28	function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice
        tinyfish/search	search
        together_ai/BAAI/bge-base-en-v1.5	embedding	512		input=0.008,output=0
        together_ai/MiniMaxAI/MiniMax-M2.7	chat	196608		cache_read=0.06,input=0.3,output=1.2
        together_ai/MiniMaxAI/MiniMax-M3	chat	524288	524288	cache_read=0.06,input=0.3,output=1.2	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision			2026-11-06
        together_ai/MiniMaxAI/MiniMax-M3.1-Flash	chat	1048576	1048576	cache_read=0.015,input=0.15,output=0.6	prompt_caching
        together_ai/NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO	chat	32768	32768	input=0.6,output=0.6				2025-08-28
        together_ai/Prism-ML/Ternary-Bonsai-27B	chat	262144	262144	input=0,output=0
        together_ai/Qwen/QwQ-32B	chat	131072	131072	input=1.2,output=1.2				2025-11-13
        together_ai/Qwen/Qwen2-1.5B-Instruct	chat	32768	32768	input=0.02,output=0.02
        together_ai/Qwen/Qwen2-72B-Instruct	chat	32768	32768	input=0.9,output=0.9				2025-08-28
        together_ai/Qwen/Qwen2-VL-72B-Instruct	chat	32768	32768	input=1.2,output=1.2				2025-08-28
        together_ai/Qwen/Qwen2.5-14B-Instruct	chat	32768	32768	input=0.8,output=0.8
        together_ai/Qwen/Qwen2.5-72B-Instruct	chat	32768	32768	input=1.2,output=1.2
        together_ai/Qwen/Qwen2.5-72B-Instruct-Turbo	chat	131072	131072	input=1.2,output=1.2				2026-02-06
        together_ai/Qwen/Qwen2.5-7B-Instruct-Turbo	chat	32768		input=0.3,output=0.3	function_calling,parallel_function_calling,response_schema,tool_choice
        together_ai/Qwen/Qwen2.5-Coder-32B-Instruct	chat	16384	16384	input=0.8,output=0.8				2025-11-13
        together_ai/Qwen/Qwen2.5-VL-72B-Instruct	chat	32768	32768	input=1.95,output=8				2026-01-05
        together_ai/Qwen/Qwen3-Coder-480B-A35B-Instruct-FP8	chat	262144	262144	input=2,output=2				2026-06-04
        together_ai/Qwen/Qwen3-Coder-Next-FP8	chat	262144	262144	input=0.5,output=1.2				2026-05-14
        together_ai/Qwen/Qwen3-Next-80B-A3B-Instruct	chat	262144	262144	input=0.15,output=1.5				2026-04-02
        together_ai/Qwen/Qwen3-Next-80B-A3B-Thinking	chat	262144	262144	input=0.15,output=1.5				2026-02-25
        together_ai/Qwen/Qwen3-VL-32B-Instruct	chat	262144	262144	input=0.5,output=1.5				2026-02-25
        together_ai/Qwen/Qwen3-VL-8B-Instruct	chat	262144	262144	input=0.18,output=0.68				2026-04-16
        together_ai/Qwen/Qwen3.5-397B-A17B	chat	262144	262144	cache_read=0.35,input=0.6,output=3.6				2026-06-29
        together_ai/Qwen/Qwen3.5-9B	chat	262144	262144	input=0.17,output=0.25	function_calling,parallel_function_calling,reasoning,response_schema,tool_choice,vision
        together_ai/Qwen/Qwen3.6-Plus	chat	1000000	1000000	input=0.5,output=3	reasoning
        together_ai/Qwen/Qwen3.7-Max	chat	1000000	1000000	cache_read=0.3,input=1.5,output=4.5	prompt_caching
        together_ai/Qwen/Qwen3.7-Plus	chat	1000000	1000000	input=0.32,output=1.28
        together_ai/Qwen/Qwen3.8-2.4T-A95B	chat	1010000	1010000	cache_read=0.25,input=2,output=6	prompt_caching			2026-11-04
        together_ai/Qwen/Qwen3.8-Flash	chat	1000000	1000000	input=0.15,output=0.47
        together_ai/Salesforce/Llama-Rank-V1	rerank	8192		input=0.1,output=0				2026-02-06
        together_ai/arcee-ai/trinity-mini	chat	128000	128000	input=0.045,output=0.15
        together_ai/arize-ai/qwen-2-1.5b-instruct	chat	32768	32768	input=0.1,output=0.1
        together_ai/deepseek-ai/DeepSeek-R1-0528	chat	163840		input=3,output=7
        together_ai/deepseek-ai/DeepSeek-R1-Distill-Llama-70B	chat	131072	131072	input=2,output=2				2025-12-23
        together_ai/deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B	chat	131072	131072	input=0.18,output=0.18				2025-08-28
        together_ai/deepseek-ai/DeepSeek-R1-Distill-Qwen-14B	chat	131072	131072	input=1.6,output=1.6				2025-11-13
        together_ai/deepseek-ai/DeepSeek-V3	chat	65536	8192	input=1.25,output=1.25	function_calling,parallel_function_calling,response_schema,tool_choice
        together_ai/deepseek-ai/DeepSeek-V3.1	chat	131072	131072	input=0.6,output=1.7				2026-05-14
        together_ai/deepseek-ai/DeepSeek-V4-Flash-0731	chat	1048576	1048576	cache_read=0.03,input=0.14,output=0.28	function_calling,parallel_function_calling,prompt_caching,response_schema,tool_choice			2026-10-22
        together_ai/deepseek-ai/DeepSeek-V4-Pro-0813	chat	1048576	1048576	cache_read=0.13,input=1.32,output=3.96	function_calling,parallel_function_calling,prompt_caching,response_schema,tool_choice
        together_ai/deepseek-ai/DeepSeek-V4.1-Flash	chat	1048576	1048576	cache_read=0.006,input=0.3,output=1.2	function_calling,prompt_caching,response_schema,tool_choice
        together_ai/deepseek-ai/DeepSeek-V4.1-Flash-1017	chat	1048576	1048576	cache_read=0.006,input=0.3,output=1.2	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        together_ai/deepseek-ai/deepseek-coder-33b-instruct	chat	16384	16384	input=0.8,output=0.8				2024-08-22
        together_ai/google/gemma-2-27b-it	chat	8192	8192	input=0.8,output=0.8				2025-08-28
        together_ai/google/gemma-4-31B-it	chat	262144	262144	input=0.39,output=0.97				2026-09-15
        together_ai/meta-llama/Llama-3-8b-chat-hf	chat	8192	8192	input=0.2,output=0.2				2025-08-28
        together_ai/meta-llama/Llama-3.1-405B-Instruct	chat	4096	4096	input=3.5,output=3.5
        together_ai/meta-llama/Llama-3.2-1B-Instruct	chat	131072	131072	input=0.06,output=0.06
        together_ai/meta-llama/Llama-3.2-3B-Instruct	chat	131072	131072	input=0.06,output=0.06
        together_ai/meta-llama/Llama-3.3-70B-Instruct-Turbo	chat	131072	131072	input=1.04,output=1.04	function_calling,parallel_function_calling,response_schema,tool_choice			2026-10-22
        together_ai/meta-llama/Llama-4-Scout-17B-16E-Instruct	chat	1048576	1048576	input=0.18,output=0.59				2026-02-06
        together_ai/meta-llama/Meta-Llama-3-70B-Instruct-Turbo	chat	8192	8192	input=0.88,output=0.88				2025-12-23
        together_ai/meta-llama/Meta-Llama-3-8B-Instruct	chat	8192	8192	input=0.2,output=0.2				2025-08-28
        together_ai/meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo	chat	131072	131072	input=0.88,output=0.88				2026-02-25
        together_ai/meta-llama/Meta-Llama-3.1-8B	completion	16384	16384	input=0.2,output=0.2
        together_ai/meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo	chat	131072	131072	input=0.18,output=0.18				2026-03-06
        together_ai/meta-models/Muse-Glimmer-30B	chat	131072	131072	cache_read=0.04,input=0.35,output=1.5	prompt_caching
        together_ai/meta-models/Muse-Spark-Open-816B-A42B	chat	1048576	1048576	cache_read=0.15,input=1.25,output=4.25	function_calling,prompt_caching,response_schema
        together_ai/mistralai/Ministral-3-14B-Instruct-2512	chat	262144		input=0.2,output=0.2
        together_ai/mistralai/Mistral-7B-Instruct-v0.1	chat	32768	32768	input=0.2,output=0.2				2025-11-13
        together_ai/mistralai/Mistral-7B-Instruct-v0.3	chat	32768		input=0.2,output=0.2
        together_ai/mistralai/Mistral-Small-24B-Instruct-2501	chat	32768	32768	input=0.1,output=0.3				2026-04-02
        together_ai/mistralai/Mixtral-8x7B-Instruct-v0.1	chat	32768	32768	input=0.6,output=0.6				2026-04-16
        together_ai/moonshotai/Kimi-K2-Instruct	chat			input=1,output=3	function_calling,parallel_function_calling,response_schema,tool_choice
        together_ai/moonshotai/Kimi-K2.5-fp4	chat	262144		input=0.5,output=2.8
        together_ai/moonshotai/Kimi-K2.6	chat	262144	262144	cache_read=0.2,input=1.2,output=4.5				2026-08-19
        together_ai/moonshotai/Kimi-K2.7-Code	chat	262144	262144	cache_read=0.19,input=0.95,output=4				2026-08-27
        together_ai/moonshotai/Kimi-K3	chat	1048576	1048576	cache_read=0.3,input=3,output=15	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        together_ai/nvidia/Llama-3.1-Nemotron-70B-Instruct-HF	chat	32768	32768	input=0.88,output=0.88				2025-08-28
        together_ai/nvidia/NVIDIA-Nemotron-3.5-Super-VL	chat	262144	262144	cache_read=0.02,input=0.15,output=0.5	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        together_ai/nvidia/NVIDIA-Nemotron-Nano-9B-v2	chat	131072		input=0.06,output=0.25				2026-02-25
        together_ai/nvidia/nemotron-3-ultra-550b-a55b	chat	512288	512288	cache_read=0.2,input=0.6,output=3.6				2026-08-27
        together_ai/openai/gpt-oss-120b	chat	131072	131072	input=0.15,output=0.6	function_calling,parallel_function_calling,reasoning,response_schema,tool_choice
        together_ai/openai/gpt-oss-20b	chat	131072	131072	input=0.05,output=0.2				2026-09-15
        together_ai/reflection/Beam-1.0-501B-A23B	chat	1048576	1048576	cache_read=0.04,input=0.4,output=1.2	function_calling,prompt_caching,response_schema
        together_ai/thinkingmachines/Inkling	chat	524288	524288	cache_read=0.17,input=1,output=4.05	function_calling,parallel_function_calling,prompt_caching,response_schema,tool_choice			2026-11-06
        together_ai/together-ai-21.1b-41b	chat			input=0.8,output=0.8			together-ai-21.1b-41b
        together_ai/together-ai-4.1b-8b	chat			input=0.2,output=0.2			together-ai-4.1b-8b
        together_ai/together-ai-41.1b-80b	chat			input=0.9,output=0.9			together-ai-41.1b-80b
        together_ai/together-ai-8.1b-21b	chat	1000	1000	input=0.3,output=0.3			together-ai-8.1b-21b
        together_ai/together-ai-81.1b-110b	chat			input=1.8,output=1.8			together-ai-81.1b-110b
        together_ai/together-ai-embedding-151m-to-350m	embedding			input=0.016,output=0			together-ai-embedding-151m-to-350m
        together_ai/together-ai-embedding-up-to-150m	embedding			input=0.008,output=0			together-ai-embedding-up-to-150m
        together_ai/together-ai-up-to-4b	chat			input=0.1,output=0.1			together-ai-up-to-4b
        together_ai/together/Tev1-4B-experimental	chat	32768		input=0.042,output=0
        together_ai/togethercomputer/CodeLlama-34b-Instruct	chat				function_calling,parallel_function_calling,tool_choice
        together_ai/zai-org/GLM-4.5-Air-FP8	chat	131072	131072	input=0.2,output=1.1				2026-04-02
        together_ai/zai-org/GLM-4.6	chat	202752	202752	input=0.6,output=2.2	function_calling,parallel_function_calling,reasoning,tool_choice
        together_ai/zai-org/GLM-4.7	chat	202752	202752	input=0.45,output=2				2026-04-02
        together_ai/zai-org/GLM-5	chat	202752	202752	input=1,output=3.2				2026-06-22
        together_ai/zai-org/GLM-5.1	chat	202752	202752	cache_read=0.26,input=1.4,output=4.4				2026-07-10
        together_ai/zai-org/GLM-5.2	chat	1048575	128000	cache_read=0.26,input=1.4,output=4.4	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,tool_choice
        together_ai/zai-org/GLM-5.3	chat	1048575	128000	cache_read=0.26,input=1.4,output=4.4	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,tool_choice
        together_ai/zai-org/GLM-5.3-Flash	chat	1048575	128000	cache_read=0.03,input=0.15,output=0.5	function_calling,parallel_function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        transcribe/StartTranscriptionJob	audio_transcription
        typesafe/jev-1.13.0	evaluation	65536		input=0.042,output=0
        typesafe/jev-1.14.0	evaluation	65536		input=0.042,output=0	box_questions
        typesafe/jev-latest	evaluation	65536		input=0.042,output=0
        typesafe/jev-preview	evaluation	65536		input=0.042,output=0	box_questions
        v0/v0-1.0-md	chat	128000	128000	input=3,output=15	function_calling,parallel_function_calling,system_messages,tool_choice,vision
        v0/v0-1.5-lg	chat	512000	512000	input=15,output=75	function_calling,parallel_function_calling,system_messages,tool_choice,vision
        v0/v0-1.5-md	chat	128000	128000	input=3,output=15	function_calling,parallel_function_calling,system_messages,tool_choice,vision
        vercel_ai_gateway/alibaba/qwen-3-14b	chat	40960	16384	input=0.08,output=0.24
        vercel_ai_gateway/alibaba/qwen-3-235b	chat	40960	16384	input=0.2,output=0.6
        vercel_ai_gateway/alibaba/qwen-3-30b	chat	40960	16384	input=0.1,output=0.3
        vercel_ai_gateway/alibaba/qwen-3-32b	chat	40960	16384	input=0.1,output=0.3	function_calling,tool_choice
        vercel_ai_gateway/alibaba/qwen3-coder	chat	262144	66536	input=0.4,output=1.6	function_calling,tool_choice
        vercel_ai_gateway/amazon/nova-lite	chat	300000	8192	input=0.06,output=0.24	function_calling,response_schema,vision
        vercel_ai_gateway/amazon/nova-micro	chat	128000	8192	input=0.035,output=0.14	function_calling,response_schema
        vercel_ai_gateway/amazon/nova-pro	chat	300000	8192	input=0.8,output=3.2	function_calling,response_schema,vision
        vercel_ai_gateway/amazon/titan-embed-text-v2	chat	0	0	input=0.02,output=0
        vercel_ai_gateway/anthropic/claude-3-5-sonnet	chat	200000	8192	cache_read=0.3,cache_write=3.75,input=3,output=15	assistant_prefill,computer_use,function_calling,prompt_caching,response_schema,tool_choice,vision
        vercel_ai_gateway/anthropic/claude-3-5-sonnet-20241022	chat	200000	8192	cache_read=0.3,cache_write=3.75,input=3,output=15	assistant_prefill,computer_use,function_calling,prompt_caching,response_schema,tool_choice,vision
        vercel_ai_gateway/anthropic/claude-3-7-sonnet	chat	200000	64000	cache_read=0.3,cache_write=3.75,input=3,output=15	assistant_prefill,computer_use,function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        vercel_ai_gateway/anthropic/claude-3-haiku	chat	200000	4096	cache_read=0.03,cache_write=0.3,input=0.25,output=1.25	function_calling,response_schema,tool_choice,vision
        vercel_ai_gateway/anthropic/claude-3-opus	chat	200000	4096	cache_read=1.5,cache_write=18.75,input=15,output=75	function_calling,response_schema,tool_choice,vision
        vercel_ai_gateway/anthropic/claude-3.5-haiku	chat	200000	8192	cache_read=0.08,cache_write=1,input=0.8,output=4	function_calling,response_schema,tool_choice,vision
        vercel_ai_gateway/anthropic/claude-3.5-sonnet	chat	200000	8192	cache_read=0.3,cache_write=3.75,input=3,output=15	function_calling,response_schema,tool_choice,vision
        vercel_ai_gateway/anthropic/claude-3.7-sonnet	chat	200000	64000	cache_read=0.3,cache_write=3.75,input=3,output=15	function_calling,response_schema,tool_choice,vision
        vercel_ai_gateway/anthropic/claude-4-opus	chat	200000	32000	cache_read=1.5,cache_write=18.75,input=15,output=75	function_calling,response_schema,tool_choice,vision
        vercel_ai_gateway/anthropic/claude-4-sonnet	chat	200000	64000	cache_read=0.3,cache_write=3.75,input=3,output=15	function_calling,tool_choice
        vercel_ai_gateway/anthropic/claude-haiku-4.5	chat	200000	64000	cache_read=0.1,cache_write=1.25,input=1,output=5	assistant_prefill,computer_use,function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        vercel_ai_gateway/anthropic/claude-opus-4	chat	200000	32000	cache_read=1.5,cache_write=18.75,input=15,output=75	assistant_prefill,computer_use,function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        vercel_ai_gateway/anthropic/claude-opus-4.1	chat	200000	32000	cache_read=1.5,cache_write=18.75,input=15,output=75	assistant_prefill,computer_use,function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        vercel_ai_gateway/anthropic/claude-opus-4.5	chat	200000	64000	cache_read=0.5,cache_write=6.25,input=5,output=25	assistant_prefill,computer_use,function_calling,output_config,prompt_caching,reasoning,response_schema,tool_choice,vision
        vercel_ai_gateway/anthropic/claude-opus-4.6	chat	200000	64000	cache_read=0.5,cache_write=6.25,input=5,output=25	adaptive_thinking,computer_use,function_calling,legacy_thinking,output_config,prompt_caching,reasoning,response_schema,tool_choice,vision	assistant_prefill
        vercel_ai_gateway/anthropic/claude-sonnet-4	chat	200000	64000	cache_read=0.3,cache_write=3.75,input=3,output=15	assistant_prefill,computer_use,function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        vercel_ai_gateway/anthropic/claude-sonnet-4.5	chat	1000000	64000	cache_read=0.3,cache_write=3.75,input=3,output=15	assistant_prefill,computer_use,function_calling,prompt_caching,reasoning,tool_choice,vision
        vercel_ai_gateway/cohere/command-a	chat	256000	8000	input=2.5,output=10	function_calling,response_schema,tool_choice
        vercel_ai_gateway/cohere/command-r	chat	128000	4096	input=0.15,output=0.6	function_calling,tool_choice
        vercel_ai_gateway/cohere/command-r-plus	chat	128000	4096	input=2.5,output=10	function_calling,tool_choice
        vercel_ai_gateway/cohere/embed-v4.0	chat	0	0	input=0.12,output=0
        vercel_ai_gateway/deepseek/deepseek-r1	chat	128000	8192	input=0.55,output=2.19	tool_choice
        vercel_ai_gateway/deepseek/deepseek-r1-distill-llama-70b	chat	131072	131072	input=0.75,output=0.99	function_calling,response_schema,tool_choice
        vercel_ai_gateway/deepseek/deepseek-v3	chat	128000	8192	input=0.9,output=0.9	tool_choice
        vercel_ai_gateway/google/gemini-2.5-flash	chat	1000000	65536	cache_read=0.03,input=0.3,output=2.5	function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search	image_size
        vercel_ai_gateway/google/gemini-2.5-pro	chat	1048576	65536	cache_read=0.125,cache_read.above_200000=0.25,input=1.25,input.above_200000=2.5,output=10,output.above_200000=15	function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        vercel_ai_gateway/google/gemini-embedding-001	embedding	0	0	input=0.15,output=0
        vercel_ai_gateway/google/gemma-2-9b	chat	8192	8192	input=0.2,output=0.2	function_calling,tool_choice,vision
        vercel_ai_gateway/google/text-embedding-005	embedding	0	0	input=0.025,output=0
        vercel_ai_gateway/google/text-multilingual-embedding-002	embedding	0	0	input=0.025,output=0
        vercel_ai_gateway/inception/mercury-coder-small	chat	32000	16384	input=0.25,output=1
        vercel_ai_gateway/meta/llama-3-70b	chat	8192	8192	input=0.59,output=0.79	tool_choice
        vercel_ai_gateway/meta/llama-3-8b	chat	8192	8192	input=0.05,output=0.08	tool_choice
        vercel_ai_gateway/meta/llama-3.1-70b	chat	128000	8192	input=0.72,output=0.72	tool_choice
        vercel_ai_gateway/meta/llama-3.1-8b	chat	131000	131072	input=0.05,output=0.08	function_calling,response_schema
        vercel_ai_gateway/meta/llama-3.2-11b	chat	128000	8192	input=0.16,output=0.16	function_calling,tool_choice,vision
        vercel_ai_gateway/meta/llama-3.2-1b	chat	128000	8192	input=0.1,output=0.1
        vercel_ai_gateway/meta/llama-3.2-3b	chat	128000	8192	input=0.15,output=0.15	function_calling,response_schema
        vercel_ai_gateway/meta/llama-3.2-90b	chat	128000	8192	input=0.72,output=0.72	function_calling,tool_choice,vision
        vercel_ai_gateway/meta/llama-3.3-70b	chat	128000	8192	input=0.72,output=0.72	function_calling,tool_choice
        vercel_ai_gateway/meta/llama-4-maverick	chat	131072	8192	input=0.2,output=0.6	tool_choice
        vercel_ai_gateway/meta/llama-4-scout	chat	131072	8192	input=0.1,output=0.3	function_calling,tool_choice,vision
        vercel_ai_gateway/mistral/codestral	chat	256000	4000	input=0.3,output=0.9	function_calling,tool_choice
        vercel_ai_gateway/mistral/codestral-embed	chat	0	0	input=0.15,output=0
        vercel_ai_gateway/mistral/devstral-small	chat	128000	128000	input=0.07,output=0.28	function_calling,response_schema,tool_choice
        vercel_ai_gateway/mistral/magistral-medium	chat	128000	64000	input=2,output=5	function_calling,response_schema,tool_choice
        vercel_ai_gateway/mistral/magistral-small	chat	128000	64000	input=0.5,output=1.5	function_calling
        vercel_ai_gateway/mistral/ministral-3b	chat	128000	4000	input=0.04,output=0.04	function_calling,tool_choice
        vercel_ai_gateway/mistral/ministral-8b	chat	128000	4000	input=0.1,output=0.1	function_calling,tool_choice,vision
        vercel_ai_gateway/mistral/mistral-embed	chat	0	0	input=0.1,output=0
        vercel_ai_gateway/mistral/mistral-large	chat	32000	4000	input=2,output=6	function_calling,tool_choice
        vercel_ai_gateway/mistral/mistral-saba-24b	chat	32768	32768	input=0.79,output=0.79
        vercel_ai_gateway/mistral/mistral-small	chat	32000	4000	input=0.1,output=0.3	function_calling,response_schema,tool_choice
        vercel_ai_gateway/mistral/mixtral-8x22b-instruct	chat	65536	2048	input=1.2,output=1.2	function_calling
        vercel_ai_gateway/mistral/pixtral-12b	chat	128000	4000	input=0.15,output=0.15	function_calling,response_schema,tool_choice,vision
        vercel_ai_gateway/mistral/pixtral-large	chat	128000	4000	input=2,output=6	function_calling,response_schema,tool_choice,vision
        vercel_ai_gateway/moonshotai/kimi-k2	chat	131072	16384	input=0.55,output=2.2	function_calling,tool_choice
        vercel_ai_gateway/morph/morph-v3-fast	chat	32768	16384	input=0.8,output=1.2
        vercel_ai_gateway/morph/morph-v3-large	chat	32768	16384	input=0.9,output=1.9
        vercel_ai_gateway/openai/gpt-3.5-turbo	chat	16385	4096	input=0.5,output=1.5	function_calling,tool_choice
        vercel_ai_gateway/openai/gpt-3.5-turbo-instruct	chat	8192	4096	input=1.5,output=2
        vercel_ai_gateway/openai/gpt-4-turbo	chat	128000	4096	input=10,output=30	function_calling,tool_choice,vision
        vercel_ai_gateway/openai/gpt-4.1	chat	1047576	32768	cache_read=0.5,cache_write=0,input=2,output=8	function_calling,response_schema,tool_choice,vision
        vercel_ai_gateway/openai/gpt-4.1-mini	chat	1047576	32768	cache_read=0.1,cache_write=0,input=0.4,output=1.6	function_calling,response_schema,tool_choice,vision
        vercel_ai_gateway/openai/gpt-4.1-nano	chat	1047576	32768	cache_read=0.025,cache_write=0,input=0.1,output=0.4	function_calling,response_schema,tool_choice,vision
        vercel_ai_gateway/openai/gpt-4o	chat	128000	16384	cache_read=1.25,cache_write=0,input=2.5,output=10	function_calling,response_schema,tool_choice,vision
        vercel_ai_gateway/openai/gpt-4o-mini	chat	128000	16384	cache_read=0.075,cache_write=0,input=0.15,output=0.6	function_calling,response_schema,tool_choice,vision
        vercel_ai_gateway/openai/o1	chat	200000	100000	cache_read=7.5,cache_write=0,input=15,output=60	function_calling,response_schema,tool_choice,vision
        vercel_ai_gateway/openai/o3	chat	200000	100000	cache_read=0.5,cache_write=0,input=2,output=8	function_calling,response_schema,tool_choice,vision
        vercel_ai_gateway/openai/o3-mini	chat	200000	100000	cache_read=0.55,cache_write=0,input=1.1,output=4.4	function_calling,response_schema,tool_choice
        vercel_ai_gateway/openai/o4-mini	chat	200000	100000	cache_read=0.275,cache_write=0,input=1.1,output=4.4	function_calling,response_schema,tool_choice,vision
        vercel_ai_gateway/openai/text-embedding-3-large	embedding	0	0	input=0.13,output=0
        vercel_ai_gateway/openai/text-embedding-3-small	embedding	0	0	input=0.02,output=0
        vercel_ai_gateway/openai/text-embedding-ada-002	embedding	0	0	input=0.1,output=0
        vercel_ai_gateway/perplexity/sonar	chat	127000	8000	input=1,output=1
        vercel_ai_gateway/perplexity/sonar-pro	chat	200000	8000	input=3,output=15
        vercel_ai_gateway/perplexity/sonar-reasoning	chat	127000	8000	input=1,output=5
        vercel_ai_gateway/perplexity/sonar-reasoning-pro	chat	127000	8000	input=2,output=8
        vercel_ai_gateway/vercel/v0-1.0-md	chat	128000	32000	input=3,output=15	function_calling,tool_choice,vision
        vercel_ai_gateway/vercel/v0-1.5-md	chat	128000	32768	input=3,output=15	function_calling,tool_choice,vision
        vercel_ai_gateway/xai/grok-2	chat	131072	4000	input=2,output=10	function_calling,tool_choice
        vercel_ai_gateway/xai/grok-2-vision	chat	32768	32768	input=2,output=10	function_calling,tool_choice,vision
        vercel_ai_gateway/xai/grok-3	chat	131072	131072	input=3,output=15	function_calling,tool_choice
        vercel_ai_gateway/xai/grok-3-fast	chat	131072	131072	input=5,output=25	function_calling
        vercel_ai_gateway/xai/grok-3-mini	chat	131072	131072	input=0.3,output=0.5	function_calling,tool_choice
        vercel_ai_gateway/xai/grok-3-mini-fast	chat	131072	131072	input=0.6,output=4	function_calling,tool_choice
        vercel_ai_gateway/xai/grok-4	chat	256000	256000	input=3,output=15	function_calling,tool_choice
        vercel_ai_gateway/zai/glm-4.5	chat	131072	131072	input=0.6,output=2.2	function_calling,tool_choice
        vercel_ai_gateway/zai/glm-4.5-air	chat	128000	96000	input=0.2,output=1.1	function_calling,tool_choice
        vercel_ai_gateway/zai/glm-4.6	chat	200000	200000	cache_read=0.11,input=0.45,output=1.8	function_calling,parallel_function_calling,tool_choice
        vertex_ai/chirp	audio_speech
        vertex_ai/chirp_2	audio_transcription
        vertex_ai/chirp_3	audio_transcription
        vertex_ai/claude-3-5-haiku	chat	200000	8192	input=1,output=5	assistant_prefill,function_calling,pdf_input,tool_choice			2026-07-05
        vertex_ai/claude-3-5-haiku@20241022	chat	200000	8192	input=1,output=5	assistant_prefill,function_calling,pdf_input,tool_choice			2026-07-05
        vertex_ai/claude-3-5-sonnet	chat	200000	8192	input=3,output=15	assistant_prefill,computer_use,function_calling,pdf_input,tool_choice,vision			2026-02-19
        vertex_ai/claude-3-5-sonnet@20240620	chat	200000	8192	input=3,output=15	assistant_prefill,function_calling,pdf_input,tool_choice,vision			2026-02-19
        vertex_ai/claude-3-haiku	chat	200000	4096	input=0.25,output=1.25	assistant_prefill,function_calling,tool_choice,vision			2026-08-23
        vertex_ai/claude-3-haiku@20240307	chat	200000	4096	input=0.25,output=1.25	assistant_prefill,function_calling,tool_choice,vision			2026-08-23
        vertex_ai/claude-3-opus	chat	200000	4096	input=15,output=75	assistant_prefill,function_calling,tool_choice,vision			2025-08-01
        vertex_ai/claude-3-opus@20240229	chat	200000	4096	input=15,output=75	assistant_prefill,function_calling,tool_choice,vision			2025-08-01
        vertex_ai/claude-3-sonnet	chat	200000	4096	input=3,output=15	assistant_prefill,function_calling,tool_choice,vision
        vertex_ai/claude-3-sonnet@20240229	chat	200000	4096	input=3,output=15	assistant_prefill,function_calling,tool_choice,vision
        vertex_ai/claude-fable-5	chat	1000000	128000	cache_read=1,cache_read.batch=0.5,cache_write=12.5,cache_write.batch=6.25,cache_write_1h=20,input=10,input.batch=5,output=50,output.batch=25	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,sampling_params		2027-06-08
        vertex_ai/claude-fable-5-1	chat	1000000	128000	cache_read=0.25,cache_read.batch=0.125,cache_write=12.5,cache_write.batch=6.25,cache_write_1h=20,input=10,input.batch=5,output=50,output.batch=25	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,sampling_params		2027-03-01
        vertex_ai/claude-fable-5-1@default	chat	1000000	128000	cache_read=0.25,cache_read.batch=0.125,cache_write=12.5,cache_write.batch=6.25,cache_write_1h=20,input=10,input.batch=5,output=50,output.batch=25	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,sampling_params		2027-03-01
        vertex_ai/claude-fable-5@default	chat	1000000	128000	cache_read=1,cache_read.batch=0.5,cache_write=12.5,cache_write.batch=6.25,cache_write_1h=20,input=10,input.batch=5,output=50,output.batch=25	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,sampling_params		2027-06-08
        vertex_ai/claude-haiku-4-5	chat	200000	64000	cache_read=0.1,cache_read.batch=0.05,cache_write=1.25,cache_write.batch=0.625,cache_write_1h=2,input=1,input.batch=0.5,output=5,output.batch=2.5	assistant_prefill,function_calling,native_streaming,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision			2026-10-15
        vertex_ai/claude-haiku-4-5@20251001	chat	200000	64000	cache_read=0.1,cache_read.batch=0.05,cache_write=1.25,cache_write.batch=0.625,cache_write_1h=2,input=1,input.batch=0.5,output=5,output.batch=2.5	assistant_prefill,function_calling,native_streaming,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision			2026-10-15
        vertex_ai/claude-haiku-5-5	chat	1000000	128000	cache_read=0.01,cache_read.above_100000=0.05,cache_read.batch=0.005,cache_write=0.125,cache_write.above_100000=0.625,cache_write.batch=0.0625,cache_write_1h=0.2,cache_write_1h.above_100000=1,input=0.1,input.above_100000=0.5,input.batch=0.05,output=0.5,output.above_100000=2.5,output.batch=0.25	adaptive_thinking,computer_use,forced_tool_use,function_calling,max_reasoning_effort,mid_conversation_system,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,sampling_params
        vertex_ai/claude-haiku-5-5@default	chat	1000000	128000	cache_read=0.01,cache_read.above_100000=0.05,cache_read.batch=0.005,cache_write=0.125,cache_write.above_100000=0.625,cache_write.batch=0.0625,cache_write_1h=0.2,cache_write_1h.above_100000=1,input=0.1,input.above_100000=0.5,input.batch=0.05,output=0.5,output.above_100000=2.5,output.batch=0.25	adaptive_thinking,computer_use,forced_tool_use,function_calling,max_reasoning_effort,mid_conversation_system,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,sampling_params
        vertex_ai/claude-opus-4-5	chat	200000	64000	cache_read=0.5,cache_read.batch=0.25,cache_write=6.25,cache_write.batch=3.125,cache_write_1h=10,input=5,input.batch=2.5,output=25,output.batch=12.5	assistant_prefill,computer_use,function_calling,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision			2026-11-24
        vertex_ai/claude-opus-4-5@20251101	chat	200000	64000	cache_read=0.5,cache_read.batch=0.25,cache_write=6.25,cache_write.batch=3.125,cache_write_1h=10,input=5,input.batch=2.5,output=25,output.batch=12.5	assistant_prefill,computer_use,function_calling,native_streaming,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision			2026-11-24
        vertex_ai/claude-opus-4-6	chat	1000000	128000	cache_read=0.5,cache_read.batch=0.25,cache_write=6.25,cache_write.batch=3.125,cache_write_1h=10,input=5,input.batch=2.5,output=25,output.batch=12.5	adaptive_thinking,computer_use,function_calling,legacy_thinking,max_reasoning_effort,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision	assistant_prefill		2027-02-05
        vertex_ai/claude-opus-4-6@default	chat	1000000	128000	cache_read=0.5,cache_read.batch=0.25,cache_write=6.25,cache_write.batch=3.125,cache_write_1h=10,input=5,input.batch=2.5,output=25,output.batch=12.5	adaptive_thinking,computer_use,function_calling,legacy_thinking,max_reasoning_effort,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision	assistant_prefill		2027-02-05
        vertex_ai/claude-opus-4-7	chat	1000000	128000	cache_read=0.5,cache_read.batch=0.25,cache_write=6.25,cache_write.batch=3.125,cache_write_1h=10,input=5,input.batch=2.5,output=25,output.batch=12.5	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,sampling_params		2027-04-16
        vertex_ai/claude-opus-4-7@default	chat	1000000	128000	cache_read=0.5,cache_read.batch=0.25,cache_write=6.25,cache_write.batch=3.125,cache_write_1h=10,input=5,input.batch=2.5,output=25,output.batch=12.5	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,sampling_params		2027-04-16
        vertex_ai/claude-opus-4-8	chat	1000000	128000	cache_read=0.5,cache_read.batch=0.25,cache_write=6.25,cache_write.batch=3.125,cache_write_1h=10,input=5,input.batch=2.5,output=25,output.batch=12.5	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,sampling_params		2027-05-28
        vertex_ai/claude-opus-4-8@default	chat	1000000	128000	cache_read=0.5,cache_read.batch=0.25,cache_write=6.25,cache_write.batch=3.125,cache_write_1h=10,input=5,input.batch=2.5,output=25,output.batch=12.5	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,sampling_params		2027-05-28
        vertex_ai/claude-opus-5	chat	1000000	128000	cache_read=0.5,cache_read.batch=0.25,cache_write=6.25,cache_write.batch=3.125,cache_write_1h=10,input=5,input.batch=2.5,output=25,output.batch=12.5	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,sampling_params		2027-01-24
        vertex_ai/claude-opus-5-5	chat	1000000	128000	cache_read=0.2,cache_read.batch=0.1,cache_write=5,cache_write.batch=2.5,cache_write_1h=8,input=4,input.batch=2.5,output=20,output.batch=12.5	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,sampling_params
        vertex_ai/claude-opus-5-5@default	chat	1000000	128000	cache_read=0.2,cache_read.batch=0.1,cache_write=5,cache_write.batch=2.5,cache_write_1h=8,input=4,input.batch=2.5,output=20,output.batch=12.5	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,native_structured_output,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,sampling_params
        vertex_ai/claude-opus-5@default	chat	1000000	128000	cache_read=0.5,cache_read.batch=0.25,cache_write=6.25,cache_write.batch=3.125,cache_write_1h=10,input=5,input.batch=2.5,output=25,output.batch=12.5	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,sampling_params		2027-01-24
        vertex_ai/claude-sonnet-4-5	chat	200000	64000	cache_read=0.3,cache_read.above_200000=0.6,cache_read.batch=0.15,cache_write=3.75,cache_write.above_200000=7.5,cache_write.batch=1.88,cache_write_1h=6,cache_write_1h.above_200000=12,input=3,input.above_200000=6,input.batch=1.5,output=15,output.above_200000=22.5,output.batch=7.5	assistant_prefill,computer_use,function_calling,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision			2026-09-29
        vertex_ai/claude-sonnet-4-5@20250929	chat	200000	64000	cache_read=0.3,cache_read.above_200000=0.6,cache_read.batch=0.15,cache_write=3.75,cache_write.above_200000=7.5,cache_write.batch=1.88,cache_write_1h=6,cache_write_1h.above_200000=12,input=3,input.above_200000=6,input.batch=1.5,output=15,output.above_200000=22.5,output.batch=7.5	assistant_prefill,computer_use,function_calling,native_streaming,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision			2026-09-29
        vertex_ai/claude-sonnet-4-6	chat	1000000	64000	cache_read=0.3,cache_read.batch=0.15,cache_write=3.75,cache_write.batch=1.88,cache_write_1h=6,input=3,input.batch=1.5,output=15,output.batch=7.5	adaptive_thinking,computer_use,function_calling,legacy_thinking,max_reasoning_effort,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision	assistant_prefill
        vertex_ai/claude-sonnet-4-6@default	chat	1000000	64000	cache_read=0.3,cache_read.batch=0.15,cache_write=3.75,cache_write.batch=1.88,cache_write_1h=6,input=3,input.batch=1.5,output=15,output.batch=7.5	adaptive_thinking,computer_use,function_calling,legacy_thinking,max_reasoning_effort,output_config,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision	assistant_prefill
        vertex_ai/claude-sonnet-5	chat	1000000	128000	cache_read=0.2,cache_write=2.5,cache_write_1h=4,input=2,input.batch=1,output=10,output.batch=5	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,sampling_params		2026-12-24
        vertex_ai/claude-sonnet-5-5	chat	1000000	128000	cache_read=0.1,cache_read.batch=0.05,cache_write=2.5,cache_write.batch=1.25,cache_write_1h=4,input=2,input.batch=1,output=10,output.batch=5	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,sampling_params
        vertex_ai/claude-sonnet-5-5@default	chat	1000000	128000	cache_read=0.1,cache_read.batch=0.05,cache_write=2.5,cache_write.batch=1.25,cache_write_1h=4,input=2,input.batch=1,output=10,output.batch=5	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,forced_tool_use,sampling_params
        vertex_ai/claude-sonnet-5@default	chat	1000000	128000	cache_read=0.2,cache_write=2.5,cache_write_1h=4,input=2,input.batch=1,output=10,output.batch=5	adaptive_thinking,computer_use,function_calling,max_reasoning_effort,mid_conversation_system,pdf_input,prompt_caching,reasoning,response_schema,tool_choice,vision,xhigh_reasoning_effort	assistant_prefill,sampling_params		2026-12-24
        vertex_ai/codestral-2	chat	128000	128000	input=0.3,output=0.9	function_calling,tool_choice
        vertex_ai/codestral-2501	chat	128000	128000	input=0.2,output=0.6	function_calling,tool_choice
        vertex_ai/codestral-2@001	chat	128000	128000	input=0.3,output=0.9	function_calling,tool_choice
        vertex_ai/codestral@2405	chat	128000	128000	input=0.2,output=0.6	function_calling,tool_choice
        vertex_ai/codestral@latest	chat	128000	128000	input=0.2,output=0.6	function_calling,tool_choice
        vertex_ai/deep-research-pro-preview-12-2025	chat	65536	32768	cache_read=0.2,cache_read.batch=0.1,input=2,input.batch=1,output=12,output.batch=6,output_image=120
        vertex_ai/deep-research-pro-preview-12-2025@language-models	chat	65536	32768	cache_read=0.2,cache_read.batch=0.1,input=2,input.batch=1,output=12,output.batch=6,output_image=120	prompt_caching,response_schema,system_messages,vision,web_search	function_calling	deep-research-pro-preview-12-2025
        vertex_ai/deepseek-ai/deepseek-ocr-maas	ocr			input=0.3,output=1.2				2026-10-21
        vertex_ai/deepseek-ai/deepseek-r1-0528-maas	chat	65336	8192	input=1.35,input.batch=0.675,output=5.4,output.batch=2.7	function_calling,prompt_caching,reasoning,tool_choice	assistant_prefill,pdf_input		2026-10-21
        vertex_ai/deepseek-ai/deepseek-v3.1-maas	chat	163840	32768	cache_read=0.06,input=0.6,input.batch=0.3,output=1.7,output.batch=0.85	assistant_prefill,function_calling,prompt_caching,reasoning,tool_choice			2026-10-21
        vertex_ai/deepseek-ai/deepseek-v3.2-maas	chat	163840	32768	cache_read=0.056,input=0.56,input.batch=0.28,output=1.68,output.batch=0.84	function_calling,prompt_caching,reasoning,tool_choice	assistant_prefill,pdf_input		2026-10-21
        vertex_ai/deepseek-ai/deepseek-v4.1-flash-maas	chat	1048576	1048576	cache_read=0.03,input=0.3,output=1.2	assistant_prefill,function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        vertex_ai/gemini-2.0-flash	chat			input=0.15,input.batch=0.075,input_audio=1,input_audio.batch=0.5,output=0.6,output.batch=0.3				2026-06-01
        vertex_ai/gemini-2.0-flash-lite	chat			input=0.075,input.batch=0.0375,input_audio=0.075,input_audio.batch=0.0375,output=0.3,output.batch=0.15				2026-06-01
        vertex_ai/gemini-2.5-computer-use-preview-10-2025	chat	128000	64000	input=1.25,input.above_200000=2.5,output=10,output.above_200000=15	computer_use,function_calling,system_messages,tool_choice,vision		gemini-2.5-computer-use-preview-10-2025
        vertex_ai/gemini-2.5-flash	chat	1048576	65535	cache_read=0.03,cache_read.flex=0.03,cache_read.priority=0.054,cache_read_audio=0.1,input=0.3,input.batch=0.15,input.flex=0.15,input.priority=0.54,input_audio=1,input_audio.batch=0.5,input_audio.priority=1.8,output=2.5,output.batch=1.25,output.flex=1.25,output.priority=4.5,output_reasoning=2.5	function_calling,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,vision,web_search	audio_output,image_size	gemini-2.5-flash	2026-10-20
        vertex_ai/gemini-2.5-flash-image	image_generation	32768	32768	input=0.3,input.batch=0.15,input.flex=0.15,input_audio=1,output=2.5,output.batch=1.25,output.flex=1.25,output_image=30,output_image.batch=15,output_reasoning=2.5	function_calling,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,url_context,vision	audio_output,image_size,reasoning,web_search		2027-03-15
        vertex_ai/gemini-2.5-flash-image@language-models	image_generation	32768	32768	input=0.3,input.batch=0.15,input.flex=0.15,input_audio=1,output=2.5,output.batch=1.25,output.flex=1.25,output_image=30,output_image.batch=15,output_reasoning=2.5	function_calling,parallel_function_calling,pdf_input,prompt_caching,response_schema,system_messages,tool_choice,url_context,vision	audio_output,image_size,web_search	gemini-2.5-flash-image	2027-03-15
        vertex_ai/gemini-2.5-flash-lite	chat	1048576	65535	cache_read=0.01,cache_read.flex=0.01,cache_read.priority=0.018,cache_read_audio=0.03,input=0.1,input.batch=0.05,input.flex=0.05,input.priority=0.18,input_audio=0.3,input_audio.batch=0.05,input_audio.priority=0.54,output=0.4,output.batch=0.2,output.flex=0.2,output.priority=0.72,output_reasoning=0.4	function_calling,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,vision,web_search	audio_output,image_size	gemini-2.5-flash-lite	2026-10-20
        vertex_ai/gemini-2.5-flash-lite-preview-09-2025	chat	1048576	65535	cache_read=0.01,input=0.1,input_audio=0.3,output=0.4,output_reasoning=0.4	function_calling,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,vision,web_search	audio_output,image_size	gemini-2.5-flash-lite-preview-09-2025
        vertex_ai/gemini-2.5-flash-native-audio	realtime			input=0.5,input_audio=3,input_image=3,input_video=3,output=2,output_audio=12				2026-12-13
        vertex_ai/gemini-2.5-flash-preview-09-2025	chat	1048576	65535	cache_read=0.03,input=0.3,input_audio=1,output=2.5,output_reasoning=2.5	function_calling,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,vision,web_search	audio_output,image_size	gemini-2.5-flash-preview-09-2025
        vertex_ai/gemini-2.5-flash-preview-tts	audio_speech			input=0.5,input.batch=0.25,output=10,output_audio=10
        vertex_ai/gemini-2.5-flash-tts	audio_speech			input=0.5,input.batch=0.25,output=10,output_audio=10
        vertex_ai/gemini-2.5-pro	chat	1048576	65535	cache_read=0.125,cache_read.above_200000=0.25,cache_read.above_200000.priority=0.45,cache_read.flex=0.125,cache_read.priority=0.225,cache_write.above_200000=0.25,input=1.25,input.above_200000=2.5,input.above_200000.batch=1.25,input.above_200000.priority=4.5,input.batch=0.625,input.flex=0.625,input.priority=2.25,output=10,output.above_200000=15,output.above_200000.batch=7.5,output.above_200000.priority=27,output.batch=5,output.flex=5,output.priority=18	audio_input,function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,video_input,vision,web_search		gemini-2.5-pro	2026-10-20
        vertex_ai/gemini-2.5-pro-preview-tts	chat	1048576	65535	cache_read=0.125,input=1,input.batch=0.5,input_audio=0.7,output=20,output_audio=20	function_calling,parallel_function_calling,prompt_caching,response_schema,system_messages,tool_choice,vision,web_search	audio_output	gemini-2.5-pro-preview-tts
        vertex_ai/gemini-2.5-pro-tts	audio_speech			input=1,input.batch=0.5,output=20,output_audio=20
        vertex_ai/gemini-3-flash-preview	chat	1048576	65535	cache_read=0.05,cache_read.priority=0.09,cache_read_audio=0.1,input=0.5,input.batch=0.25,input.flex=0.25,input.priority=0.9,input_audio=1,input_audio.batch=0.5,input_audio.priority=1.8,output=3,output.batch=1.5,output.flex=1.5,output.priority=5.4	audio_input,computer_use,function_calling,native_streaming,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,video_input,vision,web_search
        vertex_ai/gemini-3-flash-preview@language-models	chat	1048576	65535	cache_read=0.05,cache_read.priority=0.09,cache_read_audio=0.1,input=0.5,input.batch=0.25,input.flex=0.25,input.priority=0.9,input_audio=1,input_audio.batch=0.5,input_audio.priority=1.8,output=3,output.batch=1.5,output.flex=1.5,output.priority=5.4,output_reasoning=3	computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,vision,web_search	audio_output	gemini-3-flash-preview
        vertex_ai/gemini-3-pro-image	image_generation	65536	32768	cache_read=0.2,cache_read.above_200000=0.4,cache_read.above_200000.priority=0.72,cache_read.batch=0.1,cache_read.flex=0.1,cache_read.priority=0.36,input=2,input.above_200000=4,input.above_200000.priority=7.2,input.batch=1,input.flex=1,input.priority=3.6,output=12,output.above_200000=18,output.above_200000.priority=32.4,output.batch=6,output.flex=6,output.priority=21.6,output_image=120,output_image.batch=60		reasoning		2027-05-28
        vertex_ai/gemini-3-pro-image-preview	image_generation	65536	32768	cache_read=0.2,cache_read.above_200000=0.4,cache_read.above_200000.priority=0.72,cache_read.batch=0.1,cache_read.priority=0.36,input=2,input.above_200000=4,input.above_200000.priority=7.2,input.batch=1,input.priority=3.6,output=12,output.above_200000=18,output.above_200000.priority=32.4,output.batch=6,output.priority=21.6,output_image=120,output_image.batch=60		reasoning
        vertex_ai/gemini-3-pro-image-preview@language-models	image_generation	65536	32768	cache_read=0.2,cache_read.above_200000=0.4,cache_read.above_200000.priority=0.72,cache_read.batch=0.1,cache_read.priority=0.36,input=2,input.above_200000=4,input.above_200000.priority=7.2,input.batch=1,input.priority=3.6,output=12,output.above_200000=18,output.above_200000.priority=32.4,output.batch=6,output.priority=21.6,output_image=120,output_image.batch=60	prompt_caching,response_schema,system_messages,vision,web_search	function_calling	gemini-3-pro-image-preview
        vertex_ai/gemini-3-pro-image@language-models	image_generation	65536	32768	cache_read=0.2,cache_read.above_200000=0.4,cache_read.above_200000.priority=0.72,cache_read.batch=0.1,cache_read.flex=0.1,cache_read.priority=0.36,input=2,input.above_200000=4,input.above_200000.priority=7.2,input.batch=1,input.flex=1,input.priority=3.6,output=12,output.above_200000=18,output.above_200000.priority=32.4,output.batch=6,output.flex=6,output.priority=21.6,output_image=120,output_image.batch=60	prompt_caching,response_schema,system_messages,vision,web_search	function_calling	gemini-3-pro-image	2027-05-28
        vertex_ai/gemini-3-pro-preview	chat	1048576	65535	cache_read=0.2,cache_read.above_200000=0.4,cache_read.above_200000.priority=0.72,cache_read.priority=0.36,cache_write.above_200000=0.25,input=2,input.above_200000=4,input.above_200000.priority=7.2,input.batch=1,input.priority=3.6,output=12,output.above_200000=18,output.above_200000.priority=32.4,output.batch=6,output.priority=21.6	audio_input,function_calling,native_streaming,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,video_input,vision,web_search
        vertex_ai/gemini-3.1-flash-image	image_generation	65536	32768	cache_read=0.05,cache_read.batch=0.025,cache_read.flex=0.025,cache_read.priority=0.09,input=0.5,input.batch=0.25,input.flex=0.25,input.priority=0.9,output=3,output.batch=1.5,output.flex=1.5,output.priority=5.4,output_image=60,output_image.batch=30		reasoning		2027-05-28
        vertex_ai/gemini-3.1-flash-image-preview	image_generation	65536	32768	cache_read=0.05,cache_read.batch=0.025,input=0.5,input.batch=0.25,output=3,output.batch=1.5,output_image=60,output_image.batch=30		reasoning
        vertex_ai/gemini-3.1-flash-image-preview@language-models	image_generation	65536	32768	cache_read=0.05,cache_read.batch=0.025,input=0.5,input.batch=0.25,output=3,output.batch=1.5,output_image=60,output_image.batch=30	prompt_caching,response_schema,system_messages,vision,web_search	function_calling	gemini-3.1-flash-image-preview
        vertex_ai/gemini-3.1-flash-image@language-models	image_generation	65536	32768	cache_read=0.05,cache_read.batch=0.025,cache_read.flex=0.025,cache_read.priority=0.09,input=0.5,input.batch=0.25,input.flex=0.25,input.priority=0.9,output=3,output.batch=1.5,output.flex=1.5,output.priority=5.4,output_image=60,output_image.batch=30	prompt_caching,response_schema,system_messages,vision,web_search	function_calling	gemini-3.1-flash-image	2027-05-28
        vertex_ai/gemini-3.1-flash-lite	chat	1048576	65536	cache_read=0.025,cache_read.batch=0.0125,cache_read.flex=0.0125,cache_read.priority=0.045,cache_read_audio=0.05,input=0.25,input.batch=0.125,input.flex=0.125,input.priority=0.45,input_audio=0.5,input_audio.batch=0.25,input_audio.priority=0.9,output=1.5,output.batch=0.75,output.flex=0.75,output.priority=2.7,output_reasoning=1.5	audio_input,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	audio_output		2027-05-07
        vertex_ai/gemini-3.1-flash-lite-image	image_generation	65536	4096	cache_read=0.025,cache_read.batch=0.0125,cache_read.flex=0.0125,cache_read.priority=0.045,input=0.25,input.batch=0.125,input.flex=0.125,input.priority=0.45,output=1.5,output.batch=0.75,output.flex=0.75,output.priority=2.7,output_image=30,output_image.batch=15	pdf_input,prompt_caching,system_messages,video_input,vision	function_calling,reasoning,response_schema	gemini-3.1-flash-lite-image
        vertex_ai/gemini-3.1-flash-lite-preview	chat	1048576	65536	cache_read=0.025,input=0.25,input_audio=0.5,output=1.5,output_reasoning=1.5	audio_input,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	audio_output	gemini-3.1-flash-lite-preview
        vertex_ai/gemini-3.1-flash-lite@language-models	chat	1048576	65536	cache_read=0.025,cache_read.batch=0.0125,cache_read.flex=0.0125,cache_read.priority=0.045,cache_read_audio=0.05,input=0.25,input.batch=0.125,input.flex=0.125,input.priority=0.45,input_audio=0.5,input_audio.batch=0.25,input_audio.priority=0.9,output=1.5,output.batch=0.75,output.flex=0.75,output.priority=2.7,output_reasoning=1.5	audio_input,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	audio_output	gemini-3.1-flash-lite	2027-05-07
        vertex_ai/gemini-3.1-flash-tts-preview	audio_speech			input=1,input.batch=0.5,output=20,output_audio=20
        vertex_ai/gemini-3.1-pro-preview	chat	1048576	65536	cache_read=0.2,cache_read.above_200000=0.4,cache_read.above_200000.priority=0.72,cache_read.priority=0.36,cache_write.above_200000=0.25,input=2,input.above_200000=4,input.above_200000.batch=2,input.above_200000.priority=7.2,input.batch=1,input.flex=1,input.priority=3.6,output=12,output.above_200000=18,output.above_200000.batch=9,output.above_200000.priority=32.4,output.batch=6,output.flex=6,output.priority=21.6	audio_input,function_calling,native_streaming,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search		gemini-3.1-pro-preview
        vertex_ai/gemini-3.1-pro-preview-customtools	chat	1048576	65536	cache_read=0.2,cache_read.above_200000=0.4,cache_read.above_200000.priority=0.72,cache_read.priority=0.36,cache_write.above_200000=0.25,input=2,input.above_200000=4,input.above_200000.priority=7.2,input.batch=1,input.priority=3.6,output=12,output.above_200000=18,output.above_200000.priority=32.4,output.batch=6,output.priority=21.6	audio_input,function_calling,native_streaming,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search
        vertex_ai/gemini-3.1-pro-preview-customtools@language-models	chat	1048576	65536	cache_read=0.2,cache_read.above_200000=0.4,cache_write.above_200000=0.25,input=2,input.above_200000=4,input.batch=1,output=12,output.above_200000=18,output.batch=6	audio_input,function_calling,native_streaming,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search		gemini-3.1-pro-preview-customtools
        vertex_ai/gemini-3.5-flash	chat	1048576	65535	cache_read=0.15,cache_read.batch=0.075,cache_read.flex=0.075,cache_read.priority=0.27,input=1.5,input.batch=0.75,input.flex=0.75,input.priority=2.7,input_audio=1.5,input_audio.priority=2.7,output=9,output.batch=4.5,output.flex=4.5,output.priority=16.2,output_reasoning=9	audio_input,computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search			2027-05-19
        vertex_ai/gemini-3.5-flash-lite	chat	1048576	65536	cache_read=0.03,cache_read.batch=0.015,cache_read.flex=0.015,cache_read.priority=0.054,input=0.3,input.batch=0.15,input.flex=0.15,input.priority=0.54,output=2.5,output.batch=1.25,output.flex=1.25,output.priority=4.5,output_reasoning=2.5	audio_input,computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	audio_output,sampling_params		2027-07-21
        vertex_ai/gemini-3.5-flash-lite@language-models	chat	1048576	65536	cache_read=0.03,cache_read.batch=0.015,cache_read.flex=0.015,cache_read.priority=0.054,input=0.3,input.batch=0.15,input.flex=0.15,input.priority=0.54,output=2.5,output.batch=1.25,output.flex=1.25,output.priority=4.5,output_reasoning=2.5	audio_input,computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	audio_output,sampling_params	gemini-3.5-flash-lite	2027-07-21
        vertex_ai/gemini-3.5-flash@language-models	chat	1048576	65535	cache_read=0.15,cache_read.batch=0.075,cache_read.flex=0.075,cache_read.priority=0.27,input=1.5,input.batch=0.75,input.flex=0.75,input.priority=2.7,input_audio=1.5,input_audio.priority=2.7,output=9,output.batch=4.5,output.flex=4.5,output.priority=16.2,output_reasoning=9	audio_input,computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	audio_output	gemini-3.5-flash	2027-05-19
        vertex_ai/gemini-3.5-live-translate-preview	realtime			input=3.5,input_audio=3.5,output=21,output_audio=21	audio_input,audio_output
        vertex_ai/gemini-3.5-transcribe	audio_transcription			input_audio=2,output=12
        vertex_ai/gemini-3.5-transcribe-live	audio_transcription			input_audio=3.5,output=21
        vertex_ai/gemini-3.5-transcribe-live-preview	audio_transcription			input=3.5,input_audio=3.5,output=21	audio_input
        vertex_ai/gemini-3.5-transcribe-preview	audio_transcription			input=2,input_audio=2,output=12	audio_input
        vertex_ai/gemini-3.6-flash	chat	1048576	65536	cache_read=0.075,cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.135,input=0.75,input.batch=0.375,input.flex=0.375,input.priority=1.35,output=3.75,output.batch=1.875,output.flex=1.875,output.priority=6.75,output_reasoning=3.75	audio_input,computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	sampling_params		2026-11-19
        vertex_ai/gemini-3.6-flash@language-models	chat	1048576	65536	cache_read=0.075,cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.135,input=0.75,input.batch=0.375,input.flex=0.375,input.priority=1.35,output=3.75,output.batch=1.875,output.flex=1.875,output.priority=6.75,output_reasoning=3.75	audio_input,computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	audio_output,sampling_params	gemini-3.6-flash	2026-11-19
        vertex_ai/gemini-3.7-flash	chat	1048576	65536	cache_read=0.075,cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.135,input=0.75,input.batch=0.375,input.flex=0.375,input.priority=1.35,output=3.75,output.batch=1.875,output.flex=1.875,output.priority=6.75,output_reasoning=3.75	audio_input,computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	minimal_reasoning_effort,sampling_params		2027-01-28
        vertex_ai/gemini-3.7-flash@language-models	chat	1048576	65536	cache_read=0.075,cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.135,input=0.75,input.batch=0.375,input.flex=0.375,input.priority=1.35,output=3.75,output.batch=1.875,output.flex=1.875,output.priority=6.75,output_reasoning=3.75	audio_input,computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	audio_output,minimal_reasoning_effort,sampling_params	gemini-3.7-flash	2027-01-28
        vertex_ai/gemini-3.8-flash	chat	1048576	65536	cache_read=0.075,cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.135,input=0.75,input.batch=0.375,input.flex=0.375,input.priority=1.35,output=3.75,output.batch=1.875,output.flex=1.875,output.priority=6.75,output_reasoning=3.75	audio_input,computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	minimal_reasoning_effort,sampling_params
        vertex_ai/gemini-3.8-flash-cyber	chat	1048576	65536	cache_read=0.15,cache_read.batch=0.075,cache_read.flex=0.075,cache_read.priority=0.27,input=1.5,input.batch=0.75,input.flex=0.75,input.priority=2.7,output=7.5,output.batch=3.75,output.flex=3.75,output.priority=13.5,output_reasoning=7.5	audio_input,native_streaming,pdf_input,prompt_caching,reasoning,response_schema,system_messages,video_input,vision	function_calling,minimal_reasoning_effort,sampling_params,tool_choice,url_context,web_search
        vertex_ai/gemini-3.8-flash-cyber@language-models	chat	1048576	65536	cache_read=0.15,cache_read.batch=0.075,cache_read.flex=0.075,cache_read.priority=0.27,input=1.5,input.batch=0.75,input.flex=0.75,input.priority=2.7,output=7.5,output.batch=3.75,output.flex=3.75,output.priority=13.5,output_reasoning=7.5	audio_input,native_streaming,pdf_input,prompt_caching,reasoning,response_schema,system_messages,video_input,vision	audio_output,function_calling,minimal_reasoning_effort,sampling_params,tool_choice,url_context,web_search	gemini-3.8-flash-cyber
        vertex_ai/gemini-3.8-flash-lite-tts	audio_speech	8192	16384	input=0.5,output=6,output_audio=6
        vertex_ai/gemini-3.8-flash-tts	audio_speech	8192	16384	input=0.5,output=9,output_audio=9
        vertex_ai/gemini-3.8-flash@language-models	chat	1048576	65536	cache_read=0.075,cache_read.batch=0.0375,cache_read.flex=0.0375,cache_read.priority=0.135,input=0.75,input.batch=0.375,input.flex=0.375,input.priority=1.35,output=3.75,output.batch=1.875,output.flex=1.875,output.priority=6.75,output_reasoning=3.75	audio_input,computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	audio_output,minimal_reasoning_effort,sampling_params	gemini-3.8-flash
        vertex_ai/gemini-3.8-live	realtime	131072	65536	input=0.75,input_audio=3,input_image=1,input_video=1,output=4.5,output_audio=12,output_video=1	audio_input,audio_output,function_calling,vision,web_search	response_schema
        vertex_ai/gemini-4-argon	chat	1048576	1048576	cache_read=0.1,cache_read.batch=0.05,cache_read.flex=0.05,cache_read.priority=0.18,input=2,input.batch=1,input.flex=1,input.priority=3.6,input_audio=2,input_audio.batch=1,input_audio.priority=3.6,output=10,output.batch=5,output.flex=5,output.priority=18,output_reasoning=10	audio_input,computer_use,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	minimal_reasoning_effort
        vertex_ai/gemini-4-argon-cyber-permissive	chat	1048576	1048576	cache_read=0.2,cache_read.batch=0.1,cache_read.flex=0.1,cache_read.priority=0.36,input=4,input.batch=2,input.flex=2,input.priority=7.2,input_audio=4,input_audio.batch=2,input_audio.priority=7.2,output=20,output.batch=10,output.flex=10,output.priority=36,output_reasoning=20	audio_input,function_calling,native_streaming,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	minimal_reasoning_effort
        vertex_ai/gemini-embedding-001	embedding	2048		input=0.15,input.batch=0.12,output=0			gemini-embedding-001	2028-05-20
        vertex_ai/gemini-embedding-2	embedding	8192		input=0.2,input.batch=0.1,input_audio=6.5,input_audio.batch=3.25,input_image=0.45,input_image.batch=0.225,input_video=12,input_video.batch=6,output=0	multimodal		gemini-embedding-2
        vertex_ai/gemini-embedding-2-preview	embedding	8192		input=0.2,input.batch=0.1,input_audio=6.5,input_audio.batch=3.25,input_image=0.45,input_image.batch=0.225,input_video=12,input_video.batch=6,output=0	multimodal
        vertex_ai/gemini-embedding-2-preview@embedding-models	embedding	8192		input=0.2,input.batch=0.1,input_audio=6.5,input_audio.batch=3.25,input_image=0.45,input_image.batch=0.225,input_video=12,input_video.batch=6,output=0			gemini-embedding-2-preview
        vertex_ai/gemini-flash-experimental	embedding	1000000	8192	input=0,output=0			gemini-flash-experimental
        vertex_ai/gemini-live-2.5-flash-native-audio	realtime	131072	65536	input=0.5,input_audio=3,input_image=3,input_video=3,output=2,output_audio=12	audio_input,audio_output,function_calling,parallel_function_calling,system_messages,tool_choice,vision,web_search	pdf_input,prompt_caching,response_schema,url_context	gemini-live-2.5-flash-native-audio	2026-12-13
        vertex_ai/gemini-live-2.5-flash-preview-native-audio-09-2025	realtime	1048576	65535	input=0.5,input_audio=3,input_image=3,output=2,output_audio=12	audio_input,audio_output,function_calling,parallel_function_calling,pdf_input,response_schema,system_messages,tool_choice,url_context,vision,web_search	prompt_caching	gemini-live-2.5-flash-preview-native-audio-09-2025
        vertex_ai/gemini-nano-banana-2.1	image_generation	131072	32768	cache_read=0.15,cache_read.batch=0.075,cache_read.priority=0.27,input=1.5,input.batch=0.75,input.priority=2.7,output=7.5,output.batch=3.75,output.priority=13.5,output_image=30,output_image.batch=15	pdf_input,prompt_caching,reasoning,system_messages,video_input,vision,web_search	function_calling,response_schema	gemini-nano-banana-2.1
        vertex_ai/gemini-omni-1.1-flash	chat			input=1.5,output=9,output_reasoning=9,output_video=17.5
        vertex_ai/gemini-omni-1.1-flash-preview	chat	57920	57920	input=1.5,output=9,output_reasoning=9,output_video=17.5	reasoning,video_input,vision
        vertex_ai/gemini-omni-flash-preview	chat	1048576	65535	input=1.5,input_audio=1.5,output=9,output_reasoning=9,output_video=17.5	audio_input,reasoning,system_messages,video_input,vision		gemini-omni-flash-preview
        vertex_ai/gemini-robotics-er-1.5-preview	chat	1048576	65535	cache_read=0,input=0.3,input_audio=1,output=2.5,output_reasoning=2.5	function_calling,parallel_function_calling,reasoning,response_schema,system_messages,tool_choice,url_context,vision	audio_output,prompt_caching	gemini-robotics-er-1.5-preview
        vertex_ai/gemini-robotics-er-2-preview	chat	131072	65536	cache_read=0.1,cache_read.batch=0.05,input=1,input.batch=0.5,input_audio=1,output=5,output.batch=2.5,output_reasoning=5	audio_input,computer_use,function_calling,parallel_function_calling,pdf_input,prompt_caching,reasoning,response_schema,system_messages,tool_choice,url_context,video_input,vision,web_search	audio_output	gemini-robotics-er-2-preview
        vertex_ai/gemma-4-26b-a4b-it	chat			cache_read=0.015,input=0.15,output=0.6
        vertex_ai/google/gemma-4-26b-a4b-it-maas	chat	262144	128000	cache_read=0.015,input=0.15,output=0.6	function_calling,tool_choice,vision
        vertex_ai/jamba-1.5	chat	256000	256000	input=0.2,output=0.4	tool_choice			2026-02-27
        vertex_ai/jamba-1.5-large	chat	256000	256000	input=2,output=8	tool_choice			2026-02-27
        vertex_ai/jamba-1.5-large@001	chat	256000	256000	input=2,output=8	tool_choice			2026-02-27
        vertex_ai/jamba-1.5-mini	chat	256000	256000	input=0.2,output=0.4	tool_choice			2026-02-27
        vertex_ai/jamba-1.5-mini@001	chat	256000	256000	input=0.2,output=0.4	tool_choice			2026-02-27
        vertex_ai/lyria-002	audio_speech				audio_output
        vertex_ai/lyria-3-clip-preview	audio_speech	131072	8192	input=0,output=0	audio_output	audio_input,function_calling,prompt_caching,response_schema,system_messages,vision,web_search
        vertex_ai/lyria-3-pro-preview	audio_speech	131072	8192	input=0,output=0	audio_output	audio_input,function_calling,prompt_caching,response_schema,system_messages,vision,web_search
        vertex_ai/medlm-large	chat	8192	1024		tool_choice		medlm-large
        vertex_ai/medlm-medium	chat	32768	8192		tool_choice		medlm-medium
        vertex_ai/meta/llama-3.1-405b-instruct-maas	chat	128000	2048	input=5,output=16	system_messages,tool_choice,vision
        vertex_ai/meta/llama-3.1-70b-instruct-maas	chat	128000	2048	input=0,output=0	system_messages,tool_choice,vision
        vertex_ai/meta/llama-3.1-8b-instruct-maas	chat	128000	2048	input=0,output=0	system_messages,tool_choice,vision
        vertex_ai/meta/llama-3.2-90b-vision-instruct-maas	chat	128000	2048	input=0,output=0	system_messages,tool_choice,vision
        vertex_ai/meta/llama-3.3-70b-instruct-maas	chat	128000	8192	input=0.72,input.batch=0.36,output=0.72,output.batch=0.36	function_calling,tool_choice			2026-10-21
        vertex_ai/meta/llama-4-maverick-17b-128e-instruct-maas	chat	1000000	1000000	input=0.35,input.batch=0.175,output=1.15,output.batch=0.575	function_calling,tool_choice
        vertex_ai/meta/llama-4-maverick-17b-16e-instruct-maas	chat	1000000	1000000	input=0.35,input.batch=0.175,output=1.15,output.batch=0.575	function_calling,tool_choice
        vertex_ai/meta/llama-4-scout-17b-128e-instruct-maas	chat	10000000	10000000	input=0.25,input.batch=0.125,output=0.7,output.batch=0.35	function_calling,tool_choice
        vertex_ai/meta/llama-4-scout-17b-16e-instruct-maas	chat	10000000	10000000	input=0.25,input.batch=0.125,output=0.7,output.batch=0.35	function_calling,tool_choice
        vertex_ai/meta/llama3-405b-instruct-maas	chat	32000	32000	input=0,output=0	tool_choice
        vertex_ai/meta/llama3-70b-instruct-maas	chat	32000	32000	input=0,output=0	tool_choice
        vertex_ai/meta/llama3-8b-instruct-maas	chat	32000	32000	input=0,output=0	tool_choice
        vertex_ai/minimaxai/minimax-m2-maas	chat	196608	196608	cache_read=0.03,input=0.3,output=1.2	function_calling,tool_choice			2026-10-21
        vertex_ai/mistral-large-2411	chat	128000	8191	input=2,output=6	function_calling,tool_choice
        vertex_ai/mistral-large@2407	chat	128000	8191	input=2,output=6	function_calling,tool_choice
        vertex_ai/mistral-large@2411-001	chat	128000	8191	input=2,output=6	function_calling,tool_choice
        vertex_ai/mistral-large@latest	chat	128000	8191	input=2,output=6	function_calling,tool_choice
        vertex_ai/mistral-medium-3	chat	128000	8191	input=0.4,output=2	function_calling,tool_choice
        vertex_ai/mistral-medium-3@001	chat	128000	8191	input=0.4,output=2	function_calling,tool_choice
        vertex_ai/mistral-nemo@2407	chat	128000	128000	input=3,output=3	function_calling,tool_choice
        vertex_ai/mistral-nemo@latest	chat	128000	128000	input=0.15,output=0.15	function_calling,tool_choice
        vertex_ai/mistral-ocr-2505	ocr
        vertex_ai/mistral-small-2503	chat	128000	128000	input=0.1,output=0.3	function_calling,tool_choice,vision
        vertex_ai/mistral-small-2503@001	chat	32000	8191	input=0.1,output=0.3	function_calling,tool_choice
        vertex_ai/mistralai/codestral-2	chat	128000	128000	input=0.3,output=0.9	function_calling,tool_choice
        vertex_ai/mistralai/codestral-2@001	chat	128000	128000	input=0.3,output=0.9	function_calling,tool_choice
        vertex_ai/mistralai/mistral-medium-3	chat	128000	8191	input=0.4,output=2	function_calling,tool_choice
        vertex_ai/mistralai/mistral-medium-3@001	chat	128000	8191	input=0.4,output=2	function_calling,tool_choice
        vertex_ai/moonshotai/kimi-k2-thinking-maas	chat	256000	256000	cache_read=0.06,input=0.6,output=2.5	function_calling,tool_choice,web_search	pdf_input		2026-10-21
        vertex_ai/multimodalembedding	embedding	2048		input=0.8,output=0			multimodalembedding
        vertex_ai/multimodalembedding@001	embedding	2048		input=0.8,output=0			multimodalembedding@001	2027-04-01
        vertex_ai/openai/gpt-oss-120b-maas	chat	131072	32768	input=0.09,input.batch=0.045,output=0.36,output.batch=0.18	reasoning	pdf_input
        vertex_ai/openai/gpt-oss-20b-maas	chat	131072	32768	cache_read=0.007,input=0.07,input.batch=0.035,output=0.25,output.batch=0.125	reasoning	pdf_input		2026-10-21
        vertex_ai/qwen/qwen3-235b-a22b-instruct-2507-maas	chat	262144	16384	input=0.22,input.batch=0.11,output=0.88,output.batch=0.44	function_calling,tool_choice	pdf_input		2026-10-21
        vertex_ai/qwen/qwen3-coder-480b-a35b-instruct-maas	chat	262144	32768	cache_read=0.022,input=0.22,input.batch=0.11,output=1.8,output.batch=0.9	function_calling,tool_choice	pdf_input		2026-10-21
        vertex_ai/qwen/qwen3-next-80b-a3b-instruct-maas	chat	262144	262144	input=0.15,output=1.2	function_calling,tool_choice	pdf_input		2026-10-21
        vertex_ai/qwen/qwen3-next-80b-a3b-thinking-maas	chat	262144	262144	input=0.15,output=1.2	function_calling,tool_choice	pdf_input		2026-10-21
        vertex_ai/search_api	vector_store
        vertex_ai/semantic-ranker-default	rerank			input=0,output=0
        vertex_ai/semantic-ranker-default-002	rerank			input=0,output=0
        vertex_ai/semantic-ranker-default-003	rerank			input=0,output=0
        vertex_ai/semantic-ranker-default-004	rerank			input=0,output=0
        vertex_ai/semantic-ranker-default@latest	rerank			input=0,output=0
        vertex_ai/semantic-ranker-fast	rerank			input=0,output=0
        vertex_ai/semantic-ranker-fast-004	rerank			input=0,output=0
        vertex_ai/semantic-ranker-fast@latest	rerank			input=0,output=0
        vertex_ai/text-embedding-004	embedding	2048		input=0.1,output=0			text-embedding-004	2027-04-01
        vertex_ai/text-embedding-005	embedding	2048		input=0.1,output=0			text-embedding-005	2027-04-01
        vertex_ai/text-embedding-large-exp-03-07	embedding	8192		input=0.1,output=0			text-embedding-large-exp-03-07
        vertex_ai/text-embedding-preview-0409	embedding	3072		input=0.00625,output=0			text-embedding-preview-0409
        vertex_ai/text-multilingual-embedding-002	embedding	2048		input=0.1,output=0			text-multilingual-embedding-002	2027-04-01
        vertex_ai/text-unicorn	completion	8192	1024	input=10,output=28			text-unicorn
        vertex_ai/text-unicorn@001	completion	8192	1024	input=10,output=28			text-unicorn@001
        vertex_ai/veo-2.0-generate-001	video_generation	1024						2026-06-30
        vertex_ai/veo-3.0-fast-generate-001	video_generation	1024						2026-06-30
        vertex_ai/veo-3.0-generate-001	video_generation	1024						2026-06-30
        vertex_ai/veo-3.1-fast-generate-001	video_generation	1024						2026-11-17
        vertex_ai/veo-3.1-fast-generate-preview	video_generation	1024
        vertex_ai/veo-3.1-generate-001	video_generation	1024						2026-11-17
        vertex_ai/veo-3.1-generate-preview	video_generation	1024
        vertex_ai/veo-3.1-lite-generate-001	video_generation	1024
        vertex_ai/virtual-try-on-001	image_generation							2027-03-15
        vertex_ai/xai/grok-4.1-fast-non-reasoning	chat	128000	128000	cache_read=0.05,input=0.2,output=0.5	function_calling,prompt_caching,response_schema,tool_choice,vision,web_search
        vertex_ai/xai/grok-4.1-fast-reasoning	chat	128000	128000	cache_read=0.05,input=0.2,output=0.5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        vertex_ai/xai/grok-4.20-non-reasoning	chat	2000000	2000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,output=2.5,output.above_200000=5	function_calling,prompt_caching,response_schema,tool_choice,vision,web_search
        vertex_ai/xai/grok-4.20-reasoning	chat	2000000	2000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,output=2.5,output.above_200000=5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        vertex_ai/xai/grok-4.3	chat	200000	200000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,output=2.5,output.above_200000=5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        vertex_ai/xai/grok-4.6	chat	524288	524288	cache_read=0.5,cache_read.above_200000=1,input=2,input.above_200000=4,output=6,output.above_200000=12	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        vertex_ai/xai/grok-4.7	chat	524288	524288	cache_read=0.5,cache_read.above_200000=1,input=2,input.above_200000=4,output=6,output.above_200000=12	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        vertex_ai/zai-org/glm-4.7-maas	chat	200000	128000	cache_read=0.06,input=0.6,output=2.2	function_calling,reasoning,tool_choice	pdf_input		2026-10-21
        vertex_ai/zai-org/glm-5-maas	chat	200000	128000	cache_read=0.1,input=1,output=3.2	function_calling,prompt_caching,reasoning,tool_choice	pdf_input		2026-10-21
        vertex_ai/zai-org/glm-5.2-maas	chat	1000000	64000	cache_read=0.14,input=1.4,output=4.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice	pdf_input
        volcengine/deepseek-v3-2-251201	chat	98304	32768	input=0,output=0	assistant_prefill,function_calling,prompt_caching,reasoning,tool_choice		deepseek-v3-2-251201
        volcengine/doubao-embedding	embedding	4096		input=0,output=0			doubao-embedding
        volcengine/doubao-embedding-large	embedding	4096		input=0,output=0			doubao-embedding-large
        volcengine/doubao-embedding-large-text-240915	embedding	4096		input=0,output=0			doubao-embedding-large-text-240915
        volcengine/doubao-embedding-large-text-250515	embedding	4096		input=0,output=0			doubao-embedding-large-text-250515
        volcengine/doubao-embedding-text-240715	embedding	4096		input=0,output=0			doubao-embedding-text-240715
        volcengine/doubao-seed-2-0-code-preview-260215	chat	256000	128000		function_calling,reasoning,vision	tool_choice
        volcengine/doubao-seed-2-0-lite-260215	chat	256000	128000		function_calling,reasoning,vision	tool_choice
        volcengine/doubao-seed-2-0-mini-260215	chat	256000	128000		function_calling,reasoning,vision	tool_choice
        volcengine/doubao-seed-2-0-pro-260215	chat	256000	128000		function_calling,reasoning,vision	tool_choice
        volcengine/doubao-seed-2-1-lite-260915	chat	1024000	256000	cache_read=0.023,cache_read_audio=0.345,input=0.115,input_audio=1.725,output=0.388126	audio_input,function_calling,prompt_caching,reasoning,vision	tool_choice
        volcengine/doubao-seed-2-1-pro-260628	chat	256000	256000	cache_read=0.1725,input=0.8625,output=4.3125	function_calling,prompt_caching,reasoning,vision	tool_choice
        volcengine/doubao-seed-2-1-pro-260915	chat	1024000	256000	cache_read=0.1725,input=0.8625,output=4.3125	function_calling,prompt_caching,reasoning,vision	tool_choice
        volcengine/doubao-seed-2-1-turbo-260628	chat	256000	256000	cache_read=0.08625,input=0.43125,output=2.15625	function_calling,prompt_caching,reasoning,vision	tool_choice
        volcengine/doubao-seedance-2-0-260128	video_generation
        volcengine/doubao-seedance-2-0-fast-260128	video_generation
        volcengine/doubao-seedance-2-0-mini-260615	video_generation
        volcengine/doubao-seedance-2-5-260628	video_generation
        volcengine/glm-4-7-251222	chat	204800	131072	input=0,output=0	assistant_prefill,function_calling,prompt_caching,reasoning,tool_choice		glm-4-7-251222
        volcengine/kimi-k2-thinking-251104	chat	229376	32768	input=0,output=0	assistant_prefill,function_calling,prompt_caching,reasoning,tool_choice		kimi-k2-thinking-251104
        voyage/rerank-1	rerank	8000	8000	input=0.05,output=0
        voyage/rerank-2	rerank	16000	16000	input=0.05,output=0
        voyage/rerank-2-lite	rerank	8000	8000	input=0.02,output=0
        voyage/rerank-2.5	rerank	32000	32000	input=0.05,output=0
        voyage/rerank-2.5-lite	rerank	32000	32000	input=0.02,output=0
        voyage/rerank-3	rerank	32000	32000	input=0.05,output=0
        voyage/rerank-3-lite	rerank	32000	32000	input=0.02,output=0
        voyage/rerank-lite-1	rerank	4000	4000	input=0.02,output=0
        voyage/voyage-2	embedding	4000		input=0.1,output=0
        voyage/voyage-3	embedding	32000		input=0.06,output=0
        voyage/voyage-3-large	embedding	32000		input=0.18,output=0
        voyage/voyage-3-lite	embedding	32000		input=0.02,output=0
        voyage/voyage-3.5	embedding	32000		input=0.06,output=0
        voyage/voyage-3.5-lite	embedding	32000		input=0.02,output=0
        voyage/voyage-4	embedding	32000		input=0.06,output=0
        voyage/voyage-4-large	embedding	32000		input=0.12,output=0
        voyage/voyage-4-lite	embedding	32000		input=0.02,output=0
        voyage/voyage-code-2	embedding	16000		input=0.12,output=0
        voyage/voyage-code-3	embedding	32000		input=0.18,output=0
        voyage/voyage-code-4	embedding	32000		input=0.12,output=0
        voyage/voyage-context-3	embedding	120000		input=0.18,output=0
        voyage/voyage-context-4	embedding	120000		input=0.12,output=0
        voyage/voyage-finance-2	embedding	32000		input=0.12,output=0
        voyage/voyage-large-2	embedding	16000		input=0.12,output=0
        voyage/voyage-large-2-instruct	embedding	16000		input=0.12,output=0
        voyage/voyage-law-2	embedding	16000		input=0.12,output=0
        voyage/voyage-lite-01	embedding	4096		input=0.1,output=0
        voyage/voyage-lite-02-instruct	embedding	4000		input=0.1,output=0
        voyage/voyage-multilingual-2	embedding	32000		input=0.12,output=0
        voyage/voyage-multimodal-3	embedding	32000		input=0.12,output=0
        voyage/voyage-multimodal-3.5	embedding	32000		input=0.12,output=0	embedding_image_input
        wandb/JetBrains/Mellum2-12B-A2.5B-Instruct	chat	131000	131072	input=0.05,output=0.1		vision		2026-10-05
        wandb/MiniMaxAI/MiniMax-M3	chat	262000	262144	cache_read=0.05,input=0.23,output=0.96	prompt_caching,reasoning,vision
        wandb/OpenPipe/Qwen3-14B-Instruct	chat	32800	32768	input=0.05,output=0.22		vision		2026-10-05
        wandb/Qwen/Qwen3-30B-A3B-Instruct-2507	chat	262000	262144	input=0.1,output=0.3		vision		2026-10-05
        wandb/Qwen/Qwen3.5-35B-A3B	chat	262000	262144	input=0.25,output=1.25	reasoning,vision			2026-10-05
        wandb/Qwen/Qwen3.6-27B	chat	262000	262144	cache_read=0.12,input=0.6,output=3.6	prompt_caching,reasoning,vision			2026-10-05
        wandb/Qwen/Qwen3.6-35B-A3B	chat	262000	262144	input=0.25,output=1.25	reasoning,vision
        wandb/Qwen/Qwen3.8-27B	chat	262000	262144	cache_read=0.15,input=0.4,output=3	prompt_caching,reasoning,vision
        wandb/deepseek-ai/DeepSeek-V3.1	chat	128000	128000	input=0.55,output=1.65	reasoning
        wandb/deepseek-ai/DeepSeek-V4-Flash	chat	1049000	1048576	cache_read=0.07,input=0.14,output=0.28	prompt_caching,reasoning	vision		2026-10-05
        wandb/deepseek-ai/DeepSeek-V4-Flash-0731	chat	262000	262144	cache_read=0.07,input=0.13,output=0.28	prompt_caching,reasoning	vision
        wandb/deepseek-ai/DeepSeek-V4-Pro	chat	1049000	1048576	cache_read=0.2,input=1.15,output=2.55	prompt_caching,reasoning	vision		2026-10-05
        wandb/deepseek-ai/DeepSeek-V4-Pro-0813	chat	1049000		cache_read=0.044,input=1.31,output=3.96	prompt_caching,reasoning
        wandb/deepseek-ai/DeepSeek-V4.1-Flash	chat	1049000	1048576	cache_read=0.03,input=0.2,output=0.65	prompt_caching,reasoning,vision
        wandb/google/gemma-4-26B-A4B-it	chat	262000	262144	cache_read=0.05,input=0.1,output=0.3	function_calling,prompt_caching,reasoning,tool_choice,vision
        wandb/google/gemma-4-31B-it	chat	262000	262144	input=0.1,output=0.34	reasoning,vision
        wandb/ibm-granite/granite-4.1-8b	chat	131000	131072	input=0.05,output=0.1		vision		2026-10-05
        wandb/ibm-granite/granite-4.2-8b	chat	131000		cache_read=0.05,input=0.1,output=0.15	prompt_caching,reasoning
        wandb/meta-llama/Llama-3.1-70B-Instruct	chat	131000	128000	input=0.8,output=0.8		vision		2026-10-05
        wandb/meta-llama/Llama-3.1-8B-Instruct	chat	128000	128000	input=0.22,output=0.22
        wandb/meta-llama/Llama-3.3-70B-Instruct	chat	128000	128000	input=0.71,output=0.71
        wandb/moonshotai/Kimi-K2.5	chat	262144	262144	cache_read=0.1,input=0.6,output=3	function_calling,reasoning,response_schema,vision
        wandb/moonshotai/Kimi-K2.6	chat	262000	262144	cache_read=0.15,input=0.65,output=3.41	prompt_caching,reasoning,vision
        wandb/moonshotai/Kimi-K2.7-Code	chat	262000	262144	cache_read=0.15,input=0.71,output=3.5	prompt_caching,reasoning,vision
        wandb/nvidia/NVIDIA-Nemotron-3-Ultra-550B-A55B	chat	262000	262144	cache_read=0.1,input=0.5,output=2.15	prompt_caching,reasoning	vision
        wandb/nvidia/NVIDIA-Nemotron-3.5-Lightning-30B-A3B	chat	262000	262144	cache_read=0.04,input=0.07,output=0.2	prompt_caching,reasoning	vision
        wandb/nvidia/NVIDIA-Nemotron-3.5-Super-VL-120B-A12B	chat	1049000	943718	cache_read=0.05,input=0.25,output=1.5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        wandb/openai/gpt-oss-120b	chat	131000	131072	input=0.03,output=0.17	reasoning
        wandb/openai/gpt-oss-20b	chat	131000	131072	input=0.03,output=0.13	reasoning
        wandb/reflection/Beam-1.0-501B-A23B	chat	1049000		cache_read=0.1,input=1,output=3	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        wandb/zai-org/GLM-5.2	chat	262000	262144	cache_read=0.14,input=0.76,output=2.42	prompt_caching,reasoning	vision
        wandb/zai-org/GLM-5.3	chat	1049000		cache_read=0.19,input=1.2,output=4	function_calling,prompt_caching,reasoning,response_schema,tool_choice	vision
        wandb/zai-org/GLM-5.3-Flash	chat	1049000		cache_read=0.05,input=0.15,output=0.5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        watsonx/bigscience/mt0-xxl	chat	4096	4096	input=1.908,output=1.908		function_calling,parallel_function_calling,vision
        watsonx/bigscience/mt0-xxl-13b	chat	4096	4096	input=1.908,output=1.908		function_calling,parallel_function_calling,vision
        watsonx/core42/jais-13b-chat	chat	8192	8192	input=500,output=2000		function_calling,parallel_function_calling,vision
        watsonx/google/flan-t5-xl-3b	chat	8192	8192	input=0.6,output=0.6		function_calling,parallel_function_calling,vision
        watsonx/ibm/granite-13b-chat-v2	chat	8192	8192	input=0.6,output=0.6		function_calling,parallel_function_calling,vision
        watsonx/ibm/granite-13b-instruct-v2	chat	8192	8192	input=0.6,output=0.6		function_calling,parallel_function_calling,vision
        watsonx/ibm/granite-3-3-8b-instruct	chat	8192	8192	input=0.2,output=0.2	function_calling,parallel_function_calling	vision
        watsonx/ibm/granite-3-8b-instruct	chat	8192	1024	input=0.2,output=0.2	function_calling,prompt_caching,response_schema,system_messages,tool_choice	audio_input,audio_output,parallel_function_calling,vision
        watsonx/ibm/granite-4-h-small	chat	131072	131072	input=0.0636,output=0.265	function_calling,parallel_function_calling	vision
        watsonx/ibm/granite-guardian-3-2-2b	chat	8192	8192	input=0.1,output=0.1		function_calling,parallel_function_calling,vision
        watsonx/ibm/granite-guardian-3-3-8b	chat	8192	8192	input=0.2,output=0.2		function_calling,parallel_function_calling,vision
        watsonx/ibm/granite-ttm-1024-96-r2	chat	512	512	input=0.38,output=0.38		function_calling,parallel_function_calling,vision
        watsonx/ibm/granite-ttm-1536-96-r2	chat	512	512	input=0.38,output=0.38		function_calling,parallel_function_calling,vision
        watsonx/ibm/granite-ttm-512-96-r2	chat	512	512	input=0.38,output=0.38		function_calling,parallel_function_calling,vision
        watsonx/ibm/granite-vision-3-2-2b	chat	8192	8192	input=0.1,output=0.1	vision	function_calling,parallel_function_calling
        watsonx/meta-llama/llama-3-2-11b-vision-instruct	chat	128000	128000	input=0.35,output=0.35	function_calling,parallel_function_calling,vision
        watsonx/meta-llama/llama-3-2-1b-instruct	chat	128000	128000	input=0.1,output=0.1	function_calling,parallel_function_calling	vision
        watsonx/meta-llama/llama-3-2-3b-instruct	chat	128000	128000	input=0.15,output=0.15	function_calling,parallel_function_calling	vision
        watsonx/meta-llama/llama-3-2-90b-vision-instruct	chat	128000	128000	input=2,output=2	function_calling,parallel_function_calling,vision
        watsonx/meta-llama/llama-3-3-70b-instruct	chat	131072	131072	input=0.7526,output=0.7526	function_calling,parallel_function_calling	vision
        watsonx/meta-llama/llama-4-maverick-17b	chat	131072	8192	input=0.371,output=1.484	function_calling,parallel_function_calling	vision
        watsonx/meta-llama/llama-4-maverick-17b-128e-instruct-fp8	chat	131072	8192	input=0.371,output=1.484	function_calling,parallel_function_calling	vision
        watsonx/meta-llama/llama-guard-3-11b-vision	chat	128000	128000	input=0.35,output=0.35	vision	function_calling,parallel_function_calling
        watsonx/mistralai/mistral-large	chat	131072	16384	input=3,output=10	function_calling,prompt_caching,response_schema,system_messages,tool_choice	audio_input,audio_output,parallel_function_calling,vision
        watsonx/mistralai/mistral-medium-2505	chat	128000	128000	input=3,output=10	function_calling,parallel_function_calling	vision
        watsonx/mistralai/mistral-small-2503	chat	32000	32000	input=0.1,output=0.3	function_calling,parallel_function_calling	vision
        watsonx/mistralai/mistral-small-3-1-24b-instruct-2503	chat	131072	16384	input=0.106,output=0.318	function_calling,parallel_function_calling	vision
        watsonx/mistralai/pixtral-12b-2409	chat	128000	128000	input=0.35,output=0.35	vision	function_calling,parallel_function_calling
        watsonx/openai/gpt-oss-120b	chat	131072	131072	input=0.159,output=0.636		function_calling,parallel_function_calling,vision
        watsonx/sdaia/allam-1-13b-instruct	chat	8192	8192	input=1.8,output=1.8		function_calling,parallel_function_calling,vision
        watsonx/whisper-large-v3-turbo	audio_transcription
        xai/grok-4.20	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,cache_read.above_200000.batch=0.32,cache_read.batch=0.16,input=1.25,input.above_200000=2.5,input.above_200000.batch=2,input.batch=1,input_image=1.25,output=2.5,output.above_200000=5,output.above_200000.batch=4,output.batch=2	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        xai/grok-4.20-0309	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,cache_read.above_200000.batch=0.32,cache_read.batch=0.16,input=1.25,input.above_200000=2.5,input.above_200000.batch=2,input.batch=1,input_image=1.25,output=2.5,output.above_200000=5,output.above_200000.batch=4,output.batch=2	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        xai/grok-4.20-0309-non-reasoning	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,cache_read.above_200000.batch=0.32,cache_read.batch=0.16,input=1.25,input.above_200000=2.5,input.above_200000.batch=2,input.batch=1,input_image=1.25,output=2.5,output.above_200000=5,output.above_200000.batch=4,output.batch=2	function_calling,prompt_caching,response_schema,tool_choice,vision,web_search
        xai/grok-4.20-0309-reasoning	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,cache_read.above_200000.batch=0.32,cache_read.batch=0.16,input=1.25,input.above_200000=2.5,input.above_200000.batch=2,input.batch=1,input_image=1.25,output=2.5,output.above_200000=5,output.above_200000.batch=4,output.batch=2	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        xai/grok-4.20-beta	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,input_image=1.25,output=2.5,output.above_200000=5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        xai/grok-4.20-beta-0309	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,input_image=1.25,output=2.5,output.above_200000=5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        xai/grok-4.20-beta-0309-non-reasoning	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,input_image=1.25,output=2.5,output.above_200000=5	function_calling,prompt_caching,response_schema,tool_choice,vision,web_search
        xai/grok-4.20-beta-0309-reasoning	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,input_image=1.25,output=2.5,output.above_200000=5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        xai/grok-4.20-beta-latest	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,input_image=1.25,output=2.5,output.above_200000=5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        xai/grok-4.20-beta-latest-non-reasoning	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,input_image=1.25,output=2.5,output.above_200000=5	function_calling,prompt_caching,response_schema,tool_choice,vision,web_search
        xai/grok-4.20-beta-latest-reasoning	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,input_image=1.25,output=2.5,output.above_200000=5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        xai/grok-4.20-beta-non-reasoning	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,input_image=1.25,output=2.5,output.above_200000=5	function_calling,prompt_caching,response_schema,tool_choice,vision,web_search
        xai/grok-4.20-beta-reasoning	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,input_image=1.25,output=2.5,output.above_200000=5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        xai/grok-4.20-experimental-beta-0304	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,input_image=1.25,output=2.5,output.above_200000=5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        xai/grok-4.20-experimental-beta-0304-non-reasoning	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,input_image=1.25,output=2.5,output.above_200000=5	function_calling,prompt_caching,response_schema,tool_choice,vision,web_search
        xai/grok-4.20-experimental-beta-0304-reasoning	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,input_image=1.25,output=2.5,output.above_200000=5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        xai/grok-4.20-experimental-beta-latest	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,input_image=1.25,output=2.5,output.above_200000=5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        xai/grok-4.20-experimental-beta-non-reasoning-latest	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,input_image=1.25,output=2.5,output.above_200000=5	function_calling,prompt_caching,response_schema,tool_choice,vision,web_search
        xai/grok-4.20-experimental-beta-reasoning-latest	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,input_image=1.25,output=2.5,output.above_200000=5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        xai/grok-4.20-multi-agent	responses	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,cache_read.above_200000.batch=0.32,cache_read.batch=0.16,input=1.25,input.above_200000=2.5,input.above_200000.batch=2,input.batch=1,input_image=1.25,output=2.5,output.above_200000=5,output.above_200000.batch=4,output.batch=2	prompt_caching,reasoning,response_schema,vision,web_search	function_calling,tool_choice
        xai/grok-4.20-multi-agent-0309	responses	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,cache_read.above_200000.batch=0.32,cache_read.batch=0.16,input=1.25,input.above_200000=2.5,input.above_200000.batch=2,input.batch=1,input_image=1.25,output=2.5,output.above_200000=5,output.above_200000.batch=4,output.batch=2	prompt_caching,reasoning,response_schema,vision,web_search	function_calling,tool_choice
        xai/grok-4.20-multi-agent-beta-0309	responses	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,input_image=1.25,output=2.5,output.above_200000=5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        xai/grok-4.20-multi-agent-beta-latest	responses	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,input_image=1.25,output=2.5,output.above_200000=5	prompt_caching,reasoning,response_schema,vision,web_search	function_calling,tool_choice
        xai/grok-4.20-multi-agent-experimental-beta-0304	responses	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,input_image=1.25,output=2.5,output.above_200000=5	prompt_caching,reasoning,response_schema,vision,web_search	function_calling,tool_choice
        xai/grok-4.20-multi-agent-experimental-beta-latest	responses	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,input_image=1.25,output=2.5,output.above_200000=5	prompt_caching,reasoning,response_schema,vision,web_search	function_calling,tool_choice
        xai/grok-4.20-multi-agent-latest	responses	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,cache_read.above_200000.batch=0.32,cache_read.batch=0.16,input=1.25,input.above_200000=2.5,input.above_200000.batch=2,input.batch=1,input_image=1.25,output=2.5,output.above_200000=5,output.above_200000.batch=4,output.batch=2	prompt_caching,reasoning,response_schema,vision,web_search	function_calling,tool_choice
        xai/grok-4.20-non-reasoning	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,cache_read.above_200000.batch=0.32,cache_read.batch=0.16,input=1.25,input.above_200000=2.5,input.above_200000.batch=2,input.batch=1,input_image=1.25,output=2.5,output.above_200000=5,output.above_200000.batch=4,output.batch=2	function_calling,prompt_caching,response_schema,tool_choice,vision,web_search
        xai/grok-4.20-non-reasoning-gv2	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,input_image=1.25,output=2.5,output.above_200000=5	function_calling,prompt_caching,response_schema,tool_choice,vision,web_search
        xai/grok-4.20-non-reasoning-latest	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,cache_read.above_200000.batch=0.32,cache_read.batch=0.16,input=1.25,input.above_200000=2.5,input.above_200000.batch=2,input.batch=1,input_image=1.25,output=2.5,output.above_200000=5,output.above_200000.batch=4,output.batch=2	function_calling,prompt_caching,response_schema,tool_choice,vision,web_search
        xai/grok-4.20-reasoning	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,cache_read.above_200000.batch=0.32,cache_read.batch=0.16,input=1.25,input.above_200000=2.5,input.above_200000.batch=2,input.batch=1,input_image=1.25,output=2.5,output.above_200000=5,output.above_200000.batch=4,output.batch=2	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        xai/grok-4.20-reasoning-gv2	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,input=1.25,input.above_200000=2.5,input_image=1.25,output=2.5,output.above_200000=5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        xai/grok-4.20-reasoning-latest	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,cache_read.above_200000.batch=0.32,cache_read.batch=0.16,input=1.25,input.above_200000=2.5,input.above_200000.batch=2,input.batch=1,input_image=1.25,output=2.5,output.above_200000=5,output.above_200000.batch=4,output.batch=2	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        xai/grok-4.3	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,cache_read.above_200000.batch=0.32,cache_read.batch=0.16,input=1.25,input.above_200000=2.5,input.above_200000.batch=2,input.batch=1,input_image=1.25,output=2.5,output.above_200000=5,output.above_200000.batch=4,output.batch=2	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        xai/grok-4.3-latest	chat	1000000	1000000	cache_read=0.2,cache_read.above_200000=0.4,cache_read.above_200000.batch=0.32,cache_read.batch=0.16,input=1.25,input.above_200000=2.5,input.above_200000.batch=2,input.batch=1,input_image=1.25,output=2.5,output.above_200000=5,output.above_200000.batch=4,output.batch=2	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        xai/grok-4.5	chat	500000	500000	cache_read=0.3,cache_read.above_200000=0.6,input=2,input.above_200000=4,input_image=2,output=6,output.above_200000=12	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        xai/grok-4.5-latest	chat	500000	500000	cache_read=0.3,cache_read.above_200000=0.6,input=2,input.above_200000=4,input_image=2,output=6,output.above_200000=12	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        xai/grok-4.6	chat	500000	500000	cache_read=0.5,cache_read.above_200000=1,input=2,input.above_200000=4,input_image=2,output=6,output.above_200000=12	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        xai/grok-4.7	chat	500000	500000	cache_read=0.5,cache_read.above_200000=1,cache_read.above_200000.batch=0.8,cache_read.batch=0.4,input=2,input.above_200000=4,input.above_200000.batch=3.2,input.batch=1.6,input_image=2,output=6,output.above_200000=12,output.above_200000.batch=9.6,output.batch=4.8	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        xai/grok-build-0.1	chat	256000	256000	cache_read=0.2,cache_read.above_200000=0.4,input=1,input.above_200000=2,input_image=1,output=2,output.above_200000=4	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        xai/grok-build-latest	chat	500000	500000	cache_read=0.3,cache_read.above_200000=0.6,input=2,input.above_200000=4,input_image=2,output=6,output.above_200000=12	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision,web_search
        xai/grok-code-fast	chat	256000	256000	cache_read=0.2,cache_read.above_200000=0.4,input=1,input.above_200000=2,input_image=1,output=2,output.above_200000=4	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        xai/grok-code-fast-1	chat	256000	256000	cache_read=0.2,cache_read.above_200000=0.4,input=1,input.above_200000=2,input_image=1,output=2,output.above_200000=4	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision			2026-05-15
        xai/grok-code-fast-1-0825	chat	256000	256000	cache_read=0.2,cache_read.above_200000=0.4,input=1,input.above_200000=2,input_image=1,output=2,output.above_200000=4	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        xai/grok-imagine-image	image_generation
        xai/grok-imagine-image-2.0	image_generation
        xai/grok-imagine-image-2026-03-02	image_generation
        xai/grok-imagine-image-pro	image_generation							2026-05-15
        xai/grok-imagine-image-quality	image_generation							2026-11-02
        xai/grok-imagine-image-quality-20260403	image_generation							2026-11-02
        xai/grok-imagine-image-quality-latest	image_generation							2026-11-02
        xai/grok-imagine-video	video_generation
        xai/grok-imagine-video-1.5	video_generation
        xai/grok-imagine-video-1.5-2026-05-30	video_generation
        xai/grok-imagine-video-1.5-lite	video_generation
        xai/grok-imagine-video-1.5-preview	video_generation
        xai/grok-voice-2.0	realtime				audio_input,audio_output,function_calling
        xai/grok-voice-3.0	realtime				audio_input,audio_output,function_calling
        xai/grok-voice-latest	realtime				audio_input,audio_output,function_calling
        xai/grok-voice-transcribe-1.0	audio_transcription							2026-10-02
        xai/grok-voice-transcribe-2.0	audio_transcription
        xai/low/1024-x-1024/grok-imagine-image-2.0	image_generation						low/1024-x-1024/grok-imagine-image-2.0
        xiaomi_mimo/mimo-v2.6-flash	chat	1048576	131072	cache_read=0.0028,input=0.14,output=0.28	audio_input,function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice,video_input,vision
        xiaomi_mimo/mimo-v2.6-pro	chat	1048576	131072	cache_read=0.0036,input=0.435,output=0.87	audio_input,function_calling,prompt_caching,reasoning,response_schema,system_messages,tool_choice,video_input,vision
        you_com/search	search
        zai/glm-4-32b-0414-128k	chat	128000	32000	input=0.1,output=0.1	function_calling,tool_choice
        zai/glm-4.5	chat	128000	32000	input=0.6,output=2.2	function_calling,tool_choice
        zai/glm-4.5-air	chat	128000	32000	input=0.2,output=1.1	function_calling,tool_choice
        zai/glm-4.5-airx	chat	128000	32000	input=1.1,output=4.5	function_calling,tool_choice
        zai/glm-4.5-flash	chat	128000	32000	input=0,output=0	function_calling,tool_choice
        zai/glm-4.5-x	chat	128000	32000	input=2.2,output=8.9	function_calling,tool_choice
        zai/glm-4.5v	chat	128000	32000	input=0.6,output=1.8	function_calling,tool_choice,vision
        zai/glm-4.6	chat	200000	128000	cache_read=0.11,cache_write=0,input=0.6,output=2.2	function_calling,prompt_caching,reasoning,tool_choice
        zai/glm-4.7	chat	200000	128000	cache_read=0.11,cache_write=0,input=0.6,output=2.2	function_calling,prompt_caching,reasoning,tool_choice
        zai/glm-4.7-flash	chat	200000	128000	cache_read=0,cache_write=0,input=0,output=0	function_calling,prompt_caching,reasoning,tool_choice
        zai/glm-5	chat	200000	128000	cache_read=0.2,cache_write=0,input=1,output=3.2	function_calling,prompt_caching,reasoning,tool_choice
        zai/glm-5-code	chat	200000	128000	cache_read=0.3,cache_write=0,input=1.2,output=5	function_calling,prompt_caching,reasoning,tool_choice
        zai/glm-5.1	chat	200000	128000	cache_read=0.26,cache_write=0,input=1.4,output=4.4	function_calling,prompt_caching,reasoning,tool_choice
        zai/glm-5.2	chat	1000000	128000	cache_read=0.26,cache_write=0,input=1.4,output=4.4	function_calling,prompt_caching,reasoning,tool_choice
        zai/glm-5.3	chat	1000000	128000	cache_read=0.26,cache_write=0,input=1.4,output=4.4	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        zai/glm-5.3-flash	chat	1048576	128000	cache_read=0.03,cache_write=0,input=0.15,output=0.5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        zai/glm-5v-turbo	chat	200000	128000	cache_read=0.24,input=1.2,output=4	function_calling,prompt_caching,reasoning,tool_choice,vision
        zerogpu/LFM2.5-1.2B-Instruct	chat	32768	8192	input=0.02,output=0.05
        zerogpu/LFM2.5-1.2B-Thinking	chat	32768	8192	input=0.02,output=0.05
        zerogpu/deepseek-v4.1-flash	chat	1048576	65536	cache_read=0.003,input=0.3,output=1.2	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        zerogpu/glm-5.3-flash	chat	1048576	32768	cache_read=0.015,input=0.1,output=0.35	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        zerogpu/gpt-4.1-mini	chat	1047576	32768	cache_read=0.1,input=0.4,output=1.6	function_calling,prompt_caching,response_schema,tool_choice
        zerogpu/gpt-5.4-nano	chat	272000	128000	cache_read=0.02,input=0.2,output=1.25	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        zerogpu/gpt-5.6-luna	chat	272000	128000	cache_read=0.2,input=0.2,output=1.2	function_calling,prompt_caching,reasoning,response_schema,tool_choice
        zerogpu/gpt-6-luna	chat	272000	128000	cache_read=0.01,input=0.1,output=0.5	function_calling,prompt_caching,reasoning,response_schema,tool_choice,vision
        zerogpu/gpt-oss-120b	chat	128000	32768	cache_read=0.03,input=0.15,output=0.6	function_calling,reasoning,response_schema,tool_choice
        zerogpu/llama-3.1-8b-instruct-fast	chat	131072	8192	cache_read=0.025,input=0.15,output=0.28	function_calling,response_schema,tool_choice
        zerogpu/llama-3.2-3b-instruct-fast	chat	131072	8192	cache_read=0.025,input=0.05,output=0.3
        zerogpu/qwen3-30b-a3b-fp8	chat	32768	16384	cache_read=0.05,input=0.1,output=0.45	function_calling,reasoning,response_schema,tool_choice
        zerogpu/qwen3.6-35b-a3b	chat	262144	16384	cache_read=0.2,input=0.2,output=1.5	function_calling,reasoning,response_schema,tool_choice,vision
        """#
}
