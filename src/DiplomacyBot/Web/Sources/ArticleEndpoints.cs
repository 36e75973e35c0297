using System.Globalization;
using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Json;

namespace DiplomacyBot.Web.Sources;

/// <summary><c>GET /api/articles/{id}</c> and <c>GET /sources/{id}?start=&amp;end=&amp;cites=</c>.</summary>
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
            return Pages.Page(SourcePage.Render(new SourceView(article, also, Offset(request, "start"), Offset(request, "end"), CitationTrail.Read(request.Query["cites"]))));
        });
    }

    /// <summary>A number that is none counts as one that fits no article: the page says that the position does not fit.</summary>
    private static int? Offset(HttpRequest request, string name) =>
        request.Query[name] is [{ } value, ..] ? int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? offset : -1 : null;
}
