using System.Globalization;
using System.Text;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Answering.ShortAnswers.Spans;
using DiplomacyBot.Language.Dates;

namespace DiplomacyBot.Answering.Answers;

/// <summary>Puts chosen sentences into Vietnamese words: the short answer first, then each quote with its outlet and date.</summary>
internal static class AnswerComposer
{
    /// <summary>Kinds whose short answers can contradict each other.</summary>
    private static readonly HashSet<AnswerKind> Comparable = [AnswerKind.Who, AnswerKind.When, AnswerKind.HowMany, AnswerKind.Where];

    /// <summary>In front of a short answer that is not sure; no part of what the coverage says.</summary>
    public const string Likely = "Có thể là ";

    /// <summary>Sources contradict each other only where both short answers are this sure.</summary>
    private const double SureAnswer = 0.8;

    private const double SureCoverage = 0.8;

    /// <summary>Two sources disagree only when the second is nearly as good as the first.</summary>
    private const double NearlyAsGood = 0.2;

    /// <param name="question">The question.</param>
    /// <param name="chosen">The sentences to be shown, best first; at least one.</param>
    /// <param name="span">The likeliest run among them; null where none may be an answer.</param>
    public static (string Text, string? ShortAnswer) Compose(AnalysedQuestion question, IReadOnlyList<EvidenceSentence> chosen, FoundSpan? span)
    {
        var text = new StringBuilder();
        string? shortAnswer;
        if (question.AsksPublication && Published(chosen[0].Article.Article) is { } published)
        {
            shortAnswer = published;
            text.Append("Bài này được đăng ").Append(Precision(chosen[0].Article.Article)).Append(published).Append(" [1].");
        }
        else if (Disagreement(question, chosen) is { Count: > 1 } versions)
        {
            shortAnswer = ShortAnswerChoice.In(question, chosen[versions[0]]);
            text.Append("Các bài viết nêu khác nhau: ");
            text.AppendJoin("; ", versions.Select(v => $"{ShortAnswerChoice.In(question, chosen[v])} ({Byline(chosen[v].Article.Article)}) [{v + 1}]")).Append('.');
        }
        else
        {
            var parts = ShortAnswerChoice.Of(question, chosen, span);
            shortAnswer = parts.Count == 0 ? null : string.Join(", ", parts.Select(p => p.Text));
            text.Append(ShortAnswerTrust.IsSure(parts, chosen, span) ? Capitalised(Cited(parts)) : Likely + Cited(parts));
        }

        for (var i = 0; i < chosen.Count; i++)
        {
            text.Append(text.Length > 0 ? "\n\n" : "").Append(Attribution(chosen[i].Article.Article)).Append(": ").Append(Quoted(chosen[i].Quote)).Append(CultureInfo.InvariantCulture, $" [{i + 1}]");
        }

        return (text.ToString(), shortAnswer);
    }

    /// <summary>"VTC News, 19/4/2021", as far as known.</summary>
    public static string Byline(SourceArticle article)
    {
        var outlet = article.Outlet is { } name ? ShownName.Outlet(name) : $"bài “{ShownName.Title(article.Title, 80)}”";
        return Published(article) is { } date ? $"{outlet}, {date}" : outlet;
    }

    private static string Attribution(SourceArticle article)
    {
        var also = article.AlsoIn.Count switch { 0 => "", <= 2 => $" (cũng đăng trên {string.Join(", ", article.AlsoIn.Select(ShownName.Outlet))})", var n => $" (cũng đăng trên {n} báo khác)" };
        return $"Theo {Byline(article)}{also}";
    }

    private static string? Published(SourceArticle article) =>
        article.PublishedOn is { } on ? VietnameseDate.Show(on, article.PublishedPrecision ?? DatePrecision.Day) : null;

    private static string Precision(SourceArticle article) => article.PublishedPrecision is null or DatePrecision.Day ? article.PublishedInferred ? "khoảng ngày " : "ngày " : "";

    /// <summary>"Manila, ngày 3/11 [1].", each run of parts from one sentence with its number.</summary>
    private static string Cited(IReadOnlyList<ShortAnswerPart> parts)
    {
        var text = new StringBuilder();
        for (var p = 0; p < parts.Count; p++)
        {
            text.Append(p == 0 ? "" : ", ").Append(parts[p].Text);
            if (p + 1 == parts.Count || parts[p + 1].Sentence != parts[p].Sentence)
            {
                text.Append(CultureInfo.InvariantCulture, $" [{parts[p].Sentence + 1}]");
            }
        }

        return text.Append(parts.Count > 0 ? "." : "").ToString();
    }

    /// <summary>Indexes of chosen sentences of different articles whose short answers differ though both answer about equally well; newest first.</summary>
    private static List<int>? Disagreement(AnalysedQuestion question, IReadOnlyList<EvidenceSentence> chosen)
    {
        if (question.Kinds.Count != 1 || question.Gaps.Count > 1 || !Comparable.Contains(question.Kinds[0]))
        {
            return null;
        }

        var versions = new List<(int Index, string Value)>();
        for (var i = 0; i < chosen.Count; i++)
        {
            var equal = chosen[i].Coverage >= SureCoverage && chosen[i].Score >= chosen[0].Score - NearlyAsGood;
            if (equal && !versions.Exists(v => chosen[v.Index].Article.Article.Id == chosen[i].Article.Article.Id) && chosen[i].ShortAnswers is [{ Score: >= SureAnswer } answer, ..] && AnswerValue.Of(chosen[i], answer) is var value
                && !versions.Any(v => v.Value.Contains(value, StringComparison.Ordinal) || value.Contains(v.Value, StringComparison.Ordinal)))
            {
                versions.Add((i, value));
            }
        }

        return [.. versions.Select(v => v.Index).OrderByDescending(i => chosen[i].Article.Article.PublishedOn)];
    }

    private static string Quoted(string quote) => quote.Contains('“', StringComparison.Ordinal) || quote.Contains('"', StringComparison.Ordinal) ? $"«{quote}»" : $"“{quote}”";

    private static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
