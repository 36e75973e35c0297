using System.Collections.Concurrent;
using System.Text.Json;
using DiplomacyBot.Channels.Activities;
using DiplomacyBot.Channels.Connector;
using DiplomacyBot.Channels.Turns;

namespace DiplomacyBot.Channels.Tests.Streaming;

/// <summary>
/// A one-to-one chat that keeps Teams' rules of streaming to the letter ("Stream bot messages", Teams documentation) and knows what its
/// reader sees.
/// </summary>
internal sealed class StreamingChannel(TimeProvider time) : IReplies
{
    private readonly List<(string Id, string Text)> _messages = [];
    private readonly Lock _lock = new();
    private DateTimeOffset _began;
    private DateTimeOffset _last;
    private int _sequence;
    private string? _streamId;
    private string? _streamed;
    private bool _final;

    /// <summary>Everything that was tried, as JSON.</summary>
    public ConcurrentQueue<JsonElement> Requests { get; } = [];

    /// <summary>What is refused before any rule is looked at: gets the number of the request, from 1.</summary>
    public Func<int, JsonElement, Exception?> Refuse { get; set; } = static (_, _) => null;

    /// <summary>True of requests that are taken and whose answer is lost on its way back.</summary>
    public Func<JsonElement, bool> Lose { get; set; } = static _ => false;

    /// <summary>Messages that stay in the chat, with their texts of now.</summary>
    public IReadOnlyList<string> Messages
    {
        get
        {
            lock (_lock)
            {
                return [.. _messages.Select(static m => m.Text)];
            }
        }
    }

    public IEnumerable<JsonElement> Of(string type) => Requests.Where(r => r.TryGetProperty("channelData", out var data) && data.GetProperty("streamType").GetString() == type);

    public Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        var json = Record(activity);
        lock (_lock)
        {
            if (json.TryGetProperty("entities", out var entities) && entities.EnumerateArray().FirstOrDefault(static e => e.GetProperty("type").GetString() == "streaminfo") is { ValueKind: JsonValueKind.Object } info)
            {
                Same(info, json.GetProperty("channelData"));
                var response = Stream(json, info);
                return Lose(json) ? throw new HttpRequestException(HttpRequestError.ResponseEnded) : Task.FromResult(response);
            }

            if (activity.Type != ActivityTypes.Message)
            {
                return Task.FromResult(new ResourceResponse());
            }

            _messages.Add(($"m{_messages.Count + 1}", activity.Text!));
            return Task.FromResult(new ResourceResponse { Id = _messages[^1].Id });
        }
    }

    public Task<ResourceResponse> UpdateAsync(Activity activity, CancellationToken cancellationToken)
    {
        Record(activity);
        lock (_lock)
        {
            var at = _messages.FindIndex(m => m.Id == activity.Id);
            _messages[at >= 0 ? at : throw new ConnectorException(404)] = (activity.Id!, activity.Text!);
            return Task.FromResult(new ResourceResponse { Id = activity.Id });
        }
    }

    private static void Same(JsonElement info, JsonElement data)
    {
        foreach (var name in new[] { "streamType", "streamId", "streamSequence" })
        {
            (info.TryGetProperty(name, out var a) ? a.ToString() : null).ShouldBe(data.TryGetProperty(name, out var b) ? b.ToString() : null, name);
        }
    }

    private static ConnectorException No(int status, string code, string message) => new(status, code, message);

    private JsonElement Record(Activity activity)
    {
        var json = JsonSerializer.SerializeToElement(activity, ActivityJson.Strict.Activity);
        Requests.Enqueue(json);
        return Refuse(Requests.Count, json) is { } refusal ? throw refusal : json;
    }

    private ResourceResponse Stream(JsonElement json, JsonElement info)
    {
        var now = time.GetUtcNow();
        var (text, type) = (json.GetProperty("text").GetString()!, info.GetProperty("streamType").GetString()!);
        json.GetProperty("type").GetString().ShouldBe(type == "final" ? "message" : "typing");
        json.GetProperty("conversation").GetProperty("conversationType").GetString().ShouldBe("personal");
        text.ShouldNotBeNullOrWhiteSpace();
        if (_streamId is null)
        {
            type.ShouldNotBe("final");
            info.TryGetProperty("streamId", out _).ShouldBeFalse();
            info.GetProperty("streamSequence").GetInt32().ShouldBe(1);
            (_streamId, _began, _last, _sequence) = ("s1", now, now, 1);
            _streamed = type == "streaming" ? text : null;
            return new ResourceResponse { Id = _streamId };
        }

        info.GetProperty("streamId").GetString().ShouldBe(_streamId);
        (now - _last).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(1), "one request a second");
        _last = now;
        if (_final || now - _began >= TimeSpan.FromMinutes(2))
        {
            throw No(403, "ContentStreamNotAllowed", _final ? "Content stream is not allowed on an already completed streamed message" : "Content stream finished due to exceeded streaming time");
        }

        if (type != "informative" && _streamed is not null && !text.StartsWith(_streamed, StringComparison.Ordinal))
        {
            throw No(400, "BadRequest", "Request streamed content should contain the previously streamed content");
        }

        if (type == "final")
        {
            info.TryGetProperty("streamSequence", out _).ShouldBeFalse();
            _final = true;
            _messages.Add((_streamId, text));
            return new ResourceResponse();
        }

        json.TryGetProperty("attachments", out _).ShouldBeFalse("only the final update has more than text");
        json.TryGetProperty("suggestedActions", out _).ShouldBeFalse();
        info.GetProperty("streamSequence").GetInt32().ShouldBe(++_sequence);
        _streamed = type == "streaming" ? text : _streamed;
        return new ResourceResponse();
    }
}
