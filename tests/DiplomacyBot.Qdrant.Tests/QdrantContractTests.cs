using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Tests.Contract;
using Xunit.Abstractions;

namespace DiplomacyBot.Qdrant.Tests;

/// <summary>Qdrant does what every index must do.</summary>
public sealed class QdrantContractTests(ITestOutputHelper output) : PassageIndexContract, IAsyncLifetime
{
    private TestServer _server = null!;

    public async Task InitializeAsync()
    {
        output.WriteLine(TestServer.Kind);
        _server = await TestServer.StartAsync();
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    protected override IPassageIndex Create() => _server.Index();
}
