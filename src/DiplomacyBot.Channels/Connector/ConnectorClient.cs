using System.Net.Http.Headers;
using System.Text.Json;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.Turns;
using Microsoft.Extensions.Logging;
using Polly;

namespace DiplomacyBot.Channels.Connector;

/// <summary>Sends activities to the channel they answer (Bot Connector REST API, "Send to conversation" and "Reply to activity").</summary>
internal sealed class ConnectorClient(IHttpClientFactory clients, ServiceHosts hosts, IAppTokens tokens, TimeProvider time, ILogger<ConnectorClient> logger) : IReplies
{
    public const string HttpClientName = "DiplomacyBot.Channels.Connector";
    private const int LargestResponse = 64 * 1024;
    private readonly ResiliencePipeline<HttpResponseMessage> _retry = RetryPolicy.Create(time, logger);

    /// <returns>The channel's id of the activity; without one when the channel gave none.</returns>
    /// <exception cref="ConnectorException">The channel refused it, or it may not be sent there.</exception>
    /// <exception cref="HttpRequestException">The channel could not be reached.</exception>
    public async Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (!hosts.IsAllowed(activity.ServiceUrl))
        {
            throw new ConnectorException("The activity's serviceUrl is not a host that replies may go to.");
        }

        var address = Address(activity);
        var body = JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Strict.Activity);
        using var client = clients.CreateClient(HttpClientName);
        using var response = await _retry.ExecuteAsync(
            async token =>
            {
                using var request = await RequestAsync(address, body, token);
                return await client.SendAsync(request, HttpCompletionOption.ResponseContentRead, token);
            },
            cancellationToken);
        return response.IsSuccessStatusCode ? await ReadAsync(response, cancellationToken) : throw new ConnectorException((int)response.StatusCode);
    }

    /// <summary>A response larger than an id needs is refused by the client that this configures.</summary>
    public static void Configure(HttpClient client)
    {
        client.Timeout = TimeSpan.FromSeconds(30);
        client.MaxResponseContentBufferSize = LargestResponse;
    }

    private static Uri Address(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Conversation?.Id))
        {
            throw new ConnectorException("The activity names no conversation.");
        }

        var path = $"/v3/conversations/{Uri.EscapeDataString(activity.Conversation.Id)}/activities";
        var reply = string.IsNullOrEmpty(activity.ReplyToId) ? "" : "/" + Uri.EscapeDataString(activity.ReplyToId);
        return new Uri(activity.ServiceUrl!.TrimEnd('/') + path + reply);
    }

    private async Task<HttpRequestMessage> RequestAsync(Uri address, byte[] body, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        if (!hosts.Local)
        {
            // Each attempt with a token of its own: the first may have expired while waiting.
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.GetAsync(cancellationToken));
        }

        return request;
    }

    /// <summary>Typing gets an empty body, and so does a message that the channel splits.</summary>
    private static async Task<ResourceResponse> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        try
        {
            return body.Length == 0 ? new ResourceResponse() : JsonSerializer.Deserialize(body, ActivityJson.Strict.ResourceResponse) ?? new ResourceResponse();
        }
        catch (JsonException)
        {
            // It was taken; that its id cannot be read is no reason to send it again.
            return new ResourceResponse();
        }
    }
}
