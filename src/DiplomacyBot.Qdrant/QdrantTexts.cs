using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Qdrant;

/// <summary>Why Qdrant cannot be used, for operators.</summary>
internal static class QdrantTexts
{
    public static readonly Phrase Unusable = new("Qdrant ở {0} không dùng được: {1} Hãy kiểm tra Qdrant:Url và máy chủ.", "Qdrant at {0} cannot be used: {1} Check Qdrant:Url and the server.");
    public static readonly Phrase Refused = new("Qdrant ở {0} từ chối {1} với mã {2}{3}.", "Qdrant at {0} refused {1} with {2}{3}.");
    public static readonly Phrase KeyRefused = new(
        "Qdrant ở {0} từ chối {1} với mã {2}{3}. Hãy kiểm tra Qdrant:ApiKey; khóa phải có quyền đọc và ghi.", "Qdrant at {0} refused {1} with {2}{3}. Check Qdrant:ApiKey; it must be allowed to read and write.");

    public static readonly Phrase BuildRemoved = new("Bộ sưu tập {0} bị xóa trong lúc đang dựng. Hãy dựng lại.", "Collection {0} was removed while it was built. Build it again.");
    public static readonly Phrase OtherContent = new(
        "Bộ sưu tập {0} chứa nội dung khác với cấu hình. Hãy chạy “diplomacybot rebuild --engine qdrant”, hoặc chọn Qdrant:Collection khác.",
        "Collection {0} holds other content than configured. Run \"diplomacybot rebuild --engine qdrant\", or choose another Qdrant:Collection.");

    public static readonly Phrase SearchesUnanswered = new("Qdrant chỉ trả lời {0} trong {1} lượt tìm. Hãy kiểm tra máy chủ.", "Qdrant answered {0} of {1} searches. Check the server.");

    // What follows on its address.
    public static readonly Phrase NoAnswer = new("không có trả lời.", "no answer.");
    public static readonly Phrase NoAnswerWithin = new("không trả lời trong {0:0.##} giây.", "no answer within {0:0.##} s.");
    public static readonly Phrase NoAnswerBefore = new("vừa mới không đáp ứng: {0}", "it did not answer a moment ago: {0}");
    public static readonly Phrase NoResult = new("câu trả lời không có kết quả.", "its answer has no result.");
    public static readonly Phrase NotQdrant = new("câu trả lời không phải JSON của Qdrant; có thể Qdrant:Url trỏ tới một máy chủ khác.", "its answer is not JSON as Qdrant writes it; does Qdrant:Url point to something else?");
    public static readonly Phrase Answered = new("máy chủ trả về mã {0}{1}.", "it answered {0}{1}.");
}
