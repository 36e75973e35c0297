using System.Text.Encodings.Web;

namespace DiplomacyBot.Web;

/// <summary>The plain page to ask on.</summary>
internal static class AskPage
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All);

    /// <param name="examples">Questions to offer, each known to be answered.</param>
    public static string Render(IReadOnlyList<string> examples) =>
        $"""
        {Layout.Head("Hỏi kho tin đối ngoại")}<main>
        <h1>Hỏi kho tin đối ngoại</h1>
        <p class="hint">Câu trả lời được trích nguyên văn từ các bài báo đã lưu; bấm vào số [1] để xem đúng câu trong bài. Có thể gõ không dấu hoặc viết tắt (LHQ, HĐBA, CTN).</p>
        <form id="ask"><input id="question" name="question" aria-label="Câu hỏi" placeholder="Ví dụ: Ai chủ trì phiên họp?" maxlength="1000" autocomplete="off" autofocus required><button>Hỏi</button></form>
        <ul class="examples">{string.Concat(examples.Select(e => $"<li><button type=\"button\">{Html.Encode(e)}</button></li>"))}</ul>
        <div id="turns" role="log" aria-live="polite"></div>
        <noscript><p class="notice">Trang này cần JavaScript. Có thể hỏi bằng dòng lệnh: diplomacybot ask "…"</p></noscript>
        </main><script src="/assets/ask.js"></script></body></html>
        """;
}
