using System.Globalization;

namespace DiplomacyBot.Benchmarks;

/// <summary>The command line: a mode and options with values.</summary>
internal sealed record Arguments(string Mode, string Shared, string Data, int Passages, int Rounds, bool NoAccents, int Conversations, int Seconds, bool Closed, bool Cuts, string Out, string SentencesOut, string SpansOut, string RefusalOut, string VectorsOut, string? Only)
{
    public static Arguments Parse(string[] args)
    {
        var options = new Dictionary<string, string>();
        for (var i = 1; i < args.Length; i++)
        {
            if (args[i].StartsWith("--", StringComparison.Ordinal))
            {
                options[args[i]] = i + 1 < args.Length && !args[i + 1].StartsWith("--", StringComparison.Ordinal) ? args[++i] : "true";
            }
        }

        var passages = int.Parse(options.GetValueOrDefault("--passages", "100000"), CultureInfo.InvariantCulture);
        return new Arguments(
            args.FirstOrDefault() ?? "",
            Path.GetFullPath(options.GetValueOrDefault("--shared", "../shared")),
            Path.GetFullPath(options.GetValueOrDefault("--data", Path.Combine(Path.GetTempPath(), $"diplomacybot-benchmark-{passages}"))),
            passages,
            int.Parse(options.GetValueOrDefault("--rounds", "3"), CultureInfo.InvariantCulture),
            options.ContainsKey("--no-accents"),
            int.Parse(options.GetValueOrDefault("--conversations", "50"), CultureInfo.InvariantCulture),
            int.Parse(options.GetValueOrDefault("--seconds", "60"), CultureInfo.InvariantCulture),
            options.ContainsKey("--closed"),
            options.ContainsKey("--cuts"),
            Path.GetFullPath(options.GetValueOrDefault("--out", "src/DiplomacyBot.Answering/Passages/passage-weights.json")),
            Path.GetFullPath(options.GetValueOrDefault("--sentences-out", "src/DiplomacyBot.Answering/Evidence/sentence-weights.json")),
            Path.GetFullPath(options.GetValueOrDefault("--spans-out", "src/DiplomacyBot.Answering/ShortAnswers/Spans/span-weights.json")),
            Path.GetFullPath(options.GetValueOrDefault("--refusal-out", "src/DiplomacyBot.Answering/Answers/refusal-weights.json")),
            Path.GetFullPath(options.GetValueOrDefault("--vectors-out", "src/DiplomacyBot.Answering/Likeness/word-vectors.bin")),
            options.GetValueOrDefault("--only"));
    }

    public static int ShowUsage()
    {
        Console.Error.WriteLine(
            """
            dotnet run -c Release --project tests/DiplomacyBot.Benchmarks -- <mode> [--shared ../shared] [--data DIR]
              search  [--passages 100000] [--rounds 3] [--no-accents]   load time, memory and latency of the embedded index; makes the coverage first when it is not there
              questions [--passages 100000] [--no-accents]              what answering a question costs over that coverage, by stage, and a digest of all results
              make    [--passages 100000]                               only makes that coverage
              ingest                                                    the corpus into a new database, again, and the index loaded from it
              directline [--conversations 50] [--seconds 60] [--closed] [--cuts]
                                                                        Web Chat conversations at once with the real program; --closed asks without pause, --cuts cuts WebSockets
              embeddings                                                how busy the pipeline keeps a server that takes 50 ms for a request
              grounded                                                  what filling in prompts and checking a model's sentences costs
              train    [--out FILE] [--sentences-out FILE] [--spans-out FILE] [--refusal-out FILE] [--vectors-out FILE] [--only passages|sentences|spans|refusal|vectors]
                                                                        fits the weights of passages, sentences and runs, or only of one part, and writes them
              accents                                                   questions without accents: folded terms against restored accents
            """);
        return 2;
    }
}
