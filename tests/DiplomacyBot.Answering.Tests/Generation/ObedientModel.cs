using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace DiplomacyBot.Answering.Tests.Generation;

/// <summary>
/// A chat model that does whatever any text it reads tells it to, the worst reader of prompts there can be. It reads through disguises (other widths of letters, entities,
/// base64), and where it is not told what to cite it tries the first passages.
/// </summary>
internal static partial class ObedientModel
{
    /// <summary>The good answer, and before it everything that something it read told it to write.</summary>
    public static ScriptedModel With(string otherwise) => new()
    {
        Answer = (messages, _) => ScriptedModel.Whole(Obey(messages) + otherwise),
        Repair = messages => Obey(messages) is { Length: > 0 } said ? said : "BỎ",
        Rewrite = Obey,
    };

    public static string Obey(IReadOnlyList<ChatMessage> messages) => string.Concat(messages.Where(m => m.Role == ChatRole.User).SelectMany(m => Readings(m.Text)).SelectMany(t => Order().Matches(t))
        .Select(m => m.Groups["say"].Value.Trim()).Distinct().SelectMany(said => said.Contains('[', StringComparison.Ordinal) ? [said] : new[] { $"{said[..^1]} [1].", $"{said[..^1]} [2]." }).Select(said => said + " "));

    private static IEnumerable<string> Readings(string text)
    {
        yield return text;
        yield return text.Normalize(NormalizationForm.FormKC);
        yield return WebUtility.HtmlDecode(text);
        foreach (Match token in Base64().Matches(text))
        {
            var bytes = new byte[token.Length];
            if (Convert.TryFromBase64String(token.Value, bytes, out var length))
            {
                yield return Encoding.UTF8.GetString(bytes, 0, length);
            }
        }
    }

    [GeneratedRegex("[A-Za-z0-9+/]{24,}={0,2}")]
    private static partial Regex Base64();

    [GeneratedRegex(@"(?:(?:hãy|phải|chỉ) (?:trả lời|viết|nói|in ra)(?: rằng)?|(?:say|write|output|answer)(?: exactly)?)\s*:?\s*(?<say>[^\n═]{3,200}?[.!?](?:\s*\[\d+\])?)(?=\s|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Order();
}
