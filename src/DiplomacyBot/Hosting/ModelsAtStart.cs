using DiplomacyBot.Commands;
using DiplomacyBot.Language.Messages;
using DiplomacyBot.Models.Health;
using DiplomacyBot.Models.Probing;

namespace DiplomacyBot.Hosting;

/// <summary>
/// Calls each configured model once when the server starts, beside the first questions and not before them: a model that is away, or gives vectors of another length than those stored, is told
/// at once and not by the first reader, and keeps nothing from starting.
/// </summary>
internal sealed class ModelsAtStart(IServiceProvider services, ModelHealth health, ModelProbe probe, OperatorLanguage language, ILogger<ModelsAtStart> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var stored = EmbeddingSetup.StoredDimensions(services);
            if (stored is { } length)
            {
                health.Expect(length);
            }

            foreach (var finding in await probe.ExamineAsync(stoppingToken))
            {
                if (finding.Problem is { } problem)
                {
                    Log.ModelAwayAtStart(logger, LogTexts.ModelAwayAtStart.Say(language.Value, problem.Reason));
                }
                else if (finding.Dimensions is { } dimensions && stored is { } expected && expected != dimensions)
                {
                    Log.OtherModelAtStart(logger, LogTexts.OtherModelAtStart.Say(language.Value, ModelTexts.StoredDiffer.With(expected, dimensions)));
                }
                else
                {
                    Log.ModelWorks(logger, finding.Section, finding.Dimensions);
                }
            }
        }
        catch (Exception e) when (!stoppingToken.IsCancellationRequested)
        {
            // Nothing that is wrong with this check is a reason to stop answering.
            Log.ModelsNotChecked(logger, e, LogTexts.ModelsNotChecked.In(language));
        }
    }
}
