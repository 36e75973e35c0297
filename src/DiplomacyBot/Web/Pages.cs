namespace DiplomacyBot.Web;

/// <summary>What all pages share.</summary>
internal static class Pages
{
    /// <summary>What a browser or a link checker reads with.</summary>
    public static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static IResult Page(string html, int status = StatusCodes.Status200OK) => Results.Content(html, "text/html; charset=utf-8", null, status);
}
