using System.ComponentModel.DataAnnotations;

namespace DiplomacyBot.Coverage.Duplicates;

/// <summary>When an article repeats another one. Bound from <c>Coverage:Duplicates</c>.</summary>
public sealed class DuplicateOptions
{
    /// <summary>Least share of the two texts' syllable quadruples that are common (Jaccard). Default 0.6.</summary>
    [Range(0.3, 1, ErrorMessage = "Coverage:Duplicates:MinResemblance must be between 0.3 and 1.")]
    public double MinResemblance { get; set; } = 0.6;

    /// <summary>Least share of the newcomer's syllable quadruples that the original holds too. Default 0.85.</summary>
    [Range(0.5, 1, ErrorMessage = "Coverage:Duplicates:MinContainment must be between 0.5 and 1.")]
    public double MinContainment { get; set; } = 0.85;

    /// <summary>Largest share of the newcomer's numbers that the original does not have. Default 0.1.</summary>
    [Range(0, 1, ErrorMessage = "Coverage:Duplicates:MaxOtherNumbers must be between 0 and 1.")]
    public double MaxOtherNumbers { get; set; } = 0.1;
}
