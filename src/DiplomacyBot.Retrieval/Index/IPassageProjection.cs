namespace DiplomacyBot.Retrieval.Index;

/// <summary>
/// An index on a server, which outlives this process: it is not loaded at each start but followed, and what changes its make-up (the embedding
/// model, the term weighting) is built beside it and then takes its place. One process writes at a time; any number may search.
/// </summary>
public interface IPassageProjection : IPassageIndex
{
    /// <summary>Server and name: what progress is remembered by.</summary>
    string Place { get; }

    /// <summary>What questions are sent to now; null when there is nothing yet.</summary>
    /// <exception cref="IndexUnavailableException">The server is away.</exception>
    Task<ProjectionBuild?> LiveAsync(CancellationToken cancellationToken);

    /// <summary>
    /// As <see cref="IPassageIndex.SearchAsync"/>, but null when the server holds nothing that fits: never built, made of other articles, or with terms
    /// weighed otherwise. Vectors of another embedding model are not searched.
    /// </summary>
    /// <exception cref="IndexUnavailableException">The server is away.</exception>
    Task<PassageCandidates?> FindAsync(PassageQuery query, CancellationToken cancellationToken);

    /// <summary>Begins a build beside what is live.</summary>
    /// <param name="dimensions">Length of the vectors that will come; 0 for none.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The build's name.</returns>
    Task<string> BeginAsync(int dimensions, CancellationToken cancellationToken);

    /// <summary>What a build holds by its name; null when it is gone.</summary>
    Task<ProjectionBuild?> FindBuildAsync(string build, CancellationToken cancellationToken);

    /// <summary>Replaces the passages of articles in a build; repeating is harmless.</summary>
    Task AddAsync(string build, IReadOnlyList<ArticlePassages> articles, CancellationToken cancellationToken);

    /// <summary>Sends all questions to a build from now on, in one step, and removes what they were sent to before.</summary>
    Task PublishAsync(string build, CancellationToken cancellationToken);

    /// <summary>Every passage of what is live, in no particular order, in pages: memory stays bounded.</summary>
    IAsyncEnumerable<IReadOnlyList<PassageStamp>> StampsAsync(CancellationToken cancellationToken);

    /// <summary>What <see cref="StampsAsync"/> should give for an article.</summary>
    IEnumerable<PassageStamp> StampsOf(ArticlePassages article);

    /// <summary>Removes passages of what is live by their ids.</summary>
    Task RemoveAsync(IReadOnlyCollection<Guid> passages, CancellationToken cancellationToken);
}

/// <summary>What a build is made of.</summary>
/// <param name="Name">Its name on the server.</param>
/// <param name="Ours">True when it holds this store's articles.</param>
/// <param name="Fits">True when terms are weighed and vectors are made as configured.</param>
/// <param name="Dimensions">Length of its vectors; 0 for none.</param>
public sealed record ProjectionBuild(string Name, bool Ours, bool Fits, int Dimensions);

/// <summary>A passage on the server.</summary>
/// <param name="Id">Its id there.</param>
/// <param name="Hash">Hash of everything it was made of; empty when it has none.</param>
public readonly record struct PassageStamp(Guid Id, string Hash);
