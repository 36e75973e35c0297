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

    /// <summary>Below this something of the kind asked for is taken only as one run of the sentences among all.</summary>
    private const double LeastAnswer = 0.9;

    /// <summary>The same for what is seldom mistaken.</summary>
    private const double LeastOfPeopleAndDates = 0.5;

    private const double LeastOfNumbers = 0.55;

    private const double LeastOfPlaces = 0.6;

    private const double LeastOfOneOfAClass = 0.75;

    /// <summary>A run of which less agreement is to be expected is a guess and not shown: the quotes speak for themselves.</summary>
    private const double LeastAgreement = 0.15;

    /// <summary>Without a clear lead of another sentence the first one gives the short answer.</summary>
    private const double FirstComesFirst = 0.3;

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
            shortAnswer = ShortText(chosen[versions[0]], question);
            text.Append("Các bài viết nêu khác nhau: ");
            text.AppendJoin("; ", versions.Select(v => $"{ShortText(chosen[v], question)} ({Byline(chosen[v].Article.Article)}) [{v + 1}]")).Append('.');
        }
        else
        {
            // The best sentence may tell of the event and the next one who, when or how many.
            var telling = Enumerable.Range(0, chosen.Count).Where(i => ShortText(chosen[i], question) is not null)
                .OrderByDescending(i => chosen[i].Score + (i == 0 ? FirstComesFirst : 0)).ThenBy(i => i).FirstOrDefault();
            shortAnswer = ShortText(chosen[telling], question);
            if (shortAnswer is null)
            {
                (telling, shortAnswer) = Cut(question, chosen, span);
            }

            if (shortAnswer is not null)
            {
                text.Append(Capitalised(shortAnswer)).Append(CultureInfo.InvariantCulture, $" [{telling + 1}].");
            }
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

    private static string? ShortText(EvidenceSentence sentence, AnalysedQuestion question)
    {
        var parts = question.Kinds
            .SelectMany(k => sentence.ShortAnswers.Where(a => a.Kind == k && a.Score >= LeastOf(k)).Take(1))
            .DistinctBy(a => (a.Start, a.End))
            .Select(a => ShortAnswerText.Of(sentence.Article.Article.Text[a.Start..a.End]))
            .Where(t => t.Length > 0)
            .ToList();
        return parts.Count == 0 ? null : string.Join(", ", parts);
    }

    /// <summary>The likeliest run, where nothing is surely of the kind asked for.</summary>
    private static (int Sentence, string? Text) Cut(AnalysedQuestion question, IReadOnlyList<EvidenceSentence> chosen, FoundSpan? span) =>
        span is not null && span.Agreement >= LeastAgreement && MayBeCut(chosen[span.Sentence], question.Kinds[0])
            && ShortAnswerText.Of(chosen[span.Sentence].Article.Article.Text[span.Start..span.End]) is { Length: > 0 } text ? (span.Sentence, text) : (0, null);

    /// <summary>A sentence without a word that gives a reason gives none.</summary>
    private static bool MayBeCut(EvidenceSentence sentence, AnswerKind kind) => kind switch { AnswerKind.YesNo => false, AnswerKind.Why => sentence.Features.Signs > 0, _ => true };

    private static double LeastOf(AnswerKind kind) => kind switch
    {
        AnswerKind.When or AnswerKind.Who => LeastOfPeopleAndDates,
        AnswerKind.HowMany => LeastOfNumbers,
        AnswerKind.Where => LeastOfPlaces,
        AnswerKind.Which => LeastOfOneOfAClass,
        _ => LeastAnswer,
    };

    /// <summary>Indexes of chosen sentences whose short answers differ though both answer about equally well; newest first.</summary>
    private static List<int>? Disagreement(AnalysedQuestion question, IReadOnlyList<EvidenceSentence> chosen)
    {
        if (question.Kinds.Count != 1 || !Comparable.Contains(question.Kinds[0]))
        {
            return null;
        }

        var versions = new List<(int Index, string Value)>();
        for (var i = 0; i < chosen.Count; i++)
        {
            var equal = chosen[i].Coverage >= SureCoverage && chosen[i].Score >= chosen[0].Score - NearlyAsGood;
            if (equal && chosen[i].ShortAnswers is [{ Score: >= SureAnswer } answer, ..] && AnswerValue.Of(chosen[i], answer) is var value
                && !versions.Any(v => v.Value.Contains(value, StringComparison.Ordinal) || value.Contains(v.Value, StringComparison.Ordinal)))
            {
                versions.Add((i, value));
            }
        }

        return [.. versions.Select(v => v.Index).OrderByDescending(i => chosen[i].Article.Article.PublishedOn)];
    }

    private static string Quoted(string quote) => quote.Contains('“', StringComparison.Ordinal) || quote.Contains('"', StringComparison.Ordinal) ? $"«{quote}»" : $"“{quote}”";

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
