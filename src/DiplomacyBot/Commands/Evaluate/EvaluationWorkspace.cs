using DiplomacyBot.Evaluation;
using DiplomacyBot.Hosting;
using DiplomacyBot.Qdrant;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Storage.Database;

namespace DiplomacyBot.Commands.Evaluate;

/// <summary>
/// The program's parts over a data directory of their own that goes when they go, or over an existing one that stays; and where Qdrant is measured, over a collection of their own, which goes too.
/// </summary>
internal sealed class EvaluationWorkspace : IAsyncDisposable
{
    private static readonly TimeSpan RemovalPatience = TimeSpan.FromSeconds(10);

    private readonly TemporaryFolder? _folder;
    private readonly ServiceProvider _services;
    private readonly Streams _streams;

    /// <param name="settings">What the command line says.</param>
    /// <param name="temporary">Whether the coverage is made for this evaluation.</param>
    /// <param name="today">The day taken for today; null for the calendar's.</param>
    /// <param name="engine">The index that is measured.</param>
    /// <param name="streams">Told when something is left behind.</param>
    /// <exception cref="BadConfigurationException">A setting is wrong.</exception>
    public EvaluationWorkspace(Dictionary<string, string?> settings, bool temporary, DateOnly? today, IndexEngine engine, Streams streams)
    {
        _streams = streams;

        // Whatever is configured: an evaluation must never reach the collection that readers are answered from.
        settings = new Dictionary<string, string?>(settings, StringComparer.OrdinalIgnoreCase)
        {
            [RetrievalOptions.EngineKey] = nameof(IndexEngine.Embedded),
            ["Qdrant:Collection"] = $"{AbandonedCollections.AliasPrefix}{Guid.NewGuid():N}",
        };
        if (temporary)
        {
            _folder = TemporaryFolder.Create();
            settings["DiplomacyBot:DataDirectory"] = _folder.FullName;
        }

        try
        {
            _services = ServiceSetup.ForCommand(settings, streams.Speech, more =>
            {
                more.AddEvaluation();
                if (engine == IndexEngine.Qdrant)
                {
                    more.AddQdrantProjection(ServiceSetup.ContentOf);
                }

                if (today is { } day)
                {
                    more.AddSingleton<TimeProvider>(new FixedDay(day));
                }
            });
        }
        catch
        {
            _folder?.Dispose();
            throw;
        }
    }

    /// <summary>The database that should be there and is not; null when it is, or is made for this evaluation. Opening it would make an empty one and measure that.</summary>
    public string? MissingDatabase => _folder is null && _services.GetRequiredService<StoreDatabase>().FilePath is var path && !File.Exists(path) ? path : null;

    /// <summary>The files of the coverage that is measured; none of one that is made for this evaluation.</summary>
    public IEnumerable<string> ExistingFiles => _folder is null ? _services.GetRequiredService<StoreDatabase>().Files : [];

    public Evaluator Evaluator => _services.GetRequiredService<Evaluator>();

    /// <summary>Tells of collections on the measured server that killed evaluations left there, and removes the old ones.</summary>
    /// <exception cref="IndexUnavailableException">The server is away.</exception>
    public Task TellAbandonedAsync(CancellationToken cancellationToken) =>
        _services.GetService<QdrantPassageIndex>() is { } index ? AbandonedCollections.TellAsync(index, remove: true, _streams, cancellationToken) : Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await ClearServerAsync();
        await _services.DisposeAsync();
        _folder?.Dispose();
    }

    /// <summary>Also when the measurement failed or was interrupted; a server that is away then is not waited for long.</summary>
    private async Task ClearServerAsync()
    {
        if (!Evaluator.ServerTouched)
        {
            return;
        }

        var index = _services.GetRequiredService<QdrantPassageIndex>();
        using var patience = new CancellationTokenSource(RemovalPatience);
        try
        {
            await index.ClearAsync(patience.Token);
        }
        catch (Exception e) when (e is IndexUnavailableException or OperationCanceledException)
        {
            _streams.Complain(EvaluateTexts.CollectionLeft, index.Place, e is IndexUnavailableException away ? away.Reason : EvaluateTexts.NoAnswerWithin.With(RemovalPatience.TotalSeconds));
        }
    }
}
