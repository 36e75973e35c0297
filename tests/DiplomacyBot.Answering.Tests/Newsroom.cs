using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Conversations;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Retrieval.Embedded;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Answering.Tests;

/// <summary>Answering as the program wires it, over a few articles in memory and the real embedded index.</summary>
internal sealed class Newsroom : IDisposable
{
    public static readonly DateTimeOffset Today = new(2025, 11, 3, 2, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider _services;

    private Newsroom(IReadOnlyList<SourceArticle> articles, Action<AnsweringOptions>? configure, TimeProvider clock, IConversationStore? conversations)
    {
        Coverage = new MemoryCoverage(articles);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddSingleton(clock);
        services.AddSingleton<ICoverageReader>(Coverage);
        services.AddSingleton(conversations ?? Conversations);
        services.AddEmbeddedIndex();
        services.AddAnswering();
        services.PostConfigure<AnsweringOptions>(o => configure?.Invoke(o));
        _services = services.BuildServiceProvider();
    }

    public MemoryCoverage Coverage { get; }

    public MemoryConversations Conversations { get; } = new();

    public IAnswerer Answerer => _services.GetRequiredService<IAnswerer>();

    public QuestionAnalyzer Analyzer => _services.GetRequiredService<QuestionAnalyzer>();

    public IPassageRanker Passages => _services.GetRequiredService<IPassageRanker>();

    public QuestionReader Reader => _services.GetRequiredService<QuestionReader>();

    public EmbeddedPassageIndex Index => _services.GetRequiredService<EmbeddedPassageIndex>();

    /// <summary>A newsroom that holds these articles.</summary>
    public static Newsroom With(params SourceArticle[] articles) => With(null, null, articles);

    /// <summary>A newsroom with its own settings and clock.</summary>
    public static Newsroom With(Action<AnsweringOptions>? configure, TimeProvider? clock, params IReadOnlyList<SourceArticle> articles) =>
        Opened(new Newsroom(articles, configure, clock ?? new SetClock(Today), null), articles);

    /// <summary>A newsroom that keeps its conversations elsewhere.</summary>
    public static Newsroom With(IConversationStore conversations, params IReadOnlyList<SourceArticle> articles) =>
        Opened(new Newsroom(articles, null, new SetClock(Today), conversations), articles);

    private static Newsroom Opened(Newsroom newsroom, IReadOnlyList<SourceArticle> articles)
    {
        newsroom.Index.UpsertAsync([.. articles.Select(a => a.Passages())], CancellationToken.None).GetAwaiter().GetResult();
        return newsroom;
    }

    /// <summary>A newsroom whose articles are these texts, with ids a, b, c …</summary>
    public static Newsroom WithTexts(params string[] texts) => With([.. texts.Select((text, i) => News.Of(((char)('a' + i)).ToString(), text, "2025-11-02", "Báo Thử"))]);

    public Task<Answer> AskAsync(string question, string? conversation = null, params string[] previous) =>
        Answerer.AskAsync(new AskRequest(question, conversation, previous), CancellationToken.None);

    public void Dispose() => _services.Dispose();
}
