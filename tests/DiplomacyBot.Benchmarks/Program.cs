using DiplomacyBot.Benchmarks;
using DiplomacyBot.Benchmarks.Accents;
using DiplomacyBot.Benchmarks.DirectLine;
using DiplomacyBot.Benchmarks.Embeddings;
using DiplomacyBot.Benchmarks.Generation;
using DiplomacyBot.Benchmarks.Ingest;
using DiplomacyBot.Benchmarks.Search;
using DiplomacyBot.Benchmarks.Training;

var arguments = Arguments.Parse(args);
return arguments.Mode switch
{
    "make" => await MakeCoverage.RunAsync(arguments),
    "ingest" => await IngestBenchmark.RunAsync(arguments),
    "search" => await SearchBenchmark.RunAsync(arguments),
    "questions" => await QuestionBenchmark.RunAsync(arguments),
    "directline" => await DirectLineBenchmark.RunAsync(arguments),
    "embeddings" => await EmbeddingBenchmark.RunAsync(),
    "grounded" => await GroundedBenchmark.RunAsync(arguments),
    "train" => await TrainBenchmark.RunAsync(arguments),
    "accents" => await AccentBenchmark.RunAsync(arguments),
    _ => Arguments.ShowUsage(),
};
