using DiplomacyBot.Language.Messages;

namespace DiplomacyBot;

/// <summary>Log messages about servers and files that are away.</summary>
internal static class LogTexts
{
    public static readonly Phrase FollowingFailed = new("Chưa đọc được thay đổi của kho tin từ cơ sở dữ liệu; đang thử lại.", "Changes of the coverage could not be taken over; trying again.");
    public static readonly Phrase ProjectingFailed = new("Chưa gửi được thay đổi của kho tin lên máy chủ chỉ mục; đang thử lại.", "Changes of the coverage could not be sent to the index on the server; trying again.");
    public static readonly Phrase EmbeddingFailed = new(
        "Chưa tạo được vectơ cho mọi đoạn. {0} Đoạn chưa có vectơ vẫn được tìm theo từ ngữ; phần còn lại sẽ được tạo khi mô hình hoạt động trở lại.",
        "Not all passages could be embedded. {0} What lacks a vector is found by its terms, and the rest follows when the model is back.");
    public static readonly Phrase ModelAwayAtStart = new("{0} Trong lúc đó bot trả lời không cần mô hình này.", "{0} The bot answers without it meanwhile.");
    public static readonly Phrase OtherModelAtStart = new("{0} Cho tới lúc đó câu hỏi chỉ được trả lời theo từ ngữ.", "{0} Until then questions are answered by terms alone.");
    public static readonly Phrase ModelsNotChecked = new(
        "Lúc khởi động chưa kiểm tra được các mô hình; khi dùng đến sẽ biết mô hình có hoạt động không.", "The models could not be checked at the start; whether they work is seen when they are used.");
}
