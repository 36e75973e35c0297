namespace DiplomacyBot.Web.Chat;

/// <summary>Settings of the chat page; section <c>WebChat</c>.</summary>
internal sealed class WebChatOptions
{
    /// <summary>
    /// A secret of the bot's Direct Line channel in Azure. The page then talks to Azure's Direct Line instead of this server's own; the secret
    /// stays on the server, the page gets tokens for one conversation. Null: this server's own.
    /// </summary>
    public string? AzureDirectLineSecret { get; set; }

    /// <summary>Azure's Direct Line service, or that of a region, such as https://europe.directline.botframework.com.</summary>
    public string AzureDirectLineEndpoint { get; set; } = "https://directline.botframework.com";
}
