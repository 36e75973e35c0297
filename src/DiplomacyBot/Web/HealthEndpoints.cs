using DiplomacyBot.Language.Messages;
using DiplomacyBot.Models.Health;
using DiplomacyBot.Retrieval.Fallback;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Web;

/// <summary><c>GET /health/live</c> and <c>GET /health/ready</c>.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapMethods("/health/live", Pages.Reading, () => Results.Text("ok"));
        app.MapMethods("/health/ready", Pages.Reading, async (IPassageIndex index, ModelHealth models, OperatorLanguage language, IServiceProvider services, CancellationToken token) =>
            Results.Text(new HealthText(language).Of(await index.CountAsync(token), services.GetService<ProjectionHealth>(), models)));
    }
}
