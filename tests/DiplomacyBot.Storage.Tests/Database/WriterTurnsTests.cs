using DiplomacyBot.Storage.Database;

namespace DiplomacyBot.Storage.Tests.Database;

/// <summary>Two databases on one file stand for two processes: they share nothing but files.</summary>
public sealed class WriterTurnsTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly StoreFolder _store = new(busyTimeout: Patience);
    private readonly StoreDatabase _other;

    public WriterTurnsTests()
    {
        _other = new StoreDatabase(_store.Options);
        _store.Database.Turns.LongestAside = _other.Turns.LongestAside = Patience;
    }

    [Fact]
    public void NobodyWaitsForAWriterThatIsAlone()
    {
        _store.Database.Write(static _ => 0);
        _store.Database.Turns.SomebodyWaits.ShouldBeFalse();
    }

    [Fact]
    public async Task WhoWaitsGoesBeforeTheNextOfWhoWrites()
    {
        var order = new List<string>();
        using var begun = new ManualResetEventSlim();
        using var seen = new ManualResetEventSlim();
        var writing = Task.Run(() =>
        {
            _store.Database.Write(_ =>
            {
                begun.Set();
                seen.Wait();
                order.Add("first");
                return 0;
            });
            return _store.Database.Write(_ =>
            {
                order.Add("next");
                return 0;
            });
        });
        begun.Wait();
        var waiting = Task.Run(() => _other.Write(_ =>
        {
            order.Add("waiting");
            return 0;
        }));
        while (!_store.Database.Turns.SomebodyWaits)
        {
            await Task.Yield();
        }

        seen.Set();
        await Task.WhenAll(writing, waiting);
        order.ShouldBe(["first", "waiting", "next"]);
        _store.Database.Turns.SomebodyWaits.ShouldBeFalse();
    }

    [Fact]
    public async Task OneThatNeverStopsWritingLetsOthersFinish()
    {
        using var stop = new CancellationTokenSource();
        var busy = Task.Run(() =>
        {
            var written = 0;
            while (!stop.IsCancellationRequested)
            {
                written = _store.Database.Write(_ => written + 1);
            }

            return written;
        });
        for (var i = 0; i < 50; i++)
        {
            await Task.Run(() => _other.Write(static _ => 0));
        }

        await stop.CancelAsync();
        (await busy).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void WhatFailsIsUndoneAndTheNextWriterGetsItsTurn()
    {
        Should.Throw<FormatException>(() => _store.Database.Write<int>(connection =>
        {
            connection.Execute("CREATE TABLE half (x);");
            throw new FormatException();
        }));
        _other.Write(static connection => connection.Scalar<long>("SELECT count(*) FROM sqlite_master WHERE name = 'half';")).ShouldBe(0);
    }

    [Fact]
    public void PatienceEnds() => new WriterTurns(_store.Options.DatabasePath).Enter(static () => false, TimeSpan.Zero).ShouldBeFalse();

    [Fact]
    public void WithoutAFolderNobodyWaits() => new WriterTurns("/nowhere/at/all.db").SomebodyWaits.ShouldBeFalse();

    public void Dispose() => _store.Dispose();
}
