namespace DiplomacyBot.Answering.SmallTalk;

/// <summary>What small talk is answered where no channel has words of its own.</summary>
internal static class SmallTalkText
{
    public static string Of(SmallTalkKind kind) => kind switch
    {
        SmallTalkKind.Greeting => "Xin chào! Bạn muốn hỏi điều gì về nội dung các bài báo đang có?",
        SmallTalkKind.Thanks => "Không có gì. Bạn cần biết thêm điều gì cứ hỏi tiếp.",
        SmallTalkKind.Assent => "Vâng. Bạn cần biết thêm điều gì cứ hỏi tiếp.",
        SmallTalkKind.Farewell => "Chào bạn, hẹn gặp lại!",
        SmallTalkKind.Introduction => "Tôi là bot trả lời câu hỏi bằng chính lời các bài báo đang có, kèm nguồn để bạn mở và kiểm tra. Bạn cứ hỏi một điều cụ thể: ai, khi nào, ở đâu, bao nhiêu, việc gì.",
        SmallTalkKind.Clock => "Xin lỗi, tôi chỉ trả lời theo nội dung các bài báo đang có nên không xem giúp bạn ngày giờ hiện tại được.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
