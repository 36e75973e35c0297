using System.Globalization;

namespace DiplomacyBot.Teams;

/// <summary>Names of hosts that Teams can reach.</summary>
internal static class HostName
{
    private static readonly IdnMapping Ascii = new() { UseStd3AsciiRules = true };

    /// <summary>
    /// The name in lower-case ASCII (<c>bot.bộ-ngoại-giao.vn</c> becomes <c>bot.xn--…</c>); null when it is none of the public DNS: an address with
    /// a scheme, port or path, an IP address, a single label.
    /// </summary>
    public static string? Read(string text)
    {
        string name;
        try
        {
            name = Ascii.GetAscii(text).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null;
        }

        var labels = name.Split('.');
        return Uri.CheckHostName(name) == UriHostNameType.Dns && labels.Length >= 2 && name.Length <= 253
            && labels.All(static label => label.Length is > 0 and <= 63) && !labels[^1].All(char.IsAsciiDigit) && labels[^1] is not ("localhost" or "local" or "internal")
            ? name : null;
    }
}
