using System.Security.Cryptography;
using DiplomacyBot.Chat;
using DiplomacyBot.Coverage.Articles;

namespace DiplomacyBot.Web.Chat;

/// <summary><c>GET /</c>.</summary>
internal static class ChatPageEndpoint
{
    public static void Map(WebApplication app) => app.MapMethods("/", Pages.Reading, static async (HttpContext context, IArticleStore store, WebChatScript script, AzureDirectLine azure, SourceLinks links) =>
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy.Chat(nonce, script.Integrity is null ? null : script.Url, azure.Endpoint);
        headers.CacheControl = "no-store"; // A nonce is good once.
        return Pages.Page(ChatPage.Render(await store.SummariseAsync(context.RequestAborted), script, azure.Endpoint, links.Unnamed, nonce));
    });
}
