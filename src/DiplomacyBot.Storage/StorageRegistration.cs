using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Conversations;
using DiplomacyBot.Channels.DirectLine.Conversations;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Retrieval.Fallback;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Storage.Articles;
using DiplomacyBot.Storage.Checks;
using DiplomacyBot.Storage.Conversations;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.DirectLine;
using DiplomacyBot.Storage.Feedback;
using DiplomacyBot.Storage.Following;
using DiplomacyBot.Storage.Projecting;
using DiplomacyBot.Storage.Vectors;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Storage;

/// <summary>Registers the store.</summary>
public static class StorageRegistration
{
    /// <summary>
    /// Adds the SQLite file with the article store, conversations, feedback, checks, and the follower that keeps the registered
    /// <see cref="IPassageIndex"/> equal to it. Settings are checked when the host starts, or else when the store is first used.
    /// </summary>
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<StorageOptions>().BindConfiguration("DiplomacyBot");
        services.AddOptions<IndexFollowerOptions>().BindConfiguration("IndexFollower");
        services.AddOptionsWithValidateOnStart<FeedbackOptions>().BindConfiguration("Feedback");
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<StorageOptions>, StorageOptionsCheck>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<FeedbackOptions>, FeedbackOptionsCheck>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(static provider => new StoreDatabase(
            provider.GetRequiredService<IOptions<StorageOptions>>().Value, provider.GetRequiredService<TimeProvider>(), provider.GetService<ILogger<StoreDatabase>>()));
        services.TryAddSingleton<IArticleStore, SqliteArticleStore>();
        services.TryAddSingleton<ICoverageReader, SqliteCoverageReader>();
        services.TryAddSingleton<IConversationStore, SqliteConversationStore>();
        services.TryAddSingleton<IDirectLineStore, SqliteDirectLineStore>();
        services.TryAddSingleton<AnswerLog>();
        services.TryAddSingleton<FeedbackStore>();
        services.TryAddSingleton<PassageVectorStore>();
        services.TryAddSingleton<SpareVectors>();
        services.TryAddSingleton<StoreDoctor>();
        services.TryAddSingleton(static provider => new IndexFollower(
            provider.GetRequiredService<StoreDatabase>(), provider.GetRequiredService<IPassageIndex>(), provider.GetRequiredService<IOptions<IndexFollowerOptions>>().Value, provider.GetRequiredService<TimeProvider>(), provider.GetService<ILogger<IndexFollower>>()));
        return services;
    }

    /// <summary>
    /// Adds what keeps the registered <see cref="IPassageProjection"/> equal to the store. Vectors then go there and no longer into memory.
    /// </summary>
    public static IServiceCollection AddProjecting(this IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton(static provider => new IndexFollower(
            provider.GetRequiredService<StoreDatabase>(), provider.GetRequiredService<IPassageIndex>(), new IndexFollowerOptions(), provider.GetRequiredService<TimeProvider>(), provider.GetService<ILogger<IndexFollower>>())));
        services.TryAddSingleton(static provider => new ProjectionFollower(
            provider.GetRequiredService<StoreDatabase>(), provider.GetRequiredService<IPassageProjection>(), provider.GetRequiredService<IOptions<IndexFollowerOptions>>().Value, provider.GetRequiredService<ProjectionHealth>(), provider.GetService<ILogger<ProjectionFollower>>()));
        services.TryAddSingleton(static provider => new ProjectionDoctor(
            provider.GetRequiredService<StoreDatabase>(), provider.GetRequiredService<IPassageProjection>(), provider.GetRequiredService<ProjectionFollower>(), provider.GetRequiredService<IOptions<IndexFollowerOptions>>().Value));
        return services;
    }
}
