using DiplomacyBot.Language.Messages;
using DiplomacyBot.Models.Faults;
using DiplomacyBot.Storage.Vectors;

namespace DiplomacyBot.Commands;

/// <summary>What the commands say about models.</summary>
internal static class ModelTexts
{
    public static readonly Phrase Embedded = new("Đã có vectơ cho {0}/{1} đoạn.", "{0} of {1} passages have vectors.");
    public static readonly Phrase EmbeddingWaits = new(
        "Kho tin đã lưu đủ, nhưng chưa tạo được hết vectơ: {0} Câu hỏi vẫn được trả lời theo từ ngữ; phần còn lại sẽ được tạo khi máy chủ chạy, hoặc ở lần nạp sau.",
        "Everything is stored, but not all vectors could be made: {0} Questions are answered by terms meanwhile; the rest is made when the bot's server runs, or at the next ingestion.");
    public static readonly Phrase Pruned = new(
        "Đã bỏ {0} vectơ dự phòng không còn cần đến ({1:0.0} MiB, kho sẽ dùng lại chỗ này).", "Removed {0} spare vectors that are no longer needed ({1:0.0} MiB; the database uses the space again).");
    public static readonly Phrase ChatWorks = new("Mô hình trò chuyện (Models:Chat): hoạt động.", "The chat model (Models:Chat) works.");
    public static readonly Phrase EmbeddingWorks = new("Mô hình nhúng (Models:Embedding): hoạt động, vectơ {0} chiều.", "The embedding model (Models:Embedding) works; its vectors have {0} dimensions.");
    public static readonly Phrase StoredDiffer = new(
        "Vectơ đã lưu có {0} chiều, mô hình nhúng nay cho {1} chiều: dưới tên này đã là một mô hình khác. Đặt IndexFollower:Model thành tên mới để tạo lại vectơ cho cả kho tin.",
        "The stored vectors have {0} dimensions, the embedding model now gives {1}: another model answers under that name. Set IndexFollower:Model to a new name to embed the coverage anew.");

    /// <summary>Why vectors could not be made; null for what has no words of its own.</summary>
    public static Phrase? Known(Exception e) => e switch
    {
        ModelException model => model.Reason,
        VectorLengthException other => StoredDiffer.With(other.Stored, other.Given),
        _ => null,
    };

    /// <summary>What is wrong, and what to do; the details follow as the server gave them.</summary>
    public static Phrase Of(ModelFault fault) => fault switch
    {
        ModelFault.KeyRefused => new("{0}: máy chủ từ chối khóa truy cập. Kiểm tra ApiKey và quyền của khóa. ({1})", "{0}: the key was refused. Check ApiKey and what it is allowed to do. ({1})"),
        ModelFault.ModelUnknown => new("{0}: máy chủ không có mô hình mang tên này. Kiểm tra Model (với Azure: Deployment). ({1})", "{0}: the server has no model of that name. Check Model (Azure: Deployment). ({1})"),
        ModelFault.Quota => new("{0}: tài khoản đã hết hạn mức. Kiểm tra gói dịch vụ và thanh toán. ({1})", "{0}: the account's quota is used up. Check its plan and billing. ({1})"),
        ModelFault.TooMany => new("{0}: quá nhiều yêu cầu trong lúc này. Chờ một lát hoặc giảm MaxParallel. ({1})", "{0}: too many requests for now. Wait a moment, or lower MaxParallel. ({1})"),
        ModelFault.Unreachable => new("{0}: không kết nối được với máy chủ. Kiểm tra Endpoint, mạng và máy chủ đã chạy chưa. ({1})", "{0}: the server cannot be reached. Check Endpoint, the network, and that the server runs. ({1})"),
        ModelFault.Tls => new("{0}: không lập được kết nối bảo mật. Chứng chỉ của máy chủ chưa được máy này tin cậy, hoặc địa chỉ phải là http. ({1})", "{0}: no secure connection. This machine does not trust the server's certificate, or the address should be http. ({1})"),
        ModelFault.Timeout => new("{0}: máy chủ không trả lời kịp. Máy chủ có thể đang quá tải hoặc đang nạp mô hình; chạy lại hoặc tăng Timeout. ({1})", "{0}: no answer in time. The server may be overloaded or loading the model; try again or raise Timeout. ({1})"),
        ModelFault.Dimensions => new("{0}: số chiều của vectơ khác với cấu hình Dimensions. ({1})", "{0}: its vectors have other dimensions than Dimensions says. ({1})"),
        ModelFault.ServerError => new("{0}: máy chủ gặp lỗi. ({1})", "{0}: the server failed. ({1})"),
        ModelFault.CutShort => new("{0}: câu trả lời bị đứt giữa chừng; có thể do máy chủ trung gian (proxy). ({1})", "{0}: the reply broke off; perhaps because of a proxy. ({1})"),
        ModelFault.NotUnderstood => new("{0}: địa chỉ này không nói giao thức của OpenAI. Kiểm tra Endpoint, thường kết thúc bằng /v1. ({1})", "{0}: what answers there does not speak OpenAI's protocol. Check Endpoint, which usually ends with /v1. ({1})"),
        _ => new("{0}: máy chủ không nhận yêu cầu. ({1})", "{0}: the server refuses the request. ({1})"),
    };
}
