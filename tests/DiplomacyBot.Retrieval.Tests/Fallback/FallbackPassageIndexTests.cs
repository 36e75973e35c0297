using DiplomacyBot.Language.Messages;
using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Retrieval.Fallback;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Retrieval.Terms;
using DiplomacyBot.Retrieval.Tests.Contract;
using NSubstitute;
using NSubstitute.ExceptionExtensions;

namespace DiplomacyBot.Retrieval.Tests.Fallback;

public sealed class FallbackPassageIndexTests : IDisposable
{
    private readonly IPassageProjection _projection = Substitute.For<IPassageProjection>();
    private readonly EmbeddedPassageIndex _terms = new();
    private readonly ProjectionHealth _health;
    private readonly FallbackPassageIndex _index;

    public FallbackPassageIndexTests()
    {
        _projection.Place.Returns("qdrant http://127.0.0.1:6333 kho");
        _health = new ProjectionHealth(_projection);
        _index = new FallbackPassageIndex(_projection, _terms, _health);
    }

    [Fact]
    public async Task TheProjectionAnswersWhileItIsThere()
    {
        var answer = new PassageCandidates([new ScoredPassage(new PassageRef("từ máy chủ", 0, 0, 1), 1)], []);
        _projection.FindAsync(default!, default).ReturnsForAnyArgs(answer);

        (await _index.SearchAsync(Question, default)).ShouldBeSameAs(answer);
        _health.Questions.ShouldBeNull();
    }

    [Fact]
    public async Task TermsInMemoryAnswerWhileItIsAwayAndSaySo()
    {
        await _index.UpsertAsync([Articles.Of("a", "hội đàm").WithVectors([1, 0])], default);
        _projection.FindAsync(default!, default).ThrowsAsyncForAnyArgs(new IndexUnavailableException(new Phrase("không có ai", "nobody there")));

        var found = await _index.SearchAsync(Question with { Vector = new float[] { 1, 0, 0 } }, default);

        found.Substituted.ShouldBeTrue();
        found.ByTerms.Count.ShouldBe(1);
        found.ByVector.ShouldBeEmpty("vectors are the server's, whatever their length");
        _health.Questions!.Reason.ShouldBe(new Phrase("không có ai", "nobody there"));
    }

    [Fact]
    public async Task WhatHoldsNothingThatFitsIsAwayToo()
    {
        _projection.FindAsync(default!, default).ReturnsForAnyArgs((PassageCandidates?)null);

        (await _index.SearchAsync(Question, default)).Substituted.ShouldBeTrue();
        _health.Questions.ShouldNotBeNull();
    }

    [Fact]
    public async Task WhenItIsBackItAnswersAgain()
    {
        await TermsInMemoryAnswerWhileItIsAwayAndSaySo();
        _projection.FindAsync(default!, default).ReturnsForAnyArgs(new PassageCandidates([], []));

        (await _index.SearchAsync(Question, default)).Substituted.ShouldBeFalse();
        _health.Questions.ShouldBeNull();
    }

    [Fact]
    public async Task FaultsOfTheCallerAreNotCoveredUp()
    {
        _projection.FindAsync(default!, default).ThrowsAsyncForAnyArgs(new ArgumentException("another model"));
        await Should.ThrowAsync<ArgumentException>(() => _index.SearchAsync(Question, default));

        _projection.FindAsync(default!, default).ThrowsAsyncForAnyArgs(new OperationCanceledException());
        await Should.ThrowAsync<OperationCanceledException>(() => _index.SearchAsync(Question, default));
        _health.Questions!.Reason.En.ShouldContain("not been asked", Case.Sensitive, "neither says anything about the server");
    }

    [Fact]
    public async Task WritersWriteToMemoryOnly()
    {
        await _index.UpsertAsync([Articles.Of("a", "hội đàm"), Articles.Of("b", "hội đàm")], default);
        await _index.DeleteArticleAsync("a", default);
        (await _index.CountAsync(default)).ShouldBe(1);
        await _index.RebuildAsync(Articles.Stream(), default);

        (await _terms.CountAsync(default)).ShouldBe(0);
        _projection.ReceivedCalls().ShouldAllBe(call => call.GetMethodInfo().Name == "get_Place");
    }

    [Fact]
    public void HealthRemembersSinceWhenAndWhatIsWrongNow()
    {
        _health.ReportChanges(Phrase.Verbatim("a"));
        var since = _health.Changes!.Since;
        _health.ReportChanges(Phrase.Verbatim("b"));

        _health.Changes.ShouldBe(new ProjectionFault(Phrase.Verbatim("b"), since));
        _health.Questions.ShouldNotBeNull("a server that takes no changes was not seen to answer");

        _health.ReportChanges(null);
        (_health.Changes, _health.Questions).ShouldBe((null, null));
    }

    public void Dispose() => _terms.Dispose();

    private static PassageQuery Question => new() { Terms = new QuestionVector().AddText("hội đàm").ToSparseVector() };
}
