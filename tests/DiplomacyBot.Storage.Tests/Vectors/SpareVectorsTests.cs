using System.Security.Cryptography;
using System.Text;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Vectors;
using static DiplomacyBot.Storage.Tests.StoreFolder;

namespace DiplomacyBot.Storage.Tests.Vectors;

/// <summary>Vectors kept aside for texts that may come back.</summary>
public sealed class SpareVectorsTests : IDisposable
{
    private const string Model = "bge-m3";
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WhatMayComeBackIsKept()
    {
        await SpareAsync("a");

        (await PruneAsync(Model)).ShouldBe((0, 0));

        SparedOf(Model).ShouldBe(2);
    }

    [Fact]
    public async Task VectorsOfAModelThatIsNoLongerConfiguredGo()
    {
        await SpareAsync("a");
        await SpareAsync("b", model: "e5");

        (await PruneAsync(Model)).ShouldBe((2, 2 * 2 * sizeof(float)));

        (SparedOf(Model), SparedOf("e5")).ShouldBe((2, 0));
    }

    [Fact]
    public async Task WithoutAModelConfiguredThoseOfEveryModelStay()
    {
        await SpareAsync("a");
        await SpareAsync("b", model: "e5");

        (await PruneAsync(null)).ShouldBe((0, 0));
    }

    [Fact]
    public async Task ATextThatHasAPassageAgainNeedsNoSpareOne()
    {
        await SpareAsync("a");
        await EmbedAsync("a", version: 3);
        _folder.Database.Write(connection => connection.Execute("INSERT OR IGNORE INTO spare_vectors (model, text_hash, vector) SELECT model, text_hash, vector FROM vectors;"));

        (await PruneAsync(Model)).Vectors.ShouldBe(2);

        SparedOf(Model).ShouldBe(0);
    }

    [Fact]
    public async Task BeyondTheNumberInUseTheOldestGoFirst()
    {
        await EmbedAsync("used");
        foreach (var name in new[] { "old", "newer", "newest" })
        {
            await SpareAsync(name);
        }

        (await PruneAsync(Model)).Vectors.ShouldBe(4);

        Hashes().ShouldBe(HashesOf("newest"), ignoreOrder: true);
    }

    [Fact]
    public async Task AVectorSparedAgainIsYoungAgain()
    {
        await EmbedAsync("used");
        await SpareAsync("first");
        await SpareAsync("second");
        await SpareAsync("first", version: 5);

        await PruneAsync(Model);

        Hashes().ShouldBe(HashesOf("first"), ignoreOrder: true);
    }

    [Fact]
    public async Task SoManyAreAlwaysKept()
    {
        await SpareAsync("a");
        await SpareAsync("b");

        (await new SpareVectors(_folder.Database).PruneAsync(Model, default)).ShouldBe((0, 0));
        (await new SpareVectors(_folder.Database).PruneAsync(Model, 3, default)).Vectors.ShouldBe(1);
    }

    [Fact]
    public async Task ManyGoInSeveralTransactionsAndCanBeStoppedBetweenThem()
    {
        _folder.Database.Write(connection => Enumerable.Range(0, 1200).Sum(i => connection.Execute(
            "INSERT INTO spare_vectors (model, text_hash, vector) VALUES ('e5', $hash, $vector);", ("$hash", SHA256.HashData(BitConverter.GetBytes(i))), ("$vector", new byte[8]))));
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => new SpareVectors(_folder.Database).PruneAsync(Model, stop.Token));
        SparedOf("e5").ShouldBe(1200);
        (await PruneAsync(Model)).ShouldBe((1200, 1200 * 8));
        SparedOf("e5").ShouldBe(0);
    }

    /// <summary>Whatever comes and goes: what is kept is bounded, is of the configured model, and is of texts that have no passage.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task WhateverComesAndGoesTheCacheStaysBounded(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 60; i++)
        {
            var (name, model) = ($"a{random.Next(12)}", random.Next(4) == 0 ? "e5" : Model);
            await (random.Next(2) == 0 ? EmbedAsync(name, i + 2, model) : SpareAsync(name, i + 2, model));
        }

        await PruneAsync(Model);

        var (used, left) = (Count("vectors", Model), SparedOf(Model));
        left.ShouldBeLessThanOrEqualTo(used);
        SparedOf("e5").ShouldBe(0);
        _folder.Database.Read(connection => connection.Scalar<long>("SELECT count(*) FROM spare_vectors s JOIN vectors v USING (model, text_hash);")).ShouldBe(0);
        (await PruneAsync(Model)).ShouldBe((0, 0), "once is enough");
    }

    /// <summary>With nothing kept that need not be; where nothing is in use, two are.</summary>
    private Task<(long Vectors, long Bytes)> PruneAsync(string? model) => new SpareVectors(_folder.Database).PruneAsync(model, Count("vectors", Model) == 0 ? 2 : 0, default);

    /// <summary>Stores an article with vectors.</summary>
    private async Task EmbedAsync(string name, int version = 1, string model = Model)
    {
        await _folder.Save(Article(name, $"Câu một của {name}.\nCâu hai của {name}.") with { Version = version });
        new PassageVectorStore(_folder.Database).Save(model, [new EmbeddedArticle(IdOf(name), version, [.. HashesOf(name).Select(static hash => (new ReadOnlyMemory<float>([0.6f, 0.8f]), (byte[]?)hash))])]);
    }

    /// <summary>Stores an article with vectors and removes it.</summary>
    private async Task SpareAsync(string name, int version = 1, string model = Model)
    {
        await EmbedAsync(name, version, model);
        await _folder.Articles.RemoveAsync(IdOf(name), default);
    }

    private static IEnumerable<byte[]> HashesOf(string name) => new[] { "một", "hai" }.Select(which => SHA256.HashData(Encoding.UTF8.GetBytes($"{name} {which}")));

    private List<byte[]> Hashes() => _folder.Database.Read(connection => connection.List("SELECT text_hash FROM spare_vectors;", static row => row.GetFieldValue<byte[]>(0)));

    private long SparedOf(string model) => Count("spare_vectors", model);

    private long Count(string table, string model) => _folder.Database.Read(connection => connection.Scalar<long>($"SELECT count(*) FROM {table} WHERE model = $model;", ("$model", model)));
}
