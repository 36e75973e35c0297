using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Coverage.Passages;

/// <summary>How large passages are. Bound from <c>Coverage:Passages</c>. Articles already stored keep their passages until they are read again.</summary>
public sealed class PassageOptions
{
    /// <summary>Syllables a passage should at least have where the text allows it. Default 120.</summary>
    [Between(10, 2000, "số âm tiết mà một đoạn nên có ít nhất", "how many syllables a passage should have at least")]
    public int MinSyllables { get; set; } = 120;

    /// <summary>Syllables a passage has at most, unless one sentence alone is longer. Default 220.</summary>
    [Between(20, 4000, "số âm tiết nhiều nhất của một đoạn", "how many syllables a passage has at most")]
    public int MaxSyllables { get; set; } = 220;
}
