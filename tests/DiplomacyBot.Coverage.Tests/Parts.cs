using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Duplicates;
using DiplomacyBot.Coverage.Ingestion;
using DiplomacyBot.Coverage.Passages;
using DiplomacyBot.Coverage.Reading;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Coverage.Tests;

/// <summary>Puts the parts together as the program does.</summary>
internal static class Parts
{
    public static PassageCutter Cutter(int min = 120, int max = 220) =>
        new(Options.Create(new PassageOptions { MinSyllables = min, MaxSyllables = max }));

    public static ISourceReader[] Readers(ReadingOptions? options = null)
    {
        var reading = Options.Create(options ?? new ReadingOptions());
        return [new TextFileReader(reading), new JsonLinesReader(reading)];
    }

    public static IngestionPipeline Pipeline(IArticleStore store, params ISourceReader[] others) => new(
        store,
        new SourceFinder([.. others, .. Readers()]),
        new ArticlePreparer(Cutter(), NullLogger<ArticlePreparer>.Instance),
        Cutter(),
        Options.Create(new DuplicateOptions()),
        TimeProvider.System,
        NullLogger<IngestionPipeline>.Instance);
}
