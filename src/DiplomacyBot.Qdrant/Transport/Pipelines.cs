using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace DiplomacyBot.Qdrant.Transport;

/// <summary>How long and how often a request is tried. Every request of ours may be repeated: points have ids of their own, and deletions name what goes.</summary>
internal static class Pipelines
{
    private const int MostSearchRetries = 2;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    public static readonly ResiliencePropertyKey<string> Request = new("request");

    /// <summary>
    /// For questions: a deadline over all attempts, and a breaker, so that while Qdrant is away one question in five seconds finds out and
    /// the others are answered from the embedded terms at once.
    /// </summary>
    public static ResiliencePipeline ForSearches(QdrantOptions options, TimeProvider time, ILogger log) => new ResiliencePipelineBuilder { TimeProvider = time }
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions
        {
            FailureRatio = 0.5,
            MinimumThroughput = 2,
            SamplingDuration = TimeSpan.FromSeconds(30),
            BreakDuration = Pause,
            ShouldHandle = static arguments => ValueTask.FromResult(arguments.Outcome.Exception is QdrantFailure or TimeoutRejectedException),
        })
        .AddTimeout(options.SearchTimeout)
        .AddRetry(Retries(Math.Min(options.Retries, MostSearchRetries), TimeSpan.FromMilliseconds(100), options.SearchTimeout, time, log))
        .Build();

    /// <summary>For everything else: patience, because nothing waits for it.</summary>
    public static ResiliencePipeline ForWrites(QdrantOptions options, TimeProvider time, ILogger log) => new ResiliencePipelineBuilder { TimeProvider = time }
        .AddRetry(Retries(options.Retries, TimeSpan.FromMilliseconds(500), LongestWait, time, log))
        .AddTimeout(options.WriteTimeout)
        .Build();

    private static RetryStrategyOptions Retries(int attempts, TimeSpan delay, TimeSpan longest, TimeProvider time, ILogger log) => new()
    {
        // Polly asks for one retry at least; none is said by the predicate.
        MaxRetryAttempts = Math.Max(1, attempts),
        Delay = delay,
        MaxDelay = TimeSpan.FromSeconds(30) < longest ? TimeSpan.FromSeconds(30) : longest,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldHandle = arguments => ValueTask.FromResult(attempts > 0 && arguments.Outcome.Exception switch
        {
            TimeoutRejectedException => true,
            QdrantFailure failure => failure.RetryAfter is null || failure.RetryAfter <= longest,
            _ => false,
        }),
        DelayGenerator = static arguments => ValueTask.FromResult((arguments.Outcome.Exception as QdrantFailure)?.RetryAfter),
        OnRetry = arguments =>
        {
            arguments.Context.Properties.TryGetValue(Request, out var request);
            Log.Retrying(log, request ?? "", arguments.Outcome.Exception!.Message, arguments.AttemptNumber + 2, arguments.RetryDelay);
            return default;
        },
    };
}
