/// What a price is for, in the table's word and in LiteLLM's.
///
/// The table's word is a base with a threshold and a tier after it: `input.above_200000.priority` is LiteLLM's
/// `input_cost_per_token_above_200k_tokens_priority`. Prices of other units than tokens have a word of their own.
package struct PriceKind: Sendable, Hashable {
    /// The table's word.
    let name: String
    /// LiteLLM's field.
    let liteLLMName: String
    let isPerToken: Bool

    /// The kind of a table's word; nil for words that LiteLLM has no field for.
    init?(tokens name: String) {
        guard let known = Self.byTokenName[name] ?? Self.composed(name) else { return nil }
        self.init(name: name, liteLLMName: known, isPerToken: true)
    }

    init?(units name: String) {
        guard let field = Self.byUnitName[name] else { return nil }
        self.init(name: name, liteLLMName: field, isPerToken: false)
    }

    /// The kind of a field of LiteLLM's price map; nil when it is no price that we know.
    package init?(liteLLMName field: String) {
        if let name = Self.unitFields[field] {
            self.init(name: name, liteLLMName: field, isPerToken: false)
            return
        }
        guard
            let (stem, base) = Self.bases.lazy.filter({ field.hasPrefix($0.field) })
                .max(by: { $0.field.utf8.count < $1.field.utf8.count })
        else { return nil }
        var rest = field.dropFirst(stem.utf8.count)
        var name = base
        if rest.hasPrefix("_above_") {
            let digits = rest.dropFirst(7).prefix { $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(7 + digits.utf8.count)
            guard let count = Int(digits) else { return nil }
            let isThousands = rest.hasPrefix("k")
            if isThousands { rest = rest.dropFirst() }
            guard rest.hasPrefix("_tokens"), count < 1_000_000_000 else { return nil }
            rest = rest.dropFirst(7)
            name += ".above_\(isThousands ? count * 1000 : count)"
        }
        if !rest.isEmpty {
            guard rest.hasPrefix("_"), let tier = Self.tierNames[String(rest.dropFirst())] else {
                return nil
            }
            name += ".\(tier)"
        }
        self.init(name: name, liteLLMName: field, isPerToken: true)
    }

    private init(name: String, liteLLMName: String, isPerToken: Bool) {
        self.name = name
        self.liteLLMName = liteLLMName
        self.isPerToken = isPerToken
    }

    /// The field of a word with threshold or tier.
    private static func composed(_ name: String) -> String? {
        let parts = name.split(separator: ".").map(String.init)
        guard let base = parts.first, var field = byTokenName[base] else { return nil }
        for part in parts.dropFirst() {
            if part.hasPrefix("above_"), let count = Int(part.dropFirst(6)) {
                field +=
                    count.isMultiple(of: 1000)
                    ? "_above_\(count / 1000)k_tokens" : "_above_\(count)_tokens"
            } else if let tier = tierNames.first(where: { $0.value == part })?.key {
                field += "_\(tier)"
            } else {
                return nil
            }
        }
        return field
    }

    /// LiteLLM's fields for prices per token, without thresholds and tiers.
    package static var liteLLMNames: [String] { bases.map(\.field) }

    /// The bases that take thresholds and tiers.
    private static let bases: [(field: String, name: String)] = [
        ("input_cost_per_token", "input"),
        ("output_cost_per_token", "output"),
        ("cache_read_input_token_cost", "cache_read"),
        ("cache_creation_input_token_cost", "cache_write"),
        ("cache_creation_input_token_cost_above_1hr", "cache_write_1h"),
        ("cache_creation_input_token_cost_above_12hr", "cache_write_12h"),
        ("cache_read_input_audio_token_cost", "cache_read_audio"),
        ("cache_read_input_image_token_cost", "cache_read_image"),
        ("cache_creation_input_audio_token_cost", "cache_write_audio"),
        ("input_cost_per_token_cache_hit", "input_cache_hit"),
        ("explicit_cache_read_input_token_cost", "cache_read_explicit"),
        ("output_cost_per_reasoning_token", "output_reasoning"),
        ("input_cost_per_audio_token", "input_audio"),
        ("output_cost_per_audio_token", "output_audio"),
        ("input_cost_per_image_token", "input_image"),
        ("output_cost_per_image_token", "output_image"),
        ("input_cost_per_video_token", "input_video"),
        ("output_cost_per_video_token", "output_video"),
        ("citation_cost_per_token", "citation"),
        ("input_dbu_cost_per_token", "input_dbu"),
        ("output_dbu_cost_per_token", "output_dbu"),
    ]

    private static let byTokenName = Dictionary(
        uniqueKeysWithValues: bases.map { ($0.name, $0.field) })

    /// LiteLLM's suffixes and the table's words for them.
    private static let tierNames = [
        "batches": "batch", "flex": "flex", "priority": "priority", "balanced": "balanced",
        "ultrafast": "ultrafast", "decisions": "decisions",
    ]

    private static let byUnitName = Dictionary(
        unitFields.map { ($0.value, $0.key) }, uniquingKeysWith: min)

    /// LiteLLM's fields for prices of other units than tokens.
    private static let unitFields: [String: String] = [
        "annotation_cost_per_page": "annotation.page",
        "annotation_cost_per_page_batches": "annotation.page.batch",
        "code_interpreter_cost_per_session": "code_interpreter.session",
        "cost_per_second": "second",
        "google_maps_grounding_cost_per_query": "maps_grounding.query",
        "input_cost_per_audio_per_second": "input.audio_second",
        "input_cost_per_audio_per_second_above_128k_tokens": "input.audio_second.above_128000",
        "input_cost_per_character": "input.character",
        "input_cost_per_character_above_128k_tokens": "input.character.above_128000",
        "input_cost_per_image": "input.image",
        "input_cost_per_image_above_128k_tokens": "input.image.above_128000",
        "input_cost_per_pixel": "input.pixel",
        "input_cost_per_query": "query",
        "input_cost_per_request": "request",
        "input_cost_per_second": "input.second",
        "input_cost_per_text_message": "text_message",
        "input_cost_per_video_per_second": "input.video_second",
        "input_cost_per_video_per_second_above_128k_tokens": "input.video_second.above_128000",
        "input_cost_per_video_per_second_above_15s_interval": "input.video_second.above_15s",
        "input_cost_per_video_per_second_above_8s_interval": "input.video_second.above_8s",
        "ocr_cost_per_credit": "ocr.credit",
        "ocr_cost_per_page": "ocr.page",
        "ocr_cost_per_page_batches": "ocr.page.batch",
        "output_cost_per_character": "output.character",
        "output_cost_per_character_above_128k_tokens": "output.character.above_128000",
        "output_cost_per_image": "output.image",
        "output_cost_per_image_0.5K": "output.image.0.5k",
        "output_cost_per_image_1024": "output.image.1024",
        "output_cost_per_image_1536": "output.image.1536",
        "output_cost_per_image_1K": "output.image.1k",
        "output_cost_per_image_2K": "output.image.2k",
        "output_cost_per_image_4K": "output.image.4k",
        "output_cost_per_image_512": "output.image.512",
        "output_cost_per_pixel": "output.pixel",
        "output_cost_per_second": "output.second",
        "output_cost_per_second_1080p": "output.second.1080p",
        "output_cost_per_second_2k": "output.second.2k",
        "output_cost_per_second_480p": "output.second.480p",
        "output_cost_per_second_4k": "output.second.4k",
        "output_cost_per_second_720p": "output.second.720p",
        "output_cost_per_second_768p": "output.second.768p",
        "output_cost_per_video_per_second": "output.video_second",
    ]
}
