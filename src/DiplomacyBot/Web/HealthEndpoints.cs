using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Retrieval.Fallback;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Web;

/// <summary><c>GET /health/live</c> and <c>GET /health/ready</c>.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapMethods("/health/live", Pages.Reading, () => Results.Text("ok"));
        app.MapMethods("/health/ready", Pages.Reading, async (IPassageIndex index, IServiceProvider services, CancellationToken token) =>
            Results.Text($"ok, {await index.CountAsync(token)} passages{Projection(services.GetService<ProjectionHealth>())}"));
    }

    /// <summary>A server that is away makes answers poorer, but the bot is ready: it is said, and the status stays 200.</summary>
    private static string Projection(ProjectionHealth? health) => health switch
    {
        null => "",
        { Questions: { } fault } => $"\n{health.Place}: answers no questions since {fault.Since:u}. {fault.Reason}\n{Notices.IndexAway}",
        { Changes: { } fault } => $"\n{health.Place}: takes no changes since {fault.Since:u}. {fault.Reason}",
        _ => $"\n{health.Place}: ok",
    };
}
