using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Json;
using DiplomacyBot.Retrieval.Fallback;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Web;

/// <summary><c>GET /api/articles/{id}</c> and <c>GET /sources/{id}</c>.</summary>
internal static class ArticleEndpoints
{
    public static void MapArticles(this WebApplication app)
    {
        app.MapMethods("/api/articles/{id}", Pages.Reading, async (string id, IArticleStore store, CancellationToken token) =>
            await store.FindAsync(id, token) is { } article
                ? Results.Json(ArticleView.Of(article, await store.DuplicatesOfAsync(id, token)), BotJson.Compact.ArticleView)
                : Safety.Problem(StatusCodes.Status404NotFound, "Không có bài nào mang mã này."));

        app.MapMethods("/sources/{id}", Pages.Reading, async (string id, HttpRequest request, IArticleStore store, CancellationToken token) =>
        {
            if (await store.FindAsync(id, token) is not { } article)
            {
                return Pages.Page(Layout.Message("Không tìm thấy bài", "Bài này không có trong kho tin, hoặc đã được gỡ."), StatusCodes.Status404NotFound);
            }

            var also = (await store.DuplicatesOfAsync(id, token)).Select(d => d.Outlet).OfType<string>().Where(o => o != article.Outlet).Distinct().ToList();
            return Pages.Page(SourcePage.Render(article, also, Offset(request, "start"), Offset(request, "end")));
        });
    }

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

    /// <summary>A number that is none counts as one that fits no article: the page says that the position does not fit.</summary>
    private static int? Offset(HttpRequest request, string name) =>
        request.Query[name] is [{ } value, ..] ? int.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var offset) ? offset : -1 : null;
}
