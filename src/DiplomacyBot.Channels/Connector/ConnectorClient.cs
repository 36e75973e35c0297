using System.Net.Http.Headers;
using System.Text.Json;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.Turns;
using Microsoft.Extensions.Logging;
using Polly;

namespace DiplomacyBot.Channels.Connector;

/// <summary>
/// Sends activities to the channel they answer, and changes and deletes them there (Bot Connector REST API, "Send to conversation", "Reply to
/// activity", "Update activity", "Delete activity").
/// </summary>
internal sealed class ConnectorClient(
    IHttpClientFactory clients, ServiceHosts hosts, IAppTokens tokens, ThreadRateLimits limits, TimeProvider time, ILogger<ConnectorClient> logger) : IReplies
{
    public const string HttpClientName = "DiplomacyBot.Channels.Connector";
    private const int LargestResponse = 64 * 1024;
    private readonly ResiliencePipeline<HttpResponseMessage> _retry = RetryPolicy.Create(time, logger);

    /// <returns>The channel's id of the activity; without one when the channel gave none.</returns>
    /// <exception cref="ConnectorException">The channel refused it, or it may not be sent there.</exception>
    /// <exception cref="HttpRequestException">The channel could not be reached.</exception>
    public async Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        using var response = await RequestAsync(HttpMethod.Post, activity, activity.ReplyToId, Body(activity), cancellationToken);
        return await ReadAsync(response, cancellationToken);
    }

    /// <summary>Puts <paramref name="activity"/> in the place of the one that was sent with its id.</summary>
    /// <exception cref="ConnectorException">The channel refused it, or it may not be sent there.</exception>
    /// <exception cref="HttpRequestException">The channel could not be reached.</exception>
    public async Task<ResourceResponse> UpdateAsync(Activity activity, CancellationToken cancellationToken)
    {
        using var response = await RequestAsync(HttpMethod.Put, activity, IdOf(activity), Body(activity), cancellationToken);
        return await ReadAsync(response, cancellationToken);
    }

    /// <summary>Deletes the activity that was sent with this id; of <paramref name="activity"/> only id and address count.</summary>
    /// <exception cref="ConnectorException">The channel refused it, or it may not be sent there.</exception>
    /// <exception cref="HttpRequestException">The channel could not be reached.</exception>
    public async Task DeleteAsync(Activity activity, CancellationToken cancellationToken)
    {
        using var response = await RequestAsync(HttpMethod.Delete, activity, IdOf(activity), body: null, cancellationToken);
    }

    /// <summary>A response larger than an id needs is refused by the client that this configures.</summary>
    public static void Configure(HttpClient client)
    {
        client.Timeout = TimeSpan.FromSeconds(30);
        client.MaxResponseContentBufferSize = LargestResponse;
    }

    private static byte[] Body(Activity activity) => JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Strict.Activity);

    private static string IdOf(Activity activity) => string.IsNullOrEmpty(activity.Id) ? throw new ConnectorException("The activity has no id.") : activity.Id;

    /// <param name="method">What is done.</param>
    /// <param name="activity">Tells the channel and the conversation.</param>
    /// <param name="id">The activity it is done to, or that is answered; null for the conversation.</param>
    /// <param name="body">JSON; null for none.</param>
    /// <param name="cancellationToken">Ends waiting.</param>
    private async Task<HttpResponseMessage> RequestAsync(HttpMethod method, Activity activity, string? id, byte[]? body, CancellationToken cancellationToken)
    {
        if (!hosts.IsAllowed(activity.ServiceUrl))
        {
            throw new ConnectorException("The activity's serviceUrl is not a host that replies may go to.");
        }

        if (activity.Conversation?.Id is not { Length: > 0 } conversation)
        {
            throw new ConnectorException("The activity names no conversation.");
        }

        var path = $"/v3/conversations/{Uri.EscapeDataString(conversation)}/activities" + (string.IsNullOrEmpty(id) ? "" : "/" + Uri.EscapeDataString(id));
        var address = new Uri(activity.ServiceUrl!.TrimEnd('/') + path);
        using var client = clients.CreateClient(HttpClientName);
        var response = await _retry.ExecuteAsync(
            async token =>
            {
                // Attempts count, not messages.
                await limits.WaitAsync(activity.ChannelId, conversation, token);
                using var request = await RequestAsync(method, address, body, token);
                return await client.SendAsync(request, HttpCompletionOption.ResponseContentRead, token);
            },
            cancellationToken);
        if (response.IsSuccessStatusCode)
        {
            return response;
        }

        using (response)
        {
            throw await ConnectorRefusal.ReadAsync(response, cancellationToken);
        }
    }

    private async Task<HttpRequestMessage> RequestAsync(HttpMethod method, Uri address, byte[]? body, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(method, address);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        }

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
