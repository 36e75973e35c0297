using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Answering.Answers;

/// <summary>Settings of answering; section <c>Answering</c>.</summary>
public sealed class AnsweringOptions
{
    /// <summary>Passages whose sentences are looked at for each question, the best of those ranked; 5 to 500.</summary>
    [Between(5, 500, "số đoạn được xem cho mỗi câu hỏi", "how many passages are looked at for a question")]
    public int Passages { get; set; } = 24;

    /// <summary>Most quotes in one answer, 1 to 10.</summary>
    [Between(1, 10, "số trích dẫn nhiều nhất trong một câu trả lời", "the most quotes in one answer")]
    public int MaxQuotes { get; set; } = 3;

    /// <summary>How sure the evidence must be, 0 (answer everything) to 1 (answer nothing); below it the reader is told that the coverage does not hold the answer.</summary>
    [Between(0.0, 1.0, "mức chắc chắn mà bằng chứng phải đạt mới được đưa ra", "how sure the evidence must be before it is shown")]
    public double Confidence { get; set; } = 0.4;

    /// <summary>Longest question in UTF-16 code units, 50 to 10,000.</summary>
    [Between(50, 10_000, "số ký tự nhiều nhất của một câu hỏi", "the longest question in characters")]
    public int LongestQuestion { get; set; } = 1000;

    /// <summary>Earlier questions of a conversation that are considered, 0 to 20.</summary>
    [Between(0, 20, "số câu hỏi trước trong cuộc trò chuyện được tính đến", "how many earlier questions of a conversation are considered")]
    public int History { get; set; } = 4;
}
