using DiplomacyBot.Answering.Conversations;
using DiplomacyBot.Storage.Conversations;
using DiplomacyBot.Storage.Database;

namespace DiplomacyBot.Storage.Tests.Conversations;

public sealed class SqliteConversationStoreTests : IDisposable
{
    private readonly StoreFolder _folder = new();
    private readonly SqliteConversationStore _store;

    public SqliteConversationStoreTests() => _store = new SqliteConversationStore(_folder.Database);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ATurnIsReadAsItWasWritten()
    {
        var turn = new ConversationTurn("Còn lần thứ 37?", "Hội nghị cấp cao ASEAN lần thứ 37 diễn ra khi nào?", "answered", "Ngày 12/11/2020 [1].", "12/11/2020", ["a1", "\"b\"\\2"], new DateTimeOffset(2025, 11, 22, 9, 30, 15, 123, TimeSpan.FromHours(7)));

        await _store.AppendAsync("c", turn, default);

        var read = (await _store.RecentAsync("c", 10, default)).ShouldHaveSingleItem();
        (read with { ArticleIds = turn.ArticleIds }).ShouldBe(turn);
        read.ArticleIds.ShouldBe(turn.ArticleIds);
    }

    [Fact]
    public async Task TheLastTurnsComeOldestFirst()
    {
        for (var i = 0; i < 5; i++)
        {
            await _store.AppendAsync("c", Turn($"câu {i}"), default);
        }

        (await _store.RecentAsync("c", 3, default)).Select(turn => turn.Question).ShouldBe(["câu 2", "câu 3", "câu 4"]);
        (await _store.RecentAsync("c", 0, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task ConversationsAreKeptApart()
    {
        await _store.AppendAsync("a", Turn("của a"), default);
        await _store.AppendAsync("b", Turn("của b"), default);

        await _store.DeleteAsync("a", default);
        await _store.DeleteAsync("không có", default);

        (await _store.RecentAsync("a", 9, default)).ShouldBeEmpty();
        (await _store.RecentAsync("b", 9, default)).Select(turn => turn.Question).ShouldBe(["của b"]);
    }

    [Fact]
    public async Task TurnsAddedAtOnceAreAllKept()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => new SqliteConversationStore(new StoreDatabase(_folder.Options)).AppendAsync("c", Turn($"{i}"), default)));

        (await _store.RecentAsync("c", 100, default)).Count.ShouldBe(20);
    }

    private static ConversationTurn Turn(string question) => new(question, question, "not_in_coverage", "", null, [], DateTimeOffset.UnixEpoch);
}
