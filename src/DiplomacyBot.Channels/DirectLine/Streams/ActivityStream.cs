using System.Net.WebSockets;
using DiplomacyBot.Channels.DirectLine.Conversations;
using Microsoft.Extensions.Logging;

namespace DiplomacyBot.Channels.DirectLine.Streams;

/// <summary>
/// Sends a conversation's activities over a WebSocket, from a watermark on: each kept one exactly once and in order, passing ones when they
/// come. Empty frames of the client, its sign of life, are taken; whatever else it says is ignored.
/// </summary>
internal sealed class ActivityStream(WebSocket socket, Conversation conversation, IDirectLineStore store, long watermark, ILogger logger)
{
    private const int Page = 50;
    private const int MostReceived = 4096;
    private static readonly TimeSpan SendPatience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ClosePatience = TimeSpan.FromSeconds(5);
    private long _position = watermark;
    private long _watermark = watermark;

    /// <summary>Runs until the client goes, the conversation ends, the server stops (<paramref name="cancellationToken"/>) or a send takes too long.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var subscription = conversation.Subscribe();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);

        // Giving up a receive breaks the connection, so that is left for the very end.
        using var end = new CancellationTokenSource();
        var receiving = ReceiveAsync(stop, end.Token);
        try
        {
            await SendAllAsync(subscription, stop.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // The client is gone, too slow, or told to go: it comes back with its watermark.
        }
#pragma warning disable CA1031 // Whatever the store has: the client comes back and tries again.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Log.StreamFailed(logger, e);
        }

        await CloseAsync(receiving);
        await end.CancelAsync();
        await receiving;
    }

    private async Task SendAllAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        do
        {
            var (activities, readStore) = subscription.Take();
            if (readStore)
            {
                await SendStoredAsync(cancellationToken);
            }

            // What was read from the store meanwhile may wait here as well.
            var news = activities.Where(a => a.Sequence > _position).ToList();
            if (news.Count > 0)
            {
                await SendAsync(news.ConvertAll(static a => a.Json), news[^1].Sequence, news[^1].Watermark, cancellationToken);
            }
        }
        while (await subscription.WaitAsync(cancellationToken));
    }

    private async Task SendStoredAsync(CancellationToken cancellationToken)
    {
        while (await store.ReadAsync(conversation.Id, _watermark, Page, cancellationToken) is { Count: > 0 } page)
        {
            await SendAsync([.. page.Select(static a => a.Json)], Math.Max(_position, page[^1].Sequence), page[^1].Sequence, cancellationToken);
            if (page.Count < Page)
            {
                return;
            }
        }
    }

    private async Task SendAsync(List<ReadOnlyMemory<byte>> activities, long position, long mark, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(SendPatience);
        await socket.SendAsync(ActivitySet.Write(activities, mark), WebSocketMessageType.Text, endOfMessage: true, patience.Token);
        (_position, _watermark) = (position, mark);
    }

    private async Task ReceiveAsync(CancellationTokenSource stop, CancellationToken end)
    {
        var buffer = new byte[256];
        var length = 0;
        try
        {
            while (length <= MostReceived && await socket.ReceiveAsync(buffer.AsMemory(), end) is { MessageType: not WebSocketMessageType.Close } frame)
            {
                length = frame.EndOfMessage ? 0 : length + frame.Count;
            }
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // Cut off.
        }

        await stop.CancelAsync();
    }

    /// <summary>Says goodbye and gives the client a moment to do the same; without it the close frame may never arrive.</summary>
    private async Task CloseAsync(Task receiving)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        try
        {
            using var patience = new CancellationTokenSource(ClosePatience);
            await socket.CloseOutputAsync(socket.CloseStatus ?? WebSocketCloseStatus.EndpointUnavailable, null, patience.Token);
            await receiving.WaitAsync(patience.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // It is gone already, or will not go.
        }
    }
}
