using System.CommandLine;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Hosting;
using DiplomacyBot.Retrieval.Index;
using DiplomacyBot.Storage.Following;

namespace DiplomacyBot.Commands;

/// <summary><c>rebuild</c>: the index anew from the article store.</summary>
internal static class RebuildCommand
{
    public static Command Create(GlobalOptions options, Streams streams)
    {
        var command = new Command("rebuild", Texts.Rebuild.In(streams.Speech));
        command.SetAction(async (parsed, token) =>
        {
            await using var services = ServiceSetup.ForCommand(options.Settings(parsed));
            var time = services.GetRequiredService<TimeProvider>();
            var started = time.GetTimestamp();
            await services.GetRequiredService<IndexFollower>().LoadAsync(token);
            var passages = await services.GetRequiredService<IPassageIndex>().CountAsync(token);
            var summary = await services.GetRequiredService<IArticleStore>().SummariseAsync(token);
            streams.Say(Texts.Rebuilt, passages, summary.Articles - summary.Duplicates, (long)time.GetElapsedTime(started).TotalMilliseconds);
            return ExitCodes.Success;
        });
        return command;
    }
}
