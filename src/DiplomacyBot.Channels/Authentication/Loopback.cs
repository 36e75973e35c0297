using System.Net;

namespace DiplomacyBot.Channels.Authentication;

/// <summary>Names and addresses that stay on this machine.</summary>
internal static class Loopback
{
    /// <summary>True of <c>localhost</c>, 127.0.0.0/8 and ::1, with or without brackets. Other names are not asked of DNS.</summary>
    public static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.AsSpan().Trim("[]"), out var address) && IPAddress.IsLoopback(address));

    /// <summary>True of an address a server listens on, such as <c>http://127.0.0.1:3978</c>; of <c>*</c> and <c>+</c> it is not.</summary>
    public static bool IsLoopbackUrl(string url) => Uri.TryCreate(url.Trim(), UriKind.Absolute, out var address) && IsLoopback(address.Host);
}
