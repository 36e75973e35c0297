using System.Net;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace DiplomacyBot.Channels.Connector;

/// <summary>
/// When a message is sent again: 412, 429, 502 and 504, the statuses that Teams asks bots to retry ("Optimize your bot with rate
/// limiting"), and when no connection came about. Anything else may have been delivered, and a doubled message is worse than an error.
/// </summary>
internal static class RetryPolicy
{
    private const int MostRetries = 4;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    public static ResiliencePipeline<HttpResponseMessage> Create(TimeProvider time, ILogger logger) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = MostRetries,
                Delay = TimeSpan.FromSeconds(1),
                MaxDelay = LongestWait,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome switch
                {
                    { Exception: HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError } } => true,
                    { Result.StatusCode: HttpStatusCode.PreconditionFailed or HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout } =>
                        RetryAfter(arguments.Outcome.Result, time) is var wait && (wait is null || wait <= LongestWait),
                    _ => false,
                }),
                DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result is { } response ? RetryAfter(response, time) : null),
                OnRetry = arguments =>
                {
                    Log.Retrying(logger, (int?)arguments.Outcome.Result?.StatusCode, arguments.AttemptNumber + 2, arguments.RetryDelay);
                    return default;
                },
            })
            .Build();

    private static TimeSpan? RetryAfter(HttpResponseMessage response, TimeProvider time) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - time.GetUtcNow() is { Ticks: > 0 } wait ? wait : TimeSpan.Zero,
        _ => null,
    };
}
