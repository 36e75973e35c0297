using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Models.Faults;

/// <summary>Why a model cannot be used, for operators.</summary>
internal static class FaultTexts
{
    /// <summary>{0} is the section, {1} the model, {2} its server, {3} one of the following.</summary>
    public static readonly Phrase Unusable = new("{0}: không dùng được mô hình {1} ở {2}: {3}", "{0}: the model {1} at {2} cannot be used: {3}");

    public static readonly Phrase NoAnswerWithin = new("không trả lời trong {0:0.#} giây. Máy chủ có thể quá tải, hoặc {1}:Timeout quá ngắn.", "no answer within {0:0.#} s. Is the server overloaded, or {1}:Timeout too short?");
    public static readonly Phrase NoAnswerBefore = new("máy chủ vừa mới không đáp ứng.", "it did not answer a moment ago.");
    public static readonly Phrase TooLate = new("trả lời quá chậm trong khi có người đang chờ câu trả lời.", "it took too long for a question that somebody waits for.");
    public static readonly Phrase BrokeOff = new("câu trả lời bị đứt giữa chừng.", "its reply broke off before the end.");
    public static readonly Phrase NoToken = new(
        "Entra ID không cấp mã truy cập ({0}). Hãy đặt {1}:ApiKey, hoặc đăng nhập trên máy chạy bot (danh tính được quản lý, các biến AZURE_…, az login).",
        "Entra ID gave no token ({0}). Set {1}:ApiKey, or sign in where the bot runs (managed identity, AZURE_… variables, az login).");
    public static readonly Phrase OtherProtocol = new(
        "câu trả lời không theo giao thức của OpenAI. Hãy kiểm tra {0}:Endpoint, thường kết thúc bằng /v1.", "its reply is not of OpenAI's protocol. Check {0}:Endpoint, which usually ends with /v1.");
    public static readonly Phrase NotSecure = new(
        "không lập được kết nối bảo mật ({0}). Hãy xem máy này có tin cậy chứng chỉ của máy chủ không, và https có đúng không.", "no secure connection ({0}). Is its certificate trusted on this machine, and is https right?");
    public static readonly Phrase CheckServer = new("{0} Hãy kiểm tra {1}:Endpoint và xem máy chủ đã chạy chưa.", "{0} Check {1}:Endpoint and that the server runs.");

    // An answer with a status: {0} is what the server said.
    public static readonly Phrase Answered = new("máy chủ trả về mã {0}{1}.", "it answered {0}{1}.");
    public static readonly Phrase CheckKey = new("{0} Hãy kiểm tra {1}:ApiKey và quyền của khóa.", "{0} Check {1}:ApiKey and what it is allowed to do.");
    public static readonly Phrase CheckName = new("{0} Hãy kiểm tra {1}:{2}.", "{0} Check {1}:{2}.");
    public static readonly Phrase CheckEndpoint = new("{0} Hãy kiểm tra {1}:Endpoint, thường kết thúc bằng /v1.", "{0} Check {1}:Endpoint, which usually ends with /v1.");
    public static readonly Phrase CheckPlan = new("{0} Hãy kiểm tra gói dịch vụ và thanh toán của tài khoản.", "{0} Check the account's plan and billing.");
    public static readonly Phrase LowerParallel = new("{0} Hãy giảm {1}:MaxParallel, hoặc chờ một lát.", "{0} Lower {1}:MaxParallel, or wait.");

    // Replies that fail a check.
    public static readonly Phrase OtherCount = new("máy chủ cho {0} vectơ cho {1} văn bản.", "it gave {0} vectors for {1} texts.");
    public static readonly Phrase WrongNumber = new("máy chủ đánh số vectơ sai ({0} trên {1}).", "it numbers its vectors wrongly ({0} of {1}).");
    public static readonly Phrase NoDirection = new("máy chủ cho một vectơ không có hướng (toàn số 0, hoặc không phải số).", "it gave a vector without direction (all zeros, or not numbers).");
    public static readonly Phrase OtherDimensions = new(
        "vectơ có {0} chiều, còn {1}:Dimensions là {2}. Hãy sửa cấu hình, hoặc bật RequestDimensions nếu mô hình rút ngắn được vectơ.",
        "its vectors have {0} dimensions, {1}:Dimensions says {2}. Correct the setting, or set RequestDimensions if the model can shorten them.");
}
