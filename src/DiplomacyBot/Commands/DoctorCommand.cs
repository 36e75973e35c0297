using System.CommandLine;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Commands.Evaluate;
using DiplomacyBot.Hosting;
using DiplomacyBot.Qdrant;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Storage.Checks;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Following;
using DiplomacyBot.Storage.Projecting;

namespace DiplomacyBot.Commands;

/// <summary><c>doctor</c>: checks the database and that the index can be built from it; compares an index on a server and repairs it; calls the models.</summary>
internal static class DoctorCommand
{
    public static Command Create(GlobalOptions options, Streams streams)
    {
        var checkOnly = new Option<bool>("--check-only") { Description = Texts.CheckOnlyOption.In(streams.Speech) };
        var command = new Command("doctor", Texts.Doctor.In(streams.Speech)) { checkOnly };
        command.SetAction(async (parsed, token) =>
        {
            await using var services = ServiceSetup.ForCommand(options.Settings(parsed), streams.Speech);
            var database = services.GetRequiredService<StoreDatabase>();
            if (!File.Exists(database.FilePath))
            {
                // Opening it would make an empty one, and find it healthy.
                var folder = Path.GetDirectoryName(database.FilePath)!;
                streams.Complain(Directory.Exists(folder) ? Texts.NoDatabase : Texts.NoDataFolder, Directory.Exists(folder) ? database.FilePath : folder);
                return ExitCodes.Store;
            }

            await services.GetRequiredService<IndexFollower>().LoadAsync(token);
            var doctor = new StoreDoctor(database);
            var findings = await doctor.ExamineAsync(services.GetRequiredService<IPassageIndex>(), token);
            var summary = await services.GetRequiredService<IArticleStore>().SummariseAsync(token);
            streams.Say(Texts.Examined, database.FilePath, summary.Articles, summary.Duplicates, summary.Passages);
            if (summary.Articles == 0)
            {
                streams.Complain(Texts.EmptyCoverage, Path.GetDirectoryName(database.FilePath));
            }

            var repair = !parsed.GetValue(checkOnly);
            if (repair && findings.Count == 0)
            {
                // Nothing is written to a damaged file.
                await Pruning.RunAsync(services, streams, token);
            }

            var well = await CompareAsync(services, repair, streams, token);
            well &= await ModelCheck.RunAsync(services, streams, token);
            if (findings.Count == 0)
            {
                if (well)
                {
                    streams.Say(Texts.Healthy);
                }

                return well ? ExitCodes.Success : ExitCodes.Failed;
            }

            streams.Complain(Texts.Problems, findings.Count);
            foreach (var finding in findings)
            {
                streams.Error.WriteLine($"  {finding.Check}{(finding.ArticleId is { } id ? $" {id}" : "")}: {finding.Detail}");
            }

            return ExitCodes.Failed;
        });
        return command;
    }

    /// <returns>True when there is no index on a server, or when it is now equal to the store.</returns>
    private static async Task<bool> CompareAsync(IServiceProvider services, bool repair, Streams streams, CancellationToken cancellationToken)
    {
        if (services.GetService<ProjectionDoctor>() is not { } doctor)
        {
            return true;
        }

        try
        {
            if (await doctor.ExamineAsync(repair, cancellationToken) is not { } difference)
            {
                streams.Complain(Texts.ProjectionBusy);
                return false;
            }

            streams.Say(Texts.Compared, services.GetRequiredService<IPassageProjection>().Place, difference.Indexed, difference.Stored);
            if (!difference.IsNone)
            {
                streams.Complain(repair ? Texts.Repaired : Texts.Differs, difference.Missing, difference.Outdated, difference.Extra);
            }

            if (services.GetService<QdrantPassageIndex>() is { } index)
            {
                await AbandonedCollections.TellAsync(index, repair, streams, cancellationToken);
            }

            return difference.IsNone || repair;
        }
        catch (IndexUnavailableException e)
        {
            streams.Complain(Texts.ProjectionAway, e.Reason);
            return false;
        }
    }
}
