using System.Globalization;
using System.Text.Json;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Grounding;
using DiplomacyBot.Language.Abbreviations;
using DiplomacyBot.Language.Dates;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Answering.Tests.Grounding;

/// <summary>One sentence of a scripted answer, and whether its passages support it.</summary>
internal sealed record ScriptedSentence(string Kind, bool Supported, string Text);

/// <summary>An answer as a model may write it, over passages of real articles.</summary>
internal sealed record ScriptedAnswer(string Id, IReadOnlyList<string> Passages, IReadOnlyList<ScriptedSentence> Sentences);

/// <summary>Reads the scripted answers and checks them.</summary>
internal static class ScriptedAnswers
{
    public static readonly DateOnly Today = new(2025, 11, 3);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly Dictionary<string, SourceArticle> Articles = Lines("passages.jsonl").Select(Article).ToDictionary(a => a.Id);

    public static SentenceChecker Checker { get; } = new(Wordings.Default, AbbreviationTable.Default);

    public static IReadOnlyList<ScriptedAnswer> Read(string file) => [.. Lines(file).Select(l => JsonSerializer.Deserialize<ScriptedAnswer>(l, Json)!)];

    public static IReadOnlyList<SourcePassage> Sources(IReadOnlyList<string> ids) => [.. ids.Select((id, i) => Source(Articles[id], i + 1))];

    public static SourcePassage Source(SourceArticle article, int number = 1)
    {
        var analysis = new ArticleAnalysis(article);
        return new SourcePassage(number, analysis, new PassageRef(article.Id, 0, 0, article.Text.Length), [.. Enumerable.Range(0, analysis.Sentences.Count)], Today);
    }

    public static SentenceVerdict Verdict(ScriptedAnswer answer, ScriptedSentence sentence) => Checker.Check(sentence.Text, Sources(answer.Passages), Today);

    private static IEnumerable<string> Lines(string file) => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Grounding", "Data", file));

    private static SourceArticle Article(string line)
    {
        var json = JsonDocument.Parse(line).RootElement;
        return new SourceArticle
        {
            Id = json.GetProperty("id").GetString()!, Title = json.GetProperty("title").GetString()!, Outlet = json.GetProperty("outlet").GetString(), Text = json.GetProperty("text").GetString()!,
            PublishedOn = DateOnly.ParseExact(json.GetProperty("on").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture), PublishedPrecision = DatePrecision.Day, SourcePath = "real.jsonl",
        };
    }
}
