using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;

namespace DiplomacyBot.Channels.Tests;

/// <summary>The far end of every HTTP client: records what is sent and answers as told.</summary>
internal sealed class FakeChannel(Func<int, HttpResponseMessage>? answer = null) : HttpMessageHandler, IHttpClientFactory
{
    private int _requests;

    public ConcurrentQueue<SentRequest> Requests { get; } = [];

    public static HttpResponseMessage Created(string id = "r1") => new(HttpStatusCode.Created) { Content = new StringContent($"{{\"id\":\"{id}\"}}", Encoding.UTF8, "application/json") };

    public static HttpResponseMessage Status(int status, string? retryAfter = null)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status);
        if (retryAfter is not null)
        {
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        }

        return response;
    }

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

    /// <summary>Waits until so many requests came.</summary>
    public async Task<SentRequest[]> ReceivedAsync(int requests)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (Requests.Count < requests)
        {
            await Task.Delay(5, patience.Token);
        }

        return [.. Requests];
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Enqueue(new SentRequest(request.Method.Method, request.RequestUri!.AbsoluteUri, request.Headers.Authorization?.ToString(), body));
        return (answer ?? (static _ => Created()))(Interlocked.Increment(ref _requests));
    }
}

/// <summary>A request as it left.</summary>
internal sealed record SentRequest(string Method, string Address, string? Authorization, string Body)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;
}
