namespace DiplomacyBot.Answering.Answers;

/// <summary>What a reader should know about how an answer came about.</summary>
public static class Notices
{
    /// <summary>The index on the server was away, and terms kept in memory answered.</summary>
    public const string IndexAway = "Lưu ý: máy chủ tìm kiếm đang gián đoạn. Câu trả lời này chỉ dựa trên tìm kiếm theo từ ngữ nên có thể bỏ sót bài liên quan.";

    /// <summary>The embedding model was away, and terms alone found the passages.</summary>
    public const string EmbeddingAway = "Lưu ý: mô hình nhúng đang gián đoạn. Câu trả lời này chỉ dựa trên tìm kiếm theo từ ngữ nên có thể bỏ sót bài liên quan.";
}
