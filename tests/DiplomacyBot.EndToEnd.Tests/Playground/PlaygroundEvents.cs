using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;

namespace DiplomacyBot.EndToEnd.Tests.Playground;

/// <summary>What the client shows, as it tells its own page: <c>typing</c>, <c>createMessage</c>, <c>updateMessage</c>.</summary>
internal sealed class PlaygroundEvents : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly Channel<JsonElement> _events = Channel.CreateUnbounded<JsonElement>();
    private Task _reading = Task.CompletedTask;

    public static async Task<PlaygroundEvents> OpenAsync(int port)
    {
        var events = new PlaygroundEvents();
        await events._socket.ConnectAsync(new Uri($"ws://localhost:{port}/_ws_conversation/v1/conversations/stream"), CancellationToken.None);
        events._reading = events.ReadAsync();
        return events;
    }

    /// <summary>The next event.</summary>
    public async Task<JsonElement> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        return await _events.Reader.ReadAsync(patience.Token);
    }

    /// <summary>The next message, new or changed; typing is passed over.</summary>
    public async Task<JsonElement> MessageAsync()
    {
        while (true)
        {
            var next = await NextAsync();
            if (next.TryGetProperty("message", out var message))
            {
                return message;
            }
        }
    }

    /// <summary>The next message that is whole: where the machine is slow, answers are streamed. Questions offered beside an answer are passed over.</summary>
    public async Task<JsonElement> AnswerAsync()
    {
        while (true)
        {
            var message = await MessageAsync();
            if (StreamType(message) is null or "final" && !(message.TryGetProperty("text", out var text) && text.GetString() == "Bạn có thể hỏi tiếp:"))
            {
                return message;
            }
        }
    }

    /// <summary>informative, streaming or final; null of a message that is not streamed.</summary>
    public static string? StreamType(JsonElement message) =>
        message.TryGetProperty("streamEntity", out var info) && info.ValueKind == JsonValueKind.Object ? info.GetProperty("streamType").GetString() : null;

    /// <summary>Everything that came and was not asked for yet.</summary>
    public IReadOnlyList<JsonElement> Rest()
    {
        var rest = new List<JsonElement>();
        while (_events.Reader.TryRead(out var next))
        {
            rest.Add(next);
        }

        return rest;
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        await _reading;
        _socket.Dispose();
    }

    private async Task ReadAsync()
    {
        var buffer = new byte[16 * 1024];
        try
        {
            while (true)
            {
                using var message = new MemoryStream();
                ValueWebSocketReceiveResult part;
                do
                {
                    part = await _socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                    message.Write(buffer, 0, part.Count);
                }
                while (!part.EndOfMessage);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    return;
                }

                await _events.Writer.WriteAsync(JsonDocument.Parse(message.ToArray()).RootElement);
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // Closed at the end of the test.
        }
        finally
        {
            _events.Writer.TryComplete();
        }
    }
}
