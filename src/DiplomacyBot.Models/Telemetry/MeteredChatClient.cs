using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace DiplomacyBot.Models.Telemetry;

/// <summary>Counts and logs calls of a chat model.</summary>
internal sealed class MeteredChatClient(IChatClient inner, string model, ModelMeter meter, TimeProvider time) : DelegatingChatClient(inner)
{
    private const string Role = "chat";

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var started = time.GetTimestamp();
        try
        {
            var response = await base.GetResponseAsync(messages, options, cancellationToken);
            meter.Ended(Role, model, "ok", time.GetElapsedTime(started), response.Usage);
            return response;
        }
        catch (Exception e)
        {
            meter.Ended(Role, model, ModelMeter.OutcomeOf(e), time.GetElapsedTime(started), null);
            throw;
        }
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var (started, outcome, usage) = (time.GetTimestamp(), "cancelled", (UsageDetails?)null);
        await using var updates = base.GetStreamingResponseAsync(messages, options, cancellationToken).GetAsyncEnumerator(cancellationToken);
        try
        {
            while (true)
            {
                try
                {
                    if (!await updates.MoveNextAsync())
                    {
                        outcome = "ok";
                        break;
                    }
                }
                catch (Exception e)
                {
                    outcome = ModelMeter.OutcomeOf(e);
                    throw;
                }

                usage = updates.Current.Contents.OfType<UsageContent>().LastOrDefault()?.Details ?? usage;
                yield return updates.Current;
            }
        }
        finally
        {
            // Also when the reader has enough and leaves.
            meter.Ended(Role, model, outcome, time.GetElapsedTime(started), usage);
        }
    }
}
