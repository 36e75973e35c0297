using System.Text.RegularExpressions;
using DiplomacyBot.Commands;
using DiplomacyBot.Language.Messages;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Hosting;

/// <summary>Reads the settings and checks them all before anything else happens, so that a wrong one is a message and not half a run.</summary>
internal static partial class Configuration
{
    private static readonly Phrase BrokenFile = new("không đọc được tệp cấu hình {0}: {1}. Hãy sửa tệp rồi chạy lại.", "the file {0} cannot be read: {1}. Correct it and run again.");

    /// <summary>
    /// <c>appsettings.json</c>, <c>appsettings.{environment}.json</c> and <c>appsettings.Local.json</c> of the working directory, the
    /// user secrets, the environment, the command line; what comes later wins.
    /// </summary>
    public static IConfigurationRoot Read(Dictionary<string, string?> settings) => Explained(() => new ConfigurationBuilder()
        .SetBasePath(Directory.GetCurrentDirectory())
        .AddJsonFile("appsettings.json", optional: true)
        .AddJsonFile($"appsettings.{EnvironmentName}.json", optional: true)
        .AddJsonFile("appsettings.Local.json", optional: true)
        .AddUserSecrets(typeof(Configuration).Assembly, optional: true)
        .AddEnvironmentVariables()
        .AddInMemoryCollection(settings)
        .Build());

    /// <summary>Checks every options class that registered for it.</summary>
    /// <exception cref="BadConfigurationException">Naming each setting that is wrong.</exception>
    public static void Check(IServiceProvider services) => Explained(() =>
    {
        services.GetRequiredService<IStartupValidator>().Validate();

        // The logging reads its levels when the first logger is made.
        _ = services.GetService<ILoggerFactory>();
        return true;
    });

    /// <summary>Runs something that reads settings, giving its errors names people know.</summary>
    public static T Explained<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException e)
        {
            // Names the file; the innermost says where in it.
            var cause = e.GetBaseException();
            throw new BadConfigurationException(BrokenFile.With(FileIn(e), new Phrase(Causes.Of(cause, MessageLanguage.Vietnamese), Causes.Of(cause, MessageLanguage.English))), e);
        }
        catch (OptionsValidationException e)
        {
            throw new BadConfigurationException(Told(e.Failures), e);
        }
        catch (AggregateException e) when (e.InnerExceptions.All(static inner => inner is OptionsValidationException))
        {
            throw new BadConfigurationException(Told(e.InnerExceptions.Cast<OptionsValidationException>().SelectMany(static inner => inner.Failures).Distinct()), e);
        }
        catch (InvalidOperationException e) when (UnreadableValue.Of(e) is { } fault)
        {
            throw new BadConfigurationException(fault, e);
        }
    }

    /// <summary>As the web host finds it.</summary>
    private static string EnvironmentName =>
        Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environments.Production;

    /// <summary>The checks speak the operator's language already.</summary>
    private static Phrase Told(IEnumerable<string> failures) => Phrase.Verbatim(string.Join(" ", failures));

    /// <summary>"Failed to load configuration from file '…'." – or the whole message, where .NET words it otherwise.</summary>
    private static string FileIn(InvalidDataException e) => Quoted().Match(e.Message) is { Success: true } match ? match.Groups[1].Value : e.Message;

    [GeneratedRegex("'(.+)'", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();
}
