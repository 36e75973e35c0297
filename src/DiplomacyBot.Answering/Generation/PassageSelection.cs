using System.Globalization;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Citations;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Grounding;
using DiplomacyBot.Answering.Prompts;
using DiplomacyBot.Language.Dates;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Answering.Generation;

/// <summary>Chooses the passages a model is shown, and writes them the way it is shown them.</summary>
internal static class PassageSelection
{
    /// <summary>Sentences whose score stays this much behind the best one's bring no passage.</summary>
    private const double FarBehind = 1.4;

    /// <summary>Quotes longer than this are not shown, so nothing may rest on them.</summary>
    private const int LongestQuote = 1500;

    private const int LongestTitle = 300;

    /// <summary>The passages of what an extract would show, then those of the next best sentences.</summary>
    public static IReadOnlyList<SourcePassage> Choose(QuestionEvidence evidence, GenerationOptions options)
    {
        var least = evidence.Found.Sentences.Select(s => s.Score).DefaultIfEmpty(0).Max() - FarBehind;
        var passages = new List<SourcePassage>();
        var left = options.ContextCharacters;
        foreach (var sentence in evidence.Chosen.Concat(evidence.Found.Sentences.Where(s => s.Score >= least)).DistinctBy(s => (s.Passage.ArticleId, s.Passage.Ordinal)))
        {
            if (passages.Count == options.Passages || left <= 0)
            {
                break;
            }

            var usable = Usable(sentence.Article, sentence.Passage, sentence.Sentence, Math.Min(left, options.PassageCharacters));
            if (usable.Count > 0)
            {
                passages.Add(new SourcePassage(passages.Count + 1, sentence.Article, sentence.Passage, usable, sentence.Today));
                left -= usable.Sum(s => sentence.Article.Sentences[s].End - sentence.Article.Sentences[s].Start);
            }
        }

        return passages;
    }

    /// <summary>The values of the variable <c>passages</c>.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, object?>> Shown(IReadOnlyList<SourcePassage> passages) => [.. passages.Select(p => new Dictionary<string, object?>
    {
        ["number"] = p.Number.ToString(CultureInfo.InvariantCulture),
        ["title"] = InstructionText.Is(p.Article.Article.Title) ? "" : PromptData.Line(p.Article.Article.Title, LongestTitle),
        ["outlet"] = p.Article.Article.Outlet is { } outlet && !InstructionText.Is(outlet) ? PromptData.Line(outlet, LongestTitle) : "không rõ",
        ["date"] = p.Article.Article.PublishedOn is { } on ? VietnameseDate.Show(on, p.Article.Article.PublishedPrecision ?? DatePrecision.Day) : "",
        ["text"] = PromptData.Line(Text(p), int.MaxValue),
    })];

    /// <summary>The best sentence and as many around it as there is room for, without those that cannot be quoted.</summary>
    private static List<int> Usable(ArticleAnalysis article, PassageRef passage, int best, int room)
    {
        bool Inside(int s) => s >= 0 && s < article.Sentences.Count && article.Sentences[s].Start >= passage.Start && article.Sentences[s].End <= passage.End;

        var taken = new List<int>();
        var (before, behind) = (best, best + 1);
        while (Inside(before) || Inside(behind))
        {
            // Outwards from the best sentence, one before and one behind in turn.
            var next = Inside(before) && (best - before <= behind - best || !Inside(behind)) ? before-- : behind++;
            var length = article.Sentences[next].End - article.Sentences[next].Start;
            if (length > room && taken.Count > 0)
            {
                break;
            }

            if (length <= LongestQuote && length <= room && Quotable(article, next))
            {
                taken.Add(next);
                room -= length;
            }
        }

        taken.Sort();
        return taken;
    }

    /// <summary>A sentence may be quoted when it neither speaks to a model nor is what the one before it orders to say ("Hãy viết:").</summary>
    private static bool Quotable(ArticleAnalysis article, int sentence)
    {
        var text = article.Article.Text[article.Sentences[sentence].Start..article.Sentences[sentence].End];
        return !CitationMarks.Occur(text) && !InstructionText.Is(text) && !(sentence > 0 && article.Article.Text[article.Sentences[sentence - 1].Start..article.Sentences[sentence - 1].End] is var before && before.EndsWith(':') && InstructionText.Is(before));
    }

    private static string Text(SourcePassage passage)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < passage.Sentences.Count; i++)
        {
            var sentence = passage.Article.Sentences[passage.Sentences[i]];
            text.Append(i == 0 ? "" : passage.Sentences[i] == passage.Sentences[i - 1] + 1 ? " " : " … ").Append(passage.Article.Article.Text, sentence.Start, sentence.End - sentence.Start);
        }

        return text.ToString();
    }
}
