using DiplomacyBot.Qdrant.Double;
using DiplomacyBot.Testing;

namespace DiplomacyBot.Qdrant.Tests;

/// <summary>The server that tests talk to: the one named by <c>QDRANT_URL</c> (and <c>QDRANT_API_KEY</c>), or else the protocol double.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private const string NoServer = "NOTE: QDRANT_URL is not set, and no Qdrant server can be installed on this machine. These tests ran against the protocol double, "
        + "which checks every request with Qdrant's OpenAPI document but is not Qdrant. Set QDRANT_URL to run them against a server.";

    private readonly QdrantDouble? _double;
    private readonly List<QdrantPassageIndex> _indexes = [];

    private TestServer(string url, QdrantDouble? server) => (Url, _double) = (url, server);

    public string Url { get; }

    public static string OpenApi => SharedData.Path("qdrant", "openapi.json");

    /// <summary>The double; tests of outages need it and no real server.</summary>
    public QdrantDouble Double => _double!;

    public static string Kind => Environment.GetEnvironmentVariable("QDRANT_URL") is { Length: > 0 } url ? $"These tests ran against the Qdrant server at {url}." : NoServer;

    /// <summary>The server for tests that any Qdrant passes.</summary>
    public static async Task<TestServer> StartAsync() =>
        Environment.GetEnvironmentVariable("QDRANT_URL") is { Length: > 0 } url ? new TestServer(url, null) : await StartDoubleAsync();

    public static async Task<TestServer> StartDoubleAsync(string? apiKey = null)
    {
        var server = await QdrantDouble.StartAsync(OpenApi, apiKey: apiKey);
        return new TestServer(server.Url, server);
    }

    public QdrantOptions Options() => new()
    {
        Url = Url, Collection = $"test{Guid.NewGuid():N}", ApiKey = _double is null ? Environment.GetEnvironmentVariable("QDRANT_API_KEY") : null, BatchSize = 7,
        SearchTimeout = TimeSpan.FromSeconds(30),
    };

    public QdrantPassageIndex Index(QdrantOptions? options = null, QdrantContent? content = null, Retrieval.Terms.TermWeighting? weighting = null)
    {
        var index = new QdrantPassageIndex(options ?? Options(), content, weighting);
        _indexes.Add(index);
        return index;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var index in _indexes)
        {
            if (_double is null)
            {
                await index.ClearAsync(default);
            }

            index.Dispose();
        }

        if (_double is not null)
        {
            await _double.DisposeAsync();
            _double.Violations.ShouldBeEmpty();
        }
    }
}
