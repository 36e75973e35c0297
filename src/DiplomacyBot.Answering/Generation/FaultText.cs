using DiplomacyBot.Answering.Grounding;
using DiplomacyBot.Answering.Prompts;

namespace DiplomacyBot.Answering.Generation;

/// <summary>Tells a model in Vietnamese what its sentence lacks.</summary>
internal static class FaultText
{
    private const int LongestDetail = 120;

    public static string Of(SentenceFault fault)
    {
        var detail = PromptData.Line(fault.Detail, LongestDetail);
        return fault.Kind switch
        {
            FaultKind.NoCitation => "Câu không có số nguồn trong ngoặc vuông.",
            FaultKind.WrongCitation => "Câu dẫn một số đoạn không tồn tại.",
            FaultKind.Markup => "Câu có liên kết, hình ảnh, thẻ hoặc định dạng.",
            FaultKind.Unfinished => "Câu bị bỏ dở.",
            FaultKind.Language => $"Chữ “{detail}” không phải tiếng Việt và không có trong đoạn được dẫn.",
            FaultKind.Name => $"Tên hoặc chức danh “{detail}” không khớp với đoạn được dẫn.",
            FaultKind.Number => $"Con số “{detail}” không khớp với đoạn được dẫn.",
            FaultKind.Date => $"Thời gian “{detail}” không có trong đoạn được dẫn.",
            FaultKind.Quote => $"Lời trích “{detail}” không đúng nguyên văn.",
            FaultKind.Negation => $"Câu khẳng định hoặc phủ định khác với đoạn được dẫn ở chỗ “{detail}”.",
            FaultKind.Tense => $"Câu nói việc dự kiến như việc đã xảy ra, hoặc ngược lại: “{detail}”.",
            FaultKind.Deed => $"Đoạn được dẫn không nói “{detail}”.",
            FaultKind.Direction => $"Ai làm gì với ai bị đảo so với đoạn được dẫn: “{detail}”.",
            _ => "Phần lớn nội dung của câu không có trong đoạn được dẫn.",
        };
    }
}
