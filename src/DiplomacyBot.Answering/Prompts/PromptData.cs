using DiplomacyBot.Answering.Grounding;

namespace DiplomacyBot.Answering.Prompts;

/// <summary>Makes text of others fit to stand in a prompt as data.</summary>
internal static class PromptData
{
    /// <summary>
    /// One line without invisible characters, without brackets that citation numbers, tags and fences are made of, and no longer than <paramref name="longest"/> UTF-16 units
    /// (cut at a space where there is one).
    /// </summary>
    public static string Line(string text, int longest)
    {
        var line = string.Join(' ', PlainText.Visible(text).Split([' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
            .Replace('<', '‹').Replace('>', '›').Replace('[', '(').Replace(']', ')').Replace('═', '=').Replace('{', '(').Replace('}', ')');
        if (line.Length <= longest)
        {
            return line;
        }

        var cut = line.LastIndexOf(' ', longest - 1);
        return string.Concat(line.AsSpan(0, cut > longest / 2 ? cut : char.IsHighSurrogate(line[longest - 2]) ? longest - 2 : longest - 1), "…");
    }
}
