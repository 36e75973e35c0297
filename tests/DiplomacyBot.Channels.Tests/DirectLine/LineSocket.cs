using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace DiplomacyBot.Channels.Tests.DirectLine;

/// <summary>The client's end of a stream.</summary>
internal sealed class LineSocket : IDisposable
{
    private readonly Queue<JsonElement> _waiting = [];

    private LineSocket()
    {
    }

    public ClientWebSocket Socket { get; } = new();

    public string Watermark { get; private set; } = "";

    /// <summary>More of the last set is there.</summary>
    public bool HasWaiting => _waiting.Count > 0;

    public static async Task<LineSocket> OpenAsync(string url, string? origin = null)
    {
        var socket = new LineSocket();
        if (origin is not null)
        {
            socket.Socket.Options.SetRequestHeader("Origin", origin);
        }

        await socket.Socket.ConnectAsync(new Uri(url), CancellationToken.None);
        return socket;
    }

    /// <summary>The next activity; null when the server closed the stream.</summary>
    public async Task<JsonElement?> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var buffer = new byte[4096];
        while (_waiting.Count == 0)
        {
            using var message = new MemoryStream();
            ValueWebSocketReceiveResult frame;
            do
            {
                frame = await Socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
                if (frame.MessageType == WebSocketMessageType.Close)
                {
                    return null;
                }

                message.Write(buffer, 0, frame.Count);
            }
            while (!frame.EndOfMessage);

            var set = JsonDocument.Parse(message.ToArray()).RootElement;
            set.EnumerateObject().Select(static p => p.Name).ShouldBe(["activities", "watermark"]);
            Watermark = set.GetProperty("watermark").GetString()!;
            foreach (var activity in set.GetProperty("activities").EnumerateArray())
            {
                _waiting.Enqueue(activity);
            }
        }

        return _waiting.Dequeue();
    }

    /// <summary>The texts of so many activities.</summary>
    public async Task<List<string>> TextsAsync(int activities)
    {
        var texts = new List<string>();
        while (texts.Count < activities)
        {
            texts.Add((await NextAsync()).ShouldNotBeNull().TryGetProperty("text", out var text) ? text.GetString()! : "");
        }

        return texts;
    }

    public Task SendAsync(string text, WebSocketMessageType type = WebSocketMessageType.Text) => Socket.SendAsync(Encoding.UTF8.GetBytes(text), type, true, CancellationToken.None);

    public void Dispose() => Socket.Dispose();
}
