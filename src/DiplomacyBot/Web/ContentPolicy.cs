namespace DiplomacyBot.Web;

/// <summary>
/// What a page may load and do (Content Security Policy Level 3). No page allows inline scripts, inline style attributes or anything of another
/// site that is not named here.
/// </summary>
internal static class ContentPolicy
{
    /// <summary>Pages made of text.</summary>
    public const string Text =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>The hash of an empty style element: Web Chat adds one to learn which selectors the browser knows.</summary>
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    /// <summary>The chat page. Web Chat adds style elements, which carry the nonce, and draws its small pictures from data and blob addresses.</summary>
    /// <param name="nonce">A value nobody can guess, new for each response.</param>
    /// <param name="script">Where Web Chat's script comes from when it is not this server; that one file is allowed.</param>
    /// <param name="directLine">The Direct Line service that is spoken to when it is not this server.</param>
    public static string Chat(string nonce, string? script, Uri? directLine)
    {
        var scripts = script is null ? "" : " " + script;
        var connections = directLine is null ? "" : $" {directLine.GetLeftPart(UriPartial.Authority)} {(directLine.Scheme == Uri.UriSchemeHttps ? "wss" : "ws")}://{directLine.Authority}";
        return $"default-src 'none'; style-src 'self' 'nonce-{nonce}' {EmptyStyle}; script-src 'self'{scripts}; connect-src 'self'{connections}; img-src 'self' data: blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }
}
