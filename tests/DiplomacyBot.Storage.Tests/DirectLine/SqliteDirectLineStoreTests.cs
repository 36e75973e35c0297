using System.Text;
using DiplomacyBot.Answering.Conversations;
using DiplomacyBot.Channels.DirectLine.Conversations;
using DiplomacyBot.Storage.Conversations;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.DirectLine;
using DiplomacyBot.Storage.Feedback;
using DiplomacyBot.Storage.Tests.Feedback;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Storage.Tests.DirectLine;

public sealed class SqliteDirectLineStoreTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 15, 12, 0, 0, TimeSpan.FromHours(7));
    private readonly StoreFolder _folder = new();
    private readonly SqliteDirectLineStore _store;

    public SqliteDirectLineStoreTests() => _store = new SqliteDirectLineStore(_folder.Database);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task AConversationIsFoundAsItWasStarted()
    {
        var conversation = new DirectLineConversation("c", "dl_u", "Lan", "vi-VN", Noon.AddMilliseconds(7));
        (await _store.StartAsync(conversation, 10, default)).ShouldBe(DirectLineStart.Started);
        (await _store.StartAsync(conversation with { UserId = "dl_other" }, 10, default)).ShouldBe(DirectLineStart.Exists);
        (await _store.FindAsync("c", default)).ShouldBe((conversation, 0L));
        (await _store.FindAsync("d", default)).ShouldBeNull();
    }

    [Fact]
    public async Task TooManyConversationsAreNotStarted()
    {
        await StartAsync("a");
        await StartAsync("b");
        (await _store.StartAsync(new DirectLineConversation("c", "dl_u", null, null, Noon), 2, default)).ShouldBe(DirectLineStart.Full);
        (await _store.StartAsync(new DirectLineConversation("b", "dl_u", null, null, Noon), 2, default)).ShouldBe(DirectLineStart.Exists);
    }

    [Fact]
    public async Task ActivitiesAreReadInOrderFromAnyPointAndInPages()
    {
        await StartAsync("c");
        foreach (var sequence in new long[] { 2, 3, 7, 1007 })
        {
            (await _store.AppendAsync(Entry("c", sequence, $"số {sequence}"), default)).ShouldBeTrue();
        }

        (await TextsAsync("c", 0, 10)).ShouldBe(["số 2", "số 3", "số 7", "số 1007"]);
        (await TextsAsync("c", 3, 1)).ShouldBe(["số 7"]);
        (await TextsAsync("c", 1007, 10)).ShouldBeEmpty();
        (await TextsAsync("d", 0, 10)).ShouldBeEmpty();
        (await _store.FindAsync("c", default))!.Value.LastSequence.ShouldBe(1007);
    }

    [Fact]
    public async Task ANumberIsGivenOnceOnly()
    {
        await StartAsync("c");
        await _store.AppendAsync(Entry("c", 1, "a"), default);
        await Should.ThrowAsync<Microsoft.Data.Sqlite.SqliteException>(() => _store.AppendAsync(Entry("c", 1, "b"), default));
        (await TextsAsync("c", 0, 10)).ShouldBe(["a"]);
    }

    [Fact]
    public async Task IntoAConversationThatIsGoneNothingIsWritten()
    {
        (await _store.AppendAsync(Entry("c", 1, "a") with { Begins = new DirectLineTurn("c", "c|1", Utf8("{}")) }, default)).ShouldBeFalse();
        (await _store.UnfinishedTurnsAsync(5, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task OnlyTheLatestActivitiesAreKept()
    {
        await StartAsync("c");
        await StartAsync("other");
        await _store.AppendAsync(Entry("other", 1, "mine"), default);
        for (var sequence = 1; sequence <= 320; sequence++)
        {
            await _store.AppendAsync(Entry("c", sequence, $"{sequence}") with { Kept = 50 }, default);
        }

        (await TextsAsync("c", 0, 1000)).ShouldBe(Enumerable.Range(271, 50).Select(static i => $"{i}"));
        (await TextsAsync("other", 0, 10)).ShouldBe(["mine"]);
    }

    [Fact]
    public async Task ATurnIsUnfinishedUntilItIsAnsweredOrEnds()
    {
        await StartAsync("c");
        foreach (var sequence in new[] { 1, 2, 3 })
        {
            await _store.AppendAsync(Entry("c", sequence, "câu hỏi") with { Begins = new DirectLineTurn("c", $"c|{sequence}", Utf8($"{{\"n\":{sequence}}}")) }, default);
        }

        await _store.AppendAsync(Entry("c", 4, "trả lời") with { Completes = "c|1" }, default);
        await _store.CompleteTurnAsync("c", "c|2", default);
        await _store.CompleteTurnAsync("c", "no such turn", default);

        var turn = (await _store.UnfinishedTurnsAsync(2, default)).ShouldHaveSingleItem();
        (turn.ConversationId, turn.ActivityId, Encoding.UTF8.GetString(turn.Json.Span)).ShouldBe(("c", "c|3", "{\"n\":3}"));
        (await _store.UnfinishedTurnsAsync(2, default)).ShouldHaveSingleItem();
        (await _store.UnfinishedTurnsAsync(2, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task IdleConversationsAreDeletedWithAllTheyHold()
    {
        await StartAsync("idle");
        await StartAsync("talking");
        await StartAsync("watched");
        await _store.AppendAsync(Entry("idle", 1, "a") with { Begins = new DirectLineTurn("idle", "t", Utf8("{}")) }, default);
        await _store.AppendAsync(Entry("talking", 1, "a") with { At = Noon.AddHours(2) }, default);
        await _store.TouchAsync(["watched", "unknown"], Noon.AddHours(2), default);
        await _store.TouchAsync(["watched"], Noon, default);

        (await _store.DeleteIdleAsync(Noon.AddHours(1), default)).ShouldBe(["idle"]);

        (await TextsAsync("idle", 0, 10)).ShouldBeEmpty();
        (await _store.UnfinishedTurnsAsync(5, default)).ShouldBeEmpty();
        (await TextsAsync("talking", 0, 10)).ShouldBe(["a"]);
    }

    [Fact]
    public async Task WithAnIdleConversationGoesWhatWasAskedInItAndNothingElse()
    {
        var questions = new SqliteConversationStore(_folder.Database);
        var answers = new AnswerLog(_folder.Database, Options.Create(new FeedbackOptions()));
        await StartAsync("idle");
        string[] keys = ["directline:idle", "directline:of-azure", "msteams:idle", "idle"];
        foreach (var key in keys)
        {
            await questions.AppendAsync(key, new ConversationTurn("hỏi", "hỏi", "answered", "đáp", null, [], Noon), default);
            await answers.SaveAsync(GivenAnswers.Make(key, "m1"), default);
        }

        await _store.DeleteIdleAsync(Noon.AddHours(1), default);

        foreach (var key in keys)
        {
            (await questions.RecentAsync(key, 5, default)).Count.ShouldBe(key == keys[0] ? 0 : 1, key);
            (await answers.LastAsync(key, default) is null).ShouldBe(key == keys[0], key);
            (await answers.FindByActivityAsync(key, "m1", default) is null).ShouldBe(key == keys[0], key);
        }
    }

    [Fact]
    public async Task AnotherProcessFindsEverything()
    {
        await StartAsync("c");
        await _store.AppendAsync(Entry("c", 1, "a"), default);
        var other = new SqliteDirectLineStore(new StoreDatabase(_folder.Options));
        (await other.FindAsync("c", default))!.Value.LastSequence.ShouldBe(1);
    }

    [Fact]
    public async Task ManyConversationsAreWrittenAtOnce()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(n => StartAsync($"c{n}")));
        await Task.WhenAll(Enumerable.Range(0, 20).Select(async n =>
        {
            for (var sequence = 1; sequence <= 20; sequence++)
            {
                await _store.AppendAsync(Entry($"c{n}", sequence, $"{sequence}"), default);
            }
        }));

        for (var n = 0; n < 20; n++)
        {
            (await TextsAsync($"c{n}", 0, 100)).ShouldBe(Enumerable.Range(1, 20).Select(static i => $"{i}"));
        }
    }

    private static DirectLineEntry Entry(string conversation, long sequence, string text) => new(conversation, Noon, new DirectLineActivity(sequence, Utf8(text)), 1000);

    private static ReadOnlyMemory<byte> Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private Task<DirectLineStart> StartAsync(string id) => _store.StartAsync(new DirectLineConversation(id, "dl_u", null, null, Noon), 1000, default);

    private async Task<List<string>> TextsAsync(string id, long after, int most) => [.. (await _store.ReadAsync(id, after, most, default)).Select(static a => Encoding.UTF8.GetString(a.Json.Span))];
}
