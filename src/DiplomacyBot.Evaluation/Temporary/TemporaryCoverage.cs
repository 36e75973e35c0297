using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Duplicates;
using DiplomacyBot.Coverage.Ingestion;
using DiplomacyBot.Coverage.Metadata;
using DiplomacyBot.Coverage.Passages;
using DiplomacyBot.Coverage.Reading;
using DiplomacyBot.Evaluation.Caveats;
using DiplomacyBot.Evaluation.Questions;
using DiplomacyBot.Evaluation.Reports;

namespace DiplomacyBot.Evaluation.Temporary;

/// <summary>
/// Fills an empty coverage with contexts and distractors through the program's own store and index, so that what is measured is what readers get. Texts
/// stream through; only the names of contexts are held.
/// </summary>
internal sealed class TemporaryCoverage(IArticleStore store, IngestionPipeline pipeline, SourceFinder sources, PassageCutter cutter, MeasuredIndex index, IndexMeasure measure)
{
    private readonly List<IngestionFailure> _leftOut = [];
    private readonly Dictionary<string, string> _contexts = new(StringComparer.Ordinal);

    /// <summary>Name of a context by the id of the article that holds it.</summary>
    public IReadOnlyDictionary<string, string> ContextOfArticle => _contexts;

    /// <summary>Distracting articles that could not be taken in, and passages that could not be cut; a source that cannot be read at all is an error instead.</summary>
    public MeasurementCaveats Caveats { get; private set; } = MeasurementCaveats.None;

    /// <summary>What is searched, once it is filled or opened.</summary>
    public IndexSize? Size { get; private set; }

    private int Articles { get; set; }

    /// <summary>The article that holds a context.</summary>
    public static string ArticleOf(string contextId) => ArticleIdentity.Id("context:" + contextId);

    /// <summary>Takes in distractors, then contexts, and loads the index.</summary>
    /// <exception cref="BadInputException">Lines of the contexts cannot be used.</exception>
    /// <exception cref="BadDistractorsException">Distractors cannot be read.</exception>
    /// <exception cref="NothingToSearchException">There is no text in any of it, or none in the distractors.</exception>
    public async Task FillAsync(IAsyncEnumerable<EvaluationContext> contexts, Distractors distractors, IProgress<EvaluationProgress> progress, CancellationToken cancellationToken)
    {
        if (distractors.Paths.Count > 0)
        {
            await DistractAsync(distractors, progress, cancellationToken);
        }

        await foreach (var context in contexts.WithCancellation(cancellationToken))
        {
            var article = ArticleFor(context);
            await store.SaveAsync(article, cutter.Cut(context.Text), default, cancellationToken);
            _contexts.Add(article.Id, context.Id);
            Articles++;
            progress.Report(new EvaluationProgress(EvaluationStep.Contexts, _contexts.Count, null));
        }

        await LoadAsync(progress, cancellationToken);
    }

    /// <summary>Loads the index of a coverage that is there already.</summary>
    /// <exception cref="NothingToSearchException">It is empty.</exception>
    public async Task OpenAsync(IProgress<EvaluationProgress> progress, CancellationToken cancellationToken)
    {
        var summary = await store.SummariseAsync(cancellationToken);
        Articles = summary.Articles - summary.Duplicates;
        await LoadAsync(progress, cancellationToken);
    }

    private async Task LoadAsync(IProgress<EvaluationProgress> progress, CancellationToken cancellationToken)
    {
        await index.LoadAsync(progress, cancellationToken);
        Size = await measure.MeasureAsync(Articles, cancellationToken);
        if (Size.Passages == 0)
        {
            throw new NothingToSearchException([], _leftOut.Count, [.. _leftOut.Take(MeasurementCaveats.KeptPlaces)]);
        }
    }

    private async Task DistractAsync(Distractors distractors, IProgress<EvaluationProgress> progress, CancellationToken cancellationToken)
    {
        // A folder without a single file of a known kind is a mistyped path more often than not.
        var empty = distractors.Paths.Where(path => sources.Find([path]) is { Files.Count: 0, Failures.Count: 0 }).ToList();
        if (empty.Count > 0)
        {
            throw new NothingToSearchException(empty, 0, []);
        }

        var missing = 0;
        if (distractors.Passages is { } wanted)
        {
            missing = wanted - await CutAsync(distractors, wanted, progress, cancellationToken);
        }
        else
        {
            await IngestAsync(distractors.Paths, progress, cancellationToken);
        }

        Caveats = new MeasurementCaveats { LeftOut = _leftOut.Count, LeftOutFirst = [.. _leftOut.Take(MeasurementCaveats.KeptPlaces)], PassagesMissing = missing };
        if (Articles == 0)
        {
            throw new NothingToSearchException(distractors.Paths, Caveats.LeftOut, Caveats.LeftOutFirst);
        }
    }

    private async Task IngestAsync(IReadOnlyList<string> paths, IProgress<EvaluationProgress> progress, CancellationToken cancellationToken)
    {
        var summary = await pipeline.RunAsync(paths, new Relay(progress), cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        Check(summary.Failures);
        if (summary.End != IngestionEnd.Completed)
        {
            throw new StoreBusyException(summary.End.ToString());
        }

        Articles = summary.Counts.Added;
    }

    /// <returns>How many passages were cut.</returns>
    private async Task<int> CutAsync(Distractors distractors, int wanted, IProgress<EvaluationProgress> progress, CancellationToken cancellationToken)
    {
        var made = 0;
        await foreach (var raw in ReadAsync(distractors.Paths, cancellationToken))
        {
            if (made >= wanted)
            {
                break;
            }

            if (ArticleComposer.Compose(raw).Article is { } article)
            {
                var passages = PassagePieces.Cut(article.Text, distractors.Syllables).Take(wanted - made).ToList();
                await store.SaveAsync(article, passages, default, cancellationToken);
                made += passages.Count;
                Articles++;
                progress.Report(new EvaluationProgress(EvaluationStep.Distractors, made, wanted));
            }
            else
            {
                _leftOut.Add(new IngestionFailure(FailureReason.NoText, raw.SourcePath, raw.Line));
            }
        }

        return made;
    }

    private async IAsyncEnumerable<RawArticle> ReadAsync(IReadOnlyList<string> paths, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var found = sources.Find(paths);
        Check(found.Failures);
        foreach (var file in found.Files)
        {
            await foreach (var item in sources.ReaderOf(file.FullPath)!.ReadAsync(file, cancellationToken))
            {
                if (item is SourceFailure failed)
                {
                    Check([failed.Failure]);
                }
                else if (item is SourceArticle { Article: var article })
                {
                    yield return article;
                }
            }
        }
    }

    /// <summary>One bad article among many distracts nobody less; a whole file that is missing would change what is measured.</summary>
    private void Check(IReadOnlyList<IngestionFailure> failures)
    {
        var sources = failures.Where(f => f.Line is null).ToList();
        if (sources.Count > 0)
        {
            throw new BadDistractorsException(sources);
        }

        _leftOut.AddRange(failures);
    }

    private static Article ArticleFor(EvaluationContext context) => new()
    {
        Id = ArticleOf(context.Id),
        SourceKey = "context:" + context.Id,
        SourcePath = context.Id,
        Title = context.Title.Length > 0 ? context.Title : Headline.Derive(context.Text),
        TitleDerived = context.Title.Length == 0,
        Text = context.Text,
        ContentHash = "",
    };

    private sealed class Relay(IProgress<EvaluationProgress> progress) : IProgress<IngestionProgress>
    {
        public void Report(IngestionProgress value) => progress.Report(new EvaluationProgress(EvaluationStep.Distractors, value.Counts.Total, null));
    }
}
