using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Storage.Following;

namespace DiplomacyBot.Evaluation.Temporary;

/// <summary>Fills the index that is measured from the store: the one in memory, and the one on a server where that is measured.</summary>
/// <param name="memory">Fills the terms in memory.</param>
/// <param name="server">Fills the server; null when none is measured.</param>
internal sealed class MeasuredIndex(IndexFollower memory, IndexFollower? server) : IDisposable
{
    /// <summary>Whether anything may have been put on the server.</summary>
    public bool ServerTouched { get; private set; }

    /// <exception cref="IndexUnavailableException">The server is away.</exception>
    public async Task LoadAsync(IProgress<EvaluationProgress> progress, CancellationToken cancellationToken)
    {
        progress.Report(new EvaluationProgress(EvaluationStep.Index, 0, null));
        await memory.LoadAsync(cancellationToken);
        if (server is not null)
        {
            ServerTouched = true;
            await server.LoadAsync(cancellationToken);
        }
    }

    public void Dispose() => server?.Dispose();
}
