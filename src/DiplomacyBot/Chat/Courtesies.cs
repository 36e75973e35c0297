using System.Collections.Frozen;
using System.Text.RegularExpressions;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Chat;

/// <summary>Greetings and thanks ask nothing: telling their writer that the coverage holds no answer would be absurd. They are read whole, so no question is taken for one.</summary>
internal static partial class Courtesies
{
    private static readonly FrozenSet<string> Greetings =
        FrozenSet.Create(StringComparer.Ordinal, "chao", "chao ban", "chao bot", "chao em", "chao anh", "chao chi", "xin chao", "xin chao ban", "xin chao bot", "alo", "hello", "hi");

    private static readonly FrozenSet<string> Thanks =
        FrozenSet.Create(StringComparer.Ordinal, "cam on", "cam on ban", "cam on bot", "cam on em", "cam on nhieu", "cam on ban nhieu", "cam on rat nhieu", "xin cam on", "thanks", "thank you", "tks");

    private static readonly FrozenSet<string> Farewells = FrozenSet.Create(StringComparer.Ordinal, "tam biet", "tam biet ban", "chao tam biet", "bye", "hen gap lai");

    private static readonly FrozenSet<string> Introductions =
        FrozenSet.Create(StringComparer.Ordinal, "ban la ai", "ban ten gi", "ban ten la gi", "bot la ai", "ban lam duoc gi", "ban giup duoc gi", "ban co the lam gi", "may la ai", "who are you");

    /// <summary>What is said in return; null when the text is none.</summary>
    public static string? Reply(string text)
    {
        var words = string.Join(' ', Words().Matches(Folding.Fold(text).ToLowerInvariant()).Select(static m => m.Value));
        return Greetings.Contains(words) ? ChatTexts.Greeting : Thanks.Contains(words) ? ChatTexts.YouAreWelcome : Farewells.Contains(words) ? ChatTexts.Farewell : Introductions.Contains(words) ? ChatTexts.Introduction : null;
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
