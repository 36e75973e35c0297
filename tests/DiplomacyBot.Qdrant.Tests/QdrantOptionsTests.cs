using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Retrieval.Fallback;
using DiplomacyBot.Retrieval.Index;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Qdrant.Tests;

public sealed class QdrantOptionsTests
{
    [Theory]
    [InlineData("Url", "qdrant:6333")]
    [InlineData("Url", "ftp://qdrant")]
    [InlineData("Url", "http://user:secret@qdrant:6333")]
    [InlineData("CaCertificate", "/không/có.pem")]
    [InlineData("Collection", "")]
    [InlineData("Collection", "a/b")]
    [InlineData("Collection", "a--b")]
    [InlineData("SearchTimeout", "00:02:00")]
    [InlineData("WriteTimeout", "00:00:00")]
    [InlineData("Retries", "-1")]
    [InlineData("BatchSize", "0")]
    [InlineData("ShardNumber", "0")]
    [InlineData("ReplicationFactor", "0")]
    [InlineData("WriteConsistencyFactor", "0")]
    [InlineData("ReadConsistency", "most")]
    [InlineData("WriteOrdering", "fast")]
    public void SettingsThatCannotWorkAreRefusedByName(string key, string value)
    {
        using var provider = Provider(new() { [$"Qdrant:{key}"] = value });

        Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<IPassageProjection>()).Message.ShouldContain($"Qdrant:{key}");
    }

    [Theory]
    [InlineData("Url", "https://proxy.example/qdrant")]
    [InlineData("ReadConsistency", "2")]
    [InlineData("ReadConsistency", "majority")]
    [InlineData("WriteOrdering", "strong")]
    public void SettingsThatWorkAreTaken(string key, string value)
    {
        using var provider = Provider(new() { [$"Qdrant:{key}"] = value });

        provider.GetRequiredService<IPassageProjection>().ShouldBeOfType<QdrantPassageIndex>();
    }

    [Fact]
    public void QuestionsAskQdrantFirstAndMemoryKeepsTheVocabulary()
    {
        using var provider = Provider([]);

        provider.GetRequiredService<IPassageIndex>().ShouldBeOfType<FallbackPassageIndex>();
        provider.GetRequiredService<Retrieval.Accents.ICoverageVocabulary>().ShouldBeSameAs(provider.GetRequiredService<EmbeddedPassageIndex>());
    }

    private static ServiceProvider Provider(Dictionary<string, string?> settings) => new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
        .AddEmbeddedIndex().AddQdrant(_ => new QdrantContent()).BuildServiceProvider();
}
