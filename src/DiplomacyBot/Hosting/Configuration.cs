using Microsoft.Extensions.Options;

namespace DiplomacyBot.Hosting;

/// <summary>Reads the settings and checks them all before anything else happens, so that a wrong one is a message and not half a run.</summary>
internal static class Configuration
{
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
            throw new BadConfigurationException(e.GetBaseException() is var cause && cause != e ? $"{e.Message} {cause.Message}" : e.Message, e);
        }
        catch (OptionsValidationException e)
        {
            throw new BadConfigurationException(string.Join(" ", e.Failures.Select(Bare)), e);
        }
        catch (AggregateException e) when (e.InnerExceptions.All(static inner => inner is OptionsValidationException))
        {
            throw new BadConfigurationException(string.Join(" ", e.InnerExceptions.Cast<OptionsValidationException>().SelectMany(static inner => inner.Failures).Select(Bare).Distinct()), e);
        }
        catch (InvalidOperationException e) when (e.InnerException is FormatException or ArgumentException or OverflowException || e.Message.StartsWith("Failed to convert", StringComparison.Ordinal))
        {
            // The binder: a value that is not of the setting's type. The message names the key and the value.
            throw new BadConfigurationException(e.Message, e);
        }
    }

    /// <summary>As the web host finds it.</summary>
    private static string EnvironmentName =>
        Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environments.Production;

    /// <summary>Data annotations wrap each message in the names of types that mean nothing to people: the message itself names the key.</summary>
    private static string Bare(string failure)
    {
        const string Before = " with the error: '";
        var at = failure.IndexOf(Before, StringComparison.Ordinal);
        return at < 0 ? failure : failure[(at + Before.Length)..].TrimEnd('.').TrimEnd('\'');
    }
}
