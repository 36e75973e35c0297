using DiplomacyBot.Coverage.Articles;
using DiplomacyBot.Web.Assets;
using static DiplomacyBot.Web.Layout;

namespace DiplomacyBot.Web.Chat;

/// <summary>The page to ask on: a frame for Web Chat, which its scripts fill.</summary>
internal static class ChatPage
{
    /// <param name="coverage">What can be asked about.</param>
    /// <param name="script">Where Web Chat comes from.</param>
    /// <param name="azure">Azure's Direct Line; null for this server's own.</param>
    /// <param name="listening">The address in links to source pages that stands for this server, whatever name the reader has for it; null for none.</param>
    /// <param name="nonce">Allows Web Chat's style elements.</param>
    public static string Render(CoverageSummary coverage, WebChatScript script, Uri? azure, string? listening, string nonce)
    {
        var (directLine, tokens) = azure is null ? ("/v3/directline", "/v3/directline/tokens/generate") : (new Uri(azure, "/v3/directline").AbsoluteUri, TokenEndpoint.Path);
        return $"""
            {Head(Name, HeadMore(script))}<a class="skip" href="#chat">Đến khung hỏi đáp</a>
            <div class="frame">
            <header class="masthead">
            <div class="title"><h1>{Name}</h1><p>Câu trả lời trích nguyên văn từ báo chí, bấm vào nguồn để đọc đúng câu trong bài.</p></div>
            <div class="tools">{CoverageNote.Render(coverage)}<button type="button" id="start-over" disabled>Bắt đầu lại</button></div>
            </header>
            <main id="chat" tabindex="-1" aria-label="Khung hỏi đáp">
            <p id="state" role="status" aria-live="polite"></p>
            <div id="webchat" data-direct-line="{Html.Encode(directLine)}" data-tokens="{Html.Encode(tokens)}" data-listening="{Html.Encode(listening ?? "")}" nonce="{nonce}"></div>
            <noscript><p class="notice">Khung hỏi đáp cần JavaScript. Không bật được thì vẫn có thể hỏi bằng dòng lệnh: <code>diplomacybot ask "…"</code>.</p></noscript>
            </main>
            </div>
            </body></html>
            """;
    }

    private static string HeadMore(WebChatScript script) =>
        $"""
        <meta name="description" content="Hỏi về ngoại giao Việt Nam bằng tiếng Việt; mỗi ý trả lời kèm trích dẫn nguyên văn mở được trong bài báo.">
        <link rel="stylesheet" href="{AssetCatalogue.Url("chat.css")}">{script.Element}<link rel="modulepreload" href="/assets/conversation.js"><link rel="modulepreload" href="/assets/appearance.js"><script type="module" src="{AssetCatalogue.Url("chat.js")}"></script>
        """;
}
