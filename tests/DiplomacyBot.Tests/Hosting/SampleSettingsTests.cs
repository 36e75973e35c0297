using System.Globalization;
using System.Reflection;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Answering.Generation;
using DiplomacyBot.Channels;
using DiplomacyBot.Channels.DirectLine;
using DiplomacyBot.Chat;
using DiplomacyBot.Coverage.Duplicates;
using DiplomacyBot.Coverage.Passages;
using DiplomacyBot.Coverage.Reading;
using DiplomacyBot.Hosting;
using DiplomacyBot.Models;
using DiplomacyBot.Qdrant;
using DiplomacyBot.Retrieval.Embedded;
using DiplomacyBot.Retrieval.Fusion;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Feedback;
using DiplomacyBot.Storage.Following;
using DiplomacyBot.Web.Chat;
using Microsoft.Extensions.Configuration;

namespace DiplomacyBot.Tests.Hosting;

/// <summary><c>appsettings.sample.json</c> is the reference of all settings: it must name each, once, with its default, and nothing else.</summary>
public sealed class SampleSettingsTests
{
    internal static readonly (string Section, object Defaults)[] Options =
    [
        ("DiplomacyBot", new HostingOptions()),
        ("DiplomacyBot", new StorageOptions()),
        ("Answering", new AnsweringOptions()),
        ("Answering:Generation", new GenerationOptions()),
        ("Coverage:Reading", new ReadingOptions()),
        ("Coverage:Passages", new PassageOptions()),
        ("Coverage:Duplicates", new DuplicateOptions()),
        ("EmbeddedIndex", new EmbeddedIndexOptions()),
        ("Retrieval", new RetrievalOptions()),
        ("Retrieval:Fusion", new FusionOptions()),
        ("Models:Chat", new ChatModelOptions()),
        ("Models:Embedding", new EmbeddingModelOptions()),
        ("Qdrant", new QdrantOptions()),
        ("IndexFollower", new IndexFollowerOptions()),
        ("Channels", new ChannelsOptions()),
        ("DirectLine", new DirectLineOptions()),
        ("Chat", new ChatOptions()),
        ("WebChat", new WebChatOptions()),
        ("Feedback", new FeedbackOptions()),
    ];

    private static readonly string[] OfTheFramework =
    [
        "urls", "Logging:LogLevel:Default", "MicrosoftAppType", "MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppTenantId", "MicrosoftAppCertificatePath",
        "MicrosoftAppCertificateBase64", "MicrosoftAppCertificateThumbprint", "MicrosoftAppCertificatePassword", "MicrosoftAppCertificateSendX5C",
    ];

    [Fact]
    public void EveryKeyIsARealSettingWithItsDefault()
    {
        var defaults = Options.SelectMany(o => Settings(o.Section, o.Defaults)).ToDictionary(s => s.Key, s => s.Value, StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in Sample().AsEnumerable().Where(pair => !Sample().GetSection(pair.Key).GetChildren().Any() && !OfTheFramework.Contains(pair.Key)))
        {
            defaults.ShouldContainKey(key);
            value.ShouldBe(defaults[key], $"the default of {key}");
        }
    }

    [Fact]
    public void EverySettingIsThere()
    {
        var keys = Sample().AsEnumerable().Select(pair => pair.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var setting in Options.SelectMany(o => Settings(o.Section, o.Defaults)))
        {
            keys.ShouldContain(setting.Key);
        }

        OfTheFramework.ShouldAllBe(key => keys.Contains(key));
    }

    [Fact]
    public void EverySettingIsExplained()
    {
        var lines = File.ReadAllLines(Repository("appsettings.sample.json"));
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].TrimStart().StartsWith('"') && !lines[i].TrimEnd().EndsWith('{'))
            {
                lines[i - 1].TrimStart().ShouldStartWith("//", customMessage: lines[i]);
            }
        }
    }

    [Fact]
    public void TheSampleIsAWorkingConfiguration()
    {
        // Sections that hold others' sections too cannot be bound strictly.
        foreach (var (section, defaults) in Options.Where(o => o.Section is not ("DiplomacyBot" or "Answering" or "Retrieval")))
        {
            var bound = Activator.CreateInstance(defaults.GetType())!;
            Sample().GetSection(section).Bind(bound, binder => binder.ErrorOnUnknownConfiguration = true);
            Settings(section, bound).ShouldBe(Settings(section, defaults));
        }
    }

    private static IConfigurationRoot Sample() => new ConfigurationBuilder().AddJsonFile(Repository("appsettings.sample.json")).Build();

    private static string Repository(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DiplomacyBot.sln")))
        {
            folder = folder.Parent.ShouldNotBeNull();
        }

        return Path.Combine(folder.FullName, name);
    }

    private static IEnumerable<KeyValuePair<string, string?>> Settings(string section, object options)
    {
        foreach (var property in options.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite))
        {
            var (key, value) = ($"{section}:{property.Name}", property.GetValue(options));
            if (value is null or string or IFormattable or bool)
            {
                // An empty string in a JSON file is an empty string; null is null.
                yield return new(key, Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : value as string);
                continue;
            }

            foreach (var inner in Settings(key, value))
            {
                yield return inner;
            }
        }
    }
}
