using System.Text;
using DiplomacyBot.Answering.Prompts;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Answering.Generation;

/// <summary>Asks the configured chat model with the prompts in use, within the limits on time, number and length.</summary>
internal sealed class ChatModel(IChatClient client, PromptLibrary prompts, ModelGate gate, AnsweringMeter meter, TimeProvider time, IOptions<GenerationOptions> options)
{
    /// <summary>Waits for a place at the model.</summary>
    /// <exception cref="ModelFailureException">None became free in time.</exception>
    public Task<ModelPlace> EnterAsync(TimeSpan wait, CancellationToken cancellationToken) => gate.EnterAsync(wait, cancellationToken);

    /// <summary>Starts a streaming reply.</summary>
    /// <param name="kind">Which prompt.</param>
    /// <param name="values">What it is filled in with.</param>
    /// <param name="place">The place at the model.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public ModelCall Start(PromptKind kind, IReadOnlyDictionary<string, object?> values, ModelPlace place, CancellationToken cancellationToken)
    {
        var prompt = prompts.Get(kind);
        var settings = new ChatOptions
        {
            Temperature = prompt.Settings.Temperature,
            TopP = prompt.Settings.TopP,
            MaxOutputTokens = Math.Min(prompt.Settings.MaxTokens ?? int.MaxValue, options.Value.MaxOutputTokens),
        };
        meter.Called(kind);
        return new ModelCall(client, prompt.Render(values), settings, options.Value.MaxOutputCharacters, place, time, cancellationToken);
    }

    /// <summary>A whole reply.</summary>
    /// <exception cref="ModelFailureException">It took longer than <paramref name="within"/>, or the model failed.</exception>
    public async Task<string> CompleteAsync(PromptKind kind, IReadOnlyDictionary<string, object?> values, ModelPlace place, TimeSpan within, CancellationToken cancellationToken)
    {
        var deadline = new Deadline(time, within);
        var reply = new StringBuilder();
        await using var call = Start(kind, values, place, cancellationToken);
        while (await call.NextAsync(deadline.Left) is { } chunk)
        {
            reply.Append(chunk);
        }

        return reply.ToString();
    }
}
