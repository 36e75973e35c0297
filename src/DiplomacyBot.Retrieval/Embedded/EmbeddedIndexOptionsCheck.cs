using DiplomacyBot.Language.Messages;
using Microsoft.Extensions.Options;

namespace DiplomacyBot.Retrieval.Embedded;

/// <summary>Refuses settings that cannot work, naming the key and the remedy.</summary>
internal sealed class EmbeddedIndexOptionsCheck(OperatorLanguage? language = null) : IValidateOptions<EmbeddedIndexOptions>
{
    private static readonly Phrase AboveZero = new("một số lớn hơn 0, thường là 1.2", "a number above 0, usually 1.2");
    private static readonly Phrase Share = new("từ 0 đến 1, thường là 0.75", "0 to 1, usually 0.75");
    private static readonly Phrase Length = new("một độ dài tính bằng âm tiết, từ 1 trở lên, thường là 170", "a length in syllables, 1 or more, usually 170");
    private static readonly Phrase Weight = new("một số từ 0 trở lên", "a number of 0 or more");

    public ValidateOptionsResult Validate(string? name, EmbeddedIndexOptions options)
    {
        var weighting = options.Weighting;
        var faults = new SettingFaults("EmbeddedIndex").CheckRanges(options)
            .Check(weighting.Saturation > 0 && double.IsFinite(weighting.Saturation), "Weighting:Saturation", weighting.Saturation, AboveZero)
            .Check(weighting.LengthNormalization is >= 0 and <= 1, "Weighting:LengthNormalization", weighting.LengthNormalization, Share)
            .Check(weighting.UsualLength >= 1 && double.IsFinite(weighting.UsualLength), "Weighting:UsualLength", weighting.UsualLength, Length);
        foreach (var (key, weight) in new[]
        {
            (nameof(weighting.TitleWeight), weighting.TitleWeight), (nameof(weighting.ContextWeight), weighting.ContextWeight), (nameof(weighting.PairWeight), weighting.PairWeight), (nameof(weighting.DateWeight), weighting.DateWeight),
        })
        {
            faults.Check(weight >= 0 && double.IsFinite(weight), $"Weighting:{key}", weight, Weight);
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults.In(language));
    }
}
