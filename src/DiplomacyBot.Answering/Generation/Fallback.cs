namespace DiplomacyBot.Answering.Generation;

/// <summary>Why an extract is given although a model is configured, and what the reader is told.</summary>
internal static class Fallback
{
    public const string Unavailable = "unavailable";
    public const string Timeout = "timeout";
    public const string Busy = "busy";
    public const string Empty = "empty";
    public const string Refused = "refused";
    public const string Unsupported = "unsupported";
    public const string Stale = "stale";

    public static string Notice(string reason) => reason switch
    {
        Unavailable or Timeout => "Mô hình ngôn ngữ hiện không phản hồi; dưới đây là trích dẫn nguyên văn từ các bài báo.",
        Busy => "Mô hình ngôn ngữ đang bận; dưới đây là trích dẫn nguyên văn từ các bài báo.",
        Stale => "Bài báo vừa thay đổi trong lúc trả lời; dưới đây là trích dẫn nguyên văn từ bản mới nhất.",
        _ => "Phần trả lời do mô hình ngôn ngữ viết không qua được khâu kiểm chứng; dưới đây là trích dẫn nguyên văn từ các bài báo.",
    };
}

/// <summary>The model cannot be used for this answer.</summary>
/// <param name="reason">One of <see cref="Fallback"/>.</param>
/// <param name="inner">What happened; null when it was a deadline.</param>
internal sealed class ModelFailureException(string reason, Exception? inner = null) : Exception(reason, inner)
{
    public string Reason { get; } = reason;
}
