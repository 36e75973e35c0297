using System.CommandLine;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Hosting;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Storage.Following;
using DiplomacyBot.Storage.Projecting;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Commands;

/// <summary><c>rebuild</c>: the index anew from the article store.</summary>
internal static class RebuildCommand
{
    public static Command Create(GlobalOptions options, Streams streams)
    {
        var engine = EngineOption.Create(Texts.EngineOption, streams.Speech);
        var command = new Command("rebuild", Texts.Rebuild.In(streams.Speech)) { engine };
        command.SetAction(async (parsed, token) =>
        {
            var settings = options.Settings(parsed);
            if (parsed.GetValue(engine) is { } wanted)
            {
                settings[RetrievalOptions.EngineKey] = wanted.ToString();
            }

            await using var services = ServiceSetup.ForCommand(settings, streams.Speech);
            await Embedding.AfterChangesAsync(services, streams, token);
            await Pruning.RunAsync(services, streams, token);
            var time = services.GetRequiredService<TimeProvider>();
            var started = time.GetTimestamp();
            if (services.GetRequiredService<IOptions<RetrievalOptions>>().Value.Engine == IndexEngine.Embedded)
            {
                await services.GetRequiredService<IndexFollower>().LoadAsync(token);
            }
            else if (!await ProjectAsync(services, streams, token))
            {
                return ExitCodes.Failed;
            }

            var passages = await CountAsync(services, token);
            var summary = await services.GetRequiredService<IArticleStore>().SummariseAsync(token);
            streams.Say(Texts.Rebuilt, passages, summary.Articles - summary.Duplicates, (long)time.GetElapsedTime(started).TotalMilliseconds);
            return ExitCodes.Success;
        });
        return command;
    }

    private static async Task<bool> ProjectAsync(IServiceProvider services, Streams streams, CancellationToken cancellationToken)
    {
        var outcome = await ProjectionProgressView.RunAsync(streams, progress => services.GetRequiredService<ProjectionFollower>().RebuildAsync(progress, cancellationToken));
        if (outcome == ProjectionOutcome.Busy)
        {
            streams.Complain(Texts.ProjectionBusy);
        }

        return outcome != ProjectionOutcome.Busy;
    }

    private static Task<long> CountAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        (services.GetService<IPassageProjection>() ?? services.GetRequiredService<IPassageIndex>()).CountAsync(cancellationToken);
}
