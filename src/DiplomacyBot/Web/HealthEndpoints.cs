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
        app.MapMethods("/health/ready", Pages.Reading, async (IPassageIndex index, ModelHealth models, IServiceProvider services, CancellationToken token) =>
            Results.Text($"ok, {await index.CountAsync(token)} passages{HealthText.Of(services.GetService<ProjectionHealth>())}{HealthText.Of(models)}"));
    }
}
