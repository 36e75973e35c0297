using System.CommandLine;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Hosting;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Storage.Checks;
using DiplomacyBot.Storage.Database;
using DiplomacyBot.Storage.Following;

namespace DiplomacyBot.Commands;

/// <summary><c>doctor</c>: checks the database and that the index can be built from it.</summary>
internal static class DoctorCommand
{
    public static Command Create(GlobalOptions options, Streams streams)
    {
        var command = new Command("doctor", Texts.Doctor.In(streams.Speech));
        command.SetAction(async (parsed, token) =>
        {
            await using var services = ServiceSetup.ForCommand(options.Settings(parsed));
            await services.GetRequiredService<IndexFollower>().LoadAsync(token);
            var doctor = new StoreDoctor(services.GetRequiredService<StoreDatabase>());
            var findings = await doctor.ExamineAsync(services.GetRequiredService<IPassageIndex>(), token);
            var summary = await services.GetRequiredService<IArticleStore>().SummariseAsync(token);
            streams.Say(Texts.Examined, services.GetRequiredService<StoreDatabase>().FilePath, summary.Articles, summary.Duplicates, summary.Passages);
            if (findings.Count == 0)
            {
                streams.Say(Texts.Healthy);
                return ExitCodes.Success;
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
}
