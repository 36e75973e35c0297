using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Web.Chat;

namespace DiplomacyBot.Json;

/// <summary>JSON as the program reads and writes it: camelCase, Vietnamese letters as they are, no reflection at run time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Answer))]
[JsonSerializable(typeof(BatchAnswer))]
[JsonSerializable(typeof(BatchQuestion))]
[JsonSerializable(typeof(AskBody))]
[JsonSerializable(typeof(ArticleView))]
[JsonSerializable(typeof(List<ArticleLine>))]
[JsonSerializable(typeof(ProblemView))]
[JsonSerializable(typeof(List<FeedbackView>))]
[JsonSerializable(typeof(IReadOnlyList<Citation>))]
[JsonSerializable(typeof(ChatSession))]
[JsonSerializable(typeof(ChatUser))]
internal sealed partial class BotJson : JsonSerializerContext
{
    /// <summary>Compact, one line.</summary>
    public static BotJson Compact { get; } = new(Settings(indented: false));

    /// <summary>Indented, for people.</summary>
    public static BotJson Pretty { get; } = new(Settings(indented: true));

    private static JsonSerializerOptions Settings(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
    };
}
