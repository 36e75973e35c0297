using DiplomacyBot.Models.Chat;
using DiplomacyBot.Models.Embeddings;
using DiplomacyBot.Models.Faults;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyBot.Models.Probing;

/// <summary>What one call of a configured model showed.</summary>
/// <param name="Section">Its section of the configuration.</param>
/// <param name="Problem">What is wrong; null when it works.</param>
/// <param name="Dimensions">Length of its vectors; null for chat models and when there is a problem.</param>
public sealed record ModelFinding(string Section, ModelException? Problem, int? Dimensions = null);

/// <summary>Calls each configured model once.</summary>
public sealed class ModelProbe(IServiceProvider services)
{
    private const string Question = "Hà Nội là thủ đô của nước nào?";
    private const int FewTokens = 16;

    /// <summary>Calls them; empty when none is configured.</summary>
    /// <param name="cancellationToken">Stops the calls.</param>
    public async Task<IReadOnlyList<ModelFinding>> ExamineAsync(CancellationToken cancellationToken)
    {
        var findings = new List<ModelFinding>();
        if (services.GetService<ChatParts>()?.Once() is { } chat)
        {
            // Streamed, as answers are: some servers can do only one of both.
            findings.Add(await FindAsync(ChatModelOptions.SectionName, async () =>
            {
                await foreach (var _ in chat.GetStreamingResponseAsync([new ChatMessage(ChatRole.User, Question)], new ChatOptions { MaxOutputTokens = FewTokens }, cancellationToken))
                {
                }

                return null;
            }));
        }

        if (services.GetService<EmbeddingParts>()?.Once() is { } questions)
        {
            findings.Add(await FindAsync(EmbeddingModelOptions.SectionName, async () => (await questions.GenerateAsync([Question], cancellationToken: cancellationToken))[0].Vector.Length));
        }

        return findings;
    }

    private static async Task<ModelFinding> FindAsync(string section, Func<Task<int?>> call)
    {
        try
        {
            return new ModelFinding(section, null, await call());
        }
        catch (ModelException e)
        {
            return new ModelFinding(section, e);
        }
    }
}
