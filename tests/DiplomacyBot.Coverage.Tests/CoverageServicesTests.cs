using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Ingestion;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Coverage.Tests;

public class CoverageServicesTests
{
    [Fact]
    public void ThePipelineIsBuiltFromTheRegistration()
    {
        using var services = Services();

        services.GetRequiredService<IngestionPipeline>().ShouldBeSameAs(services.GetRequiredService<IngestionPipeline>());
    }

    [Theory]
    [InlineData("Coverage:Passages:MinSyllables", "0")]
    [InlineData("Coverage:Passages:MaxSyllables", "50")]
    [InlineData("Coverage:Reading:MaxLineBytes", "-1")]
    [InlineData("Coverage:Duplicates:MinResemblance", "2")]
    public void AnOptionOutOfRangeStopsTheStartAndIsNamed(string key, string value)
    {
        using var services = Services((key, value));

        Should.Throw<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate()).Message.ShouldContain(key);
    }

    private static ServiceProvider Services(params (string Key, string Value)[] settings) => new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build())
        .AddLogging()
        .AddSingleton<IArticleStore>(new MemoryArticleStore())
        .AddCoverage()
        .BuildServiceProvider();
}
