using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.ShortAnswers.Spans;
using DiplomacyBot.Language.Syllables;

namespace DiplomacyBot.Answering.Answers;

/// <summary>Whether a short answer is stated, or only offered: "Có thể là …".</summary>
internal static class ShortAnswerTrust
{
    /// <summary>Of what fits the kind asked for this well, and of runs of which this much agreement is to be expected, four in five are right; of all others less than half (docs/quality.md).</summary>
    private const double SureFit = 0.85;

    private const double SureAgreement = 0.7;

    /// <summary>So much of the likeliest run and what is shown must be the same, as F1 over syllables.</summary>
    private const double SameRun = 0.5;

    /// <summary>Whether each part is sure by its form or as the likeliest run.</summary>
    public static bool IsSure(IReadOnlyList<ShortAnswerPart> parts, IReadOnlyList<EvidenceSentence> chosen, FoundSpan? span)
    {
        var run = span is { Agreement: >= SureAgreement } ? chosen[span.Sentence].Article.Article.Text[span.Start..span.End] : "";
        return parts.All(part => IsRead(part, chosen) || Agreement(part.Text, run) >= SameRun);
    }

    private static bool IsRead(ShortAnswerPart part, IReadOnlyList<EvidenceSentence> chosen) =>
        chosen.Any(s => s.ShortAnswers.Any(a => a.Score >= SureFit && ShortAnswerText.Of(s.Article.Article.Text[a.Start..a.End]) == part.Text));

    private static double Agreement(string text, string run)
    {
        var (shown, likely) = (Keys(text), Keys(run));
        var left = new List<string>(likely);
        var shared = shown.Count(left.Remove);
        return shared == 0 ? 0 : 2.0 * shared / (shown.Count + likely.Count);
    }

    private static List<string> Keys(string text) => [.. SyllableReader.Read(text).Select(static s => s.Key)];
}
