using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using DiplomacyBot.Chat;
using DiplomacyBot.Hosting;
using DiplomacyBot.Language.Messages;
using DiplomacyBot.Web.Chat;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NSubstitute;

namespace DiplomacyBot.Tests.Hosting;

/// <summary>Every setting broken in every way that is refused: each message names the key, what was found and what to give, in the operator's language and in no other.</summary>
public sealed partial class SettingLanguageTests
{
    private const string App = "MicrosoftAppId=00001111-aaaa-2222-bbbb-3333cccc4444|Chat:PublicBaseUrl=https://bot.example.vn|";

    public static TheoryData<string, string> OutOfRange
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (key, property) in Settings())
            {
                if (property.GetCustomAttribute<BetweenAttribute>() is { } range)
                {
                    data.Add(key, Beyond(range.Least, -1));
                    data.Add(key, Beyond(range.Most, +1));
                }
            }

            return data;
        }
    }

    public static TheoryData<string, string> NotOfItsType
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (key, property) in Settings())
            {
                if (property.PropertyType != typeof(string) && (property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null))
                {
                    data.Add(key, "mười lăm");
                    data.Add(key, "99999999999999999999x");
                }
            }

            return data;
        }
    }

    /// <summary>Settings, the key whose message is expected, and what of the value it must show.</summary>
    public static TheoryData<string, string, string> Wrong => new()
    {
        { "DiplomacyBot:DataDirectory= ", "DiplomacyBot:DataDirectory", "" },
        { "DiplomacyBot:PromptsDirectory=/không/có", "DiplomacyBot:PromptsDirectory", "/không/có" },
        { "Retrieval:Engine=milvus", "Retrieval:Engine", "milvus" },
        { "Retrieval:Engine=1", "Retrieval:Engine", "1" },
        { "Retrieval:Fusion:Method=7", "Retrieval:Fusion:Method", "7" },
        { "Retrieval:Fusion:VectorShare=1.5", "Retrieval:Fusion:VectorShare", "1.5" },
        { "Retrieval:Fusion:VectorShare=NaN", "Retrieval:Fusion:VectorShare", "NaN" },
        { "Retrieval:Fusion:RankConstant=0", "Retrieval:Fusion:RankConstant", "0" },
        { "EmbeddedIndex:Weighting:Saturation=0", "EmbeddedIndex:Weighting:Saturation", "0" },
        { "EmbeddedIndex:Weighting:LengthNormalization=2", "EmbeddedIndex:Weighting:LengthNormalization", "2" },
        { "EmbeddedIndex:Weighting:UsualLength=0", "EmbeddedIndex:Weighting:UsualLength", "0" },
        { "EmbeddedIndex:Weighting:PairWeight=-0.5", "EmbeddedIndex:Weighting:PairWeight", "-0.5" },
        { "Coverage:Passages:MinSyllables=300", "Coverage:Passages:MaxSyllables", "220" },
        { "Qdrant:Url=qdrant:6333", "Qdrant:Url", "qdrant:6333" },
        { "Qdrant:Url=", "Qdrant:Url", "" },
        { "Qdrant:CaCertificate=/không/có.pem", "Qdrant:CaCertificate", "/không/có.pem" },
        { "Qdrant:Collection=a--b", "Qdrant:Collection", "a--b" },
        { "Qdrant:ShardNumber=0", "Qdrant:ShardNumber", "0" },
        { "Qdrant:ReplicationFactor=-1", "Qdrant:ReplicationFactor", "-1" },
        { "Qdrant:WriteConsistencyFactor=0", "Qdrant:WriteConsistencyFactor", "0" },
        { "Qdrant:ReadConsistency=most", "Qdrant:ReadConsistency", "most" },
        { "Qdrant:WriteOrdering=fast", "Qdrant:WriteOrdering", "fast" },
        { "Models:Chat:Model=gpt", "Models:Chat:Provider", "" },
        { "Models:Chat:Provider=9", "Models:Chat:Provider", "9" },
        { "Models:Chat:Provider=Compatible|Models:Chat:Model=m", "Models:Chat:Endpoint", "" },
        { "Models:Chat:Provider=Compatible|Models:Chat:Model=m|Models:Chat:Endpoint=ftp://x", "Models:Chat:Endpoint", "ftp://x" },
        { "Models:Chat:Provider=AzureOpenAI|Models:Chat:Endpoint=foo|Models:Chat:Model=m", "Models:Chat:Endpoint", "foo" },
        { "Models:Chat:Provider=AzureOpenAI|Models:Chat:Endpoint=https://a.example|Models:Chat:Model=m|Models:Chat:ApiVersion=a b", "Models:Chat:ApiVersion", "a b" },
        { "Models:Chat:Provider=OpenAI|Models:Chat:Endpoint=foo|Models:Chat:Model=m", "Models:Chat:Endpoint", "foo" },
        { "Models:Chat:Provider=Compatible|Models:Chat:Endpoint=http://127.0.0.1:1/v1", "Models:Chat:Model", "" },
        { "Models:Chat:Provider=OpenAI|Models:Chat:Model=m", "Models:Chat:ApiKey", "" },
        { "Models:Chat:Provider=OpenAI|Models:Chat:Model=m|Models:Chat:ApiKey=sk-a|Models:Chat:Deployment=d", "Models:Chat:Deployment", "d" },
        { "Models:Embedding:Dimensions=0", "Models:Embedding:Dimensions", "0" },
        { "Models:Embedding:RequestDimensions=true", "Models:Embedding:RequestDimensions", "" },
        { "WebChat:AzureDirectLineEndpoint=http://example.vn", "WebChat:AzureDirectLineEndpoint", "http://example.vn" },
        { "Chat:PublicBaseUrl=bot", "Chat:PublicBaseUrl", "bot" },
        { "MicrosoftAppId=00001111-aaaa-2222-bbbb-3333cccc4444", "Chat:PublicBaseUrl", "" },
        { App + "MicrosoftAppType=MultiTenant", "MicrosoftAppType", "MultiTenant" },
        { App, "MicrosoftAppPassword", "" },
        { App + "MicrosoftAppPassword=x|MicrosoftAppTenantId=contoso", "MicrosoftAppTenantId", "contoso" },
        { App + "MicrosoftAppPassword=x", "MicrosoftAppTenantId", "" },
        { App + "MicrosoftAppPassword=x|MicrosoftAppCertificatePath=y", "MicrosoftAppPassword", "MicrosoftAppCertificatePath" },
        { App + "MicrosoftAppTenantId=00001111-aaaa-2222-bbbb-3333cccc4444|MicrosoftAppCertificateThumbprint=AB", "MicrosoftAppCertificateThumbprint", "" },
        { "Channels:OpenIdMetadataAddress=", "Channels:OpenIdMetadataAddress", "" },
        { "Channels:OpenIdMetadataAddress=foo", "Channels:OpenIdMetadataAddress", "foo" },
        { "Channels:DangerouslyAllowUnauthenticatedRequests=true|" + App, "Channels:DangerouslyAllowUnauthenticatedRequests", "MicrosoftAppId" },
        { "Channels:DangerouslyAllowUnauthenticatedRequests=true", "Channels:DangerouslyAllowUnauthenticatedRequests", "Production" },
        { "DirectLine:AllowedOrigins=https://a.vn/x", "DirectLine:AllowedOrigins", "https://a.vn/x" },
        { "DirectLine:AnonymousTokens=false", "DirectLine:AnonymousTokens", "" },
    };

    /// <summary>A wrong setting that holds a secret, and the secret.</summary>
    public static TheoryData<string, string> Secret => new()
    {
        { "Qdrant:Url=http://admin:bi-mat-1@qdrant:6333", "bi-mat-1" },
        { "Qdrant:Url=http://qdrant:6333/?api-key=bi-mat-2", "bi-mat-2" },
        { "Qdrant:Url=admin:bi-mat-3@qdrant:6333", "bi-mat-3" },
        { "Qdrant:Url=http://admin:bi@mat@qdrant:6333", "bi@mat" },
        { "Models:Chat:Provider=OpenAI|Models:Chat:Model=m|Models:Chat:ApiKey=bi mat 4", "bi mat 4" },
        { "Models:Chat:Provider=Compatible|Models:Chat:Model=m|Models:Chat:Endpoint=http://u:bi-mat-5@host/v1", "bi-mat-5" },
        { "DirectLine:Secret=bi-mat-6", "bi-mat-6" },
        { "DirectLine:SigningKey=bi-mat-7", "bi-mat-7" },
        { "DirectLine:AllowedOrigins=https://u:bi-mat-8@a.vn", "bi-mat-8" },
        { "WebChat:AzureDirectLineEndpoint=https://u:bi-mat-9@a.vn", "bi-mat-9" },
        { "Chat:PublicBaseUrl=https://bot.vn/?k=bi-mat-10", "bi-mat-10" },
        { App + "MicrosoftAppPassword=bi-mat-11", "bi-mat-11" },
    };

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void WhatIsOutOfRangeIsShownWithItsRange(string key, string value) => Speaks([(key, value)], key, value);

    [Theory]
    [MemberData(nameof(NotOfItsType))]
    public void WhatIsNoValueAtAllIsShown(string key, string value) => Speaks([(key, value)], key, value);

    [Theory]
    [MemberData(nameof(Wrong))]
    public void WhatCannotWorkIsNamed(string settings, string key, string shown) => Speaks(Split(settings), key, shown);

    [Theory]
    [MemberData(nameof(Secret))]
    public void ASecretIsNeverRepeated(string settings, string secret)
    {
        foreach (var language in Enum.GetValues<MessageLanguage>())
        {
            Fault(Split(settings), language).ShouldNotContain(secret);
        }
    }

    [Fact]
    public void EverythingThatIsWrongIsToldAtOnce()
    {
        var said = Fault([("Qdrant:Retries", "99"), ("Answering:Passages", "1"), ("Chat:FollowUpQuestions", "9"), ("Coverage:Reading:MaxExpansion", "1")], MessageLanguage.Vietnamese);

        foreach (var key in new[] { "Qdrant:Retries", "Answering:Passages", "Chat:FollowUpQuestions", "Coverage:Reading:MaxExpansion" })
        {
            said.ShouldContain(key);
        }
    }

    [Fact]
    public void NoSettingWithARangeIsForgotten() => OutOfRange.Count.ShouldBeGreaterThanOrEqualTo(2 * 45);

    private static void Speaks(IReadOnlyList<(string, string)> settings, string key, string shown)
    {
        var vietnamese = Fault(settings, MessageLanguage.Vietnamese);
        var english = Fault(settings, MessageLanguage.English);
        foreach (var said in new[] { vietnamese, english })
        {
            said.ShouldContain(key);
            said.ShouldContain(shown);
            said.ShouldEndWith(".");
        }

        vietnamese.ShouldMatch("[Hh]ãy ");
        EnglishWords().Match(Quoted().Replace(vietnamese, "")).Value.ShouldBeEmpty(vietnamese);
        VietnameseLetters().Match(Quoted().Replace(english, "")).Value.ShouldBeEmpty(english);
    }

    private static string Fault(IReadOnlyList<(string Key, string Value)> settings, MessageLanguage language)
    {
        Dictionary<string, string?> all = new(StringComparer.OrdinalIgnoreCase) { ["Retrieval:Engine"] = "qdrant" };
        foreach (var (key, value) in settings)
        {
            all[key] = value;
        }

        var configuration = new ConfigurationBuilder().AddInMemoryCollection(all).Build();
        var environment = Substitute.For<IHostEnvironment>();
        environment.EnvironmentName.Returns(Environments.Production);
        var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration).AddSingleton(environment).AddSingleton(new OperatorLanguage(language)).AddLogging();
        return Should.Throw<BadConfigurationException>(() =>
        {
            services.AddDiplomacyBot(configuration).AddWebChat().AddChat();
            using var provider = services.BuildServiceProvider();
            Configuration.Check(provider);
        }).Fault.In(language);
    }

    private static List<(string, string)> Split(string settings) =>
        [.. settings.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(static setting => (setting[..setting.IndexOf('=', StringComparison.Ordinal)], setting[(setting.IndexOf('=', StringComparison.Ordinal) + 1)..]))];

    private static IEnumerable<(string Key, PropertyInfo Property)> Settings() => SampleSettingsTests.Options
        .Where(static section => section.Section is not "IndexFollower")
        .SelectMany(static section => section.Defaults.GetType().GetProperties().Where(static property => property.CanWrite).Select(property => ($"{section.Section}:{property.Name}", property)));

    private static string Beyond(IComparable end, int step) => end switch
    {
        int number => (number + step).ToString(CultureInfo.InvariantCulture),
        double number => (number + step).ToString(CultureInfo.InvariantCulture),
        TimeSpan time => (time + TimeSpan.FromHours(step)).ToString("c", CultureInfo.InvariantCulture).TrimEnd('0') is var text && text.Contains('.') ? text : (time + TimeSpan.FromHours(step)).ToString("c", CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(end)),
    };

    /// <summary>Values as they were found, and names of our own keys, are the same in every language.</summary>
    [GeneratedRegex("“[^”]*”|\"[^\"]*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(must|give|the|is|are|an|or|and|such|to|of|how|many|with|without|leave|missing|empty|set|value|valid|usually|Parameter|Failed|convert)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishWords();

    [GeneratedRegex("[À-ÖØ-öø-ʯ\u1E00-\u1EFF]")]
    private static partial Regex VietnameseLetters();
}
