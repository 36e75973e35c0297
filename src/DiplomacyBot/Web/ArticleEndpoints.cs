using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Json;
using DiplomacyBot.Retrieval.Index;

namespace DiplomacyBot.Web;

/// <summary><c>GET /api/articles/{id}</c> and <c>GET /sources/{id}</c>.</summary>
internal static class ArticleEndpoints
{
    public static void MapArticles(this WebApplication app)
    {
        app.MapGet("/api/articles/{id}", async (string id, IArticleStore store, CancellationToken token) =>
            await store.FindAsync(id, token) is { } article
                ? Results.Json(ArticleView.Of(article, await store.DuplicatesOfAsync(id, token)), BotJson.Compact.ArticleView)
                : Safety.Problem(StatusCodes.Status404NotFound, "Không có bài nào mang mã này."));

        app.MapGet("/sources/{id}", async (string id, HttpRequest request, IArticleStore store, CancellationToken token) =>
        {
            if (await store.FindAsync(id, token) is not { } article)
            {
                return Page(SourcePage.NotFound(), StatusCodes.Status404NotFound);
            }

            var also = (await store.DuplicatesOfAsync(id, token)).Select(d => d.Outlet).OfType<string>().Where(o => o != article.Outlet).Distinct().ToList();
            return Page(SourcePage.Render(article, also, Offset(request, "start"), Offset(request, "end")), StatusCodes.Status200OK);
        });
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("ok"));
        app.MapGet("/health/ready", async (IPassageIndex index, CancellationToken token) => Results.Text($"ok, {await index.CountAsync(token)} passages"));
    }

    private static IResult Page(string html, int status) => Results.Content(html, "text/html; charset=utf-8", null, status);

    /// <summary>A number that is none counts as one that fits no article: the page says that the position does not fit.</summary>
    private static int? Offset(HttpRequest request, string name) =>
        request.Query[name] is [{ } value, ..] ? int.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var offset) ? offset : -1 : null;
}
