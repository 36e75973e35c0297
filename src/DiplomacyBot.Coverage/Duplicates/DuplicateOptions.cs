using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Coverage.Duplicates;

/// <summary>When an article repeats another one. Bound from <c>Coverage:Duplicates</c>.</summary>
public sealed class DuplicateOptions
{
    /// <summary>Least share of the two texts' syllable quadruples that are common (Jaccard). Default 0.6.</summary>
    [Between(0.3, 1.0, "hai bài giống nhau đến mức nào thì coi là trùng", "the share of two texts that must be common for one to repeat the other")]
    public double MinResemblance { get; set; } = 0.6;

    /// <summary>Least share of the newcomer's syllable quadruples that the original holds too. Default 0.85.</summary>
    [Between(0.5, 1.0, "bài gốc phải chứa bao nhiêu phần của bài mới", "the share of the newcomer that the original must hold too")]
    public double MinContainment { get; set; } = 0.85;

    /// <summary>Largest share of the newcomer's numbers that the original does not have. Default 0.1.</summary>
    [Between(0.0, 1.0, "phần số liệu của bài mới mà bài gốc được thiếu", "the share of the newcomer's numbers that the original may lack")]
    public double MaxOtherNumbers { get; set; } = 0.1;
}
