using Xunit.Abstractions;

[assembly: TestCollectionOrderer("DiplomacyBot.EndToEnd.Tests.LongestFirst", "DiplomacyBot.EndToEnd.Tests")]

namespace DiplomacyBot.EndToEnd.Tests;

/// <summary>Classes run side by side, each one's tests one after the other: what takes longest begins first, so that the others fill the time beside it and nobody waits for one alone at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    /// <summary>By the time measured; those not named come after them.</summary>
    private static readonly string[] Order =
    [
        nameof(Models.ChatModeTests), nameof(Playground.PlaygroundTests), nameof(Browser.LostConnectionTests), nameof(Qdrant.EvaluateOnQdrantTests), nameof(Browser.WebChatTests), nameof(Browser.AppearanceTests),
        nameof(Models.ModelTests), nameof(Playground.StreamingTests), nameof(Playground.PlaygroundPageTests), nameof(Qdrant.QdrantTests), nameof(Models.ModelsAtStartTests), nameof(DirectLineCrashTests), nameof(CrashTests),
    ];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) => testCollections.OrderBy(static collection =>
        Array.FindIndex(Order, name => collection.DisplayName.EndsWith("." + name, StringComparison.Ordinal)) is >= 0 and var place ? place : Order.Length);
}
