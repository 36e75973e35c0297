using DiplomacyBot.Json;

namespace DiplomacyBot.Web.Chat;

/// <summary><c>POST /api/webchat/token</c>: a token of Azure's Direct Line for the page; mapped only with a secret.</summary>
internal static class TokenEndpoint
{
    public const string Path = "/api/webchat/token";

    public static void Map(WebApplication app) => app.MapPost(Path, async (HttpContext context, AzureDirectLine azure, ILogger<AzureDirectLine> logger) =>
    {
        // A form of another site can post without asking; JSON it cannot.
        if (!context.Request.HasJsonContentType())
        {
            return Safety.Problem(StatusCodes.Status415UnsupportedMediaType, "Content-Type phải là application/json.");
        }

        context.Response.Headers.CacheControl = "no-store";
        try
        {
            return Results.Json(await azure.BeginAsync(context.RequestAborted), BotJson.Compact.ChatSession);
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException && !context.RequestAborted.IsCancellationRequested)
        {
            Log.TokenExchangeFailed(logger, e);
            return Safety.Problem(StatusCodes.Status502BadGateway, "Chưa kết nối được với dịch vụ trò chuyện. Xin thử lại sau.");
        }
    });
}
