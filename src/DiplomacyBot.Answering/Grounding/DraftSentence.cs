using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DiplomacyBot.Answering.Grounding;

/// <summary>A sentence as a model wrote it, cleaned, with its citation numbers taken out.</summary>
internal sealed partial record DraftSentence
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("<>[]{}【】`|\\^~!*:@&");

    /// <summary>The sentence without citation numbers.</summary>
    public required string Text { get; init; }

    /// <summary>Its citation numbers: where in <see cref="Text"/> they stand, and which.</summary>
    public required IReadOnlyList<(int At, int Number)> Marks { get; init; }

    /// <summary>True when something is left that a client could take for a link, an image, a tag or a table.</summary>
    public required bool HasMarkup { get; init; }

    /// <summary>Reads what the model wrote. Emphasis, list marks and characters without width are removed; links and tags are left for <see cref="HasMarkup"/> to tell.</summary>
    public static DraftSentence Read(string written)
    {
        var clean = Decoration().Replace(Visible(written), "");
        var (text, marks, at) = (new StringBuilder(clean.Length), new List<(int, int)>(), 0);
        foreach (Match match in Mark().Matches(clean))
        {
            text.Append(clean, at, match.Index - at);
            at = match.Index + match.Length;
            while (text.Length > 0 && text[^1] == ' ')
            {
                text.Length--;
            }

            marks.AddRange(Number().Matches(match.Value).Select(n => (text.Length, int.TryParse(n.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)));
        }

        text.Append(clean, at, clean.Length - at);
        var plain = text.ToString().TrimEnd();
        return new DraftSentence { Text = plain, Marks = [.. marks.Select(m => (Math.Min(m.Item1, plain.Length), m.Item2))], HasMarkup = MayHoldMarkup(plain) && Markup().IsMatch(plain) };
    }

    /// <summary>Whether a sign is there without which <see cref="Markup"/> fits nothing: most sentences have none but the full stop at their end.</summary>
    private static bool MayHoldMarkup(string text) => text.AsSpan().ContainsAny(Signs) || text.AsSpan(0, Math.Max(0, text.Length - 1)).Contains('.');

    /// <summary>The sentence with its marks put back under other numbers; a mark that has none is left out.</summary>
    /// <param name="positions">For each number the model used, the numbers readers see.</param>
    public string Numbered(Func<int, IReadOnlyList<int>> positions)
    {
        var (result, at) = (new StringBuilder(Text.Length + 16), 0);
        foreach (var place in Marks.GroupBy(m => m.At).OrderBy(g => g.Key))
        {
            result.Append(Text, at, place.Key - at);
            at = place.Key;
            var shown = place.SelectMany(m => positions(m.Number)).Distinct().Order().ToList();
            if (shown.Count > 0)
            {
                result.Append(' ').AppendJoin("", shown.Select(n => $"[{n}]"));
            }
        }

        return result.Append(Text, at, Text.Length - at).ToString();
    }

    /// <summary>One line, without control characters and characters that have no width.</summary>
    private static string Visible(string written) => Spaces().Replace(PlainText.Visible(written), " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    // Emphasis, code marks, headings, list marks, quotation marks of mails at the start.
    [GeneratedRegex(@"\*\*|__|(?<!\p{L})\*(?=\S)|(?<=\S)\*(?!\p{L})|^(?:#{1,6} |[-*•–] |\d{1,2}[.)] |> )+", RegexOptions.CultureInvariant)]
    private static partial Regex Decoration();

    [GeneratedRegex(@"\[\s*[0-9]+(?:\s*[,;]\s*[0-9]+)*\s*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    // Brackets of all sorts that links and tags are made of, addresses with and without a scheme, code and table marks, entities.
    [GeneratedRegex(@"[<>\[\]{}【】`|\\^~]|!\(|\*|://|www\.|\b(?:https?|ftp|mailto|javascript|data|file|tel):|(?-i:[A-Za-z0-9-]\.[a-z]{2,}(?![\p{L}.]))|\S@\S|&(?:#\w+|\w+);", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Markup();
}
