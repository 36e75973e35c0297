using System.Globalization;
using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Hosting;

/// <summary>Where the server is told to listen: checked before anything is opened or loaded.</summary>
internal static class ListenAddresses
{
    private const int LargestPort = 65_535;

    private static readonly Phrase Address = new("địa chỉ như http://127.0.0.1:5080 (--urls), nhiều địa chỉ cách nhau bằng dấu chấm phẩy", "addresses such as http://127.0.0.1:5080 (--urls), separated by semicolons");
    private static readonly Phrase Port = new Phrase("số cổng {0}, nhiều cổng cách nhau bằng dấu chấm phẩy", "a port, {0}, several separated by semicolons").With(SettingFaults.Between(0, LargestPort));

    /// <summary>As Kestrel reads addresses, <c>http://*:5080</c> included.</summary>
    public static bool AreUsable(string text) => Split(text) is { Length: > 0 } addresses && addresses.All(IsUsable);

    /// <exception cref="BadConfigurationException">Naming the first setting that is no address.</exception>
    public static void Check(IConfiguration configuration)
    {
        Refuse("urls", AreUsable, Address);
        Refuse("http_ports", ArePorts, Port);
        Refuse("https_ports", ArePorts, Port);
        foreach (var endpoint in configuration.GetSection("Kestrel:Endpoints").GetChildren())
        {
            Refuse($"{endpoint.Path}:Url", AreUsable, Address);
        }

        void Refuse(string key, Func<string, bool> good, Phrase wanted)
        {
            if (configuration[key] is { Length: > 0 } found && !good(found))
            {
                throw new BadConfigurationException(SettingFaults.Of(key, found, wanted));
            }
        }
    }

    private static bool IsUsable(string address)
    {
        try
        {
            return BindingAddress.Parse(address) is { Scheme: "http" or "https", Port: >= 0 and <= LargestPort, Host.Length: > 0 };
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool ArePorts(string text) => Split(text) is { Length: > 0 } ports && ports.All(static port => int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= LargestPort);

    private static string[] Split(string text) => text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
