using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Terms;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Following;
using DiplomacyBot.Storage.Vectors;
using Microsoft.Extensions.AI;
using static DiplomacyBot.Storage.Tests.StoreFolder;

namespace DiplomacyBot.Storage.Tests.Vectors;

public sealed class VectorFillerTests : IDisposable
{
    private const string Model = "m";
    private readonly StoreFolder _folder = new();
    private readonly CountingModel _model = new();

    public void Dispose()
    {
        _folder.Dispose();
        _model.Dispose();
    }

    [Fact]
    public async Task EveryIndexedPassageGetsItsVectorWithItsHeadline()
    {
        await _folder.Save(Article("a"));
        await _folder.Save(Article("b", duplicateOf: "a"));

        (await Filler().FillAsync(null, default)).ShouldBe(FillOutcome.Filled);

        _model.Texts.ShouldBe(["Tin a\nHai bên hội đàm tại Hà Nội.", "Tin a\nLễ ký diễn ra chiều 22/9."], ignoreOrder: true);
        (await Vectors.MissingAsync(Model, 10, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task TheFollowerNoticesNewVectors()
    {
        await _folder.Save(Article("a"));
        using var index = new EmbeddedPassageIndex();
        using var follower = new IndexFollower(_folder.Database, index, new IndexFollowerOptions { Model = Model });
        await follower.LoadAsync(default);

        await Filler().FillAsync(null, default);

        (await follower.CatchUpAsync(default)).ShouldBeTrue();
        (await index.SearchAsync(new PassageQuery { Terms = SparseVector.Empty, Vector = CountingModel.VectorOf("Tin a\nLễ ký diễn ra chiều 22/9.") }, default)).ByVector[0].Passage.Ordinal.ShouldBe(1);
    }

    [Fact]
    public async Task ARunWithNothingNewCostsNothing()
    {
        await _folder.Save(Article("a"));
        var filler = Filler();
        await filler.FillAsync(null, default);
        _model.Texts.Clear();

        (await filler.FillAsync(null, default)).ShouldBe(FillOutcome.UpToDate);
        (await Filler().FillAsync(null, default)).ShouldBe(FillOutcome.UpToDate);
        _model.Texts.ShouldBeEmpty();
    }

    [Fact]
    public async Task TextsThatWereEmbeddedBeforeAreNotSentAgain()
    {
        await _folder.Save(Article("a"));
        await Filler().FillAsync(null, default);
        _model.Texts.Clear();

        await _folder.Save(Article("a", "Hai bên hội đàm tại Hà Nội.\nCâu cuối đã sửa.") with { Version = 2 });
        await Filler().FillAsync(null, default);
        _model.Texts.ShouldBe(["Tin a\nCâu cuối đã sửa."]);

        _model.Texts.Clear();
        await _folder.Articles.RemoveAsync(IdOf("a"), default);
        await _folder.Save(Article("a") with { Version = 3 });
        await Filler().FillAsync(null, default);
        _model.Texts.ShouldBeEmpty("its first version's vectors were kept aside");
    }

    [Fact]
    public async Task AnotherModelStartsAnew()
    {
        await _folder.Save(Article("a"));
        await Filler().FillAsync(null, default);
        _model.Texts.Clear();

        await Filler("khác").FillAsync(null, default);

        _model.Texts.Count.ShouldBe(2);
    }

    [Fact]
    public async Task WhatWasDoneBeforeAFailureIsNotDoneAgain()
    {
        for (var i = 0; i < 30; i++)
        {
            await _folder.Save(Article($"a{i}", $"Bài {i}.\nCâu hai của bài {i}."));
        }

        _model.FailAfter = 10;
        await Should.ThrowAsync<HttpRequestException>(() => Filler(parallel: 1).FillAsync(null, default));
        var before = _model.Texts.Count;
        before.ShouldBeInRange(1, 59);

        _model.FailAfter = int.MaxValue;
        (await Filler(parallel: 1).FillAsync(null, default)).ShouldBe(FillOutcome.Filled);
        _model.Texts.Count.ShouldBe(60);
        _model.Texts.Distinct().Count().ShouldBe(60);
    }

    [Fact]
    public async Task OnlySoManyPartsAreUnderWayAtOnce()
    {
        for (var i = 0; i < 40; i++)
        {
            await _folder.Save(Article($"a{i}", $"Bài {i}.\nCâu hai của bài {i}."));
        }

        await Filler(parallel: 3).FillAsync(null, default);
        _model.Most.ShouldBeLessThanOrEqualTo(3);
    }

    [Fact]
    public async Task ProgressEndsWithEverything()
    {
        for (var i = 0; i < 10; i++)
        {
            await _folder.Save(Article($"a{i}", $"Bài {i}.\nCâu hai của bài {i}."));
        }

        var told = new List<FillProgress>();
        await Filler(parallel: 1).FillAsync(new Told(told), default);

        told[^1].ShouldBe(new FillProgress(20, 20));
        told.Select(p => p.Done).ShouldBeInOrder();
    }

    [Fact]
    public async Task OneProcessAtATimeEmbeds()
    {
        await _folder.Save(Article("a"));
        using var other = StoreLock.TryTake(_folder.Database, StoreLock.Vectors);

        (await Filler().FillAsync(null, default)).ShouldBe(FillOutcome.Busy);
        _model.Texts.ShouldBeEmpty();
    }

    [Fact]
    public async Task AModelWhoseVectorsHaveAnotherLengthIsRefused()
    {
        await _folder.Save(Article("a"));
        await Vectors.SaveAsync(IdOf("a"), 1, Model, [new float[] { 1, 0 }, new float[] { 0, 1 }], default);
        await _folder.Save(Article("b", "Bài khác."));

        var refused = await Should.ThrowAsync<VectorLengthException>(() => Filler().FillAsync(null, default));
        refused.Message.ShouldContain(Model);
        refused.Stored.ShouldBe(2);
        refused.Given.ShouldNotBe(2);
        (await Vectors.MissingAsync(Model, 10, default)).ShouldBe([IdOf("b")]);
    }

    [Fact]
    public async Task CancellationStopsItAndKeepsWhatIsStored()
    {
        await _folder.Save(Article("a"));
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => Filler().FillAsync(null, stop.Token));
        (await Filler().FillAsync(null, default)).ShouldBe(FillOutcome.Filled);
    }

    private PassageVectorStore Vectors => new(_folder.Database);

    private VectorFiller Filler(string model = Model, int parallel = 2) => new(_folder.Database, Vectors, _model, new VectorFillerOptions(model, PartSize: 4, parallel));

    private sealed class Told(List<FillProgress> told) : IProgress<FillProgress>
    {
        public void Report(FillProgress value) => told.Add(value);
    }

    private sealed class CountingModel : IEmbeddingGenerator<string, Embedding<float>>
    {
        private readonly Lock _lock = new();
        private int _running;

        public List<string> Texts { get; } = [];

        public int FailAfter { get; set; } = int.MaxValue;

        public int Most { get; private set; }

        public static float[] VectorOf(string text)
        {
            var random = new Random(string.GetHashCode(text, StringComparison.Ordinal));
            return [.. Enumerable.Range(0, 8).Select(_ => random.NextSingle() - 0.5f)];
        }

        public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Most = Math.Max(Most, Interlocked.Increment(ref _running));
            await Task.Yield();
            try
            {
                lock (_lock)
                {
                    if (Texts.Count >= FailAfter)
                    {
                        throw new HttpRequestException("away");
                    }

                    var texts = values.ToList();
                    Texts.AddRange(texts);
                    return [.. texts.Select(text => new Embedding<float>(VectorOf(text)))];
                }
            }
            finally
            {
                Interlocked.Decrement(ref _running);
            }
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
