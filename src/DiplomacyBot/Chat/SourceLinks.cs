using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Web.Sources;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Chat;

/// <summary>Addresses of source pages that open at a quote.</summary>
internal sealed class SourceLinks(IOptions<ChatOptions> options, IServer server)
{
    /// <summary>
    /// The address in links while none is configured: where this server listens. Readers may know it by another name; a page of this server puts
    /// that one in its place.
    /// </summary>
    public string? Unnamed => string.IsNullOrEmpty(options.Value.PublicBaseUrl) ? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?.TrimEnd('/') : null;

    /// <summary>The page of the citation's article, at its quote; null while the server listens nowhere.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="all">All citations of the answer: the page leads from one to the next.</param>
    public string? To(Citation citation, IReadOnlyList<Citation> all)
    {
        var address = Unnamed ?? options.Value.PublicBaseUrl?.TrimEnd('/');
        return string.IsNullOrEmpty(address) ? null : address + CitationTrail.Address(Place(citation), [.. all.OrderBy(static c => c.Position).Select(Place)]);
    }

    private static QuotePlace Place(Citation citation) => new(citation.ArticleId, citation.Start, citation.End);
}
