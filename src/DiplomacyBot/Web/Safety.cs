using System.Text.Json;
using DiplomacyBot.Json;

namespace DiplomacyBot.Web;

/// <summary>What every response has: headers that keep a page to itself, and an error that is JSON in Vietnamese instead of a stack trace.</summary>
internal static class Safety
{
    public static void UseSafety(this WebApplication app) => app.Use(async (context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy.Text;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        try
        {
            await next(context);
            if (!context.Response.HasStarted && context.Response is { ContentType: null, StatusCode: StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed })
            {
                await Unanswered(context).ExecuteAsync(context);
            }
        }
        catch (BadHttpRequestException e)
        {
            await WriteAsync(context, e.StatusCode, e.StatusCode == StatusCodes.Status413PayloadTooLarge ? "Yêu cầu quá lớn." : "Yêu cầu không hợp lệ.");
        }
        catch (Exception e) when (e is not OperationCanceledException || !context.RequestAborted.IsCancellationRequested)
        {
            Log.RequestFailed(context.RequestServices.GetRequiredService<ILogger<WebApplication>>(), e, context.Request.Path);
            await WriteAsync(context, StatusCodes.Status500InternalServerError, "Máy chủ gặp lỗi. Xin thử lại sau.");
        }
    });

    /// <summary>A refusal in words.</summary>
    public static IResult Problem(int status, string error) => Results.Json(new ProblemView(error), BotJson.Compact.ProblemView, statusCode: status);

    /// <summary>What an address gets that is none, or that is used in another way: words for people, JSON below <c>/api</c>.</summary>
    private static IResult Unanswered(HttpContext context)
    {
        var status = context.Response.StatusCode;
        var words = status == StatusCodes.Status404NotFound ? "Địa chỉ này không có trên máy chủ." : "Địa chỉ này không nhận phương thức " + context.Request.Method + ".";
        return context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
            ? Problem(status, words)
            : Pages.Page(Layout.Message("Không có trang này", words), status);
    }

    private static async Task WriteAsync(HttpContext context, int status, string error)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.WriteAsync(JsonSerializer.Serialize(new ProblemView(error), BotJson.Compact.ProblemView));
    }
}
