using ChatOptions = DiplomacyBot.Chat.ChatOptions;
using ChatOptionsOfModel = Microsoft.Extensions.AI.ChatOptions;
using DiplomacyBot.Answering;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Conversations;
using DiplomacyBot.Chat;
using DiplomacyBot.Chat.FollowUps;
using DiplomacyBot.Hosting;
using DiplomacyBot.Language.Messages;
using DiplomacyBot.Storage.Following;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Tests.Chat.FollowUps;

/// <summary>Over the samples, with all the patience needed: what is offered does not depend on the machine's speed.</summary>
public sealed class FollowUpQuestionTests(SampleCoverage coverage) : IClassFixture<SampleCoverage>
{
    private static readonly string[] Questions =
    [
        "Chủ đề của năm Chủ tịch ASEAN 2020 là gì?", "RCEP được ký ngày nào?", "Đoàn của Bộ Công an có bao nhiêu người?", "Việt Nam và Australia lập quan hệ ngoại giao khi nào?", "Lào và Myanmar gia nhập ASEAN khi nào?",
    ];

    [Fact]
    public async Task EveryQuestionOfferedIsAnsweredAndNeitherAskedNorShownBefore()
    {
        await using var services = await ServicesAsync();
        await using var followUps = new FollowUps(services);
        var offered = 0;
        foreach (var question in Questions)
        {
            var answer = await Extracts(services).AskAsync(new AskRequest(question), default);
            var offers = await followUps.AfterAsync(answer, "none");
            offers.Count.ShouldBeLessThanOrEqualTo(3);
            offers.ShouldBeUnique();
            offers.ShouldNotContain(question);
            offered += offers.Count;
            foreach (var offer in offers)
            {
                var given = await Extracts(services).AskAsync(new AskRequest(offer), default);
                given.Status.ShouldBe(AnswerStatus.Answered, offer);
                answer.Citations.Select(static c => c.ArticleId).ShouldContain(given.Citations[0].ArticleId, offer);
            }
        }

        offered.ShouldBeGreaterThan(2);
    }

    [Fact]
    public async Task AClickAfterTheAnswerIsUnderstoodAsItStands()
    {
        await using var services = await ServicesAsync();
        await using var followUps = new FollowUps(services);
        var answer = await Extracts(services).AskAsync(new AskRequest(Questions[0]), default);

        foreach (var offer in await followUps.AfterAsync(answer, "none"))
        {
            (await Extracts(services).AskAsync(new AskRequest(offer, Previous: [Questions[0]]), default)).StandaloneQuestion.ShouldNotContain("(", Case.Sensitive, offer);
        }
    }

    [Fact]
    public async Task WhatWasAskedInTheConversationIsNotOfferedAgain()
    {
        await using var services = await ServicesAsync();
        await using var followUps = new FollowUps(services);
        var conversation = Guid.NewGuid().ToString("N");
        var seen = new List<string> { Questions[0] };
        for (var i = 0; i < 4; i++)
        {
            var answer = await Extracts(services).AskAsync(new AskRequest(seen[^1], conversation), default);
            var offers = await followUps.AfterAsync(answer, conversation);
            offers.ShouldNotContain(offer => seen.Contains(offer));
            if (offers.Count == 0)
            {
                break;
            }

            seen.Add(offers[0]);
        }

        seen.Count.ShouldBeGreaterThan(2);
    }

    [Fact]
    public async Task AChatModelIsNeverAskedToProveAQuestion()
    {
        await using var services = await ServicesAsync(static s => s.AddSingleton<IChatClient, NobodyHome>());
        services.GetRequiredService<IAnswerer>().ShouldNotBe(Extracts(services));
        await using var followUps = new FollowUps(services);

        var answer = await Extracts(services).AskAsync(new AskRequest(Questions[0]), default);
        (await followUps.AfterAsync(answer, "none")).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task AnAnswerDoesNotWaitForThemWithoutPatience()
    {
        await using var services = await ServicesAsync();
        var answer = await Extracts(services).AskAsync(new AskRequest(Questions[0]), default);
        var stuck = new StuckReader();
        await using var followUps = new FollowUps(services, new ChatOptions { FollowUpMilliseconds = 0 }, stuck);

        (await followUps.AfterAsync(answer, "none")).ShouldBeEmpty();
        stuck.LetGo(services.GetRequiredService<ICoverageReader>());
        await followUps.Proven.Begin(answer.Citations[0].ArticleId)!.Work;
        (await followUps.AfterAsync(answer, "none")).ShouldNotBeEmpty("they are there the next time");
    }

    [Fact]
    public async Task AStoreThatFailsCostsTheQuestionsAndNothingElse()
    {
        await using var services = await ServicesAsync();
        var answer = await Extracts(services).AskAsync(new AskRequest(Questions[0]), default);
        var broken = new StuckReader();
        broken.Break();
        await using var followUps = new FollowUps(services, reader: broken);

        (await followUps.AfterAsync(answer, "none")).ShouldBeEmpty();
    }

    [Fact]
    public async Task TheyCanBeSwitchedOffAndNothingFollowsARefusal()
    {
        await using var services = await ServicesAsync();
        var answer = await Extracts(services).AskAsync(new AskRequest(Questions[0]), default);
        await using var off = new FollowUps(services, new ChatOptions { FollowUpQuestions = 0 });
        await using var on = new FollowUps(services);

        (await off.AfterAsync(answer, "none")).ShouldBeEmpty();
        (await on.AfterAsync(await Extracts(services).AskAsync(new AskRequest("Ai là tổng thống Mexico?"), default), "none")).ShouldBeEmpty();
    }

    private static IAnswerer Extracts(IServiceProvider services) => services.GetRequiredKeyedService<IAnswerer>(AnsweringRegistration.Extracts);

    private async Task<ServiceProvider> ServicesAsync(Action<IServiceCollection>? more = null)
    {
        var services = ServiceSetup.ForCommand(new Dictionary<string, string?> { ["DiplomacyBot:DataDirectory"] = coverage.Workspace.Data }, MessageLanguage.Vietnamese, more);
        await services.GetRequiredService<IndexFollower>().LoadAsync(default);
        return services;
    }

    private sealed class FollowUps : IAsyncDisposable
    {
        private readonly FollowUpQuestions _questions;

        public FollowUps(IServiceProvider services, ChatOptions? options = null, ICoverageReader? reader = null)
        {
            Proven = new ProvenQuestions(reader ?? services.GetRequiredService<ICoverageReader>(), Extracts(services), services.GetRequiredService<IndexFollower>(), NullLogger<ProvenQuestions>.Instance);
            _questions = new FollowUpQuestions(
                Proven, services.GetRequiredService<IConversationStore>(), Options.Create(options ?? new ChatOptions { FollowUpMilliseconds = 60_000 }), TimeProvider.System, NullLogger<FollowUpQuestions>.Instance);
        }

        public ProvenQuestions Proven { get; }

        public Task<IReadOnlyList<string>> AfterAsync(Answer answer, string conversation) => _questions.AfterAsync(answer, conversation, default);

        public ValueTask DisposeAsync() => Proven.DisposeAsync();
    }

    /// <summary>Reads nothing until it is told to.</summary>
    private sealed class StuckReader : ICoverageReader
    {
        private readonly TaskCompletionSource<ICoverageReader> _reader = new();

        public void LetGo(ICoverageReader reader) => _reader.SetResult(reader);

        public void Break() => _reader.SetException(new IOException("disk"));

        public async Task<IReadOnlyDictionary<string, SourceArticle>> ReadAsync(IReadOnlyCollection<string> articleIds, CancellationToken cancellationToken) =>
            await (await _reader.Task).ReadAsync(articleIds, cancellationToken);

        public Task<CoverageScope> DescribeAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
    }

    private sealed class NobodyHome : IChatClient
    {
        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptionsOfModel? options = null, CancellationToken cancellationToken = default) => throw new InvalidOperationException("A model was asked.");

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptionsOfModel? options = null, CancellationToken cancellationToken = default) => throw new InvalidOperationException("A model was asked.");

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
