using System.Net.Http.Headers;
using System.Text.Json;
using DiplomacyBot.Json;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Web.Chat;

/// <summary>Exchanges the secret for tokens ("Generate a Direct Line token", Direct Line API 3.0 documentation).</summary>
internal sealed class AzureDirectLine(IHttpClientFactory clients, IOptions<WebChatOptions> options)
{
    public const string HttpClientName = "DiplomacyBot.WebChat.AzureDirectLine";
    private const int LargestResponse = 64 * 1024;

    /// <summary>Where the page finds it; null when no secret is configured.</summary>
    public Uri? Endpoint => string.IsNullOrEmpty(options.Value.AzureDirectLineSecret) ? null : new Uri(options.Value.AzureDirectLineEndpoint);

    /// <summary>A token for a new conversation of a new user.</summary>
    /// <exception cref="HttpRequestException">The service is away, refused the secret, or gave no token.</exception>
    /// <exception cref="TaskCanceledException">It took too long.</exception>
    public async Task<ChatSession> BeginAsync(CancellationToken cancellationToken)
    {
        // A user id that the service has bound to the token cannot be taken by somebody else; such ids begin with dl_.
        var user = JsonSerializer.Serialize(new ChatUser(new ChatUserId("dl_" + Guid.NewGuid().ToString("N"))), BotJson.Compact.ChatUser);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Endpoint!, "/v3/directline/tokens/generate"))
        {
            Content = new StringContent(user, new MediaTypeHeaderValue("application/json")),
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", options.Value.AzureDirectLineSecret) },
        };
        using var client = clients.CreateClient(HttpClientName);
        using var response = await client.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        try
        {
            return JsonSerializer.Deserialize(await response.Content.ReadAsByteArrayAsync(cancellationToken), BotJson.Compact.ChatSession) is { ConversationId.Length: > 0, Token.Length: > 0 } session
                ? session
                : throw new HttpRequestException("Direct Line's answer holds no token.");
        }
        catch (JsonException e)
        {
            throw new HttpRequestException("Direct Line's answer is no JSON.", e);
        }
    }

    public static void Configure(HttpClient client)
    {
        client.Timeout = TimeSpan.FromSeconds(15);
        client.MaxResponseContentBufferSize = LargestResponse;
    }
}

/// <summary>Body of the request for a token.</summary>
internal sealed record ChatUser(ChatUserId User);

/// <summary>The user the token will be bound to.</summary>
internal sealed record ChatUserId(string Id);
