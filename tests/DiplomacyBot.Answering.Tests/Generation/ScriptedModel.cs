using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace DiplomacyBot.Answering.Tests.Generation;

/// <summary>A chat model that replies as a test says, to each of the three prompts.</summary>
internal sealed class ScriptedModel : IChatClient
{
    private int _running;

    /// <summary>The reply to the prompt that asks for an answer.</summary>
    public Func<IReadOnlyList<ChatMessage>, CancellationToken, IAsyncEnumerable<string>> Answer { get; init; } = static (_, _) => Whole("");

    /// <summary>The reply to the prompt that asks for a correction.</summary>
    public Func<IReadOnlyList<ChatMessage>, string> Repair { get; init; } = static _ => "BỎ";

    /// <summary>The reply to the prompt that asks to rewrite a question.</summary>
    public Func<IReadOnlyList<ChatMessage>, string> Rewrite { get; init; } = static _ => "";

    public ConcurrentQueue<(string Purpose, IReadOnlyList<ChatMessage> Messages, ChatOptions? Options)> Requests { get; } = [];

    public int MostAtOnce { get; private set; }

    /// <summary>Says this, all at once.</summary>
    public static ScriptedModel Saying(string text) => new() { Answer = (_, _) => Whole(text) };

    /// <summary>Says this in pieces of so many characters.</summary>
    public static ScriptedModel Saying(string text, int piece) => new() { Answer = (_, _) => Pieces(text, piece) };

    public static async IAsyncEnumerable<string> Whole(string text)
    {
        await Task.Yield();
        yield return text;
    }

    public static async IAsyncEnumerable<string> Pieces(string text, int piece)
    {
        for (var i = 0; i < text.Length; i += piece)
        {
            await Task.Yield();
            yield return text.Substring(i, Math.Min(piece, text.Length - i));
        }
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        IReadOnlyList<ChatMessage> list = [.. messages];
        var asked = list[^1].Text;
        var purpose = asked.Contains("═══ CÂU CẦN SỬA", StringComparison.Ordinal) ? "repair" : asked.Contains("═══ CÂU HỎI CUỐI", StringComparison.Ordinal) ? "rewrite" : "answer";
        Requests.Enqueue((purpose, list, options));
        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _running));
        try
        {
            await foreach (var chunk in purpose switch { "repair" => Whole(Repair(list)), "rewrite" => Whole(Rewrite(list)), _ => Answer(list, cancellationToken) })
            {
                yield return new ChatResponseUpdate(ChatRole.Assistant, chunk);
            }
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException("Replies are streamed.");

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
