namespace DiplomacyBot.Web;

/// <summary>What the bot keeps of those who use it, and under which terms; Teams asks for the address of such a page.</summary>
internal static class PrivacyPage
{
    /// <summary>Maps <c>GET /privacy</c>.</summary>
    public static void MapPrivacy(this WebApplication app) => app.MapMethods("/privacy", Pages.Reading, static () => Pages.Page(Html));

    private static string Html { get; } =
        $"""
        {Layout.Head("Quyền riêng tư và điều khoản")}<main>
        <h1>Quyền riêng tư và điều khoản</h1>
        <h2 id="quyen-rieng-tu">Quyền riêng tư</h2>
        <p>Bot lưu câu hỏi, câu trả lời và trích dẫn của từng cuộc trò chuyện để hiểu các câu hỏi tiếp theo. Gõ <b>/mới</b> trong cuộc trò chuyện để bot quên các câu đã hỏi;
        câu trả lời còn giữ để nhận góp ý khi đó không còn gắn với cuộc trò chuyện nữa, và được xóa sau thời hạn do đơn vị vận hành đặt (mặc định 90 ngày).</p>
        <p>Góp ý (thích, không thích, lời nhận xét) được lưu cùng câu trả lời. Bot không lưu tên người dùng; mã người dùng chỉ được lưu dưới dạng băm có khóa, để mỗi người có một góp ý cho mỗi câu trả lời.
        Xin đừng viết thông tin cá nhân vào câu hỏi hay lời nhận xét.</p>
        <p>Dữ liệu nằm trên máy chủ của đơn vị vận hành bot.</p>
        <h2 id="dieu-khoan">Điều khoản sử dụng</h2>
        <p>Bot trả lời dựa trên các bài báo đã lưu và dẫn nguyên văn câu trong bài. Nội dung bài báo thuộc về cơ quan báo chí đã đăng. Người dùng cần mở trích dẫn để kiểm tra trước khi dùng lại câu trả lời.</p>
        </main></body></html>
        """;
}
