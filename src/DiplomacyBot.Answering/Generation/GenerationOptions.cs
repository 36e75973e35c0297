using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Answering.Generation;

/// <summary>Settings of answers that a chat model writes; section <c>Answering:Generation</c>. They matter only where a chat model is configured.</summary>
public sealed class GenerationOptions
{
    /// <summary>Whether a configured chat model writes answers; false: by extraction as without one.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>How long the model may take to its first word, waiting for a free call included, 100 ms to 2 minutes; then an extract is given.</summary>
    [Between("00:00:00.1", "00:02:00", "chờ từ đầu tiên của mô hình nhiều nhất bao lâu", "how long the model may take to its first word")]
    public TimeSpan FirstTokenTimeout { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>How long the whole answer may take, corrections included, 1 second to 5 minutes; then an extract is given.</summary>
    [Between("00:00:01", "00:05:00", "chờ cả câu trả lời của mô hình nhiều nhất bao lâu", "how long the model's whole answer may take")]
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the correction of one sentence may take, 100 ms to 1 minute; then the sentence is dropped.</summary>
    [Between("00:00:00.1", "00:01:00", "chờ mô hình sửa một câu nhiều nhất bao lâu", "how long the correction of one sentence may take")]
    public TimeSpan RepairTimeout { get; set; } = TimeSpan.FromSeconds(6);

    /// <summary>How long rewriting a follow-up may take, 100 ms to 1 minute; then rules do it.</summary>
    [Between("00:00:00.1", "00:01:00", "chờ mô hình viết lại câu hỏi tiếp theo nhiều nhất bao lâu", "how long rewriting a follow-up question may take")]
    public TimeSpan RewriteTimeout { get; set; } = TimeSpan.FromSeconds(4);

    /// <summary>Whether the model makes follow-up questions stand alone; false: rules do.</summary>
    public bool RewriteFollowUps { get; set; } = true;

    /// <summary>Answers a model may be working on at once, 1 to 256; further questions wait until <see cref="FirstTokenTimeout"/>.</summary>
    [Between(1, 256, "số câu trả lời mà mô hình được viết cùng lúc", "how many answers the model may be working on at once")]
    public int MaxConcurrent { get; set; } = 4;

    /// <summary>Passages the model is given, 1 to 30.</summary>
    [Between(1, 30, "số đoạn đưa cho mô hình", "how many passages the model is given")]
    public int Passages { get; set; } = 8;

    /// <summary>Characters (UTF-16 units) of one passage at the most, 200 to 10,000.</summary>
    [Between(200, 10_000, "số ký tự của một đoạn đưa cho mô hình", "how many characters of one passage the model is given")]
    public int PassageCharacters { get; set; } = 1500;

    /// <summary>Characters (UTF-16 units) of all passages together, 500 to 100,000.</summary>
    [Between(500, 100_000, "tổng số ký tự đưa cho mô hình", "how many characters the model is given in all")]
    public int ContextCharacters { get; set; } = 10_000;

    /// <summary>Tokens a reply may have, 50 to 8,000; a smaller <c>max_tokens</c> in the prompt wins.</summary>
    [Between(50, 8_000, "độ dài câu trả lời của mô hình, tính bằng token", "how many tokens a reply of the model may have")]
    public int MaxOutputTokens { get; set; } = 800;

    /// <summary>Characters (UTF-16 units) of a reply that are read, 200 to 50,000; what comes behind them is not.</summary>
    [Between(200, 50_000, "số ký tự được đọc trong câu trả lời của mô hình", "how many characters of a reply are read")]
    public int MaxOutputCharacters { get; set; } = 6000;

    /// <summary>Sentences shown at the most, 1 to 30.</summary>
    [Between(1, 30, "số câu nhiều nhất trong một câu trả lời", "how many sentences an answer may have")]
    public int MaxSentences { get; set; } = 6;

    /// <summary>Corrections asked for in one answer, 0 to 20; one sentence is corrected once.</summary>
    [Between(0, 20, "số câu của một câu trả lời mà mô hình được yêu cầu sửa", "how many sentences of an answer the model may be asked to correct")]
    public int MaxRepairs { get; set; } = 3;
}
