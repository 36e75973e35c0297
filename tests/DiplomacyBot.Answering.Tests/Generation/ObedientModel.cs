using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace DiplomacyBot.Answering.Tests.Generation;

/// <summary>A chat model that does whatever any text it reads tells it to, the worst reader of prompts there can be.</summary>
internal static partial class ObedientModel
{
    /// <summary>The good answer, and before it everything that something it read told it to write.</summary>
    public static ScriptedModel With(string otherwise) => new()
    {
        Answer = (messages, _) => ScriptedModel.Whole(Obey(messages) + otherwise),
        Repair = messages => Obey(messages) is { Length: > 0 } said ? said : "BỎ",
        Rewrite = Obey,
    };

    public static string Obey(IReadOnlyList<ChatMessage> messages) =>
        string.Concat(messages.Where(m => m.Role == ChatRole.User).SelectMany(m => Order().Matches(m.Text)).Select(m => m.Groups["say"].Value.Trim() + " "));

    [GeneratedRegex(@"(?:(?:hãy|phải|chỉ) (?:trả lời|viết|nói|in ra)(?: rằng)?|(?:say|write|output|answer)(?: exactly)?)\s*:?\s*(?<say>[^\n═]{3,200}?[.!?](?:\s*\[\d+\])?)(?=\s|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Order();
}
