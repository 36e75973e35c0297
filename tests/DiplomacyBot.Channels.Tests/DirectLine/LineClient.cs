using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace DiplomacyBot.Channels.Tests.DirectLine;

/// <summary>A client of one conversation, calling as directlinejs does.</summary>
internal sealed class LineClient(LineServer server, string token, string conversationId, string streamUrl)
{
    public string Token { get; set; } = token;

    public string Id => conversationId;

    public string StreamUrl => streamUrl;

    public static async Task<LineClient> OpenAsync(LineServer server)
    {
        var generated = await JsonAsync(await server.Client.PostAsync("tokens/generate", null));
        var token = generated.GetProperty("token").GetString()!;
        var opened = await JsonAsync(await SendAsync(server, HttpMethod.Post, "conversations", token, """{"locale":"vi-VN"}"""));
        return new LineClient(server, opened.GetProperty("token").GetString()!, opened.GetProperty("conversationId").GetString()!, opened.GetProperty("streamUrl").GetString()!);
    }

    /// <summary>The same conversation at a server that came after.</summary>
    public LineClient At(LineServer other) => new(other, Token, conversationId, streamUrl);

    public Task<HttpResponseMessage> CallAsync(HttpMethod method, string path, string? body = null, string contentType = "application/json") =>
        SendAsync(server, method, path, Token, body, contentType);

    public Task<HttpResponseMessage> PostAsync(string body, string contentType = "application/json") =>
        CallAsync(HttpMethod.Post, $"conversations/{conversationId}/activities", body, contentType);

    /// <summary>Says something.</summary>
    /// <returns>The activity's id.</returns>
    public async Task<string> SayAsync(string text)
    {
        using var response = await PostAsync(JsonSerializer.Serialize(new { type = "message", text, from = new { id = "x" }, channelData = new { clientActivityID = "client-" + text } }));
        return (await JsonAsync(response)).GetProperty("id").GetString()!;
    }

    /// <summary>What is behind a watermark.</summary>
    public async Task<(List<JsonElement> Activities, string Watermark)> GetAsync(string watermark = "")
    {
        using var response = await CallAsync(HttpMethod.Get, $"conversations/{conversationId}/activities?watermark={watermark}");
        var set = await JsonAsync(response);
        return ([.. set.GetProperty("activities").EnumerateArray()], set.GetProperty("watermark").GetString()!);
    }

    /// <summary>Asks again and again until there are so many activities in all.</summary>
    public async Task<List<JsonElement>> PollAsync(int activities)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            var (all, _) = await GetAsync();
            if (all.Count >= activities)
            {
                return all;
            }

            await Task.Delay(5, patience.Token);
        }
    }

    /// <summary>A stream from the beginning.</summary>
    public Task<LineSocket> ListenAsync() => LineSocket.OpenAsync(streamUrl);

    /// <summary>A stream from a watermark, as after a cut.</summary>
    public async Task<LineSocket> ReconnectAsync(string watermark)
    {
        var opened = await JsonAsync(await CallAsync(HttpMethod.Get, $"conversations/{conversationId}?watermark={watermark}"));
        return await LineSocket.OpenAsync(opened.GetProperty("streamUrl").GetString()!);
    }

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage response)
    {
        ((int)response.StatusCode).ShouldBeLessThan(300, await response.Content.ReadAsStringAsync());
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public static Task<HttpResponseMessage> SendAsync(LineServer server, HttpMethod method, string path, string? token, string? body = null, string contentType = "application/json")
    {
        var request = new HttpRequestMessage(method, path);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, contentType);
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return server.Client.SendAsync(request);
    }
}
