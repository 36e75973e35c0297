using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Conversations;
using DiplomacyBot.Answering.Generation;
using DiplomacyBot.Answering.Prompts;
using DiplomacyBot.Answering.Evidence;
using DiplomacyBot.Answering.Questions;
using DiplomacyBot.Retrieval.Embedded;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Answering.Tests;

/// <summary>Answering as the program wires it, over a few articles in memory and the real embedded index.</summary>
internal sealed class Newsroom : IDisposable
{
    public static readonly DateTimeOffset Today = new(2025, 11, 3, 2, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider _services;

    private Newsroom(IReadOnlyList<SourceArticle> articles, Action<AnsweringOptions>? configure, TimeProvider clock, IConversationStore? conversations, Action<IServiceCollection>? more = null)
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
        more?.Invoke(services);
        services.PostConfigure<AnsweringOptions>(o => configure?.Invoke(o));
        _services = services.BuildServiceProvider();
    }

    public MemoryCoverage Coverage { get; }

    public MemoryConversations Conversations { get; } = new();

    public IAnswerer Answerer => _services.GetRequiredService<IAnswerer>();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

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

    /// <summary>A newsroom in which a chat model writes.</summary>
    /// <param name="model">The model.</param>
    /// <param name="articles">Its articles.</param>
    /// <param name="configure">Settings of writing; null: as they ship.</param>
    /// <param name="clock">Its clock; null: one that stands.</param>
    /// <param name="prompts">Folder of its prompts; null: those that ship.</param>
    public static Newsroom WithModel(IChatClient model, IReadOnlyList<SourceArticle> articles, Action<GenerationOptions>? configure = null, TimeProvider? clock = null, string? prompts = null) =>
        Opened(new Newsroom(articles, null, clock ?? new SetClock(Today), null, services =>
        {
            services.AddSingleton(model);
            services.PostConfigure<GenerationOptions>(o => configure?.Invoke(o));
            services.Configure<PromptOptions>(o => o.Directory = prompts);
        }), articles);

    /// <summary>Articles that consist of these texts, with ids a, b, c …</summary>
    public static IReadOnlyList<SourceArticle> Texts(params string[] texts) => [.. texts.Select((text, i) => News.Of(((char)('a' + i)).ToString(), text, "2025-11-02", "Báo Thử"))];

    private static Newsroom Opened(Newsroom newsroom, IReadOnlyList<SourceArticle> articles)
    {
        newsroom.Index.UpsertAsync([.. articles.Select(a => a.Passages())], CancellationToken.None).GetAwaiter().GetResult();
        return newsroom;
    }

    /// <summary>A newsroom whose articles are these texts, with ids a, b, c …</summary>
    public static Newsroom WithTexts(params string[] texts) => With([.. Texts(texts)]);

    public Task<Answer> AskAsync(string question, string? conversation = null, params string[] previous) =>
        Answerer.AskAsync(new AskRequest(question, conversation, previous), CancellationToken.None);

    public void Dispose() => _services.Dispose();
}
