using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Feedback;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Storage.Tests.Feedback;

public sealed class FeedbackStoreTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2025, 11, 22, 12, 0, 0, TimeSpan.FromHours(7));

    private readonly StoreFolder _folder = new();
    private readonly AnswerLog _answers;
    private readonly FeedbackStore _votes;

    public FeedbackStoreTests()
    {
        _answers = new AnswerLog(_folder.Database, Options.Create(new FeedbackOptions()));
        _votes = new FeedbackStore(_folder.Database);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task AVoteIsListedWithItsWholeAnswer()
    {
        var given = await Give("c1");
        var vote = new Vote(given.Id, "u1", Reaction.Dislike, "Thiếu “ngày”\n😀", Vote.FromButtons, Noon);
        (await _votes.VoteAsync(vote, default)).ShouldBeTrue();

        // Another process, or this one after a restart.
        var entry = (await new FeedbackStore(new StoreDatabase(_folder.Options)).ListAsync(new FeedbackFilter(), default)).ShouldHaveSingleItem();

        entry.Vote.ShouldBe(vote);
        (entry.Answer with { Answer = given.Answer }).ShouldBe(given);
        entry.Answer.Answer.Citations.ShouldBe(given.Answer.Citations);
        (entry.Answer.Answer with { Citations = given.Answer.Citations, Timings = given.Answer.Timings }).ShouldBe(given.Answer);
    }

    [Fact]
    public async Task ALaterVoteTakesThePlaceOfTheFormer()
    {
        var given = await Give("c1");
        await _votes.VoteAsync(new Vote(given.Id, "u1", Reaction.Like, "tốt", Vote.FromButtons, Noon), default);
        await _votes.VoteAsync(new Vote(given.Id, "u2", Reaction.Like, null, Vote.FromButtons, Noon), default);
        await _votes.VoteAsync(new Vote(given.Id, "u1", Reaction.Dislike, null, Vote.FromReaction, Noon.AddMinutes(1)), default);

        var entries = await _votes.ListAsync(new FeedbackFilter(), default);

        entries.Select(e => (e.Vote.User, e.Vote.Reaction, e.Vote.Comment)).ShouldBe([("u2", Reaction.Like, null), ("u1", Reaction.Dislike, null)]);
    }

    [Fact]
    public async Task AVoteOnAnUnknownAnswerIsNotKept()
    {
        (await _votes.VoteAsync(new Vote("nowhere", "u", Reaction.Like, null, Vote.FromButtons, Noon), default)).ShouldBeFalse();
        (await _votes.ListAsync(new FeedbackFilter(), default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task AReactionCanBeTakenBackButAButtonCannot()
    {
        var given = await Give("c1");
        await _votes.VoteAsync(new Vote(given.Id, "u1", Reaction.Like, null, Vote.FromReaction, Noon), default);
        await _votes.VoteAsync(new Vote(given.Id, "u2", Reaction.Like, null, Vote.FromButtons, Noon), default);

        (await _votes.WithdrawReactionAsync(given.Id, "u1", default)).ShouldBeTrue();
        (await _votes.WithdrawReactionAsync(given.Id, "u2", default)).ShouldBeFalse();

        (await _votes.ListAsync(new FeedbackFilter(), default)).Single().Vote.User.ShouldBe("u2");
    }

    [Fact]
    public async Task VotesAreFilteredByTimeAndKind()
    {
        for (var i = 0; i < 4; i++)
        {
            await _votes.VoteAsync(new Vote((await Give("c")).Id, $"u{i}", i % 2 == 0 ? Reaction.Like : Reaction.Dislike, null, Vote.FromButtons, Noon.AddHours(i)), default);
        }

        (await Users(new FeedbackFilter(Noon.AddHours(1)))).ShouldBe(["u1", "u2", "u3"]);
        (await Users(new FeedbackFilter(Noon.AddHours(1).ToOffset(TimeSpan.Zero), Reaction.Dislike))).ShouldBe(["u1", "u3"]);
        (await Users(new FeedbackFilter(null, Reaction.Like))).ShouldBe(["u0", "u2"]);

        async Task<IEnumerable<string>> Users(FeedbackFilter filter) => (await _votes.ListAsync(filter, default)).Select(e => e.Vote.User);
    }

    [Fact]
    public async Task AUserIsAHashThatOnlyThisDatabaseCanMake()
    {
        using var other = new StoreFolder();
        var key = await _votes.UserKeyAsync("msteams", "29:Nguyễn Văn A", default);

        key.ShouldMatch("^[0-9a-f]{32}$");
        (await new FeedbackStore(new StoreDatabase(_folder.Options)).UserKeyAsync("msteams", "29:Nguyễn Văn A", default)).ShouldBe(key);
        (await _votes.UserKeyAsync("directline", "29:Nguyễn Văn A", default)).ShouldNotBe(key);
        (await new FeedbackStore(other.Database).UserKeyAsync("msteams", "29:Nguyễn Văn A", default)).ShouldNotBe(key);
    }

    private async Task<GivenAnswer> Give(string conversation)
    {
        var given = GivenAnswers.Make(conversation, at: Noon);
        await _answers.SaveAsync(given, default);
        return given;
    }
}
