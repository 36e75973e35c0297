using System.Runtime.CompilerServices;
using DiplomacyBot.Models.Connections;
using DiplomacyBot.Models.Faults;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using Polly;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace DiplomacyBot.Models.Chat;

/// <summary>A chat model through the official client. Safe for concurrent use. Fails with <see cref="ModelException"/> only.</summary>
internal sealed class OpenAIChatModel(ModelConnection connection, ChatModelOptions model, FaultReader faults, ResiliencePipeline retries) : IChatClient
{
    private readonly ChatClient _client = connection.Chat();
    private readonly SemaphoreSlim _free = new(model.MaxParallel);
    private readonly ChatClientMetadata _metadata = new("openai", connection.Address, connection.ModelName);

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var (sent, settings) = (ChatTranslation.Messages(messages), ChatTranslation.Options(options, model));
        await _free.WaitAsync(cancellationToken);
        try
        {
            var reply = await retries.ExecuteAsync(async token => await ToldAsync(() => _client.CompleteChatAsync(sent, settings, token), token), cancellationToken);
            var completion = reply.Value;
            return new ChatResponse(new ChatMessage(ChatRole.Assistant, ChatTranslation.Text(completion.Content) is { Length: > 0 } text ? text : completion.Refusal))
            {
                ResponseId = completion.Id,
                ModelId = completion.Model,
                FinishReason = ChatTranslation.Reason(completion.FinishReason),
                Usage = ChatTranslation.Usage(completion.Usage),
            };
        }
        finally
        {
            _free.Release();
        }
    }

    /// <remarks>Tried again only until the first piece has come: what a reader has seen is not said twice. A stream that ends without saying why was cut.</remarks>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var (sent, settings) = (ChatTranslation.Messages(messages), ChatTranslation.Options(options, model));
        await _free.WaitAsync(cancellationToken);
        try
        {
            var (stream, more) = await retries.ExecuteAsync(async token => await BeginAsync(sent, settings, cancellationToken), cancellationToken);
            await using var held = stream;
            var ended = false;
            while (more)
            {
                ended |= stream.Current.FinishReason is not null;
                yield return Update(stream.Current);
                more = await ToldAsync(() => stream.MoveNextAsync().AsTask(), cancellationToken);
            }

            if (!ended)
            {
                throw faults.Fault(ModelFault.CutShort, FaultTexts.BrokeOff);
            }
        }
        finally
        {
            _free.Release();
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is not null ? null : serviceType == typeof(ChatClientMetadata) ? _metadata : serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose() => _free.Dispose();

    private async Task<(IAsyncEnumerator<StreamingChatCompletionUpdate> Stream, bool More)> BeginAsync(List<OpenAI.Chat.ChatMessage> messages, ChatCompletionOptions settings, CancellationToken cancellationToken)
    {
        var stream = _client.CompleteChatStreamingAsync(messages, settings, cancellationToken).GetAsyncEnumerator(cancellationToken);
        try
        {
            return (stream, await ToldAsync(() => stream.MoveNextAsync().AsTask(), cancellationToken));
        }
        catch
        {
            await stream.DisposeAsync();
            throw;
        }
    }

    private async Task<T> ToldAsync<T>(Func<Task<T>> call, CancellationToken cancellationToken)
    {
        try
        {
            return await call();
        }
        catch (Exception e) when (faults.Read(e, cancellationToken) is { } fault)
        {
            throw fault;
        }
    }

    private static ChatResponseUpdate Update(StreamingChatCompletionUpdate theirs)
    {
        var update = new ChatResponseUpdate(ChatRole.Assistant, ChatTranslation.Text(theirs.ContentUpdate) is { Length: > 0 } text ? text : theirs.RefusalUpdate)
        {
            ResponseId = theirs.CompletionId,
            ModelId = theirs.Model,
            FinishReason = theirs.FinishReason is { } reason ? ChatTranslation.Reason(reason) : null,
        };
        if (ChatTranslation.Usage(theirs.Usage) is { } usage)
        {
            update.Contents.Add(new UsageContent(usage));
        }

        return update;
    }
}
