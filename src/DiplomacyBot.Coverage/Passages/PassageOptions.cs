using System.ComponentModel.DataAnnotations;

namespace DiplomacyBot.Coverage.Passages;

/// <summary>How large passages are. Bound from <c>Coverage:Passages</c>. Articles already stored keep their passages until they are read again.</summary>
public sealed class PassageOptions : IValidatableObject
{
    /// <summary>Syllables a passage should at least have where the text allows it. Default 120.</summary>
    [Range(10, 2000, ErrorMessage = "Coverage:Passages:MinSyllables must be between 10 and 2000.")]
    public int MinSyllables { get; set; } = 120;

    /// <summary>Syllables a passage has at most, unless one sentence alone is longer. Default 220.</summary>
    [Range(20, 4000, ErrorMessage = "Coverage:Passages:MaxSyllables must be between 20 and 4000.")]
    public int MaxSyllables { get; set; } = 220;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (MaxSyllables < MinSyllables)
        {
            yield return new ValidationResult("Coverage:Passages:MaxSyllables must not be below Coverage:Passages:MinSyllables.", [nameof(MaxSyllables)]);
        }
    }
}
