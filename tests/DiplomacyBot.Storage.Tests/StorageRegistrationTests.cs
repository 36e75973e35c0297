using DiplomacyBot.Answering.Articles;
using DiplomacyBot.Answering.Conversations;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Storage.Articles;
using DiplomacyBot.Storage.Checks;
using DiplomacyBot.Storage.Following;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using static DiplomacyBot.Storage.Tests.StoreFolder;

namespace DiplomacyBot.Storage.Tests;

public sealed class StorageRegistrationTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WhatIsRegisteredWorksTogether()
    {
        await _folder.Save(Article("a"));
        await _folder.Save(Article("b", outlet: "PLVN", duplicateOf: "a"));
        await using var provider = Provider(_folder.Options.DataDirectory);

        (await provider.GetRequiredService<IndexFollower>().CatchUpAsync(default)).ShouldBeTrue();

        provider.GetRequiredService<IArticleStore>().ShouldBeOfType<SqliteArticleStore>();
        provider.GetRequiredService<IConversationStore>().ShouldNotBeNull();
        (await provider.GetRequiredService<StoreDoctor>().ExamineAsync(provider.GetRequiredService<EmbeddedPassageIndex>(), default)).ShouldBeEmpty();
        var sources = await provider.GetRequiredService<ICoverageReader>().ReadAsync([IdOf("a"), "không có"], default);
        sources.Keys.ShouldBe([IdOf("a")]);
        sources[IdOf("a")].AlsoIn.ShouldBe(["PLVN"]);
        (await provider.GetRequiredService<ICoverageReader>().DescribeAsync(default)).Articles.ShouldBe(2);
    }

    [Fact]
    public void AnEmptyDataDirectoryIsRefusedByName()
    {
        using var provider = Provider("");

        Should.Throw<OptionsValidationException>(() => provider.GetRequiredService<IArticleStore>()).Message.ShouldContain("DiplomacyBot:DataDirectory");
    }

    private static ServiceProvider Provider(string folder) => new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["DiplomacyBot:DataDirectory"] = folder }).Build())
        .AddEmbeddedIndex().AddStorage().BuildServiceProvider();
}
