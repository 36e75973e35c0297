using DiplomacyBot.Hosting;
using DiplomacyBot.Models.Probing;

namespace DiplomacyBot.Commands;

/// <summary>Calls each configured model once and says how that went.</summary>
internal static class ModelCheck
{
    /// <returns>True when every configured model works.</returns>
    public static async Task<bool> RunAsync(IServiceProvider services, Streams streams, CancellationToken cancellationToken)
    {
        var well = true;
        foreach (var finding in await services.GetRequiredService<ModelProbe>().ExamineAsync(cancellationToken))
        {
            if (finding.Problem is { } problem)
            {
                streams.Complain(ModelTexts.Of(problem.Fault), finding.Section, problem.Reason);
                well = false;
            }
            else if (finding.Dimensions is not { } dimensions)
            {
                streams.Say(ModelTexts.ChatWorks);
            }
            else if (EmbeddingSetup.StoredDimensions(services) is { } stored && stored != dimensions)
            {
                streams.Complain(ModelTexts.StoredDiffer, stored, dimensions);
                well = false;
            }
            else
            {
                streams.Say(ModelTexts.EmbeddingWorks, dimensions);
            }
        }

        return well;
    }
}
