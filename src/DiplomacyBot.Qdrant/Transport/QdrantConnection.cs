using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DiplomacyBot.Language.Messages;
using DiplomacyBot.Qdrant.Wire;
using DiplomacyBot.Retrieval.Index;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace DiplomacyBot.Qdrant.Transport;

/// <summary>Sends requests and reads answers. Safe for concurrent use.</summary>
internal sealed class QdrantConnection(HttpClient http, QdrantOptions options, TimeProvider time, ILogger log) : IDisposable
{
    private readonly ResiliencePipeline _searches = Pipelines.ForSearches(options, time, log);
    private readonly ResiliencePipeline _writes = Pipelines.ForWrites(options, time, log);

    /// <summary>Sends a request that a question waits for.</summary>
    public Task<TReply> AskAsync<TReply>(HttpMethod method, string path, byte[]? body, JsonTypeInfo<Reply<TReply>> reply, CancellationToken cancellationToken) =>
        RunAsync(_searches, method, path, body, reply, cancellationToken);

    /// <summary>Sends a request that nobody waits for.</summary>
    public Task<TReply> SendAsync<TReply>(HttpMethod method, string path, byte[]? body, JsonTypeInfo<Reply<TReply>> reply, CancellationToken cancellationToken) =>
        RunAsync(_writes, method, path, body, reply, cancellationToken);

    public void Dispose() => http.Dispose();

    /// <exception cref="QdrantException">Qdrant refused the request.</exception>
    /// <exception cref="IndexUnavailableException">No answer, however often it was asked.</exception>
    private async Task<TReply> RunAsync<TReply>(ResiliencePipeline pipeline, HttpMethod method, string path, byte[]? body, JsonTypeInfo<Reply<TReply>> reply, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(Pipelines.Request, path);
        try
        {
            return await pipeline.ExecuteAsync(async attempt => await TryAsync(method, path, body, reply, attempt.CancellationToken), context);
        }
        catch (Exception e) when (e is QdrantFailure or TimeoutRejectedException or BrokenCircuitException)
        {
            throw new IndexUnavailableException(QdrantTexts.Unusable.With(http.BaseAddress, Reason(e)), e);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static Phrase Reason(Exception e) => e switch
    {
        TimeoutRejectedException timeout => QdrantTexts.NoAnswerWithin.With(timeout.Timeout.TotalSeconds),
        BrokenCircuitException { InnerException: { } before } => QdrantTexts.NoAnswerBefore.With(Reason(before)),
        QdrantFailure failure => failure.Reason,
        _ => QdrantTexts.NoAnswer,
    };

    private async Task<TReply> TryAsync<TReply>(HttpMethod method, string path, byte[]? body, JsonTypeInfo<Reply<TReply>> reply, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, path) { Version = http.DefaultRequestVersion, VersionPolicy = http.DefaultVersionPolicy };
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };
        }

        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken);
            var content = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            if (!response.IsSuccessStatusCode)
            {
                throw Refusal(response, path, content);
            }

            return JsonSerializer.Deserialize(content, reply) is { Result: { } result } ? result : throw new QdrantFailure(QdrantTexts.NoResult);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new QdrantFailure(ConnectionTexts.Of(e), null, e);
        }
        catch (JsonException e)
        {
            throw new QdrantFailure(QdrantTexts.NotQdrant, null, e);
        }
    }

    private Exception Refusal(HttpResponseMessage response, string path, byte[] content)
    {
        var (status, said) = (response.StatusCode, Said(content));
        if (QdrantFailure.IsTransient(status))
        {
            return new QdrantFailure(QdrantTexts.Answered.With((int)status, said), RetryAfter.Of(response.Headers, time));
        }

        var refusal = status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden ? QdrantTexts.KeyRefused : QdrantTexts.Refused;
        return new QdrantException(status, refusal.With(http.BaseAddress, path, (int)status, said));
    }

    private static string Said(byte[] content)
    {
        try
        {
            return JsonSerializer.Deserialize(content, QdrantJson.Default.ErrorReply)?.Status?.Error is { Length: > 0 } error ? $" ({error.TrimEnd('.')})" : "";
        }
        catch (JsonException)
        {
            return ""; // A proxy's page, which says no more than its status.
        }
    }
}
