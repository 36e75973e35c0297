using DiplomacyBot.Answering.SmallTalk;
using DiplomacyBot.Channels.Streaming;

namespace DiplomacyBot.Chat;

/// <summary>What the bot says of itself.</summary>
internal static class ChatTexts
{
    public const string Welcome =
        "Xin chào! Tôi trả lời câu hỏi về ngoại giao Việt Nam dựa trên các bài báo đã lưu. Mỗi ý đều kèm số trích dẫn; bấm vào số để mở đúng câu trong bài gốc.\n\n" +
        "Bạn cứ hỏi bằng tiếng Việt, có dấu hay không dấu đều được. Gõ **/trợ giúp** để xem hướng dẫn.";

    public const string Help =
        "**Cách hỏi**\n\n" +
        "- Hỏi một điều cụ thể: ai, khi nào, ở đâu, bao nhiêu, việc gì.\n" +
        "- Viết có dấu, không dấu hay viết tắt (LHQ, HĐBA, BNG) đều được; ngày tháng viết kiểu 22.9, tháng 4/2021.\n" +
        "- Hỏi tiếp câu trước được, ví dụ: “Còn lần thứ 37?”.\n\n" +
        "**Lệnh**\n\n" +
        "- **/nguồn**: xem các nguồn của câu trả lời gần nhất.\n" +
        "- **/phạm vi**: xem kho tin có những gì: báo nào, từ ngày nào đến ngày nào, bao nhiêu bài.\n" +
        "- **/mới**: bắt đầu lại, quên các câu đã hỏi trong cuộc trò chuyện này.\n" +
        "- **/trợ giúp**: xem hướng dẫn này.\n\n" +
        "Điều gì các bài báo không nói đến, tôi sẽ trả lời là không có.";

    public const string StartedOver = "Đã bắt đầu lại: tôi không còn nhớ các câu hỏi trước trong cuộc trò chuyện này. Mời bạn hỏi.";

    public const string UnknownCommand = "Tôi không biết lệnh này. Gõ **/trợ giúp** để xem các lệnh, hoặc cứ hỏi thẳng điều bạn cần.";

    public const string Greeting = "Xin chào! Bạn muốn hỏi điều gì về ngoại giao Việt Nam? Gõ **/trợ giúp** để xem cách hỏi.";

    public const string Introduction = "Tôi là bot trả lời câu hỏi bằng chính lời các bài báo về ngoại giao Việt Nam đang có, kèm nguồn để bạn mở và kiểm tra. Gõ **/trợ giúp** để xem cách hỏi.";

    public const string YouAreWelcome = "Không có gì. Bạn cần biết thêm điều gì cứ hỏi tiếp.";

    public const string Farewell = "Chào bạn, hẹn gặp lại!";

    public const string Assent = "Vâng. Bạn cần biết thêm điều gì cứ hỏi tiếp.";

    public const string Clock = "Xin lỗi, tôi chỉ trả lời theo nội dung các bài báo đang có nên không xem giúp bạn ngày giờ hiện tại được.";

    public const string AskNext = "Bạn có thể hỏi tiếp:";

    public const string TextOnly = "Tôi chỉ đọc được câu hỏi bằng chữ. Bạn vui lòng gõ câu hỏi giúp tôi.";

    /// <summary>While an answer is being written.</summary>
    public static readonly ReplyStreamTexts Streaming = new(
        Working: "Đang tìm trong kho tin…",
        Later: "Câu trả lời cần thêm thời gian; khi xong tôi sẽ ghi vào chính tin nhắn này.",
        Missing: "Chưa có câu trả lời.");

    /// <summary>The reply to a greeting, thanks and the like.</summary>
    public static string SmallTalk(SmallTalkKind kind) => kind switch
    {
        SmallTalkKind.Greeting => Greeting,
        SmallTalkKind.Assent => Assent,
        SmallTalkKind.Thanks => YouAreWelcome,
        SmallTalkKind.Farewell => Farewell,
        SmallTalkKind.Introduction => Introduction,
        SmallTalkKind.Clock => Clock,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public const string UnknownAnswer = "Cảm ơn bạn đã góp ý. Rất tiếc, tôi không còn lưu câu trả lời đó nên chưa ghi nhận được góp ý này.";

    public const string NoLastAnswer = "Chưa có câu trả lời nào trong cuộc trò chuyện này. Bạn hỏi một câu trước, rồi gõ **/nguồn** để xem các nguồn.";

    public const string NoSources = "Câu trả lời gần nhất không trích dẫn nguồn nào, vì các bài báo đang có không nói đến điều bạn hỏi.";

    public const string SourcesSummary = "Các nguồn của câu trả lời gần nhất";
}
