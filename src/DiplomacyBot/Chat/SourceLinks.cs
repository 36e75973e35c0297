using System.Globalization;
using DiplomacyBot.Answering.Answers;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Chat;

/// <summary>Addresses of source pages that open at a quote.</summary>
internal sealed class SourceLinks(IOptions<ChatOptions> options, IServer server)
{
    /// <summary>The page of the citation's article, at its quote; null while the server listens nowhere.</summary>
    public string? To(Citation citation)
    {
        var address = string.IsNullOrEmpty(options.Value.PublicBaseUrl) ? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() : options.Value.PublicBaseUrl;
        return address is null
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{address.TrimEnd('/')}/sources/{Uri.EscapeDataString(citation.ArticleId)}?start={citation.Start}&end={citation.End}#quote");
    }
}
