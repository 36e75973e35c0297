using DiplomacyBot.Channels.Authentication;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.Connector;

/// <summary>
/// Where replies, and the app's token with them, may go. A serviceUrl comes from outside: following any of them would hand out tokens and
/// let strangers send requests from inside our network.
/// </summary>
internal sealed class ServiceHosts(IOptions<ChannelsOptions> options)
{
    /// <summary>Teams: public cloud and GCC.</summary>
    private static readonly string[] Hosts = ["smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com"];

    /// <summary>Every other channel of Azure Bot Service (Web Chat, Direct Line, e-mail …).</summary>
    private const string Domain = ".botframework.com";

    /// <summary>True in the local mode, where replies go to this machine and never with a token.</summary>
    public bool Local => options.Value.DangerouslyAllowUnauthenticatedRequests;

    /// <summary>True when replies may go there: in the local mode this machine, otherwise HTTPS on the usual port of a Bot Framework service host.</summary>
    public bool IsAllowed(string? serviceUrl)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var url) || url.UserInfo.Length > 0 || url.Query.Length > 0 || url.Fragment.Length > 0)
        {
            return false;
        }

        return Local
            ? (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) && Loopback.IsLoopback(url.Host)
            : url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort
                && (Hosts.Contains(url.Host, StringComparer.OrdinalIgnoreCase) || url.Host.EndsWith(Domain, StringComparison.OrdinalIgnoreCase));
    }
}
