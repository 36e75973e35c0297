using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DiplomacyBot.Answering.Answers;

namespace DiplomacyBot.Storage.Feedback;

/// <summary>Citations as they are kept; no reflection at run time.</summary>
[JsonSerializable(typeof(IReadOnlyList<Citation>))]
internal sealed partial class FeedbackJson : JsonSerializerContext
{
    private static readonly FeedbackJson Compact = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(IReadOnlyList<Citation> citations) => JsonSerializer.Serialize(citations, Compact.IReadOnlyListCitation);

    public static IReadOnlyList<Citation> Read(string json) => JsonSerializer.Deserialize(json, Compact.IReadOnlyListCitation) ?? [];
}
