using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Coverage.Duplicates;
using DiplomacyBot.Coverage.Ingestion;
using DiplomacyBot.Coverage.Passages;
using DiplomacyBot.Coverage.Reading;
using DiplomacyBot.Language.Messages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Coverage;

/// <summary>Registers reading and ingestion.</summary>
public static class CoverageServices
{
    /// <summary>
    /// Adds the readers and the <see cref="IngestionPipeline"/>, with options bound from <c>Coverage</c> and checked at start. The caller registers an <see cref="IArticleStore"/>; another <see cref="ISourceReader"/> registered
    /// before or after is used as well.
    /// </summary>
    public static IServiceCollection AddCoverage(this IServiceCollection services)
    {
        AddOptions<ReadingOptions>(services, "Coverage:Reading", static (section, language) => new RangesCheck<ReadingOptions>(section, language));
        AddOptions<PassageOptions>(services, "Coverage:Passages", static (section, language) => new PassageOptionsCheck(section, language));
        AddOptions<DuplicateOptions>(services, "Coverage:Duplicates", static (section, language) => new RangesCheck<DuplicateOptions>(section, language));
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ISourceReader, TextFileReader>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ISourceReader, JsonLinesReader>());
        services.TryAddSingleton<SourceFinder>();
        services.TryAddSingleton<PassageCutter>();
        services.TryAddSingleton<ArticlePreparer>();
        services.TryAddSingleton(provider => new IngestionPipeline(
            provider.GetRequiredService<IArticleStore>(),
            provider.GetRequiredService<SourceFinder>(),
            provider.GetRequiredService<ArticlePreparer>(),
            provider.GetRequiredService<PassageCutter>(),
            provider.GetRequiredService<IOptions<DuplicateOptions>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<IngestionPipeline>>()));
        return services;
    }

    private static void AddOptions<T>(IServiceCollection services, string section, Func<string, OperatorLanguage?, RangesCheck<T>> check)
        where T : class
    {
        services.AddOptionsWithValidateOnStart<T>().BindConfiguration(section);
        services.AddSingleton<IValidateOptions<T>>(provider => check(section, provider.GetService<OperatorLanguage>()));
    }
}
