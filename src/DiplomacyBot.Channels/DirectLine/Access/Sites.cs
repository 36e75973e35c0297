using System.Net;
using DiplomacyBot.Channels.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.DirectLine.Access;

/// <summary>
/// Which web pages may use this Direct Line: those of this server, under its own name, and those of sites that are configured. Programs that are
/// no browser send no Origin and are judged by their token alone.
/// </summary>
internal sealed class Sites(IOptions<DirectLineOptions> options)
{
    private readonly HashSet<string> _origins = [.. Split(options.Value.AllowedOrigins).Select(static o => new Uri(o).GetLeftPart(UriPartial.Authority).ToLowerInvariant())];
    private readonly HashSet<string> _hosts = [.. Split(options.Value.AllowedOrigins).Select(static o => new Uri(o).Host.ToLowerInvariant())];

    public static string[] Split(string origins) => origins.Split([' ', ';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The reason to refuse the request; null when there is none. Tells browsers that a configured site may read the response.</summary>
    public string? Refusal(HttpContext context)
    {
        // A page whose host name was pointed at this machine (DNS rebinding) asks under that name.
        if (context.Connection.LocalIpAddress is { } local && IPAddress.IsLoopback(local) && !Loopback.IsLoopback(context.Request.Host.Host) && !_hosts.Contains(context.Request.Host.Host.ToLowerInvariant()))
        {
            return "Tên máy chủ này không được phép. Hãy thêm địa chỉ của nó vào DirectLine:AllowedOrigins hoặc Chat:PublicBaseUrl.";
        }

        if (context.Request.Headers.Origin is not [{ } origin, ..])
        {
            return null;
        }

        var headers = context.Response.Headers;
        headers.Vary = "Origin";
        if (IsOwn(origin, context.Request.Host))
        {
            return null;
        }

        if (!_origins.Contains(origin.ToLowerInvariant()))
        {
            return "Trang web này không được phép dùng kênh trò chuyện. Hãy thêm địa chỉ của nó vào DirectLine:AllowedOrigins.";
        }

        headers.AccessControlAllowOrigin = origin;
        return null;
    }

    /// <summary>What a browser is told that asks before it sends a request of another site.</summary>
    public static void Permit(HttpResponse response)
    {
        response.Headers.AccessControlAllowMethods = "GET, POST";
        response.Headers.AccessControlAllowHeaders = "authorization, content-type, x-ms-bot-agent, x-requested-with";
        response.Headers.AccessControlMaxAge = "600";
    }

    /// <summary>True when browsers reach this server by TLS, whoever ends it.</summary>
    public bool IsSecure(HttpRequest request) =>
        request.IsHttps
        || string.Equals(request.Headers["X-Forwarded-Proto"].ToString().Split(',')[0].Trim(), "https", StringComparison.OrdinalIgnoreCase)
        || (request.Headers.Origin is [{ } origin, ..] && origin.StartsWith("https:", StringComparison.OrdinalIgnoreCase) && IsOwn(origin, request.Host))
        || _origins.Contains($"https://{request.Host.Value}".ToLowerInvariant());

    /// <summary>The scheme is not compared: a proxy that ends TLS asks by HTTP.</summary>
    private static bool IsOwn(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var site) && site.Scheme is "http" or "https"
        && site.Host.Equals(host.Host, StringComparison.OrdinalIgnoreCase) && (host.Port is { } port ? site.Port == port : site.IsDefaultPort);
}
