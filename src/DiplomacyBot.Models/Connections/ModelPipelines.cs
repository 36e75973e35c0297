using DiplomacyBot.Models.Faults;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace DiplomacyBot.Models.Connections;

/// <summary>How often a request is tried. Every request of ours may be repeated: models keep nothing.</summary>
internal static class ModelPipelines
{
    private const int MostQuestionRetries = 1;
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    /// <summary>For what nobody waits for: patience, as long a pause as the server asks for, up to two minutes.</summary>
    public static ResiliencePipeline Patient(ModelOptions options, TimeProvider time, ILogger log) =>
        new ResiliencePipelineBuilder { TimeProvider = time }.AddRetry(Retries(options, options.Retries, TimeSpan.FromMilliseconds(500), LongestWait, log)).Build();

    /// <summary>
    /// For a question's vector: a breaker, so that while the model is away one question in five seconds finds out and the others are answered by terms at
    /// once, and a deadline over all attempts.
    /// </summary>
    public static ResiliencePipeline ForQuestions(EmbeddingModelOptions options, TimeProvider time, ILogger log) => new ResiliencePipelineBuilder { TimeProvider = time }
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions
        {
            FailureRatio = 0.5,
            MinimumThroughput = 2,
            SamplingDuration = TimeSpan.FromSeconds(30),
            BreakDuration = TimeSpan.FromSeconds(5),
            ShouldHandle = static arguments => ValueTask.FromResult(arguments.Outcome.Exception is ModelException or Polly.Timeout.TimeoutRejectedException),
        })
        .AddTimeout(options.QuestionTimeout)
        .AddRetry(Retries(options, Math.Min(options.Retries, MostQuestionRetries), TimeSpan.FromMilliseconds(100), options.QuestionTimeout, log))
        .Build();

    private static RetryStrategyOptions Retries(ModelOptions options, int attempts, TimeSpan delay, TimeSpan longest, ILogger log) => new()
    {
        // Polly asks for one retry at least; none is said by the predicate.
        MaxRetryAttempts = Math.Max(1, attempts),
        Delay = delay,
        MaxDelay = LongestPause < longest ? LongestPause : longest,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldHandle = arguments => ValueTask.FromResult(attempts > 0 && arguments.Outcome.Exception is ModelException { IsTransient: true } fault && (fault.RetryAfter is null || fault.RetryAfter <= longest)),
        DelayGenerator = static arguments => ValueTask.FromResult((arguments.Outcome.Exception as ModelException)?.RetryAfter),
        OnRetry = arguments =>
        {
            Log.Retrying(log, options.Section, ((ModelException)arguments.Outcome.Exception!).Fault, arguments.AttemptNumber + 2, arguments.RetryDelay);
            return default;
        },
    };
}
