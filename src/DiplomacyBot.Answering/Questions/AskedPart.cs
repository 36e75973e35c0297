using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DiplomacyBot.Answering.Grounding;
using DiplomacyBot.Language.Normalization;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Questions;

/// <summary>
/// What of a message asks. Markup and sentences that give orders to a model are no part of a question: taken for words of it, they would only hide that the coverage answers the rest.
/// </summary>
internal static partial class AskedPart
{
    /// <summary>How many times as long as typed a message may become.</summary>
    private const int LargestGrowth = 2;

    private static readonly PhraseMatcher<AnswerKind> Asking = new(QuestionWords.Asking);

    /// <summary>The message without them; all of it where nothing else asks.</summary>
    public static string Of(string message)
    {
        // Characters without width, which copying from pages and chats leaves behind words, would part words that belong together.
        var visible = OfOneWidth(string.Concat(message.Where(static c => char.GetUnicodeCategory(c) != UnicodeCategory.Format))).Trim();
        var text = visible.Contains('<', StringComparison.Ordinal) ? Spaces().Replace(Tags().Replace(Scripts().Replace(visible, " "), " "), " ").Trim() : visible;
        var parts = Ends().Split(text).Where(static p => p.Length > 0).ToList();
        if (!parts.Exists(InstructionText.Is))
        {
            return text.Length > 0 ? text : visible;
        }

        var kept = parts.Select(static part => Role().Replace(part, "")).Where(static part => part.Length > 0 && !InstructionText.Is(part)).ToList();
        return kept.Exists(Asks) ? string.Join(' ', kept) : text;
    }

    /// <summary>
    /// Letters of every width and style as the plain ones that articles have (ＫＫ Ｐａｒｋ, 𝗞𝗞 𝗣𝗮𝗿𝗸), in compatibility form (Unicode Standard Annex 15). What is no character has none:
    /// halves of surrogate pairs become replacement characters, noncharacters go.
    /// </summary>
    private static string OfOneWidth(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var plain = string.Concat(text.EnumerateRunes().Where(static r => !IsNoncharacter(r.Value)).Select(static r => r.ToString())).Normalize(NormalizationForm.FormKC);

        // Signs that stand for whole phrases (U+FDFA for four words) would make a short message a huge one.
        return plain.Length <= LargestGrowth * text.Length ? plain : text;
    }

    private static bool IsNoncharacter(int value) => (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;

    private static bool Asks(string part)
    {
        var keys = SyllableReader.Read(part).Select(static s => s.Key).ToArray();
        return part.Contains('?', StringComparison.Ordinal) || Asking.All(keys, Folding.IsAccentless(part)).Any();
    }

    [GeneratedRegex(@"<(script|style)\b.*?(</\1[^>]*>|$)", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scripts();

    [GeneratedRegex(@"</?[a-zA-Z!][^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<=[.!?…])\s+|[\r\n]+", RegexOptions.CultureInvariant)]
    private static partial Regex Ends();

    [GeneratedRegex(@"^\W*(system|assistant|user|hệ thống|trợ lý|người dùng)\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Role();
}
