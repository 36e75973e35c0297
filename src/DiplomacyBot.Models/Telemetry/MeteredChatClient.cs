using System.Runtime.CompilerServices;
using DiplomacyBot.Models.Faults;
using DiplomacyBot.Models.Health;
using Microsoft.Extensions.AI;

namespace DiplomacyBot.Models.Telemetry;

/// <summary>Counts and logs calls of a chat model, and tells its health how they went; <c>expiredKey</c> as in <see cref="ModelRegistration.AddModels"/>.</summary>
internal sealed class MeteredChatClient(IChatClient inner, string role, string model, ModelStanding standing, ModelMeter meter, TimeProvider time, string? expiredKey) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var started = time.GetTimestamp();
        try
        {
            var response = await base.GetResponseAsync(messages, options, cancellationToken);
            Ended(started, "ok", null, answered: true, response.Usage, default);
            return response;
        }
        catch (Exception e)
        {
            Ended(started, ModelMeter.OutcomeOf(e), e, answered: false, null, ExpiredOf(options));
            throw;
        }
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var (started, outcome, usage) = (time.GetTimestamp(), "cancelled", (UsageDetails?)null);
        var (answered, problem) = (false, (Exception?)null);
        var expired = ExpiredOf(options);

        // Told at once: a client that does not heed cancellation may never come back.
        using var telling = expired.UnsafeRegister(static standing => ((ModelStanding)standing!).TooSlow(), standing);
        await using var updates = base.GetStreamingResponseAsync(messages, options, cancellationToken).GetAsyncEnumerator(cancellationToken);
        try
        {
            while (true)
            {
                try
                {
                    if (!await updates.MoveNextAsync())
                    {
                        (outcome, answered) = ("ok", true);
                        break;
                    }
                }
                catch (Exception e)
                {
                    (outcome, problem) = (ModelMeter.OutcomeOf(e), e);
                    throw;
                }

                answered = true;
                usage = updates.Current.Contents.OfType<UsageContent>().LastOrDefault()?.Details ?? usage;
                yield return updates.Current;
            }
        }
        finally
        {
            // Also when the reader has enough and leaves.
            Ended(started, outcome, problem, answered, usage, expired);
        }
    }

    private CancellationToken ExpiredOf(ChatOptions? options) =>
        expiredKey is not null && options?.AdditionalProperties?.TryGetValue(expiredKey, out CancellationToken token) == true ? token : default;

    private void Ended(long started, string outcome, Exception? problem, bool answered, UsageDetails? usage, CancellationToken expired)
    {
        var tooSlow = outcome == "cancelled" && expired.IsCancellationRequested;
        meter.Ended(role, model, tooSlow ? nameof(ModelFault.Timeout) : outcome, time.GetElapsedTime(started), usage);
        if (tooSlow)
        {
            standing.TooSlow();
        }
        else if (problem is ModelException known)
        {
            standing.Failed(known);
        }
        else if (answered)
        {
            standing.Answered();
        }
        else
        {
            standing.GivenUp();
        }
    }
}
