using System.Diagnostics;
using System.Text.Json;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Generation;
using DiplomacyBot.Answering.Grounding;
using DiplomacyBot.Answering.Prompts;
using DiplomacyBot.Benchmarks.Data;
using DiplomacyBot.Language.Abbreviations;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Benchmarks.Generation;

/// <summary><c>grounded</c>: what filling in the prompt and checking four sentences against eight passages costs, and how soon a checked sentence leaves behind the model's.</summary>
internal static class GroundedBenchmark
{
    private const int Passages = 8;
    private const int Sentences = 4;
    private const int Warming = 300;
    private const int Measured = 500;
    private static readonly DateOnly Today = new(2025, 11, 3);

    public static Task<int> RunAsync(Arguments arguments)
    {
        var contexts = Contexts(arguments.Shared).ToList();
        var checker = new SentenceChecker(Wordings.Default, AbbreviationTable.Default);
        var prompt = PromptSource.Of(null, PromptKind.Answer).Read();
        TimeSpan renderingWork = TimeSpan.Zero, checkingWork = TimeSpan.Zero;
        var allocated = 0L;
        Percentiles rendering = new(), checking = new(), both = new(), first = new();
        for (var round = 0; round < Warming + Measured; round++)
        {
            var chosen = Enumerable.Range(0, Passages).Select(i => contexts[((round * Passages) + i) % contexts.Count]).ToList();
            var texts = Drafts(chosen);

            // The articles' sentences are analysed by the search already; what the checks read of them is not.
            List<SourcePassage> passages = [.. chosen.Select((c, i) => Passage(c, i + 1))];
            var (work, memory) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
            var started = Stopwatch.GetTimestamp();
            prompt.Render(Values(passages));
            var rendered = Stopwatch.GetElapsedTime(started);
            var renderedWork = Environment.CpuUsage.TotalTime;
            var stream = new SentenceStream();
            var took = TimeSpan.Zero;
            foreach (var text in texts)
            {
                var arrived = Stopwatch.GetTimestamp();
                foreach (var sentence in stream.Add(text + " "))
                {
                    checker.Check(sentence.Text, passages, Today);
                }

                took += Stopwatch.GetElapsedTime(arrived);
                if (text == texts[0] && round >= Warming)
                {
                    first.Add(Stopwatch.GetElapsedTime(arrived));
                }
            }

            if (round >= Warming)
            {
                rendering.Add(rendered);
                checking.Add(took);
                both.Add(rendered + took);
                renderingWork += renderedWork - work;
                checkingWork += Environment.CpuUsage.TotalTime - renderedWork;
                allocated += GC.GetAllocatedBytesForCurrentThread() - memory;
            }
        }

        Console.WriteLine(FormattableString.Invariant($"processor time per answer    {renderingWork.TotalMilliseconds / Measured:0.000} ms filling in, {checkingWork.TotalMilliseconds / Measured:0.000} ms checking; {allocated / Measured / 1024} KiB allocated"));
        Console.WriteLine($"filling in the prompt        {rendering}");
        Console.WriteLine($"checking {Sentences} sentences         {checking}");
        Console.WriteLine($"both, per answer             {both}");
        Console.WriteLine($"first sentence behind model  {first}");
        return Task.FromResult(0);
    }

    private static IEnumerable<SourceArticle> Contexts(string shared) => File.ReadLines(Path.Combine(shared, "qa", "mlqa-vi-dev", "contexts.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).Select(json => new SourceArticle
    {
        Id = json.GetProperty("id").GetString()!, Title = json.GetProperty("title").GetString()!, Text = json.GetProperty("text").GetString()!, SourcePath = "mlqa",
    });

    /// <summary>Half of the sentences are copied, half have a wrong number, so that both ways through the checks are taken.</summary>
    private static List<string> Drafts(List<SourceArticle> chosen) => [.. Enumerable.Range(0, Sentences).Select(i =>
    {
        var analysis = new ArticleAnalysis(chosen[i]);
        var sentence = analysis.Sentences[^1];
        var text = chosen[i].Text[sentence.Start..sentence.End].TrimEnd('.');
        return $"{(i % 2 == 0 ? text : $"Có 7.351 người, {text}")} [{i + 1}].";
    })];

    private static SourcePassage Passage(SourceArticle article, int number)
    {
        var analysis = new ArticleAnalysis(article);
        return new SourcePassage(number, analysis, new PassageRef(article.Id, 0, 0, article.Text.Length), [.. Enumerable.Range(0, analysis.Sentences.Count)], Today);
    }

    private static Dictionary<string, object?> Values(List<SourcePassage> passages) => new(PromptVariables.Of(PromptKind.Answer)) { ["passages"] = PassageSelection.Shown(passages) };
}
