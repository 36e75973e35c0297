using DiplomacyBot.Web.Assets;

namespace DiplomacyBot.Web.Chat;

/// <summary>Where the chat page gets Web Chat from.</summary>
/// <param name="Url">The script's address.</param>
/// <param name="Integrity">Its hash (Subresource Integrity); null for this server's own.</param>
internal sealed record WebChatScript(string Url, string? Integrity)
{
    /// <summary>The version in Web/Client/package.json.</summary>
    public const string Version = "4.18.1";

    /// <summary>Of <c>dist/webchat.js</c> in that version: a test compares it with what the build got from npm.</summary>
    public const string Hash = "sha384-AHFvk4Hi30kPlGug5u1RCA9gNO18GRKqhYcFtulI9sUUUp3HBpyjyTUf2/GVUHHb";

    /// <summary>The same file on a network of mirrors of npm, for a program that was built without npm.</summary>
    public static readonly WebChatScript Elsewhere = new($"https://cdn.jsdelivr.net/npm/botframework-webchat@{Version}/dist/webchat.js", Hash);

    /// <summary>This server's own, when it was built in.</summary>
    public static WebChatScript Choose() => AssetCatalogue.Find(AssetCatalogue.WebChat) is { } own ? new WebChatScript(own.Url, null) : Elsewhere;

    /// <summary>The element that loads it.</summary>
    public string Element => Integrity is null
        ? $"<script src=\"{Url}\" defer></script>"
        : $"<script src=\"{Url}\" integrity=\"{Integrity}\" crossorigin=\"anonymous\" referrerpolicy=\"no-referrer\" defer></script>";
}
