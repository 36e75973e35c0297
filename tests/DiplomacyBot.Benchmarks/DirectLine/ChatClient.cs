using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;

namespace DiplomacyBot.Benchmarks.DirectLine;

/// <summary>One conversation as Web Chat leads it: a token, a WebSocket, questions; everything that arrives is checked.</summary>
internal sealed class ChatClient(Uri server, HttpClient http, LoadPlan plan, LoadFindings findings, int number) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Random _random = new(number);
    private readonly List<string> _received = [];
    private readonly Channel<JsonElement> _messages = Channel.CreateUnbounded<JsonElement>();
    private ClientWebSocket _socket = new();
    private Task _receiving = Task.CompletedTask;
    private string _conversation = "";
    private string _token = "";
    private string _stream = "";
    private string _watermark = "";
    private long _sequence;
    private int _cuts;

    /// <summary>Opens the conversation and waits for the welcome.</summary>
    public async Task OpenAsync()
    {
        var token = await CallAsync(HttpMethod.Post, "tokens/generate", null);
        _token = token.GetProperty("token").GetString()!;
        Keep(await CallAsync(HttpMethod.Post, "conversations", """{"locale":"vi-VN"}"""));
        _conversation = token.GetProperty("conversationId").GetString()!;
        await ConnectAsync();
        await NextAsync(static _ => true, "welcome");
    }

    /// <summary>Asks until the time is over, then compares what the stream gave with what the server holds.</summary>
    public async Task AskAsync(CancellationToken over)
    {
        // People do not all start in the same moment.
        await Task.Delay(plan.Pause(_random), CancellationToken.None);
        for (var asked = 1; !over.IsCancellationRequested; asked++)
        {
            await AskOneAsync(plan.Questions[_random.Next(plan.Questions.Count)], cut: plan.Cuts && asked % 4 == 0);
            await Task.Delay(plan.Pause(_random), CancellationToken.None);
        }

        await CompareAsync();
        findings.Received(_received.Count, _cuts);
    }

    public void Dispose() => _socket.Dispose();

    private async Task AskOneAsync(string question, bool cut)
    {
        var body = JsonSerializer.Serialize(new { type = "message", text = question, from = new { id = "x" }, channelData = new { clientActivityID = Guid.NewGuid().ToString() } });
        var started = Stopwatch.GetTimestamp();
        var posted = await CallAsync(HttpMethod.Post, $"conversations/{_conversation}/activities", body);
        if (cut)
        {
            await CutAsync();
        }

        var id = posted.GetProperty("id").GetString();
        await NextAsync(m => m.TryGetProperty("replyToId", out var reply) && reply.GetString() == id, question);
        if (!cut)
        {
            findings.Answered(Stopwatch.GetElapsedTime(started));
        }
    }

    private async Task CutAsync()
    {
        _cuts++;
        _socket.Abort();
        await _receiving;
        Keep(await CallAsync(HttpMethod.Get, $"conversations/{_conversation}?watermark={_watermark}", null));
        await ConnectAsync();
    }

    private void Keep(JsonElement opened) => (_token, _stream) = (opened.GetProperty("token").GetString()!, opened.GetProperty("streamUrl").GetString()!);

    private async Task ConnectAsync()
    {
        _socket.Dispose();
        _socket = new ClientWebSocket();
        await _socket.ConnectAsync(new Uri(_stream), CancellationToken.None);
        _receiving = ReceiveAsync(_socket);
    }

    private async Task ReceiveAsync(ClientWebSocket socket)
    {
        var buffer = new byte[64 * 1024];
        using var message = new MemoryStream();
        try
        {
            while (await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None) is { MessageType: WebSocketMessageType.Text } frame)
            {
                message.Write(buffer, 0, frame.Count);
                if (frame.EndOfMessage)
                {
                    Take(JsonDocument.Parse(message.ToArray()).RootElement);
                    message.SetLength(0);
                }
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // Cut: by this client, or the next answer will be missing.
        }
    }

    private void Take(JsonElement set)
    {
        foreach (var activity in set.GetProperty("activities").EnumerateArray())
        {
            var sequence = activity.GetProperty("channelData").GetProperty("webchat:sequence-id").GetInt64();
            if (sequence <= _sequence)
            {
                findings.Faults.Enqueue($"{_conversation}: activity {sequence} came after {_sequence}");
            }

            _sequence = sequence;
            if (activity.GetProperty("type").GetString() != "typing")
            {
                _received.Add(activity.GetProperty("id").GetString()!);
                _messages.Writer.TryWrite(activity);
            }
        }

        _watermark = set.GetProperty("watermark").GetString()!;
    }

    private async Task NextAsync(Func<JsonElement, bool> isIt, string what)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            while (!isIt(await _messages.Reader.ReadAsync(patience.Token)))
            {
            }
        }
        catch (OperationCanceledException)
        {
            findings.Faults.Enqueue($"{_conversation}: nothing came within {Patience.TotalSeconds} s: {what}");
        }
    }

    private async Task CompareAsync()
    {
        var (held, watermark) = (new List<string>(), "");
        while (await CallAsync(HttpMethod.Get, $"conversations/{_conversation}/activities?watermark={watermark}", null) is var page && page.GetProperty("activities").GetArrayLength() > 0)
        {
            held.AddRange(page.GetProperty("activities").EnumerateArray().Select(static a => a.GetProperty("id").GetString()!));
            watermark = page.GetProperty("watermark").GetString()!;
        }

        if (!held.SequenceEqual(_received))
        {
            findings.Faults.Enqueue($"{_conversation}: the server holds {held.Count} activities, the stream gave {_received.Count} ({_received.Distinct().Count()} different)");
        }
    }

    private async Task<JsonElement> CallAsync(HttpMethod method, string path, string? body)
    {
        using var request = new HttpRequestMessage(method, new Uri(server, "/v3/directline/" + path));
        request.Content = body is null ? null : new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        request.Headers.Authorization = _token.Length > 0 ? new AuthenticationHeaderValue("Bearer", _token) : null;
        using var response = await http.SendAsync(request);
        return response.IsSuccessStatusCode
            ? await response.Content.ReadFromJsonAsync<JsonElement>()
            : throw new InvalidOperationException($"{method} {path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
    }
}
